"""Diffusers pipelines, loaded once and shared by the back ends that use the same model. Loads torch on first use."""

from __future__ import annotations

import inspect
import json
import struct
import threading
import warnings
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from foveate import downloads, hub
from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ConfigError, FoveateError, WeightsError
from foveate.runtime import device as devices
from foveate.runtime import libraries
from foveate.runtime.graph import available_engines
from foveate.runtime.schedulers import SCHEDULERS, scheduler_class

__all__ = [
    "OPTIONS",
    "Loaded",
    "arguments_of",
    "load_pipeline",
    "preview_vae",
    "quiet",
    "single_file_class",
]

OPTIONS = (
    "compile",
    "config",
    "form",
    "lora",
    "offload",
    "safety_checker",
    "scheduler",
    "vae",
)
"""What the settings may say of a diffusers model; docs/real-models.md explains each."""

_TINY_VAE = {
    "LatentConsistencyModelPipeline": "madebyollin/taesd",
    "PixArtAlphaPipeline": "madebyollin/taesd",
    "PixArtSigmaPipeline": "madebyollin/taesdxl",
    "StableDiffusionPipeline": "madebyollin/taesd",
    "StableDiffusionXLPipeline": "madebyollin/taesdxl",
    "StableDiffusion3Pipeline": "madebyollin/taesd3",
    "FluxPipeline": "madebyollin/taef1",
}

_SINGLE_FILES = {
    "conditioner.embedders.1.model.ln_final.weight": "StableDiffusionXLPipeline",
    "conditioner.embedders.1.model.transformer.resblocks.0.ln_1.weight": "StableDiffusionXLPipeline",
    "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight": "StableDiffusionPipeline",
    "cond_stage_model.model.ln_final.weight": "StableDiffusionPipeline",
    "model.diffusion_model.joint_blocks.0.x_block.attn.qkv.weight": "StableDiffusion3Pipeline",
    "model.diffusion_model.double_blocks.0.img_attn.qkv.weight": "FluxPipeline",
    "double_blocks.0.img_attn.qkv.weight": "FluxPipeline",
}
"""A tensor that only checkpoints of this pipeline have, as the original training code names it."""


@dataclass(eq=False)
class Loaded:
    """A pipeline on its device. It serves one caller at a time, who holds `lock`; `how` says what runs it."""

    pipe: Any
    device: Any
    dtype: Any
    how: str
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def spatial(self) -> int:
        """Pixels per latent and axis."""
        return int(getattr(self.pipe, "vae_scale_factor", 8))


_shared: weakref.WeakValueDictionary[str, Loaded] = weakref.WeakValueDictionary()
_lock = threading.Lock()


def arguments_of(pipe: Any) -> frozenset[str]:
    """Names of what `pipe(...)` takes; where it hands on whatever it gets, what its base class takes."""
    for kind in type(pipe).__mro__:
        if "__call__" in vars(kind):
            found = inspect.signature(vars(kind)["__call__"]).parameters.values()
            names = frozenset(p.name for p in found if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD))
            if names - {"self"}:
                return names
    return frozenset()


def load_pipeline(
    model: str, settings: Settings, options: Mapping[str, Any], kind: str = "", **components: Any
) -> Loaded:
    """The pipeline of `model` (folder, single file, hub id, URL) under `options` (see OPTIONS), on its device.

    `kind` names the class of a pipeline where the folder does not say the wanted one; `components` are passed to it.
    Raises WeightsError, ConfigError, BackendNotFoundError, OutOfMemoryError.
    """
    known = {k: options[k] for k in OPTIONS if k in options}
    key = json.dumps([model, settings.device, settings.precision, kind, sorted(known.items())], default=str)
    with _lock:
        found = _shared.get(key)
        if found is None:
            found = _shared[key] = _load(model, settings, known, kind, components)
        return found


def _load(
    model: str, settings: Settings, options: Mapping[str, Any], kind: str, components: Mapping[str, Any]
) -> Loaded:
    diffusers = devices.load_extra("diffusers", "diffusers", "torch", "transformers", "accelerate")
    device = devices.choose(settings)
    path = downloads.locate(model, settings)
    if options.get("form") == "openvino":
        return _openvino(diffusers, path, model, settings, options)
    with quiet(), _failures(model):
        dtype = devices.dtype_for(settings, device, half=_bears_half(path))
        pipe = _read(diffusers, model, path, dtype, settings, options, kind, dict(components))
        _adapt(diffusers, pipe, settings, options, dtype)
        _place(pipe, device, path, options)
    return Loaded(pipe, device, dtype, devices.describe(device, dtype))


def _read(
    diffusers: Any,
    model: str,
    path: Path,
    dtype: Any,
    settings: Settings,
    options: Mapping[str, Any],
    kind: str,
    components: dict[str, Any],
) -> Any:
    if path.is_dir():
        index = path / "model_index.json"
        if not index.is_file():
            raise WeightsError(f"{path} holds no model_index.json: it is no folder of a diffusers pipeline")
        checker = json.loads(index.read_text("utf-8")).get("safety_checker")
        if checker and not options.get("safety_checker"):
            components |= {"safety_checker": None, "requires_safety_checker": False}
        elif checker and checker[0] and not (path / "safety_checker").is_dir():
            raise WeightsError(
                f"safety_checker is set, and {path} lacks that folder: models are pulled without it; get it by: "
                f"hf download {model.partition('@')[0]} --include 'safety_checker/*'"
            )
        made = getattr(diffusers, kind or "DiffusionPipeline")
        return made.from_pretrained(
            path,
            dtype=dtype,
            use_safetensors=None if downloads.allows_pickle(model) else True,
            local_files_only=True,
            variant=_variant(path, "*/*.safetensors"),
            **components,
        )
    kind = kind or single_file_class(path)
    config = options.get("config")
    if config is not None:
        components["config"] = str(downloads.locate(str(config), settings))
    offline = hub.offline(settings)
    try:
        return getattr(diffusers, kind).from_single_file(
            path, dtype=dtype, local_files_only=offline or config is not None, **components
        )
    except Exception as e:
        if not offline or config is not None:
            raise
        raise WeightsError(
            f"{model} cannot be loaded as a diffusers pipeline: {_reason(e)}; offline a single file needs the option "
            "config: a folder or hub id that is here"
        ) from e


def _adapt(diffusers: Any, pipe: Any, settings: Settings, options: Mapping[str, Any], dtype: Any) -> None:
    """Scheduler, VAE and LoRA of the options."""
    scheduler = options.get("scheduler")
    if scheduler is not None:
        name, more = scheduler_class(str(scheduler))
        made = getattr(diffusers, name, None)
        if made is None or not name.endswith("Scheduler"):
            raise ConfigError(
                f"no scheduler {scheduler!r}; short names: {', '.join(SCHEDULERS)}, or a diffusers class"
            )
        pipe.scheduler = made.from_config(pipe.scheduler.config, **more)
    vae = options.get("vae")
    if vae is not None:
        pipe.register_modules(vae=_vae(diffusers, pipe, "vae", str(vae), settings, dtype))
    loras = options.get("lora", [])
    weights = {}
    for i, lora in enumerate([loras] if isinstance(loras, (str, dict)) else loras):
        name, weight = (lora["model"], lora.get("weight", 1.0)) if isinstance(lora, dict) else (lora, 1.0)
        file = _only_file(downloads.locate(str(name), settings))
        weights[f"lora{i}"] = float(weight)
        with _failures(str(name), "as LoRA of this pipeline"):
            pipe.load_lora_weights(
                file.parent, weight_name=file.name, adapter_name=f"lora{i}", local_files_only=True
            )
    if weights:
        pipe.set_adapters(list(weights), list(weights.values()))
        pipe.fuse_lora(adapter_names=list(weights))
        pipe.unload_lora_weights()


def preview_vae(loaded: Loaded, name: str, settings: Settings) -> Any:
    """The VAE of the option `preview`, on the pipeline's device; the pipeline's own where both are the same.

    Raises WeightsError, ConfigError.
    """
    import diffusers

    if name == "tiny" and type(loaded.pipe.vae).__name__ == "AutoencoderTiny":
        return loaded.pipe.vae
    with quiet(), _failures(name, "as VAE of previews"):
        return _vae(diffusers, loaded.pipe, "preview", name, settings, loaded.dtype).to(loaded.device)


def _vae(diffusers: Any, pipe: Any, option: str, name: str, settings: Settings, dtype: Any) -> Any:
    """The VAE `name`: "tiny" is the one of the pipeline's family, else a folder or hub id."""
    if name == "tiny":
        if type(pipe).__name__ not in _TINY_VAE:
            raise ConfigError(
                f"no tiny VAE is known for {type(pipe).__name__}; name one: {option} = 'maker/name'"
            )
        name = _TINY_VAE[type(pipe).__name__]
    path = downloads.locate(name, settings)
    config = json.loads((path / "config.json").read_text("utf-8"))
    made = getattr(diffusers, config.get("_class_name", "AutoencoderTiny"))
    form = _variant(path, "*.safetensors")
    return made.from_pretrained(path, dtype=dtype, local_files_only=True, variant=form)


def _variant(path: Path, pattern: str) -> str | None:
    """The form, such as "fp16", of weights that a folder below `path` holds in that form only; None without one."""
    forms: dict[Path, set[str]] = {}
    for file in path.glob(pattern):
        forms.setdefault(file.parent, set()).add(hub.variant(file.name))
    found = {f for there in forms.values() if "" not in there for f in there}
    return "fp16" if "fp16" in found else min(found, default=None)


def _only_file(path: Path) -> Path:
    """The one safetensors file that `path` is or holds."""
    files = [path] if path.is_file() else sorted(path.glob("*.safetensors"))
    if len(files) != 1:
        found = ", ".join(f.name for f in files) or "none"
        raise WeightsError(f"{path} should hold one safetensors file; found: {found}; name the file")
    return files[0]


def _place(pipe: Any, device: Any, path: Path, options: Mapping[str, Any]) -> None:
    """Onto the device, whole or in turns; in the memory layout that convolutions like."""
    import torch

    pipe.set_progress_bar_config(disable=True)
    offload = options.get("offload", "auto")
    if offload not in ("auto", "none", "model", "sequential"):
        raise ConfigError(f"offload is {offload!r}; choose auto, none, model or sequential")
    if device.type == "cpu":
        offload = "none"
    if offload == "auto":
        offload = "none"
        if device.type == "cuda":
            files = [path] if path.is_file() else path.rglob("*.safetensors")
            needed = sum(f.stat().st_size for f in files) * 1.3
            offload = "model" if needed > torch.cuda.mem_get_info(device)[0] else "none"
    denoiser = getattr(pipe, "unet", None)
    if denoiser is not None:  # before its weights are taken away
        denoiser.to(memory_format=torch.channels_last)
    if offload == "none":
        devices.guarded("loading the pipeline", lambda: pipe.to(device))
    elif offload == "model":
        pipe.enable_model_cpu_offload(device=device)
    else:
        pipe.enable_sequential_cpu_offload(device=device)
    if options.get("compile"):
        denoiser = denoiser if denoiser is not None else pipe.transformer
        denoiser.forward = torch.compile(denoiser.forward, dynamic=True)


def _openvino(
    diffusers: Any, path: Path, model: str, settings: Settings, options: Mapping[str, Any]
) -> Loaded:
    """The pipeline through optimum-intel: fast on Intel CPUs. It converts a folder that is not OpenVINO's yet.

    optimum-intel follows transformers and diffusers late; one that is too old for those here does not import, or lacks
    the class.
    """
    import torch
    import transformers

    refused = sorted(set(options) & {"compile", "config", "lora", "offload", "vae"})
    if refused:
        raise ConfigError(
            f"form is 'openvino', which goes without {', '.join(refused)}; leave one or the other out"
        )
    if "openvino" in available_engines():
        libraries.openvino()
    try:
        from optimum.intel import OVDiffusionPipeline
    except (ImportError, AttributeError, RuntimeError) as e:
        raise BackendNotFoundError(
            f"form is 'openvino', which needs an optimum-intel that goes with transformers {transformers.__version__} "
            f"and diffusers {diffusers.__version__}: {str(e).strip().splitlines()[-1][:200]}; "
            "see docs/real-models.md for versions that go together, or leave `form` out"
        ) from e
    device = torch.device("cpu")
    dtype = devices.dtype_for(settings, device)
    config = {"INFERENCE_PRECISION_HINT": "bf16" if dtype == torch.bfloat16 else "f32"}
    if settings.threads:
        config["INFERENCE_NUM_THREADS"] = str(settings.threads)
    with quiet(), _failures(model):
        export = not any(path.rglob("openvino_model.xml"))
        pipe = OVDiffusionPipeline.from_pretrained(path, export=export, ov_config=config)
        _adapt(diffusers, pipe, settings, options, dtype)
    pipe.set_progress_bar_config(disable=True)
    return Loaded(pipe, device, dtype, devices.describe(device, dtype).replace("torch", "openvino"))


def single_file_class(path: Path) -> str:
    """Name of the pipeline whose checkpoint is the safetensors file `path`, from the file's header alone."""
    if path.suffix != ".safetensors":
        raise WeightsError(f"{path}: a single-file checkpoint should be a .safetensors file")
    try:
        with path.open("rb") as f:
            (length,) = struct.unpack("<Q", f.read(8))
            if length > 100_000_000:
                raise ValueError("its header is too long")
            names = json.loads(f.read(length))
    except (OSError, ValueError, struct.error) as e:
        raise WeightsError(f"{path} is no safetensors file: {e}") from e
    for name, kind in _SINGLE_FILES.items():
        if name in names:
            return kind
    raise WeightsError(
        f"{path} is no checkpoint of Stable Diffusion 1, 2, XL, 3 or FLUX as one file; "
        f"its {len(names)} tensors begin with {', '.join(sorted(names)[:3])}"
    )


def _bears_half(path: Path) -> bool:
    """Whether fp16 is safe: U-Nets were trained for it, transformers overflow."""
    return (path / "unet").is_dir() if path.is_dir() else single_file_class(path) in (
        "StableDiffusionPipeline",
        "StableDiffusionXLPipeline",
    )  # fmt: skip


@contextmanager
def _failures(model: str, role: str = "as a diffusers pipeline") -> Iterator[None]:
    """Whatever the libraries say of a folder or file that is not right becomes a WeightsError."""
    try:
        yield
    except (FoveateError, MemoryError):
        raise
    except Exception as e:
        raise WeightsError(f"{model} cannot be loaded {role}: {_reason(e)}") from e


def _reason(e: Exception) -> str:
    return str(e).strip().splitlines()[0][:300] if str(e).strip() else type(e).__name__


@contextmanager
def quiet() -> Iterator[None]:
    """diffusers and transformers do not talk and draw no bars while a pipeline loads."""
    from diffusers.utils import logging as ours
    from transformers.utils import logging as theirs

    before = ours.get_verbosity(), theirs.get_verbosity()
    _bars(False)
    for log in (ours, theirs):
        log.set_verbosity_error()
    try:
        yield
    finally:
        ours.set_verbosity(before[0])
        theirs.set_verbosity(before[1])
        _bars(True)


def _bars(shown: bool) -> None:
    """Progress bars of both libraries; where the environment decides (HF_HUB_DISABLE_PROGRESS_BARS) they only warn."""
    from diffusers.utils import logging as ours
    from transformers.utils import logging as theirs

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for log in (ours, theirs):
            (log.enable_progress_bar if shown else log.disable_progress_bar)()
