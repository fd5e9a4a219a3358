"""Half the size of an ONNX file: large float parameters in 16 bits."""

from __future__ import annotations

import numpy as np
import onnx

LARGE = 1024  # numbers from which on a float parameter is stored in 16 bits


def halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same with its large float parameters stored in 16 bits; engines widen them once, when they load the file."""
    scales = {i for n in model.graph.node if n.op_type.endswith("QuantizeLinear") for i in n.input}
    for tensor in model.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < LARGE or tensor.name in scales:
            continue
        name = f"{tensor.name}_16"
        model.graph.node.insert(
            0, onnx.helper.make_node("Cast", [name], [tensor.name], to=onnx.TensorProto.FLOAT)
        )
        tensor.CopyFrom(onnx.numpy_helper.from_array(values.astype(np.float16), name))
    onnx.checker.check_model(model)
    return model
