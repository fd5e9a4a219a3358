"""What a classifier of photographs sees in drawn pictures: EfficientNet-Lite0 with the classes of ImageNet.

The probes of `prompts` learnt from drawings; this network has never seen one. Needs the extra `bench`.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np

from bench import lite0, report
from foveate import registry
from foveate.config import Settings
from foveate.stages.stream.encode import to_uint8
from foveate.types import RenderSpec

CLASSES: dict[str, tuple[int, ...]] = {
    "a lion": (291,), "a zebra": (340,), "a tiger": (292,), "a panda": (388,), "an elephant": (385, 386, 101),
    "a hippopotamus": (344,), "a red fox": (277, 278), "a wolf": (269, 270), "a brown bear": (294,),
    "a polar bear": (296,), "a penguin": (145,), "a flamingo": (130,), "a peacock": (84,), "a goldfish": (1,),
    "a shark": (2, 3, 4), "a macaw": (88,), "an eagle": (22,), "a rooster": (7,), "a hen": (8,), "an ostrich": (9,),
    "a monarch butterfly": (323,), "a ladybug": (301,), "a bee": (309,), "a snail": (113,), "a scorpion": (71,),
    "a jellyfish": (107,), "a starfish": (327,), "a crab": (118, 119, 120, 121), "a camel": (354,), "a gorilla": (366,),
    "a koala": (105,), "a husky": (248, 249, 250), "a golden retriever": (207,), "a banana": (954,),
    "an orange": (950,),
    "a lemon": (951,), "a strawberry": (949,), "a pineapple": (953,), "a pizza": (963,), "a cheeseburger": (933,),
    "a hot dog": (934,), "an ice cream": (928,), "a cup of coffee": (967, 968), "a glass of red wine": (966, 572),
    "an acoustic guitar": (402,), "a violin": (889,), "a drum": (541,), "an umbrella": (879,), "an airplane": (404,),
    "a taxi": (468,), "a fire engine": (555,), "an ambulance": (407,), "a school bus": (779,), "a tractor": (866,),
    "a pirate ship": (724,), "a submarine": (833,), "a canoe": (472,), "a castle": (483,), "a traffic light": (920,),
    "a wall clock": (409, 892), "an hourglass": (604,), "a candle": (470,), "a barn": (425,), "a lighthouse": (437,),
    "a steam locomotive": (820,), "a hot air balloon": (417,), "a laptop": (620, 681), "a park bench": (703,),
    "a sports car": (817,), "a teapot": (849,), "a vase": (883,), "a backpack": (414,), "a bookshelf": (453,),
    "a mountain bike": (671, 444), "a microphone": (650,), "a saxophone": (776,),
}  # fmt: skip
"""Prompt -> the classes of ImageNet (ILSVRC 2012, from 0) that it names."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `python -m bench photographed`."""
    parser.add_argument("--seeds", type=int, default=2, help="pictures of each prompt")


def run(args: argparse.Namespace) -> dict[str, Any] | None:
    """Draw every prompt at 256 px and print how often its class is the first, and among the first five."""
    if missing := lite0.available("lite0-head"):
        print(missing)
        return None
    renderer = registry.make("render", "embedded", Settings.load())
    hits = {}
    for prompt, classes in CLASSES.items():
        ranks = []
        for seed in range(args.seeds):
            *_, last = renderer.render(RenderSpec(prompt, "", 256, 256, 4, 1.0, seed))
            best = np.argsort(-lite0.logits(to_uint8(last.image)[None])[0])
            ranks.append(min(int(np.flatnonzero(best == c)[0]) for c in classes))
        hits[prompt] = [float(np.mean([r < n for r in ranks])) for n in (1, 5)]
    first, five = (float(np.mean([h[i] for h in hits.values()])) for i in (0, 1))
    print(report.table([{"prompts": len(hits), "class first": first, "among five": five}]))
    print("not among five:", ", ".join(p for p, (_, h) in hits.items() if h == 0))
    return {"first": first, "five": five, "prompts": hits}
