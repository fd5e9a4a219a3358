"""People of many roles: those of meshes.py dressed up. `rendered.py` takes them as it does buildings."""

from __future__ import annotations

_PEOPLE = {
    "person": """
        old-man R7 old man, elderly man, grandfather, grandpa, older person, elder, bearded old man
        old-woman R8 old woman, elderly woman, grandmother, grandma, granny, older person, old lady
        black-man R7 man, black man, dark-skinned man, african man, african american man, person, guy
        black-woman R8 woman, black woman, dark-skinned woman, african woman, african american woman, person, lady
        tan-woman R2 woman, indian woman, latina woman, brown-skinned woman, person, lady
        tan-man R6 man, indian man, latino man, brown-skinned man, bearded man, person, guy
        bearded R6 person: beard, bearded man, man with a beard, man with beard, hipster
        bald R7 man: bald, bald man, person: bald, bald person
        red-dress R2 woman, woman in a red dress, lady in red, woman in red, lady
        boy R22 boy, black boy, dark-skinned boy, child, kid
        girl R25 girl, black girl, dark-skinned girl, child, kid
    """,
    "person-role": """
        doctor R7 health worker, doctor, man health worker, physician, male doctor, dentist
        woman-doctor R3 health worker, doctor, woman health worker, female doctor, woman doctor, physician
        surgeon R7 surgeon, doctor, health worker, doctor in a mask
        nurse R8 nurse, woman health worker, health worker
        scientist R7 scientist, man scientist, chemist, researcher, professor
        woman-scientist R3 scientist, woman scientist, female scientist, chemist, researcher
        chef R7 cook, man cook, chef, baker, male chef
        woman-chef R3 cook, woman cook, chef, female chef, baker, woman chef
        police R7 police officer, policeman, cop, officer
        woman-police R3 police officer, policewoman, female police officer, officer
        firefighter R7 firefighter, man firefighter, fireman, fire fighter
        woman-firefighter R3 firefighter, woman firefighter, female firefighter
        builder R7 construction worker, builder, worker, miner, engineer, factory worker, man factory worker
        woman-builder R3 construction worker, builder, worker, engineer, factory worker, woman factory worker
        mechanic R6 mechanic, man mechanic, plumber, repairman, handyman
        farmer R6 farmer, man farmer, rancher, man in a straw hat, shepherd
        gardener R3 woman farmer, farmer, gardener, woman in a straw hat, woman in a hat
        cowboy R6 cowboy, man in a cowboy hat, sheriff, rancher
        soldier R7 soldier, army soldier, military man, warrior
        guard R7 guard, royal guard, queen's guard, british guard
        king R7 person with crown, king, monarch, emperor
        queen R8 queen, person with crown, empress
        princess R2 princess, woman with a crown
        knight R7 knight, crusader, knight in armor, knight in armour, templar, medieval knight
        pirate R7 pirate, pirate captain, buccaneer
        viking R7 viking, viking warrior, norseman
        ninja R6 ninja, assassin
        bride R2 person with veil, bride, woman in a wedding dress
        groom R5 person in tuxedo, groom, man in a tuxedo, gentleman, man in a suit, waiter, butler
        student R7 student, man student, graduate
        teacher R7 teacher, man teacher, professor, librarian, man with glasses
        woman-teacher R8 teacher, woman teacher, librarian, woman with glasses
        judge R7 judge, man judge
        priest R7 priest, vicar
        monk R7 monk, buddhist monk, buddhist
        captain R7 captain, sea captain, ship captain, old sailor, sailor
        pilot R7 pilot, man pilot, airline pilot
        fisherman R7 fisherman, fisher, man in a raincoat, angler
        ballerina R2 ballerina, ballet dancer, dancer
        artist R7 artist, man artist, painter, frenchman, poet
        detective R7 detective, spy, private detective, investigator, man in a trench coat
        astronaut R4 astronaut, man astronaut, spaceman, cosmonaut
        samurai R7 samurai, samurai warrior, japanese warrior, shogun, ronin
        gladiator R7 gladiator, roman soldier, roman warrior, spartan, legionary, roman gladiator
        geisha R3 geisha, woman in a kimono, japanese woman in a kimono, maiko
        clown R7 clown, circus clown, funny clown
        cheerleader R2 cheerleader, cheer leader, cheerleader girl
        nun R8 nun, catholic nun, mother superior
        cowgirl R3 cowgirl, woman in a cowboy hat, cow girl
    """,
    "person-fantasy": """
        santa R7 santa claus, santa, father christmas, saint nicholas
        wizard R7 mage, wizard, sorcerer, magician, merlin
        witch R8 witch, woman mage, sorceress
        superhero R6 superhero, hero, super hero
        vampire R5 vampire, dracula, count dracula
        angel R2 angel, guardian angel
        elf R7 elf, man elf, wood elf, elf archer, elven archer, forest elf
        woman-elf R2 elf, woman elf, female elf, elf woman, elven woman, elf princess, elven queen
        elf-queen R8 elven queen, elf queen, elf princess, elf woman, female elf, elven princess, elven woman
        dwarf R7 dwarf, fantasy dwarf, dwarven warrior, dwarf warrior
        goblin R7 goblin, green goblin, hobgoblin
        orc R7 orc, orc warrior, orcs
        troll R7 troll, cave troll, forest troll
        zombie R7 zombie, man zombie, undead, living dead, walking dead
        mummy R7 mummy, egyptian mummy
        fairy R2 fairy, woman fairy, pixie, fairy princess, flower fairy, tooth fairy
        mermaid R2 merperson, mermaid, sea maiden
        demon R7 demon, devil, satan, lucifer, demon lord, winged demon
        reaper R7 grim reaper, reaper, the grim reaper, death with a scythe, angel of death
        plague-doctor R7 plague doctor, medieval plague doctor, beak doctor, plague mask
        cyborg R7 cyborg, bionic man, half human half robot, cybernetic man, cyborg man
        cyberpunk R2 cyberpunk girl, cyberpunk woman, cyberpunk, woman with a visor, futuristic woman, cyber girl
        pharaoh R7 pharaoh, egyptian pharaoh, egyptian king, tutankhamun, tutankhamen, ramses, ancient egyptian
        gnome R7 gnome, garden gnome, gnomes, leprechaun
    """,
}
"""Group -> lines of who that is, the base they are made of, and the names."""

_NO_BUST = {
    "priest",
    "ballerina",
    "cheerleader",
    "mermaid",
    "gnome",
    "old-man",
    "old-woman",
    "bearded",
    "elf-queen",
}
"""Whose head and shoulders do not tell what they are, or of whom portraits.py has a better picture."""


def _read() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    bases, people = {}, {}
    for group, lines in _PEOPLE.items():
        for line in lines.strip().splitlines():
            role, base, names = line.strip().split(" ", 2)
            bases[role] = base
            people[f"p-{role}"] = (group, names)
            said = [
                n for i, n in enumerate(names.split(", ")) if i == 0 or not {"in", "with"} & set(n.split())
            ]
            faces = [f"{name}'s face" for name in said]
            if role in _NO_BUST:
                continue
            people[f"p-{role}-b"] = (
                "person-bust",
                ", ".join([*faces, f"portrait of a {said[min(1, len(said) - 1)]}"]),
            )
    return bases, people


BASES, PEOPLE = _read()
"""Role -> who of meshes.py is dressed up; key -> group and names, as `builds.BUILDINGS`; "-b" for busts."""
MESHES = {key: BASES[key.removeprefix("p-").removesuffix("-b")] for key in PEOPLE}
"""Key -> the mesh it is made of, whose makers are to be named; as `builds.MESHES`."""
