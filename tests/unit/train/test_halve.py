"""Large parameters stored in 16 bits."""

from importlib import import_module

import numpy as np
import onnx
import onnxruntime as ort
import pytest

pytest.importorskip("torch")


def test_the_file_is_half_as_large_and_says_nearly_the_same() -> None:
    halve = import_module("halve")
    rng = np.random.default_rng(0)
    weight, bias = rng.standard_normal((64, 64), np.float32), rng.standard_normal(64, np.float32)
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("Gemm", ["x", "w", "b"], ["y"])],
        "g",
        [onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["n", 64])],
        [onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, ["n", 64])],
        [onnx.numpy_helper.from_array(weight, "w"), onnx.numpy_helper.from_array(bias, "b")],
    )
    opset = [onnx.helper.make_opsetid("", 18)]
    model = onnx.helper.make_model(graph, opset_imports=opset, ir_version=9)
    plain = model.SerializeToString()
    half = halve.halved(model).SerializeToString()
    assert len(half) < 0.6 * len(plain)
    x = rng.standard_normal((3, 64), np.float32)
    (first,), (second,) = (ort.InferenceSession(m).run(None, {"x": x}) for m in (plain, half))
    assert 0 < np.abs(first - second).max() < 0.02
    stored = {i.name: i.data_type for i in model.graph.initializer}
    assert stored == {"w_16": onnx.TensorProto.FLOAT16, "b": onnx.TensorProto.FLOAT}
