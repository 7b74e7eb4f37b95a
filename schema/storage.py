"""What the tables need beyond what a reader of the entities has to know: types, CHECKs, bounds of dates, history."""

import sqlalchemy as sa
from sqlmodel import AutoString

from schema.catalog import Column, Link, collections, columns, first_date, links, table_of
from schema.entity import Entity, Thing, text_type
from schema.ledger import Changed, Counter, Record, Release, Revision, history_of

SIGNS = "0123456789X-/.?~%"
"""All that a date is written with."""


def complete() -> None:
    """Finish the table of every declared entity and give each its history twin.  Called once, after all imports."""
    for table in (table_of(ledger) for ledger in (Record, Revision, Changed, Counter, Release)):
        _sort_bytewise(table)
    history_of(table_of(Record))
    for entity in collections().values():
        _complete(entity, table_of(entity))


def _complete(entity: type[Entity], table: sa.Table) -> None:
    for column in columns(entity).values():
        if column.kind == "vocabulary":
            _check(table, column)
        if column.kind == "date":
            _add_bounds(table, column.name)
        if column.kind == "number":
            table.c[column.name].type = sa.Numeric(9, 6, asdecimal=False)
    _sort_bytewise(table)
    _add_carried(entity, table)
    _index_past(entity, history_of(table))
    _index_links(entity, table)


def _check(table: sa.Table, column: Column) -> None:
    """Vocabularies are CHECKed text on every backend: what is stored is also safe to print as it is."""
    assert column.vocabulary is not None
    words = ", ".join(f"'{word}'" for word in column.vocabulary)
    table.append_constraint(sa.CheckConstraint(f"{column.name} IN ({words})", name=column.name))
    table.c[column.name].type = sa.Text()


def _add_bounds(table: sa.Table, name: str) -> None:
    """NOT NULL with sentinels, so that the order of pages stays simple.  Sentinels never leave the server.

    A CHECK lets nothing but the signs of dates in, so that they too are safe to print as they are.
    """
    for bound in ("earliest", "latest"):
        table.append_column(sa.Column(f"{name}_{bound}", sa.Text(), nullable=False))
    written = f'"{name}" || {name}_earliest || {name}_latest'
    table.append_constraint(sa.CheckConstraint(f"trim({written}, '{SIGNS}') = ''", name=name))
    sa.Index(None, table.c[f"{name}_earliest"], table.c.id)


def _add_carried(entity: type[Entity], table: sa.Table) -> None:
    """What links carry is derived: the door keeps it up to date."""
    for link in _forward(entity):
        if link.carries:
            table.append_column(sa.Column(link.carried, text_type(), nullable=False))
            sa.Index(None, table.c[link.carried], table.c.id)


def _index_links(entity: type[Entity], table: sa.Table) -> None:
    """The rows that lead to a record are found in the order in which lists tell them: by id, or by their day."""
    days = [f"{name}_earliest" for name in (first_date(entity),) if name and issubclass(entity, Thing)]
    days += [link.carried for link in _forward(entity) if link.carries]
    for link in _forward(entity):
        sa.Index(None, table.c[link.column], table.c.id)
        for day in days:
            if not day.startswith(f"{link.name}_"):
                sa.Index(None, table.c[link.column], table.c[day], table.c.id)


def _index_past(entity: type[Entity], past: sa.Table) -> None:
    """What once led to a record is found by the record."""
    for link in _forward(entity):
        sa.Index(None, past.c[link.column])


def _forward(entity: type[Entity]) -> list[Link]:
    return [link for link in links(entity).values() if not link.many]


def _sort_bytewise(table: sa.Table) -> None:
    for column in table.c:
        if isinstance(column.type, sa.String | AutoString):
            column.type = text_type()
