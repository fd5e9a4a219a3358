"""The bench commands, on tiny pictures and test back ends."""

from __future__ import annotations

import argparse
import hashlib
import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PIL import Image

import foveate
from bench import gpu, hybrid, images, methods, processes, report, saliency, sheet, sr
from bench.__main__ import COMMANDS, SMALL, main, make_parser
from bench.metrics import Pixels
from foveate import registry
from tests.conftest import picture
from tests.tiny import extra_missing

ROOT = Path(__file__).resolve().parents[3]


def pixels(height: int, width: int, seed: int = 0) -> Pixels:
    return (picture(height, width, seed) * 255 + 0.5).astype(np.uint8)


def nearest(lr: Pixels, scale: int) -> methods.Enlarged:
    return methods.Enlarged(lr.repeat(scale, 0).repeat(scale, 1), 2.0)


def broken(lr: Pixels, scale: int) -> methods.Enlarged:
    raise foveate.FoveateError("no such model")


def test_every_command_is_documented_and_has_small_settings() -> None:
    page = (ROOT / "bench" / "README.md").read_text("utf-8")
    for command in COMMANDS:
        assert f"python -m bench {command}" in page
        make_parser().parse_args([command, *SMALL[command]])


def test_compare_measures_and_says_what_was_left_out() -> None:
    samples = [images.reduce(f"p{i}", pixels(160, 192, i), 4) for i in range(2)]
    rows, notes = sr.compare(samples, 4, {"nearest": nearest, "broken": broken}, networks=False)
    assert [r["method"] for r in rows] == ["nearest", "original"]
    assert rows[0]["ms"] == 2.0
    assert 0 < rows[0]["shift/255"] < 10
    assert notes == ["broken: no such model"]


def test_boxes_of_a_map_and_their_overlap() -> None:
    importance = np.zeros((50, 100), np.float32)
    importance[10:30, 20:40] = 0.5
    importance[40:45, 60:100] = 0.9
    importance[0, 0] = 1  # a speck
    assert saliency.boxes(importance) == [(20, 20, 40, 60), (60, 80, 100, 90)]
    assert saliency.boxes(importance[:5]) == []
    assert saliency.iou([(0, 0, 50, 100)], [(25, 0, 75, 100)]) == pytest.approx(1 / 3)
    assert saliency.iou([(0, 0, 50, 50), (0, 0, 50, 100)], [(0, 0, 50, 100)]) == 1
    assert saliency.iou([], [(0, 0, 10, 10)]) == 0
    assert saliency.iou([], []) == 1


def test_marked_pictures_are_well_marked_and_found_by_their_hashes(tmp_path: Path) -> None:
    marked = json.loads(saliency.MARKED.read_text("utf-8"))
    assert len(marked) >= 60
    for entry in marked:
        for x0, y0, x1, y1 in entry["boxes"]:
            assert 0 <= x0 < x1 <= 100, entry["name"]
            assert 0 <= y0 < y1 <= 100, entry["name"]
    buffer = io.BytesIO()
    Image.fromarray(pixels(40, 60)).save(buffer, "WEBP")
    file = buffer.getvalue()
    (tmp_path / "a.rcc").write_bytes(b"qres\0RIFF" + file[:3] + b"\0" * 9 + file + b"tail")
    name = hashlib.sha256(file).hexdigest()[:16]
    ((found, picture),) = saliency._packed(tmp_path, {"a.rcc"}, {name})
    assert (found, picture.shape) == (name, (40, 60, 3))
    assert list(saliency._packed(tmp_path, {"b.rcc"}, {name})) == []


def test_a_sheet_shows_the_middle_that_is_named() -> None:
    picture = pixels(100, 200)
    assert sheet.shown(picture, 40, (0.5, 0.25)) == (30, 30, 40)
    assert sheet.shown(picture, 40, (0.0, 1.0)) == (0, 160, 40)
    assert sheet.shown(picture, 40, None) == sheet.busiest(picture, 40)


def test_ratios_are_to_the_reference() -> None:
    rows = [
        {"method": "light", "PSNR-Y": 30.0, "ms": 10.0, "Lite0": None},
        {"method": "slow", "PSNR-Y": 29.0, "ms": 40.0, "Lite0": 1.0},
        {"method": "original", "sharp": 1.0},
    ]
    assert sr.against(rows, "light") == [{"method": "slow", "PSNR-Y, dB more": -1.0, "ms, times": 4.0}]
    assert sr.against(rows, "missing") == []


def test_reduce_crops_the_middle_to_a_multiple_of_the_scale() -> None:
    original = pixels(103, 90)
    sample = images.reduce("p", original, 4, limit=64)
    assert sample.original.shape == (64, 64, 3)
    assert sample.lr.shape == (16, 16, 3)
    assert (sample.original == original[19:83, 13:77]).all()
    assert images.reduce("p", original, 4).lr.shape == (25, 22, 3)


def test_pictures_of_a_folder_by_name_with_alpha_on_white(tmp_path: Path) -> None:
    Image.fromarray(pixels(8, 8)).save(tmp_path / "b.png")
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(tmp_path / "a.png")
    (tmp_path / "notes.txt").touch()
    found = list(images.from_folder(tmp_path))
    assert [n for n, _ in found] == ["a", "b"]
    assert (found[0][1] == 255).all()
    (tmp_path / "empty").mkdir()
    with pytest.raises(SystemExit, match="no pictures"):
        list(images.from_folder(tmp_path / "empty"))


def test_drawings_are_reproducible_and_differ() -> None:
    (_, a), (_, b) = images.drawings(2, side=64)
    (_, again), _ = images.drawings(2, side=64)
    assert (a == again).all()
    assert (a != b).any()


@pytest.mark.parametrize("share", hybrid.SHARES)
def test_blobs_cover_their_share(share: float) -> None:
    assert hybrid.blobs(96, 128, share).mean() == pytest.approx(share, abs=0.01)


def test_shrinking_a_mask_leaves_the_edges_of_the_picture() -> None:
    mask = np.zeros((20, 20), bool)
    mask[:10] = True
    out = hybrid._shrunk(mask, 3)
    assert out[:7].all()
    assert not out[7:].any()


def test_busiest_part_is_found() -> None:
    board = np.full((120, 160, 3), 128, np.uint8)
    board[60:90, 100:130] = pixels(30, 30)
    y, x, size = sheet.busiest(board, 40)
    assert size == 40
    assert y <= 60 <= 90 <= y + size
    assert x <= 100 <= 130 <= x + size


def test_sheet_has_a_row_per_picture_and_a_column_per_method() -> None:
    part = pixels(16, 16)
    board = sheet.compose(
        [("a", {"x": part, "original": part}), ("b", {"x": part, "original": part})], zoom=2
    )
    assert board.size == (2 * (32 + sheet.GAP), 2 * (32 + sheet.GAP + sheet.LABEL))


def test_table_has_aligned_columns_and_three_figures() -> None:
    text = report.table([{"a": "x", "b": 1.2345, "c": None}, {"a": "long", "b": 123.4, "c": 0.5}])
    assert text.splitlines()[0] == "| a    | b    | c     |"
    assert "| 1.23 | -     |" in text
    assert "| 123  | 0.500 |" in text


def test_json_says_which_machine(tmp_path: Path) -> None:
    report.write(tmp_path / "deep" / "out.json", {"rows": [1]})
    found: dict[str, Any] = json.loads((tmp_path / "deep" / "out.json").read_text("utf-8"))
    assert found["rows"] == [1]
    assert found["machine"]["cores"] >= 1
    report.write(None, {})


def test_a_failing_process_tells_its_message(tmp_path: Path) -> None:
    with pytest.raises(processes.ProcessError, match="does not exist"):
        processes.foveate_json("upscale", str(tmp_path / "none.png"), "-o", str(tmp_path / "o.png"))


def test_main_runs_one_command_and_writes_its_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(args: argparse.Namespace) -> dict[str, Any]:
        return {"count": args.count}

    monkeypatch.setattr(sr, "run", run)
    assert main(["sr", "--count", "3", "--out", str(tmp_path / "o.json")]) == 0
    assert json.loads((tmp_path / "o.json").read_text("utf-8"))["count"] == 3


@extra_missing("diffusers")
def test_the_gpu_bench_runs_dry_on_tiny_networks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "gpu.json"
    line = [
        "gpu",
        "--sizes",
        "tiny",
        "--device",
        "cpu",
        "--precision",
        "fp32",
        "--threads",
        "1",
        "--runs",
        "1",
    ]
    assert main([*line, "--out", str(file)]) == 0
    found = json.loads(file.read_text())
    assert found["weights"] == "tiny, random"
    assert "latency only" in capsys.readouterr().out
    parts = {row["what"]: row for row in found["parts"]}
    assert {"SD render 64x64, 4 steps", "SDXL render 96x96, 4 steps", "adcsr 32->128"} <= set(parts)
    assert "diffusers-upscale 32->128" in parts
    assert all(row["ms"] > 0 for row in found["parts"])
    assert parts["SDXL render 96x96, 4 steps"]["share of peak"] > 0
    ends = [row["what"] for row in found["policies"]]
    assert ends[:4] == [f"{p} 64->256" for p in ("all-light", "hybrid", "adaptive", "all-diffusion")]
    assert ends[4:] == [f"prompt to 256, {p}" for p in registry.names("plan")]
    assert found["policies"][3]["of all-diffusion"] == 1
    assert found["overhead"][0]["what"] == "bare pipeline, 4 steps"


@extra_missing("diffusers")
def test_the_device_is_idle_while_only_the_host_works() -> None:
    from torch.autograd import DeviceType

    def event(name: str, start: float, end: float, device: Any = DeviceType.CUDA) -> Any:
        return SimpleNamespace(
            name=name, device_type=device, time_range=SimpleNamespace(start=start, end=end)
        )

    events = [
        event("cudaDeviceSynchronize", 0, 1000, DeviceType.CPU),
        event("cudaLaunchKernel", 0, 5, DeviceType.CPU),
        event("Memcpy HtoD (Pageable -> Device)", 100, 150),
        event("gemm", 140, 200),
        event("gemm", 150, 180),
        event("Memcpy DtoH (Device -> Pageable)", 300, 350),
        event("Memcpy DtoD (Device -> Device)", 350, 450),
    ]
    assert gpu._told(events, 1000) == {"copies": 2, "device idle": pytest.approx(0.75)}
    assert gpu._told([], 1000) == {"copies": 0, "device idle": 1}


def test_without_a_gpu_real_sizes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(foveate.FoveateError, match="no GPU here"):
        main(["gpu"])
