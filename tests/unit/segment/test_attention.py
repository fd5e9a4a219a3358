"""Importance from the words of the prompt: which words matter, and maps of a pipeline while it draws."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate import registry
from foveate.api import generate_request
from foveate.config import Settings
from foveate.errors import InputError
from foveate.pipeline import Pipeline
from foveate.stages.segment.attention import BACKEND, weights_of
from foveate.types import EngineInfo, RenderSpec, RenderStep, Request
from tests.conftest import Backend, Echo, Nearest, bare_settings, picture, registered
from tests.tiny import extra_missing
from tests.tiny import render as tiny


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a red fox in the deep snow", {"fox": 1.0, "snow": 0.35}),
        ("a cat and a dog on a sofa", {"cat": 1.0, "dog": 1.0, "sofa": 0.35}),
        ("portrait of an old sailor with a pipe, detailed", {"portrait": 1.0, "sailor": 1.0, "pipe": 1.0}),
        (
            "a lighthouse on a cliff at sunset, stormy sea",
            {"lighthouse": 1, "cliff": 0.35, "sunset": 0.35, "sea": 1},
        ),
        ("in the forest", {"forest": 0.35}),
        ("Füchslein, 狐", {"füchslein": 1.0, "狐": 1.0}),
        ("!?;", {}),
        ("", {}),
    ],
)
def test_the_nouns_of_a_prompt_matter_places_less(prompt: str, expected: dict[str, float]) -> None:
    assert weights_of(prompt) == expected


def test_every_word_of_a_focus_matters() -> None:
    assert weights_of("the red fox in the snow", focused=True) == {
        "red": 1.0,
        "fox": 1.0,
        "in": 1.0,
        "snow": 1.0,
    }


def disc(y: float, x: float, side: int = 16) -> np.ndarray[Any, Any]:
    rows, columns = np.mgrid[0:side, 0:side]
    return np.asarray(np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / 8) + 0.2, np.float32)


def test_importance_is_where_the_words_are() -> None:
    words = {"fox": disc(4, 4), "snow": disc(12, 12), "red": disc(4, 12)}
    engine = BACKEND(Settings())
    found = engine.importance(picture(64, 64), prompt="a red fox in the snow", words=words)
    assert found.shape == (64, 64)
    assert found[18, 18] > 0.9
    assert 0.25 < found[50, 50] < 0.36
    assert found[18, 50] < 0.1
    focused = engine.importance(
        picture(64, 64), prompt="a red fox in the snow", words=words, focus="the snow"
    )
    assert focused[50, 50] > 0.9
    assert focused[18, 18] < 0.1


def test_a_word_that_is_everywhere_or_unknown_says_nothing() -> None:
    engine = BACKEND(Settings())
    for words in (None, {}, {"fox": np.ones((8, 8), np.float32)}):
        assert engine.importance(picture(32, 32), prompt="a fox", words=words).max() == 0


class Teller(Backend):
    """Draws a test picture and says where the fox is."""

    info = EngineInfo(
        "render", "teller", "says where", steps=(1, 9), multiple_of=8, minimum=64, maximum=256, words=True
    )

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        self.calls += 1
        words = {"fox": disc(4, 4), "snow": disc(12, 12)} if spec.words else {}
        yield RenderStep(1, 1, picture(spec.height, spec.width), words=words)


class Mute(Teller):
    """The same, and does not say."""

    info = dataclasses.replace(Teller.info, name="mute", words=False)

    def render(self, spec: RenderSpec) -> Iterator[RenderStep]:
        yield RenderStep(1, 1, picture(spec.height, spec.width))


class Dull(Backend):
    """Stands for the saliency network."""

    info = EngineInfo("segment", "saliency", "everything is half important")

    def importance(self, image: Any, *, prompt: str = "", mask: Any = None) -> Any:
        return np.full(image.shape[:2], 0.5, np.float32)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Settings]:
    with registered(Nearest, Echo, Teller, Mute, Dull):
        yield bare_settings(tmp_path)


def ask(**fields: Any) -> Request:
    given = {"prompt": "a fox in the snow", "width": 1024, "height": 1024, "policy": "hybrid", "seed": 1}
    return Request(**given | {"light": "nearest", "diffusion": "echo", "render": "teller"} | fields)


def test_patches_are_refined_where_the_words_are(own: Settings) -> None:
    result = Pipeline(own).run(ask(segment="attention", focus="fox"))
    refined = [r.patch for r in result.routes if r.steps]
    assert refined
    assert all(p.y < 128 and p.x < 128 for p in refined)
    assert result.backends["segment"] == "attention"
    assert result.warnings == ()


def test_a_renderer_that_does_not_say_where_words_are_leaves_it_to_saliency(own: Settings) -> None:
    result = Pipeline(own).run(ask(segment="attention", render="mute"))
    assert result.backends["segment"] == "saliency"
    assert "mute does not say where words are; saliency used, not attention" in result.warnings


def test_words_that_are_everywhere_leave_it_to_saliency(
    own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = Pipeline(own).run(ask(segment="attention", prompt="a fox in the snow, a tree", focus="the tree"))
    assert result.backends["segment"] == "saliency"
    assert "attention found the words nowhere, or everywhere; saliency used" in result.warnings


def test_a_focus_names_words_of_the_prompt(own: Settings) -> None:
    given: dict[str, Any] = {"settings": own, "render": "teller", "diffusion": "echo"}
    assert generate_request("a red fox", focus="the fox, a vixen", **given).focus == "the fox, a vixen"
    with pytest.raises(InputError, match="focus 'the kitty' shares no word with the prompt"):
        generate_request("a red fox", focus="the kitty", **given)


def test_a_focus_asks_for_attention(own: Settings) -> None:
    assert (
        generate_request("a fox", focus="fox", settings=own, render="teller", diffusion="echo").segment
        == "attention"
    )
    other = generate_request(
        "a fox", focus="fox", segment="uniform", settings=own, render="teller", diffusion="echo"
    )
    assert other.segment == "uniform"


def test_a_picture_without_word_maps_is_not_taken_from_the_cache(own: Settings) -> None:
    from foveate.lrcache import LRCache

    pipeline = Pipeline(own, lr_cache=LRCache(own))
    pipeline.run(ask(segment="saliency"))
    assert pipeline.run(ask(segment="attention")).backends["segment"] == "attention"


@extra_missing("diffusers")
@pytest.mark.parametrize("kind", ["stable_diffusion", "stable_diffusion_xl", "transformer", "sana_sprint"])
def test_a_pipeline_says_where_the_words_of_its_prompt_are(kind: str, tmp_path: Path) -> None:
    folder = getattr(tiny, kind)(tmp_path)
    own = Settings(precision="fp32", device="cpu", threads=1, offline=True, cache_dir=tmp_path / "cache")
    engine = registry.make("render", f"diffusers:{folder}", own)
    asked = RenderSpec("A fox, and a red-brick house", "", 96, 64, 6, 2.0, 5)
    *_, plain = engine.render(asked)
    *_, told = engine.render(dataclasses.replace(asked, words=True))
    np.testing.assert_array_equal(told.image, plain.image)
    assert plain.words == {}
    assert set(told.words) == {"a", "fox", "and", "red-brick", "house"}
    for values in told.words.values():
        assert values.shape[1] / values.shape[0] == 1.5
        assert np.isfinite(values).all()
        assert values.min() >= 0
    assert np.abs(told.words["fox"] - told.words["house"]).max() > 0.01
    layer = next(m for n, m in engine._pipeline.pipe.components.items() if n in ("unet", "transformer"))
    assert not any(m._forward_hooks for m in layer.modules())


@extra_missing("diffusers")
def test_a_model_with_joint_attention_leaves_it_to_saliency(tmp_path: Path) -> None:
    backend = f"diffusers:{tiny.joint_transformer(tmp_path / 'flux')}"
    with registered(Nearest, Echo, Dull):
        options = {backend: {"native": 64, "minimum": 32}}
        own = bare_settings(
            tmp_path, precision="fp32", device="cpu", threads=1, offline=True, backends=options
        )
        asked = ask(render=backend, width=256, height=256, steps=2, segment="attention", focus="the fox")
        result = Pipeline(own).run(asked)
    assert result.backends["segment"] == "saliency"
    assert f"{backend} does not say where words are; saliency used, not attention" in result.warnings
    assert result.sampler == "Euler"


@extra_missing("diffusers")
@pytest.mark.parametrize("norm", [None, "rms_norm", "rms_norm_across_heads"])
def test_word_maps_are_the_softmax_of_the_layers_own_queries_and_keys(norm: str | None) -> None:
    """With one layer and one step the map is the attention that the layer computes, averaged over heads."""
    import torch
    from diffusers.models.attention_processor import Attention, AttnProcessor2_0
    from diffusers.models.transformers.sana_transformer import SanaAttnProcessor2_0

    from foveate.stages.render._words import WordMaps

    class Net(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            kind = SanaAttnProcessor2_0 if norm == "rms_norm_across_heads" else AttnProcessor2_0
            self.attn2 = Attention(
                8, cross_attention_dim=6, heads=2, kv_heads=2, dim_head=4, qk_norm=norm, processor=kind()
            )
            for name, weights in self.named_parameters():
                if "norm" in name:
                    torch.nn.init.uniform_(weights, 0.5, 2.0)

    class Pipe:
        transformer = Net()

    pipe, x, text = Pipe(), torch.randn(2, 24, 8), torch.randn(2, 5, 6)
    maps = WordMaps("ab cd", 4, 6, 1)
    with maps.watching(pipe), torch.no_grad():
        pipe.transformer.attn2(x, encoder_hidden_states=text)
    with torch.no_grad():
        layer = pipe.transformer.attn2
        query, key = layer.to_q(x[1:]), layer.to_k(text[1:])
        if norm == "rms_norm_across_heads":
            query, key = layer.norm_q(query), layer.norm_k(key)
        query, key = layer.head_to_batch_dim(query), layer.head_to_batch_dim(key)
        if norm == "rms_norm":
            query, key = layer.norm_q(query), layer.norm_k(key)
        wanted = layer.get_attention_scores(query, key).mean(0)

    def tokenizer(text: str, **_: Any) -> dict[str, Any]:
        return {"offset_mapping": [(0, 0), (0, 2), (3, 4), (4, 5), (0, 0)]}

    words = maps.words(tokenizer)
    expected = wanted[:, [2, 3]].sum(-1).reshape(4, 6).numpy()
    np.testing.assert_allclose(words["cd"], expected / expected.mean(), rtol=1e-4)
