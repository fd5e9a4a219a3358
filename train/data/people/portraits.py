"""Portraits of all kinds of people, their names; faces and hair are made by gallery.py, which needs Blender."""

from __future__ import annotations

from data.names import Named

_PORTRAITS = """
    redhead R8 woman: red hair, red-haired woman, +woman with freckles, +freckled woman, redhead, redheaded woman,
    ginger woman, woman with red hair, woman with freckles and green eyes, +girl with freckles, ginger-haired woman,
    woman with ginger hair, woman with green eyes, young woman with freckles, red-haired girl, girl with red hair
    blonde R8 woman: blonde hair, blonde woman, blond woman, woman with blonde hair, blonde, blonde girl, woman,
    woman with blue eyes, fair-haired woman, blonde-haired woman, woman with long blonde hair, girl with blonde hair
    brunette R8 woman: brown hair, woman, brunette woman, brown-haired woman, woman with brown hair, brunette, lady,
    woman with long hair, person, beautiful woman, young woman, smiling woman, woman with long brown hair
    black-hair R8 woman: black hair, woman, black-haired woman, woman with black hair, dark-haired woman, young woman,
    woman with dark hair, woman with long black hair
    curly R3 woman: curly hair, +curly-haired woman, +woman with curly hair, +woman with curls, curly woman, woman,
    +girl with curly hair, woman with curly brown hair, woman with an afro, woman with brown curly hair
    old-man R7 old man, man: grey beard, elderly man, old man with a white beard, old man with a beard, grandfather,
    grandpa, older man, man with a white beard, old bearded man, man with a grey beard, senior man, old person,
    wise old man, old wise man, old man with a long white beard, elder, man with a long white beard
    old-woman R8 old woman, elderly woman, grandmother, grandma, old lady, older woman, granny, elderly lady,
    old woman with grey hair, old woman with wrinkles, senior woman, kind old woman, old woman with glasses,
    woman: grey hair
    bearded R7 person: beard, bearded man, man with a beard, man: brown beard, man with beard, hipster, man,
    man with a brown beard, man with a full beard, lumberjack
    suit R7 man, man in a tie, office worker, man with a tie, manager, man with dark hair, young man, guy
    glasses-man R7 man with glasses, man, man wearing glasses, man in glasses, man with spectacles, nerd
    glasses-woman R8 woman with glasses, woman, woman wearing glasses, woman in glasses, woman with spectacles,
    woman with a bun, young woman with glasses
    asian-woman R8 asian woman, chinese woman, japanese woman, korean woman, asian girl, east asian woman, asian lady,
    woman with straight black hair
    asian-man R7 asian man, chinese man, japanese man, korean man, east asian man, asian person
    sari R8 indian woman, +woman in a sari, +indian woman in a sari, +woman in sari, indian lady, hindu woman,
    +woman with a bindi, indian bride, indian girl
    african-woman R8 african woman, +woman in a headwrap, +african woman in a headwrap, +woman with a headwrap,
    +black woman with a headwrap, +african woman with a headwrap, woman in a turban, nigerian woman, african lady,
    black woman, african american woman, +woman in a head wrap, african queen, dark-skinned woman
    african-man R7 black man, african man, african american man, dark-skinned man, nigerian man
    girl R25 girl, little girl, child, young girl, kid, blonde girl, little child, smiling girl
    boy R22 boy, little boy, child, young boy, kid, teenager, teenage boy
    hat R8 woman in a hat, woman with a hat, woman wearing a hat, woman in a straw hat, woman with a straw hat,
    woman in a sun hat, lady in a hat, lady with a hat
    punk R7 +punk, +punk with a mohawk, +man with a mohawk, +punk rocker, +punk man, +punk with mohawk,
    +man with mohawk, +person with a mohawk, punk girl
    headphones R8 +woman with headphones, +woman wearing headphones, +woman listening to music, +girl with headphones,
    +girl wearing headphones, +woman in headphones, +person with headphones, +girl listening to music
    hooded R7 +hooded figure, +hooded man, +man in a hood, +person in a hood, +hooded person, +hooded stranger,
    man in a hoodie, +mysterious figure, +cloaked figure, +hacker, thief, rogue, hooded assassin
    steampunk R7 +steampunk man, +man with goggles, +steampunk man with goggles, +steampunk inventor, +steampunk,
    man in a top hat, man with a top hat, +steampunk gentleman, inventor
    man-suit R7 +man in a suit, businessman, man wearing a suit, man in a suit and tie, man in a dark suit,
    gentleman in a suit, politician, lawyer, man in a business suit, boss, banker
    fedora R7 +man in a hat, +man in a fedora, +man with a hat, +man wearing a hat, +man with a fedora,
    +man wearing a fedora, +gentleman in a hat, gangster, mafia boss, private eye, film noir detective, mobster,
    +man in a hat and a suit
    black-hat R8 +woman in a black hat, +woman with a black hat, +woman wearing a black hat, +lady in a black hat,
    mysterious woman, +elegant woman in a hat, femme fatale, +woman in a wide-brimmed hat
    moustache R7 +man with a moustache, +man with a mustache, +man with a big moustache, +moustached man,
    +man with a handlebar moustache, +man with a big mustache, +mustached man, italian man, turkish man, mexican man,
    +man with a dark moustache
    tattooed R7 +bearded man with tattoos, +man with tattoos, +tattooed man, +man with a beard and tattoos,
    +bearded tattooed man, +tattooed bearded man, biker, +man with a tattoo, +hipster with tattoos, tattoo artist,
    +man with tattoos and a beard
    teen-boy R22 teenage boy, teenager, teen boy, young man, boy with black hair, boy with dark hair, teen,
    adolescent boy, boy with a fringe
    headscarf R8 +woman with a headscarf, +woman in a headscarf, +woman wearing a headscarf, +woman in a hijab,
    +woman with a hijab, +woman wearing a hijab, muslim woman, arab woman, +muslim woman in a hijab, +veiled woman,
    middle eastern woman, +girl in a hijab, +woman with a scarf on her head, iranian woman, arabic woman
    lipstick R8 woman in a red dress, +woman with red lipstick, +woman with red lips, +woman with lipstick,
    +woman in a red dress with lipstick, +woman in a red dress with red lipstick, glamorous woman, elegant woman,
    actress, movie star, +woman wearing red lipstick, spanish woman, italian woman, diva
    flowers R8 +woman with flowers in her hair, +woman with a flower crown, +woman wearing a flower crown,
    +girl with flowers in her hair, +woman with a wreath of flowers, +girl with a flower crown,
    +woman in a flower crown, +woman with flowers in hair, +woman with a floral crown, hippie, +hippie girl,
    +woman with a crown of flowers, +girl with a wreath of flowers
    cap R7 +man with a baseball cap, +man in a baseball cap, +man with a cap, +man in a cap, +man wearing a cap,
    +man wearing a baseball cap, +guy in a baseball cap, +man with a red cap, +man in a red cap, baseball player,
    trucker, +person in a baseball cap
    laughing R25 +laughing child, +child laughing, +laughing girl, +girl laughing, +happy child, +happy girl,
    +smiling child, +smiling girl, +child smiling, +girl smiling, +laughing kid, +happy kid, +kid laughing,
    +laughing little girl, +smiling little girl, +cheerful child
    elf-queen R8 elven queen, elf queen, elf woman, female elf, elf princess, elven princess, elven woman, elf,
    elf girl, +elf woman with long blonde hair, +elf with long blonde hair, +elf with pointed ears, +elf with a tiara
    curls R8 +old woman with glasses, +old woman with curly hair, +grandmother with glasses, +grandma with glasses,
    +old lady with glasses, +elderly woman with glasses, +old woman with white hair, +old woman with curls,
    +granny with glasses, +old woman wearing glasses, +smiling old woman
"""
"""Who it is, the mesh it is made of, and whose face it is, most usual first; by names with a + it is called as they
are, too."""


_LATER = ""
"""Built by the same module, but not rendered yet: what is taken out of here is there."""


def _read() -> tuple[Named, dict[str, str]]:
    named, meshes = {}, {}
    for line in _PORTRAITS.replace(",\n", ",").strip().splitlines():
        key, base, names = line.strip().split(" ", 2)
        if key in _LATER.split():
            continue
        said = [n.strip() for n in names.split(",")]
        faces = [f"{n.removeprefix('+')}'s face" for n in said]
        plain = [n.removeprefix("+") for n in said if ":" not in n]
        asked = [f"portrait of {'an' if n[0] in 'aeiou' else 'a'} {n}" for n in plain]
        meshes[f"face-{key}-b"] = base
        named[f"face-{key}-b"] = (
            "person-bust",
            ", ".join([*faces, *(n[1:] for n in said if n[0] == "+"), *asked]),
        )
    return named, meshes


PORTRAITS, MESHES = _read()
"""Key -> group and names; key -> the thing of meshes.py it is made of, whose maker is to be named."""
