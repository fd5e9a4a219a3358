"""Run the server: a web page, a native API with live events, OpenAI's image API and AUTOMATIC1111's."""

from __future__ import annotations

import argparse
from pathlib import Path

from foveate.cli import _common


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `foveate serve`; every one is also a setting (docs/server.md)."""
    parser.add_argument("--host", help="address to listen on; default 127.0.0.1")
    parser.add_argument("--port", type=int, help="default 8188")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="database and results")
    parser.add_argument(
        "--database-url", metavar="URL", help="postgresql://...; default: SQLite in the data folder"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="jobs in flight at once; default 3")
    parser.add_argument("--queue", type=int, metavar="N", help="most waiting jobs; default 64")
    parser.add_argument(
        "--memory-mb", type=int, metavar="MB", help="most memory of jobs; default: by what is free"
    )
    parser.add_argument("--cors", metavar="ORIGINS", help="other sites that may call, separated by commas")
    parser.add_argument("--log", choices=("text", "json"), help="form of the log lines; default text")
    parser.add_argument(
        "--open", action="store_true", help="listen on other addresses than the loopback one without any key"
    )
    _common.add_engine_options(parser)


def run(args: argparse.Namespace) -> int:
    """Run `foveate serve` until it is told to stop."""
    from foveate.config import ServerSettings
    from foveate.errors import ConfigError

    names = ("host", "port", "data_dir", "database_url", "workers", "queue", "memory_mb", "cors", "log")
    config = ServerSettings.load(**{n: getattr(args, n) for n in names})
    try:
        from foveate.serve.run import serve
    except ImportError as e:
        raise ConfigError(f"the server needs {e.name}; try: pip install 'foveate[server]'") from e
    return serve(_common.settings(args), config, allow_open=args.open)
