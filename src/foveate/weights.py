"""Model files: the embedded pack, or a folder of the user's. Every file is checked against its hash once.

`models.json` beside the files is the truth about each: hash, size, licence, training data, metrics.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from foveate.clock import loading
from foveate.config import Settings
from foveate.errors import WeightsError

__all__ = ["entry", "int8", "light_hashes", "listing", "pack_dir", "path", "verify"]

MANIFEST = "models.json"


def pack_dir(settings: Settings) -> Path:
    """Folder of the model pack: `settings.models_dir`, else the one inside the package."""
    return settings.models_dir or Path(__file__).parent / "models"


def listing(settings: Settings) -> dict[str, dict[str, Any]]:
    """All entries of the pack's manifest by model id."""
    manifest = pack_dir(settings) / MANIFEST
    try:
        stamp = manifest.stat().st_mtime_ns
    except OSError as e:
        raise WeightsError(f"no model pack at {manifest.parent}: {e}") from e
    return _manifest(manifest, stamp)


@cache
def _manifest(manifest: Path, stamp: int) -> dict[str, dict[str, Any]]:
    try:
        found = json.loads(manifest.read_text("utf-8"))
    except (OSError, ValueError) as e:
        raise WeightsError(f"{manifest} cannot be read: {e}") from e
    if not isinstance(found, dict) or not all(isinstance(e, dict) for e in found.values()):
        raise WeightsError(
            f"{manifest} should hold an object of models by id, each an object; found {found!r:.80}"
        )
    return found


def light_hashes(settings: Settings) -> dict[str, str]:
    """SHA-256 of the light SR networks by model id: edge and end device must hold the same."""
    return {n: str(e["sha256"]) for n, e in listing(settings).items() if n.startswith("light_x")}


def entry(model: str, settings: Settings) -> dict[str, Any]:
    """Manifest entry of `model`; raises WeightsError naming the models found."""
    models = listing(settings)
    if model not in models:
        raise WeightsError(f"no model {model!r} in {pack_dir(settings)}; found: {', '.join(sorted(models))}")
    return models[model]


def path(model: str, settings: Settings) -> Path:
    """Path of the file of `model`, its sha256 verified (once per process and file version)."""
    e = entry(model, settings)
    name, sha256 = e.get("file"), e.get("sha256")
    if not isinstance(name, str) or not isinstance(sha256, str):
        raise WeightsError(
            f"{pack_dir(settings) / MANIFEST}: model {model!r} needs a file and its sha256; found {e}"
        )
    file = pack_dir(settings) / name
    with loading():
        verify(file, sha256)
    return file


def int8(model: str, settings: Settings) -> tuple[Path, float] | None:
    """The 8-bit form of `model` if the pack has one: its file, and the largest mean output difference to fp32."""
    name = entry(model, settings).get("int8")
    if name is None:
        return None
    return path(name, settings), float(entry(name, settings)["tolerance"])


def verify(file: Path, sha256: str) -> None:
    """Raise WeightsError unless `file` exists and has this hash."""
    try:
        stat = file.stat()
    except OSError as e:
        raise WeightsError(
            f"model file {file} is missing: {e}; re-install foveate or check models_dir"
        ) from e
    found = _sha256(file, stat.st_mtime_ns, stat.st_size)
    if found != sha256:
        raise WeightsError(
            f"model file {file} is corrupt: expected sha256 {sha256}, found {found} "
            f"({stat.st_size} bytes); re-install foveate or remove the file"
        )


@cache
def _sha256(file: Path, stamp: int, size: int) -> str:
    try:
        with file.open("rb") as f:
            return hashlib.file_digest(f, "sha256").hexdigest()
    except OSError as e:
        raise WeightsError(f"model file {file} cannot be read: {e}") from e
