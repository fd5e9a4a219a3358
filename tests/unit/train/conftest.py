"""The scripts of train/ import each other as top-level modules."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TRAIN = Path(__file__).resolve().parents[3] / "train"


@pytest.fixture(autouse=True)
def scripts() -> Iterator[None]:
    before, path = set(sys.modules), list(sys.path)
    sys.path.insert(0, str(TRAIN))
    yield
    sys.path[:] = path
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file).is_relative_to(TRAIN):
            del sys.modules[name]
