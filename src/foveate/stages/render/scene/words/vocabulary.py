"""The words that a prompt is read with: colours, counts, sizes, lights, seasons, styles, plurals, meanings."""

from __future__ import annotations

__all__ = [
    "ADJECTIVES",
    "AGED",
    "AGED_PERSON",
    "ALL_COLOURS",
    "BANDS",
    "CLOTHES",
    "COLOURS",
    "COUNTS",
    "GENRES",
    "HAIR",
    "IRREGULAR",
    "LIGHTS",
    "LIGHT_WORDS",
    "LOOKS",
    "MADE_OF",
    "MATERIALS",
    "MEANT",
    "NOT_VERBS",
    "OCCASIONS",
    "PAIRED",
    "SEASONS",
    "SIZES",
    "SNOWY",
    "STYLES",
]  # fmt: skip

COLOURS: dict[str, tuple[float, float, float]] = {
    "red": (0.85, 0.12, 0.10), "crimson": (0.70, 0.05, 0.15), "orange": (0.96, 0.52, 0.08),
    "yellow": (0.98, 0.82, 0.12), "golden": (0.90, 0.68, 0.15), "gold": (0.90, 0.68, 0.15),
    "green": (0.18, 0.65, 0.22), "turquoise": (0.15, 0.75, 0.72), "teal": (0.05, 0.50, 0.50),
    "cyan": (0.15, 0.78, 0.88), "blue": (0.12, 0.35, 0.88), "navy": (0.08, 0.12, 0.42),
    "purple": (0.50, 0.18, 0.70), "violet": (0.48, 0.25, 0.80), "pink": (0.96, 0.50, 0.68),
    "magenta": (0.85, 0.15, 0.60), "brown": (0.45, 0.27, 0.14), "beige": (0.88, 0.80, 0.66),
    "white": (0.95, 0.95, 0.95), "black": (0.09, 0.09, 0.10), "grey": (0.52, 0.52, 0.53),
    "gray": (0.52, 0.52, 0.53), "silver": (0.74, 0.76, 0.78), "wooden": (0.55, 0.36, 0.20),
    "clay": (0.76, 0.44, 0.28), "terracotta": (0.76, 0.44, 0.28), "stone": (0.58, 0.57, 0.55),
    "brick": (0.64, 0.30, 0.22), "metal": (0.66, 0.68, 0.71), "steel": (0.66, 0.68, 0.71),
    "iron": (0.34, 0.35, 0.37), "copper": (0.74, 0.44, 0.28), "bronze": (0.62, 0.45, 0.24),
    "marble": (0.92, 0.91, 0.89), "straw": (0.88, 0.76, 0.45), "leather": (0.45, 0.27, 0.14),
    "rusty": (0.58, 0.30, 0.16),
}  # fmt: skip
"""Words for colours, and for materials that have one, with their sRGB values."""

MATERIALS = {"wood": "wooden", "golden": "golden", "bricks": "brick", "stones": "stone", "rust": "rusty"} | {
    word: word
    for word in ("gold", "silver", "clay", "terracotta", "stone", "brick", "metal", "steel", "iron", "copper", "bronze",
                 "marble", "straw", "leather")
} | {
    "ice": "white", "glass": "silver", "crystal": "silver", "diamond": "silver", "diamonds": "silver", "snow": "white",
    "chocolate": "brown", "mud": "brown", "jade": "green", "leaves": "green", "grass": "green",
    "moss": "green", "smoke": "grey", "ash": "grey", "concrete": "grey", "fire": "orange", "flames": "orange",
    "lava": "orange", "sand": "beige", "cardboard": "beige", "cheese": "yellow", "bones": "white", "bone": "white",
    "paper": "white", "clouds": "white", "cotton": "white", "obsidian": "black", "coal": "black",
    "water": "turquoise",
}  # fmt: skip
"""What a thing may be "made of" -> the colour that has."""

MADE_OF = {
    "glass", "crystal", "ceramic", "porcelain", "plastic", "velvet", "silk", "woolen", "wool", "knitted", "cotton",
    "paper", "wicker", "cardboard", "enamel", "earthenware",
}  # fmt: skip
"""Words before a thing that say what it is made of, without a colour."""

ALL_COLOURS = {"colourful", "colorful", "multicoloured", "multicolored"}

COUNTS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "several": 4, "some": 3, "many": 6, "pair of": 2,
    "a pair of": 2, "couple of": 2, "a couple of": 2, "a group of": 4, "a herd of": 4, "a flock of": 5,
    "a row of": 4,
    "an avenue of": 4, "rows of": 6, "a few": 3, "a school of": 6, "a swarm of": 7, "a pack of": 4, "a crowd of": 6,
    "a family of": 3, "a team of": 4, "a litter of": 4, "a pride of": 3, "a pile of": 4, "lots of": 6,
    "a lot of": 6, "both": 2, "twin": 2, "various": 4, "groups of": 5, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "a dozen": 12, "twelve": 12, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9,
    "10": 10,
}  # fmt: skip

SIZES = {
    "tiny": 0.6, "small": 0.75, "little": 0.75, "miniature": 0.6, "big": 1.2, "large": 1.25, "huge": 1.4,
    "giant": 1.4, "enormous": 1.4, "gigantic": 1.4, "massive": 1.4,
}  # fmt: skip

LIGHTS = {
    "night": ("night", "midnight", "moonlight", "moonlit", "darkness", "starry", "nighttime"),
    "sunset": ("sunset", "dusk", "evening", "golden hour", "twilight"), "dawn": ("sunrise", "dawn", "morning"),
    "fog": ("fog", "foggy", "mist", "misty", "hazy"),
    "storm": ("storm", "stormy", "rainy", "rain", "thunderstorm"),
}  # fmt: skip
LIGHT_WORDS = {w for words in LIGHTS.values() for w in words}
"""Phrases that say what light it is and nothing else."""

SNOWY = ("snowy", "snow-covered", "snowing", "snowfall", "snowstorm", "blizzard")
SEASONS = {
    "autumn": ("autumn", "autumnal", "fall", "september", "october", "november"),
    "winter": ("winter", "wintry", "december", "january", "february", *SNOWY),
    "spring": ("spring", "springtime", "march", "april", "may"),
    "summer": ("summer", "summertime", "june", "july", "august"),
}  # fmt: skip
"""Words that say what time of the year it is; no thing by themselves."""

GENRES = {
    "photo", "photos", "photograph", "photography", "picture", "image", "painting", "illustration", "drawing",
    "render", "rendering", "rendition", "art", "artwork", "shot", "icon", "emoji", "sketch", "clipart", "clip",
    "logo", "portrait", "view", "close-up", "closeup", "poster", "wallpaper", "cartoon", "watercolor",
    "watercolour", "depiction", "scene", "depicting", "showing", "model", "animation", "engraving", "mosaic",
    "sticker", "print", "still", "life", "sculpture", "style", "selfie", "headshot", "silhouette", "artstation",
    "background image",
}  # fmt: skip
"""What kind of picture it is."""

LOOKS = {
    "lighting", "lens", "aesthetic", "vibe", "vibes", "mood", "atmosphere", "colors", "colours", "tones",
    "palette", "resolution", "quality", "detail", "details", "focus", "effect", "film", "contrast", "textures",
}  # fmt: skip
"""A part between commas that ends so says how the picture looks."""

STYLES = {
    "masterpiece", "best", "quality", "high", "highest", "highly", "ultra", "super", "hyper", "extremely", "very",
    "detailed", "detail", "details", "intricate", "realistic", "photorealistic", "hyperrealistic",
    "photo-realistic", "ultra-detailed", "hyperdetailed", "ultradetailed", "hd", "uhd", "fhd", "hdr", "4k", "8k",
    "16k", "2k", "resolution", "res", "hires", "sharp", "focus", "focused", "bokeh", "depth", "dof", "shallow",
    "cinematic", "dramatic", "lighting", "lit", "volumetric", "natural", "soft", "studio", "ambient", "global",
    "illumination", "rim", "backlit", "backlight", "epic", "fantasy", "sci-fi", "scifi", "professional", "award",
    "winning", "award-winning", "trending", "artstation", "deviantart", "pixiv", "unreal", "engine", "octane",
    "blender", "c4d", "cinema4d", "unreal5", "raytracing", "vray", "digital", "oil", "acrylic", "pastel",
    "gouache", "ink", "pencil", "crayon", "charcoal", "watercolor", "watercolour", "pixel", "vector", "flat",
    "minimalist", "minimalistic", "minimal", "simple", "3d", "2d", "isometric", "low-poly", "lowpoly", "low",
    "poly", "anime", "manga", "ghibli", "disney", "pixar", "comic", "vintage", "retro", "modern", "surreal",
    "surrealist", "abstract", "impressionist", "impressionism", "expressionist", "cubist", "baroque",
    "renaissance", "concept", "conceptual", "macro", "lens", "wide", "angle", "wide-angle", "telephoto",
    "fisheye", "aerial", "drone", "close", "close-up", "closeup", "up", "full", "body", "half", "length",
    "full-body", "view", "viewed", "side", "front", "top", "centered", "composition", "symmetrical", "symmetry",
    "aesthetic", "beautiful", "stunning", "gorgeous", "amazing", "cute", "lovely", "nice", "pretty", "elegant",
    "atmospheric", "atmosphere", "mood", "moody", "dreamy", "whimsical", "magical", "mystical", "ethereal",
    "vibrant", "vivid", "colors", "colours", "color", "colour", "colored", "coloured", "palette", "tones",
    "contrast", "texture", "textures", "textured", "rendered", "shaded", "shading", "film", "grain", "analog",
    "35mm", "50mm", "85mm", "kodak", "canon", "nikon", "sony", "leica", "fujifilm", "polaroid", "iso", "raw",
    "exposure", "long", "solo", "perfect", "anatomy", "photographic", "editorial", "stock", "advertising",
    "national", "geographic", "line", "lineart", "monochrome", "grayscale", "greyscale", "b&w", "sepia",
    "cyberpunk", "steampunk", "synthwave", "vaporwave", "gothic", "noir", "children's", "storybook", "cartoon",
    "cartoonish", "kawaii", "chibi", "glossy", "matte", "smooth", "clean", "crisp", "warm", "cool", "cold",
    "bright", "glowing", "reflection", "reflections", "reflective", "shadows", "shadow", "neon", "lights",
    "light", "sunlight", "sunlit", "daylight", "sunny", "god", "rays", "wrinkles", "smile", "smiling",
    "tilt-shift", "tiltshift", "nsfw", "sfw", "safe", "trendy", "popular", "featured", "contest", "winner", "and",
    "with", "in", "of", "the", "a", "an", "on", "golden", "hour", "no", "text", "watermark", "ultrarealistic",
    "hyperreal", "cgi", "vfx", "nft", "rule", "thirds", "happy", "funny", "cosy", "cozy", "peaceful", "serene",
    "calm", "romantic", "festive", "ultra-realistic", "style", "zoomed", "zoom", "blurred", "blurry", "blur",
    "architectural", "design", "documentary", "minimalism", "lo-fi", "lofi", "one", "single", "superb",
    "incredible", "famous", "artist", "unsplash", "pinterest", "behance", "dribbble", "flickr", "instagram",
    "midjourney", "dalle", "stylized", "stylised", "drawn", "hand-drawn", "painted", "naive", "geometric",
    "psychedelic", "pop", "retrowave", "art-deco", "deco", "nouveau", "ukiyo-e", "woodcut", "linocut", "cinema",
    "still", "scene", "outline", "outlines", "doodle", "graphic", "80s", "90s", "1980s", "outrun", "grainy",
    "photorealism", "realism", "hyperrealism", "surrealism", "gritty", "dystopian", "utopian", "retrofuturistic",
    "ornate", "elaborate", "opulent", "luxurious", "sublime", "breathtaking", "mesmerizing", "captivating",
    "enchanting", "haunting", "eerie", "spooky", "creepy", "ominous", "sinister", "melancholic", "nostalgic",
    "tranquil", "filmic", "anamorphic", "chromatic", "aberration", "vignette", "subsurface", "scattering", "caustics",
    "lumen", "nanite", "ray", "tracing", "path", "traced", "pbr", "photoreal", "lifelike", "true-to-life", "pristine",
    "flawless", "immaculate", "exquisite", "delicate", "fine", "rich", "deep", "saturated", "desaturated", "muted",
    "iridescent", "holographic", "luminous", "luminescent", "bioluminescent", "radiant", "dreamlike", "otherworldly",
    "celestial", "cosmic", "mythical", "legendary", "heroic", "dynamic", "pose", "action", "energetic", "expressive",
    "emotional", "intense", "powerful", "striking", "bold", "stylish", "chic", "fashionable", "photographer",
    "long-exposure", "golden-ratio", "ratio", "leading", "lines", "perspective", "overhead", "eye-level", "low-angle",
    "high-angle", "wide-shot", "extreme", "establishing", "chiaroscuro", "backlighting", "side-lit", "softbox", "hard",
    "diffuse", "diffused", "glow", "bloom", "lens-flare", "flare", "particles", "dust", "motes", "sparkles",
    "character", "sheet", "turnaround", "reference", "upper", "viewer", "cg", "unity", "cycles", "zbrush",
    "photoshop", "procreate", "lightroom", "absurdres", "newest", "wlop", "artgerm", "beeple", "moebius", "greg",
    "rutkowski", "alphonse", "mucha", "makoto", "shinkai", "hayao", "miyazaki", "studio-ghibli",
}  # fmt: skip
"""How it looks. A part between commas that says only such words, in any number, names no thing."""

ADJECTIVES = {
    "cute", "beautiful", "pretty", "lovely", "happy", "sad", "angry", "majestic", "epic", "old", "young",
    "ancient", "modern", "vintage", "antique", "realistic", "fluffy", "furry", "fat", "tall", "short", "long",
    "fresh", "juicy", "delicious", "tasty", "shiny", "cozy", "cosy", "rustic", "traditional", "medieval",
    "futuristic", "magical", "mysterious", "peaceful", "calm", "quiet", "busy", "single", "lonely", "lone",
    "wild", "brave", "smiling", "laughing", "funny", "elegant", "simple", "detailed", "friendly", "adorable",
    "gorgeous", "stunning", "proud", "sweet", "yummy", "hot", "warm", "cold", "bright", "soft", "huge", "elderly",
    "empty",
    "sleepy", "hungry", "playful", "curious", "tired", "lazy", "mischievous", "sly", "noble", "fierce", "ferocious",
    "graceful", "gentle",
}  # fmt: skip
"""Words that describe and do not tell which thing; a noun stands after them."""

NOT_VERBS = {
    "building", "king", "ring", "wing", "string", "spring", "swing", "sling", "thing", "something", "nothing",
    "anything", "everything", "ceiling", "wedding", "painting", "drawing", "evening", "morning", "lightning",
    "pudding", "duckling", "dumpling", "clothing", "earring", "viking", "sibling", "frosting", "icing", "topping",
    "lighting", "setting", "crossing", "during", "herring", "lining", "stocking", "living", "dining", "darling",
    "beijing", "being", "trending", "winning", "awning", "railing", "rendering", "gosling", "starling",
    "seedling", "sapling", "fledgling", "parking", "engraving", "stuffing", "filling", "sterling", "offspring",
    "pool",
}  # fmt: skip
"""Words in -ing that are no verb."""

IRREGULAR = {
    "grandchildren": "grandchild", "schoolchildren": "child", "mice": "mouse", "calves": "calf", "buses": "bus",
    "cookies": "cookie", "pies": "pie", "geese": "goose", "wolves": "wolf", "leaves": "leaf", "knives": "knife",
    "people": "person", "men": "man", "women": "woman", "children": "child", "kids": "kid", "loaves": "loaf",
    "shelves": "shelf", "scarves": "scarf", "teeth": "tooth", "feet": "foot", "oxen": "ox", "cacti": "cactus",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "policemen": "policeman", "firemen": "fireman",
    "businessmen": "businessman", "snowmen": "snowman", "fishermen": "fisherman", "elves": "elf",
    "octopi": "octopus", "movies": "movie", "zombies": "zombie", "brownies": "brownie", "smoothies": "smoothie",
    "puppies": "puppy", "selfies": "selfie", "glasses": "glasses", "scissors": "scissors", "jeans": "jeans",
    "bus": "bus", "shorts": "shorts", "octopus": "octopus", "grass": "grass", "chess": "chess", "swiss": "swiss",
    "paris": "paris", "texas": "texas", "cactus": "cactus", "lens": "lens", "compass": "compass",
    "dress": "dress", "glass": "glass", "circus": "circus", "cherries": "cherries", "grapes": "grapes",
    "pancakes": "pancakes", "french fries": "french fries", "sunglasses": "sunglasses", "headphones": "headphone",
    "clothes": "clothes", "tennis": "tennis", "ruins": "ruins", "stairs": "stairs", "woods": "woods",
    "clouds": "clouds", "santa claus": "santa claus", "claus": "claus", "christmas": "christmas",
    "hippopotamus": "hippopotamus", "rhinoceros": "rhinoceros", "walrus": "walrus", "platypus": "platypus",
    "triceratops": "triceratops",
    "virus": "virus", "lotus": "lotus", "hibiscus": "hibiscus", "mars": "mars", "venus": "venus",
    "bagpipes": "bagpipes", "asparagus": "asparagus", "potatoes": "potato", "tomatoes": "tomato",
    "beans": "beans", "peanuts": "peanuts", "blueberries": "blueberries", "bubbles": "bubbles",
    "fireworks": "fireworks", "chopsticks": "chopsticks", "gloves": "gloves", "socks": "socks",
}  # fmt: skip

AGED = {"old", "elderly", "aged", "senior", "wise", "grey-haired", "ancient"}
BANDS = {"pack", "herd", "pride", "flock", "school", "colony"}
"""Words for many animals: a pack of wolves."""
AGED_PERSON = {
    "man": "old man", "gentleman": "old man", "woman": "old woman", "lady": "old woman", "person": "older person",
    "couple": "older person", "people": "older person",
}  # fmt: skip

HAIR = {
    "black": "black", "dark": "black", "brown": "brown", "brunette": "brown", "red": "red",
    "redhead": "red", "redheaded": "red", "ginger": "red",
    "auburn": "red", "orange": "red", "copper": "red", "blonde": "blonde", "blond": "blonde", "golden": "blonde",
    "yellow": "blonde", "fair": "blonde", "grey": "grey", "gray": "grey", "white": "grey", "silver": "grey",
    "blue": "blue", "pink": "pink", "green": "green",
}  # fmt: skip
"""Words for the colour of hair -> that of the library's nearest."""

OCCASIONS = {
    "christmas", "halloween", "birthday", "easter", "thanksgiving", "party", "celebration", "magic", "love",
    "music", "peace", "war", "technology", "science", "time", "dance", "romance", "breakfast", "lunch", "dinner",
    "meal", "food", "dessert", "snack",
}  # fmt: skip
"""Shown by a thing where they are all of the prompt; else they are its mood."""

FEASTS = {"party", "celebration", "time"}
"""Occasions that are shown by what they are for."""

EVENTS = {"festival", "parade", "race", "show", "competition", "exhibition", "fair"}
"""Many of what is named before the word."""

RELISH = {"sauce", "gravy", "dressing", "mayonnaise", "ketchup", "mustard", "glaze"}
"""Seen on the food, if at all."""

PAIRED = {
    "headphone", "headphones", "glasses", "sunglasses", "scissors", "jeans", "shorts", "pants",
    "socks", "gloves", "chopsticks", "binoculars", "trousers", "mittens", "shoes", "sneakers", "boots", "sandals",
    "slippers", "heels", "trainers",
}  # fmt: skip
"""A pair of them is one picture."""

CLOTHES = {
    "kilt", "vest", "waistcoat", "shoe", "boot", "sneaker", "shorts", "pants", "trousers", "blouse", "cardigan",
    "poncho", "robe", "apron", "uniform", "costume", "outfit", "overalls", "tutu", "tunic", "pyjamas", "pajamas",
    "clothes", "clothing", "attire", "garment", "hoodie", "jumper", "leggings", "monocle", "earring", "collar",
}  # fmt: skip
"""What is put on, and by itself seldom shown."""
MEANT = {
    "jacket": "coat", "shirt": "t-shirt", "gown": "dress", "trousers": "jeans", "pants": "jeans",
    "cream": "", "whipped cream": "",
    "hoodie": "coat", "sweater": "coat", "skirt": "dress", "bandana": "", "bald man": "man: bald",
    "bald woman": "woman: bald", "bald person": "person: bald", "cafe": "convenience store",
    "restaurant": "convenience store", "library": "classical building", "museum": "classical building",
    "garage": "convenience store", "grandchild": "child", "grandson": "boy", "granddaughter": "girl",
    "cable car": "mountain cableway", "lasagna": "shallow pan of food", "stew": "pot of food",
    "omelette": "cooking", "hourglass": "", "player": "man standing", "chest": "treasure chest",
    "bolt": "high voltage", "lightning bolt": "high voltage", "giant": "troll",
    "sailor": "man walking", "captain": "pilot", "dentist": "health worker", "professor": "scientist",
    "schoolgirl": "girl", "schoolboy": "boy", "butcher": "cook", "waitress": "woman office worker",
    "bartender": "person in tuxedo", "plumber": "mechanic", "carpenter": "construction worker",
    "builder": "construction worker", "miner": "construction worker", "worker": "construction worker",
    "secretary": "woman office worker", "lawyer": "man office worker", "priest": "person with skullcap",
    "devil": "smiling face with horns", "skeleton": "skull", "mummy": "zombie", "werewolf": "wolf",
    "villain": "supervillain", "writer": "person", "poet": "person", "actor": "singer", "actress": "woman singer",
    "athlete": "man running", "boxer": "people wrestling", "wrestler": "people wrestling",
    "golfer": "person golfing", "footballer": "man running", "goalkeeper": "football player",
    "lumberjack": "person: beard", "pregnant woman": "woman",
    "gymnast": "person cartwheeling", "climber": "man walking", "tourist": "man walking",
    "merchant": "man", "vendor": "man", "seller": "man", "shopkeeper": "man",
    "explorer": "hiker", "adventurer": "hiker", "hunter": "man farmer",
    "shepherd": "man farmer", "teen": "boy", "guest": "person", "cheetah": "leopard", "jaguar": "leopard",
    "panther": "black cat", "chimpanzee": "monkey", "piglet": "pig", "hare": "rabbit", "starfish": "glowing star",
    "phoenix": "eagle", "wasp": "honeybee", "dragonfly": "fly", "moth": "butterfly", "vine": "herb", "moss": "",
    "plum": "peach", "pepper": "bell pepper", "pancake": "pancakes", "whiskey": "tumbler glass",
    "whisky": "tumbler glass", "sausage": "hot dog", "brownie": "chocolate bar", "doll": "nesting dolls",
    "meat": "cut of meat", "curry": "curry rice", "chocolate": "chocolate bar", "jam": "honey pot",
    "lettuce": "leafy green", "cabbage": "leafy green", "teacup": "teacup without handle", "kettle": "teapot",
    "old tree": "oak tree", "lone tree": "oak tree", "lonely tree": "oak tree", "big tree": "oak tree",
    "ferry": "passenger ship", "ferry boat": "passenger ship", "reindeer": "deer",
    "frost": "",
    "snowplow": "bulldozer", "snowplough": "bulldozer",
    "raft": "canoe", "excavator": "tractor", "bulldozer": "tractor", "tank": "tractor", "drone": "helicopter",
    "treehouse": "log cabin", "greenhouse": "barn", "carousel": "carousel horse",
    "chandelier": "candle", "painting": "framed picture", "brush": "paintbrush", "chess": "chess pawn",
    "mask": "performing arts", "shoes": "running shoe", "shoe": "running shoe", "sneaker": "running shoe",
    "boots": "hiking boot", "boot": "hiking boot", "lock": "locked",
    "arrow": "bow and arrow", "bow": "bow and arrow", "saw": "carpentry saw", "lightning": "high voltage",
    "helmet": "military helmet", "toy": "teddy bear", "toys": "teddy bear", "map": "", "rug": "",
    "curtain": "", "stove": "shallow pan of food", "oven": "shallow pan of food",
    "dwarf": "elf", "twins": "child", "cocktail": "cocktail glass", "worker bee": "honeybee",
    "cherry": "cherries", "sandcastle": "castle", "lily pad": "lotus",
    "pianist": "person in tuxedo", "cereal": "bowl with spoon", "half": "", "ball of wool": "yarn",
    "ball of yarn": "yarn", "wool": "yarn", "perfume": "lotion bottle", "bottle of perfume": "lotion bottle",
    "beach umbrella": "umbrella on ground", "parasol": "umbrella on ground",
    "ferrari": "sports car", "lamborghini": "sports car", "porsche": "sports car",
    "gold": "coin", "goblet": "wine glass", "aircraft carrier": "battleship", "unicycle": "bicycle",
    "chalice": "wine glass", "blood": "",
    "sunlight": "", "moonlight": "", "log": "branch", "driftwood": "branch",
    "traffic light": "vertical traffic light", "traffic lights": "vertical traffic light", "young woman": "woman",
    "young man": "man", "young lady": "woman", "young person": "person", "spectacles": "glasses",
    "fireman": "man firefighter",
    "surgeon": "health worker", "cowboy": "man farmer", "cowgirl": "woman farmer", "gardener": "farmer",
    "clown": "clown face", "knight": "person fencing", "viking": "person: beard", "warrior": "person fencing",
    "pirate": "person: beard", "samurai": "ninja", "monk": "person in lotus position",
    "nun": "woman with headscarf", "bride": "person with veil", "groom": "person in tuxedo", "teenager": "boy",
    "kids": "child", "grandma": "old woman", "granny": "old woman", "grandpa": "old man", "elder": "older person",
    "mother": "woman", "mom": "woman", "mum": "woman", "father": "man", "dad": "man", "sister": "girl",
    "brother": "boy", "daughter": "girl", "son": "boy", "friend": "person", "musician": "singer",
    "gentleman": "person in tuxedo", "lady": "woman", "model": "woman standing", "soldier": "guard",
    "barista": "cook", "baker": "cook", "waiter": "person in tuxedo", "engineer": "mechanic",
    "programmer": "technologist", "hacker": "technologist", "traveler": "man walking", "traveller": "man walking",
    "hiker": "man walking", "wanderer": "man walking", "swimmer": "person swimming",
    "emperor": "person with crown", "demon": "supervillain", "angel": "fairy", "fisherman": "person rowing boat",
    "skater": "skateboard", "president": "man office worker", "spy": "detective", "cyborg": "robot",
    "meerkat": "otter", "snow leopard": "leopard", "cub": "bear", "dinosaur": "t-rex", "hippo": "hippopotamus",
    "rhino": "rhinoceros", "calf": "cow", "cappuccino": "hot beverage", "latte": "hot beverage",
    "mocha": "hot beverage", "hot chocolate": "hot beverage", "wine": "wine glass",
    "champagne": "clinking glasses", "lemonade": "cup with straw", "juice": "cup with straw",
    "smoothie": "cup with straw", "milkshake": "cup with straw", "water glass": "tumbler glass", "jug": "amphora",
    "pitcher": "amphora", "sundae": "ice cream", "berries": "blueberries", "berry": "blueberries",
    "fruit salad": "bowl of fruit", "eggs benedict": "avocado toast", "fried egg": "cooking",
    "scrambled egg": "cooking", "mashed potato": "", "bottle": "bottle of wine", "plant": "potted plant",
    "pasta": "spaghetti", "cheesecake": "shortcake", "muffin": "cupcake", "syrup": "honey pot",
    "flames": "fire", "crib": "bed", "cradle": "bed", "nightstand": "cupboard",
    "diner": "convenience store", "bakery": "convenience store", "supermarket": "convenience store",
    "cafe building": "convenience store", "mansion": "villa", "blackboard": "whiteboard", "chalkboard": "whiteboard",
    "apartment": "office building",
    "tower": "ruined tower", "ruins": "classical building", "japanese temple": "japanese castle",
    "palace": "castle", "monastery": "church", "statue": "moai", "sculpture": "moai", "spaceship": "rocket",
    "starship": "rocket", "ocean liner": "passenger ship", "fighter jet": "airplane", "van": "minibus",
    "camper": "minibus", "campervan": "minibus", "globe": "full moon", "marbles": "sphere",
    "necklace": "prayer beads", "suitcase": "briefcase", "spear": "dagger", "cello": "violin", "lily": "lotus",
    "thistle": "purple flower", "crocus": "purple flower", "heather": "purple flower", "bluebell": "blue flower",
    "cornflower": "blue flower", "daffodil": "yellow flower", "marigold": "orange flower", "snowdrop": "white flower",
    "edelweiss": "white flower", "magnolia": "cherry blossom",
    "poppy": "hibiscus", "lavender": "hyacinth", "bush": "herb", "fern": "herb", "love": "red heart",
    "romance": "red heart", "music": "musical notes", "song": "musical notes", "freedom": "dove", "peace": "dove",
    "hope": "dove", "happiness": "smiling face with smiling eyes", "joy": "smiling face with smiling eyes",
    "sadness": "crying face", "anger": "angry face", "fear": "fearful face", "death": "skull",
    "war": "crossed swords", "money": "money bag", "idea": "light bulb", "justice": "balance scale",
    "fortune teller": "old woman", "psychic": "old woman",
    "magic": "crystal ball", "luck": "four leaf clover", "victory": "trophy", "success": "trophy",
    "danger": "bomb", "christmas": "christmas tree", "halloween": "jack-o-lantern", "birthday": "birthday cake",
    "dinner": "roast chicken", "meal": "roast chicken", "lunch": "bento box",
    "shooting star": "comet", "party": "balloon", "birthday party": "birthday cake", "celebration": "fireworks",
    "ai": "robot",
    "technology": "desktop computer", "internet": "desktop computer", "science": "microscope",
    "magnifying glass": "magnifying glass tilted left", "redhead": "woman: red hair",
    "blonde": "woman: blonde hair", "brunette": "woman: brown hair",
    "school uniform": "", "ivy": "", "blanket": "", "hose": "", "staff": "",
    "porch": "", "balcony": "", "patio": "", "terrace": "", "swimming pool": "", "shade": "", "top": "",
    "smoke": "", "steam": "", "web": "spider web", "rope": "", "latte art": "", "armor": "",
    "firefly": "", "fireflies": "",
    "uniform": "", "clothes": "", "outfit": "", "middle": "", "center": "", "centre": "", "foreground": "",
    "distance": "", "front": "", "side": "", "style": "", "life": "", "focus": "", "air": "", "eyes": "",
    "light": "", "time": "", "floor": "", "day": "", "one": "", "picnic": "basket", "rain": "",
    "snow": "", "wind": "", "sunshine": "", "art": "framed picture", "wall": "", "corner": "", "other": "",
    "another": "", "each other": "", "it": "", "them": "", "ground": "", "world": "", "way": "", "sunbathing": "",
}  # fmt: skip
"""What the library has no name for, or calls otherwise -> its name of the nearest; "": nothing that it could show."""
