from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from foveate import weights
from foveate.config import Settings
from foveate.errors import WeightsError
from tests.conftest import write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Settings:
    write_pack(tmp_path, one=b"first model", two=b"second model")
    return Settings(models_dir=tmp_path, cache_dir=tmp_path / "cache")


def folder(pack: Settings) -> Path:
    assert pack.models_dir is not None
    return pack.models_dir


def test_a_whole_file_is_given_by_its_path(pack: Settings) -> None:
    assert weights.path("one", pack).read_bytes() == b"first model"
    assert weights.entry("two", pack)["licence"] == "CC0-1.0"
    assert sorted(weights.listing(pack)) == ["one", "two"]


def test_without_a_folder_of_the_users_the_packaged_models_are_used() -> None:
    assert weights.pack_dir(Settings()) == Path(weights.__file__).parent / "models"


def test_an_unknown_model_names_those_found(pack: Settings) -> None:
    with pytest.raises(WeightsError, match=r"no model 'three' in .*; found: one, two"):
        weights.path("three", pack)


def test_a_corrupt_file_names_the_expected_and_the_found_hash(pack: Settings) -> None:
    weights.path("one", pack)
    file = folder(pack) / "one.onnx"
    file.write_bytes(b"first modeX")
    os.utime(file, ns=(1, 1))
    with pytest.raises(WeightsError) as caught:
        weights.path("one", pack)
    for data in (b"first model", b"first modeX"):
        assert hashlib.sha256(data).hexdigest() in str(caught.value)
    assert "one.onnx is corrupt" in str(caught.value)
    assert "11 bytes" in str(caught.value)
    assert weights.path("two", pack)


def test_a_missing_file_is_named(pack: Settings) -> None:
    (folder(pack) / "one.onnx").unlink()
    with pytest.raises(
        WeightsError, match=r"one\.onnx is missing: .*; re-install foveate or check models_dir"
    ):
        weights.path("one", pack)


def test_a_missing_pack_is_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"no model pack at .*missing"):
        weights.listing(Settings(models_dir=tmp_path / "missing"))


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        "",
        "[1, 2]",
        '"text"',
        "null",
        '{"one": 5}',
        '{"one": {"file": "one.onnx"}}',
        '{"one": {"sha256": "00"}}',
        '{"one": {"file": 5, "sha256": "00"}}',
        "\udcff",
    ],
)
def test_a_bad_manifest_is_named(pack: Settings, text: str) -> None:
    manifest = folder(pack) / "models.json"
    manifest.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(WeightsError, match=r"models\.json"):
        weights.path("one", pack)


def test_a_changed_manifest_is_read_again(pack: Settings) -> None:
    assert "three" not in weights.listing(pack)
    manifest = folder(pack) / "models.json"
    manifest.write_text(json.dumps(weights.listing(pack) | {"three": {}}), "utf-8")
    os.utime(manifest, ns=(5, 5))
    assert "three" in weights.listing(pack)


def test_the_8_bit_form_is_found_by_its_network(pack: Settings) -> None:
    assert weights.int8("one", pack) is None
    manifest = folder(pack) / "models.json"
    entries = json.loads(manifest.read_text())
    entries["one"]["int8"], entries["two"]["tolerance"] = "two", 0.5
    manifest.write_text(json.dumps(entries))
    os.utime(manifest, ns=(1, 1))
    assert weights.int8("one", pack) == (folder(pack) / entries["two"]["file"], 0.5)
