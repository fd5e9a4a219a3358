"""What `cooked.py` renders of single flowers, of platters and cakes, toys and trinkets: group and names, and how
steeply it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "plant-flower": """
        pink-flower: blossom, flower, pink flower, cosmos, pink blossom, pink cosmos, wildflower
        yellow-flower: blossom, flower, yellow flower, gerbera, yellow blossom, yellow gerbera, gerbera daisy
        blue-flower: blossom, flower, blue flower, anemone, blue blossom, blue anemone, blue wildflower
        purple-flower: blossom, flower, purple flower, aster, violet flower, purple blossom, purple aster
        red-flower: blossom, flower, red flower, red gerbera, red blossom
        orange-flower: blossom, flower, orange flower, orange gerbera, orange blossom
        white-flower: white flower, white blossom, white anemone, flower
        dahlia: dahlia, dahlias, pink dahlia, chrysanthemum
        peony: peony, peonies, pink peony, peony flower
        dandelion-clock: dandelion clock, dandelion with seeds, dandelion seeds, dandelion seed head, dandelion puff,
            blowball
    """,
    "plant-potted": """
        moth-orchid: orchid, orchids, pink orchid, potted orchid, orchid in a pot, purple orchid, phalaenopsis
        vase-rose: rose in a vase, single rose in a vase, red rose in a vase
        vase-wildflowers: wildflowers in a vase, flowers in a vase, vase of flowers, wildflowers in a jug,
            vase of wildflowers, bouquet of wildflowers, bouquet of wild flowers, vase with flowers
    """,
    "food-asian": """
        sushi-platter: sushi platter, plate of sushi, sushi set, platter of sushi, sushi plate, assorted sushi, sushi
    """,
    "food-prepared": """
        fish-chips: fish and chips, fried fish, battered fish, fish & chips, plate of fish and chips
        paella: paella, pan of paella, spanish paella, seafood paella
        lasagna: lasagna, lasagne, slice of lasagna, piece of lasagna, plate of lasagna
        oatmeal: oatmeal, porridge, bowl of oatmeal, bowl of porridge, oatmeal with berries, overnight oats, muesli
        cheese-board: cheese board, cheese platter, cheeseboard, charcuterie board, cheese plate, platter of cheese,
            charcuterie, plate of cheese
    """,
    "food-sweet": """
        chocolate-slice: slice of chocolate cake, shortcake, slice of cake, cake slice, piece of cake,
            chocolate cake slice, piece of chocolate cake
        chocolate-cake: chocolate cake, layer cake, chocolate gateau, gateau, chocolate layer cake, whole chocolate cake
        cheesecake: cheesecake, slice of cheesecake, strawberry cheesecake, cheesecake slice, cheese cake
        wedding-cake: wedding cake, tiered cake, three-tier cake, three-tiered cake, tier cake, white wedding cake
        macarons: macarons, macaron, french macarons, macaroons, colourful macarons, colorful macarons,
            stack of macarons
        doughnut-box: box of donuts, box of doughnuts, donut box, doughnut box, assorted donuts, dozen donuts
        chocolates: box of chocolates, chocolates, pralines, chocolate box, truffles, chocolate truffles,
            chocolate pralines
    """,
    "light-video": """
        film-camera: vintage camera, film camera, old camera, vintage film camera, analog camera, antique camera,
            camera, retro camera, rangefinder camera, 35mm camera
    """,
    "phone": """
        rotary-phone: telephone, rotary phone, old phone, vintage phone, rotary telephone, old telephone,
            vintage telephone, antique telephone, landline phone, dial phone
    """,
    "music": """
        record-player: record player, turntable, vinyl player, vinyl record player, old record player
    """,
    "writing": """
        quill-ink: quill and inkwell, quill pen, quill and ink, inkwell, ink bottle, feather pen, ink pot
    """,
    "household": """
        double-bed: bed, double bed, queen bed, king bed, big bed, king-size bed, made bed, comfortable bed
        child-bed: bed, child's bed, single bed, kid's bed, children's bed, kids bed, childs bed, small bed
        tobacco-pipe: tobacco pipe, smoking pipe, pipe, wooden pipe, briar pipe
    """,
    "event": """
        easter-basket: easter basket, basket of easter eggs, easter eggs, easter egg, painted eggs, basket of eggs,
            basket with easter eggs, coloured eggs, colored eggs
    """,
    "game": """
        rubber-duck: rubber duck, rubber ducky, rubber duckie, toy duck, yellow rubber duck, bath duck
        matryoshka: nesting dolls, matryoshka, matryoshka doll, russian doll, russian dolls, nesting doll,
            matryoshka dolls, matryoshkas
        toy-bricks: toy bricks, lego bricks, lego, legos, lego brick, toy brick, building bricks, plastic bricks,
            lego blocks
        red-yo-yo: yo-yo, yoyo, yo yo, red yo-yo
        spinning-top: spinning top, toy top, wooden spinning top, whipping top, peg top
        toy-blocks: toy blocks, wooden toys, wooden blocks, alphabet blocks, building blocks, letter blocks, wooden toy,
            baby blocks
        nutcracker: nutcracker, nutcracker soldier, wooden nutcracker, christmas nutcracker, toy soldier
    """,
    "food-fruit": """
        dragon-fruit: dragon fruit, pitaya, dragonfruit, pitahaya, dragon fruits
        papaya: papaya, papayas, pawpaw, papaya fruit, half a papaya
        lychee: lychee, lychees, litchi, litchee, lichee
    """,
    "plant-other": """
        acorn: acorn, acorns, oak nut, nut
        pine-cone: pine cone, pinecone, pine cones, fir cone, pinecones, fir cones
        clover: four leaf clover, four-leaf clover, clover, lucky clover, four leaved clover, clover leaf
    """,
    "drink": """
        mojito: mojito, mojito cocktail, lime cocktail, gin and tonic, gin tonic, caipirinha, mint cocktail
        bubble-tea: bubble tea, boba, boba tea, bubble milk tea, pearl milk tea, boba milk tea
        hot-chocolate: hot chocolate, cocoa, hot cocoa, mug of hot chocolate, cup of hot chocolate, cup of cocoa,
            hot chocolate with marshmallows, mug of cocoa
        espresso: espresso, cup of espresso, espresso cup, shot of espresso
    """,
}
_STEEP = {
    5: "nutcracker",
    8: "red-yo-yo moth-orchid matryoshka",
    12: "mojito bubble-tea pine-cone tobacco-pipe rubber-duck",
    14: "film-camera",
    10: "wedding-cake clover",
    18: "double-bed child-bed papaya spinning-top macarons rotary-phone quill-ink",
    20: "chocolate-cake lychee toy-blocks",
    24: "toy-bricks chocolate-slice cheesecake",
    26: "hot-chocolate lasagna cheese-board record-player",
    34: "espresso fish-chips",
    44: "paella",
    38: "doughnut-box oatmeal chocolates sushi-platter",
}
MADE, PITCH = pitched(_GROUPS, 16.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
