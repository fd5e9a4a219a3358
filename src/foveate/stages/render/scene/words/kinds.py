"""Kinds of things that ask for a manner of their own: by the names, or the groups, of the library's entries. Data."""

from __future__ import annotations

__all__ = ["EYEWEAR", "NECKWEAR", "SKY", "TREES"]

SKY = {"sky-weather", "transport-air", "space"}
"""Groups of what is up in the air."""
TREES = {
    "palm tree", "evergreen tree", "deciduous tree", "oak tree", "willow tree", "cherry blossom tree", "apple tree",
    "orange tree", "lemon tree", "autumn tree", "dead tree", "snowy tree",
}  # fmt: skip
EYEWEAR = {"glasses", "sunglasses", "goggles"}
NECKWEAR = {"scarf", "necktie", "prayer beads", "ribbon"}
