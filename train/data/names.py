"""Tables of what is modelled, as their modules write them: per group, lines of what a thing is called."""

from __future__ import annotations

from collections.abc import Iterator

Named = dict[str, tuple[str, str]]
"""Key -> group and names, the first of which the library calls it by."""


def lines_of(table: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(group, line); a line that ends with a comma goes on in the next."""
    for group, lines in table.items():
        for line in lines.replace(",\n", ",").strip().splitlines():
            yield group, line.strip()


def pitched(table: dict[str, str], usual: float, steep: dict[int, str]) -> tuple[Named, dict[str, float]]:
    """Of lines `KEY: names`: the names, and from how many degrees above each is seen, `usual` or as `steep` says."""
    named = {}
    for group, line in lines_of(table):
        key, names = line.split(": ")
        named[key] = group, ", ".join(n.strip() for n in names.split(","))
    return named, dict.fromkeys(named, usual) | {
        k: float(p) for p, keys in steep.items() for k in keys.split()
    }


def viewed(
    table: dict[str, str], usual: str, later: str = ""
) -> tuple[Named, dict[str, tuple[float, float]]]:
    """Of lines `KEY[@YAW/PITCH] names`: the names, and yaw and pitch, `usual` if nothing is said, in degrees.

    Without the keys that are named in `later`: what is built, but not rendered or not good yet.
    """
    named, views = {}, {}
    for group, line in lines_of(table):
        key, _, names = line.partition(" ")
        key, _, view = key.partition("@")
        if key in later.split():
            continue
        yaw, _, pitch = (view or usual).partition("/")
        named[key] = group, ", ".join(n.strip() for n in names.split(","))
        views[key] = float(yaw), float(pitch)
    return named, views
