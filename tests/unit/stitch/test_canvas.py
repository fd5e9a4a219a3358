from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.split.grid import expand, make_grid
from foveate.stages.split.merge import merge
from foveate.stages.stitch.canvas import Canvas
from foveate.types import Array, Patch
from tests.conftest import noise

Case = tuple[Array, int, list[tuple[Patch, Patch]]]


@st.composite
def canvases(draw: st.DrawFn) -> Case:
    """(light, scale, rectangles in any order): any size, scale and choice of refined patches."""
    height, width = draw(st.integers(1, 70)), draw(st.integers(1, 70))
    scale, halo = draw(st.sampled_from([1, 2, 3, 4])), draw(st.integers(0, 9))
    patches = make_grid(height, width, draw(st.integers(8, 32)))
    steps = draw(st.lists(st.sampled_from([0, 1, 2]), min_size=len(patches), max_size=len(patches)))
    areas = [r.area for r in merge(patches, steps, draw(st.integers(8, 70)))]
    rectangles = [(a, expand(a, halo, height, width)) for a in areas]
    light = noise(height * scale, width * scale, draw(st.integers(0, 99)))
    return light, scale, draw(st.permutations(rectangles))


@given(canvases())
def test_painting_nothing_changes_no_bit(case: Case) -> None:
    light, scale, rectangles = case
    canvas = Canvas(light, scale, rectangles)
    for core, outer in rectangles:
        canvas.paint(core, outer, np.zeros_like(canvas.light(outer)))
    np.testing.assert_array_equal(canvas.image, light)


@given(canvases())
def test_every_refined_pixel_is_refined_in_full_and_no_weight_sums_above_one(case: Case) -> None:
    light, scale, rectangles = case
    canvas = Canvas(np.zeros_like(light), scale, rectangles)
    inside = np.zeros(light.shape[:2], bool)
    reach = np.zeros(light.shape[:2], bool)
    for core, outer in rectangles:
        inside[canvas.region(core)] = True
        reach[canvas.region(outer)] = True
        canvas.paint(core, outer, np.ones((outer.height * scale, outer.width * scale, 3), np.float32))
    weight = canvas.image[..., 0]
    assert weight.max(initial=0) <= 1 + 1e-5
    assert weight.min(initial=0) >= 0
    np.testing.assert_allclose(weight[inside], 1, atol=1e-5)
    assert (weight[~reach] == 0).all()


@given(canvases(), st.randoms(use_true_random=False))
def test_the_order_of_painting_does_not_matter(case: Case, shuffle: object) -> None:
    light, scale, rectangles = case
    refined = {i: noise(o.height * scale, o.width * scale, i) for i, (_, o) in enumerate(rectangles)}
    images = []
    for order in (list(refined), shuffle.sample(list(refined), len(refined))):  # type: ignore[attr-defined]
        canvas = Canvas(light, scale, rectangles)
        for i in order:
            canvas.paint(*rectangles[i], refined[i] - canvas.light(rectangles[i][1]))
        images.append(canvas.image)
    np.testing.assert_allclose(images[0], images[1], atol=1e-5)


@given(canvases())
def test_the_result_lies_between_light_and_refined(case: Case) -> None:
    light, scale, rectangles = case
    canvas = Canvas(light, scale, rectangles)
    for core, outer in rectangles:
        canvas.paint(core, outer, np.full_like(canvas.light(outer), 0.5))
    assert (canvas.image >= light - 1e-5).all()
    assert (canvas.image <= light + 0.5 + 1e-5).all()


@given(canvases())
def test_the_light_image_given_is_never_written_to(case: Case) -> None:
    light, scale, rectangles = case
    before = light.copy()
    canvas = Canvas(light, scale, rectangles)
    for core, outer in rectangles:
        canvas.paint(core, outer, -canvas.light(outer))
    np.testing.assert_array_equal(light, before)


def test_without_rectangles_the_canvas_is_the_light_result() -> None:
    light = noise(8, 12)
    canvas = Canvas(light, 2, [])
    np.testing.assert_array_equal(canvas.image, light)
    assert canvas.image is not light


@given(canvases())
def test_a_second_round_paints_over_the_first(case: Case) -> None:
    light, scale, rectangles = case
    canvas = Canvas(light, scale, rectangles[::2])
    for core, outer in rectangles[::2]:
        canvas.paint(core, outer, np.ones_like(canvas.light(outer)))
    first = canvas.image.copy()
    canvas.again(rectangles[1::2])
    for core, outer in rectangles[1::2]:
        canvas.paint(core, outer, first[canvas.region(outer)] - canvas.light(outer))
    np.testing.assert_array_equal(canvas.image, first)
    canvas.again(rectangles[1::2])
    for core, outer in rectangles[1::2]:
        canvas.paint(core, outer, np.full_like(canvas.light(outer), 2))
    for core, _ in rectangles[1::2]:
        np.testing.assert_allclose(
            canvas.image[canvas.region(core)], light[canvas.region(core)] + 2, atol=1e-5
        )
    assert np.abs(canvas.image - light).max(initial=0) <= 2 + 1e-5
