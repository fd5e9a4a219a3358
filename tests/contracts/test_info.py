"""What every back end says about itself, as data that costs nothing to read."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from foveate import registry, weights
from foveate.config import Settings
from foveate.errors import InputError
from foveate.types import EngineInfo

BACKENDS = [(stage, name) for stage in registry.STAGES for name in registry.names(stage)]


@pytest.mark.parametrize(("stage", "name"), BACKENDS)
def test_info_is_sane(stage: str, name: str) -> None:
    info = registry.info(stage, name)
    assert isinstance(info, EngineInfo)
    assert (info.stage, info.name) == (stage, name)
    assert info.summary
    assert len(info.summary) <= 80
    assert info.licence
    assert registry.get(stage, name).__doc__
    low, high = info.steps
    assert 0 <= low <= high
    assert low <= info.default_steps <= high
    assert info.multiple_of >= 1
    assert 1 <= info.minimum <= info.maximum
    assert info.minimum % info.multiple_of == 0
    assert info.native == 0 or info.minimum <= info.native <= info.maximum
    assert info.native % info.multiple_of == 0
    assert info.halo >= 0
    assert info.align >= 1


@pytest.mark.parametrize("name", registry.names("sr"))
def test_sr_works_on_the_pipelines_grid(name: str) -> None:
    from foveate.job import BAND
    from foveate.types import PATCH

    info = registry.info("sr", name)
    assert info.scales == tuple(sorted(set(info.scales)))
    assert {2, 4} <= set(info.scales)
    for scale in info.scales:
        assert PATCH % info.step(scale) == 0
        assert BAND % info.step(scale) == 0


@pytest.mark.parametrize(("stage", "name"), BACKENDS)
def test_models_that_a_back_end_names_are_packed_with_licence_and_origin(stage: str, name: str) -> None:
    settings = Settings()
    for model in registry.info(stage, name).models:
        entry = weights.entry(model, settings)
        assert entry["licence"]
        assert weights.path(model, settings).stat().st_size == entry["bytes"]


@pytest.mark.parametrize(("stage", "name"), BACKENDS)
def test_a_back_end_is_made_without_its_models(stage: str, name: str) -> None:
    if stage == "plan":
        assert registry.get(stage, name)()
    elif not registry.info(stage, name).argument:
        assert registry.make(stage, name, Settings()).precision == {}


@pytest.mark.parametrize(("stage", "name"), BACKENDS)
def test_a_back_end_that_takes_an_argument_says_what_and_can_describe_it(stage: str, name: str) -> None:
    made = registry.get(stage, name)
    if not made.info.argument:
        assert not hasattr(made, "about")
        return
    assert re.fullmatch(r"[A-Z]+|\[[A-Z]+\]", made.info.argument)
    assert callable(made.about)
    assert not {*made.options} & {*registry.OVERRIDES, "model"}
    if not made.info.argument.startswith("["):
        with pytest.raises(InputError, match=re.escape(made.info.usage)):
            registry.make(stage, name, Settings())


def test_reading_info_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from foveate import registry\n"
        "for stage in registry.STAGES:\n"
        "    for name in registry.names(stage): registry.info(stage, name)\n"
        "heavy = {'onnxruntime', 'openvino', 'torch', 'tokenizers', 'diffusers', 'spandrel'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
