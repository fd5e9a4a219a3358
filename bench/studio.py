"""Pictures that are what a prompt says, composed of other makers' drawings, and the probes that learn from them."""

from __future__ import annotations

import hashlib
import re
import time
from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bench import judges, lite0, probes, wording
from bench.metrics import Pixels
from bench.probes import Linear, Matcher, filled, lab, subject_box
from bench.wording import PHRASES, Prompt, caption
from foveate.config import Settings
from foveate.stages.render._text import TextEncoder

__all__ = ["HELD", "SIDE", "Probes", "Studio", "bands", "described", "small"]

HELD = "emojione"
"""The maker that the probes do not learn from."""

SIDE = 256
VIEWS = 3
"""Pictures that are made of each drawing."""
ASKED = re.compile(
    r"animal|plant|food|drink|place-building|transport-(ground|water|air)|sport|clothing|musical-instrument|"
    r"light-video|tool|household"
)
"""Kinds of things that people ask pictures of; the probe knows the others too."""
COUNTED = re.compile(r"animal|plant-flower|food-fruit|transport|musical-instrument")
"""Kinds of things that there may be two of."""


@dataclass(slots=True)
class Probes:
    """The fitted probes. `prototypes` (P, 3), sRGB in 0..255, have the words `colours`; `facts` count sources."""

    objects: Linear
    places: Linear
    matcher: Matcher
    colours: tuple[str, ...]
    prototypes: NDArray[np.float64]
    seconds: float = 0.0
    facts: dict[str, int] = field(default_factory=dict)


class Studio:
    """The sources, split into what probes learn from and what is held out (True), and pictures composed of them."""

    def __init__(self, sources: Path) -> None:
        self.sources = sources
        self.settings = Settings.load()
        self.encoder = TextEncoder(self.settings)
        found = list(judges.drawings(sources))
        self.drawings = [d for d in found if not judges.coloured(d)]
        self.names, self.prototypes = judges.prototypes(d for d in found if d.maker != HELD)
        self.props: dict[bool, dict[str, list[Image.Image]]] = {
            True: defaultdict(list),
            False: defaultdict(list),
        }
        for drawing in self.drawings:
            self.props[drawing.maker == HELD][drawing.label].append(drawing.sprite)
        self.photos: dict[bool, dict[str, list[Pixels]]] = {True: defaultdict(list), False: defaultdict(list)}
        for place, _, photo in judges.photographs(sources):
            both = self.photos
            both[sum(len(both[k][place]) for k in both) % 3 == 1][place].append(photo)  # a third is held out

    def asked(self, kinds: re.Pattern[str] = ASKED) -> list[str]:
        """Things of some kinds that prompts may name: what the held-out maker drew, in one or two plain words."""
        labels = {d.label for d in self.drawings if d.maker == HELD and kinds.match(d.kind)}
        return sorted(n for n in labels if re.fullmatch(r"[a-z]+( [a-z]+)?", n) and n not in judges.SCENERY)

    def shade(self, colour: str, rng: np.random.Generator) -> NDArray[np.float64]:
        """One of what makers call that colour: sRGB in 0..255."""
        found = [p for n, p in zip(self.names, self.prototypes, strict=True) if n == colour]
        return found[rng.integers(len(found))]

    def backdrop(self, prompt: Prompt, rng: np.random.Generator, held: bool) -> Pixels:
        """A backdrop for a prompt; plain where it does not say."""
        if prompt.place in ("", "plain"):
            named = prompt.backdrop
            return judges.plain(rng, SIDE, self.shade(named, rng)[None] if named else None)
        if rng.random() < 0.5:
            return judges.scenery(prompt.place, self.props[held], rng, SIDE)
        return judges.backdrop(prompt.place, self.photos[held], rng, SIDE)

    def composed(self, prompts: Sequence[Prompt], maker: str, seed: int) -> list[Pixels]:
        """Pictures that are what the prompts say, of one maker's drawings."""
        every = judges.library(self.sources) if maker == "library" else self.drawings
        sprites = {d.label: d.sprite for d in every if d.maker == maker}
        rng = np.random.default_rng(seed)
        out = []
        for p in prompts:
            sprite = sprites[p.object]
            if p.colour:
                sprite = judges.tinted(sprite, self.shade(p.colour, rng))
            if p.relation:
                pair = [sprite, sprites[p.other]]
                spots = {
                    "left": [(0.28, 0.55, 0.42), (0.74, 0.55, 0.42)],
                    "right": [(0.74, 0.55, 0.42), (0.28, 0.55, 0.42)],
                    "on": [(0.5, 0.28, 0.4), (0.5, 0.7, 0.5)],
                }[p.relation]
            else:
                n = max(p.count, 1)
                pair = [sprite] * n
                size = min(0.6, 0.84 / n)
                spots = [((i + 0.5) / n if n > 1 else 0.5, rng.uniform(0.5, 0.6), size) for i in range(n)]
            out.append(judges.view(pair, spots, self.backdrop(p, rng, held=True), rng).picture)
        return out

    def fit(self, held_out: Set[str]) -> Probes:
        """Fit everything, the matcher without the captions `held_out`; features are kept in the cache."""
        start = time.perf_counter()
        crops, wholes, labels, captions = self._learnt()
        places, named = self._places()
        vectors = {c: self.encoder.vector(c) for c in sorted(set(captions) - held_out)}
        told = [i for i, c in enumerate(captions) if c in vectors]
        made = Probes(
            Linear.fit(crops, labels, 0.5),
            Linear.fit(places, named, 0.5),
            Matcher.fit(np.hstack([crops, wholes])[told], np.stack([vectors[captions[i]] for i in told])),
            tuple(self.names),
            self.prototypes,
        )
        made.seconds = time.perf_counter() - start
        made.facts = {
            "things": len(made.objects.labels),
            "pictures": len(labels),
            "captions": len(vectors),
            "photographs": sum(len(v) for v in self.photos[False].values()),
        }
        return made

    def _cached(self, name: str, make: Any) -> dict[str, Any]:
        """Arrays of `make`, kept in a file whose name changes with the code that makes them."""
        code = (
            b"".join(Path(m.__file__).read_bytes() for m in (judges, probes, wording))
            + Path(__file__).read_bytes()
        )
        key = hashlib.sha256(code).hexdigest()[:12]
        file = self.settings.cache_dir / "bench" / f"{name}-{key}.npz"
        if not file.is_file():
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(f"part-{file.name}")
            np.savez(part, **make())
            for old in file.parent.glob(f"{name}-*.npz"):
                old.unlink()
            part.replace(file)
        with np.load(file) as data:
            return dict(data)

    def _learnt(self) -> tuple[NDArray[Any], NDArray[Any], list[str], list[str]]:
        """Features of subjects and of whole pictures, labels and captions of composed pictures."""

        def make() -> dict[str, Any]:
            rng = np.random.default_rng(1)
            crops, wholes, labels, captions = [], [], [], []
            known = [d for d in self.drawings if d.maker != HELD]
            for _ in range(VIEWS):
                looks = []
                for drawing in known:
                    colour = str(rng.choice(judges.COLOURS)) if rng.random() < 0.4 else ""
                    place = str(rng.choice([*PHRASES, "plain", "plain", "plain"]))
                    backdrop = (
                        str(rng.choice(judges.COLOURS)) if place == "plain" and rng.random() < 0.5 else ""
                    )
                    sprite = drawing.sprite
                    if colour:
                        sprite = judges.tinted(sprite, self.shade(colour, rng))
                    prompt = Prompt("", place=place, backdrop=backdrop)
                    spot = [(rng.uniform(0.4, 0.6), rng.uniform(0.4, 0.6), rng.uniform(0.4, 0.75))]
                    made = judges.view([sprite], spot, self.backdrop(prompt, rng, held=False), rng)
                    y, x, h, w = subject_box(made.mask, rng.uniform(0.02, 0.18))
                    looks += [small(made.picture[y : y + h, x : x + w]), small(made.picture)]
                    labels.append(drawing.label)
                    captions.append(caption(drawing.label, colour, place, backdrop))
                found = described(looks)
                crops.append(found[::2])
                wholes.append(found[1::2])
            return {
                "crops": np.concatenate(crops),
                "wholes": np.concatenate(wholes),
                "labels": labels,
                "captions": captions,
            }

        data = self._cached("probes", make)
        return data["crops"], data["wholes"], list(data["labels"]), list(data["captions"])

    def _places(self, each: int = 60) -> tuple[NDArray[Any], list[str]]:
        """Features of backdrops whose subject has been covered, and what they show."""

        def make() -> dict[str, Any]:
            rng = np.random.default_rng(2)
            looks, named = [], []
            for place in PHRASES:
                for _ in range(each):
                    sprite = self.drawings[rng.integers(len(self.drawings))].sprite
                    spot = [(rng.uniform(0.3, 0.7), rng.uniform(0.4, 0.6), rng.uniform(0.3, 0.7))]
                    made = judges.view(
                        [sprite], spot, self.backdrop(Prompt("", place=place), rng, held=False), rng
                    )
                    looks.append(small(filled(made.picture, made.mask)))
                    named.append(place)
            return {
                "features": np.hstack([described(looks), np.stack([bands(p) for p in looks])]),
                "named": named,
            }

        data = self._cached("places", make)
        return data["features"], list(data["named"])


def small(picture: Pixels) -> Pixels:
    """As the network looks at it."""
    return np.asarray(
        Image.fromarray(np.ascontiguousarray(picture)).resize(
            (judges.SIDE, judges.SIDE), Image.Resampling.BICUBIC
        )
    )


def described(looks: Sequence[Pixels]) -> NDArray[np.float32]:
    """(N, 1280): roots of the pooled features, which makes their spread more even."""
    out: NDArray[np.float32] = np.sqrt(np.maximum(lite0.pooled(np.stack(looks)), 0))
    return out


def bands(picture: Pixels) -> NDArray[np.float32]:
    """(18,) mean and spread of L*a*b* in the upper, middle and lower third, on the scale of the features."""
    thirds = np.array_split(lab(picture), 3)
    return (
        np.concatenate([f(t, axis=(0, 1)) for t in thirds for f in (np.mean, np.std)]).astype(np.float32) / 50
    )
