"""Sights: which of them are places by themselves, and what stands in the pictures of places anyway."""

from __future__ import annotations

__all__ = ["LANDMARKS", "MOONLIT", "SHORES", "standing"]

LANDMARKS = {
    "santorini", "taj mahal", "golden gate", "golden gate bridge", "pyramids", "pyramids of giza", "egyptian pyramids",
    "great wall of china", "great wall", "chinese wall",
}  # fmt: skip
"""Buildings that the prompt may name first and that have a place of their own, which is shown if it names no other."""
_STANDING = {
    "golden gate": {"suspension bridge"},
    "london": {"double-decker bus", "clock tower", "telephone booth"},
    "paris": {"eiffel tower"},
    "tokyo": {"neon heart"},
    "times square": {"neon heart"},
    "neon alley": {"neon heart"},
    "cyberpunk street": {"neon heart"},
    "farm": {"barn", "hay bale"},
    "santorini": {"greek house"},
    "taj mahal garden": {"mosque"},
    "egypt": {"pyramids", "pyramid"},
    "great wall of china": {"great wall of china"},
    "castle on a hill": {"castle", "fairytale castle"},
    "japanese garden": {"cherry blossom", "cherry blossom tree"},
    "savanna": {"acacia", "deciduous tree"},
    "beach": {"palm tree"},
    "rainbow valley": {"rainbow"},
    "tulip field": {"windmill"},
    "pumpkin patch": {"barn"},
    "apple orchard": {"apple tree"},
    "amusement park": {"ferris wheel"},
    "rome": {"colosseum"},
    "floating islands": {"castle", "fairytale castle"},
    "chinese street": {"lantern", "red paper lantern", "camping lantern", "red lantern"},
}
MOONLIT = {
    "cemetery", "night sea", "night winter park", "night snowy village",
    "night desert road", "night lake", "night beach", "night mountains", "night rocky coast", "night road",
    "night hills", "night canyon", "night desert", "night salt flat",
}  # fmt: skip
"""Places on whose pictures the moon is to be seen."""
_MOONS = ("full moon", "crescent moon")
_PALMS = "tropical beach"


def standing(name: str, names: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What is to be seen on the picture of a place called so, at any hour; `names` are all it is called."""
    plain = name.removeprefix("night ").removeprefix("sunset ")
    if plain == "beach" and _PALMS not in names:
        return ()
    return (*sorted(_STANDING.get(plain, ())), *(_MOONS if name in MOONLIT else ()))


SHORES = {"fjord": 0.72, "tropical lagoon": 0.70, "iceberg sea": 0.74}
"""Places with a shore in front: how far down, in heights of the picture, there is water."""
