"""The whole pipeline with back ends whose right answer is known: nothing but the pipeline itself can be wrong."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foveate import registry
from foveate.config import Settings
from foveate.lrcache import LRCache
from foveate.pipeline import Pipeline
from foveate.stages.stitch.consistency import downscale, seam_score
from foveate.stages.stitch.fit import fit
from foveate.stages.stream.encode import rounded
from foveate.types import Array, Plan, RenderSpec, Result
from tests.conftest import Echo, Nearest, Painter, nearest, noise, picture, request

pytestmark = pytest.mark.usefixtures("test_backends")

POLICIES = registry.names("plan")
LEARNED = [p for p in POLICIES if p not in ("direct", "lanczos")]
sides = st.integers(1, 90)
quick = settings(max_examples=40)


def enlarged(image: Array, plan: Plan) -> Array:
    """What nearest-neighbour light SR alone gives: repeat, pad and crop as often as there are passes."""
    for scale in plan.passes:
        image = nearest(image, scale)
    return fit(image, plan.height, plan.width)


def upscaled(bare: Settings, image: Array, scale: int, **fields: object) -> Result:
    size = {"width": image.shape[1] * scale, "height": image.shape[0] * scale}
    return Pipeline(bare).run(request(image=image, scale=scale, **size, **fields))


@quick
@given(height=sides, width=sides, scale=st.sampled_from([2, 3, 4, 8]), seed=st.integers(0, 9))
def test_light_alone_is_the_nearest_neighbour_image_to_the_bit(
    bare: Settings, height: int, width: int, scale: int, seed: int
) -> None:
    image = noise(height, width, seed)
    result = upscaled(bare, image, scale, policy="all-light")
    np.testing.assert_array_equal(result.image, enlarged(image, result.plan))
    assert result.routes
    assert not any(r.steps for r in result.routes)


@quick
@given(
    height=sides,
    width=sides,
    scale=st.sampled_from([2, 4]),
    policy=st.sampled_from(LEARNED),
    quality=st.sampled_from(["draft", "balanced", "best"]),
    mask_seed=st.one_of(st.none(), st.integers(0, 9)),
)
def test_a_flat_image_stays_flat_to_the_bit_whatever_is_refined(
    bare: Settings, height: int, width: int, scale: int, policy: str, quality: str, mask_seed: int | None
) -> None:
    image = np.full((height, width, 3), 0.75, np.float32)
    mask = None if mask_seed is None else noise(7, 5, mask_seed)[..., 0]
    result = upscaled(bare, image, scale, policy=policy, quality=quality, mask=mask)
    assert result.image.shape == (height * scale, width * scale, 3)
    np.testing.assert_allclose(result.image, 0.75, atol=2e-6)


@quick
@given(
    height=sides,
    width=sides,
    scale=st.sampled_from([2, 3, 4, 8]),
    policy=st.sampled_from(LEARNED),
    quality=st.sampled_from(["draft", "balanced", "best"]),
    mask_seed=st.one_of(st.none(), st.integers(0, 9)),
)
def test_refining_into_the_same_changes_nothing(
    bare: Settings, height: int, width: int, scale: int, policy: str, quality: str, mask_seed: int | None
) -> None:
    image = noise(height, width)
    mask = None if mask_seed is None else noise(7, 5, mask_seed)[..., 0]
    result = upscaled(bare, image, scale, policy=policy, quality=quality, mask=mask)
    np.testing.assert_allclose(result.image, enlarged(image, result.plan), atol=1e-4)


@pytest.mark.parametrize("scale", [2, 4])
@pytest.mark.parametrize("policy", LEARNED)
def test_what_is_refined_is_consistent_and_what_is_not_is_light(
    bare: Settings, policy: str, scale: int
) -> None:
    quality = "best" if policy == "adaptive" else "draft"
    image = 0.4 + 0.2 * picture(130, 171)
    image[:, :70] *= 0.6
    result = upscaled(bare, image, scale, policy=policy, diffusion="grain", quality=quality)
    light = nearest(image, scale)
    near_refined = np.zeros(image.shape[:2], bool)
    for r in result.routes:
        if r.steps:
            rows = slice(max(r.patch.y - 8, 0), r.patch.y + r.patch.height + 8)
            near_refined[rows, max(r.patch.x - 8, 0) : r.patch.x + r.patch.width + 8] = True
    if policy == "all-diffusion":
        found, wanted = (downscale(i, scale)[2:-2, 2:-2] for i in (result.image, light))
        np.testing.assert_allclose(found, wanted, atol=2e-3)
        assert np.abs(result.image - light).mean() > 0.01
    far = nearest(~near_refined[..., None], scale)[..., 0]
    np.testing.assert_array_equal(result.image[far], light[far])
    assert bool(near_refined.any()) == (policy != "all-light")


@quick
@given(
    size=st.tuples(st.integers(256, 700), st.integers(256, 700)),
    policy=st.sampled_from(POLICIES),
    seed=st.integers(0, 5),
)
def test_a_prompt_gives_an_image_of_the_wanted_size(
    bare: Settings, size: tuple[int, int], policy: str, seed: int
) -> None:
    result = Pipeline(bare).run(request(prompt="p", width=size[0], height=size[1], policy=policy, seed=seed))
    assert result.image.shape == (size[1], size[0], 3)
    assert result.image.dtype == np.float32
    assert result.image.flags.c_contiguous
    assert result.image.min() >= 0
    assert result.image.max() <= 1
    assert result.lr.shape == (result.plan.crop_height, result.plan.crop_width, 3)


@quick
@given(
    size=st.tuples(sides, sides),
    to=st.tuples(st.integers(1, 300), st.integers(1, 300)),
    policy=st.sampled_from(POLICIES),
)
def test_an_image_gets_any_size(
    bare: Settings, size: tuple[int, int], to: tuple[int, int], policy: str
) -> None:
    image = picture(*size)
    result = Pipeline(bare).run(request(image=image, width=to[1], height=to[0], policy=policy))
    assert result.image.shape == (*to, 3)
    assert result.image.min() >= 0
    assert result.image.max() <= 1


def test_the_centre_of_the_drawing_is_what_is_enlarged(bare: Settings) -> None:
    result = Pipeline(bare).run(request(prompt="p", width=1024, height=300, policy="all-light", seed=3))
    plan = result.plan
    drawn = picture(plan.lr_height, plan.lr_width, 3)
    top, left = (plan.lr_height - plan.crop_height) // 2, (plan.lr_width - plan.crop_width) // 2
    crop = rounded(drawn[top : top + plan.crop_height, left : left + plan.crop_width])
    assert plan.crop_height < plan.lr_height
    np.testing.assert_array_equal(result.lr, crop)
    np.testing.assert_array_equal(result.image, enlarged(crop, plan))


@pytest.mark.parametrize("policy", ["hybrid", "all-diffusion", "adaptive"])
@pytest.mark.parametrize("scale", [4, 8])
def test_fidelity_blends_what_diffusion_adds_towards_light(bare: Settings, policy: str, scale: int) -> None:
    image = 0.4 + 0.2 * picture(70, 90)
    whole, half, none = (
        upscaled(bare, image, scale, policy=policy, diffusion="grain", quality="best", fidelity=f)
        for f in (0.0, 0.5, 1.0)
    )
    np.testing.assert_array_equal(none.image, enlarged(image, none.plan))
    assert [r.steps for r in whole.routes] == [r.steps for r in half.routes]
    assert any(r.steps for r in half.routes)
    assert half.plan.fidelity == 0.5
    if scale == 4:  # of two passes the second builds on what the first gave
        unclipped = (whole.image > 0) & (whole.image < 1)
        between = (whole.image + none.image) / 2
        np.testing.assert_allclose(half.image[unclipped], between[unclipped], atol=1e-5)
    assert np.abs(whole.image - none.image).mean() > 0.003


def test_a_renderer_says_how_much_texture_its_pictures_bear(
    bare: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = request(
        prompt="x", width=512, height=512, policy="all-diffusion", diffusion="grain", quality="best"
    )
    whole = Pipeline(bare).run(asked)
    none = Pipeline(bare).run(dataclasses.replace(asked, policy="all-light"))
    monkeypatch.setattr(Painter, "info", dataclasses.replace(Painter.info, texture=0.5))
    half = Pipeline(bare).run(asked)
    assert any(r.steps for r in half.routes)
    if len(whole.plan.passes) == 1:
        unclipped = (whole.image > 0) & (whole.image < 1)
        between = (whole.image + none.image) / 2
        np.testing.assert_allclose(half.image[unclipped], between[unclipped], atol=1e-5)
    assert 0.003 < np.abs(half.image - none.image).mean() < 0.6 * np.abs(whole.image - none.image).mean()


@pytest.mark.parametrize("policy", POLICIES)
def test_at_fidelity_1_nothing_is_refined_and_nothing_looked_for(bare: Settings, policy: str) -> None:
    result = upscaled(bare, picture(40, 50), 4, policy=policy, fidelity=1)
    assert result.plan.refine == "none"
    assert not any(r.steps for r in result.routes)
    assert result.importance is None
    assert not {"diffusion", "segment"} & result.backends.keys()


def test_bands_of_light_sr_leave_no_trace(bare: Settings) -> None:
    image = noise(700, 20)
    result = upscaled(bare, image, 2, policy="all-light")
    np.testing.assert_array_equal(result.image, nearest(image, 2))


def test_borders_of_refined_rectangles_are_not_seen(bare: Settings) -> None:
    y, x = np.mgrid[0:96, 0:96].astype(np.float32) / 96
    image = np.stack([0.3 + 0.3 * np.sin(5 * x + 3 * y), 0.5 * y + 0.2, 0.4 + 0.2 * x], axis=2)
    mask = np.zeros((3, 3), np.float32)
    mask[1, 1] = mask[0, 2] = 1
    mask = nearest(mask[..., None], 32)[..., 0]
    result = upscaled(bare, image, 4, policy="hybrid", light="lanczos", mask=mask)
    whole = upscaled(bare, image, 4, policy="all-diffusion", light="lanczos")
    assert {r.patch.index for r in result.routes if r.steps} == {2, 4}
    lines = [128, 256], [128, 256]
    assert seam_score(result.image, *lines) == pytest.approx(seam_score(whole.image, *lines), abs=0.03)


def test_alpha_is_enlarged_with_the_image(bare: Settings) -> None:
    alpha = np.zeros((20, 30), np.float32)
    alpha[:, 15:] = 1
    result = upscaled(bare, picture(20, 30), 4, policy="all-light", alpha=alpha)
    assert result.alpha is not None
    assert result.alpha.shape == (80, 120)
    assert result.alpha[:, :50].max() < 0.01
    assert result.alpha[:, 70:].min() > 0.99


@pytest.mark.parametrize("scale", [3, 8])
def test_composed_scales_say_so(bare: Settings, scale: int) -> None:
    result = upscaled(bare, picture(20, 30), scale, policy="all-light")
    assert result.plan.passes == {3: (4,), 8: (4, 2)}[scale]
    assert [w for w in result.warnings if ("then resized to 90x60" if scale == 3 else "x4 then x2") in w]


@pytest.mark.parametrize("policy", LEARNED)
def test_x8_in_one_pass_loses_nothing(bare: Settings, policy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (Nearest, Echo):
        monkeypatch.setattr(kind, "info", dataclasses.replace(kind.info, scales=(2, 4, 8)))
    image = 0.2 + 0.6 * picture(50, 70)
    result = upscaled(bare, image, 8, policy=policy, quality="best")
    assert result.plan.passes == (8,)
    assert any(r.steps for r in result.routes) == (policy != "all-light")
    np.testing.assert_allclose(result.image, nearest(image, 8), atol=2e-6)


def test_a_picture_that_is_drawn_over_reaches_the_renderer_with_its_subject(
    settings: Settings, tmp_path: Path
) -> None:
    pipeline = Pipeline(settings, lr_cache=LRCache(dataclasses.replace(settings, cache_dir=tmp_path)))
    init = np.full((50, 70, 3), 0.5, np.float32)
    wish = request(prompt="p", width=256, height=256, init=init, strength=0.25, policy="all-light")

    def drawn(**changes: Any) -> tuple[Result, RenderSpec]:
        result = pipeline.run(dataclasses.replace(wish, **changes))
        return result, pipeline.engine("render", "painter").spec

    result, spec = drawn()
    assert result.backends["subject"] == "brightness"
    assert spec.subject.shape == (50, 70)
    assert (spec.init is init, spec.strength) == (True, 0.25)
    assert not drawn()[0].lr_cached, "what was drawn over a picture is not kept"
    mask = np.ones((5, 7), np.float32)
    assert drawn(mask=mask)[1].subject is mask
    plain, spec = drawn(strength=1.0)
    assert spec.init is None
    np.testing.assert_array_equal(plain.image, drawn(init=None)[0].image)


def test_a_mask_decides_what_is_refined(bare: Settings) -> None:
    mask = np.zeros((64, 96), np.float32)
    mask[:32, 64:] = 1
    result = upscaled(bare, picture(64, 96), 4, policy="hybrid", mask=mask)
    assert [r.patch.index for r in result.routes if r.steps] == [2]
    assert result.refined == 1
    assert result.foreground_fraction == pytest.approx(1 / 6)
    np.testing.assert_array_equal(result.importance, mask)


def test_a_mask_lies_where_it_was_given_although_the_image_is_padded(bare: Settings) -> None:
    """33 pixels are refined as 40: the map must not be stretched with them."""
    mask = np.zeros((33, 97), np.float32)
    mask[:, 96:] = 1
    result = upscaled(bare, picture(33, 97), 4, policy="hybrid", mask=mask)
    chosen = [r.patch for r in result.routes if r.steps]
    assert {(p.y, p.x) for p in chosen} == {(0, 96), (32, 96)}
