"""The places of travels/, as `places.OUTDOORS` has them."""

from __future__ import annotations

from data.travels.calls import FURTHER
from data.vistas.table import at

_PARIS = (
    "paris, street in paris, paris street, parisian street, streets of paris, eiffel tower street, city in france, "
    "french street, boulevard in paris, paris cafe, parisian cafe, cafe in paris"
)
_LONDON = (
    "london, street in london, london street, streets of london, westminster, big ben street, london city, "
    "british street, english street"
)
_NEW_YORK = (
    "new york street, street in new york, new york, new york city, nyc, manhattan, manhattan street, "
    "streets of new york, new york city street, american street, brooklyn"
)
_CYBER = (
    "cyberpunk street, cyberpunk city street, cyberpunk alley, cyberpunk town, neon street, neon lit street, "
    "neon-lit street, cyberpunk city, cyberpunk, cyberpunk world, neon city street, rainy neon street, "
    "futuristic street, sci-fi street, dystopian city, blade runner street"
)
_TOKYO = (
    "tokyo, tokyo street, street in tokyo, tokyo alley, shinjuku, shibuya, streets of tokyo, japanese street, "
    "street in japan, akihabara, tokyo city, osaka, japanese city, japanese alley, hong kong street"
)
_SQUARE = (
    "times square, new york, new york street, street in new york, manhattan, new york city, nyc, broadway"
)
_VENICE = (
    "venice, canal in venice, venetian canal, venice canal, grand canal, streets of venice, venice italy, "
    "venetian street, street in venice"
)
_AFLOAT = (
    "venice water, water in venice, venice canal water, canal water, venetian canal water, venetian water"
)
_SANTORINI = (
    "santorini, greek island, greek village, greece, village in greece, mediterranean village, white village, "
    "mykonos, oia, white houses with blue domes, terrace in santorini, mediterranean coast"
)
_GATE = "golden gate, golden gate bridge, san francisco, san francisco bay, bay with a red bridge"
_FUJI = (
    "mount fuji, mt fuji, fuji, mountain fuji, fujiyama, cherry blossoms and mount fuji, "
    "lake and mount fuji, cherry blossoms with mount fuji, japanese mountain, mountain in japan, "
    "japanese landscape, japan"
)
_MEDIEVAL = (
    "medieval village, medieval town, medieval street, medieval city, medieval village street, old town street, "
    "fantasy town, fantasy village, fantasy city, street in a medieval town, medieval market, germany, german town, "
    "cobbled street, cobblestone street"
)
_MARKET = (
    "christmas market, christmas market at night, christmas town, christmas fair, christmas square, winter market, "
    "advent market"
)
_EGYPT = (
    "egypt, egyptian desert, pyramids, desert with pyramids, pyramids of giza, giza, ancient egypt, "
    "egyptian pyramids, cairo, desert in egypt"
)
_WALL = "great wall of china, great wall, chinese wall, wall of china, china, mountains in china"
_CAPPADOCIA = (
    "cappadocia, valley in cappadocia, cappadocia turkey, turkey valley, fairy chimneys, balloon valley, "
    "valley with hot air balloons, hot air balloons over cappadocia, hot air balloon festival"
)
_WEST = (
    "wild west town, wild west, western town, old west town, old west, western street, ghost town, cowboy town, "
    "wild west street, frontier town, saloon street"
)
_RUINS = (
    "post-apocalyptic city, ruined city, abandoned city, post apocalyptic city, apocalyptic city, destroyed city, "
    "ruins of a city, city in ruins, post-apocalyptic street, abandoned street, wasteland, ruins, zombie apocalypse, "
    "dystopian street, overgrown city"
)
_ISLANDS = (
    "floating islands, sky islands, floating island, islands in the sky, sky island, island in the sky, "
    "floating islands in the sky, fantasy landscape, fantasy world, magical land, fairytale land, dreamland, "
    "floating island with waterfalls"
)
_CASTLE = (
    "castle on a hill, hill with a castle, fantasy kingdom, fairytale kingdom, kingdom, medieval castle, "
    "medieval landscape, medieval kingdom, fairytale castle landscape, castle landscape, fantasy castle landscape, "
    "castle grounds"
)
_TRACK = (
    "race track, racetrack, racing track, race circuit, circuit, formula one track, f1 track, speedway, "
    "race course, motor race"
)
_BAZAAR = (
    "bazaar, souk, market street, street market, market in marrakech, marrakech, morocco, marrakesh, "
    "street in marrakech, street in morocco, moroccan market, moroccan street, oriental market, oriental bazaar, "
    "oriental street, spice market, spice bazaar, istanbul market, grand bazaar, market in istanbul, arabian market, "
    "arabian bazaar, arabian street, market in morocco, medina, souq, turkish bazaar, egyptian market, "
    "persian market, bustling market, spice stall, open-air market"
)
_ROME = (
    "rome, street in rome, rome street, roman street, streets of rome, italy street, italian street, italian town, "
    "street in italy, italy, colosseum square, piazza, italian square, square in rome, rome italy, italian city, "
    "italian village, piazza in rome, city in italy, town in italy, florence, tuscan town, trattoria"
)
_SUBURB = (
    "suburb, neighborhood, neighbourhood, residential street, suburban street, suburbs, suburbia, residential area, "
    "suburban neighborhood, suburban neighbourhood, residential neighborhood, driveway, front yard, american suburb, "
    "front lawn, cul-de-sac, quiet street, housing estate, suburban town, small town america"
)
_FAIR = (
    "amusement park, theme park, funfair, fun fair, fairground, carnival, county fair, "
    "amusement park with a ferris wheel, ferris wheel park, fairgrounds, carnival midway, state fair, "
    "luna park, circus grounds, park with a ferris wheel, amusement fair, "
    "street fair"
)
_PORCH = (
    "porch, front porch, veranda, verandah, wooden porch, porch of a house, house porch, "
    "porch of a wooden house, farmhouse porch, back porch, wooden veranda, covered porch, "
    "country porch, deck of a house, southern porch"
)
_RICE = (
    "rice terraces, rice terrace, rice field, rice fields, rice paddy, rice paddies, bali, rice terraces in bali, "
    "balinese rice terraces, paddy field, paddy fields, indonesia, ubud, tegalalang, terraced rice fields, "
    "terraced fields, terraced hillside, vietnam, rice terraces in vietnam, philippines, rice farm, "
    "thailand countryside, balinese landscape, asian countryside"
)
_TUSCANY = (
    "tuscany, tuscan hills, tuscan landscape, tuscan countryside, hills of tuscany, italian countryside, "
    "rolling hills of tuscany, cypress avenue, tuscany hills, tuscany landscape, cypress road, avenue of cypresses, "
    "road with cypresses, italian landscape, tuscan farmhouse, tuscan villa, countryside in italy, italian hills, "
    "hills with cypresses, umbria, chianti, val d'orcia, tuscan vineyard"
)
_PETROL = (
    "roadside gas station, gas station, petrol station, filling station, service station, fuel station, "
    "gas station forecourt, gas station parking lot, american gas station, "
    "route 66 gas station, old gas station, highway gas station, rest stop, truck stop"
)
_MACHU = (
    "machu picchu, inca ruins, inca city, peru, andes, ruins of machu picchu, inca temple, lost city, "
    "lost city of the incas, peruvian andes, mountains in peru, inca trail, ancient inca city, "
    "peruvian mountains, ancient ruins in the mountains, mountain ruins, south america, aztec ruins, "
    "mayan ruins, lost city in the mountains"
)
_ACROPOLIS = (
    "acropolis, greek temple ruins, greek ruins, ancient greece, athens, parthenon, ruins of a greek temple, "
    "temple ruins, ancient ruins, ancient temple, roman ruins, ruined temple, ruins of an ancient temple, "
    "ancient greek temple, greek temple, acropolis of athens, mount olympus, ancient rome, marble ruins, "
    "olympia, delphi"
)
_HIGHWAY = (
    "highway, motorway, freeway, autobahn, expressway, interstate, dual carriageway, busy highway, highway traffic, "
    "multi-lane highway, motorway with cars, traffic on the highway"
)
_SNOW_ROAD = (
    "snowy road, snow-covered road, winter road, icy road, road in winter, snowy country road, road in the snow, "
    "snowy highway, snowy lane, winter country road, road through a snowy forest, snowy mountain road, snowed-in road"
)
_PRAGUE = (
    "prague, charles bridge, charles bridge in prague, prague bridge, prague castle, street in prague, "
    "streets of prague, prague old town, old bridge in prague, czech republic, bohemia, stone bridge with statues, "
    "bridge with statues"
)

_CHINESE_STREET = (
    "chinese street, old chinese street, street in china, chinese town, old chinese town, chinese village, "
    "chinatown, street with red lanterns, street with lanterns, lantern street, lantern festival, chinese new "
    "year, chinese lantern street, asian street, old asian street, asian town, old asian town, asian village, "
    "ancient china, ancient chinese city, chinese city, traditional chinese street, oriental town, hoi an, "
    "beijing hutong, old beijing, town in china, village in china"
)
_HAUNTED_HILL = (
    "haunted house on a hill, hill with a haunted house, haunted hill, spooky hill, haunted mansion on a hill, "
    "spooky house on a hill, creepy house on a hill, old house on a hill, halloween night, "
    "halloween landscape, halloween hill, spooky landscape, spooky night, halloween scene"
)
_STADIUM = (
    "stadium, football field, soccer field, football stadium, soccer stadium, football pitch, soccer pitch, "
    "arena, sports field, pitch, football match, soccer match, football ground, world cup, soccer game, "
    "football game, packed stadium, stadium full of fans, stadium with a crowd"
)
_RIO = (
    "rio de janeiro, rio, copacabana, copacabana beach, ipanema, ipanema beach, beach in rio, beach in brazil, "
    "brazilian beach, sugarloaf mountain, sugarloaf, guanabara bay, brazil, rio brazil, beach promenade, "
    "seaside promenade, seafront promenade, city beach"
)
_PIRATE_SHIP_DECK = (
    "deck of a pirate ship, pirate ship deck, ship deck, deck of a ship, deck of a sailing ship, ship's deck, "
    "on board a ship, aboard a ship, on a pirate ship, on board a pirate ship, deck of a boat, wooden ship "
    "deck, sailing ship deck, on the deck of a ship"
)
_VIKING_VILLAGE = (
    "viking village, viking settlement, norse village, village of vikings, viking town, viking camp, norse "
    "settlement, longhouse, viking longhouse, viking harbour, viking land, vikings village"
)
_HIMEJI = (
    "himeji castle, himeji, osaka castle, samurai castle, castle in japan, japanese castle "
    "with cherry blossoms, japanese fortress, feudal japan, shogun castle, edo castle"
)
_SEA_TERRACE = (
    "terrace by the sea, sea terrace, balcony with sea view, balcony with a sea view, terrace with sea view, "
    "terrace with a sea view, terrace over the sea, mediterranean terrace, terrace overlooking the sea, balcony "
    "overlooking the sea, balcony by the sea, amalfi coast, amalfi, positano, capri, french riviera, riviera, "
    "cote d'azur, sorrento, villa terrace, villa by the sea, seaside terrace, sicily"
)
_WINTER_CASTLE = (
    "castle in winter, winter castle, snowy castle, castle in the snow, snow-covered castle, castle in a snowy "
    "landscape, castle on a snowy hill, fairytale castle in winter, castle covered in snow, frozen castle, "
    "winter kingdom, snow kingdom, frozen kingdom, ice kingdom"
)
TRAVELS: dict[str, tuple[str, str, str, str]] = {
    **FURTHER,
    "autumn street": ("autumn street, autumn city street, street in autumn, fall street, autumn avenue, autumn town, "
        "autumn city, city street in autumn, fall city street, autumn boulevard, autumn shopping street, fall avenue, "
        "autumn alley, tree-lined street in autumn, avenue in autumn, town in autumn, city in autumn, fall town, "
        "autumn sidewalk, autumn downtown", "fallen", "", ""),
    "winter city street": ("snowy city street, winter city street, snowy street in the city, snow-covered street, "
        "street in winter, street in the snow, city street in winter, snowy avenue, winter avenue, snowy city, "
        "winter city, city in winter, snowy shopping street, snowy downtown, winter sidewalk", "snowed", "", ""),
    "snowy road": (_SNOW_ROAD, "snow_road", "", ""),
    "night snowy road": (at("night", _SNOW_ROAD), "snow_road night", "", ""),
    "winter alps": ("alpine village in winter, winter alps, swiss alps in winter, snowy alpine village, "
        "swiss village in winter, snowy mountain village, mountain village in winter, winter mountain village, "
        "ski resort, ski village, snowy chalets, winter in the alps, winter alpine village, snowy swiss village, "
        "austrian village in winter, snowy village in the alps, village in the snowy mountains, snowy alps",
        "alps_snow", "", ""),
    "frozen waterfall": ("frozen waterfall, icy waterfall, waterfall in winter, winter waterfall, ice waterfall, "
        "snowy waterfall, frozen cascade, icefall, waterfall of ice", "icefall", "", ""),
    "autumn paris": ("paris in autumn, autumn paris, autumn in paris, paris in fall, paris in the fall, fall in paris, "
        "paris street in autumn, autumn street in paris, autumn paris street, "
        "parisian street in autumn, autumn boulevard in paris", "paris_fall", "", ""),
    "winter paris": ("paris in winter, winter paris, winter in paris, snowy paris, paris in the snow, snow in paris, "
        "paris street in winter, winter street in paris, snowy paris street, snowy street in paris, "
        "christmas in paris, winter paris street", "paris_snow", "", ""),
    "winter new york": ("new york in winter, winter new york, winter in new york, snowy new york, "
        "new york in the snow, snow in new york, new york street in winter, snowy new york street, snowy manhattan, "
        "manhattan in winter, "
        "winter new york street, christmas in new york, brooklyn in winter, snowy brooklyn", "york_snow", "", ""),
    "prague": (_PRAGUE, "prague", "", ""),
    "sunset prague": (at("sunset", _PRAGUE), "prague sunset", "", ""),
    "city river": ("river through a city, city river, river in a city, city with a river, city by a river, "
        "river through a city with bridges, city with bridges, bridges over a river, river with bridges, seine, "
        "river seine, banks of the seine, danube, budapest, river embankment, city bridges, "
        "river promenade, embankment, city on a river, river thames, thames",
        "city_river", "", ""),
    "synthwave road": ("synthwave, synthwave highway, synthwave road, synthwave landscape, synthwave sunset, "
        "vaporwave, vaporwave "
        "landscape, vaporwave sunset, retrowave, retrowave landscape, outrun, neon grid, neon sun, 80s landscape, "
        "retro neon landscape, neon highway, neon road, retro sunset, 80s sunset, synthwave world",
        "synthwave", "", ""),
    "chinese street": (f"{_CHINESE_STREET}, {at('night', _CHINESE_STREET)}", "lanterns", "", ""),
    "haunted hill": (f"{_HAUNTED_HILL}, {at('night', _HAUNTED_HILL)}", "haunted", "", ""),
    "autumn japanese garden": ("japanese garden in autumn, autumn japanese garden, fall japanese garden, "
        "japanese garden in fall, zen "
        "garden in autumn, autumn zen garden, japan in autumn, autumn in japan, kyoto in autumn, autumn in kyoto, "
        "autumn kyoto, japanese maple garden, japanese autumn, japanese park in autumn, japanese autumn garden",
        "japanese_fall", "fields0", ""),
    "stadium": (_STADIUM, "pitch", "", ""),
    "night stadium": (at("night", _STADIUM), "pitch night", "", ""),
    "building site": ("building site, construction site, construction zone, construction area, "
        "building under construction, "
        "unfinished building, house under construction, work site, construction works",
        "works", "", ""),
    "rose garden": ("rose garden, garden of roses, garden full of roses, roses in a garden, rose arbor, "
        "rose arbour, rose arch, "
        "garden with a rose arch, rose garden path, rose park, english rose garden, romantic garden, wedding "
        "garden, formal garden, garden path with roses",
        "roses", "myrabella3", ""),
    "crystal cave": ("crystal cave, cave of crystals, cave with crystals, cave full of crystals, "
        "cave with glowing crystals, "
        "crystal cavern, gem cave, amethyst cave, glowing cave, crystal grotto, magic cave, magical cave, enchanted "
        "cave, fantasy cave, crystal mine, gem mine, diamond mine, cave of gems, treasure cave",
        "crystals", "", ""),
    "atlantis": ("atlantis, sunken city, underwater ruins, underwater ruin, underwater city, lost city of atlantis, "
        "underwater temple, sunken temple, sunken ruins, ruins under water, ruins under the sea, city under the "
        "sea, underwater palace, underwater kingdom, mermaid kingdom, mermaid palace, drowned city, ruins at the "
        "bottom of the sea, ruins on the sea floor, ancient underwater city",
        "atlantis", "", ""),
    "rio": (_RIO, "rio", "", ""),
    "sunset rio": (at("sunset", _RIO), "rio sunset", "", ""),
    "night rooftop": ("night rooftop, night roof terrace, night rooftop terrace, night roof, night city rooftop, "
        "night rooftop "
        "bar, night skyscraper roof, night terrace, night balcony, rooftop at night, rooftop bar at night, rooftop "
        "party, rooftop terrace at night, rooftop with string lights, terrace with string lights, rooftop "
        "restaurant",
        "roof_night", "", ""),
    "steampunk street": ("steampunk city, steampunk street, steampunk town, steampunk world, steampunk alley, "
        "steampunk "
        "landscape, steampunk london, victorian steampunk city, clockwork city, street in a steampunk city, city of "
        "gears, steampunk village",
        "steampunk", "", ""),
    "ski slope": ("ski slope, ski piste, piste, ski run, skiing slope, ski hill, ski mountain, slope with a ski lift, "
        "chairlift, ski lift, ski area, snowy slope, snowy hill, snow slope, snowy mountain slope, skiing area, "
        "slopes, snowboard slope, toboggan hill, sledding hill",
        "ski", "", ""),
    "tennis court": ("tennis court, hard court, tennis match, tennis club, court with a net, tennis arena, "
        "badminton court, "
        "outdoor tennis court",
        "tennis", "", ""),
    "golf course": ("golf course, golf green, golf club, putting green, golf links, fairway, golf field, "
        "golf resort, green of "
        "a golf course",
        "golf", "", ""),
    "parking lot": ("parking lot, car park, parking area, supermarket parking lot, parking space, parking place, "
        "carpark, "
        "parking spaces, mall parking lot, parked cars",
        "parking", "", ""),
    "pirate ship deck": (_PIRATE_SHIP_DECK, "pirates", "", ""),
    "sunset pirate ship deck": (at("sunset", _PIRATE_SHIP_DECK), "pirates sunset", "", ""),
    "mars colony": ("mars colony, mars base, colony on mars, base on mars, martian colony, martian base, city on mars, "
        "settlement on mars, mars settlement, martian city, mars station, space colony, colony on another planet, "
        "planet colony, mars habitat",
        "mars_base", "", ""),
    "moon base": ("moon base, lunar base, moon colony, lunar colony, base on the moon, colony on the moon, "
        "city on the moon, "
        "moon station, lunar station, moon settlement, lunar outpost, moon city",
        "moon_base", "", ""),
    "viking village": (_VIKING_VILLAGE, "vikings", "", ""),
    "sunset viking village": (at("sunset", _VIKING_VILLAGE), "vikings sunset", "", ""),
    "himeji castle": (_HIMEJI, "himeji", "", ""),
    "sunset himeji castle": (at("sunset", _HIMEJI), "himeji sunset", "", ""),
    "sea terrace": (_SEA_TERRACE, "terrace_sea", "", ""),
    "sunset sea terrace": (at("sunset", _SEA_TERRACE), "terrace_sea sunset", "", ""),
    "winter castle": (_WINTER_CASTLE, "castle_snow", "", ""),
    "night winter castle": (at("night", _WINTER_CASTLE), "castle_snow night", "", ""),
    "oasis": ("oasis, desert oasis, oasis in the desert, palm oasis, oasis with palm trees, desert pond, "
        "pond in the desert, oasis pond, sahara oasis", "oasis", "", ""),
    "harbour water": ("harbour water, harbor water, marina water, port water", "port", "", ""),
    "autumn lake": ("autumn lake, lake in autumn, fall lake, autumn lakeside, autumn lake shore, autumn mountain lake, "
        "lake with autumn trees, autumn landscape, fall landscape", "fall_lake", "", ""),
    "mountain road": ("mountain road, mountain pass, winding road, serpentine, alpine road, road in the mountains, "
        "serpentine road, winding mountain road, road through the mountains, hairpin road, alpine pass, pass road, "
        "road in the alps, mountain highway, winding alpine road, hairpin bends", "pass", "", ""),
    "railway valley": ("valley with a railway, railway, train tracks, railroad, rails through the countryside, "
        "countryside railway, railway track, railway tracks, railroad tracks, rails, train track, railway line, "
        "railway through a valley, valley with a viaduct, railway in the countryside, tracks through the countryside, "
        "railroad track, rural railway", "rails", "", ""),
    "fjord": ("fjord, fjords, norway, norwegian fjord, fjord in norway, norwegian landscape, scandinavia, "
        "lake with a red cabin, red cabin by a fjord, geirangerfjord, lofoten", "fjord", "", ""),
    "tropical lagoon": ("tropical lagoon, tropical island, tropical beach, maldives, lagoon, bora bora, caribbean, "
        "tropical sea, overwater bungalows, caribbean beach, caribbean island, tahiti, polynesia, south seas, "
        "turquoise lagoon, turquoise sea, turquoise water, seychelles, blue lagoon, tropical paradise",
        "atoll", "", ""),
    "ice cave": ("ice cave, ice cavern, glacier cave, cave of ice, inside a glacier, frozen cave, icy cave, "
        "blue ice cave, ice tunnel, ice grotto, ice palace", "ice_cave", "", ""),
    "iceberg sea": ("iceberg sea, polar sea with icebergs, sea of icebergs, sea with icebergs, icebergs, iceberg, "
        "antarctica, arctic, polar sea, antarctic, ice floe, greenland, south pole, north pole, glacier lagoon, "
        "antarctic ocean, polar region", "icebergs", "", ""),
    "highway": (_HIGHWAY, "highway", "", ""),
    "night highway": (at("night", _HIGHWAY), "highway night", "", ""),
    "night paris": (at("night", _PARIS), "paris night", "", ""),
    "tokyo": (f"{_TOKYO}, {at('night', _TOKYO)}", "tokyo", "", ""),
    "times square": (f"times square, broadway, {at('night', _SQUARE)}", "square", "", ""),
    "sunset venice": (at("sunset", _VENICE), "venice sunset", "", ""),
    "sunset venice water": (at("sunset", _AFLOAT), "lagoon sunset", "", ""),
    "amsterdam": ("amsterdam, canal in amsterdam, amsterdam canal, dutch canal, dutch city, dutch town, dutch street, "
        "street in amsterdam, netherlands, bruges", "amsterdam", "", ""),
    "santorini": (_SANTORINI, "santorini", "", ""),
    "sunset santorini": (at("sunset", _SANTORINI), "santorini sunset", "", ""),
    "sunset golden gate": (at("sunset", _GATE), "golden_gate sunset", "", ""),
    "christmas market": (f"{_MARKET}, {at('night', _MARKET)}", "market", "", ""),
    "wild west": (_WEST, "western", "", ""),
    "sunset egypt": (at("sunset", _EGYPT), "pyramids sunset", "", ""),
    "cappadocia": (_CAPPADOCIA, "cappadocia", "", ""),
    "taj mahal garden": ("taj mahal garden, taj mahal, garden of the taj mahal, india, agra, indian palace, "
        "indian garden", "taj", "", ""),
    "alps village": ("swiss alps, swiss village, alpine village, village in the alps, swiss mountains, switzerland, "
        "mountain village, austrian alps, austria, bavaria, bavarian alps, village in the mountains, chalet village, "
        "alps", "alps", "", ""),
    "ruined city": (_RUINS, "ruins", "", ""),
    "floating islands": (_ISLANDS, "islands", "", ""),
    "sunset castle hill": (at("sunset", _CASTLE), "castle_hill sunset", "", ""),
    "race track": (_TRACK, "circuit", "", ""),
    "paris": (_PARIS, "paris", "", ""),
    "london": (_LONDON, "london", "", ""),
    "night london": (at("night", _LONDON), "london night", "", ""),
    "new york": (_NEW_YORK, "manhattan", "", ""),
    "cyberpunk street": (f"{_CYBER}, {at('night', _CYBER)}", "cyberpunk", "", ""),
    "venice": (_VENICE, "venice", "", ""),
    "venice water": (_AFLOAT, "lagoon", "", ""),
    "golden gate": (_GATE, "golden_gate", "", ""),
    "mount fuji": (_FUJI, "fuji", "", ""),
    "medieval town": (_MEDIEVAL, "medieval", "", ""),
    "egypt": (_EGYPT, "pyramids", "", ""),
    "great wall": (_WALL, "great_wall", "", ""),
    "castle hill": (_CASTLE, "castle_hill", "", ""),
    "rice terraces": (_RICE, "terraces", "", ""),
    "tuscany": (_TUSCANY, "tuscany", "", ""),
    "sunset tuscany": (at("sunset", _TUSCANY), "tuscany sunset", "", ""),
    "bazaar": (_BAZAAR, "bazaar", "", ""),
    "rome": (_ROME, "rome", "", ""),
    "sunset rome": (at("sunset", _ROME), "rome sunset", "", ""),
    "suburb": (_SUBURB, "suburb", "", ""),
    "amusement park": (_FAIR, "funfair", "", ""),
    "night amusement park": (at("night", _FAIR), "funfair night", "", ""),
    "porch": (_PORCH, "porch", "", ""),
    "roadside gas station": (_PETROL, "petrol", "", ""),
    "night roadside gas station": (at("night", _PETROL), "petrol night", "", ""),
    "machu picchu": (_MACHU, "machu", "", ""),
    "acropolis": (_ACROPOLIS, "acropolis", "", ""),
    "sunset acropolis": (at("sunset", _ACROPOLIS), "acropolis sunset", "", ""),
}  # fmt: skip
"""Name -> what it is called, and what builds it, at which hour; the rest is in the code."""
