"""The embedded saliency network, on pictures drawn here."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image, ImageDraw

from foveate import weights
from foveate.config import Settings
from foveate.stages.segment.saliency import Saliency
from foveate.types import Array
from tests.conftest import bare_settings, picture


@pytest.fixture(scope="module")
def network(settings: Settings) -> Saliency:
    return Saliency(settings)


def face(side: int, x: int, y: int, diameter: int, backdrop: Array) -> tuple[Array, Array]:
    """A yellow face with eyes and mouth over `backdrop`; returns picture and where the face is."""
    image = Image.fromarray((backdrop * 255).astype(np.uint8))
    where = Image.new("L", (side, side))
    box, d = (x, y, x + diameter, y + diameter), diameter
    ImageDraw.Draw(where).ellipse(box, fill=255)
    draw = ImageDraw.Draw(image)
    draw.ellipse(box, fill=(250, 200, 40), outline=(190, 120, 10), width=max(1, d // 30))
    for ex in (0.3, 0.6):
        draw.ellipse((x + ex * d, y + 0.3 * d, x + (ex + 0.12) * d, y + 0.48 * d), fill=(60, 30, 10))
    draw.arc((x + 0.25 * d, y + 0.35 * d, x + 0.75 * d, y + 0.8 * d), 20, 160, (120, 40, 20), max(2, d // 16))
    return np.asarray(image, np.float32) / 255, np.asarray(where) > 127


def backdrop(kind: str, side: int) -> Array:
    rng = np.random.default_rng(5)
    flat = np.full((side, side, 3), (0.25, 0.45, 0.6), np.float32)
    if kind == "plain":
        return flat
    grain = 0.12 * rng.standard_normal((side, side, 3), np.float32)
    return (flat + grain).clip(0, 1).astype(np.float32)


def iou(found: Array, truth: Array) -> float:
    return float((truth & (found >= 0.5)).sum() / (truth | (found >= 0.5)).sum())


@pytest.mark.parametrize("kind", ["plain", "noisy"])
@pytest.mark.parametrize("x, y, diameter", [(70, 60, 120), (20, 110, 90), (30, 20, 200)])
def test_it_finds_a_drawn_face(network: Saliency, kind: str, x: int, y: int, diameter: int) -> None:
    image, truth = face(256, x, y, diameter, backdrop(kind, 256))
    found = network.importance(image)
    assert iou(found, truth) > 0.7, (
        f"mean {found[truth].mean():.2f} inside, {found[~truth].mean():.2f} outside"
    )


def test_it_finds_the_same_object_at_another_resolution(network: Saliency) -> None:
    small, _ = face(256, 70, 60, 120, backdrop("plain", 256))
    large, truth = face(768, 210, 180, 360, backdrop("plain", 768))
    found = network.importance(large)
    assert found.shape == (768, 768)
    assert iou(found, truth) > 0.7
    assert np.abs(found[1::3, 1::3] - network.importance(small)).mean() < 0.05


def test_an_empty_picture_has_no_foreground(network: Saliency) -> None:
    ramp = np.linspace(0.2, 0.7, 256, dtype=np.float32)[:, None, None] * np.ones((1, 256, 3), np.float32)
    for image in (backdrop("plain", 256), backdrop("noisy", 256), ramp):
        assert (network.importance(image) >= 0.5).mean() < 0.02


@pytest.mark.parametrize("height, width", [(1, 1), (3, 200), (31, 33), (100, 257), (255, 64), (513, 300)])
def test_any_size_gives_a_map_of_that_size(network: Saliency, height: int, width: int) -> None:
    found = network.importance(picture(height, width))
    assert found.shape == (height, width)
    assert found.dtype == np.float32
    assert found.min() >= 0
    assert found.max() <= 1


def test_same_picture_same_map_from_any_thread(network: Saliency) -> None:
    image = picture(180, 250, 2)
    first = network.importance(image)
    with ThreadPoolExecutor(4) as pool:
        for other in pool.map(network.importance, [image.copy() for _ in range(8)]):
            np.testing.assert_array_equal(first, other)


def test_input_is_left_alone(network: Saliency) -> None:
    image = picture(64, 64)
    before = image.copy()
    network.importance(image)
    np.testing.assert_array_equal(image, before)


def test_what_ran_is_reported_after_the_first_run(settings: Settings) -> None:
    fresh = Saliency(settings)
    assert fresh.precision == {}
    fresh.importance(picture(32, 32))
    assert fresh.precision == {"saliency": "onnxruntime fp32"}


def test_a_pack_without_the_network_is_named(tmp_path) -> None:
    from foveate.errors import WeightsError

    with pytest.raises(WeightsError, match="no model 'saliency'"):
        Saliency(bare_settings(tmp_path)).importance(picture(32, 32))


def test_the_manifest_tells_where_it_comes_from(settings: Settings) -> None:
    entry = weights.entry("saliency", settings)
    assert entry["licence"] == "Apache-2.0"
    assert all({"source", "licence", "count"} <= set(source) for source in entry["training_data"])
    assert entry["metrics"]["iou_0.5"] > 0.6


def test_importing_it_loads_no_engine() -> None:
    code = (
        "import sys, foveate.stages.segment.saliency as s; s.BACKEND.info;"
        "print([m for m in ('onnxruntime', 'openvino', 'torch') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
