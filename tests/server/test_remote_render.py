"""A real server draws for another Foveate: the back ends `a1111` and `openai` against ours over HTTP."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from foveate.pipeline import Pipeline
from foveate.stages.stream.decode import decode
from foveate.types import Request
from tests.conftest import bare_settings
from tests.server.conftest import Served


@pytest.mark.parametrize(
    ("backend", "checkpoint"), [("a1111:{}", "Foveate painter"), ("openai:{}/v1", "painter")]
)
def test_a_server_of_ours_draws_the_small_picture(
    backend: str, checkpoint: str, equipped: Served, tmp_path: Path
) -> None:
    backend = backend.format(equipped.url)
    options = {"checkpoint": checkpoint, "native": 256, "minimum": 256}
    pipeline = Pipeline(bare_settings(tmp_path, backends={backend: options}))
    asked = Request(
        prompt="a fox", negative_prompt="fog", width=1024, height=1024, render=backend, steps=3, seed=7,
        segment="brightness", light="nearest", diffusion="grain",
    )  # fmt: skip
    result = pipeline.run(asked)
    (job,) = equipped.http.get("/v1/jobs", params={"limit": 1}).json()["data"]
    drawn = decode(equipped.http.get(f"/v1/jobs/{job['id']}/image").content, 10**8)
    assert (job["request"]["render"], job["request"]["seed"]) == ("painter", 7)
    assert result.image.shape == (1024, 1024, 3)
    assert result.backends["render"] == backend
    np.testing.assert_allclose(result.lr, drawn.image, atol=1 / 255)
    kept = decode(result.save(tmp_path / "fox.png"), 10**8).metadata["parameters"]
    assert kept.startswith("a fox\nNegative prompt: fog\nSteps: 3, ")
    assert kept.startswith(drawn.metadata["parameters"])  # what the server wrote, continued
    assert "Postprocess upscale to: 1024x1024" in kept
