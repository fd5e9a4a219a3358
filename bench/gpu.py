"""Real network sizes on a GPU: render, light, diffusion per patch and batch, every policy end to end. Random weights.

Latency only: the networks have the sizes of sd-turbo, SDXL, the x4 upscaler and AdcSR, and weights drawn at random, so
that nothing needs to be downloaded and nothing that they draw means anything.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import foveate
from bench import networks, report
from foveate import registry
from foveate.errors import ConfigError
from foveate.types import RenderSpec, SRBatch

POLICIES = ("all-light", "hybrid", "adaptive", "all-diffusion")
SD, XL = "diffusers:random", "diffusers:random-xl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench gpu`."""
    parser.add_argument("--device", default="auto", help="cuda, cuda:1, mps; cpu is for trying smaller sizes")
    parser.add_argument("--precision", default="auto", choices=("auto", "fp32", "bf16", "fp16"))
    parser.add_argument(
        "--sizes", default="real", choices=tuple(_SIZES), help="tiny and small say nothing of a GPU"
    )
    parser.add_argument("--only", choices=("parts", "policies", "overhead"), help="measure one of the three")
    parser.add_argument(
        "--runs", type=int, default=5, help="timed runs after one that warms up; the median counts"
    )
    parser.add_argument("--threads", type=int, default=0, help="CPU threads; 0: all")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure and print; returns what goes into the JSON file."""
    import torch

    settings = foveate.Settings.load(device=args.device, precision=args.precision, threads=args.threads)
    if args.device == "auto" and not torch.cuda.is_available() and args.sizes == "real":
        raise ConfigError(
            "no GPU here; --sizes small or tiny tries the bench, --device cpu measures real sizes on it"
        )
    measured: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(settings, _SIZES[args.sizes], Path(folder), args.runs)
        if args.only in (None, "parts"):
            measured["parts"] = [*bench.rendering(), *bench.patches()]
        if args.only in (None, "policies"):
            measured["policies"] = bench.policies()
        if args.only in (None, "overhead"):
            measured["overhead"] = bench.overhead()
    print(f"\n{bench.where}; {args.sizes} networks with random weights: latency only")
    for rows in measured.values():
        print(f"\n{report.table(rows)}")
    return {"where": bench.where, "weights": f"{args.sizes}, random", **measured}


_SIZES = {"real": networks.REAL, "small": networks.SMALL, "tiny": networks.TINY}


class _Bench:
    def __init__(self, settings: foveate.Settings, sizes: networks.Sizes, folder: Path, runs: int) -> None:
        import torch

        dtype = torch.float32 if sizes is networks.TINY else torch.float16
        models = {
            SD: networks.stable_diffusion(folder / "sd", sizes, dtype),
            XL: networks.stable_diffusion_xl(folder / "sdxl", sizes, dtype),
            "diffusers-upscale:random": networks.upscaler(folder / "x4", sizes, dtype),
            "adcsr:random": networks.adcsr(folder / "adcsr.safetensors", sizes, dtype),
        }
        options: dict[str, dict[str, Any]] = {k: {"model": str(v)} for k, v in models.items()}
        options["diffusers-upscale:random"]["denoising_steps"] = 2
        self.settings = dataclasses.replace(settings, backends=options, cache_dir=folder / "cache")
        self.sizes, self.runs = sizes, runs
        self.pipeline = foveate.Pipeline(self.settings, measure=False)
        self.device = torch.device("cpu")
        render = self.pipeline.engine("render", SD)
        self._draw(self._spec(1))
        self.device = next(render._pipeline.pipe.unet.parameters()).device
        self.peak = self._peak(next(render._pipeline.pipe.unet.parameters()).dtype)
        name = torch.cuda.get_device_name(self.device) if self.device.type == "cuda" else str(self.device)
        self.where = (
            f"{name}, {render.precision['sd'].split()[1]}, matrix products {self.peak / 1e12:.2f} TFLOP/s"
        )

    def _spec(self, steps: int, side: int = 0) -> RenderSpec:
        side = side or self.sizes.native
        return RenderSpec("a harbour town", "", side, side, steps, 1.0, 0)

    def rendering(self) -> list[dict[str, Any]]:
        """The renderers at their native sizes."""
        rows = []
        named = (("SD render", SD, self.sizes.native), ("SDXL render", XL, self.sizes.xl_native))
        for (name, backend, side), steps in itertools.product(named, (1, 2, 4)):
            spec = self._spec(steps, side)
            draw, bare = partial(self._draw, spec, backend), partial(self._bare, spec, backend)
            rows.append(self._row(f"{name} {side}x{side}, {steps} steps", 1, draw, counted=bare))
        return rows

    def _draw(self, spec: RenderSpec, backend: str = SD) -> object:
        return list(self.pipeline.engine("render", backend).render(spec))

    def _bare(self, spec: RenderSpec, backend: str = SD) -> object:
        """What the back end asks of its pipeline, without the back end."""
        import torch

        return self.pipeline.engine("render", backend)._pipeline.pipe(
            prompt=spec.prompt,
            height=spec.height,
            width=spec.width,
            num_inference_steps=spec.steps,
            guidance_scale=1.0,
            generator=torch.Generator().manual_seed(0),
            output_type="np",
        )

    def patches(self) -> list[dict[str, Any]]:
        """Light SR of a whole picture, and diffusion SR of patches of 128 px, one and several at a time."""
        light, side = self.pipeline.engine("sr", "light"), self.sizes.native
        whole = SRBatch(_picture(1, side), 4)
        rows = [
            self._row(f"light {side}x{side} x4 (onnxruntime or OpenVINO)", 1, lambda: light.upscale(whole))
        ]
        edge, batches = (128, (1, 2, 4, 8)) if self.sizes is networks.REAL else (32, (1, 2))
        for backend in ("diffusers-upscale:random", "adcsr:random"):
            engine = self.pipeline.engine("sr", backend)
            for n in batches:
                lr = _picture(n, edge)
                noise = np.random.default_rng(0).standard_normal((n, edge * 4, edge * 4, 3), np.float32)
                batch = SRBatch(lr, 4, lr.repeat(4, 1).repeat(4, 2), noise, 1)
                name = backend.partition(":")[0]
                rows.append(
                    self._row(f"{name} {edge}->{edge * 4}", n, lambda b=batch, e=engine: e.upscale(b))
                )
        return rows

    def policies(self) -> list[dict[str, Any]]:
        """To four times the sides by every policy, from a picture and from a prompt; AdcSR refines a third of it."""
        rows = []
        pairs = ((SD, self.sizes.native), (XL, self.sizes.xl_native))
        for backend, side in pairs[: 2 if self.sizes is networks.REAL else 1]:
            mask = np.zeros((side, side), np.float32)
            mask[:, : side // 3] = 1
            own: dict[str, Any] = {
                "mask": mask,
                "segment": "mask",
                "diffusion": "adcsr:random",
                "seed": 0,
                "settings": self.settings,
            }
            for policy in POLICIES:
                request = foveate.upscale_request(_picture(1, side)[0], scale=4, policy=policy, **own)
                rows.append(self._policy(f"{policy} {side}->{4 * side}", request))
            whole = rows[-1]["ms"]
            for row in rows[-len(POLICIES) :]:
                row["of all-diffusion"] = row["ms"] / whole
            for policy in registry.names("plan"):
                drawn = {
                    "render": backend,
                    "steps": 2,
                    "cfg_scale": 1.0,
                    "width": 4 * side,
                    "height": 4 * side,
                }
                request = foveate.generate_request("a harbour town", policy=policy, **drawn, **own)
                rows.append(self._policy(f"prompt to {4 * side}, {policy}", request, counts=False))
        return rows

    def _policy(self, name: str, request: foveate.Request, *, counts: bool = True) -> dict[str, Any]:
        work = partial(self.pipeline.run, request)
        return self._row(name, 1, work, counted=work if counts else lambda: None, profile=True)

    def overhead(self) -> list[dict[str, Any]]:
        """The back end, plain and with word maps, against calling the pipeline itself, in turns.

        Each in a thread of its own: OpenMP keeps a team per thread that ever computed, and slows down where teams are
        more than cores, as they would be beside a pipeline that ran in this thread.
        """
        plain, words = self._spec(4), dataclasses.replace(self._spec(4), words=True)
        works: dict[str, Callable[[], object]] = {
            "bare pipeline, 4 steps": lambda: self._bare(plain),
            "diffusers:MODEL": lambda: self._draw(plain),
            "diffusers:MODEL with word maps": lambda: self._draw(words),
        }
        wall: dict[str, list[float]] = {name: [] for name in works}
        cpu: dict[str, list[float]] = {name: [] for name in works}
        for i in range(self.runs + 1):  # the first round warms up; who goes first changes
            turns = list(works.items())
            for name, work in turns[i % len(turns) :] + turns[: i % len(turns)]:
                start = time.process_time()
                wall[name].append(self._ms(partial(_apart, work)))
                cpu[name].append((time.process_time() - start) * 1e3)

        def added(times: dict[str, list[float]], name: str) -> float:
            pairs = zip(times[name][1:], times["bare pipeline, 4 steps"][1:], strict=True)
            return 100 * statistics.median(ours / theirs - 1 for ours, theirs in pairs)

        return [
            {
                "what": name,
                "ms": statistics.median(wall[name][1:]),
                "added, percent": added(wall, name),
                "CPU ms": statistics.median(cpu[name][1:]),
                "added CPU, percent": added(cpu, name),
            }
            for name in works
        ]

    def _row(
        self,
        name: str,
        n: int,
        work: Callable[[], object],
        *,
        counted: Callable[[], object] | None = None,
        profile: bool = False,
    ) -> dict[str, Any]:
        """One row; operations are counted in this thread, those of `counted` where the work runs in another."""
        from torch.utils.flop_counter import FlopCounterMode

        work()
        ms = statistics.median(self._ms(work) for _ in range(self.runs))
        with FlopCounterMode(display=False) as counter:
            (counted or work)()
        flops = counter.get_total_flops()
        row: dict[str, Any] = {"what": name, "batch": n, "ms": ms, "ms per item": ms / n}
        row["share of peak"] = flops / (ms / 1e3) / self.peak if flops else None
        if profile:
            row |= self._traffic(work)
        return row

    def _ms(self, work: Callable[[], object]) -> float:
        import torch

        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        start = time.perf_counter()
        work()
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        return (time.perf_counter() - start) * 1e3

    def _traffic(self, work: Callable[[], object]) -> dict[str, Any]:
        """Copies between host and device, and how much of the time the device had nothing to do."""
        from torch.profiler import ProfilerActivity, profile

        if self.device.type != "cuda":
            return {"copies": None, "device idle": None}
        with profile(activities=[ProfilerActivity.CUDA]) as seen:
            ms = self._ms(work)
        return _told(seen.events(), ms * 1e3)

    def _peak(self, dtype: Any) -> float:
        """Floating-point operations per second of a large matrix product: what the device can do at best."""
        import torch

        side = 8192 if self.device.type == "cuda" else 1024
        a = torch.randn(side, side, device=self.device).to(dtype)
        times = [self._ms(lambda: a @ a) for _ in range(5)]
        return 2 * side**3 / (min(times) / 1e3)


def _told(events: Iterable[Any], wall_us: float) -> dict[str, Any]:
    """Copies, and the idle share of `wall_us`, by a profiler's events on the device: launches are the host's."""
    from torch.autograd import DeviceType

    events = [e for e in events if e.device_type == DeviceType.CUDA]
    busy, end = 0.0, float("-inf")
    for first, last in sorted((e.time_range.start, e.time_range.end) for e in events):
        busy += max(last - max(first, end), 0)  # overlapping streams count once
        end = max(end, last)
    copies = sum("Memcpy HtoD" in e.name or "Memcpy DtoH" in e.name for e in events)
    return {"copies": copies, "device idle": max(1 - busy / wall_us, 0.0)}


def _apart(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def _picture(n: int, side: int) -> Any:
    """Pictures (n, side, side, 3): gradients, waves, grain."""
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side
    grain = np.random.default_rng(0).uniform(-0.05, 0.05, (n, side, side, 3)).astype(np.float32)
    return (np.stack([x, 0.5 + 0.4 * np.sin(30 * x * y), y], axis=2) + grain).clip(0, 1).astype(np.float32)
