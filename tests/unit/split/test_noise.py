from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.seeding import generator
from foveate.stages.split.grid import expand, make_grid
from foveate.stages.split.noise import NoiseField
from foveate.types import Patch


@given(
    height=st.integers(1, 80),
    width=st.integers(1, 80),
    scale=st.sampled_from([1, 2, 4]),
    seed=st.integers(0, 2**63 - 1),
    data=st.data(),
)
def test_a_pixel_has_the_same_noise_in_every_rectangle(
    height: int, width: int, scale: int, seed: int, data: st.DataObject
) -> None:
    patches = make_grid(height, width)
    field = NoiseField(seed, 0, scale, patches)
    whole = field.over(Patch(0, 0, 0, height, width))
    assert whole.shape == (height * scale, width * scale, 3)
    assert whole.dtype == np.float32
    y, x = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    core = Patch(0, y, x, data.draw(st.integers(1, height - y)), data.draw(st.integers(1, width - x)))
    outer = expand(core, data.draw(st.integers(0, 8)), height, width)
    part = whole[
        outer.y * scale : (outer.y + outer.height) * scale, outer.x * scale : (outer.x + outer.width) * scale
    ]
    np.testing.assert_array_equal(field.over(outer), part)


def test_noise_is_drawn_by_seed_pass_and_patch() -> None:
    patches = make_grid(64, 64)
    area = Patch(0, 0, 0, 64, 64)
    whole = NoiseField(7, 1, 2, patches).over(area)
    table = generator(0, "noise table").standard_normal(1 << 20, np.float32)
    start = int(generator(7, "sr1", 3).integers(1 << 20))
    expected = np.resize(np.roll(table, -start), (64, 64, 3))
    np.testing.assert_array_equal(whole[64:, 64:], expected)
    for other in (NoiseField(8, 1, 2, patches), NoiseField(7, 0, 2, patches)):
        assert np.abs(other.over(area) - whole).min(axis=2).mean() > 0.1


def test_noise_is_standard_normal_and_patches_do_not_repeat() -> None:
    whole = NoiseField(1, 0, 4, make_grid(64, 64)).over(Patch(0, 0, 0, 64, 64))
    assert abs(whole.mean()) < 0.01
    assert abs(whole.std() - 1) < 0.01
    quarters = [whole[y : y + 128, x : x + 128].ravel() for y in (0, 128) for x in (0, 128)]
    assert np.abs(np.corrcoef(quarters) - np.eye(4)).max() < 0.02
