"""Tiny networks in ONNX, written with the `onnx` package."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SHAPE: list[object] = ["n", 3, "h", "w"]


def save(
    path: Path, nodes: list[onnx.NodeProto], inputs: dict[str, list[object]], **constants: object
) -> Path:
    """Write a graph of `nodes` whose output is `y`; `constants` are initializers."""
    graph = helper.make_graph(
        nodes,
        path.stem,
        [helper.make_tensor_value_info(k, TensorProto.FLOAT, v) for k, v in inputs.items()],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, SHAPE)],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


def affine(path: Path, gain: float = 2.0, offset: float = 1.0, name: str = "x") -> Path:
    """y = gain * x + offset, where x is called `name`."""
    nodes = [helper.make_node("Mul", [name, "gain"], ["z"]), helper.make_node("Add", ["z", "offset"], ["y"])]
    return save(path, nodes, {name: SHAPE}, gain=np.float32([gain]), offset=np.float32([offset]))


def convolution(path: Path, seed: int = 0, size: float = 1.0) -> Path:
    """A 3x3 convolution with random weights: what bf16 rounds differently."""
    weights = np.random.default_rng(seed).standard_normal((8, 3, 3, 3), np.float32) * np.float32(size)
    back = np.random.default_rng(seed + 1).standard_normal((3, 8, 3, 3), np.float32) * np.float32(size)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["z"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["z"], ["r"]),
        helper.make_node("Conv", ["r", "v"], ["y"], pads=[1, 1, 1, 1]),
    ]
    return save(path, nodes, {"x": SHAPE}, w=weights, v=back)


def quantized_convolution(path: Path, seed: int = 0, size: float = 1.0) -> Path:
    """The same as `convolution`, its second one in 8 bits: the form that train/quantize.py writes. x is in [0, 1]."""
    weights, back = (
        np.random.default_rng(seed + i).standard_normal(shape, np.float32) * np.float32(size)
        for i, shape in enumerate([(8, 3, 3, 3), (3, 8, 3, 3)])
    )
    most = np.abs(weights).sum((1, 2, 3)).max()
    step = np.float32(np.abs(back).max() / 127)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["z"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["z"], ["r"]),
        helper.make_node("QuantizeLinear", ["r", "range", "zero"], ["rq"]),
        helper.make_node("DequantizeLinear", ["rq", "range", "zero"], ["rd"]),
        helper.make_node("DequantizeLinear", ["v", "step", "middle"], ["vd"]),
        helper.make_node("Conv", ["rd", "vd"], ["y"], pads=[1, 1, 1, 1]),
    ]
    return save(
        path, nodes, {"x": SHAPE}, w=weights, range=np.float32(most / 255), zero=np.uint8(0), step=step,
        middle=np.int8(0), v=np.round(back / step).astype(np.int8),
    )  # fmt: skip


def denoiser(path: Path) -> Path:
    """x0 = noisy * 0 + 10 * (0.5 - condition) + 0 * (t + scale): the residual, times 10, to a grey image."""
    nodes = [
        helper.make_node("Sub", ["half", "condition"], ["d"]),
        helper.make_node("Mul", ["d", "ten"], ["r"]),
        helper.make_node("Mul", ["noisy", "zero"], ["n"]),
        helper.make_node("Add", ["t", "scale"], ["s"]),
        helper.make_node("Mul", ["s", "zero"], ["s0"]),
        helper.make_node("Reshape", ["s0", "shape"], ["s4"]),
        helper.make_node("Add", ["r", "n"], ["rn"]),
        helper.make_node("Add", ["rn", "s4"], ["y"]),
    ]
    inputs: dict[str, list[object]] = {"noisy": SHAPE, "condition": SHAPE, "t": ["n"], "scale": ["n"]}
    return save(
        path,
        nodes,
        inputs,
        half=np.float32([0.5]),
        ten=np.float32([10]),
        zero=np.float32([0]),
        shape=np.int64([-1, 1, 1, 1]),
    )
