"""Household goods, clothes, tools and food: the larger part of `meshes.THINGS`, in the format told there."""

from __future__ import annotations

GOODS = {
    "household": """
        Z132 sofa, couch, settee
        S37 sofa, couch, settee
        K57 sofa, white sofa, couch
        Z140 sofa, leather sofa, red sofa, chesterfield, couch
        Z21 corner sofa, sectional sofa
        Z139 armchair, easy chair, leather armchair
        K47 armchair, easy chair
        B95 armchair, leather armchair
        S384 rattan armchair, wicker chair
        Z26 chair, wooden chair
        S30 chair, wooden chair
        B24 chair, wooden chair
        Z31 plastic chair
        S47 office chair, desk chair, swivel chair
        K72 office chair, desk chair, swivel chair
        Z42 bar stool
        Z168 stool, wooden stool
        Z65 deck chair, beach chair, folding chair
        S99 sun lounger, lounger, chaise longue
        S373 hammock
        Z8 rocking horse
        Z3 bed
        S3 bed, double bed
        B10 bunk bed
        S79 crib, cot, baby bed
        S200 hospital bed
        S39 table, wooden table, dining table
        Z27 table, round table, dining table, wooden table
        B58 table, wooden table
        S33 coffee table, low table
        K53 glass table
        S84 desk, writing desk, wooden desk
        B7 desk, office desk
        K80 bookshelf, bookcase, bookshelves
        B63 wardrobe, closet, cupboard
        S5 wardrobe, closet
        B75 chest of drawers, dresser, drawers, commode
        B130 chest of drawers, dresser
        Z4 bedside table, nightstand, night table
        S290 dressing table, vanity table
        Z22 television, tv, tv set, flat screen
        S55 table lamp, lamp, bedside lamp
        S56 table lamp, lamp
        B98 table lamp, lamp, bedside lamp
        S54 desk lamp, reading lamp
        S87 floor lamp, standing lamp
        S101 chandelier
        Z96 cuckoo clock, pendulum clock
        S165 fireplace, hearth
        S198 wood stove, stove
        Z33 pool table, billiard table, billiards
        B57 ping pong table, table tennis table
        Z46 table football, foosball
        S191 aquarium, fish tank
        S196 dollhouse, doll's house
        S197 doll
        Z51 yellow teddy bear, old teddy bear
        Z72 barrel, wooden barrel, keg
        Z73 wooden crate, crate, wooden box
        S180 cardboard box, open box
        S174 cardboard box, carton, parcel
        S183 basket, wicker basket
        K68 trunk, steamer trunk
        S186 step ladder, stepladder
        S52 door, wooden door
        K8 red door, front door
        Z133 spiral staircase, staircase, stairs
        Z128 refrigerator, fridge
        Z28 oven
        B44 stove, kitchen stove, cooker
        B48 microwave, microwave oven
        S395 toaster
        S102 coffee machine, coffee maker
        B8 kettle, tea kettle
        B32 blender
        Z19 mixer, stand mixer, food mixer
        S131 washing machine, washer
        B43 cooking pot, saucepan
        B93 moka pot, espresso pot
        S377 knife block
        S374 bathtub, bath, tub
        B60 toilet
        Z62 sink, washbasin, wash basin
        Z131 shower, shower stall
        S159 hot tub, jacuzzi
        S50 desktop computer, computer
        K76 old computer, imac
        B99 laptop, notebook computer
        Z43 loudspeaker, speaker
        Z47 fan, electric fan, table fan
        S158 pinball machine, pinball
        B66 wheelchair
        S187 stroller, baby carriage, pram, buggy
        S204 lawn mower, lawnmower, mower
        Z138 wheelbarrow
        B53 safe
        Z63 whiteboard
        S358 candlestick
        Z82 fire extinguisher
        B107 treadmill
        S151 folding screen, room divider
        S130 christmas tree
        S385 rattan sofa, garden sofa, outdoor sofa
        S126 high chair, baby chair
        S57 table lamp, lamp
        Z92 ceiling fan
        Z34 radiator, heater
        K85 rug, persian rug, carpet, oriental rug
        S207 round rug, round carpet
        Z58 towel
        S109 folded towel, towel
        S136 folded clothes, pile of clothes, stack of shirts
        S108 lotion bottle, soap dispenser, liquid soap
        K23 spray bottle
        S153 broom
        S156 dustpan
        Z80 closed umbrella, folded umbrella
        S149 water cooler, water dispenser
        Z111 coffee machine, coffee maker, capsule machine
        B91 french press, coffee press
        B73 bread box, bread bin
        B76 kitchen scale, scale, scales
        B19 chopping board, cutting board
        B35 kitchen knife, chef's knife
        S389 sandwich maker, waffle iron
        S143 stereo, hi-fi, stereo system
        S138 printer, inkjet printer, scanner
        S302 remote control, tv remote
        S164 elevator, lift
        S336 escalator, moving stairs
        S167 exercise bike, stationary bike
        B86 weight bench, workout bench
        S390 sleeping bag
        Z23 baby bottle
        Z10 toy plane, wooden plane, toy airplane
        Z123 spring rider, spring horse
        Z14 deer statue, deer figurine, sculpture of a deer
        S113 framed picture, picture frame, photo frame
        Z7 butter, butter dish
    """,
    "musical-instrument": """
        Z30 grand piano, piano
        B50 black upright piano, black piano
        Z76 electric guitar
        B110 xylophone
        K54 musical keyboard, electric piano, synthesizer
    """,
    "music": """
        Z69 brown headphones, headphones with a wide band
        B52 radio, old radio
    """,
    "phone": """
        Z70 mobile phone, smartphone, iphone, phone
        S120 telephone
    """,
    "light-video": """
        S146 camera, photo camera
        K37 flashlight, torch
        S209 projector
        B126 camping lantern, lantern
        Z155 lantern
        S127 camera, digital camera
    """,
    "game": """
        S303 black game controller, black gamepad, black controller
        B74 chessboard, chess, chess board, chess set
        B69 rubik's cube, magic cube
        B106 toy train
        B15 toy car, wooden car
        S155 dartboard, darts
        Z91 playing cards, deck of cards, cards
    """,
    "sport": """
        B71 soccer ball, football
        Z78 basketball
        Z135 tennis racket, racket
        B105 ping pong, table tennis bat, ping pong paddle
        S181 punching bag, punching ball, speed bag
    """,
    "office": """
        Z106 briefcase
        K90 stapler
        Z11 scissors, pair of scissors
        S258 tape, adhesive tape, roll of tape
    """,
    "tool": """
        S263 drill, power drill
        S264 hammer
        S265 screwdriver
        S257 carpentry saw, handsaw, saw
        S350 bolt cutter, pliers
        K67 tape measure, measuring tape
        B118 workbench, work bench
        K83 hose reel, garden hose
    """,
    "mail": """
        Z25 mailbox, letterbox
    """,
    "event": """
        B26 wrapped gift, gift, present, gift box
    """,
    "clothing": """
        B103 hard suitcase, blue suitcase, luggage, suitcase on wheels
        Z120 handbag
        S238 straw hat, panama hat
        S147 running shoe, sneakers, sneaker, trainers, pair of sneakers, running shoes
        S150 high-heeled shoe, high heels
        S239 motorcycle helmet, crash helmet
        S253 watch, wristwatch
        Z141 ankle boots, grey ankle boots, chelsea boots
        Z85 thong sandal, slippers, sandals
        B104 sport sunglasses, sports sunglasses, wraparound sunglasses
        S115 glasses, eyeglasses, spectacles
        S203 man’s shoe, pair of shoes, black shoes, leather shoes, shoes
        S237 billed cap, baseball cap, cap
    """,
    "drink": """
        Z9 hot beverage, coffee, cup of coffee, coffee cup
        K28 mug, coffee mug
        B21 paper cup, takeaway coffee
        S22 bottle of wine, wine bottle
        B6 beer bottle, bottle of beer
        Z53 milk carton, carton of milk
        S123 flowered jug, ceramic jug, porcelain jug
        S112 teacup, cup of tea, cup and saucer, tea cup
        K87 bottle with popping cork, champagne bottle, bottle of champagne
    """,
    "dishware": """
        K34 plate
        S44 vase
        S14 jug, pitcher, clay jug
        S13 bowl, white bowl, empty bowl
        S41 vase, clay vase
        S42 vase, white vase
        S43 vase, slender vase
        S122 sugar bowl
        B25 fork
        B55 spoon
    """,
    "food-prepared": """
        Z90 bread, loaf of bread, sliced bread
        B96 hamburger, burger, cheeseburger
        S370 french fries, fries, chips
        S356 wooden bowl, wooden salad bowl
        S355 bowl of fruit, fruit bowl
        S70 bowl of apples, apples in a bowl, bowl with apples
        S392 cut of meat, steak, grilled steak, t-bone steak
    """,
    "food-sweet": """
        Z142 cupcake
        S128 birthday cake, cake
    """,
}
