from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from foveate.config import Settings
from foveate.engine.batching import Gate, SharedPipeline, _Gated
from foveate.errors import CancelledError
from foveate.pipeline import Pipeline
from foveate.runtime.device import OutOfMemoryError
from foveate.runtime.sharing import divided
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep, SRBatch
from tests.conftest import Brightness, bare_settings, nearest, noise, request
from tests.server.conftest import until

pytestmark = pytest.mark.usefixtures("test_backends")


class Blocks:
    """An engine that waits until it is let go, and notes the size of every batch."""

    info: EngineInfo = EngineInfo("sr", "blocks", "repeats pixels")

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.go = threading.Event()
        self.entered = threading.Event()

    def upscale(self, batch: SRBatch) -> Array:
        self.entered.set()
        assert self.go.wait(10)
        self.sizes.append(len(batch.lr))
        if not np.isfinite(batch.lr).all():
            raise ValueError("not finite")
        return nearest(batch.lr, batch.scale)


def batch(seed: int, side: int = 8, count: int = 1) -> SRBatch:
    return SRBatch(np.stack([noise(side, side, seed + i) for i in range(count)]), 2, steps=1)


def together(gate: Gate, engine: Any, batches: list[SRBatch]) -> list[Any]:
    """Results (or errors) of one thread per batch, all of which wait while the first one's call runs."""
    out: list[Any] = [None] * len(batches)

    def work(i: int) -> None:
        try:
            with gate.ranked(i, lambda: None):
                out[i] = gate.upscale(engine, batches[i])
        except ValueError as e:
            out[i] = e

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(batches))]
    threads[0].start()
    assert engine.entered.wait(10)
    for thread in threads[1:]:
        thread.start()
    until(lambda: len(gate._waiting) == len(batches) - 1)
    engine.go.set()
    for thread in threads:
        thread.join(10)
    return out


def test_equal_patches_of_waiting_jobs_go_through_together() -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    batches = [batch(i) for i in range(4)]
    outs = together(gate, engine, batches)
    assert engine.sizes == [1, 3]
    assert gate.joined == 2
    for b, out in zip(batches, outs, strict=True):
        assert np.array_equal(out, nearest(b.lr, 2))


def test_a_batch_is_never_larger_than_the_setting_nor_of_mixed_shapes() -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    batches = [batch(0), batch(1, count=3), batch(2, count=2), batch(3), batch(4, side=6)]
    outs = together(gate, engine, batches)
    assert max(engine.sizes) <= 4
    assert sum(engine.sizes) == 8
    for b, out in zip(batches, outs, strict=True):
        assert np.array_equal(out, nearest(b.lr, 2))


def test_the_oldest_job_goes_first() -> None:
    gate, engine = Gate(Settings(batch=1)), Blocks()
    order: list[int] = []
    blocked, held = threading.Event(), threading.Event()

    def work(rank: int) -> None:
        with gate.ranked(rank, lambda: None), gate.turn():
            if rank == 0:
                held.set()
                blocked.wait(10)
            order.append(rank)

    threads = [threading.Thread(target=work, args=(r,)) for r in (0, 3, 1, 2)]
    threads[0].start()
    assert held.wait(10)
    for thread in threads[1:]:
        thread.start()
    until(lambda: len(gate._waiting) == 3)
    blocked.set()
    for thread in threads:
        thread.join(10)
    assert order == [0, 1, 2, 3]
    assert not engine.sizes


def test_patches_of_other_jobs_join_without_being_asked_to() -> None:
    """What `batch` is by default, 0, means as many as suit the device."""
    gate, engine = Gate(Settings()), Blocks()
    together(gate, engine, [batch(i) for i in range(4)])
    assert engine.sizes == [1, 3]


@pytest.mark.parametrize(
    ("info", "sizes"),
    [
        ({"models": ("diffusion",)}, [1, 2]),  # of the pack: it reads no prompt
        ({"models": ("sd-turbo",), "argument": "MODEL"}, [1, 1, 1]),
        ({}, [1, 1, 1]),
    ],
)
def test_jobs_with_other_prompts_share_a_call_only_where_nothing_reads_them(
    info: dict[str, Any], sizes: list[int]
) -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    engine.info = dataclasses.replace(engine.info, **info)
    prompts = ("a cat", "a dog", "a fox")
    together(gate, engine, [dataclasses.replace(batch(i), prompt=p) for i, p in enumerate(prompts)])
    assert engine.sizes == sizes


def test_a_model_of_the_user_has_all_cores_for_each_call() -> None:
    gate, engine = Gate(Settings(batch=4), shares=2), Noted(1)
    engine.info = dataclasses.replace(engine.info, argument="MODEL")
    in_flight(gate, engine, jobs=2, calls=2)
    assert engine.shares == [1, 1]


def test_a_call_that_has_enough_pixels_takes_no_more() -> None:
    gate, engine = Gate(Settings(batch=8)), Blocks()
    engine.info = dataclasses.replace(engine.info, batch_pixels=2 * 16 * 16)
    together(gate, engine, [batch(i) for i in range(5)])  # 8x8 enlarged twofold
    assert engine.sizes == [1, 2, 2]


class Noted:
    """An engine of the model pack that notes into how many shares the cores were divided, and how many calls ran."""

    info: EngineInfo = EngineInfo("sr", "noted", "notes", models=("light_x2",))

    def __init__(self, calls: int) -> None:
        self.together = threading.Barrier(calls)
        self.shares: list[int] = []

    def upscale(self, batch: SRBatch) -> Array:
        self.shares.append(divided())
        self.together.wait(10)
        return nearest(batch.lr, batch.scale)


def in_flight(gate: Gate, engine: Any, jobs: int, calls: int, pressed: bool = False) -> None:
    """`jobs` jobs in flight, `calls` of which call the engine with different shapes."""
    all_there = threading.Barrier(jobs)

    def work(i: int) -> None:
        with gate.ranked(i, lambda: None, pressed=pressed and i == 0):
            all_there.wait(10)
            if i < calls:
                gate.upscale(engine, batch(i, side=8 + i))
            all_there.wait(10)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)


def test_jobs_in_flight_share_the_cores() -> None:
    gate, engine = Gate(Settings(batch=4), shares=2), Noted(2)
    in_flight(gate, engine, jobs=2, calls=2)
    assert engine.shares == [2, 2], "both at the same time, or the barrier would have broken"
    assert gate._running == []


def test_one_call_more_than_there_are_shares_stands_ready() -> None:
    gate, engine = Gate(Settings(batch=4), shares=2, ahead=1), Noted(3)
    in_flight(gate, engine, jobs=4, calls=3)
    assert engine.shares == [2, 2, 2], "all three at the same time, or the barrier would have broken"
    assert gate._running == []


def test_a_job_alone_has_all_cores() -> None:
    gate, engine = Gate(Settings(batch=4), shares=2), Noted(1)
    in_flight(gate, engine, jobs=1, calls=1)
    assert engine.shares == [1]


def test_calls_go_one_after_the_other_while_a_deadline_presses() -> None:
    gate, engine = Gate(Settings(batch=4), shares=2), Noted(1)
    in_flight(gate, engine, jobs=2, calls=2, pressed=True)
    assert engine.shares == [1, 1]


def test_what_cannot_be_divided_runs_alone() -> None:
    gate, running = Gate(Settings(batch=4), shares=2), Noted(1)
    running.together = threading.Barrier(2)
    others: list[str] = []

    def alone() -> None:
        with gate.ranked(1, lambda: None), gate.turn():
            others.append("alone")

    def divisible() -> None:
        with gate.ranked(0, lambda: None):
            gate.upscale(running, batch(0))

    with gate.ranked(5, lambda: None):
        first = threading.Thread(target=divisible)
        first.start()
        until(lambda: running.shares)
        second = threading.Thread(target=alone)
        second.start()
        until(lambda: gate._waiting)
        assert others == []
        running.together.wait(10)
        first.join(10)
        second.join(10)
    assert others == ["alone"]


def test_an_error_reaches_every_job_of_the_batch_and_the_gate_opens_again() -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    bad = batch(1)
    bad.lr[...] = np.nan
    outs = together(gate, engine, [batch(0), bad, batch(2)])
    assert isinstance(outs[1], ValueError)
    assert np.array_equal(gate.upscale(engine, batch(5)), nearest(batch(5).lr, 2))


def test_where_memory_runs_out_each_job_still_gets_its_patches() -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    roomy = engine.upscale

    def tight(batch: SRBatch) -> Array:
        out = roomy(batch)
        if len(batch.lr) > 1:
            raise OutOfMemoryError("too much at once")
        batch.steps_run[:] = [batch.steps]
        return out

    engine.upscale = tight  # type: ignore[method-assign]
    batches = [batch(0), batch(1), batch(2, count=2)]
    outs = together(gate, engine, batches)
    assert engine.sizes == [1, 3, 1, 2, 1, 1]
    for b, out in zip(batches, outs, strict=True):
        assert np.array_equal(out, nearest(b.lr, 2))
        assert b.steps_run == [1] * len(b.lr)


def test_a_cancelled_job_ends_at_its_next_call() -> None:
    gate, engine = Gate(Settings(batch=4)), Blocks()
    engine.go.set()

    def check() -> None:
        raise CancelledError("gone")

    with gate.ranked(1, check), pytest.raises(CancelledError):
        gate.upscale(engine, batch(0))
    assert engine.sizes == []


def test_a_cancelled_drawing_is_closed_even_where_its_error_is_kept() -> None:
    closed: list[int] = []

    class Slow(Brightness):
        def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
            try:
                while True:
                    yield RenderStep(0, spec.steps, None)
            finally:
                closed.append(spec.seed)

    gone = threading.Event()

    def check() -> None:
        if gone.is_set():
            raise CancelledError("gone")

    gate = Gate(Settings())
    with gate.ranked(1, check):
        steps = _Gated(Slow(Settings()), gate).render(RenderSpec("a fox", "", 64, 64, 4, 1.0, 5))
        next(steps)
        gone.set()
        with pytest.raises(CancelledError) as kept:
            next(steps)
    assert closed == [5], kept


def test_while_a_server_draws_other_jobs_have_the_machine() -> None:
    drawing, go = threading.Event(), threading.Event()

    class Elsewhere(Brightness):
        info = dataclasses.replace(Brightness.info, remote=True)

        def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
            drawing.set()
            assert go.wait(10)
            yield RenderStep(spec.steps, spec.steps, None)

    gate, steps = Gate(Settings()), []

    def draw() -> None:
        with gate.ranked(1, lambda: None):
            spec = RenderSpec("a fox", "", 64, 64, 4, 1.0, 5)
            steps.extend(_Gated(Elsewhere(Settings()), gate).render(spec))

    thread = threading.Thread(target=draw)
    thread.start()
    assert drawing.wait(10)
    with gate.ranked(2, lambda: None), gate.turn():
        go.set()
        thread.join(10)
    assert [s.step for s in steps] == [4]


def test_jobs_in_flight_together_give_the_images_they_give_alone(tmp_path: Any) -> None:
    shared = SharedPipeline(bare_settings(tmp_path, batch=4))
    wishes = [
        request(prompt="a fox", width=512, height=512, seed=s, diffusion="grain", policy="all-diffusion")
        for s in range(4)
    ]
    outs: dict[int, Array] = {}

    def work(i: int) -> None:
        with shared.gate.ranked(i, lambda: None):
            outs[i] = shared.run(wishes[i]).image

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    alone = Pipeline(shared.settings)
    for i, wish in enumerate(wishes):
        assert np.array_equal(outs[i], alone.run(wish).image)
