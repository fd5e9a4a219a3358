"""Pictures with a known foreground, for the saliency network: sprites with exact alpha over every kind of backdrop.

`python train/data/composites.py --tiles FOLDER` reads the unpacked sources and writes, in `<cache>/saliency-data/`,
`{train,valid}-sprites.npy` (N, 192, 192, 4) and `{train,valid}-backdrops.npy` (N, 384, 384, 3), uint8, and
`sources.json` with counts and licences. Whole emoji sets and whole photographs are held out, and so is one sprite in
twenty of the other sets. `Composer` then draws any number of training pairs from a pack.

Photographs that show one clear object (`OBJECT_PHOTOS`) are never in a pack: they are what the network is judged on.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from cache import cache_dir
from data.photos import landscapes, photo_tiles, render_svg

from foveate.stages.segment.spectral import spectral_saliency

SPRITE, BACKDROP = 192, 384
OBJECT_PHOTOS = (
    "apollo-11-earth", "budgie-branch", "canyon-wren", "dragonfly", "egg-basket", "fragrant-chamomile",
    "kitten-on-lawn", "oakland-zoo-otters", "perched-osprey", "saturnian-profile", "spiral-firework",
    "Fabio Sussarellu", "Jairo Alzate", "Jay Ruzesky", "Photo by SpaceX", "Sam Henderson", "Desk Plants", "Mr. Lee",
    "Tj Holowaychuk", "Viktor Forgacs", "lighthouse", "Brand-Logo", "spacex-81773", "uos/desktop", "deepin-theme",
    "square-dark", "solaris-grapes",
)  # fmt: skip
OBJECT_LANDSCAPES = ("earthrise", "nasa")  # rockets, launch pads, a planet
HELD_OUT_PHOTOS = (
    "tunnel-zion-park",
    "roman-colosseum",
    "colorful-wall",
    "sunset-beach",
    "tea-gardens",
    "Ryan Schroeder",
)
CLIPART = ("animals", "buildings", "containers", "electronics", "food", "people", "plants", "recreation", "science",
           "tools", "transportation/vehicles", "computer/hardware", "office")  # fmt: skip
ICON_SETS = {"noto": (1500, False), "fluent-emoji": (900, False), "twemoji": (400, True)}
"""Iconify set: (sprites wanted, held out as a whole)."""


def is_held_out(name: str) -> bool:
    """One name in twenty, the same one on every machine."""
    return zlib.crc32(name.encode()) % 20 == 0


def usable(sprite: Image.Image) -> Image.Image | None:
    """The sprite cropped to its drawing, centred in SPRITE x SPRITE; None where hardly any of it is opaque."""
    alpha = sprite.getchannel("A")
    box = alpha.point(lambda a: 255 * (a > 16)).getbbox()
    if box is None:
        return None
    sprite = sprite.crop(box)
    cover = np.asarray(sprite.getchannel("A"), np.float32).mean() / 255
    if cover < 0.1 or not 1 / 6 < sprite.width / sprite.height < 6:
        return None
    scale = SPRITE / max(sprite.size)
    size = [max(1, round(d * scale)) for d in sprite.size]
    sprite = sprite.resize(size, Image.Resampling.BICUBIC)
    out = Image.new("RGBA", (SPRITE, SPRITE))
    out.paste(sprite, ((SPRITE - size[0]) // 2, (SPRITE - size[1]) // 2))
    return out


def icons(folder: Path, count: int) -> Iterator[tuple[str, Image.Image]]:
    """`count` (name, RGBA) of an iconify set, skin-tone variants, flags and letters left out."""
    import resvg_py

    pack = json.loads((folder / "icons.json").read_text())
    skip = ("skin-tone", "flag-", "button", "keycap", "symbol", "letter")
    names = [
        n for n, icon in pack["icons"].items() if not icon.get("hidden") and not any(s in n for s in skip)
    ]
    random.Random(len(names)).shuffle(names)
    w, h = pack.get("width", 16), pack.get("height", 16)
    for name in names[:count]:
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
            f"{pack['icons'][name]['body']}</svg>"
        )
        yield (
            name,
            Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=SPRITE)))).convert("RGBA"),
        )


def icon_folder(root: Path, name: str) -> Path:
    """Where the npm package @iconify-json/`name` was unpacked."""
    for file in root.rglob("package.json"):
        if json.loads(file.read_text())["name"] == f"@iconify-json/{name}":
            return file.parent
    raise SystemExit(f"no @iconify-json/{name} under {root}; train/data/fetch.py fetches it")


def sprites(root: Path) -> Iterator[tuple[str, bool, Image.Image]]:
    """(source, held out, sprite) from 3D emoji, three drawn emoji sets and clip art."""
    for path in sorted(root.rglob("assets/*.webp")):
        tone = any(t in path.stem for t in ("1f3fb", "1f3fc", "1f3fd", "1f3fe", "1f3ff"))
        if not tone and not path.stem.startswith("1f1"):
            yield "fluent-emoji-3d", is_held_out(path.stem), Image.open(path).convert("RGBA")
    for name, (count, held) in ICON_SETS.items():
        for icon, image in icons(icon_folder(root, name), count):
            yield name, held or is_held_out(icon), image
    art = next(root.rglob("openclipart/svg"))
    files = [f for k in CLIPART for f in sorted((art / k).rglob("*.svg")) if not f.is_symlink()]
    random.Random(7).shuffle(files)
    for file in files:
        image = render_svg(file, 256)
        if image is not None:
            yield "openclipart", is_held_out(file.name), image


def backdrops(root: Path, folder: Path) -> Iterator[tuple[str, bool, Image.Image]]:
    """(source, held out, square photograph) without the photographs of single objects."""
    manifest = json.loads((folder / "manifest.json").read_text())
    for entry, (_, _, image) in zip(manifest, photo_tiles(folder), strict=True):
        if not any(key in entry["path"] for key in OBJECT_PHOTOS):
            held = any(key in entry["path"] for key in HELD_OUT_PHOTOS)
            yield "photo-tiles", held, image.resize((BACKDROP, BACKDROP), Image.Resampling.LANCZOS)
    for held, _, image in landscapes(root, OBJECT_LANDSCAPES):
        image = image.resize((image.width * BACKDROP // image.height, BACKDROP), Image.Resampling.LANCZOS)
        for x in (0, image.width - BACKDROP):
            yield "endless-sky-high-dpi", held, image.crop((x, 0, x + BACKDROP, BACKDROP))


def pack(out: Path, root: Path, tiles: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    counts: dict[str, list[int]] = {}
    for kind in ("sprites", "backdrops"):
        rows: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
        for source, held, image in sprites(root) if kind == "sprites" else backdrops(root, tiles):
            kept = usable(image) if kind == "sprites" else image
            if kept is not None:
                rows[held].append(np.asarray(kept))
                counts.setdefault(source, [0, 0])[held] += 1
        for name, images in zip(("train", "valid"), rows, strict=True):
            np.save(out / f"{name}-{kind}.npy", np.stack(images))
    table = {k: {"train": a, "valid": b} for k, (a, b) in counts.items()}
    (out / "sources.json").write_text(json.dumps(table, indent=1))
    print(json.dumps(counts))


class Composer:
    """Draws (picture (H, W, 3) uint8, target (H, W) uint8) pairs from the pack `name` ("train" or "valid")."""

    def __init__(self, folder: Path, name: str, seed: int) -> None:
        self.sprites = np.load(folder / f"{name}-sprites.npy", mmap_mode="r")
        self.photos = np.load(folder / f"{name}-backdrops.npy", mmap_mode="r")
        self.rng = random.Random(seed)
        self.np = np.random.default_rng(seed)
        self.noise = self.np.standard_normal((512, 512, 3)).astype(np.float32)

    # backdrops ---------------------------------------------------------------------------------------------------

    def photo(self, w: int, h: int) -> Image.Image:
        """A random crop of a random photograph, at any zoom."""
        image = Image.fromarray(self.photos[self.rng.randrange(len(self.photos))])
        part = self.rng.uniform(0.4, 1.0) * BACKDROP / max(w, h)
        cw, ch = int(w * part), int(h * part)
        x, y = self.rng.randint(0, BACKDROP - cw), self.rng.randint(0, BACKDROP - ch)
        image = image.resize((w, h), Image.Resampling.BILINEAR, (x, y, x + cw, y + ch))
        return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if self.rng.random() < 0.5 else image

    def colour(self) -> tuple[int, int, int]:
        if self.rng.random() < 0.2:
            v = self.rng.choice((0, 20, 128, 240, 255))
            return v, v, v
        return self.rng.randrange(256), self.rng.randrange(256), self.rng.randrange(256)

    def gradient(self, w: int, h: int) -> Image.Image:
        a, b = (np.array(self.colour(), np.float32) for _ in range(2))
        xx, yy = np.meshgrid(np.linspace(-1, 1, w, dtype=np.float32), np.linspace(-1, 1, h, dtype=np.float32))
        angle = self.rng.uniform(0, 2 * np.pi)
        t = (
            np.hypot(xx, yy) / 1.4
            if self.rng.random() < 0.4
            else 0.5 + (np.cos(angle) * xx + np.sin(angle) * yy) / 2.8
        )
        return Image.fromarray((a + (b - a) * np.clip(t, 0, 1)[..., None]).astype(np.uint8))

    def texture(self, w: int, h: int) -> Image.Image:
        """Smooth noise of some grain, or stripes, checks or dots: busy, but nothing to look at."""
        if self.rng.random() < 0.55:
            grain = self.rng.choice((4, 8, 16, 32, 64))
            small = self.np.random((grain, grain, 3 if self.rng.random() < 0.5 else 1)) * 255
            small = np.broadcast_to(small, (grain, grain, 3)).astype(np.uint8)
            noise = Image.fromarray(small).resize((w, h), Image.Resampling.BICUBIC)
            return Image.blend(Image.new("RGB", (w, h), self.colour()), noise, self.rng.uniform(0.2, 0.8))
        image = Image.new("RGB", (w, h), self.colour())
        draw, ink, step = ImageDraw.Draw(image), self.colour(), self.rng.randint(8, 40)
        kind = self.rng.randrange(3)
        for i, y in enumerate(range(0, h, step)):
            if kind == 0:
                draw.rectangle((0, y, w, y + step // 2), fill=ink)
                continue
            for x in range(step * (i % 2), w, 2 * step):
                (draw.rectangle if kind == 1 else draw.ellipse)((x, y, x + step - 2, y + step - 2), fill=ink)
        return image.rotate(90) if kind == 0 and w == h and self.rng.random() < 0.5 else image

    def ground(self, image: Image.Image) -> Image.Image:
        """`image` above an uneven line and something else below it: a border between two things that are no objects."""
        w, h = image.size
        other = self.photo(w, h) if self.rng.random() < 0.7 else self.texture(w, h)
        x, y = np.linspace(0, 1, w), np.full(w, self.rng.uniform(0.3, 0.85))
        y += self.rng.gauss(0, 0.1) * (x - 0.5)
        for k in (1, 2, 3, 5, 8):
            y += self.rng.gauss(0, 0.04) / k * np.sin(6.3 * k * x + self.rng.uniform(0, 6.3))
        mask = Image.fromarray(np.uint8(255) * (np.arange(h)[:, None] > y * h))
        return Image.composite(other, image, mask.filter(ImageFilter.BoxBlur(self.rng.uniform(0.4, 4))))

    def backdrop(self, w: int, h: int) -> tuple[Image.Image, bool]:
        """A backdrop and whether it is a photograph."""
        kind = self.rng.random()
        if kind < 0.58:
            image = self.photo(w, h)
            if self.rng.random() < 0.15:
                image = self.ground(image)
            if self.rng.random() < 0.5:  # depth of field
                image = image.filter(ImageFilter.BoxBlur(self.rng.uniform(1, 7)))
            return image, True
        if kind < 0.70:
            return Image.new("RGB", (w, h), self.colour()), False
        return (self.gradient(w, h) if kind < 0.86 else self.texture(w, h)), False

    # objects -----------------------------------------------------------------------------------------------------

    def blob(self, side: int) -> Image.Image:
        """A smooth closed shape as a mask."""
        t = np.linspace(0, 2 * np.pi, 72, endpoint=False)
        r = np.ones_like(t)
        for k in range(2, 7):
            r += self.rng.gauss(0, 0.35) / k * np.cos(k * t + self.rng.uniform(0, 6.3))
        r = np.clip(r, 0.25, None) / r.max() * (side * 2 - 4) / 2
        mask = Image.new("L", (side * 2, side * 2))
        points = list(zip((side + r * np.cos(t)).tolist(), (side + r * np.sin(t)).tolist(), strict=True))
        ImageDraw.Draw(mask).polygon(points, fill=255)
        return mask.resize((side, side), Image.Resampling.BOX)

    def thing(self, side: int, drawn: bool = False) -> Image.Image:
        """One object, RGBA, `side` px long: a sprite or, unless `drawn`, a shaded shape cut out of a photograph."""
        rng = self.rng
        sprite = Image.fromarray(self.sprites[rng.randrange(len(self.sprites))])
        sprite = sprite.resize((side, side), Image.Resampling.BICUBIC)
        if rng.random() < 0.5:
            sprite = sprite.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        if rng.random() < 0.35:
            sprite = sprite.rotate(rng.gauss(0, 25), Image.Resampling.BILINEAR, expand=True)
        alpha, kind = sprite.getchannel("A"), 1.0 if drawn else rng.random()
        if kind < 0.10:
            alpha = self.blob(side)
            rgb = self.photo(side, side)
        elif kind < 0.26:
            rgb = self.photo(*sprite.size)
        else:
            rgb = sprite.convert("RGB")
            if rng.random() < 0.25:
                rgb = ImageEnhance.Color(rgb).enhance(rng.choice((0.0, 0.4, 1.6)))
            if rng.random() < 0.45:  # skin of a photograph, light and shade of the drawing
                rgb = Image.blend(rgb, ImageChops.multiply(rgb, self.photo(*sprite.size)), 0.8)
        if kind < 0.26 and rng.random() < 0.7:  # a rounded look: light from one side
            bump = alpha.filter(ImageFilter.BoxBlur(max(1, side // 8)))
            shift = (rng.randint(-side // 6, side // 6), rng.randint(-side // 6, side // 6))
            light = ImageChops.subtract(ImageChops.offset(bump, *shift), bump, 2.0, 128)
            rgb = ImageChops.overlay(rgb, Image.merge("RGB", (light,) * 3))
        if rng.random() < 0.4:
            rgb = ImageEnhance.Brightness(rgb).enhance(rng.uniform(0.5, 1.4))
        rgb.putalpha(alpha)
        return rgb

    def camouflaged(self, thing: Image.Image, around: Image.Image) -> Image.Image:
        """`thing` with the mean and spread of the colours `around` it, nearly or altogether."""
        rgb = np.asarray(thing.convert("RGB"), np.float32)
        own = rgb[np.asarray(thing.getchannel("A")) > 127]
        if not len(own):
            return thing
        theirs = np.asarray(around, np.float32).reshape(-1, 3)
        moved = (rgb - own.mean(0)) * (theirs.std(0) + 8) / (own.std(0) + 8) + theirs.mean(0)
        mixed = rgb + (moved - rgb) * self.rng.uniform(0.4, 1.0)
        out = Image.fromarray(mixed.clip(0, 255).astype(np.uint8))
        out.putalpha(thing.getchannel("A"))
        return out

    def put(self, canvas: Image.Image, target: Image.Image, side: int) -> None:
        """Paste one object of `side` px, mostly inside the frame, with a shadow or not; in place."""
        rng, (w, h) = self.rng, canvas.size
        # a photograph that fills the frame is a photograph, not an object
        thing = self.thing(side, drawn=side > 1.3 * min(w, h))
        if rng.random() < 0.5:
            cx, cy = (min(max(rng.gauss(d / 2, d / 7), 0), d) for d in (w, h))
        else:
            cx, cy = rng.uniform(0.12, 0.88) * w, rng.uniform(0.12, 0.88) * h
        x, y = int(cx - thing.width / 2), int(cy - thing.height / 2)
        box = (max(0, x), max(0, y), min(w, x + thing.width), min(h, y + thing.height))
        around = canvas.crop(box)
        if rng.random() < 0.25:
            thing = self.camouflaged(thing, around)
        alpha = thing.getchannel("A")
        if rng.random() < 0.4:
            dark = rng.uniform(0.2, 0.65)
            shadow = alpha.filter(ImageFilter.BoxBlur(rng.uniform(1, 8))).point(lambda a: int(a * dark))
            canvas.paste((0, 0, 0), (x + rng.randint(-12, 12), y + rng.randint(0, 14)), shadow)
        if rng.random() < 0.3:
            soft = ImageFilter.BoxBlur(rng.uniform(0.4, 1.6))
            thing, alpha = thing.filter(soft), alpha.filter(soft)
        canvas.paste(thing.convert("RGB"), (x, y), alpha)
        target.paste(255, (x, y), alpha)
        if rng.random() < 0.12:  # what stands before it: grass, leaves, the edge of a table
            mask = self.before(*around.size)
            canvas.paste(around, box[:2], mask)
            target.paste(0, box[:2], mask)

    def before(self, w: int, h: int) -> Image.Image:
        """A mask of a part at the bottom, at least half of the width and at most half of the height."""
        mask, x = Image.new("L", (w, h)), self.rng.uniform(0, w / 2)
        blades, height = self.rng.randint(3, 24), self.rng.uniform(0.1, 0.5) * h
        width = self.rng.uniform(0.5, 1.0) * w
        tips = [(x + width * i / blades, h - height * self.rng.uniform(0.4, 1.0)) for i in range(blades + 1)]
        ImageDraw.Draw(mask).polygon([(x, h), *tips, (x + width, h)], fill=255)
        return mask

    # the whole picture -------------------------------------------------------------------------------------------

    def spoil(self, image: Image.Image) -> Image.Image:
        """What a renderer, a camera or a codec does to a picture."""
        rng = self.rng
        if rng.random() < 0.1:
            image = image.convert("L").convert("RGB")
        knobs = ((ImageEnhance.Color, 0.4), (ImageEnhance.Contrast, 0.35), (ImageEnhance.Brightness, 0.3))
        for enhance, spread in knobs:
            if rng.random() < 0.3:
                image = enhance(image).enhance(max(0.2, rng.gauss(1, spread)))
        if rng.random() < 0.3:
            image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.6)))
        if rng.random() < 0.2:
            part = rng.uniform(0.3, 0.8)
            small = image.resize(
                (int(image.width * part), int(image.height * part)), Image.Resampling.BILINEAR
            )
            image = small.resize(
                image.size, rng.choice((Image.Resampling.BILINEAR, Image.Resampling.BICUBIC))
            )
        if rng.random() < 0.15:
            data = BytesIO()
            image.save(data, "JPEG", quality=rng.randint(25, 80))
            image = Image.open(data)
        if rng.random() < 0.3:
            y, x = rng.randint(0, 512 - image.height), rng.randint(0, 512 - image.width)
            noise = self.noise[y : y + image.height, x : x + image.width] * rng.uniform(2, 22)
            image = Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))
        return image

    def pair(self, w: int, h: int, empty: float = 0.25, spoil: bool = True) -> tuple[np.ndarray, np.ndarray]:
        """One picture and its target. A share `empty` shows no object: its target is 0, or faint on photographs."""
        rng = self.rng
        canvas, photographic = self.backdrop(w, h)
        target = Image.new("L", (w, h))
        if rng.random() < empty:
            image = np.asarray(self.spoil(canvas) if spoil else canvas)
            faint = (
                0.35 * spectral_saliency(image.astype(np.float32) / 255) if photographic else np.zeros((h, w))
            )
            return image, (faint * 255).astype(np.uint8)
        count = rng.choices((1, 2, 3, 4), (0.5, 0.25, 0.15, 0.1))[0]
        for i in range(count):
            share = 0.16 + 0.9 * rng.random() ** 1.4 if i == 0 else rng.uniform(0.12, 0.4)
            if i == 0 and rng.random() < 0.3:  # close up, cut by the frame
                share = rng.uniform(0.8, 1.9)
            self.put(canvas, target, max(16, int(share * min(w, h))))
        return np.asarray(self.spoil(canvas) if spoil else canvas), np.asarray(target)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--sources", type=Path, help="the unpacked packages; default <cache>/src")
    p.add_argument("--tiles", type=Path, required=True, help="folder of photograph tiles with manifest.json")
    p.add_argument("--sheet", type=Path, help="only draw a sheet of training pairs from the pack, to look at")
    args = p.parse_args()
    folder = args.cache / "saliency-data"
    if args.sheet is None:
        pack(folder, args.sources or args.cache / "src", args.tiles)
        return
    composer, rows = Composer(folder, "train", 1), []
    for _ in range(6):
        pairs = [composer.pair(256, 256) for _ in range(7)]
        rows.append(
            np.concatenate([np.concatenate([a, np.repeat(t[..., None], 3, 2)], 0) for a, t in pairs], 1)
        )
    Image.fromarray(np.concatenate(rows)).save(args.sheet)


if __name__ == "__main__":
    main()
