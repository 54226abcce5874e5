"""The lines of the log, with the id of the request that they belong to: as text, or each as a JSON object.

A library for JSON lines, as python-json-logger, would need as many lines for the names, times in UTC and the id.
"""

import logging
from datetime import UTC, datetime
from enum import StrEnum

import orjson

from planificador.core.runtime.request_ids import request_id

TEXT = "%(asctime)s %(levelname)s %(name)s%(request)s: %(message)s"


class LogFormat(StrEnum):
    """How a line of the log is written."""

    TEXT = "text"
    JSON = "json"


class TextFormatter(logging.Formatter):
    """Writes a line of text."""

    def __init__(self) -> None:
        super().__init__(TEXT)

    def format(self, record: logging.LogRecord) -> str:
        """Override to add the id of the request."""
        identifier = request_id.get()
        record.request = f" [{identifier}]" if identifier else ""
        return super().format(record)


class JsonFormatter(logging.Formatter):
    """Writes a JSON object in a line: a trace has its lines in one string."""

    def format(self, record: logging.LogRecord) -> str:
        """Override to write JSON."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {
            "time": time.replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "process": record.process,
        }
        if identifier := request_id.get():
            line["request"] = identifier
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return orjson.dumps(line).decode()


def configure_logging(level: str, log_format: LogFormat) -> None:
    """Write the log to the standard error, from a level on."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if log_format is LogFormat.JSON else TextFormatter())
    logging.basicConfig(level=level.upper(), handlers=[handler])
