"""Enlarge what was reduced, by every method in turn, and compare with the original."""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

import foveate
from bench import images, lite0, metrics, report
from bench.methods import Enlarged, Method, policies


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench sr`."""
    parser.add_argument(
        "--images", type=Path, metavar="DIR", help="originals; default: photographs of scikit-image"
    )
    parser.add_argument(
        "--generated", type=int, default=0, metavar="N", help="N drawn pictures and N drawings instead"
    )
    parser.add_argument("--scale", type=int, default=4, choices=(2, 4, 8))
    parser.add_argument(
        "--limit", type=int, default=512, help="largest side of an original, cropped; 0: whole"
    )
    parser.add_argument("--count", type=int, default=0, metavar="N", help="only the first N pictures")
    parser.add_argument("--segment", default="saliency", help="detector of the hybrid policy")
    parser.add_argument("--fidelity", type=float, default=0.0, help="0 to 1, towards light SR")
    parser.add_argument("--repeats", type=int, default=20, help="runs of the light speed measurement")
    parser.add_argument("--fast", action="store_true", help="leave out the measures that need torch")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    pipeline = foveate.Pipeline()
    sets: dict[str, Iterable[tuple[str, metrics.Pixels]]]
    if args.generated:
        drawn = f"{args.generated} generated pictures"
        sets = {
            drawn: images.generated(args.generated, pipeline),
            f"{args.generated} drawings": images.drawings(args.generated),
        }
    elif args.images is not None:
        sets = {str(args.images.name): images.from_folder(args.images)}
    else:
        sets = {"photographs of scikit-image": images.photographs()}
    networks = not args.fast
    if networks and lite0.available():
        print(f"Lite0 measures left out: {lite0.available()}")
        networks = False
    measured: dict[str, Any] = {"scale": args.scale, "sets": {}}
    for title, pictures in sets.items():
        samples = [images.reduce(n, p, args.scale, args.limit) for n, p in pictures]
        samples = samples[: args.count or None]
        rows, notes = compare(samples, args.scale, policies(pipeline, args.segment, args.fidelity), networks)
        print(f"\nx{args.scale}, {title} ({len(samples)}), clean bicubic input\n")
        print(report.table(rows))
        ratios = against(rows, "all-light")
        if ratios:
            print(f"\nagainst all-light\n\n{report.table(ratios)}")
        for note in notes:
            print(f"left out: {note}")
        measured["sets"][title] = {
            "images": [s.name for s in samples],
            "rows": rows,
            "ratios": ratios,
            "left_out": notes,
        }
    measured["light_256"] = light_speed(pipeline, args.scale, args.repeats, args.segment)
    ms = measured["light_256"]
    print(
        f"\nlight x{args.scale} of 256x256, loaded: {ms['min_ms']:.1f} ms at best, {ms['median_ms']:.1f} ms median, "
        f"{ms['cpu_ms']:.0f} ms of CPU time over all cores; {ms['precision']}"
    )
    return measured


def light_speed(pipeline: foveate.Pipeline, scale: int, repeats: int, segment: str) -> dict[str, Any]:
    """Milliseconds of light SR of a 256x256 picture, network loaded."""
    picture = images.reduce("", next(images.drawings(1))[1], 2).lr
    request = foveate.upscale_request(picture, scale=scale, policy="all-light", segment=segment)
    pipeline.run(request)
    start = time.process_time()
    results = [pipeline.run(request) for _ in range(max(repeats, 1))]
    cpu_ms = (time.process_time() - start) * 1e3 / len(results)
    times = [r.timings_ms["light"] for r in results]
    return {
        "min_ms": float(min(times)),
        "median_ms": float(np.median(times)),
        "cpu_ms": cpu_ms,
        "repeats": len(times),
        "precision": dict(results[0].precision),
    }


def compare(
    samples: list[images.Sample], scale: int, methods: dict[str, Method], networks: bool
) -> tuple[list[dict[str, Any]], list[str]]:
    """One row per method, its measures averaged over `samples`; and why methods were left out.

    Methods take turns on every picture, so that a disturbed moment of the machine touches all of them.
    """
    tallies = {name: _Tally(networks) for name in methods}
    notes: list[str] = []
    for sample in samples:
        for name in list(tallies):
            try:
                enlarged = methods[name](sample.lr, scale)
            except foveate.FoveateError as e:
                notes.append(f"{name}: {e}")
                del tallies[name]
                continue
            tallies[name].add(sample, enlarged, scale)
    rows = [{"method": name, **tally.row()} for name, tally in tallies.items()]
    return [*rows, {"method": "original", **_original_row(samples, networks)}], notes


def against(rows: list[dict[str, Any]], reference: str) -> list[dict[str, Any]]:
    """PSNR as a difference to the row of `reference`, the other measures as ratios; only enlarged pictures."""
    base = next((r for r in rows if r["method"] == reference), None)
    out = []
    for row in rows if base is not None else []:
        if row is base or "PSNR-Y" not in row or base is None:
            continue
        found = {"method": row["method"], "PSNR-Y, dB more": row["PSNR-Y"] - base["PSNR-Y"]}
        for column in ("Lite0", "patch-FID", "sharp", "flat noise", "ms"):
            if row.get(column) is not None and base.get(column):
                found[f"{column}, times"] = row[column] / base[column]
        out.append(found)
    return out


class _Tally:
    """Measures of one method, picture by picture."""

    def __init__(self, networks: bool) -> None:
        self.networks = networks
        self.values: dict[str, list[float]] = {}
        self.noise: list[Any] = []
        self.found: list[Any] = []
        self.wanted: list[Any] = []

    def add(self, sample: images.Sample, enlarged: Enlarged, scale: int) -> None:
        """Measure one picture."""
        got, original = enlarged.picture, sample.original
        borders = _borders(sample.lr.shape, scale, enlarged.result)
        values = {
            "psnr_y": metrics.psnr_y(got, original),
            "ssim_y": metrics.ssim_y(got, original),
            "sharp": metrics.sharpness(got, original),
            "shift": metrics.colour_shift(got, sample.lr),
            "seam": metrics.seams(got, borders, scale),
            "seam_original": metrics.seams(original, borders, scale),
            "ms": enlarged.ms,
        }
        if enlarged.result is not None and enlarged.result.patch_count:
            values["refined"] = enlarged.result.refined / enlarged.result.patch_count
        if self.networks:
            values["lite0"] = lite0.distance(got, original)
            self.found.append(lite0.patch_features(got))
            self.wanted.append(lite0.patch_features(original))
        for key, value in values.items():
            self.values.setdefault(key, []).append(value)
        self.noise.append(metrics.high_pass(got)[metrics.flat_areas(original)])

    def row(self) -> dict[str, Any]:
        """The columns of the table."""
        mean = {k: float(np.mean(v)) for k, v in self.values.items()}
        return {
            "PSNR-Y": mean["psnr_y"],
            "SSIM": mean["ssim_y"],
            "Lite0": mean.get("lite0"),
            "sharp": mean["sharp"],
            "patch-FID": lite0.patch_fid(self.found, self.wanted) if self.networks else None,
            "flat noise": _deviation(self.noise),
            "shift/255": mean["shift"],
            "seam": mean["seam"] / mean["seam_original"],
            "refined": mean.get("refined", 0.0),
            "ms": float(np.median(self.values["ms"])),
        }


def _original_row(samples: list[images.Sample], networks: bool) -> dict[str, Any]:
    """What the originals themselves score: patch-FID of one half of their patches against the other half."""
    noise = [metrics.high_pass(s.original)[metrics.flat_areas(s.original)] for s in samples]
    row: dict[str, Any] = {"sharp": 1.0, "flat noise": _deviation(noise), "seam": 1.0}
    if networks:
        features = np.concatenate([lite0.patch_features(s.original) for s in samples])
        row["patch-FID"] = lite0.patch_fid([features[0::2]], [features[1::2]])
    return row


def _deviation(parts: list[Any]) -> float | None:
    values = np.concatenate(parts)
    return float(values.std()) if values.size > 1000 else None


def _borders(shape: tuple[int, ...], scale: int, result: foveate.Result | None) -> list[metrics.Border]:
    """Borders of the last pass's patches in the output; if only some were refined, those around them alone."""
    from foveate.types import patch_side

    *before, scale = (scale,) if result is None else result.plan.passes
    patch = patch_side(len(before), scale)
    rows, columns = (-(-n * math.prod(before) // patch) for n in shape[:2])
    refined = np.zeros((rows, columns), bool)
    for route in result.routes if result is not None else ():
        if route.sr_pass == len(before):
            refined[route.patch.y // patch, route.patch.x // patch] = route.steps > 0
    mixed = bool(refined.any() and not refined.all())
    side = patch * scale
    out: list[metrics.Border] = []
    for r in range(rows):
        for c in range(columns):
            if r and not (mixed and refined[r, c] == refined[r - 1, c]):
                out.append((0, r * side, c * side, (c + 1) * side))
            if c and not (mixed and refined[r, c] == refined[r, c - 1]):
                out.append((1, c * side, r * side, (r + 1) * side))
    return out
