"""What buildings.py and its like put together: names and groups, and the views they are rendered in.

Per group, lines of `KEY[@YAW/PITCH] name, other names`: how far it is turned from the viewer and the camera raised, in
degrees (-28 and 6 if nothing is said).
"""

from __future__ import annotations

from data.names import viewed

_BUILT = {
    "place-building": """
        house house, cottage, family house, small house
        house-2 house, villa, two-storey house
        house-3 house, brick house, family house
        barn barn, red barn
        castle@-28/8 castle, fortress, medieval castle
        lighthouse lighthouse, light house
        skyscraper office building, skyscraper, tower block, high-rise
        cabin@24/8 log cabin, cabin, wooden cabin, hut
        snowy-cabin@-26/8 log cabin in the snow, snowy cabin, snow-covered cabin, cabin in the snow, snowy log cabin,
        snow-covered log cabin, cabin covered in snow, cabin in winter, winter log cabin, log cabin covered in snow
        eiffel-tower eiffel tower, the eiffel tower
        pyramid pyramid, egyptian pyramid, great pyramid, pyramid of giza, stone pyramid
        pyramids pyramids, egyptian pyramids, pyramids of giza
        windmill windmill, dutch windmill, mill
        water-mill@-24/12 water mill, watermill, old water mill, water wheel, mill with a water wheel, waterwheel,
        mill by a stream, old watermill
        wind-turbine wind turbine, windmill, wind power
        big-ben clock tower, big ben
        pisa leaning tower of pisa, leaning tower, tower of pisa
        pagoda japanese castle, pagoda, japanese temple, chinese temple, temple
        greek-temple classical building, greek temple, parthenon, roman temple, temple
        stone-bridge stone bridge, bridge, arch bridge, old bridge
        suspension-bridge suspension bridge, bridge, red bridge, golden gate bridge, golden gate
        water-tower water tower, water tank
        greenhouse greenhouse, glasshouse, hothouse
        haunted-house@-24/4 derelict house, haunted house, spooky house, haunted mansion, abandoned house, old house
        tree-house@-24/6 tree house, treehouse
        ruined-tower ruined tower, ruin, ruins, tower ruin, stone tower, old tower
        liberty@-18/2 statue of liberty, the statue of liberty
        gas-station@-30/12 gas station, petrol station, filling station, fuel pump, gas pump
        mansion@-22/7 mansion, manor, manor house, stately home, country house, palace, big house
        colosseum@-14/15 colosseum, coliseum, roman colosseum, the colosseum, amphitheatre, amphitheater
        sphinx@-56/8 sphinx, the sphinx, great sphinx, egyptian sphinx, sphinx of giza
        coffee-shop@-24/7 coffee shop, cafe, café, coffeehouse, coffee house, bistro, coffee bar, tea room, tea house,
        cafe front, street cafe, coffee shop front
        bookshop@-24/7 bookshop, bookstore, book shop, book store, old bookshop, secondhand bookshop, bookseller
        bakery@-24/7 bakery, bakery shop, baker's shop, patisserie, pastry shop, cake shop
        flower-shop@-24/7 flower shop, florist, florist's shop, flower store, flower stall, florists
        shop@-24/7 convenience store, shop, store, corner shop, grocery store, grocery, greengrocer, village shop,
        shop front, storefront, corner store, market shop
        pub@-24/7 pub, english pub, tavern, inn, public house, alehouse, old pub, irish pub
        diner@-24/7 diner, american diner, roadside diner, fifties diner, 1950s diner, retro diner, drive-in, neon diner
        cinema@-24/6 cinema, movie theater, movie theatre, movie house, picture palace
        hotel@-24/6 hotel, grand hotel, hostel, guest house
        bank@-24/7 bank, bank building, savings bank
        school@-24/9 school, school building, schoolhouse, school house, high school, primary school,
        elementary school
        hospital@-24/8 hospital, clinic, hospital building, medical centre, medical center, infirmary
        police-station@-24/8 police station, police building, precinct, sheriff's office
        fire-station@-24/8 fire station, firehouse, fire hall, fire house
        restaurant@-24/7 restaurant front, restaurant building, italian restaurant, trattoria, pizzeria
        post-office@-24/7 post office, post office building, old post office
        supermarket@-20/10 supermarket, superstore, grocery market, hypermarket
        suburban-house@-24/10 house with garden, suburban house, family home, detached house, american house,
        house with a garage, home, suburban home
        modern-house@-24/9 modern house, modern villa, glass villa, modern glass villa, glass house, luxury villa,
        luxury house, house with a pool, modernist house, architect's house
        greek-house@-24/10 greek house, white greek house, santorini house, mediterranean house, whitewashed house,
        greek villa, santorini, blue domed church
        beach-huts@-24/7 beach hut, beach huts, beach cabin, bathing hut, colourful beach huts, colorful beach huts
        fairytale-castle@-20/8 fairytale castle, castle, fairy tale castle, fairy-tale castle, castle on a hill,
        castle on a rock, grand castle, princess castle, medieval castle, bavarian castle, neuschwanstein
        ruined-castle@-20/10 ruined castle, castle ruin, castle ruins, ruins of a castle, old ruined castle, ruins, ruin
        great-wall@-20/14 great wall of china, great wall, the great wall of china, the great wall, chinese wall
        stonehenge@-20/12 stonehenge, stone circle, standing stones, megaliths, megalith
        moai@-26/3 moai, easter island head, easter island statue, easter island, stone head
        opera-house@-34/9 sydney opera house, opera house, sydney opera, the sydney opera house
        tower-bridge@-24/7 tower bridge, london tower bridge, london bridge, drawbridge
        triumphal-arch@-26/6 arc de triomphe, triumphal arch, arch of triumph, triumph arch
        victorian-house@-22/6 victorian house, victorian mansion, victorian home, painted lady, queen anne house,
        old victorian house, victorian house with a porch, house with a turret
        log-cabin@-26/8 log house, log cabin, cabin, wooden cabin, cabin in the woods, log cabin with a porch,
        mountain cabin, wooden house, lodge, hunting lodge
        factory@-24/10 factory, factory building, mill, brick factory, industrial plant, works
        yurt@-20/7 yurt, ger, mongolian yurt, nomad tent
        volcano@-10/8 volcano, erupting volcano, volcano erupting, volcanic mountain
    """,
    "place-religious": """
        church church, chapel
        cathedral@-24/7 cathedral, notre dame, gothic cathedral, gothic church, notre-dame, basilica, minster, abbey
        taj-mahal mosque, taj mahal, mausoleum
        mosque@-24/8 blue mosque, mosque, ottoman mosque, grand mosque, hagia sophia, turkish mosque
        torii shinto shrine, torii, torii gate, japanese gate
    """,
    "place-other": """
        phone-box telephone booth, phone booth, telephone box, phone box, red telephone booth, red telephone box,
        red phone booth
        campfire@-28/20 fire, campfire, bonfire, camp fire
        ferris-wheel ferris wheel, big wheel, observation wheel
        carousel carousel, merry-go-round, carousel horse
        well well, water well, wishing well, stone well
        fence fence, wooden fence, garden fence
        picket-fence fence, white picket fence, picket fence, white fence
        gate iron gate, gate, garden gate
        signpost signpost, wooden sign, sign post, direction sign, wooden signpost
        bus-stop bus stop, bus shelter
        stop-sign@-16/4 stop sign
        tipi tipi, tepee, teepee, wigwam
        scarecrow@-28/13 scarecrow
        hot-dog-stand@-20/10 hot dog stand, hot dog cart, hot dog stall, hotdog stand, food cart, street food stall
        circus-tent@-20/7 circus tent, big top, circus, marquee, striped tent
        roller-coaster@-24/10 roller coaster, rollercoaster, loop roller coaster
    """,
    "winter": """
        igloo@-28/9 igloo, snow hut, ice house
        iceberg iceberg, ice berg
        sled@-28/13 sled, sledge, sleigh, toboggan
    """,
    "transport-ground": """
        mars-rover@-34/12 mars rover, planetary rover, rover on mars, space rover, curiosity rover,
        perseverance rover, martian rover
        lunar-module@-10/8 lunar module, moon lander, lunar lander, apollo lander, lunar landing module,
        spacecraft on the moon, lander on the moon
        mecha@-28/8 mecha, giant robot, mech, battle mech, giant mecha, mech suit, huge robot, war robot, gundam
        taxi taxi, cab, yellow cab, taxi cab, yellow taxi
        police-car police car, cop car, patrol car
        ambulance@-38/10 ambulance
        school-bus@-44/8 school bus, yellow school bus, american school bus, yellow bus, school-bus
        double-decker@-40/7 double-decker bus, double decker bus, double decker, london bus, red bus,
        red double-decker bus, red double decker bus
        fire-engine@-38/9 fire engine, fire truck, firetruck, fire brigade, red fire truck, red fire engine
        garbage-truck@-38/9 garbage truck, bin lorry, refuse truck, trash truck, dustcart, bin truck, rubbish truck,
        green garbage truck, waste truck, dustbin lorry
        cement-mixer@-38/9 cement mixer, cement truck, concrete mixer, cement mixer truck, concrete truck,
        concrete mixer truck, mixer truck
        cable-car@-36/8 san francisco cable car, cable car, trolley car, cable tram, cable cars
        tuk-tuk@-38/10 tuk tuk, tuk-tuk, auto rickshaw, rickshaw, autorickshaw, three-wheeler taxi, tuktuk
        red-sports-car@-40/10 red sports car, shiny red sports car, red supercar, fast red car
        sports-car-front@-78/7 sports car from the front, front view of a sports car, sports car front view,
        front of a sports car, red sports car from the front, front of a red car, car from the front,
        front view of a car
        sports-car-side@-4/5 side view of a sports car, sports car from the side, sports car side view,
        red sports car from the side, side of a sports car, side view of a car, car from the side
        hot-rod@-38/10 hot rod, hotrod, hot rod with flames, hot-rod, custom car, street rod, hot rod car, rat rod
        dump-truck@-36/9 dump truck, dumper truck, tipper truck, dumper, mining truck, haul truck, yellow dump truck,
        tipper, dump lorry
        locomotive@-42/8 locomotive, steam locomotive, steam engine, steam train
        locomotive-front@-76/5 steam locomotive from the front, front of a steam locomotive, steam train from the front,
        steam locomotive front view, oncoming steam train, front view of a steam train, approaching steam train,
        steam train coming towards the viewer, steam locomotive with smoke, steam train with smoke
        steam-train@-52/9 train, steam train, old train, passenger train
        viaduct-train@-30/8 train on a bridge, train crossing a bridge, railway viaduct, train on a viaduct, viaduct,
        steam train on a bridge, steam train on a viaduct, railway bridge, train bridge, stone viaduct
        carriage@-24/8 horse carriage, carriage, horse-drawn carriage, horse and carriage, stagecoach, coach and horse,
        royal carriage, horse drawn carriage, horse and cart
        tank@-38/10 tank, army tank, battle tank, military tank, panzer
        food-truck@-24/8 food truck, street food truck, taco truck, food van, burger van, lunch truck
        ice-cream-van@-24/8 ice cream van, ice cream truck, ice-cream van, ice-cream truck
        limousine@-40/10 limousine, limo, stretch limousine, stretch limo, white limousine
        monster-truck@-38/9 monster truck, bigfoot truck, off-road truck
        fast-train@-58/9 high-speed train, bullet train, fast train, modern train, train, express train
        tram tram, tram car, streetcar, trolley
        tractor@-36/9 tractor, farm tractor, green tractor
        traffic-light@-24/4 vertical traffic light, traffic light, traffic lights, stoplight
        racing-car@-38/12 racing car, race car, formula 1 car, formula one car, f1 car, racecar
        excavator@-30/9 excavator, digger, backhoe, yellow excavator, mechanical digger, backhoe loader
        bulldozer@-38/12 bulldozer, dozer, yellow bulldozer
        camper@-40/9 camper van, campervan, camper, vw bus, hippie van, vintage van, motorhome, rv, retro van
        pickup@-38/10 pickup truck, pickup, pick-up truck, blue pickup truck
        vintage-pickup@-38/10 vintage pickup truck, old pickup truck, vintage truck, old truck, red pickup truck,
        vintage red pickup truck, classic truck, classic pickup truck, red truck, vintage red truck, retro truck,
        rusty pickup truck, farm truck, antique truck
        vintage-car@-40/10 vintage car, classic car, old car, 1950s car, retro automobile, antique car, oldtimer,
        cadillac, old american car, classic american car, chevrolet, cuban car, fifties car
        muscle-car@-40/10 muscle car, mustang, ford mustang, camaro, american muscle car, dodge charger, chevelle
        flying-car@-36/8 flying car, flying cars, futuristic car, hover car, hovercar, hovering car, sci-fi car,
        cyberpunk car, car of the future, delorean, future car
        neon-bike@-40/9 futuristic motorcycle, cyberpunk motorcycle, neon motorcycle, futuristic bike,
        sci-fi motorcycle, light cycle, cyberpunk bike, futuristic motorbike
    """,
    "transport-air": """
        airliner@-40/12 airplane, plane, aeroplane, jet, aircraft, passenger plane, airliner, jumbo jet
        helicopter@-32/12 helicopter, chopper
        hot-air-balloon hot air balloon, hot-air balloon
        hot-air-balloon-2 hot air balloon, hot-air balloon, blue hot air balloon
        biplane@-40/14 biplane, old airplane, propeller plane, vintage plane, old plane, red biplane
        fighter-jet@-40/14 fighter jet, jet fighter, fighter plane, warplane, military jet, fighter aircraft, jet plane
        steampunk-airship@-34/4 steampunk airship, airship, steam airship, flying ship, sky ship, skyship,
        steampunk zeppelin, steampunk ship, steampunk balloon, flying pirate ship
        zeppelin@-34/2 zeppelin, airship, blimp, dirigible
        drone@-28/13 drone, quadcopter
    """,
    "transport-water": """
        sailboat sailboat, sailing boat, boat, yacht, sail boat, sailing yacht
        galleon pirate ship, sailing ship, galleon, tall ship, old ship
        cruise-ship@-40/8 passenger ship, cruise ship, ship, ocean liner, liner
        speedboat@-34/16 speedboat, motor boat, motorboat, powerboat
        submarine submarine, sub, u-boat
        jet-ski@-34/14 jet ski, jetski, water scooter, waverunner
        gondola@-32/14 gondola boat, gondola, venetian gondola, venice gondola, gondolas
        viking-ship@-40/10 viking ship, viking boat, longship, viking longship, long ship, drakkar
        houseboat@-34/10 houseboat, house boat, narrowboat, floating house, floating home,
        canal boat
        motor-yacht@-38/8 luxury yacht, motor yacht, superyacht, mega yacht, super yacht, big yacht, white yacht,
        expensive yacht, private yacht
        fishing-boat@-36/10 fishing boat, trawler, fishing trawler, fishing vessel, boat, shrimp boat
        container-ship@-44/9 container ship, cargo ship, freighter, container vessel, freight ship
        warship@-40/10 battleship, warship, navy ship, destroyer, naval ship, frigate, war ship
        canoe@-46/16 canoe, red canoe, kayak
    """,
    "space": """
        rocket rocket, spaceship, spacecraft, space rocket
        ufo flying saucer, ufo, alien spaceship, spaceship
        starship@-42/14 spaceship, starship, spacecraft, space ship, futuristic spaceship, star destroyer,
        space cruiser, battle cruiser, star ship, huge spaceship, sci-fi spaceship, starfighter, space fighter
        satellite@-24/10 satellite, space satellite, space station, orbital station, international space station
        moon@0/0 full moon, moon
        saturn@0/8 ringed planet, saturn, planet, planet with rings
        asteroid@0/0 asteroid, meteoroid, meteor, space rock
        space-shuttle@-26/4 space shuttle, shuttle, rocket on a launch pad, rocket launch, nasa rocket
        space-station@-28/26 space station, international space station, orbital station
    """,
    "beach": """
        sandcastle@-28/16 sandcastle, sand castle
    """,
    "desert": """
        cactus cactus, saguaro, saguaro cactus
    """,
    "plant-other": """
        toadstool@0/10 mushroom, toadstool, fly agaric, red mushroom, mushrooms, red mushrooms
    """,
    "musical-instrument": """
        acoustic-guitar@-14/4 guitar, acoustic guitar, classical guitar, wooden guitar
        ukulele@-14/4 ukulele, uke, ukuleles
        violin@-14/4 violin, fiddle
        drum@-20/26 drum, snare drum
        drum-kit@-12/14 drum kit, drums, drum set
        trumpet@-16/10 trumpet
    """,
    "music": """
        microphone@-30/8 microphone, mic, studio microphone
        gramophone@-18/12 gramophone, phonograph, old gramophone
    """,
    "sport": """
        surfboard@-14/4 surfboard, surf board
        dumbbell@-28/16 dumbbell, weights, dumbbells
        bowling@-16/16 bowling, bowling ball, bowling pins
        skis@-10/4 skis, ski, pair of skis
    """,
    "household": """
        bucket@-18/22 bucket, pail, metal bucket
        robot@-28/13 robot, android, humanoid robot, friendly robot
        robot-arm@-28/8 robot arm, robotic arm, industrial robot, robotic manipulator, factory robot, robot hand
        robot-dog@-28/8 robot dog, robotic dog, robodog, mechanical dog, quadruped robot, robot puppy, cyber dog
        throne@-28/13 throne, golden throne, king's throne
        cauldron@-20/18 cauldron, witch's cauldron, magic potion
        shopping-cart@-34/14 shopping cart, shopping trolley, supermarket trolley
    """,
    "science": """
        telescope@-28/13 telescope
        microscope@-28/13 microscope
    """,
    "award-medal": """
        trophy@-28/13 trophy, gold cup, golden trophy, award cup
    """,
    "arts-crafts": """
        easel@-28/13 easel, painter's easel, easel with a painting, painting on an easel
    """,
    "clothing": """
        ruby@-28/16 ruby, red gem, red gem stone, garnet
        emerald@-28/16 emerald, green gem, green gem stone
        witch-hat@0/12 witch hat, witch's hat, wizard hat
        top-hat@0/14 top hat, black hat
    """,
    "game": """
        kite@-8/2 kite
    """,
    "tool": """
        axe@-28/13 axe, hatchet
        magnet@-16/8 magnet, horseshoe magnet
        scales@-10/8 balance scale, scales, scales of justice
    """,
    "other-object": """
        gravestone@-22/9 headstone, gravestone, tombstone, grave
        anchor@-28/13 anchor, ship's anchor
        cannon@-28/13 cannon, old cannon, pirate cannon
        snow-globe@-28/13 snow globe with a cabin, small snow globe, snow globe with trees
        globe@-28/13 globe, world globe, desk globe
        statue@-20/6 statue, marble statue, sculpture, stone statue, greek statue, statue of a woman, roman statue
    """,
    "light-video": """
        magnifier@-10/4 magnifying glass tilted left, magnifying glass, magnifier, loupe
    """,
    "lock": """
        padlock@-24/8 locked, padlock, lock
    """,
    "money": """
        gold-bars@-32/18 gold bar, gold bars, gold ingots, stack of gold
    """,
}


BUILDINGS, VIEWS = viewed(_BUILT, "-28/6")
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {"sports-car-front": "S250", "sports-car-side": "S250", "red-sports-car": "S250",
    "taxi": "B94", "police-car": "S249", "ambulance": "S251", "pickup": "S249",
    "statue": "R2", "liberty": "R2", "police-station": "S249", "limousine": "B94",
    "monster-truck": "S249", "carriage": "Z97"}  # fmt: skip
"""Key -> the thing of meshes.py that it recolours, whose maker and licence it has."""
