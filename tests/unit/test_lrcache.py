from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from foveate.config import Settings
from foveate.lrcache import LRCache
from foveate.pipeline import Pipeline
from foveate.types import RenderSpec
from tests.conftest import bare_settings, files_under, noise, request

pytestmark = pytest.mark.usefixtures("test_backends")
SPEC = RenderSpec("a fox", "", 64, 48, 4, 1.0, 7)


@pytest.fixture
def cache(tmp_path: Path) -> LRCache:
    return LRCache(bare_settings(tmp_path, lr_cache_mb=1))


def test_what_was_put_comes_back_bit_for_bit(cache: LRCache) -> None:
    key = cache.key(SPEC, "painter")
    assert cache.get(key) is None
    assert not cache.has(key)
    cache.put(key, noise(48, 64))
    assert cache.has(key)
    assert np.array_equal(cache.get(key), noise(48, 64))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [{"prompt": "a cat"}, {"negative_prompt": "x"}, {"width": 72}, {"height": 56}, {"steps": 5}, {"cfg_scale": 2.0},
     {"seed": 8}],
)  # fmt: skip
def test_everything_that_shapes_the_picture_is_in_its_name(cache: LRCache, change: dict[str, Any]) -> None:
    assert cache.key(dataclasses.replace(SPEC, **change), "painter") != cache.key(SPEC, "painter")


def test_so_are_the_renderer_its_options_and_the_engine(cache: LRCache, tmp_path: Path) -> None:
    others = [
        LRCache(bare_settings(tmp_path, precision="fp32")).key(SPEC, "painter"),
        LRCache(bare_settings(tmp_path, backends={"painter": {"style": "oil"}})).key(SPEC, "painter"),
        cache.key(SPEC, "embedded"),
    ]
    assert cache.key(SPEC, "painter") not in others
    assert cache.key(SPEC, "painter") == LRCache(bare_settings(tmp_path)).key(SPEC, "painter")


def test_a_model_that_was_replaced_on_disk_draws_anew(tmp_path: Path) -> None:
    model, lora = tmp_path / "model", tmp_path / "style.safetensors"
    model.mkdir()
    renderer = f"diffusers:{model}"
    settings = bare_settings(tmp_path, backends={renderer: {"lora": [{"model": str(lora), "weight": 0.5}]}})
    keys = []
    for file in (model / "a.safetensors", lora, model / "a.safetensors"):
        file.write_bytes(b"weights")
        os.utime(file, (len(keys), len(keys)))
        keys.append(LRCache(settings).key(SPEC, renderer))
    assert len({*keys}) == 3
    assert LRCache(settings).key(SPEC, renderer) == keys[-1]


def test_what_a_server_draws_is_kept_only_where_its_checkpoint_is_named(tmp_path: Path) -> None:
    for server in ("openai:http://box/v1", "a1111"):
        assert LRCache(bare_settings(tmp_path)).key(SPEC, server) is None
        named = bare_settings(tmp_path, backends={server: {"checkpoint": "sdxl"}})
        assert LRCache(named).key(SPEC, server)


def test_the_least_recently_used_go_first(cache: LRCache) -> None:
    keys = [cache.key(dataclasses.replace(SPEC, seed=s), "painter") for s in range(4)]
    for i, key in enumerate(keys[:3]):
        cache.put(key, noise(160, 160))  # 0.3 MB
        os.utime(cache.folder / f"{key}.npy", (i, i))
    assert cache.get(keys[0]) is not None
    cache.put(keys[3], noise(160, 160))
    assert [cache.has(key) for key in keys] == [True, False, True, True]


def test_a_damaged_file_or_a_folder_that_cannot_be_written_is_no_error(cache: LRCache) -> None:
    key = cache.key(SPEC, "painter")
    cache.put(key, noise(48, 64))
    (cache.folder / f"{key}.npy").write_bytes(b"damaged")
    assert cache.get(key) is None
    cache.folder = Path(os.devnull)
    cache.put(key, noise(48, 64))
    assert cache.get(key) is None


def test_it_can_be_turned_off() -> None:
    assert LRCache.of(Settings(lr_cache_mb=0)) is None


def test_another_size_policy_or_focus_is_not_drawn_anew(tmp_path: Path) -> None:
    settings = bare_settings(tmp_path)
    pipeline = Pipeline(settings, lr_cache=LRCache.of(settings))
    wish = request(prompt="a fox", width=512, height=512, seed=3)
    first = pipeline.run(wish)
    assert not first.lr_cached
    drawn = pipeline.engine("render", "painter").calls
    mask = np.zeros((64, 64), np.float32)
    for change in (
        {"width": 1024, "height": 1024},
        {"policy": "all-light"},
        {"policy": "hybrid", "mask": mask},
        {},
    ):
        changed = dataclasses.replace(wish, **change)  # type: ignore[arg-type]
        assert pipeline.plan(changed).predicted_ms["render"] == 0
        again = pipeline.run(changed)
        assert again.lr_cached
        assert np.array_equal(again.lr, first.lr)
        fresh = Pipeline(settings).run(changed)
        assert np.array_equal(again.image, fresh.image)
        assert not fresh.lr_cached
    assert pipeline.engine("render", "painter").calls == drawn
    assert pipeline.run(dataclasses.replace(wish, seed=4)).lr_cached is False
    assert len(files_under(tmp_path / "cache" / "lr")) == 2
