"""Show the metadata of an image: prompt, settings, plan and routes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate info`."""
    parser.add_argument("image", type=Path, metavar="IMAGE", help="an image file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Run `foveate info`."""
    from foveate.config import Settings
    from foveate.stages.stream.decode import decode

    found = decode(args.image, Settings.load().max_pixels)
    height, width = found.image.shape[:2]
    text = found.metadata
    ours = json.loads(text["foveate"]) if "foveate" in text else None
    if args.json:
        rest = {k: v for k, v in text.items() if k != "foveate"}
        print(
            json.dumps({"image": str(args.image), "width": width, "height": height, **rest, "foveate": ours})
        )
        return 0
    print(f"{args.image}: {width}x{height}{', with alpha' if found.alpha is not None else ''}")
    for key, value in text.items():
        if key != "foveate":
            print(f"{key}:\n  " + value.replace("\n", "\n  "))
    if ours:
        patches = ours["patches"]
        print(f"foveate: policy {ours['policy']}, {patches['refined']} of {patches['total']} patches refined")
        print(f"  ran {ours['backends']} as {ours['precision']}")
    if not text:
        print("no metadata")
    return 0
