"""Run an ONNX graph on this machine: which engine and precision is measured once, then remembered."""

from foveate.runtime.blas import one_blas_thread
from foveate.runtime.graph import Graph
from foveate.runtime.loader import choices, load, machine_id, warm

__all__ = ["Graph", "choices", "load", "machine_id", "one_blas_thread", "warm"]
