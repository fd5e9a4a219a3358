"""List the models there are, with licence, training data and metrics."""

from __future__ import annotations

import argparse
import json

from foveate import weights
from foveate.config import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate models`."""
    parser.add_argument("--json", action="store_true", help="print the whole manifest")
    parser.add_argument("--verify", action="store_true", help="check every file against its sha256")


def run(args: argparse.Namespace) -> int:
    """Run `foveate models`."""
    settings = Settings.load()
    models = weights.listing(settings)
    if args.verify:
        for name in models:
            weights.path(name, settings)
    if args.json:
        print(json.dumps(models, indent=1))
        return 0
    total = sum(e["bytes"] for e in models.values())
    for name, e in sorted(models.items()):
        parameters = f", {e['parameters'] / 1e6:.2f} M parameters" if e.get("parameters") else ""
        print(f"{name}: {e['file']}, {e['bytes'] / 1e6:.1f} MB{parameters}, {e['licence']}")
        for data in e.get("training_data", []):
            count = f" ({data['count']})" if data.get("count") else ""
            print(f"    from {data['source']}{count}: {data['licence']}")
        for key, value in _flat(e.get("metrics", {})):
            print(f"    {key}: {value}")
    print(f"{len(models)} models, {total / 1e6:.1f} MB{', all hashes right' if args.verify else ''}")
    return 0


def _flat(metrics: object, prefix: str = "") -> list[tuple[str, object]]:
    """Nested metrics as (dotted key, value) pairs."""
    if not isinstance(metrics, dict):
        return [(prefix, metrics)]
    return [pair for k, v in metrics.items() for pair in _flat(v, f"{prefix}.{k}" if prefix else str(k))]
