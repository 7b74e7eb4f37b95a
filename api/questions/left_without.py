"""What would be left of the evidence for a record, or for a field of it, without the document of a citation."""

from api.query.draft import Draft
from api.query.reads import Read, sort, value


def _rows(draft: Draft, citation: str) -> str:
    """One row: the support that stands in other documents.

    A citation of the record as a whole supports every field of it, and one of a field supports the record.
    """
    other = draft.alias()
    same_fact = f"({citation}.field is null or {other}.field is null or {other}.field = {citation}.field)"
    own, theirs = _origin(draft, f"{citation}.document_id"), _origin(draft, f"{other}.document_id")
    independent = f"count(case when {theirs} is distinct from {own} then 1 end)"
    return (
        f"select count(*) as citations, count(distinct {other}.document_id) as documents,"
        f" {independent} = 0 as only_here from citation {other}"
        f" where {other}.record_id = {citation}.record_id and {other}.document_id <> {citation}.document_id"
        f" and {other}.bearing = 'supports' and {same_fact}"
    )


def _origin(draft: Draft, document: str) -> str:
    """The document that one was copied from in the end: itself, where it is no copy."""
    up, one = draft.alias(), draft.alias()
    told = f"select {one}.id, {one}.copy_of_id from document {one}"
    steps = f"{told} where {one}.id = {document} union {told} join {up} on {one}.id = {up}.copied"
    return f"(with recursive {up}(id, copied) as ({steps}) select {up}.id from {up} where {up}.copied is null)"


LEFT_WITHOUT = Read(
    "left_without",
    "What else supports the same without this document.",
    sort(
        "LeftWithout",
        "What else supports a fact without one document.",
        value("citations", "How many citations in other documents support it.", "integer"),
        value("documents", "How many other documents support it.", "integer"),
        value(
            "only_here",
            "Whether nothing else supports it: a copy, or what it was copied from, adds nothing.",
            "boolean",
        ),
    ),
    _rows,
    alone=True,
)
