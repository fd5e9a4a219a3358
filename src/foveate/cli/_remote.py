"""Commands that a server does: the same options, files and messages as when this machine does it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foveate.cli import _common
from foveate.errors import ConfigError

if TYPE_CHECKING:
    from foveate.client import Client, Device, JobEvent, Picture

__all__ = ["add_options", "connect", "device", "execute"]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Options that name a server."""
    group = parser.add_argument_group("server")
    group.add_argument("--server", metavar="URL", help="let this server do it, instead of this machine")
    group.add_argument(
        "--collaborate", action="store_true", help="do light SR and stitching here where that is sooner"
    )
    group.add_argument("--key", help="key of that server; default: the environment's FOVEATE_KEY")


def connect(args: argparse.Namespace) -> Client:
    """A client of the server that `args` name. Raises ConfigError."""
    try:
        from foveate.client import Client
    except ImportError as e:
        raise ConfigError(f"--server needs {e.name}; try: pip install 'foveate[client]'") from e
    return Client(args.server, args.key or os.environ.get("FOVEATE_KEY"))


def device(args: argparse.Namespace) -> Device | None:
    """This machine as an end device, where it is to collaborate."""
    if not args.collaborate:
        return None
    from foveate.client import Device

    return Device(_common.settings(args))


def execute(
    client: Client,
    work: Callable[..., Picture],
    subject: Any,
    options: Mapping[str, Any],
    output: Path,
    *,
    as_json: bool,
    overlay: Path | None = None,
    label: str = "",
) -> Picture:
    """`work(subject, **options)` with a progress bar; writes the picture (and route map), and says what was done."""
    from foveate.stages.stream.encode import encode_image, format_of, write_atomic

    with _common.progress_bar(label or output.name) as show:

        def on_event(event: JobEvent) -> None:
            show(event.kind, event.progress, len(event.data.get("routes", ())))

        chosen: dict[str, Any] = {k: v for k, v in options.items() if v not in (None, "")}
        picture = work(subject, on_event=on_event, format=format_of(output).lower(), **chosen)
    picture.save(output)
    if overlay is not None:
        from foveate.stages.stream.decode import decode

        drawn = decode(client.overlay(picture.job), 1 << 28).image
        write_atomic(overlay, encode_image(drawn, format_of(overlay)))
    _common.say(picture.info, output, as_json=as_json)
    return picture
