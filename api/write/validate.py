"""Everything that can be said against a change before anything is written."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from api.errors import nearest
from api.write.change import Change, Finding
from api.write.held import Row, forward, kinds_allowed
from schema.catalog import Column, columns, entities, kind_of, table_of
from schema.edtf import Bounds, EdtfError, Role, bounds
from schema.entity import Entity

Kinds = Mapping[str, str]
"""The kind of every record that is known, by id."""


def validated(change: Change) -> tuple[Row, list[Finding]]:
    """The row that a change asks for, and what is wrong with its values taken by themselves.

    Where a value cannot be read the row holds None, so that all the others can still be judged.
    """
    row, wrong = _parsed(change)
    illegible = [name for name, value in row.items() if isinstance(value, str) and is_illegible(value)]
    wrong += [Finding(change.place, name, "holds a control character or a lone surrogate") for name in illegible]
    row = _as_stored(change.entity, row | dict.fromkeys(illegible))
    return row | _bounds(change.entity, row), [*wrong, *_identity(change, row), *_dates(change, row)]


def _parsed(change: Change) -> tuple[Row, list[Finding]]:
    own = [_written_by_the_door(change, name) for name in change.entity.written_by_the_door if name in change.values]
    try:
        return change.entity.model_validate(change.values).model_dump(mode="json"), own
    except ValidationError as problem:
        errors = problem.errors()
    wrong = {error["loc"][0] for error in errors if error["loc"]}
    given = {name: change.values.get(name) for name in columns(change.entity)}
    row = {name: value if isinstance(value, str) and name not in wrong else None for name, value in given.items()}
    return row, [*own, *(_finding(change, error) for error in errors)]


def _written_by_the_door(change: Change, name: str) -> Finding:
    return Finding(change.place, name, "is written by Entente itself and cannot be given")


def _finding(change: Change, error: Any) -> Finding:
    name = ".".join(map(str, error["loc"])).encode(errors="backslashreplace").decode()
    known = columns(change.entity)
    given = f"{str(error['input'])[:80]!r}"
    if error["type"] == "extra_forbidden":
        message = f"is not a field of {kind_of(change.entity)}. {nearest(name, known)}"
    elif error["type"] == "enum" and (vocabulary := known[name].vocabulary):
        message = f"{given} is none of its words. {nearest(str(error['input']), vocabulary)}"
    else:
        named = error["loc"] and error["type"] != "missing"
        message = str(error["msg"]).removeprefix("Value error, ") + (f" (given: {given})" if named else "")
    return Finding(change.place, name, message.rstrip())


def is_illegible(text: str) -> bool:
    """Whether a text holds what no database keeps alike or no reader sees."""
    return any(unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t" for letter in text)


def _as_stored(entity: type[Entity], row: Row) -> Row:
    """Values as the tables give them back, so that writing the same again is seen to be the same."""
    return {name: _stored(entity, columns(entity)[name], value) for name, value in row.items()}


def _stored(entity: type[Entity], column: Column, value: Any) -> Any:
    kept = table_of(entity).c[column.name].type
    if isinstance(kept, sa.Numeric) and value is not None:
        return round(value, kept.scale)
    return None if column.kind == "date" and value == "" else value


def _identity(change: Change, row: Row) -> Iterator[Finding]:
    begin = f"{change.entity.collection()}/"
    if row["id"] is not None and not row["id"].startswith(begin):
        yield Finding(change.place, "id", f"begins with '{begin}'")


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
    dates = {column.name: column for column in columns(change.entity).values() if column.kind == "date"}
    for column in dates.values():
        try:
            bounds(row[column.name], column.role)
        except EdtfError as problem:
            yield Finding(change.place, column.name, str(problem))
    for begin, end in _intervals(dates):
        if _read(row[begin], dates[begin].role).earliest > _read(row[end], dates[end].role).latest:
            yield Finding(change.place, end, f"{row[end]} lies before {begin}, {row[begin]}")


def _intervals(dates: Mapping[str, Column]) -> Iterator[tuple[str, str]]:
    """Pairs of dates of which one begins what the other ends.  A meeting's two are points: neither can be `..`."""
    first, last = ([name for name, column in dates.items() if column.role is role] for role in (Role.start, Role.end))
    yield from zip(first, last, strict=True)
    if {"start", "end"} <= dates.keys():
        yield "start", "end"


def references(entity: type[Entity], row: Row, place: str, kinds: Kinds) -> Iterator[Finding]:
    """Links to records that do not exist or are of the wrong kind."""
    for link in forward(entity):
        there = row[link.column]
        if there is not None and kinds.get(there) not in kinds_allowed(link):
            yield Finding(place, link.column, _reference(there, kinds, kinds_allowed(link)))


def _reference(there: str, kinds: Kinds, allowed: frozenset[str]) -> str:
    if there not in kinds:
        return f"there is no record {there}. {nearest(there, _alike(there, kinds))}".rstrip()
    return f"{there} is of kind {kinds[there]}, not {' or '.join(sorted(allowed))}"


def _alike(there: str, kinds: Kinds) -> list[str]:
    collection = there.split("/")[0]
    return [known for known in kinds if known.startswith(f"{collection}/")]


def cited_field(row: Row, place: str, kinds: Kinds) -> Iterator[Finding]:
    """A citation for a field that the cited record does not have."""
    kind, name = kinds.get(row["record_id"] or ""), row["field"]
    if name and kind and name not in (known := columns(entities()[kind])):
        yield Finding(place, "field", f"'{name}' is not a field of {kind}. {nearest(name, known)}".rstrip())
