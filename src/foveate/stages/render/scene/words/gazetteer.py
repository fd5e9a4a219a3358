"""What is known of places: which are drawn, what is at home or stands around there, which pictures have a floor."""

from __future__ import annotations

__all__ = [
    "AFLOAT",
    "AFLOAT_TOO",
    "AROUND",
    "BUILDINGS",
    "CITIES",
    "CITY",
    "CROPS",
    "DRAWN",
    "ELSEWHERE",
    "FARMED",
    "FIELDS",
    "FIRS",
    "FIXTURES",
    "FOREST",
    "GREEN",
    "GROUND",
    "GROUNDED",
    "HOUSES",
    "INDOORS",
    "INDOORS_OR_THING",
    "INLAND",
    "IN_LIGHT",
    "LETTERED",
    "LIKE",
    "MOORED",
    "NEAR",
    "NO_FLOOR",
    "ON_TABLES",
    "OUTDOORS",
    "OVERCAST",
    "PLACES",
    "PLAIN",
    "PLAYED",
    "RAIL",
    "RENDERED",
    "ROOMS",
    "ROOM_OF",
    "SAME",
    "SEAS",
    "SHADED",
    "SHOWN",
    "SKIES",
    "TABLES",
    "TREES",
    "WADED",
    "WALLS",
    "WATER",
    "WOODED",
]

WALLS: tuple[tuple[float, float, float], ...] = (
    (0.94, 0.89, 0.80),
    (0.77, 0.86, 0.90),
    (0.93, 0.84, 0.80),
    (0.81, 0.88, 0.78),
    (0.92, 0.91, 0.87),
)
SKIES: tuple[tuple[float, float, float], ...] = ((0.36, 0.62, 0.92), (0.45, 0.70, 0.92), (0.30, 0.55, 0.86))
OVERCAST = (0.55, 0.66, 0.78)
"""The sky that it snows from."""
PLAIN = {"background", "backdrop", "wall", "screen"}
TABLES: dict[str, tuple[float, float, float]] = {
    "table": (0.55, 0.36, 0.20), "desk": (0.50, 0.33, 0.20), "counter": (0.70, 0.68, 0.64),
    "countertop": (0.70, 0.68, 0.64), "shelf": (0.52, 0.35, 0.22), "board": (0.60, 0.42, 0.26),
    "bar": (0.42, 0.27, 0.16), "tray": (0.60, 0.42, 0.26), "tablecloth": (0.85, 0.80, 0.74),
    "windowsill": (0.90, 0.88, 0.84), "sill": (0.90, 0.88, 0.84), "ledge": (0.90, 0.88, 0.84),
}  # fmt: skip
ROOMS: dict[str, tuple[float, float, float]] = {
    "room": (0.62, 0.47, 0.33), "floor": (0.62, 0.47, 0.33), "kitchen": (0.75, 0.70, 0.62),
    "office": (0.55, 0.56, 0.58), "interior": (0.60, 0.45, 0.32), "studio": (0.75, 0.75, 0.76),
    "rug": (0.60, 0.30, 0.30), "carpet": (0.55, 0.28, 0.28), "bedroom": (0.60, 0.50, 0.42),
    "indoors": (0.60, 0.47, 0.35), "stage": (0.36, 0.20, 0.15), "library": (0.45, 0.30, 0.20),
    "shop": (0.70, 0.66, 0.60), "restaurant": (0.50, 0.34, 0.24), "cafe": (0.52, 0.36, 0.26),
    "bathroom": (0.78, 0.82, 0.84), "museum": (0.72, 0.70, 0.66), "classroom": (0.66, 0.52, 0.36),
    "hallway": (0.62, 0.50, 0.40), "garage": (0.55, 0.55, 0.55), "gallery": (0.72, 0.70, 0.66),
    "hall": (0.55, 0.42, 0.30), "laboratory": (0.70, 0.74, 0.78), "lab": (0.70, 0.74, 0.78),
    "workshop": (0.55, 0.45, 0.36), "hospital": (0.74, 0.78, 0.80), "school": (0.66, 0.52, 0.36),
    "nursery": (0.66, 0.52, 0.40), "playroom": (0.66, 0.52, 0.40), "lounge": (0.55, 0.42, 0.30),
    "pub": (0.45, 0.30, 0.20), "tavern": (0.45, 0.30, 0.20), "arcade": (0.45, 0.40, 0.45),
    "laundry": (0.74, 0.78, 0.80), "gym": (0.70, 0.55, 0.36), "stable": (0.74, 0.60, 0.34), "attic": (0.58, 0.42, 0.28),
    "cellar": (0.50, 0.48, 0.46), "theatre": (0.36, 0.20, 0.15), "theater": (0.36, 0.20, 0.15),
    "opera": (0.36, 0.20, 0.15), "concert": (0.36, 0.20, 0.15), "factory": (0.50, 0.50, 0.50),
    "warehouse": (0.50, 0.50, 0.50), "hangar": (0.50, 0.50, 0.50), "supermarket": (0.72, 0.72, 0.70),
    "grocery": (0.72, 0.72, 0.70), "store": (0.72, 0.72, 0.70), "exhibition": (0.72, 0.70, 0.66),
    "church": (0.60, 0.56, 0.50), "cathedral": (0.60, 0.56, 0.50),
}  # fmt: skip
DRAWN = {
    "space": "stars", "galaxy": "stars", "universe": "stars", "cosmos": "stars", "stars": "stars",
    "street": "street", "alley": "street", "avenue": "street", "square": "street", "sidewalk": "street",
    "road": "road", "highway": "road", "track": "road", "lake": "lake", "pond": "lake", "river": "lake",
    "lagoon": "lake", "riverbank": "lake", "puddle": "water", "harbour": "water", "harbor": "water",
    "port": "water", "marina": "water", "town": "street", "village": "street", "underwater": "underwater",
    "reef": "underwater", "lawn": "grass", "playground": "grass",
    "park": "grass", "garden": "grass", "grass": "grass",
    "backyard": "grass", "yard": "grass", "sky": "sky", "beach": "beach", "seaside": "beach", "shore": "beach",
    "island": "beach", "lights": "aurora", "aurora": "aurora", "meadow": "meadow", "field": "meadow",
    "fields": "meadow", "pasture": "meadow", "prairie": "meadow", "waterfall": "waterfall", "waterfalls": "waterfall",
}  # fmt: skip
"""Places that no picture of the library shows well, drawn instead."""
GROUND: dict[str, tuple[float, float, float]] = {
    "grass": (0.36, 0.60, 0.22), "meadow": (0.38, 0.60, 0.20), "waterfall": (0.34, 0.56, 0.20),
    "forest": (0.27, 0.42, 0.17),
    "lake": (0.40, 0.58, 0.26), "road": (0.42, 0.58, 0.26),
    "coast": (0.62, 0.60, 0.42), "snow": (0.93, 0.95, 0.98), "street": (0.40, 0.41, 0.43), "sky": (0.5, 0.5, 0.5),
    "beach": (0.90, 0.80, 0.60), "cave": (0.50, 0.44, 0.38),
}  # fmt: skip
PLACES = {
    "sea", "ocean", "beach", "lake", "river", "pond", "forest", "woods", "mountain", "mountains",
    "hill", "hills", "desert", "dunes", "clouds", "city", "skyline", "field", "fields", "meadow", "snow",
    "ice", "canyon", "valley", "cliff", "coast", "shore", "waterfall", "waterfalls", "glacier",
    "countryside", "landscape", "tunnel", "moor", "plain", "volcano", "tornado", "twister", "orbit", "planet",
    "stream", "creek",
    "orchard", "wood", "woodland", "rooftops", "lagoon", "milky",
    "outback", "hillside",
    "mountainside", "lakeside", "riverside", "peak", "peaks", "path", "trail", "wave", "mountaintop", "summit",
    "horizon", "bridge scenery", "sunlight", "lava", "moon", "mars", "seaside", "wilderness",
    "island", "bay", "dune", "prairie", "steppe", "downtown", "water", "waves", "iceberg", "icebergs", "floe", "rock",
    "rocks",
}  # fmt: skip
ELSEWHERE = {
    *PLAIN, *TABLES, *ROOMS, "sea", "ocean", "water", "waves", "wave", "underwater", "reef", "space", "universe",
    "cosmos", "galaxy", "stars", "orbit", "moon", "planet", "mars", "lights", "aurora", "lake", "lagoon", "pond",
    "river", "stream", "creek", "sky", "clouds", "bay", "iceberg", "icebergs", "floe", "cliff", "coast",
}  # fmt: skip
"""Words for rooms, tables, waters and worlds: which picture shows them depends on more than their names."""
RENDERED = {
    "cave", "pool", "poolside", "pier", "dock", "docks", "jetty", "wharf", "quay", "boardwalk", "stadium",
    "arena", "pitch", "airport", "runway", "tarmac", "airfield", "courtyard", "swamp", "marsh", "bog", "bayou",
    "swampland", "platform", "savanna", "savannah", "serengeti", "safari", "farm", "ranch", "barnyard", "farmyard",
    "vineyard", "cemetery", "graveyard", "terrace", "balcony", "alleyway", "boulevard", "hamlet", "station", "canal",
    "harbour", "harbor", "port", "marina", "jungle", "rainforest", "rooftop",
}  # fmt: skip
"""Places that are rendered and not photographed."""
MOORED = {
    "pool", "poolside", "pier", "dock", "docks", "jetty", "wharf", "quay", "canal", "harbour", "harbor", "port",
    "marina",
}  # fmt: skip
"""Of these, the pictures show where one stands, and no water for boats before that."""
PLACES |= RENDERED
LETTERED = {
    "times square", "tokyo", "race track", "wild west town", "night paris",
    "train station", "alley", "neon alley", "classroom", "street", "rooftop", "paris", "london", "new york street",
    "cyberpunk street", "medieval village", "subway station", "highway", "night highway", "roadside gas station",
    "night roadside gas station", "amusement park", "night amusement park", "stadium", "night stadium", "airport hall",
    "bookshop interior", "bakery interior", "cinema hall", "hotel lobby", "shopping mall", "winter new york",
    "autumn paris", "winter paris", "skate park", "rainy street", "night rainy street", "night london",
    "recording studio",
}  # fmt: skip
"""Places with something to read, which are not mirrored."""
SHADED = {
    "forest",
    "woods",
    "wood",
    "woodland",
    "jungle",
    "rainforest",
    "waterfall",
    "waterfalls",
    "cave",
    "swamp",
}
"""Places with little sky, which may be shown darker where the night is asked for."""
WATER = {
    "water", "deep blue ocean with waves", "rocks in the sea", "sea at sunset", "lake in the fog",
    "icebergs in the sea", "mountain lake at sunset", "turquoise mountain lake at sunset",
    "sea under an evening sky", "sea with mountains", "sea", "ocean",
}  # fmt: skip
"""Backgrounds that are water down to the lower border."""
SEAS = {"sea", "ocean", "water", "waves", "wave", "coast", "bay"}
SAME = {
    "outback": "red desert", "savannah": "savanna meadow with trees", "steppe": "desert steppe",
    "jungle": "green forest", "orchard": "meadow with trees", "mountaintop": "rocky mountain",
    "summit": "rocky mountain", "canal": "river",
}  # fmt: skip
"""Places by words that the captions of the scenes have."""
OUTDOORS = ("transport", "animal", "place", "plant-other", "desert", "beach")
WADED = {"sea", "ocean", "lake", "pond", "river", "water", "waves", "lagoon", "puddle"}
GROUNDED = ("place", "person", "transport-ground", "plant", "animal-mammal", "animal-pet", "household")
INLAND = {"lake", "pond", "river", "lagoon", "riverbank", "waterfall"}
NO_FLOOR = {
    "blue mountains under a blue sky",
    "city by the harbour", "city skyscrapers from above", "city in golden haze", "city by a lake with mountains",
    "city tower in the fog", "city by the sea at night", "green valley from above", "above the clouds",
    "snowy mountain peaks above clouds", "mountain peak in white clouds", "forest mountain above the clouds",
    "blue mountain valley in haze", "mountain lake", "green forest hills under a blue sky",
    "green mountain slope", "green forest and mountains", "dark misty forest", "misty forest hills at dawn",
    "snowy mountain in the clouds", "mountains at dawn", "red sunset over mountains", "dramatic sunset sky",
    "planet jupiter clouds", "blue swirling planet", "rocky mountains", "blue sea coast",
    "blue mountain ridges at dusk",
}  # fmt: skip
"""Scenes seen from so high that nothing could stand in them."""
AFLOAT_TOO = {
    "person surfing", "person swimming", "person rowing boat", "person playing water polo", "seal",
    "fisherman in a boat", "couple in a boat", "whale tail above water", "otter floating on its back",
}  # fmt: skip
RAIL = {"locomotive", "railway car", "high-speed train", "bullet train", "train", "light rail", "monorail"}
AFLOAT = ("transport-water", "animal-marine", "water-bird")
INDOORS = ("chair", "armchair", "sofa", "piano", "desk", "floor", "reading", "book")
"""What one does, or sits on, indoors: ends of names."""
CITY = {
    "office building", "hotel", "love hotel", "department store", "convenience store", "bank", "hospital",
    "post office", "japanese post office", "stadium", "tokyo tower", "statue of liberty", "factory",
    "building construction", "fuel pump", "stop sign", "street lamp", "barber pole", "fountain",
    "bus stop", "market stall", "coffee shop", "bookshop", "bakery", "flower shop", "pub", "diner", "cinema", "school",
    "police station", "fire station", "restaurant front", "supermarket", "food truck", "ice cream van", "hot dog stand",
}  # fmt: skip
"""What stands in a street if nothing else is said."""
ON_TABLES = {
    "kitchen knife", "chopping board", "candle", "candles", "candlestick", "laptop", "alarm clock", "hourglass",
    "french press", "moka pot", "kettle", "toaster", "coffee machine", "blender", "mixer", "knife block",
    "kitchen scale", "bread box", "sandwich maker", "butter", "potion", "music box", "perfume bottle", "lotion bottle",
    "baby bottle", "lava lamp", "snow globe", "tobacco pipe", "toothbrush", "desk lamp", "remote control",
    "cooking pot", "fishbowl", "typewriter", "glasses", "ship in a bottle", "microscope", "crystal ball", "globe",
    "desktop computer", "old computer", "skull", "sewing machine", "pillow", "spray bottle", "glowing orb",
    "radio", "headphone", "cassette tape", "vinyl record", "record player", "gramophone", "boombox",
    "chessboard", "chess king", "chess knight", "chess pawn", "chess queen", "game die", "rubik's cube",
    "magic lamp", "playing cards", "nesting dolls", "toy car", "toy blocks", "toy bricks", "puzzle piece",
    "rubber duck", "game boy", "scissors", "stapler", "tape", "binoculars", "compass", "pocket watch",
    "magnet", "balance scale", "bracelet", "crown", "earrings", "emerald", "gem stone", "ruby", "crystal",
    "lipstick", "necklace", "ring", "tiara", "wallet", "watch", "key", "coin", "gold bar", "piggy bank",
    "espresso machine", "clothes iron", "keyboard", "headphones", "graduation cap", "fountain pen", "credit card",
    "calendar", "stethoscope", "syringe", "maracas", "water bottle", "megaphone",
    "glass swan", "glass cat", "trophy", "sports medal", "artist palette", "yarn", "treasure map", "map",
}  # fmt: skip
"""Goods that stand on tables."""
PLAYED = {"swing", "playground slide", "picnic blanket", "picnic basket"}
"""What is in a park."""
FARMED = {"barn", "scarecrow", "tractor", "hay bale"}
"""What others stand with on a farm."""
TREES = (
    "deciduous tree",
    "evergreen tree",
    "deciduous tree",
    "evergreen tree",
    "deciduous tree",
    "evergreen tree",
)
FIELDS = {"meadow", "field", "fields", "hill", "hills", "pasture", "prairie", "countryside"}
FIRS = ("evergreen tree",) * 6
HOUSES = (
    ("house", 0.30, 0.64, 0.28), ("church", 0.62, 0.66, 0.38), ("house", 0.86, 0.68, 0.26),
    ("house", 0.16, 0.84, 0.34), ("house", 0.52, 0.86, 0.32), ("evergreen tree", 0.82, 0.88, 0.34),
)  # fmt: skip
"""An empty village, from back to front: name, middle x, bottom and height in fractions of the image."""
FOREST = {"forest", "woods", "wood", "woodland", "jungle", "rainforest"}
WOODED = {
    "forest", "woods", "jungle", "rainforest", "wood", "woodland", "orchard", "farm", "countryside", "hillside", "path",
    "trail",
}  # fmt: skip
"""Where things stand on grass among what AROUND has of it."""
AROUND = {
    "forest": TREES, "woods": TREES, "wood": TREES, "woodland": TREES,
    "snow": ("evergreen tree", "", "", "", "evergreen tree"),
    "park": ("deciduous tree", "", "", "", "deciduous tree"),
    "jungle": ("palm tree", "deciduous tree", "palm tree", "deciduous tree", "palm tree", "deciduous tree"),
    "rainforest": ("palm tree", "deciduous tree", "palm tree", "deciduous tree", "palm tree", "deciduous tree"),
    "orchard": ("deciduous tree",) * 6, "village": ("house", "", "", "", "house"),
    "farm": ("barn", "", "", "", "deciduous tree"), "garden": ("deciduous tree", "", "", "", "deciduous tree"),
    "backyard": ("deciduous tree", "", "", "", "house"), "countryside": ("deciduous tree", "", "", "", "barn"),
    "waterfall": ("deciduous tree", "", "", "", "evergreen tree"),
    "waterfalls": ("deciduous tree", "", "", "", "evergreen tree"),
    "island": ("palm tree", "", "", "", "palm tree"), "town": ("house", "", "", "", "house"),
}  # fmt: skip
"""What stands around in the open, from left to right; "" leaves room."""
FIXTURES = {"window", "fireplace", "bookshelf", "christmas tree", "wood stove", "bathtub"}
"""What one sits by, in a room that has it."""
ROOM_OF = {
    "windowsill": (("window", 0.5, 0.62, 0.56),),
    "bedroom": (("window", 0.24, 0.46, 0.28), ("bed", 0.34, 0.80, 0.34), ("table lamp", 0.82, 0.74, 0.26)),
    "living room": (("sofa", 0.34, 0.80, 0.34), ("potted plant", 0.84, 0.78, 0.32),
                    ("framed picture", 0.34, 0.36, 0.22)),
    "kitchen": (("refrigerator", 0.15, 0.76, 0.52), ("cupboard", 0.85, 0.76, 0.46), ("window", 0.52, 0.44, 0.24)),
    "office": (("bookshelf", 0.14, 0.74, 0.50), ("window", 0.60, 0.42, 0.26), ("potted plant", 0.90, 0.74, 0.28)),
    "library": (("bookshelf", 0.13, 0.74, 0.58), ("bookshelf", 0.40, 0.72, 0.56), ("bookshelf", 0.86, 0.74, 0.58)),
    "bathroom": (("mirror", 0.82, 0.44, 0.24), ("bathtub", 0.34, 0.80, 0.42)),
    "dining room": (("window", 0.20, 0.44, 0.26), ("framed picture", 0.80, 0.40, 0.22)),
    "cafe": (("window", 0.22, 0.44, 0.28), ("table", 0.84, 0.80, 0.24)),
    "restaurant": (("framed picture", 0.22, 0.40, 0.22), ("table", 0.84, 0.80, 0.24)),
    "classroom": (("bookshelf", 0.13, 0.74, 0.48), ("table", 0.84, 0.82, 0.24)),
    "museum": (("framed picture", 0.18, 0.44, 0.26), ("framed picture", 0.84, 0.44, 0.26)),
    "gallery": (("framed picture", 0.18, 0.44, 0.26), ("framed picture", 0.84, 0.44, 0.26)),
}  # fmt: skip
"""What stands in a room: name, middle x, bottom and height in fractions of the image."""
GREEN = {
    "green", "sunny", "summer", "spring", "flower", "flowery", "flowering", "blooming", "grassy", "open", "alpine",
    "wide", "lush", "grass", "flowers", "wildflower", "wildflowers", "soccer", "football", "wheat", "corn", "barley",
    "fresh", "quiet", "beautiful", "peaceful", "lovely", "snowy",
}  # fmt: skip
"""Of such meadows and fields the drawn one is right; of others there are pictures."""
CROPS = {"wheat", "corn", "barley"}
SHOWN = {
    "night": ("night", "dark sky"), "sunset": ("sunset", "dusk", "evening", "golden light"),
    "dawn": ("dawn", "sunrise", "morning"), "fog": ("fog", "mist", "misty", "haze"),
    "storm": ("storm", "stormy", "lightning", "dark clouds"),
    "snow": ("snow", "snowy", "winter", "ice", "glacier", "icebergs"), "autumn": ("autumn",),
    "space": ("space", "jupiter", "planet"), "lava": ("lava", "volcano"), "mars": ("mars",),
    "desert": ("desert", "dunes", "badlands"),
}  # fmt: skip
"""Words in a scene's captions that say it is shown in that light or season."""
IN_LIGHT = {
    "night": "at night",
    "sunset": "at sunset",
    "dawn": "at dawn",
    "fog": "in the fog",
    "storm": "dark clouds",
}
"""How the captions of the scenes say what light it is."""
LIKE = 0.5
"""A place that no scene fits better than this is none that could be shown."""
NEAR = 0.06
"""Scenes this close in score are equally good: the seed picks among them."""


CITIES = {
    "lisbon", "paris", "london", "tokyo", "york", "berlin", "rome", "venice", "amsterdam", "madrid", "barcelona",
    "prague", "vienna", "moscow", "istanbul", "dubai", "mumbai", "shanghai", "beijing", "hongkong", "singapore",
    "rio", "janeiro", "havana", "athens", "budapest", "porto", "seoul", "bangkok", "boston", "seattle", "miami",
    "toronto", "stockholm", "copenhagen", "dublin", "edinburgh", "munich", "hamburg", "zurich", "florence", "milan",
    "naples", "seville", "krakow", "warsaw", "delhi", "jakarta", "manila", "melbourne", "detroit", "kong", "vegas",
    "sydney", "chicago", "manhattan", "brooklyn", "francisco", "angeles", "metropolis",
}  # fmt: skip
BUILDINGS = {
    "cafe", "restaurant", "library", "museum", "garage", "shop", "hospital", "school", "bar", "theatre", "theater",
    "opera", "factory", "warehouse", "hangar", "supermarket", "grocery", "store", "church", "cathedral",
}  # fmt: skip
"""Rooms for what is in them, houses for what is before or beside them."""
INDOORS_OR_THING = {"hospital", "school", "shop", "factory", "supermarket", "store", "church", "cathedral"}
"""Buildings, but for what is in them."""
