"""Compositions: inside the frame, as many as asked for, different by seed and the same by the same seed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foveate.stages.render.scene.painting.sketch import Placement, draw_background
from foveate.stages.render.scene.prompt.parse import COLOURS
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.words.gazetteer import DRAWN, NO_FLOOR, ROOMS, WATER
from foveate.stages.render.scene.words.gazetteer import PLACES as PLACE_WORDS
from foveate.stages.render.scene.words.vocabulary import COUNTS, GENRES, MEANT, STYLES
from tests.unit.render.conftest import composed

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


def test_trees_are_a_grove(library: Library, encoder: TextEncoder) -> None:
    trees = composed("cherry blossom trees by a river", library, encoder).placements
    near = max(trees, key=lambda p: p.height)
    assert len(trees) == 3 and near.height > 0.3
    assert min(p.height for p in trees) < 0.9 * near.height  # the others are farther off


def test_a_real_animal_is_asked_for_in_the_rain(library: Library, encoder: TextEncoder) -> None:
    made = composed("a horse in a raincoat", library, encoder)
    assert made.references[1:] == ("horse",)  # and does not stand on the coat


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
        ("a mountain lake at sunset", (), "water"),
        ("northern lights over a lake", (), "lake"),
        ("northern lights over the mountains", (), "snow"),
        ("a wolf under the northern lights", ("wolf",), "snow"),
        ("a horse under the stars", ("horse",), "grass"),
        ("an astronaut among the stars", ("astronaut",), "stars"),
        ("a meadow", (), "meadow"),
        ("a cow on a green meadow", ("cow",), "meadow"),
        ("a horse in a wheat field", ("horse",), "meadow"),
        ("a waterfall in the jungle", (), "waterfall"),
        ("a bear at a waterfall", ("bear",), "waterfall"),
        ("a ship in a storm", ("passenger ship",), "water"),
        ("a cat on a window sill", ("cat",), "table"),
        ("a bus stop", ("bus stop",), "street"),
        ("people at a bus stop", ("man", "bus stop"), "street"),
        ("a log cabin in the woods", ("log cabin",), "forest"),
        ("a girl on a swing", ("girl on a swing",), "grass"),
        ("an old fisherman in a boat on a lake", ("fisherman in a boat",), "water"),
        ("an igloo", ("igloo",), "snow"),
        ("a fox family in the woods", ("fox with cub",), "forest"),
        ("four ducklings following their mother", ("duck with ducklings on water",), "water"),
        ("a rainy day in paris", (), "street"),
        ("a treasure chest at the bottom of the sea", ("treasure chest",), "underwater"),
        ("three penguins on an iceberg", ("penguin",), "snow"),
        ("an old man fishing at a lake", ("old man fishing",), "grass"),
        ("a snow covered village", (), "snow"),
        ("a dragon on a heap of gold", ("dragon sleeping on gold",), "grass"),
        ("a beach umbrella", ("beach umbrella",), "beach"),
        ("a tropical cocktail with an umbrella on a beach bar", ("tropical drink",), "table"),
        ("an open treasure chest full of gold on the beach", ("treasure chest",), "beach"),
        ("a corgi wearing a bow tie and a party hat", ("corgi: bow tie",), "room"),
        ("a samurai frog with a katana", ("frog", "katana"), "grass"),
        ("a puppy wearing a party hat next to a cake", ("pug", "party hat", "birthday cake"), "studio"),
        ("a clay pot with a cactus", ("potted cactus",), "studio"),
        ("a mother and a baby panda", ("panda with cub",), "forest"),
        ("a family in front of a christmas tree", ("family in front of a christmas tree",), "room"),
        ("a mother cooking with her daughter", ("mother cooking with her daughter",), "room"),
        ("a cat on a windowsill at night, looking at the moon", ("cat",), "table"),
        ("a kitchen with a stove, microwave and refrigerator", (), "room"),
        ("a monster under the bed", ("troll", "bed"), "room"),
        ("a phoenix rising from the ashes", ("phoenix",), "meadow"),
        ("a laptop and a keyboard on a desk", ("laptop", "keyboard"), "table"),
        ("a lion cub", ("lion",), "grass"),
        ("a polar bear and her cub", ("polar bear with cub",), "snow"),
        ("a cow with two calves", ("cow with calf", "calf"), "grass"),
        ("an ice cream in the sun", ("ice cream",), "table"),
        ("a farmer feeding chickens", ("woman farmer", "chicken"), "grass"),
        ("a kitten with a ball of wool", ("cat playing with yarn",), "grass"),
        ("a white house with a green door", ("house",), "grass"),
        ("a plate of cookies", ("cookie", "plate"), "table"),
        ("a bookshelf full of books", ("bookshelf",), "room"),
        ("a portrait of a laughing woman", ("woman: curly hair's face",), "studio"),
        ("a portrait of a bearded man", ("person: beard's face",), "studio"),
        ("a king with a long beard in a room", ("person with crown",), "room"),
        ("a man riding a bicycle in a park", ("person biking",), "grass"),
        ("a cat riding a bicycle in a park", ("cat", "bicycle"), "grass"),
        ("a woman in a green dress dancing on the beach", ("woman dancing",), "beach"),
        ("a doctor in a hospital", ("surgeon",), "room"),
        ("a tall palm tree on a beach", ("palm tree",), "beach"),
        ("a rocky beach", (), "beach"),
        ("a beach at sunset", (), "scene"),
        ("a bus in the city", ("bus",), "street"),
        ("a guitar leaning against a sofa", ("guitar", "sofa"), "room"),
        ("a plane above the clouds", ("airplane",), "sky"),
        ("a bowl of apples on a table, still life, oil painting", ("bowl of apples",), "table"),
        ("a cat, cinematic, epic, sharp focus, natural light", ("cat",), "room"),
        ("a portrait of an old man with a beard", ("old man's face",), "studio"),
        ("a woman with red hair", ("woman: red hair's face",), "studio"),
        ("a black-haired boy holding a balloon", ("boy: black hair", "balloon"), "grass"),
        ("a blonde girl in a park", ("girl: blonde hair",), "grass"),
        ("a pink elephant in the sky", ("elephant",), "sky"),
        ("a house under a blue sky", ("house",), "grass"),
        ("a clock on a wall", ("clock",), "plain"),
        ("a red bird on a branch", ("bird", "branch"), "meadow"),
        ("a blue car in a snowy street", ("pink car",), "street"),
        ("a knight riding a white horse", ("knight riding a horse",), "street"),
        ("a flat icon of a red apple", ("red apple",), "plain"),
        ("a beach at night", (), "beach"),
        ("portrait of an elderly lady, wrinkles", ("old woman's face",), "studio"),
        ("two children playing football", ("boy kicking a football",), "grass"),
        ("a woman drinking coffee in a cafe", ("woman at a cafe table",), "room"),
        ("a man in a suit in the city", ("man in a suit's face",), "street"),
        ("a family in the park", ("couple walking", "girl"), "grass"),
        ("a car on a road by the sea", ("pink car",), "coast"),
        ("a dog by the sea", ("dog",), "beach"),
        ("a bear in a river", ("bear",), "water"),
        ("a duck on a pond", ("duck",), "water"),
        ("a tent by a lake", ("tent",), "grass"),
        ("a shark swimming in the ocean", ("shark",), "underwater"),
        ("skyscraper", ("office building",), "street"),
        ("a wolf in the forest", ("wolf",), "forest"),
        ("a cabin in the woods, winter", ("log cabin",), "snow"),
        ("a tram in lisbon", ("tram",), "street"),
        ("a castle under a blue sky", ("fairytale castle",), "grass"),
        ("a glass of orange juice", ("glass of orange juice",), "table"),
        ("a mug of beer", ("beer mug",), "table"),
        ("a bottle of wine and two glasses", ("bottle of wine", "wine glass"), "table"),
        ("a desk with a computer", ("desktop computer",), "table"),
        ("a bedroom with a bed and a lamp", (), "room"),
        ("a bedroom with a red sofa", ("sofa",), "room"),
        ("a jack-o-lantern on halloween", ("jack-o-lantern",), "studio"),
        ("halloween", ("jack-o-lantern",), "studio"),
        ("a lake, mountains, trees, sunrise", (), "grass"),
        ("a bronze statue of a horse", ("horse",), "meadow"),
        ("a cat with long whiskers and a fluffy tail", ("cat",), "room"),
        ("an old couple on a bench in the park", ("old couple on a bench",), "grass"),
        ("a violinist on stage", ("violinist",), "room"),
        ("a vase with three tulips", ("tulip", "vase"), "table"),
        ("a parrot on a pirate's shoulder in a garden", ("parrot", "pirate"), "grass"),
        ("a woman with long black hair and a red dress in the city", ("woman: black hair",), "street"),
        ("a basketball player in the city", ("basketball player dunking",), "street"),
        ("a hiker on a mountain trail", ("hiker",), "scene"),
        ("a cat looking out of the window", ("cat looking out of the window",), "room"),
        ("a bowl of tomato soup with bread", ("bowl with spoon", "bread"), "table"),
        ("a chest full of gold coins", ("coin", "treasure chest"), "room"),
        ("a grandfather and his grandchildren in the park", ("grandfather with a child",), "grass"),
        ("a woman, standing in a garden, detailed face, green eyes", ("woman",), "grass"),
        (
            "portrait of a king with a golden crown, rembrandt lighting",
            ("person with crown's face",),
            "studio",
        ),
        ("a red car in front of a small cafe in the city", ("retro car", "coffee shop"), "street"),
        ("a woman in a cafe", ("woman at a cafe table",), "room"),
        ("a snowy village at night, lights in the windows", (), "street"),
        ("a raccoon wearing a leather jacket and sunglasses", ("raccoon: sunglasses",), "room"),
        ("a man wearing sunglasses on the beach", ("man's face", "sunglasses"), "beach"),
        ("a bunch of balloons above a city", ("balloons",), "grass"),
        ("two robots dancing in the rain", ("robot",), "grass"),
        ("a bald man in a suit in the city", ("man: bald",), "street"),
        ("a burger and french fries", ("hamburger", "french fries"), "table"),
        ("a bag of popcorn", ("popcorn",), "table"),
        ("a spoon and a fork", ("spoon", "fork"), "table"),
        ("an apple cut in half", ("red apple",), "table"),
        ("a schoolgirl with a backpack in the city", ("girl", "backpack"), "street"),
        (
            "a desk with a laptop, a notebook and a cup of coffee",
            ("laptop", "notebook", "hot beverage"),
            "table",
        ),
    ],
)
def test_what_is_shown(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...], kind: str
) -> None:
    made = composed(prompt, library, encoder)
    assert made.references[1:] == names and made.background.kind == kind


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a camel in the desert at sunset", {"desert", "dunes", "badlands"}),
        ("a neon city at night in the rain", {"city", "street"}),
        ("a lighthouse by the sea in a storm", {"sea", "coast", "beach"}),
        ("mountains at sunrise", {"mountain", "mountains"}),
    ],
)
def test_the_place_comes_before_its_light(
    library: Library, encoder: TextEncoder, prompt: str, words: set[str]
) -> None:
    for seed in range(4):
        made = composed(prompt, library, encoder, seed)
        said = {made.background.kind, *made.references[0].split()}
        assert said & words, said


def test_what_is_in_a_bowl_is_between_its_walls(library: Library, encoder: TextEncoder) -> None:
    made = composed("two lemons in a blue bowl", library, encoder)
    said = [p.said for p in made.placements]
    assert said == ["bowl", "lemons", "lemons", "bowl"]
    far, near = made.placements[0], made.placements[-1]
    assert (far.x, far.bottom, far.height, far.flip, far.angle) == (
        near.x,
        near.bottom,
        near.height,
        near.flip,
        near.angle,
    )
    assert near.picture[..., 3].sum() < 0.9 * far.picture[..., 3].sum()
    assert made.placements[1].bottom < far.bottom


def test_a_roof_has_its_own_colour(library: Library, encoder: TextEncoder) -> None:
    made = composed("a blue house with a red roof", library, encoder)
    (house,) = (p for p in made.placements if p.said)
    assert house.colour == COLOURS["blue"] and house.parts == (("roof", COLOURS["red"]),)


def test_things_are_moonlit_where_it_is_night(library: Library, encoder: TextEncoder) -> None:
    for prompt in ("a fox at night", "a fox under the stars"):
        made = composed(prompt, library, encoder)
        assert "night" in made.lights and all(p.moonlit for p in made.placements if p.said)
    assert not any(p.moonlit for p in composed("a fox in the snow", library, encoder).placements)


@pytest.mark.parametrize(
    ("prompt", "stands"), [("an astronaut on the moon", True), ("a comet over a meadow", False)]
)
def test_who_lives_in_space_may_stand_on_the_ground(
    library: Library, encoder: TextEncoder, prompt: str, stands: bool
) -> None:
    assert all((composed(prompt, library, encoder, n).placements[0].bottom > 0.8) == stands for n in range(4))


def test_relations_have_their_places(library: Library, encoder: TextEncoder) -> None:
    def pair(prompt: str) -> tuple[Placement, Placement]:
        made = composed(prompt, library, encoder)
        by = {id(library.picture(e.index)): e.name for e in library.entries if e.name in made.references}
        dog = next(p for p in made.placements if "dog" in by[id(p.picture)].split())
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
    made = composed("a bowl of vegetables on a table", library, encoder)
    bowl, heap, _ = made.placements
    assert made.references[-1] == "bowl"
    assert any(bowl.picture is library.picture(e.index) for e in library.variants("bowl", real=True))
    seen = heap.picture[heap.picture[..., 3] > 0.9][:, :3]
    assert seen.std(axis=0).max() > 0.15, "of several colours"
    other = composed("a bowl of vegetables on a table", library, encoder, seed=1)
    assert not np.array_equal(other.placements[1].picture, heap.picture)


def test_kinds_of_things_beside_each_other(library: Library, encoder: TextEncoder) -> None:
    heaps = composed("fruit and vegetables on a table", library, encoder).placements
    known = [library.picture(e.index) for e in library.entries if e.group.startswith("food")]
    assert len(heaps) == 2 and not any(p.picture is picture for p in heaps for picture in known)


def test_herds_and_colourful_things(library: Library, encoder: TextEncoder) -> None:
    assert len(composed("six fish under water", library, encoder).placements) == 6
    assert composed("a school of fish under water", library, encoder).references[1:] == ("school of fish",)
    balloons = composed("four colourful balloons in the sky", library, encoder).placements
    assert len({p.colour for p in balloons}) == 4


@pytest.mark.parametrize(
    ("prompt", "name", "colour"),
    [
        ("a red bowl of green apples on a table", "bowl", "red"),
        ("a bowl of green apples on a table", "bowl", ""),
        ("a cactus in a blue pot", "vase", "blue"),
        ("a sycamore in autumn", "deciduous tree", "orange"),
        ("a sycamore in spring", "deciduous tree", ""),
    ],
)
def test_colours_and_materials_of_what_holds_and_what_is_held(
    library: Library, encoder: TextEncoder, prompt: str, name: str, colour: str
) -> None:
    made = composed(prompt, library, encoder)
    pictures = [library.picture(e.index) for e in library.named(name)]
    found = {p.colour for p in made.placements if any(p.picture is picture for picture in pictures)}
    assert found == {COLOURS.get(colour)}


def test_colours_are_bound_to_their_nouns(library: Library, encoder: TextEncoder) -> None:
    cube, sphere = composed("a red cube and a blue sphere", library, encoder).placements
    assert cube.colour is not None and sphere.colour is not None
    assert cube.colour[0] > cube.colour[2] and sphere.colour[2] > sphere.colour[0]


def test_a_portrait_fills_the_frame_and_only_its_lower_border_cuts_it(
    library: Library, encoder: TextEncoder
) -> None:
    for seed in range(4):
        (portrait,) = composed("portrait of a young woman", library, encoder, seed).placements
        left, top, right, bottom = box(portrait, 1.0)
        assert bottom == pytest.approx(1.005) and top > 0 and left > 0 and right < 1
        assert portrait.height > 0.8


@pytest.mark.parametrize("aspect", [1.0, 0.75])
def test_sides_that_a_portrait_was_cut_at_are_outside_the_frame(
    library: Library, encoder: TextEncoder, aspect: float
) -> None:
    (portrait,) = composed("portrait of an old man", library, encoder, 1, aspect).placements
    assert (portrait.picture[-20:, [0, -1], 3] > 0.5).all(), "its sleeves are cut"
    left, top, right, bottom = box(portrait, aspect)
    assert left <= 0 and right >= 1 and bottom >= 1 and 0.03 < top < 0.4


def test_riders_are_behind_the_back_they_sit_on(library: Library, encoder: TextEncoder) -> None:
    rider, horse = composed("a wizard riding a horse", library, encoder).placements
    assert any(horse.picture is library.picture(e.index) for e in library.named("horse"))
    assert rider.bottom - rider.height < horse.bottom - horse.height, "the head is above"
    assert horse.bottom - 0.8 * horse.height < rider.bottom < horse.bottom, "the feet hang beside the horse"


def test_what_is_held_is_small_and_near(library: Library, encoder: TextEncoder) -> None:
    who, case = composed("an astronaut with a briefcase", library, encoder).placements
    assert case.height < 0.4 * who.height
    assert who.bottom - who.height < case.bottom - case.height and case.bottom < who.bottom
    assert abs(case.x - who.x) < 0.3


def test_glasses_are_on_the_nose(library: Library, encoder: TextEncoder) -> None:
    face, glasses = composed("a camel wearing sunglasses", library, encoder).placements
    middle = glasses.bottom - glasses.height / 2
    assert abs(glasses.x - face.x) < 0.02
    assert face.bottom - 0.7 * face.height < middle < face.bottom - 0.3 * face.height


def test_small_things_stand_before_the_tall_one_where_a_row_is_too_long(
    library: Library, encoder: TextEncoder
) -> None:
    cake, *berries = composed("a pie with three strawberries", library, encoder).placements
    assert len(berries) == 3 and cake.height > 0.4
    assert all(b.bottom > cake.bottom and b.height < cake.height for b in berries)


def test_who_sleeps_lies(library: Library, encoder: TextEncoder) -> None:
    (lying,) = composed("a sleeping cat", library, encoder).placements
    (standing,) = composed("a cat", library, encoder).placements
    assert len(lying.picture) < 0.8 * len(standing.picture)


def test_rooms_and_forests_are_furnished_behind_what_is_in_them(
    library: Library, encoder: TextEncoder
) -> None:
    def pictures(prompt: str) -> list[int]:
        return [id(p.picture) for p in composed(prompt, library, encoder).placements]

    def of(name: str) -> int:
        return id(library.picture(next(e.index for e in library.entries if e.name == name)))

    assert of("bed") in pictures("a cartoon bedroom")
    bedroom = pictures("a cartoon cat in a bedroom")
    assert bedroom[-1] == of("cat") and of("bed") in bedroom[:-1]
    assert pictures("a cartoon, a bed in a bedroom").count(of("bed")) == 1
    forest = pictures("a cartoon deer in a forest at night")
    assert forest[-1] == of("deer") and len(forest) == 7
    assert pictures("a cartoon deer") == [of("deer")]


def test_a_field_of_flowers_covers_the_ground(library: Library, encoder: TextEncoder) -> None:
    for prompt in ("a windmill in a field of purple tulips", "a purple tulip field with a windmill"):
        made = composed(prompt, library, encoder)
        assert set(made.references[1:]) == {"tulip", "windmill"}
        assert len(made.placements) > 20
        assert min(p.x for p in made.placements) < 0.1 and max(p.x for p in made.placements) > 0.9


def test_there_is_one_moon(library: Library, encoder: TextEncoder) -> None:
    """The night has one of its own unless the prompt names one that is set into it."""
    for prompt in ("a wolf howling at the moon", "a wolf on a lawn at night", "an owl under the moon"):
        scene = composed(prompt, library, encoder)
        sky = draw_background(scene.background, 256, 256, 0).reshape(64, 4, 64, 4, 3)
        brightest = sky.mean(axis=(1, 3, 4)).max()  # stars are smaller than that
        assert (brightest > 0.6) != ("full moon" in scene.references)


def test_the_moon_is_high_over_the_sea(library: Library, encoder: TextEncoder) -> None:
    moons = composed("a huge moon over the sea at night", library, encoder).placements
    moons += composed("a moon over the sea at night", library, encoder, 0, 0.6).placements
    assert len(moons) == 2 and all(moon.bottom < 0.6 and moon.height < 0.46 for moon in moons)


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("christmas dinner", "roast chicken"),
        ("a halloween party", "jack-o-lantern"),
        ("a birthday party", "birthday cake"),
    ],
)
def test_occasions_are_shown_by_what_they_are_for(
    prompt: str, shown: str, library: Library, encoder: TextEncoder
) -> None:
    assert composed(prompt, library, encoder).references[1:] == (shown,)


def test_a_party_with_a_cake_has_one(library: Library, encoder: TextEncoder) -> None:
    made = composed("a birthday party with balloons and a cake", library, encoder)
    assert made.references.count("birthday cake") == 1


def test_the_sea_has_a_picture_of_its_night(library: Library, encoder: TextEncoder) -> None:
    shown = composed("the sea at night", library, encoder).background
    assert shown.picture is not None and (shown.kind, shown.hour, shown.lights) == ("water", "night", ())


def test_the_moon_shines_at_night(library: Library, encoder: TextEncoder) -> None:
    assert composed("a wolf howling at the moon", library, encoder).lights == ("night",)
    assert composed("a moon", library, encoder).lights == ()


@pytest.mark.parametrize(
    "prompt", ["a temple in the mountains", "a house in a valley at dusk", "a horse, sunset"]
)
def test_what_stands_has_ground_under_its_feet(library: Library, encoder: TextEncoder, prompt: str) -> None:
    for seed in range(12):
        assert composed(prompt, library, encoder, seed).references[0] not in WATER | NO_FLOOR


def test_an_empty_room_is_furnished(library: Library, encoder: TextEncoder) -> None:
    assert len(composed("a room, cartoon", library, encoder).placements) >= 2
    assert len(composed("a room", library, encoder).background.holds) >= 2
    assert len(composed("a cat in a room", library, encoder).placements) == 1


def test_the_colour_of_a_person_is_that_of_the_clothes(library: Library, encoder: TextEncoder) -> None:
    (red,) = composed("a cartoon woman in a red dress", library, encoder).placements
    (plain,) = composed("a cartoon woman standing", library, encoder).placements
    assert red.colour is None and red.picture.shape == plain.picture.shape
    assert np.abs(red.picture - plain.picture)[:20].max() < 0.01, "the head"
    assert np.abs(red.picture - plain.picture)[30:60].max() > 0.3
    (face,) = composed("cartoon portrait of a woman in a green dress", library, encoder).placements
    low = face.picture[-8:, 30:60, :3].mean(axis=(0, 1))
    assert low[1] > low[0] + 0.2


def test_letters_are_not_mirrored(library: Library, encoder: TextEncoder) -> None:
    flips = [composed("a convenience store", library, encoder, s).placements[0].flip for s in range(8)]
    houses = [composed("a house", library, encoder, s).placements[0].flip for s in range(8)]
    assert not any(flips) and any(houses)


def test_bunches_and_pairs_are_several(library: Library, encoder: TextEncoder) -> None:
    def count(prompt: str) -> int:
        return len(composed(prompt, library, encoder).placements)

    assert count("a bunch of lemons") == 3
    assert count("a pair of red mugs") == 2
    assert count("a pair of headphones") == count("a pair of glasses") == count("a pair of red shoes") == 1, (
        "their picture shows both"
    )


WORDS = sorted(
    {*MEANT, *STYLES, *GENRES, *COUNTS, *COLOURS, *PLACE_WORDS, *ROOMS, *DRAWN}
    | {
        "on",
        "in",
        "under",
        "over",
        "behind",
        "wearing",
        "holding",
        "with",
        "and",
        "of",
        ",",
        "a",
        "the",
        "riding",
    }
    | {
        "fruit",
        "flower",
        "vegetable",
        "field",
        "bowl",
        "night",
        "winter",
        "portrait",
        "made of gold",
        "'s",
        "sleeping",
    }
)


@settings(max_examples=150)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14), st.integers(0, 9))
def test_any_words_make_a_composition(
    library: Library, encoder: TextEncoder, words: list[str], seed: int
) -> None:
    made = composed(" ".join(words), library, encoder, seed)
    assert made.references[0]
    for p in made.placements:
        assert np.isfinite([p.x, p.bottom, p.height]).all() and 0 < p.height < 2
        assert p.picture.ndim == 3 and p.picture.shape[2] == 4


@pytest.mark.parametrize(
    "prompt", ["night", "at sunset", "winter", "8k, masterpiece", "of", ",", "???", "the", "love"]
)
def test_next_to_nothing_makes_a_composition(library: Library, encoder: TextEncoder, prompt: str) -> None:
    assert composed(prompt, library, encoder).references[0]


def test_the_same_kind_of_thing_again_and_again(library: Library, encoder: TextEncoder) -> None:
    assert len(composed("fruit, fruit, fruit, a cat, fruit", library, encoder).placements) == 5


def test_what_stands_around_is_in_the_light_of_the_place(library: Library, encoder: TextEncoder) -> None:
    day, night = (
        composed(f"a cartoon of a deer in a forest{x}", library, encoder).placements
        for x in (" in fog", " at night")
    )
    trees = [[p.picture[..., :3][p.picture[..., 3] > 0.9].mean() for p in made[:-1]] for made in (day, night)]
    assert max(trees[1]) < 0.6 * min(trees[0])


@pytest.mark.parametrize(
    "prompt, kind, names",
    [
        ("a brick wall with a bicycle leaning against it", "bricks", ("bicycle",)),
        ("a cat in front of an old stone wall", "bricks", ("cat",)),
        ("a bear in a cave", "cave", ("bear",)),
        ("a barn in a wheat field under storm clouds", "meadow", ("barn",)),
    ],
)
def test_walls_caves_and_skies_are_where_things_stand(
    library: Library, encoder: TextEncoder, prompt: str, kind: str, names: tuple[str, ...]
) -> None:
    made = composed(prompt, library, encoder)
    assert made.background.kind == kind
    assert made.references[1:] == names


def test_a_sauce_is_no_tomato_and_a_festival_is_many(library: Library, encoder: TextEncoder) -> None:
    assert composed("spaghetti with tomato sauce on a plate", library, encoder).references[1:] == (
        "spaghetti",
    )
    several = composed("a kite festival at dawn", library, encoder)
    assert several.references[1:] == ("kite",)
    assert len(several.placements) == 3
    assert several.lights == ("dawn",)
