"""More animals that do something, for acting.py: names and groups, and the modules that build them."""

from __future__ import annotations

TABLE = {
    "animal-bird": """
        barn-owl-flying@0/2 barn owl flying, flying barn owl, barn owl in flight, barn owl, barn owl hunting
        owl-flying@0/2 owl flying, flying owl, owl in flight, owl with spread wings, owl hunting
        snowy-owl-flying@0/2 snowy owl flying, flying snowy owl, snowy owl in flight, white owl flying, hedwig flying
        eagle-soaring@0/0 eagle soaring, soaring eagle, eagle in flight, eagle flying, flying eagle, bald eagle flying,
        bald eagle soaring, bald eagle in flight
        eagle-branch@0/6 eagle on a branch, eagle sitting on a branch, eagle in a tree, bald eagle on a branch,
        eagle perched on a branch
        bird-flock@0/0 flock of birds, birds flying, flying birds, flock of birds flying, birds in the sky, bird flock,
        flock of crows, birds flying in the sky
        gull-flock@0/0 flock of seagulls, seagulls flying, flying seagulls, flock of gulls, seagulls in the sky,
        seagulls
        parrots-branch@0/4 two parrots on a branch, parrots on a branch, pair of parrots, parrot pair, two parrots,
        parrot couple, two macaws
        birds-branch@0/4 two birds on a branch, birds on a branch, pair of birds, two little birds, bird couple
        parrot-flying@0/0 parrot flying, flying parrot, parrot in flight, macaw flying, flying macaw, red parrot flying,
        parrot with spread wings, scarlet macaw flying
        owl-owlets@0/5 owl with owlets, owl with owlet, owl and owlets, owl family, owlets, owlet, baby owl, baby owls,
        owl with its babies, family of owls, mother owl, owls on a branch, owls
        hen-eggs@0/14 hen on eggs, hen sitting on eggs, hen on her eggs, hen on a nest, hen in a nest, hen on her nest,
        hen with eggs, chicken on eggs, chicken sitting on eggs, chicken with eggs, chicken in a nest,
        chicken on a nest, brooding hen, broody hen, chicken laying eggs, hen laying eggs
        kingfisher-diving@0/6 kingfisher diving, diving kingfisher, kingfisher catching a fish, kingfisher fishing
    """,
    "water-bird": """
        pelican-fish@0/6 pelican with fish, pelican with a fish, pelican eating a fish, pelican catching a fish
        geese-v@0/0 geese flying, flock of geese, flying geese, geese in flight, geese flying in a v, wild geese,
        migrating geese, canada geese flying
        swan-heart@0/6 two swans, swans making a heart, pair of swans, swan pair, swan couple, two swans in love,
        swans in love, heart of swans
        flamingos@0/7 flock of flamingos, flamingos, group of flamingos, flamingos standing in water, pink flamingos
        penguins-row@0/8 penguins in a row, row of penguins, group of penguins, penguin colony, penguins
        penguin-family@0/8 penguin family, family of penguins, two penguins with a chick, penguins with a chick,
        penguins with chick, penguin parents with a chick, penguin family with a chick
        penguin-sliding@0/10 penguin sliding on its belly, penguin sliding, sliding penguin, penguin sliding on ice,
        penguin sliding on snow, penguin on its belly, penguin sliding on the ice, penguin sliding in the snow
        penguin-chick@0/8 penguin with chick, penguin with a chick, penguin and chick, penguin with its baby,
        baby penguin, penguin chick, penguin with baby
        ducklings-row@0/11 duck with ducklings on water, ducklings in a row, ducklings following their mother,
        duck with ducklings swimming, ducklings swimming
    """,
    "animal-reptile": """
        chameleon-fly@0/7 chameleon catching a fly, chameleon with its tongue out, chameleon catching an insect,
        chameleon eating a fly
        dragon-flying@0/0 dragon flying, flying dragon, dragon in flight, red dragon flying, dragon soaring,
        dragon flying in the sky
        dragon-below@0/-14 green dragon flying, dragon seen from below, flying green dragon, dragon overhead,
        dragon with spread wings
        dragon-gold@0/14 dragon sleeping on gold, sleeping dragon, dragon sleeping, dragon guarding gold,
        dragon on a pile of gold, dragon with treasure, dragon guarding treasure, dragon hoard, dragon on gold,
        dragon sleeping on treasure
    """,
    "animal-bug": """
        bee-sunflower@0/8 bee on a sunflower, honey bee on a sunflower, bumblebee on a sunflower, sunflower with a bee,
        bee and sunflower
        spider-dew@0/4 spider in a web with dew, spider web with dew, dewy spider web, spider web with dew drops,
        spider web with water drops, dew on a spider web
        snail-mushroom@0/7 snail on a mushroom, snail on a toadstool, snail and mushroom
        butterfly-swarm@0/4 swarm of butterflies, butterflies, butterflies flying, flying butterflies,
        flock of butterflies, many butterflies
    """,
    "animal-marine": """
        whale-tail@0/6 whale tail above water, whale tail, whale fluke, tail of a whale, whale tail in the sea,
        humpback whale tail, whale diving
        shark-jaws@0/2 shark with open mouth, shark attacking, shark attack, great white shark, shark with open jaws,
        angry shark, shark jaws, shark biting
        seal-rock@0/8 seal on a rock, seal lying on a rock, seals on a rock, seal on rocks, sea lion on a rock
        fish-school@0/2 school of fish, shoal of fish, fish school, fish swimming, fish shoal, sardines
        tropical-fish@0/2 school of tropical fish, tropical fish, colourful fish, colorful fish, clownfish swimming,
        school of clownfish, reef fish
        jellyfish-swarm@0/0 jellyfish swarm, swarm of jellyfish, group of jellyfish, jellyfishes, many jellyfish,
        jellyfish floating
    """,
    "animal-mammal": """
        red-panda-bamboo@40/8 red panda eating bamboo, red panda with bamboo, red panda eating, red panda sitting,
        sitting red panda, red panda holding bamboo
        red-panda-branch@14/8 red panda sleeping on a branch, sleeping red panda, red panda sleeping,
        red panda on a branch, red panda in a tree, red panda sleeping in a tree
        koala-sleeping@14/5 koala sleeping in a tree, koala sleeping in a eucalyptus tree, sleeping koala,
        koala sleeping,
        koala asleep, koala hugging a tree
        koala-eating@30/6 koala eating eucalyptus, koala eating, koala eating leaves, koala with eucalyptus,
        koala eating eucalyptus leaves
        elephant-spraying@36/6 elephant spraying water, elephant spraying water with its trunk,
        elephant with raised trunk,
        elephant spraying, elephant taking a shower, elephant bathing
        lion-roaring@36/7 lion roaring, roaring lion, lion with open mouth, angry lion
        tiger-roaring@36/7 tiger roaring, roaring tiger, tiger with open mouth, angry tiger, tiger growling
        gorilla-chest@40/6 gorilla beating its chest, gorilla beating chest, gorilla pounding its chest,
        standing gorilla,
        gorilla standing, angry gorilla
        monkey-vine@30/5 monkey swinging from a vine, monkey swinging, swinging monkey, monkey hanging from a vine,
        monkey on a vine, monkey swinging on a vine, monkey hanging from a tree, monkey hanging
        panda-climbing@14/5 panda climbing a tree, panda climbing, climbing panda, panda in a tree,
        panda hugging a tree,
        panda on a tree
        tiger-water@36/8 tiger in water, tiger in the water, tiger swimming, swimming tiger, tiger walking through water
        otter-floating@0/24 otter floating on its back, floating otter, otter floating, otter swimming,
        sea otter floating,
        otter on its back, sea otter
        otters-hands@0/30 otters holding hands, two otters, two otters holding hands, otters floating
        mouse-cheese@40/9 mouse eating cheese, mouse with cheese, mouse with a piece of cheese, mouse and cheese,
        mouse holding cheese, mouse eating
        giraffe-tree@24/5 giraffe eating from a tree, giraffe eating leaves, giraffe eating, giraffe at a tree,
        giraffe and a tree, giraffe eating leaves from a tree
        horse-grazing@36/7 horse grazing, grazing horse, horse eating grass, horse eating, brown horse grazing
        cow-grazing@36/7 cow grazing, grazing cow, cow eating grass, cow eating
        deer-drinking@36/7 deer drinking, deer drinking water, deer drinking from a river, deer grazing
        hedgehog-apple@40/10 hedgehog with apple, hedgehog with an apple, hedgehog and an apple,
        hedgehog eating an apple
        beaver-log@30/12 beaver with log, beaver with a log, beaver gnawing a tree, beaver eating wood,
        beaver gnawing wood,
        beaver building a dam
        kangaroo-joey@36/5 kangaroo with joey, kangaroo with a joey, kangaroo with baby, kangaroo and joey,
        kangaroo with a baby in its pouch, joey, baby kangaroo
        wolf-pack@0/10 wolf pack, pack of wolves, wolves, group of wolves
        zebra-herd@0/9 herd of zebras, zebra herd, zebras, group of zebras
        sheep-flock@0/13 flock of sheep, sheep flock, herd of sheep, sheep grazing, sheep in a meadow
        horses-two@0/5 two horses running, two horses galloping, horses running, horses galloping, running horses,
        galloping horses, wild horses, wild horses running, herd of horses
        lioness-cubs@0/9 lioness with cubs, lioness with her cubs, lion cubs, lioness and cubs, lioness with a cub,
        lion with cubs, lion cub
        fox-cub@0/8 fox with cub, fox with a cub, fox and cub, fox family, fox with cubs, mother fox
        deer-fawn@0/7 deer with fawn, deer with a fawn, doe with fawn, doe and fawn, deer and fawn, fawn, deer family
        bear-cubs@0/9 two bear cubs playing, bear cubs, bear cubs playing, two bear cubs, playing bear cubs
        panda-cub@0/14 panda with cub, panda with a cub, panda cub, baby panda, panda and cub, mother panda,
        panda with baby
        monkey-family@0/7 monkey family, family of monkeys, monkeys, chimpanzee family, monkey with baby,
        group of monkeys
        horse-jumping@28/7 horse jumping, jumping horse, horse jumping over a fence, horse jumping a fence,
        horse leaping, leaping horse, show jumping horse, horse jumping over an obstacle
        deer-running@26/6 deer running, running deer, deer jumping, jumping deer, deer leaping, leaping deer,
        stag running, running stag, deer galloping
        rabbit-grass@34/10 rabbit in the grass, rabbit eating grass, rabbit in grass, bunny in the grass,
        bunny eating grass, wild rabbit, hare in the grass, rabbit in a meadow, bunny in a meadow,
        rabbit sitting in grass, bunny in grass
        wolf-pups@0/8 wolf with pups, wolf with cubs, wolf with her pups, wolf with her cubs, wolf and pups, wolf pups,
        wolf cubs, wolf with a pup, mother wolf, wolf family
        elephant-herd@0/8 herd of elephants, elephant herd, elephants, group of elephants, elephants walking,
        family of elephants, elephants with a calf
        camel-caravan@14/6 camel caravan, caravan of camels, camels in a row, row of camels, camels, group of camels,
        camels walking, desert caravan, herd of camels
        bats-flying@0/2 bats flying, flying bats, swarm of bats, flock of bats, bats, halloween bats, bats in the sky
    """,
    "animal-bust": """
        dog-tongue@75/4 happy dog, dog with its tongue out, smiling dog, panting dog, dog with tongue out, dog smiling,
        dog sticking its tongue out, dog sticking out its tongue, happy golden retriever, dog panting,
        portrait of a happy dog, portrait of a golden retriever, golden retriever portrait, golden retriever face,
        portrait of a labrador, labrador face, happy puppy, smiling golden retriever
    """,
    "animal-amphibian": """
        frog-rain@0/18 frog on a leaf in rain, frog in the rain, frog on a leaf in the rain, frog on a wet leaf,
        frog in rain
    """,
    "winter": """
        polar-bear-swimming@36/8 polar bear swimming, swimming polar bear, polar bear in water, polar bear in the water
    """,
    "animal-pet": """
        cats-cuddling@0/9 two cats cuddling, cats cuddling, two cats, cuddling cats, two cats sleeping together,
        two cats snuggling, cats sleeping together
        dog-cat@0/7 dog and cat together, dog and cat sitting together,
        cat and dog together, dog and cat friends
        dog-cat-sleeping@0/16 dog and cat sleeping together, cat and dog sleeping together, dog and cat sleeping,
        cat and dog sleeping, dog and cat cuddling, cat and dog cuddling
        dog-bed@0/18 dog sleeping in a dog bed, dog in a dog bed, dog in a bed, puppy sleeping in a bed, dog in bed,
        dog sleeping in its bed, dog sleeping in a bed
        cat-window@0/4 cat looking out of the window, cat at the window, cat in the window,
        cat looking out of a window, cat sitting in a window, cat by the window,
        cat looking through a window, cat sitting by the window
        cat-mouse@42/9 cat playing with a mouse toy, cat with a toy mouse, cat playing with a toy mouse,
        cat with a mouse,
        cat catching a mouse, cat and mouse, cat playing with a toy
        cat-milk@36/10 cat drinking milk, cat with a bowl of milk, kitten drinking milk, cat eating, cat drinking,
        cat eating from a bowl, cat drinking milk from a bowl
        dog-frisbee@30/5 dog catching a frisbee, dog with a frisbee, dog catching frisbee, dog playing frisbee,
        dog jumping for a frisbee, dog leaping for a frisbee
        dog-digging@30/8 dog digging, dog digging a hole, digging dog, dog digging in the garden
        dog-swimming@36/9 dog swimming, swimming dog, dog in water, dog in the water, golden retriever swimming
        puppy-shoe@36/10 puppy with a shoe, dog with a shoe, dog with a boot, dog with shoes, dog with boots
        kittens-basket@0/12 kittens in a basket, three kittens in a basket, basket of kittens, basket with kittens,
        basket full of kittens, kittens, three kittens, cats in a basket
        cat-kittens@0/10 cat with kittens, cat with her kittens, mother cat with kittens, cat and kittens, mother cat,
        cat with kitten, cat with a kitten, mother cat with her kittens, cat family, cat and her kittens
        cat-cushion@0/20 cat on a cushion, cat sleeping on a cushion, cat curled up on a cushion, cat on a pillow,
        cat sleeping on a pillow, cat lying on a cushion, cat curled up on a pillow, kitten sleeping on a cushion,
        cat asleep on a cushion, kitten on a cushion, kitten on a pillow
        puppies-row@0/8 puppies, three puppies, puppies in a row, row of puppies, litter of puppies
    """,
}
LATER = """
    kangaroo-joey
"""
"""Built by the same modules, but not rendered or looked at yet: what is taken out of here is there."""
MAKERS = ("aloft", "drakes", "families", "munching", "mighty", "homely", "tiny", "broods", "astir")
