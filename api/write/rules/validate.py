"""Everything that can be said against a change before anything is written."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from api.errors import nearest
from api.write.change import Change, FieldError
from api.write.rules.validators import READABLE, UNREADABLE_TEXT, Validator, validator_of
from api.write.store.store import Row, forward, kinds_allowed
from schema.catalog import columns, entities, kind_of
from schema.edtf import EdtfError, bounds
from schema.entity import Entity

MOST_UNKNOWN = 100
NUMERIC = re.compile(r"\s*[-+]?[\d_.]+(e[-+]?\d+)?\s*", re.IGNORECASE)
ONE_LINE = frozenset({"label", "title"})
"""Texts that stand in lists and headings."""
Kinds = Mapping[str, str]
"""The kind of every record that is known, by id."""


def validated(change: Change, values: Mapping[str, Any]) -> tuple[Row, list[FieldError]]:
    """The row that values of a change ask for, and what is wrong with them taken by themselves.

    Where a value cannot be read the row holds None, so that all the others can still be judged.
    """
    judge = validator_of(change.entity)
    row, wrong = _parsed(judge, change, values)
    for name in judge.texts:
        if row[name] and (message := _unreadable(row[name]) or _broken(name, row[name])):
            row[name] = None
            wrong.append(FieldError(change.place, name, message))
    for name, scale in judge.places:
        if row[name] is not None:
            row[name] = round(row[name], scale)
    if row["id"] is not None and not row["id"].startswith(judge.begin):
        wrong.append(FieldError(change.place, "id", f"begins with '{judge.begin}'"))
    if judge.dates:
        wrong += _dates(judge, row, change.place)
    return row, wrong


def _unreadable(text: str) -> str:
    if text.isascii() and text.isprintable() and not text.isspace():
        return ""  # as most are
    if UNREADABLE_TEXT.search(text):
        return "holds a control character or a lone surrogate"
    return "" if READABLE.search(text) else "holds nothing that can be read"


def _broken(name: str, text: str) -> str:
    several = name in ONE_LINE and not {"\n", "\t"}.isdisjoint(text)
    return "is one line, and holds a line feed or a tab" if several else ""


def _parsed(judge: Validator, change: Change, given: Mapping[str, Any]) -> tuple[Row, list[FieldError]]:
    own = [_written_by_the_door(change, name) for name in judge.derived if name in given]
    own += [_no_number(change, name) for name in judge.numbers if _passes_for_one(given.get(name))]
    known = columns(change.entity)
    if not given.keys() <= known.keys():
        own += _unknown(change, [name for name in given if name not in known])
        given = {name: value for name, value in given.items() if name in known}
    try:
        return judge.model.model_validate(given).__dict__, own
    except ValidationError as problem:
        errors = problem.errors()
    wrong = {error["loc"][0] for error in errors if error["loc"]}
    kept = {name: given.get(name) for name in known}
    row = {name: value if isinstance(value, str) and name not in wrong else None for name, value in kept.items()}
    return row, [*own, *(_finding(change, error) for error in errors)]


def _written_by_the_door(change: Change, name: str) -> FieldError:
    return FieldError(change.place, name, "is written by Entente itself and cannot be given")


def _passes_for_one(value: Any) -> bool:
    """Whether pydantic would take for a number what is none: a truth, or a text."""
    return isinstance(value, bool) or (isinstance(value, str) and NUMERIC.fullmatch(value) is not None)


def _no_number(change: Change, name: str) -> FieldError:
    return FieldError(change.place, name, f"'{change.values[name]}' is no number")


def _unknown(change: Change, names: list[str]) -> Iterator[FieldError]:
    """Names that the entity has no field of; beyond so many of them, how many there are."""
    known, kind = columns(change.entity), kind_of(change.entity)
    for name in names[:MOST_UNKNOWN]:
        told = name[:80].encode(errors="backslashreplace").decode()
        yield FieldError(change.place, told, f"is not a field of {kind}. {nearest(told, known)}".rstrip())
    if len(names) > MOST_UNKNOWN:
        yield FieldError(change.place, "", f"{len(names) - MOST_UNKNOWN} more names are not fields of {kind}")


def _finding(change: Change, error: Any) -> FieldError:
    name = ".".join(map(str, error["loc"]))
    column = columns(change.entity).get(name)
    word = str(error["input"])[:80]
    given = f"{word!r}"
    if error["type"] == "enum" and column and column.vocabulary:
        message = f"{given} is none of its words. {nearest(word, column.vocabulary)}"
    elif column and column.kind == "date" and isinstance(error["input"], Mapping):
        message = "is a text, such as 2024-04; beside it may stand nothing but the bounds that were told with it"
    else:
        named = error["loc"] and error["type"] != "missing"
        message = str(error["msg"]).removeprefix("Value error, ") + (f" (given: {given})" if named else "")
    return FieldError(change.place, name, message.rstrip())


def lacks_reason(text: str) -> bool:
    """Whether a text says nothing, or holds what no database keeps alike or no reader sees."""
    return not text or _unreadable(text) != ""


def _dates(judge: Validator, row: Row, place: str) -> list[FieldError]:
    """What is wrong with dates; their bounds are added to the row, and an empty one is none, as the tables keep it."""
    found: list[FieldError] = []
    for column in judge.dates:
        name = column.name
        try:
            known = bounds(row[name], column.role)
        except EdtfError as problem:
            known = bounds(None)
            found.append(FieldError(place, name, str(problem)))
        row[f"{name}_earliest"], row[f"{name}_latest"] = known
        row[name] = row[name] or None
    for begin, end in judge.intervals:
        if row[f"{begin.name}_earliest"] > row[f"{end.name}_latest"]:
            message = f"{row[end.name]} lies before {begin.name}, {row[begin.name]}"
            found.append(FieldError(place, end.name, message))
    return found


def references(entity: type[Entity], row: Row, place: str, kinds: Kinds) -> Iterator[FieldError]:
    """Links to records that do not exist or are of the wrong kind."""
    for link in forward(entity):
        there = row[link.column]
        if there is not None and kinds.get(there) not in kinds_allowed(link):
            yield FieldError(place, link.column, _reference(there, kinds, kinds_allowed(link)))


def _reference(there: str, kinds: Kinds, allowed: frozenset[str]) -> str:
    if there not in kinds:
        return f"there is no record {there}. {nearest(there, _alike(there, kinds))}".rstrip()
    return f"{there} is of kind {kinds[there]}, not {' or '.join(sorted(allowed))}"


def _alike(there: str, kinds: Kinds) -> list[str]:
    collection = there.split("/")[0]
    return [known for known in kinds if known.startswith(f"{collection}/")]


def cited_field(row: Row, place: str, kinds: Kinds) -> Iterator[FieldError]:
    """A citation for a field that the cited record does not have."""
    kind, name = kinds.get(row["record_id"] or ""), row["field"]
    if name and kind and name not in (known := columns(entities()[kind])):
        yield FieldError(place, "field", f"'{name}' is not a field of {kind}. {nearest(name, known)}".rstrip())
