"""What all tests share: a clean environment, pictures, tiny back ends whose right answer is known, tiny networks."""

from __future__ import annotations

import faulthandler
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from foveate import registry
from foveate.config import Settings
from foveate.stages.stream.encode import write_result
from foveate.types import (
    Array,
    EngineInfo,
    Patch,
    Plan,
    RenderSpec,
    RenderStep,
    Request,
    Result,
    Route,
    SRBatch,
)

hypothesis_settings.register_profile(
    "default", deadline=None, max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite tests/golden from what the code does now"
    )


def pytest_unconfigure() -> None:
    """A thread that a test left behind does not keep the process from ending: it is shown, and the run fails."""
    faulthandler.dump_traceback_later(60, exit=True)


@pytest.fixture(scope="session", autouse=True)
def _clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the settings and caches of the user who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for key in [k for k in os.environ if k.startswith("FOVEATE_")]:
            patch.delenv(key)
        patch.setenv("XDG_CACHE_HOME", str(home / "cache"))
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        yield


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The packaged models under the engine that every machine has, nothing measured."""
    return Settings(engine="onnxruntime", precision="fp32", cache_dir=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings with an empty model pack, for pipelines of test back ends."""
    return bare_settings(tmp_path_factory.mktemp("bare"))


def bare_settings(folder: Path, **fields: Any) -> Settings:
    """Settings whose caches and (empty) model pack are in `folder`."""
    (folder / "models.json").write_text("{}", "utf-8")
    return Settings(cache_dir=folder / "cache", models_dir=folder, **fields)


def picture(height: int, width: int, seed: int = 0) -> Array:
    """A smooth coloured picture with edges and a little texture, (height, width, 3) in [0, 1]."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    draw = np.random.default_rng(seed)
    a, b, c = draw.uniform(0.02, 0.3, 3)
    planes = [
        0.5 + 0.4 * np.sin(a * x + b * y),
        0.5 + 0.3 * np.cos(c * (x - y)) * np.exp(-y / max(height, 1)),
        0.2 + 0.6 * ((x // 7 + y // 5) % 2),
    ]
    grain = 0.05 * draw.standard_normal((height, width, 3), np.float32)
    return (np.stack(planes, axis=2) + grain).clip(0, 1).astype(np.float32)


def noise(height: int, width: int, seed: int = 0) -> Array:
    """Uniform noise (height, width, 3)."""
    return np.random.default_rng(seed).random((height, width, 3), np.float32)


def nearest(image: Array, scale: int) -> Array:
    """Every pixel `scale` x `scale` times, along the last three axes' first two."""
    return image.repeat(scale, axis=-3).repeat(scale, axis=-2)


def files_under(folder: Path) -> list[str]:
    """Relative names of all files below `folder`."""
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


class Backend:
    """Base of the test back ends: constructed like a real one, counts its calls."""

    info: ClassVar[EngineInfo]
    calls: int

    def __init__(self, settings: Settings) -> None:
        self.settings, self.calls = settings, 0
        self.precision: dict[str, str] = {}


class Nearest(Backend):
    """Light SR that repeats pixels."""

    info = EngineInfo("sr", "nearest", "repeats pixels", scales=(2, 4), halo=3)

    def upscale(self, batch: SRBatch) -> Array:
        self.calls += 1
        return nearest(batch.lr, batch.scale)


class Echo(Backend):
    """Diffusion SR that returns the light result it was given."""

    info = EngineInfo(
        "sr", "echo", "returns base", scales=(2, 4), steps=(1, 8), multiple_of=8, halo=8, stochastic=True
    )

    def upscale(self, batch: SRBatch) -> Array:
        self.calls += 1
        assert batch.base is not None
        assert batch.noise is not None
        assert batch.base.shape == batch.noise.shape
        return batch.base.copy()


class Grain(Backend):
    """Diffusion SR that adds its noise to the light result: shows which noise a pixel got."""

    info = EngineInfo(
        "sr", "grain", "adds noise", scales=(2, 4), steps=(1, 8), multiple_of=8, halo=8, stochastic=True
    )

    def upscale(self, batch: SRBatch) -> Array:
        self.calls += 1
        assert batch.base is not None
        assert batch.noise is not None
        return batch.base + 0.05 * batch.steps * batch.noise


class Brightness(Backend):
    """Importance is the picture's own red channel; a mask, where given, takes its place."""

    info = EngineInfo("segment", "brightness", "the red channel")

    def importance(self, image: Array, *, prompt: str = "", mask: Array | None = None) -> Array:
        self.calls += 1
        return image[..., 0] if mask is None else mask


class Painter(Backend):
    """Draws `picture(seed)`, fading in over its steps; over a picture it adds that one's mean.

    Of a `hidden` thing it shows no step before it tells that it is there.
    """

    info = EngineInfo(
        "render",
        "painter",
        "a test picture",
        steps=(1, 30),
        default_steps=4,
        multiple_of=8,
        minimum=64,
        maximum=256,
        redraws=True,
    )

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        self.spec = spec
        final = picture(spec.height, spec.width, spec.seed)
        if spec.init is not None:
            final = final * np.float32(spec.strength) + spec.init.mean() * np.float32(1 - spec.strength)
        for step in range(1, spec.steps + 1):
            self.calls += 1
            if "hidden" in spec.prompt:
                yield RenderStep(step, spec.steps, None, rough=True)
            yield RenderStep(step, spec.steps, final * (step / spec.steps))


TEST_BACKENDS = (Nearest, Echo, Grain, Brightness, Painter)


class _Entry:
    """Stands for an installed package's entry point."""

    def __init__(self, backend: type) -> None:
        self.backend = backend

    def load(self) -> type:
        return self.backend


@contextmanager
def registered(*backends: type[Backend]) -> Iterator[None]:
    """Make back ends known to the registry, the way a third party's package does."""
    found: dict[str, dict[str, Any]] = {}
    for b in backends:
        found.setdefault(b.info.stage, {})[b.info.name] = _Entry(b)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "_third_party", lambda stage: found.get(stage, {}))
        registry.names.cache_clear()
        try:
            yield
        finally:
            registry.names.cache_clear()


@pytest.fixture(scope="module")
def test_backends() -> Iterator[None]:
    """The back ends of this file, for pipelines without models."""
    with registered(*TEST_BACKENDS):
        yield


def request(**fields: Any) -> Request:
    """A Request served by test back ends alone, unless `fields` say otherwise."""
    own = {"render": "painter", "segment": "brightness", "light": "nearest", "diffusion": "echo"}
    return Request(**own | fields)


def write_pack(folder: Path, **models: bytes) -> dict[str, dict[str, Any]]:
    """A model pack with these files in `folder`; returns its manifest."""
    import hashlib

    manifest = {}
    for name, data in models.items():
        (folder / f"{name}.onnx").write_bytes(data)
        manifest[name] = {
            "file": f"{name}.onnx",
            "sha256": hashlib.sha256(data).hexdigest(),
            "licence": "CC0-1.0",
        }
    (folder / "models.json").write_text(json.dumps(manifest), "utf-8")
    return manifest


def made(image: Array | None = None, **fields: Any) -> Result:
    """A finished Result of one refined patch, 8x12 enlarged to 32x48 unless `image` is larger, that can be saved.

    `image` with `source_metadata` among the request's `fields` is the input of an upscale, else the output.
    """
    upscaled = "source_metadata" in fields
    source, output = (image, None) if upscaled else (None, image)
    own: dict[str, Any] = {"prompt": "a red fox", "seed": 7, "policy": "hybrid"}
    shown = nearest(picture(8, 12), 4) if output is None else output
    plan = Plan(
        policy="hybrid",
        width=shown.shape[1],
        height=shown.shape[0],
        lr_width=12,
        lr_height=8,
        crop_width=12,
        crop_height=8,
        passes=(4,),
        steps=0 if upscaled else 8,
        cfg_scale=1.5,
        light="nearest",
        refine="foreground",
        refine_steps=2,
        expected_share=0.4,
        predicted_ms={"render": 10.0, "light": 2.0},
    )
    importance = np.zeros((8, 12), np.float32)
    importance[:, 6:] = 1
    return Result(
        image=shown,
        lr=picture(8, 12),
        importance=importance,
        request=request(**own | fields, image=source),
        plan=plan,
        routes=(Route(Patch(0, 0, 0, 8, 12), 0, 2, 1.0, 0.1, 3.0),),
        patch_count=1,
        timings_ms={"render": 11.04, "total": 12.34},
        predicted_ms=plan.predicted_ms,
        backends={"render": "painter", "light": "nearest"},
        precision={},
        peak_rss_mb=100.0,
        sampler="Euler",
        writer=write_result,
    )
