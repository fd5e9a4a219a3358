"""The network of AdcSR (Chen et al. 2025, arXiv 2411.13383), evaluated straight from its weights by name.

Stable Diffusion 2.1's U-Net without time embedding and cross-attention, at three quarters of its channels, fed with
the pixel-unshuffled LR image; then a decoder of half the VAE's width. One evaluation turns (N, 3, H, W) in [-1, 1]
into (N, 3, 4H, 4W). Every width is read from the weights, so smaller networks of the same shape work too.

Names of the weights, as published: `body.1.*` the U-Net and `body.2.*` the middle of the decoder (net_params_*.pkl,
each with the prefix `module.`), `decoder.*` the rest of the decoder (halfDecoder.ckpt).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from foveate.errors import WeightsError

__all__ = ["Network"]

_HEAD = 48  # width of an attention head of the U-Net
_GROUPS = (32, 24, 16, 12, 8, 6, 4, 2, 1)


class Network:
    """Weights by name on one device; `__call__` is the forward pass."""

    def __init__(self, weights: Mapping[str, Any]) -> None:
        import torch

        self._f = torch.nn.functional
        self._torch = torch
        self.weights = _named(weights)
        found = set(self.weights)
        missing = {"unet.conv_in.weight", "unet.conv_out.weight", "middle.resnets.0.conv1.weight",
                   "decoder.conv_out.weight", "decoder.up_blocks.0.resnets.0.conv1.weight"} - found  # fmt: skip
        if missing:
            raise WeightsError(
                f"these are no weights of AdcSR: {', '.join(sorted(missing))} missing among {len(found)}; "
                "net_params_*.pkl and halfDecoder.ckpt are needed, in one folder"
            )

    def to(self, device: Any, dtype: Any) -> Network:
        """The same weights elsewhere, those of convolutions in the memory layout that they like: a sixth faster."""
        last = self._torch.channels_last
        self.weights = {
            k: v.to(device, dtype, memory_format=last) if v.ndim == 4 else v.to(device, dtype)
            for k, v in self.weights.items()
        }
        return self

    def __call__(self, lr: Any) -> Any:
        x = self._f.pixel_unshuffle(lr, 2).contiguous(memory_format=self._torch.channels_last)
        x = self._conv("unet.conv_in", x)
        skips = [x]
        for block in self._children("unet.down_blocks"):
            for i, name in enumerate(self._children(f"{block}.resnets")):
                x = self._resnet(name, x, 1e-5)
                x = self._attend(f"{block}.attentions.{i}", x)
                skips.append(x)
            if f"{block}.downsamplers.0.conv.weight" in self.weights:
                x = self._conv(f"{block}.downsamplers.0.conv", x, stride=2)
                skips.append(x)
        x = self._resnet("unet.mid_block.resnets.0", x, 1e-5)
        x = self._attend("unet.mid_block.attentions.0", x)
        x = self._resnet("unet.mid_block.resnets.1", x, 1e-5)
        for block in self._children("unet.up_blocks"):
            for i, name in enumerate(self._children(f"{block}.resnets")):
                x = self._resnet(name, self._torch.cat([x, skips.pop()], dim=1), 1e-5)
                x = self._attend(f"{block}.attentions.{i}", x)
            x = self._upsample(block, x)
        x = self._conv("unet.conv_out", self._f.silu(self._norm("unet.conv_norm_out", x, 1e-5)))
        x = self._resnet("middle.resnets.0", x, 1e-6)
        x = self._attend_once("middle.attentions.0", x)
        x = self._resnet("middle.resnets.1", x, 1e-6)
        for block in self._children("decoder.up_blocks"):
            for name in self._children(f"{block}.resnets"):
                x = self._resnet(name, x, 1e-6)
            x = self._upsample(block, x)
        return self._conv("decoder.conv_out", self._f.silu(self._norm("decoder.conv_norm_out", x, 1e-6)))

    def _children(self, prefix: str) -> list[str]:
        """Numbered parts below `prefix`, in order."""
        start = len(prefix) + 1
        numbers = {int(k[start:].partition(".")[0]) for k in self.weights if k.startswith(f"{prefix}.")}
        return [f"{prefix}.{n}" for n in sorted(numbers)]

    def _conv(self, name: str, x: Any, stride: int = 1) -> Any:
        weight = self.weights[f"{name}.weight"]
        return self._f.conv2d(x, weight, self.weights[f"{name}.bias"], stride, weight.shape[-1] // 2)

    def _linear(self, name: str, x: Any) -> Any:
        return self._f.linear(x, self.weights[f"{name}.weight"], self.weights.get(f"{name}.bias"))

    def _norm(self, name: str, x: Any, eps: float) -> Any:
        groups = next(g for g in _GROUPS if x.shape[1] % g == 0)
        return self._f.group_norm(
            x, groups, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"], eps
        )

    def _layer_norm(self, name: str, x: Any) -> Any:
        return self._f.layer_norm(
            x, x.shape[-1:], self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        )

    def _resnet(self, name: str, x: Any, eps: float) -> Any:
        inner = self._conv(f"{name}.conv1", self._f.silu(self._norm(f"{name}.norm1", x, eps)))
        inner = self._conv(f"{name}.conv2", self._f.silu(self._norm(f"{name}.norm2", inner, eps)))
        if f"{name}.conv_shortcut.weight" in self.weights:
            x = self._conv(f"{name}.conv_shortcut", x)
        return x + inner

    def _upsample(self, block: str, x: Any) -> Any:
        if f"{block}.upsamplers.0.conv.weight" not in self.weights:
            return x
        return self._conv(
            f"{block}.upsamplers.0.conv", self._f.interpolate(x, scale_factor=2.0, mode="nearest")
        )

    def _attend(self, name: str, x: Any) -> Any:
        """The U-Net's transformer: self-attention and a gated feed-forward, where the block has one."""
        if f"{name}.norm.weight" not in self.weights:
            return x
        _, _, height, width = x.shape
        tokens = self._norm(f"{name}.norm", x, 1e-6).flatten(2).transpose(1, 2)
        tokens = self._linear(f"{name}.proj_in", tokens)
        for block in self._children(f"{name}.transformer_blocks"):
            tokens = tokens + self._attention(
                f"{block}.attn1", self._layer_norm(f"{block}.norm1", tokens), _HEAD
            )
            wide, gate = self._linear(
                f"{block}.ff.net.0.proj", self._layer_norm(f"{block}.norm3", tokens)
            ).chunk(2, -1)
            tokens = tokens + self._linear(f"{block}.ff.net.2", wide * self._f.gelu(gate))
        tokens = self._linear(f"{name}.proj_out", tokens)
        return x + tokens.transpose(1, 2).unflatten(2, (height, width))

    def _attend_once(self, name: str, x: Any) -> Any:
        """The decoder's attention: one head as wide as the features."""
        _, _, height, width = x.shape
        tokens = self._norm(f"{name}.group_norm", x, 1e-6).flatten(2).transpose(1, 2)
        tokens = self._attention(name, tokens, tokens.shape[-1])
        return x + tokens.transpose(1, 2).unflatten(2, (height, width))

    def _attention(self, name: str, tokens: Any, head: int) -> Any:
        q, k, v = (
            self._linear(f"{name}.to_{part}", tokens).unflatten(2, (-1, head)).transpose(1, 2)
            for part in "qkv"
        )
        mixed = self._f.scaled_dot_product_attention(q, k, v)
        return self._linear(f"{name}.to_out.0", mixed.transpose(1, 2).flatten(2))


def _named(weights: Mapping[str, Any]) -> dict[str, Any]:
    """Published names as `unet.*`, `middle.*` and `decoder.*`; what is stored twice or not used is left out."""
    found = {}
    for name, value in weights.items():
        name = name.removeprefix("module.")
        if name.startswith("body.1.") and not name.startswith("body.1.body."):
            found[f"unet.{name[7:]}"] = value
        elif name.startswith("body.2."):
            found[f"middle.{name[7:]}"] = value
        elif "decoder." in name:
            part = name.partition("decoder.")[2]
            if part.startswith(("up_blocks.", "conv_norm_out.", "conv_out.")):
                found[f"decoder.{part}"] = value
    return found
