"""Words find pictures."""

from pathlib import Path

import numpy as np
import pytest

from foveate.errors import WeightsError
from foveate.stages.render.scene.references.library import Library, cleaned
from foveate.stages.render.scene.references.text import TextEncoder


@pytest.mark.parametrize(
    ("words", "name"),
    [("cat", "cat"), ("hound", "dog"), ("automobile", "automobile"), ("sofa", "sofa"), ("tabby",
     "cat"), ("salmon", "fish"),
     ("lighthouse", "lighthouse"), ("cube", "cube"), ("fire truck", "fire engine"), ("cup of coffee", "hot beverage"),
     ("burger", "hamburger"), ("king", "person with crown"), ("old wooden chair", "chair"), ("owl", "owl")],
)  # fmt: skip
def test_words_find_things(library: Library, encoder: TextEncoder, words: str, name: str) -> None:
    assert library.search(encoder.vector(words), words, "object", 1)[0][0].name == name


@pytest.mark.parametrize("words", ["lady", "woman", "gentleman"])
def test_people_are_whole(library: Library, encoder: TextEncoder, words: str) -> None:
    entry = library.search(encoder.vector(words), words, "object", 1)[0][0]
    assert entry.group == "person" and "face" not in entry.name


@pytest.mark.parametrize(
    ("words", "part"), [("autumn forest", "autumn"), ("sand dunes", "dunes"), ("snowy mountains",
    "snowy"), ("mountain lake", "lake")]
)  # fmt: skip
def test_words_find_scenes(library: Library, encoder: TextEncoder, words: str, part: str) -> None:
    entry = library.search(encoder.vector(words), words, "scene", 1)[0][0]
    assert entry.kind == "scene" and part in " ".join(entry.aliases)


def test_scores_fall_and_kinds_hold(library: Library, encoder: TextEncoder) -> None:
    found = library.search(encoder.vector("bird"), "bird", "object", 9)
    scores = [score for _, score in found]
    assert scores == sorted(scores, reverse=True) and {e.kind for e, _ in found} == {"object"}


def test_pictures(library: Library) -> None:
    for entry in library.entries[:: len(library.entries) // 12]:
        picture = library.picture(entry.index)
        assert picture.dtype == np.float32 and picture.shape[2] == 4 and max(picture.shape) <= 384
        assert (picture[..., 3] == 1).all() == (entry.kind != "object")


def test_a_broken_library_is_named(tmp_path: Path) -> None:
    path = tmp_path / "library.npz"
    path.write_bytes(b"nothing")
    with pytest.raises(WeightsError, match=r"library\.npz"):
        Library(path)


def test_an_outline_has_the_colour_of_what_it_belongs_to() -> None:
    y, x = np.mgrid[0:64, 0:64].astype(np.float32)
    alpha = (20.5 - np.hypot(y - 32, x - 32)).clip(0, 1)
    dirty = np.dstack([0.8 * alpha] * 3 + [alpha])  # black leaks in from outside
    picture = cleaned(dirty)
    edge = (alpha > 0.1) & (alpha < 1)
    assert np.abs(dirty[edge, :3] - 0.8).max() > 0.6 and np.abs(picture[edge, :3] - 0.8).max() < 0.1
    assert (picture[..., 3] == alpha).all() and (picture[alpha == 1] == dirty[alpha == 1]).all()
    whole = np.full((4, 5, 4), 1, np.float32)
    assert cleaned(whole) is whole
