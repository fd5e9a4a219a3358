"""Log lines as text or JSON, with the job and the key's name where there is one."""

from __future__ import annotations

import json
import logging
import time

__all__ = ["set_up"]


class _Lines(logging.Formatter):
    def __init__(self, as_json: bool) -> None:
        super().__init__()
        self.as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{record.msecs:03.0f}Z"
        fields = {"time": when, "level": record.levelname.lower(), "logger": record.name}
        for name in ("job", "key"):
            value = getattr(record, name, "-")
            if value not in ("-", ""):
                fields[name] = value
        fields["message"] = record.getMessage()
        if record.exc_info:
            fields["error"] = self.formatException(record.exc_info)
        if self.as_json:
            return json.dumps(fields, ensure_ascii=False)
        tags = "".join(f" {n}={fields[n]}" for n in ("job", "key") if n in fields)
        text = f"{when} {record.levelname.lower()} {record.name}{tags}: {fields['message']}"
        return f"{text}\n{fields['error']}" if "error" in fields else text


def set_up(style: str) -> None:
    """Send our log lines, and uvicorn's, to standard error as "text" or "json"."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines(style == "json"))
    for name in ("foveate", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [handler]
        logger.setLevel(logging.INFO)
        logger.propagate = False
    logging.getLogger("uvicorn.access").disabled = True  # ours has the job and no query
