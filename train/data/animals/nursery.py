"""Young animals alone, and wild ones that run or stand, for acting.py: names and groups, and who builds them."""

from __future__ import annotations

from data.names import viewed

_TABLE = {
    "animal-mammal": """
        lion-cub@52/8 lion cub, baby lion, little lion, young lion, lion cub sitting, cute lion
        tiger-cub@52/8 tiger cub, baby tiger, little tiger, young tiger, tiger cub sitting, cute tiger
        wolf-pup@52/8 wolf pup, baby wolf, wolf cub, little wolf, wolf pup sitting, young wolf
        young-bear@36/8 bear cub, baby bear, little bear, young bear, brown bear cub, cute bear
        lamb@36/8 lamb, baby sheep, little lamb, little sheep, young sheep, white lamb, newborn lamb
        piglet@36/9 piglet, baby pig, little pig, pink piglet, young pig, cute pig, small pig
        baby-elephant@34/7 baby elephant, elephant calf, little elephant, young elephant, cute elephant
        cheetah-running@30/6 cheetah running, running cheetah, cheetah, cheetah sprinting, cheetah hunting
        leopard-running@30/6 leopard running, running leopard, jaguar running, running jaguar, leopard hunting
        snow-leopard@36/7 snow leopard, snow leopard standing, grey leopard, white leopard
        rabbit-running@30/7 rabbit running, running rabbit, rabbit jumping, jumping rabbit, rabbit hopping,
        hopping rabbit, bunny jumping, bunny hopping, bunny running, hare running, running hare, rabbit leaping,
        leaping rabbit, white rabbit running
        elephant-front@74/4 elephant walking, walking elephant, elephant from the front, elephant walking towards you,
        elephant front view, elephant facing the camera
        capybara-orange@36/7 capybara with an orange on its head, capybara with an orange, capybara with orange on head,
        capybara with a fruit on its head, capybara with a tangerine on its head, capybara with an orange on his head
        capybara-spring@30/20 capybara in a hot spring, capybara in hot spring, capybara in a hot spring with an orange,
        capybara bathing, capybara taking a bath, capybara in an onsen, capybara in water, capybara relaxing,
        capybara in a hot spring with an orange on its head, capybara swimming, capybara in a hot tub,
        capybara in a bath, capybara in the hot springs, capybara in hot springs, capybara onsen, capybara spa
        meerkat@60/6 meerkat, meerkat standing, standing meerkat, suricate, meerkat on the lookout,
        meerkat standing upright
    """,
    "animal-marine": """
        clownfish-anemone@0/10 sea anemone with a clownfish, clownfish in an anemone, clownfish in a sea anemone,
        sea anemone, clownfish and anemone, clown fish in an anemone, nemo in an anemone, anemone with a clownfish,
        clownfish with an anemone, sea anemones
    """,
}
MAKERS = ("young", "lambs", "dashing", "anemone", "capybaras")
NURSERY, VIEWS = viewed(_TABLE, "36/8")
"""Key -> group and names; key -> yaw and pitch."""
