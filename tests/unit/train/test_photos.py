"""Whole photographs are held out, half of them to choose by and half for figures."""

import json
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


def test_tiles_of_a_photograph_all_go_to_one_pack(tmp_path: Path) -> None:
    photos = import_module("data.photos")
    names = [keys[0] for keys in photos.HELD_OUT_PHOTOS.values()]
    paths = [f"{name}.jpg" for name in ["meadow", "harbour", *names] for _ in range(2)]
    manifest = [{"file": f"{i}.png", "path": p, "licence": "CC0-1.0"} for i, p in enumerate(paths)]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    for entry in manifest:
        Image.new("RGB", (512, 512)).save(tmp_path / entry["file"])
    packs = [pack for pack, _, image in photos.photo_tiles(tmp_path) if image.size == (512, 512)]
    assert packs == ["train"] * 4 + ["tuning"] * 2 + ["report"] * 2
    keys = [key for keys in photos.HELD_OUT_PHOTOS.values() for key in keys]
    assert len(keys) == len(set(keys)) == 8


def test_the_packs_are_written_by_one_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = import_module("data.photos")
    tiles = tmp_path / "tiles"
    tiles.mkdir()
    held = [keys[0] for keys in photos.HELD_OUT_PHOTOS.values()]
    manifest = [{"file": f"{n}.png", "path": n, "licence": "CC0-1.0"} for n in ("meadow", *held)]
    (tiles / "manifest.json").write_text(json.dumps(manifest))
    for entry in manifest:
        Image.new("RGB", (512, 512), "green").save(tiles / entry["file"])
    wide = Image.new("RGB", (512, 512), "blue")
    monkeypatch.setattr(photos, "landscapes", lambda root: iter([(True, "CC0", wide), (False, "CC0", wide)]))
    monkeypatch.setattr(
        photos, "art", lambda *_, **__: iter([(h, "emoji", wide.resize((256, 256))) for h in (0, 1, 1)])
    )
    monkeypatch.setattr("sys.argv", ["photos.py", "--tiles", str(tiles), "--cache", str(tmp_path)])
    photos.main()
    out = {p.stem: np.load(p).shape for p in (tmp_path / "sr-data").glob("*.npy")}
    assert out == {
        "train-photo": (9, 256, 256, 3),  # four quarters and the whole at half size, four of the landscape
        "tuning-photo": (1, 512, 512, 3),
        "report-photo": (1, 512, 512, 3),
        "train-art": (1, 256, 256, 3),
        "tuning-art": (2, 256, 256, 3),
        "report-art": (1, 256, 256, 3),
    }
    counts = json.loads((tmp_path / "sr-data" / "sources.json").read_text())
    assert counts["photo-tiles: CC0-1.0"] == {"train": 1, "valid": 2}
