"""Draw with the `openai` package and watch: python examples/openai_client.py "a red fox" fox.png [--server URL]."""

from __future__ import annotations

import argparse
import base64
from pathlib import Path

import openai


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompt")
    parser.add_argument("output", type=Path)
    parser.add_argument("--server", default="http://127.0.0.1:8188")
    parser.add_argument("--key", default="none")
    parser.add_argument("--size", default="1024x1024")
    args = parser.parse_args()

    with openai.OpenAI(base_url=f"{args.server}/v1", api_key=args.key) as client:
        events = client.images.generate(
            model="foveate", prompt=args.prompt, size=args.size, stream=True, partial_images=3
        )
        for event in events:
            print(event.type)
            args.output.write_bytes(base64.b64decode(event.b64_json))


if __name__ == "__main__":
    main()
