"""Run an ONNX graph on this machine: which engine and precision is measured once, then remembered."""

from foveate.runtime.blas import one_blas_thread
from foveate.runtime.graph import Graph
from foveate.runtime.loader import load, machine_id

__all__ = ["Graph", "load", "machine_id", "one_blas_thread"]
