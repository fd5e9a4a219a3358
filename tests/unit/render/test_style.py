"""Styles asked for by name."""

import numpy as np
import pytest

from foveate.stages.render.scene.painting.style import on_white, style_of, styled
from foveate.types import Array


def scene() -> Array:
    y, x = np.mgrid[0:96, 0:128].astype(np.float32)
    out = np.stack([0.4 + y / 300, 0.6 + 0 * x, 0.9 - y / 200], axis=-1)
    out[(y - 48) ** 2 + (x - 64) ** 2 < 900] = (0.85, 0.2, 0.15)
    return np.asarray(out, np.float32)


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a line drawing of a cat", "line"),
        ("colouring page, a dragon", "line"),
        ("a pencil sketch of a house", "pencil"),
        ("watercolor painting of a boat", "watercolour"),
        ("a fox, oil painting", "oil"),
        ("sunflowers in the style of van gogh", "swirled"),
        ("pixel art sword", "pixel"),
        ("a flat icon of a key", "flat"),
        ("a clip art tractor", "flat"),
        ("black and white photo of a bridge", "grey"),
        ("a bridge, black and white, grain", "grey"),
        ("a black and white cow on a farm", ""),
        ("a pencil on a table", ""),
        ("a red apple on a table, 8k, detailed", ""),
        ("a comical clown", ""),
        ("3D emoji of a rocket", ""),
    ],
)
def test_the_style_is_read_from_the_prompt(prompt: str, style: str) -> None:
    assert style_of(prompt) == style


def test_icons_and_lines_are_drawn_on_white_paper() -> None:
    assert on_white("a flat icon of a key") and on_white("line art, a cat")
    assert not on_white("a key on a table, oil painting")


@pytest.mark.parametrize(
    "style", ["line", "pencil", "watercolour", "oil", "swirled", "pixel", "comic", "flat", "grey", "sepia"]
)
def test_every_style_keeps_size_and_range_and_changes_the_picture(style: str) -> None:
    before = scene()
    after = styled(before, style)
    assert after.shape == before.shape and after.dtype == np.float32
    assert after.min() >= 0 and after.max() <= 1
    assert np.abs(after - before).mean() > 0.004
    assert np.array_equal(after, styled(before, style))


def test_lines_are_black_on_white_and_follow_the_outline() -> None:
    after = styled(scene(), "line")
    assert after[4:12, 4:12].min() > 0.9 and after[46:50, 62:66].min() > 0.9
    assert after[44:52, 90:98].min() < 0.4


@pytest.mark.parametrize("style", ["oil", "swirled"])
def test_brush_strokes_run_along_the_forms(style: str) -> None:
    grain = np.random.default_rng(1).normal(0, 0.03, (96, 128, 1))
    bands = 0.5 + 0.2 * np.sin(np.arange(96) / 4)[:, None, None] + grain + np.zeros(3)
    after = styled(bands.astype(np.float32), style)[20:-20, 20:-20]
    along, across = (np.abs(np.diff(after, axis=axis)).mean() for axis in (1, 0))
    assert along < 0.4 * across


def test_flat_pictures_have_few_colours() -> None:
    after = (styled(scene(), "flat") * 255).astype(np.uint8).reshape(-1, 3)
    assert len(np.unique(after, axis=0)) <= 12


def test_black_and_white_has_contrast_in_fog() -> None:
    fog = np.random.default_rng(0).uniform(0.5, 0.75, (32, 32, 1)).repeat(3, axis=2).astype(np.float32)
    made = styled(fog, "grey")
    assert made.max() - made.min() > 0.55 and (made[..., 0] == made[..., 2]).all()
