"""Jobs, their events and keys in a database: SQLite (WAL) beside the results, or PostgreSQL.

A row is a plain dict with the columns of `jobs`. Every method is one transaction; all may be called from any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa

from foveate.config import ServerSettings
from foveate.errors import ConfigError, OutputError

__all__ = ["Row", "Store", "StoredEvent", "database_url"]

Row = dict[str, Any]
StoredEvent = tuple[int, str, str]
"""(seq, kind, JSON text)"""

_meta = sa.MetaData()

_jobs = sa.Table(
    "jobs",
    _meta,
    sa.Column("id", sa.String(32), primary_key=True),
    sa.Column("owner", sa.String(32), nullable=False, default=""),
    sa.Column("status", sa.String(16), nullable=False, index=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("created", sa.Double, nullable=False),
    sa.Column("started", sa.Double),
    sa.Column("finished", sa.Double, index=True),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("digest", sa.String(64), index=True),
    sa.Column("prompt", sa.Text, nullable=False, default=""),
    sa.Column("wish", sa.JSON, nullable=False),  # what was asked for, as in the answer's `request`
    sa.Column("plan", sa.JSON),
    sa.Column("result", sa.JSON),
    sa.Column("error", sa.JSON),
    sa.Column("cached", sa.String(8)),
    sa.Column("bytes", sa.BigInteger, nullable=False, default=0),
)

_events = sa.Table(
    "events",
    _meta,
    sa.Column("job", sa.ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("data", sa.Text, nullable=False),
)

_keys = sa.Table(
    "keys",
    _meta,
    sa.Column("id", sa.String(32), primary_key=True),
    sa.Column("name", sa.String(100), nullable=False, unique=True),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.Column("scopes", sa.String(100), nullable=False),
    sa.Column("per_minute", sa.Integer),
    sa.Column("max_queued", sa.Integer),
    sa.Column("max_megapixels", sa.Double),
    sa.Column("created", sa.Double, nullable=False),
)

# Made once: SQLAlchemy then knows what it compiled them to.
_ADD_JOB, _ADD_EVENT = _jobs.insert(), _events.insert()
_CHANGE_JOB = _jobs.update().where(_jobs.c.id == sa.bindparam("of"))
_GET_JOB = sa.select(_jobs).where(_jobs.c.id == sa.bindparam("of"))
_SAME_JOB = (
    sa.select(_jobs)
    .where(_jobs.c.digest == sa.bindparam("digest"), _jobs.c.owner == sa.bindparam("owner"))
    .where(_jobs.c.status == "completed")
    .order_by(_jobs.c.id.desc())
    .limit(1)
)


def database_url(config: ServerSettings) -> str:
    """The database of a server: the one named, or SQLite in its data folder."""
    config.data_dir.mkdir(parents=True, exist_ok=True)
    return config.database_url or f"sqlite:///{config.data_dir / 'foveate.db'}"


class Store:
    """The database at `url`, with its tables made where they are missing. Raises ConfigError when it cannot open."""

    def __init__(self, url: str) -> None:
        if url.startswith(("postgres://", "postgresql://")):
            url = "postgresql+psycopg://" + url.partition("://")[2]
        try:
            self._engine = sa.create_engine(url, pool_pre_ping=not url.startswith("sqlite"))
            if self._engine.dialect.name == "sqlite":
                sa.event.listen(self._engine, "connect", _tune_sqlite)
            _meta.create_all(self._engine)
        except (sa.exc.SQLAlchemyError, ImportError) as e:
            hint = "; try: pip install 'foveate[postgres]'" if isinstance(e, ImportError) else ""
            shown = sa.make_url(url).render_as_string(hide_password=True) if "://" in url else url
            raise ConfigError(f"cannot open the database {shown}: {_brief(e)}{hint}") from e
        self._writing = threading.Lock()

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    # jobs

    def add(self, row: Row, events: Iterable[StoredEvent] = ()) -> None:
        """Insert a job, with its events if it has any yet."""
        with self._write() as c:
            c.execute(_ADD_JOB, row)
            _add_events(c, row["id"], events)

    def update(self, job_id: str, events: Iterable[StoredEvent] = (), **values: Any) -> None:
        """Change columns of a job and add events to it, all or nothing."""
        with self._write() as c:
            _add_events(c, job_id, events)
            c.execute(_CHANGE_JOB, {"of": job_id, **values})

    def get(self, job_id: str) -> Row | None:
        """A job, or None."""
        with self._engine.connect() as c:
            found = c.execute(_GET_JOB, {"of": job_id}).mappings().first()
        return None if found is None else dict(found)

    def page(
        self,
        limit: int,
        *,
        owner: str | None = None,
        before: str | None = None,
        status: str | None = None,
        text: str | None = None,
    ) -> list[Row]:
        """Up to `limit` jobs, newest first, older than `before`; `owner` None means everybody's."""
        query = sa.select(_jobs).order_by(_jobs.c.id.desc()).limit(limit)
        if owner is not None:
            query = query.where(_jobs.c.owner == owner)
        if before is not None:
            query = query.where(_jobs.c.id < before)
        if status is not None:
            query = query.where(_jobs.c.status == status)
        if text:
            query = query.where(_jobs.c.prompt.icontains(text, autoescape=True))
        with self._engine.connect() as c:
            return [dict(r) for r in c.execute(query).mappings()]

    def open_jobs(self) -> list[Row]:
        """Jobs that have not ended, oldest first."""
        query = sa.select(_jobs).where(_jobs.c.status.in_(("queued", "running"))).order_by(_jobs.c.id)
        with self._engine.connect() as c:
            return [dict(r) for r in c.execute(query).mappings()]

    def same(self, digest: str, owner: str) -> Row | None:
        """The newest completed job of `owner` with this digest."""
        with self._engine.connect() as c:
            found = c.execute(_SAME_JOB, {"digest": digest, "owner": owner}).mappings().first()
        return None if found is None else dict(found)

    def delete(self, job_ids: Iterable[str]) -> None:
        """Forget jobs and their events."""
        ids = list(job_ids)
        with self._write() as c:
            c.execute(_events.delete().where(_events.c.job.in_(ids)))
            c.execute(_jobs.delete().where(_jobs.c.id.in_(ids)))

    def ended(self) -> list[tuple[str, float, int]]:
        """(id, finished, bytes) of all jobs that have ended, oldest first."""
        query = sa.select(_jobs.c.id, _jobs.c.finished, _jobs.c.bytes).where(_jobs.c.finished.is_not(None))
        with self._engine.connect() as c:
            return [(r[0], r[1], r[2]) for r in c.execute(query.order_by(_jobs.c.finished))]

    def ids(self) -> set[str]:
        """Ids of all jobs."""
        with self._engine.connect() as c:
            return {r[0] for r in c.execute(sa.select(_jobs.c.id))}

    # events

    def events(self, job_id: str, after: int = 0) -> list[StoredEvent]:
        """A job's events later than `after`."""
        query = sa.select(_events.c.seq, _events.c.kind, _events.c.data).order_by(_events.c.seq)
        with self._engine.connect() as c:
            rows = c.execute(query.where(_events.c.job == job_id, _events.c.seq > after))
            return [(r[0], r[1], r[2]) for r in rows]

    def last_seq(self, job_id: str) -> int:
        """Number of the last event; 0 without any."""
        query = sa.select(sa.func.max(_events.c.seq)).where(_events.c.job == job_id)
        with self._engine.connect() as c:
            return int(c.execute(query).scalar() or 0)

    def pictured(self, before: float) -> list[tuple[str, int, str]]:
        """(job, seq, data) of events with pictures in them, of jobs that ended before this time."""
        query = (
            sa.select(_events.c.job, _events.c.seq, _events.c.data)
            .join(_jobs, _jobs.c.id == _events.c.job)
            .where(_jobs.c.finished < before, _events.c.kind.in_(("preview", "canvas", "patch")))
            .where(_events.c.data.like('%"mime"%'))
            .limit(500)
        )
        with self._engine.connect() as c:
            return [(r[0], r[1], r[2]) for r in c.execute(query)]

    def rewrite(self, events: Iterable[tuple[str, int, str]]) -> None:
        """Replace the data of events (job, seq, data)."""
        with self._write() as c:
            for job, seq, data in events:
                chosen = (_events.c.job == job) & (_events.c.seq == seq)
                c.execute(_events.update().where(chosen).values(data=data))

    # keys

    def add_key(self, row: Mapping[str, Any]) -> None:
        """Insert a key; raises ConfigError if the name is taken."""
        try:
            with self._write() as c:
                c.execute(_keys.insert().values(dict(row)))
        except sa.exc.IntegrityError:
            raise ConfigError(f"there is a key named {row['name']!r} already; choose another name") from None

    def all_keys(self) -> list[Row]:
        """All keys, oldest first."""
        with self._engine.connect() as c:
            return [dict(r) for r in c.execute(sa.select(_keys).order_by(_keys.c.created)).mappings()]

    def delete_key(self, name: str) -> bool:
        """Forget a key by its name; False if there was none."""
        with self._write() as c:
            return c.execute(_keys.delete().where(_keys.c.name == name)).rowcount > 0

    def _write(self) -> AbstractContextManager[sa.Connection]:
        return _Writing(self._engine, self._writing)


class _Writing:
    """A transaction; SQLite has one writer, so the threads of this process take turns instead of timing out."""

    def __init__(self, engine: sa.Engine, lock: threading.Lock) -> None:
        self._engine, self._lock = engine, lock

    def __enter__(self) -> sa.Connection:
        self._lock.acquire()
        try:
            self._begun = self._engine.begin()
            return self._begun.__enter__()
        except BaseException as e:
            self._lock.release()
            raise _as_ours(e) from e

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        try:
            self._begun.__exit__(kind, error, trace)
        except sa.exc.OperationalError as e:
            raise _as_ours(e) from e
        finally:
            self._lock.release()


def _add_events(c: sa.Connection, job_id: str, events: Iterable[StoredEvent]) -> None:
    rows = [{"job": job_id, "seq": seq, "kind": kind, "data": data} for seq, kind, data in events]
    if rows:
        c.execute(_ADD_EVENT, rows)


def _as_ours(error: BaseException) -> BaseException:
    if isinstance(error, sa.exc.OperationalError):
        return OutputError(f"the database cannot be written: {_brief(error)}")
    return error


def _brief(error: BaseException) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]


def _tune_sqlite(connection: Any, record: Any) -> None:
    """Readers do not wait for the writer, and a killed process loses nothing that was committed."""
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
