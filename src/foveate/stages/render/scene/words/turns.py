"""Turns of phrase about places, light and weather, and about what animals and people are and do. Data."""

from __future__ import annotations

from foveate.stages.render.scene.words.idioms import ANIMALS, GARB

__all__ = ["TURNS"]

TURNS: tuple[tuple[str, str | None], ...] = (
    (r"\bsnow covered\b", "snow-covered"),
    (r"\bat (an?|the) ((?:\w+ )?(?:lake|pond|river|sea|ocean|lagoon))\b", r"by \1 \2"),  # and not in it
    (r"\b(?:on|at|along) the (?:(?:sea|ocean)[ -]?(?:floor|bed)|seabed|seafloor)\b", "in underwater"),
    (r"(?<=\w) underwater(?=$|,| (?:in|with|near|among|at|by) )", " in underwater"),
    (r"\b(?:directing|stuck in|in) (?:the |heavy )?traffic\b", "in the street"),
    (r"\bclose up\b", "close-up"),
    (
        r"\b(?:before|after) (?=(?:an? |the )?(?:\w+ )?(?:storm|thunderstorm|sunset|sunrise|dawn|dusk)\b)",
        "in ",
    ),
    (r" (?:at|with) (?:full|high|top|great|breakneck) speed\b", ""),
    (r" in (?:full )?(?:bloom|blossom)\b", ""),
    (
        r"\b(?:golden retriever|labrador|retriever|dog|puppy) (?:with (?:its|his|her|a) tongue (?:\w+ )?out"
        r"|sticking (?:out )?(?:its|his|her) tongue(?: out)?)\b",
        "happy dog",
    ),
    (rf"\b({ANIMALS}) (with|and|carrying|feeding) (?:her|its|their) (?:\w+ )?baby\b", r"\1 \2 its cub"),
    (
        rf"\b({ANIMALS}) (with|and|carrying|feeding) (?:her|its|their) (?:\w+ )?babies\b",
        r"\1 \2 its two cubs",
    ),
    (r"\bon (?:an?|the|its) launch ?pad\b", "in a meadow"),
    (r"\broad (?:in|through|across) (?:the|a) desert\b", "desert road"),
    (r"\b(?:mediterranean|greek) (?:town|village|island)\b(?: by the sea)?", "santorini"),
    (r"\b(?:harbou?r|port|seaside|coastal) (?:town|village|city)\b(?: (?:by|on|at) the \w+)?", "harbour"),
    (r"\b(?:town|village) (?:by|on|at) the (?:sea|coast|ocean)\b", "harbour"),
    (
        r"\b((?:street|alley|park|square|road|path)\b[^,]*?) (?:with|under) (?:\w+ )?lamps?\b(?! ?post)",
        r"\1 with street lamps",
    ),
    (r"\b(?:the )?(?:first|fresh|heavy|falling|deep) snow in (?:the )?(?=\w)", "snowy "),
    (r"\b(?:central|hyde) park\b", "park"),
    (r"\bkyoto\b(?! street| alley)", "japanese garden"),
    (r"\b(?:the )?rialto bridge\b", "venice"),
    (r"\bsydney(?: harbou?r)?\b(?! opera)", "sydney opera house"),
    (
        r"\b(amsterdam|paris|london|venice|santorini) (?:\w+ )?(?:houses|buildings|rooftops|architecture)\b",
        r"\1",
    ),
    (r" reflected in (?:an?|the|its) (?:\w+ )?pool\b", ""),
    (
        r"\b(?:reflected|reflecting|mirrored) in (?=(?:an?|the) (?:\w+ )?(?:lake|pond|river|water|sea)\b)",
        "by ",
    ),
    (r"\b(?:collecting|gathering) (?:pollen|nectar)(?: (?:from|on))?\b", "on"),
    (
        r"\b((?:space )?(?:rocket|shuttle)) (?:launch(?:ing)?|lifting off|taking off|blasting off)(?=$|,| at )",
        r"\1 in the sky",
    ),
    (r"\b(?:the )?(?:aurora(?: borealis| australis)?|polar lights)\b", "northern lights"),
    (r"\broute 66\b", "a desert road"),
    (r"\boutside (?=an?\b|the\b)", "in front of "),
    (r"\boff the coast\b(?: of [\w ]+)?", "in the sea"),
    (r" in (?:its|her) (?:pouch|burrow|den)\b", ""),
    (r" with (?:its|an?) (?:\w+ )?beams?(?: of light)?(?: shining| on)?\b", ""),
    (r"\b(?:an?|the) (?:\w+ )?eyes? of (?=an? |the )", "face of "),
    (
        r"\b(on|in) (?:the )?(?:(?:wet|white|golden|warm|hot|soft) )?sand\b(?! (?:dune|castle))",
        r"\1 the beach",
    ),
    (r"\b(?:rocky|mountain|cliff|stone|snowy) ledge\b", "mountain"),
    (
        r"\b(?:exploring|around|near|inside|in|over|by|at|next to) (?:an? |the )?(?:\w+ )?"
        r"(?:ship ?wreck|sunken (?:pirate )?ship)\b",
        "in underwater",
    ),
    (r"\bsea anemones?\b", "coral"),
    (
        r"\b((?:clown ?|tropical )?fish(?:es)?|nemo|shrimps?) (in|among|near) (an?|the|its) anemones?\b",
        r"\1 \2 \3 coral",
    ),
    (r"\b(village|town) (?:square|green|lane|road|centre|center)\b", r"\1"),
    (r"\bfarm ?house (?=surrounded|in|on|by|at|with|near|among)", "house "),
    (r"\bcorn ?fields?\b", "wheat field"),
    (r"\bstarry skies\b", "starry sky"),
    (r"\b(man|woman|girl|boy|person|child|lady) (?:curled|snuggled) up\b", r"\1 sitting"),
    (
        r"\b(?:curled|snuggled|rolled) up (?=in|on|by|next|under|beside|at|with|inside|among|against)",
        "sleeping ",
    ),
    (r"\b(?:curled|snuggled|rolled)[ -]up\b|\bfast asleep\b|\btaking an? (?:\w+ )?nap\b", "sleeping"),
    (r"\b(?:napping|dozing|snoozing|slumbering)\b", "sleeping"),
    (r"\bpouncing (?:on|at)\b", "chasing"),
    (r"\bin (?:mid-?)?(?:flight|air)\b|\bin the air\b", "flying"),
    (
        r" (?:with|using|in|by) (?:its|his|her|their) (?:\w+ )?"
        r"(?:trunk|mouth|teeth|beak|claws?|paws?|hands?|arms?|wings?|tail|tongue|eyes?|legs?|feet|horns?)\b",
        "",
    ),
    (
        r"\bcarved pumpkins?\b"
        r"|\bpumpkins? (?:with|carved into) (?:an? )?(?:\w+ )?(?:carved )?(?:face|grin|smile)s?\b",
        "jack-o-lantern",
    ),
    (r"\b(?:the )?(?:\w+ )?(?:himalayas?|andes|rockies|dolomites|pyrenees)\b", "mountains"),
    (r"\b(?:french|italian|bernese|bavarian) alps\b", "alps"),
    (r"\bgiant robot\b", "mecha"),
    (r"\bcozy\b", "cosy"),
    (
        r"\b(?:house|home|cottage|hut) made (?:out )?(?:of|from) (?:an? )?(mushroom|gingerbread|candy|pumpkin)s?\b",
        r"\1 house",
    ),
    (rf"\b(?:mother|mama|momma|mum|father|papa|daddy) ({ANIMALS})\b", r"\1"),
    (rf"\b({ANIMALS}) (?:mother|mama|momma|mom|mum|father|papa|daddy|dad|parent)\b", r"\1"),
    (r"\bfamily of (?:two|three|four|five|six|\d)\b", "family"),
    (rf"\bfamily of (?:\w+ )?({ANIMALS}|deer)(?:e?s)?\b", r"\1 family"),
    (
        r" (?:with|covered (?:in|with)|full of) (?:\w+ )?"
        r"(?:water ?drops|(?:rain|dew)?drops|(?:water )?droplets|(?:morning )?dew|(?:burning |flaming )?torches)\b",
        "",
    ),
    (r"\b(?:fruit|vegetable|food) stalls?\b", "market stall"),
    (r" (?:hanging |suspended |hung )?from (?:the |a )?(?:ceiling|rafters|beams?)\b", ""),
    (
        r"\b(?:plate|serving|portion|basket|bowl) of (fish and chips|macaroni and cheese|bacon and eggs)\b",
        r"\1",
    ),
    (
        r"\b(couple|friends|family|people|children|kids|men|women) (?:having|enjoying|sharing) (?:an? |their )?"
        r"(?:\w+ )?picnic\b",
        r"\1 picnicking",
    ),
    (
        r"\b(?:woman|girl|lady|mother|mom|mum|wife) cooking\b(?: (?:dinner|lunch|breakfast|a meal|food)\b)?",
        "woman cook",
    ),
    (r"\b(?:diving|leaping|lunging) (?=for |after |to (?:catch|save) )", "jumping "),
    (r"\b(?<=playing )video ?games\b", "a video game"),
    (
        r"\bfamily of (?:two|three|four|five|six|seven|\d)\b(?= \w+ing\b| (?:at|in|on|with|by|near|and)\b|,|$)",
        "family",
    ),
    (r"\b(?:an? )?(?:group|team|crowd|bunch) of (two|three|four|five|six|seven|eight|\d) (?=\w)", r"\1 "),
    (r"\b(?:wedding|married|newlywed) couple\b|\bnewlyweds\b", "bride and groom"),
    (
        r"\bflorist (?:arranging [^,]*?(?:flowers|bouquets?|roses)|(?=\w+ing\b|with\b))",
        "woman holding a bouquet ",
    ),
    (r"\b(?:orchestra conductor|conductor of an orchestra)$", "person in tuxedo on the stage"),
    (r"\borchestra conductor\b|\bconductor of an orchestra\b", "person in tuxedo"),
    (r"\byoga (?:teacher|instructor)\b", "woman doing yoga"),
    (r"\bcello player\b", "cellist"),
    (r"\bbreakfast in bed\b", "english breakfast on a bed"),
    (r"(?<=\w )feeding (?=an? (?!baby|child))", "in front of "),
    (
        r"(?<=\w )feeding (?!time\b|(?:a|an|the|her|his) (?:\w+ )?(?:baby|child|son|daughter)\b)(?=[a-z])",
        "and ",
    ),
    (
        r"\b(wearing|in) (an? [\w ]+?) (?=(?:drinking|eating|holding|riding|playing|reading|driving|carrying)\b)",
        r"\1 \2, ",
    ),
    (
        r"\b(?:grilled|fried|baked|roast(?:ed)?|seared|poached|steamed|cooked) "
        r"(?:salmon|tuna|fish|cod|trout|sea bass)(?: fillets?)?\b",
        "fish and chips",
    ),
    (
        rf"\b(?P<who>{ANIMALS}) (?:dressed (?:up )?(?:as|like) an? )?(?P<role>{'|'.join(GARB)})\b",
        None,
    ),
    (rf"\b(?!king penguin)(?P<role>{'|'.join(GARB)}) (?P<who>{ANIMALS})\b", None),
    (rf"\b({ANIMALS}) dressed (?:up )?as an? (\w+)\b", r"\2 \1"),
    (r"\b(?:man|person) hiking\b", "hiker"),
    (
        r"\b(howling )?(?:at|over|across|past|in front of|against) (?:the|a) ((?:\w+ )?moon)\b",
        r"\1near the \2",
    ),
    (
        r"(?<=\w) (?:having|eating|enjoying|sharing) (?:an? |their )?(?:\w+ )?"
        r"(?:dinner|lunch|breakfast|supper|meal)\b",
        "",
    ),
    (
        r"^(an? [\w ]+?) with (an? (?:\w+ )?(?:parrot|macaw|owl|crow|raven|monkey)) on (?:his|her|its) shoulder\b",
        r"\2 on \1",
    ),
    (r" on (?:his|her|their|its) (?:shoulders?|arm|hand|head|back|lap|knees?)\b", ""),
    (
        r"^(?!.*\b(?:camp\w*|tent|forest|woods|beach|desert|outdoors?|cave|cowboys?)\b)"
        r"(.*\b(?:knitting|reading|sitting|sleeping|asleep|resting|curled up|lying|napping|relaxing)\b.*?)"
        r" (?:by|near|beside|in front of) (?:the|a) fire\b(?! pit)",
        r"\1 by the fireplace",
    ),
    (
        r"\b(snow(?:man|men)) (?:with|wearing|in) (?:[^,]* )?(?:scarf|hat|nose|carrot|buttons|eyes|arms)\b",
        r"\1",
    ),
    (r"^(an? [\w ]+?) (?:emoji|sticker|icon)(?=,|$)", r"\1"),
    (r"\b(?:happy|cheerful|smiley) face\b|\bsmiley\b", "smiling face"),
    (r"\b(?:sad|unhappy) face\b", "frowning face"),
    (r"\b(?:surprised|shocked) face\b", "astonished face"),
    (r"\b(?:scared|frightened) face\b", "fearful face"),
    (r"\blaughing face\b", "face with tears of joy"),
    (r"\b(?:mount (?!rushmore|fuji)\w+|matterhorn|kilimanjaro|mont blanc)\b", "snowy mountain"),
    (r"\b(stack|pile|heap|row) of (?:two|three|four|five|six|seven|ten|\d+) (?=\w+s\b)", r"\1 of "),
    (r"^(an? [\w ]+?) with (an? [\w ]+?|[\w ]+?s) on top(?: of it)?(?=,|$)", r"\2 on top of \1"),
    (
        r"((?:room|kitchen|office|cafe|restaurant|apartment|loft|library|window)\b[^,]*?),? "
        r"(?:(?:with|and|has) (?:an? |the )?(?:\w+ )?view (?:of|over|onto|to)|overlooking|that overlooks) [^,]*",
        r"\1",
    ),
    (
        r"(?:with (?:an? |the )?(?:\w+ )?view (?:of|over|onto|to)|overlooking|that overlooks) (?=the|an?\b)",
        "by ",
    ),
    (
        r"(?<!lunar )(?<!moon )(?<!planet )(?<!mars )(?<!water )(?<!alien )(?<!the )\bsurface\b(?! of)",
        "table",
    ),
    (r"\bfemale (?=[a-z])", "woman "),
    (r"\bmale (?=[a-z])", "man "),
)
"""Regular expression -> what is meant, in this order; None where an animal, `who`, is dressed for a `role`."""
