"""Animals that do something, one picture each: names and groups, and how they are rendered.

Builders are in the modules of `_MAKERS`, which need Blender; this module does not.
"""

from __future__ import annotations

import math
from importlib import import_module
from pathlib import Path

from data.animals import arrayed, habits, nursery, pretend
from data.names import viewed

_TABLE = {
    "animal-mammal": """
        panda-bicycle@34/7 panda riding a bicycle, panda on a bicycle, panda on a bike, panda riding a bike
        bear-bicycle@34/7 bear riding a bicycle, bear on a bicycle, bear on a bike, bear riding a bike
        monkey-bicycle@34/7 monkey riding a bicycle, monkey on a bicycle, monkey on a bike, monkey riding a bike,
        chimpanzee riding a bicycle
        panda-bamboo@38/8 panda eating bamboo, panda with bamboo, panda eating, panda holding bamboo, sitting panda
        monkey-banana@40/8 monkey eating a banana, monkey with a banana, chimpanzee eating a banana, monkey eating,
        monkey holding a banana
        rabbit-carrot@36/8 rabbit eating a carrot, rabbit with a carrot, bunny eating a carrot, bunny with a carrot,
        rabbit eating, rabbit holding a carrot
        squirrel-nut@50/5 squirrel eating a nut, squirrel with a nut, squirrel with an acorn, squirrel eating an acorn,
        squirrel holding a nut, squirrel eating, squirrel holding an acorn
        sheep-lamb@36/8 sheep with lamb, sheep with a lamb, sheep and lamb, ewe with lamb, ewe and lamb
        cow-calf@36/8 cow with calf, cow with a calf, cow and calf, cow with her calf, mother cow
        horse-foal@36/7 horse with foal, horse with a foal, horse and foal, mare with foal, mare and foal
        polar-bear-cub@38/8 polar bear with cub, polar bear with a cub, polar bear and cub, polar bear with cubs
        bear-cub@38/8 bear with cub, bear with a cub, bear and cub, bear with cubs, mother bear
        elephant-calf@36/7 elephant with calf, elephant with a calf, elephant and calf, elephant with baby,
        elephant with a baby elephant, elephant family, mother elephant
        lion-lioness@36/7 lion and lioness, lion family, lion with a lioness, pride of lions, lion pair
        fox-sitting@44/8 fox sitting, sitting fox, red fox sitting
        wolf-sitting@44/8 wolf sitting, sitting wolf
        tiger-sitting@44/8 tiger sitting, sitting tiger
        lion-sitting@44/8 lion sitting, sitting lion
        panda-sleeping@44/16 panda sleeping, sleeping panda, panda asleep
        bear-sleeping@44/16 bear sleeping, sleeping bear, bear asleep, hibernating bear
        wolf-running@30/6 wolf running, running wolf, grey wolf running
        fox-running@30/6 fox running, running fox, red fox running, fox jumping, jumping fox
        tiger-running@30/6 tiger running, running tiger, tiger jumping, tiger leaping, jumping tiger
        lion-running@30/6 lion running, running lion, lion jumping
        lion-lying@36/8 lion lying down, lion lying, lying lion, resting lion, lion resting, lion lying in the grass
        tiger-lying@36/8 tiger lying down, tiger lying, lying tiger, resting tiger, tiger resting
        fox-sleeping@44/16 fox sleeping, sleeping fox, fox asleep, curled up fox
        bear-standing@38/6 bear standing upright, standing bear, bear standing, bear standing on its hind legs,
        bear standing up, grizzly bear standing
        bear-salmon@36/8 bear with a salmon, bear with salmon, bear catching a fish, bear eating a fish,
        bear with a fish,
        bear catching a salmon, bear eating a salmon, bear fishing
        goat-rock@36/7 goat on a rock, mountain goat on a rock, goat standing on a rock, mountain goat, goat on rocks
        leopard-branch@30/6 leopard on a branch, leopard in a tree, leopard on a tree, leopard on a tree branch,
        leopard lying on a branch
        wolf-howling@34/5 wolf howling, howling wolf, wolf howling at the moon, grey wolf howling
        horse-galloping@24/6 horse galloping, galloping horse, running horse, horse running, brown horse galloping,
        brown horse running
        bay-galloping@24/6 horse galloping, galloping horse, dark horse galloping, wild horse running, wild horse,
        mustang
        white-galloping@24/6 white horse galloping, white horse running, galloping white horse, white stallion
        black-galloping@24/6 black horse galloping, black horse running, galloping black horse, running black horse
        horse-rearing@28/4 horse rearing, rearing horse, black horse rearing, horse rearing up
        white-rearing@28/4 white horse rearing, rearing white horse
        pegasus-flying@24/4 pegasus flying, flying pegasus, pegasus in flight, pegasus flying in the sky
    """,
    "animal-pet": """
        cat-book@36/14 cat reading a book, cat with a book, cat reading, reading cat
        cat-piano@-20/9 cat playing the piano, cat at the piano, cat playing piano, cat pianist, cat at a piano
        kitten-basket@66/14 kitten in a basket, cat in a basket, kitten in a wicker basket, kitten sitting in a basket
        puppy-basket@62/14 puppy in a basket, dog in a basket, puppy in a wicker basket, puppy sitting in a basket
        cat-box@60/13 cat in a box, kitten in a box, cat in a cardboard box, cat sitting in a box, cat inside a box
        kitten-cup@62/12 kitten in a teacup, kitten in a cup, cat in a cup, cat in a teacup, teacup kitten,
        kitten in a mug
        cat-skateboard@34/9 cat riding a skateboard, cat on a skateboard, skateboarding cat, cat skateboarding,
        ginger cat on a skateboard
        dog-skateboard@34/9 dog on a skateboard, dog riding a skateboard, corgi on a skateboard, skateboarding dog,
        dog skateboarding, corgi riding a skateboard
        dog-surfboard@36/9 dog on a surfboard, dog surfing, surfing dog, dog riding a surfboard, dog riding a wave
        dog-sitting@44/8 dog sitting, sitting dog, golden retriever sitting, sitting golden retriever
        husky-sitting@44/8 husky sitting, sitting husky
        dog-stick@36/7 dog with a stick, dog holding a stick, dog carrying a stick, dog fetching a stick
        cat-running@30/6 cat running, running cat, cat running fast, cat jumping, jumping cat, cat leaping, leaping cat
        husky-running@30/6 husky running, running husky
        dog-lying@34/9 dog lying down, dog lying, lying dog, dog resting, golden retriever lying down
        dog-ball@40/9 dog with a ball, dog playing with a ball, dog and a ball, puppy with a ball
        puppy-sleeping@40/14 puppy sleeping, sleeping puppy, sleeping dog, dog sleeping, dog asleep
        cat-lying@38/9 cat resting, resting cat, tabby cat lying down, cat relaxing, cat lying on its belly
        cat-stretching@34/7 cat stretching, stretching cat, cat stretching itself
        cat-arched@34/6 black cat arching its back, arched black cat, black cat with an arched back, hissing black cat,
        scared cat, cat arching its back
        cat-yarn@42/9 cat playing with yarn, cat with yarn, cat playing with a ball of yarn, cat with a ball of yarn,
        kitten playing with yarn, kitten with yarn, cat playing with wool
    """,
    "animal-marine": """
        dolphin-leaping@0/7 dolphin jumping, jumping dolphin, dolphin leaping, dolphin jumping out of the water,
        leaping dolphin
        whale-breaching@0/7 whale breaching, breaching whale, whale jumping, humpback whale breaching, jumping whale,
        whale jumping out of the water
        orca-leaping@0/7 orca jumping, jumping orca, orca leaping, orca breaching, killer whale jumping,
        orca jumping out of the water
        kraken-ship@0/9 kraken attacking a ship, giant octopus attacking a ship, octopus attacking a ship,
        kraken and a ship, giant octopus, giant squid attacking a ship, sea monster attacking a ship
        seal-ball@66/6 seal with a ball, seal balancing a ball, seal playing with a ball, sea lion with a ball,
        circus seal
    """,
    "animal-reptile": """
        chameleon-branch@0/7 chameleon on a branch, chameleon sitting on a branch, chameleon in a tree
        dragon-fire@36/6 dragon breathing fire, fire-breathing dragon, dragon spitting fire, dragon breathing flames,
        fire breathing dragon, fiery dragon
    """,
    "animal-bug": """
        bee-daisy@0/22 bee on a flower, bee on a daisy, honey bee on a flower, honeybee on a flower,
        bumblebee on a flower,
        bee collecting nectar, bee collecting pollen
        blue-butterfly-flower@0/8 butterfly on a flower, blue butterfly on a flower, blue butterfly on a yellow flower,
        butterfly sitting on a flower
        orange-butterfly-flower@0/8 butterfly on a flower, orange butterfly on a purple flower, monarch on a flower,
        monarch butterfly on a flower, orange butterfly on a flower, butterfly on a purple flower
        ladybird-leaf@0/24 ladybird on a leaf, ladybug on a leaf, ladybug on a green leaf, ladybird on a green leaf
        snail-leaf@0/14 snail on a leaf, snail on a green leaf, snail crawling on a leaf
        spider-web@0/4 spider in its web, spider in a web, spider on a web, spider in a spider web,
        spider web with a spider
    """,
    "animal-amphibian": """
        frog-lily@0/18 frog on a lily pad, frog on a leaf, frog on a lily leaf, frog sitting on a lily pad,
        frog on a water lily
    """,
    "animal-bird": """
        eagle-fish@0/4 eagle catching a fish, eagle with a fish, eagle catching fish, eagle carrying a fish,
        bald eagle catching a fish
        hummingbird-flower@0/5 hummingbird hovering, hovering hummingbird, hummingbird at a flower,
        hummingbird and a flower,
        hummingbird with a flower, hummingbird drinking nectar
        toucan-branch@0/6 toucan on a branch, toucan sitting on a branch, toucan in a tree, toucan perched on a branch
        bluebird-branch@0/6 bird on a branch, blue bird on a branch, bluebird on a branch, blue bird sitting on a branch
        owl-branch@0/6 owl on a branch, owl sitting on a branch, owl perched on a branch, owl in a tree,
        owl on a tree branch
        robin-branch@0/6 bird on a branch, bird sitting on a branch, robin on a branch, bird perched on a branch,
        songbird on a branch
        bird-nest@0/22 bird in a nest with eggs, bird in a nest, bird's nest with eggs, bird nest, nest with eggs,
        bird in its nest, nest
        hen-chicks@0/12 hen with chicks, hen and chicks, hen with her chicks, chicken with chicks, mother hen
    """,
    "water-bird": """
        heron-fish@0/6 heron catching a fish, heron catching fish, heron with a fish, heron eating a fish
        stork-nest@0/14 stork in its nest, stork in a nest, stork on its nest, stork nest, stork on a nest
        swan-wings@0/9 swan with spread wings, swan spreading its wings, swan flapping its wings, swan with open wings
        duck-ducklings@0/11 duck with ducklings, duck family, duck and ducklings, mother duck, ducks with ducklings
    """,
    "household": """
        teddy-bear@30/8 teddy bear, stuffed bear, plush bear, toy bear, teddy, brown teddy bear, sitting teddy bear
        teddy-skateboard@34/8 teddy bear on a skateboard, teddy bear skateboarding, teddy bear riding a skateboard,
        skateboarding teddy bear, teddy skateboarding
    """,
    "person-fantasy": """
        werewolf@34/4 werewolf, wolfman, wolf man, werewolves, lycanthrope, man turning into a wolf, werewolf standing
        minotaur@34/4 minotaur, the minotaur, bull man, minotaur with an axe, minotaur warrior, minotaurs
        yeti@34/4 yeti, abominable snowman, snow monster, the yeti, yetis
        bigfoot@34/4 bigfoot, sasquatch, big foot, the bigfoot
    """,
    "winter": """
        dog-sled@30/10 dog sled, husky pulling a sled, sled dogs, huskies pulling a sled, dogs pulling a sled, dogsled,
        dog sledding
        penguin-skis@16/8 penguin on skis, penguin skiing, skiing penguin
    """,
}
_MAKERS = (
    "riders",
    "poses",
    "gallop",
    "boards",
    "seated",
    "gathered",
    "sea",
    "blooms",
    "great",
    "perched",
    "sitters",
    "beastmen",
    *habits.MAKERS,
    *pretend.MAKERS,
    *nursery.MAKERS,
    *arrayed.MAKERS,
)
MESHES = {
    **dict.fromkeys(("panda-bicycle", "bear-bicycle", "monkey-bicycle"), "S246"),
    **dict.fromkeys(("cat-skateboard", "dog-skateboard", "teddy-skateboard"), "S297"),
    "cat-piano": "B50", "cat-box": "S180", **pretend.MESHES,
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
ACTING, VIEWS = viewed(_TABLE, "36/8")
_MORE, _SEEN = viewed(habits.TABLE, "36/8", habits.LATER)
ACTING |= _MORE | pretend.PRETEND | nursery.NURSERY | arrayed.ARRAYED
VIEWS |= _SEEN | pretend.VIEWS | nursery.VIEWS | arrayed.VIEWS
"""Key -> group and names; key -> yaw and pitch."""


def render(cache: Path, key: str, path: Path, size: int = 256, samples: int = 22) -> None:
    """Take the picture of one of `ACTING`."""
    from data import studio
    from data.goods import cooked
    from data.goods.craft import softbox
    from data.sites.lot import Site

    scene, camera = studio.empty(size, size, samples)
    scene.cycles.max_bounces, scene.cycles.transparent_max_bounces = 6, 24
    studio.ambient(scene, (0.86, 0.93, 1.0), 0.62)
    studio.sun(scene, 1.9, 48, 40, (1.0, 0.95, 0.88))
    softbox()
    for name in _MAKERS:
        made = import_module(f"data.animals.{name}").BUILDERS
        if key in made:
            made[key](Site(cache))
    shown = studio.gathered(key)
    shown.rotation_euler = (0, 0, math.radians(VIEWS[key][0]))
    clear = any(n.type == "BSDF_TRANSPARENT" for m in studio.bpy.data.materials for n in m.node_tree.nodes)
    if clear:
        scene.cycles.samples, scene.cycles.use_adaptive_sampling = 2 * samples, False
    studio.bpy.context.view_layer.update()
    studio.frame(camera, list(shown.children), VIEWS[key][1])
    studio.shoot(scene, path, transparent=True)
    if clear:
        cooked.smooth(path)
