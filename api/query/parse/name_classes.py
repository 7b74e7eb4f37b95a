"""Two ranges of the index: texts of what has a name, and texts of what happened or was published.

There may be many more of the latter.  A search reads all matching names, but only the first of the other texts.
"""

FIRST_EVENT_TEXT = 2**30
"""The ids of texts that find events are not below this."""
EVENTS = frozenset({"meetings", "statements", "documents"})
"""The collections of events and documents."""


def is_event(record_id: str) -> bool:
    """Returns whether a record is an event or a document."""
    return record_id.partition("/")[0] in EVENTS


def range_condition(column: str, *, events: bool) -> str:
    """Returns the condition that an id of a text, an SQL expression, is in one of the ranges."""
    return f"{column} {'>=' if events else '<'} {FIRST_EVENT_TEXT}"
