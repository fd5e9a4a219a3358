"""What is rendered of the freely licensed meshes of Debian's sweethome3d-furniture: names and groups.

Per group, lines of `SOURCE NUMBER[b][@YAW] name, other names`: the number in the source's catalogue, `b` for head and
shoulders only, and how far the front is turned from the viewer, in degrees (25 if nothing is said).
"""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache
from pathlib import Path

SOURCES = {
    "Z": ("BlendSwap-CC-0", "CC0-1.0", "BlendSwap contributors"),
    "B": ("BlendSwap-CC-BY", "CC-BY-3.0", "BlendSwap contributors"),
    "K": ("KatorLegaz", "CC-BY-3.0-US", "Andrew Kator and Jennifer Legaz"),
    "R": ("Reallusion", "CC-BY-3.0-US", "Reallusion"),
    "S": ("Scopia", "CC-BY-3.0", "Scopia Visual Interfaces Systems"),
}
"""Letter -> catalogue, licence, makers (Debian's copyright file); single makers are in the catalogue."""

THINGS = {
    "household": """
        Z132 sofa, couch, settee
        S37 sofa, couch, settee
        K57 sofa, white sofa, couch
        Z140 sofa, leather sofa, red sofa, chesterfield, couch
        Z21 corner sofa, sectional sofa
        Z139 armchair, easy chair, leather armchair
        K47 armchair, easy chair
        B95 armchair, leather armchair
        S384 rattan armchair, wicker chair
        Z26 chair, wooden chair
        S30 chair, wooden chair
        B24 chair, wooden chair
        Z31 plastic chair
        S47 office chair, desk chair, swivel chair
        K72 office chair, desk chair, swivel chair
        Z42 bar stool
        Z168 stool, wooden stool
        Z65 deck chair, beach chair, folding chair
        S99 sun lounger, lounger, chaise longue
        S373 hammock
        Z8 rocking horse
        Z3 bed
        S3 bed, double bed
        B77 bed, double bed
        B10 bunk bed
        S79 crib, cot, baby bed
        S200 hospital bed
        S39 table, wooden table, dining table
        Z27 table, round table, dining table, wooden table
        B58 table, wooden table
        S33 coffee table, low table
        K53 glass table
        S84 desk, writing desk, wooden desk
        B7 desk, office desk
        K80 bookshelf, bookcase, bookshelves
        B63 wardrobe, closet, cupboard
        S5 wardrobe, closet
        B75 chest of drawers, dresser, drawers, commode
        B130 chest of drawers, dresser
        Z4 bedside table, nightstand, night table
        S290 dressing table, vanity table
        Z22 television, tv, tv set, flat screen
        S55 table lamp, lamp, bedside lamp
        S56 table lamp, lamp
        B98 table lamp, lamp, bedside lamp
        S54 desk lamp, reading lamp
        S87 floor lamp, standing lamp
        S101 chandelier
        Z96 cuckoo clock, pendulum clock
        S165 fireplace, hearth
        S198 wood stove, stove
        Z33 pool table, billiard table, billiards
        B57 ping pong table, table tennis table
        Z46 table football, foosball
        S191 aquarium, fish tank
        S196 dollhouse, doll's house
        S197 doll
        Z51 teddy bear, stuffed bear, plush bear
        Z72 barrel, wooden barrel, keg
        Z73 wooden crate, crate, wooden box
        S180 cardboard box, open box
        S174 cardboard box, carton, parcel
        S183 basket, wicker basket
        K68 trunk, steamer trunk
        S186 step ladder, stepladder
        S52 door, wooden door
        K8 red door, front door
        Z133 spiral staircase, staircase, stairs
        Z128 refrigerator, fridge
        Z28 oven
        B44 stove, kitchen stove, cooker
        B48 microwave, microwave oven
        S395 toaster
        S102 coffee machine, espresso machine, coffee maker
        B8 kettle, tea kettle
        B32 blender
        Z19 mixer, stand mixer, food mixer
        S131 washing machine, washer
        B43 cooking pot, saucepan
        B93 moka pot, espresso pot
        S377 knife block
        S374 bathtub, bath, tub
        B60 toilet
        Z62 sink, washbasin, wash basin
        Z131 shower, shower stall
        S159 hot tub, jacuzzi
        S50 desktop computer, computer
        K76 old computer, imac
        B99 laptop, notebook computer
        Z43 loudspeaker, speaker
        Z47 fan, electric fan, table fan
        S158 pinball machine, pinball
        B66 wheelchair
        S187 stroller, baby carriage, pram, buggy
        S204 lawn mower, lawnmower, mower
        Z138 wheelbarrow
        B53 safe
        Z63 whiteboard
        S358 candle, candlestick
        Z82 fire extinguisher
        B107 treadmill
        S151 folding screen, room divider
        S130 christmas tree
    """,
    "musical-instrument": """
        Z30 grand piano, piano
        B50 upright piano, piano
        Z76 electric guitar
        B110 xylophone
    """,
    "music": """
        Z69 headphone, headphones
        B52 radio, old radio
    """,
    "phone": """
        Z70 mobile phone, smartphone, iphone, phone
        S120 telephone
    """,
    "light-video": """
        S146 camera, photo camera
        K37 flashlight, torch
        S209 projector
        B126 camping lantern, lantern
        Z155 lantern
    """,
    "game": """
        S303 video game, game controller, gamepad
        B74 chessboard, chess, chess board, chess set
        B69 rubik's cube, magic cube
        B106 toy train
        B15 toy car, wooden car
        S155 dartboard, darts
    """,
    "sport": """
        B71 soccer ball, football
        Z78 basketball
    """,
    "office": """
        Z106 briefcase
        K90 stapler
    """,
    "tool": """
        S263 drill, power drill
    """,
    "mail": """
        Z25 mailbox, letterbox
    """,
    "event": """
        B26 wrapped gift, gift, present, gift box
    """,
    "clothing": """
        B103 suitcase, luggage
        Z120 handbag
        S238 straw hat, panama hat
        S147 running shoe, sneakers, sneaker, trainers
        S150 high-heeled shoe, high heels
        S239 motorcycle helmet, crash helmet
        S253 watch, wristwatch
        Z141 hiking boot, boots, ankle boots
        Z85 thong sandal, slippers, sandals
    """,
    "drink": """
        Z9 hot beverage, coffee, cup of coffee, coffee cup
        K28 mug, coffee mug
        B21 paper cup, takeaway coffee
        S22 bottle of wine, wine bottle
        B6 beer bottle, bottle of beer
        Z53 milk carton, carton of milk
        S123 teapot
    """,
    "dishware": """
        K34 plate
        S44 vase
        S14 jug, pitcher, clay jug
    """,
    "food-prepared": """
        Z90 bread, loaf of bread, sliced bread
        B96 hamburger, burger, cheeseburger
        S370 french fries, fries, chips
        S356 green salad, salad, bowl of salad
        S206 roast chicken, roasted chicken, roast turkey
        S355 bowl of fruit, fruit bowl
        S70 bowl of fruit, fruit bowl
    """,
    "food-sweet": """
        Z142 cupcake
        S128 birthday cake, cake
    """,
    "transport-ground": """
        S250@50 sports car, red car, car
        S168@50 convertible, cabriolet, car
        K69@50 beetle, vintage car, yellow car, car
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
    """,
    "other-object": """
        S169 swimming pool, pool
        Z130 shipping container, container
        K79 fire hydrant, hydrant
        S262 traffic cone
        K18 trash can, dustbin, garbage can
        Z150 stone lantern, japanese lantern
        Z164 rock, boulder
        Z162 rock, boulder
        S160 logs, firewood, wood logs
    """,
    "transport-water": """
        B133@60 rowing boat, rowboat, boat
    """,
    "animal-pet": """
        S161@40 cat
        B100@40 cat, siamese cat
        B89@40 dog, bulldog
        S162@40 dog, golden retriever, labrador
        S205@40 rabbit, bunny, hare
    """,
    "animal-mammal": """
        Z97@55 horse, brown horse
        B97@55 horse
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
    """,
    "place-building": """
        S295 shed, garden shed, hut, wooden hut
    """,
    "winter": """
        B72 snowman
    """,
    "person": """
        R7@0 man, guy, gentleman, person, adult, man in a cardigan
        R5@0 man, guy, gentleman, person, businessman
        R6@0 man, guy, person
        R4@0 man, guy, person
        R1@0 woman, lady, person
        R2@0 woman, lady, person, woman in a black dress
        R3@0 woman, lady, person, businesswoman
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

BUILDINGS = {
    "house": ("place-building", "house, cottage, family house, small house"),
    "house-2": ("place-building", "house, villa, two-storey house"),
    "house-3": ("place-building", "house, brick house, family house"),
    "barn": ("place-building", "barn, red barn"),
    "church": ("place-religious", "church, chapel"),
    "castle": ("place-building", "castle, fortress, medieval castle"),
    "lighthouse": ("place-building", "lighthouse, light house"),
    "skyscraper": ("place-building", "office building, skyscraper, tower block, high-rise"),
    "cabin": ("place-building", "log cabin, cabin, wooden cabin, hut"),
}
"""What buildings.py builds: key -> group and names."""


def table() -> list[tuple[str, float, str, list[str]]]:
    """(key, yaw in degrees, group, names) of each of `THINGS`."""
    out = []
    for group, lines in THINGS.items():
        for line in lines.strip().splitlines():
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
