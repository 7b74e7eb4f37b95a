"""Ids near one that does not exist, for a hint."""

import json

from api.database import Reader
from api.query.ast.answer import AnswerObject
from api.query.ast.filter import Comparison, Order
from api.query.ast.select import Rows, Scalar, Selection
from api.query.sql.compile import compile_answer
from schema.catalog import columns
from schema.ledger import Record

HOW_MANY = 15


async def neighbours(reader: Reader, id: str) -> list[str]:
    """The ids just before and just after one, in alphabetical order: a typing error seldom leads far."""
    column = columns(Record)["id"]
    before = Comparison(column, "lt", id), Order(column, descending=True)
    after = Comparison(column, "gt", id), Order(column)
    pages = {
        name: Selection(Record, Rows({"id": Scalar(column)}), where, (order,), HOW_MANY)
        for name, (where, order) in {"before": before, "after": after}.items()
    }
    body = await reader.read(compile_answer(AnswerObject(pages), reader.dialect))
    found = json.loads(body or b"{}")
    collection = id.partition("/")[0]
    return [row["id"] for page in found.values() for row in page if row["id"].startswith(f"{collection}/")]
