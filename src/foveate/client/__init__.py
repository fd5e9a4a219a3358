"""The end device in Python: a client of `foveate serve`, and its half of the work.

>>> from foveate.client import Client
>>> with Client("http://127.0.0.1:8188") as client:
...     client.generate("a red fox in the snow", seed=7).save("fox.png")
"""

from __future__ import annotations

from foveate.client._wire import JobEvent, Picture
from foveate.client.asynchronous import AsyncClient
from foveate.client.device import Device
from foveate.client.synchronous import Client

__all__ = ["AsyncClient", "Client", "Device", "JobEvent", "Picture"]
