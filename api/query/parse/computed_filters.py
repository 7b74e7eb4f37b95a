"""Filters by values that are computed instead of stored: evidence, and who stands for whom."""

from typing import Any

from api.errors import Code, Refusal
from api.hints import name_hint, operator_hint
from api.query.ast.filter import MATCH_ALL, Comparison, Involves, OnBehalfOf, OriginCount, Related, Where, all_of
from api.query.ast.select import Entity
from api.query.parse.operators import parse_comparison
from schema.actor import Actor
from schema.catalog import Column, columns, links
from schema.citation import Citation, SupportType
from schema.meeting import Meeting
from schema.statement import Statement

DISPUTED = Column("disputed", "boolean", True, "Whether documents disagree about a fact, or contradict another record.")
UNCITED = Column("uncited", "boolean", True, "Whether there is no citation for or against it.")
FLAGS = {flag.name: flag for flag in (DISPUTED, UNCITED)}
EVIDENCE = "evidence"
ORIGINS = Column("origins", "integer", True, "How many independent origins support it.")
ON_BEHALF_OF = Column("on_behalf_of", "id", True, "On whose behalf it was made, as stated or derived from tenures.")
ACTOR_DESCRIPTIONS: dict[Entity, str] = {
    Meeting: "An actor that takes part itself or through somebody who represents it, unless it declined or was absent.",
    Statement: "An actor that made the statement, or on whose behalf it was made.",
}
ACTOR_OPERATORS = ("eq", "in")
CONTRADICTS = all_of(
    (
        Comparison(columns(Citation)["support_type"], "eq", str(SupportType.contradicts)),
        Comparison(columns(Citation)["set_aside"], "is_null", True),
    )
)


def flag_condition(entity: Entity, name: str, value: Any, at: str) -> Where:
    """Returns the filter for `disputed` or `uncited`.  Raises Refusal, naming the place `at`."""
    expected = bool(parse_comparison(FLAGS[name], "eq", value, at=at).value)
    if name == UNCITED.name:
        return Related(links(entity)["citations"], MATCH_ALL, some=not expected)
    if name in columns(entity):
        return Comparison(columns(entity)[name], "eq", expected)
    return Related(links(entity)["citations"], CONTRADICTS, some=expected)


def origin_condition(operator: str, value: Any, at: str) -> Where:
    """Returns the filter for the number of independent origins.  Raises Refusal, naming the place `at`."""
    return OriginCount(parse_comparison(ORIGINS, operator, value, at=at))


def parse_evidence_filter(entity: Entity, path: list[str], value: Any, at: str) -> Where:
    """Returns the filter for a REST parameter such as `disputed`, `uncited` or `evidence.origins.gte`, split at dots.

    Raises Refusal, naming the place `at`.
    """
    name, *rest = path
    if name in FLAGS and rest in ([], ["eq"]):
        return flag_condition(entity, name, value, at)
    if name == EVIDENCE and rest[:1] == [ORIGINS.name]:
        return origin_condition(".".join(rest[1:]) or "eq", value, at)
    parameters = [name] if name in FLAGS else [f"{EVIDENCE}.{ORIGINS.name}"]
    spelled = ".".join(path)[:80]
    raise Refusal(Code.UNKNOWN_PARAMETER, f"'{spelled}' is not a filter.", name_hint(spelled, parameters), at[:200])


def actor_filters(entity: Entity) -> dict[str, Column]:
    """Returns the filters of an entity by who stands for whom, by name."""
    actor = [Column("actor", "id", True, ACTOR_DESCRIPTIONS[entity])] if entity in ACTOR_DESCRIPTIONS else []
    return {column.name: column for column in (*([ON_BEHALF_OF] if entity is Statement else []), *actor)}


def parse_actor_filter(column: Column, operator: str, value: Any, at: str) -> Where:
    """Returns the filter for meetings or statements of an actor, or of one of several.

    Raises Refusal, naming the place `at`.
    """
    if operator not in ACTOR_OPERATORS:
        detail = f"{column.name} has no operator '{operator}'."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, operator_hint(operator, ACTOR_OPERATORS), at[:200])
    test = parse_comparison(column, operator, value, at=at, collection=Actor.collection())
    return OnBehalfOf(test) if column is ON_BEHALF_OF else Involves(test)
