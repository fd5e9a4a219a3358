"""Tiny upscalers: ONNX graphs and spandrel checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from tests.tiny.render import clip_text, clip_tokenizer, ddim, single_thread, stable_diffusion

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
    from diffusers import AutoencoderKL, DDPMScheduler, StableDiffusionUpscalePipeline, UNet2DConditionModel

    torch = single_thread()
    torch.manual_seed(5)
    StableDiffusionUpscalePipeline(
        vae=AutoencoderKL(
            block_out_channels=(8, 8, 8),
            down_block_types=("DownEncoderBlock2D",) * 3,
            up_block_types=("UpDecoderBlock2D",) * 3,
            latent_channels=4,
            norm_num_groups=4,
        ),
        text_encoder=clip_text(16),
        tokenizer=clip_tokenizer(folder / "tokenizer"),
        unet=UNet2DConditionModel(
            in_channels=7,
            out_channels=4,
            block_out_channels=(16, 16),
            layers_per_block=1,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            cross_attention_dim=16,
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
    """AdcSR's two files with narrower networks of the same shape and names."""
    torch = single_thread()
    draw = torch.Generator().manual_seed(7)
    state: dict[str, Any] = {}

    def convolution(name: str, rows: int, columns: int, side: int = 3) -> None:
        spread = 1 / (columns * side * side) ** 0.5
        state[f"{name}.weight"] = torch.randn(rows, columns, side, side, generator=draw) * spread
        state[f"{name}.bias"] = torch.zeros(rows)

    def linear(name: str, rows: int, columns: int, bias: bool = True) -> None:
        state[f"{name}.weight"] = torch.randn(rows, columns, generator=draw) / columns**0.5
        if bias:
            state[f"{name}.bias"] = torch.zeros(rows)

    def norm(name: str, width: int) -> None:
        state[f"{name}.weight"], state[f"{name}.bias"] = torch.ones(width), torch.zeros(width)

    def resnet(name: str, given: int, made: int) -> None:
        norm(f"{name}.norm1", given)
        convolution(f"{name}.conv1", made, given)
        norm(f"{name}.norm2", made)
        convolution(f"{name}.conv2", made, made)
        if given != made:
            convolution(f"{name}.conv_shortcut", made, given, 1)

    def attention(name: str, width: int) -> None:
        for part in "qkv":
            linear(f"{name}.to_{part}", width, width, bias=False)
        linear(f"{name}.to_out.0", width, width)

    def transformer(name: str, width: int) -> None:
        norm(f"{name}.norm", width)
        linear(f"{name}.proj_in", width, width)
        block = f"{name}.transformer_blocks.0"
        norm(f"{block}.norm1", width)
        attention(f"{block}.attn1", width)
        norm(f"{block}.norm3", width)
        linear(f"{block}.ff.net.0.proj", 4 * width, width)
        linear(f"{block}.ff.net.2", width, 2 * width)
        linear(f"{name}.proj_out", width, width)

    narrow, wide = 48, 96
    unet = "module.body.1"
    convolution(f"{unet}.conv_in", narrow, 12)
    resnet(f"{unet}.down_blocks.0.resnets.0", narrow, narrow)
    transformer(f"{unet}.down_blocks.0.attentions.0", narrow)
    convolution(f"{unet}.down_blocks.0.downsamplers.0.conv", narrow, narrow)
    resnet(f"{unet}.down_blocks.1.resnets.0", narrow, wide)
    resnet(f"{unet}.mid_block.resnets.0", wide, wide)
    transformer(f"{unet}.mid_block.attentions.0", wide)
    resnet(f"{unet}.mid_block.resnets.1", wide, wide)
    for i, (given, made) in enumerate(((wide + wide, wide), (wide + narrow, wide))):
        resnet(f"{unet}.up_blocks.0.resnets.{i}", given, made)
    convolution(f"{unet}.up_blocks.0.upsamplers.0.conv", wide, wide)
    for i, given in enumerate((wide + narrow, narrow + narrow)):
        resnet(f"{unet}.up_blocks.1.resnets.{i}", given, narrow)
        transformer(f"{unet}.up_blocks.1.attentions.{i}", narrow)
    norm(f"{unet}.conv_norm_out", narrow)
    convolution(f"{unet}.conv_out", 32, narrow)
    state["module.body.1.body.0.resnets.0.norm1.weight"] = torch.ones(
        narrow
    )  # the published file repeats blocks
    for i in range(2):
        resnet(f"module.body.2.resnets.{i}", 32, 32)
    norm("module.body.2.attentions.0.group_norm", 32)
    attention("module.body.2.attentions.0", 32)
    torch.save(dict(state), folder / "net_params_200.pkl")
    state.clear()
    for block, (given, made) in enumerate(((32, 32), (32, 32), (32, 16), (16, 16))):
        resnet(f"decoder.up_blocks.{block}.resnets.0", given, made)
        if block < 3:
            convolution(f"decoder.up_blocks.{block}.upsamplers.0.conv", made, made)
    norm("decoder.conv_norm_out", 16)
    convolution("decoder.conv_out", 3, 16)
    state["decoder.conv_out.weight"] *= 0.2
    torch.save({"state_dict": dict(state)}, folder / "halfDecoder.ckpt")
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
