"""The saliency network's loss and decoder, on an encoder of averages instead of the pretrained one."""

from importlib import import_module
from typing import Any

import pytest

torch: Any = pytest.importorskip("torch")


@pytest.fixture
def saliency(monkeypatch: pytest.MonkeyPatch) -> Any:
    module = import_module("saliency")

    class Averages(torch.nn.Module):
        def __init__(self, version: int, taps: tuple[int, ...]) -> None:
            super().__init__()
            assert version == 0
            assert len(taps) == len(module.CHANNELS)
            self.gain = torch.nn.Parameter(torch.ones(()))

        def forward(self, image: Any) -> list[Any]:
            pooled = [torch.nn.functional.avg_pool2d(self.gain * image, 2 << i) for i in range(5)]
            return [p[:, :1].expand(-1, c, -1, -1) for p, c in zip(pooled, module.CHANNELS, strict=True)]

    monkeypatch.setattr(module, "LiteFeatures", Averages)
    return module


def test_maps_have_the_size_of_the_picture_and_only_the_decoder_learns(saliency: Any) -> None:
    net = saliency.SaliencyNet()
    for height, width in ((64, 96), (32, 32)):
        found = saliency.seen_both_ways(net, torch.rand(2, 3, height, width))
        assert found.shape == (2, 1, height, width)
        assert found.min() >= 0
        assert found.max() <= 1
    found.mean().backward()
    assert net.encoder.gain.grad is None
    assert all(p.grad is not None for name, p in net.named_parameters() if not name.startswith("encoder"))


def test_a_picture_and_its_mirror_image_are_seen_alike(saliency: Any) -> None:
    net = saliency.SaliencyNet().eval()
    torch.nn.init.normal_(net.out.weight)
    image = torch.rand(2, 3, 32, 64)
    with torch.no_grad():
        found, mirrored = (saliency.seen_both_ways(net, x) for x in (image, image.flip(3)))
        one_way = torch.sigmoid(net(image))
    torch.testing.assert_close(found, mirrored.flip(3))
    assert (found - one_way).abs().max() > 1e-4


def test_what_is_missed_costs_more_than_what_is_added(saliency: Any) -> None:
    target = torch.zeros(1, 1, 8, 8)
    target[..., :4] = 1
    right = torch.where(target > 0, 6.0, -6.0)
    missed, added = right.clone(), right.clone()
    missed[..., 0], added[..., 7] = -6.0, 6.0
    best, less, more = (saliency.loss_of(v, target)[1]["bce"] for v in (right, missed, added))
    assert best < more < less
    assert (less - best) / (more - best) == pytest.approx(saliency.MISSED, rel=0.01)


def test_false_marks_weigh_more_where_nothing_is_and_faint_targets_are_no_object(saliency: Any) -> None:
    nothing, something = torch.zeros(1, 1, 8, 8), torch.zeros(1, 1, 8, 8)
    something[..., 0, 0] = 1
    logits = torch.where(something > 0, 20.0, 0.0)
    empty, shown = (
        saliency.loss_of(logits - 20 * something, nothing)[1],
        saliency.loss_of(logits, something)[1],
    )
    assert empty["overlap"] == 0
    assert empty["bce"] / shown["bce"] == pytest.approx(saliency.EMPTY * 64 / 63, rel=0.01)
    faint = torch.full((1, 1, 8, 8), 0.35)
    given = torch.logit(faint).requires_grad_()
    saliency.loss_of(given, faint)[0].backward()
    assert given.grad.abs().max() < 1e-6  # 0.35 stays the best answer to 0.35


def test_overlap_is_that_of_each_picture(saliency: Any) -> None:
    a, b = torch.zeros(2, 1, 4, 4), torch.zeros(2, 1, 4, 4)
    a[0, :, :2], b[0, :, 1:3] = 1, 1
    a[1], b[1] = 1, 1
    assert saliency.iou(a, b).tolist() == pytest.approx([1 / 3, 1])
