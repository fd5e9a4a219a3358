"""People at work in offices, shops and workshops, at sports, and what hands say: names, groups, views, as acts.py;
built by offices.py, gestures.py and their neighbours."""

from __future__ import annotations

from data.names import viewed

_CALLINGS = {
    "person-activity": """
        shrug-man@10/5 man shrugging, person shrugging, shrugging man, shrugging person,
        man shrugging his shoulders,
        confused man, man who does not know, clueless man, man with a shrug, puzzled man
        shrug-woman@10/5 woman shrugging, person shrugging, shrugging woman, woman shrugging her shoulders,
        confused woman, clueless woman, puzzled woman, girl shrugging
        facepalm-man@15/5 man facepalming, person facepalming, facepalm, facepalming man,
        man doing a facepalm,
        man with his hand on his face, embarrassed man, ashamed man, man covering his face, frustrated man
        facepalm-woman@15/5 woman facepalming, person facepalming, facepalming woman, woman doing a facepalm,
        woman covering her face, embarrassed woman, ashamed woman, frustrated woman,
        woman with her hand on her face
        wave-man@10/5 man waving, waving man, person waving, man waving his hand, man waving hello,
        man waving goodbye,
        man saying hello, friendly man, man greeting, man raising his hand, guy waving, man with a raised hand
        wave-woman@10/5 woman waving, waving woman, person waving, woman waving her hand, woman waving hello,
        woman waving goodbye, woman saying hello, girl waving, woman greeting, woman raising her hand,
        lady waving
        bow-man@65/5 person bowing, man bowing, bowing man, man bowing deeply,
        japanese man bowing,
        man taking a bow, businessman bowing
        juggler@10/5 person juggling, juggler, man juggling, juggling man, circus juggler, man juggling balls,
        juggler with balls, person juggling balls, street performer, man juggling five balls,
        entertainer
        boss-desk@12/8 boss behind a desk, boss, boss at a desk, businessman behind a desk,
        businessman at a desk, ceo,
        boss at his desk, boss sitting behind a desk, manager at a desk, manager behind a desk, office worker,
        businessman sitting at a desk, man in a suit behind a desk, man in a suit at a desk, director,
        lawyer at a desk,
        boss in an office, man behind a desk, president at a desk, executive, ceo at a desk,
        president behind a desk,
        businessman sitting behind a desk, man sitting behind a desk, principal at a desk, banker at a desk
        meeting@22/18 business meeting, people in a business meeting, people in a meeting,
        office meeting,
        people sitting around a table, business people in a meeting, business people around a table,
        team meeting,
        people around a table, people around a conference table, board meeting, colleagues in a meeting,
        businesspeople,
        people having a meeting, business people at a table, people in an office, coworkers in a meeting,
        colleagues,
        business people, people discussing, business team, people working in an office, people at a table,
        team of business people, office workers, people at a conference table, people sitting at a table,
        negotiation
        programmer@152/16 programmer at several monitors, programmer, programmer at a computer,
        hacker at a computer,
        programmer with monitors, man at several monitors, man with three monitors, man programming,
        man coding,
        programmer at his desk, coder, developer, software developer, software engineer, man at a computer,
        man at a pc,
        man working at a computer, man in front of a computer, programmer working, person coding,
        person programming,
        programmer with multiple monitors, hacker, man working on a computer, programmer coding,
        person at a computer,
        man typing on a keyboard, computer programmer, programmer in front of monitors, trader,
        trader at monitors
        programmer-woman@125/12 woman programming, programmer, female programmer, woman at a computer,
        woman coding,
        woman at several monitors, woman with three monitors, woman programmer, woman working at a computer,
        coder,
        woman in front of a computer, woman using a computer, woman at a pc, female developer,
        software engineer,
        woman working on a computer, person at a computer, woman typing on a keyboard, technologist,
        woman technologist
        fruit-vendor@12/6 market vendor behind a fruit stall, market vendor, fruit vendor, fruit seller,
        street vendor,
        greengrocer, vendor at a fruit stall, man selling fruit, man at a fruit stall, fruit stall,
        market stall,
        fruit stand, vegetable seller, vegetable stall, man selling vegetables, farmers market,
        man at a market stall,
        vendor selling fruit, grocer, man behind a fruit stall, farmer selling fruit, market trader,
        market seller, vegetable vendor, farmer's market, fruit merchant, stallholder, fruit market,
        vendor
        seamstress@38/10 seamstress at a sewing machine, seamstress, woman sewing,
        woman at a sewing machine, tailor,
        woman using a sewing machine, dressmaker, person sewing, woman sewing clothes,
        seamstress sewing, fashion designer, woman with a sewing machine, sewing woman,
        tailor at a sewing machine,
        person at a sewing machine, textile worker
        hairdresser@-35/8 hairdresser with a client, hairdresser, barber,
        man getting a haircut, haircut, person getting a haircut, man at the hairdresser,
        hairstylist, hair stylist, man at the barber, barber with a client,
        hairdresser at work, man in a barber chair
        mechanic-car@-35/14 mechanic repairing a car, mechanic, car mechanic,
        mechanic at the open bonnet of a car,
        mechanic fixing a car, man repairing a car, man fixing a car, auto mechanic,
        mechanic working on a car,
        mechanic under the hood, man working on a car, mechanic looking under the hood, car with an open hood,
        mechanic at work, car with an open bonnet, mechanic repairing an engine, broken down car,
        mechanic fixing an engine, car repair, mechanic in a garage, person repairing a car,
        person fixing a car
        trucker@35/6 truck driver, trucker, truck driver beside a truck, man beside a truck,
        man next to a truck,
        truck driver in front of a truck, man with a truck, trucker beside his truck, lorry driver,
        truck driver with a truck, truck driver next to his truck, man in front of a truck,
        truck driver waving,
        truck driver beside his truck, truck driver standing by his truck, driver with a truck
        farmer-fork@12/5 farmer with a pitchfork, farmer, man farmer, farmer holding a pitchfork, old farmer,
        man with a pitchfork, farmer in overalls, farmer in a straw hat, farmer with a fork,
        man in a straw hat,
        man holding a pitchfork, farmer with a straw hat, farmer with a hay fork, peasant, rancher,
        american farmer,
        farmer wearing a straw hat, old farmer with a pitchfork, man in dungarees, man in overalls
        prince@14/4 prince, handsome prince, fairytale prince, young prince, prince charming, crown prince,
        prince with a crown, man with a crown, man wearing a crown, young king, prince in a cape, royal man,
        man with a golden crown, man in a crown, person with crown, fairy tale prince
        judge-gavel@14/7 judge with a gavel, judge, man judge, judge holding a gavel, judge behind the bench,
        judge in court, judge in a courtroom, judge at the bench, judge with a hammer, magistrate, court judge,
        judge in a robe, judge behind a bench, judge behind a desk, judge hitting a gavel, trial
        expecting@55/4 pregnant woman, person: pregnant, pregnant person, expectant mother, mother-to-be,
        woman with a baby bump, pregnant mother, pregnant lady, woman: pregnant, woman holding her belly,
        pregnant woman holding her belly, woman expecting a baby
    """,
    "person-sport": """
        mountain-biker@62/5 mountain biker, person mountain biking, man mountain biking, mountain biker jumping,
        man on a mountain bike, man riding a mountain bike, mountain bike rider, mountain biking, downhill biker,
        mountain biker in the air, cyclist jumping, person riding a mountain bike, mountain biker doing a jump,
        man jumping with a bike, man jumping with a bicycle, bmx rider
        football-duel@36/7 soccer players fighting for the ball, two soccer players, soccer players,
        football players,
        two football players, football match, soccer match, soccer game, men playing football,
        men playing soccer,
        people playing football, people playing soccer, soccer players with a ball,
        football players with a ball,
        footballers, two footballers, football players fighting for the ball, football game,
        football duel,
        soccer players running, football players running, team playing soccer, two men playing football,
        soccer team
        basketball-duel@0/6 basketball game, two basketball players, basketball players,
        people playing basketball,
        men playing basketball, two men playing basketball, basketball match,
        two basketball players and a ball,
        basketball team, basketball players with a ball, basketball player dribbling, streetball,
        basketball players fighting for the ball, basketball player and defender, friends playing basketball
        tennis-serve@20/4 tennis player serving, tennis player, tennis serve, man serving in tennis,
        tennis player serving the ball, person playing tennis, man playing tennis,
        tennis player hitting a serve,
        tennis player tossing the ball, tennis pro, tennis star, tennis match
        volleyball-spike@30/3 volleyball player, man playing volleyball, volleyball player jumping,
        volleyball game,
        volleyball player hitting the ball, volleyball player spiking the ball, person playing volleyball,
        volleyball player with a ball, male volleyball player, volleyball match, people playing volleyball
        beam-gymnast@70/5 gymnast on a beam, gymnast on a balance beam, gymnast, female gymnast,
        woman doing gymnastics,
        girl gymnast, gymnast on the beam, woman on a balance beam, gymnast balancing,
        person doing gymnastics,
        girl doing gymnastics, woman gymnast, balance beam, gymnastics, girl on a balance beam
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet or not good yet."""
CALLINGS, VIEWS = viewed(_CALLINGS, "20/5", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "shrug-man": "R7", "shrug-woman": "R3", "facepalm-man": "R7", "facepalm-woman": "R3", "wave-man": "R7",
    "wave-woman": "R3", "bow-man": "R7", "juggler": "R7", "boss-desk": "R7 B99", "meeting": "R7 R3 B99",
    "programmer": "R7", "programmer-woman": "R3", "fruit-vendor": "R7", "seamstress": "R3 S30", "hairdresser": "R7 R3",
    "mechanic-car": "R7 B94", "trucker": "R7 S212", "farmer-fork": "R7",
    "football-duel": "R7 B71", "basketball-duel": "R7 Z78", "tennis-serve": "R7", "volleyball-spike": "R7",
    "beam-gymnast": "R3", "prince": "R7", "judge-gavel": "R7", "expecting": "R3", "mountain-biker": "R7 S239 S246",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
