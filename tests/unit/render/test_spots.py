"""Which rendered waters, skies and worlds fit what is there."""

import pytest

from foveate.stages.render.scene.places.drawn import Presence
from foveate.stages.render.scene.places.spots import spots, under_lights
from foveate.stages.render.scene.prompt.parse import Phrase, parse
from foveate.stages.render.scene.things.where import key_of

NOBODY = Presence(False, False, False, False)
STANDS, FLOATS = Presence(False, False, True, False), Presence(True, False, True, False)
WADES = Presence(False, False, True, True)


def named(where: str, there: Presence = NOBODY, hour: str = "", season: str = "", storm: bool = False) -> str:
    places = [p for p in parse(f"a thing {where}") if key_of(p)]
    return next((name for name, _ in spots(places, there, hour, season, storm)), "")


@pytest.mark.parametrize(
    ("where", "there", "name"),
    [
        ("by a lake", STANDS, "lake"),
        ("on a lake", FLOATS, "lake water"),
        ("in a lake", WADES, "lake water"),
        ("on the sea", FLOATS, "sea"),
        ("by the ocean", STANDS, "beach"),
        ("by a river in a forest", STANDS, "river"),
        ("on an iceberg in the sea", STANDS, "iceberg"),
        ("in space", STANDS, "space"),
        ("on the moon", STANDS, "moon"),
        ("on a distant planet", STANDS, "distant planet"),
        ("in the street", STANDS, ""),
        ("in a village by a lake", STANDS, ""),
        ("on a red sea", FLOATS, ""),
    ],
)
def test_the_first_name_fits_who_is_there(where: str, there: Presence, name: str) -> None:
    assert named(where, there) == name


def test_hour_weather_and_season_decide_too() -> None:
    assert named("on the sea", FLOATS, "sunset") == "sunset sea"
    assert named("on the sea", FLOATS, storm=True) == "stormy sea"
    assert named("by a lake", STANDS, season="winter") == "winter lake", "where there is one"
    assert named("by a mountain lake", STANDS) == "mountain lake"
    assert named("on the stormy sea", STANDS) == "beach", "none that is seen from afloat"
    assert named("in the city", hour="night") == "night city"
    assert named("in the city", STANDS, "night") == "", "who stands in a city stands in a street"
    assert named("on a hill", STANDS, "night") == "starry night"


def test_what_fits_less_comes_later() -> None:
    places = [Phrase("erupting volcano", "in")]
    names = [name for name, _ in spots(places, NOBODY, "night", "", False)]
    assert names == ["night erupting volcano", "night volcano", "erupting volcano", "volcano"]


@pytest.mark.parametrize(
    ("prompt", "there"),
    [
        ("a castle under the northern lights", True),
        ("northern lights over snowy mountains", True),
        ("northern lights over a city", False),
        ("a castle in the snow", False),
    ],
)
def test_northern_lights_are_over_the_wild(prompt: str, there: bool) -> None:
    assert bool(under_lights([p for p in parse(prompt) if key_of(p)])) is there
