"""Compositions: inside the frame, as many as asked for, different by seed and the same by the same seed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foveate.stages.render._layout import Composition, compose
from foveate.stages.render._library import Library
from foveate.stages.render._prompt import COLOURS
from foveate.stages.render._sketch import Placement
from foveate.stages.render._text import TextEncoder

THINGS = ("a cat", "two dogs", "five balloons", "a giraffe", "a red car", "a tiny mouse",
    "a huge castle", "nine eggs", "an airplane",
          "a boat", "a train", "a cup of tea", "a bowl of apples", "the sun", "a lady")  # fmt: skip
JOINS = ("and", "on", "in", "under", "over", "behind", "in front of", "next to", "wearing")
PLACES = (
    "",
    " on a beach",
    " in a room",
    " on a table",
    " in space",
    " in the street",
    " at night",
    " on a red background",
)


def composed(
    prompt: str, library: Library, encoder: TextEncoder, seed: int = 0, aspect: float = 1.0
) -> Composition:
    return compose(prompt, library, encoder, np.random.default_rng(seed), aspect)


def box(p: Placement, aspect: float) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in fractions of the frame."""
    angle = abs(np.deg2rad(p.angle))
    wide = p.height * p.picture.shape[1] / p.picture.shape[0]
    height = p.height * np.cos(angle) + wide * np.sin(angle)
    width = (wide * np.cos(angle) + p.height * np.sin(angle)) / aspect
    return p.x - width / 2, p.bottom - height, p.x + width / 2, p.bottom


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(THINGS), min_size=1, max_size=3),
    st.lists(st.sampled_from(JOINS), min_size=2, max_size=2),
    st.sampled_from(PLACES),
    st.sampled_from((9 / 16, 1.0, 16 / 9)),
    st.integers(0, 2**31),
)
def test_nothing_is_cut_off(
    library: Library,
    encoder: TextEncoder,
    things: list[str],
    joins: list[str],
    place: str,
    aspect: float,
    seed: int,
) -> None:
    prompt = things[0] + "".join(f" {j} {t}" for j, t in zip(joins, things[1:], strict=False)) + place
    for p in composed(prompt, library, encoder, seed, aspect).placements:
        left, top, right, bottom = box(p, aspect)
        assert left > -0.005 and top > -0.005 and right < 1.005 and bottom < 1.005, (
            prompt,
            p.height,
            box(p, aspect),
        )


@pytest.mark.parametrize("count", range(2, 11))
def test_counts(library: Library, encoder: TextEncoder, count: int) -> None:
    words = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    assert len(composed(f"{words[count - 2]} cats in a room", library, encoder).placements) == count


def test_the_same_seed_gives_the_same_and_others_differ(library: Library, encoder: TextEncoder) -> None:
    prompt = "a dog and a tree in a park"

    def spots(seed: int) -> tuple[object, ...]:
        made = composed(prompt, library, encoder, seed)
        return made.references, tuple((p.x, p.bottom, p.height, p.flip, p.angle) for p in made.placements)

    assert spots(3) == spots(3)
    assert len({spots(seed) for seed in range(8)}) == 8


def test_scenes_differ_by_seed(library: Library, encoder: TextEncoder) -> None:
    assert len({composed("a forest", library, encoder, s).background.pan for s in range(4)}) == 4


@pytest.mark.parametrize(
    ("prompt", "names", "kind"),
    [
        ("a cat on a red sofa", ("cat", "sofa"), "room"),
        ("a cup of coffee on a wooden table", ("hot beverage",), "table"),
        ("a dog under a table", ("dog", "table"), "room"),
        ("a submarine under the sea", ("submarine",), "underwater"),
        ("an astronaut in space", ("astronaut",), "stars"),
        ("a fire truck in the street", ("fire engine",), "street"),
        ("a skull on a black background", ("skull",), "plain"),
        ("a mountain lake at sunset", (), "scene"),
        ("northern lights over a lake", (), "aurora"),
        ("a plate of cookies", ("cookie", "plate"), "table"),
        ("a bookshelf full of books", ("bookshelf",), "room"),
        ("a portrait of a laughing woman", ("woman's face",), "studio"),
        ("a portrait of a bearded man", ("person: beard",), "studio"),
        ("a king with a long beard in a room", ("person with crown",), "room"),
        ("a man riding a bicycle in a park", ("person biking",), "grass"),
        ("a cat riding a bicycle in a park", ("cat", "bicycle"), "grass"),
        ("a woman in a green dress dancing on the beach", ("woman dancing",), "beach"),
        ("a doctor in a hospital", ("woman health worker",), "room"),
        ("a tall palm tree on a beach", ("palm tree",), "beach"),
        ("a rocky beach", (), "scene"),
        ("a beach at sunset", (), "scene"),
        ("a bus in the city", ("bus",), "street"),
        ("a guitar leaning against a sofa", ("guitar", "sofa"), "room"),
        ("a plane above the clouds", ("airplane",), "scene"),
    ],
)
def test_what_is_shown(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...], kind: str
) -> None:
    made = composed(prompt, library, encoder)
    assert made.references[1:] == names and made.background.kind == kind


def test_relations_have_their_places(library: Library, encoder: TextEncoder) -> None:
    def pair(prompt: str) -> tuple[Placement, Placement]:
        made = composed(prompt, library, encoder)
        by = {id(library.picture(e.index)): e.name for e in library.entries if e.name in made.references}
        dog = next(p for p in made.placements if by[id(p.picture)] == "dog")
        return dog, next(p for p in made.placements if p is not dog)

    dog, sofa = pair("a dog on a sofa")
    assert sofa.bottom - sofa.height < dog.bottom < sofa.bottom and abs(dog.x - sofa.x) < 0.05
    dog, table = pair("a dog under a table")
    assert dog.height < table.height and abs(dog.bottom - table.bottom) < 0.02
    dog, house = pair("a dog in front of a house")
    assert dog.height < house.height and dog.bottom > house.bottom
    dog, cat = pair("a dog next to a cat")
    assert abs(dog.bottom - cat.bottom) < 0.05 and abs(dog.x - cat.x) > 0.15


def test_a_kind_of_thing_is_a_heap_of_different_ones(library: Library, encoder: TextEncoder) -> None:
    made = composed("a bowl of fruit on a table", library, encoder)
    heap, bowl = sorted(made.placements, key=lambda p: p.bottom)
    assert made.references[-1] == "bowl"
    shown = next(e.index for e in library.entries if e.name == "bowl")
    np.testing.assert_array_equal(bowl.picture, library.picture(shown))
    seen = heap.picture[heap.picture[..., 3] > 0.9][:, :3]
    assert seen.std(axis=0).max() > 0.2, "fruits of several colours"
    other = composed("a bowl of fruit on a table", library, encoder, seed=1)
    assert min(other.placements, key=lambda p: p.bottom).picture.shape != heap.picture.shape


def test_herds_and_colourful_things(library: Library, encoder: TextEncoder) -> None:
    assert len(composed("a school of fish under water", library, encoder).placements) == 6
    balloons = composed("four colourful balloons in the sky", library, encoder).placements
    assert len({p.colour for p in balloons}) == 4


@pytest.mark.parametrize(
    ("prompt", "name", "colour"),
    [
        ("a red bowl of green apples on a table", "bowl", "red"),
        ("a bowl of green apples on a table", "bowl", ""),
        ("a cactus in a clay pot", "vase", "clay"),
        ("a maple tree in autumn", "deciduous tree", "orange"),
        ("a maple tree in spring", "deciduous tree", ""),
    ],
)
def test_colours_and_materials_of_what_holds_and_what_is_held(
    library: Library, encoder: TextEncoder, prompt: str, name: str, colour: str
) -> None:
    made = composed(prompt, library, encoder)
    index = next(e.index for e in library.entries if e.name == name)
    found = {p.colour for p in made.placements if p.picture is library.picture(index)}
    assert found == {COLOURS.get(colour)}


def test_colours_are_bound_to_their_nouns(library: Library, encoder: TextEncoder) -> None:
    cube, sphere = composed("a red cube and a blue sphere", library, encoder).placements
    assert cube.colour is not None and sphere.colour is not None
    assert cube.colour[0] > cube.colour[2] and sphere.colour[2] > sphere.colour[0]
