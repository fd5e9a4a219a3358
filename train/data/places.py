"""Places to be rendered: rooms and spots outdoors, what they are called and what stands there."""

from __future__ import annotations

from pathlib import Path

from data.meshes import listed, table

ROOMS = {
    "living room 1": ("living room, lounge, sitting room", "wood", "cream", """
        rug K85 0 -1.7; wall S37 -0.5; wall S87 1.15; right S165 -1.6; left B81 -0.5; free S33 -0.5 -1.75; picture
        -0.5"""),
    "living room 2": ("modern living room, lounge", "pale", "white", """
        wall K57 0.3; wall S157 -1.5; left K80 -1.3; right Z4 -0.5; on S55 Z4; rug S207 0.3 -1.9; window -1.0"""),
    "living room 3": ("cosy living room, lounge with a fireplace", "dark", "green", """
        wall S165 0; wall S55 1.3 Z4; left Z140 -1.9; right Z139 -1.5; free S160 -0.9 -0.5; rug K85 0 -1.9; picture
        0"""),
    "living room 4": ("living room, tv room", "wood", "grey", """
        wall B82 0; on Z22 B82; wall B81 -1.6; right Z132 -1.9; left S55 -0.6 Z4; window 1.5"""),
    "living room 5": ("living room at christmas, christmas living room", "dark", "red", """
        wall S130 -1.3; wall S165 0.5; free B26 -0.75 -0.8; right Z139 -1.7; left K80 -1.9; rug K85 0.2 -1.8"""),
    "bedroom 1": ("bedroom", "wood", "blue", """
        wall S3 0 ; wall Z4 -1.3; on B98 Z4; right B63 -1.2; left S36 -0.5; picture 0"""),
    "bedroom 2": ("bedroom, cosy bedroom", "pale", "cream", """
        wall B77 0.2; wall Z4 -1.2; on S56 Z4; left B75 -1.5; right S157 -0.5; window -1.5"""),
    "bedroom 3": ("bedroom, old bedroom", "dark", "green", """
        wall Z3 -0.3; wall Z4 1.2; on S55 Z4; right S5 -1.5; left S290 -1.6; rug S207 0.6 -2.2"""),
    "kitchen 1": ("kitchen", "tiles", "white", """
        row Z128 B33 B44 B36 B37 -2.1; on B48 B36; hung B41 0.75; hung B41 1.65; hung B30 -0.2 1.6"""),
    "kitchen 2": ("kitchen, modern kitchen", "pale", "grey", """
        row Z144 Z153 B44 Z165 Z151 -1.6; on Z19 Z144; on S102 Z153; hung Z172 -1.3; hung Z172 -0.7; hung B30 0.1
        1.6; window 1.0"""),
    "kitchen 3": ("country kitchen, rustic kitchen", "wood", "yellow", """
        row K80 B33 B44 B36 B37 -2.1; on B8 B33; on S395 B36; left B58 -2.1; window 1.1; hung B40 -0.3 1.5"""),
    "bathroom 1": ("bathroom", "tiles", "aqua", """
        wall S374 -0.8; wall Z62 1.0; right B60 -1.2; left B81 -0.4; mirror 1.0; window -0.8"""),
    "bathroom 2": ("bathroom, modern bathroom", "tiles", "white", """
        wall S80 0.3; right Z131 -0.7; left S374 -1.6; wall S36 -1.7"""),
    "bathroom 3": ("bathroom, toilet", "tiles", "blue", """
        wall Z57 -0.8; wall Z122 0.6; mirror 0.6; right Z131 -0.6; left Z59 -1.4"""),
    "office 1": ("office, study", "wood", "white", """
        wall S84 0; on S50 S84; free S47 0.1 -1.0 150; wall K80 1.6; wall B81 -1.6; window -1.0"""),
    "office 2": ("office, modern office", "grey", "white", """
        wall Z63 0.2; left B7 -1.3; on B99 B7; right K74 -0.6; right K74 -1.1; wall S157 1.7; free K72 -1.0 -1.5 90;
        window -1.5"""),
    "office 3": ("home office, study, work room", "dark", "green", """
        wall Z75 -0.4; free S47 -0.3 -1.1 160; right K80 -1.0; right K80 -1.8; wall S55 1.3 Z4; left S36 -0.5;
        picture 0.9"""),
    "dining room 1": ("dining room", "wood", "red", """
        wall B75 0; on B125 B75; left S165 -1.5; right B63 -1.3; free S39 0 -1.5; free Z26 -0.9 -1.4 70; free Z26
        0.9 -1.4 -70; lamp S101 0 -1.5; picture 1.4"""),
    "dining room 2": ("dining room, modern dining room", "pale", "grey", """
        wall S157 -1.7; free B58 0 -1.4; free B24 -0.9 -1.4 80; free B24 0.9 -1.4 -80; on S355 B58; window 0; right
        B75 -1.7"""),
    "nursery 1": ("nursery, baby room, children's room, child's room, kids room", "pale", "pink", """
        wall S79 -0.9; wall B75 0.8; on Z51 B75; right Z8 -1.6; left S196 -1.3; rug S207 0 -1.9; window -0.9"""),
    "nursery 2": ("children's room, child's room, kids room, playroom", "wood", "blue", """
        wall B10 -1.0; left S196 -1.9; right B106 -1.5; free Z78 0.9 -1.2; wall S84 1.1; on K76 S84; rug S207 0.2
        -1.8"""),
    "library 1": ("library, reading room, study with books", "dark", "green", """
        wall K80 -1.8; wall K80 -0.9; wall K80 0; wall K80 0.9; wall K80 1.8; left K80 -1.0; left K80 -1.9; right
        Z139 -1.5; rug K85 0 -1.9"""),
    "classroom 1": ("classroom, school", "wood", "yellow", """
        wall Z63 0; left B111 -1.0; left B111 -2.0; right B111 -1.0; right B111 -2.0; wall S36 1.8; window -1.7"""),
    "garage 1": ("garage, workshop", "concrete", "grey", """
        wall B118 -1.2; wall S186 0.1; right K82 -0.8; right Z72 -1.6; left S246 -1.4; wall Z73 1.0; free S174 1.0
        -0.7"""),
    "laundry 1": ("laundry room, laundry", "tiles", "white", """
        row S131 S131 B36 -1.3; right S194 -0.8; left S36 -0.5; window 1.2; picture -1.5"""),
    "hospital 1": ("hospital room, hospital", "grey", "aqua", """
        wall S200 -0.3; wall Z4 0.9; on B125 Z4; right Z62 -1.0; window 1.2; left Z93 -1.2"""),
    "music room 1": ("music room", "wood", "cream", """
        wall B50 -0.7; right Z76 -0.6; right Z43 -1.4; left K80 -1.3; wall S157 1.4; window 0.9"""),
    "gym 1": ("gym, fitness room", "grey", "white", """
        wall B107 -1.2; wall B131 0.6; right B86 -1.4; left S167 -1.6; window -0.5"""),
    "cafe 1": ("cafe, coffee shop, restaurant", "dark", "brick", """
        wall K15 -1.3; free K14 -1.9 -0.7 60; free K14 -0.8 -0.8 -60; wall K15 1.2; free K14 0.6 -0.8 60; free K14
        1.8 -0.8 -60; lamp B29 -1.3 -0.4; lamp B29 1.2 -0.4; window -0.1"""),
    "bar 1": ("bar, pub, tavern", "dark", "brick", """
        wall K80 -1.6; wall S72 -0.4; wall S72 0.8; free S71 -0.4 -1.0 180; free S71 0.8 -1.0 180; right Z72 -0.7;
        right Z72 -1.4; lamp B29 0.2 -0.5"""),
    "games room 1": ("games room, game room, arcade", "grey", "purple", """
        wall S158 -1.4; wall S158 -0.5; right Z46 -1.7; left Z132 -1.8; wall S155 0.8; free Z33 0.8 -1.3 0"""),
    "room 1": ("room, empty room", "wood", "cream", "window -0.9; left B81 -0.4; right Z26 -0.8"),
    "room 2": ("room, empty room", "pale", "blue", "window 0.8; wall S36 -1.7; picture -0.7"),
    "room 3": ("room, empty room", "dark", "green", "picture 0.5; wall S157 1.7; left Z4 -0.8"),
}  # fmt: skip
"""Name -> what it is called, its floor, its walls, and what stands in it, x to the right of the middle of the far
wall and y before it, in metres: `wall KEY x`, `left KEY y` and `right KEY y` with the back to a wall, `free KEY x
y yaw`, `on KEY WHAT` on the last such piece, `row KEY KEY ... x` side by side along the far wall from x, `hung
KEY x z` on it, `lamp KEY x y` from the ceiling, `rug KEY x y`; `window x`, `mirror x` and `picture x` in the far
wall. A key after `wall KEY x` is what it stands on."""

TABLES = {
    "table 1": ("table, wooden table, dining table", "wood", "cream", "put K80 -1.7 2.7; put B81 -0.6 2.6; pane 0.9"),
    "table 2": ("table, wooden table", "pale", "green", "put S165 0.2 2.8; put Z139 -1.7 2.2 40; put S87 1.5 2.6"),
    "table 3": ("table, wooden table, kitchen table", "dark", "blue", "put B63 1.6 2.7; put S36 0.5 2.6; pane -0.9"),
    "table 4": ("table, wooden table, tray", "wood", "grey", "put K57 0.3 2.5; put S157 -1.7 2.6; put S55 1.7 2.6"),
    "counter 1": ("counter, countertop, kitchen counter, kitchen table", "white", "cream", """
        put Z128 -1.7 2.6; put B33 -0.9 2.7; put B44 -0.1 2.65; put B36 0.75 2.7; pane 0.9"""),
    "counter 2": ("counter, countertop, bar", "dark", "brick", """
        put K80 -1.5 2.8; put K80 -0.6 2.8; put K80 0.3 2.8; put K80 1.2 2.8"""),
    "desk 1": ("desk, office desk, wooden desk", "wood", "white", """
        put K80 -1.5 2.7; put K80 -0.6 2.7; put B81 1.7 2.6; pane 0.8"""),
    "desk 2": ("desk, office desk", "pale", "grey", "put Z63 -0.6 2.8; put K74 1.0 2.7; put S157 1.7 2.5"),
    "board 1": ("board, wooden board, shelf", "pale", "cream", "put B75 0.3 2.7; put S36 -1.5 2.6"),
}  # fmt: skip
"""Likewise table tops; what stands behind them, out of focus, with `put KEY x y yaw` and `pane x`, a window."""

OUTDOORS = {
    "park 1": ("park, lawn", "grass", "badlands1", """
        tree S378 -5.5 9; tree S394 -8 14; tree S394 6.5 10; tree S378 9 16; tree S353 2 22; bush S286 -4 12; bush
        S286 4.5 14; path 3.2"""),
    "park 2": ("park", "grass", "forest4", """
        tree S394 -5 8; tree S378 5.5 8; tree S353 -10 15; tree S394 10 15; tree S378 0 24; put K36 2.6 5; put K16
        -2.9 5 20"""),
    "garden 1": ("garden, backyard, yard", "grass", "forest0", """
        hedge S347 8; tree S381 5 7; put S295 -3.6 6.5 20; bush S286 2.4 7.2; put Z17 -1.2 6.5"""),
    "garden 2": ("garden, backyard", "grass", "badlands1", """
        hedge S347 9; tree S394 -5 7.5; tree S375 4.4 7; bush S286 -2.2 8; put Z150 2.4 6"""),
    "lawn 1": ("lawn, grass, meadow, field", "meadow", "badlands1", """
        tree S378 -9 20; tree S394 -12 24; tree S394 12 26; bush S286 8 20"""),
    "lawn 2": ("lawn, grass, meadow, pasture, field", "meadow", "forest0", """
        tree S394 9 16; tree S378 -14 26; bush S286 -7 18"""),
    "lawn 3": ("lawn, grass, meadow, countryside, field", "meadow", "badlands1", """
        tree S353 -8 16; tree S394 -11 20; tree S394 14 26"""),
    "forest 1": ("forest, woods, wood, woodland", "forest", "forest4", "wood S394 S378"),
    "forest 2": ("forest, woods, woodland, fir forest, pine forest", "forest", "forest4", "wood S382 S382"),
    "forest 3": ("forest, woods, woodland, mixed forest", "forest", "forest4", "wood S382 S353"),
    "birch forest": ("birch forest, birch wood", "forest", "forest4", "wood S378 S378"),
    "bamboo forest": ("bamboo forest, bamboo grove", "forest", "forest4", "wood S352 S352"),
    "autumn forest": ("autumn forest, autumn woods, autumn woodland", "leaves", "fields0", "wood S365 S375"),
    "autumn park": ("autumn park, autumn garden, autumn lawn, autumn grass, autumn meadow", "leaves", "fields0", """
        tree S375 -5 8; tree S365 6 9; tree S365 -9 16; tree S375 10 18; put K16 -2.9 5.5 20"""),
    "spring park": ("spring park, spring garden, spring lawn, orchard, cherry orchard", "grass", "badlands1", """
        tree S381 -4.5 7.5; tree S381 5 8; tree S381 -8 14; tree S381 9 15; tree S381 1 19"""),
    "winter forest": ("winter forest, winter woods, snow, winter woodland", "snow", "snow4", "wood S383 S354"),
    "winter park": ("winter park, winter garden, winter lawn, winter meadow, winter snow", "snow",
        "mountain16-striker", """
        tree S354 -5.5 8; tree S383 6 9; tree S383 -10 16; tree S354 11 18; tree S383 1 26"""),
    "jungle": ("jungle, rainforest", "forest", "forest4", "wood S362 S352; bush S286 -3 6; bush S286 3.4 7"),
    "street 1": ("street, city street, avenue", "street", "badlands1", """
        houses 1; put K36 -4.2 6; put K36 4.2 12; car B94 -2.6 14 180; car S249 3.0 20 0"""),
    "street 2": ("street, city street, alley, sidewalk", "street", "dune1", """
        houses 2; put K18 -4.3 5; put K79 4.3 6; car S252 3.0 15 0"""),
    "street 3": ("street, city street, square", "street", "badlands1", """
        houses 3; tree S394 -4.6 9; tree S394 4.6 9; tree S378 -4.6 17; tree S378 4.6 17"""),
    "road 1": ("road, country road, highway", "road", "mountain5", """
        tree S394 -8 10; tree S378 9 14; tree S378 -9 20; tree S394 10 24; bush S286 -6 8"""),
    "beach 1": ("beach, shore, seaside, seashore", "beach", "badlands1", """
        tree S362 -4.2 3.8; tree S363 5.6 3.4; put Z164 3.8 3"""),
    "beach 2": ("beach, shore, seaside, tropical beach, island", "beach", "dune1", """
        tree S363 -4.4 3.8; tree S362 -6 2.8; put Z60 3.2 3.2; put S99 3.9 3.0 -35"""),
    "playground": ("playground", "grass", "badlands1", """
        tree S394 -8 12; tree S378 8 13; put Z109 -3.2 7.5 25; put S129 3.4 8 -15; hedge S347 15"""),
}  # fmt: skip
"""Name -> what it is called, its ground, the landscape behind it, and what stands there, x to the right and y
away from the place where things will stand, in metres: `put KEY x y yaw`, `tree`, `bush` and `car` likewise,
`wood KEY KEY` trees on both sides and behind, `hedge KEY y` across, `path x`, `houses SEED` along a street."""


def landscape(cache: Path, name: str) -> Path:
    """A photographed one."""
    return next((cache / "src" / "es").rglob(f"images/land/{name}@2x.jpg"))


def file_of(cache: Path, name: str) -> Path:
    """The picture of a place."""
    return cache / "src" / "places" / f"{name.replace(' ', '-')}.png"


SAME = {
    "toilets unit": "toilet", "large fridge": "refrigerator", "cafe table": "table", "bar table": "table",
    "cafe chair": "chair", "bar chair": "chair", "class seat": "chair", "double vanity": "sink", "vanity": "sink",
    "oriental rug": "rug", "round carpet": "rug",
}  # fmt: skip
"""What the catalogues call things that are seen in rooms only."""


TREES = {
    "deciduous tree",
    "evergreen tree",
    "palm tree",
    "bush",
    "cherry blossom tree",
    "hedge",
    "snowy tree",
    "japanese maple",
    "copper beech",
}
"""More of them harm nowhere."""


def holds(cache: Path, what: str) -> list[str]:
    """What stands in a place, by the names that the library has for it.

    Windows, mirrors and pictures too, trees not.
    """
    names = {key: names[0] for key, _, _, names in table()}
    words = {"window": "window", "mirror": "mirror", "picture": "framed picture"}
    found = set()
    for word in what.replace(";", " ").split():
        if word in words:
            found.add(words[word])
        elif word[0].isupper():
            called = listed(cache, word)[1]["name"].lower()
            found.add(names.get(word) or SAME.get(called, called))
    found -= TREES
    return sorted(found)
