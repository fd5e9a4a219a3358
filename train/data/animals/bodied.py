"""Animals in any pose: the heads of the portraits on bodies of their own, and things set beside each other."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import bpy  # isort: skip
import bmesh  # there once bpy is
import numpy as np
from data import studio
from data.animals import cheeks, croakers, faces, longfaces, muzzles, snouts
from data.animals.anatomy import Animal, Colour, Field, Frame, Points, step
from data.animals.busts import Bust, Where
from data.animals.hounds import stance
from data.goods.craft import At, Craft
from data.sites.lot import Site
from mathutils import Matrix

Part = tuple[Points, float] | Callable[[Animal], None]
Mark = tuple[Any, ...]
HEADS = (
    cheeks.BUILDERS
    | croakers.BUILDERS
    | longfaces.BUILDERS
    | snouts.BUILDERS
    | faces.BUILDERS
    | muzzles.BUILDERS
)


class Whole(Bust):
    """A head of a portrait, its skull about `size` wide at `at`, on the limbs of `body`.

    `marks` are arguments of `paint` for the body; `hair` how long its hair is, in parts of `size`; `comb` the way
    it lies; `trim` makes it shorter in places; `asleep` is the colour of lids that are shut, `lid`
    of those that are wide open.
    """

    def __init__(
        self, at: At, size: float, body: list[Part], marks: list[Mark] | None = None, pitch: float = 3, yaw: float = 8,
        roll: float = 0, cell: float = 0.009, hair: float = 0.2, comb: Any = None, trim: Field | None = None,
        count: int = 120000, asleep: Colour | None = None, lid: Colour | None = None,
    ) -> None:  # fmt: skip
        super().__init__(pitch, yaw, size, cell)
        self.f = Frame(at, pitch, yaw, size, roll)
        self.body, self.marks, self.hair, self.way, self.trim, self.count = (
            body, marks or [], hair, comb, trim, count)  # fmt: skip
        self.asleep, self.lid = asleep, lid

    def near(self, p: np.ndarray, low: float = 1.45, high: float = 1.8) -> np.ndarray:
        """1 on the head, 0 on the body."""
        return 1 - step(np.linalg.norm(self.f.local(p) - (0.25, 0, 0.1), axis=1), low, high)

    def dye(self, colour: Colour | Field, where: Where | Points | None = None, soft: float = 0.05) -> None:
        """Colour the head alone, but for the first coat."""
        if not callable(where):
            super().dye(colour, where, soft)
            return

        def much(p: np.ndarray, _: np.ndarray) -> np.ndarray:
            m = self.f.local(p)
            return np.clip(where(m[:, 0], np.abs(m[:, 1]), m[:, 2]), 0, 1) * self.near(p)

        self.paint(colour, much)

    def trunk(self, neck: float = 0.34, chest: float = 0.46, wide: float = 0.36) -> None:
        for part in self.body:
            part(self) if callable(part) else self.limb(*part)

    def look(self, *args: Any, **how: Any) -> None:
        if self.asleep:
            args = (*args[:5], (0, 0), args[6], self.asleep)
        elif self.lid:
            args = (*args[:5], (42, 50), 4, self.lid)
        super().look(*args, **how)

    def _orb(self, *args: Any) -> None:
        before = set(bpy.context.scene.objects)
        super()._orb(*args)
        if self.asleep:  # no glint on lids
            bpy.context.view_layer.update()
            new = [o for o in bpy.context.scene.objects if o not in before]
            bpy.data.objects.remove(min(new, key=lambda o: max(o.dimensions)))

    def skin(self, *args: Any, **how: Any) -> Any:
        for mark in self.marks:
            self.paint(*mark)
        return super().skin(*args, **how)

    def grow(self, *args: Any, **how: Any) -> None:
        args = (self.count, *args[1:])
        bald = how.pop("bald", None)
        if bald is not None:
            how["bald"] = lambda u, s, v: bald(u, s, v) * (np.hypot(u, np.hypot(s, v)) < 1.6)
        super().grow(*args, **how)

    def fur(
        self, count: int, long: Any, lay: float = 0.75, comb: Any = (-0.8, 0, -0.6), *args: Any, **how: Any
    ) -> None:
        if count > 60000:
            head, way, was = comb, self.way, long

            def mixed(p: np.ndarray) -> np.ndarray:
                near = self.near(p, 1.2, 1.7)[:, None]
                flow = (
                    way(p) if callable(way) else np.asarray(way, float) @ Frame().axes * np.ones((len(p), 1))
                )
                return head(p) * near + flow * (1 - near)

            def cut(p: np.ndarray) -> np.ndarray:
                near, full = self.near(p), was(p)
                plain = self.hair * self.f.size * (self.trim(p) if self.trim else 1.0)
                return full * near + plain * (1 - near)

            comb, long = mixed if way is not None else comb, cut
        elif count > 20000:  # a mane
            mine = args[5]
            args = (*args[:5], lambda p: mine(p) * self.near(p, 2.1, 2.5) + 1e-9, *args[6:])
        super().fur(count, long, lay, comb, *args, **how)


def grown(kind: str, *args: Any, **how: Any) -> None:
    """Somebody of `HEADS` whole; see `Whole`."""
    HEADS[kind](Whole(*args, **how))


def standing(*args: Any, **how: Any) -> Part:
    """Trunk, four legs and a tail; see `stance`."""
    return lambda a: stance(a, *args, **how)


def sides(*rows: Any, melt: float = 0.05) -> list[Part]:
    """The same limb on the left and on the right."""
    return [([(r[0], k * r[1], *r[2:]) for r in rows], melt) for k in (1, -1)]


def set_down(
    make: Callable[[], Any], at: At = (0, 0, 0), tall: float | None = None, yaw: float = 0.0, wide: float | None = None,
    tilt: At = (0, 0, 0), centred: bool = True,
) -> None:  # fmt: skip
    """What `make` builds, its lowest point at `at`, as high (or wide, or long) as it shall be; degrees."""
    before = set(bpy.context.scene.objects)
    make()
    new = [o for o in bpy.context.scene.objects if o not in before]
    roots = [o for o in new if o.parent is None]
    spin = Matrix.Rotation(math.radians(yaw), 4, "Z")
    for k, axis in enumerate("XYZ"):
        spin = spin @ Matrix.Rotation(math.radians(tilt[k]), 4, axis)
    for root in roots:
        root.matrix_basis = spin @ root.matrix_basis
    bpy.context.view_layer.update()
    low, high = studio.bounds([o for o in new if o.type == "MESH"])
    size = high - low
    grow = tall / size.z if tall else wide / max(size.x, size.y) if wide else 1.0
    middle = (low + high) / 2 if centred else Matrix().to_translation()
    move = Matrix.Translation(at) @ Matrix.Scale(grow, 4) @ Matrix.Translation((-middle.x, -middle.y, -low.z))
    for root in roots:
        root.matrix_basis = move @ root.matrix_basis
    bpy.context.view_layer.update()


def copies(make: Callable[[], Any], spots: list[tuple[float, ...]], wide: bool = False) -> None:
    """What `make` builds, at each of `spots`: x, y, z of its foot, degrees, height (or width) of it."""
    before = set(bpy.context.scene.objects)
    set_down(make, tall=None if wide else 1.0, wide=1.0 if wide else None)
    new = [o for o in bpy.context.scene.objects if o not in before]
    for k, (x, y, z, yaw, size) in enumerate(reversed(spots)):
        move = (
            Matrix.Translation((x, y, z)) @ Matrix.Rotation(math.radians(yaw), 4, "Z") @ Matrix.Scale(size, 4)
        )
        last = k == len(spots) - 1
        mine = {o: o if last else o.copy() for o in new}
        for old, own in mine.items():
            if not last:
                bpy.context.scene.collection.objects.link(own)
                own.parent = mine.get(old.parent)
            if own.parent is None:
                own.matrix_basis = move @ old.matrix_basis
    bpy.context.view_layer.update()


def cut_below(level: float) -> None:
    """Take away what is under water."""
    bpy.context.view_layer.update()
    for thing in [o for o in bpy.context.scene.objects if o.type == "MESH" and o.data.polygons]:
        work = bmesh.new()
        work.from_mesh(thing.data)
        work.transform(thing.matrix_world)
        geom = [*work.verts, *work.edges, *work.faces]
        bmesh.ops.bisect_plane(work, geom=geom, plane_co=(0, 0, level), plane_no=(0, 0, 1), clear_inner=True)
        work.transform(thing.matrix_world.inverted())
        data = thing.data.copy() if thing.data.users > 1 else thing.data
        work.to_mesh(data)
        work.free()
        thing.data = data
    for hair in [o for o in bpy.context.scene.objects if o.type == "CURVES"]:
        count = len(hair.data.curves)
        place = np.empty(3 * len(hair.data.points), np.float32)
        hair.data.points.foreach_get("position", place)
        high = place.reshape(count, -1, 3) @ np.array(hair.matrix_world)[2, :3] + hair.matrix_world[2][3]
        under = np.flatnonzero(high[:, :2].min(1) < level).tolist()
        if not under:
            continue
        if hair.data.users > 1:
            hair.data = hair.data.copy()
        hair.data.remove_curves(indices=under)


def crafted(builder: Any, seed: int = 1) -> Callable[[], Any]:
    """A builder of goods or small animals."""
    return lambda: builder(Craft(seed))


def mesh(s: Site, key: str) -> Callable[[], Any]:
    """A thing of meshes.py."""
    from data.people.settings import use

    return lambda: use(s, key)
