from __future__ import annotations

import ctypes
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate.clock import rss_mb
from foveate.errors import ConfigError, EngineError, WeightsError
from foveate.runtime.device import OutOfMemoryError
from foveate.runtime.graph import (
    PREPARED,
    OnnxRuntimeGraph,
    TensorRtGraph,
    available_engines,
    open_graph,
    providers,
)
from foveate.runtime.sharing import side_by_side
from tests.tiny.sr import onnx_upscaler
from tests.unit.runtime.graphs import affine, convolution

ENGINES = available_engines()


def values(n: int = 1, height: int = 5, width: int = 7, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((n, 3, height, width), np.float32)


class Heap(ctypes.Structure):
    """glibc's `struct mallinfo2`, of which `in_use` is what the program holds."""

    _fields_ = (("before", ctypes.c_size_t * 7), ("in_use", ctypes.c_size_t), ("after", ctypes.c_size_t * 2))


def heap_mb() -> float | None:
    """What this process has allocated and not freed, in MB; None where that cannot be asked."""
    try:
        ask = ctypes.CDLL(None).mallinfo2
    except (AttributeError, OSError, TypeError):
        return None
    ask.restype = Heap
    return float(ask().in_use / 1e6)


def test_both_engines_are_tested() -> None:
    assert ENGINES == ("onnxruntime", "openvino")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("threads", [0, 1, 2])
def test_a_graph_runs_at_any_size_and_batch(engine: str, threads: int, tmp_path: Path) -> None:
    graph = open_graph(affine(tmp_path / "a.onnx"), engine, "fp32", threads)
    assert (graph.engine, graph.precision) == (engine, "fp32")
    for n, height, width in ((1, 5, 7), (3, 5, 7), (2, 16, 1), (1, 5, 7)):
        x = values(n, height, width)
        found = graph.run(x=x)
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, 2 * x + 1, rtol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
def test_an_output_is_the_callers_to_keep(engine: str, tmp_path: Path) -> None:
    graph = open_graph(affine(tmp_path / "a.onnx"), engine, "fp32")
    first = graph.run(x=values(seed=1))
    before = first.copy()
    graph.run(x=values(seed=2))
    np.testing.assert_array_equal(first, before)


@pytest.mark.parametrize("engine", ENGINES)
def test_inputs_that_are_not_contiguous_are_understood(engine: str, tmp_path: Path) -> None:
    graph = open_graph(affine(tmp_path / "a.onnx"), engine, "fp32")
    x = values().transpose(0, 1, 3, 2)
    np.testing.assert_allclose(graph.run(x=x), 2 * x + 1, rtol=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "inputs",
    [
        {},
        {"z": values()},
        {"x": values()[0]},
        {"x": values()[:, :2]},
        {"x": values().astype(str)},
    ],
    ids=["none", "unknown name", "rank", "channels", "text"],
)
def test_bad_inputs_are_our_error_and_the_next_run_works(
    engine: str, inputs: dict[str, np.ndarray], tmp_path: Path
) -> None:
    graph = open_graph(convolution(tmp_path / "c.onnx"), engine, "fp32")
    with pytest.raises(EngineError, match="failed on"):
        graph.run(**inputs)
    assert graph.run(x=values()).shape == (1, 3, 5, 7)


@pytest.mark.parametrize("engine", ENGINES)
def test_running_out_of_memory_is_told_apart(engine: str, tmp_path: Path) -> None:
    """By a picture of 200 TB, which no address space holds."""
    graph = open_graph(onnx_upscaler(tmp_path / "huge.onnx", 1 << 12), engine, "fp32")
    with pytest.raises(
        OutOfMemoryError, match=r"on input \(1, 3, 1024, 1024\) float32 ran out of memory; try"
    ):
        graph.run(input=np.zeros((1, 3, 1024, 1024), np.float32))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("content", [b"", b"not an onnx file at all", None])
def test_a_file_that_cannot_be_loaded_is_named(engine: str, content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "broken.onnx"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(WeightsError, match=r"cannot load .*broken\.onnx"):
        open_graph(file, engine, "fp32")


@pytest.mark.parametrize("engine", ENGINES)
def test_eight_threads_share_a_graph(engine: str, tmp_path: Path) -> None:
    graph = open_graph(convolution(tmp_path / "c.onnx"), engine, "fp32", 1)
    inputs = [values(1 + i % 3, 8 + i % 2, 9, i) for i in range(32)]
    alone = [graph.run(x=x) for x in inputs]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda x: graph.run(x=x), inputs))
    for found, expected in zip(together, alone, strict=True):
        np.testing.assert_allclose(found, expected, atol=1e-5)


def test_engines_agree(tmp_path: Path) -> None:
    file = convolution(tmp_path / "c.onnx")
    first, second = (open_graph(file, e, "fp32").run(x=values(2, 20, 30)) for e in ENGINES)
    np.testing.assert_allclose(first, second, atol=1e-4)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_graph_is_deterministic_whatever_the_threads(engine: str, tmp_path: Path) -> None:
    file = convolution(tmp_path / "c.onnx")
    outputs = [open_graph(file, engine, "fp32", t).run(x=values(2, 20, 30)) for t in (1, 2, 2)]
    np.testing.assert_array_equal(outputs[1], outputs[2])
    np.testing.assert_allclose(outputs[0], outputs[1], atol=1e-4)


@pytest.mark.parametrize(
    ("device", "found"),
    [
        ("auto", [("CUDAExecutionProvider", {"device_id": 0}), "CPUExecutionProvider"]),
        ("cuda:1", [("CUDAExecutionProvider", {"device_id": 1}), "CPUExecutionProvider"]),
        ("cpu", ["CPUExecutionProvider"]),
        ("mps", ["CPUExecutionProvider"]),
    ],
)
def test_cuda_is_used_where_onnxruntime_brings_it(
    device: str, found: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    import onnxruntime

    assert providers("cpu") == ["CPUExecutionProvider"]
    there = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: there)
    assert providers(device) == found


@pytest.mark.parametrize("engine", ENGINES)
def test_calls_side_by_side_give_the_same_bits(engine: str, tmp_path: Path) -> None:
    graph = open_graph(convolution(tmp_path / "c.onnx"), engine, "fp32", 2)
    inputs = [values(2, 20 + i % 2, 30, seed=i) for i in range(8)]
    alone = [graph.run(x=x) for x in inputs]

    def shared(x: np.ndarray) -> np.ndarray:
        with side_by_side(2):
            return graph.run(x=x)

    with ThreadPoolExecutor(2) as pool:
        for expected, found in zip(alone, pool.map(shared, inputs), strict=True):
            np.testing.assert_array_equal(found, expected)


class Session:
    """Stands for a session of onnxruntime-gpu; the providers in `missing` do not load, for want of a library."""

    missing: tuple[str, ...] = ()
    asked: list[Any]

    def __init__(self, path: str, options: object, providers: list[Any]) -> None:
        Session.asked = providers

    def get_providers(self) -> list[str]:
        names = [p if isinstance(p, str) else p[0] for p in Session.asked]
        return [n for n in names if n not in Session.missing]


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    import onnxruntime

    there = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: there)
    monkeypatch.setattr(onnxruntime, "InferenceSession", Session)
    monkeypatch.setattr(Session, "missing", ())


@pytest.mark.usefixtures("gpu")
def test_what_a_graph_really_runs_on_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert OnnxRuntimeGraph(tmp_path / "a.onnx", 1).engine == "onnxruntime cuda"
    assert OnnxRuntimeGraph(tmp_path / "a.onnx", 1, "cpu").engine == "onnxruntime"
    monkeypatch.setattr(Session, "missing", ("CUDAExecutionProvider",))
    assert OnnxRuntimeGraph(tmp_path / "a.onnx", 1).engine == "onnxruntime"


@pytest.mark.usefixtures("gpu")
def test_tensorrt_keeps_its_engines_and_is_refused_where_it_does_not_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = TensorRtGraph(tmp_path / "a.onnx", 1, "cuda:1", "fp16", tmp_path / "cache")
    assert (graph.engine, graph.precision) == ("onnxruntime tensorrt", "fp16")
    name, options = Session.asked[0]
    assert name == "TensorrtExecutionProvider"
    assert (options["device_id"], options["trt_fp16_enable"]) == (1, True)
    assert options["trt_engine_cache_path"] == str(tmp_path / "cache")
    assert (tmp_path / "cache").is_dir()
    monkeypatch.setattr(Session, "missing", ("TensorrtExecutionProvider",))
    with pytest.raises(ConfigError, match=r"'tensorrt', which does not load here .*CUDAExecutionProvider"):
        TensorRtGraph(tmp_path / "a.onnx", 1, "cuda", "fp32", tmp_path / "cache")


@pytest.mark.skipif(not rss_mb(), reason="this platform does not tell what is resident")
def test_sessions_of_onnxruntime_share_their_memory(tmp_path: Path) -> None:
    """Of eight networks the second to eighth work in what the first left: 64 MB each, were it their own."""
    graphs = [open_graph(convolution(tmp_path / f"{i}.onnx", i), "onnxruntime", "fp32", 1) for i in range(8)]
    large = values(1, 1000, 1000)
    graphs[0].run(x=large)
    before = rss_mb()
    for graph in graphs[1:]:
        graph.run(x=large)
    assert rss_mb() - before < 100


@pytest.mark.skipif(heap_mb() is None, reason="this platform does not tell what is allocated")
def test_new_shapes_do_not_take_ever_more_memory(tmp_path: Path) -> None:
    graph = open_graph(convolution(tmp_path / "c.onnx"), "openvino", "fp32", 1)

    def meet(shapes: range) -> float:
        for side in shapes:
            graph.run(x=values(1, 8 + side % 40, 8 + side // 40))
        found = heap_mb()
        assert found is not None
        return found

    full, more = meet(range(PREPARED)), range(PREPARED, 4 * PREPARED)
    assert meet(more) - full < 0.002 * len(more)  # MB; one that is kept takes 0.19
