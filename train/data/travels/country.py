"""Land seen in perspective, and rice terraces in Bali, for wild.py."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy
import numpy as np
from data.flora import GREENS
from data.glows import Glow
from data.lands import MEADOW
from data.sites.lot import shift, turn
from data.travels.trip import Trip
from data.vistas.fields import Array, Noise, mix, smooth, tone

STEP = 1.0
"""How much higher each terrace is than the one below."""
LIP = 0.2
"""The bank around a terrace."""
Height = Callable[[Array, Array], Array]


def highest(*heights: Array) -> Array:
    """The upper one of several slopes, rounded where they meet."""
    return 1.6 * np.log(sum(np.exp(h.clip(-60, 60) / 1.6) for h in heights))


class Country(Trip, Glow):
    """x to the right of and y behind the place where things will stand, in metres."""

    def fan(self, far: float, rows: int, columns: int, near: float = 2.2) -> tuple[Array, Array]:
        """Points as dense as the picture needs them."""
        d = (near * (far / near) ** (np.arange(rows) / (rows - 1)))[:, None]
        u = np.linspace(-0.62, 0.62, columns)[None]
        return d * u + 0 * d, d - 6 + 0 * u

    def spread(self, material: Any, x: Array, y: Array, z: Array, tint: Array | None = None) -> None:
        """A skin over such points, each of its own colour."""
        rows, n = x.shape
        first = (np.arange(rows - 1)[:, None] * n + np.arange(n - 1)).ravel()
        faces = np.stack([first, first + 1, first + n + 1, first + n], 1)
        made = bpy.data.meshes.new("land")
        made.vertices.add(x.size)
        made.loops.add(faces.size)
        made.polygons.add(len(faces))
        made.vertices.foreach_set("co", np.stack([x, y, z], -1).astype(np.float32).ravel())
        made.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
        made.polygons.foreach_set("loop_start", np.arange(0, faces.size, 4, dtype=np.int32))
        made.update(calc_edges=True)
        made.shade_smooth()
        if tint is not None:
            shades = np.concatenate([tint, np.ones((*tint.shape[:2], 1))], -1).astype(np.float32)
            made.attributes.new("tint", "FLOAT_COLOR", "POINT").data.foreach_set("color", shades.ravel())
        made.materials.append(material)
        bpy.context.scene.collection.objects.link(bpy.data.objects.new("land", made))

    def tinted(self, rough: float = 0.95) -> Any:
        """A material that takes the colours of `spread`."""
        material = self.material((1, 1, 1), rough)
        nodes, links = material.node_tree.nodes, material.node_tree.links
        own = nodes.new("ShaderNodeAttribute")
        own.attribute_name = "tint"
        links.new(own.outputs["Color"], nodes["Principled BSDF"].inputs["Base Color"])
        nodes["Principled BSDF"].inputs["Specular IOR Level"].default_value = 0.1
        return material

    def _terraces(self) -> None:
        """Rice on steps around a valley, water in them, palms, a hut, mist."""
        self.look(0.42, 3.2)
        late = self.when == "sunset"
        self.hours("golden" if late else "clear", 157, 150 if late else 62, *((-0.2, 0.07) if late else ()))
        self.exposed(1.0)
        n = Noise(41)
        marks = np.random.default_rng(7).integers(0, 10, 4096)

        def gap(x: Array, y: Array) -> Array:
            return np.exp(-(((x / (y + 30) + 0.17) / 0.11) ** 2)) * smooth(50, 80, y)

        def smooth_height(x: Array, y: Array) -> Array:
            wave = 1.3 * n.at(x / 23 + 0.3, y / 23) + 0.7 * n.at(x / 8, y / 9 + 3)
            near = -0.06 * (y - 11 + 0.16 * x)
            out = (y - 40 + 0.22 * x).clip(-40)
            far = 0.10 * out + 0.0023 * out.clip(0) ** 2 - 3.2
            left, right = 0.30 * (-x - 11 - 0.22 * y) - 0.5, 0.30 * (x - 15 - 0.26 * y) - 0.5
            high = highest(near, far, left, right) - 0.15 + smooth(5, 16, np.hypot(x, y - 2)) * wave
            top = 12.5 + 3 * n.at(x / 40, y / 60 + 9) - 6 * gap(x, y)
            return np.where(high > top, top + 0.35 * (high - top).clip(0, 60) ** 0.9, high)

        def stepped(x: Array, y: Array) -> tuple[Array, Array, Array, Array]:
            """Height, part of the way up to the next step (negative on the bank), the paddy's mark, water's height."""
            high = smooth_height(x, y)
            steep = np.hypot(smooth_height(x + 0.3, y) - high, smooth_height(x, y + 0.3) - high) / 0.3
            level = np.floor(high / STEP)
            f = high / STEP - level
            lip, bank = (0.65 * steep / STEP).clip(0.01, 0.22), (0.75 * steep / STEP).clip(0.015, 0.36)
            along = (0.8 * x + 0.5 * y + 4 * n.at(x / 15, y / 15 + 7)) / (
                7.5 + 0.12 * np.hypot(x, y)
            ) + 0.37 * level
            cell = np.floor(along)
            mark = marks[((level * 37 + cell * 101) % 4096).astype(int)]
            mark = np.where(
                (level < 1) & (y < 40), 3 * ((cell + level) % 2), np.where(level > 3, 4 + mark % 6, mark)
            )
            apart = np.abs(along - cell - 0.5)
            rim = np.maximum(1 - smooth(0.45 * lip, lip, f), smooth(0.468, 0.485, apart))
            rise = ((f - 1 + bank) / bank).clip(0, 1)
            z = STEP * level + np.maximum(LIP * rim, rise * (STEP + LIP))
            state = np.where(rise > 0, -rise, rim)
            return z, state, mark, STEP * level + 0.10

        x, y = self.fan(150, 900, 560)
        z, state, mark, water = stepped(x, y)
        home = (np.floor(smooth_height(x, y) / STEP) == 0) & (y < 5.6 + 0.25 * np.sin(0.7 * x))
        rice = (mark > 5) & (state > -0.001) & ~home
        high = smooth_height(x, y)
        wild = smooth(12.3, 13.6, high + 1.5 * n.at(x / 9, y / 9))
        fleck = n.layers(x * 0.9, y * 0.9, 4, 0.6)
        bank = mix(tone(0.018, 0.050, 0.008), tone(0.055, 0.11, 0.017), smooth(-0.6, 0.6, fleck))
        rim = mix(tone(0.10, 0.19, 0.025), tone(0.17, 0.26, 0.04), smooth(-0.5, 0.7, fleck))
        mud = tone(0.085, 0.075, 0.045) + 0 * bank
        crop = mix(
            mix(tone(0.16, 0.36, 0.025), tone(0.36, 0.42, 0.055), smooth(6, 9, mark.astype(np.float32))),
            tone(0.10, 0.25, 0.02), 0.6 * smooth(-0.3, 0.7, fleck))  # fmt: skip
        tint = np.where(
            (state < 0)[..., None], mix(0.6 * mud, bank, smooth(-0.02, -0.35, state)), mix(mud, rim, state)
        )
        tint = np.where(rice[..., None], mix(crop, rim, smooth(0.2, 0.9, state)), tint)
        tint = np.where((home & (state >= 0))[..., None], 0.35 * rim, tint)
        tint = mix(tint, tone(0.03, 0.075, 0.015), wild)
        z = np.where(rice, np.maximum(z, water + 0.22 + 0.05 * fleck), z)
        z = np.where(home & (state >= 0), LIP - 0.02 + 0.01 * fleck, z)
        ground = self.worn(self.tinted(), 0.35, 2.5, 0.6)
        self.spread(ground, x, y, z, tint)
        wet = self.material((0.035, 0.045, 0.03), 0.035)
        self.rippled(wet)
        part = y[:, 0] < 95
        self.spread(wet, x[part], y[part], np.where(home, -3, water)[part])
        self._beyond(n)
        self._planted(stepped, smooth_height)
        self.misty(1250, 50, 0.70)
        for gx, gy, gz, r in (
            (-8, 62, -1, 17),
            (12, 70, 1, 20),
            (-30, 80, 5, 18),
            (2, 92, 6, 24),
            (38, 96, 8, 22),
        ):
            self.glow((gx, gy, gz), r, (0.80, 0.86, 0.90) if not late else (0.95, 0.62, 0.36), 0.05)

    def rippled(self, material: Any) -> None:
        """Hardly."""
        nodes, links = material.node_tree.nodes, material.node_tree.links
        spots, bump, where = (nodes.new(f"ShaderNode{k}") for k in ("TexNoise", "Bump", "NewGeometry"))
        spots.inputs["Scale"].default_value = 3.0
        bump.inputs["Strength"].default_value, bump.inputs["Distance"].default_value = 0.05, 0.1
        links.new(where.outputs["Position"], spots.inputs["Vector"])
        links.new(spots.outputs["Fac"], bump.inputs["Height"])
        links.new(bump.outputs["Normal"], nodes["Principled BSDF"].inputs["Normal"])

    def _beyond(self, n: Noise) -> None:
        """Wooded mountains and a volcano behind the valley."""
        x, y = self.fan(2600, 170, 300, 130)
        d = np.hypot(x, y)
        cone = (322 * np.exp(-np.hypot(x + 330, y - 1700) / 330)).clip(0, 292)
        z = 14 + smooth(150, 520, d) * (1 - 0.7 * np.exp(-(((x / (y + 30) + 0.18) / 0.14) ** 2))) * (
            26 + 34 * n.layers(x / 160, y / 160, 5, 0.5)
        ) * (1 - smooth(900, 1500, d))
        z = np.maximum(z, cone * smooth(900, 1300, y) + 12 * n.layers(x / 90, y / 90, 4))
        z = np.where(y < 150, -9, z)
        tint = mix(
            tone(0.02, 0.055, 0.014),
            tone(0.05, 0.10, 0.02),
            smooth(-0.6, 0.6, n.layers(x / 9, y / 9, 4, 0.7)),
        )
        self.spread(self.worn(self.tinted(), 0.5, 0.12, 1.0), x, y, z, tint)

    def _planted(self, stepped: Any, smooth_height: Height) -> None:
        """Rice near by, palms on the banks, a wood on the ridge, huts."""
        lush = self.leaf(((0.10, 0.27, 0.02), (0.17, 0.36, 0.03), (0.26, 0.44, 0.06)), 0.5)
        sprout = [self.tuft(lush, t, 13, 0.05, 0.35) for t in (0.20, 0.27)]
        thick = [self.tuft(lush, t, 34, 0.2, 0.35) for t in (0.42, 0.52)]
        grass = [self.tuft(self.leaf(MEADOW, 0.45), t, 36, 0.2, 0.5) for t in (0.10, 0.16, 0.22)]
        d = 11.5 + 64 * self.draw.random(20000) ** 1.5
        x = d * self.draw.uniform(-0.52, 0.52, len(d))
        y = d - 6
        row = np.round(y / 0.6) * 0.6
        x, y = np.where(d < 40, np.round(x / 0.42) * 0.42 + 0.03 * self.draw.normal(size=len(d)), x), row
        _, state, mark, water = stepped(x, y)
        home = (np.floor(smooth_height(x, y) / STEP) == 0) & (y < 5.6 + 0.25 * np.sin(0.7 * x))
        for k in np.flatnonzero(
            (state >= 0) & (state < 0.25) & ~home & ((mark > 2) | (np.arange(len(d)) % 3 == 0))
        ):
            kinds = thick if mark[k] > 5 else sprout
            self.stand(
                kinds[k % 2],
                x[k],
                y[k],
                water[k] - 0.06 + 0.1 * (mark[k] > 5),
                None,
                self.rng.uniform(0.8, 1.2),
            )
        z, state, *_ = stepped(x, y)
        for k in np.flatnonzero(((state < 0) | (state > 0.7)) & ~home)[:5000]:
            self.stand(grass[k % 3], x[k], y[k], z[k] - 0.03, None, self.rng.uniform(0.8, 1.5))
        edge = lambda a, b: b > 5.5 + 0.25 * math.sin(0.7 * a)  # noqa: E731
        self.strew(grass, 3600, lambda a, b: LIP, edge, 1.5, 6)
        self.bloom(((0.88, 0.86, 0.82), (0.90, 0.55, 0.05)), 90, 0.2, lambda a, b: LIP if b < 5.4 else -9.0)
        bark = self.bark((0.26, 0.21, 0.15), 0, 5)
        frond = self.leaf(((0.05, 0.13, 0.015), (0.09, 0.20, 0.03), (0.20, 0.26, 0.05)), 0.4)
        palms = [self.palm(h, bark, frond, b) for h, b in ((9.0, 1.2), (11.0, 0.5), (8.0, -0.7))]
        tree = self.leafy(9, 0.25, 0.2, 3.6, bark, self.leaf(GREENS, 0.4), 4200, 0.45)
        bush = self.shrub(self.leaf(GREENS, 0.4), 2.6, 1.9, 800, 0.22)
        spots = [(-10.5, 14.0, 1), (-13, 19, 0), (14.5, 21, 2), (17, 26, 1), (-15.5, 27, 2), (20, 33, 0)]
        for _ in range(260):
            b = self.rng.uniform(34, 140)
            spots.append((self.rng.uniform(-0.52, 0.52) * (b + 6), b, self.rng.randrange(3)))
        for a, b, kind in spots:
            high = float(smooth_height(np.float32(a), np.float32(b)))
            z, state, *_ = (float(v) for v in stepped(np.float32(a), np.float32(b)))
            if high > 12 or b < 34 or (state > 0.5 and (high > 3 or abs(a) > 0.2 * b)):
                self.stand(palms[kind], a, b, z - 0.1, None, self.rng.uniform(0.75, 1.15))
        for k in range(520):
            b = self.rng.uniform(30, 148)
            a = self.rng.uniform(-0.56, 0.56) * (b + 6)
            if (high := float(smooth_height(np.float32(a), np.float32(b)))) > 11.6:
                self.stand(tree if k % 3 else bush, a, b, high - 0.6, None, self.rng.uniform(0.35, 0.75))
        for a, b in ((-8.2, 8.5), (-9.5, 10), (9.6, 8.8), (11, 11), (-11.5, 13)):
            z = float(stepped(np.float32(a), np.float32(b))[0])
            self.stand(bush, a, b, z - 0.2, None, self.rng.uniform(0.4, 0.7))
        for a, b, yaw in ((7.5, 34.0, 20), (-24, 58, -30)):
            z = float(stepped(np.float32(a), np.float32(b))[0])
            with self.moved(shift(a, b, z), turn(yaw)):
                self.bale()

    def bale(self) -> None:
        """A field hut on posts under a roof of straw."""
        wood = self.made.setdefault("posts", self.wood((0.20, 0.12, 0.06), 4))
        straw = self.made.setdefault(
            "straw", self.worn(self.mottled((0.34, 0.26, 0.14), (0.22, 0.16, 0.09)), 0.5, 6, 0.8)
        )
        for a in (-1.3, 1.3):
            for b in (-1.1, 1.1):
                self.slab(wood, (a, b, 1.2), (0.14, 0.14, 2.8))
        self.slab(wood, (0, 0, 0.8), (3.0, 2.6, 0.14))
        self.slab(wood, (0, 1.15, 1.3), (2.8, 0.06, 0.9))
        with self.moved(shift(0, 0, 2.45), turn(45)):
            self.lathe(straw, [(2.7, 0), (2.65, 0.14), (1.2, 1.25), (0.15, 2.0), (0.02, 2.05)], n=4, smooth=0)
