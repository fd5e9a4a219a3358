"""Styles that a prompt asks for by name, laid over the finished picture: lines, pencil, flat colours ... Pure.

The denoiser draws one style, shaded and soft; these are what an illustrator would call filters, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from foveate.stages.render.scene.painting.colour import LUMA
from foveate.stages.render.scene.painting.sketch import to_image
from foveate.types import Array

__all__ = ["on_white", "style_of", "styled"]

_NAMED = {
    "line": r"line (drawing|art)|line-?art|outline drawing|colou?ring (page|book)|(ink|pen) (drawing|sketch)|doodle",
    "pencil": r"(pencil|charcoal|graphite|crayon) (drawing|sketch|art|portrait|illustration)|sketch(ed)?",
    "watercolour": r"watercolou?rs?|aquarelle|gouache",
    "swirled": r"van gogh|starry night style|post-?impressionis[mt]\w*",
    "oil": r"(oil|acrylic) (painting|on canvas)|impressionis[mt]\w*|monet|renoir|rembrandt|painterly",
    "pixel": r"pixel[- ]?art|8[- ]bit|pixelated",
    "comic": r"comics?|comic book|manga|cel[- ]shaded",
    "flat": r"flat (icon|design|illustration|vector|style|art)|vector (art|graphics?|illustration)|clip ?art|icon|logo",
    "sepia": r"sepia|old photograph|daguerreotype",
    "grey": r"black[- ]and[- ]white(?= (?:\w+ )?(?:photo\w*|picture|image|film|portrait|shot|drawing"
    r"|illustration|sketch|style|art\w*|print|engraving|still|movie|noir)\b| *(?:[,.;|(]|$))"
    r"|monochrome|gr[ae]yscale|b&w",
}
_ALONE = re.compile(
    r"\b(icon|logo|clip ?art|sticker|emoji|line (drawing|art)|line-?art|colou?ring (page|book)|doodle|pixel[- ]?art)\b"
)
_STYLES = {name: re.compile(rf"\b({words})\b") for name, words in _NAMED.items()}


def style_of(prompt: str) -> str:
    """The style that a prompt names, "" for none: the first of those known here."""
    text = prompt.lower()
    return next((name for name, words in _STYLES.items() if words.search(text)), "")


def on_white(prompt: str) -> bool:
    """Is it a kind of picture that shows a thing on white paper, unless a place is named?"""
    return _ALONE.search(prompt.lower()) is not None


def styled(image: Array, style: str) -> Array:
    """The picture (H, W, 3) in [0, 1] in a style of `style_of`; as it is for ""."""
    if not style:
        return image
    return np.asarray(_WAYS[style](image).clip(0, 1), np.float32)


def _filtered(image: Any, *filters: Any) -> Any:
    made = to_image(image)
    for each in filters:
        made = made.filter(each)
    return np.asarray(made, np.float32) / np.float32(255)


def _ink(image: Any, wide: float = 1.0) -> Any:
    """(H, W, 1) where colours change, 1 on the strongest outlines."""
    soft = _filtered(image, ImageFilter.GaussianBlur(wide))
    slopes = np.hypot(*np.gradient(soft, axis=(0, 1))).max(axis=2, keepdims=True)
    t = ((slopes - 0.022) / 0.05).clip(0, 1)
    return t * t * (3 - 2 * t)


def _grey(image: Any) -> Any:
    return np.repeat(image @ LUMA, 3).reshape(image.shape)


def _film(image: Any) -> Any:
    """Black and white, with the contrast of a print: also of what is all pale, in fog, or all dark."""
    grey = _grey(image)
    low, high = np.percentile(grey, (2, 98))
    gain, middle = min(0.88 / max(high - low, 0.05), 2.5), (low + high) / 2
    return (grey - middle) * max(gain, 1.0) + min(max(middle, 0.4), 0.55)


def _line(image: Any) -> Any:
    return np.float32(0.99) - np.float32(0.9) * np.repeat(_ink(image), 3, axis=2)


def _pencil(image: Any) -> Any:
    """Dodged by its own blurred negative: paper where it is even, graphite where it darkens; a little hatching."""
    grey = _grey(image)
    around = _filtered(grey, ImageFilter.GaussianBlur(max(image.shape[0] / 40, 2)))
    drawn = (grey / np.maximum(around, 0.02)).clip(0, 1) ** 2.2
    rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]]
    hatch = (0.5 + 0.5 * np.sin((rows + 1.4 * columns) * 1.9))[..., None]
    return drawn * (1 - 0.30 * (1 - grey) * hatch)


def _flat(image: Any, colours: int = 10) -> Any:
    made = to_image(image).filter(ImageFilter.MedianFilter(5))
    few = made.quantize(colours, Image.Quantize.MEDIANCUT, kmeans=6, dither=Image.Dither.NONE).convert("RGB")
    return np.asarray(few.filter(ImageFilter.MedianFilter(3)), np.float32) / np.float32(255)


def _comic(image: Any) -> Any:
    return _flat(image, 16) * (1 - np.float32(0.85) * _ink(image, 1.2))


def _watercolour(image: Any) -> Any:
    """Washes that pool at their rims, on rough paper that is left white at the border."""
    wash = _filtered(image, ImageFilter.MedianFilter(5), ImageFilter.GaussianBlur(1.2))
    wash = wash + np.float32(0.18) * (1 - wash)
    height, width = image.shape[:2]
    rng = np.random.default_rng(0)  # the paper is the same for every picture
    small = rng.random((height // 6 + 1, width // 6 + 1)).astype(np.float32)
    cloud = np.asarray(Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC))[..., None]
    grain = rng.normal(0, 0.018, (height, width, 1)).astype(np.float32)
    wash = wash * (1 - 0.22 * _ink(image, 1.5)) + 0.10 * (cloud - 0.5) + grain
    y, x = np.mgrid[0:height, 0:width] / np.float32(max(height, width))
    rim = np.minimum.reduce([y, x, y.max() - y, x.max() - x])[..., None] + 0.03 * (cloud - 0.5)
    return 0.98 + (wash - 0.98) * ((rim - 0.012) / 0.04).clip(0, 1)


def _oil(image: Any, length: int = 6, relief: float = 0.045) -> Any:
    """Brush strokes that follow the forms, and swirl where there are none: averages along them, of colour and of grain.

    Line integral convolution (Cabral and Leedom 1993) along the structure tensor's smaller axis.
    """
    height, width = image.shape[:2]
    rng = np.random.default_rng(0)
    swirls = _smooth(rng.random((height, width)).astype(np.float32), 32)
    fields = np.gradient(image @ LUMA), 3 * np.asarray(np.gradient(swirls))
    down, across, both = (sum(_smooth(f[i] * f[j], 8) for f in fields) for i, j in ((0, 0), (1, 1), (0, 1)))
    along = 0.5 * np.arctan2(2 * both, across - down) + np.pi / 2
    grain = _smooth(rng.random((height, width)).astype(np.float32), 3)
    laid = [image, (grain - grain.mean()) / grain.std(), np.sin(along), np.cos(along)]
    field = np.dstack(laid).reshape(-1, 6).astype(np.float32)
    total = field[:, :4].copy()
    for way in (-1, 1):
        y, x = np.mgrid[0:height, 0:width].reshape(2, -1).astype(np.float32)
        step = way * field[:, 4:]
        for _ in range(length):
            y, x = (y + step[:, 0]).clip(0, height - 1), (x + step[:, 1]).clip(0, width - 1)
            here = field[(np.rint(y) * width + np.rint(x)).astype(np.intp)]
            total += here[:, :4]
            step = here[:, 4:] * np.where((here[:, 4:] * step).sum(1, keepdims=True) < 0, -1, 1)
    strokes = total.reshape(height, width, 4) / np.float32(2 * length + 1)
    colour = strokes[..., :3]
    vivid = colour + 0.25 * (colour - _grey(colour))
    return vivid * (1 + relief * strokes[..., 3:] / strokes[..., 3:].std())


def _swirled(image: Any) -> Any:
    return _oil(image, 10, 0.085)


def _smooth(values: Array, cells: int) -> Array:
    """Values (H, W) without what is finer than `cells` pixels."""
    small = Image.fromarray(values).resize(
        (max(values.shape[1] // cells, 2), max(values.shape[0] // cells, 2)), Image.Resampling.BOX
    )
    return np.asarray(small.resize(values.shape[::-1], Image.Resampling.BICUBIC))


def _pixel(image: Any) -> Any:
    height, width = image.shape[:2]
    small = (
        to_image(image).resize((max(width // 6, 1), max(height // 6, 1)), Image.Resampling.BOX).quantize(24)
    )
    return (
        np.asarray(small.convert("RGB").resize((width, height), Image.Resampling.NEAREST), np.float32) / 255
    )


_WAYS: dict[str, Callable[[Any], Any]] = {
    "line": _line, "pencil": _pencil, "watercolour": _watercolour, "oil": _oil, "swirled": _swirled,
    "pixel": _pixel, "comic": _comic,
    "flat": _flat, "grey": _film, "sepia": lambda image: _grey(image) * np.asarray([1.0, 0.87, 0.67], np.float32),
}  # fmt: skip
