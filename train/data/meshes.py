"""What is rendered of the freely licensed meshes of Debian's sweethome3d-furniture: names and groups.

Per group, lines of `SOURCE NUMBER[b][@YAW] name, other names`: the number in the source's catalogue, `b` for head and
shoulders only, and how far the front is turned from the viewer, in degrees (25 if nothing is said). A line that ends
with a comma goes on in the next.
"""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache
from pathlib import Path

from data.things import GOODS

SOURCES = {
    "Z": ("BlendSwap-CC-0", "CC0-1.0", "BlendSwap contributors"),
    "B": ("BlendSwap-CC-BY", "CC-BY-3.0", "BlendSwap contributors"),
    "K": ("KatorLegaz", "CC-BY-3.0-US", "Andrew Kator and Jennifer Legaz"),
    "R": ("Reallusion", "CC-BY-3.0-US", "Reallusion"),
    "S": ("Scopia", "CC-BY-3.0", "Scopia Visual Interfaces Systems"),
}
"""Letter -> catalogue, licence, makers (Debian's copyright file); single makers are in the catalogue."""

THINGS = {
    **GOODS,
    "transport-ground": """
        S250@50 sports car, red car, car
        S168@50 convertible, cabriolet, car
        K69@50 beetle, yellow car, car, volkswagen beetle
        B94@50 automobile, car, blue car
        S249@50 sport utility vehicle, suv, jeep, car
        S252@50 small car
        S251@50 van, delivery van
        S212@50 delivery truck, truck, lorry
        B122@50 articulated lorry, semi truck, semi-trailer
        S361@50 bus, city bus
        S247@50 bus, coach
        S173@60 motorcycle, motorbike
        S248@60 motor scooter, scooter, vespa, moped
        S246@60 bicycle, bike
        B88@60 bicycle, bike, bmx
        S189 tricycle
        Z119@50 forklift, fork lift
        S182 kick scooter
        S297 skateboard
        K59@50 retro car, red car, small car
        S170@50 minivan, family car, car
        S59@50 pink car, hatchback, car
        K66@60 motor scooter, scooter, moped
    """,
    "other-object": """
        S169 paddling pool, above-ground pool, inflatable pool, kiddie pool, garden pool
        Z130 shipping container, cargo container
        K79 small fire hydrant, plain fire hydrant
        S262 traffic cone
        K18 trash can, dustbin, garbage can
        Z150 stone lantern, japanese lantern
        Z164 rock, boulder
        Z162 rock, boulder
        S160 logs, firewood, wood logs
        S260 railroad crossing, level crossing, crossing gate
        K22 wheelie bin, garbage bin, trash bin
    """,
    "transport-water": """
        B133@60 rowing boat, rowboat, boat
    """,
    "animal-pet": """
        S161@40 cat walking, walking cat, cat standing, cat running, cat playing
        B100@40 siamese cat, siamese
        B89@40 dog, bulldog, french bulldog, boxer dog, terrier, boston terrier
        S162@40 dog, golden retriever, retriever, collie, shepherd dog, spaniel, border collie, hound
        S205@40 rabbit, bunny, hare, bunny rabbit
    """,
    "animal-mammal": """
        Z97@55 horse, brown horse, stallion, mare, pony
        B97@55 horse, stallion, mare
    """,
    "animal-bird": """
        Z94@40 chicken, hen
    """,
    "plant-other": """
        S378 deciduous tree, tree, poplar, birch
        S394 deciduous tree, tree, sycamore, maple tree
        S353 deciduous tree, tree
        S365 copper beech, red tree, autumn tree
        S375 japanese maple, red maple
        S381 cherry blossom tree, cherry tree, blossoming tree, peach tree
        S382 evergreen tree, fir tree, pine tree, pine, fir
        S383 snowy tree, snowy fir, snow-covered tree
        S354 snowy tree, snowy pine, snow-covered tree
        S366 cypress, cypress tree
        S351 acacia, acacia tree
        S362 palm tree, coconut tree
        S363 palm tree, coconut tree
        S379 palm tree
        S352 bamboo
        S388 palm tree, tall palm tree
    """,
    "plant-potted": """
        B81 potted plant, houseplant
        S36 potted plant, houseplant
        S157 potted tree, ficus
        Z107 potted cactus
        B102 succulent, succulents
        S192 bonsai, bonsai tree
        Z17 flower box, window box, planter
        S347 hedge
        S286 bush, shrub
        Z124 orchid, orchids
        B108 vase of tulips, tulips in a vase
        B125 vase of flowers, flowers in a vase
        B109 vase of lilies, lilies, white lilies
        S100 calla lilies
        B78 potted plant, houseplant, peace lily
        B101 spider plant, potted plant
        B85 yucca, potted palm, dragon tree
        Z126 fern, potted fern, potted palm
        Z77 potted plant, houseplant, snake plant
        Z113 potted tree, potted bush, topiary
        Z160 planter, flower box, window box
    """,
    "place-other": """
        B113 fountain
        S357 tent, camping tent
        S178 dog house, doghouse, kennel
        Z109 playground, playhouse
        S7 playground slide, slide
        S129 swing, swings
        Z129 seesaw
        S188 trampoline
        S172 sandpit, sandbox
        S152 basketball hoop, basketball net
        S293 goal net, football goal, soccer goal
        K16 bench, park bench, wooden bench
        S12 bench, park bench, garden bench
        K36 street lamp, lamppost, street light, streetlight
        Z60 beach umbrella, parasol, sunshade
        S284 gazebo, canopy tent, pavilion, market tent
    """,
    "place-building": """
        S295 shed, garden shed, hut, wooden hut
    """,
    "writing": """
        S49 pen, ballpoint pen
        Z54 highlighter, marker, text marker
    """,
    "computer": """
        S215 tablet, ipad, tablet computer
        S296 game console, playstation
    """,
    "book-paper": """
        B9 open book, book
        K84 newspaper
    """,
    "winter": """
        B72 snowman
    """,
    "person": """
        R7@0 man, guy, gentleman, person, adult, man in a cardigan
        R5@0 man, guy, gentleman, person, businessman, man in a suit, office worker, man office worker
        R6@0 man, guy, person
        R4@0 man, guy, person
        R1@0 woman, lady, person
        R2@0 woman, lady, person, woman in a black dress
        R3@0 woman, lady, person, businesswoman, woman in a suit, woman office worker
        R8@0 woman, lady, person, adult, woman in a dress
        R9@0 woman, lady, person, woman in a dress
        R10@0 woman, lady, person
        R22@0 boy, child, kid, teenager, young man, teenage boy
        R25@0 girl, child, kid, teenage girl
        R18@0 man sitting, businessman sitting, person sitting
        R19@25 man sitting, person sitting
        R17@0 woman sitting, businesswoman sitting, person sitting
        R21@0 boy sitting
        R24@0 girl sitting, child sitting
        R11@0 man sitting on the ground, man sitting on the floor
        R15@0 woman sitting on the ground, woman sitting on the floor
        R23@0 girl sitting on the ground, girl sitting on the floor
        R12@60 woman lying, woman relaxing, person lying
        R14@60 man lying, man relaxing
        R20@60 boy lying
        R13@50 man sleeping, person sleeping
        R16@25 woman sitting on the ground, girl sitting, woman sitting on the floor
    """,
    "person-bust": """
        R4b@0 man's face, portrait of a man, person's face
        R5b@0 man's face, portrait of a man, person's face, businessman's face
        R6b@0 man's face, portrait of a man, person's face
        R7b@0 man's face, portrait of a man, person's face
        R1b@0 woman's face, portrait of a woman, person's face
        R2b@0 woman's face, portrait of a woman, person's face
        R3b@0 woman's face, portrait of a woman, person's face, businesswoman's face
        R8b@0 woman's face, portrait of a woman, person's face
        R22b@0 boy's face, portrait of a boy, teenager's face, young man's face
        R25b@0 girl's face, portrait of a girl, teenage girl's face
    """,
}


def table() -> list[tuple[str, float, str, list[str]]]:
    """(key, yaw in degrees, group, names) of each of `THINGS`."""
    out = []
    for group, lines in THINGS.items():
        for line in re.sub(r",\s*\n", ",", lines).strip().splitlines():
            key, _, names = line.strip().partition(" ")
            number, _, yaw = key.partition("@")
            out.append((number, float(yaw or 25), group, [n.strip() for n in names.split(",")]))
    return out


def listed(cache: Path, key: str) -> tuple[zipfile.ZipFile, dict[str, str]]:
    """The archive that thing `key` ("S37") is in, and its entry there: model, creator, width, depth and height in
    cm ..."""
    folder = cache / "src/sweethome3d-furniture/usr/share/sweethome3d/furniture"
    archive, things = _catalogue(folder / f"{SOURCES[key[0]][0]}.sh3f")
    return archive, things[int(key[1:].rstrip("b"))]


@lru_cache
def _catalogue(path: Path) -> tuple[zipfile.ZipFile, dict[int, dict[str, str]]]:
    archive = zipfile.ZipFile(path)
    things: dict[int, dict[str, str]] = {}
    text = archive.read("PluginFurnitureCatalog.properties").decode("latin-1")
    for key, number, value in re.findall(r"^(\w+)#(\d+)=(.*)$", text, re.M):
        things.setdefault(int(number), {})[key] = value.strip()
    return archive, things
