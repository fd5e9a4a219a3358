"""Run the application under uvicorn, with a stop that finishes what runs."""

from __future__ import annotations

from types import FrameType

import uvicorn

from foveate.config import ServerSettings, Settings
from foveate.engine.batching import SharedPipeline
from foveate.errors import ConfigError
from foveate.serve.app import create_app
from foveate.serve.auth import Keys
from foveate.serve.logs import set_up
from foveate.serve.names import is_loopback
from foveate.serve.store import Store, database_url

__all__ = ["serve"]


class _Server(uvicorn.Server):
    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        here = getattr(self.config.app.state, "server", None)  # type: ignore[union-attr]
        if here is not None:
            here.begin_stop()


def serve(
    settings: Settings, config: ServerSettings, *, allow_open: bool, pipeline: SharedPipeline | None = None
) -> int:
    """Serve `pipeline` (default: one with the settings) until SIGTERM or SIGINT; returns the exit code.

    Raises ConfigError.
    """
    if not is_loopback(config.host) and not allow_open and not _has_keys(config):
        raise ConfigError(
            f"{config.host} can be reached by others, and there is no key; make one with "
            f"foveate keys add NAME, or say --open"
        )
    set_up(config.log)
    server = _Server(
        uvicorn.Config(
            create_app(settings, config, pipeline=pipeline),
            host=config.host,
            port=config.port,
            log_config=None,
            server_header=False,
            timeout_graceful_shutdown=config.grace_s + 10,
        )
    )
    server.run()
    return 0 if server.started else 1


def _has_keys(config: ServerSettings) -> bool:
    store = Store(database_url(config))
    try:
        return Keys(store).required
    finally:
        store.close()
