"""Keys: who may do what, and how much. Only hashes are stored; a key is shown once, when it is made."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from foveate.errors import AccessError, BusyError, ConfigError, SizeError
from foveate.serve.store import Row, Store

__all__ = ["OPEN", "SCOPES", "Key", "Keys", "make_key"]

SCOPES = ("submit", "read", "admin")
"""submit: make and cancel jobs. read: see own jobs. admin: see everybody's jobs, and the metrics."""

COOKIE = "foveate_key"
FRESH_S = 2.0  # keys that another process adds or removes are noticed after this


@dataclass(frozen=True, slots=True)
class Key:
    """A caller. `per_minute` requests for work, `max_queued` open jobs, `max_megapixels` per image; None: no limit."""

    id: str
    name: str
    scopes: frozenset[str]
    per_minute: int | None = None
    max_queued: int | None = None
    max_megapixels: float | None = None

    @property
    def sees_all(self) -> bool:
        """Whether jobs of other keys are visible."""
        return "admin" in self.scopes

    def refuse_without(self, scope: str) -> None:
        """Raise AccessError (403) unless this key has `scope`."""
        if scope not in self.scopes and "admin" not in self.scopes:
            raise AccessError(f"key {self.name!r} lacks the scope {scope!r}", forbidden=True)

    def refuse_beyond_limits(self, megapixels: float, waiting: int) -> None:
        """Raise SizeError or BusyError if a job of this size goes beyond what the key may ask for."""
        if self.max_megapixels is not None and megapixels > self.max_megapixels:
            raise SizeError(
                f"size {megapixels:.1f} megapixels is over the limit of key {self.name!r}, {self.max_megapixels:g}"
            )
        if self.max_queued is not None and waiting >= self.max_queued:
            raise BusyError(f"key {self.name!r} has {waiting} jobs waiting, its limit", retry_after_s=5)


OPEN = Key("", "open", frozenset(SCOPES))
"""The caller of a server without keys."""


def make_key(
    store: Store,
    name: str,
    scopes: Iterable[str],
    *,
    per_minute: int | None = None,
    max_queued: int | None = None,
    max_megapixels: float | None = None,
) -> str:
    """Store a new key and return it: the only time that it is seen. Raises ConfigError."""
    wanted = set(scopes)
    if not re.fullmatch(r"[\w .@-]{1,100}", name):
        raise ConfigError(f"{name!r} is not a name: letters, digits, space and . _ @ - only")
    if not wanted or wanted - set(SCOPES):
        raise ConfigError(f"scopes are {', '.join(SCOPES)}; found {', '.join(sorted(wanted)) or 'none'}")
    text = "fv_" + secrets.token_urlsafe(32)
    store.add_key(
        {
            "id": secrets.token_hex(8),
            "name": name,
            "hash": _hash(text),
            "scopes": ",".join(s for s in SCOPES if s in wanted),
            "per_minute": per_minute,
            "max_queued": max_queued,
            "max_megapixels": max_megapixels,
            "created": time.time(),
        }
    )
    return text


class Keys:
    """The keys of a store, and how often each was used in the last minute."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._known: dict[str, Key] = {}
        self._read_at = -FRESH_S
        self._used: dict[str, list[float]] = {}

    @property
    def required(self) -> bool:
        """Whether a key is needed: as soon as there is one."""
        return bool(self._current())

    def caller(self, headers: Mapping[str, str], cookies: Mapping[str, str]) -> Key:
        """Who calls, by bearer token, HTTP basic password or cookie. Raises AccessError."""
        known = self._current()
        if not known:
            return OPEN
        given = _given(headers.get("authorization", "")) or cookies.get(COOKIE, "")
        if not given:
            raise AccessError("this server needs a key; send it as: Authorization: Bearer KEY")
        return self.named(given)

    def named(self, given: str) -> Key:
        """The key with this text; raises AccessError."""
        wanted = _hash(given)
        found = next((k for h, k in self._current().items() if hmac.compare_digest(h, wanted)), None)
        if found is None:
            raise AccessError("the key is not known")
        return found

    def count(self, key: Key) -> None:
        """Note one request for work; raises BusyError beyond the key's `per_minute`."""
        if key.per_minute is None:
            return
        now = time.monotonic()
        with self._lock:
            recent = [t for t in self._used.get(key.id, []) if now - t < 60]
            if len(recent) >= key.per_minute:
                left = 60 - (now - recent[0])
                raise BusyError(f"key {key.name!r} is limited to {key.per_minute} requests per minute", left)
            self._used[key.id] = [*recent, now]

    def _current(self) -> dict[str, Key]:
        with self._lock:
            if time.monotonic() - self._read_at >= FRESH_S:
                self._known = {row["hash"]: _key(row) for row in self._store.all_keys()}
                self._read_at = time.monotonic()
            return self._known


def _key(row: Row) -> Key:
    limits = {k: row[k] for k in ("per_minute", "max_queued", "max_megapixels")}
    return Key(row["id"], row["name"], frozenset(row["scopes"].split(",")), **limits)


def _hash(text: str) -> str:
    """Keys are 256 random bits: a plain hash cannot be guessed back."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _given(authorization: str) -> str:
    """The key in an Authorization header: a bearer token, or the password of HTTP basic."""
    kind, _, value = authorization.strip().partition(" ")
    if kind.lower() == "bearer":
        return value.strip()
    if kind.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return ""
    return ""
