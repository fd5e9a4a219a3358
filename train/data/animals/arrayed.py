"""Animals dressed up that do something, and beasts of myth, for acting.py: names, groups and views, and who builds
them."""

from __future__ import annotations

from data.animals.dressed import worn_names
from data.names import viewed

_TABLE = {
    "animal-mammal": """
        raccoon-cane@60/6 raccoon in a tuxedo with a cane, raccoon gentleman, gentleman raccoon,
        raccoon in a tuxedo and top hat, raccoon in a suit and top hat, raccoon with a cane,
        raccoon in a suit with a cane, raccoon in a top hat and suit, raccoon with top hat and cane,
        raccoon in a tuxedo with top hat and cane, raccoon in a suit with a top hat, raccoon standing in a suit
        rabbit-watch@54/6 white rabbit with a pocket watch, rabbit in a waistcoat, rabbit with a pocket watch,
        rabbit in a waistcoat with a pocket watch, white rabbit in a waistcoat, rabbit in waistcoat,
        rabbit holding a pocket watch, rabbit with a watch, white rabbit with a watch, white rabbit from wonderland,
        rabbit looking at its watch, bunny with a pocket watch, bunny in a waistcoat, rabbit in a vest
        mouse-knight@58/6 mouse knight, knight mouse, mouse in armor, mouse in armour, mouse with a sword,
        mouse knight with a sword, mouse warrior, mouse with a sword and shield, mouse in knight armor
        jackalope@44/8 jackalope, rabbit with antlers, hare with antlers, horned rabbit, bunny with antlers,
        rabbit with horns, wolpertinger
        kitsune@66/8 kitsune, nine-tailed fox, nine tailed fox, fox with nine tails, kyubi, gumiho, fox spirit,
        fox with many tails, kitsune fox, nine tails fox
        white-kitsune@66/8 white kitsune, white nine-tailed fox, white fox with nine tails, white fox spirit,
        white nine tailed fox, spirit fox, white gumiho, kitsune
        cerberus@52/7 cerberus, three-headed dog, three headed dog, dog with three heads, hellhound, hell hound,
        kerberos, hound of hades, guardian of the underworld, dog of hades
        flying-pig@34/6 flying pig, pig with wings, winged pig, pigs fly, when pigs fly, pig flying, pig angel
        bear-sign@82/4 bear holding a sign, bear with a sign, bear holding a blank sign, bear holding up a sign
        panda-sign@82/4 panda holding a sign, panda with a sign, panda holding a blank sign, panda holding up a sign
        raccoon-sign@82/4 raccoon holding a sign, raccoon with a sign, raccoon holding a blank sign,
        raccoon holding up a sign
    """,
    "animal-amphibian": """
        frog-prince@58/6 frog prince, prince frog, frog king, frog in a crown and cape, royal frog, king frog,
        frog with a crown and cape, frog prince in a cape, frog wearing a crown and a cape, the frog prince
    """,
    "animal-marine": """
        narwhal@0/6 narwhal, narwhale, unicorn of the sea, whale with a horn, narwhal swimming
    """,
    "animal-bird": """
        hatching-chick@0/10 hatching chick, chick hatching, chick hatching from an egg, chick in an egg,
        chick in an eggshell, chick coming out of an egg, hatching egg, egg hatching, chick hatching out of an egg,
        baby chick hatching, newborn chick, chick in a shell, chick in a broken egg
        dodo@0/7 dodo, dodo bird, extinct bird, raphus
    """,
    "household": """
        robot-cat@-24/8 robot cat, robotic cat, cat robot, mechanical cat, cyber cat, android cat, robot kitten
        glass-swan@0/8 glass swan, crystal swan, swan made of glass, swan figurine, glass figurine of a swan
        ice-swan@0/8 ice swan, ice sculpture, swan ice sculpture, swan made of ice, ice sculpture of a swan
        glass-dolphin@0/6 glass dolphin, crystal dolphin, dolphin made of glass, glass figurine of a dolphin
        crystal-dragon@36/5 crystal dragon, glass dragon, dragon made of crystal, dragon made of glass
        chocolate-bunny@60/7 chocolate bunny, chocolate rabbit, chocolate easter bunny, bunny made of chocolate,
        easter chocolate, rabbit made of chocolate
        glass-cat@66/8 glass cat, crystal cat, cat made of glass, glass figurine of a cat
        lion-statue@36/5 lion statue, stone lion, stone lion statue, marble lion, statue of a lion, lion sculpture
        horse-statue@28/4 horse statue, bronze horse, bronze horse statue, statue of a horse, equestrian statue
        gold-cat@66/8 golden cat, golden cat statue, cat statue, gold cat statue, statue of a cat, cat made of gold
        gold-dragon@36/5 golden dragon, golden dragon statue, dragon statue, statue of a dragon, dragon made of gold
        jade-dragon@36/6 jade dragon, jade dragon statue, jade statue of a dragon, dragon made of jade
        wood-elephant@36/6 wooden elephant, carved elephant, elephant figurine, wooden elephant figurine
        bull-statue@36/6 bull statue, bronze bull, charging bull, statue of a bull, bronze bull statue
        eagle-statue@0/4 eagle statue, bronze eagle, statue of an eagle, eagle sculpture, bronze eagle statue
    """,
    "animal-reptile": """
        t-rex-skeleton@30/5 dinosaur skeleton, t-rex skeleton, tyrannosaurus skeleton, skeleton of a dinosaur,
        skeleton of a t-rex, dinosaur fossil, dinosaur bones, t rex skeleton, tyrannosaurus rex skeleton, fossil,
        dinosaur skeleton in a museum, t-rex fossil, dinosaur exhibit, skeleton of a tyrannosaurus, trex skeleton
        ice-dragon@36/5 ice dragon, frost dragon, dragon made of ice, frozen dragon, frost wyrm, ice wyrm
        chinese-dragon@0/4 chinese dragon, oriental dragon, eastern dragon, asian dragon, japanese dragon, long dragon,
        serpentine dragon, loong, chinese dragon flying, lung dragon, dragon with a pearl
        baby-dragon@0/8 baby dragon, little dragon, cute dragon, young dragon, dragon hatchling, small dragon,
        tiny dragon, cute baby dragon, baby dragon sitting
        nessie@0/6 loch ness monster, nessie, sea serpent, lake monster, sea monster, sea dragon,
        water dragon, plesiosaur, monster in a lake
        velociraptor@0/5 velociraptor, raptor, raptor dinosaur, utahraptor, deinonychus, small dinosaur,
        velociraptor running, hunting dinosaur
        pteranodon@0/4 pterodactyl, pteranodon, pterosaur, flying dinosaur, pterodactyl flying, flying pterodactyl
        hydra@54/8 hydra, lernaean hydra, many-headed dragon, five-headed dragon, dragon with many heads,
        multi-headed dragon, three-headed dragon, three headed dragon, hydra monster, dragon with three heads,
        dragon with five heads, many-headed serpent, hydra dragon
    """,
    "animal-pet": """
        puppy-cup@62/12 puppy in a teacup, puppy in a cup, dog in a cup, dog in a teacup, teacup puppy, puppy in a mug
        cat-broom@34/6 cat on a broomstick, cat on a broom, cat riding a broom, cat flying on a broom, witch cat,
        cat riding a broomstick, black cat on a broom, black cat on a broomstick, cat flying on a broomstick, cat witch,
        black cat riding a broom, witch cat on a broom, cat in a witch hat on a broom, black cat riding a broomstick,
        cat on a broomstick with a witch hat, cat with a witch hat on a broom, halloween cat on a broom
        winged-cat@66/6 cat with wings, winged cat, angel cat, flying cat, cat angel, cat with angel wings,
        white cat with wings, kitten with wings
        cat-sign@82/4 cat holding a sign, cat with a sign, cat holding a blank sign, kitten holding a sign,
        cat holding up a sign, ginger cat holding a sign
        dog-sign@82/4 dog holding a sign, dog with a sign, dog holding a blank sign, puppy holding a sign,
        dog holding up a sign, golden retriever holding a sign
        cat-surfing-cool@34/9 cat wearing sunglasses on a surfboard, cat in sunglasses on a surfboard,
        cat with sunglasses on a surfboard, cat in sunglasses surfing, cat wearing sunglasses surfing,
        cat with sunglasses surfing, cool cat surfing, cool cat on a surfboard, surfing cat in sunglasses
    """,
}
_DOES = {
    "knight@58/6": "{0} knight with a sword, {0} knight, knight {0}, {0} in armor with a sword, {0} with a sword,"
    " {0} in armour with a sword, {0} holding a sword, {0} warrior, {0} with a sword and shield",
    "samurai@58/6": "samurai {0} with a katana, samurai {0}, {0} samurai, {0} with a katana, samurai {0} with a sword,"
    " {0} samurai with a sword, {0} samurai with a katana",
    "wizard@58/6": "{0} wizard with a wand, {0} wizard, wizard {0}, {0} with a wand, {0} with a magic wand,"
    " {0} in a wizard robe, {0} in a wizard hat holding a wand, {0} casting a spell, {0} wizard casting a spell",
    "chef@56/7": "{0} chef cooking, {0} cooking, {0} chef, chef {0}, {0} cook, {0} chef with a pan, "
    "{0} with a frying pan, {0} dressed as a chef, {0} cooking dinner, {0} in a chef hat cooking",
    "astronaut@56/6": "{0} astronaut on the moon, {0} astronaut, astronaut {0}, space {0}, {0} in space,"
    " {0} on the moon, {0} in a space suit on the moon, {0} dressed as an astronaut, {0} floating in space",
    "guitar@64/5": "{0} playing guitar, {0} playing the guitar, {0} playing a guitar, {0} with a guitar, {0} guitarist,"
    " {0} musician",
    "drums@68/10": "{0} playing drums, {0} playing the drums, {0} drummer, {0} with drums, {0} at the drums,"
    " {0} playing a drum kit, {0} behind a drum kit",
    "umbrella@58/6": "{0} with an umbrella, {0} holding an umbrella, {0} under an umbrella,"
    " {0} in a raincoat with an umbrella, {0} with umbrella, {0} carrying an umbrella",
    "fishing@10/8": "{0} fishing, {0} with a fishing rod, {0} holding a fishing rod, {0} with fishing rod,"
    " {0} fisherman, fisherman {0}, {0} angler",
    "banjo@64/5": "{0} playing a banjo, {0} playing banjo, {0} playing the banjo, {0} with a banjo",
}
"""What is done, how it is seen and what it is called."""
_WHO = {
    "animal-mammal": {
        "fox": "knight samurai wizard guitar", "rabbit": "knight samurai",
        "panda": "chef samurai astronaut drums guitar",
        "mouse": "wizard umbrella", "bear": "fishing", "raccoon": "wizard banjo", "monkey": "astronaut",
    },
    "animal-amphibian": {"frog": "banjo guitar wizard knight umbrella"},
    "animal-pet": {
        "dog": "chef knight samurai wizard umbrella", "corgi": "astronaut",
        "cat": "drums umbrella fishing",
    },
}  # fmt: skip
"""Who does what."""
_ALSO = {"rabbit": ("bunny",), "dog": ("puppy",), "cat": ("kitten",), "monkey": ("chimpanzee",)}
REX = ("party hat", "top hat", "santa hat", "cowboy hat", "crown")
"""What a tyrannosaurus wears."""


def _lines() -> dict[str, str]:
    """Lines as in a table of names."""
    out = {}
    for group, rows in _WHO.items():
        lines = []
        for who, acts in rows.items():
            for act, names in ((a, n) for a, n in _DOES.items() if a.partition("@")[0] in acts.split()):
                also = (names.format(other) for other in _ALSO.get(who, ()))
                lines.append(f"{who}-{act} " + ", ".join((names.format(who), *also)))
        out[group] = "\n".join(lines)
    rex = (
        f"t-rex-{w.replace(' ', '-')}@34/5 {worn_names('t-rex', w, '')}, {worn_names('dinosaur', w, '')}"
        for w in REX
    )
    out["animal-amphibian"] += f"\nfrog-suit@58/6 {worn_names('frog', 'suit', '')}"
    out["animal-reptile"] = "\n".join(rex)
    return out


MAKERS = ("guises", "legends", "fossils", "sculpted", "oddities", "wyrms", "ancients")
ARRAYED, VIEWS = viewed(_TABLE, "36/8")
_MORE, _SEEN = viewed(_lines(), "56/6")
ARRAYED |= _MORE
VIEWS |= _SEEN
"""Key -> group and names; key -> yaw and pitch."""
