"""A folder of own pictures beside the pack's."""

import dataclasses
import logging
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import foveate
from foveate import weights
from foveate.config import Settings
from foveate.errors import ConfigError, ImageError
from foveate.lrcache import LRCache
from foveate.stages.render.scene.layout import compose
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.own import OwnLibrary
from foveate.stages.render.scene.references.text import TextEncoder

TEAL = (0, 140, 130)


def thing(path: Path, colour: tuple[int, int, int] = TEAL, size: int = 64) -> Path:
    """A disc on nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    y, x = np.mgrid[:size, :size] / (size - 1) - 0.5
    pixels = np.zeros((size, size, 4), np.uint8)
    pixels[..., :3], pixels[..., 3] = colour, 255 * (x * x + y * y < 0.2)
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "own"
    thing(root / "Garden_Gnome-2.png")
    thing(root / "cats" / "felix, tabby cat.webp", size=2000)
    thing(root / "my sofa.png")
    Image.new("RGB", (300, 200), (10, 90, 60)).save(root / "the haunted attic.jpg")
    (root / "notes.txt").write_text("not a picture")
    return root


@pytest.fixture
def own(folder: Path, settings: Settings, encoder: TextEncoder) -> OwnLibrary:
    return OwnLibrary(weights.path("library", settings), folder, encoder, 10_000_000)


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("garden gnome", "object", "garden gnome"),
        ("gnome", "object", "garden gnome"),
        ("tabby cat", "object", "felix"),
        ("felix", "object", "felix"),
        ("sofa", "object", "sofa"),
        ("haunted attic", "scene", "haunted attic"),
        ("lighthouse", "object", "lighthouse"),
        ("sand dunes", "scene", "sand dunes"),
    ],
)
def test_what_is_named_is_found_own_pictures_first(
    own: OwnLibrary, library: Library, encoder: TextEncoder, words: str, kind: str, name: str
) -> None:
    entry = own.search(encoder.vector(words), words, kind, 1)[0][0]
    if name == "sand dunes":
        assert entry.index < len(library.entries)
    else:
        assert entry.name == name
    assert (entry.group == "own") == (name not in ("lighthouse", "sand dunes"))


def test_pictures_are_cropped_to_what_is_there_and_not_too_large(
    own: OwnLibrary, library: Library, encoder: TextEncoder
) -> None:
    felix = own.search(encoder.vector("felix"), "felix", "object", 1)[0][0]
    picture = own.picture(felix.index)
    assert picture.dtype == np.float32
    assert max(picture.shape) == 512
    assert picture[..., 3].max(axis=0).min() > 0.5, "no empty columns"
    assert felix.aliases == ("felix", "tabby cat", "cats")
    np.testing.assert_array_equal(own.picture(3), library.picture(3))


def test_what_cannot_be_used_is_left_out_and_told(
    folder: Path, settings: Settings, encoder: TextEncoder, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "broken.png").write_bytes(b"\x89PNG nothing")
    Image.new("RGBA", (9, 9)).save(folder / "ghost.png")
    Image.new("RGB", (3000, 10)).save(folder / "wall.png")
    with caplog.at_level(logging.WARNING):
        library = OwnLibrary(weights.path("library", settings), folder, encoder, 2000 * 2000)
    names = [e.name for e in library.entries if e.group == "own"]
    assert sorted(names) == ["felix", "garden gnome", "haunted attic", "sofa", "wall"]
    assert {Path(r.args[0]).name for r in caplog.records if r.args} == {"broken.png", "ghost.png"}


def test_a_folder_without_pictures_is_an_error(
    tmp_path: Path, settings: Settings, encoder: TextEncoder
) -> None:
    for folder, message in ((tmp_path, "holds no picture"), (tmp_path / "none", "not a folder")):
        with pytest.raises(ConfigError, match=message):
            OwnLibrary(weights.path("library", settings), folder, encoder, 1000)


def test_a_picture_that_went_away_is_an_error(own: OwnLibrary, folder: Path) -> None:
    (folder / "my sofa.png").unlink()
    index = next(e.index for e in own.entries if e.name == "sofa" and e.group == "own")
    with pytest.raises(ImageError, match="my sofa"):
        own.picture(index)


def test_the_renderer_draws_from_it_and_the_cache_knows(folder: Path, settings: Settings) -> None:
    asked = dataclasses.replace(settings, library=folder)
    request = foveate.generate_request(
        "a garden gnome on a white background", seed=3, width=256, height=256, steps=2
    )
    with_own, without = (foveate.Pipeline(s).run(request).lr for s in (asked, settings))
    teal = np.asarray(TEAL) / 255
    near = [float((np.abs(lr - teal).max(axis=2) < 0.25).mean()) for lr in (with_own, without)]
    assert near[0] > 0.05 > near[1]
    spec = foveate.types.RenderSpec("x", "", 256, 256, 2, 1.0, 3)
    keys = {LRCache(s).key(spec, "embedded") for s in (asked, settings)}
    thing(folder / "one more.png")
    keys.add(LRCache(asked).key(spec, "embedded"))
    assert len(keys) == 3


def test_what_is_the_users_own_is_neither_renamed_nor_given_a_body(
    tmp_path: Path, settings: Settings, encoder: TextEncoder
) -> None:
    root = tmp_path / "own"
    for name in ("knight", "boy"):  # the pack would show another for the one, and make the other whole
        thing(root / f"{name}.png")
    own = OwnLibrary(weights.path("library", settings), root, encoder, 10_000_000)
    for name in ("knight", "boy"):
        made = compose(f"a {name} in a garden", own, encoder, np.random.default_rng(0), 1.0)
        picture = own.picture(own.search(encoder.vector(name), name, "object", 1)[0][0].index)
        assert made.references[1:] == (name,)
        assert made.placements[-1].picture is picture
