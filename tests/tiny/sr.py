"""Tiny upscalers: ONNX graphs and spandrel checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from bench import networks
from tests.tiny.render import ddim, single_thread, stable_diffusion

__all__ = ["MODELS", "adcsr", "compact", "ldm_upscaler", "onnx_upscaler", "sd_upscaler"]


def onnx_upscaler(
    path: Path, scale: int, size: int | None = None, half: bool = False, gain: float = 1.0
) -> Path:
    """Nearest enlargement and a slight 3x3 blur; `size` fixes the input to (1, 3, size, size)."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    kind, real = (TensorProto.FLOAT16, np.float16) if half else (TensorProto.FLOAT, np.float32)
    blur = np.zeros((3, 3, 3, 3), real)
    for c in range(3):
        blur[c, c] = np.array([[0, 1, 0], [1, 4, 1], [0, 1, 0]]) / 8 * gain
    given = ["n", 3, "h", "w"] if size is None else [1, 3, size, size]
    graph = helper.make_graph(
        [
            helper.make_node("Resize", ["input", "", "scales"], ["large"], mode="nearest"),
            helper.make_node("Conv", ["large", "blur"], ["output"], pads=[1, 1, 1, 1]),
        ],
        "upscaler",
        [helper.make_tensor_value_info("input", kind, given)],
        [helper.make_tensor_value_info("output", kind, ["n", 3, "hs", "ws"])],
        [
            numpy_helper.from_array(np.array([1, 1, scale, scale], np.float32), "scales"),
            numpy_helper.from_array(blur, "blur"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


def compact(path: Path, scale: int, features: int = 8, convolutions: int = 2) -> Path:
    """SRVGGNetCompact ("Compact") with small random weights, saved as its trainers do (.pth) or as safetensors."""
    torch = single_thread()
    draw = torch.Generator().manual_seed(scale)

    def weights(rows: int, columns: int) -> torch.Tensor:
        return torch.randn(rows, columns, 3, 3, generator=draw) * 0.03

    state = {"body.0.weight": weights(features, 3), "body.0.bias": torch.zeros(features)}
    for i in range(convolutions + 1):
        state[f"body.{2 * i + 1}.weight"] = torch.full((features,), 0.1)
        rows = 3 * scale * scale if i == convolutions else features
        state[f"body.{2 * i + 2}.weight"] = weights(rows, features)
        state[f"body.{2 * i + 2}.bias"] = torch.zeros(rows)
    if path.suffix == ".safetensors":
        from safetensors.torch import save_file

        save_file(state, path)
    else:
        torch.save({"params_ema": state}, path)
    return path


def sd_upscaler(folder: Path) -> Path:
    """A StableDiffusionUpscalePipeline x4: the U-Net sees noised LR picture and latents side by side."""
    from diffusers import DDPMScheduler, StableDiffusionUpscalePipeline

    torch = single_thread()
    torch.manual_seed(5)
    StableDiffusionUpscalePipeline(
        vae=networks.vae((8, 8, 8), norm_num_groups=4),
        text_encoder=networks.text_encoder(16),
        tokenizer=networks.clip_tokenizer(folder / "tokenizer"),
        unet=networks.unet(
            (16, 16),
            16,
            (False, True),
            in_channels=7,
            out_channels=4,
            layers_per_block=1,
            attention_head_dim=8,
            norm_num_groups=4,
            num_class_embeds=1000,
        ),
        low_res_scheduler=DDPMScheduler(),
        scheduler=ddim(),
        max_noise_level=350,
    ).save_pretrained(folder)
    return folder


def ldm_upscaler(folder: Path) -> Path:
    """An LDMSuperResolutionPipeline x4: VQ autoencoder, U-Net without text."""
    from diffusers import LDMSuperResolutionPipeline, UNet2DModel, VQModel

    torch = single_thread()
    torch.manual_seed(6)
    LDMSuperResolutionPipeline(
        vqvae=VQModel(
            block_out_channels=(8, 8, 8),
            down_block_types=("DownEncoderBlock2D",) * 3,
            up_block_types=("UpDecoderBlock2D",) * 3,
            latent_channels=3,
            num_vq_embeddings=16,
            norm_num_groups=4,
        ),
        unet=UNet2DModel(
            in_channels=6,
            out_channels=3,
            block_out_channels=(16, 16),
            layers_per_block=1,
            down_block_types=("DownBlock2D", "AttnDownBlock2D"),
            up_block_types=("AttnUpBlock2D", "UpBlock2D"),
            norm_num_groups=4,
        ),
        scheduler=ddim(),
    ).save_pretrained(folder)
    return folder


def adcsr(folder: Path) -> Path:
    """AdcSR's two files as they are published, with narrower networks of the same shape and names."""
    from safetensors.torch import load_file

    torch = single_thread()
    state = load_file(networks.adcsr(folder / "all.safetensors", networks.TINY, torch.float32))
    (folder / "all.safetensors").unlink()
    body = {k: v for k, v in state.items() if k.startswith("module.")}
    body["module.body.1.body.0.resnets.0.norm1.weight"] = torch.ones(1)  # the published file repeats blocks
    torch.save(body, folder / "net_params_200.pkl")
    torch.save({"state_dict": {k: v for k, v in state.items() if k not in body}}, folder / "halfDecoder.ckpt")
    return folder


MODELS: dict[str, Any] = {
    "onnx:x4": lambda folder: {"model": str(onnx_upscaler(folder / "x4.onnx", 4))},
    "onnx:x2-fixed": lambda folder: {"model": str(onnx_upscaler(folder / "x2.onnx", 2, size=64))},
    "onnx:x3-half": lambda folder: {"model": str(onnx_upscaler(folder / "x3.onnx", 3, half=True))},
    "adcsr:tiny": lambda folder: {"model": str(adcsr(folder))},
    "diffusers-upscale:sd": lambda folder: {
        "model": str(sd_upscaler(folder)),
        "denoising_steps": 4,
        "minimum": 16,
    },
    "diffusers-upscale:ldm": lambda folder: {
        "model": str(ldm_upscaler(folder)),
        "denoising_steps": 4,
        "minimum": 16,
    },
    "img2img:sd": lambda folder: {"model": str(stable_diffusion(folder)), "denoising_steps": 2},
    "spandrel:x4": lambda folder: {"model": str(compact(folder / "x4.pth", 4))},
    "spandrel:x2": lambda folder: {"model": str(compact(folder / "x2.safetensors", 2)), "tile": 64},
}
