"""Enlarge every picture of a folder with one pipeline: python examples/upscale_folder.py in/ out/ --scale 2."""

from __future__ import annotations

import argparse
from pathlib import Path

import foveate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--scale", type=int, default=4)
    parser.add_argument("--policy", default="adaptive")
    args = parser.parse_args()

    args.target.mkdir(parents=True, exist_ok=True)
    pipeline = foveate.Pipeline()  # the models are loaded once, for all pictures
    for path in sorted(args.source.iterdir()):
        try:
            request = foveate.upscale_request(path, scale=args.scale, policy=args.policy, seed=0)
            result = pipeline.run(request)
        except foveate.FoveateError as e:  # says what was wrong, what was found, what to try
            print(f"{path.name}: {e}")
            continue
        saved = result.save(args.target / f"{path.stem}.png")
        print(f"{saved}: {result.plan.width}x{result.plan.height} in {result.timings_ms['total']:.0f} ms")


if __name__ == "__main__":
    main()
