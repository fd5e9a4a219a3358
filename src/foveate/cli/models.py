"""List the models there are; pull, verify and remove those of the hub or a URL."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from foveate import downloads, weights
from foveate.config import Settings
from foveate.errors import InputError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate models`."""
    parser.add_argument(
        "action",
        nargs="?",
        choices=("list", "pull", "remove", "verify"),
        default="list",
        help="default list: licence, training data and metrics of each",
    )
    parser.add_argument("models", nargs="*", metavar="MODEL", help="hub ids (maker/name) or URLs")
    parser.add_argument(
        "--offline", action="store_true", default=None, help="pull: say whether it is here, ask no network"
    )
    parser.add_argument("--json", action="store_true", help="list: print the whole manifest")
    parser.add_argument(
        "--verify", action="store_true", help="list: check every file against its sha256 first"
    )
    parser.add_argument(
        "--allow-pickle", action="store_true", help="pull: take pickled weights too, which can hold code"
    )


def run(args: argparse.Namespace) -> int:
    """Run `foveate models`."""
    settings = Settings.load(offline=args.offline)
    if args.action == "list":
        return _list(settings, args)
    if args.action != "verify" and not args.models:
        raise InputError(f"foveate models {args.action} needs to know which: a hub id (maker/name) or a URL")
    for model in args.models:
        if args.action == "pull":
            path = downloads.pull(model, settings, _say, allow_pickle=args.allow_pickle)
            _say(f"{model}: in {path}")
        elif args.action == "remove":
            _say(f"{model}: removed, {downloads.remove(model) / 1e6:.1f} MB freed")
    if args.action == "verify":
        _verify(settings, args.models)
    return 0


def _verify(settings: Settings, models: list[str]) -> None:
    """Check the files of `models`, or of all there are."""
    packed = weights.listing(settings)
    for model in models or [*packed, *downloads.listing()]:
        if model in packed:
            weights.path(model, settings)
        else:
            downloads.verify(model)
        print(f"{model}: right")


def _list(settings: Settings, args: argparse.Namespace) -> int:
    models, pulled = weights.listing(settings), downloads.listing()
    if args.verify:
        _verify(settings, [])
    if args.json:
        print(json.dumps({**models, **pulled}, indent=1))
        return 0
    for name, e in sorted(models.items()):
        _describe(name, e)
    total = sum(e["bytes"] for e in models.values())
    print(f"{len(models)} models, {total / 1e6:.1f} MB{', all hashes right' if args.verify else ''}")
    for name, e in sorted(pulled.items()):
        print(f"{name}: {e['bytes'] / 1e6:.1f} MB, {e['licence']}, in {e['path']}")
    return 0


def _describe(name: str, e: dict[str, Any]) -> None:
    parameters = f", {e['parameters'] / 1e6:.2f} M parameters" if e.get("parameters") else ""
    print(f"{name}: {e['file']}, {e['bytes'] / 1e6:.1f} MB{parameters}, {e['licence']}")
    if e.get("pretrained"):
        print(f"    from {e['pretrained']}")
    for data in e.get("training_data", []):
        count = f" ({data['count']})" if data.get("count") else ""
        print(f"    from {data['source']}{count}: {data['licence']}")
    for key, value in _flat(e.get("metrics", {})):
        print(f"    {key}: {value}")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _flat(metrics: object, prefix: str = "") -> list[tuple[str, object]]:
    """Nested metrics as (dotted key, value) pairs."""
    if not isinstance(metrics, dict):
        return [(prefix, metrics)]
    return [pair for k, v in metrics.items() for pair in _flat(v, f"{prefix}.{k}" if prefix else str(k))]
