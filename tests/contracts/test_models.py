"""The embedded model pack: every file whole, small, and with its licence, data and metrics."""

from __future__ import annotations

import numpy as np
import pytest

from foveate import registry, weights
from foveate.config import Settings
from foveate.runtime.graph import OnnxRuntimeGraph
from foveate.stages.render import embedded
from foveate.stages.sr import diffusion

SETTINGS = Settings()
MODELS = sorted(weights.listing(SETTINGS))
LIMIT = 90_000_000
SAMPLES = {"diffusion": diffusion._sample(128), "t2i": embedded._sample()}


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
    forms = {e["int8"] for e in weights.listing(SETTINGS).values() if "int8" in e}
    assert set(MODELS) == wanted | forms


@pytest.mark.parametrize("model", [m for m in MODELS if "int8" in weights.entry(m, SETTINGS)])
def test_an_8_bit_form_stays_near_its_network(model: str) -> None:
    plain, form = weights.path(model, SETTINGS), weights.int8(model, SETTINGS)
    assert form is not None
    sample = SAMPLES[model]
    first, second = (OnnxRuntimeGraph(p, 2).run(**sample) for p in (plain, form[0]))
    assert 0 < np.abs(first - second).mean() <= form[1]


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
