"""Observability: request ids, logs, metrics and traces."""

from api.observe.metrics import Metrics
from api.observe.observation import Observation
from api.observe.request_context import (
    note_cached,
    note_duration,
    note_operation,
    note_page,
    note_question,
    note_revision,
    noted_operation,
)
from api.observe.response_headers import Headers, response_headers

__all__ = [
    "Headers",
    "Metrics",
    "Observation",
    "note_cached",
    "note_duration",
    "note_operation",
    "note_page",
    "note_question",
    "note_revision",
    "noted_operation",
    "response_headers",
]
