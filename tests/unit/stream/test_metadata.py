from __future__ import annotations

import dataclasses
import io
import json
import re
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import encode_image
from foveate.stages.stream.metadata import describe, image_text, parameters_text, read_metadata
from foveate.types import Result
from tests.conftest import made, picture

LIMIT = 1_000_000
FORMATS = ["png", "webp", "jpg"]

# How AUTOMATIC1111 reads its own text (modules/infotext_utils.py): the last line, if it holds at least three
# settings, and before it the prompt and the negative prompt.
_PARAM = re.compile(r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)')


def parsed(text: str) -> dict[str, str]:
    *lines, last = text.strip().split("\n")
    if len(_PARAM.findall(last)) < 3:
        lines.append(last)
        last = ""
    found, prompt, negative, in_negative = dict(_PARAM.findall(last)), "", "", False
    for line in lines:
        if line.startswith("Negative prompt:"):
            in_negative, line = True, line[16:].strip()
        if in_negative:
            negative += ("" if negative == "" else "\n") + line
        else:
            prompt += ("" if prompt == "" else "\n") + line
    return found | {"prompt": prompt, "negative": negative}


def read_back(result: Result, fmt: str, folder: Path) -> dict[str, str]:
    return decode(result.save(folder / f"out.{fmt}"), LIMIT).metadata


words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=60
)


def test_parameters_have_the_form_that_other_tools_read() -> None:
    text = parameters_text(made(prompt="a red fox", negative_prompt="blurry", seed=7))
    assert parsed(text) == {
        "prompt": "a red fox",
        "negative": "blurry",
        "Steps": "8",
        "Sampler": "Euler",
        "CFG scale": "1.5",
        "Seed": "7",
        "Size": "12x8",
        "Hires resize": "48x32",
        "Hires upscaler": "Foveate hybrid",
        "Version": parsed(text)["Version"],
    }
    assert parsed(text)["Version"].startswith("foveate ")


def test_a_fidelity_is_told_where_there_is_one() -> None:
    result = made(prompt="a red fox")
    told = dataclasses.replace(result, plan=dataclasses.replace(result.plan, fidelity=0.25))
    assert parsed(parameters_text(told))["Foveate fidelity"] == "0.25"
    assert describe(told)["plan"]["fidelity"] == 0.25


@given(prompt=words, negative=words)
def test_any_prompt_parses_back(prompt: str, negative: str) -> None:
    prompt, negative = prompt.strip(), negative.strip()
    if prompt and negative and "Negative prompt:" not in prompt:
        found = parsed(parameters_text(made(prompt=prompt, negative_prompt=negative)))
        assert found["prompt"] == prompt
        assert found["negative"] == negative
        assert found["Seed"] == "7"


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize(
    "prompt", ["a red fox", "ein Füchslein, 狐 🦊", 'quotes " and \\ and {braces}: 1, 2']
)
def test_what_is_written_is_read_back(fmt: str, prompt: str, tmp_path: Path) -> None:
    found = read_back(made(prompt=prompt), fmt, tmp_path)
    assert parsed(found["parameters"])["prompt"] == prompt
    ours = json.loads(found["foveate"])
    assert ours["prompt"] == prompt
    assert ours["seed"] == 7
    assert ours["policy"] == "hybrid"
    assert ours["plan"]["passes"] == [4]
    assert ours["routes"] == [[0, 0, 0, 8, 12, 2]]


@pytest.mark.parametrize("fmt", FORMATS)
def test_user_comment_and_description_are_where_other_tools_look(fmt: str, tmp_path: Path) -> None:
    with Image.open(made().save(tmp_path / f"out.{fmt}")) as opened:
        if fmt == "png":
            assert set(opened.text) == {"parameters", "foveate"}  # type: ignore[attr-defined]
            return
        exif = opened.getexif()
        comment = exif.get_ifd(0x8769)[0x9286]
        assert comment.startswith(b"UNICODE\0")
        assert "a red fox" in comment[8:].decode("utf-16-be")
        assert json.loads(exif[0x010E])["seed"] == 7


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le"])
def test_user_comments_of_other_tools_are_read(encoding: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + "a cat\nSteps: 20".encode(encoding)
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "JPEG", exif=exif)
    assert decode(buffer.getvalue(), LIMIT).metadata["parameters"] == "a cat\nSteps: 20"


OTHERS = "a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 99, Size: 512x512, Version: 1.9"


@pytest.mark.parametrize("fmt", FORMATS)
def test_upscaling_keeps_what_another_tool_wrote(fmt: str, tmp_path: Path) -> None:
    source = {"parameters": OTHERS, "workflow": '{"nodes": []}'}
    result = made(image=picture(8, 12), source_metadata=source, prompt="")
    found = read_back(result, fmt, tmp_path)
    assert found["parameters"].startswith(OTHERS)
    settings = parsed(found["parameters"])
    assert settings["prompt"] == "a cat"
    assert settings["negative"] == "dog"
    assert settings["Steps"] == "20"
    assert settings["Seed"] == "99"
    assert settings["Size"] == "512x512"
    assert settings["Version"] == "1.9"
    assert settings["Postprocess upscale to"] == "48x32"
    assert settings["Postprocess upscaler"] == "Foveate hybrid"
    if fmt == "png":
        assert found["workflow"] == source["workflow"]


@pytest.mark.parametrize("fmt", FORMATS)
def test_upscaling_twice_keeps_both_records(fmt: str, tmp_path: Path) -> None:
    drawn = read_back(made(prompt="a red fox"), fmt, tmp_path)
    twice = read_back(made(image=picture(8, 12), source_metadata=drawn, prompt="", seed=8), fmt, tmp_path)
    thrice = read_back(made(image=picture(8, 12), source_metadata=twice, prompt="", seed=9), fmt, tmp_path)
    assert thrice["parameters"].startswith(drawn["parameters"])
    assert parsed(thrice["parameters"])["prompt"] == "a red fox"
    ours = json.loads(thrice["foveate"])
    assert [ours["seed"], ours["source"]["seed"], ours["source"]["source"]["seed"]] == [9, 8, 7]


def test_text_that_is_not_settings_is_kept_as_the_prompt(tmp_path: Path) -> None:
    found = read_back(
        made(image=picture(8, 12), source_metadata={"parameters": "just a note"}, prompt=""), "png", tmp_path
    )
    assert found["parameters"].split("\n")[0] == "just a note"
    assert parsed(found["parameters"])["Hires resize"] == "48x32"


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("key", ["parameters", "foveate"])
def test_metadata_of_any_length_is_no_error(fmt: str, key: str, tmp_path: Path) -> None:
    source = {key: json.dumps(["x" * 200_000])}
    found = read_back(made(image=picture(8, 12), source_metadata=source, prompt="p"), fmt, tmp_path)
    assert "parameters" in found
    if fmt == "png":
        assert "x" * 200_000 in found[key]


def test_unreadable_metadata_is_no_error() -> None:
    class Broken:
        info: ClassVar[dict[Any, Any]] = {"note": "kept", "dpi": (72, 72), 5: "dropped", "icc_profile": b"x"}

        def getexif(self) -> None:
            raise SyntaxError("not a TIFF file")

    assert read_metadata(Broken()) == {"note": "kept"}


def test_the_same_request_gives_the_same_file_whatever_was_measured(tmp_path: Path) -> None:
    slow = dataclasses.replace(made(), timings_ms={"total": 9e9}, peak_rss_mb=1e6, warnings=("slow",))
    assert made().save(tmp_path / "a.png").read_bytes() == slow.save(tmp_path / "b.png").read_bytes()


def test_the_description_is_json_and_says_what_ran() -> None:
    result = made()
    found = json.loads(json.dumps(describe(result), allow_nan=False))
    assert {k: found[k] for k in ("width", "height", "seed", "policy")} == {
        "width": 48,
        "height": 32,
        "seed": 7,
        "policy": "hybrid",
    }
    assert found["patches"] == {"total": 1, "refined": 1, "steps": {"2": 1}}
    assert found["timings_ms"]["total"] == 12.3
    assert found["backends"] == {"render": "painter", "light": "nearest"}
    assert found["foreground_fraction"] == 0.5
    assert "predicted_ms" in found["plan"]


def test_text_without_an_image_of_ours_is_only_ours() -> None:
    assert set(image_text(made())) == {"parameters", "foveate"}
    plain = decode(encode_image(np.zeros((4, 4, 3), np.float32), "PNG"), LIMIT)
    assert plain.metadata == {}
