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

from bench import judges, lite0, probes, scenery, wording
from bench.judges import View
from bench.metrics import Pixels
from bench.probes import (
    Linear,
    Matcher,
    best_of,
    colours_of,
    filled,
    lab,
    split,
    subject_box,
    unevenness,
)
from bench.wording import PHRASES, Prompt, caption
from foveate.config import Settings
from foveate.stages.render.scene.references.text import TextEncoder

__all__ = ["HELD", "SIDE", "Probes", "Studio", "bands", "described", "small"]

HELD = "emojione"
"""The maker that the probes do not learn from."""

SIDE = 256
VIEWS = 3
"""Pictures that are made of each drawing."""
NETWORKS = ("lite0-head", "lite2-head")
"""Whose features are looked at; no training loss here uses them."""
COUNTED = re.compile(r"animal|plant-flower|food-fruit|transport|musical-instrument")
"""Kinds of things that there may be two of."""


@dataclass(slots=True)
class Probes:
    """The fitted probes. `prototypes` (P, 3), sRGB in 0..255, have the words `words`; `facts` count sources."""

    objects: Linear  # of drawings by their full names
    kinds: dict[str, str]  # full name -> thing
    places: Linear
    uneven: float  # up to here a background is plain
    colours: Linear
    matcher: Matcher
    words: tuple[str, ...]
    prototypes: NDArray[np.float64]
    seconds: float = 0.0
    facts: dict[str, int] = field(default_factory=dict)

    @property
    def things(self) -> list[str]:
        """What the object probe tells apart."""
        return sorted({self.kinds[name] for name in self.objects.labels})

    def named(self, features: NDArray[Any]) -> NDArray[np.float64]:
        """(N, things): how well features (N, D) fit each thing, in whichever way it is drawn."""
        return best_of(
            self.objects.scores(features), self.things, [self.kinds[n] for n in self.objects.labels]
        )


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

    def asked(self, kinds: re.Pattern[str] | None = None) -> list[str]:
        """Things of some kinds that prompts may name: what the held-out maker drew, in one or two plain words."""
        labels = {
            d.label for d in self.drawings if d.maker == HELD and (kinds is None or kinds.match(d.kind))
        }
        return sorted(n for n in labels if re.fullmatch(r"[a-z]+( [a-z]+)?", n) and n not in judges.SCENERY)

    def shade(self, colour: str, rng: np.random.Generator) -> NDArray[np.float64]:
        """About one of what makers call that colour: sRGB in 0..255."""
        found = [p for n, p in zip(self.names, self.prototypes, strict=True) if n == colour]
        shade: NDArray[np.float64] = (found[rng.integers(len(found))] + rng.normal(0, 8, 3)).clip(0, 255)
        return shade

    def backdrop(self, prompt: Prompt, rng: np.random.Generator, held: bool) -> Pixels:
        """A backdrop for a prompt; plain where it does not say."""
        if prompt.place in ("", "plain"):
            named = prompt.backdrop
            return scenery.plain(rng, SIDE, self.shade(named, rng)[None] if named else None)
        if rng.random() < 0.5 or prompt.place not in {"sky", *judges.PLACES}:
            return scenery.scenery(prompt.place, self.props[held], rng, SIDE)
        return scenery.backdrop(prompt.place, self.photos[held], rng, SIDE)

    def composed(self, prompts: Sequence[Prompt], maker: str, seed: int) -> list[View]:
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
            out.append(judges.view(pair, spots, self.backdrop(p, rng, held=True), rng))
        return out

    def fit(self, held_out: Set[str]) -> Probes:
        """Fit everything, the matcher without the captions `held_out`; features are kept in the cache."""
        start = time.perf_counter()
        crops, wholes, names, captions, tones, coloured = self._learnt()
        places, named, uneven = self._places()
        flat = np.asarray(named) == "plain"
        vectors = {c: self.encoder.vector(c) for c in sorted(set(captions) - held_out)}
        told = [i for i, c in enumerate(captions) if c in vectors]
        made = Probes(
            Linear.fit(crops, names, 0.7, len(NETWORKS)),
            {d.name: d.label for d in self.drawings},
            Linear.fit(places, named, 0.5),
            split(uneven[flat], uneven[~flat]),
            Linear.fit(tones, coloured, 0.05),
            Matcher.fit(np.hstack([crops, wholes])[told], np.stack([vectors[captions[i]] for i in told])),
            tuple(self.names),
            self.prototypes,
        )
        made.seconds = time.perf_counter() - start
        made.facts = {
            "things": len(made.things),
            "pictures": len(names),
            "captions": len(vectors),
            "photographs": sum(len(v) for v in self.photos[False].values()),
        }
        return made

    def _cached(self, name: str, make: Any) -> dict[str, Any]:
        """Arrays of `make`, kept in a file whose name changes with the code that makes them."""
        code = (
            b"".join(Path(m.__file__).read_bytes() for m in (judges, probes, scenery, wording))
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

    def _learnt(self) -> tuple[NDArray[Any], NDArray[Any], list[str], list[str], NDArray[Any], list[str]]:
        """Of composed pictures: features of subjects and of all of it, names, captions; colours of the tinted ones."""

        def make() -> dict[str, Any]:
            rng = np.random.default_rng(1)
            crops, wholes, names, captions = [], [], [], []
            tones, coloured = [], []
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
                        sprite = judges.tinted(sprite, self.shade(colour, rng), bool(rng.random() < 0.5))
                    prompt = Prompt("", place=place, backdrop=backdrop)
                    spot = [(rng.uniform(0.4, 0.6), rng.uniform(0.4, 0.6), rng.uniform(0.4, 0.75))]
                    made = judges.view([sprite], spot, self.backdrop(prompt, rng, held=False), rng)
                    y, x, h, w = subject_box(made.mask, rng.uniform(0.02, 0.18))
                    looks += [small(made.picture[y : y + h, x : x + w]), small(made.picture)]
                    names.append(drawing.name)
                    captions.append(caption(drawing.label, colour, place, backdrop))
                    if colour:
                        tones.append(colours_of(made.picture, made.mask, self.names, self.prototypes))
                        coloured.append(colour)
                crops.append(described(looks[::2]))
                wholes.append(described(looks[1::2], NETWORKS[:1]))
            return {
                "crops": np.concatenate(crops),
                "wholes": np.concatenate(wholes),
                "names": names,
                "captions": captions,
                "tones": np.stack(tones),
                "coloured": coloured,
            }

        data = self._cached("probes", make)
        words = [list(data[k]) for k in ("names", "captions", "coloured")]
        return data["crops"], data["wholes"], words[0], words[1], data["tones"], words[2]

    def _places(self, each: int = 160) -> tuple[NDArray[Any], list[str], NDArray[Any]]:
        """Features of backdrops whose subject has been covered, what they show, and how uneven they are."""

        def make() -> dict[str, Any]:
            rng = np.random.default_rng(2)
            looks, named, uneven = [], [], []
            for place in PHRASES:
                for _ in range(each):
                    sprite = self.drawings[rng.integers(len(self.drawings))].sprite
                    spot = [(rng.uniform(0.3, 0.7), rng.uniform(0.4, 0.6), rng.uniform(0.3, 0.7))]
                    made = judges.view(
                        [sprite], spot, self.backdrop(Prompt("", place=place), rng, held=False), rng
                    )
                    looks.append(small(filled(made.picture, made.mask)))
                    named.append(place)
                    uneven.append(unevenness(made.picture, made.mask))
            return {
                "uneven": np.asarray(uneven),
                "features": np.hstack([described(looks, NETWORKS[:1]), np.stack([bands(p) for p in looks])]),
                "named": named,
            }

        data = self._cached("places", make)
        return data["features"], list(data["named"]), data["uneven"]


def small(picture: Pixels) -> Pixels:
    """As the networks look at it."""
    return np.asarray(
        Image.fromarray(np.ascontiguousarray(picture)).resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    )


def described(looks: Sequence[Pixels], networks: Sequence[str] = NETWORKS) -> NDArray[np.float32]:
    """(N, 1280 for each network): roots of the pooled features, which makes their spread more even."""
    found = [lite0.pooled(np.stack(looks), network) for network in networks]
    out: NDArray[np.float32] = np.sqrt(np.maximum(np.hstack(found), 0))
    return out


def bands(picture: Pixels) -> NDArray[np.float32]:
    """(30,) mean and spread of L*a*b* in five bands from top to bottom, on the scale of the features."""
    found = np.array_split(lab(picture), 5)
    return (
        np.concatenate([f(t, axis=(0, 1)) for t in found for f in (np.mean, np.std)]).astype(np.float32) / 50
    )
