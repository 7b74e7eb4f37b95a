"""Logging: JSON lines for programs, colours for terminals."""

import logging
import re
import sys
from functools import partial
from typing import TextIO

import structlog
from opentelemetry import trace
from structlog.typing import EventDict, Processor, WrappedLogger

from api.observe.request_context import current_request

OURS = ("entente", "uvicorn")
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
    """Returns a formatter for one-line records: JSON, or coloured text."""
    renderer: Processor = structlog.processors.JSONRenderer(ensure_ascii=False)
    if coloured:
        # The renderer's default traceback prints local variables, among them the database URL.
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            add_request,
            *([partial(add_worker, worker)] if worker else ()),
            structlog.processors.format_exc_info,
            without_passwords,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )


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
