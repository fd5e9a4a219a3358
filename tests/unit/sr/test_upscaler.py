"""Upscaling networks from files: measured once, any size and scale, wrong files are told."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.config import Settings
from foveate.errors import FoveateError, InputError, WeightsError
from foveate.pipeline import Pipeline
from foveate.runtime.device import OutOfMemoryError
from foveate.stages.sr import _upscaler, spandrel
from foveate.stages.sr.base import upscaled
from foveate.types import Array, Request, SRBatch
from tests.conftest import nearest, picture
from tests.tiny import extra_missing
from tests.tiny.sr import compact, onnx_upscaler


@pytest.fixture
def own(settings: Settings, tmp_path: Path) -> Settings:
    """Settings with a cache of this test."""
    return dataclasses.replace(settings, cache_dir=tmp_path / "cache")


class Repeat:
    """A network that repeats pixels, and has memory for `pixels` of them."""

    precision, tile = "none fp32", _upscaler.TILE

    def __init__(self, scale: int, pixels: int = 10**9, fixed: tuple[int, int] | None = None) -> None:
        self.scale, self.pixels, self.fixed = scale, pixels, fixed
        self.shapes: list[tuple[int, ...]] = []

    def run(self, images: Array) -> Array:
        self.shapes.append(images.shape)
        if images[:, 0].size > self.pixels:
            raise OutOfMemoryError("too much at once")
        assert self.fixed is None or images.shape[2:] == self.fixed
        return images.repeat(self.scale, 2).repeat(self.scale, 3)


@pytest.mark.parametrize("scale", [2, 3, 4, 8])
def test_the_scale_is_measured_and_the_info_reads_no_network_twice(
    scale: int, own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = f"onnx:{onnx_upscaler(tmp_path / 'net.onnx', scale)}"
    info = registry.info("sr", backend, own)
    assert (info.name, info.scales, info.models) == (backend, (2, 4), ("net",))
    (facts,) = json.loads((own.cache_dir / _upscaler.MEASURED).read_text()).values()
    assert facts == {"scale": scale, "halo": 3}
    monkeypatch.setattr(_upscaler, "measure", None)
    assert registry.info("sr", backend, own) == info


@pytest.mark.parametrize("native", [2, 3, 4, 8])
@pytest.mark.parametrize("scale", [2, 4])
def test_any_native_scale_gives_x2_and_x4(native: int, scale: int, own: Settings, tmp_path: Path) -> None:
    engine = registry.make("sr", f"onnx:{onnx_upscaler(tmp_path / 'net.onnx', native)}", own)
    image = picture(40, 56)[None]
    found = engine.upscale(SRBatch(image, scale))
    assert np.abs(found - nearest(image, scale)).mean() < 0.05


@pytest.mark.parametrize("size", [(1, 1), (64, 64), (65, 64), (130, 70), (200, 333)])
@pytest.mark.parametrize("fixed", [None, (64, 64)])
def test_tiles_are_invisible(size: tuple[int, int], fixed: tuple[int, int] | None) -> None:
    network = Repeat(3, fixed=fixed)
    images = np.stack([picture(*size, seed=i) for i in range(2)])
    found = _upscaler._in_tiles(network, images, 3, 5, (64, 64))
    np.testing.assert_array_equal(found, nearest(images, 3))
    assert all(s[2] <= 64 and s[3] <= 64 for s in network.shapes)


def test_where_memory_runs_out_batches_and_then_tiles_are_halved(own: Settings, tmp_path: Path) -> None:
    engine = registry.make("sr", f"onnx:{onnx_upscaler(tmp_path / 'net.onnx', 2)}", own)
    network = engine._network = Repeat(2, pixels=80 * 80)
    images = np.stack([picture(200, 100, seed=i) for i in range(4)])
    np.testing.assert_array_equal(upscaled(engine, SRBatch(images, 2)), nearest(images, 2))
    assert [s[0] for s in network.shapes[:3]] == [4, 2, 1]
    assert network.shapes[0] == (4, 3, 200, 100)
    assert network.shapes[-1] == (1, 3, 64, 64)
    network.pixels = 10
    with pytest.raises(OutOfMemoryError):
        upscaled(engine, SRBatch(images, 2))


def test_a_network_that_does_not_enlarge_is_refused(own: Settings, tmp_path: Path) -> None:
    flat = onnx_upscaler(tmp_path / "x1.onnx", 1)
    with pytest.raises(WeightsError, match=r"x1\.onnx turns .* an upscaler gives"):
        registry.make("sr", f"onnx:{flat}", own)
    bright = onnx_upscaler(tmp_path / "bright.onnx", 2, gain=255)
    with pytest.raises(WeightsError, match=r"bright\.onnx turns a picture of mean .* colours in \[0, 1\]"):
        registry.make("sr", f"onnx:{bright}", own)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("onnx:none.onnx", None, "no model .*does not exist"),
        ("onnx:text.onnx", b"not a network", "cannot be read as an ONNX network"),
        pytest.param("spandrel:none.pth", None, "no model .*does not exist", marks=extra_missing("spandrel")),
        pytest.param("spandrel:a.zip", b"PK", "unknown kind of file", marks=extra_missing("spandrel")),
        pytest.param("spandrel:a.pth", b"not a pickle", "cannot be read as weights", marks=extra_missing("spandrel")),
        pytest.param("spandrel:a.safetensors", b"12345678", "cannot be read", marks=extra_missing("spandrel")),
    ],
)  # fmt: skip
def test_a_file_that_is_not_a_network_is_told(
    name: str, content: bytes | None, message: str, own: Settings, tmp_path: Path
) -> None:
    backend, _, file = name.partition(":")
    if content is not None:
        (tmp_path / file).write_bytes(content)
    with pytest.raises(WeightsError, match=message) as caught:
        registry.info("sr", f"{backend}:{tmp_path / file}", own)
    assert str(tmp_path / file) in str(caught.value)


@extra_missing("spandrel")
def test_code_in_a_pickle_is_not_run(own: Settings, tmp_path: Path) -> None:
    import torch

    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (tmp_path / "ran",))  # type: ignore[return-value]

    torch.save({"body.0.weight": Bomb()}, tmp_path / "bomb.pth")
    with pytest.raises(WeightsError, match="files that hold code are refused"):
        registry.info("sr", f"spandrel:{tmp_path / 'bomb.pth'}", own)
    assert not (tmp_path / "ran").exists()


@extra_missing("spandrel")
@pytest.mark.parametrize(
    ("tiling", "size", "sides"),
    [("SUPPORTED", (40, 300), {256}), ("DISCOURAGED", (40, 600), {512}), ("INTERNAL", (40, 600), {600})],
)
def test_sizes_and_tiles_are_those_that_the_network_wants(
    tiling: str,
    size: tuple[int, int],
    sides: set[int],
    own: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import torch

    library = spandrel._spandrel()
    seen: list[tuple[int, int]] = []

    class Picky(torch.nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            seen.append((x.shape[2], x.shape[3]))
            return x.repeat_interleave(2, 2).repeat_interleave(2, 3)

    def descriptor(path: Path) -> Any:
        wants = library.SizeRequirements(minimum=30, multiple_of=8, square=True)
        return library.ImageModelDescriptor(
            Picky(), {}, None, "SR", [], supports_half=True, supports_bfloat16=True, scale=2, input_channels=3,
            output_channels=3, size_requirements=wants, tiling=library.ModelTiling[tiling],
        )  # fmt: skip

    monkeypatch.setattr(spandrel, "_descriptor", descriptor)
    (tmp_path / "picky.pth").write_bytes(b"")
    engine = registry.make("sr", f"spandrel:{tmp_path / 'picky.pth'}", own)
    seen.clear()
    images = picture(*size)[None]
    np.testing.assert_allclose(engine.upscale(SRBatch(images, 2)), nearest(images, 2), atol=1e-6)
    assert {h for h, _ in seen} == sides
    assert all(h == w and h % 8 == 0 for h, w in seen)
    seen.clear()
    engine.upscale(SRBatch(images[:, :5, :7], 2))
    assert seen == [(32, 32)]


@extra_missing("spandrel")
def test_weights_of_no_known_architecture_are_told(own: Settings, tmp_path: Path) -> None:
    import torch

    torch.save({"some.weight": torch.zeros(3)}, tmp_path / "some.pth")
    with pytest.raises(WeightsError, match="no architecture that spandrel"):
        registry.info("sr", f"spandrel:{tmp_path / 'some.pth'}", own)


@extra_missing("spandrel")
def test_what_ran_is_told_and_bf16_is_near_fp32(own: Settings, tmp_path: Path) -> None:
    file = compact(tmp_path / "net.pth", 4)
    made = {}
    for precision in ("fp32", "bf16"):
        engine = registry.make("sr", f"spandrel:{file}", dataclasses.replace(own, precision=precision))
        made[precision] = engine.upscale(SRBatch(picture(32, 32)[None], 4))
        assert engine.precision == {"net": f"torch {precision} cpu"}
    assert 0 < np.abs(made["fp32"] - made["bf16"]).max() < 0.02
    with pytest.raises(FoveateError, match="fp16"):
        engine = registry.make("sr", f"spandrel:{file}", dataclasses.replace(own, precision="fp16"))
        engine.upscale(SRBatch(picture(32, 32)[None], 4))


def test_a_file_serves_both_branches_of_a_request(own: Settings, tmp_path: Path) -> None:
    backend = f"onnx:{onnx_upscaler(tmp_path / 'net.onnx', 4)}"
    request = Request(
        image=picture(60, 80), scale=2, policy="all-diffusion", light=backend, diffusion=backend, seed=1
    )
    result = Pipeline(own).run(request)
    assert result.image.shape == (120, 160, 3)
    assert result.backends == {"render": "file", "light": backend, "diffusion": backend}
    assert result.precision == {"net": "onnxruntime fp32"}
    assert result.refined > 0


def test_an_id_needs_its_argument(own: Settings) -> None:
    with pytest.raises(InputError, match="needs to know what to load: onnx:FILE"):
        registry.make("sr", "onnx", own)
