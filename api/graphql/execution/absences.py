"""Root fields that find nothing: records, questions about records, and records by their identifiers.

The id of a merged record is followed.  A record that was retracted is null, with an error that gives the reason; one
that never existed, or is younger than its view, is null with a hint.  Only responses in which the database has marked
an absent answer are processed again, and only they cost further statements.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from api.database import Reader, RecordInView, follow_merges
from api.errors import Refusal
from api.json_text import compact_json
from api.query.ast.answer import (
    Answer,
    AnswerList,
    AnswerObject,
    IdentifierClaims,
    Lookup,
    QuestionSelection,
    RecordHistory,
    Viewed,
)
from api.query.ast.select import History, Scalar
from api.query.ast.view import View
from api.query.parse.params import current_value
from api.query.parse.views import current_view, past_of, view_conflict
from api.query.sql.compile import CONFLICT_MARK, compile_answer
from api.query.sql.expr import ABSENT
from api.write.change_set import removed_record_error
from schema.catalog import collections, columns
from schema.ledger import Record

Path = tuple[str | int, ...]
MARK = ABSENT.encode()
IDENTITY = {name: Scalar(columns(Record)[name]) for name in ("id", "retired", "replaced_by_id", "redacted")}
CREATED = {name: Scalar(columns(Record)[name]) for name in ("id", "created")}
RootAnswer = Lookup | QuestionSelection | IdentifierClaims


def may_be_absent(answer: Answer) -> bool:
    """Whether any root field can find nothing."""
    return any(True for _ in _roots(answer, (), View()))


def has_absences(body: bytes) -> bool:
    """Whether the database may have marked an answer as absent; a text may contain the mark, too."""
    return MARK in body


def has_conflicts(body: bytes) -> bool:
    """Whether the id of a record may name another revision than the one that was read."""
    return CONFLICT_MARK.encode() in body


def check_revisions(answer: Answer, body: bytes) -> None:
    """Raises Refusal, BAD_USER_INPUT, if the id of a record names another revision than the one that was read."""
    data = json.loads(body)["data"]
    for path, root, view in _roots(answer, (), View()):
        if isinstance(root, Lookup) and root.at_revision is not None and _at(data, path) is False:
            own = replace(view, revision=root.at_revision, known_at=None, release=None)
            raise replace(view_conflict(current_value(root.id), own, view, "id"), path=path)


class Absence(NamedTuple):
    """A root field that finds nothing: its path in the response, and the view that it is read in."""

    path: Path
    answer: RootAnswer
    view: View


class NamedRecord(NamedTuple):
    """An id by which an absent answer names a record, and the argument that it is the value of."""

    absence: Absence
    argument: str
    id: str

    @property
    def key(self) -> RecordInView:
        """What its fate depends on."""
        return self.id, past_of(self.absence.view)


class Fate(NamedTuple):
    """What became of a record: its removal, or its creation if that is later than the view; else it never existed.

    `successor` is the record that a merged one leads to, which exists.
    """

    exists: bool = False
    removal: Refusal | None = None
    created: int | None = None
    successor: str | None = None

    def merged_into(self) -> str | None:
        """The record that it was merged into, which may be merged or retracted itself."""
        return self.removal.more.get("replaced_by") if self.removal else None


def absences(answer: Answer, body: bytes) -> list[Absence]:
    """The root fields of an answer that are null in the response."""
    data = json.loads(body)["data"]
    return [Absence(*root) for root in _roots(answer, (), View()) if _at(data, root[0]) is None]


def _roots(answer: Answer, path: Path, view: View) -> Iterator[tuple[Path, RootAnswer, View]]:
    match answer:
        case Lookup() | QuestionSelection() | IdentifierClaims():
            yield path, answer, view
        case AnswerObject(answers):
            for key, inner in answers.items():
                yield from _roots(inner, (*path, key), view)
        case AnswerList(items):
            for index, inner in enumerate(items):
                yield from _roots(inner, (*path, index), view)
        case Viewed(inner_view, inner):
            yield from _roots(inner, path, current_view(inner_view))


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def named_records(absence: Absence) -> list[NamedRecord]:
    """The records that an absent answer names by their ids."""
    match absence.answer:
        case Lookup(_, id):
            return [NamedRecord(absence, "id", current_value(id))]
        case QuestionSelection(question, values):
            ids = {item.name: values[item.name] for item in question.arguments if item.takes in ("id", "ids")}
            return [NamedRecord(absence, name, id) for name, value in ids.items() for id in _listed(value)]
    return []


def _listed(value: Any) -> Iterable[str]:
    current = current_value(value)
    return (current,) if isinstance(current, str) else current or ()


# ---- what became of them

Fates = Mapping[RecordInView, Fate]


async def find_fates(reader: Reader, records: Iterable[NamedRecord]) -> Fates:
    """What became of records, by id and view.  Reads all of them, and each further record of merges, in one statement.

    A merged record has a successor if the last of the further merges exists; else the removal of that one.
    """
    found = await follow_merges({record.key for record in records}, partial(_read_fates, reader), Fate.merged_into)
    return {
        key: Fate(exists=True, successor=id) if fate.exists and id != key[0] else fate
        for key, (id, fate) in found.items()
        if fate
    }


async def _read_fates(reader: Reader, records: Iterable[RecordInView]) -> dict[RecordInView, Fate]:
    named = [record for record in records if record[0].partition("/")[0] in collections()]
    if not named:
        return {}
    answers = tuple(_fate_of(*record) for record in named)
    found = json.loads(await reader.read(compile_answer(AnswerList(answers), reader.dialect)) or b"[]")
    return {key: _fate(*rows.values()) for key, rows in zip(named, found, strict=True)}


def _fate_of(id: str, past: View) -> AnswerObject:
    """The record in its view with its last change, and the record as of now."""
    last = RecordHistory(id, History(collections()[id.partition("/")[0]], {"reason": "reason"}, 1))
    viewed = AnswerObject({"record": Lookup(Record, id, IDENTITY), "last": last})
    return AnswerObject({"then": Viewed(past, viewed), "now": Lookup(Record, id, CREATED)})


def _fate(then: Mapping[str, Any], now: Mapping[str, Any] | None) -> Fate:
    record = then["record"]
    if record and record["retired"] is not None:
        return Fate(removal=removed_record_error(record, then["last"][0]["reason"]))
    return Fate(exists=record is not None, created=now["created"] if now and not record else None)


def redirects_of(fates: Fates) -> dict[RecordInView, str]:
    """The record that each merged one leads to, by id and view."""
    return {key: fate.successor for key, fate in fates.items() if fate.successor}


def removals(records: Iterable[NamedRecord], fates: Fates) -> list[tuple[Path, Refusal]]:
    """The records that were looked up by their id and removed, without those that lead to another, by path."""
    looked_up = [record for record in records if isinstance(record.absence.answer, Lookup)]
    found = [(record.absence.path, fates.get(record.key, Fate())) for record in looked_up]
    return [(path, fate.removal) for path, fate in found if fate.removal and not fate.successor]


def with_errors(body: bytes, removals: list[tuple[Path, Refusal]]) -> bytes:
    """The response body with an error for each removed record, by path."""
    errors = [_error(path, refusal) for path, refusal in removals]
    return body[:-1] + b',"errors":' + compact_json(errors) + b"}" if errors else body


def _error(path: Path, refusal: Refusal) -> dict[str, Any]:
    extensions = {"code": str(refusal.code), **refusal.more}
    locations = {"locations": list(refusal.locations)} if refusal.locations else {}
    return {"message": refusal.detail, **locations, "path": list(path), "extensions": extensions}
