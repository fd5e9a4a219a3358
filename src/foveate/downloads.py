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
import os
import re
import shutil
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from foveate.config import Settings
from foveate.errors import WeightsError

__all__ = [
    "allows_pickle",
    "cached_file",
    "home",
    "is_hub_id",
    "listing",
    "locate",
    "offline",
    "pull",
    "pulled",
    "remove",
    "small_file",
    "variant",
    "verify",
    "wanted_files",
]

log = logging.getLogger(__name__)

PICKLES = (".bin", ".ckpt", ".pkl", ".pt", ".pth")
WEIGHTS = (".safetensors", ".onnx", *PICKLES)
_SMALL = (".json", ".txt", ".model", ".jinja")
_OTHER_FORMS = (
    "onnx",
    "openvino",
    "flax",
    "safety_checker",
)  # folders of a repository that nothing here loads
_HUB_ID = re.compile(r"[\w][\w.-]*/[\w][\w.-]*(/[\w./-]+)?(@[\w./-]+)?")
_CHUNK = 1 << 20
_asked: set[tuple[str, str, str]] = set()  # small files: model, name, cache

Tell = Callable[[str], object]


def home() -> Path:
    """The folder of all downloads: `HF_HOME`, by default `~/.cache/huggingface`."""
    base = os.environ.get("XDG_CACHE_HOME")
    default = (Path(base) if base else Path.home() / ".cache") / "huggingface"
    return Path(os.environ.get("HF_HOME") or default).expanduser()


def is_hub_id(model: str) -> bool:
    """Whether `model` reads like `maker/name`, `maker/name@revision` or `maker/name/file`, and is no local path."""
    name = model.partition("@")[0]
    local = name.count("/") == 1 and PurePosixPath(name).suffix in WEIGHTS
    return bool(_HUB_ID.fullmatch(model)) and not local and not Path(model).expanduser().exists()


def locate(model: str, settings: Settings, tell: Tell = log.warning) -> Path:
    """The file or folder that `model` names: a path, a URL, or a hub id; downloaded where it is not here yet.

    Raises WeightsError: no such model, no permission, no network, offline, a file that is not what it should be.
    """
    if re.match(r"https?://", model):
        return pulled(model) or _pull_url(model, settings, tell, allow_pickle=False)
    path = Path(model).expanduser()
    if path.exists():
        return path
    if is_hub_id(model):
        here = pulled(model)
        if here is not None:
            return here
        try:
            return _pull_hub(model, settings, tell, allow_pickle=False)
        except _HubAwayError as e:
            here = _in_cache(model)
            if here is None:
                raise
            tell(f"{e}; what the cache of the hub has of it is used")
            return here
    raise WeightsError(
        f"no model {model!r}: {path.absolute()} does not exist, and it is no hub id (maker/name) or URL"
    )


def cached_file(model: str, name: str, settings: Settings) -> Path | None:
    """The file `name` of a model that is here already, None otherwise; never asks the network."""
    path = Path(model).expanduser()
    if path.is_dir():
        return path / name if (path / name).is_file() else None
    if not is_hub_id(model):
        return None
    from huggingface_hub import try_to_load_from_cache

    repository, _, revision = _parts(model)
    found = try_to_load_from_cache(repository, name, cache_dir=_hub_cache(), revision=revision)
    return Path(found) if isinstance(found, str) else None


def small_file(model: str, name: str, settings: Settings) -> Path | None:
    """`cached_file`, else the file from the hub, unless `settings` say offline; each is asked for once per process."""
    here = cached_file(model, name, settings)
    asked = (model, name, str(_hub_cache()))
    if here is not None or asked in _asked or not is_hub_id(model) or offline(settings):
        return here
    _asked.add(asked)
    import huggingface_hub as hub
    from tqdm import tqdm

    repository, _, revision = _parts(model)
    try:
        with _patient(settings.timeout_s):
            found = hub.hf_hub_download(
                repository,
                name,
                revision=revision,
                cache_dir=_hub_cache(),
                endpoint=os.environ.get("HF_ENDPOINT") or None,
                etag_timeout=settings.timeout_s,
                tqdm_class=partial(tqdm, disable=True),
            )
    except Exception as e:  # pulling the model will tell what is wrong
        log.info("%s of %s cannot be had: %s", name, model, e)
        return None
    return Path(found)


def pull(model: str, settings: Settings, tell: Tell, *, allow_pickle: bool = False) -> Path:
    """Download `model` (hub id or URL) again or for the first time; returns its path. Raises WeightsError."""
    if re.match(r"https?://", model):
        return _pull_url(model, settings, tell, allow_pickle)
    if is_hub_id(model):
        return _pull_hub(model, settings, tell, allow_pickle)
    raise WeightsError(f"{model!r} is no hub id (maker/name, maker/name/file) and no URL")


def listing() -> dict[str, dict[str, Any]]:
    """What was pulled, by id: `path`, `bytes`, `licence` and `files` (sha256 by name)."""
    try:
        found = json.loads((home() / "foveate" / "models.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def pulled(model: str) -> Path | None:
    """The path of a model that was pulled and is whole; None otherwise. Asks no network."""
    entry = listing().get(model)
    if entry is None:
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
        found = _hash(file) if file.is_file() else "no file"
        if found != expected:
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

        strategy = scan_cache_dir(_hub_cache()).delete_revisions(entry["revision"])
        freed = int(strategy.expected_freed_size)
        strategy.execute()
    else:
        freed = path.stat().st_size if path.exists() else 0
        shutil.rmtree(path.parent, ignore_errors=True)
    _write_record({k: v for k, v in listing().items() if k != model})
    return freed


def wanted_files(files: Iterable[str], *, allow_pickle: bool = False) -> list[str]:
    """Those files of a hub repository that are worth their bytes.

    Configurations and tokenizers; weights as safetensors; of a pipeline (`model_index.json`) only the folders, not
    the single-file checkpoints beside them; of variants (fp16, ema) none where there is a plain one.
    """
    names = [n for n in files if not any(p in _OTHER_FORMS for p in PurePosixPath(n).parts[:-1])]
    pipeline = "model_index.json" in names
    kinds = {".safetensors", ".onnx"} | (set(PICKLES) if allow_pickle else set())
    kept = [n for n in names if PurePosixPath(n).suffix in kinds and not (pipeline and "/" not in n)]
    folders = {str(PurePosixPath(n).parent) for n in kept if n.endswith(".safetensors")}
    kept = [n for n in kept if n.endswith(".safetensors") or str(PurePosixPath(n).parent) not in folders]
    plain = {str(PurePosixPath(n).parent) for n in kept if not variant(n)}
    kept = [n for n in kept if not (variant(n) and str(PurePosixPath(n).parent) in plain)]
    return sorted(kept + [n for n in names if PurePosixPath(n).suffix in _SMALL])


def variant(name: str) -> str:
    """Which of several forms of the same weights a file holds: "fp16" for `model.fp16.safetensors`, "" if plain."""
    stem = re.sub(r"-\d+-of-\d+|\.index", "", PurePosixPath(name).stem)
    found = re.search(r"\.(fp16|bf16|fp32|non_ema|ema)$", stem)
    return found[1] if found else ""


def _parts(model: str) -> tuple[str, str | None, str | None]:
    """Repository, file in it and revision of a hub id."""
    name, _, revision = model.partition("@")
    maker, repository, *rest = name.split("/", 2)
    return f"{maker}/{repository}", rest[0] if rest else None, revision or None


def _pull_hub(model: str, settings: Settings, tell: Tell, allow_pickle: bool) -> Path:
    import huggingface_hub as hub

    repository, file, revision = _parts(model)
    if offline(settings):
        here = pulled(model) or _in_cache(model)
        if here is None:
            raise WeightsError(
                f"{model} is not on this machine, and offline is set; pull it with a network first: "
                f"foveate models pull {model}"
            )
        return here
    endpoint = os.environ.get("HF_ENDPOINT") or None
    start = time.monotonic()
    try:
        about = hub.HfApi(endpoint=endpoint).model_info(
            repository, revision=revision, files_metadata=True, timeout=settings.timeout_s
        )
    except Exception as e:
        raise _told(model, e, start) from e
    sizes = {s.rfilename: s.size or 0 for s in about.siblings or []}
    names = _chosen(model, file, list(sizes), allow_pickle)
    licence = _licence(about)
    tell(
        f"{model}: licence {licence}, {len(names)} files, {_size(sum(sizes[n] for n in names))}, to {_hub_cache()}"
    )
    try:
        with _patient(settings.timeout_s):
            folder = Path(
                hub.snapshot_download(
                    repository,
                    revision=revision,
                    allow_patterns=[re.sub(r"([*?[])", r"[\1]", n) for n in names],
                    cache_dir=_hub_cache(),
                    endpoint=endpoint,
                    etag_timeout=settings.timeout_s,
                    max_workers=4,
                )
            )
    except Exception as e:
        raise WeightsError(str(_told(model, e, start))) from e
    known = {s.rfilename: s.lfs.sha256 for s in about.siblings or [] if s.lfs}
    entry = {
        "kind": "hub",
        "path": str(folder),
        "revision": folder.name,
        "licence": licence,
        "bytes": sum(sizes[n] for n in names),
        "files": {n: known.get(n) or _hash(folder / n) for n in names},
    }
    more = {"file": file} if file else {}
    _write_record(listing() | {model: entry | more | ({"allow_pickle": True} if allow_pickle else {})})
    verify(model)
    return folder / file if file else folder


def offline(settings: Settings) -> bool:
    """Whether the settings, or the hub's own variable, say that no network is to be asked."""
    from huggingface_hub import constants

    return settings.offline or bool(constants.is_offline_mode())


def _in_cache(model: str) -> Path | None:
    """What the hub's cache has of `model`, by whatever program; None unless there are weights."""
    import huggingface_hub as hub

    repository, file, revision = _parts(model)
    try:
        found = hub.snapshot_download(
            repository, revision=revision, cache_dir=_hub_cache(), local_files_only=True
        )
    except Exception as e:  # not there, or not all that the repository has
        found = getattr(e, "snapshot_path", None)
    if found is None:
        return None
    folder = Path(found)
    if file:
        return folder / file if (folder / file).exists() else None
    return folder if any(f.suffix in WEIGHTS for f in folder.rglob("*")) else None


@contextmanager
def _patient(seconds: float) -> Iterator[None]:
    """Within it the hub's client waits `seconds` for a sign of life; by itself it tries six times for up to a minute.

    What it asks again, because nothing came, is refused once that time is over.
    """
    from huggingface_hub import get_session

    first: dict[Any, float] = {}

    def asked(request: Any) -> None:
        request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        now = time.monotonic()
        since = first.setdefault((request.method, str(request.url), request.headers.get("Range")), now)
        if now - since >= seconds:
            raise TimeoutError(f"no answer for {seconds:g} s")

    hooks = get_session().event_hooks["request"]
    hooks.append(asked)
    try:
        yield
    finally:
        hooks.remove(asked)


class _HubAwayError(WeightsError):
    """Nobody answered where the hub should be."""


def _chosen(model: str, file: str | None, names: list[str], allow_pickle: bool) -> list[str]:
    if file is not None:
        if file not in names:
            found = ", ".join(n for n in names if n.endswith(WEIGHTS)) or "no weights"
            raise WeightsError(f"{model}: the repository has no file {file!r}; found: {found}")
        _refuse_pickle(file, allow_pickle, model)
        return [file]
    chosen = wanted_files(names, allow_pickle=allow_pickle)
    if not any(n.endswith(WEIGHTS) for n in chosen):
        found = ", ".join(n for n in names if n.endswith(WEIGHTS)) or "none at all"
        raise WeightsError(
            f"{model} has no safetensors; its weights: {found}. Pickles can hold code; if you trust the maker: "
            f"foveate models pull {model} --allow-pickle"
        )
    return chosen


def _told(model: str, e: Exception, start: float) -> WeightsError:
    """What went wrong with the hub since `start`, in words."""
    from huggingface_hub import errors as hub

    page = f"{os.environ.get('HF_ENDPOINT') or 'https://huggingface.co'}/{model.partition('@')[0]}"
    if isinstance(e, hub.GatedRepoError):
        return WeightsError(
            f"{model} is gated: accept its licence at {page}, then set HF_TOKEN to a token of yours and try again"
        )
    if isinstance(e, hub.RepositoryNotFoundError):
        return WeightsError(f"no model {model!r} on the hub, or it is private; check the name at {page}")
    if isinstance(e, hub.RevisionNotFoundError):
        return WeightsError(f"{model}: no such revision; see {page}")
    if isinstance(e, OSError) and getattr(e, "errno", None) == 28:
        return WeightsError(f"{model} cannot be stored in {_hub_cache()}: the disk is full")
    return _HubAwayError(
        f"{model} cannot be had from the hub (waited {time.monotonic() - start:.0f} s): "
        f"{str(e).strip().splitlines()[0][:200] if str(e).strip() else type(e).__name__}; "
        "check the network and try again (what came is kept), or name a local folder"
    )


def _licence(about: Any) -> str:
    card = about.card_data.to_dict() if about.card_data else {}
    tagged = [t.removeprefix("license:") for t in about.tags or [] if t.startswith("license:")]
    found = card.get("license_name") or card.get("license") or (tagged[0] if tagged else "unknown")
    link = card.get("license_link")
    return f"{found} ({link})" if link else str(found)


def _pull_url(url: str, settings: Settings, tell: Tell, allow_pickle: bool) -> Path:
    address, _, fragment = url.partition("#")
    expected = fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else ""
    name = PurePosixPath(urllib.request.url2pathname(address.partition("?")[0])).name or "model"
    _refuse_pickle(name, allow_pickle, url)
    if offline(settings):
        here = pulled(url)
        if here is None:
            raise WeightsError(f"{url} is not on this machine, and offline is set")
        return here
    folder = home() / "foveate" / "files" / hashlib.sha256(address.encode()).hexdigest()[:16]
    target, part = folder / name, folder / f"{name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _download(
            address, part, settings, lambda size: tell(f"{address}: licence unknown, {size}, to {folder}")
        )
        found = _hash(part)
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
    _write_record(listing() | {url: entry})
    return target


def _download(url: str, part: Path, settings: Settings, tell: Tell) -> None:
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
        tell(_size(total) if total else "size unknown")
        with (
            part.open("ab" if start else "wb") as f,
            tqdm(total=total, initial=start, unit="B", unit_scale=True, desc=part.stem, disable=None) as bar,
        ):
            while chunk := answer.read(_CHUNK):
                f.write(chunk)
                bar.update(len(chunk))
    if total is not None and part.stat().st_size < total:
        raise OSError(f"the connection ended after {part.stat().st_size} of {total} bytes")


def _refuse_pickle(name: str, allow_pickle: bool, model: str) -> None:
    if name.endswith(PICKLES) and not allow_pickle:
        raise WeightsError(
            f"{name} is a pickle, which can hold code; take a safetensors file, or if you trust the maker: "
            f"foveate models pull {model} --allow-pickle"
        )


def _entry(model: str) -> dict[str, Any]:
    known = listing()
    if model not in known:
        raise WeightsError(f"no model {model!r} was pulled; found: {', '.join(sorted(known)) or 'none'}")
    return known[model]


def _write_record(models: dict[str, dict[str, Any]]) -> None:
    file = home() / "foveate" / "models.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False, encoding="utf-8") as f:
        json.dump(models, f, indent=1, sort_keys=True)
    Path(f.name).replace(file)


def _hub_cache() -> Path:
    return Path(os.environ.get("HF_HUB_CACHE") or home() / "hub").expanduser()


def _hash(file: Path) -> str:
    with file.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def _size(count: int) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e8 else f"{count / 1e6:.2f} MB"
