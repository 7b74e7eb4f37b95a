"""What can be seen from outside while it runs: request ids, logs, metrics and traces."""

from api.observe.carried import Headers, carried
from api.observe.metrics import Metrics
from api.observe.observation import Observation
from api.observe.observed import note_operation, note_page, note_question, noted_operation

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
