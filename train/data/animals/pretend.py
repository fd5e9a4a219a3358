"""Animals that do what people do, one picture each: names, groups and views; built by players.py, readers.py,
heroes.py and outings.py."""

from __future__ import annotations

from data.names import viewed

_TABLE = {
    "animal-mammal": """
        raccoon-trumpet@46/5 raccoon playing the trumpet, raccoon playing a trumpet, raccoon with a trumpet,
        raccoon in a suit playing the trumpet, raccoon wearing a suit playing the trumpet, raccoon playing trumpet,
        raccoon wearing a suit playing trumpet, raccoon in a suit playing a trumpet, raccoon trumpeter,
        raccoon musician
        raccoon-guitar@64/5 raccoon playing guitar, raccoon playing the guitar, raccoon playing a guitar,
        raccoon with a guitar
        bear-guitar@64/5 bear playing guitar, bear playing the guitar, bear playing a guitar, bear with a guitar,
        bear in a cowboy hat playing guitar
        bear-violin@64/5 bear playing violin, bear playing the violin, bear playing a violin, bear with a violin
        fox-violin@64/5 fox playing the violin, fox playing violin, fox playing a violin, fox with a violin,
        fox in a suit playing the violin, fox musician
        mouse-book@40/12 mouse reading a book, mouse reading, mouse with a book, mouse with glasses reading a book,
        little mouse reading a book
        bear-book@40/12 bear reading a book, bear reading, bear with a book, bear with glasses reading a book
        fox-book@40/12 fox reading a book, fox reading, fox with a book, fox with glasses reading a book
        rabbit-book@40/12 rabbit reading a book, rabbit reading, bunny reading a book, rabbit with a book, bunny reading
        raccoon-book@40/12 raccoon reading a book, raccoon reading, raccoon with a book
        panda-tea@44/8 panda drinking tea, panda with a cup of tea, panda drinking coffee, panda with a cup of coffee,
        panda with a teacup, panda having tea, panda with tea
        bear-honey@44/8 bear eating honey, bear with honey, bear with a honey pot, bear with a jar of honey,
        bear with a pot of honey, bear holding a honey pot, bear holding a jar of honey
        raccoon-pizza@44/10 raccoon eating pizza, raccoon eating a pizza, raccoon with pizza, raccoon with a pizza,
        raccoon eating a slice of pizza, raccoon with a slice of pizza
        rabbit-painting@-28/6 rabbit painting at an easel, rabbit painting, bunny painting, rabbit painting a picture,
        rabbit painter, rabbit artist, rabbit at an easel, bunny painting a picture
        monkey-painting@-28/6 monkey painting, monkey painting a picture, monkey painting at an easel, monkey painter,
        monkey artist, chimpanzee painting, monkey at an easel
        fox-detective@58/6 fox detective, detective fox, fox with a magnifying glass, fox detective with a magnifier,
        fox detective with a magnifying glass, fox sherlock holmes, sherlock fox, fox in a trench coat
        mouse-chef@56/7 mouse chef, mouse chef cooking, mouse cooking, mouse cook, mouse cooking soup, rat chef,
        mouse chef with a pan
        bear-cake@52/7 bear baking, bear baking a cake, bear with a cake, bear baker, bear chef with a cake,
        bear holding a cake, bear with a birthday cake
        bear-motorcycle@52/8 bear riding a motorcycle, bear on a motorcycle, bear on a motorbike, biker bear,
        bear riding a motorbike, bear in sunglasses on a motorcycle
        mouse-snail@36/8 mouse riding a snail, mouse on a snail, mouse riding on a snail
        hamster-skateboard@40/9 hamster on a skateboard, hamster riding a skateboard, skateboarding hamster,
        hamster skateboarding
        elephant-ball@36/6 elephant on a ball, elephant balancing on a ball, circus elephant on a ball, circus elephant,
        elephant standing on a ball
        bears-picnic@0/12 bears having a picnic, bear picnic, two bears having a picnic, bears picnic,
        bears on a picnic blanket, bear family picnic
        rabbits-tea@0/12 rabbits having a tea party, rabbit tea party, rabbits drinking tea, two rabbits drinking tea,
        bunny tea party, rabbits' tea party, bunnies having a tea party, rabbit drinking tea
        sloth-hammock@0/12 sloth in a hammock, sloth sleeping in a hammock, sloth lying in a hammock,
        sloth relaxing in a hammock
    """,
    "animal-pet": """
        cat-guitar@64/5 cat playing guitar, cat playing the guitar, cat playing a guitar, cat with a guitar,
        ginger cat playing guitar, cat guitarist, cat musician
        dog-guitar@64/5 dog playing guitar, dog playing the guitar, dog playing a guitar, dog with a guitar,
        dog in sunglasses playing guitar, dog guitarist
        cat-violin@64/5 cat playing violin, cat playing the violin, cat playing a violin, cat with a violin,
        cat in a suit playing the violin, cat violinist, cat and the fiddle, cat with a fiddle
        dog-drums@68/10 dog playing drums, dog playing the drums, dog drummer, dog with drums, dog at the drums,
        dog playing a drum kit, dog behind a drum kit
        dog-book@40/12 dog reading a book, dog reading, dog with a book, dog with glasses reading a book,
        golden retriever reading a book, puppy reading a book
        dog-newspaper@50/8 dog reading a newspaper, dog reading the newspaper, dog with a newspaper,
        dog reading the news, dog in an armchair reading a newspaper, dog reading a paper, dog in an armchair,
        dog with glasses reading a newspaper
        cat-coffee@44/8 cat drinking coffee, cat with a cup of coffee, cat with coffee, cat drinking a cup of coffee,
        cat drinking tea, cat with a cup of tea, cat holding a cup of coffee, cat with a coffee cup
        dog-beer@44/8 dog drinking beer, dog with a beer, dog with beer, dog drinking a beer, dog holding a beer,
        dog with a glass of beer
        cat-pizza@44/10 cat eating pizza, cat eating a pizza, cat with pizza, cat with a pizza,
        cat eating a slice of pizza, cat with a slice of pizza, cat holding a pizza
        cat-laptop@24/10 cat at a computer, cat with a laptop, cat using a laptop, cat using a computer,
        cat working on a laptop, cat typing on a laptop, cat typing, cat at a laptop, cat typing on a keyboard,
        cat working on a computer, cat at a desk, cat programmer
        dog-laptop@24/10 dog with a laptop, dog using a laptop, dog at a computer, dog working on a laptop,
        dog typing on a laptop, dog using a computer, dog at a laptop, dog at a desk, dog working on a computer
        cat-painting@-28/6 cat painting, cat painting a picture, cat painting at an easel, cat painter, cat artist,
        cat at an easel
        cat-wizard@58/6 cat wizard, wizard cat, cat wizard with a wand, cat in a wizard hat holding a wand,
        cat wearing a wizard hat holding a wand, cat wizard with hat and wand, cat wizard casting a spell,
        cat with a magic wand, cat with a wand, cat wearing a wizard hat and robe, cat in a wizard robe,
        wizard cat with a wand
        cat-chef@56/7 cat chef cooking, cat cooking, cat chef, cat cook, cat chef with a pan, cat cooking with a pan,
        cat cooking dinner, cat chef cooking with a pan, cat in a chef hat cooking, cat with a frying pan
        cat-knight@58/6 cat knight with a sword, knight cat with a sword, cat with a sword, cat knight, knight cat,
        cat in armor with a sword, cat in armour with a sword, cat holding a sword, cat warrior, cat with sword
        cat-samurai@58/6 samurai cat with a katana, samurai cat with katana, samurai cat, cat samurai,
        cat with a katana, cat samurai with a sword, samurai cat with a sword
        dog-astronaut@50/4 dog astronaut floating in space, astronaut dog floating in space, dog astronaut floating,
        dog floating in space, dog astronaut, astronaut dog, dog in space, space dog
        cat-astronaut@56/6 cat astronaut on the moon, astronaut cat on the moon, cat astronaut, astronaut cat,
        cat on the moon, cat astronaut standing on the moon, cat in a space suit on the moon, space cat, cat in space
        dog-car@34/12 dog driving a car, dog driving, dog in a car, dog in a convertible, dog driving a convertible,
        dog driving a red car, dog in sunglasses driving a car
        cat-car@34/12 cat driving a car, cat driving, cat in a car, cat in a convertible, cat driving a convertible,
        cat driving a red car
        cat-motorcycle@52/8 cat on a motorcycle, cat riding a motorcycle, cat on a motorbike, cat riding a motorbike,
        biker cat, cat biker
        corgi-surfing@36/9 corgi on a surfboard, corgi surfing, corgi wearing sunglasses on a surfboard,
        corgi with sunglasses on a surfboard, surfing corgi, corgi riding a surfboard, corgi in sunglasses surfing,
        corgi in sunglasses on a surfboard, corgi wearing sunglasses surfing, corgi riding a wave
        cat-surfing@34/9 cat on a surfboard, cat surfing, surfing cat, cat riding a surfboard, cat riding a wave
        cat-bath@40/14 cat in a bathtub, cat in the bathtub, cat taking a bath, cat in a bath, cat having a bath,
        cat in a bubble bath, cat taking a bubble bath
        dog-bath@40/14 dog in a bathtub, dog in the bathtub, dog taking a bath, dog in a bath, dog having a bath,
        dog in a bathtub with foam, dog in a bubble bath, dog taking a bubble bath
        cat-unicorn@36/6 cat riding a unicorn, cat on a unicorn, cat sitting on a unicorn, kitten riding a unicorn
        cat-dragon@36/6 cat riding a dragon, cat on a dragon, cat sitting on a dragon
        kitten-balloons@50/5 kitten with balloons, cat with balloons, kitten holding balloons, cat holding balloons,
        kitten with a bunch of balloons, cat with a bunch of balloons, kitten with colorful balloons
        puppy-balloon@50/5 puppy with a balloon, dog with a balloon, puppy holding a balloon, dog holding a balloon,
        puppy with a red balloon, dog with a red balloon
        dogs-poker@0/16 dogs playing poker, dogs playing cards, dogs at a poker table, dogs playing poker at a table,
        dog playing poker
    """,
    "household": """
        teddy-book@40/12 teddy bear reading a book, teddy bear reading, teddy bear with a book, teddy reading a book
        teddies-picnic@0/14 teddy bears having a picnic, teddy bear picnic, teddy bears' picnic, teddy bears picnic,
        teddy bear having a picnic, teddies having a picnic
        two-teddies@0/8 two teddy bears, two teddies, pair of teddy bears, teddy bears, couple of teddy bears,
        teddy bears hugging, teddy bear couple
        teddy-swing@44/5 teddy bear on a swing, teddy on a swing, teddy bear sitting on a swing, teddy bear swinging
    """,
    "animal-reptile": """
        t-rex-skateboard@34/6 dinosaur on a skateboard, t-rex on a skateboard, dinosaur riding a skateboard,
        t-rex riding a skateboard, skateboarding dinosaur, skateboarding t-rex, dinosaur skateboarding,
        tyrannosaurus on a skateboard, t rex on a skateboard
        turtle-jetpack@0/8 turtle with a jet pack, turtle with a jetpack, tortoise with a jet pack, turtle with rockets,
        flying turtle, rocket turtle, turtle with a rocket, turtle with a rocket pack
    """,
    "animal-amphibian": """
        frog-mushroom@0/10 frog king on a mushroom, frog on a mushroom, frog with a crown on a mushroom,
        frog prince on a mushroom, frog sitting on a mushroom, frog on a toadstool, frog wearing a crown on a mushroom
    """,
    "animal-bird": """
        owl-book@0/8 owl reading a book, owl reading, owl with a book, owl with glasses reading a book, wise owl,
        owl with books, owl on books, owl on a stack of books
    """,
    "water-bird": """
        penguin-cocktail@0/6 penguin drinking a cocktail, penguin with a cocktail, penguin drinking a drink,
        penguin in sunglasses with a cocktail, penguin having a cocktail, penguin with a drink,
        penguin in sunglasses drinking a cocktail, penguin drinking
        flamingo-cocktail@0/6 flamingo with a cocktail, flamingo drinking a cocktail, flamingo drinking,
        flamingo with a drink
    """,
}
MAKERS = "players", "readers", "heroes", "outings"
PRETEND, VIEWS = viewed(_TABLE, "50/7")
"""Key -> group and names; key -> yaw and pitch."""
_MADE_OF = {
    "dog-newspaper": "Z139", "cat-laptop": "B99", "dog-laptop": "B99", "dog-car": "S168", "cat-car": "S168",
    "cat-motorcycle": "S173", "bear-motorcycle": "S173", "cat-bath": "S374", "dog-bath": "S374",
    "hamster-skateboard": "S297", "t-rex-skateboard": "S297", "sloth-hammock": "S373",
}  # fmt: skip
MESHES = {key: mesh for key, mesh in _MADE_OF.items() if key in PRETEND}
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
