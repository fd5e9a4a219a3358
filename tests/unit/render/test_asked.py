"""Prompts in the manner of test sets: two things, each on the side that is asked for, none of them inside the other."""

import pytest

from foveate.stages.render.scene.layout import Composition
from foveate.stages.render.scene.painting.sketch import Placement
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from tests.unit.render.conftest import composed


def placed(scene: Composition, name: str, library: Library) -> Placement:
    """Where the thing of that name is."""
    pictures = [library.picture(e.index) for e in library.entries if e.name == name]
    return next(p for p in scene.placements if any(p.picture is q for q in pictures))


@pytest.mark.parametrize(
    ("prompt", "low", "high"),
    [
        ("a photo of a cat below a clock", "cat", "clock"),
        ("a tie below a sports ball", "necktie", "soccer ball"),
        ("a photo of a tv below an elephant", "television", "elephant"),
        ("a toaster below a bicycle", "toaster", "bicycle"),
    ],
)
def test_what_is_below_another_is_lower(
    library: Library, encoder: TextEncoder, prompt: str, low: str, high: str
) -> None:
    scene = composed(prompt, library, encoder)
    below, above = placed(scene, low, library), placed(scene, high, library)
    assert below.bottom - below.height > above.bottom - 0.02


@pytest.mark.parametrize("prompt", ["a dog below a tree", "a horse under a tree"])
def test_a_tree_is_over_what_is_below_it(library: Library, encoder: TextEncoder, prompt: str) -> None:
    who, tree = sorted(composed(prompt, library, encoder).placements, key=lambda p: p.height)
    assert abs(who.bottom - tree.bottom) < 0.1


@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("a photo of a surfboard right of a cat", "cat", "surfboard"),
        ("a photo of a knife to the right of a fork", "fork", "kitchen knife"),
        ("a knife left of a fork", "kitchen knife", "fork"),
        ("a banana on the left of a sandwich", "banana", "sandwich"),
        ("a photo of a bird on the left side of a bench", "bird", "bench"),
    ],
)
def test_what_has_a_side_is_not_one_with_the_other(
    library: Library, encoder: TextEncoder, prompt: str, left: str, right: str
) -> None:
    scene = composed(prompt, library, encoder)
    assert placed(scene, left, library).x < placed(scene, right, library).x


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a cat on the top of a refrigerator", ["cat", "refrigerator"]),
        ("a lamp next to a bed, a cat to the left of the bed", ["lamp", "bed", "cat"]),
        ("a cat next to a chair, a dog next to the chair", ["cat", "chair", "dog"]),
    ],
)
def test_what_is_named_again_is_not_there_twice(
    library: Library, encoder: TextEncoder, prompt: str, names: list[str]
) -> None:
    shown = composed(prompt, library, encoder).references[1:]
    assert [n in s for n, s in zip(names, shown, strict=True)] == [True] * len(names)


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a photo of a hot dog and an orange", ["hot dog", "tangerine"]),
        ("a pizza and an apple", ["pizza", "red apple"]),
        ("a pizza with pineapple", ["pizza"]),
        ("a sandwich with tomatoes", ["sandwich"]),
    ],
)
def test_a_whole_fruit_is_beside_the_dish(
    library: Library, encoder: TextEncoder, prompt: str, names: list[str]
) -> None:
    shown = composed(prompt, library, encoder).references[1:]
    assert [s.removeprefix("slice of ") for s in shown] == names


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a small blue book sitting on a large red book", ["hardcover book", "closed book"]),
        ("the eiffel tower and the statue of liberty side by side", ["eiffel tower", "statue of liberty"]),
        ("a computer keyboard and a mouse", ["keyboard", "computer mouse"]),
        ("a mouse left of a laptop", ["computer mouse", "laptop"]),
        ("a cat and a horse", ["cat", "horse"]),
        ("a cube with the texture of brick", ["cube"]),
        ("a pear cut into pieces arranged in a ring", ["pear"]),
        ("a woman feeding a dog some carrots", ["woman", "dog", "carrot"]),
        ("a girl brushing her teeth in front of a mirror", ["girl", "toothbrush", "mirror"]),
    ],
)
def test_nothing_is_lost_and_nothing_added(
    library: Library, encoder: TextEncoder, prompt: str, names: list[str]
) -> None:
    assert list(composed(prompt, library, encoder).references[1:]) == names


@pytest.mark.parametrize(
    "prompt", ["a metallic spoon and a wooden chair", "a vase and a sofa", "a cup and a giraffe"]
)
def test_what_is_too_big_is_on_no_table(library: Library, encoder: TextEncoder, prompt: str) -> None:
    assert composed(prompt, library, encoder).references[0] not in ("table", "desk")


@pytest.mark.parametrize(
    "prompt", ["one cat and two dogs on the grass", "two cats and a dog", "a dog and two cats"]
)
def test_a_few_of_like_size_stand_in_one_row(library: Library, encoder: TextEncoder, prompt: str) -> None:
    low, *_, high = sorted(p.bottom for p in composed(prompt, library, encoder).placements)
    assert high - low < 0.05


@pytest.mark.parametrize("prompt", ["a tree to the right of a zebra", "an elephant standing behind a tree"])
def test_a_tree_in_a_relation_is_there(library: Library, encoder: TextEncoder, prompt: str) -> None:
    assert "deciduous tree" in composed(prompt, library, encoder).references


@pytest.mark.parametrize("prompt", ["a train on top of a surfboard", "a cow on top of a baseball bat"])
def test_what_is_slim_may_carry_what_is_wide(library: Library, encoder: TextEncoder, prompt: str) -> None:
    upper, lower = sorted(composed(prompt, library, encoder).placements, key=lambda p: p.bottom)
    assert upper.height > 0.25 * lower.height


def test_a_mirror_is_behind_who_is_before_it(library: Library, encoder: TextEncoder) -> None:
    scene = composed("a girl with a toothbrush in front of a mirror", library, encoder)
    girl, mirror = (placed(scene, name, library) for name in ("girl", "mirror"))
    order = [id(p) for p in scene.placements]
    assert order.index(id(mirror)) < order.index(id(girl))
