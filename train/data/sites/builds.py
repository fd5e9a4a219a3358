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
        castle castle, fortress, medieval castle
        lighthouse lighthouse, light house
        skyscraper office building, skyscraper, tower block, high-rise
        cabin log cabin, cabin, wooden cabin, hut
        eiffel-tower eiffel tower, the eiffel tower
        pyramid pyramid, egyptian pyramid, great pyramid, pyramid of giza, stone pyramid
        pyramids pyramids, egyptian pyramids, pyramids of giza
        windmill windmill, dutch windmill, mill
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
        volcano@-10/8 volcano, erupting volcano, volcano erupting, volcanic mountain
    """,
    "place-religious": """
        church church, chapel
        taj-mahal mosque, taj mahal, mausoleum
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
        roller-coaster@-24/10 roller coaster, rollercoaster, loop roller coaster
    """,
    "winter": """
        igloo@-28/9 igloo, snow hut, ice house
        iceberg iceberg, ice berg
        sled@-28/13 sled, sledge, sleigh, toboggan
    """,
    "transport-ground": """
        taxi taxi, cab, yellow cab, taxi cab, yellow taxi
        police-car police car, cop car, patrol car
        ambulance@-38/10 ambulance
        school-bus@-44/8 bus, school bus, yellow bus
        double-decker@-40/7 double-decker bus, double decker, london bus, red bus, red double-decker bus
        fire-engine@-36/10 fire engine, fire truck, firetruck, fire brigade
        locomotive@-42/8 locomotive, steam locomotive, steam engine, steam train
        steam-train@-52/9 train, steam train, old train, passenger train
        fast-train@-58/9 high-speed train, bullet train, fast train, modern train, train, express train
        tram tram, tram car, streetcar, trolley
        tractor@-36/9 tractor, farm tractor, green tractor
        traffic-light@-24/4 vertical traffic light, traffic light, traffic lights, stoplight
        racing-car@-38/12 racing car, race car, formula 1 car, formula one car, f1 car, racecar
        excavator@-30/9 excavator, digger, backhoe, yellow excavator, mechanical digger, backhoe loader
        bulldozer@-38/12 bulldozer, dozer, yellow bulldozer
        camper@-40/9 camper van, campervan, camper, vw bus, hippie van, vintage van, motorhome, rv, retro van
        pickup@-38/10 pickup truck, pickup, pick-up truck, blue pickup truck
    """,
    "transport-air": """
        airliner@-40/12 airplane, plane, aeroplane, jet, aircraft, passenger plane, airliner, jumbo jet
        helicopter@-32/12 helicopter, chopper
        hot-air-balloon hot air balloon, hot-air balloon
        hot-air-balloon-2 hot air balloon, hot-air balloon, blue hot air balloon
        drone@-28/13 drone, quadcopter
    """,
    "transport-water": """
        sailboat sailboat, sailing boat, boat, yacht, sail boat, sailing yacht
        galleon pirate ship, sailing ship, galleon, tall ship, old ship
        cruise-ship@-40/8 passenger ship, cruise ship, ship, ocean liner, liner
        speedboat@-34/16 speedboat, motor boat, motorboat, powerboat
        submarine submarine, sub, u-boat
        jet-ski@-34/14 jet ski, jetski, water scooter, waverunner
        canoe@-46/16 canoe, red canoe, kayak
    """,
    "space": """
        rocket rocket, spaceship, spacecraft, space rocket
        ufo flying saucer, ufo, alien spaceship, spaceship
        satellite@-24/10 satellite, space satellite
        moon@0/0 full moon, moon
        saturn@0/8 ringed planet, saturn, planet, planet with rings
        asteroid@0/0 asteroid, meteoroid, meteor, space rock
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
        gramophone@-18/12 gramophone, phonograph, record player
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
        snow-globe@-28/13 snow globe, snowglobe
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
MESHES = {"taxi": "B94", "police-car": "S249", "ambulance": "S251", "school-bus": "S247", "pickup": "S249",
    "statue": "R2", "liberty": "R2"}  # fmt: skip
"""Key -> the thing of meshes.py that it recolours, whose maker and licence it has."""
