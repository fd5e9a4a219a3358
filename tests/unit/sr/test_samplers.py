"""The light and diffusion back ends around networks whose answer is known."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from foveate.config import Settings
from foveate.errors import EngineError, WeightsError
from foveate.stages.sr.diffusion import DiffusionSR
from foveate.stages.sr.lanczos import Lanczos
from foveate.stages.sr.light import LightSR
from foveate.types import SRBatch
from tests.conftest import noise, write_pack
from tests.unit.runtime.graphs import affine, denoiser


@pytest.fixture
def pack(tmp_path: Path) -> Settings:
    """A pack whose `diffusion` network always finds the residual to grey, and whose `light_x2` is y = x / 2."""
    data = denoiser(tmp_path / "d.onnx").read_bytes()
    half = affine(tmp_path / "h.onnx", 0.5, 0.0, "image").read_bytes()
    manifest = write_pack(tmp_path, diffusion=data, light_x2=half)
    manifest["diffusion"]["residual_scale"] = 10.0
    (tmp_path / "models.json").write_text(json.dumps(manifest))
    return Settings(engine="onnxruntime", precision="fp32", models_dir=tmp_path, cache_dir=tmp_path / "cache")


def batch(n: int = 2, steps: int = 1) -> SRBatch:
    base = np.stack([noise(32, 64, i) for i in range(n)])
    draw = np.random.default_rng(0).standard_normal(base.shape, np.float32)
    return SRBatch(
        lr=np.stack([noise(8, 16, i) for i in range(n)]), scale=4, base=base, noise=draw, steps=steps
    )


@pytest.mark.parametrize("steps", [1, 2, 4, 8])
def test_a_perfect_denoiser_is_followed_in_any_number_of_steps(pack: Settings, steps: int) -> None:
    found = DiffusionSR(pack).upscale(batch(steps=steps))
    assert found.shape == (2, 32, 64, 3)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, 0.5, atol=1e-5)


def test_networks_load_when_they_first_work_and_then_tell_what_runs(pack: Settings) -> None:
    engine = DiffusionSR(pack)
    assert engine.precision == {}
    engine.upscale(batch())
    assert engine.precision == {"diffusion": "onnxruntime fp32"}


def test_diffusion_needs_the_light_result_and_noise(pack: Settings) -> None:
    with pytest.raises(EngineError, match="needs the light result and the noise"):
        DiffusionSR(pack).upscale(SRBatch(lr=batch().lr, scale=4))


def test_a_pack_without_the_model_is_our_error(tmp_path: Path) -> None:
    write_pack(tmp_path)
    settings = Settings(models_dir=tmp_path, cache_dir=tmp_path / "cache")
    with pytest.raises(WeightsError, match="no model 'diffusion'"):
        DiffusionSR(settings).upscale(batch())
    with pytest.raises(WeightsError, match="no model 'light_x4'"):
        LightSR(settings).upscale(SRBatch(lr=batch().lr, scale=4))


def test_light_takes_the_network_of_its_scale(pack: Settings) -> None:
    engine = LightSR(pack)
    lr = batch().lr
    np.testing.assert_allclose(engine.upscale(SRBatch(lr=lr, scale=2)), lr / 2, atol=1e-6)
    assert engine.precision == {"light_x2": "onnxruntime fp32"}


@pytest.mark.parametrize("scale", [2, 3, 4, 8])
def test_lanczos_keeps_a_constant_and_the_place_of_edges(bare: Settings, scale: int) -> None:
    lr = np.full((2, 9, 11, 3), 0.3, np.float32)
    lr[1, :, 5:] = 0.9
    found = Lanczos(bare).upscale(SRBatch(lr=lr, scale=scale))
    assert found.shape == (2, 9 * scale, 11 * scale, 3)
    np.testing.assert_allclose(found[0], 0.3, atol=1e-5)
    edge = np.argmax(np.diff(found[1, 0, :, 0]))
    assert abs(int(edge) + 1 - 5 * scale) <= 1
