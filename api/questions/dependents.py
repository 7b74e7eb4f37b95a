"""What would be left of the evidence for a record, or for a field of it, without the document of a citation."""

from api.query.ast.field_types import FieldType, object_type, value_field
from api.query.sql.as_of import published_citations
from api.query.sql.context import SqlContext
from api.query.sql.evidence import origin


def _rows(sql: SqlContext, citation: str) -> str:
    """One row: the support that stands in other documents.

    A citation of the record as a whole supports every field of it, and one of a field supports the record.
    """
    other = sql.alias()
    conditions = [
        f"{other}.record_id = {citation}.record_id and {other}.document_id <> {citation}.document_id",
        f"{other}.support_type = 'supports'",
        f"({citation}.field is null or {other}.field is null or {other}.field = {citation}.field)",
    ]
    independent = f"count(case when {origin(sql, other)} is distinct from {origin(sql, citation)} then 1 end)"
    return (
        f"select count(*) as citations, count(distinct {other}.document_id) as documents,"
        f" {independent} = 0 as only_here from {published_citations(sql)} {other} where {' and '.join(conditions)}"
    )


DEPENDENTS = FieldType(
    "remaining_support",
    "What else supports the same without this document.",
    object_type(
        "RemainingSupport",
        "What else supports a fact without one document.",
        value_field("citations", "How many citations in other documents support it.", "integer"),
        value_field("documents", "How many other documents support it.", "integer"),
        value_field(
            "only_here",
            "Whether nothing else supports it: what has the same origin, as a copy has, adds nothing.",
            "boolean",
        ),
    ),
    _rows,
    alone=True,
)
