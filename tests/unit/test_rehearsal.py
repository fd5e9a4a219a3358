from __future__ import annotations

from collections.abc import Hashable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.rehearsal import warm_up
from foveate.routing import covered
from foveate.stages.split.grid import make_grid
from foveate.types import Array, RenderSpec, RenderStep, SRBatch, patch_side


class Silent:
    """Stands for an embedded engine, does nothing, and notes the shapes of its work."""

    def __init__(self, stage: str, name: str) -> None:
        self.info = registry.info(stage, name)
        self.seen: set[Hashable] = set()

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        self.seen.add((spec.height, spec.width))
        yield RenderStep(spec.steps, spec.steps, np.zeros((spec.height, spec.width, 3), np.float32))

    def importance(self, lr: Array, **_: Any) -> Array:
        self.seen.add(lr.shape[:2])
        return lr[..., 0]

    def upscale(self, batch: SRBatch) -> Array:
        _, height, width, _ = batch.lr.shape
        self.seen.add((height * batch.scale, width * batch.scale))
        return np.zeros((len(batch.lr), height * batch.scale, width * batch.scale, 3), np.float32)


@pytest.fixture
def warmed() -> SimpleNamespace:
    engines = {
        "render": Silent("render", "embedded"),
        "segment": Silent("segment", "saliency"),
        "light": Silent("sr", "light"),
        "diffusion": Silent("sr", "diffusion"),
    }
    told: set[Hashable] = set()
    warm_up(engines, lambda *shape: told.add(shape))
    return SimpleNamespace(told=told, **engines)


def test_every_network_meets_the_native_picture(warmed: SimpleNamespace) -> None:
    side = warmed.render.info.native
    assert (side, side) in warmed.render.seen & warmed.segment.seen
    assert {(side * s, side * s) for s in (2, 4, 8)} <= warmed.light.seen
    assert {("light", side, side, s) for s in (2, 4, 8)} <= warmed.told


@pytest.mark.parametrize("scale", [4, 8])
def test_a_single_rectangle_of_a_native_picture_is_never_new(warmed: SimpleNamespace, scale: int) -> None:
    info, side = warmed.diffusion.info, warmed.render.info.native
    patches = make_grid(side, side, patch_side(0, scale))
    draw = np.random.default_rng(scale)
    for share in (0.2, 0.5, 0.8, 1.0):
        steps = [int(v) for v in draw.random(len(patches)) < share]
        for outer in covered(patches, steps, info, side, side, scale)[1]:
            assert (outer.height * scale, outer.width * scale) in warmed.diffusion.seen
            assert ("diffusion", 1, outer.height, outer.width, scale) in warmed.told


def test_small_rectangles_at_x2_are_never_new(warmed: SimpleNamespace) -> None:
    info, side = warmed.diffusion.info, warmed.render.info.native
    patch = patch_side(0, 2)
    patches = make_grid(side, side, patch)
    for n in range(len(patches)):
        outer = covered(patches, [int(i == n) for i in range(len(patches))], info, side, side, 2)[1][0]
        assert (outer.height * 2, outer.width * 2) in warmed.diffusion.seen
        assert ("diffusion", 1, outer.height, outer.width, 2) in warmed.told
