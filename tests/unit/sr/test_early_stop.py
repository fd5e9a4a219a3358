"""Patches that no longer change get no further diffusion step, and it is told."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from foveate.config import Settings
from foveate.runtime.device import ran_out
from foveate.stages.sr.base import upscaled
from foveate.stages.sr.diffusion import DiffusionSR
from foveate.types import SRBatch
from tests.conftest import picture


def batch(steps: int, tolerance: float = 0.0) -> SRBatch:
    """A flat patch and a textured one."""
    lr = np.stack([np.full((16, 16, 3), 0.5, np.float32), picture(16, 16)])
    base = lr.repeat(4, 1).repeat(4, 2)
    noise = np.random.default_rng(0).standard_normal(base.shape, np.float32)
    return SRBatch(lr, 4, base, noise, steps, tolerance=tolerance)


def test_only_the_patch_that_settled_stops(settings: Settings) -> None:
    engine = DiffusionSR(settings)
    one, two = (engine.upscale(batch(n)) for n in (1, 2))
    change = np.abs(one - batch(1).base).mean(axis=(1, 2, 3))
    assert change[0] < change[1]
    between = batch(2, float(change.mean()))
    mixed = engine.upscale(between)
    assert between.steps_run == [1, 2]
    assert np.abs(mixed[0] - one[0]).max() < 1e-4
    assert np.abs(mixed[1] - two[1]).max() < 1e-4


def test_a_small_detail_keeps_its_flat_surroundings_going(settings: Settings) -> None:
    engine = DiffusionSR(settings)
    lr = np.full((1, 64, 64, 3), 0.5, np.float32)
    lr[0, :16, :16] = picture(16, 16)
    base = lr.repeat(4, 1).repeat(4, 2)
    noise = np.random.default_rng(0).standard_normal(base.shape, np.float32)
    change = np.abs(engine.upscale(SRBatch(lr, 4, base, noise, 1)) - base).mean(axis=3)[0]
    overall, there = float(change.mean()), float(change[:64, :64].mean())
    assert there > 2 * overall
    work = SRBatch(lr, 4, base, noise, 2, tolerance=(overall + there) / 2)
    engine.upscale(work)
    assert work.steps_run == [2]


def test_where_memory_runs_out_the_patches_come_in_halves(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = DiffusionSR(settings)
    whole, halved = batch(2, 0.01), batch(2, 0.01)
    expected = engine.upscale(whole)
    graph, sizes = engine._graph(), []
    roomy = graph.run

    def tight(**inputs: Any) -> Any:
        sizes.append(len(inputs["noisy"]))
        if sizes[-1] > 1:
            raise ran_out("the network")
        return roomy(**inputs)

    monkeypatch.setattr(graph, "run", tight)
    np.testing.assert_allclose(upscaled(engine, halved), expected, atol=1e-4)
    assert halved.steps_run == whole.steps_run
    assert sizes[0] == len(halved.lr)


def test_a_whole_batch_may_stop_and_none_without_a_tolerance(settings: Settings) -> None:
    engine = DiffusionSR(settings)
    all_settled, plain = batch(4, 10.0), batch(4)
    assert np.abs(engine.upscale(all_settled) - engine.upscale(batch(1))).max() < 1e-4
    assert all_settled.steps_run == [1, 1]
    engine.upscale(plain)
    assert plain.steps_run == [4, 4]
    assert dataclasses.replace(plain, steps_run=[]).steps_run == []
