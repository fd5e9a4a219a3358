"""What a client asks for: the fields of a job as they come over the wire, and the Request made of them."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import hashlib
import json
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, field_validator

from foveate.api import generate_request, shaped, upscale_request
from foveate.config import Settings
from foveate.errors import BackendNotFoundError, ImageError, ImageTooLargeError, InputError
from foveate.stages.stream.encode import encode_image
from foveate.types import Request

__all__ = ["PlanWish", "Wish", "picture_bytes"]

_GENERATE_ONLY = ("steps", "cfg_scale", "render")


class DeviceWish(BaseModel):
    """What an end device offers to do for this job (docs/protocol.md)."""

    model_config = ConfigDict(extra="forbid")

    protocol: Literal[1] = 1
    engine: str = Field("", max_length=100, description="Which runs light SR, in which precision.")
    light_ms: dict[Literal["2", "4", "8"], float] = Field(
        {}, description="Measured ms per LR megapixel, by scale."
    )
    downlink_mbit: float | None = Field(None, gt=0, description="Measured; null: not known.")
    rtt_ms: float = Field(20.0, ge=0)
    memory_mb: float = Field(1e6, ge=0, le=1e9)
    models: dict[str, str] = Field({}, max_length=8, description="SHA-256 of the light models it holds.")
    data_saver: bool = False
    battery_saver: bool = False
    resizes: bool = Field(True, description="Whether it can resize at the end.")
    holds_image: bool = Field(False, description="The picture to enlarge stays there; what came is blanked.")
    placement: Literal["auto", "end"] = Field(
        "auto", description="end: the device does its half in any case."
    )


class Wish(BaseModel):
    """A job as a client asks for it; `image` and `mask` are base64 (or files, in multipart)."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
        json_schema_extra={
            "examples": [
                {"prompt": "a red fox in a snowy forest", "width": 1024, "height": 1024, "seed": 7},
                {"prompt": "a lighthouse at sunset", "width": 1920, "height": 1080, "deadline_ms": 8000},
            ]
        },
    )

    prompt: str = Field("", description="What to draw, up to 1000 characters; optional with `image`.")
    negative_prompt: str = Field("", description="What to keep out.")
    image: str | None = Field(
        None, description="An image to enlarge, or with `strength` to draw over: base64 or a data: URL."
    )
    strength: float | None = Field(
        None, description="0 to 1: draw `prompt` over `image`; 0 keeps the image, 1 ignores it."
    )
    width: int | None = Field(None, description="Wanted width; default 1024.")
    height: int | None = Field(None, description="Wanted height; default 1024.")
    scale: int | None = Field(None, description="With `image`, instead of a size: 2, 3, 4 or 8; default 4.")
    seed: int | None = Field(None, description="0 to 2^63 - 1; default: drawn, and told.")
    steps: int | None = Field(None, description="Denoising steps; default: the plan decides.")
    cfg_scale: float | None = Field(None, description="Guidance scale, 1 to 20; default: the plan decides.")
    policy: str = Field("adaptive", description="See capabilities.policies.")
    quality: str = Field("balanced", description="draft, balanced or best.")
    deadline_ms: float | None = Field(None, description="Finish within this time from now, waiting included.")
    deadline_mode: str = Field(
        "strict", description="strict refuses what no plan keeps; best-effort does it."
    )
    render: str = Field("embedded", description="Draws the LR image.")
    segment: str = Field("saliency", description="Finds where people look.")
    light: str = Field("light", description="SR back end of the background.")
    diffusion: str = Field("diffusion", description="SR back end of the foreground.")
    fidelity: float = Field(
        0.0, description="0 to 1: blends what diffusion adds towards light SR; 1: nothing is refined."
    )
    mask: str | None = Field(
        None, description="White where diffusion should be spent: base64 or a data: URL."
    )
    focus: str = Field("", description="Words of the prompt that matter; sets `segment` to attention.")
    device: DeviceWish | None = Field(None, description="What the end device offers to do.")
    parent: str | None = Field(None, alias="from", description="Job to start from.")
    format: Literal["png", "webp", "jpeg"] = Field("png", description="Of the finished image.")
    cache: bool = Field(True, description="false: do the work even if the same was done before.")
    cancel_on_disconnect: bool = Field(False, description="Cancel when the last reader of the events leaves.")

    @field_validator("device", mode="before")
    @classmethod
    def _from_form(cls, value: Any) -> Any:
        """In a form the offer is JSON text."""
        if isinstance(value, str):
            try:
                return json.loads(value)
            except ValueError as e:
                raise ValueError(f"not JSON: {e}") from e
        return value

    @field_validator("*", mode="after")
    @classmethod
    def _clean_text(cls, value: Any) -> Any:
        if isinstance(value, str) and ("\0" in value or not _encodable(value)):
            raise ValueError("holds NUL or half a character")
        return value

    def asked(self) -> dict[str, Any]:
        """The fields that say what the image is to be, without the pictures."""
        return self.model_dump(exclude={"image", "mask", "parent", "cache", "cancel_on_disconnect", "device"})

    def request(self, settings: Settings, image: bytes | None, mask: bytes | None) -> Request:
        """The checked Request; raises InputError."""
        fields = {k: v for k, v in self.asked().items() if v is not None}
        del fields["format"]
        for name in ("render", "segment", "light", "diffusion"):
            if ":" in fields[name] and fields[name] not in settings.backends:
                # What stands after the colon is a file or an address on this side: the operator names those.
                raise BackendNotFoundError(f"{name} {fields[name]!r} is not among this server's back ends")
        if mask is not None:
            fields["mask"] = mask
        if image is not None and self.strength is None:
            fields = {k: v for k, v in fields.items() if k not in _GENERATE_ONLY}
            return upscale_request(image, settings=settings, **fields)
        if self.render == "file":
            raise InputError("render back end 'file' needs an image; send one, or choose another back end")
        if self.scale is not None:
            raise InputError("scale is for an image to enlarge; give width and height")
        if image is not None:
            fields["init"] = image
        return generate_request(fields.pop("prompt"), settings=settings, **fields)

    def digest(self, image: bytes | None, mask: bytes | None, machine: str) -> str | None:
        """Names the finished file: equal digests mean equal work. None without a seed, which is then drawn."""
        if self.seed is None or not self.cache:
            return None
        pictures = [None if p is None else hashlib.sha256(p).hexdigest() for p in (image, mask)]
        text = json.dumps([self.asked(), pictures, machine], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


class PlanWish(Wish):
    """The same for a prediction: the size of an image may stand for the image."""

    image_width: int | None = Field(None, ge=1, le=65535, description="Width of the image to enlarge.")
    image_height: int | None = Field(None, ge=1, le=65535, description="Height of the image to enlarge.")

    def asked(self) -> dict[str, Any]:
        """See Wish.asked."""
        return {k: v for k, v in super().asked().items() if k not in ("image_width", "image_height")}

    def request(self, settings: Settings, image: bytes | None, mask: bytes | None) -> Request:
        """See Wish.request; for a size alone the image is empty, which is enough to plan."""
        columns, rows = self.image_width, self.image_height
        if image is not None or columns is None or rows is None:
            return super().request(settings, image, mask)
        if columns * rows > settings.max_pixels:
            raise ImageTooLargeError(f"an image of {columns}x{rows} is over {settings.max_pixels:,} pixels")
        sized = self.model_copy()
        if self.strength is not None:  # what it takes to draw does not depend on the picture
            sized.strength = None
            if self.width is None and self.height is None:
                sized.width, sized.height = shaped(columns, rows)
            return Wish.request(sized, settings, None, mask)
        if self.width is None and self.height is None:
            scale = 4 if self.scale is None else self.scale
            sized.width, sized.height = columns * scale, rows * scale
        elif self.width is None:
            sized.width = round(columns * (self.height or 0) / rows)
        elif self.height is None:
            sized.height = round(rows * self.width / columns)
        sized.scale = None
        request = Wish.request(sized, settings, _DOT, mask)
        nothing = np.broadcast_to(np.float32(0), (rows, columns, 3))
        return dataclasses.replace(request, image=nothing)


_DOT = encode_image(np.zeros((1, 1, 3), np.float32), "PNG")


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def picture_bytes(text: str, name: str) -> bytes:
    """The bytes of base64 text or of a data: URL; raises ImageError (URLs of other kinds are not fetched)."""
    head, comma, body = text.partition(",")
    if comma and head.startswith("data:"):
        text = body
    elif "://" in text[:16]:
        raise ImageError(f"{name} is a URL; send the picture itself, as base64")
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as e:
        raise ImageError(f"{name} is not base64: {e}") from e
