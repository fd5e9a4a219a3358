"""The embedded renderer, small and with two steps."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from foveate.config import Settings
from foveate.stages.render.embedded import EmbeddedRenderer
from foveate.types import Array, RenderSpec

SPEC = RenderSpec("a red cube on a table", "", 96, 128, 2, 3.0, 7)


@pytest.fixture(scope="module")
def draw(settings: Settings) -> Callable[[RenderSpec], Array]:
    renderer = EmbeddedRenderer(settings)
    return lambda spec: [step.image for step in renderer.render(spec)][-1]


def test_steps_shape_and_range(settings: Settings) -> None:
    renderer = EmbeddedRenderer(settings)
    assert renderer.precision == {}
    steps = list(renderer.render(SPEC))
    assert [(s.step, s.steps) for s in steps] == [(1, 2), (2, 2)]
    for s in steps:
        assert s.image.shape == (SPEC.height, SPEC.width, 3) and s.image.dtype == np.float32
        assert s.image.min() >= 0 and s.image.max() <= 1
    assert "t2i" in renderer.precision
    assert steps[-1].image.std() > 0.05


def test_deterministic(draw: Callable[[RenderSpec], Array]) -> None:
    assert np.array_equal(draw(SPEC), draw(SPEC))


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 8},
        {"cfg_scale": 1.0},
        {"negative_prompt": "blue"},
        {"steps": 3},
        {"prompt": "a blue cube on a table"},
    ],
    ids=lambda c: next(iter(c)),
)
def test_everything_asked_for_changes_the_picture(
    draw: Callable[[RenderSpec], Array], change: dict[str, object]
) -> None:
    assert np.abs(draw(SPEC) - draw(replace(SPEC, **change))).max() > 0.5 / 255  # type: ignore[arg-type]


def test_the_colour_of_a_thing_is_seen(draw: Callable[[RenderSpec], Array]) -> None:
    red, blue = (draw(replace(SPEC, prompt=f"a {c} cube on a white background")) for c in ("red", "blue"))
    assert (red - blue)[..., 0].max() > 0.3 and (blue - red)[..., 2].max() > 0.3


def test_strength_goes_from_the_picture_to_the_prompt(draw: Callable[[RenderSpec], Array]) -> None:
    init = draw(replace(SPEC, prompt="a yellow banana on a white background"))
    alone = draw(SPEC)

    def over(strength: float) -> Array:
        return draw(replace(SPEC, init=init, strength=strength))

    np.testing.assert_allclose(over(0.0), init, atol=0.5 / 255)
    assert np.abs(over(0.2) - init).mean() < 0.05
    far = [np.abs(over(s) - alone).mean() for s in (0.0, 0.6, 0.9)]
    assert far == sorted(far, reverse=True)
    assert np.array_equal(over(0.6), over(0.6))
    assert np.abs(over(0.6) - draw(replace(SPEC, init=init, strength=0.6, seed=8))).max() > 0.01


@pytest.mark.parametrize("steps", [2, 7, 30])
@pytest.mark.parametrize("shape", [(40, 200), (333, 90)])
def test_a_picture_of_any_shape_is_drawn_over_in_any_number_of_steps(
    settings: Settings, steps: int, shape: tuple[int, int]
) -> None:
    init = np.full((*shape, 3), 0.4, np.float32)
    spec = replace(SPEC, init=init, strength=0.5, steps=steps, height=96)
    found = list(EmbeddedRenderer(settings).render(spec))
    assert [s.step for s in found] == list(range(1, steps + 1))
    assert found[-1].image.shape == (96, 96, 3)
    assert np.isfinite(found[-1].image).all()


def test_closing_stops_the_work(settings: Settings) -> None:
    steps = EmbeddedRenderer(settings).render(replace(SPEC, steps=30))
    assert next(steps).step == 1
    steps.close()  # type: ignore[attr-defined]
    assert list(steps) == []


def test_it_says_where_the_words_are_when_asked(settings: Settings) -> None:
    renderer = EmbeddedRenderer(settings)
    *_, plain = renderer.render(SPEC)
    *_, told = renderer.render(replace(SPEC, words=True))
    assert plain.words == {} and set(told.words) == {"cube"}
    assert np.array_equal(plain.image, told.image)
    inside = told.words["cube"] > 0.5
    assert 0.02 < inside.mean() < 0.6
    red = told.image[..., 0] - told.image[..., 1]
    assert red[inside].mean() > red[~inside].mean() + 0.1


def test_a_style_that_is_named_is_seen(draw: Callable[[RenderSpec], Array]) -> None:
    drawn = draw(replace(SPEC, prompt="a line drawing of a red cube"))
    assert np.ptp(drawn, axis=2).max() < 0.02 and (drawn > 0.9).mean() > 0.6
