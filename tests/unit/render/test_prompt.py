"""Prompts taken apart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foveate.stages.render.scene.prompt.parse import COLOURS, Phrase, by_day, parse, seen_as, singular


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
        ("a squirrel eating a nut", [Phrase("squirrel"), Phrase("nut", "held")]),
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
        ("a girl with a pair of scissors", [Phrase("girl"), Phrase("scissors", "beside")]),
        ("two mice and children", [Phrase("mouse", count=2), Phrase("child", "beside", count=3)]),
        ("a cat, waiting in a field", [Phrase("cat", doing="waiting"), Phrase("field", "in")]),
        ("a ring made of gold", [Phrase("ring", colour="gold")]),
        ("a chair to the right of a table", [Phrase("table"), Phrase("chair", "aside")]),
        ("a cup to the left of a plate", [Phrase("cup"), Phrase("plate", "aside")]),
        ("a horse galloping through the snow", [Phrase("horse", doing="galloping"), Phrase("snow", "in")]),
        ("a whale jumping out of the sea", [Phrase("whale", doing="jumping"), Phrase("sea", "in")]),
        ("a boy flying a kite", [Phrase("boy", doing="flying"), Phrase("kite", "beside")]),
        ("a train crossing a bridge", [Phrase("train"), Phrase("bridge", "on")]),
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


@pytest.mark.parametrize(
    ("prompt", "subject"),
    [
        ("a bowl of fruit, still life", "a bowl of fruit"),
        ("masterpiece, best quality, ultra detailed, a fox, 8k, trending on artstation", "a fox"),
        ("((masterpiece)), (a red car:1.3), <lora:x:0.8>, f1.8, 50mm, bokeh", "a red car"),
        ("an oil painting of a ship in the style of turner, by william turner", "a ship"),
        ("a black and white photo of an old man", "an old man"),
        ("product shot of headphones", "headphones"),
        ("food photography, a steak", "a steak"),
        ("still life with flowers in a vase", "flowers in a vase"),
        ("close-up portrait of a girl, soft light", "a girl"),
        ("a painting on a wall", "a painting on a wall"),
        ("a girl holding a picture of a cat", "a girl holding a picture of a cat"),
        ("a house by the sea, golden hour", "a house by the sea, golden hour"),
        ("street, night", "street, night"),
        ("8k, masterpiece", "8k"),
        ("1girl, solo", "1 girl"),
        ("a knight, ornate, dynamic pose, subsurface scattering, shallow depth of field", "a knight"),
        ("a lake with a shallow depth of field, shot on kodak portra 400, rule of thirds", "a lake"),
        ("a mountain, blue, purple, negative space, retro, 80s, adorable", "a mountain"),
        ("apple, orange, pear", "apple, orange, pear"),
    ],
)
def test_how_it_is_drawn_is_no_part_of_what_is_shown(prompt: str, subject: str) -> None:
    assert seen_as(prompt) == subject


@pytest.mark.parametrize(
    ("prompt", "meant"),
    [
        ("a close up of an eye", "an eye"),
        ("a cupcake with a cherry on top", "a cherry on top of a cupcake"),
        ("a stack of three books", "a stack of books"),
        ("a dog between a cat and a bird on a lawn", "a cat and a dog and a bird on a lawn"),
        ("a robot gardener watering flowers", "a robot watering flowers"),
        ("a snail with a castle on its back", "a castle on top of a snail"),
        ("a turtle with an old tree growing on its back", "an old tree on top of a turtle"),
        ("a monkey with a backpack on its back", "a monkey with a backpack"),
        ("a city floating in the sky", "floating islands in the sky"),
        ("a tower of books", "a stack of books"),
        ("a fox sleeping in a bed of autumn leaves", "a fox sleeping on fallen leaves"),
        ("a dragon made entirely of smoke", "a dragon made-of-grey"),
        ("a house made of candy", "a candy house"),
        ("a bedroom with a large window and a view of the city", "a bedroom with a large window"),
        ("a house with a view of the sea", "a house by the sea"),
        ("a villa overlooking a lake", "a villa by a lake"),
        ("a family having dinner at a table", "a family at a table"),
        ("two friends having coffee", "two friends drinking coffee"),
        ("wedding on the beach", "bride and groom on the beach"),
        ("a beach wedding", "bride and groom in a beach"),
        ("a birthday party with balloons", "a birthday cake and balloons"),
        ("a thanksgiving turkey on a table", "a roast chicken on a table"),
        ("the easter bunny with coloured eggs", "the easter bunny with coloured easter eggs"),
        ("kids trick or treating", "children with a jack-o-lantern"),
        ("a puppy on christmas morning", "a puppy in a christmas living room"),
        ("hiking in the mountains", "hiker in the mountains"),
        ("a surfer girl", "a girl with a surfboard"),
        ("students in a classroom", "children in a classroom"),
        ("a pirate with a parrot on his shoulder", "a parrot on a pirate"),
        ("a snowman with a carrot nose and a scarf in a garden", "a snowman in a garden"),
        ("a snowman with a dog", "a snowman with a dog"),
        ("an angry face emoji", "an angry face"),
        ("a happy face", "a smiling face"),
        ("a view of mount everest", "snowy mountain"),
        ("a barn owl in flight", "a barn owl flying"),
        ("an elephant spraying water with its trunk", "an elephant spraying water"),
        ("a man with a dog in his arms", "a man with a dog"),
        ("a pumpkin with a carved face on a porch", "a jack-o-lantern on a porch"),
        ("a train in the french alps", "a train in the alps"),
        ("a trek in the himalayas", "a trek in mountains"),
        ("a pug dressed as a king", "a pug wearing a crown"),
        ("a wizard cat in a library", "a cat wearing a wizard hat in a library"),
        ("a king penguin", "a king penguin"),
        ("a witch flying over the full moon", "a witch flying near the full moon"),
    ],
)
def test_what_is_said_otherwise(prompt: str, meant: str) -> None:
    assert re.sub(r"\s+", " ", seen_as(prompt)) == meant


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("infinity", "galaxy"),
        ("the concept of chaos, oil painting", "tornado"),
        ("Loneliness.", "person sitting on a bench in the fog"),
        ("a dream of a cat", "a dream of a cat"),
        ("a light in a window", "a light in a window"),
    ],
)
def test_an_idea_is_shown_by_what_stands_for_it(prompt: str, shown: str) -> None:
    assert seen_as(prompt) == shown


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ("two children playing football", ["child", "football"]),
        ("a dragon breathing fire", ["dragon", "fire"]),
        ("a cute sleeping cat", ["cute sleeping cat"]),
        ("a living room", ["living room"]),
        ("a tall building", ["tall building"]),
    ],
)
def test_a_verb_stands_after_a_thing(prompt: str, texts: list[str]) -> None:
    things = {"child", "dragon", "cat", "room"}
    assert [p.text for p in parse(prompt, things.__contains__)] == texts


@pytest.mark.parametrize(
    ("prompt", "day"),
    [
        ("A white swan on a lake at night", "A white swan on a lake"),
        ("a fox under the starry sky, snow", "a fox, snow"),
        ("a cat in the dark", "a cat"),
        ("night", "night"),
        ("a knight at noon", "a knight at noon"),
    ],
)
def test_by_day_nothing_says_that_it_is_night(prompt: str, day: str) -> None:
    assert by_day(prompt) == day


@given(st.text(max_size=80))
def test_any_text_gives_phrases(text: str) -> None:
    phrases = parse(text)
    assert phrases
    assert all(1 <= p.count <= 12 and (not p.colour or p.colour in COLOURS) for p in phrases)
    assert phrases[0].relation == ""


@pytest.mark.parametrize(
    ("prompt", "text", "rest"),
    [
        ("a horse jumping over a fence in a meadow", "horse jumping over a fence", ["meadow"]),
        ("a horse jumping over the fence", "horse jumping over fence", []),
        ("a dog and a cat sleeping together on a rug", "dog and cat sleeping together", ["rug"]),
    ],
)
def test_what_one_picture_shows_is_not_taken_apart(prompt: str, text: str, rest: list[str]) -> None:
    phrases = parse(prompt, {"horse", "dog", "fence", text}.__contains__)
    assert [p.text for p in phrases] == [text, *rest]
    assert parse(prompt, {"horse", "dog", "fence"}.__contains__)[0].text in ("horse", "dog")
