"""People who do something, with what they use: names, groups, views; built by riding.py, seats.py and sporty.py."""

from __future__ import annotations

from data.names import viewed
from data.people import ages, callings, deeds, gatherings, homelife, labours, pursuits

_ACTS = {
    "person-sport": """
        ride-bike@58/7 person biking, man riding a bicycle, man biking, man riding a bike, cyclist, man on a bicycle,
        man on a bike, bike rider, bicyclist, man cycling, person riding a bicycle, person cycling, rider
        ride-bike-woman@58/7 person biking, woman riding a bicycle, woman biking, woman riding a bike, cyclist,
        woman on a bicycle, woman on a bike, female cyclist, woman cycling, girl riding a bicycle, girl riding a bike
        ride-bike-boy@58/7 person biking, boy riding a bicycle, boy riding a bike, boy on a bicycle, boy on a bike,
        boy biking, child riding a bicycle, child riding a bike, kid on a bike, teenager on a bike, teenager cycling
        ride-motorbike@56/8 person riding a motorcycle, man riding a motorcycle, man on a motorcycle, motorcyclist,
        biker, man riding a motorbike, man on a motorbike, motorcycle rider, person on a motorcycle
        ride-scooter@54/8 woman riding a scooter, woman on a scooter, woman riding a motor scooter,
        woman on a moped, person riding a scooter, girl riding a scooter, woman riding a vespa, woman on a motorcycle,
        woman riding a motorcycle
        ride-horse@52/6 horse racing, man riding a horse, man on a horse, horse rider, horseman, man horseback riding,
        man on horseback, person riding a horse, person on a horse, equestrian, jockey
        ride-horse-woman@52/6 horse racing, woman riding a horse, woman on a horse, horsewoman, woman on horseback,
        woman horseback riding, girl riding a horse, girl on a horse, female rider, equestrian
        ride-horse-cowboy@52/6 cowboy riding a horse, cowboy on a horse, cowboy on horseback, mounted cowboy,
        cowboy rider
        ride-horse-knight@52/6 knight riding a horse, knight on a horse, knight on horseback, mounted knight,
        knight on a white horse, horseman, crusader on a horse
        run-man@54/6 person running, man running, runner, jogger, man jogging, sprinter, person jogging, running man
        run-woman@54/6 person running, woman running, female runner, runner, jogger, woman jogging, person jogging,
        running woman
        run-boy@54/6 person running, boy running, child running, kid running, running boy
        run-girl@54/6 person running, girl running, child running, kid running, running girl
        skate-man@50/8 skateboarder, man skateboarding, man riding a skateboard, man on a skateboard,
        person skateboarding,
        skater, person on a skateboard
        skate-boy@50/8 skateboarder, boy skateboarding, boy riding a skateboard, boy on a skateboard,
        teenager skateboarding,
        teenager on a skateboard, skater boy, skater, child skateboarding
        surf-man@40/8 man on a surfboard, surfer on a surfboard, person on a surfboard, surfer with a surfboard,
        man standing on a surfboard
        kayak-man@56/14 person rowing boat, man rowing a boat, man in a kayak, man kayaking, kayaker, person kayaking,
        man paddling a canoe, man in a canoe, canoeist, man paddling, rower, person rowing, man in a boat, man rowing
        kick-boy@52/6 boy kicking a football, boy kicking a ball, boy playing football, boy playing soccer,
        boy kicking a soccer ball, child playing football, child playing soccer, kid playing soccer,
        boy with a football
        kick-man@52/6 football player, soccer player, man kicking a football, man playing football,
        man playing soccer,
        man kicking a ball, footballer, man kicking a soccer ball, person playing soccer
        basket-man@34/6 person bouncing ball, basketball player, man playing basketball, man bouncing ball,
        man with a basketball, man dribbling a basketball, person playing basketball
        lotus-woman@20/9 person in lotus position, woman in lotus position, woman doing yoga, woman meditating,
        woman in yoga pose, yoga, woman practicing yoga, meditating woman, person doing yoga, girl doing yoga
        lotus-man@20/9 person in lotus position, man in lotus position, man meditating, man doing yoga,
        person meditating,
        meditating man, man sitting cross-legged, person sitting cross-legged, man sitting cross legged
    """,
    "winter": """
        ski-man@46/7 skier, man skiing, person skiing, man on skis, downhill skier, alpine skier
        snowboard-man@44/8 snowboarder, man snowboarding, person snowboarding, man on a snowboard
    """,
    "person-activity": """
        sit-chair@28/7 man sitting on a chair, man sitting in a chair, businessman sitting on a chair, man on a chair,
        person sitting on a chair, seated man, man in a chair
        sit-chair-woman@28/7 woman sitting on a chair, woman sitting in a chair, businesswoman sitting on a chair,
        woman on a chair, person sitting on a chair, seated woman, woman in a chair
        sit-chair-boy@28/7 boy sitting on a chair, boy sitting in a chair, boy on a chair, child sitting on a chair,
        teenager sitting on a chair
        sit-chair-girl@28/7 girl sitting on a chair, girl sitting in a chair, girl on a chair,
        child sitting on a chair
        sit-bench@26/8 man sitting on a bench, man on a bench, businessman sitting on a bench,
        person sitting on a bench,
        man sitting on a park bench
        sit-bench-woman@26/8 woman sitting on a bench, woman on a bench, person sitting on a bench,
        lady sitting on a bench,
        woman sitting on a park bench
        sit-sofa@26/8 man sitting on a sofa, man sitting on a couch, man on a sofa, man on a couch,
        person sitting on a sofa,
        man watching television, man watching tv
        read-woman@28/8 woman reading a book, woman reading, woman sitting in an armchair,
        woman reading in an armchair, person reading, person reading a book, woman sitting in an armchair reading
        read-man@28/8 man reading a book, man reading, man sitting in an armchair, man reading in an armchair,
        person reading a book, man sitting in an armchair reading, grandfather reading
        cross-girl@18/9 girl sitting on the floor, girl sitting cross-legged, girl sitting on the ground,
        girl sitting cross legged, child sitting on the floor, kid sitting on the floor
        cross-boy@18/9 boy sitting on the floor, boy sitting cross-legged, boy sitting on the ground,
        boy sitting cross legged, child sitting on the floor, child sitting cross-legged
        swing-girl@40/5 girl on a swing, child on a swing, girl swinging, kid on a swing, child swinging
        play-piano@104/10 man playing piano, man playing the piano, pianist, piano player, person playing the piano,
        man at the piano
        at-desk@52/9 man working at a desk, man sitting at a desk, man working on a laptop, man using a laptop,
        man typing on a laptop, man with a laptop, man at a desk, programmer, man sitting at a table,
        man using a computer,
        man at a computer, technologist, man technologist
        play-guitar@18/6 man playing guitar, man playing a guitar, man playing the guitar, guitarist, guitar player,
        man with a guitar, person playing guitar, musician
        dance-woman@16/5 woman dancing, dancing woman, dancer, person dancing, woman dancer, girl dancing
        dance-man@16/5 man dancing, dancing man, person dancing, dancer, man dancer
        jump-man@20/4 man jumping, jumping man, person jumping, man leaping, man jumping in the air,
        man jumping for joy
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet: what is taken out of here is there."""
ACTS, VIEWS = viewed(_ACTS, "30/7", _LATER)
ACTS |= deeds.DEEDS | ages.AGES | labours.LABOURS | pursuits.PURSUITS | homelife.HOMELIFE | callings.CALLINGS
ACTS |= gatherings.GATHERINGS
VIEWS |= deeds.VIEWS | ages.VIEWS | labours.VIEWS | pursuits.VIEWS | homelife.VIEWS | callings.VIEWS
VIEWS |= gatherings.VIEWS
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "ride-bike": "R7 S246", "ride-bike-woman": "R3 S246", "ride-bike-boy": "R22 S246", "ride-motorbike": "R7 S173",
    "ride-scooter": "R3 S248", "ride-horse": "R7", "ride-horse-woman": "R3", "ride-horse-cowboy": "R7",
    "ride-horse-knight": "R7", "run-man": "R7", "run-woman": "R3", "run-boy": "R22", "run-girl": "R25",
    "skate-man": "R4 S297", "skate-boy": "R22 S297", "surf-man": "R7", "ski-man": "R4", "snowboard-man": "R4",
    "kayak-man": "R7", "kick-boy": "R22 B71", "kick-man": "R7 B71", "basket-man": "R7 Z78", "lotus-woman": "R3",
    "lotus-man": "R7", "sit-chair": "R18 S30", "sit-chair-woman": "R17 S30", "sit-chair-boy": "R21 B24",
    "sit-chair-girl": "R24 S30", "sit-bench": "R18 K16", "sit-bench-woman": "R17 K16", "sit-sofa": "R19 Z132",
    "read-woman": "R3 Z139", "read-man": "R7 Z139", "cross-girl": "R25", "cross-boy": "R22", "swing-girl": "R25",
    "play-piano": "R19 B50 Z168", "at-desk": "R19 K72 S39 B99", "play-guitar": "R7 Z168", "dance-woman": "R8",
    "dance-man": "R7", "jump-man": "R7", **deeds.MESHES, **ages.MESHES, **labours.MESHES,
    **pursuits.MESHES, **homelife.MESHES, **callings.MESHES, **gatherings.MESHES,
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
