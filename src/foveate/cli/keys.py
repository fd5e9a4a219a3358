"""Make, list and remove the keys of the server."""

from __future__ import annotations

import argparse
import time
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate keys`."""
    parser.add_argument("action", choices=("add", "list", "remove"), help="what to do")
    parser.add_argument("name", nargs="?", metavar="NAME", help="name of the key, for add and remove")
    parser.add_argument(
        "--scopes", default="submit,read", help="submit, read, admin (sees all jobs, metrics); with commas"
    )
    parser.add_argument("--per-minute", type=int, metavar="N", help="most requests for work per minute")
    parser.add_argument("--max-queued", type=int, metavar="N", help="most open jobs")
    parser.add_argument("--max-megapixels", type=float, metavar="MP", help="largest image")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="database and results of the server")
    parser.add_argument("--database-url", metavar="URL", help="database of the server")


def run(args: argparse.Namespace) -> int:
    """Run `foveate keys`; a new key goes to standard output, once."""
    from foveate.config import ServerSettings
    from foveate.errors import ConfigError, NotFoundError

    config = ServerSettings.load(data_dir=args.data_dir, database_url=args.database_url)
    try:
        from foveate.serve.auth import make_key
        from foveate.serve.store import Store, database_url
    except ImportError as e:
        raise ConfigError(f"keys need {e.name}; try: pip install 'foveate[server]'") from e
    if args.action != "list" and not args.name:
        raise ConfigError(f"foveate keys {args.action} needs a NAME")
    store = Store(database_url(config))
    try:
        if args.action == "add":
            limits = {n: getattr(args, n) for n in ("per_minute", "max_queued", "max_megapixels")}
            print(make_key(store, args.name, [s.strip() for s in args.scopes.split(",")], **limits))
        elif args.action == "remove":
            if not store.delete_key(args.name):
                raise NotFoundError(f"there is no key named {args.name!r}")
        else:
            for row in store.all_keys():
                limits = {n: row[n] for n in ("per_minute", "max_queued", "max_megapixels") if row[n]}
                told = ", ".join(f"{n} {v:g}" for n, v in limits.items())
                made = time.strftime("%Y-%m-%d", time.gmtime(row["created"]))
                print(f"{row['name']}: {row['scopes']}, since {made}" + (f", {told}" if told else ""))
    finally:
        store.close()
    return 0
