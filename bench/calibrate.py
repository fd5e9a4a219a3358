"""Measure expected quality on this machine's models, for the planner: remakes quality.json of the model pack.

Photographs, reduced and enlarged, give what light SR loses and diffusion gives back, by passes, steps and share. Drawn
pictures, compared with the same drawn at native size in many steps, give what smaller and fewer lose.
"""

from __future__ import annotations

import argparse
import itertools
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

import foveate
from bench import images, quality, report
from bench.images import Sample
from bench.methods import to_bytes
from bench.metrics import Pixels
from bench.plans import refine_all
from bench.quality import Reference, Score
from foveate import weights
from foveate.stages.plan.quality import BACKGROUND, FILE, QualityTable, decreasing, increasing, pass_key
from foveate.stages.split.grid import difficulty_map, make_grid, patch_scores
from foveate.types import Array

PASSES = ((2,), (4,), (8,), (4, 2))
SHARES = (0.1, 0.25, 0.5, 0.75)
SIDES = (0.5, 0.75, 1.0)
STEPS = (2, 3, 4, 6, 8, 12, 16, 24)
MOST = 30
"""Denoising steps of the picture that others are compared with."""

CUT, WHOLE = (1, 2, 4), 8
"""Steps before the last at which an unfinished picture is judged, and the steps that it would have had."""

SIZE = 512
"""Output side that drawn pictures are compared at."""

MODELS = ("t2i", "light_x2", "light_x4", "light_x8", "diffusion", "saliency")
"""The models whose change makes the table stale."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate bench calibrate`."""
    parser.add_argument(
        "--images", type=Path, metavar="DIR", help="originals; default: photographs of scikit-image"
    )
    parser.add_argument("--count", type=int, default=0, metavar="N", help="only the first N photographs")
    parser.add_argument(
        "--prompts", type=int, default=len(images.PROMPTS), metavar="N", help="pictures drawn"
    )
    parser.add_argument("--dry-run", action="store_true", help="print, but leave the model pack as it is")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure, print, write quality.json; returns what goes into the JSON file."""
    pipeline = foveate.Pipeline()
    pictures = images.photographs() if args.images is None else images.from_folder(args.images)
    originals = [picture for _, picture in itertools.islice(pictures, args.count or None)]
    enlarged = enlargement(pipeline, originals)
    print("\nphotographs enlarged\n")
    print(report.table([{"enlarged": k, **s.row()} for k, s in enlarged.items()]), flush=True)
    drawn, per_change = drawing(pipeline, images.PROMPTS[: args.prompts])
    print(f"\npictures drawn, against {MOST} steps at native size\n")
    print(report.table([{"side": s, "steps": n, **v.row()} for (s, n), v in drawn.items()]))
    table = fitted(enlarged, drawn, per_change, pipeline)
    if not args.dry_run:
        path = weights.pack_dir(pipeline.settings) / FILE
        table.save(path)
        print(f"\nwritten to {path}")
    rows = {"enlarged": {k: s.row() for k, s in enlarged.items()}}
    return {**rows, "drawn": {f"{s} {n}": v.row() for (s, n), v in drawn.items()}, "per_change": per_change}


def enlargement(pipeline: foveate.Pipeline, originals: Sequence[Pixels]) -> dict[str, Score]:
    """Scores of every way to enlarge photographs x2, x4 and x8, by name: "4 light", "4 all 2", "4,2 first 1"."""
    out: dict[str, Score] = {}
    by_factor = itertools.groupby(sorted(PASSES, key=math.prod), math.prod)
    for factor, all_passes in by_factor:
        samples = [images.reduce("", picture, factor, 512) for picture in originals]
        maps = [_importance(pipeline, s) for s in samples]
        shapes = [s.original.shape[:2] for s in samples]
        references = [
            Reference(s.original, quality.weights(m, *shape))
            for s, m, shape in zip(samples, maps, shapes, strict=True)
        ]
        sizes = [shape[::-1] for shape in shapes]
        plain = quality.score(
            [_lanczos(s.lr, size) for s, size in zip(samples, sizes, strict=True)], references
        )
        for passes in all_passes:
            made: dict[str, list[Pixels]] = {}
            for sample, importance in zip(samples, maps, strict=True):
                for name, picture in _ways(pipeline, sample, passes, importance):
                    made.setdefault(name, []).append(picture)
            out[f"{pass_key(passes)} lanczos"] = plain
            for name, found in made.items():
                out[f"{pass_key(passes)} {name}"] = quality.score(found, references)
    return out


def _lanczos(picture: Pixels, size: tuple[int, int]) -> Pixels:
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))


def _ways(
    pipeline: foveate.Pipeline, sample: Sample, passes: tuple[int, ...], importance: Array
) -> Iterator[tuple[str, Pixels]]:
    size = (sample.original.shape[1], sample.original.shape[0])

    def enlarged(steps: int, refined: str = "all", passes: tuple[int, ...] = passes) -> Pixels:
        policy = refine_all(steps, passes, refined)
        request = foveate.upscale_request(
            sample.lr, scale=math.prod(passes), seed=0, policy=policy, settings=pipeline.settings
        )
        return to_bytes(pipeline.run(request).image)

    light = enlarged(0)
    yield "light", light
    if len(passes) > 1:
        yield "cut", _lanczos(enlarged(0, passes=passes[:1]), size)
    for refined in _refined(passes):
        for steps in _efforts(passes):
            yield f"{refined} {steps}", (full := enlarged(steps, refined))
            if passes == (4,) and steps == 1:
                for share in SHARES:
                    yield f"share {share}", _mixed(light, full, _best(sample.lr, light, importance, share))


def _refined(passes: tuple[int, ...]) -> tuple[str, ...]:
    """Which of the passes may be refined."""
    return ("all", "first", "last") if len(passes) > 1 else ("all",)


def _efforts(passes: tuple[int, ...]) -> tuple[int, ...]:
    """The diffusion steps measured."""
    return (1, 2, 4) if passes == (4,) else (1, 2)


def _best(lr: Pixels, light: Pixels, importance: Array, share: float) -> Array:
    """Mask (H, W) over the LR picture of the patches that gain most: importance x difficulty, as the planner ranks."""
    patches = make_grid(*lr.shape[:2])
    looked = patch_scores(patches, importance, quantile=0.8)
    small = lr.astype(np.float32) / 255
    hard = patch_scores(patches, difficulty_map(small, light.shape[0] // lr.shape[0]))
    order = np.argsort(-(BACKGROUND + (1 - BACKGROUND) * looked) * hard, kind="stable")
    mask = np.zeros(lr.shape[:2], np.float32)
    for i in order[: round(share * len(patches))]:
        p = patches[i]
        mask[p.y : p.y + p.height, p.x : p.x + p.width] = 1
    return mask


def _mixed(light: Pixels, full: Pixels, mask: Array) -> Pixels:
    """`full` where the mask says, `light` elsewhere."""
    scale = light.shape[0] // mask.shape[0]
    chosen = mask.repeat(scale, 0).repeat(scale, 1)[..., None] > 0
    return np.where(chosen, full, light)


def _importance(pipeline: foveate.Pipeline, sample: Sample) -> Array:
    found: Array = pipeline.engine("segment", "saliency").importance(sample.lr.astype(np.float32) / 255)
    return found


def drawing(
    pipeline: foveate.Pipeline, prompts: Sequence[str]
) -> tuple[dict[tuple[float, int], Score], float]:
    """Scores by (share of the native side, denoising steps); and the loss per mean distance of an unfinished picture.

    All are enlarged to SIZE by light SR, so that only the drawing differs.
    """
    engine = pipeline.engine("render", "embedded")
    native = engine.info.native
    references, made = [], {(s, n): [] for s in SIDES for n in STEPS}
    unfinished: list[list[Pixels]] = [[] for _ in CUT]
    far = np.zeros((len(prompts), len(CUT)))
    for seed, prompt in enumerate(prompts):
        best = _drawn(pipeline, prompt, native, MOST, seed)
        importance = pipeline.engine("segment", "saliency").importance(best[-1])
        references.append(Reference(_large(pipeline, best[-1]), quality.weights(importance, SIZE, SIZE)))
        for side, steps in made:
            found = _drawn(pipeline, prompt, round(native * side), steps, seed)
            made[side, steps].append(_large(pipeline, found[-1]))
            if (side, steps) == (1.0, WHOLE):
                for i, left in enumerate(CUT):
                    unfinished[i].append(_large(pipeline, found[-1 - left]))
                    far[seed, i] = np.abs(found[-1 - left] - found[-1]).mean()
    scores = {key: quality.score(found, references) for key, found in made.items()}
    whole = scores[1.0, WHOLE].loss
    lost = np.array([quality.score(cut, references).loss - whole for cut in unfinished])
    mean = far.mean(axis=0)
    return scores, float((mean @ lost) / (mean @ mean))


def _drawn(pipeline: foveate.Pipeline, prompt: str, side: int, steps: int, seed: int) -> list[Array]:
    spec = foveate.types.RenderSpec(prompt, "", side, side, steps, 1.0, seed)
    return [step.image for step in pipeline.engine("render", "embedded").render(spec)]


def _large(pipeline: foveate.Pipeline, lr: Array) -> Pixels:
    request = foveate.upscale_request(
        to_bytes(lr), width=SIZE, height=SIZE, seed=0, policy="all-light", settings=pipeline.settings
    )
    return to_bytes(pipeline.run(request).image)


def fitted(
    enlarged: dict[str, Score],
    drawn: dict[tuple[float, int], Score],
    per_change: float,
    pipeline: foveate.Pipeline,
) -> QualityTable:
    """The table of the planner: monotone by pooling, gains against light SR."""
    loss = {name: s.loss for name, s in enlarged.items()}
    gain: dict[str, dict[int, float]] = {}
    enlarge: dict[str, float] = {}
    for passes in PASSES:
        key = pass_key(passes)
        for refined in _refined(passes):
            found = [max(loss[f"{key} light"] - loss[f"{key} {refined} {n}"], 0.0) for n in _efforts(passes)]
            risen = increasing(found)
            gain[f"{key} {refined}"] = {n: round(g, 4) for n, g in zip(_efforts(passes), risen, strict=True)}
        least = enlarge[f"{key}>{key}"] = loss[f"{key} light"]
        if len(passes) > 1:
            least = enlarge[f"{key}>{passes[0]}"] = max(loss[f"{key} cut"], least)
        enlarge[f"{key}>"] = max(loss[f"{key} lanczos"], least)
    whole = max(loss["4 light"] - loss["4 all 1"], 1e-9)
    part = [min(max((loss["4 light"] - loss[f"4 share {s}"]) / whole, 0.0), 1.0) for s in SHARES]
    rows = [decreasing([drawn[s, n].loss for n in STEPS]) for s in SIDES]
    for column in range(len(STEPS)):
        for s, value in enumerate(decreasing([row[column] for row in rows])):
            rows[s][column] = value
    default = pipeline.engine("render", "embedded").info.default_steps
    hashes = {m: e["sha256"] for m, e in weights.listing(pipeline.settings).items() if m in MODELS}
    return QualityTable(
        sides=SIDES,
        steps=tuple(n / default for n in STEPS),
        draw=tuple(tuple(round(max(v, 0.0), 4) for v in row) for row in rows),
        enlarge=enlarge,
        gain=gain,
        shares=(0.0, *SHARES, 1.0),
        reached=(0.0, *(round(v, 4) for v in increasing(part)), 1.0),
        per_change=round(per_change, 3) if math.isfinite(per_change) else 0.0,
        models=hashes,
    )
