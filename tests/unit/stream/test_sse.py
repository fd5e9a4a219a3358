from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.stream.sse import KEEP_ALIVE, sse


def test_the_form_of_an_event() -> None:
    assert sse("hello", event="greeting", seq=3) == b"id: 3\nevent: greeting\ndata: hello\n\n"
    assert sse("", retry_ms=1000) == b"retry: 1000\ndata: \n\n"
    assert KEEP_ALIVE.startswith(b":")
    assert KEEP_ALIVE.endswith(b"\n\n")


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text("abc\r\n: "))
def test_no_text_breaks_out_of_its_event(data: str, event: str) -> None:
    lines = sse(data, event=event, seq=1).decode().split("\n")
    assert lines[-2:] == ["", ""]
    assert all(line.startswith(("id: ", "event: ", "data: ")) for line in lines[:-2])
    assert "\r" not in "".join(lines)
    read = "\n".join(line.removeprefix("data: ") for line in lines[2:-2])
    assert read == data.replace("\r\n", "\n").replace("\r", "\n")
