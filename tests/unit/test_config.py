from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from foveate.config import Settings
from foveate.errors import ConfigError


@pytest.fixture
def config_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "foveate.toml"
    monkeypatch.setenv("FOVEATE_CONFIG", str(file))
    return file


def test_without_anything_the_defaults_hold() -> None:
    assert Settings.load() == Settings()


def test_file_then_environment_then_arguments(config_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config_file.write_text('threads = 1\nbatch = 2\nengine = "openvino"\nmax_pixels = 5\n')
    assert Settings.load() == dataclasses.replace(
        Settings(), threads=1, batch=2, engine="openvino", max_pixels=5
    )
    monkeypatch.setenv("FOVEATE_BATCH", "3")
    monkeypatch.setenv("FOVEATE_ENGINE", "onnxruntime")
    found = Settings.load(engine="auto", max_pixels=None)
    assert (found.threads, found.batch, found.engine, found.max_pixels) == (1, 3, "auto", 5)


def test_the_users_config_folder_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "foveate").mkdir()
    (tmp_path / "foveate" / "foveate.toml").write_text("threads = 3")
    assert Settings.load().threads == 3


def test_without_xdg_variables_the_home_folder_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(variable)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / ".config" / "foveate").mkdir(parents=True)
    (tmp_path / ".config" / "foveate" / "foveate.toml").write_text("batch = 9")
    found = Settings.load()
    assert found.cache_dir == tmp_path / ".cache" / "foveate"
    assert found.batch == 9


def test_paths_expand_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings.load(cache_dir="~/c").cache_dir == tmp_path / "c"
    assert Settings.load(models_dir=tmp_path).models_dir == tmp_path


@pytest.mark.parametrize("where", ["file", "environment", "arguments"])
def test_an_unknown_key_fails_and_the_known_ones_are_named(
    where: str, config_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config_file.write_text("thread = 1" if where == "file" else "")
    if where == "environment":
        monkeypatch.setenv("FOVEATE_THREAD", "1")
    with pytest.raises(
        ConfigError, match=r"unknown setting 'thread' in .*known: .*batch, cache_dir, .*threads"
    ):
        Settings.load(**({"thread": 1} if where == "arguments" else {}))


@pytest.mark.parametrize(
    "line", ['threads = "many"', "threads = 1.5", "batch = true", "threads = [1]", 'engine = "tpu"']
)
def test_a_bad_value_in_the_file_fails(line: str, config_file: Path) -> None:
    config_file.write_text(line)
    with pytest.raises(ConfigError, match=line.partition(" ")[0]):
        Settings.load()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("engine", "cuda"),
        ("precision", "int4"),
        ("threads", -1),
        ("batch", -1),
        ("max_pixels", 0),
        ("threads", "two"),
        ("cache_dir", 5),
        ("device", "tpu"),
        ("timeout_s", 0),
        ("timeout_s", "soon"),
        ("offline", "maybe"),
        ("backends", "{"),
        ("backends", "[1]"),
    ],
)
def test_a_bad_argument_fails_and_is_named(key: str, value: object) -> None:
    with pytest.raises(ConfigError, match=rf"{key}.*{re.escape(str(value))}"):
        Settings.load(**{key: value})


def test_a_file_that_is_not_toml_fails(config_file: Path) -> None:
    config_file.write_text("threads: 1")
    with pytest.raises(ConfigError, match="not valid TOML"):
        Settings.load()
    config_file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="not valid TOML"):
        Settings.load()


def test_a_named_file_that_is_missing_fails(config_file: Path) -> None:
    with pytest.raises(ConfigError, match=r"FOVEATE_CONFIG names .*foveate\.toml, which does not exist"):
        Settings.load()


def test_options_of_back_ends_come_from_tables_or_json(
    config_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config_file.write_text(
        '[backends.onnx]\ntile = 64\n[backends."onnx:mine"]\nmodel = "x.onnx"\ntile = 32\n'
    )
    found = Settings.load()
    assert found.options("onnx:mine") == {"model": "x.onnx", "tile": 32}
    assert found.options("onnx:other") == {"tile": 64}
    assert found.options("light") == {}
    monkeypatch.setenv("FOVEATE_BACKENDS", '{"onnx": {"tile": 16}}')
    monkeypatch.setenv("FOVEATE_OFFLINE", "1")
    monkeypatch.setenv("FOVEATE_TIMEOUT_S", "1.5")
    found = Settings.load()
    assert found.options("onnx:mine") == {"tile": 16}
    assert (found.offline, found.timeout_s) == (True, 1.5)
    assert hash(found) == hash(Settings.load())


def test_settings_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().threads = 2  # type: ignore[misc]


def test_every_setting_is_explained() -> None:
    assert Settings.__doc__ is not None
    for field in dataclasses.fields(Settings):
        assert field.name in Settings.__doc__, field.name
