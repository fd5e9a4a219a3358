"""The embedded model pack: every file whole, small, and with its licence, data and metrics."""

from __future__ import annotations

import pytest

from foveate import registry, weights
from foveate.config import Settings

SETTINGS = Settings()
MODELS = sorted(weights.listing(SETTINGS))
LIMIT = 90_000_000


def test_the_pack_holds_exactly_what_it_lists_and_stays_small() -> None:
    folder = weights.pack_dir(SETTINGS)
    files = {p.name: p.stat().st_size for p in folder.iterdir() if p.is_file()}
    listed = {str(e["file"]) for e in weights.listing(SETTINGS).values()}
    assert set(files) - {"models.json", "quality.json", "ATTRIBUTION.md"} == listed
    assert sum(files.values()) <= LIMIT


def test_every_model_serves_a_back_end() -> None:
    wanted = {
        m for stage in registry.STAGES for n in registry.names(stage) for m in registry.info(stage, n).models
    }
    assert set(MODELS) == wanted


@pytest.mark.parametrize("model", MODELS)
def test_an_entry_tells_origin_licence_data_and_how_it_was_made(model: str) -> None:
    entry = weights.entry(model, SETTINGS)
    assert weights.path(model, SETTINGS).stat().st_size == entry["bytes"]
    for key in ("licence", "maker", "command", *(["training_data"] if "parameters" in entry else [])):
        assert entry[key], key
    script = entry["command"].split()[1]
    assert script.startswith("train/")
    assert script.endswith(".py")


@pytest.mark.parametrize("model", MODELS)
def test_training_data_has_permissive_licences(model: str) -> None:
    refused = ("-NC", "NonCommercial", "-ND", "research only", "unknown", "proprietary")
    assert not [word for word in refused if word.lower() in str(weights.entry(model, SETTINGS)).lower()]
