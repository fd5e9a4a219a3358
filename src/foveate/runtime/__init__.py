"""Run an ONNX graph on this machine: which engine and precision is measured once, then remembered."""

from foveate.runtime.blas import one_blas_thread
from foveate.runtime.graph import Graph, cores, providers
from foveate.runtime.loader import choices, load, machine_id, warm
from foveate.runtime.sharing import side_by_side

__all__ = [
    "Graph",
    "choices",
    "cores",
    "load",
    "machine_id",
    "one_blas_thread",
    "providers",
    "side_by_side",
    "warm",
]
