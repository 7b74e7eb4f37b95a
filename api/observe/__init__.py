"""What can be seen from outside while it runs: request ids, logs, metrics and traces."""

from api.observe.metrics import Metrics
from api.observe.observation import Observation
from api.observe.request_context import note_operation, note_page, note_question, noted_operation
from api.observe.response_headers import Headers, carried

__all__ = [
    "Headers",
    "Metrics",
    "Observation",
    "carried",
    "note_operation",
    "note_page",
    "note_question",
    "noted_operation",
]
