"""What diffusion upscalers of others need to serve here: seeds per patch, steps, and the colours of the picture."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np

from foveate.errors import EngineError
from foveate.stages.sr._resize import resized
from foveate.types import Array, SRBatch

__all__ = ["generators", "latents", "needed", "network_steps", "prompts", "with_colours_of"]

_FULL = 2  # steps of the plan that stand for all of a back end's own


def needed(batch: SRBatch, name: str) -> tuple[Array, Array]:
    """Light result and noise of a batch; raises EngineError where they are missing."""
    if batch.base is None or batch.noise is None:
        raise EngineError(f"{name} needs the light result and the noise of its patches")
    return batch.base, batch.noise


def network_steps(full: int, planned: int) -> int:
    """Denoising steps for `planned` steps of a plan: two are all `full` steps, one is half of them, four are twice."""
    return max(round(full * planned / _FULL), 1)


def prompts(batch: SRBatch, guidance: float) -> dict[str, Any]:
    """What a pipeline is told, per patch; the negative prompt works by guidance alone."""
    count = len(batch.lr)
    told: dict[str, Any] = {"prompt": [batch.prompt] * count, "guidance_scale": guidance}
    if batch.negative_prompt and guidance > 1:
        told["negative_prompt"] = [batch.negative_prompt] * count
    return told


def generators(noise: Array) -> list[Any]:
    """A torch.Generator per item, seeded by the item's own noise: the same for a patch whatever its batch."""
    import torch

    return [torch.Generator("cpu").manual_seed(zlib.crc32(n.tobytes())) for n in np.ascontiguousarray(noise)]


def latents(noise: Array, height: int, width: int, channels: int) -> Any:
    """Noise (N, H, W, 3) rearranged into standard normal latents (N, channels, height, width), a torch tensor.

    H and W are whole multiples of height and width, with room for as many channels.
    """
    import torch

    n, rows, columns, _ = noise.shape
    blocks = noise.reshape(n, height, rows // height, width, columns // width, 3).transpose(0, 2, 4, 5, 1, 3)
    return torch.from_numpy(np.ascontiguousarray(blocks.reshape(n, -1, height, width)[:, :channels]))


def with_colours_of(lr: Array, image: Array, scale: int) -> Array:
    """`image` (N, H*scale, W*scale, 3) with the low frequencies of `lr` (N, H, W, 3): only its detail is kept.

    It is what the pipeline's projection does again, exactly, when the patch is placed; no statistics of the whole
    patch are used, so that patches agree where they meet.
    """
    n, height, width, _ = lr.shape
    small = image.reshape(n, height, scale, width, scale, 3).mean(axis=(2, 4))
    return np.asarray(image + resized(lr - small, height * scale, width * scale), np.float32)
