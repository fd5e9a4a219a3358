"""Heads with hair and beards of other colours, for the library: "woman: red hair", "man: grey beard".

The emoji have the same head in several skins; in the lightest its hair is black. Where those two differ that way there
is hair, and the yellow head, which is the one in the library, gets hair of any colour there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

HEADS = {
    "man: {} hair": ("1f468", "man with {} hair, {}-haired man"),
    "woman: {} hair": ("1f469", "woman with {} hair, {}-haired woman"),
    "boy: {} hair": ("1f466", "boy with {} hair, {}-haired boy"),
    "girl: {} hair": ("1f467", "girl with {} hair, {}-haired girl"),
    "man: {} beard": ("1f9d4", "man with a {} beard"),
}
"""Name -> code of the head, and what else it is called."""
COLOURS = {
    "black": (0.16, 0.15, 0.17), "brown": (0.46, 0.28, 0.17), "red": (0.82, 0.33, 0.14), "blonde": (0.98, 0.86, 0.55),
    "grey": (0.74, 0.75, 0.78), "blue": (0.20, 0.42, 0.88), "pink": (0.96, 0.50, 0.70), "green": (0.25, 0.66, 0.32),
}  # fmt: skip


def write(assets: dict[str, Path], folder: Path) -> list[tuple[str, str, Path]]:
    """Draw what is not there yet; (name, what else it is called, file) of each. `assets` are the emoji by code."""
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for pattern, (code, also) in HEADS.items():
        for word, colour in COLOURS.items():
            name = pattern.format(word)
            path = folder / f"{name.replace(': ', '-').replace(' ', '-')}.png"
            if not path.exists():
                yellow, light = (Image.open(assets[c]).convert("RGBA") for c in (code, f"{code}-1f3fb"))
                haired(yellow, light, colour).save(path)
            out.append((name, also.format(word, word), path))
    return out


def haired(yellow: Image.Image, light: Image.Image, colour: tuple[float, float, float]) -> Image.Image:
    """The yellow head with hair in `colour` where the `light` one has dark hair; eyes and mouths are dark in both."""
    face, other = (np.asarray(im.resize(yellow.size), np.float32) / 255 for im in (yellow, light))
    luma, shine = (im[..., :3] @ np.asarray([0.299, 0.587, 0.114], np.float32) for im in (face, other))
    dark = (0.62 - shine) * 4
    bright = (luma - 0.36) * 5  # skin or hair in yellow
    mask = np.minimum(dark, bright).clip(0, 1) * (other[..., 3] > 0.5)
    soft = np.asarray(
        Image.fromarray((mask * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8)), np.float32
    )
    mask = (soft / 255)[..., None]
    target = np.asarray(colour, np.float32)
    hair = target * (0.45 * (luma / 0.72) + 0.55)[..., None] + 0.55 * (shine - 0.14).clip(0, 1)[..., None]
    out = face.copy()
    out[..., :3] += mask * (hair.clip(0, 1) - face[..., :3])
    return Image.fromarray((out.clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
