"""Places of travels/ that are wet, wintry or wild: what they are called, and what builds them, as in table.py."""

from __future__ import annotations

from data.vistas.table import at

_RAINY = (
    "rainy street, rainy city street, street in the rain, city in the rain, rainy city, wet street, "
    "city street in the rain, street on a rainy day, city on a rainy day, rainy town, rainy road, wet city street, "
    "rain in the city, street with puddles, rainy sidewalk, town in the rain"
)
FURTHER: dict[str, tuple[str, str, str, str]] = {
    "rainy street": (_RAINY, "rainy", "", ""),
    "night rainy street": (f"{at('night', _RAINY)}, rainy street at night, rainy night, rainy city night, "
        "wet street at night, city street at night in the rain, rainy night in the city", "rainy night", "", ""),
    "winter farm": ("winter farm, farm in winter, snowy farm, farm in the snow, snow-covered farm, barn in winter, "
        "barn in the snow, snowy barn, winter farmyard, snowy farmyard, farmhouse in winter, ranch in winter, "
        "farm on a winter day, winter barn, red barn in the snow", "farm_snow", "", ""),
    "highlands": ("scottish highlands, highlands, scotland, scottish loch, loch, scottish landscape, "
        "scottish hills, glen, scottish glen, isle of skye, heather moor, moor with heather, glencoe, "
        "ireland, irish landscape, irish countryside, highland glen, scottish castle ruin", "highlands", "", ""),
    "jungle river": ("jungle river, river in the jungle, amazon river, amazon, river through the jungle, "
        "rainforest river, river in the rainforest, amazon rainforest, tropical river, amazon jungle, "
        "river through the rainforest, orinoco, congo river, mekong, jungle stream, river in the amazon",
        "amazon", "forest4", ""),
    "skate park": ("skate park, skatepark, skateboard park, skate ramp, half pipe, halfpipe, skate bowl, "
        "skateboarding park, ramps of a skate park, skate plaza, bmx park", "skate", "", ""),
    "elven city": ("elven city, elf city, city of elves, elven forest city, elven village, elf village, "
        "elven kingdom, rivendell, lothlorien, tree houses, tree village, village in the trees, treehouse village, "
        "city in the trees, elven town, fantasy village in the forest, fairy village", "elven", "forest4", ""),
}  # fmt: skip
