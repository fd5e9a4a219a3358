"""Whole figures: heads get bodies, busts legs, portraits shoulders."""

import numpy as np
import pytest

from foveate.stages.render.scene.arrangement import figure
from foveate.stages.render.scene.references.library import Entry, Library
from foveate.types import Array


def entry(library: Library, name: str) -> Entry:
    return next(e for e in library.entries if e.name == name)


def shape(picture: Array) -> float:
    return float(picture.shape[0] / picture.shape[1])


@pytest.mark.parametrize(
    "name", ["boy", "girl", "old man", "santa claus", "robot", "astronaut", "man cook", "princess", "ninja"]
)
def test_people_stand_on_their_feet(library: Library, name: str) -> None:
    who = entry(library, name)
    cut = library.picture(who.index)
    whole = figure.whole(who, cut, library)
    assert shape(whole) > 1.35 * shape(cut)
    seen = whole[..., 3] > 0.5
    assert 0.1 < seen[-2].mean() < 0.75, "feet are narrower than a cut body"
    assert shape(figure.seated(who, cut, library)) < shape(whole)


@pytest.mark.parametrize("name", ["fox", "lion", "bear", "panda", "frog", "unicorn"])
def test_animals_of_which_there_is_a_head_get_a_body(library: Library, name: str) -> None:
    what = entry(library, name)
    head = library.picture(what.index)
    whole = figure.whole(what, head, library)
    assert whole is not head and whole.shape[2] == 4 and whole.min() >= 0 and whole.max() <= 1
    assert (whole[..., 3] > 0.5).mean() > 0.3


@pytest.mark.parametrize("name", ["cat", "man standing", "house", "teacher", "person swimming", "merperson"])
def test_what_is_whole_or_has_no_legs_stays(library: Library, name: str) -> None:
    what = entry(library, name)
    picture = library.picture(what.index)
    assert figure.whole(what, picture, library) is picture


def test_every_picture_stays_a_picture(library: Library) -> None:
    for e in library.entries:
        if e.kind == "object" and e.group.startswith(("person", "animal", "winter", "space")):
            whole = figure.whole(e, library.picture(e.index), library)
            assert whole.ndim == 3 and whole.shape[2] == 4 and whole.min() >= 0 and whole.max() <= 1


@pytest.mark.parametrize("name", ["old man", "girl", "person: beard", "woman's face"])
def test_a_portrait_has_shoulders_down_to_its_border(library: Library, name: str) -> None:
    who = entry(library, name)
    picture = figure.portrait(who, library.picture(who.index), library)
    assert (picture[-1, :, 3] > 0.5).mean() > 0.85
    assert (picture[len(picture) // 3, :, 3] > 0.5).mean() > 0.5


@pytest.mark.parametrize("name", ["sailboat", "canoe", "speedboat", "motor boat"])
def test_boats_leave_their_water_behind(library: Library, name: str) -> None:
    picture = library.picture(entry(library, name).index)
    boat = figure.afloat(picture)
    assert len(boat) < len(picture)
    low = boat[round(0.9 * len(boat)) :]
    blue = (low[..., 2] - low[..., 0] > 0.4) & (low[..., 3] > 0.5)
    assert blue.mean() < 0.15


def test_what_has_no_water_keeps_its_picture(library: Library) -> None:
    picture = library.picture(entry(library, "submarine").index)
    assert figure.afloat(picture) is picture


def test_lowered_ends_softly() -> None:
    picture = np.ones((100, 40, 4), np.float32)
    low = figure.lowered(picture, 0.25)
    assert low.shape == (75, 40, 4)
    assert low[-1, 0, 3] < 0.3 and low[50, 0, 3] == 1 and picture.min() == 1


@pytest.mark.parametrize("name", ["woman standing", "boy", "princess", "woman dancing", "man office worker"])
def test_clothes_have_the_colour_asked_for_and_skin_its_own(library: Library, name: str) -> None:
    who = entry(library, name)
    picture = library.picture(who.index)
    plain, green = (figure.whole(who, picture, library, c) for c in (None, (0.1, 0.7, 0.2)))
    assert plain.shape == green.shape
    np.testing.assert_allclose(plain[..., 3], green[..., 3], atol=0.02)
    assert ((green[..., 1] - green[..., 0] > 0.2) & (green[..., 3] > 0.9)).mean() > 0.07, "cloth"
    yellow = [
        ((p[..., 0] > 0.85) & (p[..., 2] < 0.4) & (p[..., 1] > 0.6) & (p[..., 3] > 0.9)).mean()
        for p in (plain, green)
    ]
    assert yellow[1] > 0.85 * yellow[0] > 0, "skin"
