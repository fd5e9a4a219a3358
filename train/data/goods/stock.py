"""What `cooked.py` renders of heaped bowls, breakfasts, shoes, toys of yesterday and things of tales: group and names,
and how steeply it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "light-video": """
        paper-lantern: red paper lantern, paper lantern, chinese lantern, red lantern, japanese paper lantern,
            glowing paper lantern, asian lantern, chinese paper lantern
        instant-camera: polaroid camera, instant camera, polaroid, vintage polaroid camera, retro polaroid
    """,
    "plant-potted": """
        snake-plant: snake plant, sansevieria, potted snake plant, mother-in-law's tongue
        terrarium: terrarium, glass terrarium, plant terrarium, moss terrarium, terrarium with plants,
            miniature garden, garden in a jar, forest in a jar, plants in a jar, jar with plants
    """,
    "food-asian": """
        bento: bento box, bento, japanese lunch box, lunch box, bento lunch, japanese bento, lunchbox
    """,
    "food-fruit": """
        strawberry-bowl: bowl of strawberries, strawberries in a bowl, bowl full of strawberries, strawberry bowl,
            bowl with strawberries, fresh strawberries
        one-strawberry: single strawberry, one strawberry, ripe strawberry, red strawberry, strawberry fruit,
            juicy strawberry
        cherry-bowl: bowl of cherries, cherries in a bowl, bowl full of cherries, bowl with cherries
        apple-basket: basket of apples, basket full of apples, apples in a basket, basket with apples, apple basket
        fruit-bowl: bowl of fruit, fruit bowl, bowl of fruits, fruits, fruit, bowl full of fruit, assorted fruit,
            mixed fruit, fresh fruit, fruit in a bowl, still life with fruit
    """,
    "food-prepared": """
        pizza-plate: slice of pizza on a plate, pizza slice on a plate, slice of pizza, piece of pizza
        smoothie-bowl: smoothie bowl, acai bowl, breakfast bowl, berry bowl, fruit smoothie bowl, yogurt bowl
        avocado-toast: avocado toast, avocado toast with egg, avocado on toast, toast with avocado, breakfast toast
        honeycomb: honeycomb, honey comb, honeycomb with honey, piece of honeycomb, honey dipper, dripping honey
        honey-jar: jar of honey and a honeycomb, jar of honey with honeycomb, honey and honeycomb,
            jar of honey and honeycomb, honey jar with honeycomb, jar of honey with a dipper, honey jar and dipper
        salad-bowl: green salad, salad, bowl of salad, greek salad, mixed salad, garden salad, salad bowl,
            fresh salad, vegetable salad
    """,
    "food-sweet": """
        birthday-cake: birthday cake, birthday cake with candles, cake with candles, cake, party cake,
            tiered birthday cake,
            colourful birthday cake, colorful birthday cake, cake with lit candles
        fruit-tart: fruit tart, tart, berry tart, strawberry tart, fruit pie, fruit cake, fruit flan
    """,
    "dishware": """
        porcelain-teapot: teapot, porcelain teapot, white teapot, china teapot, tea pot
    """,
    "musical-instrument": """
        wooden-piano: piano, upright piano, wooden piano, old piano, wood piano, brown piano
    """,
    "arts-crafts": """
        dream-catcher: dream catcher, dreamcatcher, dream catcher with feathers, native american dream catcher
        stained-glass: stained glass window, stained glass, church window, stained-glass window,
            cathedral window, gothic window, rose window
        flower-wreath: flower wreath, floral wreath, wreath of flowers, flower garland, spring wreath, rose wreath,
            circle of flowers, flower crown, wreath with flowers
    """,
    "drink": """
        whiskey: glass of whiskey, whiskey, whisky, glass of whisky, whiskey on the rocks, bourbon, scotch,
            whiskey glass, glass of whiskey with ice, rum, brandy, cognac
        milk-bottle: bottle of milk, milk bottle, glass bottle of milk, milk and a glass,
            bottle and glass of milk
        matcha: matcha latte, matcha, cup of matcha latte, cup of matcha, green tea latte, matcha tea, matcha green tea
    """,
    "clothing": """
        leather-suitcase: suitcase, vintage suitcase, leather suitcase, old suitcase, brown suitcase, antique suitcase,
            suitcase with straps, retro suitcase
        tiara: tiara, diadem, silver tiara, princess crown, silver crown, diamond tiara, princess tiara
        boxing-gloves: boxing glove, boxing gloves, pair of boxing gloves, red boxing gloves
        fedora: fedora, fedora hat, trilby, gangster hat, detective hat, felt hat, bowler hat
        kimono: kimono, japanese kimono, red kimono, silk kimono, yukata, kimono with flowers, japanese robe
        wristwatch: watch, wristwatch, wrist watch, leather watch, analog watch, analogue watch,
            watch with a strap
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
        cowboy-hat: cowboy hat, brown cowboy hat, western hat, stetson, cowgirl hat, leather hat
        hoodie: hoodie, hooded sweatshirt, sweatshirt, grey hoodie, gray hoodie, hooded sweater
        wayfarers: sunglasses, black sunglasses, pair of sunglasses, dark glasses, shades, wayfarers, sun glasses
        wedding-dress: wedding dress, wedding gown, bridal gown, bridal dress, bride's dress, ball gown,
            white gown, white wedding dress
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
        battle-axe: battle axe, double-headed axe, war axe, viking axe, double axe, battleaxe, greataxe,
            executioner's axe
        gear-wheels: gear, gears, cogwheel, cog, gear wheels, cogs, cogwheels, clockwork, steampunk gears,
            gear wheel
        wizard-staff: magic staff, wizard staff, wizard's staff, staff, staff with a crystal, sorcerer's staff,
            mage staff, magical staff, druid staff
        trident: trident emblem, trident, poseidon's trident, golden trident, neptune's trident, sea king's trident
        anvil: anvil, blacksmith's anvil, anvil and hammer, hammer and anvil, iron anvil, blacksmith anvil
        watering-can: watering can, garden watering can, green watering can, metal watering can, vintage watering can
    """,
    "household": """
        glowing-orb: glowing orb, orb, magic orb, magical orb, energy orb, energy ball, blue orb,
            ball of light, glowing ball, sphere of light, glowing sphere
        galaxy-bottle: galaxy in a bottle, galaxy bottle, bottle with a galaxy, universe in a bottle,
            galaxy in a jar, bottle with a galaxy inside, stars in a bottle, galaxy inside a bottle,
            universe in a jar, cosmos in a bottle, glass bottle with a galaxy inside, bottled galaxy
        vending-machine: vending machine, snack machine, drinks machine, soda machine, drink machine,
            snack vending machine
        glass-heart: red heart, heart, heart of glass, glass heart, glossy heart, big heart, big red heart, love heart,
            heart shape, valentine heart, 3d heart, shiny heart
        broken-heart: broken heart, heartbreak, cracked heart, torn heart, shattered heart, broken red heart
        portal: portal, magic portal, magical portal, glowing portal, stargate, dimensional portal, star gate,
            portal to another world, interdimensional portal, wormhole, blue portal, fantasy portal, time portal
        gumball-machine: gumball machine, bubblegum machine, candy machine, gumballs, bubble gum machine,
            candy dispenser
    """,
    "plant-other": """
        orange-tree: orange tree, orange trees, tangerine tree, tree with oranges, mandarin tree, citrus tree
        lemon-tree: lemon tree, lemon trees, tree with lemons, lemon tree with lemons
        dead-tree: dead tree, bare tree, leafless tree, spooky tree, barren tree, withered tree,
            tree without leaves, gnarled tree, twisted tree, old dead tree, winter tree, creepy tree
        mossy-log: log, fallen log, mossy log, fallen tree, wooden log, tree log, old log, fallen tree trunk
        stump: tree stump, stump, mossy stump, old tree stump, tree trunk
        hay-bale: hay bale, bale of hay, hay, straw bale, round hay bale, hay bales, haystack, bale of straw
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
    18: "leather-suitcase mossy-log cowboy-hat fedora apple-basket stump",
    20: "honey-jar",
    24: "strawberry-bowl cherry-bowl fruit-bowl",
    44: "smoothie-bowl",
    36: "avocado-toast fruit-tart",
    34: "honeycomb salad-bowl",
    38: "matcha bento pizza-plate",
    6: "glass-heart portal battle-axe trident wizard-staff gear-wheels broken-heart dream-catcher stained-glass "
    "hoodie wedding-dress kimono apple-tree orange-tree lemon-tree autumn-maple dead-tree",
    8: "paper-lantern flower-wreath glowing-mushrooms boxing-gloves jukebox vending-machine cassette "
    "mushroom-house beehive",
    10: "glowing-orb galaxy-bottle milk-bottle snake-plant tiara wristwatch cottage hay-bale",
    4: "one-strawberry",
    12: "boombox pocket-console gumball-machine hobbit-house gingerbread-house cowboy-boots roller-skates ice-skates",
    14: "porcelain-teapot wooden-piano anvil whiskey terrarium birthday-cake watering-can red-heels instant-camera",
    26: "ballet-shoes",
}
MADE, PITCH = pitched(_GROUPS, 16.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
