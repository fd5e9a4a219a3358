"""What `cooked.py` renders of the desk, the surgery, games, the street and the road: group and names, and how steeply
it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "light-video": """
        clapperboard: clapper board, clapperboard, movie clapper, film clapper, clapper, film slate, movie clapperboard,
            film clapperboard, movie slate
        vhs: videocassette, vhs tape, vhs, video tape, videotape, video cassette, vhs cassette
    """,
    "household": """
        village-globe: snow globe, snowglobe, snow globe with a village inside, snow globe with a village,
            village in a snow globe, christmas snow globe, village inside a snow globe, snow globe with houses,
            glass snow globe, snow globe with a house, snow globe with a tiny village, winter snow globe,
            snow globe with a tiny village inside, town in a snow globe, christmas village in a snow globe
        toilet-roll: roll of paper, toilet paper, toilet roll, toilet paper roll, roll of toilet paper, toilet rolls,
            rolls of toilet paper, paper roll
        clothes-iron: clothes iron, iron, steam iron, electric iron, flat iron, flatiron
        soap: soap, bar of soap, soap bar, soap dish, bar soap, piece of soap
        sponge: sponge, kitchen sponge, yellow sponge, cleaning sponge, dish sponge, bath sponge
        espresso-machine: espresso machine, espresso maker, espresso coffee machine, espresso machine with a cup,
            espresso machine pouring coffee, espresso machine pouring coffee into a cup, barista machine,
            coffee machine pouring coffee, italian espresso machine
    """,
    "plant-potted": """
        vase-peonies: vase of peonies, peonies in a vase, bouquet of peonies, bunch of peonies, pink peonies in a vase,
            glass vase with peonies, bouquet of pink peonies, pink peonies in a glass vase, peony bouquet,
            glass vase with a bouquet of peonies, glass vase with a bouquet of pink peonies, vase of pink peonies,
            vase with peonies, vase with pink peonies, glass vase with pink peonies
    """,
    "computer": """
        battery: battery, batteries, aa battery, aa batteries, alkaline battery, two batteries
        floppy-disk: floppy disk, floppy, diskette, floppy disc, 3.5 inch floppy disk
        compact-disc: optical disk, compact disc, cd, dvd, compact disk, optical disc, music cd, cd-rom
        keyboard: keyboard, computer keyboard, pc keyboard, wireless keyboard, mechanical keyboard
    """,
    "music": """
        musical-notes: musical notes, music notes, musical note, music note, eighth note, floating musical notes, quaver
        sheet-music: musical score, sheet music, music sheet, sheets of music, music notes on paper,
            piano sheet music, sheet of music
        headphones: headphones, headphone, over-ear headphones, wireless headphones, black headphones, headset,
            pair of headphones
    """,
    "clothing": """
        hard-hat: hard hat, construction helmet, safety helmet, yellow hard hat, builder's helmet, hardhat,
            construction hat
        hand-fan: folding hand fan, hand fan, folding fan, paper fan, japanese fan, chinese fan
        shopping-bags: shopping bags, shopping bag, paper bags, gift bags, gift bag, paper bag, colourful shopping bags,
            colorful shopping bags
        graduation-cap: graduation cap, mortarboard, graduate cap, graduation hat, academic cap, graduate hat
    """,
    "writing": """
        fountain-pen: fountain pen, black fountain pen, ink pen, writing pen, calligraphy pen
    """,
    "money": """
        money-bag: money bag, bag of money, sack of money, moneybag, bag of gold, sack of gold, bag of gold coins,
            sack of gold coins, money sack, bag of coins
        banknotes: dollar banknote, banknotes, banknote, cash, money, stack of money, dollar bills, stack of cash,
            dollars, stack of dollar bills, pile of money, paper money, bundle of money, stacks of cash, dollar bill,
            bank notes, bundles of cash, pile of cash, stack of bills, stack of banknotes, wad of cash
        credit-card: credit card, credit cards, bank card, debit card, payment card, plastic card, blue credit card
    """,
    "office": """
        clipboard: clipboard, clipboard with a checklist, checklist, to-do list, clipboard with paper, clip board
        file-cabinet: file cabinet, filing cabinet, office cabinet, metal filing cabinet, filing drawer
        wastebasket: wastebasket, waste basket, waste paper basket, wastepaper basket, paper bin, waste bin, litter bin,
            office bin
        calendar: calendar, spiral calendar, desk calendar, tear-off calendar, monthly calendar, calendar page
    """,
    "arts-crafts": """
        thread-spools: thread, spool of thread, spools of thread, sewing thread, needle and thread, thread spool,
            sewing needle, reel of thread, cotton reel
        theatre-masks: performing arts, theatre masks, theater masks, comedy and tragedy masks, drama masks,
            comedy and tragedy, pair of theatre masks, pair of theater masks
    """,
    "medical": """
        pills: pill, pills, bottle of pills, pill bottle, medicine, capsules, tablets, medicine bottle, medication,
            bottle of medicine
        stethoscope: stethoscope, doctor's stethoscope, medical stethoscope, blue stethoscope
        syringe: syringe, injection, vaccine, hypodermic needle, vaccine syringe, injection needle, vaccination
    """,
    "science": """
        test-tubes: test tube, test tubes, test tubes in a rack, rack of test tubes, test tube rack,
            colorful test tubes, colourful test tubes
        dna: dna, dna double helix, double helix, dna strand, dna helix, dna molecule, strand of dna
        virus: virus, coronavirus, virus particle, microbe, covid, covid virus, germ, corona virus, virus cell, pathogen
    """,
    "transport-ground": """
        monorail: monorail, monorail train, suspension railway, elevated train
        auto-rickshaw: auto rickshaw, rickshaw, tuk tuk, tuk-tuk, tuktuk, autorickshaw, indian rickshaw, three-wheeler
    """,
    "transport-air": """
        light-plane: small airplane, propeller airplane, light aircraft, small propeller airplane, small plane,
            propeller aircraft, private plane, light plane, single-engine plane, cessna, small aircraft
        gondola-lift: aerial tramway, cable car, gondola lift, cable car cabin, ropeway, cableway,
            mountain cableway, ski gondola, red cable car
    """,
    "transport-water": """
        ferry: ferry, ferry boat, passenger ferry, ferryboat, car ferry
    """,
    "place-building": """
        tokyo-tower: tokyo tower, the tokyo tower, radio tower, tv tower, lattice tower
    """,
    "place-religious": """
        hindu-temple: hindu temple, indian temple, south indian temple, temple in india, gopuram
    """,
    "mail": """
        post-box: postbox, post box, red post box, pillar box, red postbox, british post box, royal mail box
    """,
    "plant-other": """
        dewy-leaf: leaf with dew, dewdrop on a leaf, dew on a leaf, leaf with water drops, dewdrops on a leaf, dewdrop,
            green leaf with water drops, water drops on a leaf, green leaf with dew drops, leaf with dew drops,
            dew drops on a leaf, dew drop on a leaf, leaf with raindrops, raindrops on a leaf, wet leaf, dewy leaf,
            leaf with water droplets, water droplets on a leaf, green leaf with water droplets, dewdrops, dew drops,
            leaf with drops of water, drops of water on a leaf, leaf with dewdrops, drop of water on a leaf
    """,
    "drink": """
        water-bottle: water bottle, bottle of water, plastic bottle, plastic water bottle, mineral water, bottled water
    """,
    "sound": """
        megaphone: megaphone, bullhorn, loudhailer, red megaphone, loud hailer
    """,
    "other-object": """
        fire-hydrant: fire hydrant, hydrant, red fire hydrant, fire plug
        coffin: coffin, casket, wooden coffin, vampire's coffin, vampire coffin
        car-wheel: wheel, tyre, tire, car wheel, car tyre, car tire, alloy wheel, car rim, rubber tire, wheel rim
        life-buoy: ring buoy, life buoy, lifebuoy, life ring, lifesaver, life preserver, life belt, lifebelt
    """,
    "lock": """
        open-padlock: unlocked, open padlock, unlocked padlock, open lock, opened padlock, unlocked lock
    """,
    "musical-instrument": """
        maracas: maracas, maraca, pair of maracas, mexican maracas
    """,
    "sport": """
        rugby-ball: rugby football, rugby ball
        curling-stone: curling stone, curling rock
    """,
    "tool": """
        boomerang: boomerang, wooden boomerang, aboriginal boomerang
        bomb: bomb, round bomb, cartoon bomb, bomb with a lit fuse, bomb with a fuse, black bomb,
            bomb with a burning fuse
    """,
    "game": """
        dartboard: bullseye, dartboard with darts, dart board, darts in a dartboard, dart in a bullseye, dart target,
            bull's eye
        pinata: piñata, pinata, donkey pinata, mexican pinata, colorful pinata, colourful pinata, party pinata
        game-controller: video game, game controller, gamepad, controller, video game controller, white game controller,
            console controller, playstation controller, xbox controller, game pad
        slot-machine: slot machine, casino machine, one-armed bandit, fruit machine, casino slot machine
    """,
}
_STEEP = {
    34: "vhs",
    28: "soap",
    24: "sponge",
    48: "stethoscope",
    42: "dewy-leaf",
    40: "game-controller",
    38: "keyboard",
    32: "banknotes",
    10: "auto-rickshaw post-box virus rugby-ball",
    16: "open-padlock",
    8: "fire-hydrant light-plane maracas slot-machine car-wheel clapperboard",
    12: "ferry test-tubes battery",
    7: "clipboard monorail hindu-temple",
    26: "pills coffin",
    22: "thread-spools toilet-roll",
    4: "gondola-lift dartboard theatre-masks",
    6: "syringe sheet-music floppy-disk compact-disc water-bottle megaphone life-buoy",
    3: "tokyo-tower musical-notes",
    5: "hand-fan dna boomerang",
}
MADE, PITCH = pitched(_GROUPS, 14.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
