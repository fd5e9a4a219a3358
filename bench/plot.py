"""Plots as SVG, written by hand: a scatter of latency and quality needs no library."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["latency_quality"]

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 420, 320, 60, 50, 30
COLOURS = {
    "lanczos": "#888888",
    "all-light": "#4477aa",
    "hybrid": "#228833",
    "adaptive": "#ee6677",
    "all-diffusion": "#aa3377",
    "direct": "#ccbb44",
}


def latency_quality(path: Path, panels: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """One panel per size: p50 latency in seconds over quality, a labelled dot per policy."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(panels)} {HEIGHT}" '
        'font-family="sans-serif" font-size="12" role="img" aria-label="latency and quality by policy">',
        f'<rect width="{WIDTH * len(panels)}" height="{HEIGHT}" fill="white"/>',
    ]
    for i, (title, rows) in enumerate(panels.items()):
        parts += _panel(WIDTH * i, title, [r for r in rows if "quality" in r])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*parts, "</svg>", ""]), "utf-8")


def _panel(left: int, title: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    xs, ys = [r["p50"] / 1e3 for r in rows], [r["quality"] for r in rows]
    if not rows:
        return []
    right, low, high = max(xs) * 1.15, min(ys), max(ys)
    low, high = low - 0.1 * (high - low + 1e-3), high + 0.15 * (high - low + 1e-3)
    inner, tall = WIDTH - LEFT - 20, HEIGHT - TOP - BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        return left + LEFT + x / right * inner, TOP + (high - y) / (high - low) * tall

    x0, y0 = place(0, low)
    x1, y1 = place(right, high)
    out = [
        f'<text x="{left + WIDTH / 2}" y="18" text-anchor="middle" font-weight="bold">{html.escape(title)}</text>',
        f'<path d="M{x0:.1f} {y1:.1f}V{y0:.1f}H{x1:.1f}" fill="none" stroke="#444"/>',
        f'<text x="{left + LEFT + inner / 2}" y="{HEIGHT - 12}" text-anchor="middle">seconds, p50</text>',
        f'<text transform="translate({left + 16} {TOP + tall / 2}) rotate(-90)" text-anchor="middle">quality</text>',
    ]
    for k in range(5):
        x, y = right * k / 4, low + (high - low) * k / 4
        (px, _), (_, py) = place(x, low), place(0, y)
        out.append(f'<text x="{px:.1f}" y="{y0 + 16:.1f}" text-anchor="middle" fill="#555">{x:.1f}</text>')
        out.append(f'<text x="{x0 - 6:.1f}" y="{py + 4:.1f}" text-anchor="end" fill="#555">{y:.2f}</text>')
    for row, x, y in zip(rows, xs, ys, strict=True):
        px, py = place(x, y)
        name = str(row["policy"])
        anchor, shift = ("end", -8) if px > left + WIDTH - 90 else ("start", 8)
        out.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="5" fill="{COLOURS.get(name, "#000")}"/>')
        out.append(
            f'<text x="{px + shift:.1f}" y="{py - 6:.1f}" text-anchor="{anchor}">{html.escape(name)}</text>'
        )
    return out
