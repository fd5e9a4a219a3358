"""Hats, glasses and scarves on people who look real."""

import numpy as np
import pytest

from foveate.stages.render.scene.arrangement.wardrobe import facing
from foveate.stages.render.scene.prompt.parse import Phrase
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from tests.unit.render.conftest import composed


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a portrait of a woman in a black hat", ("woman in a black hat's face",)),
        ("a man wearing a cowboy hat", ("face", "cowboy hat")),
        ("an old man with a beanie", ("old man's face", "beanie")),
        ("a woman with sunglasses and a straw hat", ("face", "sunglasses", "woman’s hat")),
        ("a man in a fedora smoking a pipe", ("old man smoking a pipe", "fedora")),
        ("two men in hats on a bench", ("man sitting on a bench", "fedora")),
        ("a boy in a cap riding a bicycle", ("person biking", "billed cap")),
        ("a girl in a hat and a scarf", ("girl's face", "woman’s hat", "scarf")),
        ("a tourist with a camera and a hat", ("map", "fedora", "camera")),
    ],
)
def test_who_looks_real_wears_what_looks_real(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...]
) -> None:
    shown = composed(prompt, library, encoder).references[1:]
    assert len(shown) == len(names)
    assert all(a.endswith(b) for a, b in zip(shown, names, strict=True))


def test_what_is_worn_is_one_picture_with_who_wears_it(library: Library, encoder: TextEncoder) -> None:
    hatted, bare = (
        composed(f"a portrait of a woman{worn}", library, encoder).placements for worn in (" in a hat", "")
    )
    assert len(hatted) == len(bare) == 1
    assert hatted[0].picture.shape[0] > bare[0].picture.shape[0]  # the hat is above the head


def test_who_has_a_hat_gets_no_other(library: Library, encoder: TextEncoder) -> None:
    hatted, own = (
        composed(f"a portrait of a farmer{worn}", library, encoder).placements
        for worn in (" in a straw hat", "")
    )
    assert hatted[0].picture.shape == own[0].picture.shape


@pytest.mark.parametrize(("worn", "at_least"), [("hat", 5), ("sunglasses", 3)])
def test_things_are_worn_by_who_looks_ahead(library: Library, worn: str, at_least: int) -> None:
    rng = np.random.default_rng(0)
    men = [e for e in library.named("man's face") if e.name == "man's face"]
    chosen = {facing(e, Phrase(worn, "wearing"), library, rng).index for e in men}
    assert at_least <= len(chosen) <= len(men)
    (aside,) = (e for e in library.named("woman's face") if e.name == "woman's face" and _profile(e, library))
    assert facing(aside, Phrase(worn, "wearing"), library, rng) is not aside


def _profile(entry: Entry, library: Library) -> bool:
    """Is the head far from the middle?"""
    seen = np.flatnonzero((library.picture(entry.index)[:20, :, 3] > 0.5).any(axis=0))
    return abs(float(seen.mean()) / library.picture(entry.index).shape[1] - 0.5) > 0.1
