"""Build the reference library that travels with the model pack: `python train/data/library.py`.

Objects are 3D emoji (@lobehub/fluent-emoji-3d, MIT) at 128 px with their alpha, named and tagged by
emojibase-data (MIT); scenes are the freely licensed landscapes of endless-sky-high-dpi (public domain, CC0, CC-BY) at
256 x 128 px, captioned by hand below. Held-out objects (one in twenty by hash) stay in the library but are
never trained on.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from common import cache_dir

from data.photos import FREE, licence_of

SCENES = {
    "badlands1": "badlands, white rocks under a blue sky", "badlands3": "red rock mountain at sunset",
    "badlands7": "red badlands at sunset", "beach0": "old pier at the sea, golden sky", "beach2": "rocky beach with waves",
    "beach1": "blue sea coast", "beach3": "beach, sandy shore, seaside", "beach4": "rocky beach at sunset, waves",
    "beach5": "beach at sunset, pink sky", "beach6": "stormy rocky coast", "canyon1": "canyon with red rocks",
    "canyon04": "red desert, planet mars", "canyon03": "rocky desert, moonlike ground", "canyon3": "valley with cliffs at sunrise",
    "canyon5": "canyon with a river", "canyon6": "blue mountain ridges at dusk", "canyon7": "desert mountain under a blue sky",
    "city0": "city by the harbour, skyscrapers by day", "city10": "city skyline at dawn, pink clouds",
    "city11": "city skyscrapers from above, downtown", "city12": "city in golden haze", "city1": "city by a lake with mountains",
    "city2": "city at night with a moon", "city3": "city skyline under storm clouds", "city4": "city lights at night",
    "city6": "city tower in the fog", "city7": "city at sunset, golden light", "city9": "city by the sea at night",
    "city8": "city in the evening, dark clouds", "desert0": "brown desert plain", "desert2": "desert dunes at night, dark sky",
    "desert1": "desert at dusk with sun through clouds", "desert10-harro": "stony desert, dry plain", "dune0": "dune grass under dark clouds, meadow",
    "dune1": "desert steppe under a blue sky", "dune2": "white sand dunes", "dune5": "sand dunes in the desert, yellow sand",
    "dune4": "grassland with dunes and trees", "earthrise": "the moon surface with the earth in the sky, space",
    "fields0": "autumn forest behind a field, autumn trees", "fields10-sfiera": "ploughed field, farm land", "fields12-sfiera": "green field, meadow, grass",
    "fields2": "field at sunset, evening sky", "fields3": "green rice field, countryside", "fields4": "golden rolling hills",
    "fields5": "wheat field with cypress trees", "fields6": "green valley at sunset", "fields7": "golden hills with morning fog",
    "fields8": "green meadow, pasture", "fields9": "grey mountain meadow", "fog0": "mountain peak in white clouds",
    "fog1": "misty forest hills at dawn", "fog2": "yellow misty hills at sunrise", "fog4": "green hill in fog", "fog6": "lake in the fog",
    "forest0": "green forest hills under a blue sky", "forest1": "green mountain slope", "forest2": "forest in evening light",
    "forest3": "green mountain valley", "forest4": "green forest and mountains, jungle", "forest5": "dark misty forest, woods, trees",
    "hills0": "dry hills", "hills2": "hills with snow patches", "lava1": "lava flowing into the sea, volcano eruption",
    "lava2": "volcano crater", "lava0": "smoking volcano", "lava6": "volcanic landscape", "mountain10-sfiera": "snowy mountain ridge",
    "mountain11-sfiera": "mountain lake, pond with reflection", "mountain14-sfiera": "green valley from above",
    "mountain16-striker": "snowy mountains behind a plain", "mountain1": "mountain lake at sunset, reflection",
    "mountain3": "snowy mountain peaks above clouds", "mountain5": "blue mountains under a blue sky", "mountain7": "snowy rocks in autumn",
    "mountain8": "snowy mountain at night, winter peak", "mountain9": "mountains at dawn, pink fog", "nasa1": "launch site at sunset, orange sky",
    "nasa7": "thunderstorm with lightning at night", "nasa5": "moonlit night", "sea0": "river mouth, wetland", "sea1": "deep blue ocean with waves, open sea",
    "sea2": "rocks in the sea, golden evening", "sea3": "waterfall into the sea at sunset", "sea5": "beach at dusk, violet clouds",
    "sea7": "sea at sunset, clouds", "sea9": "sea with mountains, sun rays", "sea8": "cliff by the sea at sunset", "sky1": "sea under an evening sky",
    "sky2": "above the clouds, sky, blue sky with clouds", "sky3": "red sunset over mountains", "sky5": "dramatic sunset sky", "sky6": "mount fuji by a lake",
    "sky8": "mountain peak at sunset, pink sky", "sky9": "yellow green hills under dark clouds", "snow0": "snowy mountain in the clouds",
    "snow10-sfiera": "snowy forest, winter trees", "snow11-sfiera": "snowy forest in fog, winter fir trees", "snow2": "snow field, arctic ice, winter",
    "snow3": "glacier at sunset", "snow4": "snowy mountain with forest, winter", "snow5": "blue glacier ice", "snow7": "snow hills in winter sun, snow",
    "snow8": "snowy valley, snow", "snow9": "icebergs in the sea, arctic", "space1": "inside a space station", "space2": "underground tunnel, metro station, subway",
    "space3": "window of a space station above the earth", "space6": "purple abstract tunnel", "station1": "factory hall with rockets",
    "station0": "train station platform", "valley0": "blue mountain valley in haze", "valley1": "quarry with heather", "valley2": "moor, brown grassland, plain",
    "valley3": "brown hills under a blue sky", "valley5": "dry lake with fir trees", "valley8": "forest mountain above the clouds",
    "valley9": "rocky mountains, alps", "water0": "turquoise mountain lake at sunset", "water1": "meadow with trees, savanna, park", "water2": "pond with reeds, lake, river",
    "water3": "swamp, wetland", "nasa8": "planet jupiter clouds, swirling storm", "nasa9": "blue swirling planet, neptune",
}  # fmt: skip
"""Scene file (without @2x) -> alias texts, separated by commas; the first is its name."""

SKIP_GROUPS = {2, 8, 9}
SKIP_SUBGROUPS = {14, 16, 17, 18, 19, 20, 21, 27, 30, 31, 49, 50, 57, 58, 83}
SKIP_NAMES = {"foggy", "night with stars", "cityscape", "sunrise over mountains", "sunrise", "cityscape at dusk", "sunset",
              "bridge at night", "hot springs", "milky way", "fog", "cyclone", "wood", "rock"}  # fmt: skip
EXTRA = {
    "automobile": "car", "oncoming automobile": "car front", "hot beverage": "coffee cup", "teacup without handle": "cup of tea",
    "dog": "puppy", "cat": "kitten", "couch and lamp": "sofa", "deciduous tree": "tree", "evergreen tree": "pine tree",
    "motor scooter": "scooter", "person": "human", "house": "home", "cottage": "hut", "horse": "pony", "chicken": "hen",
    "chair": "wooden chair", "bed": "bedroom", "ship": "cruise ship", "sailboat": "boat", "crystal ball": "glass ball",
    "blossom": "flower", "potted plant": "plant in a pot", "office building": "skyscraper", "wrapped gift": "present box",
    "full moon": "moon", "blue circle": "blue ball", "red circle": "red ball", "basketball": "orange ball", "strawberry": "berries",
}  # fmt: skip


def held_out(name: str) -> bool:
    """One name in twenty, the same one everywhere."""
    return zlib.crc32(name.encode()) % 20 == 3


def objects(root: Path, emojibase: Path) -> list[dict]:
    """Every drawable 3D emoji: name, group, aliases, path; default skin tone, no gender variants."""
    groups = json.loads((emojibase / "meta" / "groups.json").read_text())["subgroups"]
    files = {p.stem.lower(): p for p in root.rglob("assets/*.webp")}
    out = []
    for e in json.loads((emojibase / "en" / "data.json").read_text()):
        sub, group, name = e.get("subgroup", -1), e.get("group", -1), e["label"].lower()
        shapes = name.endswith((" circle", " square", " heart")) or sub == 14
        if (group in SKIP_GROUPS and not shapes) or (sub in SKIP_SUBGROUPS and not shapes) or "gender" in e:
            continue
        if name in SKIP_NAMES or name.startswith(("keycap", "regional", "flag")) or "button" in name or "hair" in name:
            continue
        code = e["hexcode"].lower()
        path = files.get(code) or files.get(code.replace("-fe0f", "")) or files.get(f"{code}-fe0f")
        if path is None:
            continue
        called = [name, *([EXTRA[name]] if name in EXTRA else [])]
        tags = [t for t in e.get("tags", [])[:5] if t not in name]
        out.append({"name": name, "kind": "object", "group": groups[str(sub)], "aliases": called + tags, "names": len(called),
                    "path": path})  # fmt: skip
    return out


def scenes(root: Path) -> list[dict]:
    """The captioned landscapes that are free to ship."""
    text = next(root.rglob("plugins/endless-sky-high-dpi/copyright")).read_text()
    out = []
    for path in sorted(root.rglob("images/land/*.jpg")):
        stem = path.name.removesuffix("@2x.jpg")
        licence = licence_of(text, f"images/land/{path.name}")
        if stem in SCENES and licence in FREE:
            aliases = [a.strip() for a in SCENES[stem].split(",")]
            out.append({"name": aliases[0], "kind": "scene", "group": stem.rstrip("0123456789"), "aliases": aliases,
                        "names": len(aliases), "path": path, "licence": licence})  # fmt: skip
    return out


def sprite(path: Path, size: int) -> Image.Image:
    """The drawing cropped to its alpha, at most `size` px on the longer side."""
    image = Image.open(path).convert("RGBA")
    image = image.crop(image.getchannel("A").point(lambda a: 255 * (a > 12)).getbbox())
    ratio = size / max(image.size)
    if ratio < 1:
        image = image.resize(tuple(max(1, round(d * ratio)) for d in image.size), Image.Resampling.LANCZOS)
    return image


def webp(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", quality=quality, method=6, alpha_quality=85)
    return buffer.getvalue()


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "src/foveate/models/library.npz")
    args = p.parse_args()
    from foveate.config import Settings
    from foveate.stages.render._text import TextEncoder

    source = args.cache / "src"
    entries = objects(source / "fluent3d", source / "emojibase") + scenes(source / "es")
    blobs = [
        webp(sprite(e["path"], 128), 80)
        if e["kind"] == "object"
        else webp(Image.open(e["path"]).convert("RGB").resize((256, 128), Image.Resampling.LANCZOS), 82)
        for e in entries
    ]
    encoder = TextEncoder(Settings())
    aliases = np.stack([encoder.vector(a) for e in entries for a in e["aliases"]]).astype(np.float16)
    owner = np.asarray([i for i, e in enumerate(entries) for _ in e["aliases"]], np.int32)
    meta = [{k: e[k] for k in ("name", "kind", "group", "aliases", "names")} for e in entries]
    np.savez(
        args.out,
        blob=np.frombuffer(b"".join(blobs), np.uint8),
        offsets=np.cumsum([0, *map(len, blobs)]).astype(np.int64),
        aliases=aliases,
        owner=owner,
        meta=np.frombuffer(json.dumps(meta).encode(), np.uint8),
    )
    kinds = [e["kind"] for e in entries]
    print(f"{kinds.count('object')} objects, {kinds.count('scene')} scenes, {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
