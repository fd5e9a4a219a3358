"""Every SR back end passes these tests; a new file in stages/sr is found and tested."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.stages.stitch.consistency import downscale
from foveate.types import Array, EngineInfo, SRBatch
from tests.conftest import nearest, picture
from tests.tiny import cases

STAGE = "sr"
NAMES = list(cases(STAGE))
STOCHASTIC = list(cases(STAGE, lambda n: registry.info(STAGE, n).stochastic))
CASES = [
    pytest.param(*case.values, scale, marks=case.marks)
    for case in NAMES
    for scale in registry.info(STAGE, str(case.values[0])).scales
]


def batch(
    info: EngineInfo, scale: int, n: int = 1, rows: int = 0, columns: int = 0, seed: int = 0
) -> SRBatch:
    """A batch of at least `rows` x `columns` LR pixels, grown to what the engine takes."""
    step = info.step(scale)
    height, width = (
        max(side, info.minimum, 24) + -max(side, info.minimum, 24) % step for side in (rows, columns)
    )
    lr = np.stack([picture(height, width, seed + i) for i in range(n)])
    base = nearest(lr, scale) if info.stochastic else None
    noise = None
    if base is not None:
        draws = [
            np.random.default_rng(seed + i).standard_normal(base.shape[1:], np.float32) for i in range(n)
        ]
        noise = np.stack(draws)
    return SRBatch(lr=lr, scale=scale, base=base, noise=noise, steps=info.default_steps)


def part(whole: SRBatch, i: int) -> SRBatch:
    """Item `i` of a batch as a batch of its own."""

    def cut(values: Array | None) -> Array | None:
        return None if values is None else values[i : i + 1]

    return SRBatch(
        whole.lr[i : i + 1], whole.scale, cut(whole.base), cut(whole.noise), whole.steps, whole.prompt
    )


@pytest.mark.parametrize(("name", "scale"), CASES)
@pytest.mark.parametrize("size", [(1, 1, 1), (2, 24, 40), (3, 56, 32)])
def test_the_output_has_the_right_shape_and_is_finite(
    engine: Any, scale: int, size: tuple[int, int, int]
) -> None:
    given = batch(engine.info, scale, *size)
    found = engine.upscale(given)
    n, height, width, _ = given.lr.shape
    assert found.shape == (n, height * scale, width * scale, 3)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    assert found.min() > -1
    assert found.max() < 2


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_items_of_a_batch_do_not_know_of_each_other(engine: Any, scale: int) -> None:
    whole = batch(engine.info, scale, 3)
    together = engine.upscale(whole)
    for i in range(3):
        alone = engine.upscale(part(whole, i))[0]
        assert np.abs(alone - together[i]).max() <= 1 / 255


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_the_same_input_gives_the_same_output(engine: Any, scale: int) -> None:
    given = batch(engine.info, scale)
    np.testing.assert_array_equal(engine.upscale(given), engine.upscale(given))


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_the_input_is_not_written_to(engine: Any, scale: int) -> None:
    given = batch(engine.info, scale)
    arrays = [a for a in (given.lr, given.base, given.noise) if a is not None]
    before = [a.copy() for a in arrays]
    for a in arrays:
        a.flags.writeable = False
    engine.upscale(given)
    for a, b in zip(arrays, before, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_the_result_is_an_enlargement_of_the_input(engine: Any, scale: int) -> None:
    """Shrunk again it is near the input, and nearer than to another picture."""
    given = batch(engine.info, scale, 1, 48, 48)
    small = downscale(np.ascontiguousarray(engine.upscale(given)[0]), scale)
    assert np.abs(small - given.lr[0]).mean() < 0.08
    assert np.abs(small - given.lr[0]).mean() < 0.5 * np.abs(small - given.lr[0][::-1, ::-1]).mean()


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_threads_share_an_engine(engine: Any, scale: int) -> None:
    batches = [batch(engine.info, scale, seed=i) for i in range(4)]
    alone = [engine.upscale(b) for b in batches]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(engine.upscale, batches))
    for found, expected in zip(together, alone, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-4)


@pytest.mark.parametrize(("name", "scale"), CASES)
def test_the_halo_covers_what_the_engine_looks_at(engine: Any, scale: int) -> None:
    """A pixel more than a halo away changes nothing that is kept."""
    info = engine.info
    if info.stochastic or info.whole:
        return  # its halo is feathered away and its borders are consistent by projection
    halo = info.halo or 8
    step = info.step(scale)
    side = (6 * halo + 32) + -(6 * halo + 32) % step
    first = batch(info, scale, 1, side, side)
    changed = first.lr.copy()
    changed[:, :, : side - 32 - halo] = 1 - changed[:, :, : side - 32 - halo]
    kept = np.s_[:, :, (side - 32) * scale :]
    other = SRBatch(changed, scale)
    difference = np.abs(engine.upscale(first)[kept] - engine.upscale(other)[kept])
    assert difference.max() <= 1 / 255


@pytest.mark.parametrize("name", STOCHASTIC)
def test_only_the_noise_is_random(engine: Any) -> None:
    given = batch(engine.info, 4)
    other = SRBatch(given.lr, 4, given.base, batch(engine.info, 4, seed=9).noise, given.steps)
    assert np.abs(engine.upscale(given) - engine.upscale(other)).mean() > 1e-5


@pytest.mark.parametrize("name", STOCHASTIC)
@pytest.mark.parametrize("steps", [1, 2, 4])
def test_every_number_of_steps_works(engine: Any, steps: int) -> None:
    given = batch(engine.info, 4)
    found = engine.upscale(SRBatch(given.lr, 4, given.base, given.noise, steps))
    assert np.isfinite(found).all()
    assert np.abs(found - given.base).mean() < 0.2


@pytest.mark.parametrize("name", NAMES)
def test_what_really_runs_is_told_after_it_ran(engine: Any) -> None:
    engine.upscale(batch(engine.info, 2))
    assert all(" " in how and model in engine.info.models for model, how in engine.precision.items())
    assert bool(engine.precision) == bool(engine.info.models)
