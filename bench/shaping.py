"""A TCP relay that behaves like a slow line: bandwidth, round trip, loss. For machines without `tc netem`."""

from __future__ import annotations

import queue
import random
import socket
import threading
import time

__all__ = ["ShapedLine"]

PIECE = 4096  # bytes that are sent at once; their time on the line is what shapes it


class ShapedLine:
    """Relays to `target` on this machine with `mbit` per direction, `rtt_ms`, and `loss` of the pieces coming late.

    A lost piece costs one round trip more, as a fast retransmission does. `received` counts bytes to the client.
    """

    def __init__(self, target: int, mbit: float, rtt_ms: float, loss: float = 0.0) -> None:
        self.target, self.mbit, self.rtt_ms, self.loss = target, mbit, rtt_ms, loss
        self.received = 0
        self._free = {"up": 0.0, "down": 0.0}
        self._lock = threading.Lock()
        self._draw = random.Random(7)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self.target))
            for s in (near, far):
                s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, sink, way in ((near, far, "up"), (far, near, "down")):
                pieces: queue.Queue[tuple[float, bytes] | None] = queue.Queue(1024)
                threading.Thread(target=self._take, args=(source, pieces, way), daemon=True).start()
                threading.Thread(target=self._give, args=(sink, pieces, way), daemon=True).start()

    def _take(self, source: socket.socket, pieces: queue.Queue[tuple[float, bytes] | None], way: str) -> None:
        try:
            while data := source.recv(PIECE):
                with self._lock:
                    begin = max(self._free[way], time.monotonic())
                    self._free[way] = begin + len(data) * 8e-6 / self.mbit
                    late = 1.5 if self._draw.random() < self.loss else 0.5
                    due = self._free[way] + late * self.rtt_ms / 1e3
                pieces.put((due, data))
        except OSError:
            pass
        pieces.put(None)

    def _give(self, sink: socket.socket, pieces: queue.Queue[tuple[float, bytes] | None], way: str) -> None:
        try:
            while (piece := pieces.get()) is not None:
                due, data = piece
                time.sleep(max(due - time.monotonic(), 0.0))
                sink.sendall(data)
                if way == "down":
                    self.received += len(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass
