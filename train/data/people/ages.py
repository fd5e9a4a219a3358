"""What babies, children and old people do: names, groups, views, as acts.py; built by elders.py, childhood.py and
infants.py."""

from __future__ import annotations

from data.names import viewed

_AGES = {
    "person-activity": """
        newspaper-old-man@22/7 old man reading a newspaper, old man reading, old man on a bench reading a newspaper,
        old man reading a newspaper on a bench, elderly man reading a newspaper, grandfather reading a newspaper,
        grandpa reading a newspaper, man reading a newspaper, man reading the newspaper,
        old man reading the newspaper, old man sitting on a bench, old man on a bench, old man with a newspaper,
        man with a newspaper, elderly man on a bench, old man on a park bench, old man sitting on a park bench,
        person reading a newspaper, man on a bench reading a newspaper, elderly man sitting on a bench,
        old bearded man reading a newspaper
        old-couple-bench@15/7 old couple on a bench, old couple sitting on a bench, elderly couple on a bench,
        elderly couple sitting on a bench, two old people on a bench, grandparents on a bench, old couple,
        elderly couple, grandparents, couple on a bench, couple sitting on a bench, grandparents sitting on a bench,
        old man and old woman on a bench, senior couple on a bench, two people sitting on a bench
        old-couple@12/5 old couple holding hands, elderly couple holding hands, old couple walking, old couple,
        elderly couple walking, elderly couple, grandparents walking, old couple walking hand in hand, grandparents,
        old couple hand in hand, senior couple, old man and old woman holding hands, grandma and grandpa
        cane-old-man@28/5 old man with a cane, old man walking, old man with a walking stick,
        old man walking with a cane, elderly man with a cane, man with a cane, old man leaning on a cane,
        grandfather with a cane, man with a walking stick, elderly man walking, grandpa with a cane,
        old man with a stick
        knitting-grandma@34/8 old woman knitting, grandmother knitting, grandma knitting, woman knitting,
        old woman knitting in a rocking chair, grandmother knitting in a rocking chair, old woman in a rocking chair,
        grandmother in a rocking chair, elderly woman knitting, granny knitting, old lady knitting, person knitting,
        grandma in a rocking chair, old woman sitting in a rocking chair, grandma knitting in a rocking chair
        baking-grandma@15/11 grandmother baking, grandma baking, old woman baking, grandmother baking cookies,
        grandma baking cookies, woman baking, old woman cooking, grandmother cooking, grandma cooking, granny baking,
        woman baking bread, woman rolling dough, old woman baking bread, grandmother rolling dough,
        woman kneading dough, old woman kneading dough, person baking, baker rolling dough, grandmother baking bread,
        grandma baking a pie
        grandfather-child@16/5 grandfather with a child, grandfather and child, grandfather and grandson,
        grandpa with a child, old man with a child, grandfather with his grandson, old man and a boy,
        grandfather with a boy, grandfather walking with a child, old man holding hands with a child,
        grandfather holding hands with a child, grandpa and grandson, old man with a boy, old man and a child,
        grandfather with his grandchild
        fishing-old-man@10/5 old man fishing, elderly man fishing, grandfather fishing, grandpa fishing,
        old fisherman, old fisherman fishing, old man with a fishing rod, old man holding a fishing rod, old angler
        dog-old-man@28/6 old man walking a dog, old man with a dog, old man walking his dog,
        elderly man walking a dog, old man with his dog, old man and his dog, grandfather walking a dog,
        elderly man with a dog, grandpa walking a dog
        sandcastle-children@0/12 children building a sandcastle, two children building a sandcastle,
        kids building a sandcastle, child building a sandcastle, boy building a sandcastle,
        girl building a sandcastle, children building a sand castle, children playing in the sand,
        kids playing in the sand, child playing in the sand, children making a sandcastle,
        children with a sandcastle, boy and girl building a sandcastle, two kids building a sandcastle,
        children playing on the beach, children playing at the beach, children building sandcastles,
        kid building a sandcastle
        blocks-child@24/12 child playing with blocks, child playing with toy blocks, boy playing with blocks,
        child playing with building blocks, kid playing with blocks, toddler playing with blocks, child with blocks,
        boy playing with toy blocks, child building a tower, kid playing with toys, child playing with toys,
        boy playing with toys, child playing, child with toys, toddler playing with toys, child with toy blocks,
        boy building a tower
        teddy-child@16/8 child with a teddy bear, girl with a teddy bear, girl holding a teddy bear,
        child holding a teddy bear, child hugging a teddy bear, girl hugging a teddy bear,
        little girl with a teddy bear, kid with a teddy bear, child cuddling a teddy bear,
        girl cuddling a teddy bear, little girl holding a teddy bear
        birthday-child@10/10 child blowing out candles, child blowing out birthday candles, girl blowing out candles,
        girl blowing out birthday candles, child with a birthday cake, girl with a birthday cake,
        kid blowing out candles, child blowing out the candles on a birthday cake, birthday girl,
        child at a birthday party, girl with a cake, child blowing candles, girl blowing out candles on a cake,
        child with a cake, birthday child
        puddle-child@15/8 child jumping in a puddle, child jumping in puddles, girl jumping in a puddle,
        kid jumping in a puddle, child splashing in a puddle, child in rubber boots, girl in rubber boots,
        girl jumping in puddles, child playing in a puddle, child jumping into a puddle, child in a puddle,
        kid in a puddle, child in a raincoat, child playing in the rain, girl splashing in a puddle,
        child in rain boots
        sled-child@36/10 child sledding, boy sledding, kid sledding, child on a sled, boy on a sled,
        child riding a sled, boy riding a sled, child sledging, child on a sledge, kid on a sled, boy on a sledge,
        child sleighing, children sledding, child with a sled, person sledding
        net-girl@-18/5 girl with a butterfly net, child with a butterfly net, girl catching butterflies,
        child catching butterflies, girl chasing butterflies, child chasing butterflies, girl chasing a butterfly,
        child chasing a butterfly, kid with a butterfly net, girl catching a butterfly, child catching a butterfly
        flowers-girl@18/10 girl picking flowers, child picking flowers, little girl picking flowers,
        girl with flowers, girl among flowers, girl holding flowers, girl gathering flowers, child with flowers,
        girl in flowers, kid picking flowers, girl picking daisies
        lantern-child@14/5 child with a lantern, boy with a lantern, child holding a lantern, boy holding a lantern,
        kid with a lantern, child carrying a lantern, boy carrying a lantern
        running-children@14/5 children running, children running hand in hand, children running holding hands,
        kids running, two children running, boy and girl running, boy and girl holding hands, children holding hands,
        two children holding hands, kids holding hands, two kids running,
        boy and girl, children running together, two children, siblings
        cat-girl@12/5 girl with a cat, girl holding a cat, child with a cat, girl with her cat, child holding a cat,
        girl hugging a cat, girl carrying a cat, little girl with a cat, kid with a cat, girl and her cat
        baby-sitting@14/12 baby, baby sitting, infant, sitting baby, baby boy, baby girl, little baby, cute baby,
        newborn,
        baby laughing, laughing baby, happy baby, smiling baby, baby on the floor, baby smiling, baby sitting up
        baby-crawling@24/9 baby crawling, crawling baby, baby on all fours, infant crawling, baby crawling on the floor
        baby-sleeping@12/42 baby sleeping, sleeping baby, baby asleep, newborn sleeping, sleeping newborn,
        baby sleeping under a blanket, baby in a bed, newborn baby, newborn, baby in bed, baby lying, sleeping infant
        baby-bath@10/18 baby in a bathtub, baby in a bath, baby in the bathtub, baby bathing,
        baby laughing in a bathtub,
        baby taking a bath, baby in a tub, baby in the bath, baby having a bath, baby in a bubble bath, baby with foam,
        baby laughing in the bath, laughing baby in a bathtub, baby with a rubber duck, baby playing in a bathtub,
        child in a bathtub, baby in a bathtub with foam, baby in a foam bath, baby bath, toddler in a bathtub
        toddler-walking@18/8 toddler walking, toddler, baby walking, baby's first steps, baby standing,
        toddler standing,
        baby taking first steps, small child walking, baby learning to walk, walking baby, first steps
        baby-mother@10/4 mother holding a baby, woman holding a baby, mother with a baby, mother and baby,
        woman with a baby,
        mother with her baby, mother cradling a baby, woman holding a newborn, mother holding a newborn, mom with a baby
        baby-father@10/4 father holding a baby, man holding a baby, father with a baby, father and baby,
        man with a baby,
        father with his baby, dad holding a baby, dad with a baby, father holding a newborn, man holding a newborn
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet: what is taken out of here is there."""
AGES, VIEWS = viewed(_AGES, "20/6", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "newspaper-old-man": "R7", "old-couple-bench": "R7 R8", "old-couple": "R7 R8", "cane-old-man": "R7",
    "knitting-grandma": "R8", "baking-grandma": "R8", "grandfather-child": "R7 R22", "fishing-old-man": "R7",
    "dog-old-man": "R7 S162", "sandcastle-children": "R22 R25", "blocks-child": "R22", "teddy-child": "R25",
    "birthday-child": "R25", "puddle-child": "R25", "sled-child": "R22", "net-girl": "R25", "flowers-girl": "R25",
    "lantern-child": "R22", "running-children": "R22 R25", "cat-girl": "R25", "baby-sitting": "R25",
    "baby-crawling": "R25", "baby-sleeping": "R25", "baby-bath": "R25", "toddler-walking": "R25",
        "baby-mother": "R8 R25",
    "baby-father": "R7 R25",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
