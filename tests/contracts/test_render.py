"""Every renderer passes these tests; a new file in stages/render is found and tested."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep
from tests.conftest import picture
from tests.tiny import cases

STAGE = "render"
NAMES = list(cases(STAGE))
DRAWING = list(cases(STAGE, lambda n: registry.info(STAGE, n).steps[1] > 0))
"""Those that draw from a prompt; the others hand on the image of the request."""


def spec(info: EngineInfo, **fields: Any) -> RenderSpec:
    """The smallest drawing that `info` allows, in two steps."""
    side = max(info.minimum, 16)
    own: dict[str, Any] = {
        "prompt": "a red apple on a table",
        "negative_prompt": "",
        "width": side + info.multiple_of,
        "height": side,
        "steps": min(max(2, info.steps[0]), info.steps[1]),
        "cfg_scale": 1.5 if info.guidance else 1.0,
        "seed": 7,
    }
    own |= fields
    return RenderSpec(**own, image=picture(own["height"], own["width"], own["seed"]))


def draw(engine: Any, **fields: Any) -> list[RenderStep]:
    """All steps with an image, which is copied as it comes."""
    steps = engine.render(spec(engine.info, **fields))
    return [dataclasses.replace(s, image=s.image.copy()) for s in steps if s.image is not None]


def final(engine: Any, **fields: Any) -> Array:
    image = draw(engine, **fields)[-1].image
    assert image is not None
    return image


@pytest.mark.parametrize("name", NAMES)
def test_every_step_yields_an_image_of_the_size_that_was_asked_for(engine: Any) -> None:
    wanted = spec(engine.info)
    steps = draw(engine)
    assert [s.step for s in steps] == (list(range(1, wanted.steps + 1)) or [0])
    for s in steps:
        assert s.steps == wanted.steps
        assert s.image is not None
        assert s.image.shape == (wanted.height, wanted.width, 3)
        assert s.image.dtype == np.float32
        assert s.image.min() >= 0
        assert s.image.max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_bytes(engine: Any) -> None:
    np.testing.assert_array_equal(final(engine), final(engine))


@pytest.mark.parametrize("name", NAMES)
def test_other_seeds_give_other_images(engine: Any) -> None:
    images = [final(engine, seed=s) for s in (1, 2, 3)]
    for i in range(3):
        assert np.abs(images[i] - images[i - 1]).mean() > 0.01


@pytest.mark.parametrize("name", DRAWING)
def test_other_prompts_give_other_images(engine: Any) -> None:
    apple, castle = (final(engine, prompt=p) for p in ("a red apple", "a castle on a hill"))
    assert np.abs(apple - castle).mean() > 0.02


@pytest.mark.parametrize("name", DRAWING)
def test_closing_stops_the_work_and_the_next_drawing_is_whole(engine: Any) -> None:
    whole = final(engine)
    steps = engine.render(spec(engine.info))
    next(steps)
    steps.close()
    assert next(steps, None) is None
    np.testing.assert_array_equal(final(engine), whole)


@pytest.mark.parametrize("name", DRAWING)
def test_the_number_of_steps_matters(engine: Any) -> None:
    low, high = engine.info.steps
    few, more = (final(engine, steps=min(max(n, low), high)) for n in (2, 5))
    assert np.abs(few - more).mean() > 1e-4


@pytest.mark.parametrize("name", list(cases(STAGE, lambda n: registry.info(STAGE, n).guidance)))
def test_guidance_and_the_negative_prompt_matter(engine: Any) -> None:
    if not engine.info.guidance:
        pytest.skip("the model has none")
    plain, strong = (final(engine, cfg_scale=c) for c in (1.0, 4.0))
    assert np.abs(plain - strong).mean() > 1e-4
    against = final(engine, cfg_scale=4.0, negative_prompt="a red apple")
    assert np.abs(against - strong).mean() > 1e-4


@pytest.mark.parametrize("name", DRAWING)
@pytest.mark.parametrize(
    "prompt", ["x", "ein Füchslein, 狐 🦊", "word " * 199, "!?;:'\"\\{}()[]<>|", "a\nb\tc"]
)
def test_any_prompt_can_be_drawn(engine: Any, prompt: str) -> None:
    found = final(engine, prompt=prompt)
    assert np.isfinite(found).all()


@pytest.mark.parametrize("name", NAMES)
def test_what_really_runs_is_told_after_it_ran(engine: Any) -> None:
    final(engine)
    assert set(engine.precision) <= set(engine.info.models)
    assert bool(engine.precision) == bool(engine.info.models)


@pytest.mark.parametrize("name", list(cases(STAGE, lambda n: registry.info(STAGE, n).steps[1] == 0)))
def test_a_renderer_that_does_not_draw_hands_on_the_image(engine: Any) -> None:
    np.testing.assert_array_equal(final(engine), picture(16, 17, 7))
