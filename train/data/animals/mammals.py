"""Wild and farm mammals, modelled limb by limb (anatomy.py): names, groups and views, and who builds them."""

from __future__ import annotations

from typing import Any

from data.animals.apes import ape, kangaroo, koala
from data.animals.camels import camel, llama
from data.animals.critters import hedgehog, mouse, raccoon, squirrel
from data.animals.dragons import dragon
from data.animals.giants import dinosaur, elephant, hippo, rhino
from data.animals.herds import bison, cow, goat, pig, sheep
from data.animals.predators import bear, cat, dog
from data.animals.steeds import deer, giraffe, steed
from data.names import viewed

_TABLE = {
    "animal-mammal": """
        bear@40/8 bear, brown bear, grizzly bear, grizzly, animal
        panda@40/8 panda, panda bear, giant panda, animal
        lion@36/6 lion, male lion, big cat, animal
        tiger@36/6 tiger, bengal tiger, big cat, animal
        leopard@36/6 leopard, panther, jaguar, cheetah, big cat, animal
        wolf@36/6 wolf, grey wolf, gray wolf, timber wolf, animal
        cow@36/7 cow, cattle, dairy cow, holstein, milk cow, heifer, animal
        sheep@36/7 ewe, sheep, lamb, woolly sheep, animal
        zebra@36/6 zebra, animal
        donkey@36/6 donkey, mule, ass, burro, animal
        deer@36/6 deer, stag, red deer, buck, hart, animal
        moose@36/6 moose, elk, animal
        giraffe@36/5 giraffe, animal
        goat@36/7 goat, billy goat, nanny goat, animal
        pig@36/7 pig, piglet, sow, hog, swine, animal
        elephant@36/6 elephant, african elephant, animal
        rhinoceros@36/6 rhinoceros, rhino, animal
        hippopotamus@36/7 hippopotamus, hippo, animal
        raccoon@36/7 raccoon, racoon, animal
        mouse@40/10 mouse, little mouse, field mouse, animal
        hedgehog@40/10 hedgehog, animal
        squirrel@50/5 chipmunk, squirrel, red squirrel, animal
        koala@66/4 koala, koala bear, animal
        kangaroo@36/5 kangaroo, wallaby, animal
        monkey@62/5 monkey, chimpanzee, chimp, ape, animal
        gorilla@40/6 gorilla, ape, silverback, animal
        mammoth@36/6 mammoth, woolly mammoth, wooly mammoth, animal
        lioness@36/6 lioness, female lion, cougar, puma, mountain lion, big cat, animal
        panther@36/6 black panther, panther, black leopard, black jaguar, big cat, animal
        black-bear@40/8 bear, black bear, animal
        arctic-fox@36/6 arctic fox, arctic fox, white fox, polar fox, animal
        doe@36/6 deer, doe, roe deer, hind, fawn, animal
        bull@36/7 ox, bull, brown cow, steer, animal
        ram@36/7 ram, sheep with horns, animal
        llama@38/6 llama, alpaca, guanaco, animal
        unicorn@36/6 unicorn, white unicorn, magic horse
        white-horse@36/6 horse, white horse, grey horse, mare, pony
        black-horse@36/6 horse, black horse, stallion
        badger@36/7 badger, animal
        skunk@36/7 skunk, animal
        rat@40/10 rat, grey rat, animal
        boar@36/7 boar, wild boar, wild pig, animal
        bison@36/6 bison, buffalo, wisent, american bison, animal
        fox@36/6 fox, red fox, vixen, animal
    """,
    "desert": """
        camel@36/6 camel, dromedary, one-humped camel, animal
        bactrian@36/6 two-hump camel, bactrian camel, camel, animal
    """,
    "animal-pet": """
        husky@36/6 dog, husky, husky dog, siberian husky, sled dog
    """,
    "animal-reptile": """
        dragon@36/5 dragon, green dragon, fire dragon, winged dragon
        red-dragon@36/5 dragon, red dragon, fire dragon, winged dragon
        t-rex@34/5 t-rex, t rex, tyrannosaurus, tyrannosaurus rex, dinosaur
        sauropod@34/5 sauropod, brontosaurus, brachiosaurus, diplodocus, long-necked dinosaur
    """,
    "winter": """
        polar-bear@40/8 polar bear, white bear, ice bear, animal
    """,
}

BUILDERS: dict[str, Any] = {
    "bear": bear, "panda": lambda s: bear(s, (0.86, 0.83, 0.77), kind="panda"),
    "polar-bear": lambda s: bear(s, (0.93, 0.86, 0.72), kind="polar"),
    "lion": lambda s: cat(s, "lion"), "tiger": lambda s: cat(s, "tiger"), "leopard": lambda s: cat(s, "leopard"),
    "cow": cow, "sheep": sheep, "goat": goat, "camel": camel, "pig": pig, "deer": deer, "giraffe": giraffe,
    "moose": lambda s: deer(s, "moose"), "zebra": lambda s: steed(s, "zebra"), "donkey": lambda s: steed(s, "donkey"),
    "elephant": elephant, "rhinoceros": rhino, "hippopotamus": hippo, "t-rex": dinosaur, "raccoon": raccoon,
        "mouse": mouse,
    "sauropod": lambda s: dinosaur(s, "sauropod"), "hedgehog": hedgehog, "squirrel": squirrel, "koala": koala,
    "kangaroo": kangaroo, "monkey": lambda s: ape(s, "chimp"), "gorilla": lambda s: ape(s, "gorilla"),
    "mammoth": lambda s: elephant(s, True), "lioness": lambda s: cat(s, "lioness"), "panther": lambda s: cat(s,
        "panther"),
    "black-bear": lambda s: bear(s, (0.022, 0.02, 0.02),
        (0.2, 0.12, 0.065), "black"), "bactrian": lambda s: camel(s, 2),
    "arctic-fox": lambda s: dog(s, "arctic"), "doe": lambda s: deer(s, "doe"), "bull": lambda s: cow(s, "bull"),
    "ram": lambda s: sheep(s, True), "llama": llama, "husky": lambda s: dog(s, "husky"),
    "unicorn": lambda s: steed(s, "unicorn"), "white-horse": lambda s: steed(s, "white"),
    "black-horse": lambda s: steed(s, "black"),
    "dragon": dragon, "red-dragon": lambda s: dragon(s, (0.30, 0.025, 0.018), (0.5, 0.3, 0.12), (0.12, 0.02, 0.015)),
    "badger": lambda s: raccoon(s, "badger"), "skunk": lambda s: raccoon(s, "skunk"), "rat": lambda s: mouse(s, "rat"),
    "boar": lambda s: pig(s, True), "bison": bison,
    "wolf": lambda s: dog(s, "wolf"), "fox": lambda s: dog(s, "fox"),
}  # fmt: skip


MAMMALS, VIEWS = viewed(_TABLE, "38/7")
"""Key -> group and names; key -> yaw and pitch."""
