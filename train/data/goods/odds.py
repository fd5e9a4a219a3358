"""What `cooked.py` renders of old things, tools, small food and the like: group and names, and how steeply it is looked
at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "office": """
        typewriter: typewriter, old typewriter, vintage typewriter, manual typewriter
    """,
    "tool": """
        shovel: shovel, spade, garden shovel, garden spade
        rake: rake, leaf rake, garden rake
        pocket-watch: pocket watch, gold pocket watch, vintage watch, old watch, antique watch, fob watch
        binoculars: binoculars, pair of binoculars, field glasses
    """,
    "music": """
        vinyl: vinyl record, vinyl, lp, vinyl album, record album, phonograph record
    """,
    "book-paper": """
        spell-book: spell book, book of spells, spellbook, magic book, grimoire, book of magic, magical book
        poster: poster, framed poster, blank poster, movie poster, film poster
        note: sticky note, note, post-it, yellow note, memo, paper note, post-it note, piece of paper
        hardcover: hardcover book, book cover, hardcover, novel, blue book
    """,
    "clothing": """
        lipstick: lipstick, red lipstick
        bracelet: bracelet, gold bracelet, jewelled bracelet, golden bracelet
        wallet: wallet, leather wallet, billfold, brown wallet
        crystal: crystal, crystals, amethyst, crystal cluster, purple crystal, quartz, geode, magic crystal
    """,
    "game": """
        chess-king: chess king, king chess piece, chess piece king
        chess-queen: chess queen, queen chess piece, chess piece queen
        chess-knight: chess knight, knight chess piece, chess piece, chess horse, chess figure
    """,
    "sport": """
        tennis-ball: tennis ball, tennis balls, yellow tennis ball
        frisbee: flying disc, frisbee, blue frisbee
    """,
    "light-video": """
        oil-lamp: oil lamp, kerosene lamp, old oil lamp, paraffin lamp, hurricane lamp, glass oil lamp
    """,
    "place-other": """
        birdhouse: birdhouse, bird house, nesting box, nest box, blue birdhouse, wooden birdhouse
        parking-meter: parking meter, parkometer
    """,
    "plant-other": """
        willow: willow tree, willow, weeping willow, weeping willow tree, willow trees
        oak: oak tree, old oak, oak trees, old oak tree
    """,
    "sign": """
        wooden-sign: wooden sign, wood sign, sign, signboard, blank sign, old sign, shop sign, welcome sign
        billboard: billboard, advertising billboard, advertisement board, hoarding, billboard sign, big sign
        chalkboard: chalkboard, blackboard, menu board, chalkboard sign, blackboard sign, chalk board, slate
        cardboard-sign: cardboard sign, placard, protest sign, demonstration sign, handmade sign, picket sign
        street-sign: street sign, street name sign, road sign, green street sign, traffic sign, highway sign
        banner: banner, cloth banner, red banner, party banner, hanging banner
    """,
    "household": """
        armour: suit of armor, suit of armour, knight's armor, plate armor, medieval armor, knight armor
        bottled-ship: ship in a bottle, ship in bottle, model ship in a bottle, boat in a bottle, bottle with a ship
        perfume: perfume bottle, perfume, bottle of perfume, perfume flacon, fragrance
        rocking-chair: rocking chair, wooden rocking chair
        vacuum: vacuum cleaner, vacuum, hoover, red vacuum cleaner
        blanket: blanket, folded blanket, blankets, wool blanket, pile of blankets, quilt
        picnic-blanket: picnic blanket, picnic cloth, picnic rug, checkered blanket, gingham blanket
        hair-dryer: hair dryer, hairdryer, blow dryer, hair drier, pink hair dryer
        broomstick: broomstick, witch's broom, witch's broomstick, flying broom, flying broomstick, magic broom
    """,
    "food-prepared": """
        baguette: baguette bread, baguette, baguettes, french bread, french loaf, stick of bread
        tin-can: canned food, tin can, can of soup, soup can, food can, tin of soup, tin cans
        sausages: sausages, sausage, bratwurst, grilled sausages, plate of sausages, bratwursts
    """,
    "food-sweet": """
        muffin: muffin, muffins, blueberry muffin
        brownie: brownie, brownies, chocolate brownie, chocolate brownies
        jam: jam, jar of jam, strawberry jam, jam jar, jar of strawberry jam, marmalade, jelly jar, raspberry jam
    """,
    "drink": """
        soda-can: soda can, can of soda, can of cola, cola can, coke can, can of coke, drink can, beverage can
        latte: latte, cappuccino, cafe latte, caffe latte, latte art, cup of cappuccino, cup of latte, flat white
    """,
}
_STEEP = {
    14: "spell-book crystal muffin soda-can tennis-ball chess-king chess-queen chess-knight tin-can",
    0: "wooden-sign billboard chalkboard cardboard-sign street-sign banner poster note hardcover",
    5: "armour willow oak",
    12: "perfume",
    10: "lipstick bottled-ship frisbee rocking-chair",
    30: "bracelet",
    16: "vacuum",
    8: "shovel rake hair-dryer oil-lamp pocket-watch broomstick jam",
    6: "vinyl parking-meter birdhouse",
    20: "typewriter blanket",
    24: "binoculars baguette brownie",
    32: "sausages picnic-blanket",
    42: "latte",
}
MADE, PITCH = pitched(_GROUPS, 12.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
