"""Small machines and things of the house, built and rendered for `cooked.py`."""

from __future__ import annotations

import math

import numpy as np
from data.goods.craft import Builder, Craft, Points, blend, ease
from data.goods.shelf import BRASS, text


def calculator(c: Craft) -> None:
    shell, dark = c.stuff((0.05, 0.055, 0.065), 0.35, coat=0.3), c.stuff((0.012, 0.012, 0.014), 0.3)
    grey, pale = c.stuff((0.20, 0.21, 0.23), 0.4, coat=0.2), c.stuff((0.62, 0.62, 0.60), 0.4, coat=0.2)
    orange, screen = c.stuff((0.82, 0.28, 0.02), 0.4, coat=0.2), c.stuff((0.42, 0.50, 0.38), 0.25, coat=0.6)
    white, ink = c.stuff((0.9, 0.9, 0.9), 0.5), c.stuff((0.03, 0.035, 0.03), 0.6)
    with c.moved((0, 0, 0), (-28, 0, -16)):
        c.box(shell, (1.75, 0.26, 2.8), 0.09, at=(0, 0, 1.4))
        c.box(dark, (1.5, 0.05, 0.66), 0.03, at=(0, -0.125, 2.28))
        c.box(screen, (1.36, 0.05, 0.50), 0.02, at=(0, -0.14, 2.26))
        text(c, "12345.67", 0.34, ink, (0.08, -0.168, 2.25))
        c.box(dark, (0.7, 0.03, 0.11), 0.01, at=(0.38, -0.13, 2.67))
        signs = ("C", "±", "%", "÷", "7", "8", "9", "×", "4", "5", "6", "−", "1", "2", "3", "+", "0", ".",
            "√", "=")  # fmt: skip
        for k, sign in enumerate(signs):
            x, z = -0.6 + 0.4 * (k % 4), 1.66 - 0.335 * (k // 4)
            look = orange if k % 4 == 3 else grey if k < 4 else pale
            c.box(look, (0.32, 0.14, 0.25), 0.04, at=(x, -0.15, z))
            text(c, sign, 0.21, white if k % 4 == 3 or k < 4 else ink, (x, -0.222, z))


def mouse(c: Craft) -> None:
    grey, black = c.stuff((0.62, 0.63, 0.65), 0.3, coat=0.4), c.stuff((0.02, 0.02, 0.022), 0.5)

    def body(grow: float, low: float) -> Points:
        u, v = np.meshgrid(np.linspace(-1, 1, 70), np.linspace(0, np.pi, 50), indexing="ij")
        half = (0.62 - 0.07 * u**2 + 0.03 * np.cos(3 * u)) * np.clip(1 - np.abs(u) ** 5, 0, 1) ** 0.5 * grow
        tall = (0.62 - 0.20 * u - 0.16 * u**2) * np.clip(1 - np.abs(u) ** 4, 0, 1) ** 0.6 * grow
        return np.stack([half * np.sign(np.cos(v)) * np.abs(np.cos(v)) ** 0.75, -1.05 * grow * u, low + tall *
            np.sin(v) ** 0.8], -1)  # fmt: skip

    with c.moved((0, 0, 0), (0, 0, 38)):
        c.grid(body(1.0, 0.05), grey)
        c.grid(body(1.015, 0.0) * (1, 1, 0.35), black)
        top = body(1.006, 0.05)
        c.tube([top[i, 24] for i in range(36, 66)], 0.012, black, sides=6)
        c.tube([top[38, j] for j in range(2, 48)], 0.012, black, sides=6)
        c.tube([(0, -0.52, 0.45), (0, -0.68, 0.45)], 0.09, black, sides=20, turn=(0, 0, 0))
        with c.moved((0, -0.60, 0.40), (0, 90, 0)):
            c.lathe([(0, -0.055), (0.15, -0.055), (0.17, -0.03), (0.17, 0.03), (0.15, 0.055), (0, 0.055)],
                black, steps=40)  # fmt: skip
        cord = [(0, -1.02, 0.14), (0, -1.35, 0.08), (0.35, -1.75, 0.05), (1.0, -1.5, 0.05), (1.3, -0.7, 0.05),
            (1.05, 0.3, 0.05), (1.3, 1.1, 0.05)]  # fmt: skip
        c.tube(cord, 0.036, black, sides=10, fine=90)


def toothbrush(c: Craft) -> None:
    blue, white = c.stuff((0.02, 0.22, 0.62), 0.15, coat=0.8, sss=0.1), c.stuff((0.86, 0.87, 0.88), 0.25,
        coat=0.5)  # fmt: skip
    rows = (c.stuff((0.82, 0.84, 0.86), 0.5), c.stuff((0.05, 0.38, 0.72), 0.5))
    with c.moved((0, 0, 0), (0, -34, 0)), c.moved((0, 0, 0), (-28, 0, 0)):
        line = [(-2.6, 0, 0), (-1.8, 0, 0.03), (-0.9, 0, -0.03), (-0.1, 0, 0.02), (0.7, 0, 0), (1.3, 0, 0),
            (2.1, 0, 0)]  # fmt: skip
        c.tube(line, [0.13, 0.19, 0.15, 0.18, 0.085, 0.09, 0.15], blue, sides=24, fine=90, section=lambda a:
            0.8 + 0.3 * np.abs(np.cos(a)))  # fmt: skip
        c.tube([(-1.9, -0.1, 0.14), (-1.1, -0.1, 0.11), (-0.3, -0.1, 0.13)], [0.05, 0.11, 0.05], white,
            sides=16)  # fmt: skip
        c.box(blue, (0.98, 0.42, 0.15), 0.07, at=(1.72, 0, 0))
        for i in range(11):
            for j in range(5):
                x, y = 1.30 + 0.084 * i, -0.15 + 0.075 * j
                long = 0.42 + (0.07 if i in (0, 1, 9, 10) else 0.03 * math.cos(2 * i))
                c.tube([(x, y, 0.06), (x + c.jitter(0.012), y + c.jitter(0.012), long)], 0.036, rows[(i // 2 +
                    (j == 2)) % 2], sides=8, fine=4)  # fmt: skip

        def stripes(p: Points) -> Points:
            wave = np.sin(2.5 * np.arctan2(p[:, 2] - 0.55, p[:, 1]) + 1.2 * p[:, 0])
            return blend((0.86, 0.88, 0.90), (0.06, 0.45, 0.72), ease(0.3, 0.5, wave))

        paste = [(1.22, 0, 0.50), (1.35, 0, 0.56), (1.55, 0.03, 0.60), (1.75, -0.03, 0.58),
            (1.95, 0.03, 0.60), (2.1, 0, 0.66), (2.2, 0, 0.82)]  # fmt: skip
        c.tube(paste, [0.05, 0.14, 0.17, 0.15, 0.17, 0.13, 0.02], c.stuff(None, 0.2, coat=0.8), stripes,
            sides=24, fine=60)  # fmt: skip


def video_camera(c: Craft) -> None:
    grey, black = c.stuff((0.16, 0.165, 0.175), 0.35, coat=0.3), c.stuff((0.015, 0.015, 0.017), 0.4)
    silver, glass = c.metal((0.55, 0.56, 0.58), 0.25), c.stuff((0.01, 0.012, 0.03), 0.03, coat=1.0)
    rubber, red = c.stuff((0.02, 0.02, 0.02), 0.8), c.stuff((0.75, 0.01, 0.01), 0.3, glow=0.6)
    with c.moved((0, 0, 0), (0, 0, 30)):
        c.box(grey, (2.3, 0.95, 0.95), 0.1, at=(0, 0, 0.55))
        c.box(black, (0.9, 0.98, 0.6), 0.05, at=(0.5, 0, 0.52))
        with c.moved((-1.15, 0, 0.58), (0, -90, 0)):
            c.lathe([(0, -0.1), (0.40, -0.1), (0.40, 0.15), (0.40, 0.15), (0.46, 0.2), (0.46, 0.55),
                (0.46, 0.55), (0.40, 0.6), (0.40, 0.75), (0.40, 0.75), (0.52, 0.8), (0.56, 1.0), (0.52, 1.0),
                (0.42, 0.84), (0, 0.8)], black, fine=120)  # fmt: skip
            for k in range(40):
                a = 2 * math.pi * k / 40
                c.box(rubber, (0.035, 0.03, 0.3), 0.008, at=(0.465 * math.cos(a), 0.465 * math.sin(a), 0.38),
                    turn=(0, 0, math.degrees(a)))  # fmt: skip
            c.lathe([(0.402, 0), (0.415, 0.02), (0.402, 0.04)], silver, at=(0, 0, 0.65), fine=8)
            c.ball(glass, at=(0, 0, 0.72), size=(0.40, 0.40, 0.2))
            c.ball(c.stuff((0.12, 0.05, 0.35), 0.05, coat=1), fine=20, at=(-0.02, 0, 0.86), size=(0.16, 0.16,
                0.06))  # fmt: skip
        c.tube([(-0.75, 0, 1.0), (-0.75, 0, 1.35), (-0.6, 0, 1.5), (0.5, 0, 1.5), (0.7, 0, 1.35),
            (0.75, 0, 1.0)], 0.115, grey, sides=20, fine=60)  # fmt: skip
        c.tube([(-1.5, 0.0, 1.38), (-0.2, 0.0, 1.38)], 0.1, black, sides=20, fine=4, at=(0, -0.0, 0.34))
        c.tube([(-1.75, 0, 1.72), (-0.95, 0, 1.72)], 0.155, rubber, sides=24, fine=6)
        c.box(grey, (0.9, 0.36, 0.36), 0.06, at=(1.0, 0.1, 1.30))
        c.tube([(1.4, 0.1, 1.30), (1.75, 0.1, 1.34)], [0.17, 0.22], rubber, sides=20, fine=6)
        with c.moved((-0.15, -0.5, 0.6), (0, 0, -62)):
            c.box(grey, (1.15, 0.1, 0.78), 0.04, at=(0.58, 0, 0))
        c.ball(red, fine=14, at=(-1.05, -0.40, 0.92), size=(0.04, 0.05, 0.04))
        for k in range(4):
            c.box(silver, (0.14, 0.04, 0.09), 0.02, at=(0.2 + 0.22 * k, -0.5, 0.90))


def joystick(c: Craft) -> None:
    black, red = c.stuff((0.02, 0.02, 0.022), 0.3, coat=0.5), c.stuff((0.58, 0.012, 0.012), 0.15, coat=1.0)
    grey, rubber = c.stuff((0.09, 0.095, 0.105), 0.4, coat=0.2), c.stuff((0.02, 0.02, 0.02), 0.75)
    with c.moved((0, 0, 0), (0, 0, 26)):
        c.box(black, (2.3, 2.0, 0.30), 0.08, at=(0, 0, 0.15))
        c.box(grey, (2.1, 1.8, 0.36), 0.10, at=(0, 0, 0.36))
        for x in (-0.95, 0.95):
            for y in (-0.8, 0.8):
                c.ball(c.metal((0.6, 0.6, 0.62), 0.25), fine=12, at=(x, y, 0.54), size=(0.06, 0.06, 0.02))
        bellows = [(0.72, 0.52), (0.74, 0.58), (0.58, 0.62), (0.62, 0.68), (0.46, 0.72), (0.50, 0.78),
            (0.34, 0.82), (0.37, 0.88), (0.2, 0.92), (0.12, 0.98)]  # fmt: skip
        c.lathe(bellows, rubber, fine=90)
        with c.moved((0, 0, 0.6), (0, 9, 0)):
            c.tube([(0, 0, 0.1), (0, 0, 1.4)], 0.11, c.metal((0.62, 0.63, 0.65), 0.2), sides=24, fine=6)
            c.ball(red, at=(0, 0, 1.72), size=0.46)
        for x, y in ((-0.78, -0.62), (-0.36, -0.72)):
            c.lathe([(0.2, 0), (0.21, 0.05), (0.17, 0.06)], black, at=(x, y, 0.53))
            c.lathe([(0.165, 0.02), (0.165, 0.1), (0.14, 0.13), (0, 0.14)], red if x < -0.5 else
                c.stuff((0.85, 0.55, 0.02), 0.15, coat=1), at=(x, y, 0.53))  # fmt: skip


def music_box(c: Craft) -> None:
    wood = c.stuff((0.28, 0.09, 0.035), 0.25, second=(0.18, 0.05, 0.02), scale=4, stretch=(0.5, 4, 4),
        coat=0.8)  # fmt: skip
    velvet, brass = c.stuff((0.42, 0.012, 0.03), 0.85, sheen=0.8), c.metal(BRASS, 0.22)
    pink, skin, hair = c.stuff((0.80, 0.34, 0.46), 0.6, sheen=0.4), c.stuff((0.70, 0.42, 0.30), 0.4,
        sss=0.1), c.stuff((0.10, 0.04, 0.02), 0.5)  # fmt: skip
    mirror = c.stuff((0.62, 0.66, 0.70), 0.06, metal=0.9, glow=0.1)
    with c.moved((0, 0, 0), (0, 0, -24)):
        for y in (-0.78, 0.78):
            c.box(wood, (2.3, 0.12, 0.8), 0.03, at=(0, y, 0.45))
        for x in (-1.1, 1.1):
            c.box(wood, (0.12, 1.6, 0.8), 0.03, at=(x, 0, 0.45))
        c.box(wood, (2.46, 1.8, 0.12), 0.04, at=(0, 0, 0.08))
        c.box(velvet, (2.1, 1.5, 0.1), 0.03, at=(0, 0, 0.66))
        with c.moved((0, 0.84, 0.86), (-22, 0, 0)):
            c.box(wood, (2.36, 0.14, 1.66), 0.04, at=(0, 0, 0.83))
            c.box(brass, (2.02, 0.03, 1.34), 0.02, at=(0, -0.075, 0.83))
            c.box(mirror, (1.9, 0.03, 1.22), 0.01, at=(0, -0.085, 0.83))
        for x in (-0.75, 0, 0.75):
            c.ball(brass, fine=14, at=(x, -0.85, 0.45), size=(0.07, 0.03, 0.07))
        c.tube([(1.16, 0, 0.45), (1.4, 0, 0.45), (1.42, 0, 0.45), (1.42, 0.02, 0.75), (1.42, 0.02, 0.75),
            (1.6, 0.02, 0.75)], 0.045, brass, sides=12, fine=60)  # fmt: skip
        c.ball(wood, fine=16, at=(1.62, 0.02, 0.75), size=0.1)
        c.lathe([(0, 0.70), (0.4, 0.70), (0.4, 0.76), (0.1, 0.78), (0, 0.78)], brass)
        with c.moved((0, 0, 0.78), (0, 0, -10), 0.86):
            c.tube([(0, 0, 0), (0, 0, 0.75)], [0.02, 0.055, 0.06], skin, sides=12)

            def tutu(p: Points) -> Points:
                far = np.hypot(p[:, 0], p[:, 1])
                waves = 0.05 * far * np.sin(14 * np.arctan2(p[:, 1], p[:, 0]))
                return np.stack([p[:, 0], p[:, 1], p[:, 2] + waves], 1)

            for z in (0.66, 0.72):
                c.lathe([(0.08, 0.1), (0.3, 0.03), (0.56, -0.03), (0.58, -0.04)], pink, tutu, at=(0, 0, z),
                    steps=120)  # fmt: skip
            c.tube([(0, 0, 0.74), (0, 0, 0.9), (0, 0, 1.1)], [0.085, 0.09, 0.1], pink, sides=20)
            c.tube([(0, 0, 1.1), (0, 0, 1.24)], 0.04, skin, sides=12)
            c.ball(skin, fine=20, at=(0, 0, 1.32), size=(0.1, 0.105, 0.12))
            c.ball(hair, fine=20, at=(0, 0.02, 1.36), size=(0.105, 0.105, 0.11))
            c.ball(hair, fine=14, at=(0, 0.03, 1.50), size=0.055)
            for s in (-1, 1):
                c.tube([(0.1 * s, 0, 1.1), (0.3 * s, -0.05, 1.3), (0.22 * s, -0.06, 1.6),
                    (0.05 * s, -0.05, 1.74)], [0.035, 0.03, 0.026, 0.02], skin, sides=10)  # fmt: skip


BUILDERS: dict[str, Builder] = {"calculator": calculator, "computer-mouse": mouse, "toothbrush": toothbrush,
    "video-camera": video_camera, "joystick": joystick, "music-box": music_box}  # fmt: skip
"""Key -> who builds it."""
