"""Where things, people and animals are at home if nothing is said. Data."""

from __future__ import annotations

__all__ = ["AT_WORK", "HABITAT"]

HABITAT = {
    "animal-mammal": ("meadow", "lawn"),
    "animal-pet": ("room", "lawn", "meadow"), "animal-bird": ("lawn", "meadow"),
    "animal-amphibian": ("lake", "lawn"), "animal-reptile": ("desert steppe", "sand dunes", "lawn"),
    "animal-marine": ("underwater", "underwater", "deep blue ocean"), "animal-bug": ("lawn", "meadow"),
    "water-bird": ("lake",), "winter": ("snow",), "desert": ("sand dunes", "desert steppe", "red desert"),
    "beach": ("beach",), "space": ("space",), "plant-flower": ("lawn", "meadow"),
    "plant-other": ("lawn", "meadow", "meadow"), "place-building": ("lawn", "meadow"),
    "place-religious": ("lawn", "meadow"), "place-other": ("lawn", "street"), "sign": ("street", "lawn"),
    "transport-ground": ("street", "road"), "transport-water": ("sea",),
    "transport-air": ("sky", "sky above the clouds"), "sky-weather": ("sky", "sky above the clouds"),
    "food": ("table",), "drink": ("table",), "dishware": ("table",), "household": ("room",),
    "person": ("lawn", "park", "street"), "person-role": ("street", "room"), "person-fantasy": ("forest",),
    "person-sport": ("lawn", "park"), "family": ("studio",), "animal": ("lawn",),
    "animal-bust": ("studio",), "animal-dressed": ("lawn", "studio"), "animal-dressed-bust": ("studio", "room", "lawn"),
    "musical-instrument": ("room", "studio"), "light-video": ("room", "studio"), "book-paper": ("table",),
}  # fmt: skip
_WORK = {
    "bar": "bartender, friends toasting with beer",
    "bedroom": "baby sleeping, mother reading to a child in bed",
    "dungeon": "minotaur",
    "mountain road": "racing cyclist, mountain biker",
    "hospital room": "doctor, health worker, nurse, surgeon",
    "kitchen": "cook, chef with a pan, chef cooking with flames, grandmother baking, baker, "
        "mother cooking with her daughter",
    "cafe": "barista",
    "laboratory": "scientist",
    "modern kitchen": "cook",
    "classroom": "teacher, student",
    "library": "student",
    "courtroom": "judge, judge with a gavel",
    "barber shop": "hairdresser with a client",
    "garage": "mechanic, mechanic repairing a car",
    "modern office": "office worker, woman office worker, boss behind a desk, business meeting",
    "home office": "programmer at several monitors, woman programming",
    "bazaar": "market vendor behind a fruit stall",
    "parking lot": "truck driver",
    "factory": "factory worker",
    "farm yard": (
        "farmer, woman farmer, farmer with a pitchfork, cowboy, cowgirl, cowboy with a lasso, "
        "cow, pig, chicken, rooster, sheep, goat, "
        "hen with chicks, cow with calf, sheep with lamb, tractor, scarecrow, hen on eggs, flock of sheep"
    ),
    "meadow": "farmer, woman farmer, knight, knight with a sword, boy flying a kite",
    "apple orchard": "woman picking apples",
    "desert": "cowboy, cowgirl, cowboy with a lasso, camel caravan",
    "runway": "pilot",
    "mars": "mars rover",
    "harbour": "captain, fisherman, pirate, viking, pirate with a sword",
    "tropical beach": "pirate, pirate with a sword",
    "stage": (
        "person juggling, "
        "singer, ballerina, man dancing, woman dancing, clown, violinist, drummer, dj, ballerina leaping, "
        "saxophonist, trumpeter, cellist, flutist, man singing, accordion player, woman playing guitar"
    ),
    "castle courtyard": (
        "prince, princess, queen, person with crown, knight, guard, gladiator, king on a throne, queen on a throne, "
        "knight with a sword"
    ),
    "japanese garden": "samurai, ninja, geisha, monk, samurai with a sword, japanese castle, shinto shrine",
    "bamboo forest": (
        "ninja, ninja with a sword, panda, panda eating bamboo, panda sleeping, red panda, panda with cub"
    ),
    "cemetery at night": "vampire, zombie, skeleton, ghost",
    "forest": (
        "witch, mage, wizard casting a spell, archer, goblin, koala, owl, deer, fox, squirrel, tree house, "
        "log house, tipi, mushroom house, bigfoot, werewolf, deer drinking, deer with fawn, fox with cub, "
        "snail on a mushroom, owl with owlets, hedgehog with apple"
    ),
    "swamp": "witch, troll, orc",
    "sea": (
        "mermaid on a rock, merperson, cat on a surfboard, dog on a surfboard, cat wearing sunglasses on a surfboard"
    ),
    "restaurant": "waiter",
    "dining room": "family at dinner, children at a birthday party",
    "porch": "old man in a rocking chair",
    "snow": "children with a snowman",
    "suburb": "delivery man, children in halloween costumes",
    "christmas living room": "family in front of a christmas tree",
    "living room": (
        "mother reading to a child, grandfather reading to a child, gamer, boy playing video games, old man "
        "smoking a pipe, old woman knitting, cat looking out of the window, woman playing piano, cat on a "
        "cushion, cat with kittens, dog sleeping in a dog bed, cat drinking milk, puppy with a shoe, boy "
        "sitting on a chair, family on a sofa, seamstress at a sewing machine"
    ),
    "underwater": (
        "scuba diver, shark with open mouth, school of fish, school of tropical fish, jellyfish swarm"
    ),
    "garden": "painter at an easel, bride and groom, girl with a butterfly, girl blowing a dandelion",
    "bathroom": "baby in a bathtub, cat in a bathtub, dog in a bathtub",
    "gym": "gymnast on a beam, boxer, karate fighter, person lifting weights, sumo wrestler",
    "gallery": "painter at an easel",
    "church": "bride and groom, nun",
    "winter park": "ice skater, ice hockey player, yeti",
    "mountains": "hiker, mountain goat, goat on a rock, zeus",
    "lake": "man fishing, cat fishing, bear fishing",
    "space": "astronaut floating",
    "night sky": "witch flying",
    "sky": "superhero flying",
    "cave": "mummy, troll, goblin",
    "tennis court": "tennis player, tennis player serving",
    "basketball court": "basketball player dunking, basketball game",
    "ski slope": "skier, snowboarder",
    "viking village": "viking, viking with an axe",
    "pirate ship deck": "pirate, pirate with a sword",
    "stadium": "football player, cheerleader, football player shooting, soccer players fighting for the ball",
    "savanna": (
        "lion, lioness, elephant, giraffe, zebra, rhinoceros, leopard, cheetah, hippopotamus, lion sitting, "
        "lion lying down, herd of elephants, herd of zebras, lioness with cubs, giraffe eating from a tree"
    ),
    "jungle": (
        "tiger, gorilla, orangutan, monkey, parrot, toucan, sloth, toucan on a branch, chameleon on a branch, "
        "tiger roaring, tiger in water, monkey family, monkey swinging from a vine, parrot flying, koala "
        "eating eucalyptus, frog on a leaf in rain"
    ),
    "pond": "frog, frog on a lily pad",
    "iceberg": (
        "polar bear, polar bear with cub, seal, walrus, penguin, penguin with chick, penguins in a row, "
        "penguin family, penguin sliding on its belly, polar bear swimming"
    ),
    "hills": (
        "dragon, dragon breathing fire, castle, fairytale castle, ruined castle, ruined tower, stonehenge, "
        "yurt, wind turbine, windmill, train on a bridge, factory"
    ),
    "coast": "lighthouse, moai",
    "park": (
        "eiffel tower, ferris wheel, carousel, roller coaster, circus tent, children playing, girl jumping rope, "
        "girl reading under a tree, friends taking a selfie, family, man proposing"
    ),
    "skyline": "statue of liberty, sydney opera house, tower bridge",
    "paris": "arc de triomphe",
    "egypt": "pyramid, pyramids, sphinx",
    "mountain meadow": "viking, viking with an axe, orc, tent, log cabin, log house",
    "river": "stone bridge",
    "beach": "beach hut, sandcastle, volleyball player",
    "moon surface": "astronaut, lunar module",
}  # fmt: skip
AT_WORK: dict[str, list[str]] = {}
for _place, _names in _WORK.items():
    for _name in _names.split(", "):
        AT_WORK.setdefault(_name, []).append(_place)
"""Where people and animals are seen if nothing is said."""
