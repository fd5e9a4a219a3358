"""What is to be read in a picture: taken out of the prompt, and set on what holds letters."""

import numpy as np
import pytest

from foveate.stages.render.scene.arrangement.lettering import CARRIERS, lettered, neon, written
from foveate.stages.render.scene.layout import compose
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder


@pytest.mark.parametrize(
    ("prompt", "rest", "text", "glowing"),
    [
        ("a neon sign that says open", "a sign", "open", True),
        ("the word 'love' in neon", "a sign", "love", True),
        (
            'a wooden sign saying "Welcome Home" in a garden',
            "a wooden sign in a garden",
            "Welcome Home",
            False,
        ),
        ('the words "hello world" written on a chalkboard', "a chalkboard", "hello world", False),
        (
            "a book titled 'The Time Machine' on a table",
            "a hardcover book on a table",
            "The Time Machine",
            False,
        ),
        ('a mug with the text "Best Dad" on it', "a mug", "Best Dad", False),
        ("a shirt with the word love on it", "a t-shirt", "love", False),
        (
            "a man holding a sign that says free hugs in the street",
            "a man holding a cardboard sign in the street",
            "free hugs",
            False,
        ),
        (
            'a chalkboard with "Today\'s special: soup", a cat',
            "a chalkboard, a cat",
            "Today's special: soup",
            False,
        ),
        ("a sign that reads «Café»", "a sign", "Cafe", False),
        ("a neon sign that says '開店'", "a sign", "", False),
        ("a man reading a book", "a man reading a book", "", False),
        ("a mug with a cat on it", "a mug with a cat on it", "", False),
        ("a boy who says hello", "a boy who says hello", "", False),
        ("a man with 'curious' eyes beside a board", "a man with 'curious' eyes beside a board", "", False),
        ("a street at night with neon lights", "a street at night with neon lights", "", False),
    ],
)
def test_a_prompt_is_taken_apart(prompt: str, rest: str, text: str, glowing: bool) -> None:
    assert lettered(prompt) == (rest, text, glowing)


@pytest.mark.parametrize("name", CARRIERS)
def test_letters_lie_on_what_holds_them(name: str, library: Library) -> None:
    entry = library.variants(name, real=True)[0]
    assert entry.name == name and entry.real
    picture = library.picture(entry.index)
    blank, full = written(picture, name, ""), written(picture, name, "open on sundays")
    changed = np.abs(full - blank)[..., :3].max(-1) > 0.2
    rows, columns = (np.flatnonzero(changed.any(axis)) for axis in (1, 0))
    (left, top, right, bottom), _ = CARRIERS[name]
    tall, wide = changed.shape
    assert changed.mean() > 0.01
    assert top * tall - 2 <= rows[0] and rows[-1] <= bottom * tall + 2
    assert left * wide - 2 <= columns[0] and columns[-1] <= right * wide + 2
    assert (full[..., 3][changed] > 0.9).mean() > (0.8 if name == "wooden sign" else 0.98), (
        "letters beside the board"
    )
    np.testing.assert_array_equal(full[..., 3], blank[..., 3])


def test_long_texts_are_broken_into_lines() -> None:
    one, many = neon("open", (1, 0, 0)), neon("open all night and every day", (1, 0, 0))
    assert one.shape[1] > 2 * one.shape[0] > 0
    assert many.shape[0] > one.shape[0]
    assert one[..., 3].max() > 0.95 and one[0, 0, 3] < 0.1


def test_a_neon_sign_shines_on_a_dark_wall(library: Library, encoder: TextEncoder) -> None:
    made = compose("a blue neon sign that says hello", library, encoder, np.random.default_rng(0), 1.0)
    assert made.background.kind == "bricks" and "night" in made.lights
    (sign,) = made.placements
    assert not sign.moonlit and not sign.flip and sign.bottom < 0.8
    lit = sign.picture[sign.picture[..., 3] > 0.9][:, :3].mean(0)
    assert lit[2] > lit[0] + 0.1


def test_who_holds_a_sign_has_it_before_the_chest(library: Library, encoder: TextEncoder) -> None:
    rng = np.random.default_rng(0)
    made = compose("a man holding a sign that says vote", library, encoder, rng, 1.0)
    man, sign = made.placements
    assert abs(sign.x - man.x) < 0.1 * man.height
    assert man.bottom - man.height < sign.bottom - sign.height < sign.bottom < man.bottom - 0.3 * man.height
