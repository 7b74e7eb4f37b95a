"""One way for every log line: JSON where a program reads it, colours where a person does."""

import logging
import re
import sys
from typing import TextIO

import structlog
from opentelemetry import trace
from structlog.typing import EventDict, Processor, WrappedLogger

from api.observe.request_context import current_request

OURS = ("entente", "uvicorn")
PASSWORD = re.compile(r"(://[^/\s:@]*:)[^/\s]*@")


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every logger of the process to `stream` (standard error) from a level on (`debug`, `info` ...).

    Libraries stay at `warning`: at `debug` some of them print headers, and so what a client is authorised by.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(formatter(handler.stream.isatty()))
    logging.basicConfig(handlers=[handler], level=max(logging.WARNING, _number(level)), force=True)
    logging.captureWarnings(True)
    for name in OURS:
        logging.getLogger(name).setLevel(_number(level))
    logging.getLogger("uvicorn.error").addFilter(not_logged_yet)


def formatter(coloured: bool) -> logging.Formatter:
    """Turns a record into one line: JSON, or what is pleasant to read in a terminal."""
    renderer: Processor = structlog.processors.JSONRenderer(ensure_ascii=False)
    if coloured:
        # The renderer's own choice for tracebacks prints local variables, and one of them is the database's address.
        renderer = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.stdlib.add_log_level,
            structlog.stdlib.add_logger_name,
            structlog.stdlib.ExtraAdder(),
            add_request,
            structlog.processors.format_exc_info,
            without_passwords,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )


def add_request(_: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Add by which ids the line is found again: the request's, and the trace's where there is one."""
    line.pop("color_message", None)
    if seen := current_request.get():
        line["request_id"] = seen.id
    if (span := trace.get_current_span().get_span_context()).is_valid:
        line["trace_id"] = trace.format_trace_id(span.trace_id)
    return line


def without_passwords(_: WrappedLogger, __: str, line: EventDict) -> EventDict:
    """Strike the password out of every address, whoever wrote it into a message or a traceback."""
    return {name: PASSWORD.sub(r"\1***@", value) if isinstance(value, str) else value for name, value in line.items()}


def not_logged_yet(record: logging.LogRecord) -> bool:
    """The server tells of an exception that the middleware has told of, with the request's id, before."""
    return not record.getMessage().startswith("Exception in ASGI application")


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]
