"""The training harness every script in this folder shares. It knows nothing about any model.

A script builds its networks, hands a `step(iteration, progress) -> (loss, logs)` function to `Run.loop` and gets back:
a time budget, warm-up and cosine decay by the elapsed fraction of that budget, bf16 autocast, an exponential moving
average of the weights, atomic checkpoints, automatic resume and a JSONL log. The same script runs on a GPU or on CPU.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import signal
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import torch
from cache import cache_dir
from torch import Tensor, nn

MODELS = Path(__file__).resolve().parents[1] / "src" / "foveate" / "models"

Step = Callable[[int, float], tuple[Tensor, dict[str, float]]]
"""(iteration, progress in [0,1)) -> (scalar loss to minimise, numbers to log)."""


def arguments(description: str, *, minutes: float, lr: float, batch: int) -> argparse.ArgumentParser:
    """The options every training script shares; scripts add their own."""
    p = argparse.ArgumentParser(
        description=description, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    p.add_argument(
        "--minutes", type=float, default=minutes, help="time budget of the whole run, resumes included"
    )
    p.add_argument("--lr", type=float, default=lr, help="peak learning rate")
    p.add_argument("--batch", type=int, default=batch)
    p.add_argument("--threads", type=int, default=0, help="CPU threads; 0: all")
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--cache", type=Path, default=cache_dir(), help="packs, checkpoints and logs")
    p.add_argument("--fresh", action="store_true", help="ignore an existing checkpoint")
    p.add_argument("--compile", action="store_true", help="torch.compile (CUDA)")
    return p


def pick_device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def has_bf16(device: torch.device) -> bool:
    """Whether convolutions in bf16 are made for on `device`."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported()
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def starting_weights(start: str, model: str, cache: Path) -> dict[str, Tensor]:
    """Weights to start a network from: the averaged ones of a run, or those of an exported file.

    start: a run's name, a path that ends in .onnx, or `shipped` for `<model>.onnx` of the package. The exporter keeps
    the parameters' names and values (16 bits of the large ones that halve.py stored so), so a shipped file serves as a
    checkpoint (without optimiser state).
    """
    if start == "shipped":
        start = str(MODELS / f"{model}.onnx")
    if not start.endswith(".onnx"):
        weights: dict[str, Tensor] = torch.load(cache / "runs" / start / "last.pt", map_location="cpu")["ema"]
        return weights
    import onnx

    graph = onnx.load(start).graph
    values = {i.name: torch.from_numpy(onnx.numpy_helper.to_array(i).copy()) for i in graph.initializer}
    return {k.removesuffix("_16"): v.float() if v.dtype == torch.float16 else v for k, v in values.items()}


class Ema:
    """Exponential moving average of a network's weights, warmed up so that early weights are forgotten."""

    def __init__(self, net: nn.Module, decay: float) -> None:
        self.net, self.decay, self.updates = copy.deepcopy(net).eval().requires_grad_(False), decay, 0

    @torch.no_grad()
    def update(self, net: nn.Module) -> None:
        self.updates += 1
        keep = min(self.decay, (1 + self.updates) / (10 + self.updates))
        for mine, theirs in zip(self.net.state_dict().values(), net.state_dict().values(), strict=True):
            if mine.dtype.is_floating_point:
                mine.lerp_(theirs, 1 - keep)
            else:
                mine.copy_(theirs)


class Muon(torch.optim.AdamW):
    """AdamW, but matrices and convolution kernels move along their orthogonalised momentum (Muon).

    Every singular direction of a kernel gets the same step, which saves small networks many iterations. The update is
    scaled to AdamW's usual size, so learning rates carry over. Jordan et al. 2024; scale of Liu et al. 2025.
    """

    def __init__(self, params: Any, lr: float, momentum: float = 0.95, **options: Any) -> None:
        params = list(params)
        self.kernels = [p for p in params if p.ndim >= 2 and p.shape[0] >= 16 and p[0].numel() >= 64]
        kept = {id(p) for p in self.kernels}
        self.momentum = momentum
        super().__init__([p for p in params if id(p) not in kept], lr=lr, **options)
        self.add_param_group({"params": self.kernels})

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        gradients = [p.grad for p in self.kernels]
        for p in self.kernels:
            p.grad = None  # AdamW leaves what has no gradient alone
        super().step(closure)
        lr = self.param_groups[-1]["lr"]
        for p, gradient in zip(self.kernels, gradients, strict=True):
            if gradient is None:
                continue
            state = self.state[p]
            if "momentum" not in state:
                state["momentum"] = torch.zeros_like(p)
                state["step"] = torch.zeros(())  # AdamW looks for it when a checkpoint is loaded
            state["momentum"].lerp_(gradient, 1 - self.momentum)
            update = orthogonal(gradient.lerp(state["momentum"], self.momentum).flatten(1))
            p.add_(update.view_as(p), alpha=-0.2 * lr * max(update.shape) ** 0.5)
            p.grad = gradient


def orthogonal(matrix: Tensor) -> Tensor:
    """The nearest semi-orthogonal matrix, roughly, by five Newton-Schulz iterations."""
    x = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix
    x = x / (x.norm() + 1e-7)
    for _ in range(5):
        gram = x @ x.T
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    return x.T if matrix.shape[0] > matrix.shape[1] else x


class Run:
    """One resumable training run of `net`, in `<cache>/runs/<name>/`.

    extras: other things with state_dict/load_state_dict that are saved and restored beside the network
    (a discriminator, its optimiser, ...). `step` may update them itself.
    """

    def __init__(
        self, name: str, net: nn.Module, args: argparse.Namespace, *, ema: float = 0.999, warmup: float = 0.02,
        betas: tuple[float, float] = (0.9, 0.99), weight_decay: float = 0.0, clip: float = 1.0,
        final_lr: float = 0.02, extras: dict[str, Any] | None = None,
        optimizer: type[torch.optim.AdamW] = torch.optim.AdamW,
    ) -> None:  # fmt: skip
        self.device = pick_device()
        if args.threads:
            torch.set_num_threads(args.threads)
        self.generator = torch.Generator().manual_seed(args.seed)
        self.folder = Path(args.cache) / "runs" / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.net = net.to(self.device, memory_format=torch.channels_last)
        self.model = torch.compile(self.net) if args.compile and self.device.type == "cuda" else self.net
        self.optimizer = optimizer(net.parameters(), lr=args.lr, betas=betas, weight_decay=weight_decay)
        self.ema = Ema(self.net, ema)
        self.args, self.warmup, self.clip, self.final_lr, self.extras = (
            args,
            warmup,
            clip,
            final_lr,
            extras or {},
        )
        self.iteration, self.elapsed = 0, 0.0
        if not args.fresh and self.checkpoint.exists():
            self.load(self.checkpoint)
        torch.manual_seed(args.seed + self.iteration)

    @property
    def checkpoint(self) -> Path:
        return self.folder / "last.pt"

    @property
    def progress(self) -> float:
        return min(self.elapsed / (60 * self.args.minutes), 1.0)

    def lr(self) -> float:
        """Peak rate x (linear warm-up, then cosine to final_lr of the peak), by elapsed fraction of the budget."""
        p = self.progress
        if p < self.warmup:
            return self.args.lr * max(p / self.warmup, 0.01)
        fall = 0.5 * (1 + math.cos(math.pi * (p - self.warmup) / (1 - self.warmup)))
        return self.args.lr * (self.final_lr + (1 - self.final_lr) * fall)

    def autocast(self) -> AbstractContextManager[Any]:
        """bf16 where the device has it: without, PyTorch's CPU convolutions take ten times as long as in float32."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=has_bf16(self.device))

    def save(self) -> None:
        state = {
            "net": self.net.state_dict(), "ema": self.ema.net.state_dict(), "ema_updates": self.ema.updates,
            "optimizer": self.optimizer.state_dict(), "iteration": self.iteration, "elapsed": self.elapsed,
            "generator": self.generator.get_state(), "extras": {k: v.state_dict() for k, v in self.extras.items()},
        }  # fmt: skip
        part = self.checkpoint.with_suffix(".part")
        torch.save(state, part)
        part.replace(self.checkpoint)

    def load(self, path: Path) -> None:
        state = torch.load(path, map_location=self.device)
        self.net.load_state_dict(state["net"])
        self.ema.net.load_state_dict(state["ema"])
        self.ema.updates = state["ema_updates"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.generator.set_state(state["generator"].cpu())
        for key, value in state["extras"].items():
            if key in self.extras:
                self.extras[key].load_state_dict(value)
        self.iteration, self.elapsed = state["iteration"], state["elapsed"]
        print(f"resumed {path} at iteration {self.iteration}, {self.elapsed / 60:.1f} min", flush=True)

    def log(self, **values: Any) -> None:
        values = {k: round(v, 5) if isinstance(v, float) else v for k, v in values.items()}
        line = json.dumps({"iteration": self.iteration, "minutes": round(self.elapsed / 60, 2), **values})
        print(line, flush=True)
        with (self.folder / "log.jsonl").open("a") as f:
            f.write(line + "\n")

    def loop(
        self, step: Step, *, log_every: float = 20, save_every: float = 120,
        evaluate: Callable[[nn.Module], dict[str, float]] | None = None, evaluate_every: float = 300,
    ) -> nn.Module:  # fmt: skip
        """Train until the budget is used; returns the averaged network. Intervals are seconds.

        A run that is told to end (SIGTERM, Ctrl-C) saves what it has, and goes on from there when it is started again.
        """
        signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
        try:
            self._train(step, log_every, save_every, evaluate, evaluate_every)
        finally:
            self.save()
        if evaluate:
            self.log(**evaluate(self.ema.net))
        return self.ema.net

    def _train(
        self, step: Step, log_every: float, save_every: float,
        evaluate: Callable[[nn.Module], dict[str, float]] | None, evaluate_every: float,
    ) -> None:  # fmt: skip
        sums: dict[str, float] = {}
        count, last_log, last_save, last_eval = 0, self.elapsed, self.elapsed, self.elapsed
        while self.progress < 1:
            start = time.perf_counter()
            for group in self.optimizer.param_groups:
                group["lr"] = self.lr()
            loss, logs = step(self.iteration, self.progress)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            norm = nn.utils.clip_grad_norm_(self.net.parameters(), self.clip)
            if torch.isfinite(norm):
                self.optimizer.step()
                self.ema.update(self.net)
            self.iteration += 1
            count += 1
            for key, value in {"loss": float(loss.detach()), "norm": float(norm), **logs}.items():
                sums[key] = sums.get(key, 0.0) + value
            self.elapsed += time.perf_counter() - start
            if self.elapsed - last_log > log_every or self.iteration in (1, 20):
                seconds = (self.elapsed - last_log) / count
                self.log(lr=self.lr(), ms=seconds * 1000, **{k: v / count for k, v in sums.items()})
                sums, count, last_log = {}, 0, self.elapsed
            if self.elapsed - last_save > save_every:
                self.save()
                last_save = self.elapsed
            if evaluate and self.elapsed - last_eval > evaluate_every:
                self.log(**evaluate(self.ema.net))
                last_eval = self.elapsed


def read_log(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
