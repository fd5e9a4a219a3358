"""Families, friends and children together, at table, at play and at feasts: names, groups, views, as acts.py; built by
kinfolk.py, revelry.py and romps.py."""

from __future__ import annotations

from data.names import viewed

_GATHERINGS = {
    "person-activity": """
        family-portrait@0/5 family, happy family, family of four, parents with two children, mother father and children,
        parents and children, family portrait, family standing together, family holding hands, parents with children,
        mother and father with children, young family, family with two children, mom and dad with kids,
        father mother son and daughter, parents with kids
        family-dinner@0/12 family at dinner, family eating dinner, family having dinner, family dinner,
        family around a table, family at the table, family eating, family sitting at a table, family at a dinner table,
        thanksgiving dinner, family having a meal, people eating dinner, people at a dinner table, family meal,
        family at thanksgiving, people having dinner, people eating at a table, family having breakfast,
        family eating together
        family-christmas@0/6 family in front of a christmas tree, family at christmas, family around a christmas tree,
        family by the christmas tree, family celebrating christmas, family with a christmas tree,
        children opening presents, children opening christmas presents, kids opening presents,
        family opening presents, children in front of a christmas tree, children at a christmas tree,
        kids in front of a christmas tree, family under the christmas tree, family near a christmas tree
        rocking-grandpa@28/8 old man in a rocking chair, grandfather in a rocking chair, old man on a rocking chair,
        grandpa in a rocking chair, old man sitting in a rocking chair, elderly man in a rocking chair,
        man in a rocking chair, grandfather sitting in a rocking chair, man sitting in a rocking chair
        cook-daughter@0/9 mother cooking with her daughter, mother and daughter cooking, mother and daughter baking,
        mother baking with her daughter, mother and child cooking, woman cooking with a child, mom cooking with kids,
        mother cooking with a child, woman baking with a child, mother baking with a child, parent cooking with a child,
        mother and child baking, child helping in the kitchen, girl cooking with her mother, girl baking,
        child baking, child cooking, mother and daughter in a kitchen, girl cooking
        wedding-dance@10/5 bride and groom dancing, wedding dance, newlyweds dancing, bride dancing with the groom,
        wedding couple dancing, first dance, bride and groom first dance, married couple dancing,
        bride dancing, bride and groom waltzing
        friends-selfie@4/4 friends taking a selfie, people taking a selfie, group selfie, three friends taking a selfie,
        group of friends taking a selfie, friends making a selfie, friends selfie, friends posing for a selfie,
        teenagers taking a selfie, group of friends, three friends, young people taking a selfie,
        friends taking a photo
        family-sofa@0/8 family on a sofa, family on a couch, family watching tv, family watching television,
        family watching a movie, family sitting on a sofa, family sitting on a couch, family movie night,
        family watching a film, people watching tv, people on a sofa, people sitting on a sofa, people on a couch,
        family with popcorn, parents and children on a sofa, people watching a movie
        party-dance@0/5 friends dancing, people dancing at a party, friends at a party, people at a party,
        friends dancing at a party, people dancing in a club, three people dancing, friends partying, people partying,
        young people dancing, people celebrating, people dancing in a nightclub, party people, dancing people,
        people dancing at a disco, group of people dancing
        friends-toast@0/8 friends toasting with beer, friends drinking beer, people drinking beer, friends in a bar,
        friends toasting, people toasting, people toasting with beer, friends clinking beer mugs, friends having a beer,
        friends raising glasses, men drinking beer, friends with beer, friends at a bar, people in a bar,
        friends in a pub, people in a pub, people at a bar, friends celebrating, people clinking glasses,
        friends drinking, people celebrating with beer
        proposal@8/5 man proposing, man proposing to a woman, marriage proposal, man kneeling with a ring,
        man on one knee with a ring, wedding proposal, man asking a woman to marry him, man on one knee,
        man kneeling before a woman, man proposing on one knee, man giving a ring to a woman, couple getting engaged,
        man holding a ring
        rain-dog-man@8/5 man walking a dog in the rain, man walking his dog in the rain, man with a dog in the rain,
        man with an umbrella and a dog, man walking a dog with an umbrella, man and dog in the rain,
        person walking a dog in the rain, man with umbrella walking a dog, man in the rain with a dog
        play-ball@8/6 children playing, children playing with a ball, kids playing, children playing football,
        children playing soccer, kids playing with a ball, kids playing soccer, three children playing,
        children playing outside, children at play, happy children, kids playing football, children playing ball,
        group of children, children with a ball, three children, children playing in a park
        birthday-party@0/9 children at a birthday party, kids at a birthday party, children's birthday party,
        kids birthday party, children with a birthday cake, kids with a birthday cake, children celebrating a birthday,
        birthday party, kids celebrating a birthday, people at a birthday party, family celebrating a birthday,
        children in party hats, kids in party hats, children around a birthday cake
        rope-girl@14/5 girl jumping rope, girl skipping rope, child jumping rope, kid jumping rope,
        girl with a jump rope, child skipping rope, girl with a skipping rope, girl rope jumping, kid skipping rope
        snowman-children@0/6 children with a snowman, children building a snowman, kids building a snowman,
        kids with a snowman, two children with a snowman, child building a snowman, child with a snowman,
        boy and girl building a snowman, two children building a snowman, children making a snowman,
        family building a snowman, people building a snowman, boy building a snowman, girl building a snowman
        halloween-children@0/6 children in halloween costumes, kids in halloween costumes, trick or treaters,
        children trick or treating, kids trick or treating, trick or treat, children in costumes, kids in costumes,
        children at halloween, kids at halloween, three children in halloween costumes, children dressed up,
        child in a ghost costume, children dressed for halloween, children celebrating halloween
        dandelion-girl@30/4 girl blowing a dandelion, girl blowing on a dandelion, child blowing a dandelion,
        girl with a dandelion, girl blowing dandelion seeds, girl blowing dandelion, child with a dandelion,
        kid blowing a dandelion, little girl blowing a dandelion
        butterfly-child@6/4 girl with a butterfly, child with a butterfly, girl with a butterfly on her hand,
        butterfly on a child's hand, girl holding a butterfly, child holding a butterfly, girl with butterflies,
        girl and a butterfly, butterfly on a girl's hand, child and a butterfly, girl looking at a butterfly,
        butterfly landing on a hand, butterfly on a hand
        trunk-girl@-24/7 girl reading under a tree, child reading under a tree, girl reading a book under a tree,
        girl sitting under a tree, girl leaning against a tree, girl reading against a tree, child under a tree,
        girl under a tree, girl sitting against a tree, kid reading under a tree, girl reading in a forest,
        girl sitting under a tree reading
        bed-story@-22/20 mother reading to a child in bed, mother reading a bedtime story in bed,
        mother reading to her child in bed, mother reading to her daughter in bed, parent reading to a child in bed,
        woman reading to a child in bed, child in bed, girl in bed, mother at her child's bed,
        mother reading a story to a child in bed, mother tucking in a child, child being tucked in
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet or not good yet."""
GATHERINGS, VIEWS = viewed(_GATHERINGS, "20/5", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "family-portrait": "R7 R3 R22 R25", "family-dinner": "R7 R3 R22 R25 S30", "family-christmas": "R7 R3 R22 R25 S130",
    "rocking-grandpa": "R7", "cook-daughter": "R3 R25", "wedding-dance": "R7 R8", "friends-selfie": "R7 R3 R8",
    "friends-toast": "R7 R3", "proposal": "R7 R8", "rain-dog-man": "R7 S162", "play-ball": "R22 R25 B71",
    "rope-girl": "R25", "snowman-children": "R22 R25 B72", "halloween-children": "R22 R25", "dandelion-girl": "R25",
    "butterfly-child": "R25", "trunk-girl": "R25", "bed-story": "R3 R25",
    "family-sofa": "R7 R22 R25 R3", "party-dance": "R7 R8 R3", "birthday-party": "R22 R25",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
