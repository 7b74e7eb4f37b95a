"""Records looked up by an id that is no longer current.

A merged record is answered by the record that it was merged into; a retracted one is null, with an error that gives the
reason.  Only responses in which the database has marked such a lookup are processed again.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from api.database import Reader
from api.errors import Code, Refusal
from api.query.ast.answer import Answer, AnswerList, AnswerObject, Lookup, RecordHistory, Viewed
from api.query.ast.select import History, Scalar
from api.query.ast.view import View
from api.query.parse.params import current_value
from api.query.parse.views import view_conflict
from api.query.sql.compile import CONFLICT_MARK, DEPARTED_MARK, compile_answer
from api.write.change_set import removed_record_error
from schema.catalog import columns
from schema.ledger import Record

Path = tuple[str | int, ...]
MAX_REDIRECTS = 10
MARK = DEPARTED_MARK.encode()
IDENTITY = {name: Scalar(columns(Record)[name]) for name in ("id", "retired", "replaced_by_id", "redacted")}


def reads_by_id(answer: Answer) -> bool:
    """Whether the answer looks up any record by id."""
    return any(True for _ in _lookups(answer, (), View()))


def has_departures(body: bytes) -> bool:
    """Whether a record of the response was looked up by an id that is no longer current."""
    return MARK in body


class ViewedLookup(NamedTuple):
    """A lookup by id: its path in the response, and the view that it is read in."""

    path: Path
    lookup: Lookup
    view: View

    @property
    def id(self) -> str:
        return self.lookup.id

    def with_id(self, id: str) -> "ViewedLookup":
        """The same lookup of another id."""
        return self._replace(lookup=replace(self.lookup, id=id))


def absent_records(answer: Answer, body: bytes) -> list[ViewedLookup]:
    """The lookups of an answer whose record is null in the response."""
    data = json.loads(body)["data"]
    return [lookup for lookup in _lookups(answer, (), View()) if _at(data, lookup.path) is None]


def _lookups(answer: Answer, path: Path, view: View) -> Iterator[ViewedLookup]:
    match answer:
        case Lookup():
            yield ViewedLookup(path, replace(answer, id=current_value(answer.id)), view)
        case AnswerObject(answers):
            for key, inner in answers.items():
                yield from _lookups(inner, (*path, key), view)
        case AnswerList(items):
            for index, inner in enumerate(items):
                yield from _lookups(inner, (*path, index), view)
        case Viewed(inner_view, inner):
            yield from _lookups(inner, path, inner_view)


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


async def find_departures(reader: Reader, absent: Iterable[ViewedLookup]) -> dict[str, Refusal]:
    """Why records are absent, by id, without ids that never existed.  Reads all of them in one statement."""
    identities = {lookup.id: Viewed(lookup.view, _identity(lookup.lookup)) for lookup in absent}
    statement = compile_answer(AnswerList(tuple(identities.values())), reader.dialect)
    rows = json.loads(await reader.read(statement) or b"[]")
    departed = [row for row in rows if row["record"] and row["record"]["retired"] is not None]
    return {row["record"]["id"]: removed_record_error(row["record"], row["last"][0]["reason"]) for row in departed}


def _identity(lookup: Lookup) -> AnswerObject:
    last = RecordHistory(lookup.id, History(lookup.entity, {"reason": "reason"}, 1))
    return AnswerObject({"record": Lookup(Record, lookup.id, IDENTITY), "last": last})


async def find_redirects(reader: Reader, departures: dict[str, Refusal], absent: list[ViewedLookup]) -> dict[str, str]:
    """The record that each merged one leads to, following at most MAX_REDIRECTS further merges."""
    by_id = {lookup.id: lookup for lookup in absent}
    redirects = _merges(departures)
    pending = dict(redirects)
    for _ in range(MAX_REDIRECTS):
        if not pending:
            break
        merges = _merges(await find_departures(reader, [by_id[id].with_id(target) for id, target in pending.items()]))
        pending = {id: merges[target] for id, target in pending.items() if target in merges}
        redirects |= pending
    return redirects


def _merges(departures: dict[str, Refusal]) -> dict[str, str]:
    return {id: refusal.more["replaced_by"] for id, refusal in departures.items() if refusal.code is Code.MERGED}


def has_conflicts(body: bytes) -> bool:
    """Whether the id of a record may name another revision than the one that was read."""
    return CONFLICT_MARK.encode() in body


def check_revisions(answer: Answer, body: bytes) -> None:
    """Raises Refusal, BAD_USER_INPUT, if the id of a record names another revision than the one that was read."""
    data = json.loads(body)["data"]
    for path, lookup, view in _lookups(answer, (), View()):
        if lookup.at_revision is not None and _at(data, path) is False:
            own = replace(view, revision=lookup.at_revision, known_at=None, release=None)
            raise view_conflict(lookup.id, own, view, "id")


def with_errors(body: bytes, departures: list[tuple[Path, Refusal]]) -> bytes:
    """The response body with an error for each departed record, by path."""
    errors = [_error(path, refusal) for path, refusal in departures]
    return body[:-1] + b',"errors":' + json.dumps(errors, ensure_ascii=False).encode() + b"}" if errors else body


def _error(path: Path, refusal: Refusal) -> dict[str, Any]:
    extensions = {"code": str(refusal.code), **refusal.more}
    return {"message": refusal.detail, "path": list(path), "extensions": extensions}
