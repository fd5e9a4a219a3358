"""What `cooked.py` renders of the sky, of games, of machines and of tales: group and names, and how steeply it is
looked at.
"""

from __future__ import annotations

from data.names import pitched

_GROUPS = {
    "winter": """
        snowflake: snowflake, snow flake, ice crystal, snowflakes, snow crystal
    """,
    "food-sweet": """
        candy-canes: candy cane, candy canes, christmas candy cane, peppermint stick, peppermint candy cane
    """,
    "event": """
        easter-eggs: easter egg, easter eggs, painted eggs, decorated eggs, coloured eggs, colorful easter eggs
        wreath: wreath, christmas wreath, holiday wreath, advent wreath, fir wreath, door wreath
        bauble: christmas ornament, bauble, christmas bauble, christmas ball, christmas decoration, tree ornament
    """,
    "place-other": """
        explosion: collision, explosion, fireball, fire ball, fiery explosion, blast, ball of fire
    """,
    "clothing": """
        gas-mask: gas mask, gasmask, respirator, respirator mask
    """,
    "arts-crafts": """
        venetian-mask: mask, venetian mask, carnival mask, masquerade mask, theatre mask, mardi gras mask
    """,
    "body-parts": """
        eye: human eye, eyeball, human eyeball
        brain: brain, human brain, brains
    """,
    "money": """
        piggy-bank: piggy bank, piggybank, money box, moneybox, pink piggy bank, savings bank, coin bank
    """,
    "computer": """
        vr-headset: vr headset, virtual reality headset, vr goggles, vr glasses, virtual reality goggles,
        vr helmet, virtual reality glasses
    """,
    "household": """
        avocado-chair: avocado armchair, avocado chair, armchair in the shape of an avocado,
        chair in the shape of an avocado
        lava-lamp: lava lamp, lava light, retro lava lamp
        neon-heart: neon heart, neon sign, heart neon sign, neon light, neon lights, neon heart sign
        arcade-machine: arcade machine, arcade cabinet, arcade game, retro arcade machine, arcade, coin-op game
        retro-tv: retro tv, old tv, vintage tv, old television, crt tv, vintage television, retro television,
        tube tv, old tv set, antique tv
    """,
    "tool": """
        katana: katana, samurai sword, japanese sword, katana sword
        lightsaber: lightsaber, light saber, lightsabre, laser sword, blue lightsaber, energy sword
    """,
    "game": """
        magic-lamp: magic lamp, genie lamp, aladdin's lamp, aladdin lamp, aladdins lamp, genie's lamp,
        golden oil lamp, djinn lamp
        dragon-egg: dragon egg, dragon's egg, dragons egg, scaly egg, fantasy egg, mythical egg
        mirror-ball: mirror ball, disco ball, discoball, glitter ball
        eight-ball: pool 8 ball, eight ball, 8 ball, 8-ball, billiard ball, pool ball, magic 8 ball, snooker ball
    """,
    "sport": """
        golf-ball: golf ball, golf ball on a tee, golfball, golf tee
        beach-ball: beach ball, beachball, inflatable ball
        volleyball: volleyball, volley ball
        gridiron: american football, nfl football, gridiron, pigskin
        baseball: baseball, baseball ball, base ball
    """,
    "space": """
        black-hole: black hole, blackhole, black hole in space, supermassive black hole, accretion disc
        mars: mars, planet mars, red planet, planet
        mercury: mercury, planet mercury
        jupiter: jupiter, planet jupiter, gas giant, planet
        venus: venus, planet venus
        neptune: neptune, planet neptune, blue gas giant
        uranus: uranus, planet uranus, ice giant
        blood-moon: blood moon, red moon, lunar eclipse, blood red moon, eclipsed moon
        comet: comet, shooting star, falling star, comet with a tail
    """,
    "sky-weather": """
        cloud: cloud, white cloud, fluffy cloud, cumulus cloud, clouds
        sun-glow: sun, the sun, shining sun, bright sun, glowing sun, sun disc
        sun: burning sun, sun in space, solar surface, sun's surface, solar flare, the sun in space
        crescent: crescent moon, half moon, sickle moon, crescent, moon crescent
        rainbow: rainbow, arc of a rainbow, rainbow arc
        lightning: high voltage, lightning bolt, lightning, bolt of lightning, thunderbolt, lightning strike
    """,
}
_STEEP = {
    10: "avocado-chair piggy-bank brain venetian-mask gas-mask bauble wreath candy-canes easter-eggs",
    4: "katana",
    2: "cloud explosion",
    8: "baseball gridiron volleyball beach-ball golf-ball eight-ball mirror-ball dragon-egg magic-lamp "
    "lightsaber retro-tv arcade-machine neon-heart lava-lamp vr-headset",
    0: "mars mercury jupiter venus neptune uranus blood-moon comet sun sun-glow snowflake eye crescent "
    "rainbow lightning black-hole",
}
MADE, PITCH = pitched(_GROUPS, 12.0, _STEEP)
"""Key -> group and names; from how many degrees above each is seen."""
