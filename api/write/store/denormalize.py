"""Maintains the dates that rows copy from the rows they link to, so that lists can be ordered without a join."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import cast

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel

from api.write.store.rows import Row, by_entity, history, select_rows
from schema.catalog import Link, entities, links, table_of
from schema.entity import Entity


def denormalize(connection: Connection, rows: Mapping[str, Row]) -> None:
    """Set the copied dates of rows that are about to be written."""
    for link, ids in _affected_links(by_entity(rows), lambda link: link.source):
        linking = [rows[id] for id in ids]
        targets = {row[link.column] for row in linking}
        dates = {id: rows[id][_date_column(link)] for id in targets if id in rows}
        dates |= _stored_dates(connection, link, targets - dates.keys())
        for row in linking:
            row[link.carried] = dates[row[link.column]]


def update_dependents(connection: Connection, rows: Mapping[str, Row], before: Mapping[str, Row], seq: int) -> None:
    """Update the stored rows that link to rows whose date has changed.

    Their old state is kept in the history, so that lists as of an earlier revision keep their order; but it is not
    recorded as a change of theirs.
    """
    for link, ids in _affected_links(by_entity(id for id in rows if id in before), lambda link: link.target):
        date = _date_column(link)
        moved = [{"target": id, "date": rows[id][date]} for id in ids if rows[id][date] != before[id][date]]
        if moved:
            for statement in _update_statements(link):
                connection.execute(statement, [values | {"seq": seq} for values in moved])


@cache
def _update_statements(link: Link) -> tuple[sa.Insert, sa.Update]:
    """Statements that copy the linking rows to the history, then update them."""
    table, past = table_of(link.source), history(link.source)
    seq = sa.bindparam("seq", type_=sa.Integer())
    linking = table.c[link.column] == sa.bindparam("target")
    names = [column.name for column in table.c]
    older = sa.select(*(table.c[name] for name in names), seq).where(linking, table.c.revision < seq)
    moved = sa.update(table).where(linking).values({link.carried: sa.bindparam("date"), "revision": seq})
    return sa.insert(past).from_select([*names, "superseded"], older), moved


def _affected_links(
    ids: Mapping[type[Entity], list[str]], end: Callable[[Link], type[SQLModel]]
) -> Iterator[tuple[Link, list[str]]]:
    """The links with copied dates whose `end` is among some entities, each with the ids of that entity."""
    for link in _links_with_dates():
        if some := ids.get(cast("type[Entity]", end(link))):
            yield link, some


@cache
def _links_with_dates() -> tuple[Link, ...]:
    every = (link for entity in entities().values() for link in links(entity).values())
    return tuple(link for link in every if not link.many and link.carries)


def _date_column(link: Link) -> str:
    return f"{link.carries}_earliest"


def _stored_dates(connection: Connection, link: Link, ids: Iterable[str]) -> dict[str, str]:
    column = _date_column(link)
    return {row["id"]: row[column] for row in select_rows(connection, table_of(link.target), sorted(ids))}
