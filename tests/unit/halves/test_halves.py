"""The two halves of a job make the picture of the whole job, whatever the sizes, passes and order of the parts."""

from __future__ import annotations

import dataclasses
import threading

import numpy as np
import pytest

from foveate.config import Settings
from foveate.errors import CancelledError, EngineError
from foveate.halves import edge
from foveate.halves.device import DeviceHalf, Pass
from foveate.halves.edge import EdgeHalf
from foveate.halves.light import Light, banded
from foveate.halves.parts import decode_part, encode_part
from foveate.pipeline import Pipeline
from foveate.stages.stitch.fit import padded
from foveate.types import Event, Part, Request
from tests.conftest import picture, request

pytestmark = pytest.mark.usefixtures("test_backends")


def halves(settings: Settings, asked: Request) -> tuple[np.ndarray, np.ndarray, list[Event]]:
    """The whole job's picture, the halves' picture, and the edge's events."""
    pipeline = Pipeline(settings)
    whole = pipeline.run(asked)
    events = list(pipeline.stream(asked, job_type=EdgeHalf))
    plan = whole.plan
    infos = [pipeline.engine("sr", n).info for n in (plan.light, asked.diffusion)]
    passes, height, width = [], plan.crop_height, plan.crop_width
    for scale in plan.passes:
        passes.append(Pass(scale, height, width, *padded(infos, height, width, scale)))
        height, width = height * scale, width * scale
    half = DeviceHalf(passes, (plan.height, plan.width), lambda _: banded(pipeline.engine("sr", plan.light)))
    lr = next(e.image for e in events if e.kind == "lr")
    assert lr is not None
    half.start(lr)
    for event in events:
        if event.kind == "begun":
            half.begun(event.sr_pass)
        if event.part is not None:
            half.add(decode_part(*encode_part(event.part, None)))
    half.handed()
    return whole.image, half.result(20), events


@pytest.mark.parametrize("fidelity", [0.5, 1.0])
def test_fidelity_is_the_same_on_both_sides(bare: Settings, fidelity: float) -> None:
    asked = request(prompt="x", width=512, height=384, seed=5, policy="all-diffusion", diffusion="grain")
    full, _, _ = halves(bare, asked)
    whole, made, _ = halves(bare, dataclasses.replace(asked, fidelity=fidelity))
    assert np.abs(made - whole).max() <= 1.6 / 255
    assert np.abs(whole - full).mean() > 0.005


@pytest.mark.parametrize("size", [(512, 512), (512, 384), (1000, 600), (2048, 1024)])
@pytest.mark.parametrize("policy", ["adaptive", "hybrid", "all-diffusion", "all-light"])
def test_both_halves_make_the_whole(bare: Settings, size: tuple[int, int], policy: str) -> None:
    asked = request(prompt="x", width=size[0], height=size[1], seed=5, policy=policy, diffusion="grain")
    whole, made, events = halves(bare, asked)
    assert made.shape == whole.shape == (size[1], size[0], 3)
    assert np.abs(made - whole).max() <= 1.6 / 255
    kinds = [e.kind for e in events]
    assert "canvas" not in kinds
    assert kinds.index("lr") < kinds.index("begun")
    refined = [e for e in events if e.kind == "patch"]
    assert bool(refined) == (policy != "all-light")
    assert all(e.image is None for e in refined)


@pytest.mark.parametrize(("size", "corner"), [((2048, 2048), (80, 80)), ((1996, 1420), (170, 170))])
def test_the_edge_enlarges_only_what_it_refines(
    bare: Settings, size: tuple[int, int], corner: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    enlarged: list[int] = []
    made_by = edge.exact_light

    def noted(settings: Settings, name: str) -> Light:
        def light(lr: np.ndarray, scale: int) -> np.ndarray:
            enlarged.append(lr.shape[0] * lr.shape[1])
            return made_by(settings, name)(lr, scale)

        return light

    monkeypatch.setattr(edge, "exact_light", noted)
    mask = np.zeros((256, 256), np.float32)
    mask[corner[0] : corner[0] + 86, corner[1] : corner[1] + 86] = 1
    asked = request(prompt="x", width=size[0], height=size[1], policy="hybrid", diffusion="grain", mask=mask)
    whole, made, events = halves(bare, asked)
    assert np.abs(made - whole).max() <= 1.6 / 255
    lr = next(e.image for e in events if e.kind == "lr")
    assert lr is not None
    assert 0.1 < sum(enlarged) / (lr.shape[0] * lr.shape[1]) < 0.35


def test_upscaling_odd_sizes(bare: Settings) -> None:
    image = picture(37, 53)
    asked = request(
        image=image, width=53 * 8, height=37 * 8, scale=8, policy="all-diffusion", diffusion="grain"
    )
    whole, made, _ = halves(bare, dataclasses.replace(asked, render="file"))
    assert np.abs(made - whole).max() <= 2.1 / 255


def one_pass(light: object = None) -> DeviceHalf:
    def nothing(lr: np.ndarray, scale: int) -> np.ndarray:
        return np.zeros((lr.shape[0] * scale, lr.shape[1] * scale, 3), np.float32)

    return DeviceHalf([Pass(2, 8, 8, 8, 8)], (16, 16), lambda _: light or nothing)  # type: ignore[arg-type, return-value]


def test_parts_that_come_before_light_is_done_and_overlap_are_added() -> None:
    go = threading.Event()

    def slow(lr: np.ndarray, scale: int) -> np.ndarray:
        assert go.wait(20)
        return np.zeros((16, 16, 3), np.float32)

    half = one_pass(slow)
    half.start(np.zeros((8, 8, 3), np.float32))
    for y in (0, 4):
        half.add(Part(0, ((y, 0, 8, 8),), np.full((1, 8, 8, 3), 0.25, np.float32)))
    half.handed()
    go.set()
    made = half.result(20)[..., 0]
    assert (made[:4, :8] == 0.25).all()
    assert (made[4:8, :8] == 0.5).all()
    assert (made[12:] == 0).all()


def test_what_does_not_fit_is_refused() -> None:
    half = one_pass()
    with pytest.raises(EngineError, match="never came"):
        half.result()
    with pytest.raises(EngineError, match="LR picture of 9x8"):
        half.start(np.zeros((8, 9, 3), np.float32))
    for areas in (((9, 0, 8, 8),), ((-1, 0, 8, 8),)):
        with pytest.raises(EngineError, match="outside"):
            half.add(Part(0, areas, np.zeros((1, 8, 8, 3), np.float32)))
    with pytest.raises(EngineError, match="pass 1"):
        half.add(Part(1, ((0, 0, 8, 8),), np.zeros((1, 8, 8, 3), np.float32)))


def test_failures_and_cancelling_reach_the_caller() -> None:
    def broken(lr: np.ndarray, scale: int) -> np.ndarray:
        raise EngineError("no")

    half = one_pass(broken)
    half.start(np.zeros((8, 8, 3), np.float32))
    with pytest.raises(EngineError, match="no"):
        half.result(20)
    waiting = one_pass()
    waiting.start(np.zeros((8, 8, 3), np.float32))
    waiting.cancel()
    with pytest.raises(CancelledError):
        waiting.result(20)
