"""What `cooked.py` renders of fast food, bowls, desserts and what is shared at table: group and names,
            and how steeply
it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "food-prepared": """
        chicken-wings: chicken wings, buffalo wings, hot wings, bbq wings, plate of chicken wings,
            barbecue chicken wings,
            spicy chicken wings, chicken wing
        chicken-bucket: fried chicken, bucket of fried chicken, fried chicken bucket, crispy chicken,
            chicken bucket,
            crispy fried chicken, chicken drumsticks
        burger-meal: burger and fries on a tray, burger with fries, burger meal, fast food meal, fast food,
            hamburger and fries, cheeseburger and fries, burger and fries, hamburger with fries,
            cheeseburger with fries,
            burger fries and a drink
        fries-box: fries in a box, box of fries, carton of fries, box of french fries, french fries in a box
        poke-bowl: poke bowl, salmon poke bowl, hawaiian poke bowl, tuna poke bowl, poké bowl,
            salmon bowl,
            rice bowl with salmon, buddha bowl
        carbonara: spaghetti carbonara, carbonara, pasta carbonara, plate of carbonara, creamy pasta,
            spaghetti alla carbonara
        macaroni: macaroni and cheese, mac and cheese, macaroni, mac n cheese, macaroni cheese,
            pan of mac and cheese
        nachos: nachos, plate of nachos, nachos with cheese, loaded nachos, tortilla chips, corn chips, nacho
        guacamole: guacamole, guacamole and chips, bowl of guacamole, guacamole with tortilla chips,
            avocado dip
        fondue: cheese fondue, fondue, fondue pot, swiss fondue, pot of fondue, fondue set
        ribs: bbq ribs, barbecue ribs, ribs, rack of ribs, spare ribs, grilled ribs, pork ribs
        french-toast: french toast, stack of french toast, french toast with berries, french toast with syrup
        grilled-cheese: grilled cheese sandwich, grilled cheese, toasted cheese sandwich, cheese toastie,
            toastie,
            grilled cheese and tomato soup, melted cheese sandwich
        caesar-salad: caesar salad, chicken caesar salad, chicken salad, cesar salad, romaine salad
        hummus: hummus, hummus and pita, bowl of hummus, houmous, hummus with pita bread
        shakshuka: shakshuka, eggs in tomato sauce, shakshouka, pan of shakshuka
        caprese: caprese salad, caprese, tomato and mozzarella, mozzarella and tomato, insalata caprese
        spring-rolls: spring rolls, egg rolls, spring roll, egg roll, lumpia, plate of spring rolls,
            fried spring rolls
        parfait: yogurt parfait, parfait, granola parfait, yoghurt parfait, yogurt with granola, granola,
            berry parfait, fruit parfait
        tamales: tamales, tamale, plate of tamales, mexican tamales, tamales in corn husks
        cheese-wheel: cheese wheel, wheel of cheese, whole cheese, gouda wheel, round of cheese, cheese round
        bread-basket: bread basket, basket of bread, bread rolls, basket with bread, bread roll,
            dinner rolls,
            basket of rolls, basket full of bread
    """,
    "food-sweet": """
        tiramisu: tiramisu, slice of tiramisu, piece of tiramisu, tiramisu on a plate
        banana-split: banana split, banana split sundae, banana split with ice cream
        cinnamon-rolls: cinnamon roll, cinnamon rolls, cinnamon bun, cinnamon buns, cinnamon roll with icing,
            plate of cinnamon rolls, iced cinnamon roll
        pie-slice: slice of apple pie, piece of apple pie, slice of pie, piece of pie, apple pie slice,
            apple pie with ice cream, apple pie à la mode, apple pie with vanilla ice cream
        churros: churros, churros with chocolate, churro, plate of churros, churros with chocolate sauce
        chocolate-fountain: chocolate fountain, chocolate fondue, chocolate fondue fountain,
            fountain of chocolate, chocolate fountain with strawberries
    """,
    "drink": """
        margarita: margarita, margarita cocktail, frozen margarita, lime margarita, tequila cocktail
        milkshake: milkshake with whipped cream, milkshake, diner milkshake, vanilla milkshake,
            chocolate milkshake,
            milk shake, milkshake with a cherry, thick shake
    """,
    "food-asian": """
        pho: pho, bowl of pho, pho soup, vietnamese noodle soup, vietnamese pho, beef noodle soup, pho bo
    """,
}
_STEEP = {
    10: "milkshake parfait margarita",
    42: "poke-bowl pho",
    38: "macaroni shakshuka hummus",
    34: "carbonara nachos guacamole tamales caesar-salad",
    30: "caprese chicken-wings pie-slice ribs grilled-cheese",
    32: "cinnamon-rolls",
    26: "spring-rolls tiramisu cheese-wheel bread-basket french-toast",
    20: "fondue",
    16: "banana-split churros",
    12: "chocolate-fountain",
    24: "burger-meal",
    14: "chicken-bucket fries-box",
}
MADE, PITCH = pitched(_GROUPS, 20.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
