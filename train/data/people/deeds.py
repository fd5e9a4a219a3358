"""People with things in their hands and what they do with them: names, groups, views, as acts.py; built by
holding.py and its neighbours."""

from __future__ import annotations

from data.names import viewed

_DEEDS = {
    "person-sport": """
        astronaut-horse@52/6 astronaut riding a horse, astronaut on a horse, astronaut on horseback,
        astronaut horseback riding, spaceman riding a horse, spaceman on a horse, cosmonaut riding a horse
        unicorn-girl@52/6 girl riding a unicorn, girl on a unicorn, princess riding a unicorn,
        princess on a unicorn, child riding a unicorn, woman riding a unicorn, fairy riding a unicorn
        climber@150/4 rock climber, climber, man climbing, man climbing a rock, mountain climber, man rock climbing,
        person climbing, man climbing a mountain, man climbing a cliff, mountaineer climbing
        tennis-man@10/4 tennis player, man playing tennis, person playing tennis, man with a tennis racket,
        male tennis player, man with a racket
        golfer@15/4 person golfing, golfer, man golfing, man playing golf, golf player, person playing golf,
        man swinging a golf club
        boxer@20/4 boxer, man boxing, person boxing, male boxer, fighter, kickboxer
        karate@5/4 karate fighter, martial artist, man doing karate, karateka, kung fu fighter, person doing karate,
        karate kick, taekwondo fighter
        weight-lifter@12/4 person lifting weights, weight lifter, weightlifter, man lifting weights,
        man lifting a barbell, bodybuilder, powerlifter, man with a barbell
        archer@10/4 archer, man shooting a bow, man with a bow and arrow, bowman, person with a bow and arrow,
        man with a bow, medieval archer, archer with a bow, robin hood
        ice-skater@60/4 ice skater, woman ice skating, figure skater, girl ice skating, person ice skating,
        woman figure skating, female ice skater, woman on ice skates
        ballerina-leap@68/3 ballerina leaping, ballerina dancing, ballerina jumping, ballet dancer leaping,
        ballet dancer dancing, dancer leaping, woman leaping, woman dancing ballet, girl dancing ballet
        hiker@-50/5 hiker, man with a backpack, man hiking with a backpack, backpacker, trekker,
        man carrying a backpack, mountaineer, traveler with a backpack, person with a backpack, wanderer
    """,
    "person-activity": """
        astronaut-floating@25/5 astronaut floating, floating astronaut, spacewalk, astronaut spacewalking,
        astronaut on a spacewalk, astronaut drifting, astronaut flying
        read-boy@20/10 boy reading a book, boy reading, child reading a book, child reading, boy with a book,
        kid reading a book, kid reading, student reading a book
        read-girl@20/10 girl reading a book, girl reading, child reading a book, child reading, girl with a book,
        kid reading a book, kid reading
        bubbles-girl@-20/5 girl blowing bubbles, child blowing bubbles, girl blowing soap bubbles,
        child blowing soap bubbles, girl with soap bubbles, kid blowing bubbles, girl with bubbles
        sunbathing-woman@40/12 woman sunbathing, woman on a lounger, woman lying on a lounger,
        woman on a sun lounger, woman lying on a sun lounger, woman on a deckchair, person sunbathing, sunbather,
        woman relaxing on a lounger
        fishing-man@10/5 man fishing, angler, fisherman fishing, man with a fishing rod,
        fisherman with a fishing rod, person fishing, man holding a fishing rod, fisherman with a rod
        baby-woman@10/4 woman holding a baby, mother holding a baby, woman with a baby, mother with a baby,
        mother and baby, mother with her baby, woman carrying a baby
        photographer@20/4 photographer, man with a camera, man taking a photo, man taking a picture,
        person taking a picture, man holding a camera, man photographing, person with a camera
        phone-woman@15/4 woman with a phone, woman looking at her phone, woman using a phone, woman holding a phone,
        woman with a smartphone, person using a phone, woman texting, woman with a mobile phone, woman on her phone
        phone-man@15/4 man with a phone, man looking at his phone, man using a phone, man holding a phone,
        man with a smartphone, person using a phone, man texting, man with a mobile phone, man on his phone
        balloon-girl@15/4 girl with a balloon, girl with a red balloon, girl holding a balloon,
        child with a balloon, girl holding a red balloon, child holding a balloon
        dog-boy@28/6 boy walking a dog, boy with a dog, boy with his dog, boy and his dog, child with a dog,
        boy walking his dog
        dog-girl@28/6 girl walking a dog, girl with a dog, girl with her dog, child with a dog,
        girl walking her dog, child walking a dog
        umbrella-girl@20/4 girl with an umbrella, girl with a red umbrella, girl holding an umbrella,
        girl under an umbrella, girl holding a red umbrella, child with an umbrella, girl carrying an umbrella
        umbrella-woman@20/4 woman with an umbrella, woman with a red umbrella, woman holding an umbrella,
        woman under an umbrella, woman holding a red umbrella, lady with an umbrella, woman carrying an umbrella,
        person with an umbrella
        umbrella-man@20/4 man with an umbrella, man with a black umbrella, man holding an umbrella,
        man under an umbrella, man holding a black umbrella, businessman with an umbrella, man carrying an umbrella,
        person with an umbrella
        umbrella-boy@20/4 boy with an umbrella, boy with a yellow umbrella, boy holding an umbrella,
        boy under an umbrella, child with an umbrella, boy holding a yellow umbrella
        wizard-spell@15/5 wizard casting a spell, wizard holding a staff, wizard with a glowing staff,
        wizard with a staff, wizard casting spells, sorcerer casting a spell, mage casting a spell,
        wizard doing magic, wizard holding a glowing staff, old wizard with a staff, mage with a staff,
        merlin with a staff
        king-throne@22/9 king on a throne, king sitting on a throne, king on his throne, king sitting on his throne,
        monarch on a throne, emperor on a throne, king with a throne
        queen-throne@22/9 queen on a throne, queen sitting on a throne, queen on her throne,
        queen sitting on her throne, empress on a throne
        mermaid-rock@20/8 mermaid on a rock, mermaid sitting on a rock, mermaid on rocks, mermaid sitting on rocks,
        mermaid sitting on a stone, little mermaid on a rock
        witch-broom@58/4 witch flying, witch on a broom, witch flying on a broom, witch riding a broom,
        witch on a broomstick, witch flying on a broomstick, witch riding a broomstick, flying witch
        hero-flying@40/0 superhero flying, flying superhero, hero flying, superhero with a cape, superhero in a cape
        samurai-sword@25/4 samurai with a sword, samurai with a katana, samurai holding a sword,
        samurai holding a katana, samurai warrior with a sword, samurai fighting, samurai warrior with a katana
        ninja-sword@15/4 ninja with a sword, ninja with a katana, ninja fighting, ninja holding a sword,
        ninja warrior with a sword, ninja holding a katana
        viking-axe@20/4 viking with an axe, viking holding an axe, viking warrior with an axe, viking with an ax,
        viking with a battle axe, norseman with an axe
        pirate-sword@20/4 pirate with a sword, pirate holding a sword, pirate with a cutlass, pirate with a sabre,
        pirate captain with a sword, pirate fighting
        knight-sword@25/4 knight with a sword, knight fighting, knight holding a sword, knight with sword raised,
        knight with a shield, knight raising his sword, knight with a sword and shield, crusader with a sword,
        knight holding a shield, warrior with a sword
        cowboy-lasso@10/4 cowboy with a lasso, cowboy with a rope, cowboy throwing a lasso, cowboy swinging a lasso,
        cowboy holding a lasso
        dog-man@28/6 man walking a dog, man with a dog, man walking his dog, man with his dog, man and his dog,
        dog walker, person walking a dog, person with a dog
        dog-woman@28/6 woman walking a dog, woman with a dog, woman walking her dog, woman with her dog, dog walker,
        person walking a dog, lady walking a dog
        mother-child@25/5 woman with a child, mother with a child, mother and child,
        woman holding hands with a child, mother and daughter, woman holding a child by the hand,
        mother walking with her child, woman with a girl
        father-shoulders@25/4 man carrying a child, father carrying a child on his shoulders, man carrying a boy,
        father with his son on his shoulders, dad carrying a child, man with a child, man carrying his son
        bride-groom@10/4 bride and groom, bride with groom, bride and bridegroom, wedding couple, newlyweds,
        newlywed couple, married couple, bridal couple
        friends-hug@70/4 people hugging, two friends hugging, friends hugging, couple hugging, hug,
        man and woman hugging, embrace, couple embracing
        coffee-woman@10/4 woman drinking coffee, woman with a cup of coffee, woman drinking tea,
        woman holding a cup, woman with coffee, woman with a mug, person drinking coffee, woman drinking
        coffee-man@10/4 man drinking coffee, man with a cup of coffee, man drinking tea, man holding a cup,
        man with coffee, man with a mug, person drinking coffee, man drinking
        ice-cream-girl@10/4 girl eating an ice cream, girl eating ice cream, girl with an ice cream,
        child eating ice cream, girl with ice cream, kid eating ice cream, girl licking an ice cream cone
        ice-cream-boy@10/4 boy eating an ice cream, boy eating ice cream, boy with an ice cream,
        child eating ice cream, boy with ice cream, boy licking an ice cream cone
        cat-woman@10/4 woman holding a cat, woman with a cat, woman with her cat, woman carrying a cat,
        woman hugging a cat, woman cuddling a cat, cat lady, person holding a cat
        bouquet-woman@10/4 woman holding a bouquet, woman with a bouquet, woman holding flowers, woman with flowers,
        woman with a bouquet of flowers, lady with flowers, woman holding a bouquet of flowers
        fish-man@10/4 man holding a fish, man with a fish, angler with a fish, fisherman holding a fish,
        fisherman with a fish, man showing a fish, man with a big fish
        waiter-tray@15/8 waiter, waiter with a tray, waiter carrying a tray, waiter holding a tray,
        butler with a tray, man with a tray, waiter serving wine, butler
        chef-pan@25/8 chef with a pan, chef cooking, chef holding a pan, cook with a pan, chef with a frying pan,
        man cooking, chef holding a frying pan, person cooking
        balloons-girl@15/4 girl with balloons, girl holding balloons, child with balloons,
        girl with colorful balloons, girl with colourful balloons, girl carrying balloons, child holding balloons
        kite-boy@25/3 boy flying a kite, boy with a kite, child flying a kite, kid flying a kite,
        boy playing with a kite, child with a kite, kid with a kite
        violinist@5/4 violinist, man playing violin, man playing the violin, man playing a violin, violin player,
        man with a violin, person playing the violin, fiddler, fiddle player
        pipe-old-man@25/8 old man smoking a pipe, old man with a pipe, man smoking a pipe, man with a pipe,
        old man smoking, grandfather smoking a pipe, grandfather with a pipe, old man in an armchair,
        old man sitting in an armchair, grandfather in an armchair
        drummer@20/10 drummer, man playing drums, man playing the drums, drum player, man playing a drum,
        man at the drums, person playing the drums, man with drums
        dj@15/12 dj, disc jockey, deejay, man at turntables, man with turntables, dj at a mixer, club dj
        painter-easel@10/6 painter at an easel, artist at an easel, painter painting, artist painting,
        man painting a picture, artist painting a picture, man at an easel, painter with an easel, artist at work,
        man painting, painter painting on a canvas, artist painting on a canvas
        laptop-woman@50/9 woman working at a desk, woman typing on a laptop, woman with a laptop,
        woman working on a laptop, woman using a laptop, woman at a desk, woman sitting at a desk,
        female programmer, woman using a computer, woman at a computer, woman technologist, woman sitting at a table
        robot-flower@20/6 robot holding a flower, robot with a flower, robot giving a flower, robot with flowers,
        robot holding flowers, robot holding a daisy
        robot-book@15/8 robot reading a book, robot reading, robot with a book, robot holding a book
        raincoat-woman@15/4 woman in a raincoat, woman in a yellow raincoat, woman wearing a yellow raincoat,
        girl in a yellow raincoat, person in a raincoat, woman wearing a raincoat, girl in a raincoat
    """,
}
DEEDS, VIEWS = viewed(_DEEDS, "20/5")
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "astronaut-horse": "R4", "unicorn-girl": "R25", "astronaut-floating": "R4", "read-boy": "R22",
    "read-girl": "R25", "bubbles-girl": "R25", "sunbathing-woman": "R8 S99", "climber": "R7", "fishing-man": "R7",
    "baby-woman": "R8", "photographer": "R7", "phone-woman": "R3", "phone-man": "R7", "balloon-girl": "R25",
    "dog-boy": "R22 S162", "dog-girl": "R25 B89", "tennis-man": "R7", "golfer": "R7", "boxer": "R7",
    "karate": "R7", "weight-lifter": "R7", "archer": "R7", "ice-skater": "R8", "ballerina-leap": "R8",
    "hiker": "R7", "umbrella-girl": "R25", "umbrella-woman": "R3", "umbrella-man": "R7", "umbrella-boy": "R22",
    "wizard-spell": "R7", "king-throne": "R7", "queen-throne": "R8", "mermaid-rock": "R8", "witch-broom": "R8",
    "hero-flying": "R7", "samurai-sword": "R7", "ninja-sword": "R7", "viking-axe": "R7", "pirate-sword": "R7",
    "knight-sword": "R7", "cowboy-lasso": "R7", "dog-man": "R7 S162", "dog-woman": "R3 B89",
    "mother-child": "R3 R25", "father-shoulders": "R7 R22", "bride-groom": "R7 R8", "friends-hug": "R7 R3",
    "coffee-woman": "R3", "coffee-man": "R7", "ice-cream-girl": "R25", "ice-cream-boy": "R22", "cat-woman": "R3",
    "bouquet-woman": "R8", "fish-man": "R7", "waiter-tray": "R7", "chef-pan": "R7", "balloons-girl": "R25",
    "kite-boy": "R22", "violinist": "R7", "pipe-old-man": "R7 Z139", "drummer": "R7", "dj": "R7",
    "painter-easel": "R7", "laptop-woman": "R3 S39 K72 B99", "raincoat-woman": "R8",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
