"""The Hugging Face hub: what of a repository is worth its bytes, how it is fetched, and what is in the hub's own cache.

It is asked no longer than `timeout_s` without a sign of life; what went wrong is told in words.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from foveate.config import Settings
from foveate.errors import WeightsError

__all__ = [
    "PICKLES",
    "WEIGHTS",
    "HubAwayError",
    "Tell",
    "cache",
    "cached_file",
    "fetch",
    "home",
    "in_cache",
    "is_hub_id",
    "offline",
    "parts",
    "refuse_pickle",
    "sha256",
    "size",
    "small_file",
    "variant",
    "wanted_files",
]

log = logging.getLogger(__name__)

PICKLES = (".bin", ".ckpt", ".pkl", ".pt", ".pth")
WEIGHTS = (".safetensors", ".onnx", *PICKLES)
_SMALL = (".json", ".txt", ".model", ".jinja")
_OTHER_FORMS = ("onnx", "openvino", "flax", "safety_checker")  # folders that nothing here loads
_HUB_ID = re.compile(r"[\w][\w.-]*/[\w][\w.-]*(/[\w./-]+)?(@[\w./-]+)?")
_asked: set[tuple[str, str, str]] = set()  # small files: model, name, cache
_asking = threading.Lock()

Tell = Callable[[str], object]


class HubAwayError(WeightsError):
    """Nobody answered where the hub should be."""


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


def cache() -> Path:
    return Path(os.environ.get("HF_HUB_CACHE") or home() / "hub").expanduser()


def cached_file(model: str, name: str, settings: Settings) -> Path | None:
    """The file `name` of a model that is here already, None otherwise; never asks the network."""
    path = Path(model).expanduser()
    if path.is_dir():
        return path / name if (path / name).is_file() else None
    if not is_hub_id(model):
        return None
    from huggingface_hub import try_to_load_from_cache

    repository, _, revision = parts(model)
    found = try_to_load_from_cache(repository, name, cache_dir=cache(), revision=revision)
    return Path(found) if isinstance(found, str) else None


def small_file(model: str, name: str, settings: Settings) -> Path | None:
    """`cached_file`, else the file from the hub, unless `settings` say offline; each is asked for once per process."""
    here = cached_file(model, name, settings)
    if here is not None or not is_hub_id(model) or offline(settings):
        return here
    asked = (model, name, str(cache()))
    with _asking:  # who wants it meanwhile waits for it too
        if asked not in _asked:
            _asked.add(asked)
            try:
                _fetch_small(model, name, settings)
            except Exception as e:  # pulling the model will tell what is wrong
                log.info("%s of %s cannot be had: %s", name, model, e)
        return cached_file(model, name, settings)


def _fetch_small(model: str, name: str, settings: Settings) -> None:
    import huggingface_hub as hub
    from tqdm import tqdm

    repository, _, revision = parts(model)
    with _patient(settings.timeout_s, again=0):
        hub.hf_hub_download(
            repository,
            name,
            revision=revision,
            cache_dir=cache(),
            endpoint=os.environ.get("HF_ENDPOINT") or None,
            etag_timeout=settings.timeout_s,
            tqdm_class=partial(tqdm, disable=True),
        )


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


def parts(model: str) -> tuple[str, str | None, str | None]:
    """Repository, file in it and revision of a hub id."""
    name, _, revision = model.partition("@")
    maker, repository, *rest = name.split("/", 2)
    return f"{maker}/{repository}", rest[0] if rest else None, revision or None


def fetch(model: str, settings: Settings, tell: Tell, *, allow_pickle: bool) -> dict[str, Any]:
    """Bring what is wanted of `model` into the cache: the folder, revision, licence, bytes and files' sha256.

    Raises WeightsError, of which HubAwayError says that nobody answered.
    """
    import huggingface_hub as hub

    repository, file, revision = parts(model)
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
        f"{model}: licence {licence}, {len(names)} files, {size(sum(sizes[n] for n in names))}, to {cache()}"
    )
    try:
        with _patient(settings.timeout_s, again=settings.timeout_s):
            folder = Path(
                hub.snapshot_download(
                    repository,
                    revision=revision,
                    allow_patterns=[re.sub(r"([*?[])", r"[\1]", n) for n in names],
                    cache_dir=cache(),
                    endpoint=endpoint,
                    etag_timeout=settings.timeout_s,
                    max_workers=4,
                )
            )
    except Exception as e:  # no HubAwayError: what is here of it now is not whole
        raise WeightsError(str(_told(model, e, start))) from e
    known = {s.rfilename: s.lfs.sha256 for s in about.siblings or [] if s.lfs}
    return {
        "path": str(folder),
        "revision": folder.name,
        "licence": licence,
        "bytes": sum(sizes[n] for n in names),
        "files": {n: known.get(n) or sha256(folder / n) for n in names},
    }


def offline(settings: Settings) -> bool:
    """Whether the settings, or the hub's own variable, say that no network is to be asked."""
    from huggingface_hub import constants

    return settings.offline or bool(constants.is_offline_mode())


def in_cache(model: str) -> Path | None:
    """What the hub's cache has of `model`, by whatever program; None unless there are weights."""
    import huggingface_hub as hub

    repository, file, revision = parts(model)
    try:
        found = hub.snapshot_download(repository, revision=revision, cache_dir=cache(), local_files_only=True)
    except Exception as e:  # not there, or not all that the repository has
        found = getattr(e, "snapshot_path", None)
    if found is None:
        return None
    folder = Path(found)
    if file:
        return folder / file if (folder / file).exists() else None
    return folder if any(f.suffix in WEIGHTS for f in folder.rglob("*")) else None


@contextmanager
def _patient(seconds: float, again: float) -> Iterator[None]:
    """Within it the hub's client waits `seconds` for a sign of life; by itself it tries six times for up to a minute.

    What it asks again, because nothing came, is refused `again` seconds after it asked first.
    """
    from huggingface_hub import get_session

    first: dict[Any, float] = {}

    def asked(request: Any) -> None:
        request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        if "/xet-" in request.url.path:  # a key that long transfers ask for again
            return
        now, thread = time.monotonic(), threading.get_ident()  # the client is shared by all threads
        what = (thread, request.method, str(request.url), request.headers.get("Range"))
        if what in first and now - first[what] >= again:
            raise TimeoutError(f"no answer for {now - first[what]:.0f} s")
        first.setdefault(what, now)

    hooks = get_session().event_hooks["request"]
    hooks.append(asked)
    try:
        yield
    finally:
        hooks.remove(asked)


def _chosen(model: str, file: str | None, names: list[str], allow_pickle: bool) -> list[str]:
    if file is not None:
        if file not in names:
            found = ", ".join(n for n in names if n.endswith(WEIGHTS)) or "no weights"
            raise WeightsError(f"{model}: the repository has no file {file!r}; found: {found}")
        refuse_pickle(file, allow_pickle, model)
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
        return WeightsError(f"{model} cannot be stored in {cache()}: the disk is full")
    return HubAwayError(
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


def refuse_pickle(name: str, allow_pickle: bool, model: str) -> None:
    if name.endswith(PICKLES) and not allow_pickle:
        raise WeightsError(
            f"{name} is a pickle, which can hold code; take a safetensors file, or if you trust the maker: "
            f"foveate models pull {model} --allow-pickle"
        )


def sha256(file: Path) -> str:
    with file.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def size(count: int) -> str:
    return f"{count / 1e9:.2f} GB" if count >= 1e8 else f"{count / 1e6:.2f} MB"
