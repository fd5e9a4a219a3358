"""Heads with hair and beards of other colours, for the library: "woman: red hair", "man: grey beard".

The emoji have the same head in several skins; in the lightest its hair is black. Where those two differ that way there
is hair, and the yellow head, which is the one in the library, gets hair of any colour there. Of rendered people hair is
what is more like the crown of the head than like the skin.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from data.people.portraits import PORTRAITS
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

RENDERED = {
    "R2": "woman", "R6": "man", "R25": "girl",
    "R2b": "woman", "R3b": "woman", "R8b": "woman", "R6b": "man", "R25b": "girl",
}  # fmt: skip
"""Rendered people of meshes.py whose hair is told well from all else."""
NATURAL = {
    "black": (0.07, 0.065, 0.07), "brown": (0.27, 0.17, 0.10), "red": (0.58, 0.22, 0.08), "blonde": (0.80, 0.66, 0.42),
    "grey": (0.68, 0.68, 0.70), "blue": (0.20, 0.36, 0.75), "pink": (0.90, 0.48, 0.66), "green": (0.22, 0.50, 0.28),
}  # fmt: skip
_LUMA = np.asarray([0.299, 0.587, 0.114], np.float32)


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


def rendered(people: Path, folder: Path) -> list[tuple[str, str, Path]]:
    """Draw what is not there yet of rendered people in `people`, unless there is a portrait of such hair or the
    person was not rendered on this machine; (key, name, file) of each."""
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    portrayed = {names.split(", ")[0] for _, names in PORTRAITS.values()}
    for key, who in RENDERED.items():
        for word, colour in NATURAL.items():
            face = "'s face" if key.endswith("b") else ""
            if f"{who}: {word} hair{face}" in portrayed:
                continue
            path = folder / f"{key}-{word}.png"
            person = people / f"{key}.png"
            if person.exists() and not path.exists():
                dyed(Image.open(person).convert("RGBA"), colour, key.endswith("b")).save(path)
            out.append((key, f"{who}: {word} hair{face}", path))
    return out


def dyed(image: Image.Image, colour: tuple[float, float, float], bust: bool) -> Image.Image:
    """A rendered person, seen from the front, with hair in `colour`."""
    picture = np.asarray(image, np.float32) / 255
    rgb, seen = picture[..., :3], picture[..., 3] > 0.5
    luma = rgb @ _LUMA
    rows = np.flatnonzero(seen.any(axis=1))
    top, end = int(rows[0]), int(rows[0] + (0.52 if bust else 0.2) * (rows[-1] - rows[0]))
    y, x = np.mgrid[: rgb.shape[0], : rgb.shape[1]]
    crown = seen & (y < top + 0.22 * (end - top))
    head = seen & (y >= top + 0.3 * (end - top)) & (y < end)
    face = head & (rgb[..., 0] > rgb[..., 1]) & (rgb[..., 1] > 0.98 * rgb[..., 2])
    face &= luma > np.quantile(luma[head], 0.6)
    hair, skin = _looks(np.median(rgb[crown], axis=0)), _looks(np.median(rgb[face], axis=0))
    axis = skin - hair
    paleness = (_looks(rgb) - hair) @ axis / (axis @ axis)
    like = np.where(crown, 1.0, ((0.5 - paleness) / 0.25).clip(0, 1)) * seen
    middle = [np.median(v[face]) for v in (x, y)]
    spread = [np.quantile(np.abs(v[face] - m), 0.85) for v, m in zip((x, y), middle, strict=True)]
    aside = np.abs(x - middle[0]) / spread[0]
    outside = np.hypot(
        aside, (y - middle[1]).clip(None, 0) / spread[1]
    )  # of the eyes and brows, and of the neck
    near = 0.85 if bust else 1.1
    mask = like * ((outside - near) / 0.2).clip(0, 1) * ((end - y) / (0.06 * len(rgb))).clip(0, 1)
    shade = (luma / max(float(np.median(luma[crown])), 0.05)).clip(0, 1.6)
    out = picture.copy()
    out[..., :3] += mask[..., None] * ((shade[..., None] * np.asarray(colour)).clip(0, 1) - rgb)
    return Image.fromarray((out.clip(0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")


def _looks(rgb: np.ndarray) -> np.ndarray:
    """(..., 3) -> (..., 4): how bright, and of what hue."""
    return np.concatenate(
        [(rgb @ _LUMA)[..., None], 2 * rgb / (rgb.sum(axis=-1, keepdims=True) + 0.05)], axis=-1
    )
