"""Networks of real or tiny sizes with random weights, in the on-disk formats of real ones: for latency, not looks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = [
    "REAL",
    "SMALL",
    "TINY",
    "Sizes",
    "adcsr",
    "clip_tokenizer",
    "stable_diffusion",
    "stable_diffusion_xl",
    "text_encoder",
    "unet",
    "upscaler",
    "vae",
]

_SIZE_EMBEDDING = 256  # width of each of the six numbers that tell SDXL sizes and crops


@dataclass(frozen=True)
class Sizes:
    """Widths of the networks. REAL has those of SD 2.1 (sd-turbo), SDXL, the x4 upscaler, and AdcSR; SMALL suits CPUs.

    `xl_depth` are the transformer blocks per attention of every level; `xl_text` the widths of the two text encoders.
    """

    unet: tuple[int, ...]
    heads: tuple[int, ...]
    layers: int
    text: int
    vae: tuple[int, ...]
    upscaler: tuple[int, ...]
    upscaler_vae: tuple[int, ...]
    adcsr: tuple[int, ...]
    decoder: tuple[int, ...]
    native: int
    xl: tuple[int, ...]
    xl_heads: tuple[int, ...]
    xl_depth: tuple[int, ...]
    xl_text: tuple[int, int]
    xl_native: int


REAL = Sizes(
    unet=(320, 640, 1280, 1280),
    heads=(5, 10, 20, 20),
    layers=2,
    text=1024,
    vae=(128, 256, 512, 512),
    upscaler=(256, 512, 512, 1024),
    upscaler_vae=(128, 256, 512),
    adcsr=(240, 480, 960, 960),
    decoder=(256, 256, 128, 64),
    native=512,
    xl=(320, 640, 1280),
    xl_heads=(5, 10, 20),
    xl_depth=(0, 2, 10),
    xl_text=(768, 1280),
    xl_native=1024,
)
SMALL = Sizes(
    unet=(128, 256, 512, 512),
    heads=(4, 8, 8, 8),
    layers=1,
    text=256,
    vae=(32, 64, 128, 128),
    upscaler=(64, 128, 128, 256),
    upscaler_vae=(32, 64, 128),
    adcsr=(96, 192, 192, 192),
    decoder=(128, 128, 64, 32),
    native=256,
    xl=(128, 256, 512),
    xl_heads=(4, 8, 8),
    xl_depth=(0, 1, 2),
    xl_text=(128, 256),
    xl_native=384,
)
TINY = Sizes(
    unet=(16, 32),
    heads=(2, 4),
    layers=1,
    text=32,
    vae=(16, 16),
    upscaler=(16, 16),
    upscaler_vae=(8, 8, 8),
    adcsr=(48, 96),
    decoder=(32, 32, 16, 16),
    native=64,
    xl=(16, 32),
    xl_heads=(2, 4),
    xl_depth=(0, 1),
    xl_text=(32, 32),
    xl_native=96,
)


def clip_tokenizer(folder: Path) -> Any:
    """A CLIP tokenizer that knows single bytes, from vocab.json and merges.txt in `folder`."""
    from transformers import CLIPTokenizer

    keep = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = [chr(b) for b in keep] + [chr(256 + i) for i in range(256 - len(keep))]
    vocab = [*letters, *(c + "</w>" for c in letters), "<|startoftext|>", "<|endoftext|>"]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps({w: i for i, w in enumerate(vocab)}), "utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n", "utf-8")
    return CLIPTokenizer.from_pretrained(folder, model_max_length=77)


def text_encoder(width: int, projection: bool = False) -> Any:
    """A shallow CLIP text encoder for `clip_tokenizer`: its time does not count beside the U-Net's."""
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    config = CLIPTextConfig(
        hidden_size=width,
        intermediate_size=2 * width,
        num_attention_heads=2,
        num_hidden_layers=2,
        vocab_size=514,
        bos_token_id=512,
        eos_token_id=513,
        pad_token_id=513,
        projection_dim=width,
    )
    return (CLIPTextModelWithProjection if projection else CLIPTextModel)(config)


def vae(widths: Sequence[int], **more: Any) -> Any:
    """A VAE of 4 latent channels that halves the sides between levels."""
    from diffusers import AutoencoderKL

    given: dict[str, Any] = {"latent_channels": 4, "norm_num_groups": min(32, widths[0])}
    return AutoencoderKL(
        block_out_channels=tuple(widths),
        down_block_types=("DownEncoderBlock2D",) * len(widths),
        up_block_types=("UpDecoderBlock2D",) * len(widths),
        **given | more,
    )


def unet(widths: Sequence[int], text: int, attends: Sequence[bool], **more: Any) -> Any:
    """A U-Net under text of width `text`; `attends` are the levels with cross-attention, the finest first."""
    from diffusers import UNet2DConditionModel

    return UNet2DConditionModel(
        block_out_channels=tuple(widths),
        down_block_types=tuple("CrossAttnDownBlock2D" if a else "DownBlock2D" for a in attends),
        up_block_types=tuple("CrossAttnUpBlock2D" if a else "UpBlock2D" for a in reversed(attends)),
        cross_attention_dim=text,
        **{"norm_num_groups": min(32, widths[0])} | more,
    )


def _coarse_to_plain(widths: Sequence[int]) -> list[bool]:
    """Cross-attention at every level but the coarsest, as in Stable Diffusion 1 and 2."""
    return [True] * (len(widths) - 1) + [False]


def _scheduler() -> Any:
    from diffusers import EulerDiscreteScheduler

    return EulerDiscreteScheduler(beta_schedule="scaled_linear", timestep_spacing="trailing", steps_offset=1)


def _save(pipe: Any, folder: Path, dtype: Any) -> None:
    parts = (pipe.unet, pipe.vae, pipe.text_encoder, getattr(pipe, "text_encoder_2", None))
    for part in filter(None, parts):
        if next(part.parameters()).dtype != dtype:
            part.to(dtype)
    pipe.save_pretrained(folder)


def stable_diffusion(folder: Path, sizes: Sizes, dtype: Any) -> Path:
    """A StableDiffusionPipeline folder of the size of sd-turbo."""
    from diffusers import StableDiffusionPipeline

    spatial = 1 << (len(sizes.vae) - 1)
    pipe = StableDiffusionPipeline(
        vae=vae(sizes.vae, layers_per_block=2),
        text_encoder=text_encoder(sizes.text),
        tokenizer=clip_tokenizer(folder / "tokenizer"),
        unet=unet(
            sizes.unet,
            sizes.text,
            _coarse_to_plain(sizes.unet),
            layers_per_block=sizes.layers,
            use_linear_projection=True,
            attention_head_dim=sizes.heads,
            sample_size=sizes.native // spatial,
        ),
        scheduler=_scheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    _save(pipe, folder, dtype)
    return folder


def stable_diffusion_xl(folder: Path, sizes: Sizes, dtype: Any) -> Path:
    """A StableDiffusionXLPipeline folder of the size of SDXL's base model."""
    from diffusers import StableDiffusionXLPipeline

    first, second = sizes.xl_text
    pooled = 6 * _SIZE_EMBEDDING + second
    pipe = StableDiffusionXLPipeline(
        vae=vae(sizes.vae, layers_per_block=2, scaling_factor=0.13025),
        text_encoder=text_encoder(first),
        text_encoder_2=text_encoder(second, projection=True),
        tokenizer=clip_tokenizer(folder / "tokenizer"),
        tokenizer_2=clip_tokenizer(folder / "tokenizer_2"),
        unet=unet(
            sizes.xl,
            first + second,
            [depth > 0 for depth in sizes.xl_depth],
            layers_per_block=sizes.layers,
            transformer_layers_per_block=tuple(max(depth, 1) for depth in sizes.xl_depth),
            use_linear_projection=True,
            attention_head_dim=sizes.xl_heads,
            addition_embed_type="text_time",
            addition_time_embed_dim=_SIZE_EMBEDDING,
            projection_class_embeddings_input_dim=pooled,
            sample_size=sizes.xl_native >> (len(sizes.vae) - 1),
        ),
        scheduler=_scheduler(),
        add_watermarker=False,
    )
    _save(pipe, folder, dtype)
    return folder


def upscaler(folder: Path, sizes: Sizes, dtype: Any) -> Path:
    """A StableDiffusionUpscalePipeline folder of the size of stable-diffusion-x4-upscaler."""
    from diffusers import DDPMScheduler, StableDiffusionUpscalePipeline

    pipe = StableDiffusionUpscalePipeline(
        vae=vae(sizes.upscaler_vae, layers_per_block=2, scaling_factor=0.08333),
        text_encoder=text_encoder(sizes.text),
        tokenizer=clip_tokenizer(folder / "tokenizer"),
        unet=unet(
            sizes.upscaler,
            sizes.text,
            _coarse_to_plain(sizes.upscaler),
            layers_per_block=sizes.layers,
            use_linear_projection=True,
            attention_head_dim=8,
            in_channels=7,
            out_channels=4,
            num_class_embeds=1000,
        ),
        low_res_scheduler=DDPMScheduler(),
        scheduler=_scheduler(),
        max_noise_level=350,
    )
    _save(pipe, folder, dtype)
    return folder


def adcsr(file: Path, sizes: Sizes, dtype: Any) -> Path:
    """AdcSR's weights under the published names, in one safetensors file."""
    import torch
    from safetensors.torch import save_file

    draw = torch.Generator().manual_seed(7)
    state: dict[str, Any] = {}

    def weights(name: str, *shape: int, bias: bool = True) -> None:
        columns = shape[1] * (shape[2] * shape[3] if len(shape) == 4 else 1)
        state[f"{name}.weight"] = (torch.randn(*shape, generator=draw) / columns**0.5).to(dtype)
        if bias:
            state[f"{name}.bias"] = torch.zeros(shape[0], dtype=dtype)

    def norm(name: str, width: int) -> None:
        state[f"{name}.weight"] = torch.ones(width, dtype=dtype)
        state[f"{name}.bias"] = torch.zeros(width, dtype=dtype)

    def resnet(name: str, given: int, made: int) -> None:
        norm(f"{name}.norm1", given)
        weights(f"{name}.conv1", made, given, 3, 3)
        norm(f"{name}.norm2", made)
        weights(f"{name}.conv2", made, made, 3, 3)
        if given != made:
            weights(f"{name}.conv_shortcut", made, given, 1, 1)

    def attention(name: str, width: int) -> None:
        for part in "qkv":
            weights(f"{name}.to_{part}", width, width, bias=False)
        weights(f"{name}.to_out.0", width, width)

    def transformer(name: str, width: int) -> None:
        norm(f"{name}.norm", width)
        weights(f"{name}.proj_in", width, width)
        block = f"{name}.transformer_blocks.0"
        norm(f"{block}.norm1", width)
        attention(f"{block}.attn1", width)
        norm(f"{block}.norm3", width)
        weights(f"{block}.ff.net.0.proj", 8 * width, width)
        weights(f"{block}.ff.net.2", width, 4 * width)
        weights(f"{name}.proj_out", width, width)

    widths, last = sizes.adcsr, len(sizes.adcsr) - 1
    unet, middle = "module.body.1", sizes.decoder[0]
    weights(f"{unet}.conv_in", widths[0], 12, 3, 3)
    skips, given = [widths[0]], widths[0]
    for i, width in enumerate(widths):
        for j in range(sizes.layers):
            resnet(f"{unet}.down_blocks.{i}.resnets.{j}", given, width)
            if i < last:
                transformer(f"{unet}.down_blocks.{i}.attentions.{j}", width)
            given = width
            skips.append(width)
        if i < last:
            weights(f"{unet}.down_blocks.{i}.downsamplers.0.conv", width, width, 3, 3)
            skips.append(width)
    resnet(f"{unet}.mid_block.resnets.0", given, given)
    transformer(f"{unet}.mid_block.attentions.0", given)
    resnet(f"{unet}.mid_block.resnets.1", given, given)
    for i, width in enumerate(reversed(widths)):
        for j in range(sizes.layers + 1):
            resnet(f"{unet}.up_blocks.{i}.resnets.{j}", given + skips.pop(), width)
            if i > 0:
                transformer(f"{unet}.up_blocks.{i}.attentions.{j}", width)
            given = width
        if i < last:
            weights(f"{unet}.up_blocks.{i}.upsamplers.0.conv", width, width, 3, 3)
    norm(f"{unet}.conv_norm_out", given)
    weights(f"{unet}.conv_out", middle, given, 3, 3)
    for i in range(2):
        resnet(f"module.body.2.resnets.{i}", middle, middle)
    norm("module.body.2.attentions.0.group_norm", middle)
    attention("module.body.2.attentions.0", middle)
    given = middle
    for i, width in enumerate(sizes.decoder):
        for j in range(3):
            resnet(f"decoder.up_blocks.{i}.resnets.{j}", given, width)
            given = width
        if i < 3:
            weights(f"decoder.up_blocks.{i}.upsamplers.0.conv", width, width, 3, 3)
    norm("decoder.conv_norm_out", given)
    weights("decoder.conv_out", 3, given, 3, 3)
    state["decoder.conv_out.weight"] *= 0.2
    save_file(state, file)
    return file
