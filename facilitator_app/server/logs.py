"""How the server logs: one JSON object a line on standard error, without names, addresses or what anybody asked."""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from typing import Any

_ADDRESS = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\[?[0-9a-fA-F:]*::[0-9a-fA-F:]*\]?(?::\d+)?")


class OneLine(logging.Formatter):
    """A record as one line of JSON: time to the minute, level, what happened; addresses taken out, no tracebacks.

    A traceback can hold what was asked; the type of the error stands in its place.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%MZ")
        told: dict[str, Any] = {"at": at, "level": record.levelname.lower(), "from": record.name}
        told["what"] = _ADDRESS.sub("-", record.getMessage())
        if record.exc_info and record.exc_info[0] is not None:
            told["error"] = record.exc_info[0].__name__
        return json.dumps(told, ensure_ascii=False)


LOG_CONFIG: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"one_line": {"()": "facilitator_app.server.logs.OneLine"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "one_line", "stream": "ext://sys.stderr"}},
    "loggers": {
        "facilitator.server": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        "uvicorn": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}
