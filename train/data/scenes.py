"""Training scenes for the text-to-image network: `python train/data/scenes.py --shards 6`.

Each sample is a prompt, the *sketch* that the shipped code makes of it (`foveate.stages.render`: low-resolution
references, flat, no shadow), degraded further, and a *target*: the same arrangement from the full-resolution drawings
and photographs with contact and cast shadows, light, colour harmony and texture. A part are plain photographs.
Everything is written as shards in `<cache>/t2i-data/`: `sketches-NNN.npy`, `targets-NNN.npy`, `tokens-NNN.npy`,
`lengths-NNN.npy` and `captions-NNN.json`. Held-out objects are shown only in the first 64 pairs of shard 0.
"""

from __future__ import annotations

import argparse
import functools
import io
import json
import sys
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from cache import cache_dir
from common import MODELS
from data import library as source
from data.cutouts import sprite

from foveate.config import Settings
from foveate.stages.render.scene import layout
from foveate.stages.render.scene.painting import sketch as painting
from foveate.stages.render.scene.painting.sketch import Background, Placement
from foveate.stages.render.scene.prompt.parse import COLOURS
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.words import kinds

SIDE, TOKENS, HELD_OUT = 256, 40, 64
LIGHTS = ("at night", "at sunset", "at dawn", "in the fog", "on a stormy day")
LIGHT_OF = dict(zip(LIGHTS, ("night", "sunset", "dawn", "fog", "storm"), strict=True))
RELATIONS = ("next to", "and", "in front of", "behind", "on", "under", "with", "and")
SURFACES = ("on a wooden table", "on a table", "in a room", "on a white background", "on a desk", "in a kitchen",
            "on the floor")  # fmt: skip
FOOD = ("food", "drink", "dishware")


class Originals(Library):
    """The shipped library, which also remembers the full-resolution source of each of its pictures."""

    def __init__(self, path: Path, cache: Path) -> None:
        super().__init__(path)
        src = cache / "src"
        made = (
            source.objects(src / "fluent3d", src / "emojibase")
            + source.real(cache)
            + source.scenes(src / "es")
        )
        self.paths = [e["path"] for e in made]
        self.entry_of: dict[int, Any] = {}
        self.picture = functools.cache(self._remembered)  # type: ignore[assignment]
        self._found: dict[tuple[str, str, int, float], Any] = {}

    def search(self, vector: Any, text: str, kind: str, count: int = 4, real: float = 0.0) -> Any:
        """As Library.search, remembered."""
        key = (text, kind, count, real)
        if key not in self._found:
            self._found[key] = super().search(vector, text, kind, count, real)
        return self._found[key]

    def _remembered(self, index: int) -> np.ndarray:
        picture = self._picture(index)
        self.entry_of[id(picture)] = self.entries[index]
        return picture

    @functools.cache  # noqa: B019
    def original(self, index: int) -> np.ndarray:
        """The source of entry `index`: objects cropped to their alpha, at most 320 px.

        Scenes 720 x 360, places as they are.
        """
        path, kind = self.paths[index], self.entries[index].kind
        if kind == "object":
            return np.asarray(sprite(path, 320), np.uint8)
        image = Image.open(path).convert("RGB")
        size = (720, 360) if kind == "scene" else image.size
        return np.asarray(image.resize(size, Image.Resampling.LANCZOS), np.uint8)


@dataclass
class Maker:
    """Makes samples; `valid` swaps the roles of held-out and other references."""

    library: Originals
    encoder: TextEncoder
    rng: np.random.Generator
    flat: dict[str, np.ndarray]
    valid: bool = False

    def __post_init__(self) -> None:
        kept = [e for e in self.library.entries if source.held_out(e.name) == self.valid]
        self.things = [e for e in kept if e.kind == "object"]
        self.places = [e for e in kept if e.kind == "scene"] or [
            e for e in self.library.entries if e.kind == "scene"
        ]

    def one(self, of: Any) -> Any:
        return of[int(self.rng.integers(len(of)))]

    def chance(self, p: float) -> bool:
        return bool(self.rng.random() < p)

    def thing(self, entry: Any) -> str:
        """A noun phrase for an object: a name, perhaps a count, a colour, a size."""
        name = entry.name if self.chance(0.7) else self.one(entry.aliases)
        colour = f"{self.one(list(COLOURS))} " if self.chance(0.3) else ""
        size = f"{self.one(('small', 'big', 'huge', 'tiny', 'large'))} " if self.chance(0.1) else ""
        if self.chance(0.15):
            return f"{self.one(('two', 'three', 'four', 'five'))} {size}{colour}{name}s"
        article = "an" if (size + colour + name)[0] in "aeiou" else "a"
        return f"{article} {size}{colour}{name}"

    def where(self, entry: Any) -> str:
        """A place, or nothing: most things stand in a landscape, food on tables."""
        roll = self.rng.random() + (0.3 if entry.group.startswith(FOOD) else 0)
        if roll < 0.12:
            return ""
        if roll < 0.72:
            place = self.one(self.one(self.places).aliases)
            return f"{self.one(('in', 'on', 'at', 'in front of'))} {self.one(('', 'a ', 'the '))}{place}"
        if roll < 0.82:
            return (
                f"on a {self.one(list(COLOURS))} {self.one(('background', 'table', 'floor', 'background'))}"
            )
        return str(self.one(SURFACES))

    def prompt(self) -> str:
        light = f" {self.one(LIGHTS)}" if self.chance(0.28) else ""
        if self.chance(0.1):
            return f"{self.one(self.one(self.places).aliases)}{light}"
        first = self.one(self.things)
        text = self.thing(first)
        if self.chance(0.3):
            text += f" {self.one(RELATIONS)} {self.thing(self.one(self.things))}"
        style = self.one(("", "", "", "a photo of ", "a picture of ", "a render of "))
        return f"{style}{text} {self.where(first)}".strip() + light

    def composed(self) -> tuple[str, np.ndarray, np.ndarray] | None:
        """prompt, sketch (H, W, 4) and target (H, W, 3) in [0, 1]; None where a reference is in the other split."""
        prompt = self.prompt()
        made = layout.compose(prompt, self.library, self.encoder, self.rng, 1.0)
        entries = [self.library.entry_of[id(p.picture)] for p in made.placements]
        if not self.valid and any(source.held_out(e.name) for e in entries):
            return None
        seed = int(self.rng.integers(1 << 31))
        lights = [LIGHT_OF[w] for w in LIGHTS if prompt.endswith(w)]
        target = self.paint(made.background, made.placements, entries, lights, seed)
        background, placements = self.disturbed(made.background, made.placements, entries)
        sketch = painting.sketch(background, placements, SIDE, SIDE, seed)
        return prompt, self.degraded(sketch), target

    # the sketch -----------------------------------------------------------------------------------------------

    def disturbed(
        self, background: Background, placements: list[Placement], entries: list[Any]
    ) -> tuple[Background, list[Placement]]:
        """A worse version of an arrangement: shifted, with colours or light missing, or drawn in another style."""
        if background.lights and self.chance(0.3):
            background = replace(background, lights=())
        out = []
        shifted, flat = self.chance(0.25), self.chance(0.1)
        for p, e in zip(placements, entries, strict=True):
            if shifted:
                dx, dy, ds, turn = (self.rng.standard_normal(4) * (0.01, 0.01, 0.03, 2)).tolist()
                p = replace(
                    p, x=p.x + dx, bottom=p.bottom + dy, height=p.height * (1 + ds), angle=p.angle + turn
                )
            if p.colour is not None and self.chance(0.2):
                p = replace(p, colour=None)
            if flat and e.name in self.flat:
                p = replace(p, picture=self.flat[e.name])
            out.append(p)
        return background, out

    def degraded(self, sketch: np.ndarray) -> np.ndarray:
        """Less detail: blurred, or made small and large again; a little brighter or darker."""
        colour = sketch[..., :3]
        roll = self.rng.random()
        if roll < 0.4:
            colour = blur(colour, float(self.rng.uniform(0.4, 2.0)))
        elif roll < 0.55:
            colour = blur(colour, float(self.rng.uniform(2.0, 8.0)))
        elif roll < 0.7:
            colour = shrink(colour, int(self.one((2, 3, 4, 6))))
        if self.chance(0.4):
            colour = colour * self.rng.normal(1, 0.06, 3).astype(np.float32) + np.float32(
                self.rng.normal(0, 0.03)
            )
        return np.dstack([colour.clip(0, 1), sketch[..., 3]])

    # the target -----------------------------------------------------------------------------------------------

    def paint(
        self,
        background: Background,
        placements: list[Placement],
        entries: list[Any],
        lights: list[str],
        seed: int,
    ) -> np.ndarray:
        """The finished scene (SIDE, SIDE, 3) in [0, 1]."""
        full = background
        if background.picture is not None:
            index = self.library.entry_of[id(background.picture)].index
            full = replace(
                background, picture=self.library.original(index).astype(np.float32) / np.float32(255)
            )
        canvas = painting.draw_background(full, SIDE, SIDE, seed)
        if background.picture is None:
            canvas = surface(canvas, background.kind, np.random.default_rng(seed + 1))
        ambient = blur(canvas, 24.0)
        side = float(self.rng.choice((-1, 1)) * self.rng.uniform(0.25, 1.0))
        strength = 0.4 if {"night", "fog", "storm"} & set(lights) else float(self.rng.uniform(0.5, 0.7))
        for p, e in zip(placements, entries, strict=True):
            original = self.library.original(e.index).astype(np.float32) / np.float32(255)
            layer = self.layer(replace(p, picture=original))
            if e.group not in kinds.SKY or background.kind != "scene":
                canvas *= 1 - strength * shadow(layer[..., 3], p, side)[..., None]
            colour = lit(layer, ambient, p, side, lights)
            canvas += layer[..., 3:] * (colour - canvas)
        return canvas.clip(0, 1)

    def layer(self, placement: Placement) -> np.ndarray:
        """One reference alone: (SIDE, SIDE, 4), colour not multiplied by alpha where it is visible."""
        alpha = np.zeros((SIDE, SIDE), np.float32)
        over_black, over_white = np.zeros((SIDE, SIDE, 3), np.float32), np.ones((SIDE, SIDE, 3), np.float32)
        painting.paste(over_black, alpha, placement)
        painting.paste(over_white, np.zeros_like(alpha), placement)
        colour = over_black / np.maximum(alpha, 0.02)[..., None]
        return np.dstack([colour.clip(0, 1), alpha])


def image_of(a: np.ndarray) -> Image.Image:
    return Image.fromarray((a.clip(0, 1) * 255 + 0.5).astype(np.uint8))


def floats(image: Image.Image) -> np.ndarray:
    return np.asarray(image, np.float32) / np.float32(255)


def blur(a: np.ndarray, sigma: float) -> np.ndarray:
    return floats(image_of(a).filter(ImageFilter.GaussianBlur(sigma)))


def shrink(a: np.ndarray, factor: int) -> np.ndarray:
    """Made smaller by `factor` and interpolated back."""
    height, width = a.shape[:2]
    small = image_of(a).resize((width // factor, height // factor), Image.Resampling.BOX)
    return floats(small.resize((width, height), Image.Resampling.BICUBIC))


def shadow(alpha: np.ndarray, p: Placement, side: float) -> np.ndarray:
    """Shade (H, W) in [0, 1] of a thing: dark where it touches the ground, and a soft slanted shape beside it."""
    rows = np.nonzero(alpha.max(axis=1) > 0.3)[0]
    if not len(rows):
        return np.zeros_like(alpha)
    top, bottom = int(rows[0]), int(rows[-1])
    tall = bottom - top + 1
    squash = 0.22
    yy, xx = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    up = (bottom - yy) / squash  # height on the object that shades this row
    src_y = np.clip(bottom - up, 0, SIDE - 1).astype(np.int32)
    src_x = np.clip(xx - side * np.maximum(up, 0) * 0.45, 0, SIDE - 1).astype(np.int32)
    cast = np.where((up >= 0) & (up <= tall), alpha[src_y, src_x] * (1 - 0.6 * np.clip(up / tall, 0, 1)), 0)
    cast = blur(cast, 1.0 + tall / 70)
    foot = alpha[max(bottom - max(tall // 9, 2), 0) : bottom + 1].max(axis=0)
    thick = max(tall * 0.035, 1.5)
    contact = np.exp(-(((yy[:, :1] - bottom + 0.3 * thick) / thick) ** 2)) * foot[None]
    contact = blur(contact, 1.2 + tall / 90)
    return (0.75 * cast + 1.1 * contact).clip(0, 1)


def lit(layer: np.ndarray, ambient: np.ndarray, p: Placement, side: float, lights: list[str]) -> np.ndarray:
    """Colours (H, W, 3) of a thing in the light of its place: tinted by its surroundings, shaded from one side."""
    alpha = layer[..., 3]
    weight = alpha / max(float(alpha.sum()), 1.0)
    around = (ambient * weight[..., None]).sum((0, 1))
    luma = float(around @ np.asarray([0.299, 0.587, 0.114], np.float32))
    tint = 1 + 0.3 * (around / max(luma, 0.08) - 1)
    level = 1 + 0.45 * (np.clip(luma / 0.5, 0.45, 1.12) - 1)
    ys, xs = np.nonzero(alpha > 0.3)
    if not len(ys):
        return layer[..., :3]
    y0, x0 = (ys.min() + ys.max()) / 2, (xs.min() + xs.max()) / 2
    half = max((ys.max() - ys.min()) / 2, 4)
    yy = (np.arange(SIDE, dtype=np.float32) - y0)[:, None] / half
    xx = (np.arange(SIDE, dtype=np.float32) - x0)[None] / half
    shade = 1.03 - 0.11 * side * np.clip(xx, -1.3, 1.3) - 0.09 * np.clip(yy, -1, 1)
    colour = layer[..., :3] * (tint * level).astype(np.float32) * shade[..., None]
    for light in lights:
        colour += 0.6 * (painting.grade(colour, light) - colour)
    return colour.clip(0, 1).astype(np.float32)


def fractal(rng: np.random.Generator, fine: int, stretch: float = 1.0) -> np.ndarray:
    """Smooth noise (SIDE, SIDE) of about unit range, finest detail `fine` px, `stretch` times longer along x."""
    out = np.zeros((SIDE, SIDE), np.float32)
    cell, gain = 64, 1.0
    while cell >= fine:
        rows, columns = max(SIDE // cell, 2), max(int(SIDE / (cell * stretch)), 2)
        grid = Image.fromarray(rng.standard_normal((rows, columns)).astype(np.float32))
        out += gain * np.asarray(grid.resize((SIDE, SIDE), Image.Resampling.BICUBIC))
        cell, gain = cell // 2, gain * 0.62
    return out / 2


def surface(canvas: np.ndarray, kind: str, rng: np.random.Generator) -> np.ndarray:
    """What drawn backgrounds lack: wood grain, floor boards, plaster, a soft light on the wall."""
    y = np.linspace(0, 1, SIDE, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, SIDE, dtype=np.float32)[None]
    glow = 1 + 0.07 * np.exp(-((x - rng.uniform(-0.7, 0.7)) ** 2) * 2 - (y - 0.25) ** 2 * 6)
    if kind in ("plain", "studio"):
        return (canvas * glow[..., None]).clip(0, 1)
    below = y >= 0.6
    depth = np.maximum(y - 0.6, 0.004) / 0.4
    texture = np.where(below, 0.0, 0.012 * fractal(rng, 2))
    if kind == "table":
        texture = texture + np.where(below, 0.05 * fractal(rng, 2, 6.0), 0)
    else:
        boards = (x / (0.35 + depth) * 5 + 40) % 1
        joint = np.exp(-((np.minimum(boards, 1 - boards) / 0.035) ** 2))
        plank = np.floor(x / (0.35 + depth) * 5 + 40).astype(np.int64) % 32
        tone = rng.uniform(-0.05, 0.05, 32).astype(np.float32)[plank]
        texture = texture + np.where(below, tone - 0.16 * joint + 0.03 * fractal(rng, 2), 0)
    edge = 1 - 0.16 * np.exp(-(((y - 0.6) / 0.02) ** 2)) * below
    return (canvas * ((1 + texture) * glow * edge)[..., None]).clip(0, 1).astype(np.float32)


def flat_drawings(cache: Path, library: Library) -> dict[str, np.ndarray]:
    """Other drawings of the same things (noto Apache-2.0, twemoji CC-BY-4.0): name -> (128, ~128, 4)."""
    try:
        import resvg_py
    except ImportError:
        return {}
    labels = json.loads((cache / "src/emojibase/en/data.json").read_text())
    emoji = {e["label"].lower(): e["hexcode"].lower() for e in labels}
    out: dict[str, np.ndarray] = {}
    for n, name in enumerate(("noto", "twemoji")):
        folder = cache / "src" / name
        if not (folder / "icons.json").exists():
            continue
        icons = json.loads((folder / "icons.json").read_text())
        chars = json.loads((folder / "chars.json").read_text())
        side = icons.get("height", 16)
        for i, e in enumerate(x for x in library.entries if x.kind == "object"):
            key = emoji.get(e.name, "")
            icon = icons["icons"].get(chars.get(key) or chars.get(key.replace("-fe0f", "")) or "")
            if icon is None or i % 4 != n:
                continue
            w, h = icon.get("width", side), icon.get("height", side)
            head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="128" height="128">'
            svg = f"{head}{icon['body']}</svg>"
            try:
                png = bytes(resvg_py.svg_to_bytes(svg_string=svg))
            except Exception:  # a drawing that does not render is left out
                continue
            image = Image.open(io.BytesIO(png)).convert("RGBA")
            out[e.name] = floats(image.crop(image.getchannel("A").getbbox()))
    return out


def photographs(tiles: Path | None) -> list[tuple[str, np.ndarray]]:
    """(caption, picture at half size) of photograph tiles; the caption is made of the file's name."""
    if tiles is None or not (tiles / "manifest.json").exists():
        return []
    manifest = json.loads((tiles / "manifest.json").read_text())
    rows = manifest if isinstance(manifest, list) else manifest["tiles"]
    out = []
    for row in rows:
        words = "".join(c if c.isalpha() else " " for c in Path(row["path"]).stem).lower().split()
        caption = " ".join(w for w in words if len(w) > 2)[:60] or "a photo"
        if zlib.crc32(row["path"].encode()) % 20 == 3:
            continue
        image = Image.open(tiles / row["file"]).convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
        out.append((caption, np.asarray(image)))
    return out


def write(makers: list[Maker], photos: list[tuple[str, np.ndarray]], shard: int, folder: Path) -> None:
    """One shard, one sample by each of `makers`: sketches (N, H, W, 4) and targets (N, H, W, 3) uint8, tokens
    (N, TOKENS, 384) float16, lengths (N,). Every eighth is a photograph, its sketch the photograph made small."""
    n = len(makers)
    sketches, targets = np.zeros((n, SIDE, SIDE, 4), np.uint8), np.zeros((n, SIDE, SIDE, 3), np.uint8)
    tokens, lengths, captions = np.zeros((n, TOKENS, 384), np.float16), np.zeros(n, np.int32), []
    for i, maker in enumerate(makers):
        made = None
        if photos and not maker.valid and maker.chance(0.12):
            prompt, picture = maker.one(photos)
            image = picture.astype(np.float32) / np.float32(255)
            small = shrink(image, int(maker.one((2, 2, 3, 4, 8))))
            made = prompt, np.dstack([small, np.zeros((SIDE, SIDE), np.float32)]), image
        while made is None:
            made = maker.composed()
        states = maker.encoder.states(made[0])[:TOKENS]
        tokens[i, : len(states)], lengths[i] = states, len(states)
        sketches[i], targets[i] = (np.rint(m * 255) for m in made[1:])
        captions.append(made[0])
    (folder / f"captions-{shard:03d}.json").write_text(json.dumps(captions))
    for key, value in (
        ("targets", targets),
        ("sketches", sketches),
        ("tokens", tokens),
        ("lengths", lengths),
    ):
        np.save(folder / f"{key}-{shard:03d}.part.npy", value)
        (folder / f"{key}-{shard:03d}.part.npy").replace(folder / f"{key}-{shard:03d}.npy")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--tiles", type=Path, help="folder of photograph tiles with manifest.json")
    p.add_argument("--shards", type=int, default=6)
    p.add_argument("--first", type=int, default=0, help="number of the first shard")
    p.add_argument("--size", type=int, default=1000, help="samples per shard")
    args = p.parse_args()
    folder = args.cache / "t2i-data"
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings()
    library, encoder = Originals(MODELS / "library.npz", args.cache), TextEncoder(settings)
    flat, photos = flat_drawings(args.cache, library), photographs(args.tiles)
    for shard in range(args.first, args.first + args.shards):
        rng = np.random.default_rng(1000 + shard)
        held_out = HELD_OUT if shard == 0 else 0
        makers = [Maker(library, encoder, rng, flat, valid=True)] * held_out
        makers += [Maker(library, encoder, rng, flat)] * (args.size - held_out)
        write(makers, photos, shard, folder)
        print(f"shard {shard}: {args.size} pairs", flush=True)


if __name__ == "__main__":
    main()
