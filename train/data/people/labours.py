"""Grown-ups at work, in the country, in love and at play, and heroes of tales: names, groups, views, as acts.py;
built by afield.py, artisans.py, counters.py, carers.py and their neighbours."""

from __future__ import annotations

from data.names import viewed

_LABOURS = {
    "person-sport": """
        fencers@0/5 person fencing, fencers, fencing, two people fencing, two fencers, people fencing, fencing match,
        fencers fighting, fencer, men fencing, fencing duel
        boxing-match@-8/4 boxing match, two boxers fighting, boxers, boxers fighting, two men boxing, boxers in a ring,
        boxing fight, two boxers, boxers in a boxing ring, men boxing
        basketball-dunk@128/1 basketball player dunking, basketball dunk, slam dunk, man dunking a basketball,
        basketball player,
        basketball player jumping, basketball player dunking a ball, man dunking, person dunking a basketball,
        basketball player slam dunking
        parachutist@12/-6 parachutist, skydiver, man with a parachute, person with a parachute, paratrooper, paraglider,
        man parachuting, person parachuting, skydiver with a parachute, person paragliding, man paragliding,
        parachute jumper
        ice-hockey@30/6 ice hockey player, hockey player, man playing ice hockey, person playing hockey, ice hockey,
        man playing hockey, hockey player on the ice, goalie
        gymnast-rings@48/4 gymnast, gymnast on the rings, man doing gymnastics, male gymnast, gymnast on rings,
        person doing gymnastics, man on gymnastic rings
        surf-wave@0/9 person surfing, surfer riding a wave, surfer riding a big wave, surfer on a wave, man surfing,
        surfer,
        man surfing a wave, surfer surfing a wave, surfer riding a giant wave, surfer in a wave, man riding a wave,
        surfer on a big wave, surfer riding a huge wave, surfer catching a wave, man surfing a big wave,
        surfer in the barrel of a wave, person surfing a wave
        swimmer@-15/14 person swimming, man swimming, swimmer, swimmer doing crawl, man swimming crawl,
        swimmer in a pool,
        man swimming in a pool, male swimmer, person swimming in a pool, swimmer doing the crawl, man doing the crawl
        diver@-15/6 scuba diver, diver, man scuba diving, person scuba diving, deep sea diver, man diving, scuba diving,
        underwater diver, person diving, diver underwater
    """,
    "person-activity": """
        dance-couple@10/5 couple dancing, dancing couple, man and woman dancing, couple dancing tango, tango dancers,
        ballroom dancers, couple dancing a waltz, people dancing, two people dancing, dancers, couple dancing the tango,
        couple waltzing
        kiss-couple@10/5 kiss, couple kissing, man and woman kissing, kissing couple, lovers kissing,
        two people kissing,
        man kissing a woman, lovers, people kissing, couple kissing each other
        kiss-umbrella@10/5 couple kissing under an umbrella, couple under an umbrella, couple kissing in the rain,
        man and woman under an umbrella, kiss under an umbrella, couple with an umbrella, lovers under an umbrella,
        couple sharing an umbrella, couple kissing under a red umbrella, couple under a red umbrella, couple in the rain
        kiss-wedding@10/5 bride and groom kissing, bride kissing the groom, groom kissing the bride, wedding kiss,
        newlyweds kissing, wedding couple kissing, bride and groom kiss, married couple kissing
        walk-couple@10/4 couple walking, couple holding hands, couple walking hand in hand, man and woman holding hands,
        man and woman walking, couple holding hands walking, couple, couple walking together, people holding hands,
        woman and man holding hands, young couple, two people walking, man and woman, couple strolling
        walk-couple-behind@188/4 couple walking away, couple from behind, couple walking away hand in hand,
        couple walking from behind, couple seen from behind, couple holding hands from behind
        bench-couple@180/8 couple on a bench from behind, couple sitting on a bench, couple on a bench,
        couple sitting on a bench from behind, man and woman on a bench, man and woman sitting on a bench,
        couple on a park bench, lovers on a bench, two people on a bench, two people sitting on a bench,
        couple sitting on a park bench
        picnic-family@0/14 family having a picnic, family picnic, family picnicking, people having a picnic, picnic,
        family at a picnic, friends having a picnic, people picnicking, family on a picnic blanket,
        couple having a picnic
        campfire-friends@0/12 people around a campfire, friends around a campfire, people sitting around a campfire,
        people sitting around a fire, friends sitting around a campfire, family around a campfire,
        campers around a campfire,
        people at a campfire, people around a fire, campers
        farmer-tractor@-36/9 farmer driving a tractor, farmer on a tractor, man driving a tractor, farmer in a tractor,
        man on a tractor, farmer driving a green tractor, farmer on a green tractor, farmer riding a tractor,
        person driving a tractor, farmer plowing, farmer ploughing
        farmer-tractor-red@-36/9 farmer driving a red tractor, farmer on a red tractor, man driving a red tractor,
        man on a red tractor, farmer in a red tractor
        boat-fisher@-20/10 fisherman in a boat, fisherman in a rowing boat, fisherman in a small boat,
        man fishing in a boat,
        man fishing from a boat, fisherman on a boat, old fisherman in a boat, fisherman fishing in a boat,
        fisherman in a wooden boat, fisherman in a rowboat
        row-couple@-24/14 couple in a boat, couple in a rowing boat, couple rowing a boat, couple rowing in a boat,
        couple in a rowboat, man and woman in a boat, man and woman in a rowing boat, lovers in a boat,
        two people in a boat, two people in a rowing boat, people in a rowing boat
        net-mender@20/10 fisherman mending nets, old fisherman mending nets, fisherman mending a net,
        fisherman with a net,
        fisherman repairing nets, man mending nets, fisherman with nets, fisherman mending his nets,
        old fisherman mending his nets, fisherman repairing his nets
        apple-picker@10/5 woman picking apples, woman picking an apple, person picking apples, girl picking apples,
        woman harvesting apples, woman picking fruit, farmer picking apples, woman in an apple orchard
        read-grass@30/10 woman reading on the grass, woman reading a book on the grass, woman reading in a park,
        woman sitting on the grass, woman sitting on the grass reading a book, woman reading in the grass,
        woman sitting in the grass, woman reading on a meadow, woman reading in the park, woman sitting in a meadow
        read-tree@0/7 woman reading under a tree, woman reading a book under a tree, woman sitting under a tree,
        woman reading beneath a tree, person reading under a tree, woman sitting under a tree reading a book,
        person sitting under a tree, woman leaning against a tree
        blacksmith@20/6 blacksmith, blacksmith hammering, blacksmith at an anvil, blacksmith hammering at an anvil,
        smith,
        blacksmith with a hammer, blacksmith at work, blacksmith forging a sword, blacksmith hammering on an anvil,
        blacksmith working, man hammering on an anvil, blacksmith forging
        potter@25/9 potter, potter at the wheel, woman making pottery, potter at a wheel, woman at a potter's wheel,
        potter at work, potter shaping clay, potter making a pot, woman making a pot, ceramist, ceramicist,
        potter making a vase, potter working at the wheel
        carpenter@45/8 carpenter, carpenter sawing, carpenter sawing wood, man sawing wood, joiner, woodworker,
        carpenter at work,
        carpenter with a saw, man sawing, man with a saw, craftsman, man woodworking, carpenter in a workshop
        welder@15/8 welder, welder with sparks, man welding, welder at work, worker welding, welder welding,
        metalworker, welder in a mask, welder with a mask
        beam-workers@12/4 construction workers on a beam, workers on a beam, construction workers sitting on a beam,
        construction worker on a beam, workers sitting on a beam, men sitting on a beam, workers eating lunch on a beam,
        construction workers, construction workers eating lunch, builders on a beam, workers on a steel beam
        firefighter-hose@40/5 firefighter with a hose, fireman with a hose, firefighter spraying water,
        firefighter with a fire hose, firefighter extinguishing a fire, firefighter fighting a fire,
        fireman spraying water,
        firefighter holding a hose, firefighter putting out a fire, fireman fighting a fire
        chef-flames@25/8 chef cooking with flames, chef cooking with fire, chef with a flaming pan, chef flambeing,
        chef with flames, chef flambéing, chef cooking over flames, cook with a flaming pan, chef tossing a flaming pan
        cafe-woman@50/9 woman at a cafe table, woman drinking coffee in a cafe, woman sitting in a cafe,
        woman at a cafe table with coffee, woman in a cafe, woman sitting at a table, woman at a cafe,
        woman sitting at a cafe, woman drinking coffee at a table, woman at a table, woman drinking coffee at a cafe
        cafe-man@50/9 man at a cafe table, man drinking coffee in a cafe, man sitting in a cafe, man in a cafe,
        man at a cafe, man sitting at a cafe, man drinking coffee at a table, man at a table,
        man drinking coffee at a cafe,
        man at a cafe table with coffee
        cafe-laptop@50/9 man working on a laptop in a cafe, man with a laptop in a cafe, man using a laptop in a cafe,
        man working on a laptop at a table, man working on a laptop at a table in a cafe, man with a laptop at a table,
        man with a laptop at a cafe, digital nomad, freelancer, man working in a cafe, man working in a coffee shop,
        student with a laptop, writer with a laptop
        cafe-laptop-woman@50/9 woman working on a laptop in a cafe, woman with a laptop in a cafe,
        woman using a laptop in a cafe, woman working on a laptop at a table, woman with a laptop at a table,
        woman working in a cafe, woman working in a coffee shop, woman with a laptop at a cafe, freelancer,
        digital nomad
        baker-bread@10/8 baker, baker with bread, baker with a tray of bread, baker holding bread, man baking bread,
        baker with loaves of bread, baker with a loaf of bread, baker baking bread, baker carrying bread,
        baker with baguettes
        barista@15/8 barista, barista making coffee, barista pouring coffee, barista at a coffee machine,
        barista pouring milk, man making coffee, barista at work, barista behind a counter
        microscope-woman@60/8 scientist looking into a microscope, scientist with a microscope, woman with a microscope,
        scientist looking through a microscope, scientist at a microscope, woman looking through a microscope,
        female scientist with a microscope, scientist in a lab, scientist in a laboratory, researcher with a microscope,
        scientist using a microscope, scientist working in a lab, scientist working in a laboratory
        microscope-man@60/8 man with a microscope, scientist with a microscope, man looking through a microscope,
        scientist looking into a microscope, scientist in a laboratory, biologist, scientist in a lab,
        scientist looking through a microscope, scientist at a microscope
        doctor-checkup@-12/7 doctor examining a patient, doctor with a stethoscope, doctor examining a child,
        doctor with a patient, doctor listening to a heart, pediatrician, doctor examining a girl,
        doctor with a stethoscope examining a patient, doctor treating a patient, doctor and patient,
        doctor with a child
        teacher-board@0/4 teacher at a blackboard, teacher, teacher at the blackboard, woman teacher at a blackboard,
        teacher in front of a blackboard, teacher writing on a blackboard, woman teacher, teacher at a chalkboard,
        teacher with a blackboard, female teacher, teacher writing on the blackboard, teacher teaching
        teacher-board-man@0/4 professor at a blackboard, teacher, man teacher, teacher at a blackboard, professor,
        man teacher at a blackboard, professor in front of a blackboard, professor writing on a blackboard,
        math teacher,
        mathematician, physicist, male teacher, teacher at the blackboard
        gardener-watering@-12/10 woman watering flowers, gardener watering flowers, gardener watering plants, gardener,
        woman watering plants, person watering flowers, woman with a watering can, gardener with a watering can,
        woman gardening, person gardening, gardener watering tulips
        from-behind-woman@172/4 woman from behind, woman seen from behind, woman looking at the view,
        woman from the back,
        woman looking into the distance, woman standing with her back to the viewer, woman looking at the sea,
        woman looking at the horizon, woman looking at the ocean, woman looking out, woman looking at the mountains,
        woman looking at the sunset, woman watching the sunset, woman staring at the sea
        from-behind-man@172/4 man from behind, man seen from behind, man looking at the view, man from the back,
        man looking into the distance, man standing with his back to the viewer, man looking at the sea,
        man looking at the horizon, man looking at the ocean, man looking at the mountains, man looking at the sunset,
        man watching the sunset, man staring at the sea, person from behind, person looking at the view
        wanderer@172/4 man standing on a peak, man with a backpack standing on a peak, man standing on a mountain,
        hiker on a peak, wanderer above the sea of fog, hiker on a mountain top, man standing on a mountain top,
        hiker standing on a peak, man on top of a mountain, hiker standing on a mountain top,
        hiker on top of a mountain,
        man standing on top of a mountain, man standing on a rock, man standing on a cliff, hiker from behind,
        man on a mountain peak, wanderer, mountaineer on a peak, man standing on a mountain peak,
        hiker standing on a cliff
        hammock-woman@-14/10 woman in a hammock, woman lying in a hammock, person in a hammock,
        woman relaxing in a hammock,
        girl in a hammock, woman sleeping in a hammock, person lying in a hammock, woman resting in a hammock
        lie-grass-woman@50/12 woman lying in the grass, woman lying in grass, woman lying on the grass,
        girl lying in the grass,
        woman in the grass, woman lying on a meadow, woman lying in a meadow, woman relaxing on the grass
        lie-grass-man@50/12 man lying in the grass, man lying in grass, man lying on the grass,
        man sleeping in the grass,
        man sleeping on the grass, man lying in a meadow, man lying on a meadow
        knight-dragon@0/8 knight fighting a dragon, knight and dragon, knight fighting dragon, knight slaying a dragon,
        knight versus dragon, knight vs dragon, knight battling a dragon, saint george and the dragon, dragon slayer,
        knight facing a dragon, dragon fighting a knight, dragon and knight, knight attacking a dragon,
        dragon attacking a knight,
        warrior fighting a dragon, knight with a dragon, knight confronting a dragon
        samurai-neon@20/4 samurai with a glowing sword, samurai with a neon sword, cyberpunk samurai, neon samurai,
        samurai drawing a glowing sword, samurai holding a glowing sword, samurai with a glowing katana,
        samurai with a blue sword, samurai with a neon katana, samurai with a lightsaber, futuristic samurai,
        cyber samurai, samurai drawing a neon sword
        samurai-neon-red@20/4 samurai with a red sword, samurai with a glowing red sword, samurai with a red katana,
        samurai with a glowing red katana, samurai with a red lightsaber, samurai with a pink sword
        wizard-fireball@20/4 wizard with a fireball, wizard casting a fireball, wizard throwing a fireball, fire wizard,
        wizard casting a fire spell, mage with a fireball, wizard with fire, mage casting a fireball, fire mage,
        sorcerer casting a fireball, wizard shooting fire, wizard holding a fireball, wizard conjuring fire
        witch-cauldron@15/7 witch stirring a cauldron, witch with a cauldron, witch brewing a potion,
        witch at a cauldron,
        witch at her cauldron, witch stirring a potion, witch and cauldron, witch making a potion,
        witch cooking a potion,
        witch with her cauldron, witch over a cauldron, witch stirring her cauldron, witch brewing potions
        viking-shield@20/4 viking with axe and shield, viking with an axe and a shield, viking with a shield,
        viking with an axe and shield, viking warrior with a shield, viking fighting, viking warrior, viking in battle,
        viking holding a shield, viking warrior with axe and shield, viking attacking
        centaur@-40/5 centaur, centaur with a spear, centaurs, half man half horse, centaur warrior
        genie@15/5 genie, man genie, genie in a bottle, genie coming out of a lamp, genie of the lamp, djinn, jinn,
        genie with a lamp, genie from a lamp, blue genie, genie from the lamp, genie emerging from a lamp,
        genie in a lamp
        medusa@10/4 medusa, gorgon, medusa with snakes, woman with snakes for hair, medusa with snake hair,
        woman with snake hair
        astronaut-flag@10/6 astronaut planting a flag, astronaut with a flag, astronaut on the moon with a flag,
        astronaut planting a flag on the moon, space explorer planting a flag, astronaut holding a flag, moon landing,
        astronaut placing a flag, space explorer, astronaut with a flag on the moon, astronaut raising a flag
        alien-saucer@0/9 alien in a flying saucer, alien in a ufo, alien in a spaceship, alien flying a spaceship,
        alien in his flying saucer, alien flying a ufo, alien driving a ufo, alien in a spacecraft, alien pilot,
        flying saucer with an alien, ufo with an alien
        beekeeper@10/5 beekeeper, bee keeper, apiarist, beekeeper with a hive, beekeeper with bees,
        beekeeper at a beehive,
        beekeeper with a beehive, beekeeper holding a honeycomb
    """,
}
_LATER = """
    centaur
"""
"""Built by the same modules, but not good yet or not rendered."""
LABOURS, VIEWS = viewed(_LABOURS, "20/5", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "farmer-tractor": "R7", "farmer-tractor-red": "R7", "boat-fisher": "R7 B133", "row-couple": "R7 R8 B133",
    "net-mender": "R7", "apple-picker": "R3", "read-grass": "R3", "read-tree": "R3", "blacksmith": "R7", "potter": "R3",
    "carpenter": "R7", "welder": "R7", "beam-workers": "R7", "firefighter-hose": "R7", "chef-flames": "R7",
    "cafe-woman": "R3 K16", "cafe-man": "R7 K16", "cafe-laptop": "R7 K16 B99",
    "cafe-laptop-woman": "R3 K16 B99", "baker-bread": "R7", "barista": "R7", "microscope-woman": "R3",
    "microscope-man": "R7", "doctor-checkup": "R7 R25", "teacher-board": "R8", "teacher-board-man": "R7",
    "gardener-watering": "R3", "beekeeper": "R7", "surf-wave": "R7", "swimmer": "R7", "diver": "R7",
    "dance-couple": "R7 R8", "kiss-couple": "R7 R8", "kiss-umbrella": "R7 R8", "kiss-wedding": "R7 R8",
    "walk-couple": "R7 R3", "walk-couple-behind": "R7 R3", "bench-couple": "R7 R3 K16", "picnic-family": "R11 R15 R23",
    "campfire-friends": "R11 R15 R23 R16", "from-behind-woman": "R8", "from-behind-man": "R7", "wanderer": "R7",
    "fencers": "R7", "boxing-match": "R7", "basketball-dunk": "R7 Z78", "parachutist": "R7", "ice-hockey": "R7",
    "gymnast-rings": "R7", "knight-dragon": "R7", "samurai-neon": "R7", "samurai-neon-red": "R7",
        "wizard-fireball": "R7",
    "witch-cauldron": "R8", "viking-shield": "R7", "centaur": "R7", "genie": "R7", "medusa": "R8",
        "astronaut-flag": "R4",
    "hammock-woman": "R8", "lie-grass-woman": "R12", "lie-grass-man": "R13",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
