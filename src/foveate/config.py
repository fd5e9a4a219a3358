"""Frozen settings: file < environment < arguments. Unknown keys fail.

File: `$FOVEATE_CONFIG`, else `foveate.toml` in the user's config folder. Environment: `FOVEATE_<KEY>`.
The server's own settings are the table `[server]` of that file, and `FOVEATE_SERVER_<KEY>`.
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
from typing import Any, TypeVar

from foveate.errors import ConfigError

__all__ = ["ENGINES", "PRECISIONS", "ServerSettings", "Settings"]

_T = TypeVar("_T", "Settings", "ServerSettings")


ENGINES = ("auto", "onnxruntime", "openvino", "tensorrt")
PRECISIONS = ("auto", "fp32", "bf16", "fp16", "int8")


def _user_dir(variable: str, fallback: str) -> Path:
    base = os.environ.get(variable)
    return (Path(base) if base else Path.home() / fallback) / "foveate"


@dataclass(frozen=True, slots=True)
class Settings:
    """How this process runs. Nothing here changes what is asked for; that is a `Request`.

    engine      "auto" (measured once per machine), "onnxruntime", "openvino" or "tensorrt" (by onnxruntime-gpu)
    precision   "auto" (bf16 or int8 where measured harmless), "fp32", "bf16", "fp16" (GPU only) or "int8"
    device      where PyTorch models run: "auto", "cpu", "cuda", "cuda:1", "mps", "xpu"
    threads     CPU threads per network; 0 means all cores
    batch       most equally shaped patches per network call; 0 means 4, or on a GPU what its free memory holds
    max_pixels  refuse larger input images, in pixels
    cache_dir   what was measured on this machine, and drawn LR pictures
    lr_cache_mb how much of them is kept; 0: none
    models_dir  folder of a model pack (models.json beside the files); None means the packaged one
    library     folder of own pictures that the embedded renderer may use (docs/render.md)
    offline     never ask the network for a model
    timeout_s   silence of a server or of the model hub, in seconds, after which it counts as down
    backends    options by back-end id: `[backends."diffusers:turbo"]` in the file, JSON in the environment
    """

    engine: str = "auto"
    precision: str = "auto"
    device: str = "auto"
    threads: int = 0
    batch: int = 0
    max_pixels: int = 64_000_000
    cache_dir: Path = dataclasses.field(default_factory=lambda: _user_dir("XDG_CACHE_HOME", ".cache"))
    lr_cache_mb: int = 256
    models_dir: Path | None = None
    library: Path | None = None
    offline: bool = False
    timeout_s: float = 20.0
    backends: Mapping[str, Mapping[str, Any]] = dataclasses.field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for key, allowed in (("engine", ENGINES), ("precision", PRECISIONS)):
            if getattr(self, key) not in allowed:
                raise ConfigError(f"{key} is {getattr(self, key)!r}; choose one of {', '.join(allowed)}")
        if self.threads < 0 or self.batch < 0 or self.max_pixels < 1:
            raise ConfigError(
                f"threads and batch must be >= 0, max_pixels >= 1; "
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
        return _load(cls, overrides)


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How `foveate serve` runs.

    host, port      where it listens
    data_dir        database, results
    database_url    "" is SQLite in data_dir; postgresql://... needs the extra `postgres`; also DATABASE_URL
    workers         jobs in flight at once: with three, two share the cores and the third fills their gaps
    queue           most waiting jobs; more get 429
    memory_mb       most predicted memory of all jobs in flight; 0 is three quarters of what is free at start
    max_body_mb     largest request body
    timeout_s       longest that a blocking request (OpenAI, AUTOMATIC1111) may take
    grace_s         how long a stop waits for running jobs before it puts them back in the queue
    keep_days       finished jobs older than this are deleted
    keep_mb         the oldest finished jobs are deleted when all results are larger than this
    cors            origins of other sites that may call, separated by commas; "" is none
    log             "text" or "json"
    """

    host: str = "127.0.0.1"
    port: int = 8188
    data_dir: Path = dataclasses.field(default_factory=lambda: _user_dir("XDG_DATA_HOME", ".local/share"))
    database_url: str = ""
    workers: int = 3
    queue: int = 64
    memory_mb: int = 0
    max_body_mb: int = 32
    timeout_s: int = 600
    grace_s: int = 30
    keep_days: int = 30
    keep_mb: int = 10_000
    cors: str = ""
    log: str = "text"

    def __post_init__(self) -> None:
        if self.log not in ("text", "json"):
            raise ConfigError(f"log is {self.log!r}; choose one of text, json")
        for key in ("workers", "queue", "max_body_mb", "timeout_s", "keep_days", "keep_mb"):
            if getattr(self, key) < 1:
                raise ConfigError(f"{key} must be at least 1; found {getattr(self, key)}")
        if not 0 <= self.port < 1 << 16 or self.memory_mb < 0 or self.grace_s < 0:
            raise ConfigError("port must be 0 to 65535, memory_mb and grace_s >= 0")

    @classmethod
    def load(cls, **overrides: Any) -> ServerSettings:
        """Settings from file, environment and `overrides` (None means "not given"), the later winning."""
        url = os.environ.get("DATABASE_URL")
        return _load(cls, {"database_url": url} | {k: v for k, v in overrides.items() if v is not None})


_SERVER, _PREFIX = "server", "FOVEATE_"


def _load(cls: type[_T], overrides: Mapping[str, Any]) -> _T:
    values = _checked(cls, _from_file(cls), "the settings file")
    values |= _checked(cls, _from_environment(cls), "the environment")
    values |= _checked(cls, {k: v for k, v in overrides.items() if v is not None}, "the arguments")
    return cls(**values)


def _from_file(cls: type[_T]) -> Mapping[str, Any]:
    """What the file says for `cls`: its table `[server]`, or everything else."""
    named = os.environ.get("FOVEATE_CONFIG")
    path = Path(named or _user_dir("XDG_CONFIG_HOME", ".config") / "foveate.toml")
    if not path.is_file():
        if named:
            raise ConfigError(f"FOVEATE_CONFIG names {path}, which does not exist")
        return {}
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
        raise ConfigError(f"{path} is not valid TOML: {e}") from e
    server = values.pop(_SERVER, {})
    if not isinstance(server, dict):
        raise ConfigError(f"{_SERVER} in {path} should be a table")
    return server if cls is ServerSettings else values


def _from_environment(cls: type[_T]) -> Mapping[str, str]:
    own = {"FOVEATE_CONFIG", "FOVEATE_KEY", "FOVEATE_TRAIN_CACHE"}
    server = f"{_PREFIX}{_SERVER.upper()}_"
    prefix = server if cls is ServerSettings else _PREFIX
    return {
        k.removeprefix(prefix).lower(): v
        for k, v in os.environ.items()
        if k.startswith(prefix) and k not in own and k.startswith(server) == (cls is ServerSettings)
    }


def _checked(cls: type[_T], raw: Mapping[str, Any], where: str) -> dict[str, Any]:
    known = {f.name: str(f.type) for f in dataclasses.fields(cls)}
    out: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in known:
            raise ConfigError(f"unknown setting {key!r} in {where}; known: {', '.join(sorted(known))}")
        try:
            if known[key] == "int":
                if not isinstance(value, (int, str)) or isinstance(value, bool):
                    raise TypeError("a whole number is needed")
                out[key] = int(value)
            elif known[key] == "float":
                out[key] = _seconds(value)
            elif known[key] == "bool":
                out[key] = _flag(value)
            elif key == "backends":
                out[key] = _tables(value)
            elif known[key].startswith("Path"):
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
