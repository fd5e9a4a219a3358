"""A ukulele, beside what instruments.py builds."""

from __future__ import annotations

from data.sites.instruments import CHROME, EBONY, _outline
from data.sites.lot import Builder, Site, shift, turn
from data.sites.surfaces import BLACK


def ukulele(s: Site) -> None:
    koa, side = s.worn(s.paint((0.42, 0.19, 0.06), 0.3), 0.3, 14, 0), s.paint((0.24, 0.095, 0.03), 0.3)
    dark, steel, bone = (
        s.material(EBONY, 0.4),
        s.material(CHROME, 0.25, 0.9),
        s.material((0.85, 0.82, 0.72), 0.4),
    )
    half = [(0.0, 0), (0.10, 0.006), (0.172, 0.05), (0.20, 0.13), (0.188, 0.215), (0.142, 0.28), (0.132, 0.315),
        (0.152, 0.38), (0.148, 0.43), (0.10, 0.475), (0.0, 0.485)]  # fmt: skip
    with s.moved(turn(12, "Y")):
        s.prism(side, _outline(half), -0.05, 0.055)
        s.prism(bone, _outline(half, 1.012), -0.056, -0.047)
        s.prism(koa, _outline(half, 0.985), -0.06, -0.045)
        with s.moved(shift(0, -0.0605, 0.315), turn(90, "X")):
            for r, material, out in ((0.078, bone, 0.0004), (0.071, dark, 0.0008), (0.067, bone, 0.0012), (0.062,
                s.material(BLACK, 0.9), 0.0016)):  # fmt: skip
                s.lathe(material, [(r, 0), (r, out), (0.001, out)], n=48)
        s.rounded(dark, (0, -0.066, 0.135), (0.17, 0.018, 0.036), 0.005)
        s.slab(bone, (0, -0.077, 0.143), (0.10, 0.005, 0.005))
        for low, high, near, far, wide, material in ((0.45, 0.80, -0.062, -0.03, 0.04, side), (0.40, 0.80, -0.072,
            -0.06,
            0.04, dark)):  # fmt: skip
            s.loft(material, [[(x * w, y, z) for x, y in ((-1, near), (1, near), (0.8, far), (-0.8, far))]
                for z, w in ((low, wide), (high, 0.8 * wide))], 0)  # fmt: skip
        for k in range(1, 13):
            z = 0.14 + 0.66 * 0.5 ** (k / 12)
            s.slab(steel, (0, -0.0725, z), (0.066, 0.004, 0.004))
        for k in (5, 7, 10):
            s.ball(bone, (0, -0.0722, 0.14 + 0.66 * 0.5 ** ((k - 0.5) / 12)), (0.007, 0.001, 0.007), 12)
        with s.moved(shift(0, -0.062, 0.80), turn(8, "X")):
            s.prism(koa, [(-0.032, 0), (0.032, 0), (0.062, 0.045), (0.055, 0.15), (0.03, 0.165), (0, 0.155),
                (-0.03, 0.165),
                (-0.055, 0.15), (-0.062, 0.045)], -0.01, 0.014)  # fmt: skip
            for x in (-1, 1):
                for z in (0.055, 0.118):
                    s.lathe(steel, [(0.008, -0.024), (0.008, 0.02)], (0.036 * x, 0, z), "y", 12)
                    s.ball(bone, (0.078 * x, 0.004, z), (0.020, 0.009, 0.014), 14)
        s.slab(bone, (0, -0.076, 0.802), (0.062, 0.01, 0.008))
        s.beams(s.material((0.85, 0.85, 0.82), 0.4), [((0.022 * k, -0.08, 0.143), (0.0145 * k, -0.08, 0.804))
            for k in (-1.5, -0.5, 0.5, 1.5)], 0.003)  # fmt: skip


BUILDERS: dict[str, Builder] = {"ukulele": ukulele}
"""Key -> who builds it."""
