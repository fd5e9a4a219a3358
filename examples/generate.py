"""Draw a prompt and say what was done: python examples/generate.py "a red fox in the snow" fox.png --size 512."""

from __future__ import annotations

import argparse

import foveate


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompt")
    parser.add_argument("output")
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()

    result = foveate.generate(args.prompt, width=args.size, height=args.size, seed=args.seed)
    result.save(args.output)

    print(f"{args.output}: {result.refined} of {result.patch_count} patches refined by {result.plan.policy}")
    for stage, ms in result.timings_ms.items():
        print(f"  {stage:>10}: {ms:7.1f} ms, predicted {result.predicted_ms.get(stage, 0.0):7.1f}")


if __name__ == "__main__":
    main()
