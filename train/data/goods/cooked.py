"""Who builds food, flowers, household things and small animals, and how they are lit and seen."""

from __future__ import annotations

import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from data import studio
from data.animals import kinds, small
from data.goods import made
from data.goods.craft import Builder, Craft, softbox
from PIL import Image

BUILDERS: dict[str, Builder] = {}
for _module in (
    "fruit", "produce", "dishes", "platters", "bakery", "snacks", "drinks", "flowers", "bouquets", "shelf", "utensils",
    "greens", "salads", "orchard", "hampers", "treats", "pizzeria", "stove", "coolers", "petals", "foliage", "meals",
    "regalia", "keepsakes", "arms", "winds", "paper", "folded",
    "charms", "workshop", "devices", "parlour",
    "apparel", "outerwear", "accessories", "luggage", "bones", "spooks",
    "antiques", "bakes", "pieces", "chores", "cabinet", "trees", "signs",
    "heavens", "skies", "macro", "yule", "follies", "shine", "fable", "vapour", "balls",
    "blooms", "borders", "cakes", "boards", "trinkets", "toys", "woodland",
    "glasses", "mains", "beds", "sweets",
    "heaps", "brunch", "boots", "skates", "fairyhomes", "sweethomes", "grove", "attire", "gowns",
    "arcade", "hifi", "lore", "smithy", "sill", "lunchbox", "glade", "heirlooms", "berries",
    "platefuls", "sips", "nibbles", "eastern", "houseplants", "organs", "trifles",
    "diner", "bowls", "dips", "desserts", "puddings", "shared", "rounds", "suppers", "meze", "shakes",
    "counter", "bureau", "clinic", "pastime", "outfit", "archive", "transit", "landings", "spires",
    "pads", "globe", "oddments", "notions",
):  # fmt: skip
    BUILDERS |= import_module(f"data.goods.{_module}").BUILDERS
BUILDERS |= small.BUILDERS
PITCH = made.PITCH | kinds.PITCH


def built(key: str) -> Any:
    """A thing in a scene that is empty but for lights and a camera; the parent of its meshes."""
    softbox()
    BUILDERS[key](Craft(zlib.crc32(key.encode())))
    return studio.gathered(key)


def render(key: str, path: Path) -> None:
    scene, camera = studio.empty(256, 256, 24)
    scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 6, 16
    studio.ambient(scene, (0.86, 0.93, 1.0), 0.62)
    studio.sun(scene, 1.9, 48, 40, (1.0, 0.95, 0.88))
    shown = built(key)
    clear = any(n.type == "BSDF_TRANSPARENT" for m in studio.bpy.data.materials for n in m.node_tree.nodes)
    if clear:
        scene.cycles.samples, scene.cycles.use_adaptive_sampling = 48, False
    studio.bpy.context.view_layer.update()
    studio.frame(camera, list(shown.children), PITCH[key])
    studio.shoot(scene, path, transparent=True)
    if clear:
        smooth(path)


def smooth(path: Path) -> None:
    """Even out the alpha of glass, which Cycles leaves noisy where it denoises the colours."""
    straight = np.asarray(Image.open(path).convert("RGBA"), np.float32) / 255
    alpha = straight[..., 3]
    light = straight[..., :3] ** 2.2 * alpha[..., None]
    around = np.pad(alpha, 2)
    total, weight = np.zeros_like(alpha), np.zeros_like(alpha)
    for y in range(5):
        for x in range(5):
            other = around[y : y + alpha.shape[0], x : x + alpha.shape[1]]
            near = np.exp(-((other - alpha) ** 2) / 0.05) * np.exp(-((x - 2) ** 2 + (y - 2) ** 2) / 4)
            total, weight = total + near * other, weight + near
    even = np.where(alpha > 0.985, alpha, total / weight)
    even = np.where(alpha < 0.004, alpha, np.maximum(even, light.max(-1)))
    colour = (light / np.maximum(even, 1e-3)[..., None]).clip(0, 1) ** (1 / 2.2)
    made = np.concatenate([colour, even[..., None]], -1)
    Image.fromarray((255 * made + 0.5).clip(0, 255).astype(np.uint8)).save(path)
