"""What `cooked.py` renders of heaped bowls, breakfasts, shoes, toys of yesterday and things of tales: group and names,
and how steeply it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "food-fruit": """
        strawberry-bowl: bowl of strawberries, strawberries in a bowl, bowl full of strawberries, strawberry bowl,
            bowl with strawberries, fresh strawberries
        cherry-bowl: bowl of cherries, cherries in a bowl, bowl full of cherries, bowl with cherries
        apple-basket: basket of apples, basket full of apples, apples in a basket, basket with apples, apple basket
        fruit-bowl: bowl of fruit, fruit bowl, bowl of fruits, fruits, fruit, bowl full of fruit, assorted fruit,
            mixed fruit, fresh fruit, fruit in a bowl, still life with fruit
    """,
    "food-prepared": """
        smoothie-bowl: smoothie bowl, acai bowl, breakfast bowl, berry bowl, fruit smoothie bowl, yogurt bowl
        avocado-toast: avocado toast, avocado toast with egg, avocado on toast, toast with avocado, breakfast toast
        honeycomb: honeycomb, honey comb, honeycomb with honey, piece of honeycomb, honey dipper, dripping honey
        honey-jar: jar of honey and a honeycomb, jar of honey with honeycomb, honey and honeycomb,
            jar of honey and honeycomb, honey jar with honeycomb, jar of honey with a dipper, honey jar and dipper
        salad-bowl: green salad, salad, bowl of salad, greek salad, mixed salad, garden salad, salad bowl,
            fresh salad, caesar salad, vegetable salad
    """,
    "food-sweet": """
        birthday-cake: birthday cake, birthday cake with candles, cake with candles, cake, party cake,
            tiered birthday cake,
            colourful birthday cake, colorful birthday cake, cake with lit candles
        fruit-tart: fruit tart, tart, berry tart, strawberry tart, fruit pie, fruit cake, fruit flan
    """,
    "arts-crafts": """
        flower-wreath: flower wreath, floral wreath, wreath of flowers, flower garland, spring wreath, rose wreath,
            circle of flowers, flower crown, wreath with flowers
    """,
    "drink": """
        matcha: matcha latte, matcha, cup of matcha latte, cup of matcha, green tea latte, matcha tea, matcha green tea
    """,
    "clothing": """
        hiking-boots: hiking boot, hiking boots, boots, pair of hiking boots, boot, pair of boots, brown boots,
            work boots, leather boots, walking boots, winter boots
        rain-boots: rain boots, rubber boots, wellies, wellington boots, yellow rain boots, gumboots, rain boot,
            pair of rain boots, yellow boots, yellow rubber boots
        cowboy-boots: cowboy boots, cowboy boot, western boots, pair of cowboy boots, cowgirl boots
        red-heels: high-heeled shoe, high heels, heels, red high heels, stilettos, pumps, pair of high heels,
            red shoes, stiletto, women's shoes, high heel shoes, red heels
        roller-skates: roller skate, roller skates, rollerskates, pair of roller skates, quad skates, rollerskate
        ice-skates: ice skate, ice skates, pair of ice skates, figure skates, skates
        ballet-shoes: ballet shoes, ballet slippers, pointe shoes, ballerina shoes, pair of ballet shoes,
            pink ballet shoes, ballet flats
    """,
    "place-building": """
        mushroom-house: mushroom house, fairy house, mushroom cottage, tiny house made of mushrooms, gnome house,
            house made of mushrooms, toadstool house, smurf house, elf house, fairy home, fairy cottage,
            tiny mushroom house, house in a mushroom, pixie house, magical mushroom house
        hobbit-house: hobbit house, hobbit hole, hobbit home, house in a hill, house with a round door,
            underground house, bilbo's house, the shire, house under a hill, earth house
        gingerbread-house: gingerbread house, candy house, gingerbread cottage, house made of candy,
            house made of gingerbread, christmas gingerbread house, cookie house, house of sweets, candy cottage
        cottage: cottage, thatched cottage, english cottage, cozy cottage, cosy cottage, stone cottage,
            cottage with a thatched roof, fairytale cottage, tiny cottage, country cottage, fairy tale cottage,
            small cottage, old cottage, rose cottage, house with a thatched roof
        cowboy-hat: cowboy hat, brown cowboy hat, western hat, stetson, cowgirl hat, leather hat
        hoodie: hoodie, hooded sweatshirt, sweatshirt, grey hoodie, gray hoodie, hooded sweater
        wayfarers: sunglasses, black sunglasses, pair of sunglasses, dark glasses, shades, wayfarers, sun glasses
        wedding-dress: wedding dress, wedding gown, bridal gown, bridal dress, bride's dress, ball gown,
            white gown, white wedding dress
    """,
    "music": """
        boombox: boombox, boom box, ghetto blaster, stereo boombox, retro boombox, cassette player, tape recorder,
            portable stereo
        cassette: cassette tape, cassette, mixtape, tape cassette, music cassette, retro cassette, old cassette,
            audio cassette, mix tape
        jukebox: jukebox, juke box, retro jukebox, vintage jukebox, music machine
    """,
    "game": """
        pocket-console: game boy, gameboy, handheld game console, handheld console, retro game console, game console,
            retro handheld, nintendo game boy, portable game console, retro gaming console, video game console
    """,
    "tool": """
        trident: trident emblem, trident, poseidon's trident, golden trident, neptune's trident, sea king's trident
        anvil: anvil, blacksmith's anvil, anvil and hammer, hammer and anvil, iron anvil, blacksmith anvil
        watering-can: watering can, garden watering can, green watering can, metal watering can, vintage watering can
    """,
    "household": """
        glass-heart: red heart, heart, heart of glass, glass heart, glossy heart, big heart, big red heart, love heart,
            heart shape, valentine heart, 3d heart, shiny heart
        broken-heart: broken heart, heartbreak, cracked heart, torn heart, shattered heart, broken red heart
        portal: portal, magic portal, magical portal, glowing portal, stargate, dimensional portal, star gate,
            portal to another world, interdimensional portal, wormhole, blue portal, fantasy portal, time portal
        gumball-machine: gumball machine, bubblegum machine, candy machine, gumballs, bubble gum machine,
            candy dispenser
    """,
    "plant-other": """
        apple-tree: apple tree, apple trees, apple tree with apples, tree with apples, red apple tree, fruit tree
        autumn-maple: autumn tree, maple tree in autumn, autumn maple, autumn maple tree, fall tree, tree in autumn,
            maple tree, maple, tree with autumn leaves, red and orange tree, colourful autumn tree, tree in fall
        glowing-mushrooms: glowing mushrooms, glowing mushroom, bioluminescent mushrooms, magic mushrooms,
            neon mushrooms,
            luminous mushrooms, bioluminescent mushroom, blue glowing mushrooms, magical mushrooms, fairy mushrooms
    """,
    "animal-bug": """
        beehive: beehive, bee hive, hive, straw beehive, beehive with bees, bee skep, bees around a beehive
    """,
}

_STEEP = {
    18: "mossy-log cowboy-hat fedora apple-basket stump",
    20: "honey-jar",
    24: "strawberry-bowl cherry-bowl fruit-bowl",
    44: "smoothie-bowl",
    36: "avocado-toast fruit-tart",
    34: "honeycomb salad-bowl",
    38: "matcha bento",
    6: "glass-heart portal battle-axe trident wizard-staff gear-wheels broken-heart dream-catcher stained-glass "
    "hoodie wedding-dress kimono apple-tree orange-tree lemon-tree autumn-maple dead-tree",
    8: "paper-lantern flower-wreath glowing-mushrooms boxing-gloves jukebox vending-machine cassette "
    "mushroom-house beehive",
    10: "glowing-orb galaxy-bottle milk-bottle monstera snake-plant tiara wristwatch cottage hay-bale",
    12: "boombox pocket-console gumball-machine hobbit-house gingerbread-house cowboy-boots roller-skates ice-skates",
    14: "anvil whiskey terrarium birthday-cake watering-can red-heels instant-camera",
    26: "ballet-shoes",
}
MADE, PITCH = pitched(_GROUPS, 16.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
