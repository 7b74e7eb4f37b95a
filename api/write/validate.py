"""Everything that can be said against a change before anything is written."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from api.errors import nearest
from api.write.change import Change, Finding
from schema.catalog import Link, columns, entities, kind_of, links
from schema.edtf import Bounds, EdtfError, Role, bounds
from schema.entity import Entity

Row = dict[str, Any]
"""Every column of a table by name, the bounds of its dates included."""

Kinds = Mapping[str, str]
"""The kind of every record that is known, by id."""


def validated(change: Change) -> tuple[Row, list[Finding]]:
    """The row that a change asks for, and what is wrong with its values taken by themselves."""
    own = [_written_by_the_door(change, name) for name in change.entity.written_by_the_door if name in change.values]
    try:
        model = change.entity.model_validate(change.values)
    except ValidationError as problem:
        return {}, [*own, *(_finding(change, error) for error in problem.errors())]
    row = model.model_dump(mode="json")
    return row | _bounds(change.entity, row), [*own, *_texts(change, row), *_dates(change, row)]


def _written_by_the_door(change: Change, name: str) -> Finding:
    return Finding(change.place, name, "is written by Entente itself and cannot be given")


def _finding(change: Change, error: Any) -> Finding:
    name = ".".join(map(str, error["loc"]))
    if error["type"] == "extra_forbidden":
        return Finding(
            change.place, name, f"is not a field of {kind_of(change.entity)}. {nearest(name, columns(change.entity))}"
        )
    message = str(error["msg"]).removeprefix("Value error, ")
    given = "" if error["type"] == "missing" else f" (given: {str(error.get('input'))[:80]!r})"
    return Finding(change.place, name, message + given)


def _texts(change: Change, row: Row) -> Iterator[Finding]:
    for name, value in row.items():
        if isinstance(value, str) and any(_is_control(letter) for letter in value):
            yield Finding(change.place, name, "holds a control character or a lone surrogate")


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"


def _bounds(entity: type[Entity], row: Row) -> Row:
    found: Row = {}
    for column in columns(entity).values():
        if column.kind == "date":
            found[f"{column.name}_earliest"], found[f"{column.name}_latest"] = _read(row[column.name], column.role)
    return found


def _read(text: str | None, role: Role) -> Bounds:
    try:
        return bounds(text, role)
    except EdtfError:
        return bounds(None)


def _dates(change: Change, row: Row) -> Iterator[Finding]:
    dates = [column for column in columns(change.entity).values() if column.kind == "date"]
    for column in dates:
        try:
            bounds(row[column.name], column.role)
        except EdtfError as problem:
            yield Finding(change.place, column.name, str(problem))
    first, last = ([c.name for c in dates if c.role is role] for role in (Role.start, Role.end))
    for begin, end in zip(first, last, strict=True):
        if _read(row[begin], Role.start).earliest > _read(row[end], Role.end).latest:
            yield Finding(change.place, end, f"{row[end]} lies before {begin}, {row[begin]}")


def references(change: Change, row: Row, kinds: Kinds) -> Iterator[Finding]:
    """Links to records that do not exist or are of the wrong kind."""
    for link in links(change.entity).values():
        there = row.get(link.column)
        if not link.many and there is not None and (problem := _reference(link, there, kinds)):
            yield Finding(change.place, link.column, problem)


def _reference(link: Link, there: str, kinds: Kinds) -> str | None:
    if there not in kinds:
        return f"there is no record {there}. {nearest(there, _alike(there, kinds))}".rstrip()
    allowed = (link.kinds or tuple(entities())) if link.polymorphic else (kind_of(link.target),)
    return None if kinds[there] in allowed else f"{there} is of kind {kinds[there]}, not {' or '.join(allowed)}"


def _alike(there: str, kinds: Kinds) -> list[str]:
    collection = there.split("/")[0]
    return [known for known in kinds if known.startswith(f"{collection}/")]


def cited_field(change: Change, row: Row, kinds: Kinds) -> Iterator[Finding]:
    """A citation for a field that the cited record does not have."""
    kind = kinds.get(row.get("record_id", ""))
    if kind_of(change.entity) == "citation" and row.get("field") and kind:
        known = columns(entities()[kind])
        if row["field"] not in known:
            yield Finding(
                change.place, "field", f"'{row['field']}' is not a field of {kind}. {nearest(row['field'], known)}"
            )
