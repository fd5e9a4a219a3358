"""Diffusers pipelines from every kind of file, under every option; what goes wrong is told."""

from __future__ import annotations

import dataclasses
import json
import sys
import threading
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from foveate import downloads, registry
from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ConfigError, EngineError, FoveateError, WeightsError
from foveate.pipeline import Pipeline
from foveate.runtime import device as devices
from foveate.runtime import pipelines
from foveate.runtime.schedulers import SCHEDULERS
from foveate.stages.stream.metadata import parameters_text
from foveate.types import Array, RenderSpec, Request
from tests.tiny import extra_missing
from tests.tiny import render as tiny

pytestmark = extra_missing("diffusers")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.stable_diffusion(tmp_path_factory.mktemp("sd"))


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(
        engine="onnxruntime",
        precision="fp32",
        device="cpu",
        threads=1,
        offline=True,
        cache_dir=tmp_path_factory.mktemp("cache"),
    )


def spec(**fields: Any) -> RenderSpec:
    given: dict[str, Any] = {"prompt": "a cat", "negative_prompt": "", "width": 48, "height": 32}
    return RenderSpec(**given | {"steps": 3, "cfg_scale": 1.0, "seed": 5} | fields)


def draw(model: Path | str, settings: Settings, asked: RenderSpec | None = None, **options: Any) -> Array:
    backend = f"diffusers:{model}"
    engine = registry.make("render", backend, dataclasses.replace(settings, backends={backend: options}))
    *_, last = engine.render(asked or spec())
    return np.asarray(last.image)


def bare(pipe: Any) -> Any:
    """What a pipeline itself draws of `spec()`."""
    import torch

    return pipe(
        "a cat",
        height=32,
        width=48,
        num_inference_steps=3,
        guidance_scale=1.0,
        generator=torch.Generator().manual_seed(5),
        output_type="np",
    ).images[0]


def test_the_image_is_the_one_that_the_bare_pipeline_draws(folder: Path, own: Settings) -> None:
    from diffusers import DiffusionPipeline

    pipe = DiffusionPipeline.from_pretrained(folder, safety_checker=None)
    np.testing.assert_allclose(draw(folder, own), bare(pipe), atol=1e-4)


def test_a_preview_resembles_the_image(folder: Path, own: Settings) -> None:
    engine = registry.make("render", f"diffusers:{folder}", own)
    steps = list(engine.render(spec(steps=12, width=64, height=64)))
    near, final = steps[-2].image, steps[-1].image
    blocks = [i.reshape(8, 8, 8, 8, 3).mean((1, 3)) for i in (near, final)]
    assert np.corrcoef(blocks[0].ravel(), blocks[1].ravel())[0, 1] > 0.5


def test_the_infos_sizes_and_steps_come_from_the_configuration(
    folder: Path, own: Settings, tmp_path: Path
) -> None:
    info = registry.info("render", f"diffusers:{folder}", own)
    assert (info.native, info.multiple_of, info.minimum, info.maximum) == (64, 8, 32, 128)
    assert (info.default_steps, info.default_cfg, info.guidance) == (20, 7.0, True)
    turbo = tmp_path / "sd-turbo"
    turbo.symlink_to(folder)
    info = registry.info("render", f"diffusers:{turbo}", own)
    assert (info.steps, info.default_steps, info.default_cfg) == ((1, 8), 4, 1.0)
    info = registry.info("render", "diffusers:stabilityai/stable-diffusion-xl-base-1.0", own)
    assert (info.native, info.default_cfg) == (1024, 5.0)
    info = registry.info("render", "diffusers:some/model", own)
    assert (info.native, info.default_steps, info.models) == (512, 20, ("model",))


def test_the_plan_follows_the_model(folder: Path, own: Settings) -> None:
    backend = f"diffusers:{folder}"
    request = Request(prompt="a cat", width=512, height=256, render=backend)
    plan = Pipeline(own).plan(request)
    assert (plan.lr_width, plan.lr_height, plan.steps, plan.cfg_scale) == (64, 32, 20, 7.0)
    few = dataclasses.replace(
        own, backends={backend: {"default_steps": 4, "default_cfg": 1.0, "native": 128}}
    )
    plan = Pipeline(few).plan(request)
    assert (plan.lr_width, plan.lr_height, plan.steps, plan.cfg_scale) == (128, 64, 4, 1.0)


def test_a_prompt_becomes_a_large_image(folder: Path, own: Settings) -> None:
    backend = f"diffusers:{folder}"
    request = Request(prompt="a cat", width=256, height=256, render=backend, steps=3, seed=2)
    result = Pipeline(own).run(request)
    assert result.image.shape == (256, 256, 3)
    assert result.backends["render"] == backend
    assert result.precision[folder.name] == "torch fp32 cpu"
    assert ", Sampler: DDIM, " in parameters_text(result)


@pytest.mark.parametrize("scheduler", [*SCHEDULERS, "DEISMultistepScheduler"])
def test_schedulers_go_by_short_name_or_class(scheduler: str, folder: Path, own: Settings) -> None:
    loaded = pipelines.load_pipeline(str(folder), own, {"scheduler": scheduler})
    name, more = SCHEDULERS.get(scheduler, (scheduler, {}))
    assert type(loaded.pipe.scheduler).__name__ == name
    assert all(loaded.pipe.scheduler.config[k] == v for k, v in more.items())
    first, again = (draw(folder, own, scheduler=scheduler) for _ in range(2))
    np.testing.assert_array_equal(first, again)


def test_an_unknown_scheduler_names_the_known(folder: Path, own: Settings) -> None:
    with pytest.raises(ConfigError, match=r"no scheduler 'best'; short names: ddim, .*unipc"):
        draw(folder, own, scheduler="best")


def test_a_lora_changes_the_image_in_proportion_to_its_weight(
    folder: Path, own: Settings, tmp_path: Path
) -> None:
    file = tiny.lora(folder, tmp_path / "style.safetensors")
    plain = draw(folder, own)
    full, half, none = (draw(folder, own, lora=[{"model": str(file), "weight": w}]) for w in (1.0, 0.5, 0.0))
    np.testing.assert_allclose(none, plain, atol=1e-4)
    assert 0 < np.abs(half - plain).mean() < np.abs(full - plain).mean()
    np.testing.assert_array_equal(draw(folder, own, lora=str(file)), full)


def test_a_tiny_vae_takes_the_place_of_the_large_one(folder: Path, own: Settings, tmp_path: Path) -> None:
    vae = tiny.tiny_vae(tmp_path / "taesd")
    found = draw(folder, own, vae=str(vae))
    assert found.shape == (32, 48, 3)
    assert np.abs(found - draw(folder, own)).mean() > 1e-3


def test_tiny_vaes_are_known_of_pipelines_that_there_are() -> None:
    import diffusers

    known = pipelines._TINY_VAE
    assert all(hasattr(diffusers, name) for name in known)
    assert known["LatentConsistencyModelPipeline"] == known["StableDiffusionPipeline"]


def test_a_single_file_draws_what_its_folder_draws(folder: Path, own: Settings, tmp_path: Path) -> None:
    file = tiny.single_file(folder, tmp_path / "model.safetensors")
    info = registry.info("render", f"diffusers:{file}", own)
    assert (info.native, info.models) == (512, ("model",))
    found = draw(file, own, config=str(folder))
    np.testing.assert_allclose(found, draw(folder, own), atol=1e-4)


def test_bf16_is_near_fp32(folder: Path, own: Settings) -> None:
    exact, rough = (draw(folder, dataclasses.replace(own, precision=p)) for p in ("fp32", "bf16"))
    assert 0 < np.abs(exact - rough).mean() < 0.02


def test_back_ends_share_a_loaded_pipeline(folder: Path, own: Settings) -> None:
    first, second = (pipelines.load_pipeline(str(folder), own, {}) for _ in range(2))
    assert first is second
    assert pipelines.load_pipeline(str(folder), own, {"scheduler": "euler"}) is not first


def test_closing_stops_the_pipeline_at_its_next_step(folder: Path, own: Settings) -> None:
    engine = registry.make("render", f"diffusers:{folder}", own)
    steps = engine.render(spec(steps=90))
    next(steps)
    called = []
    pipe = engine._pipeline.pipe
    old = pipe.scheduler.step
    pipe.scheduler.step = lambda *a, **k: (called.append(1), old(*a, **k))[1]
    try:
        steps.close()
    finally:
        del pipe.scheduler.step
    assert len(called) <= 2
    assert not [t for t in threading.enumerate() if t.name == "diffusers"]


def test_drawings_of_several_threads_wait_for_each_other(folder: Path, own: Settings) -> None:
    from concurrent.futures import ThreadPoolExecutor

    engine = registry.make("render", f"diffusers:{folder}", own)
    alone = [list(engine.render(spec(seed=i)))[-1].image for i in range(3)]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda i: list(engine.render(spec(seed=i)))[-1].image, range(3)))
    for found, expected in zip(together, alone, strict=True):
        np.testing.assert_array_equal(found, expected)


def test_a_pipeline_that_fails_is_told_and_the_next_drawing_works(folder: Path, own: Settings) -> None:
    import torch

    engine = registry.make("render", f"diffusers:{folder}", own)
    list(engine.render(spec()))
    unet = engine._pipeline.pipe.unet
    failures = [RuntimeError("a kernel is missing"), torch.OutOfMemoryError("CUDA out of memory")]
    for failure, error in zip(failures, (EngineError, devices.OutOfMemoryError), strict=True):
        with pytest.MonkeyPatch.context() as patch:

            def fail(*_: Any, failure: Exception = failure, **__: Any) -> None:
                raise failure

            patch.setattr(unet, "forward", fail)
            with pytest.raises(error, match="48x32 with StableDiffusionPipeline"):
                list(engine.render(spec()))
    assert list(engine.render(spec()))[-1].image.shape == (32, 48, 3)


def test_a_picture_that_memory_does_not_hold_is_decoded_in_tiles(folder: Path, own: Settings) -> None:
    import torch

    engine = registry.make("render", f"diffusers:{folder}", own)
    expected = list(engine.render(spec(words=True)))
    name, vae = folder.name, engine._pipeline.pipe.vae
    plain = vae.decode

    def tight(*args: Any, **more: Any) -> Any:
        if not vae.use_tiling:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return plain(*args, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vae, "decode", tight)
        found = list(engine.render(spec(words=True)))
    assert engine.precision[name] == "torch fp32 cpu, VAE in tiles"
    assert [s.step for s in found] == [1, 2, 3]
    for one, other in zip(found, expected, strict=True):  # smaller than a tile
        np.testing.assert_array_equal(one.image, other.image)
    for word, seen in expected[-1].words.items():
        np.testing.assert_array_equal(found[-1].words[word], seen)
    list(engine.render(spec()))
    assert engine.precision[name] == "torch fp32 cpu"


def _broken(folder: Path, target: Path, **changes: Any) -> Path:
    """A copy of a pipeline folder by links, with some files replaced by text, or left out (None)."""
    for file in folder.rglob("*"):
        name = str(file.relative_to(folder))
        if file.is_file() and name not in changes:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).symlink_to(file)
    for name, text in changes.items():
        if text is not None:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_text(text)
    return target


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_index.json": None}, "holds no model_index.json"),
        ({"model_index.json": "{"}, "model_index.json cannot be read"),
        ({"unet/config.json": "[]"}, "cannot be loaded as a diffusers pipeline"),
        ({"unet/diffusion_pytorch_model.safetensors": None}, "cannot be loaded as a diffusers pipeline"),
        ({"unet/diffusion_pytorch_model.safetensors": "text"}, "cannot be loaded as a diffusers pipeline"),
        ({"model_index.json": json.dumps({"_class_name": "NoSuchPipeline"})}, "cannot be loaded"),
    ],
)
def test_a_folder_that_is_not_whole_is_told(
    changes: dict[str, str | None], message: str, folder: Path, own: Settings, tmp_path: Path
) -> None:
    with pytest.raises(WeightsError, match=message):
        draw(_broken(folder, tmp_path / "broken", **changes), own)


def test_a_folder_with_fp16_files_only_is_loaded(folder: Path, own: Settings, tmp_path: Path) -> None:
    """As the hub keeps them beside the plain ones, in some folders of a pipeline or in all."""
    target = tmp_path / "fp16"
    for file in folder.rglob("*"):
        if file.is_file():
            name = file.relative_to(folder)
            if name.parts[0] in ("unet", "vae") and file.suffix == ".safetensors":
                name = name.with_name(f"{file.stem}.fp16.safetensors")
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).symlink_to(file)
    plain = draw(folder, own)
    np.testing.assert_array_equal(draw(target, own), plain)
    np.testing.assert_array_equal(draw(folder, own, vae=str(target / "vae")), plain)


def test_pickled_weights_are_not_loaded(folder: Path, own: Settings, tmp_path: Path) -> None:
    name = "unet/diffusion_pytorch_model.safetensors"
    broken = _broken(folder, tmp_path / "pickled", **{name: None})
    (broken / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"pickle")
    with pytest.raises(WeightsError, match="safetensors"):
        draw(broken, own)


def test_pickled_weights_are_loaded_where_the_user_allowed_them(
    folder: Path, own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch
    from safetensors.torch import load_file

    name = "unet/diffusion_pytorch_model.safetensors"
    pickled = _broken(folder, tmp_path / "pickled", **{name: None})
    torch.save(load_file(folder / name), pickled / "unet" / "diffusion_pytorch_model.bin")
    entry = {"kind": "hub", "path": str(pickled), "files": {"model_index.json": ""}}
    monkeypatch.setattr(downloads, "listing", lambda: {"maker/pickled": entry})
    with pytest.raises(WeightsError, match="safetensors"):
        draw("maker/pickled", own)
    entry["allow_pickle"] = True
    np.testing.assert_array_equal(draw("maker/pickled", own), draw(folder, own))


def test_a_safety_checker_that_was_not_pulled_is_told(folder: Path, own: Settings, tmp_path: Path) -> None:
    index = json.loads((folder / "model_index.json").read_text())
    checker = {"safety_checker": ["stable_diffusion", "StableDiffusionSafetyChecker"]}
    pulled = _broken(folder, tmp_path / "pulled", **{"model_index.json": json.dumps(index | checker)})
    with pytest.raises(WeightsError, match=r"by: hf download .*pulled --include 'safety_checker/\*'"):
        draw(pulled, own, safety_checker=True)
    np.testing.assert_array_equal(draw(pulled, own), draw(folder, own))


@pytest.mark.parametrize(
    ("model", "content", "message"),
    [
        ("no/such/folder/at/all.safetensors", None, "no model"),
        ("a.safetensors", b"text", "is no safetensors file"),
        ("a.safetensors", (2).to_bytes(8, "little") + b"{}", "no checkpoint of Stable Diffusion"),
        ("a.ckpt", b"pickle", "should be a .safetensors file"),
    ],
)
def test_a_file_that_is_no_checkpoint_is_told(
    model: str, content: bytes | None, message: str, own: Settings, tmp_path: Path
) -> None:
    file = tmp_path / model
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(WeightsError, match=message):
        draw(file, own)


def test_a_model_that_is_not_here_is_told_when_offline(own: Settings) -> None:
    with pytest.raises(WeightsError, match=r"no/model is not on this machine, and offline is set"):
        draw("no/model", own)


def test_without_the_extra_it_is_said_how_to_install_it(
    folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "diffusers", None)
    monkeypatch.setattr(pipelines, "_shared", {})
    with pytest.raises(BackendNotFoundError, match=r"pip install 'foveate\[diffusers\]'"):
        draw(folder, own)


def test_a_device_that_is_not_there_is_told(folder: Path, own: Settings) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    with pytest.raises(FoveateError, match="device is 'cuda', which PyTorch does not find here; found: cpu"):
        draw(folder, dataclasses.replace(own, device="cuda"))


def test_openvino_says_what_is_missing(folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    message = r"an optimum-intel that goes with transformers .* and diffusers .*; see docs/real-models.md"
    for there in (None, ModuleType("optimum.intel")):  # not installed; one that is too old
        monkeypatch.setitem(sys.modules, "optimum.intel", there)
        with pytest.raises(BackendNotFoundError, match=message):
            draw(folder, own, form="openvino")
    with pytest.raises(ConfigError, match="form is 'openvino', which goes without lora"):
        draw(folder, own, form="openvino", lora="a.safetensors")


def test_openvinos_pipelines_hand_on_what_they_are_given(
    folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """optimum-intel's classes take *args and **kwargs before the diffusers class says what they are."""
    from diffusers import StableDiffusionPipeline

    asked: list[dict[str, Any]] = []

    class Optimized:
        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return StableDiffusionPipeline.__call__(self, *args, **kwargs)

    class OVDiffusionPipeline(Optimized, StableDiffusionPipeline):
        @classmethod
        def from_pretrained(cls, path: Path, **given: Any) -> Any:
            asked.append(given)
            return cls(
                **StableDiffusionPipeline.from_pretrained(path, safety_checker=None).components,
                requires_safety_checker=False,
            )

    optimum = ModuleType("optimum.intel")
    optimum.OVDiffusionPipeline = OVDiffusionPipeline  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "optimum", ModuleType("optimum"))
    monkeypatch.setitem(sys.modules, "optimum.intel", optimum)
    found = draw(folder, own, form="openvino", scheduler="euler")
    np.testing.assert_allclose(found, draw(folder, own, scheduler="euler"), atol=1e-4)
    config = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": "1"}
    assert asked == [{"export": True, "ov_config": config}]


def test_previews_by_a_tiny_vae_are_what_it_decodes(folder: Path, own: Settings, tmp_path: Path) -> None:
    vae = str(tiny.tiny_vae(tmp_path / "taesd"))
    backend = f"diffusers:{folder}"
    plain = registry.make("render", backend, own)
    decoding = registry.make(
        "render", backend, dataclasses.replace(own, backends={backend: {"preview": vae}})
    )
    *rough, last = decoding.render(spec(steps=4))
    *mapped, same = plain.render(spec(steps=4))
    np.testing.assert_array_equal(last.image, same.image)
    assert [s.rough for s in (*rough, last)] == [True, True, True, False]
    assert all(np.abs(a.image - b.image).mean() > 1e-3 for a, b in zip(rough, mapped, strict=True))
    with pytest.raises(WeightsError, match="no/where/at/all is not on this machine"):
        draw(folder, own, preview="no/where/at/all")


def test_a_pipeline_without_readable_latents_draws_all_the_same(folder: Path, own: Settings) -> None:
    import torch

    from foveate.stages.render._preview import Preview

    preview = Preview(pipelines.load_pipeline(str(folder), own, {}))
    preview.prepare()
    assert preview(torch.randn(1, 4, 16, 24), 32, 48).std() > 0.01
    assert preview(torch.randn(1, 4, 1, 16, 24), 32, 48).std() > 0.01
    assert preview(torch.randn(1, 9, 16, 24), 32, 48).shape == (32, 48, 3)
    assert (preview(torch.randn(1, 96, 4), 32, 48) == 0.5).all()


def test_a_rough_preview_never_becomes_the_picture(folder: Path, own: Settings) -> None:
    """A deadline may end other drawings early, where another step gains less than refinement would."""
    from foveate.pacing import Pace

    backend = f"diffusers:{folder}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pace, "may_stop_drawing", lambda *_: True)
        result = Pipeline(own).run(Request(prompt="a cat", width=256, height=256, render=backend, steps=3))
    *_, last = registry.make("render", backend, own).render(
        spec(height=64, width=64, cfg_scale=7.0, seed=0, steps=3)
    )
    np.testing.assert_allclose(result.lr, last.image, atol=1 / 255)


@pytest.mark.parametrize(
    ("options", "sampler"),
    [({}, "DDIM"), ({"scheduler": "dpm++_karras"}, "DPM++ 2M Karras"), ({"scheduler": "euler_a"}, "Euler a"),
     ({"scheduler": "DEISMultistepScheduler"}, "DEISMultistep")],
)  # fmt: skip
def test_the_file_says_which_sampler_drew_it(
    options: dict[str, Any], sampler: str, folder: Path, own: Settings
) -> None:
    backend = f"diffusers:{folder}"
    engine = registry.make("render", backend, dataclasses.replace(own, backends={backend: options}))
    assert engine.info.sampler == sampler  # known before the model is loaded, for a picture out of the cache
    list(engine.render(spec()))
    assert engine.info.sampler == sampler


def test_a_denoiser_is_compiled_where_it_is_asked_for(
    folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the compiler makes of it is torch's; here it is enough that it gets the denoiser, and its result is run."""
    import torch

    compiled: list[Any] = []

    def compile_(work: Any, **options: Any) -> Any:
        compiled.append((work, options))
        return lambda *args, **more: (compiled.append("ran"), work(*args, **more))[1]

    monkeypatch.setattr(torch, "compile", compile_)
    found = draw(folder, own, compile=True)
    assert compiled[0][1] == {"dynamic": True}
    assert compiled[0][0].__self__.__class__.__name__ == "UNet2DConditionModel"
    assert compiled.count("ran") == 3
    np.testing.assert_array_equal(found, draw(folder, own))


class Gpu(str):
    """The CPU, believed to be a GPU."""

    type = "cuda"


@pytest.mark.parametrize(
    ("offload", "free", "hooked"), [("model", 10**9, True), ("auto", 10**3, True), ("auto", 10**9, False)]
)
def test_offloaded_pipelines_draw_the_same(
    offload: str, free: int, hooked: bool, folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch
    from diffusers import StableDiffusionPipeline

    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free, free))
    pipe = StableDiffusionPipeline.from_pretrained(folder, safety_checker=None)
    pipelines._place(pipe, Gpu("cpu"), folder, {"offload": offload})
    assert hasattr(pipe.unet, "_hf_hook") == hooked
    np.testing.assert_allclose(bare(pipe), draw(folder, own), atol=1e-4)


def test_layers_are_offloaded_one_by_one_in_the_layout_of_the_device(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """accelerate itself cannot do so on a CPU, where nothing is offloaded."""
    import torch
    from diffusers import StableDiffusionPipeline

    found: list[Any] = []

    def offload(pipe: Any, device: Any) -> None:
        weights = pipe.unet.conv_in.weight
        found.append((device, weights.is_contiguous(memory_format=torch.channels_last)))

    monkeypatch.setattr(StableDiffusionPipeline, "enable_sequential_cpu_offload", offload)
    pipe = StableDiffusionPipeline.from_pretrained(folder, safety_checker=None)
    pipelines._place(pipe, torch.device("cpu"), folder, {"offload": "sequential"})
    assert found == []
    pipelines._place(pipe, Gpu("cpu"), folder, {"offload": "sequential"})
    assert found == [("cpu", True)]


def test_a_single_file_offline_wants_a_configuration(folder: Path, own: Settings, tmp_path: Path) -> None:
    file = tiny.single_file(folder, tmp_path / "model.safetensors")
    with pytest.raises(WeightsError, match="offline a single file needs the option config: a folder or"):
        draw(file, own)


def test_an_unknown_way_to_offload_names_the_known(folder: Path, own: Settings) -> None:
    with pytest.raises(ConfigError, match="offload is 'disk'; choose auto, none, model or sequential"):
        draw(folder, own, offload="disk")


def test_latents_of_a_gpu_are_read_by_who_looks_at_them(
    folder: Path, own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from foveate.stages.render.diffusers import _Job

    engine = registry.make("render", f"diffusers:{folder}", own)
    expected = list(engine.render(spec(steps=4)))
    threads: list[str] = []

    class Far:
        """Latents that say that they are elsewhere."""

        def __init__(self, latents: Any) -> None:
            self.latents, self.device = latents, SimpleNamespace(type="cuda")

        def detach(self) -> Any:
            return self.latents

    def report(job: Any, step: int, timestep: Any, latents: Any) -> None:
        plain(job, step, timestep, Far(latents))

    def shown(preview: Any, *args: Any) -> Array:
        threads.append(threading.current_thread().name)
        return np.asarray(show(preview, *args))

    plain, show = _Job._report, type(engine._preview).__call__
    monkeypatch.setattr(_Job, "_report", report)
    monkeypatch.setattr(type(engine._preview), "__call__", shown)
    for found, wanted in zip(engine.render(spec(steps=4)), expected, strict=True):
        np.testing.assert_array_equal(found.image, wanted.image)
        assert (found.step, found.rough) == (wanted.step, wanted.rough)
    assert threads == [threading.current_thread().name] * 3
