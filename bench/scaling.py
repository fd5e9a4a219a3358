"""How cost grows: with the side of the output, and with the share that is refined; memory in fresh processes."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import foveate
from bench import images, report
from bench.hybrid import blobs
from bench.processes import foveate_json

SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench scaling`."""
    parser.add_argument("--sizes", type=int, nargs="+", default=[512, 1024, 2048, 4096])
    parser.add_argument("--share-size", type=int, default=1024, help="side at which the refined share grows")
    parser.add_argument(
        "--repeats", type=int, default=3, help="runs at every share, taking turns; the median counts"
    )


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    shares = by_share(args.share_size, args.repeats)
    print(f"\n{args.share_size // 4}x{args.share_size // 4} enlarged x4, a growing share refined, ms\n")
    print(report.table(shares), flush=True)
    sizes = by_size(args.sizes)
    print("\na quarter of the side enlarged x4 in a fresh process, a third refined, ms without loading\n")
    print(report.table(sizes), flush=True)
    return {"shares": shares, "sizes": sizes}


def _picture(side: int) -> Any:
    _, drawing = next(images.drawings(1, side))
    return drawing


def by_share(size: int, repeats: int) -> list[dict[str, Any]]:
    """One row per refined share, loaded."""
    pipeline = foveate.Pipeline()
    lr = _picture(size // 4)
    masks = {s: blobs(*lr.shape[:2], s) if s else np.zeros(lr.shape[:2], np.float32) for s in SHARES}
    requests = {
        s: foveate.upscale_request(lr, scale=4, seed=0, policy="hybrid", segment="mask", mask=m)
        for s, m in masks.items()
    }
    runs: dict[float, list[foveate.Result]] = {s: [] for s in SHARES}
    for i in range(repeats + 1):
        for share, request in requests.items():
            result = pipeline.run(request)
            if i:
                runs[share].append(result)
    rows = []
    for share, found in runs.items():
        ms = {
            k: float(np.median([r.timings_ms[k] for r in found]))
            for k in ("light", "diffusion", "stitch", "total")
        }
        rows.append({"mask": f"{share:.0%}", "refined": found[-1].refined / found[-1].patch_count, **ms})
    none, full = rows[0]["total"], rows[-1]["total"]
    return [r | {"of the way": (r["total"] - none) / (full - none)} for r in rows]


def by_size(sizes: list[int]) -> list[dict[str, Any]]:
    """One row per output side; memory is the peak of the whole process."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        source, mask, out = (Path(folder) / n for n in ("in.png", "mask.png", "out.png"))
        for size in sizes:
            lr = _picture(size // 4)
            Image.fromarray(lr).save(source)
            Image.fromarray((blobs(*lr.shape[:2], 1 / 3) * 255).astype(np.uint8)).save(mask)
            row: dict[str, Any] = {"output": f"{size}x{size}"}
            for policy in ("all-light", "hybrid", "all-diffusion"):
                told = foveate_json(
                    "upscale", str(source), "-o", str(out), "--policy", policy, "--mask", str(mask), "-s", "0"
                )
                row[policy] = told["timings_ms"]["total"] - told["timings_ms"]["load"]
                row[f"{policy} MB"] = told["peak_rss_mb"]
            row["ms per megapixel"] = row["hybrid"] / (size * size / 1e6)
            rows.append(row)
    return rows
