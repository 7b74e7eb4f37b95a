"""What lists in formats with fixed fields select: the filters, views and order of the list, and no fields."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from fastapi import Request

from api.errors import Code, Refusal
from api.query.ast.select import History, Lines, Selection
from api.query.parse.limits import max_page
from api.rest.formats import Format
from api.rest.records.parameters import export_selection
from api.rest.records.query_string import QueryString
from schema.entity import Entity

CHANGED = "changed"
"""The member with the time of the last change of a row."""
CHOSEN = ("fields", "include")


def check_no_fields(query: QueryString, format: Format) -> None:
    """Raises Refusal, UNKNOWN_PARAMETER, for parameters that choose fields: the format has its own."""
    for name, _ in query.pairs:
        if name in CHOSEN:
            detail = f"{name}: .{format} has fields of its own."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Ask for JSON, .csv or .ndjson.", name)


def with_fields(query: QueryString, fields: str, **defaults: str) -> QueryString:
    """The same query with the fields of a format, and with parameters that it does not have."""
    names = {name for name, _ in query.pairs}
    own = [(name, value) for name, value in defaults.items() if name not in names]
    return QueryString([*query.pairs, *own, ("fields", fields)])


def listed_selection(entity: type[Entity], query: QueryString, format: Format) -> tuple[Selection, int]:
    """The first page of a list, each row with the time of its last change, and how many rows are requested at most.

    Raises Refusal, naming the parameter.
    """
    chosen = export_selection(entity, query, format, "")
    assert isinstance(chosen.selection.shape, Lines)
    fields = {**chosen.selection.shape.fields, CHANGED: History(entity, {"at": "at"}, 1)}
    selection = replace(chosen.selection, shape=Lines(fields))
    return replace(selection, limit=min(selection.limit, max_page(selection))), chosen.most


def permanent_name(request: Request, id: str) -> str:
    """The name of a record, or of a list, as a URN that never changes.

    It follows from the id and from the public address, if one is set: not from how the server was reached.
    """
    return uuid5(NAMESPACE_URL, f"{request.app.state.address or 'entente:'}/v1/{id}").urn


def changed_at(row: Mapping[str, Any]) -> str:
    """The time of the last change of a row, in UTC (ISO 8601)."""
    time: str = row[CHANGED][0]["at"]
    return time
