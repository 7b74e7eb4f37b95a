"""Logging: JSON lines for programs, colours for terminals."""

import json
import logging
import os
import re
import sys
from datetime import UTC, datetime
from functools import partial
from typing import Any, TextIO

import structlog
from opentelemetry import trace
from structlog.typing import EventDict, Processor, WrappedLogger

from api.observe.request_context import current_request

OURS = ("entente", "uvicorn")
REQUEST_LOG, REQUEST = "entente.request", "request"
REQUEST_FIELDS = frozenset({"method", "path", "status", "milliseconds", "bytes", "operation"})
ENCODE = json.JSONEncoder(ensure_ascii=False).encode
PASSWORD = re.compile(r"(://[^/\s:@]*:)[^/\s]*@")


def configure(level: str, stream: TextIO | None = None, worker: int | None = None) -> None:
    """Sends every logger of the process to `stream` (default: standard error) from a level (`debug`, `info` ...) up.

    Every line of a worker carries its number.

    Libraries stay at `warning`: at `debug` some of them log headers, which contain credentials.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(formatter(handler.stream.isatty(), worker))
    logging.basicConfig(handlers=[handler], level=max(logging.WARNING, _number(level)), force=True)
    logging.captureWarnings(True)
    for name in OURS:
        logging.getLogger(name).setLevel(_number(level))
    logging.getLogger("uvicorn.error").addFilter(is_not_duplicate)


def formatter(coloured: bool, worker: int | None = None) -> logging.Formatter:
    """Returns a formatter for one-line records: JSON, or text for a terminal, coloured unless NO_COLOR is set."""
    renderers: list[Processor] = [structlog.processors.JSONRenderer(ensure_ascii=False)]
    if coloured:
        renderers = [shorten, _console_renderer()]
    format_with = structlog.stdlib.ProcessorFormatter if coloured else partial(JsonLines, worker)
    return format_with(
        foreign_pre_chain=[
            structlog.processors.TimeStamper(fmt="%H:%M:%S" if coloured else "iso", utc=not coloured),
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            add_request,
            *([partial(add_worker, worker)] if worker else ()),
            structlog.processors.format_exc_info,
            without_passwords,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderers],
    )


class JsonLines(structlog.stdlib.ProcessorFormatter):
    """Formats records as JSON; `worker` is the number of the process, if there are several.

    Requests, of which there are most, take a shorter way to the same line.
    """

    def __init__(self, worker: int | None, **options: Any) -> None:
        super().__init__(**options)
        self.worker = worker

    def format(self, record: logging.LogRecord) -> str:
        """Returns the line of a record."""
        is_request = record.name == REQUEST_LOG and record.msg == REQUEST and not record.exc_info
        return self._request(record) if is_request else super().format(record)

    def _request(self, record: logging.LogRecord) -> str:
        moment = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        line: dict[str, Any] = {"event": REQUEST, "timestamp": moment, "level": record.levelname.lower()}
        line["logger"] = record.name
        line |= {name: value for name, value in vars(record).items() if name in REQUEST_FIELDS}
        add_request(None, "", line)
        if self.worker:
            line["worker"] = self.worker
        return ENCODE(without_passwords(None, "", line))


def _console_renderer() -> Processor:
    # The renderer's default traceback prints local variables, among them the database URL.
    return structlog.dev.ConsoleRenderer(
        colors=not os.environ.get("NO_COLOR"),
        pad_event_to=0,
        exception_formatter=structlog.dev.plain_traceback,
    )


def shorten(_: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Says in words what a request was, and leaves out what does not fit on a line of a terminal."""
    logger, line["logger"] = line["logger"], None
    if logger == REQUEST_LOG and "status" in line:
        parts = [str(line.pop(name)) for name in ("method", "path", "status")]
        line["event"] = f"{' '.join(parts)} in {line.pop('milliseconds')} ms"
    line["request_id"] = line["request_id"][:8] if "request_id" in line else None
    return {name: value for name, value in line.items() if value is not None and name != "bytes"}


def add_request(_: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Adds the request id, and the trace id if there is one."""
    line.pop("color_message", None)
    if context := current_request.get():
        line["request_id"] = context.id
    if (span := trace.get_current_span().get_span_context()).is_valid:
        line["trace_id"] = trace.format_trace_id(span.trace_id)
    return line


def add_worker(worker: int, _: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Adds the number of the process among those that share the log."""
    line["worker"] = worker
    return line


def without_passwords(_: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Replaces the password in every URL, also inside messages and tracebacks."""
    return {name: PASSWORD.sub(r"\1***@", value) if isinstance(value, str) else value for name, value in line.items()}


def is_not_duplicate(record: logging.LogRecord) -> bool:
    """Drops the server's record of an exception that the middleware has logged with the request id, and of each
    malformed request, which are counted.
    """
    return not record.getMessage().startswith(("Exception in ASGI application", "Invalid HTTP request received"))


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]
