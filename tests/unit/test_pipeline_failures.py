"""What the pipeline does when a network, or the caller, does not play along."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np
import pytest

from foveate.config import Settings
from foveate.errors import EngineError
from foveate.pipeline import Pipeline
from foveate.stages.split.grid import make_grid
from foveate.stages.sr.lanczos import Lanczos
from foveate.types import Array, EngineInfo, RenderSpec, RenderStep, SRBatch
from tests.conftest import (
    TEST_BACKENDS,
    Backend,
    Echo,
    Nearest,
    Painter,
    picture,
    registered,
    request,
)


class BadWhereRed(Echo):
    """Diffusion SR that fails on rectangles whose middle LR pixel is red."""

    info = EngineInfo("sr", "bad", "", scales=(2, 4), steps=(1, 8), multiple_of=8, halo=8, stochastic=True)
    value: ClassVar[float] = np.nan

    def upscale(self, batch: SRBatch) -> Array:
        out = super().upscale(batch)
        middle = batch.lr.shape[1] // 2, batch.lr.shape[2] // 2
        for i, lr in enumerate(batch.lr):
            if lr[middle][0] > 0.9:
                out[i, 3, 3] = self.value
        return out


class NanLight(Nearest):
    """Light SR that fails on bands with a red pixel."""

    info = EngineInfo("sr", "nan-light", "", scales=(2, 4), halo=3)

    def upscale(self, batch: SRBatch) -> Array:
        out = super().upscale(batch)
        if (batch.lr[..., 0] == 1).any():
            out[0, out.shape[1] // 2, 0, 0] = np.nan
        return out


class Failing(Echo):
    info = EngineInfo(
        "sr", "failing", "", scales=(2, 4), steps=(1, 8), multiple_of=8, halo=8, stochastic=True
    )

    def upscale(self, batch: SRBatch) -> Array:
        raise EngineError("the network failed")


class Silent(Painter):
    """A renderer that ends without an image."""

    info = EngineInfo("render", "silent", "", steps=(1, 30), multiple_of=8, minimum=64, maximum=256)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        return iter(())


class NanRender(Painter):
    info = EngineInfo("render", "nan-render", "", steps=(1, 30), multiple_of=8, minimum=64, maximum=256)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        for step in super().render(spec):
            step.image[0, 0] = np.nan
            yield step


class Closing(Painter):
    """A renderer that notes when its work is stopped."""

    info = EngineInfo("render", "closing", "", steps=(1, 30), multiple_of=8, minimum=64, maximum=256)
    closed: ClassVar[list[int]] = []

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        try:
            yield from super().render(spec)
        finally:
            self.closed.append(self.calls)


@pytest.fixture(scope="module", autouse=True)
def _backends() -> Iterator[None]:
    with registered(*TEST_BACKENDS, BadWhereRed, NanLight, Failing, Silent, NanRender, Closing):
        yield


def patches_to_spoil() -> tuple[Array, Array]:
    """A 96x96 image whose middle patch is red, and a mask of it and of the patch at the top right."""
    image = 0.2 + 0.5 * picture(96, 96)
    image[32:64, 32:64, 0] = 1
    mask = np.zeros((96, 96), np.float32)
    mask[32:64, 32:64] = mask[:32, 64:] = 1
    return image, mask


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 50.0])
def test_a_rectangle_that_is_not_usable_stays_light(
    bare: Settings, value: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BadWhereRed, "value", value)
    image, mask = patches_to_spoil()
    fields = {"image": image, "width": 384, "height": 384, "mask": mask, "policy": "hybrid"}
    result = Pipeline(bare).run(request(**fields, diffusion="bad"))
    routes = {r.patch.index: r for r in result.routes}
    assert [i for i, r in routes.items() if r.steps] == [2, 4]
    assert routes[4].fallback
    assert not routes[2].fallback
    assert result.refined == 1
    assert any("not usable; light SR kept" in w and "y=24 x=24" in w for w in result.warnings)
    assert np.isfinite(result.image).all()
    only_the_good = request(**fields | {"mask": np.where(mask * (image[..., 0] < 1), 1, 0)}, diffusion="echo")
    good = Pipeline(bare).run(only_the_good)
    core = np.s_[150:234, 150:234]  # where the other rectangle does not reach
    np.testing.assert_array_equal(result.image[core], good.image[core])
    np.testing.assert_allclose(result.image[:112, 272:], good.image[:112, 272:], atol=1e-6)


def test_a_light_band_that_is_not_finite_becomes_lanczos(bare: Settings) -> None:
    image = 0.9 * picture(600, 24)
    image[300, 5, 0] = 1
    result = Pipeline(bare).run(
        request(image=image, width=48, height=1200, policy="all-light", light="nan-light")
    )
    assert [w for w in result.warnings if w.startswith("nan-light gave NaN in rows 256-512; Lanczos used")]
    assert np.isfinite(result.image).all()
    np.testing.assert_array_equal(result.image[:512], image[:256].repeat(2, 0).repeat(2, 1))
    lanczos = Lanczos(bare).upscale(SRBatch(image[None], 2))[0].clip(0, 1)
    np.testing.assert_allclose(result.image[520:1016], lanczos[520:1016], atol=1e-5)
    assert result.backends == {"render": "file", "light": "nan-light", "light fallback": "lanczos"}


@pytest.mark.parametrize("render", ["silent", "nan-render"])
def test_a_renderer_without_a_usable_image_is_our_error(bare: Settings, render: str) -> None:
    with pytest.raises(EngineError, match=render):
        Pipeline(bare).run(request(prompt="p", render=render, policy="all-light"))


def test_an_error_of_a_network_reaches_the_caller(bare: Settings) -> None:
    with pytest.raises(EngineError, match="the network failed"):
        Pipeline(bare).run(
            request(image=picture(32, 32), width=64, height=64, policy="all-diffusion", diffusion="failing")
        )


def test_closing_the_stream_stops_the_drawing(bare: Settings) -> None:
    Closing.closed.clear()
    pipeline = Pipeline(bare)
    events = pipeline.stream(request(prompt="p", render="closing", steps=20))
    assert [next(events).kind for _ in range(4)] == ["planned", "preview", "preview", "preview"]
    events.close()
    assert Closing.closed == [3]
    assert pipeline.engine("sr", "nearest").calls == 0


def test_closing_the_stream_stops_within_one_batch(bare: Settings) -> None:
    pipeline = Pipeline(bare)
    image = np.zeros((96, 160, 3), np.float32)
    image[::64] = 1
    mask = np.zeros((96, 160), np.float32)
    for p in make_grid(96, 160)[::2]:
        mask[p.y : p.y + p.height, p.x : p.x + p.width] = 1
    events = pipeline.stream(request(image=image, width=640, height=384, mask=mask, policy="hybrid"))
    for event in events:
        if event.kind == "patch":
            break
    assert pipeline.engine("sr", "echo").calls == 1
    events.close()
    assert pipeline.engine("sr", "echo").calls == 1
    assert next(events, None) is None


def test_a_stream_that_is_never_started_does_no_work(bare: Settings) -> None:
    pipeline = Pipeline(bare)
    pipeline.stream(request(prompt="p")).close()
    assert pipeline.engine("render", "painter").calls == 0


class CoarseLight(Backend):
    """Light SR that takes multiples of 16 alone, at least 32."""

    info = EngineInfo("sr", "coarse", "", scales=(2, 4), multiple_of=16, minimum=32, halo=5)

    def upscale(self, batch: SRBatch) -> Array:
        assert all(side % 16 == 0 and side >= 32 for side in batch.lr.shape[1:3]), batch.lr.shape
        return batch.lr.repeat(batch.scale, 1).repeat(batch.scale, 2)


class CoarseDiffusion(Echo):
    """Diffusion SR that takes multiples of 16 alone."""

    info = EngineInfo(
        "sr", "coarse-diffusion", "", scales=(2, 4), steps=(1, 8), multiple_of=16, halo=5, stochastic=True
    )

    def upscale(self, batch: SRBatch) -> Array:
        assert all(side % 16 == 0 for side in batch.lr.shape[1:3]), batch.lr.shape
        return super().upscale(batch)


@pytest.mark.parametrize("size", [(1, 1), (40, 50), (70, 33), (530, 20)])
@pytest.mark.parametrize("diffusion", ["echo", "coarse-diffusion"])
def test_generic_code_pads_to_what_an_engine_takes(
    bare: Settings, size: tuple[int, int], diffusion: str
) -> None:
    with registered(*TEST_BACKENDS, CoarseLight, CoarseDiffusion):
        image = picture(*size)
        fields = {
            "image": image,
            "width": size[1] * 2,
            "height": size[0] * 2,
            "light": "coarse",
            "diffusion": diffusion,
        }
        light = Pipeline(bare).run(request(**fields, policy="all-light"))
        np.testing.assert_array_equal(light.image, image.repeat(2, 0).repeat(2, 1))
        mask = np.zeros((9, 7), np.float32)
        mask[::2, ::3] = 1
        refined = Pipeline(bare).run(request(**fields, policy="hybrid", mask=mask))
        assert refined.image.shape == light.image.shape


def test_engines_are_made_once(bare: Settings) -> None:
    pipeline = Pipeline(bare)
    assert pipeline.engine("sr", "nearest") is pipeline.engine("sr", "nearest")
    assert isinstance(pipeline.engine("sr", "nearest"), Nearest)
