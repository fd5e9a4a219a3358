"""Keys, limits and hostile requests, over a real connection."""

from __future__ import annotations

import io
import logging
import socket
import struct
import threading
import zlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from foveate.cli import main
from foveate.config import ServerSettings
from foveate.errors import ConfigError
from foveate.serve.auth import Keys, make_key
from foveate.serve.run import serve
from foveate.serve.store import Store
from tests.conftest import bare_settings
from tests.server.conftest import OWN, Patient, Served, serving, until

BODY = OWN | {"prompt": "a fox", "width": 256, "height": 256}


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.fixture
def keyed(tmp_path: Path) -> Any:
    """A server with three keys: alice, bob (may only read), root (admin)."""
    with serving(tmp_path) as served:
        store = served.here.store
        served.keys = {  # type: ignore[attr-defined]
            "alice": make_key(store, "alice", ["submit", "read"]),
            "bob": make_key(store, "bob", ["read"]),
            "root": make_key(store, "root", ["admin"]),
        }
        served.here.keys._read_at = -10
        yield served


def test_without_a_good_key_nothing_is_told(keyed: Any) -> None:
    paths = [
        "/v1/jobs",
        "/v1/capabilities",
        "/v1/models",
        "/sdapi/v1/options",
        "/metrics",
        "/v1/jobs/x/events",
    ]
    for path in paths:
        for headers in ({}, bearer("wrong"), {"Authorization": "Basic !!"}, {"Authorization": "Bearer"}):
            answer = keyed.http.get(path, headers=headers)
            assert answer.status_code == 401, path
            assert answer.headers["www-authenticate"] == "Bearer"
    assert keyed.http.post("/v1/jobs", json=BODY).json()["error"]["type"] == "authentication_error"
    assert keyed.http.get("/healthz").status_code == 200
    assert keyed.http.get("/").status_code == 200


def test_a_key_sees_its_own_jobs_only(keyed: Any) -> None:
    alice, bob, root = (bearer(keyed.keys[n]) for n in ("alice", "bob", "root"))
    job = keyed.http.post("/v1/jobs", json=BODY, headers=alice).json()
    assert keyed.http.get(f"/v1/jobs/{job['id']}", headers=alice).status_code == 200
    for path in ("", "/image", "/events", "/lr", "/overlay", "/mask"):
        assert keyed.http.get(f"/v1/jobs/{job['id']}{path}", headers=bob).status_code == 404
    assert keyed.http.get("/v1/jobs", headers=bob).json()["data"] == []
    assert keyed.http.get("/v1/jobs", headers=root).json()["data"][0]["id"] == job["id"]
    assert keyed.http.get("/metrics", headers=root).status_code == 200


def test_scopes(keyed: Any) -> None:
    alice, bob = bearer(keyed.keys["alice"]), bearer(keyed.keys["bob"])
    for answer in (
        keyed.http.post("/v1/jobs", json=BODY, headers=bob),
        keyed.http.post("/v1/images/generations", json={"prompt": "x"}, headers=bob),
        keyed.http.post("/sdapi/v1/interrupt", headers=bob),
        keyed.http.get("/metrics", headers=alice),
    ):
        assert answer.status_code == 403, answer.url
        told = answer.json()
        assert "scope" in (told.get("detail") or told["error"]["message"])


def test_basic_authentication_and_the_cookie_of_a_page(keyed: Any) -> None:
    key = keyed.keys["alice"]
    assert keyed.http.get("/sdapi/v1/options", auth=("anything", key)).status_code == 200
    with httpx.Client(base_url=keyed.url) as page:
        assert page.get("/v1/session").json() == {"required": True, "signed_in": False, "scopes": []}
        assert page.post("/v1/session", json={"key": "wrong"}).status_code == 401
        signed = page.post("/v1/session", json={"key": key})
        assert signed.status_code == 204
        cookie = signed.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert page.get("/v1/jobs").status_code == 200
        assert page.get("/v1/session").json()["scopes"] == ["submit", "read"]
        page.delete("/v1/session")
        assert page.get("/v1/jobs").status_code == 401


def test_limits_of_a_key(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        key = make_key(
            served.here.store, "small", ["submit", "read"], per_minute=4, max_queued=2, max_megapixels=0.1
        )
        served.here.keys._read_at = -10
        head = bearer(key)
        large = served.http.post("/v1/jobs", json=BODY | {"width": 512, "height": 512}, headers=head)
        assert (large.status_code, large.json()["error"]["code"]) == (400, "size_error")
        jobs = [
            served.http.post("/v1/jobs", json=BODY | {"render": "patient", "seed": s}, headers=head)
            for s in (1, 2, 3)
        ]
        assert [j.status_code for j in jobs] == [202, 202, 429]
        assert Patient.started.acquire(timeout=10)
        over = served.http.post("/v1/jobs", json=BODY, headers=head)
        assert over.status_code == 429
        assert "4 requests per minute" in over.json()["error"]["message"]
        assert 50 < int(over.headers["retry-after"]) <= 60
        for job in jobs[:2]:
            served.http.post(f"/v1/jobs/{job.json()['id']}/cancel", headers=head)
        Patient.go.release(10)


def test_keys_are_made_listed_and_removed_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data-dir", str(tmp_path)]
    assert main(["keys", "add", "web", "--max-queued", "3", *where]) == 0
    key = capsys.readouterr().out.strip()
    assert key.startswith("fv_")
    assert len(key) > 40
    assert main(["keys", "list", *where]) == 0
    told = capsys.readouterr().out
    assert told.startswith("web: submit,read, since ")
    assert "max_queued 3" in told
    assert key not in told
    raw = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    assert key.encode() not in raw
    store = Store(f"sqlite:///{tmp_path / 'foveate.db'}")
    assert Keys(store).named(key).max_queued == 3
    store.close()
    assert main(["keys", "add", "web", *where]) == 2
    assert main(["keys", "add", "x", "--scopes", "all", *where]) == 2
    assert main(["keys", "add", *where]) == 2
    assert main(["keys", "remove", "web", *where]) == 0
    assert main(["keys", "remove", "web", *where]) == 2
    assert "there is no key named 'web'" in capsys.readouterr().err


def test_others_can_be_let_in_only_with_a_key_or_on_purpose(tmp_path: Path) -> None:
    config = ServerSettings(host="0.0.0.0", data_dir=tmp_path)
    with pytest.raises(ConfigError, match="foveate keys add"):
        serve(bare_settings(tmp_path), config, allow_open=False)


def test_large_bodies_are_refused_before_they_are_read(tmp_path: Path) -> None:
    with serving(tmp_path, max_body_mb=1) as served:
        head = {"Content-Type": "application/json", "Content-Length": str(1 << 40)}
        with socket.create_connection(("127.0.0.1", served.port), timeout=10) as raw:
            lines = "".join(f"{k}: {v}\r\n" for k, v in head.items())
            raw.sendall(f"POST /v1/jobs HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n{{".encode())
            assert b"413" in raw.recv(200)

        def endless() -> Any:
            for _ in range(3000):
                yield b" " * 1000

        answer = served.http.post("/v1/jobs", content=endless(), headers={"Content-Type": "application/json"})
        assert answer.status_code == 413
        form = served.http.post("/v1/jobs", files={"image": ("a.png", b"x" * 2_000_000)})
        assert form.status_code == 413
        assert form.json()["error"]["code"] == "body_too_large"


def test_a_decompression_bomb_is_refused_by_its_header(served: Served) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000))
    for path in ("/v1/jobs", "/v1/plan", "/v1/images/upscale"):
        answer = served.http.post(path, files={"image": ("a.png", io.BytesIO(bomb))})
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "image_too_large_error"), path


@pytest.mark.parametrize(
    "path",
    [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/v1/jobs/..%2f..%2f..%2fetc%2fpasswd/image",
        "/v1/jobs/%00/image",
        "/v1/jobs/" + "0" * 22 + "/image",
        "/v1/jobs/*/image",
        "//etc/passwd",
        "/__init__.py",
        "/../store.py",
    ],
)
def test_path_tricks_find_nothing(served: Served, path: str) -> None:
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as raw:
        raw.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: raw.recv(65536), b""))
    status = int(answer.split(b" ", 2)[1])
    assert status in (400, 404, 422), answer[:200]
    assert b"root:" not in answer
    assert b"import" not in answer


@pytest.mark.parametrize(
    "headers",
    [
        {"Last-Event-ID": "9" * 4000},
        {"Last-Event-ID": "-1"},
        {"Cookie": "foveate_key=" + "x" * 4000},
        {"Authorization": "Bearer " + "é" * 20},
        {"Content-Type": "multipart/form-data"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Host": "a b c"},
        {"X-Forwarded-For": "' OR 1=1 --"},
    ],
)
def test_odd_headers_cause_no_failure(served: Served, headers: dict[str, str]) -> None:
    raw = {k: v.encode("latin-1") for k, v in headers.items()}
    for method, path in (("GET", "/v1/jobs"), ("POST", "/v1/jobs"), ("GET", "/v1/jobs/x/events")):
        answer = served.http.request(method, path, headers=raw, content=b"{}")
        assert answer.status_code < 500, answer.text


@pytest.mark.parametrize(
    "prompt",
    ["'; DROP TABLE jobs; --", "%s%n{0}$(id)`id`", "<script>alert(1)</script>", "a\r\nSet-Cookie: x=1",
     "\x1b[2J\u202e\ufeff", "(((((((" * 100, "🦊" * 900, "\\u0000 a"],
)  # fmt: skip
def test_prompts_are_only_text(served: Served, prompt: str) -> None:
    done = served.job(served.submit(prompt=prompt, seed=1)["id"])
    assert done["status"] == "completed", done["error"]
    assert done["request"]["prompt"] == prompt
    head = served.http.get(done["urls"]["image"], params={"download": 1}).headers
    assert "set-cookie" not in head
    assert served.http.get("/v1/jobs", params={"q": prompt[:50]}).status_code == 200


def test_halves_of_characters_are_refused(served: Served) -> None:
    body = b'{"prompt": "a \\ud800 fox"}'
    answer = served.http.post("/v1/jobs", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


def test_pages_of_other_sites_are_refused(served: Served) -> None:
    evil = {"Origin": "https://evil.example"}
    assert served.http.post("/v1/jobs", json=BODY, headers=evil).status_code == 403
    form = served.http.post("/v1/jobs", files={"image": ("a", b"x")}, headers=evil)
    assert form.status_code == 403
    assert served.http.post("/v1/jobs", json=BODY, headers={"Origin": served.url}).status_code == 202
    rebound = {"Host": "evil.example:8188", "Origin": "http://evil.example:8188"}
    assert served.http.get("/v1/jobs", headers=rebound).status_code == 403
    assert "access-control-allow-origin" not in served.http.get("/v1/jobs", headers=evil).headers


def test_cross_origin_calls_work_where_they_are_allowed(tmp_path: Path) -> None:
    with serving(tmp_path, cors="https://app.example") as served:
        app = {"Origin": "https://app.example"}
        asked = {
            **app,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization",
        }
        before = served.http.options("/v1/jobs", headers=asked)
        assert before.headers["access-control-allow-origin"] == "https://app.example"
        answer = served.http.post("/v1/jobs", json=BODY, headers=app)
        assert answer.status_code == 202
        assert answer.headers["access-control-allow-origin"] == "https://app.example"
        evil = served.http.post("/v1/jobs", json=BODY, headers={"Origin": "https://evil.example"})
        assert evil.status_code == 403


def test_the_log_names_keys_and_jobs_but_no_secret(keyed: Any, caplog: pytest.LogCaptureFixture) -> None:
    secret = keyed.keys["alice"]
    with caplog.at_level(logging.INFO, "foveate"):
        job = keyed.http.post("/v1/jobs", json=BODY, headers=bearer(secret)).json()
        keyed.http.get(f"/v1/jobs/{job['id']}?wait_ms=9000&key={secret}", headers=bearer(secret))
        keyed.http.get("/v1/jobs", headers=bearer("fv_wrong_secret"))
        # A line is written when its answer has left.
        for expected in ("GET /v1/jobs 401", "completed in"):
            until(lambda words=expected: any(words in r.getMessage() for r in caplog.records))  # type: ignore[misc]
    lines = [f"{r.getMessage()} {r.__dict__.get('key')} {r.__dict__.get('job')}" for r in caplog.records]
    text = "\n".join(lines)
    assert secret not in text
    assert "fv_wrong_secret" not in text
    assert "a fox" not in text, "prompts are private"
    assert any("POST /v1/jobs 202" in line and "alice" in line for line in lines)
    assert any("completed" in line and job["id"] in line for line in lines)
    assert any("GET /v1/jobs 401" in line for line in lines)


def test_many_slow_connections_do_not_stop_the_others(served: Served) -> None:
    held = [socket.create_connection(("127.0.0.1", served.port), timeout=10) for _ in range(50)]
    try:
        for raw in held:
            raw.sendall(b"POST /v1/jobs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n")
        assert served.http.get("/healthz").status_code == 200
        assert threading.active_count() < 100
    finally:
        for raw in held:
            raw.close()
