"""Streets of Paris, London and New York for wild.py."""

from __future__ import annotations

from typing import Any

import bpy
from data.sites import fittings, landmarks, structures, vehicles
from data.sites.lot import shift, turn
from data.travels.rows import LONDON, MANHATTAN, PARIS, Rows, at_night


class Avenue(Rows):
    """x to the right of and y behind the place where things will stand, in metres."""

    def road(self, half: float, kerb: float, wet: bool = False) -> None:
        """Asphalt between two pavements."""
        asphalt = (
            self.wetness((0.022, 0.022, 0.025))
            if wet
            else self.worn(self.material((0.075, 0.075, 0.08), 0.8), 0.3, 1.2, 0.15)
        )
        self.plane(asphalt, (0, 90), (2 * half, 200), 0.0)
        stone, edge = self.pavement((0.34, 0.32, 0.30)), self.kept((0.42, 0.41, 0.39), 0.8)
        for side in (-1, 1):
            self.slab(stone, (side * (half + kerb / 2), 90, 0.04), (kerb, 200, 0.16))
            self.slab(edge, (side * (half + 0.09), 90, 0.065), (0.24, 200, 0.14))

    def _paris(self) -> None:
        """Cream houses with slate roofs, cafes, plane trees, the tower at the end of the street."""
        night = self.when == "night"
        self.hours({"": "fair", "sunset": "golden"}.get(self.when, "dusk"), 11, 16, *(() if self.when != "sunset"
                   else (-0.16, 0.06)))  # fmt: skip
        style = at_night(PARIS) if night else PARIS
        self.road(2.7, 3.2, False)
        for side in (-1, 1):
            self.row(side, side * 5.9, -2.0, 62, style)
        with self.moved(shift(24, 1050, -6), turn(30)):
            before = set(bpy.data.materials)
            landmarks.eiffel(self)
        if night:  # it is lit from within
            for material in set(bpy.data.materials) - before:
                skin = material.node_tree.nodes["Principled BSDF"].inputs
                skin["Emission Color"].default_value, skin["Emission Strength"].default_value = (
                    (1, 0.56, 0.17, 1),
                    0.8,
                )
        wicker = self.worn(self.material((0.36, 0.20, 0.08), 0.7), 0.3, 8)
        for side in (-1, 1):
            for y in (4.5, 7.2, 10.5, 13.2):
                fittings.bistro(self, side * 4.7, y + 0.8 * (side > 0), wicker, 90)
        tree = self.street_tree(7.2)
        self.many(
            tree,
            [(side * 4.0, y + 4 * (side > 0), 0.1) for side in (-1, 1) for y in (17, 29, 42, 56)],
            0.75,
            0.9,
        )
        for y in (9, 19, 29):
            for side in (-1, 1):
                self.lantern(side * 3.15, y + 3 * (side > 0), 0.12)
        self.put("S252", 1.6, 24, 0, 180)
        self.put("K69", -1.6, 33, 0, 0)
        self.walkers([(-4.0, 17), (4.2, 19), (-3.9, 25), (4.3, 29), (3.8, 36), (-4.1, 40)], 0.12)
        for y in (8, 20, 32) if night else ():
            for side in (-1, 1):
                self.glowing((side * 4.4, y, 2.2), 160, (1.0, 0.66, 0.34))
        self.misty(2400, 40)

    def _london(self) -> None:
        """Brick houses, a red bus, a phone box, the great clock at the end of the street."""
        night = self.when == "night"
        self.hours("dusk" if night else "fair", 23, -16)
        self.road(2.9, 2.6, night)
        style = at_night(LONDON) if night else LONDON
        for side in (-1, 1):
            self.row(side, side * 5.5, -2.0, 64, style)
        with self.moved(shift(7, 265, -2), turn(12)):
            landmarks.big_ben(self)
        self.palace(260)
        self.builder(vehicles.double_decker, (-1.5, 27, 0, -90, 1.0))
        self.builder(landmarks.phone_box, (3.65, 10.5, 0.12, -30, 1), (-3.6, 21, 0.12, 60, 1))
        self.builder(structures.bus_stop, (3.9, 24, 0.12, -90, 0.9))
        self.put("B94", 1.6, 33, 0, 180)
        line = self.kept((0.75, 0.75, 0.72), 0.8)
        for k in range(24):
            self.box(line, -0.06, 0.06, -3 + 4.5 * k, -1 + 4.5 * k, 0.004, 0.008)
        for y in (7, 17, 28, 40):
            for side in (-1, 1):
                self.lantern(side * 3.2, y + 4 * (side > 0), 0.12)
        tree = self.street_tree(6.5)
        self.many(tree, [(side * 3.9, y, 0.1) for side in (-1, 1) for y in (36, 46, 57)])
        self.walkers([(-4.1, 15), (4.3, 18), (-4.0, 24), (4.4, 31), (-3.9, 35)], 0.12)
        for y in (8, 20, 32) if night else ():
            for side in (-1, 1):
                self.glowing((side * 4.2, y, 2.2), 150, (1.0, 0.68, 0.38))
        self.misty(420, 25)

    def palace(self, y: float) -> None:
        """A long gothic front with many pinnacles."""
        stone, dark = (
            self.blocks((0.50, 0.38, 0.22), (1.6, 0.8), 0.04, 0.3),
            self.kept((0.05, 0.045, 0.04), 0.3),
        )
        self.box(stone, -90, 1, y, y + 20, 0, 24)
        for k in range(23):
            x = -88 + 4 * k
            self.box(stone, x - 0.5, x + 0.5, y - 0.8, y, 0, 28)
            for z in (3, 11, 18):
                self.box(dark, x + 0.8, x + 3.2, y - 0.1, y, z, z + 5)
        for x in (-90, -46, -2):
            self.box(stone, x - 4, x + 4, y - 1, y + 8, 0, 34)

    def _manhattan(self) -> None:
        """Brick houses with fire escapes, yellow cabs, towers behind."""
        night = self.when == "night"
        self.hours({"": "fair", "sunset": "golden"}.get(self.when, "dusk"), 31, 18)
        self.road(3.9, 2.2, night)
        style = at_night(MANHATTAN) if night else MANHATTAN
        for side in (-1, 1):
            self.row(side, side * 6.2, -2.0, 70, style)
        self.towers(night)
        paint = self.kept((0.72, 0.72, 0.70), 0.8)
        for k in range(30):
            self.box(paint, -0.07, 0.07, 8 + 4.5 * k, 10.4 + 4.5 * k, 0.004, 0.008)
        for k in range(9):
            self.box(paint, -3.7 + 0.85 * k, -3.2 + 0.85 * k, 4.6, 7.2, 0.004, 0.008)
        self.builder(vehicles.taxi, (-1.9, 15.5, 0, -90, 1.0), (1.9, 24, 0, 90, 1.0), (-1.9, 31, 0, -90, 1.0),
                     (1.9, 42, 0, 90, 1.0))  # fmt: skip
        self.put("S251", -3.0, 23, 0, 0)
        for x, y in ((-4.4, 5.5), (4.4, 9.0)):
            self.put("K79", x, y, 0.12)
        self.put("K18", 4.9, 13, 0.12)
        self.signals()
        tree = self.street_tree(6.0, leaves=4000)
        self.many(tree, [(side * 4.7, y, 0.1) for side in (-1, 1) for y in (20, 30, 41, 52)], 0.7, 1.0)
        self.walkers([(-5.0, 16), (5.1, 18), (-5.2, 23), (5.0, 26), (5.3, 32), (-5.0, 36), (4.8, 40)], 0.12)
        for y in (6, 18, 30, 42) if night else ():
            for side in (-1, 1):
                self.glowing((side * 4.6, y, 2.4), 240, (1.0, 0.72, 0.42))
        self.misty(520, 35)

    def signals(self) -> None:
        """Traffic lights on arms over the road."""
        steel, black = self.kept((0.16, 0.17, 0.17), 0.5), self.kept((0.55, 0.38, 0.02), 0.5)
        for side, y in ((1, 12.5), (-1, 13.5)):
            self.box(steel, side * 4.25 - 0.08, side * 4.25 + 0.08, y - 0.08, y + 0.08, 0, 5.4)
            self.box(steel, side * 4.25, side * 1.4, y - 0.05, y + 0.05, 5.15, 5.28)
            for x in (side * 1.6, side * 3.4):
                self.box(black, x - 0.17, x + 0.17, y - 0.15, y + 0.15, 4.35, 5.3)
                for z, shade in (
                    (5.1, (0.9, 0.04, 0.02)),
                    (4.82, (0.12, 0.08, 0.01)),
                    (4.54, (0.02, 0.10, 0.04)),
                ):
                    lamp = self.kept(shade, 0.4, 3.0 if shade[0] > 0.5 else 0.0)
                    self.ball(lamp, (x, y - 0.15, z), 0.10, 12)

    def towers(self, night: bool) -> None:
        """Skyscrapers beyond the end of the street, one with a spire."""
        glass = [self.glazing(c, night) for c in ((0.16, 0.22, 0.28), (0.28, 0.27, 0.25), (0.36, 0.30, 0.24))]
        for k in range(34):
            y = self.rng.uniform(95, 420)
            x = (-1) ** k * self.rng.uniform(5, 30 + 0.32 * y)
            wide, tall = self.rng.uniform(9, 17), self.rng.uniform(0.14, 0.34) * y + 14
            if abs(x) - wide < 4 and y < 240:
                continue
            wall = glass[k % 3]
            self.box(wall, x - wide, x + wide, y, y + 20, 0, 0.8 * tall)
            self.box(wall, x - 0.7 * wide, x + 0.7 * wide, y + 2, y + 16, 0, 0.93 * tall)
            self.box(wall, x - 0.4 * wide, x + 0.4 * wide, y + 4, y + 12, 0, tall)
        y, wall = 330.0, glass[2]
        for half, tall in ((16, 52), (12.5, 72), (9.5, 88), (6, 96), (3.4, 103)):
            self.box(wall, 4 - half, 4 + half, y - half, y + half, 0, tall)
        self.cone(self.kept((0.4, 0.4, 0.42), 0.3), (4, y, 103), 1.6, 0.2, 26)

    def glazing(self, shade: Any, night: bool) -> Any:
        """A wall of windows, seen from afar; some shine by night."""
        low = tuple(0.55 * c for c in shade)
        material = self.bricks(shade, low, (1.9, 3.4), 0.0, 0.35, (90, 0, 0))
        nodes, links = material.node_tree.nodes, material.node_tree.links
        skin = nodes["Principled BSDF"].inputs
        skin["Roughness"].default_value = 0.25
        if night:
            bricks = next(n for n in nodes if n.bl_idname == "ShaderNodeTexBrick")
            for name, value in (("Color1", 0.0), ("Color2", 1.0), ("Mortar", 0.0)):
                bricks.inputs[name].default_value = (value, 0.78 * value, 0.48 * value, 1)
            bricks.inputs["Bias"].default_value = -0.25
            links.new(bricks.outputs["Color"], skin["Emission Color"])
            skin["Emission Strength"].default_value = 0.8
            for link in list(skin["Base Color"].links):
                material.node_tree.links.remove(link)
            skin["Base Color"].default_value = (0.03, 0.03, 0.04, 1)
        return material
