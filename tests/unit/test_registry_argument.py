"""Ids with an argument, and what the settings may say of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from foveate import registry
from foveate.api import generate_request
from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ConfigError, InputError, WeightsError
from foveate.types import EngineInfo, RenderSpec, RenderStep
from tests.conftest import picture, registered


class Studio:
    """A renderer whose id names a model; the model "none" does not exist."""

    info = EngineInfo("render", "studio", "draws", steps=(1, 9), default_steps=2, argument="MODEL")
    options = ("lora",)

    def __init__(self, settings: Settings, argument: str) -> None:
        self.info = registry.info("render", f"studio:{argument}", settings)
        self.precision: dict[str, str] = {}

    @classmethod
    def about(cls, argument: str, settings: Settings) -> EngineInfo:
        if argument == "none":
            raise WeightsError("no model 'none'")
        return dataclasses.replace(cls.info, summary=f"draws with {argument}", native=512)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        yield RenderStep(1, 1, picture(spec.height, spec.width))


@pytest.fixture(autouse=True)
def studio() -> Iterator[None]:
    with registered(Studio):  # type: ignore[arg-type]
        yield


def settings(**backends: dict[str, Any]) -> Settings:
    return Settings(backends={k.replace("__", ":"): v for k, v in backends.items()})


@pytest.mark.parametrize(
    ("backend", "parts"),
    [
        ("light", ("light", "")),
        ("onnx:x.onnx", ("onnx", "x.onnx")),
        ("onnx:C:\\x.onnx", ("onnx", "C:\\x.onnx")),
        ("a1111:http://localhost:7860", ("a1111", "http://localhost:7860")),
        ("onnx:", ("onnx", "")),
    ],
)
def test_an_id_is_a_name_a_colon_and_an_argument(backend: str, parts: tuple[str, str]) -> None:
    assert registry.split(backend) == parts


def test_usage_shows_what_stands_after_the_colon() -> None:
    assert Studio.info.usage == "studio:MODEL"
    assert dataclasses.replace(Studio.info, argument="[URL]").usage == "studio[:URL]"
    assert dataclasses.replace(Studio.info, argument="").usage == "studio"


def test_the_info_is_that_of_the_model_and_of_the_class_without_settings() -> None:
    assert registry.info("render", "studio:x", Settings()).summary == "draws with x"
    assert registry.info("render", "studio:x", Settings()).name == "studio:x"
    assert registry.info("render", "studio") is Studio.info


def test_the_settings_may_name_the_model_and_correct_its_info() -> None:
    own = settings(
        studio={"native": 768, "lora": ["a"]}, studio__turbo={"model": "org/turbo", "steps": [1, 4]}
    )
    turbo = registry.info("render", "studio:turbo", own)
    assert turbo.summary == "draws with org/turbo"
    assert (turbo.name, turbo.native, turbo.steps) == ("studio:turbo", 768, (1, 4))
    other = registry.info("render", "studio:other", own)
    assert (other.summary, other.native, other.steps) == ("draws with other", 768, (1, 9))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"colour": 1}, r"unknown option colour of render back end 'studio:x'; known: .*lora.*native"),
        ({"native": "large"}, r"option native of 'studio:x' should be like 512; found 'large'"),
        ({"steps": [1]}, r"option steps .* should be like \(1, 9\)"),
        ({"steps": ["1", "2"]}, "option steps"),
        ({"guidance": 1}, "option guidance"),
    ],
)
def test_bad_options_are_told(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        registry.info("render", "studio:x", settings(studio__x=options))


@pytest.mark.parametrize(
    ("backend", "error", "message"),
    [
        ("studio", InputError, "'studio' needs to know what to load: studio:MODEL"),
        ("studio:none", WeightsError, "no model 'none'"),
        ("embedded:x", InputError, "'embedded' takes nothing after a colon; found 'embedded:x'"),
        ("nothing:x", BackendNotFoundError, "no render back end 'nothing'; found: .*studio"),
    ],
)
def test_a_request_for_what_is_not_there_is_refused_before_any_work(
    backend: str, error: type[Exception], message: str
) -> None:
    for ask in (
        lambda: generate_request("p", render=backend, settings=Settings()),
        lambda: registry.make("render", backend, Settings()),
    ):
        with pytest.raises(error, match=message):
            ask()


def test_steps_are_checked_against_those_of_the_model() -> None:
    own = settings(studio__x={"steps": [1, 4]})
    assert generate_request("p", render="studio:x", steps=4, settings=own).steps == 4
    with pytest.raises(InputError, match="takes 1 to 4"):
        generate_request("p", render="studio:x", steps=5, settings=own)


def test_the_command_line_takes_every_id(capsys: pytest.CaptureFixture[str]) -> None:
    from foveate.cli import make_parser

    args = make_parser().parse_args(["generate", "p", "--render", "studio:a:b", "--light", "onnx:x.onnx"])
    assert (args.render, args.light) == ("studio:a:b", "onnx:x.onnx")
    with pytest.raises(SystemExit):
        make_parser().parse_args(["generate", "p", "--render", "nothing:x"])
    assert "studio:MODEL" in capsys.readouterr().err
