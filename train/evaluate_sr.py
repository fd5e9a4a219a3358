"""Measure the SR models that ship (their ONNX files) on held-out photographs and art, and draw contact sheets.

    python train/evaluate_sr.py --scale 4 --steps 1 2 4 --sheet sheet.png --json metrics.json

Measures: PSNR-Y against the original; sharpness (gradient energy over the original's: 1 is right); Lite0 distance
and patch-FID (EfficientNet-Lite0 features; its sibling Lite1 was a training loss); two measures no network shares:
`gradients`, the Wasserstein distance of gradient magnitudes from the originals' (8-bit levels), and `spectrum`, the
mean distance in dB of the radial power spectrum above a quarter of the sampling rate; `flat`, the mean local deviation
where the original is flat, over the original's; `drift`, mean difference of downscaled output and input (8-bit levels).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
import torch.nn.functional as F
from cache import cache_dir
from data.crops import degrade, down_matrix, downscale, held_out, psnr_y
from judges import frechet, lite0, patch_features
from PIL import Image, ImageDraw
from torch import Tensor

MODELS = Path(__file__).resolve().parents[1] / "src" / "foveate" / "models"
Method = Callable[[Tensor, int], Tensor]


def project(refined: Tensor, light: Tensor, scale: int) -> Tensor:
    """The image nearest to `refined` (3, H, W) that has the bicubic downscale of `light`, as the pipeline wants it."""
    (dy, py), (dx, px) = down_matrix(light.shape[1], scale), down_matrix(light.shape[2], scale)
    change = refined.double() - light.double()
    return (light + change - py @ dy @ change @ dx.T @ px.T).clamp(0, 1).float()


class Models:
    """The exported networks behind plain calls on (3, h, w) tensors."""

    def __init__(self, folder: Path, threads: int) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.k = (
            json.loads((folder / "models.json").read_text()).get("diffusion", {}).get("residual_scale", 16.0)
        )
        self.sessions = {
            p.stem: ort.InferenceSession(p, options)
            for p in (folder / f"{n}.onnx" for n in ("light_x2", "light_x4", "light_x8", "diffusion"))
            if p.exists()
        }

    def light(self, lr: Tensor, scale: int) -> Tensor:
        return torch.from_numpy(self.sessions[f"light_x{scale}"].run(None, {"image": lr[None].numpy()})[0][0])

    def diffusion(self, lr: Tensor, scale: int, steps: int, seed: int = 0) -> Tensor:
        light = self.light(lr, scale)
        noise = np.random.default_rng(seed).standard_normal((1, *light.shape)).astype(np.float32)
        x, x0 = noise, noise
        for i in range(steps):
            t, after = 1 - i / steps, 1 - (i + 1) / steps
            feed = {"noisy": x, "condition": light[None].numpy(), "t": np.full(1, t, np.float32),
                    "scale": np.full(1, scale, np.float32)}  # fmt: skip
            x0 = self.sessions["diffusion"].run(None, feed)[0]
            x = (1 - after) * x0 + after * (x - (1 - t) * x0) / t
        return project(light + torch.from_numpy(x0[0]) / self.k, light, scale)


def bicubic(lr: Tensor, scale: int) -> Tensor:
    return F.interpolate(lr[None], scale_factor=scale, mode="bicubic", antialias=True).clamp(0, 1)[0]


def picture(x: Tensor) -> Image.Image:
    return Image.fromarray((x.permute(1, 2, 0).clamp(0, 1) * 255).round().byte().numpy())


def grey(x: Tensor) -> Tensor:
    return x.mean(0)


def gradients(x: Tensor) -> Tensor:
    g = grey(x) * 255
    return torch.hypot(g.diff(dim=1)[:-1], g.diff(dim=0)[:, :-1]).flatten()


def wasserstein(a: Tensor, b: Tensor) -> float:
    q = torch.linspace(0, 1, 1001)
    a, b = (torch.from_numpy(np.quantile(v.numpy(), q.numpy())) for v in (a, b))
    return float((a - b).abs().mean())


def spectrum(x: Tensor) -> Tensor:
    """Mean radial power spectrum (64 bins up to Nyquist) of one image."""
    g = grey(x)[:256, :256]
    window = torch.hann_window(g.shape[0])[:, None] * torch.hann_window(g.shape[1])[None]
    power = torch.fft.fft2((g - g.mean()) * window).abs().square()
    fy, fx = torch.fft.fftfreq(g.shape[0])[:, None], torch.fft.fftfreq(g.shape[1])[None]
    bins = (torch.hypot(fy, fx) * 128).long().clamp(max=64)
    total = torch.zeros(65).index_add_(0, bins.flatten(), power.flatten())
    return (total / torch.bincount(bins.flatten(), minlength=65))[:64]


def local_deviation(x: Tensor) -> Tensor:
    g = F.pad(grey(x)[None, None], (3, 3, 3, 3), mode="reflect")
    return (F.avg_pool2d(g.square(), 7, 1) - F.avg_pool2d(g, 7, 1).square()).clamp(min=0).sqrt()[0, 0]


def measure(images: list[Tensor], lows: list[Tensor], scale: int, method: Method) -> dict[str, float]:
    rows: dict[str, list[float]] = {k: [] for k in ("psnr_y", "sharp", "lite0", "drift", "seconds")}
    flat, features, truth, grads, grads_true, spectra, spectra_true = [], [], [], [], [], [], []
    for hr, lr in zip(images, lows, strict=True):
        start = time.perf_counter()
        out = method(lr, scale)
        rows["seconds"].append(time.perf_counter() - start)
        rows["psnr_y"].append(psnr_y(out, hr))
        rows["sharp"].append(float(gradients(out).mean() / gradients(hr).mean().clamp(min=1e-3)))
        rows["lite0"].append(lite0(picture(out), picture(hr)))
        rows["drift"].append(float((downscale(out[None], scale)[0] - lr).abs().mean() * 255))
        where = local_deviation(hr) < 0.008
        if where.float().mean() > 0.02:
            flat.append((float(local_deviation(out)[where].mean()), float(local_deviation(hr)[where].mean())))
        features.append(patch_features(picture(out)))
        truth.append(patch_features(picture(hr)))
        grads.append(gradients(out)[::7])
        grads_true.append(gradients(hr)[::7])
        spectra.append(spectrum(out))
        spectra_true.append(spectrum(hr))
    result = {k: float(np.mean(v)) for k, v in rows.items()}
    result["patch_fid"] = frechet(np.concatenate(features), np.concatenate(truth))
    result["gradients"] = wasserstein(torch.cat(grads), torch.cat(grads_true))
    ratio = 10 * torch.log10(torch.stack(spectra).mean(0) / torch.stack(spectra_true).mean(0))
    result["spectrum"] = float(ratio[32:].abs().mean())
    result["flat"] = float(np.mean([a for a, _ in flat]) / np.mean([b for _, b in flat])) if flat else 1.0
    return {k: round(v, 4) for k, v in result.items()}


def sheet(images: list[Tensor], lows: list[Tensor], scale: int, methods: dict[str, Method], path: Path, size: int,
          zoom: int) -> None:  # fmt: skip
    """One row per image: the most textured size x size crop by every method, then the original."""
    names = [*methods, "original"]
    board = Image.new("RGB", (len(names) * (size * zoom + 4), len(images) * (size * zoom + 4) + 16), "white")
    for i, name in enumerate(names):
        ImageDraw.Draw(board).text((i * (size * zoom + 4) + 4, 2), name, "black")
    for j, (hr, lr) in enumerate(zip(images, lows, strict=True)):
        busy = F.avg_pool2d(local_deviation(hr)[None, None], size, 16)[0, 0]
        y, x = (int(v) * 16 for v in np.unravel_index(int(busy.argmax()), busy.shape))
        for i, out in enumerate([*(m(lr, scale) for m in methods.values()), hr]):
            crop = picture(out[:, y : y + size, x : x + size]).resize(
                (size * zoom, size * zoom), Image.Resampling.NEAREST
            )
            board.paste(crop, (i * (size * zoom + 4), j * (size * zoom + 4) + 16))
    board.save(path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--models", type=Path, default=MODELS)
    p.add_argument("--scale", type=int, default=4)
    p.add_argument("--steps", type=int, nargs="*", default=[1, 2, 4])
    p.add_argument("--kinds", nargs="*", default=["photo", "art"])
    p.add_argument("--pack", choices=("tuning", "report"), default="report")
    p.add_argument("--every", type=int, default=1, help="use every n-th held-out image")
    p.add_argument("--degraded", action="store_true", help="mildly degraded input instead of clean bicubic")
    p.add_argument("--threads", type=int, default=0)
    p.add_argument("--json", type=Path)
    p.add_argument("--sheet", type=Path, help="draw instead of measure")
    p.add_argument("--crop", type=int, default=128)
    p.add_argument("--zoom", type=int, default=2)
    args = p.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    torch.set_grad_enabled(False)
    models = Models(args.models, args.threads)
    methods: dict[str, Method] = {"bicubic": bicubic}
    if f"light_x{args.scale}" in models.sessions:
        methods["light"] = models.light
    if "diffusion" in models.sessions:
        for n in args.steps:
            methods[f"diffusion_{n}"] = lambda lr, s, n=n: models.diffusion(lr, s, n)
    results: dict[str, dict[str, dict[str, float]]] = {}
    for kind in args.kinds:
        images = [i[:, :512, :512] for i in held_out(args.cache, kind, args.pack)[:: args.every]]
        lows = [downscale(i[None], args.scale) for i in images]
        if args.degraded:
            lows = [degrade(x, np.random.default_rng(i)) for i, x in enumerate(lows)]
        lows = [x[0] for x in lows]
        if args.sheet:
            sheet(
                images,
                lows,
                args.scale,
                methods,
                args.sheet.with_stem(f"{args.sheet.stem}-{kind}"),
                args.crop,
                args.zoom,
            )
            continue
        results[kind] = {name: measure(images, lows, args.scale, method) for name, method in methods.items()}
        print(f"{kind} x{args.scale}, {len(images)} images", flush=True)
        for name, row in results[kind].items():
            print(f"  {name:12s}", "  ".join(f"{k} {v:.3f}" for k, v in row.items()), flush=True)
    if args.json:
        args.json.write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
