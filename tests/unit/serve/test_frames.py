"""What a reader of binary events gets of each."""

from __future__ import annotations

import json
from typing import Any

from foveate.serve.frames import _Shown
from foveate.stages.stream.frames import FrameReader


def test_a_preview_without_a_picture_does_not_count_as_one() -> None:
    shown = _Shown(pictures=True, preview_ms=100, path=lambda name: None)

    def seen(elapsed_ms: float, image: Any) -> bool:
        text = json.dumps({"elapsed_ms": elapsed_ms, "image": image})
        (frame,) = FrameReader().feed(shown.frame((1, "preview", text)))
        return frame.header["data"]["image"] is not None

    picture = {"data": "AAAA"}
    told = [(90, picture), (100, None), (110, picture), (150, picture), (210, picture)]
    assert [seen(*event) for event in told] == [False, False, True, False, True]
