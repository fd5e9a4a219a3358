"""The public functions: a checked Request from plain arguments, and one shared Pipeline behind them."""

from __future__ import annotations

import dataclasses
import math
import numbers
import secrets
import threading
from collections.abc import Mapping, Set
from typing import Any

from foveate import registry
from foveate.config import Settings
from foveate.errors import ConfigError, InputError, PromptError, SizeError
from foveate.lrcache import LRCache
from foveate.pipeline import Pipeline
from foveate.stages.segment.attention import weights_of
from foveate.stages.stream.decode import decode, decode_map
from foveate.types import MAX_SIDE, MIN_SIDE, STRENGTH, Plan, Request, Result

__all__ = ["generate", "generate_request", "plan", "upscale", "upscale_request"]

PROMPT_LIMIT = 1000
"""Longest prompt or negative prompt, in characters."""

SCALES = (2, 3, 4, 8)

LEAST_INIT = 32
"""Shortest side of a picture to draw over, in pixels."""

_OPTIONS = {f.name for f in dataclasses.fields(Request)} - {
    "prompt",
    "image",
    "alpha",
    "source_metadata",
    "notes",
}
"""What both functions take as options; the rest of a Request comes from the prompt or the image."""

_lock = threading.Lock()
_shared: list[Pipeline] = []


def _pipeline() -> Pipeline:
    with _lock:
        if not _shared:
            settings = Settings.load()
            _shared.append(Pipeline(settings, lr_cache=LRCache.of(settings)))
        return _shared[0]


def generate(prompt: str, **options: Any) -> Result:
    """Draw `prompt` as a high-resolution image, with `init` over a picture (path, bytes, PIL image or array).

    Options are the fields of Request: `negative_prompt`, `width`, `height` (256 to 4096, default 1024), `seed`
    (None draws one), `steps`, `cfg_scale`, `policy`, `quality`, `deadline_ms`, `deadline_mode`, `render`, `segment`,
    `light`, `diffusion`, `fidelity` (0 to 1), `mask` (path, image or array), `init` and its `strength` (0 keeps the
    picture, 1 ignores it, default 0.6; without a size the output has its shape). Raises errors.InputError for what
    cannot be served.
    """
    return _pipeline().run(generate_request(prompt, **options))


def upscale(image: Any, **options: Any) -> Result:
    """Enlarge `image` (path, bytes, PIL image or array) by `scale` (2, 3, 4, 8; default 4) or to `width` x `height`.

    Further options are the fields of Request, as for generate(); `prompt` is kept in the metadata.
    """
    return _pipeline().run(upscale_request(image, **options))


def plan(prompt: str = "", *, image: Any = None, **options: Any) -> Plan:
    """What generate() or upscale() would do, and why, without doing it."""
    request = upscale_request(image, prompt=prompt, **options) if image is not None else None
    return _pipeline().plan(request or generate_request(prompt, **options))


def generate_request(prompt: str, *, settings: Settings | None = None, **options: Any) -> Request:
    """A checked Request to draw `prompt`; see generate()."""
    if not isinstance(prompt, str) or not prompt.strip():
        raise PromptError("the prompt is empty; say what to draw, for example: a red fox in the snow")
    _refuse_unknown(options, _OPTIONS - {"scale"})
    sides = _sides(options)
    if options.get("init") is not None:
        options |= _drawn_over(options, settings or Settings.load())
        if sides == (None, None):
            sides = shaped(*options["init"].shape[1::-1])
    elif options.get("strength") is not None:
        raise InputError("strength is for a picture to draw over; give one as init (--init FILE)")
    width, height = (1024 if v is None else v for v in sides)
    for name, side in (("width", width), ("height", height)):
        if not MIN_SIDE <= side <= MAX_SIDE:
            nearest = min(max(side, MIN_SIDE), MAX_SIDE)
            raise SizeError(
                f"{name} {side} is not supported: {MIN_SIDE} to {MAX_SIDE} pixels; the nearest is {nearest}"
            )
    return _checked(settings, prompt=prompt.strip(), width=width, height=height, **options)


def upscale_request(image: Any, *, settings: Settings | None = None, **options: Any) -> Request:
    """A checked Request to enlarge `image`; see upscale()."""
    settings = settings or Settings.load()
    _refuse_unknown(options, (_OPTIONS | {"prompt"}) - {"init", "strength"})
    found = decode(image, settings.max_pixels)
    scale, (width, height) = options.pop("scale", None), _sides(options)
    rows, columns = found.image.shape[:2]
    if width is None and height is None:
        scale = 4 if scale is None else scale
        _check_scale(scale)
        width, height = columns * scale, rows * scale
    elif scale is not None:
        raise SizeError("give a scale or a size, not both")
    elif width is None:
        width = max(round(columns * (height or 0) / rows), 1)
    elif height is None:
        height = max(round(rows * width / columns), 1)
    assert width is not None
    assert height is not None
    limit = settings.max_pixels
    if width < 1 or height < 1 or width * height > limit:
        raise SizeError(
            f"{columns}x{rows} enlarged to {width}x{height} is {width * height:,} pixels, over the limit of "
            f"{limit:,}; use a smaller scale or raise max_pixels"
        )
    return _checked(
        settings,
        image=found.image,
        alpha=found.alpha,
        source_metadata=found.metadata,
        notes=found.notes,
        width=width,
        height=height,
        scale=scale,
        **{"render": "file", **options},
    )


def shaped(width: int, height: int) -> tuple[int, int]:
    """The size of a drawing with the shape of a `width` x `height` picture, 1024 on the longer side."""
    k = 1024 / max(width, height)
    return max(round(width * k / 8) * 8, MIN_SIDE), max(round(height * k / 8) * 8, MIN_SIDE)


def _drawn_over(options: Mapping[str, Any], settings: Settings) -> dict[str, Any]:
    """`init` decoded, transparency over white, and its `strength`."""
    found = decode(options["init"], settings.max_pixels)
    strength = STRENGTH if options.get("strength") is None else options["strength"]
    rows, columns = found.image.shape[:2]
    if min(rows, columns) < LEAST_INIT:
        raise SizeError(
            f"init of {columns}x{rows} pixels is too small to draw over; {LEAST_INIT} a side are the least"
        )
    if not _is_number(strength, 0, 1):
        raise InputError(f"strength {strength!r} is not in 0 to 1: 0 keeps the picture, 1 ignores it")
    name = str(options.get("render") or "embedded")
    if not registry.info("render", name, settings).redraws:
        able = [n for n in registry.names("render") if registry.info("render", n).redraws]
        raise InputError(f"render back end {name!r} cannot draw over a picture; {', '.join(able)} can")
    image = found.image
    if found.alpha is not None:
        image = 1 + found.alpha[..., None] * (image - 1)
    return {"init": image, "strength": strength, "notes": found.notes}


def _refuse_unknown(options: Mapping[str, Any], known: Set[str]) -> None:
    unknown = sorted(set(options) - known)
    if unknown:
        raise ConfigError(f"unknown option {', '.join(unknown)}; known: {', '.join(sorted(known))}")


def _sides(options: dict[str, Any]) -> tuple[int | None, int | None]:
    """`width` and `height` taken out of `options`: whole numbers, or None where not given."""
    found: list[int | None] = []
    for name in ("width", "height"):
        value = options.pop(name, None)
        if value is not None and not _is_whole(value):
            raise SizeError(f"{name} {value!r} is not supported: a whole number of pixels is needed")
        found.append(None if value is None else int(value))
    return found[0], found[1]


def _check_scale(scale: Any) -> None:
    if _is_whole(scale) and scale in SCALES:
        return
    known = ", ".join(map(str, SCALES))
    if isinstance(scale, numbers.Real) and math.isfinite(scale):
        known += f"; the nearest is {min(SCALES, key=lambda s: abs(s - float(scale)))}"
    raise SizeError(f"scale {scale} is not supported: {known}")


def _is_whole(value: Any) -> bool:
    return isinstance(value, numbers.Integral) and not isinstance(value, bool)


def _is_number(value: Any, low: float, high: float) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, bool) and low <= float(value) <= high


def _checked(settings: Settings | None, **fields: Any) -> Request:
    settings = settings or Settings.load()
    fields = {k: int(v) if _is_whole(v) else v for k, v in fields.items() if v is not None}
    if isinstance(fields.get("mask"), (list, tuple)):
        raise InputError("mask should be a path, an image or an array")
    if fields.get("focus") and fields.get("segment", "saliency") == "saliency":
        fields["segment"] = "attention"
    if "mask" in fields:
        fields["mask"] = decode_map(fields["mask"], settings.max_pixels)
    request = Request(**fields | {"seed": fields.get("seed", secrets.randbelow(2**32))})
    texts = {"prompt": request.prompt, "negative prompt": request.negative_prompt, "focus": request.focus}
    for name, text in texts.items():
        if not isinstance(text, str):
            raise PromptError(f"the {name} should be text; found {type(text).__name__}")
        if len(text) > PROMPT_LIMIT:
            raise PromptError(f"the {name} has {len(text)} characters; the limit is {PROMPT_LIMIT}")
    if request.focus and request.image is None:
        named, there = (weights_of(t, focused=True).keys() for t in (request.focus, request.prompt))
        if not named & there:
            raise InputError(
                f"focus {request.focus!r} shares no word with the prompt; name something that it names"
            )
    if not _is_whole(request.seed) or not 0 <= request.seed < 2**63:
        raise InputError(f"seed {request.seed} is not in 0 to 2^63 - 1")
    if request.quality not in ("draft", "balanced", "best"):
        raise InputError(f"quality {request.quality!r} is not one of draft, balanced, best")
    if request.deadline_ms is not None and not _is_number(request.deadline_ms, 1e-3, 1e12):
        raise InputError(
            f"deadline of {request.deadline_ms} ms is not positive, or too long to mean anything"
        )
    if request.deadline_mode not in ("strict", "best-effort"):
        raise InputError(f"deadline mode {request.deadline_mode!r} is not one of strict, best-effort")
    if request.cfg_scale is not None and not _is_number(request.cfg_scale, 1, 20):
        raise InputError(f"guidance scale {request.cfg_scale} is not in 1 to 20")
    if not _is_number(request.fidelity, 0, 1):
        raise InputError(
            f"fidelity {request.fidelity!r} is not in 0 to 1: 0 keeps all that diffusion adds, 1 none of it"
        )
    for stage, name in (("plan", request.policy), ("render", request.render), ("segment", request.segment)):
        registry.info(stage, str(name), settings)
    for role, name in (("light", request.light), ("diffusion", request.diffusion)):
        info = registry.info("sr", str(name), settings)
        if role == "light" and (info.stochastic or info.whole):
            raise InputError(
                f"{name!r} is a diffusion model and cannot be the light back end; use light or lanczos"
            )
    low, high = registry.info("render", request.render, settings).steps
    steps = request.steps
    if steps is not None and request.image is None and not (_is_whole(steps) and low <= steps <= high):
        raise InputError(
            f"{request.steps} denoising steps: back end {request.render!r} takes {low} to {high}"
        )
    if request.segment == "mask" and request.mask is None:
        raise InputError("segment back end 'mask' needs a mask; pass mask=... (--mask FILE)")
    return request
