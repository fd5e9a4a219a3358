"""Misspelled words put right, and nothing else."""

import pytest

from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.spelling import spelled
from foveate.stages.render.scene.references.text import TextEncoder


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a photograph of a elefant in the savana", "a photograph of a elephant in the savanna"),
        ("a beatiful buterfly on a flowr", "a beautiful butterfly on a flower"),
        ("two dogz playng near a lighthous", "two dogs playing near a lighthouse"),
        ("astronout riding a hors", "astronaut riding a horse"),
        ("a giraf in a forest", "a giraffe in a forest"),
        ("three elefants and a wizzard", "three elephants and a wizard"),
    ],
)
def test_misspelled_words_are_put_right(
    typed: str, meant: str, library: Library, encoder: TextEncoder
) -> None:
    assert spelled(typed, library, encoder) == meant


@pytest.mark.parametrize(
    "prompt",
    [
        "a sparkly flowery dress, wrinkly hands, frothy waves, dappled light",
        "a fox dozing, a cat batting at a moth, an owl hooting, a bear lumbering",
        "yoda and groot playing chess, by Greg Rutkowski, artgerm, wlop",
        "synthwave, vaporwave, solarpunk, cottagecore, bokeh, octane render, 8k",
        "an axolotl, a quokka and a labradoodle wakeboarding",
        "a glazed donut, a half-timbered house, f/1.8, <lora:foo:0.8>",
    ],
)
def test_rare_words_stay(prompt: str, library: Library, encoder: TextEncoder) -> None:
    assert spelled(prompt, library, encoder) == prompt
