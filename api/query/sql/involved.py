"""Events that involve actors: by what they did themselves, and by what others did that counts for them.

What others did is rare and found first.  What busy actors did themselves is either collected or, in a list that reads
its own rows in order, tested row by row.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from api.query.ast.filter import And, Involves, Where
from api.query.ast.select import Entity
from api.query.sql.acts import PARTICIPATIONS, STATEMENTS, Act
from api.query.sql.context import SqlContext, reading_stored
from api.query.sql.on_behalf_of import Matches, events_reaching, visible, with_parts
from schema.statement import Statement


def act_of(entity: Entity) -> Act:
    """Returns how actors are involved in the records of an entity."""
    return STATEMENTS if entity is Statement else PARTICIPATIONS


def involves(sql: SqlContext, entity: Entity, where: Involves, alias: str, matches: Matches) -> str:
    """Returns the condition that a row involves some actors."""
    act = act_of(entity)
    if any(where is tested for tested in sql.tested):
        name = sql.filter_cte(where, lambda: events_of_others(sql, act, matches))
        others = sql.dialect.in_subquery(f"{alias}.id", f"select id from {name}")
        return f"({_did(sql, act, alias, matches)} or {others})"
    name = sql.filter_cte(where.test, lambda: events_involving(sql, act, matches))
    return sql.dialect.in_subquery(f"{alias}.id", f"select id from {name}")


def did_few(sql: SqlContext, entity: Entity, most: int, matches: Matches) -> str:
    """Returns the condition that some actors did at most so many things themselves, which are counted no further."""
    act, row = act_of(entity), sql.alias()
    rows = f"select 1 from {sql.table(act.table)} {row} where {matches(f'{row}.{act.actor}')} limit {most + 1}"
    return f"(select count(*) from ({rows}) {sql.alias()}) <= {most}"


@contextmanager
def testing_rows(sql: SqlContext, where: Where, but: Where | None = None) -> Iterator[None]:
    """Compiles what is inside the block to test row by row whether actors did something themselves, `but` by one."""
    of = where.of if isinstance(where, And) else (where,)
    before, sql.tested = sql.tested, tuple(one for one in of if isinstance(one, Involves) and one is not but)
    yield
    sql.tested = before


@reading_stored
def events_involving(sql: SqlContext, act: Act, matches: Matches) -> str:
    """Returns a query for the events of acts of some actors: their own acts, and those that count for them."""
    row = sql.alias()
    own = f"select {row}.{act.event} from {sql.table(act.table)} {row} where {_is_own(sql, act, row, matches)}"
    return with_parts(sql, matches, lambda within: [own, *events_reaching(sql, act, within, matches, own=False)])


@reading_stored
def events_of_others(sql: SqlContext, act: Act, matches: Matches) -> str:
    """Returns a query for the events of acts that count for some actors without being their own."""
    return with_parts(sql, matches, lambda within: events_reaching(sql, act, within, matches, own=False))


@reading_stored
def _did(sql: SqlContext, act: Act, event: str, matches: Matches) -> str:
    """Returns the condition that some actors did something themselves at an event, which is named by its alias."""
    row = event if act.event == "id" else sql.alias()
    own = [matches(sql.dialect.in_passing(f"{row}.{act.actor}")), *visible(sql, act, row)]
    if row == event:
        return " and ".join(own)
    conditions = " and ".join([f"{row}.{act.event} = {event}.id", *own])
    did = f"select 1 from {sql.table(act.table)} {row} where {conditions}"
    return f"exists ({sql.dialect.row_by_row(did)})"


def _is_own(sql: SqlContext, act: Act, row: str, matches: Matches) -> str:
    return " and ".join([matches(f"{row}.{act.actor}"), *visible(sql, act, row)])
