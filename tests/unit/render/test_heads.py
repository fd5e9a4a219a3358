"""Hats on animals of which there is no picture with one on."""

import numpy as np
import pytest

from foveate.stages.render.scene.arrangement.heads import has_head, head_of
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.types import Array
from tests.unit.render.conftest import composed


def _animal(head: slice) -> Array:
    """A body on legs, with a head above one of its ends: (100, 160, 4)."""
    picture = np.zeros((100, 160, 4), np.float32)
    picture[40:80, 20:140] = picture[80:, 30:50] = picture[80:, 110:130] = 1
    picture[10:45, head] = 1
    return picture


@pytest.mark.parametrize("head", [slice(5, 35), slice(125, 155)])
def test_the_head_is_at_the_end_that_is_higher(head: slice) -> None:
    zebra = Entry(0, "zebra", "object", "animal-mammal", ("zebra",), 1, True)
    middle, top, width = head_of(zebra, _animal(head))
    assert head.start <= middle < head.stop and top == 10 and abs(width - 30) < 2


def test_who_is_upright_has_the_head_at_the_top() -> None:
    owl = Entry(0, "owl", "object", "animal-bird", ("owl",), 1, True)
    picture = np.zeros((100, 50, 4), np.float32)
    picture[:30, 15:35] = picture[30:, 5:45] = 1
    assert head_of(owl, picture) == (24.5, 0, 20.0)


def test_busts_and_emoji_are_no_whole_animals(library: Library) -> None:
    kinds = {has_head(e): e.group for e in library.entries if e.name == "ostrich"}
    assert kinds[True] == "animal-bird"
    assert not any(has_head(e) for e in library.entries if not e.real or e.group.endswith("-bust"))


@pytest.mark.parametrize("who", ["ostrich", "flamingo", "chicken"])
def test_the_hat_is_part_of_the_picture(library: Library, encoder: TextEncoder, who: str) -> None:
    made = composed(f"a {who} wearing a top hat", library, encoder)
    bare = composed(f"a {who}", library, encoder)
    assert len(made.placements) == 1 and made.references[1:] == (bare.references[1], "top hat")
    assert made.placements[0].picture.shape[0] > library.picture_of(who).shape[0] * 1.02


def test_who_carries_it_low_has_it_at_the_left() -> None:
    bear = Entry(0, "bear", "object", "animal-mammal", ("bear",), 1, True)
    picture = _animal(slice(125, 155))  # a rump that is higher
    picture[30:60, 5:30] = 1
    middle, top, _ = head_of(bear, picture)
    assert middle < 40 and top == 30
