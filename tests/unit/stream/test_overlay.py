from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from foveate.stages.split.grid import make_grid
from foveate.stages.stream.overlay import draw_overlay
from foveate.types import Route
from tests.conftest import made, picture


def test_refined_patches_keep_their_light_and_the_rest_is_dimmed() -> None:
    patches = make_grid(64, 64, 32)
    routes = tuple(Route(p, 0, steps, 1.0, 0.0) for p, steps in zip(patches, (0, 1, 2, 4), strict=True))
    result = made(image=np.full((256, 256, 3), 0.5, np.float32))
    plan = dataclasses.replace(result.plan, width=256, height=256, crop_width=64, crop_height=64)
    found = draw_overlay(dataclasses.replace(result, plan=plan, routes=routes))
    assert found.shape == (256, 256, 3)
    assert found.dtype == np.float32
    assert found.min() >= 0
    assert found.max() <= 1
    np.testing.assert_allclose(found[64, 64], 0.275, atol=1e-6)
    colours = [tuple(found[y, x].round(4)) for y, x in ((64, 192), (192, 64), (192, 192))]
    assert len(set(colours)) == 3
    assert all(np.mean(c) > 0.4 for c in colours)


def test_a_patch_that_fell_back_to_light_is_not_shown_as_refined() -> None:
    result = made()
    fallen = dataclasses.replace(
        result, routes=tuple(dataclasses.replace(r, fallback=True) for r in result.routes)
    )
    np.testing.assert_allclose(draw_overlay(fallen), result.image * 0.55, atol=1e-6)
    without = dataclasses.replace(result, routes=())
    np.testing.assert_allclose(draw_overlay(without), result.image * 0.55, atol=1e-6)


@pytest.mark.parametrize("passes", [(4,), (4, 2)])
def test_patches_lie_where_they_were_refined_although_the_grid_is_padded(passes: tuple[int, ...]) -> None:
    """A 33 pixel image is refined as 40, but what is shown is 33: the second patch begins at 32 of 33."""
    before = int(np.prod(passes[:-1]))
    lr, scale = 33 * before, int(np.prod(passes))
    image = picture(33 * scale, 33 * scale)
    padded = lr + -lr % 8
    patches = make_grid(padded, padded, 32)
    last = next(p for p in patches if p.y + p.height == padded and p.x + p.width == padded)
    result = made(image=image)
    plan = dataclasses.replace(
        result.plan, passes=passes, width=33 * scale, height=33 * scale, crop_width=33, crop_height=33
    )
    route = Route(last, len(passes) - 1, 2, 1.0, 0.0)
    others = tuple(Route(p, len(passes) - 1, 0, 0.0, 0.0) for p in patches if p is not last)
    found = draw_overlay(dataclasses.replace(result, plan=plan, routes=(*others, route)))
    changed = np.abs(found - image * 0.55).max(axis=2) > 1e-4
    start = last.y * 33 * scale // lr
    assert not changed[:start].any()
    assert changed[start, start:].all()
