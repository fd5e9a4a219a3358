"""Frames survive any chopping, and say when they were changed."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.errors import EngineError
from foveate.stages.stream.frames import ALIVE, Frame, FrameReader, frame, taken_out

headers = st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=9), min_size=1, max_size=4)
frames = st.lists(st.tuples(headers, st.binary(max_size=40)), max_size=5)


@given(sent=frames, cuts=st.lists(st.integers(1, 9), min_size=1, max_size=30))
def test_what_is_sent_is_read_however_it_is_chopped(
    sent: list[tuple[dict[str, object], bytes]], cuts: list[int]
) -> None:
    stream = ALIVE + b"".join(frame(h, b) + ALIVE for h, b in sent)
    reader, found, place = FrameReader(), [], 0
    while place < len(stream):
        size = cuts[place % len(cuts)]
        found += reader.feed(stream[place : place + size])
        place += size
    assert [f.body for f in found] == [b for _, b in sent]
    assert all(f.intact for f in found)
    for f, (h, _) in zip(found, sent, strict=True):
        assert {k: v for k, v in f.header.items() if k != "sha256"} == {
            k: v for k, v in h.items() if k != "sha256" or not f.body
        }


def test_a_changed_missing_or_added_body_is_noticed() -> None:
    (whole,) = FrameReader().feed(frame({"event": "part"}, b"pixels"))
    assert whole.intact
    assert not Frame(whole.header, b"pixelz").intact
    assert not Frame(whole.header).intact
    assert not Frame({"event": "part"}, b"pixels").intact


def test_what_is_no_stream_of_frames_is_refused_at_once() -> None:
    with pytest.raises(EngineError, match="not a stream of frames"):
        list(FrameReader().feed(b"<html>bad gateway</html>"))
    with pytest.raises(EngineError, match="not JSON"):
        list(FrameReader().feed(b"\0\0\0\3\0\0\0\0{a}"))
    with pytest.raises(EngineError, match="should be an object"):
        list(FrameReader().feed(b"\0\0\0\1\0\0\0\0" + b"1"))


def test_pictures_move_into_the_body_or_away() -> None:
    def picture(data: bytes) -> dict[str, object]:
        return {"x": 0, "mime": "image/jpeg", "data": base64.b64encode(data).decode()}

    data = {
        "image": picture(b"abc"),
        "routes": [{"index": 1, "image": picture(b"de")}, {"index": 2, "image": None}],
    }
    moved, body = taken_out(data, keep=True)
    assert body == b"abcde"
    assert moved["image"] == {"x": 0, "mime": "image/jpeg", "at": [0, 3]}
    assert moved["routes"][0]["image"]["at"] == [3, 2]
    assert moved["routes"][1]["image"] is None
    dropped, nothing = taken_out(data, keep=False)
    assert (dropped["image"], nothing) == (None, b"")
    assert "data" in data["image"], "the event itself is not changed"
