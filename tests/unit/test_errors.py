from __future__ import annotations

import re

import pytest

from foveate import errors
from foveate.errors import FoveateError

CLASSES = [getattr(errors, name) for name in errors.__all__]


def test_all_is_sorted_and_complete() -> None:
    assert errors.__all__ == sorted(errors.__all__)
    defined = {k for k, v in vars(errors).items() if isinstance(v, type) and v.__module__ == errors.__name__}
    assert set(errors.__all__) == defined


@pytest.mark.parametrize("cls", CLASSES, ids=lambda c: c.__name__)
def test_every_error_is_ours_and_says_its_codes(cls: type[FoveateError]) -> None:
    assert issubclass(cls, FoveateError)
    assert 1 <= cls.exit_code <= 130
    assert 400 <= cls.http_status <= 599
    assert cls.__doc__


def test_the_tree_drawn_in_the_docstring_is_the_real_one() -> None:
    assert errors.__doc__ is not None
    drawn: dict[str, tuple[int, int]] = {}
    parents: dict[str, str] = {}
    path: list[str] = []
    for line in errors.__doc__.splitlines():
        found = re.search(r"^([│├└─\s]*)(\w+Error)\s*(?:(\d+)\s+(\d+))?", line)
        if not found:
            continue
        depth, name = len(found[1]) // 4, found[2]
        path[depth:] = [name]
        if depth:
            parents[name] = path[depth - 1]
            drawn[name] = (int(found[3]), int(found[4]))
    assert drawn == {c.__name__: (c.exit_code, c.http_status) for c in CLASSES if c is not FoveateError}
    assert parents == {c.__name__: c.__base__.__name__ for c in CLASSES if c is not FoveateError}
