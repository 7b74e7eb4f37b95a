"""What becomes of a filter by the id of a record that does not exist.

An id that never existed, or of another collection, is refused.  A merged record is replaced by the record that it was
merged into; a retracted one, or one that is younger than the view, matches nothing.  Both are explained in `hints`.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from api.database.readers import Reader
from api.errors import Code, Refusal, nearest_id
from api.hints import merged_hint, slugified, younger_hint
from api.json_text import compact_json
from api.query.ast.answer import AnswerObject
from api.query.ast.filter import And, Comparison, Order
from api.query.ast.select import Rows, Scalar, Selection
from api.query.sql.compile import compile_answer
from api.query.sql.statement import RequiredRecords, SqlStatement
from schema.catalog import columns
from schema.ledger import Record

NEIGHBOURS = 15
MAX_STARTS = 3
MAX_MERGES = 10
"""How many further merges are followed from a merged record."""
REVISION = b'"revision":'
Records = Mapping[str, Mapping[str, Any]]
Hint = dict[str, Any]


async def read_despite_ids(reader: Reader, statement: SqlStatement) -> bytes | None:
    """Returns the answer of a statement that found no row because of the ids in its filters, with hints.

    Raises Refusal, BAD_USER_INPUT, naming the filter and the nearest valid id.
    """
    # Sorted, because a cached statement may have them in another order, and the first wrong id is the one reported.
    filters = [(required, _ids(statement, required)) for required in sorted(statement.records)]
    if refusal := await _other_collection(reader, filters):
        raise refusal
    found = await records(reader, {id for _, ids in filters for id in ids})
    for required, ids in filters:
        for id in ids:
            if id not in found:
                raise await _unknown(reader, required.at, f"there is no record '{id[:60]}'.", id, required.collections)
    into = await _merges(reader, found)
    body = await reader.read(_replaced(reader, statement, into))
    return body and with_hints(body, list(_hints(filters, found, into, _revision(body))))


def _ids(statement: SqlStatement, required: RequiredRecords) -> Sequence[str]:
    value = statement.values[required.places[0]]
    if not required.several:
        return [value]
    return list(dict.fromkeys(json.loads(value) if isinstance(value, str) else value))


# ---- refusals


async def _other_collection(reader: Reader, filters: Iterable[tuple[RequiredRecords, Sequence[str]]]) -> Refusal | None:
    """Returns the refusal for the first id of a collection that its filter does not accept."""
    for required, ids in filters:
        for id in ids:
            collection, _, slug = id.partition("/")
            if collection not in required.collections:
                detail = f"'{id[:60]}' is not one of the {' or '.join(required.collections)}."
                return await _unknown(
                    reader, required.at, detail, f"{required.collections[0]}/{slug}", required.collections
                )
    return None


async def _unknown(reader: Reader, at: str, detail: str, id: str, collections: Sequence[str]) -> Refusal:
    hint = nearest_id(id, await neighbours(reader, id, collections))
    starts = " or ".join(f"{collection}/" for collection in collections[:MAX_STARTS])
    return Refusal(
        Code.BAD_USER_INPUT, f"{at}: {detail}", hint or f"Use an id that begins with {starts}.", at, value=id
    )


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
    own = columns(Record)
    fields = {name: Scalar(own[name]) for name in ("id", "created", "retired", "replaced_by_id")}
    listed = tuple(sorted(ids))
    selection = Selection(Record, Rows(fields), Comparison(own["id"], "in", listed), limit=max(1, len(listed)))
    rows = json.loads(await reader.read(compile_answer(selection, reader.dialect)) or b"[]")
    return {row["id"]: row for row in rows}


async def _merges(reader: Reader, found: Records) -> dict[str, str]:
    """Returns the record that each merged one leads to, following at most MAX_MERGES further merges."""
    into = {id: row["replaced_by_id"] for id, row in found.items() if row["replaced_by_id"]}
    pending = dict(into)
    for _ in range(MAX_MERGES):
        if not pending:
            break
        targets = await records(reader, pending.values())
        pending = {id: next_id for id, target in pending.items() if (next_id := targets[target]["replaced_by_id"])}
        into |= pending
    return into


def _replaced(reader: Reader, statement: SqlStatement, into: Mapping[str, str]) -> SqlStatement:
    """Returns the statement without its checks, for the records that merged ones lead to."""
    values = list(statement.values)
    for required in statement.records:
        ids = [into.get(id, id) for id in _ids(statement, required)]
        for place in required.places:
            values[place] = reader.dialect.list_value(ids) if required.several else ids[0]
    return statement._replace(text=statement.unchecked, values=tuple(values), records=())


# ---- hints


def _hints(
    filters: Iterable[tuple[RequiredRecords, Sequence[str]]], found: Records, into: Mapping[str, str], revision: int
) -> Iterator[Hint]:
    departed = [row for row in found.values() if row["retired"] is not None]
    younger = [row for row in found.values() if row["retired"] is None and row["created"] > revision]
    missing = {row["id"] for row in departed + younger or found.values()}
    for required, ids in filters:
        for id in ids:
            if id in missing:
                yield {"field": required.at, "message": explained(found[id], into.get(id))}


def explained(row: Mapping[str, Any], into: str | None) -> str:
    """Returns why a record is not found; `into` is the record that it was merged into, if it was."""
    if into:
        return merged_hint(row["id"], into)
    if row["retired"] is not None:
        return f"{row['id']} was retracted in revision {row['retired']}."
    return younger_hint(row["id"], row["created"])


def _revision(body: bytes) -> int:
    """Returns the revision that an answer ends with."""
    return int(body[body.rindex(REVISION) + len(REVISION) :].rstrip(b"}"))


def with_hints(body: bytes, hints: Sequence[Hint]) -> bytes:
    """Returns an answer with hints before the revision that it ends with."""
    start = body.rindex(REVISION)
    return body[:start] + b'"hints":' + compact_json(hints) + b"," + body[start:] if hints else body
