"""Server-sent events as bytes (WHATWG HTML, section 9.2)."""

from __future__ import annotations

__all__ = ["KEEP_ALIVE", "sse"]

KEEP_ALIVE = b": keep-alive\n\n"
"""A comment: clients ignore it, proxies see that the stream lives."""


def sse(data: str, *, event: str | None = None, seq: int | None = None, retry_ms: int | None = None) -> bytes:
    """One event. `event` and the lines of `data` may hold any text; without `event` it is a plain message.

    >>> sse('{"a": 1}', event="queued", seq=1)
    b'id: 1\\nevent: queued\\ndata: {"a": 1}\\n\\n'
    """
    lines = []
    if retry_ms is not None:
        lines.append(f"retry: {retry_ms}")
    if seq is not None:
        lines.append(f"id: {seq}")
    if event is not None:
        lines.append("event: " + event.replace("\r", " ").replace("\n", " "))
    normal = data.replace("\r\n", "\n").replace("\r", "\n")
    lines += [f"data: {line}" for line in normal.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()
