"""How often what the renderer draws is what the prompt says, by probes that have learnt from other sources.

The same prompts are also composed from the drawings of a maker that the probes have not seen (HELD), over photographs
that they have not seen: what the probes say of those, right by construction, is their own ceiling, and no figure of the
renderer can be read without it. The library's own drawings, composed likewise, show what the probes make of its style.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench import judges, lite0, report
from bench.judges import View
from bench.metrics import Pixels
from bench.probes import blobs, border_colour, colours_of, filled, subject_box, top, unevenness
from bench.studio import COUNTED, HELD, NETWORKS, SIDE, Probes, Studio, bands, described, small
from bench.wording import NUMBERS, PHRASES, Prompt, compose, read
from foveate import registry
from foveate.config import Settings
from foveate.stages.stream.encode import to_uint8
from foveate.types import RenderSpec

TARGETS = {"object, top 5": 0.85, "colour": 0.85, "background": 0.8}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the probes need of a picture: features of its subject, of all of it, of its place, of its colours; count.

    `uneven` says how far its background is from a plain one, and `around` what colour that has.
    """

    subject: NDArray[np.float32]
    whole: NDArray[np.float32]
    place: NDArray[np.float32]
    colours: NDArray[np.float32]
    count: int
    uneven: float
    around: str
    halves: NDArray[np.float32] | None = None  # (2, D): left and right, or upper and lower


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench prompts`."""
    parser.add_argument(
        "--prompts",
        type=Path,
        metavar="FILE",
        help="one prompt a line, maybe followed by what it asks for: "
        "'a red mug in a city | object: mug; colour: red; place: city'",
    )
    parser.add_argument(
        "--captions", type=int, default=100, metavar="N", help="captions of object, colour, place"
    )
    parser.add_argument(
        "--others", type=int, default=45, metavar="N", help="prompts of counts and of relations each"
    )
    parser.add_argument("--seed", type=int, default=0, help="of prompts and pictures")
    parser.add_argument("--render", default="embedded", metavar="ID", help="the renderer that is judged")
    parser.add_argument("--sources", type=Path, default=judges.default_sources(), metavar="DIR")
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="where the pictures are kept, to look at"
    )
    parser.add_argument("--each", action="store_true", help="a row for every prompt too")


def run(args: argparse.Namespace) -> dict[str, Any] | None:
    """Measure and print; returns what goes into the JSON file."""
    lacking = judges.missing(args.sources) or next(filter(None, map(lite0.available, NETWORKS)), "")
    if lacking:
        print(f"left out: {lacking}")
        return None
    prompts = read(args.prompts.read_text("utf-8")) if args.prompts else []
    studio = Studio(args.sources)
    if not prompts:
        prompts = compose(studio.asked(), studio.asked(COUNTED), args.captions, args.others, args.seed)
    probes = studio.fit(held_out={p.text for p in prompts})
    print(f"probes: {', '.join(f'{n} {what}' for what, n in probes.facts.items())}; {probes.seconds:.0f} s")
    unknown = {n for p in prompts for n in (p.object, p.other) if n and n not in probes.things}
    if unknown:
        known = ", ".join(probes.things)
        raise SystemExit(f"no other makers drew {', '.join(sorted(unknown))}; known: {known}")
    sets = {args.render: pictures(prompts, args.render, args.seed)}
    if not args.prompts:
        sets |= {maker: studio.composed(prompts, maker, args.seed) for maker in (HELD, "library")}
    detector = registry.make("segment", "saliency", Settings.load())
    rows: dict[str, dict[str, Any]] = {}
    each: list[dict[str, Any]] = []
    for name, found in sets.items():
        scores, verdicts = judge(prompts, found, probes, detector, studio.encoder)
        for probe, (right, of) in scores.items():
            row = rows.setdefault(probe, {"probe": probe, "pictures": of})
            row[name] = right / of
        each += [{"pictures": name, **v} for v in verdicts]
        if args.pictures:
            keep(args.pictures / name.partition(":")[0], found)
    for probe, row in rows.items():
        row["chance"] = chance(probe, prompts, probes)
        row["target"] = TARGETS.get(probe)
    print(report.table(list(rows.values())))
    for probe in ("background", "colour", "count"):
        if probe in rows:
            print("\n" + report.table(breakdown(each, probe, args.render)))
    if args.each:
        print(report.table([e for e in each if e["pictures"] == args.render]))
    return {"rows": list(rows.values()), "each": each, "probes": probes.facts, "seconds": probes.seconds}


def pictures(prompts: Iterable[Prompt], render: str, seed: int) -> list[View]:
    """What the renderer draws, a seed each, and where it says that it drew what the prompt names."""
    engine = registry.make("render", render, Settings.load())
    info, out = engine.info, []
    for i, prompt in enumerate(prompts):
        side = min(info.native or SIDE, info.maximum)
        spec = RenderSpec(
            prompt.text, "", side, side, info.default_steps, info.default_cfg, seed + i, words=info.words
        )
        *_, last = engine.render(spec)
        picture = Image.fromarray(to_uint8(last.image)).resize((SIDE, SIDE), Image.Resampling.LANCZOS)
        masks = [m for m in last.words.values() if m.shape == last.image.shape[:2]]
        mask = np.max(masks, axis=0) > 0.5 if masks and side == SIDE else None
        out.append(View(np.asarray(picture), mask if mask is not None and mask.any() else None))
    return out


def keep(folder: Path, found: Iterable[View]) -> None:
    """Write pictures by number."""
    folder.mkdir(parents=True, exist_ok=True)
    for i, view in enumerate(found):
        Image.fromarray(view.picture).save(folder / f"{i:03}.png")


def look(view: View, asked: Prompt, detector: Any, probes: Probes) -> Seen:
    """A picture in features. Where its subject is, its maker says, or else `detector` does, at 0.5 and more.

    Nobody says how many there are: those are counted in what `detector` marks, and things that touch are told apart by
    what is left at 0.85 after four pixels of their rims are taken off.
    """
    from scipy import ndimage

    picture = view.picture
    found = detector.importance(picture.astype(np.float32) / np.float32(255))
    mask = found >= 0.5 if view.mask is None else view.mask
    apart = ndimage.binary_erosion(found >= 0.85, iterations=4)
    one = max(blobs(mask), key=np.sum, default=mask) if asked.count > 1 else mask
    near, far = (_square(picture, one, room) for room in (0.05, 0.14))
    looks = [small(part) for square in (near, far) for part in (square, square[:, ::-1])]
    if asked.relation == "on":
        looks += [small(far[: len(far) // 2]), small(far[len(far) // 2 :])]
    elif asked.relation:
        looks += [small(far[:, : far.shape[1] // 2]), small(far[:, far.shape[1] // 2 :])]
    features = described(looks)
    behind = small(filled(picture, mask))
    whole, place = described([small(picture), behind], NETWORKS[:1])
    inner = ndimage.binary_erosion(mask, iterations=2)
    return Seen(
        features[:4].mean(axis=0),
        whole,
        np.concatenate([place, bands(behind)]),
        colours_of(picture, inner if inner.any() else mask, probes.words, probes.prototypes),
        len(blobs(apart)),
        unevenness(picture, mask),
        border_colour(picture, mask, probes.words, probes.prototypes),
        features[4:] if asked.relation else None,
    )


def _square(picture: Pixels, mask: NDArray[np.bool_], room: float) -> Pixels:
    y, x, height, width = subject_box(mask, room)
    return picture[y : y + height, x : x + width]


def judge(
    prompts: Sequence[Prompt], found: Sequence[View], probes: Probes, detector: Any, encoder: Any
) -> tuple[dict[str, tuple[float, int]], list[dict[str, Any]]]:
    """(right, of) by probe, and what was seen in each picture."""
    seen = [look(view, p, detector, probes) for view, p in zip(found, prompts, strict=True)]
    names = probes.things
    objects = probes.named(np.stack([s.subject for s in seen]))
    places = probes.places.scores(np.stack([s.place for s in seen]))
    tones = probes.colours.scores(np.stack([s.colours for s in seen]))
    captions = [i for i, p in enumerate(prompts) if _told(p)]
    tally: dict[str, list[float]] = defaultdict(list)
    verdicts = []
    for i, (p, s) in enumerate(zip(prompts, seen, strict=True)):
        best = [names[k] for k in objects[i].argsort()[::-1][:5]]
        place = probes.places.labels[int(places[i].argmax())]
        if p.place == "plain":
            place = seen_behind(p, s, probes, places[i])
        elif p.place:
            tally["plain, where a place is asked"].append(s.uneven <= probes.uneven)
        verdict: dict[str, Any] = {"prompt": p.text, "number": i, "seen": ", ".join(best)}
        if p.object and not p.relation:
            right = {k: bool(top(objects[i : i + 1], names, [p.object], k)[0]) for k in (1, 5)}
            tally["object, top 1"].append(right[1])
            tally["object, top 5"].append(right[5])
            verdict["object"] = right[5]
        if p.colour:
            colour = probes.colours.labels[int(tones[i].argmax())]
            tally["colour"].append(colour == p.colour)
            verdict |= {"colour": colour == p.colour, "colour asked": p.colour, "colour seen": colour}
        if p.place:
            tally["background"].append(place == p.place)
            verdict |= {"background": place == p.place, "background asked": p.place, "background seen": place}
        if p.count:
            tally["count"].append(s.count == p.count)
            verdict |= {"count": s.count == p.count, "count asked": p.count, "count seen": s.count}
        if p.relation and s.halves is not None:
            a, b = (names.index(n) for n in (p.object, p.other))
            first, second = probes.named(s.halves)
            if p.relation == "right":
                first, second = second, first
            tally["relation"].append(bool(first[a] + second[b] > first[b] + second[a]))
            verdict["relation"] = bool(tally["relation"][-1])
        verdicts.append(verdict)
    if captions:
        texts = np.stack([encoder.vector(prompts[i].text) for i in captions])
        features = np.stack([np.concatenate([seen[i].subject, seen[i].whole]) for i in captions])
        fits = probes.matcher.scores(features, texts)
        rank = (fits > fits.diagonal()[:, None]).sum(axis=1)
        tally["R-precision"] = [float(r == 0) for r in rank]
        tally["caption among the best 5"] = [float(r < 5) for r in rank]
        for i, r in zip(captions, rank, strict=True):
            verdicts[i]["caption rank"] = int(r) + 1
    return {k: (float(sum(v)), len(v)) for k, v in tally.items()}, verdicts


def seen_behind(asked: Prompt, seen: Seen, probes: Probes, scores: NDArray[Any]) -> str:
    """What is behind the subject where a plain background is asked for: "plain" only where it is, in that colour.

    Measured: the frame of the picture is one colour or a gradient, no more uneven than what best parts plain backdrops
    from landscapes among the pictures that the probes learn from, and has the colour that is asked for.
    """
    if seen.uneven > probes.uneven:
        names = probes.places.labels
        return max((s, n) for s, n in zip(scores, names, strict=True) if n != "plain")[1]
    return "plain" if asked.backdrop in ("", seen.around) else f"plain {seen.around}"


def _told(prompt: Prompt) -> bool:
    """Whether its caption can be told from the others by more than its object; free text may."""
    return bool(prompt.place or prompt.colour or not prompt.object)


def chance(probe: str, prompts: Sequence[Prompt], probes: Probes) -> float:
    """What guessing gets."""
    captions = max(sum(map(_told, prompts)), 1)
    return {
        "object, top 1": 1 / len(probes.things),
        "object, top 5": 5 / len(probes.things),
        "colour": 1 / len(probes.colours.labels),
        "background": 1 / len(PHRASES),
        "plain, where a place is asked": 0.5,
        "count": 1 / len(NUMBERS),
        "relation": 0.5,
        "R-precision": 1 / captions,
        "caption among the best 5": min(5 / captions, 1.0),
    }[probe]


def breakdown(each: Sequence[dict[str, Any]], probe: str, judged: str) -> list[dict[str, Any]]:
    """A row for everything that was asked of a probe: shares that are right, and what was seen instead in `judged`."""
    rows = []
    for asked in dict.fromkeys(e[f"{probe} asked"] for e in each if probe in e):
        of = [e for e in each if e.get(f"{probe} asked") == asked]
        row: dict[str, Any] = {probe: asked}
        for name in dict.fromkeys(e["pictures"] for e in of):
            row[name] = float(np.mean([e[probe] for e in of if e["pictures"] == name]))
        wrong = Counter(e[f"{probe} seen"] for e in of if e["pictures"] == judged and not e[probe])
        row["seen instead"] = ", ".join(f"{n} {seen or 'none'}" for seen, n in wrong.most_common()) or None
        rows.append(row)
    return rows
