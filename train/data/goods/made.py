"""What `cooked.py` renders of food, flowers and household things: group and names, and how steeply it is looked at."""

from __future__ import annotations

from data.goods import everyday, fare, larder, menu, odds, stock, worn, yonder
from data.names import pitched

_GROUPS = {
    "food-fruit": """
        apple: red apple, apple
        green-apple: green apple, granny smith
        orange: tangerine, orange, mandarin, clementine
        lemon: lemon
        lime: lime
        banana: banana, bananas, bunch of bananas
        pear: pear
        peach: peach, apricot, nectarine
        strawberry: strawberry, strawberries
        cherries: cherries, cherry
        watermelon: watermelon, slice of watermelon, watermelon slice
        grapes: grapes, grape, bunch of grapes
        pineapple: pineapple, ananas
        blueberries: blueberries, blueberry, bowl of blueberries
        mango: mango, mangoes, mangos
        coconut: coconut, coconuts
        kiwi: kiwi fruit, kiwi, kiwis
        plum: plum, plums
        raspberries: raspberries, raspberry
        pomegranate: pomegranate, pomegranates
        fig: fig, figs
        fruit-basket: basket of fruit, fruit basket, basket of fruits, basket with fruit, basket full of fruit
    """,
    "food-vegetable": """
        pumpkin: pumpkin, squash
        tomato: tomato, tomatoes
        carrot: carrot, carrots
        avocado: avocado
        broccoli: broccoli
        corn: ear of corn, corn, corn on the cob, corn cob, maize, sweetcorn
        potatoes: potato, potatoes
        onion: onion, onions
        garlic: garlic, garlic bulb, clove of garlic
        eggplant: eggplant, aubergine
        red-pepper: bell pepper, red bell pepper, red pepper, pepper
        yellow-pepper: bell pepper, yellow bell pepper, yellow pepper
        green-pepper: bell pepper, green bell pepper, green pepper
        chili: hot pepper, chili, chili pepper, red chili, chilli, chile
        cucumber: cucumber, cucumbers
        lettuce: leafy green, lettuce, head of lettuce
        cabbage: leafy green, cabbage, head of cabbage
        peas: pea pod, peas, pea, green peas
        vegetable-basket: basket of vegetables, vegetable basket, basket with vegetables, basket full of vegetables
    """,
    "food-prepared": """
        eggs: egg, eggs
        soup: bowl with spoon, soup, bowl of soup, tomato soup, pumpkin soup
        cereal: bowl of cereal, cereal, breakfast cereal
        pizza: pizza, whole pizza
        pizza-slice: slice of pizza, pizza slice, pizza
        steak: cut of meat, steak, beef steak, grilled meat, meat
        pan-eggs: shallow pan of food, eggs in a pan, fried eggs in a pan, pan of eggs, pan with eggs
        stew: pot of food, stew, pot of stew, pot of soup, beef stew, casserole, dutch oven
        burrito: burrito, burritos
        kebab: kebab, kebabs, shish kebab, shashlik, skewer, skewers, meat skewers
        fried-egg: cooking, fried egg, fried eggs, sunny side up egg
        pancakes: pancakes, pancake, stack of pancakes, hotcakes
        croissant: croissant
        cheese: cheese wedge, cheese, piece of cheese, swiss cheese
        hot-dog: hot dog, hotdog, hot dogs, hotdogs
        sandwich: sandwich, club sandwich
        taco: taco, tacos
        bagel: bagel, bagels, sesame bagel
        pretzel: pretzel, pretzels, soft pretzel
        bacon: bacon, bacon strips, strips of bacon, slices of bacon
        popcorn: popcorn, bucket of popcorn
    """,
    "food-asian": """
        noodles: steaming bowl, ramen, noodles, bowl of noodles, noodle soup, bowl of ramen
        rice: cooked rice, rice, bowl of rice
        spaghetti: spaghetti, pasta, plate of spaghetti, plate of pasta, spaghetti with tomato sauce
        curry: curry rice, curry, rice with curry, curry with rice, chicken curry
        dumplings: dumpling, dumplings, dim sum, steamed dumplings, steamed buns, gyoza
        sushi: sushi, maki, nigiri, plate of sushi
    """,
    "food-sweet": """
        doughnut: doughnut, donut
        waffle: waffle, waffles, belgian waffle
        candy: candy, candies, sweets, wrapped candy, bonbon
        lollipop: lollipop, lollypop
        cookie: cookie, cookies, chocolate chip cookie, biscuit
        ice-cream: soft ice cream, ice cream cone, ice cream
        sundae: ice cream, ice cream sundae, sundae
        chocolate: chocolate bar, chocolate, bar of chocolate
        pie: pie, cherry pie, apple pie
        cake-slice: shortcake, slice of cake, cake slice, piece of cake
        honey: honey pot, honey, jar of honey
    """,
    "drink": """
        red-wine: wine glass, glass of wine, red wine, glass of red wine
        white-wine: glass of white wine, white wine
        wine-glass: empty wine glass
        water-glass: glass of water, water glass
        juice: glass of orange juice, orange juice, glass of juice, juice
        milk-glass: glass of milk, milk
        cola: tumbler glass, glass of cola, cola, coke, soda
        lemonade: cup with straw, lemonade, glass of lemonade, iced tea
        smoothie: cup with straw, smoothie, strawberry smoothie, strawberry milkshake, fruit smoothie
        iced-coffee: iced coffee, iced latte, ice coffee, glass of iced coffee, frappe
        beer: beer mug, beer, pint of beer, glass of beer, mug of beer
        martini: cocktail glass, cocktail, martini
        champagne: glass of champagne, champagne, sparkling wine, champagne glass, champagne flute, prosecco
        tea: cup of tea, tea, tea cup
        teacup: teacup, empty cup, empty teacup
    """,
    "plant-flower": """
        rose: rose, red rose
        sunflower: sunflower
        daisy: daisy, daisies, marguerite, chamomile
        tulip: tulip, red tulip
        lavender: lavender, lavender flower, lavender flowers, sprig of lavender, lavender bouquet
        dandelion: dandelion
        poppy: poppy, red poppy
        lily: lily, lilies, white lily, lily flower
        lotus: lotus, lotus flower, water lily, waterlily, lotus blossom
        cherry-blossom: cherry blossom, cherry blossoms, sakura, branch of cherry blossom, cherry blossom branch,
            cherry blossom twig, twig of cherry blossom
        carnation: carnation, carnations, red carnation
        hibiscus: hibiscus, red hibiscus, hibiscus flower, tropical flower
        iris: iris flower, iris, irises, purple iris
        roses: bouquet of roses, bunch of roses, roses, red roses
        sunflowers: bouquet of sunflowers, sunflowers, bunch of sunflowers
        tulips: bouquet of tulips, tulips, bunch of tulips
        bouquet: bouquet, bouquet of flowers, bunch of flowers, flower bouquet
    """,
    "plant-other": """
        leaf: leaf fluttering in wind, leaf, green leaf
        maple-leaf: maple leaf, red maple leaf, autumn leaf, red leaf
        autumn-leaves: autumn leaves, fallen leaves, fall leaves, pile of leaves, leaves
        wheat: sheaf of rice, wheat, sheaf of wheat, ears of wheat, ear of wheat
        herb: herb, herbs, basil, mint, bunch of herbs, sprig of basil
    """,
    "plant-potted": """
        vase-roses: vase of roses, roses in a vase
        vase-sunflowers: vase of sunflowers, sunflowers in a vase, vase with sunflowers
        vase-daisies: vase of daisies, daisies in a vase
    """,
    "household": """
        lit-candle: candle, burning candle, lit candle, candlelight, candle in a holder
        candles: candles, lit candles, candle light
        clock: clock, wall clock
        alarm-clock: alarm clock
        sand-glass: hourglass, sand glass, sand timer
        mirror: mirror
        bubbles: bubbles, soap bubbles, bubble
        pillow: pillow, cushion
        gold-chest: treasure chest, chest of gold, pirate chest
        fishbowl: fishbowl, goldfish bowl, fish bowl, goldfish in a bowl, goldfish, fish in a bowl, fish in a fishbowl
        potion: potion, magic potion, bottle of potion, elixir, purple potion, magic bottle
        toothbrush: toothbrush, tooth brush, blue toothbrush
        music-box: music box, musical box, ballerina music box
        picnic-basket: picnic basket, picnic hamper, picnic
        bird-cage: bird cage, birdcage, cage, canary in a cage, bird in a cage
        sewing-machine: sewing machine, old sewing machine
    """,
    "dishware": """
        bowl: bowl, empty bowl, ceramic bowl, dish
        jar: jar, glass jar
        pan: frying pan, pan, skillet
        pot: cooking pot, pot, saucepan, stockpot, pot with lid
        chopsticks: chopsticks, chopstick, pair of chopsticks
        wooden-spoon: wooden spoon, cooking spoon
        kitchen-knife: kitchen knife, knife, chef's knife
        cutlery: fork and knife, cutlery, knife and fork, fork, silverware
        tea-set: tea set, tea service, tea party, teapot and cups, tea tray
    """,
    "book-paper": """
        book: closed book, book, red book
        book-stack: books, stack of books, pile of books
        open-book: open book
        scroll: scroll, old scroll, parchment, ancient scroll, parchment scroll
        notebook: notebook, spiral notebook, notepad, blue notebook, exercise book
    """,
    "clothing": """
        umbrella: umbrella, red umbrella, open umbrella
        ring: ring, diamond ring, engagement ring, wedding ring
        diamond: gem stone, diamond, gem, jewel
        royal-crown: crown, golden crown, king's crown, royal crown
    """,
    "writing": """
        feather: feather, bird feather, quill, white feather
        pencil: pencil
        paintbrush: paintbrush, paint brush, artist's brush, brush
        crayons: crayon, crayons, wax crayons, coloured crayons, colored crayons, box of crayons
    """,
    "money": """
        coins: coin, coins, gold coins, stack of coins, stacks of coins
    """,
    "light-video": """
        light-bulb: light bulb, lightbulb, bulb
        video-camera: video camera, camcorder, movie camera
    """,
    "arts-crafts": """
        picture: framed picture, picture frame, painting, picture, framed painting
        yarn: yarn, ball of yarn, ball of wool, wool
        palette: artist palette, palette, paint palette, artist's palette, painter's palette
    """,
    "lock": """
        key: key, golden key, old key
    """,
    "game": """
        dice: game die, dice, die
        pawn: chess pawn, pawn
        seer-ball: crystal ball
        magic-wand: magic wand, wand, magician's wand
        paper-plane: paper plane, paper airplane, paper aeroplane
        paper-boat: paper boat, paper ship, origami boat
        origami-crane: origami crane, paper crane, origami, origami bird
        puzzle: puzzle piece, puzzle pieces, puzzle, jigsaw puzzle, jigsaw, jigsaw pieces
        joystick: joystick, arcade joystick
    """,
    "event": """
        balloon: balloon, red balloon
        balloon-bunch: balloons, bunch of balloons, colourful balloons, colorful balloons
        jack-o-lantern: jack-o-lantern, halloween pumpkin, carved pumpkin, jack o lantern, pumpkin lantern
        fireworks: fireworks, firework, fireworks display
    """,
    "tool": """
        long-sword: sword, knight's sword
        knight-shield: shield, knight's shield
        dagger: dagger, dirk
        spear: spear, lance, javelin
        bow-arrow: bow and arrow, archery, archer's bow, longbow, bow and arrows
        revolver: pistol, gun, revolver, handgun, old revolver, firearm
        wrench: wrench, spanner
        ladder: ladder, wooden ladder
        toolbox: toolbox, tool box, red toolbox, tools
        rope: rope, coil of rope, coiled rope
        chain: chains, chain, metal chain, iron chain, steel chain
    """,
    "award-medal": """
        gold-cup: trophy, golden trophy, gold cup
        medal: sports medal, gold medal, medal, 1st place medal, olympic medal
    """,
    "sound": """
        hand-bell: bell, golden bell
    """,
    "musical-instrument": """
        saxophone: saxophone, sax
        flute: flute, silver flute
        harp: harp, golden harp
        accordion: accordion, red accordion, concertina
        banjo: banjo
    """,
    "mail": """
        envelope: envelope, letter, sealed envelope, love letter, letter in an envelope
    """,
    "place-map": """
        map: map, road map, folded map, city map, street map
        treasure-map: treasure map, pirate map, old map
        compass: compass, brass compass, magnetic compass
    """,
    "animal-marine": """
        pearl: oyster, pearl, pearl in a shell, open shell with a pearl, clam
    """,
    "space": """
        earth: globe showing europe-africa, planet earth, earth, the earth, blue planet, planet
    """,
    "sport": """
        baseball-bat: baseball bat, wooden baseball bat
        baseball-glove: baseball glove, baseball mitt, catcher's mitt
        snowboard: snowboard, blue snowboard
        fishing-rod: fishing pole, fishing rod, rod and reel
    """,
    "sky-weather": """
        gold-star: star, golden star, gold star, five-pointed star
    """,
    "computer": """
        calculator: calculator, pocket calculator
        computer-mouse: computer mouse, pc mouse, optical mouse
    """,
}

_STEEP = {
    26: "pancakes cookie doughnut pie croissant hot-dog sandwich cheese cake-slice tea teacup open-book bowl "
    "blueberries",
    30: "soup noodles rice cereal spaghetti steak sushi fried-egg",
    24: "tea-set chili cucumber cabbage burrito",
    20: "fruit-basket vegetable-basket mango",
    28: "peas lettuce bagel lotus",
    33: "waffle candy",
    36: "pan pan-eggs stew curry dumplings kebab",
    40: "pizza-slice chopsticks bacon",
    46: "pizza autumn-leaves",
    8: "earth",
}
MADE, PITCH = pitched(_GROUPS, 16.0, _STEEP)
for _more in (worn, odds, yonder, larder, stock, menu, fare, everyday):
    MADE, PITCH = MADE | _more.MADE, PITCH | _more.PITCH
"""Key -> group and names; from how many degrees above each is seen."""
