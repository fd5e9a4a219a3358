"""Build the reference library that travels with the model pack: `python train/data/library.py`.

Objects are 3D emoji (@lobehub/fluent-emoji-3d, MIT) at 128 px with their alpha, named and tagged by
emojibase-data (MIT), and things rendered from freely licensed meshes at 192 px (rendered.py), as are furnished
rooms (rooms.py); scenes are the freely licensed landscapes of endless-sky-high-dpi (public domain, CC0, CC-BY) at
384 x 192 px, captioned by hand in `vocabulary.py`. Held-out objects (one in twenty by hash) stay in the library but
are never trained on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import uuid
import zlib
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from attribution import write_section
from cache import cache_dir
from data import built, drawn, hair, meshes, places, solids
from data.animals import acting, kinds, mammals
from data.animals.dressed import DRESSED
from data.cutouts import sprite
from data.goods import made
from data.insides.table import HOLDS, INSIDES, TOPS
from data.people import acts, cast, portraits
from data.photos import FREE, licence_of
from data.sites import builds, nights
from data.vistas.table import VISTAS
from data.vocabulary import (
    EXTRA,
    FACES,
    GROUPS,
    MEANINGS,
    SCENES,
    SKIP_GROUPS,
    SKIP_NAMES,
    SKIP_SUBGROUPS,
    STANDING,
)

EMOJI = ("@lobehub/fluent-emoji-3d", "MIT")
"""Source and licence."""


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
        whole = name in STANDING
        shapes = shapes and not name.endswith("square")
        if whole:
            pass
        elif (group in SKIP_GROUPS and not shapes) or (sub in SKIP_SUBGROUPS and not shapes) or "gender" in e:
            continue
        if (
            name in SKIP_NAMES
            or name.startswith(("keycap", "regional", "flag"))
            or "button" in name
            or "hair" in name
        ):
            continue
        code = e["hexcode"].lower()
        path = files.get(code) or files.get(code.replace("-fe0f", "")) or files.get(f"{code}-fe0f")
        if path is None:
            continue
        name = FACES.get(name, name)
        called = [name, *(EXTRA[name].split(", ") if name in EXTRA else [])]
        tags = [
            t
            for t in e.get("tags", [])[:5]
            if t not in name and t not in called and name not in FACES.values()
        ]
        home = GROUPS.get(name, "person" if whole else groups[str(sub)])
        out.append(entry("object", home, called, path, *EMOJI, tags))
    for name, also, path in hair.write(files, root.parent / "hair"):
        out.append(entry("object", "person", [name, *also.split(", ")], path, *EMOJI))
    for maker in (drawn, built):
        source = f"drawn by train/data/{Path(maker.__file__).name}"
        for name, path in solids.write(maker.things(), root.parent / "drawn").items():
            called = [name, *(maker.ALIASES[name].split(", ") if name in maker.ALIASES else [])]
            group = maker.GROUPS.get(name, "household")
            out.append(entry("object", group, called, path, source, "Apache-2.0"))
    return out


def real(cache: Path) -> list[dict]:
    """What was rendered from meshes, and the places furnished with them."""
    out, groups = [], {}
    for key, _, group, names in meshes.table():
        package, licence, makers = meshes.SOURCES[key[0]]
        maker = meshes.listed(cache, key)[1].get("creator") or makers
        source = f"sweethome3d-furniture, {package}: {maker}"
        path = cache / "src" / "rendered" / f"{key}.png"
        out.append(entry("object", group, names, path, source, licence) | {"real": True})
        groups[key] = group, source, licence
    for key, name, path in hair.rendered(cache / "src" / "rendered", cache / "src" / "hair"):
        group, source, licence = groups[key]
        out.append(entry("object", group, [name], path, source, licence) | {"real": True})
    animals = kinds.ANIMALS, mammals.MAMMALS, DRESSED, acting.ACTING
    tables = builds.BUILDINGS, nights.NIGHT, made.MADE, *animals, cast.PEOPLE, acts.ACTS, portraits.PORTRAITS
    dressed = builds.MESHES | nights.MESHES | cast.MESHES | acts.MESHES | acting.MESHES
    dressed |= portraits.MESHES
    for key, (group, called) in [pair for table in tables for pair in table.items()]:
        path = cache / "src" / "rendered" / f"{key}.png"
        source, licence = "modelled by train/data (animals, goods, sites)", "Apache-2.0"
        if key in dressed:
            meshes_of = [groups[mesh] for mesh in dressed[key].split()]
            source, licence = (" and ".join(dict.fromkeys(g[k] for g in meshes_of)) for k in (1, 2))
        out.append(entry("object", group, called.split(", "), path, source, licence) | {"real": True})
    sorts = (
        ("room", "rooms", places.ROOMS),
        ("room", "halls", places.HALLS),
        ("table", "rooms", places.TABLES),
        ("outdoors", "outdoors.py and wild", places.OUTDOORS),
        *(("outdoors", "hours.py and wild", places.at(hour)) for hour in places.HOURS),
    )
    for group, script, spots in sorts:
        source = f"rendered by train/data/{script}.py from meshes of sweethome3d-furniture"
        for name, (called, *_, what) in spots.items():
            if name in places.DAYS_OFF:
                continue
            path, held = places.file_of(cache, name), places.holds(cache, what)
            place = entry("place", group, called.split(", "), path, source, "CC0-1.0 and CC-BY-3.0", held)
            out.append(place | {"real": True})
    for group, inside in (("room", INSIDES), ("table", TOPS)):
        source = "modelled by train/data/insides, with meshes of sweethome3d-furniture"
        for name, (called, _) in inside.items():
            path, held = places.file_of(cache, name), [w for w in HOLDS.get(name, "").split(", ") if w]
            place = entry("place", group, called.split(", "), path, source, "CC0-1.0 and CC-BY-3.0", held)
            out.append(place | {"real": True})
    for name, (called, _) in VISTAS.items():
        path, source = places.file_of(cache, name), "computed by train/data/wild.py (vistas)"
        out.append(
            entry("place", "outdoors", called.split(", "), path, source, "Apache-2.0") | {"real": True}
        )
    return out


def entry(
    kind: str, group: str, names: list[str], path: Path, source: str, licence: str, tags: Sequence[str] = ()
) -> dict[str, Any]:
    """A picture of the library: the first of its `names` is the one it is shown by, `tags` only help to find it."""
    return {
        "name": names[0], "kind": kind, "group": group, "aliases": [*names, *tags], "names": len(names),
        "path": path, "source": source, "licence": licence, "real": False,
    }  # fmt: skip


def meanings(wordnet: Path, entries: list[dict]) -> dict[str, list[int]]:
    """English nouns that no entry is called -> the entries that show what they are a kind of (hound -> dog).

    From WordNet's noun files: the synset of each object's names is looked up among the meanings its group can have;
    a word stands for the nearest object above its own first such meaning, at most four levels up (animals seven).
    """
    words: dict[str, list[str]] = {}
    above: dict[str, tuple[list[str], str, bool]] = {}
    for line in next(wordnet.rglob("data.noun")).read_text().splitlines():
        if not line.startswith(" "):
            f = line.split(" | ")[0].split()
            k = 4 + 2 * int(f[3], 16)
            links = [(f[k + 1 + 4 * i], f[k + 2 + 4 * i]) for i in range(int(f[k]))]
            above[f[0]] = [b for a, b in links if a == "@"], f[1], any(a == "@i" for a, _ in links)
    for line in next(wordnet.rglob("index.noun")).read_text().splitlines():
        if not line.startswith(" "):
            f = line.split()
            words[f[0].replace("_", " ")] = f[-int(f[2]) :]
    shown: dict[str, list[int]] = {}
    known = {a for e in entries if e["kind"] != "place" for a in e["aliases"][: e["names"]]}
    for i, e in enumerate(entries):
        if e["kind"] != "object" or e["group"].startswith(
            ("face", "cat-face", "monkey", "heart", "emotion", "body")
        ):
            continue
        allowed = MEANINGS.get(e["group"], MEANINGS.get(e["group"].partition("-")[0], {"06", "17"}))
        if e["group"] == "person-fantasy":
            allowed = {"18", "09", "05"}
        for alias in e["aliases"][: 1 if e["group"] == "shape" else min(e["names"], 3)]:
            meant = [s for s in words.get(alias, []) if above[s][1] in allowed][:1]
            for s in meant:
                shown.setdefault(s, []).append(i)
    visible = {"05", "06", "09", "13", "17", "18", "20"}
    out: dict[str, list[int]] = {}
    for word, senses in words.items():
        if word in known or len(word) < 3 or not word.replace(" ", "").isalpha():
            continue
        for s in [s for s in senses if above[s][1] in visible and not above[s][2]][:2]:
            level, found = [s], []
            for _ in range(7 if above[s][1] == "05" else 4):
                found = [i for x in level for i in shown.get(x, [])]
                level = [y for x in level for y in above[x][0]]
                if found:
                    break
            if found:
                out[word] = sorted(set(found))[:8]
                break
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
            group = stem.rstrip("0123456789")
            out.append(entry("scene", group, aliases, path, "endless-sky-high-dpi landscapes", licence))
    return out


def key_of(path: Path) -> str:
    """What the library remembers of where a picture came from: the last folder and the name of its file."""
    return f"{path.parent.name}/{path.stem}"


def pictures(library: Path) -> dict[str, bytes]:
    """The pictures of an existing library, by key."""
    if not library.exists():
        return {}
    with np.load(library) as data:
        blob, ends = data["blob"].tobytes(), data["offsets"].tolist()
        meta = json.loads(zlib.decompress(data["meta"].tobytes()))
    return {m["key"]: blob[a:b] for m, a, b in zip(meta, ends, ends[1:], strict=False)}


def picture(made: dict, kept: Path, shipped: dict[str, bytes]) -> bytes:
    """What the library keeps of an entry's picture: AVIF of a size that depends on its kind.

    A third of a second each, so the result stays in the folder `kept` until source or size change. What was never
    rendered on this machine is taken as it is in the library that was `shipped`; KeyError where that lacks it too.
    """
    if not made["path"].exists():
        return shipped[key_of(made["path"])]
    if made["kind"] == "object":
        size, quality = ((224,), 66) if made["real"] else ((128,), 62)
    else:  # enlarged later, so without blocks
        size, quality = ((384, 256) if made["kind"] == "place" else (384, 192)), 72
    how = {"quality": quality, "speed": 4, "subsampling": "4:4:4"}
    known = repr((size, how, "spread" if len(size) == 1 else "")).encode()
    file = kept / f"{hashlib.sha256(made['path'].read_bytes() + known).hexdigest()}.avif"
    if not file.exists():
        image = sprite(made["path"], *size) if len(size) == 1 else whole(made["path"], size)
        part = kept / f"{uuid.uuid4().hex}.part"  # two entries may have one picture
        image.save(part, "AVIF", max_threads=1, **how)
        part.replace(file)
    return file.read_bytes()


def whole(path: Path, size: tuple[int, int]) -> Image.Image:
    """The picture without alpha, (width, height)."""
    return Image.open(path).convert("RGB").resize(size, Image.Resampling.LANCZOS)


def record(path: Path, entries: list[dict], nouns: int) -> None:
    """Write hash, size, sources and licences of the library into the manifest beside it."""
    counts = Counter((e["source"], e["licence"]) for e in entries)
    manifest = path.with_name("models.json")
    models = json.loads(manifest.read_text())
    data = [{"source": s, "licence": lic, "count": n} for (s, lic), n in sorted(counts.items())]
    data.append({"source": "emojibase-data, names and tags of the emoji", "licence": "MIT", "count": None})
    data.append(
        {
            "source": "WordNet 3.0 (wordnet-base), which nouns are kinds of which",
            "licence": "WordNet-3.0",
            "count": nouns,
        }
    )
    content = path.read_bytes()
    models["library"] = {
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "licence": "MIT, Apache-2.0, CC0 and CC-BY (objects, places), public domain, CC0 and CC-BY (scenes), "
        "WordNet-3.0 (nouns)",
        "maker": "Foveate, from the sources named here",
        "training_data": data,
        "metrics": {},
        "command": "python train/data/library.py",
    }
    part = manifest.with_suffix(".part")
    part.write_text(json.dumps(models, indent=1) + "\n")
    part.replace(manifest)


def attribute(folder: Path, entries: list[dict]) -> None:
    """The section of ATTRIBUTION.md on the meshes: whose they are, and which."""
    of: dict[tuple[str, str], list[str]] = {}
    for e in entries:
        if e["source"].startswith("sweethome3d"):
            of.setdefault((e["source"], e["licence"]), []).append(e["name"])
    lines = [
        "Pictures in the library that `train/data/rendered.py`, `rooms.py` and the like rendered from meshes of",
        "the Debian package sweethome3d-furniture. CC-BY-3.0: https://creativecommons.org/licenses/by/3.0/,",
        "CC-BY-3.0-US: https://creativecommons.org/licenses/by/3.0/us/, CC0-1.0: public domain.",
        "",
    ]
    lines += [
        f"- {source}, {licence}: {', '.join(sorted(set(n)))}" for (source, licence), n in sorted(of.items())
    ]
    write_section(folder, "## Meshes (library)", lines)


def _packed(found: Any) -> np.ndarray:
    return np.frombuffer(zlib.compress(json.dumps(found).encode(), 9), np.uint8)


def _deflated(levels: np.ndarray) -> np.ndarray:
    """Of noise, only how often each level comes can be told in fewer bits."""
    squeezer = zlib.compressobj(9, strategy=zlib.Z_HUFFMAN_ONLY)
    return np.frombuffer(squeezer.compress(levels.tobytes()) + squeezer.flush(), np.uint8)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "src/foveate/models/library.npz")
    args = p.parse_args()
    from foveate.config import Settings
    from foveate.stages.render.scene.references.text import TextEncoder

    source = args.cache / "src"
    settings = Settings()
    entries = objects(source / "fluent3d", source / "emojibase") + real(args.cache) + scenes(source / "es")
    kept = source / "kept"
    kept.mkdir(exist_ok=True)
    with ThreadPoolExecutor() as pool:
        blobs = list(pool.map(partial(picture, kept=kept, shipped=pictures(args.out)), entries))
    encoder = TextEncoder(settings)
    nouns = meanings(source / "wordnet-base", entries)
    different = dict.fromkeys(a for e in entries for a in e["aliases"])
    vectors = np.stack([encoder.vector(a) for a in different])
    vectors *= 6 * vectors.shape[1] ** 0.5
    told = ("name", "kind", "group", "aliases", "names", "real")
    meta = [{k: e[k] for k in told} | {"key": key_of(e["path"])} for e in entries]
    part = args.out.with_suffix(".part.npz")
    np.savez(
        part,
        blob=np.frombuffer(b"".join(blobs), np.uint8),
        offsets=np.cumsum([0, *map(len, blobs)]).astype(np.int64),
        vectors=_deflated(np.rint(vectors).astype(np.int8)),
        meta=_packed(meta),
        nouns=_packed(nouns),
    )
    part.replace(args.out)
    record(args.out, entries, len(nouns))
    attribute(args.out.parent, entries)
    shown = [e["kind"] for e in entries]
    print(
        f"{shown.count('object')} objects, {shown.count('scene')} scenes, {args.out.stat().st_size / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    main()
