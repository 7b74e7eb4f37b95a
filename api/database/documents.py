"""Reads answers, and refuses those according to a document, or filtered by a record, that does not exist."""

import json
from collections.abc import Mapping
from typing import Any

from api.database.filter_ids import PathsOf, explained, read_despite_ids, records, unknown_id_hint
from api.database.readers import Reader
from api.errors import Code, Refusal
from api.query.ast.filter import Comparison
from api.query.ast.select import Rows, Scalar, Selection
from api.query.sql.compile import compile_answer
from api.query.sql.statement import SqlStatement
from schema.catalog import columns
from schema.document import Document


async def read_answer(
    reader: Reader, statement: SqlStatement, field: str = "according_to", paths: PathsOf | None = None
) -> bytes:
    """Returns the JSON text of a compiled answer.  With `paths`, hints about filters have them.

    Raises Refusal, BAD_USER_INPUT: naming `field` if a view follows a document that does not exist, or naming a filter
    by the id of a record that does not exist.
    """
    body = await reader.read(statement)
    if body is None and statement.records:
        body = await read_despite_ids(reader, statement, paths)
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
    if row := (await records(reader, [missing])).get(missing):
        return _departed(row, field)
    hint = await unknown_id_hint(reader, missing)
    detail = f"{field}: there is no document '{missing}' at this revision."
    return Refusal(Code.BAD_USER_INPUT, detail, hint or None, field, value=missing)


def _departed(row: Mapping[str, Any], field: str) -> Refusal:
    """Returns the refusal for a document that was merged or retracted, or is younger than the view."""
    into = row["replaced_by_id"]
    detail = f"{row['id']} was merged into {into}." if into else explained(row)
    hint = f"Use {into} instead." if into else None
    return Refusal(Code.BAD_USER_INPUT, f"{field}: {detail}", hint, field, value=row["id"])
