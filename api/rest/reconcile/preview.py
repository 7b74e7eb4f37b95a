"""Previews: a small page about one record, which clients show in a frame."""

from html import escape
from typing import Any

from starlette.responses import HTMLResponse

from api.errors import Code, Refusal
from api.query.ast.answer import Answer, Lookup
from api.query.ast.select import Field, Scalar
from schema.catalog import collections, columns

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *"
"""Unlike every other page, it may stand in the frame of any site: it has no control and no script."""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{label}</title>
<style>body {{ font: 14px/1.4 sans-serif; margin: 8px }} h1 {{ font-size: 16px; margin: 0 }} p {{ margin: 4px 0 }}
small {{ color: #555 }}</style></head>
<body><h1>{label}</h1><small>{kind} · {id}</small><p>{summary}</p></body></html>
"""


def preview_answer(id: str) -> Answer:
    """What is read of a record.  Raises Refusal, NOT_FOUND, for the id of no collection."""
    entity = collections().get(id.partition("/")[0])
    if entity is None:
        raise Refusal(Code.NOT_FOUND, f"There is no record {id[:80]}.", None, "id")
    own = columns(entity)
    fields: dict[str, Field] = {name: Scalar(own[name]) for name in ("label", "summary", "kind") if name in own}
    return Lookup(entity, id, fields)


def preview_page(id: str, row: dict[str, Any] | None) -> HTMLResponse:
    """The page about a row.  Raises Refusal, NOT_FOUND, if there is none."""
    if not row:
        raise Refusal(Code.NOT_FOUND, f"There is no record {id[:80]}.", None, "id")
    kind = str(row.get("kind") or id.partition("/")[0].removesuffix("s")).replace("_", " ")
    texts = {"label": row["label"], "kind": kind, "id": id, "summary": row.get("summary") or ""}
    page = PAGE.format(**{name: escape(text) for name, text in texts.items()})
    return HTMLResponse(page, headers={"Content-Security-Policy": POLICY})
