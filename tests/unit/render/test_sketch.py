"""Sketches: size, range, mask; recolouring; drawn backgrounds."""

import numpy as np
import pytest

from foveate.stages.render.scene.painting.colour import painted, recolour
from foveate.stages.render.scene.painting.sketch import (
    Background,
    Placement,
    draw_background,
    grade,
    shown,
    sketch,
)
from foveate.types import Array

KINDS = (
    "plain",
    "bricks",
    "cave",
    "studio",
    "table",
    "room",
    "sky",
    "grass",
    "forest",
    "meadow",
    "waterfall",
    "sea",
    "street",
    "beach",
    "lake",
    "water",
    "road",
    "coast",
    "snow",
    "stars",
    "aurora",
    "underwater",
)


def disc(colour: tuple[float, float, float], side: int = 40) -> Array:
    y, x = np.mgrid[0:side, 0:side] - (side - 1) / 2
    out = np.zeros((side, side, 4), np.float32)
    out[..., :3] = np.asarray(colour, np.float32) * (1 - 0.3 * (y[..., None] + side / 2) / side)
    out[..., 3] = y**2 + x**2 < (side / 2) ** 2
    return out


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(96, 96), (96, 160), (160, 96)])
def test_drawn_backgrounds(kind: str, size: tuple[int, int]) -> None:
    made = Background(kind, colours=((0.4, 0.6, 0.9), (0.4, 0.6, 0.2)))
    canvas = draw_background(made, *size, 1)
    assert canvas.shape == (*size, 3) and canvas.dtype == np.float32
    assert canvas.min() >= 0 and canvas.max() <= 1
    assert np.array_equal(canvas, draw_background(made, *size, 1))


def test_a_scene_fills_the_frame_and_keeps_its_shape() -> None:
    picture = np.zeros((50, 100, 4), np.float32)
    picture[:, :50, 0], picture[:, 50:, 2] = 1, 1
    left = draw_background(Background("scene", picture, pan=0.0), 64, 64, 0)
    assert left[..., 0].mean() > 0.95
    flipped = draw_background(Background("scene", picture, pan=0.5, flip=True), 64, 64, 0)
    assert flipped[:, 0, 2].min() > 0.9 and flipped[:, -1, 0].min() > 0.9


def test_the_mask_shows_what_was_pasted() -> None:
    rough = sketch(Background("plain"), [Placement(disc((1, 0, 0)), 0.5, 0.75, 0.5)], 80, 80, 0)
    assert rough.shape == (80, 80, 4)
    assert rough[40, 40, 3] == 1 and rough[5, 5, 3] == 0
    assert abs(rough[..., 3].mean() - np.pi * 20**2 / 80**2) < 0.01
    assert rough[40, 40, 0] > 0.5 > rough[40, 40, 1]


def test_in_the_moonlight_black_is_seen_and_white_is_dim() -> None:
    black, white = (
        sketch(Background("plain"), [Placement(disc((c, c, c)), 0.5, 0.75, 0.5, moonlit=True)], 80, 80, 0)
        for c in (0.0, 1.0)
    )
    assert black[40, 40, :3].min() > 0.03 and white[40, 40, :3].max() < 0.9
    column = black[:, 40, :3].mean(axis=1)
    rim = slice(20, 25)  # the disc is from 20 to 60
    assert column[rim].max() > 1.5 * column[40] and abs(column[54] - column[40]) < 0.03


def test_pasting_outside_is_harmless() -> None:
    assert (
        sketch(Background("plain"), [Placement(disc((1, 0, 0)), 3.0, 0.5, 0.2)], 64, 64, 0)[..., 3].max() == 0
    )


@pytest.mark.parametrize("colour", [(0.85, 0.12, 0.10), (0.12, 0.35, 0.88), (0.18, 0.65, 0.22)])
@pytest.mark.parametrize("own", [(0.9, 0.9, 0.9), (0.95, 0.8, 0.1), (0.5, 0.2, 0.7)])
def test_recolour(colour: tuple[float, float, float], own: tuple[float, float, float]) -> None:
    before = disc(own)
    after = recolour(before, colour)
    seen = before[..., 3] > 0
    assert int(after[seen][:, :3].mean(0).argmax()) == int(np.argmax(colour))
    assert np.array_equal(after[..., 3], before[..., 3]) and not np.shares_memory(after, before)
    luma = after[..., :3] @ np.asarray([0.299, 0.587, 0.114], np.float32)
    assert luma[5:10, 20].mean() > luma[30:35, 20].mean()  # light stays light


def test_grades() -> None:
    image = np.full((4, 4, 3), 0.5, np.float32)
    assert grade(image, "night").mean() < 0.3
    assert grade(image, "sunset")[0, 0, 0] > grade(image, "sunset")[0, 0, 2]
    assert np.array_equal(grade(image, "noon"), image)


@pytest.mark.parametrize(
    ("own", "asked"),
    [((0.85, 0.15, 0.12), (0.45, 0.27, 0.14)), ((0.96, 0.52, 0.08), (0.85, 0.12, 0.10))],
    ids=["a red armchair in brown", "an orange in red"],
)
def test_a_colour_near_by_is_another_colour(
    own: tuple[float, float, float], asked: tuple[float, float, float]
) -> None:
    after = recolour(disc(own), asked)[20, 20, :3]
    assert np.abs(after - asked).max() < 0.12


def test_leaves_stay_green() -> None:
    rose = disc((0.9, 0.1, 0.15))
    rose[30:, :, :3] = (0.2, 0.6, 0.15)
    after = recolour(rose, (0.98, 0.82, 0.12))
    assert after[15, 20, 1] > 0.6 and np.allclose(after[33, 20, :3], rose[33, 20, :3])


def test_words_are_where_the_things_are_that_they_name() -> None:
    red = Placement(disc((1, 0, 0)), 0.3, 0.7, 0.4, said="red ball")
    blue = Placement(disc((0, 0, 1)), 0.4, 0.7, 0.4, said="blue ball")
    nobody = Placement(disc((0, 1, 0)), 0.8, 0.7, 0.4)
    words = shown([red, blue, nobody], 100, 100)
    assert set(words) == {"red", "blue", "ball"}
    assert words["red"][50, 15] == 1 and words["red"][50, 40] == 0  # behind the blue one
    assert words["ball"][50, 15] == words["ball"][50, 40] == 1 and words["ball"][50, 80] == 0


def test_a_part_has_its_own_colour() -> None:
    house = np.ones((60, 40, 4), np.float32)
    house[:20, :, :3], house[20:, :, :3] = (0.8, 0.2, 0.15), (0.9, 0.75, 0.6)
    blue, green = (0.12, 0.35, 0.88), (0.18, 0.65, 0.22)
    both = painted(house, blue, (("roof", green),))
    assert both[5, 20, :3].argmax() == 1 and both[50, 20, :3].argmax() == 2
    roof = painted(house, None, (("roof", blue),))
    assert roof[5, 20, :3].argmax() == 2 and np.array_equal(roof[50], house[50])
    assert np.array_equal(painted(house, None, (("door", blue),)), house)
    grey = np.full((60, 40, 4), 0.5, np.float32)
    assert np.array_equal(painted(grey, None, (("roof", blue),)), grey)


def test_a_low_sun_glows_at_the_horizon_of_a_place() -> None:
    day = np.full((60, 60, 4), 0.6, np.float32)
    shown = Background("water", day, lights=("sunset",))
    lit = draw_background(shown, 60, 60, 0)
    warm = lit[..., 0] - lit[..., 2]
    assert warm[28].mean() > 0.2 > 0 > warm[0].mean(), "the horizon is warm, the sky above it violet"
    assert warm[59].mean() > 0 and lit.mean() < 0.62
    at_dawn = draw_background(Background("water", day, lights=("dawn",)), 60, 60, 0)
    assert 0 < (at_dawn[28] - 0.6)[..., 0].mean() < (lit[28] - 0.6)[..., 0].mean()
