"""Prompts taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.render._prompt import COLOURS, Phrase, parse, singular


@pytest.mark.parametrize(
    ("prompt", "phrases"),
    [
        ("a cat", [Phrase("cat")]),
        ("A photo of a cat.", [Phrase("cat")]),
        ("a red fox in a snowy forest", [Phrase("fox", colour="red"), Phrase("snowy forest", "in")]),
        ("a red cube and a blue sphere", [Phrase("cube", colour="red"), Phrase("sphere", "beside", colour="blue")]),
        ("three apples", [Phrase("apple", count=3)]),
        ("a couple of mice", [Phrase("mouse", count=2)]),
        ("ten horses", [Phrase("horse", count=10)]),
        ("a cat sitting on a sofa", [Phrase("cat"), Phrase("sofa", "on")]),
        ("a man riding a horse", [Phrase("man"), Phrase("horse", "on")]),
        ("a cat wearing a hat", [Phrase("cat"), Phrase("hat", "wearing")]),
        ("a squirrel eating a nut", [Phrase("squirrel"), Phrase("nut", "beside")]),
        ("a wolf howling in the mountains", [Phrase("wolf", doing="howling"), Phrase("mountains", "in")]),
        ("a sailing boat", [Phrase("sailing boat")]),
        ("a dog in front of a house", [Phrase("dog"), Phrase("house", "front")]),
        ("a dog behind a tree", [Phrase("dog"), Phrase("tree", "behind")]),
        ("a dog under a table", [Phrase("dog"), Phrase("table", "under")]),
        ("a moon above a house", [Phrase("moon"), Phrase("house", "over")]),
        ("an owl at night", [Phrase("owl"), Phrase("night", "in", light="night")]),
        ("a foggy forest", [Phrase("foggy forest", light="fog")]),
        ("a huge tree", [Phrase("tree", size=1.4)]),
        ("orange", [Phrase("orange")]),
        ("a big orange", [Phrase("orange", size=1.2)]),
        ("a grey stone", [Phrase("stone", colour="grey")]),
        ("a bowl of red cherries", [Phrase("bowl of red cherries")]),
        ("cat, dog, bird", [Phrase("cat"), Phrase("dog", "beside"), Phrase("bird", "beside")]),
    ],
)  # fmt: skip
def test_phrases(prompt: str, phrases: list[Phrase]) -> None:
    assert parse(prompt) == phrases


@pytest.mark.parametrize(
    ("plural", "one"),
    [("dogs", "dog"), ("horses", "horse"), ("boxes", "box"), ("cherries", "cherries"), ("berries", "berry"),
     ("cookies", "cookie"), ("potatoes", "potato"), ("wolves", "wolf"), ("glass", "glass"),
     ("palm trees", "palm tree")],
)  # fmt: skip
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text(max_size=80))
def test_any_text_gives_phrases(text: str) -> None:
    phrases = parse(text)
    assert phrases
    assert all(1 <= p.count <= 12 and (not p.colour or p.colour in COLOURS) for p in phrases)
    assert phrases[0].relation == ""
