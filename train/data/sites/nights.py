"""What is rendered at night as well, with lit windows and lamps (moonlit.py does it), and where its lamps hang."""

from __future__ import annotations

from data import meshes
from data.goods import made
from data.names import Named
from data.sites import builds

Lamp = tuple[float, float, float, float, float, float]
"""x, y, z, strength of the light in watts, radius of the halo in metres, radius of the bulb."""

_SHOP = "-1.8 -3.1 2.3 9 0 0, 1.8 -3.1 2.3 9 0 0, 0 -2.75 2.4 4 0 0"
_LANTERNS = "-2.2 -3.1 3.85 3 0.45 0, 2.2 -3.1 3.85 3 0.45 0"
"""Under the awning of a shop, and above its sign."""

LAMPS: dict[str, str] = {
    "house": "0.95 -2.95 2.1 4 0.5 0.09",
    "house-2": "0.95 -2.95 2.1 4 0.5 0.09",
    "house-3": "0.95 -2.95 2.1 4 0.5 0.09",
    "cabin": "0.85 -2.95 2.4 5 0.5 0.09",
    "barn": "0 -4.5 3.1 16 0.8 0.13",
    "castle": "-1.45 -6.1 2.7 18 1.0 0.15, 1.45 -6.1 2.7 18 1.0 0.15, -6 -7.4 0.6 50 0 0, 6 -7.4 0.6 50 0 0, "
    "0 -2.8 6.6 40 0 0, -2.4 0.6 9.9 20 0 0, 3.4 1.0 9.9 14 0 0",
    "lighthouse": "0 -1.2 14.1 60 3.4 0, 0.75 -2.75 2.0 6 0.5 0.1",
    "church": "-0.95 -3.6 2.3 8 0.6 0.1, 0.95 -3.6 2.3 8 0.6 0.1",
    "skyscraper": "0 -8.5 2.5 300 0 0, 8.5 0 2.5 300 0 0, 0 0 59.6 0 2.5 0",
    "haunted-house": "-2.6 -3.5 1.8 6 0 0, -2.6 -3.5 7.6 6 0 0, 1.9 -3.5 4.5 6 0 0, -0.4 -2.6 4.6 6 0 0, "
    "-0.2 -3.2 2.6 6 0.7 0.11, 4.9 0 1.7 6 0 0, 4.9 2.2 4.6 6 0 0",
    "tree-house": "-0.05 -1.5 4.9 4 0.45 0.08, 2.0 -2.2 4.2 4 0.45 0.08, -2.0 -2.2 4.2 4 0.45 0.08, "
    "0.6 -0.9 6.9 12 0 0",
    "windmill": "0.95 -4.6 2.6 14 0.8 0.12, 0 -4.7 5.6 14 0 0, 0 -3.6 9.0 14 0 0, -2.2 -4.2 6 14 0 0",
    "pagoda": ", ".join(f"0 {-3.3 + 0.36 * k - 1.4:.2f} {2.2 + 4.1 * k:.2f} 40 0 0, {3.3 - 0.36 * k + 1.4:.2f} "
        f"0 {2.2 + 4.1 * k:.2f} 40 0 0" for k in range(5)),
    "igloo": "0 -2.6 0.35 14 0.8 0, 0 -4.0 0.3 5 0 0",
    "campfire": "0 -0.1 0.6 14 0.42 0, 0 -0.75 0.5 5 0 0",
    "carousel": ", ".join(f"{x} {y} 3.7 110 0 0" for x, y in ((3.2, -3.2), (-3.2, -3.2), (0, -4.3), (4.4, 0),
        (-4.4, 0), (2, 2))) + ", 0 -6.5 6.5 60 0 0",
    "ferris-wheel": "0 -5 2.5 60 0 0, 0 -4.5 17 250 4 0, -5 -4 5 90 0 0, 5 -4 5 90 0 0",
    "taxi": "2.04 -0.68 0.77 3 0.55 0.08, 2.0 0.64 0.77 3 0.5 0.07",
    "eiffel-tower": "0 -90 30 500000 0 0, 0 0 30 280000 0 0, 0 -50 90 400000 0 0, 0 -35 160 280000 0 0, "
    "0 -25 230 160000 0 0, 60 0 60 300000 0 0, 35 0 140 160000 0 0, 0 0 286 0 22 0",
    "big-ben": "0 -20 8 2500 0 0, 20 0 8 2500 0 0, -3 -14 34 1500 0 0, 14 3 34 1500 0 0, 0 -14 72 900 0 0, "
    "0 -7.2 61.5 0 9 0, 0 -6 70.5 60 0 0",
    "gas-station": "0 -1.6 3.9 120 0 0, -4 -1.6 3.9 120 0 0, 4 -1.6 3.9 120 0 0, -1 0.8 2 30 0 0, 0 -5.5 6.5 40 0 0",
    "taj-mahal": "-30 -96 22 70000 0 0, 30 -96 22 70000 0 0, 96 -30 22 70000 0 0, 96 30 22 70000 0 0, "
    "0 -52 34 22000 0 0, 52 0 34 22000 0 0, 0 -34 8 2500 0 0",
    "greek-temple": "-8 -14.3 1.5 700 0 0, 0 -14.3 1.5 700 0 0, 8 -14.3 1.5 700 0 0, 9.3 -8 1.5 500 0 0, "
    "9.3 0 1.5 500 0 0, 9.3 8 1.5 500 0 0, 0 -28 1 2200 0 0, 26 0 1 2200 0 0",
    "suspension-bridge": "-180 -70 70 90000 0 0, 180 -70 70 90000 0 0, -180 -50 160 60000 0 0, "
    "180 -50 160 60000 0 0",
    "double-decker": "4.62 -0.85 0.95 2 0.7 0, 4.62 0.85 0.95 2 0.7 0",
    "tram": "4.82 -0.65 1.25 2 0.6 0, 4.82 0.65 1.25 2 0.6 0",
    "fast-train": "11.1 -0.75 1.45 20 1.6 0, 11.1 0.75 1.45 20 1.6 0",
    "steam-train": "-5 -4 1 20 0 0, -16 -4 1 20 0 0",
    "cruise-ship": "26 0 35 0 8 0",
    "police-car": "2.25 -0.72 0.76 2 0.5 0, 2.2 0.72 0.76 2 0.45 0",
    "phone-box": "0 -0.9 1.5 1.2 0 0, 0.9 0 1.5 1.2 0 0",
    "tipi": "0 -2.6 0.5 5 0.5 0, 0 0 1 10 0 0",
    "lit-candle": "",
    "candles": "",
    "B126": "0 0 0.23 0 0.11 0, 0 -0.16 0.2 0.06 0 0",
    "K36": "0 0 2.27 3 0.42 0.06, 0 -0.25 2.27 0.5 0 0",
    "S357": "0 0.1 0.7 12 0 0, 0.1 -0.45 0.2 5 0.35 0.05",
    "B94": "-0.68 -2.04 0.77 3 0.55 0.08, 0.64 -2.0 0.77 3 0.5 0.07",
    "S250": "-0.68 -1.95 0.66 3 0.55 0.07, 0.66 -1.86 0.67 3 0.5 0.05",
    "Z150": "0 -0.02 0.55 0.7 0.2 0.035, 0 -0.3 0.53 0.5 0 0",
    "jack-o-lantern": "0 0 0.8 4 0 0",
    **dict.fromkeys(("shop", "flower-shop"), _SHOP),
    "coffee-shop": f"{_SHOP}, {_LANTERNS}",
    **dict.fromkeys(("bookshop", "bakery", "pub", "restaurant", "post-office"),
        f"{_SHOP}, {_LANTERNS}, 0 -3.1 3.85 3 0.45 0"),
    "diner": "0 -4.5 2 40 0 0, -4.5 -3.6 2 30 0 0, 4.5 -3.6 2 30 0 0, 0 -3.2 5.2 20 0 0, 8 -1 2 30 0 0",
    "cinema": "-2.5 -4 2.2 40 0 0, 2.5 -4 2.2 40 0 0, 0 -5.6 5 60 0 0, 5 -4 3 20 0 0",
    "hotel": "0 -5.2 2.5 40 0 0, 0 -5.2 19 60 0 0, -4.8 -5 3.4 20 0 0, 4.8 -5 3.4 20 0 0",
    "hospital": "0 -5 2.8 60 0 0, 8.2 -6.5 2 15 0 0, 0 -9 4 60 0 0",
    "school": "0 -4.6 3 15 0 0, -6 -5 1 15 0 0, 6 -5 1 15 0 0",
    "police-station": "-1.8 -4.4 2.5 8 0.5 0, 1.8 -4.4 2.5 8 0.5 0, 0 -5 3.5 30 0 0",
    "fire-station": "-1.6 -4 3.6 25 0 0, 2.2 -4 3.6 25 0 0, 6 -4 3.6 25 0 0",
    "supermarket": "-6 -4.6 3 50 0 0, 0 -4.6 3 50 0 0, 6 -4.6 3 50 0 0",
    "suburban-house": "-0.9 -3.2 2.6 8 0.5 0.08, 5.5 -4.2 3.1 8 0.4 0.07",
    "modern-house": "0 -4.5 2 30 0 0, 1.5 -6.3 0.9 20 0 0, -6 -4 2 10 0 0",
    "greek-house": "2.3 -2.8 2.5 8 0.4 0.07, -2.6 -2.4 2.6 8 0.4 0.07, 0 -5.5 3 40 0 0",
    "fairytale-castle": "0 -14 1 300 0 0, -8 -11 1 250 0 0, 8 -11 1 250 0 0, 0 -3.5 8 90 0 0, 11 0 2 150 0 0",
    "circus-tent": "0 -9.5 2 30 0 0, -6 -7.5 2 40 0 0, 6 -7.5 2 40 0 0, 0 -9 5 30 0 0",
    "log-cabin": "0 -3.4 2.3 6 0.5 0.09, -2.6 -3.6 2.3 3 0 0, 2.6 -3.6 2.3 3 0 0",
    "yurt": "0 -4 1 5 0.5 0",
    "food-truck": "-1 -2.2 2.1 8 0 0, 0.5 -2.4 3.2 5 0 0, 3.15 -0.75 1.02 1 0.5 0, 3.15 0.75 1.02 1 0.5 0",
    "viaduct-train": "0 -9 3 400 0 0, -16 -9 3 400 0 0, 16 -9 3 400 0 0, 18 0 17 60 2 0",
}  # fmt: skip
"""Key of the day version -> lamps in its own metres."""


def lamps(day: str) -> list[Lamp]:
    out = []
    for line in filter(None, LAMPS[day].split(",")):
        x, y, z, watts, halo, bulb = (float(w) for w in line.split())
        out.append((x, y, z, watts, halo, bulb))
    return out


def _called() -> Named:
    """Key -> group and name: the first name of the day version, and that it is night."""
    days: Named = {key: (group, names[0]) for key, _, group, names in meshes.table()}
    days |= builds.BUILDINGS | made.MADE
    out: Named = {}
    for day in LAMPS:
        group, names = days[day]
        out[f"night-{day}"] = group, f"{names.split(', ')[0]}: night"
    return out


NIGHT = _called()
MESHES = {
    f"night-{day}": builds.MESHES.get(day, day) for day in LAMPS if day[0].isupper() or day in builds.MESHES
}
"""Key -> group and name; key -> the thing of meshes.py that it is made of, whose maker and licence it has."""
