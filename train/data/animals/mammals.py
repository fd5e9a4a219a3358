"""Wild and farm mammals, modelled limb by limb (anatomy.py): names, groups and views, and who builds them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from data.animals import breeds, furries, grazers, horned, hounds
from data.animals.apes import ape, kangaroo, koala
from data.animals.bats import bat
from data.animals.camels import camel, llama
from data.animals.cats import cat_asleep, cat_sitting
from data.animals.climbers import orangutan, sloth, yak
from data.animals.critters import hedgehog, mouse, raccoon, squirrel
from data.animals.dragons import dragon
from data.animals.giants import dinosaur, elephant, hippo, rhino
from data.animals.herds import bison, cow, goat, pig, sheep
from data.animals.predators import bear, cat, dog
from data.animals.pups import poodle, puppy, running
from data.animals.spitz import BUILDERS as SPITZ
from data.animals.steeds import deer, giraffe, steed
from data.animals.whiskered import beaver, hamster, otter, seal
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
        koala@14/5 koala, koala bear, animal, koala in a tree, koala on a tree, koala climbing a tree
        kangaroo@36/5 kangaroo, wallaby, animal
        monkey@62/5 monkey, chimpanzee, chimp, ape, animal
        gorilla@52/6 gorilla, ape, silverback, animal
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
        gazelle@36/6 gazelle, antelope, impala, springbok, animal
        calf@36/7 calf, baby cow, brown calf, little cow, cow calf
        foal@36/6 foal, baby horse, colt, filly, little horse
        red-panda@40/8 red panda, lesser panda, animal
        guinea-pig@40/10 guinea pig, cavy, guinea pigs, animal
        pegasus@36/6 pegasus, winged horse, flying horse, horse with wings, pegasus horse
        griffin@36/6 griffin, gryphon, griffon, hippogriff
        beaver@42/14 beaver, animal
        sloth@0/4 sloth, hanging sloth, animal, sloth hanging from a branch, sloth on a branch, sloth in a tree,
        sloth hanging from a tree
        orangutan@66/6 orangutan, orang-utan, orang utan, ape, animal
        yak@38/6 yak, animal
        bat@80/2 bat, flying bat, bat flying, vampire bat, fruit bat, halloween bat, animal
        capybara@36/6 capybara, capybaras, capibara, animal
        otter@66/6 otter, river otter, otter standing, animal
    """,
    "desert": """
        camel@36/6 camel, dromedary, one-humped camel, animal
        bactrian@36/6 two-hump camel, bactrian camel, camel, animal
    """,
    "animal-pet": """
        dachshund@30/7 dachshund, sausage dog, wiener dog, weiner dog, dachshund dog, doxie
        chihuahua@36/7 chihuahua, chihuahua dog
        dalmatian@36/6 dalmatian, dalmatian dog, dalmation, spotted dog
        german-shepherd@36/6 german shepherd, german shepherd dog, alsatian, police dog, german shepard
        labrador@36/6 labrador, labrador retriever, yellow labrador, yellow lab, labrador dog
        corgi@36/7 corgi, welsh corgi, corgi dog, pembroke corgi
        beagle@36/7 beagle, beagle dog, hound, foxhound, hound dog
        pug@36/8 pug, pug dog
        husky@36/6 dog, husky, husky dog, siberian husky, sled dog
        cat-sitting@74/6 cat, sitting cat, cat sitting, tabby cat, tabby, house cat
        cat-sleeping@0/22 sleeping cat, cat sleeping, curled up cat, cat lying, cat curled up, cat lying down,
        sleeping kitten
        ginger-cat@70/6 cat, ginger cat, orange cat, ginger tabby, orange tabby cat, red cat
        black-cat@72/6 black cat, black kitten, halloween cat
        white-cat@72/6 cat, white cat, white kitten
        kitten@72/8 kitten, kitty, baby cat, little cat, ginger kitten, orange kitten
        puppy@70/7 puppy, pup, labrador puppy, golden retriever puppy, sitting puppy, little dog, baby dog
        dog-running@30/6 dog running, running dog, dog jumping, jumping dog, dog playing
        poodle@36/6 poodle, white poodle, french poodle
        shiba-inu@36/6 shiba inu, shiba, shiba inu dog, akita, akita inu, doge
        samoyed-dog@36/6 samoyed, samoyed dog, white dog, spitz, white fluffy dog, fluffy white dog
        pomeranian@36/7 pomeranian, pom, pomeranian dog, pomeranian spitz, fluffy dog
        rottweiler@36/6 rottweiler, rottweiler dog, doberman, dobermann, black and tan dog
        hamster@70/8 hamster, golden hamster, hamster face, gerbil, hamster eating, hamster eating a seed,
        hamster eating a nut, hamster with a seed
    """,
    "animal-reptile": """
        dragon@36/5 dragon, green dragon, fire dragon, winged dragon
        red-dragon@36/5 dragon, red dragon, fire dragon, winged dragon
        t-rex@34/5 t-rex, t rex, tyrannosaurus, tyrannosaurus rex, dinosaur
        triceratops@34/5 triceratops, horned dinosaur, three-horned dinosaur, dinosaur with horns
        stegosaurus@30/5 stegosaurus, stegosaur, plated dinosaur, spiky dinosaur
        sauropod@34/5 sauropod, brontosaurus, brachiosaurus, diplodocus, long-necked dinosaur
    """,
    "animal-marine": """
        seal@36/9 seal, grey seal, harbour seal, harbor seal, sea lion
        seal-pup@36/9 baby seal, seal pup, white seal
    """,
    "winter": """
        walrus@36/7 walrus, walruses, animal
        polar-bear@40/8 polar bear, white bear, ice bear, animal
    """,
}

BUILDERS: dict[str, Any] = {
    "bear": bear, "panda": lambda s: bear(s, (0.86, 0.83, 0.77), kind="panda"),
    "polar-bear": lambda s: bear(s, (0.93, 0.86, 0.72), kind="polar"),
    "lion": lambda s: import_module("data.animals.mighty").stands(s, "lion"), "tiger": lambda s: cat(s, "tiger"),
    "leopard": lambda s: cat(s, "leopard"),
    "cow": cow, "sheep": sheep, "goat": goat, "camel": camel, "pig": pig, "deer": deer, "giraffe": giraffe,
    "moose": lambda s: deer(s, "moose"), "zebra": lambda s: steed(s, "zebra"), "donkey": lambda s: steed(s, "donkey"),
    "elephant": elephant, "rhinoceros": rhino, "hippopotamus": hippo, "t-rex": dinosaur, "raccoon": raccoon,
        "mouse": mouse,
    "sauropod": lambda s: dinosaur(s, "sauropod"), "hedgehog": hedgehog, "squirrel": squirrel, "koala": koala,
    "kangaroo": kangaroo, "monkey": lambda s: ape(s, "chimp"), "gorilla": lambda s: ape(s, "gorilla"),
    "mammoth": lambda s: elephant(s, True),
    "lioness": lambda s: import_module("data.animals.mighty").stands(s, "lioness"), "panther": lambda s: cat(s,
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
    "cat-sitting": cat_sitting, "cat-sleeping": cat_asleep, "ginger-cat": lambda s: cat_sitting(s, "ginger"),
    "black-cat": lambda s: cat_sitting(s, "black"), "white-cat": lambda s: cat_sitting(s, "white"),
    "kitten": lambda s: cat_sitting(s, "ginger", 1.0), "puppy": puppy, "dog-running": running, "poodle": poodle,
    "hamster": hamster, "beaver": beaver, "sloth": sloth, "orangutan": orangutan, "yak": yak, "bat": bat,
    "otter": otter, "seal": seal, "seal-pup": lambda s: seal(s, "pup"),
    "wolf": lambda s: dog(s, "wolf"), "fox": lambda s: dog(s, "fox"),
    **hounds.BUILDERS, **breeds.BUILDERS, **furries.BUILDERS, **horned.BUILDERS, **grazers.BUILDERS,
    **SPITZ,
    "pegasus": lambda s: import_module("data.animals.mythic").pegasus(s),
    "griffin": lambda s: import_module("data.animals.mythic").griffin(s),
}  # fmt: skip


MAMMALS, VIEWS = viewed(_TABLE, "38/7")
"""Key -> group and names; key -> yaw and pitch."""
