"""What `cooked.py` renders of clothes, what is worn with them, and of bones and ghosts: group and names, and how
steeply it is looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "clothing": """
        red-dress: dress, red dress, gown, woman's dress, summer dress, evening dress, evening gown
        tee: t-shirt, tshirt, tee shirt, white t-shirt, tee
        shirt: shirt, dress shirt, blue shirt, button-up shirt, collared shirt, men's shirt, blouse
        blue-jeans: jeans, pants, trousers, blue jeans, pair of jeans, pair of trousers, pair of pants, denim jeans
        skirt: skirt, pleated skirt, blue skirt, miniskirt, mini skirt
        sweater: sweater, pullover, jumper, knitted sweater, wool sweater, red sweater, woollen jumper, cardigan
        suit: suit, suit and tie, business suit, men's suit, blazer, suit jacket, navy suit, dark suit
        leather-jacket: jacket, leather jacket, biker jacket, motorcycle jacket, black jacket, black leather jacket
        coat: coat, overcoat, winter coat, trench coat, trenchcoat, brown coat, wool coat
        gloves: gloves, glove, pair of gloves, leather gloves, brown gloves
        mittens: mittens, mitten, pair of mittens, winter gloves, woollen mittens, knitted gloves
        socks: socks, sock, pair of socks, grey socks
        scarf: scarf, tartan scarf, winter scarf, wool scarf, red scarf, plaid scarf
        necktie: necktie, tie, striped tie, neck tie
        bow-tie: bow tie, bowtie, red bow tie
        beanie: beanie, knit cap, winter hat, woolly hat, wool hat, bobble hat, knitted hat
        party-hat: party hat, birthday hat, party cone
        sun-hat: woman’s hat, hat, sun hat, straw hat, sunhat, summer hat, lady's hat, wide-brimmed hat
        backpack: backpack, rucksack, school bag, schoolbag, knapsack, satchel, blue backpack
        purse: purse, clutch bag, shoulder bag, red purse, evening bag, red handbag, leather purse
        pearls: necklace, pearl necklace, pearls, string of pearls, jewelry, jewellery
        earrings: earrings, earring, pair of earrings, emerald earrings
        army-helmet: military helmet, helmet, army helmet, soldier's helmet, combat helmet
    """,
    "household": """
        skull: skull, human skull, death's head
        bone: bone, dog bone, bones, old bone
    """,
    "person-fantasy": """
        skeleton: skeleton, human skeleton, standing skeleton, skeleton warrior
        ghost: ghost, spirit, phantom, spook, white ghost
    """,
    "space": """
        alien: alien, extraterrestrial, grey alien, gray alien, martian, alien being
    """,
}
_STEEP = {
    4: "bow-tie ghost",
    5: "gloves necktie earrings",
    7: "blue-jeans skirt",
    10: "backpack purse pearls army-helmet",
    8: "skull party-hat mittens socks scarf beanie",
    14: "bone",
    24: "sun-hat",
}
MADE, PITCH = pitched(_GROUPS, 6.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
