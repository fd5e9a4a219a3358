"""Musicians, players of games, and people on errands: names, groups, views, as acts.py; built by players.py,
errands.py and their neighbours."""

from __future__ import annotations

from data.names import viewed

_PURSUITS = {
    "person-activity": """
        play-saxophone@45/6 saxophonist, man playing saxophone, man playing the saxophone, saxophone player,
        sax player, man playing a saxophone, man with a saxophone, person playing the saxophone, jazz musician,
        jazz saxophonist, jazz player, street musician, saxophonist playing, saxophone musician, jazz man
        play-trumpet@40/6 trumpeter, man playing trumpet, man playing the trumpet, trumpet player,
        man playing a trumpet, man with a trumpet, person playing the trumpet, jazz trumpeter, trumpetist,
        man blowing a trumpet, jazz musician with a trumpet
        sing-woman@28/5 singer, woman singing, woman with a microphone, female singer, singer with a microphone,
        woman holding a microphone, woman singing into a microphone, pop singer, person singing, jazz singer,
        singer on stage, opera singer, girl singing, woman singer, pop star, singing woman
        sing-man@40/5 man singing, male singer, singer with a microphone, man with a microphone, rock singer,
        man singing into a microphone, singer, man holding a microphone, rock star, person singing, frontman,
        singer at a microphone, man at a microphone, karaoke singer, singing man
        play-cello@26/8 cellist, woman playing cello, woman playing the cello, cello player, woman with a cello,
        woman playing a cello, person playing the cello, female cellist, musician with a cello
        play-flute@14/6 flutist, woman playing flute, woman playing the flute, flute player, flautist,
        woman with a flute, woman playing a flute, person playing the flute, girl playing the flute, flute musician
        play-accordion@18/7 accordion player, accordionist, man playing accordion, man playing the accordion,
        man playing an accordion, man with an accordion, person playing the accordion, french accordion player,
        street musician with an accordion, busker
        play-guitar-woman@20/6 woman playing guitar, woman playing a guitar, woman playing the guitar,
        female guitarist, woman with a guitar, girl playing guitar, girl playing a guitar, girl with a guitar,
        female guitar player, woman guitarist, female musician, woman playing acoustic guitar
        play-piano-woman@100/10 woman playing piano, woman playing the piano, woman playing a grand piano,
        woman at the piano, female pianist, woman at a piano, woman playing a piano, pianist at a grand piano,
        girl playing the piano, girl playing piano, pianist, woman pianist, piano player, person playing a grand piano,
        woman at a grand piano
        map-man@25/6 man looking at a map, man with a map, man reading a map, tourist with a map, tourist,
        man with a backpack looking at a map, man with a backpack and a map, backpacker looking at a map,
        hiker with a map, hiker looking at a map, traveler with a map, traveller with a map, person with a map,
        person reading a map, explorer with a map, man holding a map, traveler, traveller, backpacker reading a map
        selfie-woman@22/6 woman taking a selfie, selfie, girl taking a selfie, person taking a selfie,
        woman making a selfie, woman taking a photo of herself, young woman taking a selfie, influencer,
        woman taking selfies, tourist taking a selfie, teenage girl taking a selfie
        briefcase-man@28/5 businessman with a briefcase, businessman walking, man with a briefcase,
        businessman carrying a briefcase, man in a suit walking, businessman, man in a suit with a briefcase,
        man carrying a briefcase, lawyer, salesman, banker, office worker walking, commuter,
        businessman in a suit, businessman going to work, man in a suit, lawyer with a briefcase, accountant
        parcel-man@25/5 delivery man, delivery man with a parcel, delivery man with a package, courier, mailman,
        postman, man carrying a box, man with a box, delivery guy, man with a parcel, man with a package,
        delivery person, delivery driver, man holding a box, delivery man with a box, man carrying a package,
        man delivering a package, postman with a parcel, mail carrier, delivery boy, man delivering a parcel
        shopping-woman@20/5 woman with shopping bags, woman shopping, woman carrying shopping bags,
        woman holding shopping bags, shopper, girl with shopping bags, woman going shopping, lady with shopping bags,
        person shopping, shopaholic, woman with bags, person with shopping bags, woman carrying bags
        pram-man@55/6 man pushing a pram, man pushing a stroller, father with a pram, father pushing a stroller,
        man with a stroller, man with a pram, father with a stroller, man pushing a baby carriage,
        father pushing a pram, dad pushing a stroller, dad with a stroller, man with a baby carriage,
        person pushing a stroller, man walking with a stroller, person pushing a pram
        tree-woman@12/6 woman in tree pose, woman doing a yoga pose, yoga tree pose, woman doing yoga standing,
        woman standing on one leg, yoga pose, woman in a yoga pose, woman doing the tree pose, yoga teacher,
        tree pose, yogini, yoga instructor, person doing a yoga pose, woman balancing on one leg
        rock-meditation@20/9 man meditating on a rock, person meditating on a rock, meditating on a rock,
        man sitting on a rock, person sitting on a rock, monk meditating on a rock, man meditating on a stone,
        man sitting cross-legged on a rock, man in lotus position on a rock, person meditating on a stone,
        yogi meditating on a rock, man doing yoga on a rock, yogi, man sitting on a stone
    """,
    "person-sport": """
        kick-front@14/6 football player shooting, soccer player kicking a ball, football player kicking a ball,
        football player kicking the ball, soccer player shooting, soccer player from the front, striker,
        footballer kicking a ball, soccer player kicking the ball, footballer shooting, football striker,
        football player with a ball, soccer player with a ball, soccer star, football star
        sumo@16/6 sumo wrestler, sumo, sumo wrestlers, sumo fighter, japanese wrestler, sumo wrestler squatting,
        man doing sumo
        racing-cyclist@58/7 racing cyclist, cyclist racing, road cyclist, bicycle racer, professional cyclist,
        cyclist in a race, cyclist with a helmet, cyclist in a yellow jersey, racing bike rider, bike racer,
        tour de france rider, man on a racing bike, cyclist in a helmet
    """,
    "person-fantasy": """
        zeus@16/4 zeus, zeus with a lightning bolt, greek god, god zeus, zeus throwing a lightning bolt,
        zeus holding a lightning bolt, god of thunder, greek god zeus, jupiter god, olympian god, zeus with lightning,
        god with a lightning bolt, ancient greek god
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet or not good yet."""
PURSUITS, VIEWS = viewed(_PURSUITS, "20/5", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "play-saxophone": "R7", "play-trumpet": "R7", "sing-woman": "R8", "sing-man": "R7", "play-cello": "R3 Z168",
    "map-man": "R7", "selfie-woman": "R3", "briefcase-man": "R7 Z106", "parcel-man": "R7", "shopping-woman": "R8",
    "pram-man": "R7 S187", "tree-woman": "R3", "rock-meditation": "R7", "kick-front": "R7 B71", "zeus": "R7",
        "racing-cyclist": "R7 S246", "sumo": "R7",
    "play-flute": "R8", "play-accordion": "R7", "play-guitar-woman": "R3 Z168", "play-piano-woman": "R3 Z30",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
