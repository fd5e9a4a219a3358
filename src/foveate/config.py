"""Frozen settings: file < environment < arguments. Unknown keys fail.

File: `$FOVEATE_CONFIG`, else `foveate.toml` in the user's config folder. Environment: `FOVEATE_<KEY>`.
"""

from __future__ import annotations

import dataclasses
import json
import math
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from foveate.errors import ConfigError

__all__ = ["Settings"]


def _user_dir(variable: str, fallback: str) -> Path:
    base = os.environ.get(variable)
    return (Path(base) if base else Path.home() / fallback) / "foveate"


@dataclass(frozen=True, slots=True)
class Settings:
    """How this process runs. Nothing here changes what is asked for; that is a `Request`.

    engine      "auto" (measured once per machine), "onnxruntime" or "openvino"
    precision   "auto" (bf16 where it is measured harmless), "fp32", "bf16" or "fp16" (GPU only)
    device      where PyTorch models run: "auto", "cpu", "cuda", "cuda:1", "mps", "xpu"
    threads     CPU threads per network; 0 means all cores
    batch       most equally shaped patches per network call
    max_pixels  refuse larger input images, in pixels
    cache_dir   what was measured on this machine
    models_dir  folder of a model pack (models.json beside the files); None means the packaged one
    offline     never ask the network for a model
    timeout_s   silence of a server or of the model hub, in seconds, after which it counts as down
    backends    options by back-end id: `[backends."diffusers:turbo"]` in the file, JSON in the environment
    """

    engine: str = "auto"
    precision: str = "auto"
    device: str = "auto"
    threads: int = 0
    batch: int = 4
    max_pixels: int = 64_000_000
    cache_dir: Path = dataclasses.field(default_factory=lambda: _user_dir("XDG_CACHE_HOME", ".cache"))
    models_dir: Path | None = None
    offline: bool = False
    timeout_s: float = 20.0
    backends: Mapping[str, Mapping[str, Any]] = dataclasses.field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        choices = {
            "engine": ("auto", "onnxruntime", "openvino"),
            "precision": ("auto", "fp32", "bf16", "fp16"),
        }
        for key, allowed in choices.items():
            if getattr(self, key) not in allowed:
                raise ConfigError(f"{key} is {getattr(self, key)!r}; choose one of {', '.join(allowed)}")
        if self.threads < 0 or self.batch < 1 or self.max_pixels < 1:
            raise ConfigError(
                f"threads must be >= 0, batch and max_pixels >= 1; "
                f"found {self.threads}, {self.batch}, {self.max_pixels}"
            )
        if not 0 < self.timeout_s < 1e6:
            raise ConfigError(f"timeout_s must be positive seconds; found {self.timeout_s}")
        if not re.fullmatch(r"auto|(cpu|cuda|mps|xpu)(:\d+)?", self.device):
            raise ConfigError(f"device is {self.device!r}; choose auto, cpu, cuda, cuda:N, mps or xpu")

    def options(self, backend: str) -> dict[str, Any]:
        """What `backends` says of the id `backend` ("diffusers:turbo"), over what it says of its name ("diffusers")."""
        name = backend.partition(":")[0]
        return {**self.backends.get(name, {}), **self.backends.get(backend, {})}

    @classmethod
    def load(cls, **overrides: Any) -> Settings:
        """Settings from file, environment and `overrides` (None means "not given"), the later winning."""
        values: dict[str, Any] = {}
        path = Path(
            os.environ.get("FOVEATE_CONFIG") or _user_dir("XDG_CONFIG_HOME", ".config") / "foveate.toml"
        )
        if path.is_file():
            try:
                values.update(_checked(tomllib.loads(path.read_text("utf-8")), str(path)))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
                raise ConfigError(f"{path} is not valid TOML: {e}") from e
        elif os.environ.get("FOVEATE_CONFIG"):
            raise ConfigError(f"FOVEATE_CONFIG names {path}, which does not exist")
        prefix, own = "FOVEATE_", {"FOVEATE_CONFIG", "FOVEATE_TRAIN_CACHE"}
        environment = {
            k.removeprefix(prefix).lower(): v
            for k, v in os.environ.items()
            if k.startswith(prefix) and k not in own
        }
        values.update(_checked(environment, "the environment"))
        values.update(_checked({k: v for k, v in overrides.items() if v is not None}, "the arguments"))
        return cls(**values)


def _checked(raw: Mapping[str, Any], where: str) -> dict[str, Any]:
    fields = {f.name: f for f in dataclasses.fields(Settings)}
    out: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in fields:
            raise ConfigError(f"unknown setting {key!r} in {where}; known: {', '.join(sorted(fields))}")
        try:
            if key in ("threads", "batch", "max_pixels"):
                if not isinstance(value, (int, str)) or isinstance(value, bool):
                    raise TypeError("a whole number is needed")
                out[key] = int(value)
            elif key == "timeout_s":
                out[key] = _seconds(value)
            elif key == "offline":
                out[key] = _flag(value)
            elif key == "backends":
                out[key] = _tables(value)
            elif key in ("cache_dir", "models_dir"):
                out[key] = Path(value).expanduser()
            else:
                out[key] = str(value)
        except (TypeError, ValueError) as e:
            raise ConfigError(f"setting {key} in {where} is {value!r}: {e}") from e
    return out


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not math.isfinite(float(value)):
        raise TypeError("a number of seconds is needed")
    return float(value)


def _flag(value: Any) -> bool:
    words = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}
    if str(value).lower() not in words:
        raise ValueError("true or false is needed")
    return words[str(value).lower()]


def _tables(value: Any) -> dict[str, dict[str, Any]]:
    """Options by back-end id; text, as it comes from the environment, is JSON."""
    found = json.loads(value) if isinstance(value, str) else value
    if not isinstance(found, Mapping) or not all(isinstance(v, Mapping) for v in found.values()):
        raise TypeError('a table of options by back-end id is needed, as in {"diffusers": {"vae": "tiny"}}')
    return {str(k): dict(v) for k, v in found.items()}
