"""What mammals look like: skin and hair in the colours of their coat, and eyes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Colour = tuple[float, float, float]


def _shader(name: str) -> tuple[Any, Any, Any, Callable[[str], Any]]:
    import bpy

    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    return (
        material,
        tree.nodes["Principled BSDF"],
        tree.links,
        lambda kind: tree.nodes.new(f"ShaderNode{kind}"),
    )


def gloss(colour: Colour) -> Any:
    material, shader, _, _ = _shader("eye")
    shader.inputs["Base Color"].default_value, shader.inputs["Roughness"].default_value = (*colour, 1), 0.06
    shader.inputs["IOR"].default_value = 1.3
    return material


def hide(rough: float, bump: float, grit: float, wrinkle: float) -> Any:
    """Skin in the colours of the coat."""
    material, shader, links, node = _shader("hide")
    coat, where, spots, uneven = node("Attribute"), node("TexCoord"), node("TexNoise"), node("Bump")
    coat.attribute_name = "coat"
    spots.inputs["Scale"].default_value, spots.inputs["Detail"].default_value = 1 / grit, 4
    links.new(where.outputs["Object"], spots.inputs["Vector"])
    height = spots.outputs["Fac"]
    if wrinkle:
        folds, warp, both = node("TexVoronoi"), node("Mapping"), node("Math")
        folds.feature, folds.inputs["Scale"].default_value = "DISTANCE_TO_EDGE", 0.5 / grit
        warp.inputs["Scale"].default_value = (1.3, 1.3, 2.4)
        links.new(where.outputs["Object"], warp.inputs["Vector"])
        links.new(warp.outputs["Vector"], folds.inputs["Vector"])
        both.operation = "MULTIPLY_ADD"
        both.inputs[1].default_value = wrinkle
        links.new(folds.outputs["Distance"], both.inputs[0])
        links.new(height, both.inputs[2])
        height = both.outputs[0]
    uneven.inputs["Strength"].default_value, uneven.inputs["Distance"].default_value = bump, grit
    links.new(height, uneven.inputs["Height"])
    links.new(coat.outputs["Color"], shader.inputs["Base Color"])
    links.new(uneven.outputs["Normal"], shader.inputs["Normal"])
    shader.inputs["Roughness"].default_value = rough
    return material


def pelt(tip: float, sheen: float, deep: float) -> Any:
    """Hair in the colours of the coat, `deep` times as bright at its root and `tip` at its end, lit as the body."""
    material, shader, links, node = _shader("pelt")
    coat, out, turn, info, mix, bright = (
        node(n) for n in ("Attribute", "Attribute", "VectorTransform", "HairInfo", "VectorMath", "MapRange")
    )
    coat.attribute_name, out.attribute_name = "coat", "out"
    turn.vector_type, turn.convert_from, turn.convert_to = "NORMAL", "OBJECT", "WORLD"
    bright.inputs["To Min"].default_value, bright.inputs["To Max"].default_value = deep, tip
    mix.operation = "SCALE"
    links.new(info.outputs["Intercept"], bright.inputs["Value"])
    links.new(coat.outputs["Color"], mix.inputs[0])
    links.new(bright.outputs["Result"], mix.inputs["Scale"])
    links.new(mix.outputs["Vector"], shader.inputs["Base Color"])
    links.new(out.outputs["Vector"], turn.inputs["Vector"])
    links.new(turn.outputs["Vector"], shader.inputs["Normal"])
    shader.inputs["Roughness"].default_value = 0.6
    shader.inputs["Specular IOR Level"].default_value = sheen
    return material
