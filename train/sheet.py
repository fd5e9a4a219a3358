"""A contact sheet of 64 fixed prompts, to judge the text-to-image pack by eye.

python train/sheet.py sheet.png                   # 8 steps, no guidance, seed n for prompt n
python train/sheet.py sketches.png --sketch       # only what the layout hands to the network: fast
python train/sheet.py docs/images/prompts.webp --shown 160   # the sheet in docs/models.md
python train/sheet.py seeds.png --seeds 8 --prompts "a cat on a sofa"
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from foveate import registry, weights
from foveate.config import Settings
from foveate.seeding import generator
from foveate.stages.render.scene.layout import compose
from foveate.stages.render.scene.painting.sketch import sketch
from foveate.stages.render.scene.references.library import Library
from foveate.stages.render.scene.references.text import TextEncoder
from foveate.types import RenderSpec

PROMPTS = """
a red fox in a snowy forest|a cup of coffee on a wooden table|two dogs on a beach
a blue car in front of a house at night|a mountain lake at sunset|a bowl of strawberries|a cat on a red sofa
a yellow taxi in the city|three apples and a banana|a rocket flying over the moon|an owl at night
a green bicycle next to a tree|a castle on a hill|a slice of pizza on a plate
a wolf howling in the mountains|a sailing boat on the sea at sunset|a pink rabbit in a meadow
a city skyline at night|a teddy bear on a blue background|a purple butterfly on a flower
a red cube and a blue sphere|a hound in the forest|an automobile on a desert road|a spaceship above a planet
a lady in a park|a sofa in a living room|a dog under a table|a cat in a box|a horse behind a fence
a man riding a bicycle|a woman holding an umbrella in the rain|an astronaut riding a horse on the moon
a lighthouse on a cliff at night|a foggy forest|a desert with sand dunes|a tropical beach with palm trees
snowy mountains under a blue sky|a field of sunflowers|autumn forest|a birthday cake with candles
a hamburger and french fries on a plate|a bowl of ramen|an elephant in the savanna|a penguin on ice
a shark in the ocean|a dragon over a castle|a unicorn under a rainbow|an old wooden chair
a laptop on a desk next to a cup of tea|a bookshelf full of books|a guitar on a stage
a vase of flowers on a table|a snowman in front of a cabin|a steam train in the mountains
a hot air balloon over a valley|a submarine under the sea|a motorcycle on a road at sunset
a robot in a kitchen|a wizard with a magic wand|five balloons in the sky
a white horse and a black horse in a field|a yellow cone and a green cylinder on a white table
northern lights|a cat wearing a top hat
""".strip().replace("\n", "|").split("|")  # fmt: skip


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out", type=Path)
    p.add_argument("--prompts", nargs="+", default=PROMPTS)
    p.add_argument("--steps", type=int, default=8)
    p.add_argument("--cfg-scale", type=float, default=1.0)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument(
        "--seeds", type=int, default=1, help="pictures per prompt; each prompt starts one seed further"
    )
    p.add_argument("--size", type=int, nargs=2, default=(256, 256), metavar=("WIDTH", "HEIGHT"))
    p.add_argument("--shown", type=int, default=0, metavar="PX", help="width in the sheet; default: as drawn")
    p.add_argument("--columns", type=int, default=8)
    p.add_argument("--sketch", action="store_true", help="draw the sketches only")
    args = p.parse_args()
    settings = Settings()
    width, height = args.size
    encoder, library = TextEncoder(settings), Library(weights.path("library", settings))
    renderer = registry.get("render", "embedded")(settings)
    jobs = [(q, args.seed + n + i) for n, q in enumerate(args.prompts) for i in range(args.seeds)]
    wide = args.shown or width
    tall = round(height * wide / width)
    sheet = Image.new("RGB", (args.columns * (wide + 4), -(-len(jobs) // args.columns) * (tall + 16)))
    draw = ImageDraw.Draw(sheet)
    for k, (prompt, seed) in enumerate(jobs):
        if args.sketch:
            free = generator(seed, "render", 0)
            made = compose(prompt, library, encoder, free, width / height)
            texture = int(free.integers(2**31))
            image = sketch(made.background, made.placements, height, width, texture)[..., :3]
        else:
            spec = RenderSpec(prompt, "", width, height, args.steps, args.cfg_scale, seed)
            *_, last = renderer.render(spec)
            image = last.image
        x, y = k % args.columns * (wide + 4), k // args.columns * (tall + 16)
        picture = Image.fromarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))
        sheet.paste(picture.resize((wide, tall), Image.Resampling.LANCZOS), (x, y))
        draw.text((x, y + tall + 1), prompt[: wide // 6], fill="white")
    sheet.save(args.out, quality=80, method=6)


if __name__ == "__main__":
    main()
