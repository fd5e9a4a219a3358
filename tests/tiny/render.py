"""Tiny diffusers pipelines as `save_pretrained` folders, single files and LoRA files, all with random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bench import networks

__all__ = [
    "MODELS",
    "joint_transformer",
    "lora",
    "sana_sprint",
    "single_file",
    "stable_diffusion",
    "stable_diffusion_xl",
    "tiny_vae",
    "transformer",
]


def single_thread() -> Any:
    """torch, with one thread: tiny networks are faster so, on a busy machine by far."""
    import torch

    torch.set_num_threads(1)
    return torch


def _vae() -> Any:
    return networks.vae((16, 16), norm_num_groups=4, sample_size=64)


def _unet(width: int, **more: Any) -> Any:
    return networks.unet(
        (16, 32),
        width,
        (False, True),
        layers_per_block=1,
        attention_head_dim=8,
        norm_num_groups=4,
        sample_size=32,
        **more,
    )


def _attentive(denoiser: Any) -> Any:
    """The same network with so much cross-attention that the prompt shows, as it does in trained ones."""
    for name, weights in denoiser.named_parameters():
        if "attn2.to_" in name:
            weights.data *= 12
    return denoiser


def ddim() -> Any:
    """The noise schedule of Stable Diffusion, sampled deterministically."""
    from diffusers import DDIMScheduler

    return DDIMScheduler(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False, steps_offset=1
    )


def stable_diffusion(folder: Path) -> Path:
    """A StableDiffusionPipeline: CLIP text encoder, U-Net with cross-attention, VAE that shrinks by 2."""
    torch = single_thread()
    from diffusers import StableDiffusionPipeline

    torch.manual_seed(0)
    StableDiffusionPipeline(
        vae=_vae(),
        text_encoder=networks.text_encoder(32),
        tokenizer=networks.clip_tokenizer(folder / "tokenizer"),
        unet=_attentive(_unet(32)),
        scheduler=ddim(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    ).save_pretrained(folder)
    return folder


def stable_diffusion_xl(folder: Path) -> Path:
    """A StableDiffusionXLPipeline: two text encoders, pooled embeddings, size conditioning."""
    torch = single_thread()
    from diffusers import EulerDiscreteScheduler, StableDiffusionXLPipeline

    torch.manual_seed(1)
    StableDiffusionXLPipeline(
        vae=_vae(),
        text_encoder=networks.text_encoder(32),
        text_encoder_2=networks.text_encoder(32, projection=True),
        tokenizer=networks.clip_tokenizer(folder / "tokenizer"),
        tokenizer_2=networks.clip_tokenizer(folder / "tokenizer_2"),
        unet=_attentive(
            _unet(
                64,
                addition_embed_type="text_time",
                addition_time_embed_dim=8,
                projection_class_embeddings_input_dim=6 * 8 + 32,
                transformer_layers_per_block=(1, 1),
            )
        ),
        scheduler=EulerDiscreteScheduler(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", timestep_spacing="trailing"
        ),
    ).save_pretrained(folder)
    return folder


def _t5() -> tuple[Any, Any]:
    """A T5 tokenizer that knows single letters, and an encoder for it."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
    from transformers import T5Config, T5EncoderModel, T5TokenizerFast

    letters = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", -9.0), ("\u2581", -2.0)]
    letters += [(chr(c), -3.0) for c in range(33, 127)]
    plain = Tokenizer(models.Unigram(letters, unk_id=2))
    plain.normalizer = normalizers.NFKC()
    plain.pre_tokenizer = pre_tokenizers.Metaspace()
    text = T5Config(
        d_model=32,
        d_kv=8,
        d_ff=64,
        num_layers=2,
        num_heads=4,
        vocab_size=len(letters),
        is_encoder_decoder=False,
    )
    return T5TokenizerFast(tokenizer_object=plain, extra_ids=0), T5EncoderModel(text)


def transformer(folder: Path) -> Path:
    """A PixArtSigmaPipeline: T5 text encoder, diffusion transformer with cross-attention."""
    torch = single_thread()
    from diffusers import DPMSolverMultistepScheduler, PixArtSigmaPipeline, PixArtTransformer2DModel

    torch.manual_seed(2)
    tokenizer, text_encoder = _t5()
    PixArtSigmaPipeline(
        tokenizer=tokenizer,
        text_encoder=text_encoder,
        vae=_vae(),
        transformer=_attentive(
            PixArtTransformer2DModel(
                num_attention_heads=2,
                attention_head_dim=8,
                in_channels=4,
                out_channels=8,
                num_layers=2,
                cross_attention_dim=16,
                caption_channels=32,
                sample_size=32,
                patch_size=2,
                norm_type="ada_norm_single",
                num_embeds_ada_norm=1000,
                use_additional_conditions=False,
            )
        ),
        scheduler=DPMSolverMultistepScheduler(),
    ).save_pretrained(folder)
    return folder


def joint_transformer(folder: Path) -> Path:
    """A FluxPipeline: text and picture in one sequence, so that no word maps can be read, and packed latents."""
    torch = single_thread()
    from diffusers import FlowMatchEulerDiscreteScheduler, FluxPipeline, FluxTransformer2DModel

    torch.manual_seed(8)
    tokenizer, text_encoder = _t5()
    denoiser = FluxTransformer2DModel(
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=32,
        pooled_projection_dim=32,
        axes_dims_rope=(4, 4, 8),
    )
    for name, weights in denoiser.named_parameters():  # the prompt shows, as it does in trained ones
        if "text_embedder" in name or "context_embedder" in name:
            weights.data *= 12
    FluxPipeline(
        scheduler=FlowMatchEulerDiscreteScheduler(),
        vae=networks.vae((16, 16), norm_num_groups=4, sample_size=64, shift_factor=0.1),
        text_encoder=networks.text_encoder(32),
        tokenizer=networks.clip_tokenizer(folder / "tokenizer"),
        text_encoder_2=text_encoder,
        tokenizer_2=tokenizer,
        transformer=denoiser,
    ).save_pretrained(folder)
    return folder


def sana_sprint(folder: Path) -> Path:
    """A SanaSprintPipeline: Gemma text encoder, linear attention, cross-attention with normed queries and keys."""
    torch = single_thread()
    from diffusers import AutoencoderDC, SanaSprintPipeline, SanaTransformer2DModel, SCMScheduler
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import Gemma2Config, Gemma2Model, PreTrainedTokenizerFast

    torch.manual_seed(9)
    letters = ["<pad>", "<bos>", "<unk>", "\u2581", *map(chr, range(33, 127))]
    plain = Tokenizer(models.Unigram([(c, 0.0) for c in letters], unk_id=2))
    plain.pre_tokenizer = pre_tokenizers.Metaspace()
    plain.post_processor = processors.TemplateProcessing(single="<bos> $A", special_tokens=[("<bos>", 1)])
    text = Gemma2Config(
        vocab_size=len(letters),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=8,
    )
    vae = AutoencoderDC(
        latent_channels=4,
        attention_head_dim=4,
        encoder_block_out_channels=(8, 8),
        decoder_block_out_channels=(8, 8),
        encoder_layers_per_block=(1, 1),
        decoder_layers_per_block=(1, 1),
        encoder_qkv_multiscales=((), ()),
        decoder_qkv_multiscales=((), ()),
        scaling_factor=0.4,
    )
    denoiser = SanaTransformer2DModel(
        in_channels=4,
        out_channels=4,
        num_layers=1,
        num_attention_heads=2,
        attention_head_dim=4,
        num_cross_attention_heads=2,
        cross_attention_head_dim=4,
        cross_attention_dim=8,
        caption_channels=16,
        sample_size=32,
        qk_norm="rms_norm_across_heads",
        guidance_embeds=True,
    )
    for name, weights in denoiser.named_parameters():  # the prompt shows, as it does in trained ones
        if "caption_projection" in name or "attn2.norm_" in name:
            weights.data *= 12
    SanaSprintPipeline(
        tokenizer=PreTrainedTokenizerFast(
            tokenizer_object=plain, pad_token="<pad>", bos_token="<bos>", unk_token="<unk>"
        ),
        text_encoder=Gemma2Model(text),
        vae=vae,
        transformer=_attentive(denoiser),
        scheduler=SCMScheduler(prediction_type="trigflow", sigma_data=0.5),
    ).save_pretrained(folder)
    return folder


_RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
_UNET = {
    "conv_in": "input_blocks.0.0",
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "down_blocks.0.resnets.0": "input_blocks.1.0",
    "down_blocks.0.downsamplers.0.conv": "input_blocks.2.0.op",
    "down_blocks.1.resnets.0": "input_blocks.3.0",
    "down_blocks.1.attentions.0": "input_blocks.3.1",
    "mid_block.resnets.0": "middle_block.0",
    "mid_block.attentions.0": "middle_block.1",
    "mid_block.resnets.1": "middle_block.2",
    "up_blocks.0.resnets.0": "output_blocks.0.0",
    "up_blocks.0.attentions.0": "output_blocks.0.1",
    "up_blocks.0.resnets.1": "output_blocks.1.0",
    "up_blocks.0.attentions.1": "output_blocks.1.1",
    "up_blocks.0.upsamplers.0": "output_blocks.1.2",
    "up_blocks.1.resnets.0": "output_blocks.2.0",
    "up_blocks.1.resnets.1": "output_blocks.3.0",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
_VAE = {
    "conv_norm_out": "norm_out",
    "mid_block.resnets.0": "mid.block_1",
    "mid_block.resnets.1": "mid.block_2",
    "mid_block.attentions.0.group_norm": "mid.attn_1.norm",
    "mid_block.attentions.0.to_q": "mid.attn_1.q",
    "mid_block.attentions.0.to_k": "mid.attn_1.k",
    "mid_block.attentions.0.to_v": "mid.attn_1.v",
    "mid_block.attentions.0.to_out.0": "mid.attn_1.proj_out",
    "down_blocks.0.resnets": "down.0.block",
    "down_blocks.0.downsamplers.0": "down.0.downsample",
    "down_blocks.1.resnets": "down.1.block",
    "up_blocks.0.resnets": "up.1.block",
    "up_blocks.0.upsamplers.0": "up.1.upsample",
    "up_blocks.1.resnets": "up.0.block",
    "conv_shortcut": "nin_shortcut",
}


def _renamed(name: str, *tables: dict[str, str]) -> str:
    for table in tables:
        for ours, theirs in table.items():
            at = f".{name}.".find(f".{ours}.")
            if at >= 0:
                name = name[:at] + theirs + name[at + len(ours) :]
                break
    return name


def single_file(folder: Path, file: Path) -> Path:
    """The weights of `stable_diffusion(folder)` under the names of the original training code, in one file."""
    from safetensors.torch import load_file, save_file

    state = {}
    for name, weights in load_file(folder / "unet" / "diffusion_pytorch_model.safetensors").items():
        tables = (_UNET, _RESNET) if ".resnets." in name else (_UNET,)
        state[f"model.diffusion_model.{_renamed(name, *tables)}"] = weights
    for name, weights in load_file(folder / "vae" / "diffusion_pytorch_model.safetensors").items():
        part, _, rest = name.partition(".")
        known = f"{part}.{_renamed(rest, _VAE, {'conv_shortcut': 'nin_shortcut'})}"
        is_attention = ".attn_1." in known and weights.ndim == 2
        state[f"first_stage_model.{known}"] = weights[:, :, None, None] if is_attention else weights
    for name, weights in load_file(folder / "text_encoder" / "model.safetensors").items():
        state[f"cond_stage_model.transformer.text_model.{name.removeprefix('text_model.')}"] = weights
    save_file({k: v.contiguous() for k, v in state.items()}, file)
    return file


def lora(folder: Path, file: Path) -> Path:
    """LoRA weights for the U-Net of a Stable Diffusion folder, as trainers save them with peft."""
    torch = single_thread()
    from diffusers import StableDiffusionPipeline, UNet2DConditionModel
    from peft import LoraConfig
    from peft.utils import get_peft_model_state_dict

    torch.manual_seed(3)
    unet = UNet2DConditionModel.from_pretrained(folder / "unet")
    unet.add_adapter(
        LoraConfig(r=2, init_lora_weights=False, target_modules=["to_q", "to_k", "to_v", "to_out.0"])
    )
    StableDiffusionPipeline.save_lora_weights(
        file.parent, unet_lora_layers=get_peft_model_state_dict(unet), weight_name=file.name
    )
    return file


def tiny_vae(folder: Path) -> Path:
    """An AutoencoderTiny that shrinks by 2, as TAESD is saved."""
    torch = single_thread()
    from diffusers import AutoencoderTiny

    torch.manual_seed(4)
    AutoencoderTiny(
        encoder_block_out_channels=(8, 8),
        decoder_block_out_channels=(8, 8),
        num_encoder_blocks=(1, 1),
        num_decoder_blocks=(1, 1),
    ).save_pretrained(folder)
    return folder


MODELS: dict[str, Any] = {
    "diffusers:sd": lambda folder: {"model": str(stable_diffusion(folder))},
    "diffusers:sdxl": lambda folder: {"model": str(stable_diffusion_xl(folder))},
    "diffusers:transformer": lambda folder: {"model": str(transformer(folder))},
    "diffusers:sana": lambda folder: {
        "model": str(sana_sprint(folder)),
        "minimum": 32,
        "multiple_of": 32,
        "guidance": False,
    },
    "diffusers:joint": lambda folder: {"model": str(joint_transformer(folder)), "minimum": 32, "native": 64},
}
