"""What is known of this machine's speed: the measured cost table, the running correction, the shapes already run.

Both are cached per hardware, engine versions, threads, model pack and back ends.
"""

from __future__ import annotations

import json
import logging
import threading
import zlib
from collections.abc import Hashable, Mapping

from foveate import runtime, weights
from foveate.config import Settings
from foveate.stages.plan.correction import Correction
from foveate.stages.plan.cost import CostTable
from foveate.types import Request

__all__ = ["DEFAULTS", "Machine", "backends_of", "stage_of"]

log = logging.getLogger(__name__)

DEFAULTS = {"render": "embedded", "segment": "saliency", "light": "light", "diffusion": "diffusion"}
"""The back ends that are measured unless a request names others."""


def backends_of(request: Request | None) -> dict[str, str]:
    """The back ends whose costs decide about `request`, by role; those that cost nothing count as the default."""
    if request is None:
        return dict(DEFAULTS)
    free = ("mask", "uniform", "spectral")
    return {
        "render": DEFAULTS["render"] if request.image is not None else request.render,
        "segment": DEFAULTS["segment"] if request.segment in free else request.segment,
        "light": DEFAULTS["light"] if request.light == "lanczos" else request.light,
        "diffusion": request.diffusion,
    }


def stage_of(role: str) -> str:
    """The stage whose back ends can play `role`."""
    return "sr" if role in ("light", "diffusion") else role


class Machine:
    """Costs and their correction for one set of back ends; `file` is where they are cached. Thread-safe."""

    def __init__(self, settings: Settings, backends: Mapping[str, str]) -> None:
        self.backends = dict(backends)
        self.key = _key(settings, backends)
        tag = f"{zlib.crc32(self.key.encode()):08x}"
        self.file = settings.cache_dir / f"profile-{tag}.json"
        self._corrections = settings.cache_dir / f"correction-{tag}.json"
        self.costs = CostTable.load(self.file, self.key)
        self.correction = Correction.load(self._corrections, self.key)
        self._run: set[Hashable] = set()
        self._lock = threading.Lock()

    def remember(self, costs: CostTable) -> None:
        """Use and store a measured table; what was learnt about the old one is forgotten."""
        costs.save(self.file, self.key)
        self.costs, self.correction = costs, Correction()
        self._corrections.unlink(missing_ok=True)

    def fresh(self, *shape: Hashable) -> bool:
        """Whether this process has not run `shape` yet, as far as `ran` was told."""
        return shape not in self._run

    def ran(self, *shape: Hashable) -> None:
        """Note that `shape` was run: engines prepare for a shape once."""
        with self._lock:
            self._run.add(shape)

    def learn(self, expected: Mapping[str, float], measured: Mapping[str, float]) -> None:
        """Correct later predictions by a finished job: uncorrected ms expected for its work, ms it took."""
        for stage, ms in expected.items():
            self.correction.observe(stage, ms, measured.get(stage, 0.0))
        try:
            self.correction.save(self._corrections, self.key)
        except OSError as e:
            log.warning("cannot remember the speed of this machine in %s: %s", self._corrections, e)


def _key(settings: Settings, backends: Mapping[str, str]) -> str:
    """Names machine, engines, models and back ends with their options: measurements are valid for one such name."""
    models = "".join(sorted(e["sha256"] for e in weights.listing(settings).values()))
    how = f"{settings.engine} {settings.precision} t{settings.threads}"
    if settings.device != "auto":
        how += f" {settings.device}"
    options = {name: settings.options(name) for name in backends.values()}
    if any(options.values()):
        how += f" {zlib.crc32(json.dumps(options, sort_keys=True, default=str).encode()):08x}"
    return f"{runtime.machine_id()} {how} {zlib.crc32(models.encode()):08x} {json.dumps(dict(backends))}"
