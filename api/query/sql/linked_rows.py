"""Rows counted by what links to them: a whole list from its linked rows alone, and whether these are few."""

from api.query.ast.filter import Involves, Related, Where
from api.query.ast.select import Entity
from api.query.ast.view import View
from api.query.sql.as_of import view_conditions
from api.query.sql.columns import column, in_collection
from api.query.sql.context import SqlContext
from api.query.sql.filters import SOME, compare, condition, require_records
from api.query.sql.involved import did_few
from api.query.sql.starts import is_selective, way_back
from schema.catalog import Link, entities, kind_of
from schema.entity import Assertion


def distinct_owners(sql: SqlContext, entity: Entity, where: Where) -> str | None:
    """Returns the number of rows that meet a condition across a link, from the linked rows alone.

    None where that is not all there is to it: for other filters, and in a past or a view of the entity's own rows.
    """
    if not isinstance(where, Related) or not where.some or not where.link.many or not is_selective(where.where):
        return None
    if sql.view != View() or issubclass(entity, Assertion):
        return None
    alias, link = sql.alias(), where.link
    require_records(sql, where.where, link.target_collections)
    with sql.nested(SOME):
        inner = condition(sql, link.target, where.where, alias)
    owner = column(alias, link.column)
    conditions = " and ".join([*_of_collection(entity, link, owner), *view_conditions(sql, link.target, alias), inner])
    owners = f"count(distinct {owner})"
    return f"(select {owners} from {sql.table(kind_of(link.target))} {alias} where {conditions})"


def _of_collection(entity: Entity, link: Link, owner: str) -> list[str]:
    """Returns the condition that a linked row belongs to an entity, if it may belong to another."""
    if len(way_back(link).target_collections) == 1:
        return []
    return [in_collection(owner, entities()[kind_of(entity)].collection())]


def has_few(sql: SqlContext, entity: Entity, where: Related | Involves, most: int) -> str:
    """Returns the condition that at most so many linked rows meet a condition, which is counted no further."""
    if isinstance(where, Involves):
        return did_few(sql, entity, most, lambda id: compare(sql, where.test, id))
    link, target = where.link, sql.alias()
    inner = condition(sql, link.target, where.where, target)
    linked = f"select 1 from {sql.table(kind_of(link.target))} {target} where {inner} limit {most + 1}"
    return f"(select count(*) from ({linked})) <= {most}"
