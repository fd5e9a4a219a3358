"""Night, other hours and winter in drawn places."""

import numpy as np
import pytest

from foveate.stages.render.scene.painting.backdrops import OPEN_AIR
from foveate.stages.render.scene.painting.sketch import Background, draw_background
from foveate.stages.render.scene.painting.weather import LIGHTS, snowed
from foveate.types import Array

DAY = ((0.45, 0.7, 0.92), (0.4, 0.5, 0.3))
SNOW = ((0.55, 0.66, 0.78), (0.93, 0.95, 0.98))


def drawn(kind: str, colours: tuple[tuple[float, float, float], ...], lights: tuple[str, ...] = ()) -> Array:
    return draw_background(Background(kind, colours=colours, lights=lights), 128, 128, 3)


@pytest.mark.parametrize("kind", OPEN_AIR)
def test_the_night_is_dark_and_has_a_moon(kind: str) -> None:
    day, night = drawn(kind, DAY), drawn(kind, DAY, ("night",))
    assert night.mean() < 0.45 * day.mean()
    assert (night[:64].min(axis=2) > 0.8).sum() > 20
    assert np.array_equal(night, drawn(kind, DAY, ("night",)))


@pytest.mark.parametrize("light", LIGHTS)
def test_no_pale_strip_lies_between_the_land_and_its_sky(light: str) -> None:
    """A row is no lighter than the rows about it, whatever the light: edges blend what is on their two sides."""
    rows = drawn("grass", DAY, (light,))[40:100].mean(axis=(1, 2))
    around = np.maximum(rows[:-8], rows[8:])
    assert (rows[4:-4] < around + 0.05).all()


def test_the_sun_is_low_and_warm_at_sunset() -> None:
    day, evening = drawn("meadow", DAY), drawn("meadow", DAY, ("sunset",))
    assert evening[60:76, :, 0].mean() > evening[60:76, :, 2].mean() + 0.15
    assert day[:40, :, 2].mean() > day[:40, :, 0].mean()
    disc = (
        draw_background(Background("sea", colours=DAY, lights=("sunset",)), 128, 128, 3)[:66].min(axis=2)
        > 0.75
    )
    assert disc.any() and np.flatnonzero(disc.any(axis=1)).mean() > 40


def test_fog_takes_the_distance_and_leaves_the_foreground() -> None:
    clear, fog = drawn("grass", DAY), drawn("grass", DAY, ("fog",))
    far, near = slice(60, 80), slice(110, 128)
    assert fog[far].std() < 0.4 * clear[far].std()
    assert fog[near].std() > 0.4 * clear[near].std()


def test_it_rains_in_a_storm() -> None:
    wet, dry = drawn("sea", DAY, ("storm",)), drawn("sea", DAY)
    assert np.abs(np.diff(wet, axis=1)).mean() > 2 * np.abs(np.diff(dry, axis=1)).mean()
    assert wet.mean() < 0.8 * dry.mean()


def test_northern_lights_are_green_and_leave_no_moon() -> None:
    sky = drawn("snow", SNOW, ("night", "aurora"))[:70]
    assert (sky[..., 1] - sky[..., 0] > 0.3).mean() > 0.03


def test_a_meadow_has_flowers_and_a_lawn_has_none() -> None:
    def off_green(kind: str) -> int:
        near = drawn(kind, (DAY[0], (0.38, 0.60, 0.20)))[90:]
        return int((near[..., 1] < near[..., 0]).sum())

    assert off_green("meadow") > 40 and off_green("grass") == 0


def test_a_waterfall_falls_between_rocks_into_a_pool() -> None:
    made = drawn("waterfall", (DAY[0], (0.34, 0.56, 0.20)))
    white = (made[50:86].min(axis=2) > 0.75).mean(axis=0)
    assert white.max() > 0.8 and 0.08 < (white > 0.5).mean() < 0.5
    assert made[96:102, :, 2].mean() > made[96:102, :, 0].mean() + 0.1


def test_windows_are_lit_above_the_street_only() -> None:
    night = drawn("street", DAY, ("night",))
    warm = (night[..., 0] > 0.9) & (night[..., 2] < 0.6)
    assert warm.sum() > 30 and not warm[90:].any()


@pytest.mark.parametrize("kind", ["snow", "street", "road"])
def test_snow_covers_the_ground_and_falls(kind: str) -> None:
    white = drawn(kind, SNOW)
    assert white[-12:].min(axis=2).mean() > (0.8 if kind != "road" else 0.6)
    assert white[:60].std() > drawn(kind, (SNOW[0], DAY[1]))[:60].std() * 0.9


def test_snow_lies_on_what_faces_upwards() -> None:
    tree = np.zeros((60, 40, 4), np.float32)
    tree[10:, 8:32] = (0.1, 0.5, 0.2, 1.0)
    after = snowed(tree)
    assert after[11, 20, :3].min() > 0.85
    assert np.allclose(after[50, 20], tree[50, 20])
    assert np.array_equal(after[..., 3], tree[..., 3])
