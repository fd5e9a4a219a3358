"""Animals, landscapes and vehicles: who is shown with whom, doing what, and where that is."""

import pytest

from foveate.stages.render.scene.layout import Composition
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.stages.render.scene.words.landmarks import MOONLIT
from tests.unit.render.conftest import composed


@pytest.mark.parametrize(
    ("prompt", "names", "count"),
    [
        ("a penguin family on an iceberg", ["penguin family"], 1),
        ("a family of elephants in the savanna", ["elephant with calf"], 1),
        ("a fox family in the forest", ["fox with cub"], 1),
        ("a family of foxes in the forest", ["fox with cub"], 1),
        ("a family of raccoons in the forest", ["raccoon", "raccoon"], 4),
        ("a mother bear with two cubs", ["bear with cub", "bear"], 2),
        ("a polar bear mother and her three cubs", ["polar bear with cub", "polar bear"], 3),
        ("a polar bear mother and her cub", ["polar bear with cub"], 1),
        ("a cow with her two calves", ["cow with calf", "calf"], 2),
        ("a foal next to its mother", ["horse with foal"], 1),
        ("a pack of wolves in the snow", ["wolf pack"], 1),
        ("a litter of kittens in a basket", ["kittens in a basket"], 1),
    ],
)
def test_families_and_young_ones(
    library: Library, encoder: TextEncoder, prompt: str, names: list[str], count: int
) -> None:
    scene = composed(prompt, library, encoder)
    assert list(scene.references[1:]) == names
    assert len(scene.placements) == count


def test_a_family_of_four_is_people(library: Library, encoder: TextEncoder) -> None:
    assert "game die" not in composed("a family of four on a beach", library, encoder).references


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a fox curled up in autumn leaves", "fox sleeping"),
        ("a curled up fox in the snow", "fox sleeping"),
        ("a kitten napping on a windowsill", "sleeping cat"),
        ("a puppy fast asleep on a rug", "puppy sleeping"),
        ("a bear taking a nap in a cave", "bear sleeping"),
        ("a tiger sleeping in the jungle", "tiger lying down"),
        ("a koala dozing in a eucalyptus tree", "koala sleeping in a tree"),
        ("a wolf leaping through the snow", "wolf running"),
    ],
)
def test_what_an_animal_does_is_shown_by_the_nearest_picture(
    library: Library, encoder: TextEncoder, prompt: str, name: str
) -> None:
    assert composed(prompt, library, encoder).references[1] == name


def test_a_woman_curled_up_does_not_sleep(library: Library, encoder: TextEncoder) -> None:
    assert "sleeping" not in composed("a woman curled up on a sofa", library, encoder).references[1]


@pytest.mark.parametrize(
    ("prompt", "names", "place"),
    [
        ("a humpback whale breaching off the coast of Alaska", ("whale breaching",), "water"),
        ("a kangaroo with a joey in its pouch", ("kangaroo", "kangaroo"), ""),
        ("a lighthouse at night with its beam shining", ("lighthouse",), ""),
        ("an ambulance outside a hospital", ("ambulance", "hospital"), "street"),
        ("a crab on the wet sand", ("crab",), "beach"),
        ("an octopus hiding in a shipwreck", ("octopus",), "underwater"),
        ("a scuba diver exploring a sunken ship", ("scuba diver",), "underwater"),
        ("a sea turtle gliding over a coral reef", ("sea turtle",), "underwater"),
        ("clownfish in an anemone", ("tropical fish", "coral"), "underwater"),
        ("a bird nest with three blue eggs", ("bird in a nest with eggs",), ""),
        ("a pagoda by a pond with koi fish", ("japanese castle",), "grass"),
        ("a stone well in a village square", ("well",), "grass"),
        ("a cottage with a rose garden", ("cottage",), "grass"),
        ("a ladybug on a purple thistle", ("lady beetle", "blossom"), ""),
    ],
)
def test_nature_as_it_is_spoken_of(
    library: Library, encoder: TextEncoder, prompt: str, names: tuple[str, ...], place: str
) -> None:
    scene = composed(prompt, library, encoder)
    assert scene.references[1:] == names
    assert place in ("", scene.references[0])


def test_a_parrot_is_small_on_a_shoulder(library: Library, encoder: TextEncoder) -> None:
    scene = composed("a parrot on a pirate's shoulder", library, encoder)
    pirate, parrot = sorted(scene.placements, key=lambda p: -p.height)
    assert parrot.height < 0.3 * pirate.height and parrot.bottom < pirate.bottom - 0.6 * pirate.height


def shown_at(scene: Composition, name: str, library: Library) -> bool:
    """Is the background the picture of the place that is called so?"""
    pictures = [library.picture(e.index) for e in library.places(name)]
    return any(scene.background.picture is p for p in pictures)


@pytest.mark.parametrize(
    ("prompt", "place", "names"),
    [
        ("the pyramids of Giza with camels", "egypt", None),
        ("the Taj Mahal reflected in a pool", "taj mahal", ()),
        ("the Golden Gate Bridge at sunset", "sunset golden gate", ()),
        ("a foggy morning in San Francisco with the Golden Gate Bridge", "golden gate", ()),
        ("Santorini at sunrise", "sunset santorini", ()),
        ("Tokyo at night with neon signs", "tokyo", ()),
        ("London in the rain with red double decker buses", "london", ()),
        ("an old pickup truck in front of a barn", "farm", ("vintage pickup truck",)),
        ("lions under an acacia tree", "savanna", None),
        ("cherry blossoms in Kyoto", "japanese garden", ()),
        ("a bullet train passing Mount Fuji", "mount fuji", ("high-speed train",)),
        ("the Eiffel Tower in spring", "spring park", ("eiffel tower",)),
        ("a windmill at sunset", "sunset hills", ("windmill",)),
        ("a lighthouse in a storm", "rocky coast", ("lighthouse",)),
        ("a steam train crossing a stone bridge", "hills", ("train on a bridge",)),
        ("a winter morning in a birch forest", "sunset winter forest", ()),
        ("the first snow in Central Park", "winter park", ()),
        ("rolling sand dunes under a starry sky", "night sand dunes", ()),
    ],
)
def test_sights_and_what_stands_there(
    library: Library, encoder: TextEncoder, prompt: str, place: str, names: tuple[str, ...] | None
) -> None:
    scene = composed(prompt, library, encoder)
    assert shown_at(scene, place, library)
    assert names is None or scene.references[1:] == names


@pytest.mark.parametrize(
    ("prompt", "place", "names"),
    [
        ("a fighter jet taking off from an aircraft carrier", "sea", ("fighter jet", "battleship")),
        ("a rowboat tied to a wooden pier", "sea", ("rowing boat",)),
        ("a container ship in the harbour", "sea", ("container ship",)),
        ("sailing boats in a marina at sunset", "sunset sea", ("sailboat",)),
        ("a seagull flying over a fishing boat", "sea", None),
        ("a pirate on a pirate ship", "sea", None),
        ("a fire engine rushing through the city", "street", ("fire engine",)),
        ("a tram in Lisbon", "street", ("tram",)),
        ("a police car in a busy city at night", "night street", ("police car",)),
        ("a space shuttle launching", "", ("space shuttle",)),
        ("a helicopter over a forest", "hills", ("helicopter",)),
    ],
)
def test_vehicles_are_where_they_belong(
    library: Library, encoder: TextEncoder, prompt: str, place: str, names: tuple[str, ...] | None
) -> None:
    scene = composed(prompt, library, encoder)
    assert shown_at(scene, place, library) if place else scene.references[0] == "sky"
    assert names is None or scene.references[1:] == names


def test_a_house_is_larger_than_the_car_before_it(library: Library, encoder: TextEncoder) -> None:
    for prompt in ("an ambulance outside a hospital", "a school bus in front of a school"):
        house, car = composed(prompt, library, encoder).placements
        assert house.height > 1.6 * car.height


def test_what_flies_over_land_is_high(library: Library, encoder: TextEncoder) -> None:
    for prompt in ("a biplane flying over fields", "a hot air balloon over a lake"):
        (flier,) = composed(prompt, library, encoder).placements
        assert flier.bottom - flier.height / 2 < 0.45


@pytest.mark.parametrize(
    "prompt",
    [
        "an owl on a branch at night under the full moon",
        "a wolf howling at the moon on a cliff",
        "a cat on a roof under the moon",
        "a full moon over a haunted house",
    ],
)
def test_the_moon_is_far_away(library: Library, encoder: TextEncoder, prompt: str) -> None:
    moonlit = [e for e in library.entries if e.name in MOONLIT]
    for seed in range(4):
        scene = composed(prompt, library, encoder, seed)
        assert scene.background.kind not in ("stars", "studio")
        if "full moon" not in scene.references:
            assert any(scene.background.picture is library.picture(e.index) for e in moonlit)
            continue
        moon, *near = scene.placements
        assert moon.height < 0.2 and moon.bottom < 0.3
        assert max(p.height for p in near) > 2 * moon.height


def test_where_the_moon_is_seen_already_there_is_no_other(library: Library, encoder: TextEncoder) -> None:
    scene = composed("camels in the desert at night under the full moon", library, encoder)
    assert shown_at(scene, "night desert", library) and "full moon" not in scene.references


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("northern lights over a frozen lake", "northern lights lake"),
        ("aurora borealis over a lake with a cabin", "northern lights lake"),
        ("an igloo under the aurora", "northern lights"),
    ],
)
def test_northern_lights(library: Library, encoder: TextEncoder, prompt: str, place: str) -> None:
    assert shown_at(composed(prompt, library, encoder), place, library)


def test_a_herd_is_deeper_than_a_row(library: Library, encoder: TextEncoder) -> None:
    for prompt, count in (("a herd of cows in a meadow", 4), ("five wolves in the snow", 5)):
        herd = composed(prompt, library, encoder).placements
        assert len(herd) == count
        assert len({round(p.bottom, 3) for p in herd}) == 2
        wide = [p.height * p.picture.shape[1] / p.picture.shape[0] for p in herd]
        assert all(w / 2 < p.x < 1 - w / 2 for w, p in zip(wide, herd, strict=True))


@pytest.mark.parametrize(
    ("prompt", "place", "names"),
    [
        ("a cheetah running at full speed across the savanna", "savanna", ("cheetah running",)),
        ("a panda with her baby in a bamboo forest", "bamboo forest", ("panda with cub",)),
        ("an elephant and its baby", "savanna", ("elephant with calf",)),
        ("a harbour town at dusk", "harbour", ()),
        ("a Mediterranean town by the sea", "santorini", ()),
        ("New York in winter with snow", "winter new york", ()),
        ("a lonely road in the desert at sunset", "sunset desert road", ()),
        ("an oasis in the desert", "oasis", ()),
        ("a field of wheat before a storm", "wheat field", ()),
        ("a yacht near a tropical island", "sea", ("sailboat",)),
        ("a flock of geese flying over a lake", "lake water", ("geese flying",)),
        ("a penguin with its baby", "iceberg", ("penguin with chick",)),
    ],
)
def test_places_as_they_are_spoken_of(
    library: Library, encoder: TextEncoder, prompt: str, place: str, names: tuple[str, ...]
) -> None:
    scene = composed(prompt, library, encoder)
    assert shown_at(scene, place, library)
    assert scene.references[1:] == names


def test_cows_are_several(library: Library, encoder: TextEncoder) -> None:
    assert len(composed("cows in a pasture in the Swiss Alps", library, encoder).placements) > 1


def test_two_animals_do_the_same(library: Library, encoder: TextEncoder) -> None:
    scene = composed("a cat and a bear sleeping by the fireplace", library, encoder)
    assert scene.references[1:3] == ("sleeping cat", "bear sleeping")


def test_swans_swim_in_the_mist(library: Library, encoder: TextEncoder) -> None:
    scene = composed("a swan on a misty lake", library, encoder)
    assert shown_at(scene, "lake water", library) and scene.background.lights == ("fog",)


@pytest.mark.parametrize(
    ("prompt", "place", "names"),
    [
        ("a stone bridge reflected in a lake", "lake", ("stone bridge",)),
        ("a sleepy sloth hanging from a tree", "jungle", ("sloth",)),
        ("a bee collecting pollen from a flower", "", ("bee on a flower",)),
        ("a black horse running on the beach at night", "night beach", ("black horse galloping",)),
        ("a church on a hill in spring", "hill", ("church",)),
        ("an abandoned factory at dusk", "sunset hills", ("factory",)),
    ],
)
def test_one_word_more_changes_little(
    library: Library, encoder: TextEncoder, prompt: str, place: str, names: tuple[str, ...]
) -> None:
    scene = composed(prompt, library, encoder)
    assert scene.references[1:] == names
    assert not place or shown_at(scene, place, library)
