"""What would still support a record, or a field of it, without the document of a citation."""

from api.query.ast.field_types import FieldType, object_type, value_field
from api.query.sql.as_of import counted_citations
from api.query.sql.context import SqlContext
from api.query.sql.evidence import origin
from api.query.sql.support import supports


def _rows(sql: SqlContext, citation: str) -> str:
    """Returns one row: the support by other documents.

    A citation of the whole record supports every field of it; a citation of a field supports the record too.
    """
    other = sql.alias()
    conditions = [
        f"{other}.record_id = {citation}.record_id and {other}.document_id <> {citation}.document_id",
        supports(other),
        f"({citation}.field is null or {other}.field is null or {other}.field = {citation}.field)",
    ]
    independent = f"count(case when {origin(sql, other)} is distinct from {origin(sql, citation)} then 1 end)"
    return (
        f"select count(*) as citations, count(distinct {other}.document_id) as documents,"
        f" {independent} = 0 as only_here from {counted_citations(sql)} {other} where {' and '.join(conditions)}"
    )


DEPENDENTS = FieldType(
    "remaining_support",
    "What else supports the same record or field without this document.",
    object_type(
        "RemainingSupport",
        "The support for a fact that remains without one document.",
        value_field("citations", "The number of citations in other documents that support it.", "integer"),
        value_field("documents", "The number of other documents that support it.", "integer"),
        value_field(
            "only_here",
            "Whether no other origin supports it. Documents of the same origin, such as copies, do not count.",
            "boolean",
        ),
    ),
    _rows,
    alone=True,
)
