"""Detectors of importance against boxes that were drawn by hand around what 63 pictures show, and their time.

The pictures are not in the repository: photographs inside scikit-image's and scikit-learn's wheels, photographs of the
Debian package gcompris-qt-data (found by their hashes), and pictures that Foveate draws. saliency.json has the boxes
as x0, y0, x1, y1 in hundredths of the width and height.

An object fills its box in part, so boxes are compared with boxes: those around the parts of the map at 0.5 and more,
parts under a two-hundredth of the picture left out. IoU is that of the areas under all boxes of a picture.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from bench import report
from bench.images import load
from bench.metrics import Pixels
from foveate import registry
from foveate.config import Settings
from foveate.stages.stream.encode import to_uint8
from foveate.types import Array, RenderSpec

MARKED = Path(__file__).with_name("saliency.json")
SPECK = 1 / 200
SIDE = 256
CHANGED = 12  # byte values that a drawing may differ from when it was marked


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench saliency`."""
    parser.add_argument(
        "--gcompris",
        type=Path,
        default=Path("/usr/share/gcompris-qt/rcc"),
        metavar="DIR",
        help="the .rcc files of Debian's gcompris-qt-data: apt-get download it, then dpkg-deb -x FILE DIR",
    )
    parser.add_argument("--detectors", nargs="+", default=["saliency", "spectral", "uniform"])
    parser.add_argument("--each", action="store_true", help="a row for every picture too")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    marked = json.loads(MARKED.read_text("utf-8"))
    found = list(pictures(marked, args.gcompris))
    objects = [(e, p) for e, p in found if e["boxes"]]
    print(f"{len(found)} of {len(marked)} marked pictures are here, {len(objects)} of them with objects")
    rows, each = [], []
    for name in args.detectors:
        engine = registry.make("segment", name, Settings.load())
        maps = [engine.importance(p) for _, p in found]
        scores = [iou(boxes(m), e["boxes"]) for m, (e, _) in zip(maps, found, strict=True) if e["boxes"]]
        empty = [float((m >= 0.5).mean()) for m, (e, _) in zip(maps, found, strict=True) if not e["boxes"]]
        drawn = np.asarray([e["source"] == "drawn" for e, _ in objects])
        of = np.asarray(scores)
        rows.append(
            {
                "detector": name,
                "IoU": float(of.mean()),
                "median": float(np.median(of)),
                "IoU over 0.5": float((of > 0.5).mean()),
                "photographs": float(of[~drawn].mean()),
                "drawn": float(of[drawn].mean()),
                "marked where nothing is": float(np.mean(empty)),
                f"ms at {SIDE} px": milliseconds(engine),
            }
        )
        each += [
            {"detector": name, "picture": e["name"], "IoU": s}
            for (e, _), s in zip(objects, scores, strict=True)
        ]
    print(report.table(rows))
    if args.each:
        print(report.table(each))
    return {"rows": rows, "each": each}


def pictures(marked: list[dict[str, Any]], gcompris: Path) -> Iterator[tuple[dict[str, Any], Array]]:
    """(entry, picture) of those that are here; the others are named."""
    wanted = {e["sha256"]: e for e in marked if e["source"] == "gcompris-qt-data"}
    by_hash = dict(_packed(gcompris, {e["file"] for e in wanted.values()}, set(wanted)))
    engine = registry.make("render", "embedded", Settings.load())
    for entry in marked:
        picture: Pixels | None
        if entry["source"] == "drawn":
            picture = _drawn(engine, entry)
        elif entry["source"] == "gcompris-qt-data":
            picture = by_hash.get(entry["sha256"])
        else:
            picture = _in_wheel(entry["file"])
        if picture is None:
            print(f"left out: {entry['name']} ({entry['source']})")
        else:
            yield entry, picture.astype(np.float32) / np.float32(255)


def _packed(folder: Path, names: set[str], hashes: set[str]) -> Iterator[tuple[str, Pixels]]:
    """WebP files inside Qt's resource files, which keep them as they are, by the first digits of their hashes."""
    for path in sorted(folder.rglob("*.rcc")):
        if path.name not in names:
            continue
        data, at = path.read_bytes(), 0
        while (at := data.find(b"RIFF", at)) >= 0:
            size = int.from_bytes(data[at + 4 : at + 8], "little") + 8
            name = hashlib.sha256(data[at : at + size]).hexdigest()[:16]
            if name in hashes:
                with Image.open(io.BytesIO(data[at : at + size])) as opened:
                    yield name, np.asarray(opened.convert("RGB"))
            at += 4


def _in_wheel(file: str) -> Pixels | None:
    package, _, inside = file.partition("/")
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    path = Path(spec.submodule_search_locations[0]) / inside
    return load(path) if path.exists() else None


def _drawn(engine: Any, entry: dict[str, Any]) -> Pixels | None:
    """The picture of a prompt, if it still looks as it did when it was marked."""
    *_, last = engine.render(RenderSpec(entry["name"], "", SIDE, SIDE, 8, 1.0, entry["seed"]))
    picture = to_uint8(last.image)
    before = np.frombuffer(bytes.fromhex(entry["looks"]), np.uint8).astype(int)
    return picture if np.abs(looks(picture) - before).max() <= CHANGED else None


def looks(picture: Pixels) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """What a picture looks like from afar: the grey of 6 x 6 cells."""
    small = Image.fromarray(picture).convert("L").resize((6, 6), Image.Resampling.BOX)
    return np.asarray(small, np.int64).ravel()


def boxes(importance: Array) -> list[tuple[float, float, float, float]]:
    """Boxes in hundredths around the connected parts of a map at 0.5 and more."""
    from scipy import ndimage

    labels, _ = ndimage.label(importance >= 0.5)
    height, width = importance.shape
    found = []
    for i, (rows, columns) in enumerate(ndimage.find_objects(labels), start=1):
        if (labels[rows, columns] == i).sum() >= SPECK * importance.size:
            x0, x1, y0, y1 = (
                columns.start / width,
                columns.stop / width,
                rows.start / height,
                rows.stop / height,
            )
            found.append((100 * x0, 100 * y0, 100 * x1, 100 * y1))
    return found


def iou(found: Any, marked: Any) -> float:
    """Intersection over union of the areas under two lists of boxes (hundredths); 1 where both are empty."""
    areas = []
    for some in (found, marked):
        area = np.zeros((400, 400), bool)
        for x0, y0, x1, y1 in some:
            area[round(4 * y0) : round(4 * y1), round(4 * x0) : round(4 * x1)] = True
        areas.append(area)
    union = (areas[0] | areas[1]).sum()
    return float((areas[0] & areas[1]).sum() / union) if union else 1.0


def milliseconds(engine: Any, runs: int = 15) -> float:
    """The fastest of `runs` on a picture of SIDE pixels a side."""
    picture = np.random.default_rng(0).random((SIDE, SIDE, 3), np.float32)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        engine.importance(picture)
        times.append((time.perf_counter() - start) * 1e3)
    return min(times)
