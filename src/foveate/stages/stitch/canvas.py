"""The high-resolution canvas: the light result, over which refined rectangles are painted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from foveate.stages.stitch.window import feather
from foveate.types import Array, Patch

__all__ = ["Canvas"]


class Canvas:
    """Paints rectangles over `light` (H*scale, W*scale, 3) so that order does not matter.

    All rectangles are known beforehand as (core, outer) pairs in LR pixels. Where several overlap, their feathered
    weights are normalised to sum to at most 1; what is missing to 1 is the light result. Painting nothing
    changes no bit. `again` begins another such round over what the last one left.
    `image` is the picture, or if `bare` only what was painted adds to `light`.
    """

    def __init__(
        self, light: Array, scale: int, rectangles: Sequence[tuple[Patch, Patch]], *, bare: bool = False
    ) -> None:
        self.scale = scale
        self.image: Array = np.zeros(light.shape, np.float32) if bare else light.copy()
        self._light = light
        self._before: Array | None = None  # what the rounds before this one made of it
        self._weigh(rectangles)

    def again(self, rectangles: Sequence[tuple[Patch, Patch]]) -> None:
        """Paint `rectangles` next, over the image as it is now."""
        self._before = self.image.copy()
        self._weigh(rectangles)

    def _weigh(self, rectangles: Sequence[tuple[Patch, Patch]]) -> None:
        self._total = np.zeros(self._light.shape[:2], np.float32) if rectangles else None
        for core, outer in rectangles:
            self._total_view(outer)[...] += feather(core, outer, self.scale)

    def _total_view(self, outer: Patch) -> Array:
        assert self._total is not None
        return self._total[self.region(outer)]

    def region(self, area: Patch) -> tuple[slice, slice]:
        """Slices of the canvas that an LR rectangle covers."""
        s = self.scale
        return (
            slice(area.y * s, (area.y + area.height) * s),
            slice(area.x * s, (area.x + area.width) * s),
        )

    def light(self, outer: Patch) -> Array:
        """The light result over an LR rectangle (a view)."""
        return self._light[self.region(outer)]

    def paint(self, core: Patch, outer: Patch, added: Array) -> None:
        """Blend in what refining adds to the light result, (outer.height*scale, outer.width*scale, 3); each once."""
        weight = feather(core, outer, self.scale) / np.maximum(self._total_view(outer), 1.0)
        where = self.region(outer)
        if self._before is not None:
            added = added - (self._before[where] - self._light[where])
        # numpy multiplies rows of numbers four times as fast as it spreads a weight over three channels
        weighed = added.reshape(len(added), -1) * weight.repeat(3, axis=1)
        self.image[where] += weighed.reshape(added.shape)
