"""Where the halves of a job run: by time, by bytes, never where the device cannot."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.plan.placement import Offer, bytes_edge, bytes_end, place
from foveate.types import Plan

HELD = {"light_x2": "a", "light_x4": "b"}
PLAN = Plan(
    policy="hybrid",
    width=2048,
    height=2048,
    lr_width=256,
    lr_height=256,
    crop_width=256,
    crop_height=256,
    passes=(4, 2),
    steps=8,
    cfg_scale=1.0,
    light="light",
    refine="foreground",
    refine_steps=2,
    expected_share=0.33,
    predicted_ms={
        "plan": 5,
        "render": 250,
        "segment": 13,
        "light": 970,
        "diffusion": 1660,
        "stitch": 100,
        "encode": 590,
    },
)
OFFER = Offer("onnxruntime", {2: 900.0, 4: 1000.0}, 20.0, 20.0, models=HELD)


def test_a_fast_device_on_a_slow_line_does_its_half() -> None:
    found = place(PLAN, OFFER, HELD)
    assert (found.light, found.stitch) == ("end", "end")
    assert found.predicted_ms["end"] < found.predicted_ms["edge"]
    assert "sooner complete" in found.reason
    assert found.to_dict()["predicted_bytes"]["end"] < found.to_dict()["predicted_bytes"]["edge"]


def test_a_slow_device_on_a_fast_line_leaves_it_to_the_edge() -> None:
    slow = dataclasses.replace(OFFER, light_ms={2: 20_000.0, 4: 20_000.0}, downlink_mbit=1000.0)
    assert place(PLAN, slow, HELD).light == "edge"


@given(mbit=st.floats(0.1, 1000), slower=st.floats(1, 50), rtt=st.floats(0, 500))
def test_a_slower_device_is_never_chosen_where_a_faster_is_not(
    mbit: float, slower: float, rtt: float
) -> None:
    fast = dataclasses.replace(OFFER, downlink_mbit=mbit, rtt_ms=rtt)
    slow = dataclasses.replace(fast, light_ms={s: ms * slower for s, ms in fast.light_ms.items()})
    if place(PLAN, slow, HELD).light == "end":
        assert place(PLAN, fast, HELD).light == "end"


@given(mbit=st.floats(0.1, 1000), saving=st.floats(0.01, 1))
def test_where_the_device_receives_less_a_slower_line_speaks_for_it(mbit: float, saving: float) -> None:
    offer = dataclasses.replace(OFFER, downlink_mbit=mbit)
    slower = dataclasses.replace(offer, downlink_mbit=mbit * saving)
    gain = [p["edge"] - p["end"] for p in (place(PLAN, o, HELD).predicted_ms for o in (offer, slower))]
    assert gain[1] >= gain[0] - 1e-6


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"models": {"light_x2": "a", "light_x4": "other"}}, "other weights for light_x4"),
        ({"models": {}}, "other weights"),
        ({"memory_mb": 64}, "64 MB"),
        ({"light_ms": {}}, "sooner complete"),
        ({"battery_saver": True}, "battery"),
    ],
)
def test_what_keeps_the_work_on_the_edge(change: dict[str, object], why: str) -> None:
    found = place(PLAN, dataclasses.replace(OFFER, **change), HELD)  # type: ignore[arg-type]
    assert found.light == "edge"
    assert why in found.reason


def test_plans_that_leave_nothing_to_the_device() -> None:
    for change, why in (({"passes": ()}, "nothing"), ({"light": "lanczos"}, "lanczos")):
        found = place(dataclasses.replace(PLAN, **change), OFFER, HELD)  # type: ignore[arg-type]
        assert found.light == "edge"
        assert why in found.reason
    odd = dataclasses.replace(PLAN, width=2000)
    assert place(odd, dataclasses.replace(OFFER, resizes=False), HELD).light == "edge"
    assert place(odd, OFFER, HELD).light == "end"


def test_data_saver_goes_by_bytes_and_insisting_by_nothing() -> None:
    fast = dataclasses.replace(OFFER, light_ms={2: 1e6, 4: 1e6}, data_saver=True)
    assert bytes_end(PLAN, "webp") < bytes_edge(PLAN, "webp")
    assert place(PLAN, fast, HELD, "webp").light == "end"
    assert place(PLAN, dataclasses.replace(fast, data_saver=False, insists=True), HELD).light == "end"
    wrong = dataclasses.replace(fast, insists=True, models={})
    assert place(PLAN, wrong, HELD).light == "edge", "other weights give another picture, whoever insists"
