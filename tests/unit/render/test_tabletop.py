"""What is small is on a table before its place, not on the floor of it."""

import numpy as np
import pytest

from foveate.stages.render.scene.painting.tabletop import EDGE, before
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from tests.unit.render.conftest import composed


@pytest.mark.parametrize(
    "prompt",
    [
        "a cup of coffee in an office", "a cake in a kitchen", "a laptop in a bedroom", "a candle in a church",
        "an office with a desk and a computer", "a cup of tea in the forest", "a cocktail on the beach",
        "an old book in a castle",
    ],
)  # fmt: skip
def test_small_things_are_on_a_table(library: Library, encoder: TextEncoder, prompt: str) -> None:
    scene = composed(prompt, library, encoder).background
    places = [library.picture(e.index) for e in library.entries if e.kind == "place"]
    assert scene.kind == "table"
    assert scene.picture is not None and not any(scene.picture is p for p in places)  # made of two


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat in a kitchen", "a chair in an office", "a potted plant in a bedroom", "a pumpkin in a field",
        "apples in a garden", "a cake on the grass", "a cup on a rug",
    ],
)  # fmt: skip
def test_large_things_and_what_is_on_the_ground_are_not(
    library: Library, encoder: TextEncoder, prompt: str
) -> None:
    assert composed(prompt, library, encoder).background.kind != "table"


def test_the_place_is_behind_the_table_and_out_of_focus() -> None:
    rng = np.random.default_rng(0)
    place, table = (rng.uniform(0, 1, (64, 96, 4)).astype(np.float32) for _ in range(2))
    made = before(place, table)
    edge = round(EDGE * 64)
    assert made.shape == table.shape and made.min() >= 0 and made.max() <= 1
    assert made[: edge - 1, :, :3].std() < 0.6 * place[..., :3].std()
    assert np.abs(made[edge + 1 :, :, :3] - table[edge + 1 :, :, :3]).max() < 0.06


def test_a_table_in_the_dark_is_dark() -> None:
    place, table = np.full((64, 96, 4), 0.1, np.float32), np.full((64, 96, 4), 0.8, np.float32)
    assert before(place, table)[-1, 0, 0] == pytest.approx(0.45 * 0.8)
