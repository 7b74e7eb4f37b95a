"""The evidence for a row, in numbers, computed from its citations when it is read.

A citation that is set aside is counted as a citation, but neither supports nor contradicts.

Copies do not corroborate.  The origin of a document is found by following `copy_of` to the original, and from there to
whoever controls its publisher; to the publisher if nobody does; to the original itself if its publisher is unknown.
"""

from typing import Any

from api.query.ast.select import EvidenceSummary, FixedJson
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.support import contradicts, supports
from schema.citation import Citation


def write_evidence(sql: SqlContext, id: str, summary: EvidenceSummary) -> Pieces:
    """Returns the JSON object that summarises the evidence for a record; `id` is an SQL expression."""
    if all(isinstance(part, FixedJson) for part in summary.parts.values()):
        return sql.object({key: [_part(sql, "", part)] for key, part in summary.parts.items()})
    cited = sql.alias()
    parts = sql.expression(sql.object({key: [_part(sql, cited, part)] for key, part in summary.parts.items()}))
    return [SqlExpr(f"(select {parts} from {_citations_of(sql, cited, id)})")]


def origins(sql: SqlContext, id: str) -> str:
    """Returns the number of independent origins that support a record, as an SQL expression."""
    cited = sql.alias()
    supporting = f"{_citations_of(sql, cited, id)} and {supports(cited)}"
    return f"(select count(distinct {origin(sql, cited)}) from {supporting})"


def _citations_of(sql: SqlContext, cited: str, id: str) -> str:
    conditions = [f"{cited}.record_id = {id}", *view_conditions(sql, Citation, cited)]
    return f"{sql.table('citation')} {cited} where {' and '.join(conditions)}"


def _part(sql: SqlContext, cited: str, part: Any) -> Piece:
    match part:
        case FixedJson(json):
            return TextPart(json)
        case "citations":
            return SqlExpr("count(*)")
        case "uncited":
            return SqlExpr("case when count(*) = 0 then 'true' else 'false' end")
        case "independent_origins":
            return SqlExpr(f"count(distinct case when {supports(cited)} then {origin(sql, cited)} end)")
        case "supported":
            return SqlExpr(f"count(*) filter (where {supports(cited)})")
        case _:
            return SqlExpr(f"count(*) filter (where {contradicts(cited)})")


def origin(sql: SqlContext, cited: str) -> str:
    """Returns the origin of the document of a citation, which is named by its alias, as an SQL expression."""
    cte = sql.shared_cte("origins", "document_id, origin_id", lambda: _origins(sql))
    return f"(select {cte}.origin_id from {cte} where {cte}.document_id = {cited}.document_id)"


def _origins(sql: SqlContext) -> str:
    """Returns a query for every document and its origin.  Only copies, which are few, need the recursion."""
    documents, publishers = sql.table("document"), sql.table("publisher")
    document, above, first, publisher = (sql.alias() for _ in range(4))
    copied = f"select {above}.copy_of_id from {documents} {above} where {above}.id = way.next"
    step = f"select way.next, ({copied}) from way where way.next is not null"
    way = f"select {document}.id, {document}.copy_of_id union {step}"
    root = f"(with recursive way(id, next) as ({way}) select way.id from way where way.next is null)"
    controller = f"select {publisher}.controlled_by_id from {publishers} {publisher}"
    controller += f" where {publisher}.id = {first}.publisher_id"
    original = f"case when {document}.copy_of_id is null then {document}.id else {root} end"
    named = f"select coalesce(({controller}), {first}.publisher_id, {first}.id) from {documents} {first}"
    return f"select {document}.id, ({named} where {first}.id = {original}) from {documents} {document}"
