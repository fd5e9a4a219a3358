"""Who studies, reads to a child, plays, cooks or mixes drinks: names, groups, views, as acts.py; built by schooling.py,
tabletop.py and finery.py."""

from __future__ import annotations

from data.names import viewed

_HOMELIFE = {
    "person-activity": """
        desk-girl@35/14 student at a desk, girl studying at a desk, schoolgirl at her desk, student writing,
        girl writing, girl doing homework, child doing homework, girl studying, student studying, student at school,
        girl at a desk, child at a desk, schoolgirl writing, girl writing in a notebook,
        student at her desk, child writing, student in a classroom, girl at her desk, child at school,
        girl doing her homework, student taking notes, pupil at a desk, student taking an exam
        desk-boy@35/14 boy studying at a desk, student at a desk, schoolboy at his desk, student writing, boy writing,
        boy doing homework, child doing homework, boy studying, student studying, boy at a desk,
        child at a desk, schoolboy writing, boy writing in a notebook, student at his desk, child writing,
        student in a classroom, boy at his desk, kid doing homework, child at school, boy doing his homework,
        student taking notes, pupil at a desk, student taking an exam
        read-mother@24/9 mother reading to a child, mother reading a book to a child, parent reading to a child,
        woman reading to a child, woman reading a bedtime story, mother reading a bedtime story,
        mother reading to her child, mother and child reading, mother reading to her daughter,
        mother and daughter reading, mother and child reading a book, parent and child reading, woman reading to a girl,
        mom reading to her child, mother reading a story, bedtime story, parent reading a bedtime story,
        mother reading a story to her child, mother and daughter on a sofa, mother and child on a sofa
        read-grandfather@24/9 grandfather reading to a child, grandfather reading a book to a child,
        old man reading to a child, grandpa reading to a child, grandfather reading to his grandson,
        grandfather reading a story, grandfather reading a bedtime story, grandfather and child reading,
        grandfather and grandson reading, old man reading a story, grandpa reading a story, man reading to a child,
        grandfather reading to his grandchild, old man reading to a boy, father reading to a child
        chess-men@18/15 chess players, two men playing chess, people playing chess, man playing chess,
        old men playing chess, two people playing chess, men playing chess, old man playing chess, chess player,
        chess match, chess game, game of chess, two chess players, person playing chess, two old men playing chess,
        friends playing chess, two men at a chessboard, grandfather playing chess
        cook-stove@28/12 woman cooking, woman cooking at a stove, woman cooking dinner, mother cooking,
        woman stirring a pot, woman cooking soup, woman at a stove, woman making soup, mother cooking dinner,
        woman preparing food, woman making dinner, housewife cooking, woman cooking a meal, woman stirring soup,
        mom cooking, woman in an apron, woman cooking with a pot, woman cooking in a kitchen, woman at the stove
        bartender@14/9 bartender, bartender mixing a cocktail, bartender making a cocktail, barman,
        bartender behind a bar, bartender pouring a cocktail, bartender pouring a drink, bartender with a cocktail,
        bartender behind a counter, bartender making a drink, barkeeper, mixologist, bartender with a shaker,
        man mixing a cocktail, man making a cocktail, bartender at work, barman pouring a drink, barkeep,
        bartender shaking a cocktail, barman making a cocktail
        gamer@38/7 gamer, man playing video games, person playing a video game, man playing a video game,
        gamer with a controller, gamer with a headset, person playing video games, gamer in a gaming chair,
        man with a game controller, video game player, man gaming, pro gamer, esports player,
        gamer playing a video game, man with a controller, gamer playing video games
        gamer-boy@38/7 boy playing video games, teenager gaming, boy playing a video game, teenager playing video games,
        kid playing video games, child playing video games, teenage gamer, boy gaming, boy with a game controller,
        child playing a video game, boy with a controller, teenager playing a video game
        kimono-fan@10/5 woman in a kimono, woman in kimono, japanese woman in a kimono, woman with a folding fan,
        japanese woman, woman with a fan, woman wearing a kimono, japanese woman with a fan, lady in a kimono,
        woman in a kimono with a fan, japanese woman in kimono, woman holding a fan, woman with a paper fan,
        girl in a kimono, japanese girl in a kimono, japanese lady, woman in a blue kimono
    """,
}
_LATER = ""
"""Built by the same modules, but not rendered yet or not good yet."""
HOMELIFE, VIEWS = viewed(_HOMELIFE, "20/5", _LATER)
"""Key -> group and names; key -> yaw and pitch."""
MESHES = {
    "desk-girl": "R25", "desk-boy": "R22", "read-mother": "R3 R25", "read-grandfather": "R7 R22",
    "chess-men": "R7 S30", "cook-stove": "R3", "bartender": "R7", "gamer": "R7", "gamer-boy": "R22",
    "kimono-fan": "R3",
}  # fmt: skip
"""Key -> the things of meshes.py it is made of, whose makers are to be named."""
