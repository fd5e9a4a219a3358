"""What travels inside an image file: AUTOMATIC1111's `parameters` text and `foveate`, the plan and routes as JSON.

PNG keeps both as text chunks; JPEG and WebP keep `parameters` in EXIF UserComment (where that tool looks) and
`foveate` in ImageDescription. An upscaled image keeps the text its source had; ours is added to it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from foveate._version import __version__
from foveate.types import Result

__all__ = ["describe", "exif_bytes", "parameters_text", "read_metadata"]

_USER_COMMENT, _IMAGE_DESCRIPTION, _EXIF_IFD = 0x9286, 0x010E, 0x8769


def parameters_text(result: Result) -> str:
    """The prompt, negative prompt and settings in the AUTOMATIC1111 form."""
    request, plan = result.request, result.plan
    settings: dict[str, Any] = {}
    if request.image is None:
        settings |= {
            "Steps": plan.steps,
            **({"Sampler": result.sampler} if result.sampler else {}),
            "CFG scale": plan.cfg_scale,
            "Seed": request.seed,
            **({} if request.init is None else {"Denoising strength": request.strength}),
        }
    else:
        settings |= {"Seed": request.seed}
    settings |= {
        "Size": f"{plan.lr_width}x{plan.lr_height}",
        "Hires resize": f"{plan.width}x{plan.height}",
        "Hires upscaler": f"Foveate {plan.policy}",
        **({"Foveate fidelity": plan.fidelity} if plan.fidelity else {}),
        "Version": f"foveate {__version__}",
    }
    lines = [request.prompt] if request.prompt else []
    if request.negative_prompt:
        lines.append(f"Negative prompt: {request.negative_prompt}")
    lines.append(", ".join(f"{k}: {v}" for k, v in settings.items()))
    return "\n".join(lines)


def describe(result: Result) -> dict[str, Any]:
    """Everything that was decided, run and measured, JSON-able; the `--json` line of the command line too."""
    total = result.patch_count
    steps = {
        str(s): sum(r.steps == s for r in result.routes) for s in sorted({r.steps for r in result.routes})
    }
    return {
        "width": int(result.image.shape[1]),
        "height": int(result.image.shape[0]),
        "seed": result.request.seed,
        "prompt": result.request.prompt,
        **({} if result.request.init is None else {"strength": result.request.strength}),
        "policy": result.plan.policy,
        "plan": result.plan.to_dict(),
        "timings_ms": {k: round(v, 1) for k, v in result.timings_ms.items()},
        "predicted_ms": {
            **{k: round(v, 1) for k, v in result.predicted_ms.items()},
            "total": round(sum(result.predicted_ms.values()), 1),
        },
        "patches": {"total": total, "refined": result.refined, "steps": steps},
        "foreground_fraction": round(result.foreground_fraction, 4),
        "backends": dict(result.backends),
        "precision": dict(result.precision),
        "peak_rss_mb": round(result.peak_rss_mb, 1),
        "lr_cached": result.lr_cached,
        "warnings": list(result.warnings),
    }


def image_text(result: Result) -> dict[str, str]:
    """Text entries for the file: the source's own first, never overwritten, then ours.

    Measured times, memory and warnings are left out: the same request then gives the same file.
    """
    text = dict(result.request.source_metadata)
    ours = {k: v for k, v in describe(result).items() if k not in _VARYING}
    ours["plan"] = {k: v for k, v in ours["plan"].items() if k != "predicted_ms"}
    ours["routes"] = [
        [r.sr_pass, r.patch.y, r.patch.x, r.patch.height, r.patch.width, r.steps]
        for r in result.routes
        if r.steps
    ]
    text["parameters"] = (
        _appended(text["parameters"], result) if "parameters" in text else parameters_text(result)
    )
    previous = text.get("foveate")
    if previous is not None:
        ours["source"] = _json_or_text(previous)
    text["foveate"] = json.dumps(ours, separators=(",", ":"))
    return text


def _appended(existing: str, result: Result) -> str:
    """`existing` parameters with what was done now, so that other tools still find the settings they wrote.

    They read settings from the last line, so ours continue it, under the names AUTOMATIC1111 gives an upscale.
    """
    last = existing.rstrip().rpartition("\n")[2]
    if sum(": " in part for part in last.split(", ")) < 3:  # fewer are taken for a prompt
        return f"{existing}\n{parameters_text(result).splitlines()[-1]}"
    plan = result.plan
    return (
        f"{existing.rstrip()}, Postprocess upscale to: {plan.width}x{plan.height}, "
        f"Postprocess upscaler: Foveate {plan.policy}"
    )


_VARYING = ("timings_ms", "predicted_ms", "peak_rss_mb", "lr_cached", "warnings")


def _json_or_text(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def exif_bytes(text: Mapping[str, str]) -> bytes:
    """EXIF with `parameters` as UserComment and `foveate` as ImageDescription."""
    from PIL import Image

    data = Image.Exif()
    data[_IMAGE_DESCRIPTION] = text["foveate"]
    data.get_ifd(_EXIF_IFD)[_USER_COMMENT] = b"UNICODE\0" + text["parameters"].encode("utf-16-be")
    return data.tobytes()


def read_metadata(opened: Any) -> dict[str, str]:
    """Text entries of an opened PIL image: PNG text chunks, or UserComment and ImageDescription of its EXIF."""
    text = {k: v for k, v in opened.info.items() if isinstance(k, str) and isinstance(v, str)}
    try:
        exif = opened.getexif()
        comment = exif.get_ifd(_EXIF_IFD).get(_USER_COMMENT)
        description = exif.get(_IMAGE_DESCRIPTION)
    except (OSError, ValueError, SyntaxError, KeyError):
        return text
    if isinstance(comment, bytes) and "parameters" not in text:
        decoded = _user_comment(comment)
        if decoded:
            text["parameters"] = decoded
    if isinstance(description, str) and description.startswith("{") and "foveate" not in text:
        text["foveate"] = description
    return text


def _user_comment(raw: bytes) -> str:
    code, body = raw[:8], raw[8:]
    if code == b"UNICODE\0":
        encoding = "utf-16-le" if body[1:2] == b"\0" else "utf-16-be"
        return body.decode(encoding, "replace").rstrip("\0")
    if code == b"ASCII\0\0\0":
        return body.decode("ascii", "replace").rstrip("\0")
    return raw.decode("utf-8", "replace").strip("\0")
