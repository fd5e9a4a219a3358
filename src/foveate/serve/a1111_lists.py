"""What clients of AUTOMATIC1111's API list before they draw: upscalers, samplers, and much that there is none of."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends

from foveate import registry
from foveate.clock import rss_mb
from foveate.engine.memory import available_mb
from foveate.serve.auth import Key
from foveate.serve.context import caller

__all__ = ["PREFIX", "router"]

router = APIRouter(tags=["automatic1111"])
Owner = Annotated[Key, Depends(caller)]

PREFIX = "Foveate "
"""Begins the name of every checkpoint and upscaler of ours."""


@router.post("/sdapi/v1/refresh-checkpoints")
@router.post("/sdapi/v1/unload-checkpoint")
@router.post("/sdapi/v1/reload-checkpoint")
async def nothing_to_do(key: Owner) -> None:
    """Accepted: models stay loaded."""


@router.get("/sdapi/v1/upscalers")
async def upscalers(key: Owner) -> list[dict[str, Any]]:
    """Every policy as an upscaler."""
    names = [
        "None",
        "Lanczos",
        *(PREFIX + n for n in registry.names("plan") if n not in ("direct", "lanczos")),
    ]
    none = {"model_name": None, "model_path": None, "model_url": None, "scale": 4}
    return [{"name": n, **none} for n in names]


@router.get("/sdapi/v1/latent-upscale-modes")
async def latent_upscale_modes(key: Owner) -> list[dict[str, Any]]:
    """The one that there is in this list's sense."""
    return [{"name": "Latent"}]


@router.get("/sdapi/v1/samplers")
async def samplers(key: Owner) -> list[dict[str, Any]]:
    """The sampler that runs, whatever is asked for."""
    return [{"name": "Euler", "aliases": ["euler"], "options": {}}]


@router.get("/sdapi/v1/schedulers")
async def schedulers(key: Owner) -> list[dict[str, Any]]:
    """The schedule that runs, whatever is asked for."""
    return [{"name": "automatic", "label": "Automatic", "aliases": None, "default_rho": -1.0,
             "need_inner_model": False}]  # fmt: skip


@router.get("/sdapi/v1/scripts")
async def scripts(key: Owner) -> dict[str, list[str]]:
    """No scripts."""
    return {"txt2img": [], "img2img": []}


@router.get("/sdapi/v1/embeddings")
async def embeddings(key: Owner) -> dict[str, dict[str, Any]]:
    """No embeddings."""
    return {"loaded": {}, "skipped": {}}


@router.get("/sdapi/v1/cmd-flags")
async def cmd_flags(key: Owner) -> dict[str, Any]:
    """Nothing that these clients look at differs from its default."""
    return {"api": True, "listen": False}


@router.get("/sdapi/v1/memory")
async def memory(key: Owner) -> dict[str, Any]:
    """Memory in bytes, in the shape that these clients expect."""
    used, free = rss_mb() * 1e6, available_mb() * 1e6
    return {"ram": {"free": free, "used": used, "total": used + free}, "cuda": {"error": "no GPU is used"}}


def _empty(path: str) -> None:
    async def none(key: Owner) -> list[Any]:
        return []

    name = path.replace("-", "_")
    router.add_api_route(
        f"/sdapi/v1/{path}", none, methods=["GET"], name=name, summary=path, description="None here."
    )


for _path in ("loras", "sd-vae", "hypernetworks", "face-restorers", "realesrgan-models", "prompt-styles",
              "sd-modules"):  # fmt: skip
    _empty(_path)
