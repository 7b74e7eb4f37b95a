"""The parameters of the point of view that an answer is given from."""

from typing import Any

from api.query.ast.view import Certainty, Ranks


def view_parameters() -> dict[str, Any]:
    """The point of view that an answer is given from."""
    return {
        "revision": {
            "schema": {"type": "integer", "format": "int32", "minimum": 0, "maximum": 999_999_999},
            "description": "Everything as it was at this revision.",
            "example": 1,
        },
        "known_at": {
            "schema": {"type": "string", "maxLength": 64, "format": "moment"},
            "description": "Everything as it was at the end of this date, or at a moment with its time zone.",
            "example": "2024-04-09T08:30:00Z",
        },
        "published_until": {
            "schema": {"type": "string", "maxLength": 64, "format": "closed-edtf"},
            "description": "Only what documents published by the end of this date say; it tells of assertions,"
            " meetings, statements, documents and citations.",
            "example": "2024-04-10",
        },
        "as_of": {
            "schema": {"type": "string", "maxLength": 64, "format": "edtf"},
            "description": "Only what held on this day, in lists of assertions, actors and alliances.",
            "example": "2024-04-09",
        },
        "certainty": {
            "schema": {"type": "string", "enum": list(map(str, Certainty)), "default": "possible"},
            "description": "Whether it held by every reading of its dates, or by some.",
            "example": "certain",
        },
        "ranks": {
            "schema": {"type": "string", "enum": list(map(str, Ranks)), "default": "no_deprecated"},
            "description": "Which of competing assertions are told.",
            "example": "best",
        },
    }
