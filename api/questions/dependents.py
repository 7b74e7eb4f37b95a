"""What would be left of the evidence for a record, or for a field of it, without the document of a citation."""

from api.query.ast.field_types import Read, sort, value
from api.query.sql.as_of import cited
from api.query.sql.context import Draft
from api.query.sql.evidence import origin


def _rows(draft: Draft, citation: str) -> str:
    """One row: the support that stands in other documents.

    A citation of the record as a whole supports every field of it, and one of a field supports the record.
    """
    other = draft.alias()
    conditions = [
        f"{other}.record_id = {citation}.record_id and {other}.document_id <> {citation}.document_id",
        f"{other}.bearing = 'supports'",
        f"({citation}.field is null or {other}.field is null or {other}.field = {citation}.field)",
    ]
    independent = f"count(case when {origin(draft, other)} is distinct from {origin(draft, citation)} then 1 end)"
    return (
        f"select count(*) as citations, count(distinct {other}.document_id) as documents,"
        f" {independent} = 0 as only_here from {cited(draft)} {other} where {' and '.join(conditions)}"
    )


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
            "Whether nothing else supports it: what has the same origin, as a copy has, adds nothing.",
            "boolean",
        ),
    ),
    _rows,
    alone=True,
)
