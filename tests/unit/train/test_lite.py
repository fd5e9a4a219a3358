"""Batch norms and paddings folded into convolutions change nothing."""

from importlib import import_module
from typing import Any

import pytest

torch: Any = pytest.importorskip("torch")


@pytest.mark.parametrize("sides, folded", [((1, 1, 1, 1), True), ((0, 1, 0, 1), False)])
def test_a_folded_convolution_says_the_same(sides: tuple[int, ...], folded: bool) -> None:
    lite, nn = import_module("lite"), torch.nn
    conv, norm = nn.Conv2d(4, 6, 3, bias=False), nn.BatchNorm2d(6).eval()
    conv.static_padding = nn.ZeroPad2d(sides)
    for values in (norm.weight, norm.bias, norm.running_mean):
        nn.init.normal_(values)
    nn.init.uniform_(norm.running_var, 0.5, 2)
    x = torch.rand(2, 4, 9, 8)
    with torch.no_grad():
        before = norm(conv(conv.static_padding(x)))
        lite.fold(conv, norm)
        after = conv(conv.static_padding(x))
    torch.testing.assert_close(before, after, rtol=1e-4, atol=1e-5)
    assert isinstance(conv.static_padding, nn.Identity) == folded
