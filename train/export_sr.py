"""Export SR networks to ONNX, check them against torch, and record them in models.json and ATTRIBUTION.md.

python train/export_sr.py light_x4 light_x2
python train/export_sr.py diffusion --run diffusion_few --metrics metrics.json
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
from attribution import write_section
from common import cache_dir, starting_weights
from diffusion import TIMES, Diffusion, K
from halve import halved
from light import Light
from torch import Tensor, nn

MODELS = Path(__file__).resolve().parents[1] / "src" / "foveate" / "models"
MAKER = "Foveate, trained from random initial weights"
SOURCES = {
    "photo-tiles": "484 tiles of 512 px of permissively licensed wallpaper photographs",
    "endless-sky-high-dpi": "Debian package endless-sky-high-dpi, images/land, only files marked public domain",
    "openclipart": "Debian package openclipart-svg, rendered over colours, gradients and the photographs",
    "fluent-emoji-3d": "npm @lobehub/fluent-emoji-3d 1.1.0, composed likewise",
    "lettering": "words and shapes drawn by train/data/photos.py with the fonts of Debian package fonts-dejavu-core",
}
LICENCES = {
    "openclipart": "public domain",
    "fluent-emoji-3d": "MIT (Microsoft Corporation)",
    "lettering": "Bitstream Vera and public domain (fonts)",
}
STARTS = {2: " --start light_x4", 8: " --size 256 --start light_x4"}
SECTION = "## Super-resolution (light_x2, light_x4, light_x8, diffusion)"


def training_data(cache: Path) -> list[dict[str, Any]]:
    """[{source, licence, count, held_out}] from what photos.py wrote."""
    out = []
    for key, n in json.loads((cache / "sr-data" / "sources.json").read_text()).items():
        name, _, licence = key.partition(": ")
        if name in SOURCES:
            out.append({"source": SOURCES[name], "licence": licence or LICENCES[name], "count": n["train"],
                        "held_out": n["valid"]})  # fmt: skip
    return out


def export(net: nn.Module, inputs: dict[str, Tensor], output: str, path: Path) -> float:
    """Write `net` with dynamic N, H, W (opset 18), atomically; returns its largest difference under onnxruntime."""
    net.eval()
    axes = {k: {0: "n", 2: "h", 3: "w"} if v.dim() == 4 else {0: "n"} for k, v in inputs.items()}
    out_axes = {output: {0: "n", 2: "oh", 3: "ow"}}
    part = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            net, tuple(inputs.values()), str(part), input_names=list(inputs), output_names=[output], opset_version=18,
            dynamic_axes=axes | out_axes, dynamo=False, do_constant_folding=True,
        )  # fmt: skip
    session = ort.InferenceSession(str(part))
    other = {k: v[:1, ..., :48, :64] if v.dim() == 4 else v[:1] for k, v in inputs.items()}
    worst = 0.0
    for feed in (inputs, other):
        with torch.no_grad():
            want = net(*feed.values()).numpy()
        got = session.run(None, {k: v.numpy() for k, v in feed.items()})[0]
        worst = max(worst, float(np.abs(got - want).max()))
    part.replace(path)
    return worst


def record(folder: Path, name: str, entry: dict[str, Any]) -> None:
    """Put one entry into models.json, leaving the others alone."""
    path = folder / "models.json"
    entries = json.loads(path.read_text()) if path.exists() else {}
    file = folder / entry["file"]
    entry["sha256"], entry["bytes"] = hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size
    entries[name] = entries.get(name, {}) | entry
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(dict(sorted(entries.items())), indent=1, ensure_ascii=False) + "\n")
    part.replace(path)


def attribute(folder: Path, data: list[dict[str, Any]]) -> None:
    """Write the SR section of ATTRIBUTION.md, leaving other sections alone."""
    lines = ["Trained by `train/` from these sources; none of the pictures is in the package.", ""]
    lines += [
        f"- {d['source']}: {d['licence']}; {d['count']} for training, {d['held_out']} held out" for d in data
    ]
    write_section(folder, SECTION, lines)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("models", nargs="+", choices=("light_x2", "light_x4", "light_x8", "diffusion"))
    p.add_argument(
        "--run",
        help="run to export; default: the model's name, diffusion_few for diffusion; shipped: write the file anew",
    )
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--out", type=Path, default=MODELS)
    p.add_argument(
        "--strength", type=float, default=1.0, help="share of the predicted residual that is added"
    )
    p.add_argument(
        "--blend",
        type=float,
        default=1.0,
        help="share of the run's weights; the rest is of the file in the package",
    )
    p.add_argument("--metrics", type=Path, help="JSON to store as the entry's metrics")
    p.add_argument("--command", help="what the entry says it was made by; default: the plain recipe")
    p.add_argument("--notes", help="how this file was trained, where the command alone does not say it")
    args = p.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    data = training_data(args.cache)
    for name in args.models:
        run = args.run or {"diffusion": "diffusion_few"}.get(name, name)
        state = (
            {"ema": starting_weights(run, name, args.cache)}
            if run == "shipped"
            else torch.load(args.cache / "runs" / run / "last.pt", map_location="cpu")
        )
        if args.blend < 1:
            before = starting_weights("shipped", name, args.cache)
            state["ema"] = {k: v.lerp(before[k], 1 - args.blend) for k, v in state["ema"].items()}
        image = torch.rand(2, 3, 64, 96)
        if name == "diffusion":
            net: nn.Module = Diffusion()
            net.load_state_dict(state["ema"])
            inputs = {"noisy": torch.randn_like(image), "condition": image, "t": torch.tensor([1.0, 0.5]),
                      "scale": torch.tensor([4.0, 2.0])}  # fmt: skip
            more = {
                "inputs": {"noisy": "(N, 3, H, W) scaled residual", "condition": "(N, 3, H, W) light result in [0, 1]",
                           "t": "(N,) in (0, 1]", "scale": "(N,) 2, 4 or 8"},
                "output": "x0 (N, 3, H, W) scaled residual; the image is condition + x0 / residual_scale",
                "residual_scale": round(K / args.strength, 3), "multiple_of": 16, "times": list(TIMES),
                "command": "python train/diffusion.py --phase plain && "
                           "python train/diffusion.py --phase few --start diffusion_plain",
            }  # fmt: skip
        else:
            scale = int(name[-1])
            net, inputs = Light.of(state["ema"], scale), {"image": image}
            more = {
                "inputs": {"image": "(N, 3, H, W) in [0, 1]"}, "multiple_of": 1, "scale": scale,
                "output": f"image (N, 3, {scale}H, {scale}W) in [0, 1]",
                "command": f"python train/light.py --scale {scale}{STARTS.get(scale, '')}",
            }  # fmt: skip
        output = "x0" if name == "diffusion" else "image"
        # an ONNX graph needs distinct names for the input and the output
        file = args.out / f"{name}.onnx"
        worst = export(net, inputs, "upscaled" if output == "image" else output, file)
        if name == "diffusion":
            onnx.save(halved(onnx.load(file)), file)
        if run == "shipped":
            record(args.out, name, {"file": f"{name}.onnx"})
            print(f"{name}: largest difference to torch {worst:.2e}")
            continue
        entry = {
            "file": f"{name}.onnx", "parameters": sum(p.numel() for p in net.parameters()), "licence": "Apache-2.0",
            "maker": MAKER, "training_data": data, "training": {"iterations": state["iteration"],
            "minutes": round(state["elapsed"] / 60, 1)}, **more,
        }  # fmt: skip
        if args.command:
            entry["command"] = args.command
        entry["training_notes"] = args.notes or ""
        if args.metrics:
            entry["metrics"] = json.loads(args.metrics.read_text())
        record(args.out, name, entry)
        print(f"{name}: {entry['parameters']} parameters, largest difference to torch {worst:.2e}")
    attribute(args.out, data)


if __name__ == "__main__":
    main()
