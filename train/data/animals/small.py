"""All builders of small animals, by key; they need Blender, kinds.py does not."""

from __future__ import annotations

from data.animals import (
    axolotls,
    birds_of_prey,
    bugs,
    butterflies,
    crawlers,
    crustaceans,
    exotic_birds,
    fish,
    fowl,
    jays,
    molluscs,
    mythic,
    perchers,
    pests,
    reef,
    reptiles,
    saurians,
    songbirds,
    swimmers,
    turtles,
    waders,
    waterfowl,
    whales,
    winged,
)
from data.goods.craft import Builder

BUILDERS: dict[str, Builder] = (
    songbirds.BUILDERS | birds_of_prey.BUILDERS | exotic_birds.BUILDERS | fowl.BUILDERS | waterfowl.BUILDERS
    | whales.BUILDERS | fish.BUILDERS | reef.BUILDERS | molluscs.BUILDERS | crustaceans.BUILDERS
    | turtles.BUILDERS | reptiles.BUILDERS | saurians.BUILDERS | bugs.BUILDERS | butterflies.BUILDERS
    | pests.BUILDERS | winged.BUILDERS
    | waders.BUILDERS | perchers.BUILDERS | swimmers.BUILDERS | mythic.BUILDERS | crawlers.BUILDERS | jays.BUILDERS
    | axolotls.BUILDERS
)  # fmt: skip
