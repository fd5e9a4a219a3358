"""What `cooked.py` renders of food, flowers and household things: group and names, and how steeply it is looked at."""

from __future__ import annotations

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
    """,
    "food-vegetable": """
        pumpkin: pumpkin, squash
        tomato: tomato, tomatoes
        carrot: carrot, carrots
        avocado: avocado
    """,
    "food-prepared": """
        eggs: egg, eggs
        soup: bowl with spoon, soup, bowl of soup, tomato soup, pumpkin soup
        cereal: bowl of cereal, cereal, breakfast cereal
        pizza: pizza, whole pizza
        pizza-slice: slice of pizza, pizza slice, pizza
        steak: cut of meat, steak, beef steak, grilled meat, meat
        fried-egg: cooking, fried egg, fried eggs, sunny side up egg
        pancakes: pancakes, pancake, stack of pancakes, hotcakes
        croissant: croissant
        cheese: cheese wedge, cheese, piece of cheese, swiss cheese
        hot-dog: hot dog, hotdog
        sandwich: sandwich, club sandwich
        taco: taco, tacos
        popcorn: popcorn, bucket of popcorn
    """,
    "food-asian": """
        noodles: steaming bowl, ramen, noodles, bowl of noodles, noodle soup, bowl of ramen
        rice: cooked rice, rice, bowl of rice
        spaghetti: spaghetti, pasta, plate of spaghetti, plate of pasta, spaghetti with tomato sauce
        sushi: sushi, maki, nigiri, plate of sushi
    """,
    "food-sweet": """
        doughnut: doughnut, donut
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
        beer: beer mug, beer, pint of beer, glass of beer, mug of beer
        martini: cocktail glass, cocktail, martini
        champagne: glass of champagne, champagne, sparkling wine
        tea: cup of tea, tea, tea cup
        teacup: teacup, empty cup, empty teacup
    """,
    "plant-flower": """
        rose: rose, red rose
        sunflower: sunflower
        daisy: daisy, daisies, marguerite, chamomile
        tulip: tulip, red tulip
        lavender: lavender
        dandelion: dandelion
        poppy: poppy, red poppy
        roses: bouquet of roses, bunch of roses, roses, red roses
        sunflowers: bouquet of sunflowers, sunflowers, bunch of sunflowers
        tulips: bouquet of tulips, tulips, bunch of tulips
        bouquet: bouquet, bouquet of flowers, bunch of flowers, flower bouquet
    """,
    "plant-potted": """
        vase-roses: vase of roses, roses in a vase
        vase-sunflowers: vase of sunflowers, sunflowers in a vase, vase with sunflowers
        vase-daisies: vase of daisies, daisies in a vase
    """,
    "household": """
        candles: candles, lit candles, candle light
        clock: clock, wall clock
        alarm-clock: alarm clock
        sand-glass: hourglass, sand glass, sand timer
        mirror: mirror
        bubbles: bubbles, soap bubbles, bubble
        pillow: pillow, cushion
        gold-chest: treasure chest, chest of gold, pirate chest
        fishbowl: fishbowl, goldfish bowl, fish bowl, goldfish in a bowl, goldfish
    """,
    "dishware": """
        bowl: bowl, empty bowl, ceramic bowl, dish
        jar: jar, glass jar
        wooden-spoon: wooden spoon, cooking spoon
        kitchen-knife: kitchen knife, knife, chef's knife
        cutlery: fork and knife, cutlery, knife and fork, fork, silverware
    """,
    "book-paper": """
        book: closed book, book, red book
        book-stack: books, stack of books, pile of books
        open-book: open book
    """,
    "clothing": """
        umbrella: umbrella, red umbrella, open umbrella
        ring: ring, diamond ring, engagement ring, wedding ring
        diamond: gem stone, diamond, gem, jewel
        royal-crown: crown, golden crown, king's crown, royal crown
    """,
    "writing": """
        pencil: pencil
    """,
    "money": """
        coins: coin, coins, gold coins, stack of coins, stacks of coins
    """,
    "light-video": """
        light-bulb: light bulb, lightbulb, bulb
    """,
    "arts-crafts": """
        picture: framed picture, picture frame, painting, picture, framed painting
        yarn: yarn, ball of yarn, ball of wool, wool
    """,
    "lock": """
        key: key, golden key, old key
    """,
    "game": """
        dice: game die, dice, die
        pawn: chess pawn, pawn
        seer-ball: crystal ball
    """,
    "event": """
        balloon: balloon, red balloon
        balloon-bunch: balloons, bunch of balloons, colourful balloons, colorful balloons
    """,
    "tool": """
        long-sword: sword, knight's sword
        knight-shield: shield, knight's shield
    """,
    "award-medal": """
        gold-cup: trophy, golden trophy, gold cup
    """,
    "sound": """
        hand-bell: bell, golden bell
    """,
}

_STEEP = {
    26: "pancakes cookie doughnut pie croissant hot-dog sandwich cheese cake-slice tea teacup open-book bowl "
    "blueberries",
    30: "soup noodles rice cereal spaghetti steak sushi fried-egg",
    38: "pizza pizza-slice",
}
MADE, PITCH = pitched(_GROUPS, 16.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
