"""Rooms, halls and table tops that are built: what they are called, and what makes them."""

from __future__ import annotations

TOPS = {
    "marble 1": ("marble table, marble surface, marble counter, marble countertop, marble top, marble, "
        "kitchen counter, counter, countertop", "tops.marble"),
    "linen 1": ("white tablecloth, linen, white linen, linen tablecloth, white cloth, white table, "
        "table with herbs", "tops.linen"),
    "counter 2": ("counter, countertop, bar, bar counter, wooden bar, pub table, bar table, bar top", "tops.slate bar"),
    "table 1": ("table, wooden table, dining table", "tops.homely cream oak"),
    "table 2": ("table, wooden table", "tops.homely green pine"),
    "table 3": ("table, wooden table, kitchen table, dark table, dark wooden table", "tops.homely blue walnut"),
    "table 4": ("table, wooden table, tray", "tops.homely grey oak"),
    "table 5": ("table, wooden table, rustic table, rustic wooden table, old wooden table, farmhouse table, "
        "table by a window, table by the window, breakfast table, sunny table", "tops.sunny"),
    "slate 1": ("slate table, slate, dark table, black table, dark surface, black surface, slate board, "
        "slate plate, dark stone table, stone table", "tops.slate"),
    "picnic blanket 1": ("picnic blanket, blanket, checkered blanket, picnic, blanket on the grass, "
        "blanket on grass, picnic cloth", "lawns.picnic"),
    "garden table 1": ("garden table, picnic table, outdoor table, terrace table, patio table", "lawns.garden"),
    "rainy windowsill": ("windowsill in the rain, rainy windowsill, rainy window, window in the rain, "
        "rainy window sill, window sill in the rain, windowsill on a rainy day, window on a rainy day, "
        "window with raindrops, raindrops on a window, rain on a window, rain on the window, wet window, "
        "window with rain, window sill on a rainy day", "windows.rainy_sill"),
    "night windowsill": ("windowsill at night, night windowsill, night window sill, window sill at night, "
        "moonlit windowsill, moonlit window, moonlit window sill, night window, window at night, "
        "windowsill in the moonlight, windowsill under the moon, windowsill with the moon, "
        "window with the moon, window with a full moon, window sill in the moonlight", "windows.moonlit_sill"),
    "cafe table 1": ("cafe table, coffee shop table, table in a cafe, bistro table, restaurant table, table, "
        "wooden table", "tops.cafe"),
}  # fmt: skip
INSIDES = {
    "night bedroom 1": ("night bedroom, bedroom at night, cosy bedroom, cozy bedroom, dark bedroom, "
        "bedroom", "cosy.bedroom"),
    "attic 1": ("attic, loft, attic room, garret, old attic, dusty attic, under the roof", "cosy.attic"),
    "laboratory 1": ("laboratory, lab, science lab, chemistry lab, science laboratory, research lab, "
        "chemistry laboratory, "
        "research laboratory, clinic", "study.laboratory"),
    "gallery 1": ("gallery, art gallery, white gallery, modern art gallery, art museum, exhibition, exhibition hall, "
        "picture gallery, art exhibition", "leisure.gallery"),
    "photo studio 1": ("photo studio, photography studio, studio backdrop, grey backdrop, gray backdrop, "
        "studio background, seamless paper, softbox", "leisure.photo_studio"),
    "boxing ring 1": ("boxing ring, ring, boxing arena, fight ring, wrestling ring, boxing match, "
        "fighting ring, arena",
        "leisure.boxing"),
    "basketball court 1": ("basketball court, court, gym hall, sports hall, school gym, gymnasium, indoor court, "
        "basketball hall, basketball arena, gym", "leisure.court"),
    "indoor pool 1": ("indoor pool, indoor swimming pool, swimming hall, public pool, olympic pool, swimming bath, "
        "swimming pool indoors, pool hall", "leisure.pool"),
    "aquarium 1": ("aquarium, aquarium hall, oceanarium, sea life centre, giant aquarium, public aquarium",
        "leisure.aquarium"),
    "train compartment 1": ("train compartment, train, compartment, train car, railway carriage, "
        "train carriage, inside a train, "
        "train interior, train window, orient express", "travel.compartment"),
    "nightclub 1": ("nightclub, night club, club, disco, dance floor, disco club, party, dance club, rave, "
        "dancefloor, "
        "discotheque, concert, techno club", "outing.club"),
    "japanese room 1": ("japanese room, tatami room, japanese house, dojo, tea house, ryokan, japanese interior, "
        "traditional japanese room, tatami, teahouse, zen room", "rural.tatami"),
    "dungeon 1": ("dungeon, castle dungeon, prison, prison cell, jail, jail cell, cell, crypt, catacombs, catacomb, "
        "torture chamber, underground prison", "grand.dungeon"),
    "auditorium 1": ("theatre, theater, auditorium, opera house, opera, theater seats, theatre seats, concert hall, "
        "theater with red seats", "grand.auditorium"),
    "room 1": ("room, empty room", "homes.plain cream oak left"),
    "room 2": ("room, empty room", "homes.plain blue pale right"),
    "room 3": ("room, empty room", "homes.plain green dark left"),
    "living room 1": ("living room, lounge, sitting room", "homes.living cream oak S37"),
    "living room 2": ("modern living room, living room, lounge", "homes.living white pale K57"),
    "living room 4": ("living room, lounge, sitting room", "homes.living grey dark Z132"),
    "bedroom 1": ("bedroom, modern bedroom", "homes.sleeping blue oak S3"),
    "bedroom 2": ("bedroom, cosy bedroom, cozy bedroom", "homes.sleeping cream pale Z3"),
    "kitchen 1": ("kitchen, white kitchen", "homes.cooking white oak oak"),
    "kitchen 2": ("kitchen, navy kitchen, dark blue kitchen", "homes.cooking navy pale oak"),
    "kitchen 3": ("country kitchen, rustic kitchen, kitchen, farmhouse kitchen", "homes.cooking sage oak marble"),
    "hospital corridor": ("hospital corridor, corridor of a hospital, hospital hallway, clinic corridor, "
        "corridor in a hospital, hospital hall, emergency room, hospital ward", "passages.corridor hospital"),
    "school corridor": ("school corridor, school hallway, hallway, corridor, hall of a school, school hall, "
        "high school hallway, high school corridor, hallway with lockers, lockers", "passages.corridor school"),
    "airplane cabin": ("airplane cabin, aeroplane cabin, plane cabin, cabin of an airplane, inside an airplane, "
        "inside a plane, inside of an airplane, airplane interior, plane interior, aircraft cabin, airplane aisle, "
        "airplane seats, on board an airplane", "passages.cabin"),
    "modern kitchen": ("modern kitchen, contemporary kitchen, minimalist kitchen, luxury kitchen, designer kitchen, "
        "sleek kitchen, stylish kitchen, new kitchen, kitchen with an oven", "passages.modern"),
    "ballroom": ("ballroom, ball room, dance hall, royal ballroom, palace ballroom, grand ballroom, royal ball, "
        "masquerade ball, hall with chandeliers, chandelier hall, banquet hall, wedding hall, versailles, "
        "hall of mirrors, palace interior", "halls.ballroom"),
    "pharaoh tomb": ("pharaoh's tomb, egyptian tomb, tomb of a pharaoh, inside a pyramid, pyramid interior, tomb, "
        "egyptian temple, inside an egyptian temple, egyptian temple interior, burial chamber, pharaoh's palace, "
        "egyptian palace, treasure chamber, treasure room, hall with hieroglyphs", "halls.tomb"),
    "shopping mall": ("shopping mall, mall, shopping centre, shopping center, inside a mall, department store, "
        "shopping arcade, shopping gallery, inside a shopping mall, mall interior", "halls.mall"),
    "bakery interior": ("bakery interior, inside a bakery, bakery shop inside, interior of a bakery, bakery counter, "
        "patisserie interior, bread shop, cake counter", "venues.bakery"),
    "bookshop interior": ("bookshop interior, inside a bookshop, inside a bookstore, bookstore interior, "
        "interior of a bookshop, bookstore inside, interior of a bookstore, bookshop inside, public library, "
        "cosy bookshop, cozy bookstore, second-hand bookshop", "venues.bookshop"),
    "cinema hall": ("cinema hall, inside a cinema, cinema interior, "
        "movie theater interior, "
        "interior of a cinema, cinema screen, film theatre, cinema seats, at the movies, screening room",
        "venues.cinema"),
    "hotel lobby": ("hotel lobby, lobby, hotel reception, lobby of a hotel, reception desk, hotel hall, "
        "inside a hotel, hotel interior, foyer, luxury hotel lobby, entrance hall", "venues.lobby"),
    "reading nook": ("reading nook, window seat, reading corner, book nook, cosy reading nook, cozy reading nook, "
        "cosy nook, cozy nook, window nook, reading nook by a window, reading nook by a rainy window, "
        "window seat in the rain, rainy day window seat, window seat with cushions, bay window, "
        "cosy reading corner, cozy reading corner, cosy room on a rainy day, rainy day room, reading nook with books, "
        "nook by the window", "windows.nook"),
    "barber shop": ("barber shop, barbershop, inside a barber shop, barber shop interior, hair salon, hairdresser's, "
        "hairdressing salon, hair salon interior, inside a barbershop, barbershop interior, salon, beauty salon, "
        "barber's, barber's shop, hairdresser's salon", "public.barber"),
    "courtroom": ("courtroom, court room, court of law, law court, inside a courtroom, courthouse, inside a court, "
        "court house, courtroom interior, judge's bench, tribunal, supreme court", "public.court"),
    "bowling alley": ("bowling alley, bowling lane, bowling lanes, bowling centre, bowling center, bowling hall, "
        "inside a bowling alley, bowling alley interior, ten-pin bowling, bowling rink", "public.bowling"),
    "subway car": ("subway car, subway carriage, metro carriage, metro car, underground carriage, tube carriage, "
        "inside a subway car, inside a subway, inside a metro, inside the subway, inside the metro, subway train, "
        "metro train, underground train, inside a subway train, inside a metro train, subway train interior, "
        "new york subway car, tube train, inside a subway carriage, inside a metro carriage", "metro.carriage"),
    "buddhist temple": ("buddhist temple, inside a buddhist temple, buddhist temple interior, buddha statue, "
        "golden buddha statue, golden buddha, temple with a buddha, temple with a buddha statue, temple interior, "
        "inside a temple, thai temple, chinese temple interior, japanese temple interior, monastery, "
        "buddhist monastery, buddha temple, buddhist shrine, tibetan monastery, zen temple, asian temple",
        "faiths.temple"),
    "mosque interior": ("mosque interior, inside a mosque, interior of a mosque, prayer hall of a mosque, "
        "mosque prayer hall, prayer hall, mosque inside, inside the blue mosque, inside the hagia sophia",
        "faiths.mosque"),
    "recording studio": ("recording studio, music studio, sound studio, recording room, studio with a mixing desk, "
        "mixing desk, mixing console, inside a recording studio, music recording studio, control room of a studio, "
        "podcast studio, radio studio, radio station, broadcasting studio, music production studio, home studio",
        "studios.recording"),
    "art studio": ("art studio, painter's studio, artist's studio, atelier, painting studio, artist studio, "
        "studio with easels, art studio with easels, painter's workshop, artist's atelier, artist's workshop, "
        "art class, art classroom, art room, drawing class, studio of a painter, studio of an artist, "
        "painting class", "studios.atelier"),
    "garage with tools": ("garage with tools, garage workshop, garage, workshop, tool workshop, home garage, "
        "home workshop, workshop with tools, workbench with tools, carpenter's workshop, repair shop, tool shed, "
        "inside a garage, car workshop, auto repair shop, mechanic's workshop, carpentry workshop, woodworking shop, "
        "woodshop", "stores.garage"),
    "children's bedroom": ("children's bedroom, child's bedroom, kids bedroom, kid's bedroom, kids' bedroom, "
        "child's bedroom with toys, room full of toys, toy room, bedroom with toys, children's room, child's room, "
        "kids room, kid's room, playroom, boy's bedroom, boys bedroom, boy's room, room with toys, "
        "children's room with toys, kindergarten, nursery school, toddler's room", "stores.playroom"),
    "haunted hall": ("hall of a haunted house, inside a haunted house, haunted house interior, haunted mansion hall, "
        "inside a haunted mansion, haunted mansion interior, haunted hall, "
        "haunted house hall, creepy mansion, inside an old mansion, gothic mansion, vampire castle, "
        "vampire's castle, dracula's castle, spooky hall, haunted castle, inside a spooky house, haunted staircase, "
        "haunted room, creepy room, spooky room", "lore.haunted"),
    "ship cabin": ("captain's cabin, cabin of a pirate ship, pirate ship's cabin, pirate cabin, ship's cabin, "
        "inside a pirate ship, ship cabin, cabin of a ship, captain's quarters, pirate captain's cabin, "
        "inside a ship, pirate ship interior, cabin of a sailing ship, captain's room, cabin on a ship, "
        "pirate hideout, pirate's cabin", "lore.cabin"),
    "dwarven hall": ("dwarven hall, dwarf hall, hall of dwarves, hall of the dwarves, dwarven city, dwarf city, "
        "dwarven kingdom, dwarf kingdom, hall under the mountain, underground kingdom, dwarven fortress, "
        "mines of moria, moria, khazad-dum, dwarven mine, dwarf mine, underground hall, underground city, "
        "hall of kings, dungeon hall, fantasy hall", "depths.dwarven"),
    "airport hall": ("airport hall, airport terminal, airport terminal hall, departure hall, departure lounge, "
        "inside an airport, airport interior, airport gate, airport lounge, arrivals hall, arrival hall, "
        "boarding gate, gate at the airport, waiting hall, terminal building", "terminal.hall"),
    "blue kitchen": ("blue kitchen, kitchen in blue, kitchen with blue cabinets, blue cabinets",
        "homes.cooking blue pale oak"),
    "green kitchen": ("green kitchen, kitchen in green, kitchen with green cabinets, green cabinets",
        "homes.cooking green oak marble"),
    "red kitchen": ("red kitchen, kitchen in red, kitchen with red cabinets, red cabinets",
        "homes.cooking red pale marble"),
    "yellow kitchen": ("yellow kitchen, kitchen in yellow, kitchen with yellow cabinets",
        "homes.cooking yellow pale oak"),
    "pink kitchen": ("pink kitchen, kitchen in pink, kitchen with pink cabinets", "homes.cooking pink pale marble"),
    "black kitchen": ("black kitchen, dark kitchen, kitchen in black, kitchen with black cabinets",
        "homes.cooking black oak marble"),
    "pink bedroom": ("pink bedroom, bedroom in pink, girl's bedroom, girls bedroom, girl's room, girly room, "
        "princess bedroom, princess room", "homes.slumbering pink pale"),
    "blue bedroom": ("blue bedroom, bedroom in blue", "homes.slumbering azure pale"),
    "purple bedroom": ("purple bedroom, bedroom in purple, violet bedroom, lilac bedroom, lavender bedroom",
        "homes.slumbering violet oak"),
    "green bedroom": ("green bedroom, bedroom in green, mint bedroom", "homes.slumbering mint oak"),
    "white bedroom": ("white bedroom, bedroom in white, bright bedroom", "homes.slumbering white oak"),
    "yellow bedroom": ("yellow bedroom, bedroom in yellow", "homes.slumbering lemon oak"),
    "office 1": ("office, study, home office, work room", "homes.working sage oak S84"),
    "office 3": ("home office, study, work room", "homes.working grey dark S84"),
    "cathedral 1": ("cathedral, church, church interior, cathedral interior, inside a church, "
        "inside a cathedral, nave, "
        "cathedral nave, gothic cathedral, gothic church, old church, abbey, chapel", "grand.cathedral"),
    "throne room 1": ("throne room, castle hall, great hall, castle interior, inside a castle, royal hall, "
        "palace hall, "
        "medieval hall, king's hall, palace, royal palace, castle room", "grand.throne_room"),
    "christmas room 1": ("christmas living room, cosy living room, cozy living room, living room at christmas, "
        "living room with a fireplace, living room with a christmas tree, christmas eve, room with a fireplace, "
        "room with a christmas tree, fireside, night living room", "cosy.christmas"),
    "log cabin 1": ("log cabin, cabin, wooden cabin, mountain hut, chalet, ski lodge, inside a log cabin, "
        "cabin interior, "
        "lodge, winter cabin, cosy cabin, cozy cabin", "cosy.cabin"),
    "library 2": ("library, home library, old library, private library, reading room, study, study with books, "
        "cosy library, cozy library, magic library, room full of books", "study.library"),
    "greenhouse 1": ("greenhouse, glasshouse, hothouse, conservatory, botanical garden, palm house, orangery, "
        "winter garden with plants, indoor garden, plant shop", "rural.greenhouse"),
    "subway station 1": ("subway station, metro station, underground station, subway, metro, "
        "subway platform, tube station, "
        "metro platform, tube, new york subway, underground", "travel.subway"),
    "cafe 2": ("cafe, coffee shop, cosy cafe, cozy cafe, cozy coffee shop, coffeehouse, bistro, bakery cafe, "
        "cafe by the window, parisian cafe, starbucks", "outing.cafe"),
    "restaurant 1": ("restaurant, candlelit restaurant, fine restaurant, candlelight dinner, "
        "romantic restaurant, fancy restaurant, "
        "italian restaurant, candlelit dinner, elegant restaurant, dinner restaurant", "outing.restaurant"),
    "barn 1": ("barn, hay barn, stable, inside a barn, haystack barn, hayloft, cowshed, horse stable, "
        "barn with hay, shed",
        "rural.barn"),
    "spaceship 1": ("spaceship, spaceship bridge, bridge of a spaceship, inside a spaceship, spacecraft, starship, "
        "space station, spaceship interior, spaceship cockpit, cockpit, space ship, control room, starship bridge, "
        "space station interior", "travel.bridge"),
    "wizard study 1": ("wizard's study, wizard's room, wizard's tower, witch's house, witch's hut, witch's kitchen, "
        "alchemist's laboratory, alchemist laboratory, potion room, potions class, magic shop, magic school, "
        "sorcerer's room, wizard tower", "study.wizard"),
    "wine cellar 1": ("wine cellar, cellar, wine vault, cellar with barrels, barrels, winery cellar, vault, "
        "basement, "
        "brewery", "grand.wine_cellar"),
}  # fmt: skip
"""Name -> what it is called, and MODULE.FUNCTION with its arguments; things stand at the lower middle."""
_FRONTS = ("blue", "green", "red", "yellow", "pink", "black")
_WALLS = ("pink", "blue", "purple", "green", "white", "yellow")
_ROOM = "window, potted plant, framed picture"
HOLDS = {
    "room 1": f"{_ROOM}, floor lamp",
    "room 2": f"{_ROOM}, bookshelf",
    "room 3": f"{_ROOM}, armchair, floor lamp",
    **dict.fromkeys(
        ("living room 1", "living room 2", "living room 4"), f"{_ROOM}, sofa, rug, floor lamp, bookshelf"
    ),
    **dict.fromkeys(
        ("bedroom 1", "bedroom 2", *(f"{c} bedroom" for c in _WALLS)),
        f"{_ROOM}, bed, bedside table, desk lamp, rug",
    ),
    **dict.fromkeys(
        ("kitchen 1", "kitchen 2", "kitchen 3", *(f"{c} kitchen" for c in _FRONTS)),
        "refrigerator, stove, window, cupboard, sink, potted plant",
    ),
    **dict.fromkeys(
        ("office 1", "office 3"), f"{_ROOM}, desk, office chair, laptop, desk lamp, bookshelf, rug"
    ),
    "christmas room 1": "christmas tree, fireplace, armchair, rug, window, framed picture, wrapped gift",
    "log cabin 1": "fireplace, armchair, rug, window, framed picture",
    "library 2": "armchair, rug, window, ladder, bookshelf",
    "cafe 2": "table, chair, window",
    "restaurant 1": "table, chair, window",
    "throne room 1": "throne",
    "subway station 1": "bench, framed picture",
    "wizard study 1": "window, rug, open book, telescope",
    "wine cellar 1": "barrel",
    "reading nook": "window, armchair, rug, bookshelf, floor lamp, open book, cushion, potted plant",
    "barber shop": "mirror, potted plant, framed picture",
    "bowling alley": "bowling ball",
    "recording studio": "microphone, office chair, guitar, loudspeaker, rug",
    "art studio": "easel, window, bar stool, framed picture",
    "garage with tools": "workbench, cardboard box, toolbox",
    "children's bedroom": "window, bed, teddy bear, rug, bookshelf, rocking horse, doll house, framed picture",
    "haunted hall": "window, framed picture, chandelier",
    "ship cabin": "table, window, barrel, rug, treasure chest, globe",
    "airport hall": "suitcase, airplane",
    "modern kitchen": "stove, window, cupboard, sink, potted plant",
    "hospital corridor": "hospital bed, door",
    "school corridor": "door",
    "ballroom": "chandelier, window",
    "shopping mall": "potted plant, bench",
    "bookshop interior": "bookshelf, armchair, rug, ladder, table",
    "hotel lobby": "armchair, chandelier, potted plant, framed picture",
}
"""What stands in them, by the names that the library has for it."""
