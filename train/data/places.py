"""Places to be rendered: rooms, halls, table tops and spots outdoors, what they are called and what stands there."""

from __future__ import annotations

from pathlib import Path

from data.meshes import listed, table
from data.travels.table import TRAVELS

ROOMS = {
    "living room 3": ("cosy living room, lounge with a fireplace", "dark", "green", """
        wall S165 1.0; wall Z140 -0.8; left S55 -1.6 Z4; right Z139 -1.5; free S160 1.15 -0.75; rug K85 0.1 -1.9;
        picture -0.8"""),
    "living room 5": ("living room at christmas, christmas living room", "dark", "red", """
        wall S130 -0.95; wall S165 0.7; free B26 -0.4 -0.85; free B26 -1.25 -0.95 20; free Z139 1.85 -1.1 -60; left K80
        -1.9; rug K85 0.2 -1.8; picture 0.7"""),
    "bedroom 3": ("bedroom, old bedroom", "dark", "green", """
        wall Z3 -0.3; wall Z4 1.2; on S55 Z4; right S5 -1.5; left S290 -1.6; rug S207 0.6 -2.2"""),
    "bathroom 1": ("bathroom", "tiles", "aqua", """
        wall S374 -0.8; wall Z62 1.0; right B60 -1.2; left B81 -0.4; mirror 1.0; window -0.8"""),
    "bathroom 2": ("bathroom, modern bathroom", "tiles", "white", """
        wall S80 0.85; right Z131 -1.2; wall S374 -1.05; left S36 -1.4; window -1.05"""),
    "bathroom 3": ("bathroom, toilet", "tiles", "blue", """
        wall Z57 -0.8; wall Z122 0.6; mirror 0.6; right Z131 -0.6; left Z59 -1.4"""),
    "office 2": ("office, modern office", "grey", "white", """
        wall Z63 -0.85; wall B7 0.6; on B99 B7; free K72 0.05 -0.95 150; wall K74 1.45; right K74 -0.9; left K80 -1.0;
        window 0.7"""),
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
    "classroom 1": ("classroom, school", "wood", "yellow", """
        board 0; free B111 -0.8 -0.8 180; free B111 0.8 -0.8 180; free B111 -1.6 -0.8 180; free B111 1.6 -0.8 180; free
        B111 -1.15 -1.8 180; free B111 1.15 -1.8 180; free B111 -2.0 -1.8 180; wall S36 1.9; window -1.9"""),
    "garage 1": ("garage, workshop", "concrete", "grey", """
        wall B118 -1.2; wall S186 0.1; right K82 -0.8; right Z72 -1.6; left S246 -1.4; wall Z73 1.0; free S174 1.0
        -0.7"""),
    "laundry 1": ("laundry room, laundry", "tiles", "white", """
        row S131 S131 B36 -1.3; right S194 -0.8; left S36 -0.5; window 1.2; picture -1.5"""),
    "hospital 1": ("hospital room, hospital", "grey", "aqua", """
        wall S200 -0.3; wall Z4 0.9; on B125 Z4; right Z62 -1.0; window 1.2; left Z93 -1.2"""),
    "music room 1": ("music room", "wood", "cream", """
        free Z30 -0.55 -1.0 20; free Z76 1.05 -0.5 -20; wall Z44 1.5; left K80 -2.0; wall S157 -1.9; window 0.75"""),
    "gym 1": ("gym, fitness room", "grey", "white", """
        wall B107 -1.2; wall B131 0.6; right B86 -1.4; left S167 -1.6; window -0.5"""),
    "bar 1": ("bar, pub, tavern", "dark", "brick", """
        wall K80 -1.6; wall S72 -0.4; wall S72 0.8; free S71 -0.4 -1.0 180; free S71 0.8 -1.0 180; right Z72 -0.7;
        right Z72 -1.4; lamp B29 0.2 -0.5"""),
    "games room 1": ("games room, game room, arcade", "grey", "purple", """
        wall S158 -1.4; wall S158 -0.5; right Z46 -1.7; left Z132 -1.8; wall S155 0.8; free Z33 0.8 -1.3 0"""),
}  # fmt: skip
"""Name -> what it is called, its floor, its walls, and what stands in it, x to the right of the middle of the far
wall and y before it, in metres: `wall KEY x`, `left KEY y` and `right KEY y` with the back to a wall, `free KEY x
y yaw`, `on KEY WHAT` on the last such piece, `row KEY KEY ... x` side by side along the far wall from x, `hung
KEY x z` on it, `lamp KEY x y` from the ceiling, `rug KEY x y`; `window x`, `mirror x`, `picture x` and `board x`, a
blackboard, in the far wall. A key after `wall KEY x` is what it stands on."""

HALLS = {
    "stage 1": (
        "stage, concert, theatre stage, theater stage, concert stage, theatre, theater, concert hall, opera",
        "stage", ""),
    "factory 1": ("factory, warehouse, industrial hall, hangar, depot", "factory", """
        stand Z119 -1.5 11.5 150; stand Z73 2.5 9.5 15; stand Z73 3.1 10.4 -10; stand Z72 -3.5 8.6; stand Z72 -3.4
        9.6; stand S180 2.4 11.2 30"""),
    "museum 1": ("museum, art gallery, gallery, exhibition, picture gallery", "museum", "stand Z103 0.0 8.2"),
    "supermarket 1": ("supermarket, grocery store, grocery, shop, store, market hall", "shop", ""),
    "church interior 1": (
        "church, church interior, inside a church, chapel, village church",
        "church", ""),
}  # fmt: skip
"""Name -> what it is called, what halls.py builds, and what stands in it, `stand KEY x y yaw`, x to the right of the
viewer and y before him, in metres."""

TABLES = {
    "counter 1": ("counter, countertop, kitchen counter, kitchen table", "white", "cream", """
        far Z128 -1.7 2.6; far B33 -0.9 2.7; far B44 -0.1 2.65; far B36 0.75 2.7; pane 0.9"""),
    "desk 1": ("desk, office desk, wooden desk", "wood", "white", """
        far K80 -1.5 2.7; far K80 -0.6 2.7; far B81 1.7 2.6; pane 0.8"""),
    "desk 2": ("desk, office desk", "pale", "grey", "far Z63 -0.6 2.8; far K74 1.0 2.7; far S157 1.7 2.5"),
    "windowsill 1": ("windowsill, window sill, window ledge, ledge, sill", "white", "window mountain5", ""),
    "windowsill 2": ("windowsill, window sill, window ledge, ledge, sill", "wood", "window mfield4", ""),
    "tablecloth 1": ("tablecloth, table cloth, picnic cloth, checkered tablecloth, checked tablecloth", "cloth",
        "cream", "far B75 0.2 2.7; far S36 -1.5 2.6; pane -0.9"),
    "board 1": ("board, wooden board, shelf", "pale", "cream", "far B75 0.3 2.7; far S36 -1.5 2.6"),
}  # fmt: skip
"""Likewise table tops; what stands behind them, out of focus, with `far KEY x y yaw` and `pane x`, a window. Instead
of a wall there can be a `window` through which a landscape is seen."""

OUTDOORS = {
    "park 1": ("park", "parkland", "badlands1", ""),
    "park 2": ("park", "parkland", "myrabella3", ""),
    "garden 1": ("garden, backyard, yard, flower garden, cottage garden", "cottage", "badlands1", ""),
    "garden 2": ("garden, backyard, flower garden, cottage garden", "cottage", "myrabella3", ""),
    "lawn 1": ("lawn, grass, meadow, field", "mown", "myrabella3", ""),
    "lawn 2": ("lawn, grass, pasture, field", "mown", "badlands1", ""),
    "lawn 3": ("lawn, grass, meadow, countryside, field", "daisied", "valley12-harro", ""),
    "desert 1": ("desert, sandy desert, sand dunes, dunes", "sand", "bwerner8", "put Z164 -3.6 6; put Z162 4.6 9"),
    "desert road 1": ("desert road, desert highway, road through the desert, road in the desert", "desert road",
        "bwerner8", "put Z164 -5 8; bush S286 6 12; bush S286 -8 16"),
    "forest 1": ("forest, woods, wood, woodland, deep forest, green forest, "
        "deciduous forest", "broadleaved", "forest4", ""),
    "forest 2": ("forest, woods, woodland, deep forest, fir forest, pine forest, spruce forest, conifer forest, "
        "coniferous forest, pine woods", "conifers", "forest4", ""),
    "birch forest": ("birch forest, birch wood, birch woods", "birches", "forest4", ""),
    "bamboo forest": ("bamboo forest, bamboo grove, bamboo, bamboo path, arashiyama, path through a bamboo forest, "
        "bamboo woods, bamboo garden", "bamboo", "forest4", ""),
    "enchanted forest": ("enchanted forest, magic forest, magical forest, fairytale forest, fairy tale forest, "
        "fantasy forest, mystical forest, fairy forest, night enchanted forest, night magic forest, glowing forest, "
        "mushroom forest, forest with glowing mushrooms, glowing mushrooms, mushroom glade, night magical forest, "
        "night fairytale forest, elven forest, fireflies, night fantasy forest", "enchanted", "forest4", ""),
    "spooky forest": ("dark forest, spooky forest, haunted forest, scary forest, creepy forest, haunted woods, "
        "dark woods, spooky woods, night dark forest, night spooky forest, night haunted forest, night scary forest, "
        "night creepy forest, eerie forest, dead forest, foggy forest at night, night foggy forest, "
        "night misty forest, halloween forest, night woods with bare trees", "spooky", "forest4", ""),
    "misty forest": ("misty forest, foggy forest, misty woods, foggy woods, forest in fog, forest in the fog, "
        "forest in mist, forest in the mist, mysterious forest, fog in the forest, misty woodland", "foggy",
        "forest4", ""),
    "autumn forest": ("autumn forest, autumn woods, autumn woodland, fall forest, forest in autumn", "autumn",
        "fields0", ""),
    "autumn park": ("autumn park, autumn garden, autumn lawn, autumn grass, autumn meadow", "parkland", "fields0", ""),
    "spring park": ("spring park, spring garden, spring lawn, cherry orchard", "parkland", "badlands1", ""),
    "winter forest": ("winter forest, winter woods, winter woodland, snowy forest, snowy woods", "winter", "snow4", ""),
    "winter park": ("winter park, winter garden, winter lawn, winter meadow, winter snow, snow, snowfield, "
        "snow field, snowy field, snowy landscape, winter landscape", "snowbound", "mountain16-striker", ""),
    "jungle": ("jungle, rainforest, rain forest, tropical forest, tropical jungle, amazon", "jungle", "forest4", ""),
    "street 1": ("street, city street, avenue, shopping street, high street, street with shops, sidewalk", "shops",
        "badlands1", ""),
    "street 2": ("street, city street, sidewalk, shopping street, street with shops, pavement, downtown, "
        "square, boulevard, tree-lined street", "shops",
        "forest0", ""),
    "road 1": ("road, country road", "lane", "mountain5", ""),
    "autumn road": ("autumn road, autumn country road, road in autumn, fall road, autumn lane, country road in autumn, "
        "autumn country lane, autumn avenue of trees, autumn countryside, fall countryside, fall country road, "
        "road through autumn trees, autumn path", "lane", "fields0", ""),
    "beach 1": ("beach, shore, seaside, seashore", "beach", "badlands1", """
        tree S362 -4.2 3.8; tree S363 5.6 3.4; put Z164 3.8 3"""),
    "beach 2": ("beach, shore, seaside, tropical beach, island", "beach", "dune1", """
        tree S363 -4.4 3.8; tree S362 -6 2.8; put Z60 3.2 3.2; put S99 3.9 3.0 -35"""),
    "village": ("village, village street, old village, country village, small town, old town, town, hamlet",
        "village",
        "forest0", ""),
    "snowy village": ("snowy village, winter village, village in winter, snowy town, winter town, "
        "christmas village, snowy "
        "street, winter street, snowy village street", "snowy", "mountain16-striker", ""),
    "harbour": ("harbour, harbor, pier, dock, docks, port, marina, jetty, wharf, quay, wooden pier, boardwalk",
        "harbour",
        "badlands1", ""),
    "train station": ("train station, railway station, station, platform, train platform, station platform, railway "
        "platform, train station platform", "platform", "forest0", ""),
    "rooftop": ("rooftop, roof terrace, rooftop terrace, roof, city rooftop, rooftop bar, skyscraper roof, "
        "terrace, balcony",
        "rooftop", "city11", ""),
    "japanese garden": ("japanese garden, zen garden, cherry blossom garden, cherry blossoms, cherry trees, "
        "cherry blossom "
        "park, sakura, garden in japan, japanese garden with a bridge, japanese garden with a red bridge, "
        "japanese garden with a pond", "japanese", "badlands1", ""),
    "farm": ("farm, farm yard, farmyard, barnyard, farmhouse, ranch, farmland", "farm", "forest0", ""),
    "canal": ("canal, canals, canal in a town, town canal, narrow canal", "canal", "badlands1", ""),
    "meadow 1": ("meadow, green meadow, grassy meadow, tall grass, long grass, grassland, grassy hill, hills, "
        "green hills, "
        "hillside, prairie, field, green field, countryside", "grassland", "myrabella3", ""),
    "beach 3": ("beach, tropical beach, palm beach, beach with palms, island, tropical island, shore, seaside, "
        "paradise",
        "palms", "myrabella2", ""),
    "waterfall": ("waterfall, waterfalls, jungle waterfall, waterfall in the jungle, waterfall in a forest, cascade",
        "waterfall", "forest5", ""),
    "savanna": ("savanna, savannah, african savanna, african plain, african plains, serengeti, safari", "savanna",
        "myrabella6", ""),
    "swimming pool": ("swimming pool, pool, poolside, hotel pool, pool deck", "pool", "myrabella2", ""),
    "castle courtyard": ("castle courtyard, courtyard, castle yard, medieval courtyard, castle, inside a castle",
        "courtyard",
        "badlands1", ""),
    "alley": ("neon alley, alley at night, night alley, alley, neon street, neon city, "
        "city at night with neon lights, alleyway, back alley", "neon", "night", ""),
    "cemetery": ("cemetery, graveyard, cemetery at night, graveyard at night, night cemetery, night graveyard, "
        "churchyard",
        "graves", "night", ""),
    "desert 2": ("desert with cactus, cactus desert, desert with cacti, sonoran desert, desert, arizona desert",
        "cacti",
        "desert8-sfiera", ""),
    "flower meadow 2": ("flower meadow, wildflower meadow, meadow of flowers, meadow with flowers, field of flowers, "
        "field of wildflowers, flower field, wildflowers, spring meadow, summer meadow", "flowery",
        "valley12-harro", ""),
    "wheat field": ("wheat field, wheat, golden field, golden wheat field, field of wheat, wheatfield, cornfield in "
        "summer, grain field, field of grain, barley field, golden wheat, wheat fields, ripe wheat, field of gold, "
        "rye field, hay field", "wheat", "badlands1", ""),
    "sunflower field": ("sunflower field, field of sunflowers, sunflowers, sunflower fields, sunflower meadow, "
        "sunflower farm", "sunflowers", "badlands1", ""),
    "tulip field": ("tulip field, field of tulips, tulip fields, tulips, holland, netherlands, tulip garden, dutch "
        "countryside, fields of tulips, tulip farm", "tulips", "badlands1", ""),
    "lavender field": ("lavender field, field of lavender, lavender fields, provence, fields of lavender, "
        "lavender farm, lavender rows, lavender meadow, south of france, french countryside, lavender in provence, "
        "purple flower field, rows of lavender, lavender garden", "lavender", "myrabella3", ""),
    "poppy field": ("poppy field, field of poppies, poppy fields, poppy meadow, red poppy field, "
        "field of red poppies, meadow of poppies, poppies field, fields of poppies, meadow with poppies, "
        "red flower field, flanders field, meadow of red poppies", "poppies", "badlands1", ""),
    "apple orchard": ("apple orchard, orchard, orchard with apple trees, apple farm, fruit orchard, "
        "fruit trees, apple garden, orchards, rows of apple trees, fruit farm, fruit garden, apple grove, "
        "cider orchard, orchard of apple trees", "orchard", "badlands1", ""),
    "pumpkin patch": ("pumpkin patch, pumpkin field, field of pumpkins, pumpkin farm, pumpkin garden, "
        "patch of pumpkins, pumpkin fields, autumn farm, autumn field, fall farm, harvest field, fall harvest, "
        "halloween farm, farm in autumn, autumn harvest, harvest festival", "pumpkins", "fields0", ""),
    "redwood forest": ("redwood forest, redwoods, sequoia forest, giant redwoods, redwood trees, sequoias, "
        "giant sequoias, redwood grove, sequoia grove, redwood woods, forest of redwoods, forest of giant trees, "
        "forest with giant trees, giant forest, sequoia national park, redwood national park, muir woods, "
        "old-growth forest, old growth forest, california redwoods, ancient forest", "redwoods", "forest4", ""),
    "vineyard": ("vineyard, vineyards, vines, winery, wine yard, grape field", "vineyard", "myrabella3", ""),
    "swamp": ("swamp, marsh, bog, bayou, wetland, swampland, moor, marshland", "swamp", "forest5", ""),
    "cave": ("cave, cavern, grotto, inside a cave, stone cave", "cave", "sky0", ""),
    "mountain meadow 2": ("mountain meadow, alpine meadow, mountain pasture, alpine pasture, mountain valley, valley",
        "alpine", "dmottl0", ""),
    "runway": ("runway, airport, airfield, tarmac, apron, airport runway, airport apron", "apron", "badlands1", ""),
    "playground": ("playground", "grass", "badlands1", """
        tree S394 -8 12; tree S378 8 13; put Z109 -3.2 7.5 25; put S129 3.4 8 -15; hedge S347 15"""),
    "lake": ("lake, mountain lake, lakeside, lake shore, lakeshore, lakefront, by a lake, alpine lake", "lake",
        "mountain5", ""),
    "sea": ("sea, ocean, open sea, open ocean, calm sea, calm ocean, blue sea, blue ocean, water, high seas", "calm",
        "badlands1", ""),
    "sunset sea": ("sunset sea, sunset ocean, sunset open sea, sunset open ocean, sunset calm sea, sunset calm ocean, "
        "sunset blue sea, sunset water", "evening", "sea10-sfiera", ""),
    "night sea": ("night sea, night ocean, night open sea, night open ocean, night calm sea, night calm ocean, "
        "night water, moonlit sea, moonlit ocean", "moonlit", "night", ""),
    "coral reef": ("coral reef, underwater, under water, reef, under the sea, ocean floor, sea floor, tropical reef, "
        "corals", "corals", "", ""),
    "river": ("river, stream, creek, river bank, riverbank, riverside, brook", "river", "myrabella3", ""),
    "beach 4": ("beach, sandy beach, seashore, shore, seaside, sea shore, ocean beach", "sandy", "sea17-harro", ""),
    "arctic sea": ("arctic sea, iceberg, icebergs, arctic, ice floe, ice floes, antarctica, antarctic, glacier, "
        "polar sea, arctic ocean, polar ice, pack ice, floating ice", "arctic", "snow2", ""),
    "lake water": ("lake water, calm lake, lake with mountains, open lake", "afloat", "myrabella8", ""),
    "underwater": ("underwater, under water, ocean floor, sea floor, seabed, bottom of the sea, bottom of the ocean, "
        "deep sea, under the sea, kelp forest", "kelp", "", ""),
    "sunset beach": ("sunset beach, sunset sandy beach, sunset seashore, sunset shore, sunset seaside", "dusk",
        "sea7", ""),
    "rocky coast": ("rocky coast, cliff, cliffs, coast, sea cliffs, sea cliff, rocky shore, coastline, rocky beach",
        "rocky", "badlands1", ""),
    "pond": ("pond, lily pond, koi pond, lotus pond, garden pond, duck pond, lily pads", "pond", "forest4", ""),
    "stormy sea": ("stormy sea, rough sea, storm at sea, stormy ocean, rough ocean, raging sea, heavy seas, big waves",
        "stormy", "fog3", ""),
    **TRAVELS,
}  # fmt: skip
"""Name -> what it is called, its ground, the landscape behind it, and what stands there, x to the right and y
away from the place where things will stand, in metres: `put KEY x y yaw`, `tree`, `bush` and `car` likewise,
`wood KEY KEY` trees on both sides and behind, `hedge KEY y` across, `path x`, `houses SEED` along a street."""


HOURS = ("sunset", "night")
BY_HOUR = (
    "street 1", "park 2", "beach 1", "lawn 1", "forest 1", "winter park", "garden 1", "desert road 1", "road 1",
    "winter forest",
)  # fmt: skip
"""Spots that hours.py renders at other hours too, the names of the hours before theirs."""


DAYS_OFF = {"beach 1", "sunset beach 1", "night beach 1", "beach 2"}
"""Spots of which only the other hours are in the library: there are better ones."""


LATE: dict[str, tuple[str, ...]] = {
    "sunset": ("lake", "savanna"),
    "night": ("lake", "snowy village", "beach 4", "rocky coast"),
}
"""Spots that are rendered at that hour only, besides by day."""


def late(hour: str) -> tuple[str, ...]:
    """The spots that are rendered at that hour too."""
    return BY_HOUR + LATE[hour]


def at(hour: str) -> dict[str, tuple[str, ...]]:
    """The spots of `late` at that hour, as in `OUTDOORS`."""
    out = {}
    for name in late(hour):
        called, *rest = OUTDOORS[name]
        out[f"{hour} {name}"] = ", ".join(f"{hour} {c}" for c in called.split(", ")), *rest
    return out


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
    """What stands in a place and is seen in its middle square, by the names that the library has for it.

    Windows, mirrors and pictures too, trees not, nor what is out of focus.
    """
    names = {key: names[0] for key, _, _, names in table()}
    words = {"window": "window", "mirror": "mirror", "picture": "framed picture"}
    found: set[str] = set()
    seen: set[str] = set()
    for order in filter(None, what.strip().split(";")):
        verb, *rest = order.split()
        keys = [w for w in rest if w[0].isupper()]
        spot = [float(w) for w in rest if not w[0].isupper()]
        if verb == "row":
            keys = _in_row(cache, keys, spot[0])
        elif not (keys[-1] in seen if verb == "on" else _in_view(verb, spot)):
            continue
        seen |= {*keys}
        if verb in words:
            found.add(words[verb])
        for key in keys:
            called = listed(cache, key)[1]["name"].lower()
            found.add(names.get(key) or SAME.get(called, called))
    return sorted(found - TREES)


def _in_row(cache: Path, keys: list[str], x: float) -> list[str]:
    """Those of a row that are in view."""
    out = []
    for key in keys:
        wide = float(listed(cache, key)[1]["width"]) / 100
        out += [key] if _in_view("wall", [x + wide / 2]) else []
        x += wide + 0.01
    return out


def _in_view(verb: str, spot: list[float]) -> bool:
    """Is it in the part of the picture that a square image always shows?"""
    if verb in ("left", "right", "far", "pane", "wood", "path", "houses"):
        return False
    if verb in ("free", "lamp", "rug"):
        return abs(spot[0]) <= 0.22 * (5.6 + spot[1])
    if verb == "stand":
        return abs(spot[0]) <= 0.23 * spot[1]
    if verb in ("put", "car", "tree", "bush"):
        return abs(spot[0]) <= 0.24 * (6 + spot[1])
    return verb != "hedge" and abs(spot[0]) <= 1.2
