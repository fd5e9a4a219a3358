"""What `cooked.py` renders of plates, drinks, nibbles, pot plants and parts of the body: group and names, and how
steeply it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "food-prepared": """
        steak-fries: steak with fries, steak and fries, steak frites, steak and chips, steak on a plate with fries,
            plate of steak and fries, steak on a plate, steak with french fries, steak dinner, plate of steak
        salmon-plate: grilled salmon, salmon fillet, salmon on a plate, grilled salmon on a plate, baked salmon,
            salmon steak, grilled fish, fish on a plate, plate of salmon, salmon with asparagus
        english-breakfast: english breakfast, full english breakfast, full english, fry-up, fry up, full breakfast,
            cooked breakfast, eggs and bacon, bacon and eggs, american breakfast
        roast-chicken: roast chicken, roasted chicken, roast turkey, thanksgiving turkey, roast chicken on a plate,
            roast chicken on a platter, baked chicken, christmas turkey, whole roast chicken, roasted turkey
        olives: olives, olive, bowl of olives, green olives, black olives
        peanuts: peanuts, peanut, bowl of peanuts, groundnuts, nuts, bowl of nuts
        chestnuts: chestnuts, chestnut, roasted chestnuts, bowl of chestnuts
        kidney-beans: beans, kidney beans, bowl of beans, red beans
        falafel: falafel, falafels, plate of falafel, falafel balls
        fried-shrimp: fried shrimp, fried prawns, shrimp tempura, tempura, breaded shrimp, fried shrimps
    """,
    "food-fruit": """
        melon: melon, cantaloupe, honeydew, honeydew melon, galia melon, muskmelon, slice of melon
    """,
    "food-sweet": """
        flan: custard, flan, caramel custard, creme caramel, pudding, custard pudding, caramel pudding
        shaved-ice: shaved ice, snow cone, kakigori, crushed ice with syrup
    """,
    "event": """
        sparkler: sparkler, sparklers, burning sparkler, sparkler burning, lit sparkler
        diya: diya lamp, diya, diwali lamp, clay lamp, clay oil lamp, diwali, burning diya
    """,
    "food-asian": """
        onigiri: rice ball, onigiri, rice balls, japanese rice ball
        dango: dango, dango on a stick, hanami dango, sweet dumplings on a stick
        mooncakes: moon cake, mooncake, mooncakes, moon cakes, mid-autumn cake
        takeout-box: takeout box, chinese takeout box, takeaway box, chinese takeaway, chinese takeout,
            box of noodles, noodles in a box, chinese food, chow mein
    """,
    "plant-potted": """
        monstera: monstera, monstera plant, potted monstera, swiss cheese plant, house plant in a white pot,
            houseplant in a white pot, plant in a white pot, potted plant in a white pot, split-leaf philodendron
        rubber-plant: rubber plant, ficus, ficus plant, rubber fig, ficus elastica, house plant in a terracotta pot,
            houseplant in a terracotta pot, plant in a terracotta pot, plant in a clay pot
        pothos: pothos, pothos plant, golden pothos, devil's ivy, ivy in a pot, trailing plant, trailing houseplant
        peace-lily: peace lily, spathiphyllum, potted peace lily, peace lily in a pot
    """,
    "plant-other": """
        seedling: seedling, sprout, seedling in soil, young plant, plant sprout, sprouting plant, green sprout
    """,
    "body-parts": """
        human-heart: anatomical heart, human heart, real heart, realistic heart, heart organ
        lungs: lungs, lung, human lungs, pair of lungs
        tooth: tooth, human tooth, molar, white tooth, molar tooth
        lips: lips, red lips, human mouth, woman's lips
    """,
    "drink": """
        sake-set: sake set, sake, sake bottle and cup, sake bottle, bottle of sake, sake cups, cup of sake
        clinking-beers: clinking beer mugs, clinking beers, clinking beer glasses, beers clinking, two beer mugs,
            two beers, beer toast, beer mugs clinking, two mugs of beer
        clinking-champagne: clinking champagne glasses, clinking glasses, champagne toast, two champagne glasses,
            champagne glasses, two glasses of champagne, champagne flutes, clinking champagne flutes
        clinking-wine: clinking wine glasses, two wine glasses, two glasses of wine, wine glasses clinking,
            wine glasses, two glasses of red wine
        tropical-drink: tropical drink, tropical cocktail, cocktail with an umbrella, cocktail with umbrella,
            cocktail with a paper umbrella, cocktail with a little umbrella, drink with an umbrella,
            drink with a little umbrella, tequila sunrise, mai tai, pina colada, beach cocktail, fruity cocktail
        paper-cup: paper coffee cup, coffee to go, takeaway coffee, take-away coffee, takeout coffee,
            coffee in a paper cup, paper cup, paper cup of coffee, to-go coffee, disposable coffee cup, coffee cup to go
        juice-box: juice box, beverage box, drink carton, juice carton, carton of juice, box of juice
    """,
}
_STEEP = {
    4: "lungs lips sparkler",
    6: "clinking-champagne clinking-wine human-heart",
    8: "clinking-beers tropical-drink",
    12: "paper-cup pothos peace-lily",
    16: "takeout-box rubber-plant",
    10: "shaved-ice",
    18: "onigiri diya",
    20: "sake-set",
    22: "roast-chicken seedling flan",
    26: "olives peanuts chestnuts kidney-beans",
    30: "falafel",
    32: "steak-fries fried-shrimp dango",
    34: "salmon-plate mooncakes",
    38: "english-breakfast",
}
MADE, PITCH = pitched(_GROUPS, 14.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
