"""A photo studio for meshes: loads things of sweethome3d-furniture into Blender and takes their picture with Cycles.

Needs `bpy` (`pip install bpy==5.0.1`), in an environment of its own if it disagrees with another package.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import bpy
from data.meshes import listed
from mathutils import Matrix, Vector

_UPRIGHT = Matrix(((1, 0, 0), (0, 0, -1), (0, 1, 0)))  # their y is up, Blender's is z


def empty(width: int, height: int, samples: int) -> Any:
    """A scene without anything but a camera; (scene, camera)."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine, scene.cycles.device = "CYCLES", "CPU"
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.seed = samples, True, 0
    scene.cycles.max_bounces, scene.cycles.adaptive_threshold = 5, 0.05
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.image_settings.file_format = "PNG"
    scene.view_settings.view_transform = "Standard"
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    scene.collection.objects.link(camera)
    scene.camera = camera
    return scene, camera


def ambient(scene: Any, colour: tuple[float, float, float], strength: float) -> None:
    """Light from everywhere."""
    inputs = scene.world.node_tree.nodes["Background"].inputs
    inputs[0].default_value, inputs[1].default_value = (*colour, 1), strength


def sun(scene: Any, strength: float, height: float, side: float, colour: tuple[float, float, float]) -> None:
    """Light from afar: `height` degrees from the zenith, `side` degrees to the left of the viewer."""
    light = bpy.data.lights.new("sun", "SUN")
    light.energy, light.angle, light.color = strength, 0.35, colour
    lamp = bpy.data.objects.new("sun", light)
    lamp.rotation_euler = (math.radians(height), 0, math.radians(-side))
    scene.collection.objects.link(lamp)


def thing(cache: Path, key: str) -> Any:
    """Thing `key` ("S37") of its real size in metres, its foot at the origin, facing -y; the parent of its meshes."""
    archive, item = listed(cache, key)
    model = item["model"].lstrip("/")
    folder = model.rpartition("/")[0] + "/"
    unpacked = cache / "src" / "meshes"
    if not (unpacked / model).exists():
        archive.extractall(unpacked, [n for n in archive.namelist() if n.startswith(folder)])
    before = set(bpy.data.objects)
    bpy.ops.wm.obj_import(filepath=str(unpacked / model), forward_axis="Y", up_axis="Z")
    _find_textures((unpacked / model).parent)
    meshes = [o for o in bpy.data.objects if o not in before and o.type == "MESH"]
    turned = [float(v) for v in item.get("modelRotation", "1 0 0 0 1 0 0 0 1").split()]
    turn = (_UPRIGHT @ Matrix((turned[:3], turned[3:6], turned[6:]))).to_4x4()
    for mesh in meshes:
        mesh.data.transform(turn @ mesh.matrix_world)
        mesh.matrix_world = Matrix()
        _once(mesh.data)
    low, high = bounds(meshes)
    size = [float(item[k]) / 100 for k in ("width", "depth", "height")]
    scale = [s / max(b - a, 1e-6) for s, a, b in zip(size, low, high, strict=True)]
    foot = Vector(((low.x + high.x) / 2, (low.y + high.y) / 2, low.z))
    fit = Matrix.Diagonal((*scale, 1)) @ Matrix.Translation(-foot)
    parent = holder(key)
    for mesh in meshes:
        mesh.data.transform(fit)
        mesh.parent = parent
    return parent


def _find_textures(folder: Path) -> None:
    """Point images at files beside the model, whatever folder of its maker they name.

    Leave out those that are not there.
    """
    files = {
        f.name.lower(): f for f in folder.rglob("*.*") if f.suffix.lower() not in (".obj", ".mtl", ".txt")
    }
    for image in [i for i in bpy.data.images if i.source == "FILE" and not Path(i.filepath).is_file()]:
        name = re.split(r"[/\\\\]", image.filepath)[-1].lower()
        found = files.get(name) or (next(iter(files.values())) if len(files) == 1 else None)
        if found:
            image.filepath = str(found)
            continue
        for material in bpy.data.materials:
            for node in [n for n in material.node_tree.nodes if getattr(n, "image", None) == image]:
                material.node_tree.nodes.remove(node)
        bpy.data.images.remove(image)


def _once(mesh: Any) -> None:
    """Drop faces that lie on others, they would shade each other; and normals that look into the body."""
    import bmesh  # there once bpy is

    inward = sum(
        mesh.corner_normals[i].vector.dot(face.normal) < 0
        for face in mesh.polygons
        for i in face.loop_indices
    )
    wrong = inward > 0.05 * len(mesh.loops) and mesh.has_custom_normals
    if wrong:
        mesh.attributes.remove(mesh.attributes["custom_normal"])
    work = bmesh.new()
    work.from_mesh(mesh)
    if wrong:
        bmesh.ops.remove_doubles(work, verts=work.verts, dist=1e-5)
        bmesh.ops.recalc_face_normals(work, faces=work.faces)
    seen, again = set(), []
    for face in work.faces:
        where = frozenset(tuple(round(c, 5) for c in v.co) for v in face.verts)
        (again.append(face) if where in seen else seen.add(where))
    bmesh.ops.delete(work, geom=again, context="FACES")
    work.to_mesh(mesh)
    work.free()


def holder(name: str) -> Any:
    """Something empty at the origin, to hold meshes."""
    parent = bpy.data.objects.new(name, None)
    bpy.context.scene.collection.objects.link(parent)
    return parent


def gathered(name: str) -> Any:
    """Something that holds every mesh of the scene."""
    parent = holder(name)
    for mesh in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        mesh.parent = parent
    return parent


def bounds(meshes: list[Any]) -> tuple[Vector, Vector]:
    """The lowest and the highest corner of what is seen of `meshes`."""
    corners = [m.matrix_world @ v.co for m in meshes for v in m.data.vertices]
    return (
        Vector([min(c[i] for c in corners) for i in range(3)]),
        Vector([max(c[i] for c in corners) for i in range(3)]),
    )


def frame(camera: Any, meshes: list[Any], pitch: float) -> None:
    """Look at `meshes` from the front and `pitch` degrees above, from four times their size away, filling the frame."""
    low, high = bounds(meshes)
    middle, size = (low + high) / 2, max(high - low)
    tilt = math.radians(pitch)
    camera.location = middle + 4 * size * Vector((0, -math.cos(tilt), math.sin(tilt)))
    look_at(camera, middle)
    camera.data.clip_start, camera.data.clip_end = size / 25, 16 * size
    bpy.context.view_layer.update()
    seen = camera.matrix_world.inverted()
    points = [seen @ (m.matrix_world @ v.co) for m in meshes for v in m.data.vertices]
    widest = max(max(abs(p.x), abs(p.y)) / -p.z for p in points)
    camera.data.angle = 2 * math.atan(1.03 * widest)


def portray(camera: Any, meshes: list[Any]) -> None:
    """Look at the head and the shoulders of who stands there."""
    _, high = bounds(meshes)
    tall = high.z
    head = [c for m in meshes for v in m.data.vertices if (c := m.matrix_world @ v.co).z > 0.88 * tall]
    face = sum(head, Vector()) / len(head)
    face.z = 0.865 * tall
    camera.location = face + Vector((0, -2.2, 0.05))
    look_at(camera, face)
    camera.data.angle = 2 * math.atan(0.155 * tall / 2.2)


def look_at(camera: Any, target: Vector) -> None:
    camera.rotation_euler = (target - camera.location).to_track_quat("-Z", "Y").to_euler()


def shoot(scene: Any, path: Path, transparent: bool = False) -> None:
    """Render to a PNG."""
    scene.render.film_transparent = transparent
    scene.render.image_settings.color_mode = "RGBA" if transparent else "RGB"
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
