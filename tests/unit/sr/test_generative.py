"""Diffusion upscalers of others: steps, seeds, options, memory, and AdcSR's network against plain modules."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.api import upscale_request
from foveate.config import Settings
from foveate.errors import ConfigError, EngineError, InputError, WeightsError
from foveate.pipeline import Pipeline
from foveate.runtime import device as devices
from foveate.stages.sr import _adcsr, adcsr
from foveate.stages.sr._generative import generators, latents, network_steps, with_colours_of
from foveate.stages.sr.base import upscaled
from foveate.types import Request, SRBatch
from tests.conftest import Brightness, Echo, Nearest, Painter, nearest, picture, registered, request
from tests.tiny import extra_missing
from tests.tiny import render as tiny_render
from tests.tiny import sr as tiny


def noise(n: int, height: int, width: int) -> np.ndarray[Any, Any]:
    return np.random.default_rng(0).standard_normal((n, height, width, 3), np.float32)


def test_only_detail_is_kept_and_the_colours_are_those_of_the_picture() -> None:
    lr = np.stack([picture(32, 48, i) for i in range(2)])
    found = with_colours_of(lr, nearest(lr[::-1] * 0.5 + 0.4, 4) + 0.05 * noise(2, 128, 192), 4)
    small = found.reshape(2, 32, 4, 48, 4, 3).mean(axis=(2, 4))
    assert np.abs(small - lr).mean() < 0.03
    np.testing.assert_allclose(with_colours_of(lr, np.zeros_like(found), 4).mean(), lr.mean(), atol=0.01)


def test_two_planned_steps_are_all_of_the_networks() -> None:
    assert [network_steps(20, s) for s in (1, 2, 4)] == [10, 20, 40]
    assert network_steps(1, 1) == 1


@extra_missing("diffusers")
def test_noise_becomes_latents_without_loss() -> None:
    drawn = noise(2, 32, 48)
    made = latents(drawn, 8, 12, 4).numpy()
    assert made.shape == (2, 4, 8, 12)
    assert set(made[0].ravel()) <= set(drawn[0].ravel())
    assert len(np.unique(made)) == made.size
    first, again = (generators(drawn)[1].initial_seed() for _ in range(2))
    assert first == again != generators(drawn)[0].initial_seed()


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    cache = tmp_path_factory.mktemp("cache")
    return Settings(
        engine="onnxruntime", precision="fp32", device="cpu", threads=1, offline=True, cache_dir=cache
    )


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.sd_upscaler(tmp_path_factory.mktemp("sd"))


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_render.stable_diffusion(tmp_path_factory.mktemp("drawing"))


def engine(backend: str, settings: Settings, **options: Any) -> Any:
    return registry.make("sr", backend, dataclasses.replace(settings, backends={backend: options}))


def batch(n: int = 1, steps: int = 2, prompt: str = "") -> SRBatch:
    lr = np.stack([picture(16, 32, i) for i in range(n)])
    return SRBatch(lr, 4, nearest(lr, 4), noise(n, 64, 128), steps, prompt)


@extra_missing("diffusers")
def test_options_and_the_prompt_reach_the_upscaler(sd: Path, own: Settings) -> None:
    backend = f"diffusers-upscale:{sd}"
    plain = engine(backend, own, denoising_steps=2).upscale(batch())
    for changed in (
        engine(backend, own, denoising_steps=2, noise_level=300).upscale(batch()),
        engine(backend, own, denoising_steps=2, guidance_scale=5.0).upscale(batch(prompt="a cat")),
        engine(backend, own, denoising_steps=4).upscale(batch()),
    ):
        assert np.abs(changed - plain).mean() > 1e-6
    with pytest.raises(ConfigError, match="noise_level is 999; 0 to 350"):
        engine(backend, own, noise_level=999).upscale(batch())


@extra_missing("diffusers")
@pytest.mark.parametrize("kind", ["diffusers-upscale", "img2img"])
def test_the_negative_prompt_reaches_them_where_there_is_guidance(
    kind: str, sd: Path, drawing: Path, own: Settings
) -> None:
    backend = f"{kind}:{sd if kind == 'diffusers-upscale' else drawing}"
    for guidance, differs in ((5.0, True), (1.0, False)):
        made = engine(backend, own, denoising_steps=2, guidance_scale=guidance)
        plain, without = (
            made.upscale(dataclasses.replace(batch(prompt="a cat"), negative_prompt=n)) for n in ("", "fog")
        )
        assert (np.abs(plain - without).max() > 1e-6) == differs


def test_the_negative_prompt_of_a_request_reaches_its_patches(bare: Settings) -> None:
    seen: list[str] = []

    class Noted(Echo):
        def upscale(self, batch: SRBatch) -> Any:
            seen.append(batch.negative_prompt)
            return super().upscale(batch)

    with registered(Nearest, Noted, Brightness, Painter):
        Pipeline(bare).run(
            request(
                image=picture(64, 64), width=256, height=256, policy="all-diffusion", negative_prompt="fog"
            )
        )
    assert set(seen) == {"fog"}


@extra_missing("diffusers")
def test_a_pipeline_of_another_kind_is_told(drawing: Path, sd: Path, own: Settings) -> None:
    with pytest.raises(WeightsError, match="is a StableDiffusionPipeline; an upscaler is one of"):
        engine(f"diffusers-upscale:{drawing}", own).upscale(batch())
    with pytest.raises(WeightsError, match="no image-to-image form of StableDiffusionUpscalePipeline"):
        engine(f"img2img:{sd}", own).upscale(batch())


@extra_missing("diffusers")
def test_strength_says_how_much_image_to_image_changes(drawing: Path, own: Settings) -> None:
    backend = f"img2img:{drawing}"
    little, much = (engine(backend, own, strength=s, denoising_steps=2).upscale(batch()) for s in (0.1, 0.9))
    assert np.abs(little - much).mean() > 1e-4
    with pytest.raises(ConfigError, match="strength is 0"):
        engine(backend, own, strength=0)


@extra_missing("diffusers")
def test_image_to_image_shares_the_weights_of_the_renderer(drawing: Path, own: Settings) -> None:
    refine, draw = engine(f"img2img:{drawing}", own), registry.make("render", f"diffusers:{drawing}", own)
    refine.upscale(batch())
    assert refine._loaded()[0] is draw._loaded()[0]
    assert refine._loaded()[1].unet is draw._loaded()[0].pipe.unet


@extra_missing("diffusers")
def test_where_memory_runs_out_the_batch_is_halved(
    sd: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    made = engine(f"diffusers-upscale:{sd}", own, denoising_steps=2)
    whole = made.upscale(batch(4))
    sizes: list[int] = []
    unet = made._pipeline.pipe.unet
    old = unet.forward

    def short_of_memory(sample: Any, *args: Any, **more: Any) -> Any:
        sizes.append(len(sample))
        if len(sample) > 1:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return old(sample, *args, **more)

    monkeypatch.setattr(unet, "forward", short_of_memory)
    np.testing.assert_allclose(upscaled(made, batch(4)), whole, atol=1e-4)
    assert sizes[:3] == [4, 2, 1]
    monkeypatch.setattr(unet, "forward", lambda *a, **k: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(devices.OutOfMemoryError, match=r"on 1 patches .* ran out of memory"):
        upscaled(made, batch(2))


@extra_missing("diffusers")
@pytest.mark.parametrize("kind", ["diffusers-upscale", "img2img", "adcsr"])
def test_a_picture_is_refined_by_them(
    kind: str, sd: Path, drawing: Path, own: Settings, tmp_path: Path
) -> None:
    model = {"diffusers-upscale": sd, "img2img": drawing}.get(kind) or tiny.adcsr(tmp_path)
    backend = f"{kind}:{model}"
    few = {} if kind == "adcsr" else {"denoising_steps": 1}
    pipeline = Pipeline(dataclasses.replace(own, backends={backend: few}))
    request = Request(
        image=picture(64, 64), width=256, height=256, policy="all-diffusion", diffusion=backend, seed=3
    )
    result = pipeline.run(request)
    assert result.image.shape == (256, 256, 3)
    assert result.refined == result.patch_count
    assert result.backends["diffusion"] == backend
    assert result.precision[Path(model).name] == "torch fp32 cpu"


def test_what_needs_whole_patches_cannot_be_the_light_back_end(own: Settings) -> None:
    for backend in ("adcsr:x", "img2img:x/y", "diffusers-upscale:x/y"):
        with pytest.raises(InputError, match="cannot be the light back end"):
            upscale_request(picture(32, 32), light=backend, settings=own)


@extra_missing("diffusers")
def test_adcsrs_output_has_the_contrast_of_its_input_and_is_one_evaluation(
    own: Settings, tmp_path: Path
) -> None:
    made = engine(f"adcsr:{tiny.adcsr(tmp_path)}", own)
    given = SRBatch(picture(64, 64)[None], 4)
    found = made.upscale(given)
    assert found.shape == (1, 256, 256, 3)
    np.testing.assert_array_equal(made.upscale(given), found)
    factor = made._loaded()[3]
    assert factor.shape == (3,)
    assert (factor >= 0.5).all()
    assert (factor <= 2).all()


@extra_missing("diffusers")
def test_adcsr_never_runs_in_fp16(own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    chosen, asked = devices.dtype_for, []

    def noted(settings: Settings, device: Any, **bears: bool) -> Any:
        asked.append(bears)
        return chosen(settings, device, **bears)

    monkeypatch.setattr(devices, "dtype_for", noted)
    backend = f"adcsr:{tiny.adcsr(tmp_path)}"
    given = SRBatch(picture(64, 64)[None], 4)
    engine(backend, own).upscale(given)
    auto = dataclasses.replace(own, precision="auto")
    kinds = [chosen(auto, torch.device(name), **asked[0]) for name in ("cuda", "xpu", "mps", "cpu")]
    assert torch.float16 not in kinds
    assert kinds[0] is torch.bfloat16
    monkeypatch.setattr(devices, "choose", lambda settings: torch.device("cuda"))
    with pytest.raises(ConfigError, match=r"precision is 'fp16', which this model does not bear"):
        engine(backend, dataclasses.replace(own, precision="fp16")).upscale(given)


@extra_missing("diffusers")
def test_what_adcsr_makes_of_nothing_usable_stays_light(
    own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = f"adcsr:{tiny.adcsr(tmp_path)}"
    pipeline = Pipeline(own)
    asked = {"image": picture(64, 64), "width": 256, "height": 256, "light": "lanczos"}
    light = pipeline.run(Request(**asked, policy="all-light"))
    pipeline.engine("sr", backend)._loaded()
    monkeypatch.setattr(adcsr, "_run", lambda n, d, t, lr: nearest(lr, 4) * np.float32("nan"))
    found = pipeline.run(Request(**asked, policy="all-diffusion", diffusion=backend))
    assert all(r.fallback for r in found.routes)
    assert any("not usable; light SR kept" in w for w in found.warnings)
    np.testing.assert_array_equal(found.image, light.image)


@extra_missing("diffusers")
def test_adcsrs_network_is_that_of_diffusers_blocks(tmp_path: Path) -> None:
    """Its parts, by name from the weights, against the modules of diffusers that the published ones came from."""
    import torch
    from diffusers.models.attention import BasicTransformerBlock
    from diffusers.models.attention_processor import Attention
    from diffusers.models.resnet import ResnetBlock2D

    torch.set_num_threads(1)
    torch.manual_seed(0)
    resnet = ResnetBlock2D(
        in_channels=48, out_channels=96, temb_channels=None, groups=24, groups_out=32, eps=1e-5
    )
    block = BasicTransformerBlock(96, 2, 48)
    alone = Attention(
        96, heads=1, dim_head=96, bias=True, residual_connection=True, norm_num_groups=32, eps=1e-6
    )
    weights = {
        **{f"r.{k}": v for k, v in resnet.state_dict().items()},
        **{f"t.transformer_blocks.0.{k}": v for k, v in block.state_dict().items()},
        **{f"a.{k}": v for k, v in alone.state_dict().items()},
        "t.norm.weight": torch.ones(96),
        "t.norm.bias": torch.zeros(96),
        **{f"t.proj_{p}.weight": torch.eye(96) for p in ("in", "out")},
        **{f"t.proj_{p}.bias": torch.zeros(96) for p in ("in", "out")},
    }
    network = object.__new__(_adcsr.Network)
    network._f, network._torch, network.weights = torch.nn.functional, torch, weights
    x = torch.randn(2, 48, 6, 10)
    with torch.no_grad():
        made = network._resnet("r", x, 1e-5)
        torch.testing.assert_close(made, resnet(x, None), rtol=1e-4, atol=1e-5)
        tokens = torch.nn.functional.group_norm(made, 32, eps=1e-6).flatten(2).transpose(1, 2)
        expected = made + block(tokens).transpose(1, 2).unflatten(2, (6, 10))
        torch.testing.assert_close(network._attend("t", made), expected, rtol=1e-4, atol=1e-5)
        torch.testing.assert_close(network._attend_once("a", made), alone(made), rtol=1e-4, atol=1e-5)


@extra_missing("diffusers")
def test_adcsr_is_compiled_where_it_is_asked_for(
    own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    backend, given = f"adcsr:{tiny.adcsr(tmp_path)}", SRBatch(picture(64, 64)[None], 4)
    plain = engine(backend, own).upscale(given)
    ran: list[str] = []

    def compile_(network: Any, **options: Any) -> Any:
        assert options == {"dynamic": True}
        return lambda x: (ran.append("ran"), network(x))[1]

    monkeypatch.setattr(torch, "compile", compile_)
    np.testing.assert_array_equal(engine(backend, own, compile=True).upscale(given), plain)
    assert ran == ["ran", "ran"]  # once to measure its contrast


@extra_missing("diffusers")
def test_files_that_are_not_adcsr_are_told(own: Settings, tmp_path: Path) -> None:
    import torch

    for name, content, message in (
        ("empty", None, "holds no weights"),
        ("other", {"a.weight": torch.zeros(2)}, "these are no weights of AdcSR: decoder.conv_out.weight, "),
    ):
        folder = tmp_path / name
        folder.mkdir()
        if content is not None:
            torch.save(content, folder / "net_params_200.pkl")
        with pytest.raises(WeightsError, match=message):
            engine(f"adcsr:{folder}", own).upscale(SRBatch(picture(64, 64)[None], 4))
    (tmp_path / "net_params_200.pkl").write_bytes(b"not a pickle")
    with pytest.raises(WeightsError, match=r"net_params_200\.pkl cannot be read as weights"):
        engine(f"adcsr:{tmp_path / 'net_params_200.pkl'}", own).upscale(SRBatch(picture(64, 64)[None], 4))


def test_light_result_and_noise_are_needed(own: Settings) -> None:
    for backend in ("img2img:x/y", "diffusers-upscale:x/y"):
        with pytest.raises(EngineError, match="needs the light result and the noise"):
            engine(backend, own).upscale(SRBatch(picture(64, 64)[None], 4))
