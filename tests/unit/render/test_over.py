"""Drawing over a picture: what stays by strength, where things go, what hides the subject that was there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.render.scene.layout import Composition
from foveate.stages.render.scene.over import PLACE, THINGS, over
from foveate.stages.render.scene.painting.sketch import Background, Placement, sketch
from foveate.types import Array
from tests.unit.render.test_sketch import disc

GREEN = (0.1, 0.8, 0.1)
HEIGHT, WIDTH = 96, 160


def field() -> Array:
    """Sky over ground with a red square on it."""
    image = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    image[:60], image[60:] = (0.5, 0.7, 1.0), (0.5, 0.4, 0.3)
    image[40:72, 100:132] = (0.9, 0.1, 0.1)
    return (image * 255).round() / np.float32(255)


def square() -> Array:
    where = np.zeros((HEIGHT, WIDTH), np.float32)
    where[40:72, 100:132] = 1
    return where


def composed(lights: tuple[str, ...] = ()) -> Composition:
    things = [Placement(disc(GREEN), 0.3, 0.9, 0.5)]
    return Composition(Background("plain", colours=((0.9, 0.9, 0.2),)), things, ("", ""), lights)


def drawn(
    strength: float, subject: Array | None, composition: Composition | None = None
) -> tuple[Array, Array]:
    return over(field(), subject, composition or composed(), strength, HEIGHT, WIDTH, 0)


def greenest(image: Array) -> tuple[float, float]:
    """Middle (y, x) of what is green."""
    y, x = np.nonzero(image[..., 1] - image[..., :3:2].max(axis=2) > 0.2)
    return float(y.mean()), float(x.mean())


def test_little_strength_keeps_the_picture_as_its_own_sketch() -> None:
    rough, start = drawn(THINGS - 0.01, square())
    np.testing.assert_array_equal(rough[..., :3], field())
    np.testing.assert_array_equal(start, field())
    assert not rough[..., 3].any()


@pytest.mark.parametrize("strength", [THINGS, 0.6, PLACE])
def test_the_things_of_the_prompt_take_the_place_of_the_subject(strength: float) -> None:
    rough, start = drawn(strength, square())
    np.testing.assert_allclose(greenest(rough), (55.5, 115.5), atol=4)
    assert not (rough[..., 0] - rough[..., 1:3].max(axis=2) > 0.5).any(), "nothing red is left"
    assert rough[..., 3].sum() > square().sum() * 0.7
    assert start.shape == (HEIGHT, WIDTH, 3)


def test_the_place_is_kept_below_and_new_above() -> None:
    kept, _ = drawn(PLACE - 0.01, square())
    np.testing.assert_array_equal(kept[:, :60, :3], field()[:, :60])
    np.testing.assert_allclose(kept[58, 90:98, :3], field()[58, :8], atol=0.02)  # a horizon goes on behind
    new, start = drawn(PLACE, square())
    assert np.abs(new[10, 10, :3] - (0.9, 0.9, 0.2)).max() < 0.15
    assert (start[10, 10] - new[10, 10, :3])[2] > 0.1  # the sky still tints where it starts


def test_near_full_strength_starts_from_the_sketch_alone() -> None:
    rough, start = drawn(0.999, square())
    np.testing.assert_allclose(start, rough[..., :3], atol=0.01)


@pytest.mark.parametrize("subject", [None, np.zeros((8, 8), np.float32), np.ones((8, 8), np.float32)])
def test_without_a_subject_the_layout_stays(subject: Array | None) -> None:
    rough, _ = drawn(0.6, subject)
    alone = sketch(Background("scene", field()), composed().placements, HEIGHT, WIDTH, 0)
    np.testing.assert_array_equal(rough, alone)


def test_another_light_falls_on_the_kept_place() -> None:
    day, _ = drawn(0.6, square())
    night, _ = drawn(0.6, square(), composed(("night",)))
    assert night[:30, :40, :3].mean() < 0.6 * day[:30, :40, :3].mean()


@given(
    strength=st.floats(0.01, 0.99),
    box=st.tuples(st.integers(0, 90), st.integers(0, 150), st.integers(1, 96), st.integers(1, 160)),
    size=st.sampled_from([(6, 10), (6, 10), (6, 6), (16, 6), (20, 20)]),
)
def test_any_subject_gives_a_picture_in_range_with_the_things_inside(
    strength: float, box: tuple[int, int, int, int], size: tuple[int, int]
) -> None:
    where = np.zeros((HEIGHT, WIDTH), np.float32)
    where[box[0] : box[0] + box[2], box[1] : box[1] + box[3]] = 1
    height, width = 16 * size[0], 16 * size[1]
    rough, start = over(field(), where, composed(), strength, height, width, 0)
    assert rough.shape == (height, width, 4)
    assert start.shape == (height, width, 3)
    for made in (rough, start):
        assert np.isfinite(made).all()
        assert made.min() >= 0
        assert made.max() <= 1
    if strength >= THINGS and (height, width) == (HEIGHT, WIDTH) and 0.02 < where.mean() < 0.5:
        seen = rough[..., 3] > 0.5
        assert seen.any()
        assert not (seen[0].any() or seen[-1].any() or seen[:, 0].any() or seen[:, -1].any())
