"""What is for sale in the streets of the south: spices, lanterns, rugs, pots and baskets, and the cloths above them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import bpy
import numpy as np
from data.flora import Plant
from data.sites.lot import curve
from data.stage import Colour
from data.travels.rows import Rows
from PIL import Image

SPICES: tuple[Colour, ...] = (
    (0.80, 0.46, 0.02),
    (0.52, 0.05, 0.012),
    (0.76, 0.24, 0.015),
    (0.30, 0.17, 0.06),
    (0.17, 0.23, 0.05),
    (0.66, 0.50, 0.22),
    (0.40, 0.03, 0.10),
    (0.06, 0.08, 0.36),
    (0.62, 0.36, 0.06),
)
GLASS: tuple[Colour, ...] = (
    (1.0, 0.50, 0.10),
    (0.90, 0.10, 0.06),
    (0.06, 0.35, 0.75),
    (0.10, 0.60, 0.30),
    (1.0, 0.70, 0.25),
)
GLAZES: tuple[Colour, ...] = (
    (0.03, 0.10, 0.36),
    (0.50, 0.19, 0.08),
    (0.04, 0.28, 0.26),
    (0.70, 0.62, 0.48),
    (0.60, 0.34, 0.05),
    (0.30, 0.05, 0.04),
)
DYES = (
    ((0.36, 0.02, 0.02), (0.04, 0.06, 0.16), (0.72, 0.52, 0.24), (0.60, 0.20, 0.05)),
    ((0.06, 0.08, 0.22), (0.42, 0.04, 0.03), (0.74, 0.66, 0.48), (0.10, 0.26, 0.24)),
    ((0.60, 0.24, 0.06), (0.30, 0.02, 0.03), (0.10, 0.12, 0.20), (0.76, 0.66, 0.44)),
    ((0.70, 0.62, 0.48), (0.10, 0.06, 0.05), (0.50, 0.10, 0.05), (0.20, 0.20, 0.30)),
    ((0.10, 0.22, 0.16), (0.66, 0.42, 0.12), (0.44, 0.04, 0.04), (0.74, 0.66, 0.50)),
)
"""Ground, border and two more colours of a rug."""


def rug(seed: int, size: tuple[int, int] = (72, 120)) -> Image.Image:
    """A knotted rug: borders, a row of medallions, small diamonds."""
    wide, high = size
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    u, v = x - wide / 2 + 0.5, y - high / 2 + 0.5
    edge = np.minimum(wide / 2 - abs(u), high / 2 - abs(v))
    ground, border, third, fourth = (np.asarray(c, np.float32) for c in DYES[seed % len(DYES)])
    out = np.broadcast_to(ground, (high, wide, 3)).copy()
    small = (abs((u + 6) % 12 - 6) + abs((v + 6) % 12 - 6)) < 2.6
    out[small] = fourth
    if seed % 3 == 2:
        zig = (v + 7 * abs((u / 9 + seed) % 2 - 1)) % 26
        out[zig < 6], out[(zig >= 12) & (zig < 15)] = border, third
    else:
        span = high / (3 if seed % 2 else 2)
        w = (v + span / 2) % span - span / 2
        far = abs(u) / (0.36 * wide) + abs(w) / (0.44 * span)
        for limit, shade in ((1.0, border), (0.86, third), (0.72, border), (0.42, ground), (0.25, fourth)):
            out[far < limit] = shade
    out[edge < 13], out[edge < 11] = third, border
    out[(edge < 11) & (edge > 2) & ((abs((u + v) % 8 - 4) + abs((u - v) % 8 - 4)) < 3.4)] = third
    out[edge < 2] = ground * 0.7
    return Image.fromarray((255 * np.clip(out, 0, 1) ** (1 / 2.2)).astype(np.uint8))


class Wares(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def shape(self, make: Callable[[], None]) -> Plant:
        """The meshes of what is built at the origin, to be set up by `stand`."""
        self.flush()
        before = set(bpy.context.scene.objects)
        make()
        self.flush()
        out = []
        for body in [o for o in bpy.context.scene.objects if o not in before]:
            body.data.transform(body.matrix_basis)
            out.append(body.data)
            bpy.data.objects.remove(body)
        return out

    def wicker(self) -> Any:
        if "wicker" not in self.made:
            self.made["wicker"] = self.worn(self.blocks((0.46, 0.30, 0.13), (0.09, 0.03), 0.008, 0.3), 0.3, 6)
        return self.made["wicker"]

    def spices(self) -> list[Plant]:
        """Baskets heaped with a cone of powder each, 0.6 m wide."""
        out = []
        for k, shade in enumerate(SPICES):

            def basket(shade: Colour = shade, k: int = k) -> None:
                powder = self.worn(self.material(shade, 0.95), 0.15, 9, 0.3)
                self.lathe(
                    self.wicker(), [(0.2, 0), (0.27, 0.22), (0.30, 0.24), (0.27, 0.25), (0.1, 0.2)], n=20
                )
                top = 0.46 + 0.06 * (k % 3)
                self.lathe(
                    powder,
                    curve([(0.265, 0.2), (0.25, 0.25), (0.14, 0.34), (0.03, top - 0.02), (0.004, top)], 3),
                    n=20,
                )

            out.append(self.shape(basket))
        return out

    def lamps(self) -> list[Plant]:
        """Lanterns of brass and coloured glass, their ring at the origin, 0.75 m long."""
        brass, out = self.worn(self.material((0.52, 0.33, 0.09), 0.35, 0.9), 0.3, 9), []
        for k, shade in enumerate(GLASS):

            def lamp(shade: Colour = shade, k: int = k) -> None:
                glass = self.material(shade, 0.15, 0, 0.75)
                wide = (0.20, 0.15, 0.18)[k % 3]
                self.lathe(
                    brass,
                    [
                        (0.012, 0),
                        (0.012, -0.2),
                        (0.05, -0.22),
                        (0.09, -0.28),
                        (wide * 0.75, -0.30),
                        (0.01, -0.30),
                    ],
                    n=16,
                )
                body = curve(
                    [
                        (wide * 0.6, -0.30),
                        (wide, -0.44),
                        (wide * 0.92, -0.56),
                        (wide * 0.4, -0.68),
                        (0.02, -0.70),
                    ],
                    3,
                )
                self.lathe(glass, body, n=16)
                ribs = [(r + 0.006, z) for r, z in body]
                for j in range(8):
                    a = math.pi * j / 4
                    self.tube(brass, [(r * math.cos(a), r * math.sin(a), z) for r, z in ribs], 0.009, 4)
                self.lathe(
                    brass,
                    [
                        (wide + 0.01, -0.42),
                        (wide + 0.018, -0.44),
                        (wide + 0.01, -0.46),
                        (wide - 0.02, -0.44),
                        (wide + 0.01, -0.42),
                    ],
                    n=16,
                )
                self.lathe(brass, [(wide * 0.4, -0.66), (0.05, -0.70), (0.02, -0.78), (0.002, -0.82)], n=12)

            out.append(self.shape(lamp))
        return out

    def pots(self) -> list[Plant]:
        """Jars, bowls and tagines in several glazes."""
        forms = (
            [
                (0.10, 0),
                (0.19, 0.12),
                (0.22, 0.26),
                (0.15, 0.42),
                (0.09, 0.48),
                (0.12, 0.54),
                (0.10, 0.54),
                (0.05, 0.44),
            ],
            [
                (0.10, 0),
                (0.22, 0.04),
                (0.24, 0.08),
                (0.22, 0.10),
                (0.13, 0.22),
                (0.05, 0.32),
                (0.05, 0.36),
                (0.02, 0.38),
            ],
            [(0.08, 0), (0.10, 0.03), (0.22, 0.14), (0.26, 0.2), (0.24, 0.2), (0.1, 0.06)],
            [
                (0.12, 0),
                (0.26, 0.2),
                (0.28, 0.42),
                (0.20, 0.60),
                (0.14, 0.66),
                (0.17, 0.72),
                (0.14, 0.72),
                (0.05, 0.6),
            ],
        )
        out = []
        for k, shade in enumerate(GLAZES):
            for form in (forms[k % 4], forms[(k + 1) % 4]):
                glaze = self.worn(self.material(shade, 0.3), 0.15, 6)
                out.append(self.shape(lambda form=form, glaze=glaze: self.lathe(glaze, form, n=20)))
        return out

    def canopy(
        self,
        cloth: Any,
        stripe: Any,
        corners: Sequence[tuple[float, float, float]],
        n: int = 12,
        sag: float = 0.25,
    ) -> None:
        """A striped cloth that hangs between four corners, the first two at its back."""
        a, b, c, d = (np.asarray(p, float) for p in corners)
        for i in range(n):
            for j in range(6):
                spots = []
                for across, ahead in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)):
                    s, t = across / n, ahead / 6
                    p = (1 - t) * ((1 - s) * a + s * b) + t * ((1 - s) * d + s * c)
                    spots.append(
                        (p[0], p[1], p[2] - 4 * sag * t * (1 - t) - 0.05 * math.sin(3 * math.pi * s) ** 2)
                    )
                self.skin(stripe if i % 2 else cloth, spots, [(0, 1, 2, 3)])
