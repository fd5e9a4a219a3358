"""The same request gives the same image, whatever the batching, merging and number of threads."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from foveate import routing
from foveate.config import Settings
from foveate.errors import DeadlineError
from foveate.pipeline import Pipeline
from foveate.stages.stream.metadata import describe
from foveate.types import Array, Event, Request, Result
from tests.conftest import bare_settings, noise, picture, request

pytestmark = pytest.mark.usefixtures("test_backends")


def checkered() -> Request:
    """Refines every other patch with a network whose output shows its noise."""
    mask = np.zeros((6, 9), np.float32)
    mask[::2, ::2] = mask[1::2, 1::2] = 1
    return request(
        image=0.3 + 0.4 * picture(192, 288),
        width=576,
        height=384,
        policy="hybrid",
        diffusion="grain",
        mask=mask.repeat(32, 0).repeat(32, 1),
        seed=11,
    )


@pytest.mark.parametrize("batch", [1, 2, 3, 7, 100])
def test_batches_change_nothing(batch: int, bare: Settings, tmp_path: Path) -> None:
    once = Pipeline(bare).run(checkered())
    again = Pipeline(bare_settings(tmp_path, batch=batch)).run(checkered())
    np.testing.assert_array_equal(once.image, again.image)
    assert again.refined == once.refined == 27


def test_merging_changes_nothing_away_from_borders(bare: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noise belongs to pixels, so one large rectangle and many small ones start from the same."""
    whole = request(
        image=0.3 + 0.4 * picture(96, 96), width=192, height=192, policy="all-diffusion", diffusion="grain"
    )
    merged = Pipeline(bare).run(whole).image
    monkeypatch.setattr(routing, "MAX_SIDE", 32)
    split = Pipeline(bare).run(whole).image
    inner = np.zeros((192, 192), bool)
    for y in (0, 64, 128):
        for x in (0, 64, 128):
            inner[y + 24 : y + 40, x + 24 : x + 40] = True
    np.testing.assert_allclose(split[inner], merged[inner], atol=2e-3)


@pytest.mark.parametrize("policy", ["adaptive", "hybrid", "all-diffusion"])
def test_the_same_seed_gives_the_same_bytes_and_another_seed_another_image(
    policy: str, bare: Settings, tmp_path: Path
) -> None:
    def drawn(seed: int) -> Result:
        return Pipeline(bare).run(
            request(prompt="p", width=512, height=320, policy=policy, diffusion="grain", seed=seed)
        )

    files = [drawn(seed).save(tmp_path / f"{i}.png").read_bytes() for i, seed in enumerate((5, 5, 6))]
    assert files[0] == files[1]
    assert files[0] != files[2]


def test_a_pipeline_does_not_remember_earlier_requests(bare: Settings) -> None:
    shared = Pipeline(bare)
    shared.run(request(image=noise(40, 40), width=160, height=160, diffusion="grain", policy="all-diffusion"))
    np.testing.assert_array_equal(shared.run(checkered()).image, Pipeline(bare).run(checkered()).image)


def test_threads_share_a_pipeline(bare: Settings) -> None:
    shared = Pipeline(bare)
    requests = [
        request(
            image=noise(40 + i, 60, i),
            width=240,
            height=4 * (40 + i),
            diffusion="grain",
            policy="all-diffusion",
            seed=i,
        )
        for i in range(6)
    ]
    alone = [Pipeline(bare).run(r).image for r in requests]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda r: shared.run(r).image, requests * 2))
    for found, expected in zip(together, alone * 2, strict=True):
        np.testing.assert_array_equal(found, expected)


def test_the_input_image_is_not_written_to(bare: Settings) -> None:
    image = noise(48, 64)
    before = image.copy()
    image.flags.writeable = False
    Pipeline(bare).run(request(image=image, width=192, height=256, policy="all-diffusion", diffusion="grain"))
    np.testing.assert_array_equal(image, before)


def events_of(bare: Settings, **fields: object) -> list[Event]:
    return list(Pipeline(bare).stream(request(**fields)))


def test_events_tell_the_story_in_order(bare: Settings) -> None:
    events = events_of(bare, prompt="p", width=512, height=512, policy="hybrid", steps=3)
    kinds = [e.kind for e in events]
    patches = kinds.count("patch")
    assert patches > 0
    assert kinds == ["planned", *["preview"] * 3, "canvas", *["patch"] * patches, "done"]
    assert events[0].plan is not None
    assert events[1].image is not None
    assert events[1].image.shape == (events[0].plan.lr_height, events[0].plan.lr_width, 3)
    canvas = events[4].image
    assert canvas is not None
    assert canvas.shape[0] >= 512
    progress = [e.progress for e in events]
    assert progress == sorted(progress)
    assert progress[-1] == 1
    elapsed = [e.elapsed_ms for e in events]
    assert elapsed == sorted(elapsed)


def test_every_refined_patch_is_in_one_event_and_in_the_result(bare: Settings) -> None:
    events = events_of(bare, image=picture(96, 160), width=640, height=384, policy="hybrid")
    result = events[-1].result
    assert result is not None
    told = [r for e in events for r in e.routes]
    assert sorted(told, key=lambda r: r.patch.index) == [r for r in result.routes if r.steps]
    assert [r.patch.index for r in result.routes] == list(range(15))
    assert result.patch_count == 15
    assert all(r.ms > 0 for r in told)
    assert sum(r.ms for r in told) <= result.timings_ms["diffusion"] + 1e-6


def test_a_patch_event_shows_a_live_view_of_the_canvas(bare: Settings) -> None:
    copies: list[Array] = []
    views: list[Array] = []
    for event in Pipeline(bare).stream(checkered()):
        if event.kind == "patch":
            assert event.image is not None
            views.append(event.image)
            copies.append(event.image.copy())
    assert all(v.base is views[0].base for v in views)
    assert not np.array_equal(copies[0], copies[-1])


def test_the_result_tells_what_ran(bare: Settings) -> None:
    result = Pipeline(bare).run(request(prompt="p", width=512, height=512, policy="hybrid"))
    ran = {"render": "painter", "segment": "brightness", "light": "nearest", "diffusion": "echo"}
    assert result.backends == ran
    stages = ("plan", "render", "segment", "light", "diffusion", "stitch")
    assert all(result.timings_ms[s] >= 0 for s in stages)
    assert result.timings_ms["total"] >= sum(result.timings_ms[s] for s in stages) - 1e-6
    assert result.peak_rss_mb > 10
    json.dumps(describe(result), allow_nan=False)


def test_a_deadline_shrinks_the_refinement_but_never_the_image(bare: Settings) -> None:
    from foveate.stages.plan.cost import TERMS, CostModel, CostTable

    image = picture(128, 128)
    counts = []
    for per_mp in (1.0, 100_000.0, 1e9):
        pipeline = Pipeline(bare)
        diffusion = CostModel(TERMS["diffusion"], (0.0, per_mp, 0.0, 0.0))
        costs = CostTable({**CostTable().models, "diffusion": diffusion}, measured=True)
        pipeline.planner.machine(request(image=image)).remember(costs)
        result = pipeline.run(request(image=image, width=512, height=512, deadline_ms=60_000.0))
        assert result.image.shape == (512, 512, 3)
        counts.append(sum(r.steps for r in result.routes))
    assert counts[0] > 0
    assert counts == sorted(counts, reverse=True)
    assert counts[2] == 0


def test_measured_times_correct_later_predictions(tmp_path: Path) -> None:
    settings = bare_settings(tmp_path)
    pipeline = Pipeline(settings)
    asked = request(prompt="p", width=1024, height=1024, policy="all-light")
    before = pipeline.plan(asked).predicted_ms
    correction = pipeline.planner.machine(asked).correction
    for _ in range(3):
        correction.observe("light", 100.0, 200.0)
    assert pipeline.plan(asked).predicted_ms["light"] == pytest.approx(2 * before["light"])
    pipeline.run(asked)
    assert correction.factor("light") == pytest.approx(2)  # what a new shape takes says nothing
    pipeline.run(asked)
    assert correction.factor("light") != pytest.approx(2, abs=1e-6)
    again = Pipeline(settings).planner.machine(asked).correction
    assert again.factor("light") == pytest.approx(correction.factor("light"), rel=0.01)


def test_saving_is_timed_and_learnt(tmp_path: Path) -> None:
    pipeline = Pipeline(bare_settings(tmp_path))
    asked = request(prompt="p", width=1024, height=1024, policy="all-light")
    result = pipeline.run(asked)
    total = result.timings_ms["total"]
    assert "encode" not in result.timings_ms
    for name in ("a.png", "b.jpg"):
        result.save(tmp_path / name)
        assert result.timings_ms["total"] == pytest.approx(total + result.timings_ms["encode"])
    assert pipeline.planner.machine(asked).correction.factor("encode") != 1


def test_time_in_the_queue_counts_against_the_deadline(bare: Settings) -> None:
    pipeline = Pipeline(bare)
    asked = request(image=picture(64, 64), width=256, height=256, deadline_ms=60_000.0)
    result = pipeline.run(asked, queue_ms=1234.0)
    assert result.timings_ms["queue"] == result.predicted_ms["queue"] == 1234
    assert result.timings_ms["total"] > 1234
    with pytest.raises(DeadlineError, match="waiting"):
        pipeline.plan(asked, queue_ms=60_000.0)


def test_jobs_at_the_same_time_are_expected_to_slow_each_other(tmp_path: Path) -> None:
    pipeline = Pipeline(bare_settings(tmp_path))
    asked = request(prompt="p", width=512, height=512, policy="all-light")
    alone = pipeline.plan(asked).predicted_ms
    running = pipeline.stream(asked)
    next(running)
    assert pipeline.plan(asked).predicted_ms["light"] == pytest.approx(2 * alone["light"])
    assert pipeline.plan(asked, concurrency=1).predicted_ms["light"] == pytest.approx(alone["light"])
    running.close()
    assert pipeline.plan(asked).predicted_ms["light"] == pytest.approx(alone["light"])
