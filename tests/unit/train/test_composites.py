"""Pictures with a known foreground: what is marked is what was put there."""

from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

pytest.importorskip("torch")


@pytest.fixture
def composites() -> Any:
    return import_module("data.composites")


@pytest.fixture
def composer(composites: Any, tmp_path: Path) -> Any:
    """Red discs as sprites, green photographs with some grain."""
    side, rng = composites.SPRITE, np.random.default_rng(0)
    disc = Image.new("RGBA", (side, side))
    ImageDraw.Draw(disc).ellipse((0, 0, side, side), fill=(220, 30, 30, 255))
    photo = np.zeros((composites.BACKDROP, composites.BACKDROP, 3), np.uint8)
    photo[..., 1] = rng.integers(120, 160, photo.shape[:2])
    np.save(tmp_path / "train-sprites.npy", np.stack([np.asarray(disc)] * 3))
    np.save(tmp_path / "train-backdrops.npy", np.stack([photo] * 3))
    return composites.Composer(tmp_path, "train", 7)


def test_pairs_have_the_size_asked_for_and_show_an_object_unless_empty(composer: Any) -> None:
    for width, height in ((160, 96), (96, 96), (64, 128)):
        image, target = composer.pair(width, height, empty=0.0)
        assert image.shape == (height, width, 3)
        assert target.shape == (height, width)
        assert image.dtype == target.dtype == np.uint8
        assert target.max() > 200
        assert composer.pair(width, height, empty=1.0)[1].max() <= 0.36 * 255


def test_the_same_seed_gives_the_same_pairs(composites: Any, composer: Any, tmp_path: Path) -> None:
    again = composites.Composer(tmp_path, "train", 7)
    for _ in range(5):
        for a, b in zip(composer.pair(96, 64), again.pair(96, 64), strict=True):
            np.testing.assert_array_equal(a, b)


def test_what_is_put_is_marked_and_nothing_else_changes(composer: Any) -> None:
    shadows = 20
    for _ in range(20):
        canvas, target = Image.new("RGB", (128, 128), (0, 140, 0)), Image.new("L", (128, 128))
        composer.put(canvas, target, 60)
        changed = np.abs(np.asarray(canvas, int) - (0, 140, 0)).max(2) > 0
        marked = np.asarray(target) > 0
        assert changed[marked].mean() > 0.5
        ys, xs = np.nonzero(changed & ~marked)
        if len(ys):  # a shadow lies beside its object
            my, mx = np.nonzero(marked)
            assert my.min() - shadows <= ys.min()
            assert ys.max() <= my.max() + shadows + 40
            assert mx.min() - shadows <= xs.min()
            assert xs.max() <= mx.max() + shadows


def test_camouflage_takes_the_colours_around(composer: Any) -> None:
    thing = Image.new("RGBA", (40, 40), (220, 30, 30, 255))
    around = Image.new("RGB", (50, 50), (20, 140, 60))
    hidden = composer.camouflaged(thing, around)
    assert hidden.getchannel("A") == thing.getchannel("A")
    before, after = (
        np.abs(np.asarray(i)[..., :3].mean((0, 1)) - (20, 140, 60)).max() for i in (thing, hidden)
    )
    assert after < 0.65 * before


def test_what_stands_before_an_object_stays_below_its_middle(composer: Any) -> None:
    for _ in range(20):
        mask = np.asarray(composer.before(60, 80)) > 0
        assert not mask[:39].any()
        assert mask[-1].mean() > 0.4


def test_a_ground_is_a_border_from_side_to_side(composer: Any) -> None:
    image = np.asarray(composer.ground(Image.new("RGB", (96, 96), (250, 250, 250))))
    above = (image == 250).all(2)
    assert above[0].all() or above[1].mean() > 0.8
    assert not above[-1].any()


def test_thin_things_are_used_and_specks_are_not(composites: Any) -> None:
    thin = Image.new("RGBA", (400, 400))
    ImageDraw.Draw(thin).line((50, 50, 350, 350), fill=(90, 90, 90, 255), width=40)
    kept = composites.usable(thin)
    assert kept is not None
    assert kept.size == (composites.SPRITE, composites.SPRITE)
    dots = Image.new("RGBA", (400, 400))
    for at in ((10, 10), (380, 380)):
        ImageDraw.Draw(dots).ellipse((*at, at[0] + 9, at[1] + 9), fill=(0, 0, 0, 255))
    assert composites.usable(dots) is None
    assert composites.usable(Image.new("RGBA", (50, 50))) is None
