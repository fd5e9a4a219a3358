"""What must not change unnoticed. After a wanted change: pytest tests/golden --update-golden, and read the diff."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import foveate
from foveate import registry
from foveate.config import Settings
from foveate.pipeline import Pipeline
from foveate.stages.plan.base import PlanContext
from foveate.stages.plan.cost import CostTable
from foveate.stages.stream.decode import decode
from foveate.stages.stream.encode import encode_image
from foveate.stages.stream.metadata import image_text
from foveate.types import Array, EngineInfo, Request
from tests.conftest import made, picture, request

FOLDER = Path(__file__).parent


@pytest.fixture
def update(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--update-golden"))


def compare_text(name: str, found: str, update: bool) -> None:
    file = FOLDER / name
    if update:
        file.write_text(found + "\n", "utf-8")
    assert found + "\n" == file.read_text("utf-8")


def compare_image(name: str, found: Array, update: bool) -> None:
    """At most one byte value apart: engines and processors round differently."""
    file = FOLDER / name
    if update:
        file.write_bytes(encode_image(found, "PNG"))
    golden = decode(file, 10**6).image
    assert golden.shape == found.shape
    assert np.abs(golden - found).max() <= 1.6 / 255


def test_metadata(update: bool) -> None:
    version = foveate.__version__
    text = image_text(made(prompt="a red fox, 狐", negative_prompt="blurry"))
    compare_text("parameters.txt", text["parameters"].replace(version, "VERSION"), update)
    compare_text(
        "foveate.json", json.dumps(json.loads(text["foveate"]), indent=1, ensure_ascii=False), update
    )


def test_plans(update: bool) -> None:
    """Geometry, effort and predictions of every policy, on a machine that was never measured."""
    render = EngineInfo(
        "render",
        "r",
        "",
        steps=(2, 30),
        default_steps=8,
        multiple_of=16,
        minimum=96,
        maximum=512,
        native=256,
        guidance=True,
    )
    light = EngineInfo("sr", "light", "", scales=(2, 4))
    diffusion = EngineInfo("sr", "diffusion", "", scales=(2, 4), steps=(1, 4))
    lines = []
    for name in registry.names("plan"):
        for width, height in ((256, 256), (1024, 1024), (1024, 576), (1000, 333), (4096, 4096)):
            for deadline in (None, 6000.0) if name == "adaptive" and width <= 1024 else (None,):
                asked = Request(width=width, height=height, deadline_ms=deadline)
                context = PlanContext(render, light, diffusion, CostTable())
                p = registry.get("plan", name)().plan(asked, context)
                lines.append(
                    f"{name} {width}x{height} {deadline or '-'}: {p.lr_width}x{p.lr_height} "
                    f"crop {p.crop_width}x{p.crop_height} passes {list(p.passes)} steps {p.steps} "
                    f"refine {p.refine} {p.refine_steps} share {p.expected_share} about {p.predicted_total_ms:.0f} ms"
                )
    compare_text("plans.txt", "\n".join(lines), update)


@pytest.mark.usefixtures("test_backends")
def test_pipeline(bare: Settings, update: bool) -> None:
    """Light, split, merge, noise, projection and feathering together, with networks that are arithmetic."""
    mask = np.zeros((40, 56), np.float32)
    mask[8:, 30:] = 1
    asked = request(
        image=0.2 + 0.6 * picture(40, 56),
        width=168,
        height=120,
        diffusion="grain",
        policy="hybrid",
        mask=mask,
        seed=3,
    )
    compare_image("pipeline.png", Pipeline(bare).run(asked).image, update)
