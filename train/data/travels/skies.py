"""Skies for the places of travels/: fair, golden, dusky and dark ones, computed."""

from __future__ import annotations

import numpy as np
from data.vistas.fields import FINE, SIZE, Noise, film, mix, smooth, stars, tone
from data.vistas.ranges import cumulus
from data.vistas.relief import FOCAL, heaven
from data.vistas.skies import above
from PIL import Image

AIRS = {
    "fair": ((0.66, 0.80, 0.96), (0.10, 0.27, 0.64), (1.04, 1.05, 1.07), 0.10),
    "clear": ((0.78, 0.86, 0.96), (0.13, 0.31, 0.70), (1.05, 1.05, 1.05), 0.55),
    "pale": ((0.86, 0.88, 0.90), (0.36, 0.50, 0.70), (1.02, 1.02, 1.03), -0.25),
    "grey": ((0.72, 0.75, 0.79), (0.42, 0.48, 0.56), (0.86, 0.88, 0.91), -0.55),
    "golden": ((1.25, 0.86, 0.52), (0.22, 0.36, 0.62), (1.25, 0.92, 0.66), 0.25),
    "sunset": ((1.45, 0.58, 0.20), (0.16, 0.16, 0.38), (1.25, 0.46, 0.28), 0.0),
    "dusk": ((0.62, 0.34, 0.36), (0.035, 0.07, 0.22), (0.30, 0.20, 0.28), 0.15),
    "night": ((0.075, 0.070, 0.125), (0.006, 0.009, 0.030), (0.05, 0.05, 0.08), 0.30),
    "neon": ((0.15, 0.045, 0.16), (0.012, 0.010, 0.040), (0.10, 0.04, 0.12), 0.05),
}  # fmt: skip
"""The sky low and high, the colour of its clouds, and how much of it they leave free."""


def sky(air: str, line: float, seed: int = 1, sun: float | None = None, high: float = 0.05) -> Image.Image:
    """The whole picture full of it; the `sun` glows at that slope to the right, `high` above the horizon."""
    low, top, cloud, share = AIRS[air]
    x, over = above(line)
    across, up = x / FOCAL, over / FOCAL
    light = heaven(up, tone(*low), tone(*top), 0.36)
    if air in ("night", "neon"):
        light = light + stars(seed, 160, 0.25 if air == "night" else 0.1, None, 0.4)
    if air in ("sunset", "golden", "dusk"):
        n = Noise(seed)
        streak = n.layers(1.5 * x + 3, 8 * up * (1 + 0.4 * x), 7) + 0.3 * n.layers(5 * x, 30 * up, 4)
        thin = smooth(share - 0.1, share + 0.9, streak) * smooth(0.02, 0.12, up)
        light = mix(light, tone(*cloud), 0.75 * thin)
    else:
        thick, bright = cumulus(x, up, seed, share)
        light = mix(light, tone(*cloud) * bright[..., None], 0.85 * thick)
    if sun is not None:
        far = np.hypot(across - sun, up - high)
        glow = np.exp(-far / 0.10) + 6 * np.exp(-((far / 0.011) ** 2))
        light = light + tone(1.3, 0.75, 0.34) * glow[..., None]
    assert light.shape[:2] == (SIZE[1] * FINE, SIZE[0] * FINE)
    return film(light, 0.95, glare=0.10)
