"""One strawberry, its leaves and stalk above."""

from __future__ import annotations

from data.goods.cakes import berry
from data.goods.craft import Builder, Craft


def single(c: Craft) -> None:
    """Leans a little, its tip below."""
    with c.moved((0, 0, 0), (8, 14, 0), 1.0):
        berry(c, (0, 0, 0))
        green = c.leafy((0.15, 0.34, 0.06), (0.09, 0.24, 0.03))
        c.tube([(0, 0, 0.93), (0.01, 0, 1.06), (0.05, 0, 1.2), (0.12, 0.02, 1.3)], [0.026, 0.02, 0.018, 0.024], green,
            sides=12, fine=40)  # fmt: skip


BUILDERS: dict[str, Builder] = {"one-strawberry": single}
