"""Reads answers, and refuses those according to a document that does not exist."""

import json

from api.database.readers import Reader
from api.errors import Code, Refusal, nearest
from api.query.ast.answer import AnswerObject
from api.query.ast.filter import Comparison, Order
from api.query.ast.select import Rows, Scalar, Selection
from api.query.sql.compile import compile_answer
from api.query.sql.statement import SqlStatement
from schema.catalog import columns
from schema.document import Document
from schema.ledger import Record

NEIGHBOURS = 15


async def read_answer(reader: Reader, statement: SqlStatement, field: str = "according_to") -> bytes:
    """Returns the JSON text of a compiled answer.

    Raises Refusal, BAD_USER_INPUT, naming `field`, if a view follows a document that does not exist.
    """
    body = await reader.read(statement)
    if body is None and statement.documents:
        raise await _unknown_document(reader, [statement.values[place] for place in statement.documents], field)
    assert body is not None
    return body


async def _unknown_document(reader: Reader, ids: list[str], field: str) -> Refusal:
    """Returns the refusal for the first of some documents that does not exist."""
    id = Scalar(columns(Document)["id"])
    same_ids = Comparison(columns(Document)["id"], "in", tuple(ids))
    selection = Selection(Document, Rows({"id": id}), same_ids, limit=len(ids))
    found = json.loads(await reader.read(compile_answer(selection, reader.dialect)) or b"[]")
    missing = next((id for id in ids if {"id": id} not in found), ids[0])
    near = await neighbours(reader, missing)
    detail = f"{field}: there is no document '{missing}' at this revision."
    return Refusal(Code.BAD_USER_INPUT, detail, nearest(missing, near) if near else None, field)


async def neighbours(reader: Reader, id: str) -> list[str]:
    """Returns the ids of the same collection just before and just after one: a typing error seldom leads far."""
    column = columns(Record)["id"]
    before = Comparison(column, "lt", id), Order(column, descending=True)
    after = Comparison(column, "gt", id), Order(column)
    pages = {
        name: Selection(Record, Rows({"id": Scalar(column)}), where, (order,), NEIGHBOURS)
        for name, (where, order) in {"before": before, "after": after}.items()
    }
    found = json.loads(await reader.read(compile_answer(AnswerObject(pages), reader.dialect)) or b"{}")
    collection = id.partition("/")[0]
    return [row["id"] for page in found.values() for row in page if row["id"].startswith(f"{collection}/")]
