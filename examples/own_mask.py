"""Refine only what your mask covers, here an oval: python examples/own_mask.py IN.png OUT.png."""

from __future__ import annotations

import argparse

import numpy as np
from PIL import Image

import foveate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("output")
    parser.add_argument("--scale", type=int, default=4)
    args = parser.parse_args()

    with Image.open(args.source) as opened:
        width, height = opened.size
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    mask = (x**2 + y**2 < 0.4).astype(np.float32)  # 1 where diffusion should be spent

    result = foveate.upscale(
        args.source, scale=args.scale, policy="hybrid", segment="mask", mask=mask, seed=0
    )
    result.save(args.output)
    print(f"{args.output}: {result.refined} of {result.patch_count} patches refined")


if __name__ == "__main__":
    main()
