"""Every detector passes these tests; a new file in stages/segment is found and tested."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.types import Array
from tests.conftest import noise, picture
from tests.tiny import cases

STAGE = "segment"
NAMES = list(cases(STAGE))
SIZES = [(1, 1), (1, 40), (17, 5), (64, 64), (100, 75), (256, 192)]


def look(engine: Any, image: Array, seed: int = 0) -> Array:
    """Importance of `image`, with a mask for those that need one."""
    found: Array = engine.importance(image, prompt="a red fox", mask=noise(*image.shape[:2], seed)[..., 0])
    return found


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_a_map_has_the_images_size_and_is_between_nothing_and_everything(
    engine: Any, size: tuple[int, int]
) -> None:
    found = look(engine, picture(*size))
    assert found.shape == size
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    assert found.min() >= 0
    assert found.max() <= 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_a_flat_image_is_no_problem(engine: Any, value: float) -> None:
    found = look(engine, np.full((48, 64, 3), value, np.float32))
    assert np.isfinite(found).all()
    assert found.min() >= 0
    assert found.max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_the_same_image_gives_the_same_map(engine: Any) -> None:
    np.testing.assert_array_equal(look(engine, picture(70, 90)), look(engine, picture(70, 90)))


@pytest.mark.parametrize("name", NAMES)
def test_the_image_is_not_written_to(engine: Any) -> None:
    image = picture(40, 50)
    before = image.copy()
    image.flags.writeable = False
    look(engine, image)
    np.testing.assert_array_equal(image, before)


@pytest.mark.parametrize("name", NAMES)
def test_threads_share_a_detector(engine: Any) -> None:
    images = [picture(40 + i, 50, i) for i in range(4)]
    alone = [look(engine, i) for i in images]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda i: look(engine, i), images))
    for found, expected in zip(together, alone, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-4)


@pytest.mark.parametrize("name", NAMES)
def test_what_really_runs_is_told_after_it_ran(engine: Any) -> None:
    look(engine, picture(40, 50))
    assert set(engine.precision) <= set(engine.info.models)
    assert bool(engine.precision) == bool(engine.info.models)


@pytest.mark.parametrize("name", list(cases(STAGE, lambda n: bool(registry.info(STAGE, n).models))))
def test_a_learned_detector_finds_the_one_thing_there_is(engine: Any) -> None:
    y, x = np.mgrid[0:128, 0:160].astype(np.float32)
    image = np.full((128, 160, 3), 0.75, np.float32)
    ball = np.hypot(y - 60, x - 90) < 30
    image[ball] = np.stack([0.9 - (y - 30) / 120, 0.2 + 0 * y, 0.1 + 0 * x], axis=2)[ball]
    found = look(engine, image)
    assert found[ball].mean() > found[~ball].mean() + 0.3
