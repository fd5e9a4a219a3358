"""The words of Foveate as value objects. This module imports nothing of ours.

Conventions
    image       float32 array (H, W, 3), sRGB, [0, 1]; a batch is (N, H, W, 3)
    map         float32 array (H, W), [0, 1]
    position    (y, x) in pixels of the low-resolution (LR) image
    scale       int, output pixels per LR pixel and axis
    `*_ms`      float milliseconds
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "Array",
    "EngineInfo",
    "Event",
    "Part",
    "Patch",
    "Plan",
    "Quality",
    "RenderSpec",
    "RenderStep",
    "Request",
    "Result",
    "Route",
    "SRBatch",
]

Array: TypeAlias = "NDArray[np.float32]"
Quality: TypeAlias = Literal["draft", "balanced", "best"]
DeadlineMode: TypeAlias = Literal["strict", "best-effort"]
EventKind: TypeAlias = Literal["planned", "preview", "lr", "begun", "canvas", "patch", "done"]

STRENGTH = 0.6
"""How strongly a picture is drawn over where nobody says: its place stays, its subject does not."""

MIN_SIDE, MAX_SIDE = 256, 4096
"""Smallest and largest width or height of a generated image, in pixels."""

PATCH = 32
"""Side of a patch in LR pixels: small enough to follow an outline, large enough that halos stay cheap."""


def patch_side(sr_pass: int, scale: int) -> int:
    """Side of the patches of pass `sr_pass`, in pixels of what it enlarges by `scale`.

    Halos are as wide at every scale in output pixels, so x8 can afford finer patches. Importance has the detail of the
    LR image: finer patches in a later pass would only be more of them.
    """
    if sr_pass > 0:
        return 2 * PATCH
    return PATCH if scale <= 4 else PATCH // 2


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What one back end can do, as data: reading it loads no model and no heavy library.

    `multiple_of`, `minimum` and `maximum` constrain the sides of the image that the engine is given (LR pixels
    for `sr`, rendered pixels for `render`); `native` is the longer side a renderer draws best (0: `maximum`),
    `default_cfg` the guidance scale it wants when nobody asks for one (1: none), `sampler` what the metadata of files
    calls its sampler ("": not known before, or never);
    `halo` LR pixels of context are cropped away after SR; `align` is a further multiple, in output pixels, for
    networks that work on a grid of the output; `whole` engines look at all of what they are given, so that a halo hides
    their borders but covers nothing; `batch_pixels` output pixels in one call are enough: more patches in it take more
    memory and save no time (0: not known). Generic code pads, tiles and chooses sizes from them. `words` is set on
    renderers that can say where the words of the prompt are, and on detectors that want to know; `redraws` on renderers
    that can draw over a picture, `remote` on those whose work a server does: meanwhile other jobs have the machine.
    `texture` in [0, 1] is the share of what diffusion SR adds that a renderer's pictures bear: smooth ones less.
    `argument` names what stands after the colon of an id such as `spandrel:FILE`; in brackets it may be left out,
    "" means that the back end takes none.
    """

    stage: str
    name: str
    summary: str
    licence: str = "Apache-2.0"
    scales: tuple[int, ...] = ()
    steps: tuple[int, int] = (1, 1)
    default_steps: int = 1
    multiple_of: int = 1
    minimum: int = 1
    maximum: int = 1 << 16
    native: int = 0
    halo: int = 0
    align: int = 1
    guidance: bool = False
    default_cfg: float = 1.0
    stochastic: bool = False
    whole: bool = False
    batch_pixels: int = 0
    words: bool = False
    redraws: bool = False
    remote: bool = False
    texture: float = 1.0
    sampler: str = ""
    models: tuple[str, ...] = ()
    extra: str | None = None
    argument: str = ""

    @property
    def packed(self) -> bool:
        """Whether its networks are those of the model pack: they run on a share of the cores; no SR reads a prompt."""
        return bool(self.models) and not self.argument

    @property
    def usage(self) -> str:
        """The id as a user writes it: `light`, `spandrel:FILE`, `a1111[:URL]`."""
        if not self.argument:
            return self.name
        optional = self.argument.startswith("[")
        return f"{self.name}[:{self.argument[1:]}" if optional else f"{self.name}:{self.argument}"

    def per_call(self, patches: int, pixels: int) -> int:
        """How many patches of `pixels` output pixels each one network call should hold, of at most `patches`."""
        return max(min(patches, self.batch_pixels // pixels), 1) if self.batch_pixels else patches

    def step(self, scale: int) -> int:
        """Positions and sides of LR patches must be multiples of this at `scale`."""
        return math.lcm(self.multiple_of, -(-self.align // scale))


@dataclass(frozen=True, slots=True)
class Request:
    """One job: a prompt to draw, maybe over the picture `init`, or an `image` to enlarge.

    `width` and `height` are the wanted output size. For an image they may be None: then `scale` decides.
    `steps`, `cfg_scale` None mean "the plan decides"; `deadline_ms` None means "the `quality` preset decides".
    A deadline that no plan keeps is refused before work starts if `deadline_mode` is "strict"; "best-effort" runs the
    fastest plan.
    `mask` is a map over the image (any size, resized to the LR image): 1 where diffusion should be spent; `focus` are
    words of the prompt that matter, for detectors that know where words are.
    `fidelity` in [0, 1] blends what diffusion SR makes of a patch towards the light result: 0 keeps all of it, at 1
    nothing is refined.
    `init` is drawn over with `strength` in [0, 1]: 0 keeps it, 1 draws as if there were none.
    `alpha` (H, W), text `source_metadata` and `notes` of an input image travel to the result.
    """

    prompt: str = ""
    negative_prompt: str = ""
    image: Array | None = None
    alpha: Array | None = None
    width: int | None = None
    height: int | None = None
    scale: int | None = None
    seed: int = 0
    steps: int | None = None
    cfg_scale: float | None = None
    policy: str = "adaptive"
    quality: Quality = "balanced"
    deadline_ms: float | None = None
    deadline_mode: DeadlineMode = "strict"
    render: str = "embedded"
    segment: str = "saliency"
    light: str = "light"
    diffusion: str = "diffusion"
    fidelity: float = 0.0
    init: Array | None = None
    strength: float = 1.0
    mask: Array | None = None
    focus: str = ""
    source_metadata: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Every choice made before work starts, with predicted milliseconds per stage.

    `passes` are the network scales run one after the other: (4,) for x4, (4, 2) for x8; () resizes only.
    `lr_width` x `lr_height` is what is rendered (or the input image); `crop_width` x `crop_height` the centred
    part of it that is enlarged, so that the aspect ratio is the wanted one.
    `refine` says which patches may be refined: "none", "foreground" (importance >= `threshold`), "all", or
    "budget" (greedy by gain per ms). A budget counts a patch that nobody looks at with the weight `background`,
    spends a step only where its gain is above `floor`, and at most `refine_steps` steps on a patch.
    `deadline_ms` bounds it too when there is one. `refine_passes` are the passes in which patches are refined, by
    at most `batch` equally large rectangles per network call, and blended by `fidelity` towards the light result
    (0: not at all). `expected_quality` is quality.py's, where a policy
    compared plans by it.
    """

    policy: str
    width: int
    height: int
    lr_width: int
    lr_height: int
    crop_width: int
    crop_height: int
    passes: tuple[int, ...]
    steps: int
    cfg_scale: float
    light: str
    refine: Literal["none", "foreground", "all", "budget"]
    refine_steps: int
    expected_share: float
    threshold: float = 0.5
    background: float = 0.0
    floor: float = 0.0
    refine_passes: Literal["first", "last", "all"] = "all"
    batch: int = 4
    fidelity: float = 0.0
    deadline_ms: float | None = None
    expected_quality: float | None = None
    predicted_ms: Mapping[str, float] = field(default_factory=dict)
    reason: str = ""

    @property
    def refined_passes(self) -> tuple[int, ...]:
        """Indices of the passes in which patches may be refined."""
        last = len(self.passes) - 1
        return {"first": (0,), "last": (last,)}.get(self.refine_passes, tuple(range(last + 1)))

    @property
    def predicted_total_ms(self) -> float:
        """Sum of the predicted stages."""
        return float(sum(self.predicted_ms.values()))

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON-able form."""
        d = dataclasses.asdict(self)
        d["passes"] = list(self.passes)
        d["predicted_ms"] = {k: round(float(v), 2) for k, v in self.predicted_ms.items()}
        return d


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of the LR image: rows [y, y+height), columns [x, x+width). `index` is its place in the grid."""

    index: int
    y: int
    x: int
    height: int
    width: int

    @property
    def area(self) -> int:
        """LR pixels."""
        return self.height * self.width


@dataclass(frozen=True, slots=True)
class Route:
    """What one patch got: `steps` 0 means light SR only. `ms` is its share of the measured diffusion time."""

    patch: Patch
    sr_pass: int
    steps: int
    importance: float
    difficulty: float
    ms: float = 0.0
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class RenderSpec:
    """What a T2I back end is asked for: one LR image of `height` x `width` pixels in `steps` network steps.

    `init` (any size) is drawn over, 0 < `strength` < 1; `subject` (any size, [0, 1]) says where people look in it.
    """

    prompt: str
    negative_prompt: str
    width: int
    height: int
    steps: int
    cfg_scale: float
    seed: int
    image: Array | None = None
    words: bool = False
    """Whether to say where the words of the prompt are, if the renderer can."""
    init: Array | None = None
    strength: float = 1.0
    subject: Array | None = None


@dataclass(frozen=True, slots=True)
class RenderStep:
    """Progress of a renderer after `step` of `steps`; `image` is the current estimate, final when step == steps.

    A renderer that waits for somebody else says now and then that it still does, by a step without an image: who no
    longer wants the picture can then close it.

    `metadata` is text that the final image came with, such as the `parameters` of the server that drew it, `words` a
    map (h, w) per lower-case word of the prompt, of any size and scale: how much the drawing looked at the word there.
    `rough` images are for looking at: they resemble the estimate and never stand for the result.
    """

    step: int
    steps: int
    image: Array | None
    metadata: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, Array] = field(default_factory=dict)
    rough: bool = False


@dataclass(frozen=True, slots=True)
class SRBatch:
    """A batch of equally large LR patches for an SR engine.

    `lr` (N, H, W, 3) in [0, 1]; `base` (N, H*scale, W*scale, 3) the light result, the condition and starting
    point of a diffusion engine; `noise` standard normal of the shape of `base`, drawn per grid patch. An engine may
    leave out the rest of the `steps` of a patch once a step changes no part of it by `tolerance` on average; it then
    says in `steps_run` how many each patch got. `prompt` and `negative_prompt` are of the whole picture.
    """

    lr: Array
    scale: int
    base: Array | None = None
    noise: Array | None = None
    steps: int = 1
    prompt: str = ""
    tolerance: float = 0.0
    steps_run: list[int] = field(default_factory=list)
    negative_prompt: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What refinement adds to the light result of pass `sr_pass` in N equally large rectangles.

    `areas` are (y, x, height, width) in output pixels of the pass; `residual` (N, height, width, 3) is feathered.
    """

    sr_pass: int
    areas: tuple[tuple[int, int, int, int], ...]
    residual: Array


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened. `progress` is the finished share of the predicted time, in [0, 1].

    planned: `plan`.  canvas: `image` is the light result.
    preview: `image` is the LR estimate, None where a server draws and shows none.
    patch: `routes` were refined, `image` is the current canvas (a live view: copy it to keep it).
    done: `result`.
    Where the end device does its half (halves/): lr: `image` is what it enlarges.  begun: pass `sr_pass` begins.
    patch: `part` is what the refined rectangles add, without an `image`.
    """

    kind: EventKind
    elapsed_ms: float
    progress: float
    message: str = ""
    image: Array | None = None
    plan: Plan | None = None
    routes: tuple[Route, ...] = ()
    result: Result | None = None
    sr_pass: int = 0
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A finished image and the truth about how it was made.

    `timings_ms` has the measured stages `plan, load, render, segment, light, diffusion, stitch`, `encode` once it is
    saved, `queue` where it waited, and `total`; `predicted_ms` the plan's. `backends` names what really ran as
    `render, segment, light, diffusion` (and as `light fallback` where light SR failed), `precision` what each
    network ran in, `sampler` the renderer's sampler, as image tools call it ("" where it is not known).
    """

    image: Array
    lr: Array
    importance: Array | None
    request: Request
    plan: Plan
    routes: tuple[Route, ...]
    patch_count: int
    timings_ms: Mapping[str, float]
    predicted_ms: Mapping[str, float]
    backends: Mapping[str, str]
    precision: Mapping[str, str]
    peak_rss_mb: float
    warnings: tuple[str, ...] = ()
    alpha: Array | None = None
    lr_cached: bool = False
    sampler: str = ""
    writer: Callable[[Result, Path], Path] | None = field(default=None, repr=False, compare=False)

    @property
    def refined(self) -> int:
        """Number of patches that went through diffusion and kept its output."""
        return sum(1 for r in self.routes if r.steps and not r.fallback)

    @property
    def foreground_fraction(self) -> float:
        """Share of the LR image whose importance is at least 0.5; 0 without a map."""
        return 0.0 if self.importance is None else float((self.importance >= 0.5).mean())

    def save(self, path: str | Path) -> Path:
        """Write the image with its metadata, atomically; the suffix (.png .webp .jpg) decides the format.

        Raises OutputError; nothing is left under the name, or beside it, when that happens.
        """
        assert self.writer is not None  # set by the pipeline
        return self.writer(self, Path(path))
