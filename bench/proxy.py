"""A TCP proxy that closes every connection after a time, as some HTTP proxies do."""

from __future__ import annotations

import contextlib
import socket
import threading
import time

__all__ = ["CuttingProxy"]


class CuttingProxy:
    """Listens on `port`, passes bytes to 127.0.0.1:`target`, and cuts each connection after `cut_s` seconds."""

    def __init__(self, target: int, cut_s: float) -> None:
        self._target, self._cut_s = target, cut_s
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Accept nothing more."""
        self._listening.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                inner, _ = self._listening.accept()
                outer = socket.create_connection(("127.0.0.1", self._target))
                end = time.monotonic() + self._cut_s
                for a, b in ((inner, outer), (outer, inner)):
                    threading.Thread(target=self._pass, args=(a, b, end), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, end: float) -> None:
        with contextlib.suppress(OSError):
            while (left := end - time.monotonic()) > 0:
                source.settimeout(left)
                data = source.recv(65536)
                if not data:
                    break
                target.sendall(data)
        for s in (source, target):
            with contextlib.suppress(OSError):
                s.shutdown(socket.SHUT_RDWR)
            s.close()
