"""Days that rows carry of the rows they link to, so that lists can be told in their order without looking there."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import cast

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import SQLModel

from api.write.store.store import Row, by_entity, history, select_rows
from schema.catalog import Link, entities, links, table_of
from schema.entity import Entity


def denormalize(connection: Connection, rows: Mapping[str, Row]) -> None:
    """Fill in what rows about to be written carry."""
    for link, ids in _concerned(by_entity(rows), lambda link: link.source):
        here = [rows[id] for id in ids]
        known = {id: rows[id] for row in here if (id := row[link.column]) in rows}
        days = {id: row[_day(link)] for id, row in known.items()}
        days |= _days(connection, link, {row[link.column] for row in here} - days.keys())
        for row in here:
            row[link.carried] = days[row[link.column]]


def update_dependents(connection: Connection, rows: Mapping[str, Row], before: Mapping[str, Row], seq: int) -> None:
    """Tell the rows that link to those whose day has changed in a revision.

    Each past has its order: what they carried until then is a version of theirs, though nobody is told of a change.
    """
    for link, ids in _concerned(by_entity(id for id in rows if id in before), lambda link: link.target):
        day = _day(link)
        moved = [{"there": id, "day": rows[id][day]} for id in ids if rows[id][day] != before[id][day]]
        if moved:
            for statement in _moving(link):
                connection.execute(statement, [one | {"seq": seq} for one in moved])


@cache
def _moving(link: Link) -> tuple[sa.Insert, sa.Update]:
    """What keeps the versions of the rows that lead to a moved one, and what moves them."""
    table, past = table_of(link.source), history(link.source)
    seq = sa.bindparam("seq", type_=sa.Integer())
    leading = table.c[link.column] == sa.bindparam("there")
    names = [column.name for column in table.c]
    older = sa.select(*(table.c[name] for name in names), seq).where(leading, table.c.revision < seq)
    moved = sa.update(table).where(leading).values({link.carried: sa.bindparam("day"), "revision": seq})
    return sa.insert(past).from_select([*names, "superseded"], older), moved


def _concerned(
    there: Mapping[type[Entity], list[str]], end: Callable[[Link], type[SQLModel]]
) -> Iterator[tuple[Link, list[str]]]:
    """Links that carry days and have one of their ends among some entities, each with the ids there."""
    for link in _carrying():
        if ids := there.get(cast("type[Entity]", end(link))):
            yield link, ids


@cache
def _carrying() -> tuple[Link, ...]:
    every = (link for entity in entities().values() for link in links(entity).values())
    return tuple(link for link in every if not link.many and link.carries)


def _day(link: Link) -> str:
    return f"{link.carries}_earliest"


def _days(connection: Connection, link: Link, ids: Iterable[str]) -> dict[str, str]:
    return {row.id: row._mapping[_day(link)] for row in select_rows(connection, table_of(link.target), sorted(ids))}
