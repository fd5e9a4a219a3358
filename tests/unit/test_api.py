"""What the public functions accept and refuse, before any work starts."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import foveate
from foveate import api
from foveate.config import Settings
from foveate.errors import (
    BackendNotFoundError,
    ConfigError,
    FoveateError,
    ImageError,
    ImageTooLargeError,
    InputError,
    PromptError,
    SizeError,
)
from foveate.pipeline import Pipeline
from foveate.types import Request
from tests.conftest import made, picture

pytestmark = pytest.mark.usefixtures("test_backends")

OURS = {"render": "painter", "segment": "brightness", "light": "nearest", "diffusion": "echo"}
IMAGE = picture(20, 30)


def drawn(prompt: Any = "a fox", **options: Any) -> Request:
    return api.generate_request(prompt, **OURS | options)


def enlarged(image: Any = IMAGE, **options: Any) -> Request:
    return api.upscale_request(image, **OURS | options)


def test_defaults() -> None:
    request = drawn("  a fox \n")
    assert (request.prompt, request.width, request.height, request.quality) == (
        "a fox",
        1024,
        1024,
        "balanced",
    )
    assert 0 <= request.seed < 2**32
    upscaled = enlarged()
    assert (upscaled.width, upscaled.height, upscaled.scale, upscaled.prompt) == (120, 80, 4, "")
    np.testing.assert_array_equal(upscaled.image, IMAGE)


def test_seeds_are_drawn_when_none_is_given() -> None:
    assert len({drawn(seed=None).seed for _ in range(5)}) > 1
    assert drawn(seed=0).seed == 0
    assert drawn(seed=2**63 - 1).seed == 2**63 - 1


def test_numbers_of_numpy_become_plain_ones() -> None:
    request = drawn(seed=np.int64(5), steps=np.uint8(3), width=np.int32(256))
    assert [type(v) for v in (request.seed, request.steps, request.width)] == [int] * 3


@pytest.mark.parametrize("prompt", ["", "  \n\t ", None, 5, b"fox"])
def test_an_empty_prompt_is_refused(prompt: Any) -> None:
    with pytest.raises(PromptError, match="prompt is empty; say what to draw"):
        drawn(prompt)


def test_a_prompt_over_the_limit_says_how_long_it_is() -> None:
    assert drawn("x" * 1000)
    with pytest.raises(PromptError, match="the prompt has 1001 characters; the limit is 1000"):
        drawn("x" * 1001)
    with pytest.raises(PromptError, match="the negative prompt has 1001"):
        drawn(negative_prompt="x" * 1001)
    with pytest.raises(PromptError, match="the prompt has 1001"):
        enlarged(prompt="x" * 1001)


def test_a_drawing_over_a_picture_has_its_shape_and_a_usual_strength() -> None:
    request = drawn(init=picture(60, 90), width=None, height=None)
    assert (request.width, request.height, request.strength) == (1024, 680, 0.6)
    assert request.image is None
    assert request.init is not None
    sized = drawn(init=picture(60, 90), width=300, height=400, strength=0)
    assert (sized.width, sized.height, sized.strength) == (300, 400, 0)
    clear = np.zeros((40, 40, 4), np.float32)
    assert drawn(init=clear).init.min() == 1, "what is transparent is white"


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan"), "0.5", False])
def test_strength_is_a_number_from_0_to_1(value: Any) -> None:
    with pytest.raises(InputError, match=rf"strength {value!r} is not in 0 to 1: 0 keeps the picture"):
        drawn(init=picture(40, 40), strength=value)


def test_what_cannot_be_drawn_over_is_said() -> None:
    with pytest.raises(SizeError, match="init of 90x31 pixels is too small to draw over; 32 a side"):
        drawn(init=picture(31, 90))
    with pytest.raises(InputError, match="strength is for a picture to draw over"):
        drawn(strength=0.5)
    with pytest.raises(InputError, match="'a1111' cannot draw over a picture; embedded"):
        drawn(init=picture(40, 40), render="a1111")
    with pytest.raises(ConfigError, match="unknown option init"):
        enlarged(init=picture(40, 40))


@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan"), "0.5", True, None])
def test_fidelity_is_a_number_from_0_to_1(value: Any) -> None:
    if value is None:
        assert drawn(fidelity=value).fidelity == 0
        return
    with pytest.raises(InputError, match=rf"fidelity {value!r} is not in 0 to 1: 0 keeps all"):
        drawn(fidelity=value)


@pytest.mark.parametrize("side", ["width", "height"])
@pytest.mark.parametrize(
    ("value", "nearest"), [(255, 256), (4097, 4096), (1, 256), (0, 256), (-5, 256), (10**9, 4096)]
)
def test_a_size_out_of_range_names_the_nearest(side: str, value: int, nearest: int) -> None:
    with pytest.raises(
        SizeError, match=rf"{side} {value} is not supported: 256 to 4096 pixels; the nearest is {nearest}"
    ):
        drawn(**{side: value})


@pytest.mark.parametrize("value", [512.5, "512", float("nan"), [512], True])
def test_a_size_that_is_not_a_whole_number_is_refused(value: Any) -> None:
    with pytest.raises(SizeError, match="whole number"):
        drawn(width=value)
    with pytest.raises(SizeError, match="whole number"):
        enlarged(height=value)


@pytest.mark.parametrize("value", [256, 4096, 1021])
def test_every_size_in_range_is_accepted(value: int) -> None:
    assert drawn(width=value).width == value
    assert drawn(width=np.int64(value)).width == value


@pytest.mark.parametrize(("scale", "nearest"), [(1, 2), (5, 4), (7, 8), (16, 8), (0, 2), (-4, 2), (2.5, 2)])
def test_a_scale_that_is_not_supported_names_the_nearest(scale: Any, nearest: int) -> None:
    with pytest.raises(
        SizeError, match=rf"scale {scale} is not supported: 2, 3, 4, 8; the nearest is {nearest}"
    ):
        enlarged(scale=scale)


@pytest.mark.parametrize("scale", ["4", "x", float("nan"), [4]])
def test_a_scale_that_is_no_number_is_refused(scale: Any) -> None:
    with pytest.raises(SizeError, match="is not supported: 2, 3, 4, 8"):
        enlarged(scale=scale)


@pytest.mark.parametrize("scale", [2, 3, 4, 8])
def test_every_scale_gives_its_size(scale: int) -> None:
    request = enlarged(scale=scale)
    assert (request.width, request.height) == (30 * scale, 20 * scale)


def test_one_side_keeps_the_aspect_and_two_are_taken_as_they_are() -> None:
    assert (enlarged(width=90).width, enlarged(width=90).height) == (90, 60)
    assert (enlarged(height=100).width, enlarged(height=100).height) == (150, 100)
    both = enlarged(width=33, height=77)
    assert (both.width, both.height, both.scale) == (33, 77, None)


def test_a_scale_and_a_size_contradict_each_other() -> None:
    with pytest.raises(SizeError, match="a scale or a size, not both"):
        enlarged(scale=4, width=100)


@pytest.mark.parametrize("size", [{"width": 0}, {"height": -3}, {"width": 10, "height": 0}])
def test_a_size_below_one_is_refused(size: dict[str, int]) -> None:
    with pytest.raises(SizeError):
        enlarged(**size)


def test_an_output_over_the_limit_says_what_it_would_be() -> None:
    with pytest.raises(
        SizeError, match=r"30x20 enlarged to 240x160 is 38,400 pixels, over the limit of 38,399"
    ):
        enlarged(scale=8, settings=Settings(max_pixels=38_399))
    with pytest.raises(ImageTooLargeError):
        enlarged(settings=Settings(max_pixels=599))


def test_an_unknown_option_names_the_known_ones() -> None:
    for call in (drawn, enlarged):
        with pytest.raises(ConfigError, match=r"unknown option sampler, stepz; known: .*cfg_scale.*width"):
            call(stepz=5, sampler="x")


@pytest.mark.parametrize("option", ["image", "alpha", "notes", "source_metadata", "scale"])
def test_drawing_takes_no_option_of_enlarging(option: str) -> None:
    with pytest.raises(ConfigError, match=f"unknown option {option}"):
        drawn(**{option: IMAGE})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"seed": -1}, "seed -1 is not in 0 to"),
        ({"seed": 2**63}, "is not in 0 to"),
        ({"seed": 1.5}, "seed 1.5 is not"),
        ({"seed": "7"}, "seed"),
        ({"quality": "ultra"}, "quality 'ultra' is not one of draft, balanced, best"),
        ({"deadline_ms": 0}, "deadline of 0 ms is not positive"),
        ({"deadline_ms": -5.0}, "not positive"),
        ({"deadline_ms": float("nan")}, "not positive"),
        ({"deadline_ms": float("inf")}, "deadline of inf"),
        ({"deadline_ms": "soon"}, "deadline"),
        ({"cfg_scale": 0.5}, "guidance scale 0.5 is not in 1 to 20"),
        ({"cfg_scale": 21}, "guidance scale 21"),
        ({"cfg_scale": float("nan")}, "guidance scale nan"),
        ({"cfg_scale": "high"}, "guidance scale"),
        ({"steps": 0}, "0 denoising steps: back end 'painter' takes 1 to 30"),
        ({"steps": 31}, "31 denoising steps"),
        ({"steps": 2.5}, "denoising steps"),
        ({"light": "echo"}, "'echo' is a diffusion model and cannot be the light back end"),
        ({"mask": [[1, 0]]}, "mask should be a path, an image or an array"),
        ({"segment": "mask"}, "segment back end 'mask' needs a mask"),
        ({"negative_prompt": 5}, "negative prompt"),
    ],
)
def test_what_cannot_be_served_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        drawn(**options)


@pytest.mark.parametrize(
    ("option", "stage"), [("policy", "plan"), ("render", "render"), ("segment", "segment")]
)
def test_an_unknown_back_end_names_those_found(option: str, stage: str) -> None:
    with pytest.raises(BackendNotFoundError, match=rf"no {stage} back end 'nonsense'; found: \w"):
        drawn(**{option: "nonsense"})


@pytest.mark.parametrize("option", ["light", "diffusion"])
def test_an_unknown_sr_back_end_names_those_found(option: str) -> None:
    with pytest.raises(BackendNotFoundError, match=r"no sr back end 'nonsense'; found: .*lanczos"):
        drawn(**{option: "nonsense"})


def test_masks_are_read_from_files_and_arrays(tmp_path: Path) -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[:5] = 255
    from PIL import Image

    Image.fromarray(mask).save(tmp_path / "mask.png")
    for source in (mask, tmp_path / "mask.png", Image.fromarray(mask)):
        found = drawn(mask=source).mask
        assert found is not None
        np.testing.assert_allclose(found, mask / 255, atol=1e-6)
    with pytest.raises(ImageError, match="cannot read"):
        drawn(mask=tmp_path / "missing.png")


def test_what_an_image_file_holds_travels_with_the_request(tmp_path: Path) -> None:
    made(prompt="a red fox").save(tmp_path / "fox.png")
    request = enlarged(tmp_path / "fox.png", scale=2)
    assert request.source_metadata["parameters"].startswith("a red fox")
    assert (request.width, request.height) == (96, 64)
    alpha = enlarged(np.dstack([IMAGE, np.full((20, 30), 0.5, np.float32)])).alpha
    assert alpha is not None
    assert alpha.max() == 0.5


@given(
    st.dictionaries(
        st.sampled_from([f.name for f in dataclasses.fields(Request)]),
        st.one_of(
            st.integers(), st.floats(), st.text(max_size=3), st.none(), st.lists(st.integers(), max_size=2)
        ),
        max_size=3,
    )
)
def test_whatever_is_asked_only_our_errors_are_raised(options: dict[str, Any]) -> None:
    options.pop("prompt", None)
    try:
        drawn(**options)
    except FoveateError as e:
        assert str(e)


def test_generate_upscale_and_plan_run_the_shared_pipeline(
    bare: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "_shared", [Pipeline(bare)])
    result = foveate.generate("a fox", width=256, height=320, seed=3, **OURS)
    assert result.image.shape == (320, 256, 3)
    assert result.request.seed == 3
    assert foveate.upscale(IMAGE, scale=2, **OURS).image.shape == (40, 60, 3)
    assert foveate.plan("a fox", policy="all-light", **OURS).policy == "all-light"
    assert foveate.plan(image=IMAGE, scale=8, **OURS).passes == (4, 2)
    with pytest.raises(PromptError):
        foveate.plan()
