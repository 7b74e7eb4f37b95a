"""What evidence there is for a row, in numbers: computed from its citations where it is read, never kept.

Copies do not corroborate.  The origin of a document is found by following what it is a copy of to the end, and from
there whoever controls its publisher; its publisher where nobody does; itself where its publisher is not known.
"""

from typing import Any

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Comparison, OriginCount, Related, Where, all_of
from api.query.ast.select import Entity, EvidenceSummary, FixedJson
from api.query.parse.operators import parse_comparison
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from schema.catalog import Column, columns, links
from schema.citation import Citation, SupportType

DISPUTED = Column("disputed", "boolean", True, "Whether some citation contradicts it.")
UNCITED = Column("uncited", "boolean", True, "Whether nothing is cited for or against it.")
ORIGINS = Column("origins", "integer", True, "How many independent origins support it.")
FLAGS = {flag.name: flag for flag in (DISPUTED, UNCITED)}
PARTS = {
    "citations": "How many citations speak of it.",
    "independent_origins": "How many origins support it; copies, and publishers under common control, count once.",
    "supported": "How many citations support it.",
    "contradicted": "How many citations contradict it.",
    "uncited": "Whether there is no citation at all.",
}
EVIDENCE = "evidence"


# ---- what may be asked of it


def flag_condition(entity: Entity, name: str, value: Any, at: str) -> Where:
    """Whether a row is disputed, or uncited.  Raises Refusal, naming the place."""
    wanted = bool(parse_comparison(FLAGS[name], "eq", value, at=at).value)
    against = Comparison(columns(Citation)["support_type"], "eq", str(SupportType.contradicts))
    there = against if name == DISPUTED.name else all_of(())
    return Related(links(entity)["citations"], there, some=wanted is (name == DISPUTED.name))


def origin_condition(operator: str, value: Any, at: str) -> Where:
    """How many independent origins support a row.  Raises Refusal, naming the place."""
    return OriginCount(parse_comparison(ORIGINS, operator, value, at=at))


def parse_evidence_filter(entity: Entity, path: list[str], value: Any, at: str) -> Where:
    """A filter by evidence as REST spells it: `disputed`, `uncited`, `evidence.origins.gte`.  Raises Refusal."""
    name, *rest = path
    if name in FLAGS and rest in ([], ["eq"]):
        return flag_condition(entity, name, value, at)
    if name == EVIDENCE and rest[:1] == [ORIGINS.name]:
        return origin_condition(".".join(rest[1:]) or "eq", value, at)
    known = [name] if name in FLAGS else [f"{EVIDENCE}.{ORIGINS.name}"]
    detail = f"'{'.'.join(path)[:80]}' cannot be asked."
    raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(".".join(path)[:80], known), at[:200])


# ---- as SQL


def write_evidence(sql: SqlContext, id: str, asked: EvidenceSummary) -> Pieces:
    """The JSON object of what evidence there is for a record; `id` is an SQL expression."""
    if all(isinstance(part, FixedJson) for part in asked.parts.values()):
        return sql.object(
            {key: [TextPart(part.json)] for key, part in asked.parts.items() if isinstance(part, FixedJson)}
        )
    there = sql.alias()
    told = {key: [_part(sql, there, part)] for key, part in asked.parts.items()}
    written = sql.expression(sql.object(told))
    return [SqlExpr(f"(select {written} from {_cited(sql, there, id)})")]


def origins(sql: SqlContext, id: str) -> str:
    """How many independent origins support a record, as an SQL expression."""
    there = sql.alias()
    supporting = f"{_cited(sql, there, id)} and {there}.support_type = 'supports'"
    return f"(select count(distinct {origin(sql, there)}) from {supporting})"


def _cited(sql: SqlContext, there: str, id: str) -> str:
    conditions = [f"{there}.record_id = {id}", *view_conditions(sql, Citation, there)]
    return f"{sql.table('citation')} {there} where {' and '.join(conditions)}"


def _part(sql: SqlContext, there: str, part: Any) -> TextPart | SqlExpr:
    match part:
        case FixedJson(json):
            return TextPart(json)
        case "citations":
            return SqlExpr("count(*)")
        case "uncited":
            return SqlExpr("case when count(*) = 0 then 'true' else 'false' end")
        case "independent_origins":
            return SqlExpr(f"count(distinct case when {there}.support_type = 'supports' then {origin(sql, there)} end)")
        case _:
            support_type = SupportType.supports if part == "supported" else SupportType.contradicts
            return SqlExpr(f"count(*) filter (where {there}.support_type = '{support_type}')")


def origin(sql: SqlContext, there: str) -> str:
    """The origin of the document that a citation, by its alias, is cited from, as an SQL expression."""
    name = sql.shared_cte("origins", "document_id, origin_id", lambda: _origins(sql))
    return f"(select {name}.origin_id from {name} where {name}.document_id = {there}.document_id)"


def _origins(sql: SqlContext) -> str:
    """Every document and its origin.  Only of a copy anything is followed: few are."""
    document, publishers = sql.table("document"), sql.table("publisher")
    here, above, first, publisher = (sql.alias() for _ in range(4))
    step = f"select way.next, (select {above}.copy_of_id from {document} {above} where {above}.id = way.next) from way"
    way = f"select {here}.id, {here}.copy_of_id union {step} where way.next is not null"
    root = f"(with recursive way(id, next) as ({way}) select way.id from way where way.next is null)"
    control = f"(select {publisher}.controlled_by_id from {publishers} {publisher} where {publisher}.id = {first}.publisher_id)"
    followed = f"case when {here}.copy_of_id is null then {here}.id else {root} end"
    named = f"select coalesce({control}, {first}.publisher_id, {first}.id) from {document} {first}"
    return f"select {here}.id, ({named} where {first}.id = {followed}) from {document} {here}"
