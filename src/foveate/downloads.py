"""Models that are not in the package: files and folders of the user, the Hugging Face hub, URLs.

`locate` turns what a user names into a path, and downloads it where it has to. Hub models lie in the hub's own cache
(`HF_HOME`, `HF_HUB_CACHE`), files from URLs in `HF_HOME/foveate`; a record beside them says what was pulled, with
licence and sha256. Before the first byte of a model, its licence and size are told (`tell`).

Only safetensors are taken, unless pickles are allowed by name: a pickle can hold code.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import shutil
import tempfile
import urllib.error
import urllib.request
from pathlib import Path, PurePosixPath
from typing import Any

from foveate import hub
from foveate.config import Settings
from foveate.errors import WeightsError

__all__ = ["allows_pickle", "listing", "locate", "pull", "pulled", "remove", "verify"]

log = logging.getLogger(__name__)

_CHUNK = 1 << 20


def locate(model: str, settings: Settings, tell: hub.Tell = log.warning) -> Path:
    """The file or folder that `model` names: a path, a URL, or a hub id; downloaded where it is not here yet.

    Raises WeightsError: no such model, no permission, no network, offline, a file that is not what it should be.
    """
    if re.match(r"https?://", model):
        return pulled(model) or _pull_url(model, settings, tell, allow_pickle=False)
    path = Path(model).expanduser()
    if path.exists():
        return path
    if hub.is_hub_id(model):
        here = pulled(model)
        if here is not None:
            return here
        try:
            return _pull_hub(model, settings, tell, allow_pickle=False)
        except hub.HubAwayError as e:
            here = _in_cache(model)
            if here is None:
                raise
            tell(f"{e}; what the cache of the hub has of it is used")
            return here
    raise WeightsError(
        f"no model {model!r}: {path.absolute()} does not exist, and it is no hub id (maker/name) or URL"
    )


def pull(model: str, settings: Settings, tell: hub.Tell, *, allow_pickle: bool = False) -> Path:
    """Download `model` (hub id or URL) again or for the first time; returns its path. Raises WeightsError."""
    if re.match(r"https?://", model):
        return _pull_url(model, settings, tell, allow_pickle)
    if hub.is_hub_id(model):
        return _pull_hub(model, settings, tell, allow_pickle)
    raise WeightsError(f"{model!r} is no hub id (maker/name, maker/name/file) and no URL")


def listing() -> dict[str, dict[str, Any]]:
    """What was pulled, by id: `path`, `bytes`, `licence` and `files` (sha256 by name)."""
    try:
        found = json.loads((hub.home() / "foveate" / "models.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def pulled(model: str) -> Path | None:
    """The path of a model that was pulled and is whole; None otherwise. Asks no network."""
    entry = listing().get(model)
    if entry is None or entry.get("unverified"):
        return None
    path = Path(entry["path"])
    if not all((path / name if name else path).exists() for name in entry["files"]):
        return None
    return path / entry["file"] if "file" in entry else path


def allows_pickle(model: str) -> bool:
    """Whether `model` was pulled with `--allow-pickle`."""
    return bool(listing().get(model, {}).get("allow_pickle"))


def verify(model: str) -> None:
    """Raise WeightsError unless every file of a pulled model is there with the sha256 it came with."""
    entry = _entry(model)
    for name, expected in entry["files"].items():
        file = Path(entry["path"]) / name if name else Path(entry["path"])
        found = hub.sha256(file) if file.is_file() else "no file"
        if expected and found != expected:  # records of old have no sum of small files
            raise WeightsError(
                f"{file} of {model} is corrupt: expected sha256 {expected}, found {found}; "
                f"try: foveate models remove {model} && foveate models pull {model}"
            )


def remove(model: str) -> int:
    """Delete a pulled model and forget it; returns the bytes freed. Raises WeightsError for one that is not here."""
    entry = _entry(model)
    path = Path(entry["path"])
    if entry["kind"] == "hub":
        from huggingface_hub import scan_cache_dir

        strategy = scan_cache_dir(hub.cache()).delete_revisions(entry["revision"])
        freed = int(strategy.expected_freed_size)
        strategy.execute()
    else:
        freed = path.stat().st_size if path.exists() else 0
        shutil.rmtree(path.parent, ignore_errors=True)
    _record(model, None)
    return freed


def _pull_hub(model: str, settings: Settings, tell: hub.Tell, allow_pickle: bool) -> Path:
    if hub.offline(settings):
        here = pulled(model) or _in_cache(model)
        if here is None:
            raise WeightsError(
                f"{model} is not on this machine, and offline is set; pull it with a network first: "
                f"foveate models pull {model}"
            )
        return here
    entry = {"kind": "hub"} | hub.fetch(model, settings, tell, allow_pickle=allow_pickle)
    _, file, _ = hub.parts(model)
    if file:
        entry["file"] = file
    if allow_pickle:
        entry["allow_pickle"] = True
    _record(model, entry | {"unverified": True})
    verify(model)  # what is damaged stays so: it can be removed and is not used
    _record(model, entry)
    return Path(entry["path"]) / (file or "")


def _pull_url(url: str, settings: Settings, tell: hub.Tell, allow_pickle: bool) -> Path:
    address, _, fragment = url.partition("#")
    expected = fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else ""
    name = PurePosixPath(urllib.request.url2pathname(address.partition("?")[0])).name or "model"
    hub.refuse_pickle(name, allow_pickle, url)
    if hub.offline(settings):
        here = pulled(url)
        if here is None:
            raise WeightsError(f"{url} is not on this machine, and offline is set")
        return here
    folder = hub.home() / "foveate" / "files" / hashlib.sha256(address.encode()).hexdigest()[:16]
    target, part = folder / name, folder / f"{name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _download(
            address, part, settings, lambda size: tell(f"{address}: licence unknown, {size}, to {folder}")
        )
        found = hub.sha256(part)
        if expected and found != expected:
            part.unlink()
            raise WeightsError(f"{url} is not what it should be: expected sha256 {expected}, found {found}")
        part.replace(target)
    except OSError as e:  # URLError and timeouts are OSErrors
        reason = getattr(e, "reason", None) or e
        raise WeightsError(
            f"{address} cannot be downloaded (waited up to {settings.timeout_s:g} s): {reason}; what came is kept, "
            "the next try goes on from there"
        ) from e
    entry = {
        "kind": "url",
        "path": str(target),
        "licence": "unknown",
        "bytes": target.stat().st_size,
        "files": {"": found},
    }
    _record(url, entry)
    return target


def _download(url: str, part: Path, settings: Settings, tell: hub.Tell) -> None:
    """Bring `part` to its full length, from where an earlier try stopped."""
    from tqdm import tqdm

    start = part.stat().st_size if part.exists() else 0
    headers = {"User-Agent": "foveate"} | ({"Range": f"bytes={start}-"} if start else {})
    try:
        answer = urllib.request.urlopen(
            urllib.request.Request(url, headers=headers), timeout=settings.timeout_s
        )
    except urllib.error.HTTPError as e:
        if e.code == 416:  # nothing is missing
            return
        raise
    with answer:
        if answer.status != 206:
            start = 0
        left = answer.headers.get("Content-Length")
        total = start + int(left) if left else None
        tell(hub.size(total) if total else "size unknown")
        with (
            part.open("ab" if start else "wb") as f,
            tqdm(total=total, initial=start, unit="B", unit_scale=True, desc=part.stem, disable=None) as bar,
        ):
            while chunk := answer.read(_CHUNK):
                f.write(chunk)
                bar.update(len(chunk))
    if total is not None and part.stat().st_size < total:
        raise OSError(f"the connection ended after {part.stat().st_size} of {total} bytes")


def _entry(model: str) -> dict[str, Any]:
    known = listing()
    if model not in known:
        raise WeightsError(f"no model {model!r} was pulled; found: {', '.join(sorted(known)) or 'none'}")
    return known[model]


def _in_cache(model: str) -> Path | None:
    """What the hub's cache has of `model`, unless it came damaged."""
    return None if listing().get(model, {}).get("unverified") else hub.in_cache(model)


def _record(model: str, entry: dict[str, Any] | None) -> None:
    """Note what was pulled, or with None forget it; several processes may do so at once."""
    from huggingface_hub.utils import WeakFileLock

    file = hub.home() / "foveate" / "models.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    with WeakFileLock(file.with_suffix(".lock")):
        models = {k: v for k, v in listing().items() if k != model}
        if entry is not None:
            models[model] = entry
        with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False, encoding="utf-8") as f:
            json.dump(models, f, indent=1, sort_keys=True)
        Path(f.name).replace(file)
