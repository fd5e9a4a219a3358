"""The probes of `bench prompts`, on made-up features, masks and drawings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from bench import judges, lite0, probes, prompts, scenery, studio, wording
from bench.wording import Prompt


def test_a_linear_probe_learns_classes_and_ranks_them() -> None:
    rng = np.random.default_rng(0)
    middles = rng.normal(size=(5, 12)) * 3
    labels = [f"c{i % 5}" for i in range(200)]
    x = np.stack([middles[i % 5] for i in range(200)]) + rng.normal(size=(200, 12))
    probe = probes.Linear.fit(x[:100], labels[:100])
    scores = probe.scores(x[100:])
    assert scores.shape == (100, 5)
    assert probes.top(scores, probe.labels, labels[100:], 1).mean() > 0.9
    assert probes.top(scores, probe.labels, labels[100:], 5).all()
    wrong = ["c0" if name != "c0" else "c1" for name in labels[100:]]
    assert probes.top(scores, probe.labels, wrong, 1).mean() < 0.1


def test_a_matcher_finds_the_caption_of_pictures_it_has_not_seen() -> None:
    pytest.importorskip("torch")
    rng = np.random.default_rng(0)
    texts = rng.normal(size=(600, 8))
    texts /= np.linalg.norm(texts, axis=1, keepdims=True)
    hidden = rng.normal(size=(8, 20))
    pictures = texts @ hidden + 5 + 0.05 * rng.normal(size=(600, 20))
    matcher = probes.Matcher.fit(pictures[:500], texts[:500], epochs=60)
    fits = matcher.scores(pictures[500:], texts[500:])
    assert fits.shape == (100, 100)
    assert np.abs(fits).max() <= 1 + 1e-9
    assert (fits.argmax(axis=1) == np.arange(100)).mean() > 0.8


def test_lab_is_that_of_known_colours() -> None:
    known = {
        (255, 255, 255): (100, 0, 0),
        (255, 0, 0): (53.24, 80.09, 67.20),
        (0, 0, 255): (32.30, 79.19, -107.86),
    }
    for rgb, expected in known.items():
        assert probes.lab(np.array(rgb)) == pytest.approx(expected, abs=0.05)


def test_what_is_told_of_colours_is_that_of_the_thing_and_of_what_is_around() -> None:
    names, values = (
        ("red", "green", "black", "red"),
        np.array([[220.0, 40, 40], [60, 180, 60], [20, 20, 20], [160, 15, 15]]),
    )
    picture = np.full((40, 40, 3), (60, 180, 60), np.uint8)
    mask = np.zeros((40, 40), bool)
    mask[10:30, 10:30] = True
    picture[mask] = (200, 60, 50)
    picture[10:15, 10:30] = (150, 20, 20)
    found = probes.colours_of(picture, mask, names, values)
    assert found.shape == (3 + 9 + 3,)
    assert found[:3].tolist() == [0, 0, 1]  # black, green, red: of the two reds together
    assert found[-2] * 50 == pytest.approx(probes.lab(np.array([60, 180, 60]))[1], abs=0.1)
    assert np.isfinite(probes.colours_of(picture, np.zeros_like(mask), names, values)).all()


PAINTS = {
    "red": (220, 40, 40),
    "green": (60, 170, 70),
    "blue": (50, 90, 220),
    "white": (240, 240, 240),
    "grey": (128, 128, 128),
}


def framed(picture: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A picture with a dark subject that reaches down to the lower border, and its mask."""
    mask = np.zeros(picture.shape[:2], bool)
    mask[60:128, 50:90] = True
    picture = picture.copy()
    picture[mask] = (20, 20, 20)
    return picture, mask


def test_plain_colours_and_gradients_are_even_and_landscapes_are_not() -> None:
    rng = np.random.default_rng(0)
    shades = np.array([list(PAINTS["blue"]), [40, 70, 180]], float)
    even = [probes.unevenness(*framed(scenery.plain(rng, 128, shades))) for _ in range(20)]
    places = ("sea", "forest", "desert", "mountains", "meadow", "city")
    uneven = [probes.unevenness(*framed(scenery.scenery(p, {}, rng, 128))) for p in places * 4]
    line = probes.split(np.array(even), np.array(uneven))
    assert np.mean([e <= line for e in even]) > 0.9
    assert np.mean([u > line for u in uneven]) > 0.9
    halves = np.full((128, 128, 3), PAINTS["blue"], np.uint8)
    halves[70:] = PAINTS["green"]
    assert probes.unevenness(*framed(halves)) > line


def test_the_colour_of_a_plain_background_is_named_whatever_its_subject() -> None:
    names, values = list(PAINTS), np.array(list(PAINTS.values()), float)
    for name, paint in PAINTS.items():
        shade = np.linspace(1, 0.8, 128)[:, None, None]
        picture = np.asarray((np.array(paint) * shade * np.ones((128, 128, 1))).astype(np.uint8))
        assert probes.border_colour(*framed(picture), names, values) == name


def test_the_line_between_low_and_high_is_where_fewest_are_wrong() -> None:
    low, high = np.array([0.1, 0.2, 0.3, 9.0]), np.array([1.0, 2.0, 3.0])
    assert 0.3 < probes.split(low, high) < 1.0


def test_a_subject_that_fills_the_frame_leaves_all_of_it() -> None:
    full = np.ones((60, 60), bool)
    assert probes.border(full).sum() > 0
    assert not (probes.border(np.zeros((60, 60), bool))[20:40, 20:40]).any()


@pytest.mark.parametrize(
    ("uneven", "around", "seen"),
    [(1.0, "blue", "plain"), (1.0, "red", "plain red"), (9.0, "blue", "sky")],
)
def test_plain_is_right_only_where_it_is_even_and_of_that_colour(
    uneven: float, around: str, seen: str
) -> None:
    asked = Prompt("a mug on a plain blue background", "mug", place="plain", backdrop="blue")
    zeros = np.zeros(1, np.float32)
    found = prompts.Seen(zeros, zeros, zeros, zeros, 1, uneven, around)
    line = probes.Linear(("plain", "sea", "sky"), np.zeros((1, 3)), np.array([9.0, 1.0, 2.0]))
    fitted = SimpleNamespace(uneven=5.0, places=line)
    assert prompts.seen_behind(asked, found, fitted, np.array([9.0, 1.0, 2.0])) == seen


def test_a_thing_is_the_best_of_the_ways_to_draw_it() -> None:
    scores = np.array([[1.0, 5, 3, 2], [4.0, 0, 1, 2]])
    found = probes.best_of(scores, ["cat", "dog"], ["cat", "cat", "dog", "dog"])
    assert found.tolist() == [[5, 3], [4, 2]]


def test_blocks_of_features_are_judged_apart_and_added() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(60, 8)) + np.repeat(np.eye(3, 8) * 4, 20, axis=0)
    labels = [f"c{i // 20}" for i in range(60)]
    both = probes.Linear.fit(x, labels, 0.3, blocks=2).scores(x)
    parts = [probes.Linear.fit(x[:, s], labels, 0.3).scores(x[:, s]) for s in (slice(4), slice(4, 8))]
    assert both == pytest.approx(parts[0] + parts[1])


def test_the_box_is_square_around_the_subject_and_inside_the_picture() -> None:
    mask = np.zeros((100, 100), bool)
    mask[40:60, 45:55] = True
    y, x, height, width = probes.subject_box(mask, 0.1)
    assert (height, width) == (24, 24)
    assert y <= 40 and y + height >= 60 and x <= 45 and x + width >= 55
    mask[:, 90:] = True
    assert probes.subject_box(mask, 0.1) == (0, 0, 100, 100)
    assert probes.subject_box(np.zeros((8, 9), bool)) == (0, 0, 8, 9)


def test_blobs_are_counted_without_specks_from_left_to_right() -> None:
    mask = np.zeros((50, 90), bool)
    mask[10:30, 60:80] = True
    mask[10:30, 5:25] = True
    mask[40:42, 40:42] = True
    left, right = probes.blobs(mask)
    assert left[20, 10] and right[20, 70]
    assert probes.blobs(np.zeros((5, 5), bool)) == []


def test_what_stands_in_front_is_covered_by_what_is_behind() -> None:
    picture = np.full((64, 64, 3), (30, 120, 200), np.uint8)
    mask = np.zeros((64, 64), bool)
    mask[24:40, 24:40] = True
    picture[mask] = (255, 0, 0)
    covered = probes.filled(picture, mask).astype(int)
    assert np.abs(covered - (30, 120, 200)).max() < 3
    assert (probes.filled(picture, np.ones_like(mask)) == picture).all()


def test_prompts_are_composed_the_same_for_a_seed() -> None:
    things = ["apple", "cat", "dog", "owl", "tractor", "scissors", "hot dog", "boat", "crab"]
    made = wording.compose(things, things, 20, 6, seed=3)
    assert made == wording.compose(things, things, 20, 6, seed=3)
    assert made != wording.compose(things, things, 20, 6, seed=4)
    captions = made[:20]
    assert {p.place for p in captions} == set(wording.PHRASES)
    assert all(p.colour in p.text and p.object in p.text for p in captions)
    assert all(f"plain {p.backdrop} background" in p.text for p in captions if p.place == "plain")
    assert [p.count for p in made if p.count] == [1, 2, 3, 1, 2, 3]
    pairs = [p for p in made if p.relation]
    assert [p.relation for p in pairs] == ["left", "right", "on"] * 2
    assert all(p.object != p.other for p in pairs)


def test_prompts_of_a_file_carry_tags() -> None:
    text = "# mine\n\na red mug in a city | object: mug; colour: red; place: city\na thing of beauty\n"
    assert wording.read(text + "two owls | count: 2\n") == [
        Prompt("a red mug in a city", object="mug", colour="red", place="city"),
        Prompt("a thing of beauty"),
        Prompt("two owls", count=2),
    ]


@pytest.mark.parametrize(
    "tag", ["colour: mauve", "count: many", "size: 3", "place:", "red", "relation: left"]
)
def test_unknown_tags_are_refused_with_what_is_known(tag: str) -> None:
    with pytest.raises(SystemExit, match="known:"):
        wording.read(f"a mug | {tag}")


def square(colour: tuple[int, int, int]) -> Image.Image:
    return Image.new("RGBA", (40, 40), (*colour, 255))


def test_a_view_shows_drawings_where_they_were_put() -> None:
    backdrop = np.full((100, 100, 3), 128, np.uint8)
    made = judges.view([square((255, 0, 0))], [(0.3, 0.5, 0.4)], backdrop, np.random.default_rng(0))
    assert made.mask[50, 30] and not made.mask[50, 80]
    assert made.mask.sum() == 40 * 40
    assert made.picture[50, 30, 0] > 200 > made.picture[50, 80, 0]


def test_a_tinted_drawing_has_the_colour_and_keeps_its_shape() -> None:
    sprite = square((90, 90, 200))
    tinted = np.asarray(judges.tinted(sprite, np.array([220.0, 40.0, 40.0])))
    assert (tinted[..., 3] == 255).all()
    assert np.abs(tinted[20, 20, :3].astype(int) - (220, 40, 40)).max() < 40
    half = sprite.copy()
    half.paste((120, 120, 120, 255), (0, 0, 40, 12))
    kept = np.asarray(judges.tinted(half, np.array([220.0, 40.0, 40.0]), all_over=False))
    assert kept[5, 20, :3].tolist() == [120, 120, 120] and kept[30, 20, 0] > 150


def test_shapes_named_after_a_colour_give_its_prototype() -> None:
    found = [
        judges.Drawing(f"{c} circle", "geometric", "noto", square((i * 20, 100, 0)))
        for i, c in enumerate(judges.COLOURS)
    ]
    found.append(judges.Drawing("red apple", "food-fruit", "noto", square((0, 0, 0))))
    names, values = judges.prototypes(found)
    assert names == list(judges.COLOURS)
    assert values.shape == (11, 3)
    assert values[1] == pytest.approx((20, 100, 0))
    assert judges.coloured(found[-1]) == "red"
    assert judges.coloured(judges.Drawing("redwood", "", "", square((0, 0, 0)))) == ""


def test_a_drawn_place_has_its_ground_and_night_is_dark() -> None:
    props = {"cactus": [square((0, 120, 0))], "tulip": [square((200, 0, 80))]}
    rng = np.random.default_rng(0)
    desert = scenery.scenery("desert", props, rng, 64)
    assert desert.shape == (64, 64, 3)
    red, _, blue = desert[-4:].mean(axis=(0, 1))
    assert red > blue + 40
    assert scenery.scenery("meadow", props, rng, 64)[-4:].mean(axis=(0, 1)).argmax() == 1


def test_places_are_listed_once_and_have_phrases() -> None:
    names = [n for place in judges.PLACES.values() for n in place.split()]
    assert set(judges.PLACES) < set(wording.PHRASES)
    assert len(names) == len(set(names))


def test_icons_are_found_by_code_and_by_name(tmp_path: Path) -> None:
    icons = {
        "icons": {"cat": {"body": "<g/>", "width": 20}},
        "aliases": {"tom": {"parent": "cat"}},
        "height": 32,
    }
    (tmp_path / "icons.json").write_text(json.dumps(icons))
    found = judges._Set(tmp_path)
    assert found.named("1f431", ["dog", "cat"]) == "cat"
    assert found.named("1f431", ["dog"]) is None
    assert 'viewBox="0 0 20 32"' in found.svg("tom")
    (tmp_path / "chars.json").write_text('{"1f431": "tom"}')
    assert judges._Set(tmp_path).named("1f431-fe0f", []) == "tom"


def test_missing_sources_are_named_with_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "noto" in judges.missing(tmp_path) and "train/data/fetch.py" in judges.missing(tmp_path)
    assert prompts.run(argparse.Namespace(sources=tmp_path)) is None
    assert "left out" in capsys.readouterr().out


class Blind:
    """Marks the middle of every picture."""

    def importance(self, image: np.ndarray) -> np.ndarray:
        out = np.zeros(image.shape[:2], np.float32)
        out[64:192, 64:192] = 1
        return out


class Words:
    """A text encoder with a vector for every text."""

    def vector(self, text: str) -> np.ndarray:
        drawn = np.random.default_rng(sum(map(ord, text))).normal(size=6)
        return drawn / np.linalg.norm(drawn)


def test_verdicts_name_what_was_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lite0, "pooled", lambda looks, _: np.stack([p.mean(axis=(0, 1)) for p in looks]))

    def paint(front: tuple[int, int, int], back: tuple[int, int, int]) -> judges.View:
        picture = np.full((256, 256, 3), back, np.uint8)
        picture[64:192, 64:192] = front
        return judges.View(picture, None)

    red, green, sky, field = (220, 40, 40), (40, 200, 40), (120, 180, 250), (60, 120, 30)
    looks = [paint(red, sky), paint(green, field)] * 4
    flat = probes.Linear(("tomato", "frog"), np.zeros((6, 2)), np.zeros(2))
    prototypes = np.array([[220.0, 40, 40], [40, 200, 40]])
    names = {"tomato": "tomato", "frog": "frog"}
    matcher = probes.Matcher(np.zeros(9), np.eye(9, 6))
    made = studio.Probes(flat, names, flat, 5.0, flat, matcher, ("red", "green"), prototypes)
    seen = [prompts.look(v, Prompt("a thing"), Blind(), made) for v in looks]
    made.objects = probes.Linear.fit(np.stack([s.subject for s in seen]), ["tomato", "frog"] * 4)
    made.places = probes.Linear.fit(np.stack([s.place for s in seen]), ["sky", "meadow"] * 4)
    made.colours = probes.Linear.fit(np.stack([s.colours for s in seen]), ["red", "green"] * 4)
    asked = [
        Prompt("a red tomato in the sky", "tomato", "red", "sky"),
        Prompt("a red tomato on a meadow", "tomato", "red", "meadow", count=2),
    ]
    scores, verdicts = prompts.judge(asked, looks[:2], made, Blind(), Words())
    assert scores["object, top 1"] == (1, 2)
    assert scores["colour"] == (1, 2)
    assert scores["background"] == (2, 2)
    assert scores["plain, where a place is asked"] == (2, 2)  # what is painted here has no horizon
    assert scores["count"] == (0, 1)
    assert 0 <= scores["R-precision"][0] <= scores["R-precision"][1] == 2
    assert verdicts[1]["colour seen"] == "green" and verdicts[1]["count seen"] == 1
    found = [{"pictures": "mine", **v} for v in verdicts]
    assert prompts.breakdown(found, "colour", "mine") == [
        {"colour": "red", "mine": 0.5, "seen instead": "1 green"}
    ]
    assert prompts.breakdown(found, "count", "mine") == [{"count": 2, "mine": 0.0, "seen instead": "1 1"}]
    assert prompts.chance("colour", asked, made) == 1 / 2
