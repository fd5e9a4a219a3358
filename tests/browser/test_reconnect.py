"""A line that is cut while a picture is made: the page resumes, and nothing is lost or shown twice."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from bench.held import HeldServer
from tests.browser.conftest import PATIENCE_MS, Wall
from tests.server.conftest import until


class Proxy:
    """Passes bytes on until `cut` closes every connection; while `closed` it takes none."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self.target = (str(parts.hostname), int(parts.port or 80))
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        self.heads: list[str] = []
        self.closed = False
        self.refused = 0
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        for pair in self._pairs:
            for end in pair:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._pairs.clear()

    def stop(self) -> None:
        self.listener.close()
        self.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                if self.closed:
                    self.refused += 1
                    client.close()
                    continue
                server = socket.create_connection(self.target)
                self._pairs.append((client, server))
                for a, b, seen in ((client, server, self.heads), (server, client, None)):
                    threading.Thread(target=self._pump, args=(a, b, seen), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, seen: list[str] | None) -> None:
        with contextlib.suppress(OSError), source, sink:
            while data := source.recv(65536):
                if seen is not None:
                    seen.append(data.decode("latin-1"))
                sink.sendall(data)
            sink.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def proxy(server: str) -> Iterator[Proxy]:
    proxy = Proxy(server)
    yield proxy
    proxy.stop()


def _event_requests(proxy: Proxy) -> list[str]:
    return [h for h in proxy.heads if re.match(r"GET /v1/jobs/\w+/events", h)]


@pytest.mark.parametrize("away", [False, True], ids=["cut", "away for a while"])
def test_a_cut_stream_goes_on_where_it_was(page: Page, proxy: Proxy, held: HeldServer, away: bool) -> None:
    held.hold("preview")
    wall = Wall(page, proxy.url).open()
    wall.fill("mountains behind a lake", side=512, effort="best", seed=30 + away)
    wall.submit()
    wall.wait("preview")
    proxy.closed = away
    proxy.cut()
    lost = "window.said.some(({text, lost}) => lost && text.includes('reconnecting'))"
    until(lambda: page.evaluate(lost), PATIENCE_MS / 1000)
    if away:
        until(lambda: proxy.refused >= 2, PATIENCE_MS / 1000)
        expect(wall.stage).to_have_class(re.compile("lost"))
        proxy.closed = False
    expect(wall.stage).not_to_have_class(re.compile("lost"), timeout=PATIENCE_MS)
    held.go()
    wall.wait("completed")
    expect(wall.stage).not_to_have_class(re.compile("lost"))
    order = ["queued", "planned", "preview", "canvas", "patch", "completed"]
    states = wall.states()
    assert [s for i, s in enumerate(states) if s not in states[:i]] == order
    assert states.index("completed") == len(states) - 1
    first, again = _event_requests(proxy)[0], _event_requests(proxy)[-1]
    assert "last-event-id" not in first.lower() and "after=" not in first
    resumed = re.search(r"(?:last-event-id: |after=)(\d+)", again, re.IGNORECASE)
    assert resumed and int(resumed[1]) >= 2
    expect(wall.find("img.final")).to_have_js_property("naturalWidth", 512)


def test_a_page_that_is_reloaded_finds_its_job_again(wall: Wall, held: HeldServer) -> None:
    held.hold("preview")
    wall.fill("a castle on a hill", side=512, effort="best", seed=40)
    wall.submit()
    wall.wait("preview")
    wall.page.reload()
    expect(wall.find("#queue-list li")).to_contain_text("a castle on a hill", timeout=PATIENCE_MS)
    wall.wait("preview")
    held.go()
    wall.wait("completed")
    expect(wall.find("#gallery-list a").first).to_have_attribute(
        "title", "a castle on a hill", timeout=PATIENCE_MS
    )
