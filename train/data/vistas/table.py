"""Places that are computed, not built: what they are called, and what makes them."""

from __future__ import annotations


def at(hour: str, called: str) -> str:
    """The names of a place at that hour."""
    return ", ".join(f"{hour} {c}" for c in called.split(", "))


_SPACE = "outer space, space, deep space, cosmos, universe, stars"
_ALIEN = (
    "alien planet, distant planet, another planet, exoplanet, alien world, alien landscape, strange planet"
)
_VOLCANO = (
    "volcano, erupting volcano, volcanic eruption, lava, lava field, volcano eruption, exploding volcano"
)
_SKYLINE = (
    "city skyline, skyline, modern city, city, metropolis, big city, skyscrapers, city by the water, downtown, "
    "new york, manhattan, cityscape, modern city skyline, waterfront"
)
_FUTURE = (
    "futuristic city, futuristic city skyline, sci-fi city, city of the future, future city, science fiction city, "
    "futuristic skyline, futuristic metropolis, alien city, space city, utopia"
)
_MOUNTAINS = (
    "mountains, snowy mountains, mountain range, alps, mountain, mountain landscape, rocky mountains, himalayas, "
    "snow-capped mountains, mountain peaks, high mountains"
)
_HILLS = (
    "hills, rolling hills, green hills, rolling green hills, hills with a path, path, country path, hill, "
    "hillside, countryside, grassy hills"
)
_CLOUDS = "above the clouds, sea of clouds, in the clouds, clouds, over the clouds, cloudscape, heaven"

VISTAS = {
    "outer space 1": (f"{_SPACE}, nebula, space nebula, interstellar space, starry space", "heavens.nebula"),
    "outer space 2": (f"{_SPACE}, interstellar space, starry space, the void", "heavens.deep"),
    "galaxy": ("galaxy, spiral galaxy, andromeda, distant galaxy, another galaxy, andromeda galaxy", "heavens.galaxy"),
    "earth orbit": (
        "earth orbit, orbit, low earth orbit, orbiting earth, above the earth, orbit around the earth, "
        "earth from space, orbit of the earth, above earth, earth's orbit",
        "heavens.orbit"),
    "moon surface": (
        "moon surface, lunar surface, surface of the moon, on the moon, moon landscape, lunar landscape, moon crater, "
        "the moon's surface, moonscape",
        "worlds.moon"),
    "alien planet 1": (f"{_ALIEN}, mars, red planet, mars surface, surface of mars, martian surface, martian landscape",
        "worlds.alien red"),
    "alien planet 2": (f"{_ALIEN}, ice planet, frozen planet, blue planet", "worlds.alien blue"),
    "volcano": (_VOLCANO, "storms.volcano"),
    "night volcano": (at("night", _VOLCANO), "storms.volcano night"),
    "tornado": (
        "tornado, twister, storm over a field, tornado over a field, whirlwind, cyclone, stormy field, "
        "dark storm clouds",
        "storms.tornado"),
    "starry night": (
        "starry night, milky way, starry sky, night sky full of stars, night hills, night sky, starry night sky, "
        "stars in the night sky, sky full of stars",
        "ranges.starry"),
    "above the clouds": (_CLOUDS, "storms.clouds"),
    "sunset clouds": (at("sunset", _CLOUDS), "storms.clouds sunset"),
    "futuristic city": (_FUTURE, "skylines.city future"),
    "sunset futuristic city": (at("sunset", _FUTURE), "skylines.city future sunset"),
    "night futuristic city": (
        f"{at('night', _FUTURE)}, cyberpunk city, neon city, cyberpunk skyline, neon skyline, city with neon lights",
        "skylines.city future night"),
    "city skyline": (_SKYLINE, "skylines.city modern"),
    "sunset city": (at("sunset", _SKYLINE), "skylines.city modern sunset"),
    "night city": (f"{at('night', _SKYLINE)}, city lights, city at night", "skylines.city modern night"),
    "mountains": (_MOUNTAINS, "ranges.mountains"),
    "sunset mountains": (at("sunset", _MOUNTAINS), "ranges.mountains sunset"),
    "night mountains": (at("night", _MOUNTAINS), "ranges.mountains night"),
    "canyon": ("grand canyon, canyon, canyons, red canyon, gorge, ravine, cliff, cliffs, canyon rim", "ranges.canyon"),
    "hills": (_HILLS, "ranges.hills"),
    "sunset hills": (at("sunset", _HILLS), "ranges.hills sunset"),
    "northern lights": (
        "northern lights, aurora, aurora borealis, polar lights, arctic night, northern lights in the sky, "
        "snowy night, night tundra",
        "ranges.aurora"),
}  # fmt: skip
"""Name -> what it is called, and MODULE.FUNCTION with its arguments."""
