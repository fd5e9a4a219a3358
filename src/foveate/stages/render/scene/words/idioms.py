"""Figures of speech: what is said, and what is meant by it. Data."""

from __future__ import annotations

from foveate.stages.render.scene.words.vocabulary import COLOURS

__all__ = ["ANIMALS", "GARB", "IDIOMS"]

ANIMALS = (
    "cat|kitten|dog|puppy|corgi|pug|husky|beagle|dachshund|poodle|dalmatian|chihuahua|labrador|(?:golden )?retriever"
    "|shiba(?: inu)?|fox|panda|bear|teddy bear|rac{1,2}oon|rabbit|bunny|monkey|gorilla|penguin|frog|owl|lion|tiger|wolf"
    "|pig|koala|duck|hamster|mouse|squirrel|hedgehog|otter|sheep|goat|horse|cow|llama|alpaca|elephant|giraffe|parrot|eagle"
    "|flamingo|crocodile|turtle|sloth"
)
GARB = {
    "wizard": "a wizard hat", "witch": "a wizard hat", "pirate": "a pirate hat", "cowboy": "a cowboy hat",
    "chef": "a chef hat", "cook": "a chef hat", "santa": "a santa hat", "santa claus": "a santa hat", "king": "a crown",
    "queen": "a crown",
    "prince": "a crown", "princess": "a crown", "police officer": "a police cap", "policeman": "a police cap",
    "superhero": "a superhero cape", "knight": "knight armour", "samurai": "samurai armour",
    "astronaut": "a space suit", "detective": "a suit", "gentleman": "a suit", "businessman": "a suit",
    "professor": "glasses", "student": "a graduation cap",
}  # fmt: skip
"""What animals are dressed as -> what they wear for it."""
_TRADES = (
    "gardener|chef|cook|waiter|waitress|barista|bartender|butler|doctor|nurse|teacher|musician|farmer|dancer|artist"
    "|painter|soldier|guard|worker|mechanic|scientist|dj|maid|police officer|knight|samurai|warrior|cowboy"
)
_BY = r"(?:and|with|next to|beside|(?:to the |on the )?(?:left|right) of|above|below)"
IDIOMS: tuple[tuple[str, str | None], ...] = (
    (rf"\b(robot|android|cyborg) (?:{_TRADES})\b", r"\1"),
    (
        r"\b(an? [\w ]+?) with (an? (?!(?:\w+ )?(?:backpack|bag|saddle|basket|jetpack|shell|cape)\b)[\w ]+?)"
        r"(?: \w+ing)? on (?:its|her|his) (?:back|shell)\b",
        r"\2 on top of \1",
    ),
    (
        r"\b(?:an? |the )?(?:city|town|village|island)s? (?:(?:floating|flying|hovering) )?(?:in|above|among) "
        r"(?:the )?(?:sky|clouds|air)\b|\b(?:an? )?(?:floating|flying) (?:city|town|village|island)\b",
        "floating islands in the sky",
    ),
    (r"\b(?:tower|mountain|mound|hill) of (?=[\w ]+s\b)", "stack of "),
    (
        r"\b(?:on|in|upon) (?:top of )?(?:an? |its |his |her |the )?(?:\w+ )?(?:pile|heap|mound|hoard|bed)s? "
        r"of (?:gold(?:en)?(?: coins)?|coins|treasure)\b",
        "on gold",
    ),
    (
        rf"\b({ANIMALS}) (?:wearing|in|dressed in) (?:an? )?(?:formal ?(?:clothes|wear|attire|clothing|dress)"
        r"|tuxedo|tux|business suit|dinner jacket)\b",
        r"\1 wearing a suit",
    ),
    (
        r"\b(?:rising|born|reborn|emerging) (?:again )?(?:from|out of) (?:the |its )?(?:ashes|flames|ash|fire)\b",
        "flying",
    ),
    (
        rf"\b(?:an? |the )?(?:mother|mom|mama|father) and (?:an? |her |his |the )?baby ({ANIMALS})\b",
        r"\1 with its cub",
    ),
    (
        r"\b(plate|bowl|dish) with (?=[\w ]*(?:spaghetti|pasta|noodles|rice|soup|salad|stew|curry|cereal|steak)\b)",
        r"\1 of ",
    ),
    (r"\b(forest|jungle|woodland) (?:trail|track|path)s?\b", r"\1"),
    (r"\b(?:beach|tiki) bar\b", "beach"),
    (r"\b(cocktail|drink|margarita|mojito|daiquiri|colada) with (?:an? )?(?:\w+ )?umbrella\b", r"\1"),
    (
        r"\b(chest|box|jar|bag|pot|sack) (?:full of|filled with|overflowing with) (?:gold|treasure|jewels|coins)\b",
        r"\1 of gold",
    ),
    (r"\b(?:open )?treasure chest of gold\b", "treasure chest"),
    (r"\bout of (?:an? |the )car window\b", "in a car"),
    (rf"\b({'|'.join(COLOURS)})[- ]colou?red\b", r"\1"),
    (
        r"\b(?:cut|sliced|chopped|broken|split) (?:up )?in(?:to)? (?:\w+ )?(?:pieces|slices|halves|half|quarters)"
        r"(?: arranged in an? \w+)?",
        "",
    ),
    (r"\bflower ?pots?\b", "potted plant"),
    (
        r"^(?:an? |the )?(?:(?:retro|vintage|movie|film|travel|concert|art|old|[5-9]0s|1\d{3}s) )+poster "
        r"(?:with|of|showing|featuring) ",
        "",
    ),
    (
        r"\bovergrown (?:with|by) (?:\w+ )?(?:plants|vines|ivy|weeds|moss|vegetation|nature)\b|\bovergrown\b",
        "",
    ),
    (
        r"^(?:the )?(?:sun ?light|sun ?beams|sun ?rays|rays of (?:sun)?light|light rays|light|sun) \w+ing "
        r"(?:in )?through (?:the |an? )?(?:\w+ )?(?:trees|canopy|forest|leaves|branches|woods)(?: canopy)?\b",
        "forest",
    ),
    (r"(?: and|,| while)? listening to (?:\w+ )?(?:music|songs?|podcasts?)\b", " with headphones"),
    (r"\bwith headphones(.*) with headphones\b", r"with headphones\1"),
    (r"\b(wearing (?:\w+ )?headphones) with headphones\b", r"\1"),
    (r"\bat night with (?:\w+ )?(?:lanterns|lights|lamps)\b", "at night"),
    (r"\b(chess ?(?:board|set)) with [\w ]*(?:pieces|figures|chessmen)\b", r"\1"),
    (
        r"(?:,| with| and)? (?:the )?(?:snow(?:fall)?|rain|trees|a snowstorm|a storm|a city) (?:\w+ing )?"
        r"outside(?: of)?(?: the| its| a)?(?: \w+)? windows?\b",
        "",
    ),
    (r"\bwith (?:an? )?(?:side|helping|portion) of\b", "and"),
    (r"\bglasses of\b", "glass of"),
    (
        r"\b((?:living |sitting )?room|cabin|lodge|library|study|lounge) with (?:a|an open) (?:\w+ )?fire\b",
        r"\1 with a fireplace",
    ),
    (r"\bon (?:the )?deck of (?:an?|his|her|the|their) (?:\w+ )?ship\b", "on a ship deck"),
    (
        r"^(?:an? |the )?(?:old |small |cozy )?(bookshop|bookstore|bakery) with "
        r"(?=(?:an? |\w+ )?(?:cats?|dogs?|man|woman|girl|boy|customers?|people|bread|cakes?)\b)",
        r"\1 interior with ",
    ),
    (
        r"\b(?:an? |two |three )?(?:broken |cracked |fresh |raw )?eggs? (?:\w+ing )?in an? "
        r"(?:\w+ )?(?:frying )?(?:pan|skillet)\b",
        "fried eggs in a pan",
    ),
    (
        r"^(an? [\w ]+?) between (an? [\w ]+?) and (an? [\w ]+?)(?=,|$| (?:in|on|at|under|near) )",
        r"\2 and \1 and \3",
    ),
    (r"\b(?:dust|sand) ?storms?\b", "fog"),
    (r"^(?:an? |the )?(beach|garden|forest|church|castle) wedding\b", r"bride and groom in a \1"),
    (
        r"^(?:an? |the )?(?:\w+ )?wedding(?: ceremony| day| party| photo)?(?=$|,| (?:on|at|in|under|by|near) )",
        "bride and groom",
    ),
    (
        r"^(?:an? |the )?(?:\w+'s )?birthday party with\b(?! kids| children)(?!.*\bcakes?\b)",
        "a birthday cake and",
    ),
    (r"\b(?:thanksgiving|christmas|roasted?|stuffed|baked) turkey\b", "roast chicken"),
    (
        r"\b(easter (?:bunny|bunnies|rabbits?|chicks?|hares?)\b[^,]*?\b)(?<!easter )eggs\b",
        r"\1easter eggs",
    ),
    (
        r"\b(?:(?:kids|children|people) )?trick[- ]or[- ]treat(?:ing|ers?)?(?: kids| children)?\b",
        "children with a jack-o-lantern",
    ),
    (
        r"^([^,]*\b(?:family|families|couple|kids?|child(?:ren)?|boys?|girls?|presents|gifts|dogs?|cats?|puppy|kitten)"
        r"\b[^,]*?) (?:on|at) christmas(?: (?:morning|eve|day|night|time))?(?=$|,)",
        r"\1 in a christmas living room",
    ),
    (r"^hiking\b", "hiker"),
    (r"\bsurfer (girl|woman|lady)\b", r"\1 with a surfboard"),
    (r"\bsurfer (?:boy|guy|dude|man)\b", "surfer"),
    (
        r"^(?:an? |the )?(?:soccer|football) (?:game|match)(?: in an? \w+)?(?=$|,)",
        "soccer player kicking a ball in a stadium",
    ),
    (
        r"\b(?:having|enjoying|sharing|sipping|getting|grabbing) (?=(?:(?:an?|their|some|morning|cups? of) )*"
        r"(?:coffees?|tea|beers?|wine|cocktails?|hot chocolate|lemonade|milkshakes?)\b)",
        "drinking ",
    ),
    (
        r"\b(?:(?:high school|school|university|college) )?students\b"
        r"(?= (?:[\w ]+ )?(?:in|at) (?:an? |the |their )?(?:\w+ )?(?:classroom|class|school|library|desks?)\b)",
        "children",
    ),
    (r"\bchairs? (?=(?:on|at) (?:the|a) (?:\w+ )?beach\b)", "deck chairs "),
    (r",? (?:in|under) (?:an?|the) (?:\w+ )?spotlights?\b", ""),
    (r"\b(man|boy|guy|couple) taking (?:an? )?selfies?\b", r"\1 with a phone"),
    (r"\b(?:taking|snapping) (?:an? |some )?(?:photo(?:graph)?|picture)s? of(?= )", "near"),
    (r"(?<!with flowers) in (?:her|his|their|its) (?:\w+ )?hair\b", ""),
    (
        r"^(?:an? |the )?(?:[\w-]+ )?(?:breakfast|brunch|lunch|dinner|tea|kitchen) table "
        r"(?:(?:set|laid|filled|laden) )?with ([^,]+)",
        r"\1 on a table",
    ),
    (
        r"\b(?:(?:book|reading) (?:nook|corner)|window seat)(?: (?:by|near|at|next to|beside) (?:an? |the )?"
        r"(?:\w+ )?window)?(?: (?:in|with) (?:the )?rain)?\b",
        "reading nook",
    ),
    (
        r"\b(?:an? |the )?(?:golden |gold |bronze )?buddha(?: statue)? in (?:an? |the )?(?:\w+ )?temple\b",
        "buddhist temple",
    ),
    (
        r"^(?:an? (?:photo(?:graph)?|picture|image|shot) of )?(?:the )?(?:inside|interior) of (?=an? |the )",
        "inside ",
    ),
    (r"\bsitting (?:on|in) (?:the )?seats\b", "sitting"),
    (
        r"\b(?:kid|child|boy|girl|man|woman|person) (?:dressed )?(?:in|wearing) an? (superhero|pirate|witch|princess"
        r"|prince|knight|wizard|ninja|cowboy|clown|vampire|mermaid|fairy|zombie|skeleton|santa|elf) costume\b",
        r"\1",
    ),
    (r" on (?:an? |the )?(?:\w+ )?cake stand\b", ""),
    (r" (?:hitting|scoring) (?:an? )?home ?runs?\b", ""),
    (
        r"\b(?:clay|terracotta|ceramic|flower|plant|stone) pot with (?:an? )?(?:\w+ )?(cactus|plant|succulent|herb)\b",
        r"potted \1",
    ),
    (r"^(?:an? |the )?(?:natural |outdoor |steaming )?(?:hot springs?|onsen)\b", "mountain lake in fog"),
    (r"\b(?:lemonade|juice|fruit|vegetable) stand\b", "market stall"),
    (
        r"^(?:children|kids) playing(?=,|$| (?:in|on|at|outside)\b(?! (?:the )?(?:sand|beach|snow)))",
        "children playing with a ball",
    ),
    (
        r"\b(?:birthday )?party with (?:kids|children)\b|\b(?:kids'?|children's) birthday party\b",
        "children at a birthday party",
    ),
    (r"^(?:an? |the )?chess (?:match|game) between ([\w ]+?)(?=,|$| (?:in|on|at) )", r"\1 playing chess"),
    (r"\bpulling (an? rabbit) out of (an?|his|her) (?:top |magic )?hat\b", r"with \1"),
    (r"(?<![a-z])(waves?\b.*?) (?:on|with) (?:top of )?(?:an?|his|her|the) (?:\w+ )?surf ?board\b", r"\1"),
    (
        r"\b(?:standing |working )?(in|at) ((?:an?|the|his|her) (?:\w+ )?(?:kitchen|stove|counter)) "
        r"(?:preparing|making|cooking)(?: (?:food|an? meal|dinner|lunch|breakfast|something))?(?=$|,)",
        r"cooking \1 \2",
    ),
    (r"\b(?:preparing|making|cooking) (?:food|an? meal|dinner|lunch)\b", "cooking"),
    (
        r"\b(?:baseball player|batter|(?:man|boy|person|player)(?=.*\bbaseball\b)) (?:\w+ing )?(?:an? |his |her |the )?"
        r"(?:baseball )?bat(?: at (?:an? |the )?(?:\w+ )?(?:base)?ball)?\b",
        "baseball player",
    ),
    (r"\b(sign|clock|light|lamp|flag|camera) on (?:an? |the )?(?:\w+ )?(?:pole|post)\b", r"\1"),
    (
        r"\b(laptop|computer|monitor|screen|pc)\b(.*?)(?<!musical )(?<!piano )(?<!computer )keyboard\b",
        r"\1\2computer keyboard",
    ),
    (
        r"(?<!computer )\bkeyboard (and|with|next to|beside) (an? |the )?(?=(?:\w+ )?mouse\b)",
        r"computer keyboard \1 \2",
    ),
    (r"\bpainting in (?:an?|the|his|her) (?:\w+ )?studio\b", "painting in an art studio"),
    (r"\b(people|friends|family|man|woman|couple|boy|girl) bowling\b(?! alley)", r"\1 in a bowling alley"),
    (r"\bbreakfast (?:nook|corner)\b", "kitchen"),
    (r" on (?:an?|its|the) (?:\w+ )?saucer\b|\bsaucer with (?=an?\b)", ""),
    (r"\b(?:mountain|bmx|trail|road) bikers?\b", "cyclist"),
    (r"\borbiting (?:around )?(?=\w)", "in front of "),
    (
        r"^(?:an? |the )?(?:(?:old|medieval|ancient|fairytale|stone|gothic) )?castle on (?:top of )?(?:an? |the )"
        r"(?:\w+ )?hill(?:top)?\b",
        "castle landscape",
    ),
    (
        r"\bpost[- ]?apocalyptic (?:wasteland|world|landscape|scene|street|cityscape)s?\b",
        "post-apocalyptic city",
    ),
    (r"\bbed of (?:\w+ )?leaves\b", "fallen leaves"),
    (r"\b(?:in|on) an? (fallen leaves)\b", r"on \1"),
    (
        r"\b(?:an? )?bed of (?=(?:\w+ )?(?:flowers|roses|tulips|daisies|grass|moss|clover|straw|hay|snow)\b)",
        "",
    ),
    (r"\b(?:at|on) the bottom of\b", "under"),
    (r",? (?:placed |standing |sitting |lying )?side by side\b", ""),
    (r",? (?:arranged|placed|lined up|standing) in an? (?:ring|circle|row|line|grid)\b", ""),
    (r"\b(fighting|arguing|quarrell?ing) over\b", "and"),
    (
        r"\b(?:brush(?:es|ing)|cleaning) (?:his|her|its|their) teeth\b(?: with an? toothbrush)?",
        "with a toothbrush",
    ),
    (
        r"\b(feeding|giving|offering|handing|bringing|showing|serving) ((?:an?|the|his|her|their) [\w-]+) "
        r"(?=(?:an?|some|the) )",
        r"\1 \2 and ",
    ),
    (
        rf"\b(keyboard|laptop|monitor|computer)(,? {_BY} (?:an? |the )?)mouse\b",
        r"\1\2computer mouse",
    ),
    (
        rf"\b(?<!computer )mouse ({_BY}) (an? |the )?(computer|laptop|keyboard|mouse ?pad)\b",
        r"computer mouse \1 \2\3",
    ),
)
"""Regular expression -> what is meant, in this order, before those of turns.py."""
