"""What is told of records that are asked for by ids that are no longer theirs: one that was merged is told as the one
it was merged into, one that was retracted is null, with an error that says why.

Only an answer in which the database has marked such a place is looked at a second time.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from api.database import Reader
from api.errors import Code, Refusal
from api.query.ast.select import Answer, AnswerList, AnswerObject, History, Lookup, RecordHistory, Scalar, Viewed
from api.query.ast.view import View
from api.query.parse.params import current_value
from api.query.sql.compile import DEPARTED_MARK, compile_answer
from api.write.change_set import departure_error
from schema.catalog import columns
from schema.ledger import Record

Path = tuple[str | int, ...]
LONGEST_WAY = 10
MARK = DEPARTED_MARK.encode()
IDENTITY = {name: Scalar(columns(Record)[name]) for name in ("id", "retired", "replaced_by_id", "redacted")}


def reads_by_id(planned: Answer) -> bool:
    """Whether anything is asked for by id."""
    return any(True for _ in _lookups(planned, (), View()))


def has_departures(body: bytes) -> bool:
    """Whether something was asked for by an id that is no longer its own."""
    return MARK in body


class Missed(NamedTuple):
    """A record that was asked for by id: where in the answer, from which point of view."""

    path: Path
    lookup: Lookup
    view: View

    def by(self, id: str) -> "Missed":
        """The same, asked for by another id."""
        return self._replace(lookup=replace(self.lookup, id=id))


def absent_records(planned: Answer, body: bytes) -> list[Missed]:
    """The records that were asked for by id and are not there, if any of them once was."""
    data = json.loads(body)["data"]
    return [one for one in _lookups(planned, (), View()) if _at(data, one.path) is None]


def _lookups(answer: Answer, path: Path, view: View) -> Iterator[Missed]:
    match answer:
        case Lookup():
            yield Missed(path, replace(answer, id=current_value(answer.id)), view)
        case AnswerObject(answers):
            for key, one in answers.items():
                yield from _lookups(one, (*path, key), view)
        case AnswerList(several):
            for number, one in enumerate(several):
                yield from _lookups(one, (*path, number), view)
        case Viewed(inner_view, inner):
            yield from _lookups(inner, path, inner_view)


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


async def find_departures(reader: Reader, missed: Iterable[Missed]) -> dict[str, Refusal]:
    """Why records are not there, by id; those that never were are left out.  One statement asks for all of them."""
    wanted = {one.lookup.id: Viewed(one.view, _identity(one.lookup)) for one in missed}
    asked = AnswerList(tuple(wanted.values()))
    found = json.loads(await reader.read(compile_answer(asked, reader.dialect)) or b"[]")
    gone = [one for one in found if one["record"] and one["record"]["retired"] is not None]
    return {one["record"]["id"]: departure_error(one["record"], one["last"][0]["reason"]) for one in gone}


def _identity(lookup: Lookup) -> AnswerObject:
    last = RecordHistory(lookup.id, History(lookup.entity, {"reason": "reason"}, 1))
    return AnswerObject({"record": Lookup(Record, lookup.id, IDENTITY), "last": last})


async def find_redirects(reader: Reader, known: dict[str, Refusal], missed: list[Missed]) -> dict[str, str]:
    """The record that each merged one is told as, however often that was merged in turn."""
    by_id = {one.lookup.id: one for one in missed}
    found = {id: refusal.more["replaced_by"] for id, refusal in known.items() if refusal.code is Code.MERGED}
    ahead = dict(found)
    for _ in range(LONGEST_WAY):
        if not ahead:
            break
        further = await find_departures(reader, [by_id[id].by(there) for id, there in ahead.items()])
        merged = {there: one.more["replaced_by"] for there, one in further.items() if one.code is Code.MERGED}
        ahead = {id: merged[there] for id, there in ahead.items() if there in merged}
        found |= ahead
    return found


def with_errors(body: bytes, gone: list[tuple[Path, Refusal]]) -> bytes:
    """The answer with an error for each record that is not told any more."""
    errors = [_error(path, refusal) for path, refusal in gone]
    return body[:-1] + b',"errors":' + json.dumps(errors, ensure_ascii=False).encode() + b"}" if errors else body


def _error(path: Path, refusal: Refusal) -> dict[str, Any]:
    extensions = {"code": str(refusal.code), **refusal.more}
    return {"message": refusal.detail, "path": list(path), "extensions": extensions}
