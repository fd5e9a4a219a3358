"""Save what there is to see while a picture is made: python examples/stream_events.py IN.png FOLDER [--policy hybrid].

With --prompt the picture is drawn instead of read, and the previews of the denoising steps are saved too.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image

import foveate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--prompt", action="store_true", help="SOURCE is a prompt, not a file")
    parser.add_argument("--policy", default="hybrid")
    args = parser.parse_args()

    args.folder.mkdir(parents=True, exist_ok=True)
    make = foveate.generate_request if args.prompt else foveate.upscale_request
    for i, event in enumerate(foveate.Pipeline().stream(make(args.source, policy=args.policy, seed=7))):
        print(f"{event.elapsed_ms:8.0f} ms {event.progress:4.0%} {event.kind}: {event.message}")
        image = event.result.image if event.result is not None else event.image
        if image is not None:
            pixels = (image.clip(0, 1) * 255 + 0.5).astype(np.uint8)
            Image.fromarray(pixels).save(args.folder / f"{i:02d}-{event.kind}.png")


if __name__ == "__main__":
    main()
