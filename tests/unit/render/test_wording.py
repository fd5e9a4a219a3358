"""What is said not to be there, and things of several colours."""

import pytest

from foveate.stages.render.scene.prompt.parse import Phrase, parse, seen_as


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("a street with no cars", "a street"),
        ("a pizza without olives", "a pizza"),
        ("a house without windows or doors on a hill", "a house on a hill"),
        ("a man without a hat riding a horse", "a man riding a horse"),
        ("a cat without a collar and a dog", "a cat and a dog"),
        ("a beach, no people, no umbrellas", "a beach"),
        ("a bowl of fruit with no bananas in it", "a bowl of fruit"),
        ("a cat in watercolor", "a cat"),
        ("a dragon in anime style, 4k", "a dragon"),
        ("a woman painted in oils", "a woman"),
        ("a lion in marble", "a lion made-of-marble"),
        ("a girl in a watercolor dress", "a girl in a watercolor dress"),
        (
            "ramen, chopsticks, wooden table, japanese restaurant",
            "ramen, chopsticks, on a wooden table, in a japanese restaurant",
        ),
        ("a chair, a table, a lamp", "a chair, a table, a lamp"),
        ("a no parking sign on a wall", "a no parking sign on a wall"),
    ],
)
def test_what_is_not_there_is_left_out(prompt: str, shown: str) -> None:
    assert seen_as(prompt) == shown


@pytest.mark.parametrize(
    ("prompt", "phrases"),
    [
        ("an orange and white cat", [Phrase("cat", colour="orange")]),
        ("a white, red and blue ball", [Phrase("ball", colour="red")]),
        ("a black and white cow", [Phrase("cow")]),
        (
            "red and green apples",
            [Phrase("apples", colour="red"), Phrase("apples", "beside", colour="green")],
        ),
        ("two red and white candles", [Phrase("candle", count=2, colour="red")]),
        ("a red and a blue cube", [Phrase("cube", colour="red"), Phrase("cube", "beside", colour="blue")]),
        ("a purple and pink sky", [Phrase("sky", colour="purple")]),
        (
            "a red cube and a blue ball",
            [Phrase("cube", colour="red"), Phrase("ball", "beside", colour="blue")],
        ),
    ],
)
def test_each_thing_has_one_colour(prompt: str, phrases: list[Phrase]) -> None:
    assert parse(prompt) == phrases


def test_what_is_known_in_two_colours_keeps_its_name() -> None:
    assert seen_as("a black and white cat", {"black cat"}.__contains__) == "a black cat"
    assert seen_as("a black and white cat", {"black and white cat"}.__contains__) == "a black and white cat"
