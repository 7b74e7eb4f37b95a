"""What evidence there is for a row, in numbers: computed from its citations where it is read, never kept.

Copies do not corroborate.  The origin of a document is found by following what it is a copy of to the end, and from
there whoever controls its publisher; its publisher where nobody does; itself where its publisher is not known.
"""

from typing import Any

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Originating, Related, Test, Where, both
from api.query.ast.select import Entity, Fixed, Weighed
from api.query.parse.operators import test
from api.query.sql.as_of import kept
from api.query.sql.context import Draft
from api.query.sql.expr import Literal, Pieces, Written
from schema.catalog import Column, columns, links
from schema.citation import Bearing, Citation

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


def flagged(entity: Entity, name: str, value: Any, at: str) -> Where:
    """Whether a row is disputed, or uncited.  Raises Refusal, naming the place."""
    wanted = bool(test(FLAGS[name], "eq", value, at=at).value)
    against = Test(columns(Citation)["bearing"], "eq", str(Bearing.contradicts))
    there = against if name == DISPUTED.name else both(())
    return Related(links(entity)["citations"], there, some=wanted is (name == DISPUTED.name))


def originating(operator: str, value: Any, at: str) -> Where:
    """How many independent origins support a row.  Raises Refusal, naming the place."""
    return Originating(test(ORIGINS, operator, value, at=at))


def asked_by_path(entity: Entity, path: list[str], value: Any, at: str) -> Where:
    """A filter by evidence as REST spells it: `disputed`, `uncited`, `evidence.origins.gte`.  Raises Refusal."""
    name, *rest = path
    if name in FLAGS and rest in ([], ["eq"]):
        return flagged(entity, name, value, at)
    if name == EVIDENCE and rest[:1] == [ORIGINS.name]:
        return originating(".".join(rest[1:]) or "eq", value, at)
    known = [name] if name in FLAGS else [f"{EVIDENCE}.{ORIGINS.name}"]
    detail = f"'{'.'.join(path)[:80]}' cannot be asked."
    raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(".".join(path)[:80], known), at[:200])


# ---- as SQL


def write_evidence(draft: Draft, id: str, asked: Weighed) -> Pieces:
    """The JSON object of what evidence there is for a record; `id` is an SQL expression."""
    if all(isinstance(part, Fixed) for part in asked.parts.values()):
        return draft.object({key: [Literal(part.json)] for key, part in asked.parts.items() if isinstance(part, Fixed)})
    there = draft.alias()
    told = {key: [_part(draft, there, part)] for key, part in asked.parts.items()}
    written = draft.sql(draft.object(told))
    return [Written(f"(select {written} from {_cited(draft, there, id)})")]


def origins(draft: Draft, id: str) -> str:
    """How many independent origins support a record, as an SQL expression."""
    there = draft.alias()
    supporting = f"{_cited(draft, there, id)} and {there}.bearing = 'supports'"
    return f"(select count(distinct {origin(draft, there)}) from {supporting})"


def _cited(draft: Draft, there: str, id: str) -> str:
    conditions = [f"{there}.record_id = {id}", *kept(draft, Citation, there)]
    return f"{draft.table('citation')} {there} where {' and '.join(conditions)}"


def _part(draft: Draft, there: str, part: Any) -> Literal | Written:
    match part:
        case Fixed(json):
            return Literal(json)
        case "citations":
            return Written("count(*)")
        case "uncited":
            return Written("case when count(*) = 0 then 'true' else 'false' end")
        case "independent_origins":
            return Written(f"count(distinct case when {there}.bearing = 'supports' then {origin(draft, there)} end)")
        case _:
            bearing = Bearing.supports if part == "supported" else Bearing.contradicts
            return Written(f"count(*) filter (where {there}.bearing = '{bearing}')")


def origin(draft: Draft, there: str) -> str:
    """The origin of the document that a citation, by its alias, is cited from, as an SQL expression."""
    name = draft.shared("origins", "document_id, origin_id", lambda: _origins(draft))
    return f"(select {name}.origin_id from {name} where {name}.document_id = {there}.document_id)"


def _origins(draft: Draft) -> str:
    """Every document and its origin.  Only of a copy anything is followed: few are."""
    document, source = draft.table("document"), draft.table("source")
    here, above, first, publisher = (draft.alias() for _ in range(4))
    step = f"select way.next, (select {above}.copy_of_id from {document} {above} where {above}.id = way.next) from way"
    way = f"select {here}.id, {here}.copy_of_id union {step} where way.next is not null"
    root = f"(with recursive way(id, next) as ({way}) select way.id from way where way.next is null)"
    control = (
        f"(select {publisher}.controlled_by_id from {source} {publisher} where {publisher}.id = {first}.source_id)"
    )
    followed = f"case when {here}.copy_of_id is null then {here}.id else {root} end"
    named = f"select coalesce({control}, {first}.source_id, {first}.id) from {document} {first}"
    return f"select {here}.id, ({named} where {first}.id = {followed}) from {document} {here}"
