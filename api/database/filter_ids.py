"""What becomes of a filter by the id of a record that does not exist.

An id that never existed, or of another collection, is refused.  A merged record is replaced by the record that it was
merged into; a retracted one, or one that is younger than the view, matches nothing.  Both are explained in `hints`.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from api.database.merges import RecordInView, follow_merges
from api.database.readers import Reader
from api.errors import Code, Refusal
from api.hints import merged_hint, slugified, younger_hint
from api.json_text import compact_json
from api.query.ast.answer import AnswerList, AnswerObject, Viewed
from api.query.ast.filter import And, Comparison, Order
from api.query.ast.select import Rows, Scalar, Selection
from api.query.ast.view import View
from api.query.sql.compile import compile_answer
from api.query.sql.id_candidates import IdCandidate, id_hint, read_candidates, select_candidates
from api.query.sql.statement import RequiredRecords, SqlStatement
from schema.catalog import columns
from schema.ledger import Record

NEIGHBOURS = 15
MAX_STARTS = 3
REVISION = b'"revision":'
Records = Mapping[str, Mapping[str, Any]]
Named = RecordInView
"""Here, the view is a past state only."""
Hint = dict[str, Any]
PathsOf = Callable[[RequiredRecords], Iterable[Sequence[str | int]]]
"""Where in a response the fields stand that a filter belongs to."""


async def read_despite_ids(reader: Reader, statement: SqlStatement, paths: PathsOf | None = None) -> bytes | None:
    """Returns the answer of a statement that found no row because of the ids in its filters, with hints.

    Raises Refusal, BAD_USER_INPUT, naming the filter and the nearest valid id.
    """
    # In order of their names, whichever order a remembered statement has them in.
    filters = [(one, _ids(statement, one)) for one in sorted(statement.records, key=lambda one: (one.at, one.places))]
    if refusal := await _other_collection(reader, filters, paths):
        raise refusal
    named = {(id, required.past) for required, ids in filters for id in ids}
    found = await records(reader, {id for id, _ in named})
    for required, ids in filters:
        for id in ids:
            if id not in found:
                raise await _unknown(reader, required, f"there is no record '{id[:60]}'.", id, paths)
    fates = await _fates(reader, named, found)
    body = await reader.read(_replaced(reader, statement, fates))
    return body and with_hints(body, list(_hints(filters, fates, paths)))


def _ids(statement: SqlStatement, required: RequiredRecords) -> Sequence[str]:
    value = statement.values[required.places[0]]
    if not required.several:
        return [value]
    return list(dict.fromkeys(json.loads(value) if isinstance(value, str) else value))


# ---- refusals


async def _other_collection(
    reader: Reader, filters: Iterable[tuple[RequiredRecords, Sequence[str]]], paths: PathsOf | None
) -> Refusal | None:
    """Returns the refusal for the first id of a collection that its filter does not accept."""
    for required, ids in filters:
        for id in ids:
            collection, _, slug = id.partition("/")
            if collection not in required.collections:
                detail = f"'{id[:60]}' is not one of the {' or '.join(required.collections)}."
                return await _unknown(reader, required, detail, f"{required.collections[0]}/{slug}", paths)
    return None


async def _unknown(reader: Reader, required: RequiredRecords, detail: str, id: str, paths: PathsOf | None) -> Refusal:
    at, path = required.at, tuple(next(iter(paths(required)), ())) if paths else ()
    hint = await unknown_id_hint(reader, id, required.collections)
    starts = " or ".join(f"{collection}/" for collection in required.collections[:MAX_STARTS])
    hint = hint or f"Use an id that begins with {starts}."
    return Refusal(Code.BAD_USER_INPUT, f"{at}: {detail}", hint, at, value=id, path=path)


async def unknown_id_hint(reader: Reader, id: str, collections: Sequence[str] = ()) -> str:
    """Returns the hint for an unknown id: the records of its collection, or of some, that it may mean."""
    slug = id.partition("/")[2]
    meant = [f"{collection}/{slug}" for collection in collections[:MAX_STARTS]] or [id]
    named = [one for found in (await id_candidates(reader, meant)).values() for one in found]
    return id_hint(id, named, await neighbours(reader, id, collections))


async def id_candidates(reader: Reader, ids: Iterable[str]) -> dict[str, list[IdCandidate]]:
    """Returns the records that the words of some unknown ids name.  One statement reads all."""
    ids, queries, values = list(ids), [], list[Any]()
    for id in ids:
        text, own = select_candidates(reader.dialect, id, reader.dialect.placeholder, len(values))
        queries.append(f"coalesce(({text}), '')")
        values += own
    joined = await reader.read(SqlStatement("select " + " || '|' || ".join(queries), tuple(values))) if values else None
    found = (joined or b"").decode().split("|") if values else [""] * len(ids)
    return {id: read_candidates(id, one) for id, one in zip(ids, found, strict=True)}


async def neighbours(reader: Reader, id: str, collections: Sequence[str] = ()) -> list[str]:
    """Returns the ids just before and just after one, in its own collection or in some: typing errors seldom lead far.

    Records that were retracted or merged are left out, and without `collections` the id itself.
    """
    slug = id.partition("/")[2]
    searched = [f"{collection}/{slug}" for collection in collections] or [id]
    found = await near_ids(reader, searched)
    return found if collections else [near for near in found if near != id]


async def near_ids(reader: Reader, searched: Sequence[str]) -> list[str]:
    """Returns the ids just before, at and just after each of some, in its collection.  One statement reads all."""
    searched = list(dict.fromkeys([*searched, *map(slugified, searched)]))
    pages = {f"{way}{n}": page for n, near in enumerate(searched) for way, page in _pages(near).items()}
    found = json.loads(await reader.read(compile_answer(AnswerObject(pages), reader.dialect)) or b"{}")
    prefixes = tuple(f"{near.partition('/')[0]}/" for near in searched)
    return list(dict.fromkeys(row["id"] for page in found.values() for row in page if row["id"].startswith(prefixes)))


def _pages(id: str) -> dict[str, Selection]:
    own = columns(Record)
    current = Comparison(own["retired"], "is_null", True)
    ways = {
        "before": (Comparison(own["id"], "lte", id), Order(own["id"], descending=True)),
        "after": (Comparison(own["id"], "gt", id), Order(own["id"])),
    }
    rows = Rows({"id": Scalar(own["id"])})
    return {
        way: Selection(Record, rows, And((where, current)), (order,), NEIGHBOURS)
        for way, (where, order) in ways.items()
    }


# ---- records that departed


async def records(reader: Reader, ids: Iterable[str]) -> Records:
    """Returns the records that exist now, or did, by id."""
    rows = json.loads(await reader.read(compile_answer(_identities(ids), reader.dialect)) or b"[]")
    return {row["id"]: row for row in rows}


def _identities(ids: Iterable[str]) -> Selection:
    own = columns(Record)
    fields = {name: Scalar(own[name]) for name in ("id", "created", "retired", "replaced_by_id")}
    listed = tuple(sorted(ids))
    return Selection(Record, Rows(fields), Comparison(own["id"], "in", listed), limit=max(1, len(listed)))


class FilterFate(NamedTuple):
    """What became of a record: why it is not found, and the record that is read instead if it was merged."""

    message: str
    into: str | None = None


async def _fates(reader: Reader, named: Iterable[Named], now: Records) -> Mapping[Named, FilterFate]:
    """Returns what became of the records that are not found."""
    return {
        one: _fate(one[0], row or {**now[one[0]], "retired": None})
        for one, (id, row) in (await merge_targets(reader, named)).items()
        if row is None or row["retired"] is not None or id != one[0]
    }


async def merge_targets(reader: Reader, named: Iterable[Named]) -> Mapping[Named, tuple[str, Mapping[str, Any] | None]]:
    """Returns the id that each of some records leads to, its own if it was not merged, and the record of that id."""
    return await follow_merges(named, partial(_viewed_records, reader), lambda row: row["replaced_by_id"])


def _fate(id: str, last: Mapping[str, Any]) -> FilterFate:
    """Returns what became of a record, from the last one of its merges."""
    if last["id"] == id:
        return FilterFate(explained(last))
    if last["retired"] is not None:
        return FilterFate(f"{id} was merged into {last['id']}. {explained(last)}")
    return FilterFate(merged_hint(id, last["id"]), last["id"])


async def _viewed_records(reader: Reader, named: Iterable[Named]) -> Mapping[Named, Mapping[str, Any]]:
    """Returns records as they were in the past, or are.  One statement reads all."""
    ids: dict[View, set[str]] = {}
    for id, past in named:
        ids.setdefault(past, set()).add(id)
    answer = AnswerList(tuple(Viewed(past, _identities(some)) for past, some in ids.items()))
    pages = json.loads(await reader.read(compile_answer(answer, reader.dialect)) or b"[]")
    return {(row["id"], past): row for past, rows in zip(ids, pages, strict=True) for row in rows}


def _replaced(reader: Reader, statement: SqlStatement, fates: Mapping[Named, FilterFate]) -> SqlStatement:
    """Returns the statement without its checks, for the records that merged ones lead to."""
    values = list(statement.values)
    into = {named: fate.into for named, fate in fates.items()}
    for required in statement.records:
        ids = [into.get((id, required.past)) or id for id in _ids(statement, required)]
        for place in required.places:
            values[place] = reader.dialect.list_value(ids) if required.several else ids[0]
    return statement._replace(text=statement.unchecked, values=tuple(values), records=())


# ---- hints


def _hints(
    filters: Iterable[tuple[RequiredRecords, Sequence[str]]], fates: Mapping[Named, FilterFate], paths: PathsOf | None
) -> Iterator[Hint]:
    for required, ids in filters:
        at = [{"path": list(path)} for path in paths(required)] if paths else [{}]
        messages = [fate.message for id in ids if (fate := fates.get((id, required.past)))]
        for path in at:
            yield from ({**path, "field": required.at, "message": message} for message in messages)


def explained(row: Mapping[str, Any]) -> str:
    """Returns why a record is not found."""
    if row["retired"] is not None:
        return f"{row['id']} was retracted in revision {row['retired']}."
    return younger_hint(row["id"], row["created"])


def with_hints(body: bytes, hints: Sequence[Hint]) -> bytes:
    """Returns an answer with hints before the revision that it ends with."""
    start = body.rindex(REVISION)
    return body[:start] + b'"hints":' + compact_json(hints) + b"," + body[start:] if hints else body
