"""Pictures that Foveate draws, as targets for super-resolution: `python train/data/renders.py --count 300`.

Each is drawn at 1024x1024, every patch refined, and halved, which makes it sharp at the pixel as a target has to be.
Writes `<cache>/sr-data/train-render.npy`: (4 x count, 256, 256, 3) uint8. Prompts are those of the renderer's training
scenes (`scenes.py`), without its held-out objects.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "src"))
from cache import cache_dir
from data.photos import stack, tiles
from data.scenes import Maker, Originals

import foveate
from foveate.config import Settings
from foveate.stages.render.scene.references.text import TextEncoder


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, default=cache_dir())
    p.add_argument("--count", type=int, default=300, help="pictures, about 1.5 s each on two cores")
    args = p.parse_args()
    library = Path(foveate.__file__).parent / "models" / "library.npz"
    encoder = TextEncoder(Settings())
    maker = Maker(Originals(library, args.cache), encoder, np.random.default_rng(7), {})
    pipeline, packed = foveate.Pipeline(), []
    for i in range(args.count):
        prompt = maker.prompt()
        request = foveate.generate_request(prompt, seed=i, policy="all-diffusion", quality="best")
        large = Image.fromarray((pipeline.run(request).image * 255 + 0.5).astype(np.uint8))
        packed += tiles(large.resize((512, 512), Image.Resampling.BICUBIC))
        if i % 20 == 0:
            print(f"{i}: {prompt}", flush=True)
    np.save(args.cache / "sr-data" / "train-render.npy", stack(packed))


if __name__ == "__main__":
    main()
