"""The places of travels/, as `places.OUTDOORS` has them."""

from __future__ import annotations

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
    "prague, cobbled street, cobblestone street"
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

TRAVELS: dict[str, tuple[str, str, str, str]] = {
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
}  # fmt: skip
"""Name -> what it is called, and what builds it, at which hour; the rest is in the code."""
