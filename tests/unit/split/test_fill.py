from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from foveate.stages.split.fill import fill
from foveate.stages.split.grid import make_grid
from foveate.stages.split.merge import merge
from foveate.types import Patch

Case = tuple[tuple[Patch, ...], list[int], NDArray[np.bool_]]


@st.composite
def grids(draw: st.DrawFn) -> Case:
    height, width = draw(st.integers(1, 300)), draw(st.integers(1, 300))
    patches = make_grid(height, width, 32)
    steps = st.sampled_from(draw(st.sampled_from([(0, 2), (0, 1, 2), (2,), (0,)])))
    many = st.lists(st.booleans(), min_size=len(patches), max_size=len(patches))
    chosen = draw(st.lists(steps, min_size=len(patches), max_size=len(patches)))
    return patches, chosen, np.asarray(draw(many))


def rows(*lines: str) -> list[int]:
    return [int(c) for line in lines for c in line]


@given(grids())
def test_what_was_chosen_stays_and_only_spare_patches_join(case: Case) -> None:
    patches, steps, spare = case
    found = fill(patches, steps, spare, 128, 4, 4)
    for before, after, free in zip(steps, found, spare, strict=True):
        assert after == before or (before == 0 and free and after in steps)


@given(grids())
def test_there_are_never_more_rectangles(case: Case) -> None:
    patches, steps, spare = case
    assert len(merge(patches, fill(patches, steps, spare, 128, 4, 4), 128)) <= len(merge(patches, steps, 128))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rows("0200", "2220", "0220", "0000"), rows("2220", "2220", "2220", "0000")),  # corners
        (rows("2202", "2222", "2222", "2222"), rows("2222", "2222", "2222", "2222")),  # a hole
        (rows("2000", "0000", "0000", "0002"), rows("2000", "0000", "0000", "0002")),  # too far apart
        (rows("2010", "0000", "0000", "0000"), rows("2010", "0000", "0000", "0000")),  # steps differ
    ],
)
def test_gaps_are_filled_where_that_is_less_work(before: list[int], after: list[int]) -> None:
    patches = make_grid(128, 128)
    assert fill(patches, before, np.ones(16, bool), 128, 4, 4) == after
    assert fill(patches, before, np.zeros(16, bool), 128, 4, 4) == before
