"""Which small animals there are, what they are called, and from how high each is seen."""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "winter": """
        snowy-owl: snowy owl, white owl, snow owl, arctic owl
        penguin: penguin, king penguin, emperor penguin
    """,
    "beach": """
        crab: crab, red crab, beach crab
        puffin: puffin, atlantic puffin
        starfish: starfish, star fish, sea star
        sea-shell: spiral shell, seashell, sea shell, shell, conch
    """,
    "desert": """
        scorpion: scorpion
    """,
    "animal-bird": """
        owl: owl, eagle owl, horned owl, brown owl
        macaw: parrot, macaw, scarlet macaw, red parrot, red macaw, pirate parrot, parrot on a branch, macaw on a branch
        green-parrot: parrot, green parrot, amazon parrot, parakeet
        robin: bird, robin, robin redbreast, red robin, songbird, little bird, small bird, garden bird
        bluebird: bird, bluebird, blue bird, songbird, blue songbird
        sparrow: bird, sparrow, house sparrow, brown bird, finch, songbird
        cardinal: bird, cardinal, red bird, northern cardinal, red cardinal
        crow: black bird, crow, raven, blackbird, black crow
        pigeon: pigeon, grey pigeon, city pigeon, rock dove
        dove: dove, dove flying, white dove, flying dove, dove of peace, white bird, flying bird
        seagull: seagull, seagull flying, gull, sea gull, flying seagull
        eagle: eagle, bald eagle, hawk, sitting eagle, perched eagle, bird of prey
        eagle-flying: eagle flying, flying eagle, soaring eagle, eagle in flight, falcon
        peacock: peacock, peafowl
        rooster: rooster, cock, cockerel
        hen: chicken, hen, brown hen, brown chicken
        chick: baby chick, chick, yellow chick, little chick
        turkey: turkey, turkey bird, wild turkey
        hummingbird: bird, hummingbird, humming bird, colibri, flying hummingbird, hummingbird flying
        toucan: toucan, tropical bird
        ostrich: ostrich, emu
        swallow: bird flying, flying bird, swallow, flying swallow, swallow flying, flying songbird, swift, martin
        hawk-flying: hawk, flying hawk, hawk flying, buzzard, kite bird, flying falcon, falcon flying
        kingfisher: kingfisher, common kingfisher, blue kingfisher, king fisher
        woodpecker: woodpecker, wood pecker, red-headed woodpecker, pecking bird
        cockatoo: cockatoo, white cockatoo, white parrot, sulphur-crested cockatoo, cockatiel
        blue-jay: blue jay, bluejay, jay, jay bird
        magpie: magpie, eurasian magpie, black and white bird
        canary: canary, yellow canary, yellow bird, goldfinch, yellow finch
        stork: stork, white stork, stork bird
        crane: crane, crane bird, red-crowned crane, japanese crane, white crane
        phoenix: phoenix, phoenix bird, firebird, fire bird, flaming bird, burning bird, phoenix in flames
    """,
    "water-bird": """
        mallard: duck, mallard, mallard duck, drake, wild duck
        duckling: duckling, baby duck, ducklings, little duck, yellow duckling
        swan: swan, white swan, mute swan, swan swimming, swimming swan
        goose: goose, canada goose, wild goose
        flamingo: flamingo, pink flamingo
        heron: heron, grey heron, great blue heron, blue heron, egret
        pelican: pelican, white pelican
    """,
    "animal-marine": """
        dolphin: dolphin, leaping dolphin, jumping dolphin, bottlenose dolphin, porpoise
        shark: shark, great white shark, white shark
        hammerhead: hammerhead shark, hammerhead
        manta: manta ray, manta, stingray, sting ray, eagle ray, ray fish
        koi: koi fish, koi, koi carp, japanese carp, koi pond fish
        orca: orca, killer whale
        whale: whale, humpback, humpback whale, blue whale
        goldfish: tropical fish, goldfish, gold fish, orange fish
        clownfish: tropical fish, clownfish, clown fish, nemo, reef fish, anemonefish
        trout: fish, trout, salmon, silver fish, river fish
        blowfish: blowfish, pufferfish, puffer fish, fugu
        sea-turtle: sea turtle, turtle swimming, green turtle, marine turtle, swimming turtle
        octopus: octopus, kraken
        squid: squid, calamari
        jellyfish: jellyfish, jelly fish, medusa
        seahorse: seahorse, sea horse
        lobster: lobster, red lobster, crayfish
        shrimp: shrimp, prawn
        coral: coral, red coral, coral reef, corals
    """,
    "animal-bug": """
        monarch: butterfly, monarch butterfly, monarch, orange butterfly
        morpho: butterfly, blue butterfly, blue morpho, morpho butterfly
        bee: honeybee, bee, honey bee, bumblebee, bumble bee
        ladybug: lady beetle, ladybug, ladybird, lady bug
        dragonfly: dragonfly, blue dragonfly
        snail: snail, garden snail
        spider: spider, tarantula, hairy spider
        ant: ant, red ant
        caterpillar: bug, caterpillar, green caterpillar
        wasp: wasp, yellow jacket, yellowjacket, hornet
        moth: moth, emperor moth, brown moth
        grasshopper: cricket, grasshopper, locust, green grasshopper
        fly: fly, housefly, house fly, horsefly
        mosquito: mosquito, gnat, midge
        worm: worm, earthworm, earth worm, rain worm
        beetle: beetle, green beetle, scarab, scarab beetle
    """,
    "animal-amphibian": """
        axolotl: axolotl, axolotls, pink axolotl, mexican walking fish
        salamander: salamander, fire salamander, newt, spotted salamander
        frog: frog, green frog, tree frog, toad
    """,
    "animal-reptile": """
        tortoise: turtle, tortoise, land turtle
        snake: snake, coiled snake, rattlesnake, python, viper
        crocodile: crocodile, alligator, croc
        lizard: lizard, green lizard
        gecko: lizard, gecko, leopard gecko
        chameleon: lizard, chameleon, iguana
        t-rex-2: t-rex, tyrannosaurus, tyrannosaurus rex, dinosaur, trex, dinosaur roaring, roaring dinosaur
        dragon-2: dragon, red dragon, winged dragon
    """,
}

_STEEP = {
    14: "hammerhead wasp",
    16: "ant",
    18: "axolotl snake bee",
    22: "crab worm sea-turtle ladybug spider crocodile",
    24: "koi",
    26: "fly",
    30: "lizard gecko lobster scorpion beetle shrimp salamander",
    44: "starfish dragonfly",
    52: "monarch morpho moth",
}
ANIMALS, PITCH = pitched(_GROUPS, 10.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
