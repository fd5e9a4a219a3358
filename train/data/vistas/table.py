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
_DESERT = (
    "desert, sand dunes, dunes, sandy desert, sahara, sahara desert, desert dunes, arabian desert, desert sand, "
    "dune, sand dune"
)
_SALT = "salt flat, salt flats, salt desert, salt lake, salar de uyuni, mirror of the sky, mirror lake"
_SUMMIT = (
    "snowy mountain, snowy mountains, snowy peak, snowy peaks, mountain peak, snow-capped peak, summit, mountaintop, "
    "mountain top, mountain summit, snow-covered mountains, mount everest, snow mountain, snowy mountain top"
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
    "night hills": (
        f"{at('night', _HILLS)}, night meadow, night lawn, night grass, night field, night grassland, night pasture, "
        "moonlit meadow, moonlit field, moonlit hills",
        "ranges.hills night"),
    "rainbow valley": (
        "rainbow valley, rainbow, rainbow over hills, rainbow over a valley, rainbow over a field, rainbow landscape, "
        "hills with a rainbow, rainbow over a meadow",
        "ranges.hills day rainbow"),
    "thunderstorm": (
        "thunderstorm, lightning, lightning storm, storm, thunderstorm over fields, stormy hills, stormy meadow, "
        "stormy countryside, lightning over a field, thunder, stormy landscape, storm over a meadow",
        "ranges.hills day storm"),
    "sunset canyon": (at("sunset", "canyon, grand canyon, canyons, red canyon, gorge, canyon rim"),
        "ranges.canyon sunset"),
    "night canyon": (at("night", "canyon, grand canyon, canyons, red canyon, gorge, canyon rim"),
        "ranges.canyon night"),
    "foggy lake": (
        "foggy lake, misty lake, lake in the fog, lake in fog, lake in the mist, fog over a lake, lake with fog, "
        "misty morning lake, foggy water",
        "lakes.foggy"),
    "northern lights lake": (
        "northern lights over a lake, aurora over a lake, lake with northern lights, aurora lake, "
        "northern lights lake, lake under northern lights",
        "lakes.northern"),
    "frozen lake": (
        "frozen lake, icy lake, frozen pond, lake in winter, winter lake, ice, ice lake, frozen water, ice rink, "
        "frozen river",
        "lakes.frozen"),
    "dunes": (_DESERT, "deserts.dunes"),
    "sunset dunes": (at("sunset", _DESERT), "deserts.dunes sunset"),
    "night dunes": (at("night", _DESERT), "deserts.dunes night"),
    "salt flat": (f"{_SALT}, {at('sunset', _SALT)}", "deserts.salt sunset"),
    "night salt flat": (at("night", _SALT), "deserts.salt night"),
    "snowy mountain": (_SUMMIT, "deserts.summit"),
    "sunset snowy mountain": (at("sunset", _SUMMIT), "deserts.summit sunset"),
    "northern lights": (
        "northern lights, aurora, aurora borealis, polar lights, arctic night, northern lights in the sky, "
        "snowy night, night tundra",
        "ranges.aurora"),
}  # fmt: skip
"""Name -> what it is called, and MODULE.FUNCTION with its arguments."""
