"""Night and winter in drawn places."""

import numpy as np
import pytest

from foveate.stages.render._backdrops import OPEN_AIR
from foveate.stages.render._sketch import Background, draw_background
from foveate.stages.render._weather import snowed
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
