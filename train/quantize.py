"""Make the 8-bit form of a network of the pack: int8 weights and activations in its inner convolutions.

    python train/quantize.py diffusion
    python train/quantize.py t2i

No training: the ranges are those that activations take while Foveate draws and enlarges. The first and the last
convolution stay as they are, and so does everything that is not a convolution. An engine reads the ranges from the
QuantizeLinear and DequantizeLinear nodes of the file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nncf
import numpy as np
import onnx
from cache import cache_dir
from data.crops import Crops
from export_sr import MODELS, record
from halve import halved
from sheet import PROMPTS

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
from foveate import registry, weights
from foveate.config import Settings
from foveate.runtime.graph import OnnxRuntimeGraph
from foveate.stages.render import embedded
from foveate.stages.sr import diffusion
from foveate.types import RenderSpec, SRBatch

Inputs = dict[str, np.ndarray]
SETTINGS = Settings(engine="onnxruntime", precision="fp32")
KEPT = ("stem", "head")
ROOM = 1.5  # how much farther from fp32 than here other machines may be


def draw(args: argparse.Namespace) -> None:
    """Pictures at several sizes, numbers of steps and strengths of guidance."""
    renderer = registry.get("render", "embedded")(SETTINGS)
    for n in range(args.count):
        side, steps = (256, 192, 256, 128)[n % 4], (8, 4, 2, 8)[n % 4]
        spec = RenderSpec(PROMPTS[n % len(PROMPTS)], "", side, side, steps, (1.0, 3.0)[n // 4 % 2], n)
        for _ in renderer.render(spec):
            pass


def enlarge(args: argparse.Namespace) -> None:
    """Training crops of all kinds, clean and mildly degraded, at every scale and 1, 2 and 4 steps."""
    crops = Crops(args.cache, 128, art=0.4, busy=0.5, grey=0.1, seed=1)
    light, network = (registry.get("sr", name)(SETTINGS) for name in ("light", "diffusion"))
    for n in range(args.count):
        scale, steps = (4, 8, 2, 4)[n % 4], (2, 1, 2, 4)[n // 4 % 4]
        lr = np.ascontiguousarray(crops.sample(4, scale, n)[0].permute(0, 2, 3, 1).numpy())
        base = light.upscale(SRBatch(lr, scale))
        noise = np.random.default_rng(n).standard_normal(base.shape, np.float32)
        network.upscale(SRBatch(lr, scale, base, noise, steps))


USES: dict[str, tuple[Callable[[argparse.Namespace], None], Inputs]] = {
    "diffusion": (enlarge, diffusion._sample(128)),
    "t2i": (draw, embedded._sample()),
}


def watched(model: str, args: argparse.Namespace) -> list[Inputs]:
    """What the network is given while Foveate works, one entry per evaluation."""
    seen: list[Inputs] = []
    names = {i.name for i in onnx.load(weights.path(model, SETTINGS)).graph.input}
    run = OnnxRuntimeGraph.run

    def watch(self: OnnxRuntimeGraph, **inputs: Any) -> Any:
        if set(inputs) == names:
            seen.append({k: v.copy() for k, v in inputs.items()})
        return run(self, **inputs)

    OnnxRuntimeGraph.run = watch  # type: ignore[method-assign]
    try:
        USES[model][0](args)
    finally:
        OnnxRuntimeGraph.run = run  # type: ignore[method-assign]
    return seen


def quantized(model: onnx.ModelProto, seen: list[Inputs]) -> onnx.ModelProto:
    """The same network with its inner convolutions in 8 bits."""
    inner = [n.name for n in model.graph.node if n.op_type == "Conv" and n.name.split("/")[1] not in KEPT]
    others = [n.name for n in model.graph.node if n.name not in inner]
    return nncf.quantize(
        model, nncf.Dataset(seen), subset_size=len(seen), preset=nncf.QuantizationPreset.MIXED,
        ignored_scope=nncf.IgnoredScope(names=[n for n in others if n], validate=False),
    )  # fmt: skip


def difference(a: Path, b: Path, given: list[Inputs]) -> float:
    """Mean absolute difference of two files' outputs, in output units."""
    first, second = OnnxRuntimeGraph(a, 0), OnnxRuntimeGraph(b, 0)
    return float(np.mean([np.abs(first.run(**i) - second.run(**i)).mean() for i in given]))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", choices=tuple(USES))
    p.add_argument("--count", type=int, default=48, help="pictures, or batches of four crops, to look at")
    p.add_argument("--cache", type=Path, default=cache_dir())
    args = p.parse_args()
    seen = watched(args.model, args)
    seen, unseen = seen[len(seen) // 8 :], seen[: len(seen) // 8]
    plain, name = weights.path(args.model, SETTINGS), f"{args.model}_int8"
    file = MODELS / f"{name}.onnx"
    onnx.save(halved(quantized(onnx.load(plain), seen)), file)
    error, probe = difference(plain, file, unseen), difference(plain, file, [USES[args.model][1]])
    print(f"{name}: mean difference to fp32 {error:.4f} in use, {probe:.4f} on the probe")
    base = weights.entry(args.model, SETTINGS)
    kept = ("parameters", "licence", "training_data", "inputs", "output")
    record(MODELS, name, {
        "file": file.name, **{k: base[k] for k in kept if k in base},
        "maker": f"Foveate, the 8-bit form of {args.model}", "command": f"python train/quantize.py {args.model}",
        "tolerance": float(f"{ROOM * probe:.2g}"), "metrics": {"mean_difference_to_fp32": round(error, 4)},
    })  # fmt: skip
    record(MODELS, args.model, {"file": base["file"], "int8": name})


if __name__ == "__main__":
    main()
