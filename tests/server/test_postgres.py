"""The store on PostgreSQL, where Debian's packages of it are installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.server import free_port
from foveate.errors import ConfigError
from foveate.serve.auth import Keys, make_key
from foveate.serve.store import Store
from tests.server.conftest import serving

BIN = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), Path("/none"))

needed = pytest.mark.skipif(not (BIN / "initdb").exists(), reason="PostgreSQL is not installed")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A fresh database."""
    home, port = tmp_path_factory.mktemp("postgres"), free_port()
    as_user: list[str] = []
    if os.getuid() == 0:  # the server refuses to run as root
        user = next((u for u in ("postgres", "nobody") if u in {p.pw_name for p in pwd.getpwall()}), None)
        if user is None or shutil.which("setpriv") is None:
            pytest.skip("nobody to run PostgreSQL as")
        for folder in (home, *home.parents):
            if str(folder).startswith("/tmp/"):
                folder.chmod(0o755)
        shutil.chown(home, user)
        as_user = ["setpriv", f"--reuid={user}", "--clear-groups"]
    data = home / "data"
    run = [*as_user, str(BIN / "initdb"), "-D", str(data), "-U", "foveate", "--auth=trust", "-N"]
    subprocess.run(run, check=True, capture_output=True, cwd=home)
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c fsync=off"
    control = [*as_user, str(BIN / "pg_ctl"), "-D", str(data), "-w", "-l", str(home / "log")]
    subprocess.run([*control, "-o", options, "start"], check=True, capture_output=True, cwd=home)
    try:
        yield f"postgresql://foveate@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True, capture_output=True, cwd=home)


@needed
def test_a_server_over_postgresql(url: str, tmp_path: Path) -> None:
    with serving(tmp_path, database_url=url) as served:
        jobs = [served.submit(prompt=f"in postgres {s}%", seed=s) for s in range(3)]
        for job in jobs:
            assert served.job(job["id"])["status"] == "completed"
        found = served.http.get("/v1/jobs", params={"q": "POSTGRES 1%", "limit": 1}).json()
        assert [j["id"] for j in found["data"]] == [jobs[1]["id"]]
        assert served.events(jobs[0]["id"])[-1][1] == "completed"
        assert served.submit(200, prompt="in postgres 1%", seed=1)["cached"] == "result"
        served.here.store.update(jobs[2]["id"], status="running", attempts=1, finished=None)
        assert not (tmp_path / "data" / "foveate.db").exists()
    with serving(tmp_path, database_url=url) as again:
        assert again.job(jobs[2]["id"])["status"] == "completed"
        assert again.here.prune(again.here.store.get(jobs[0]["id"])["finished"] + 31 * 86400) == 4


@needed
def test_keys_in_postgresql(url: str) -> None:
    store = Store(url)
    text = make_key(store, "pg", ["read"], max_megapixels=2.5)
    assert Keys(store).named(text).max_megapixels == 2.5
    with pytest.raises(ConfigError, match="already"):
        make_key(store, "pg", ["read"])
    assert store.delete_key("pg")
    store.close()


def test_a_database_that_cannot_be_opened_is_named_without_its_password() -> None:
    with pytest.raises(ConfigError) as refused:
        Store(f"postgresql://me:secret@127.0.0.1:{free_port()}/x")
    assert "secret" not in str(refused.value)
    assert "127.0.0.1" in str(refused.value)
