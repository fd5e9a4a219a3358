"""Tiny upscalers: ONNX graphs and spandrel checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

__all__ = ["MODELS", "compact", "onnx_upscaler"]


def onnx_upscaler(
    path: Path, scale: int, size: int | None = None, half: bool = False, gain: float = 1.0
) -> Path:
    """Nearest enlargement and a slight 3x3 blur; `size` fixes the input to (1, 3, size, size)."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    kind, real = (TensorProto.FLOAT16, np.float16) if half else (TensorProto.FLOAT, np.float32)
    blur = np.zeros((3, 3, 3, 3), real)
    for c in range(3):
        blur[c, c] = np.array([[0, 1, 0], [1, 4, 1], [0, 1, 0]]) / 8 * gain
    given = ["n", 3, "h", "w"] if size is None else [1, 3, size, size]
    graph = helper.make_graph(
        [
            helper.make_node("Resize", ["input", "", "scales"], ["large"], mode="nearest"),
            helper.make_node("Conv", ["large", "blur"], ["output"], pads=[1, 1, 1, 1]),
        ],
        "upscaler",
        [helper.make_tensor_value_info("input", kind, given)],
        [helper.make_tensor_value_info("output", kind, ["n", 3, "hs", "ws"])],
        [
            numpy_helper.from_array(np.array([1, 1, scale, scale], np.float32), "scales"),
            numpy_helper.from_array(blur, "blur"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


def compact(path: Path, scale: int, features: int = 8, convolutions: int = 2) -> Path:
    """SRVGGNetCompact ("Compact") with small random weights, saved as its trainers do (.pth) or as safetensors."""
    import torch

    draw = torch.Generator().manual_seed(scale)

    def weights(rows: int, columns: int) -> torch.Tensor:
        return torch.randn(rows, columns, 3, 3, generator=draw) * 0.03

    state = {"body.0.weight": weights(features, 3), "body.0.bias": torch.zeros(features)}
    for i in range(convolutions + 1):
        state[f"body.{2 * i + 1}.weight"] = torch.full((features,), 0.1)
        rows = 3 * scale * scale if i == convolutions else features
        state[f"body.{2 * i + 2}.weight"] = weights(rows, features)
        state[f"body.{2 * i + 2}.bias"] = torch.zeros(rows)
    if path.suffix == ".safetensors":
        from safetensors.torch import save_file

        save_file(state, path)
    else:
        torch.save({"params_ema": state}, path)
    return path


MODELS: dict[str, Any] = {
    "onnx:x4": lambda folder: {"model": str(onnx_upscaler(folder / "x4.onnx", 4))},
    "onnx:x2-fixed": lambda folder: {"model": str(onnx_upscaler(folder / "x2.onnx", 2, size=64))},
    "onnx:x3-half": lambda folder: {"model": str(onnx_upscaler(folder / "x3.onnx", 3, half=True))},
    "spandrel:x4": lambda folder: {"model": str(compact(folder / "x4.pth", 4))},
    "spandrel:x2": lambda folder: {"model": str(compact(folder / "x2.safetensors", 2)), "tile": 64},
}
