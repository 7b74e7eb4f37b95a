"""Completes the tables of the entities: column types, CHECKs, bounds of dates, indexes and history tables."""

import sqlalchemy as sa
from sqlmodel import AutoString

from schema.catalog import Column, Link, collections, columns, first_date, links, table_of
from schema.citation import Citation
from schema.entity import Entity, Linked, Thing, TimeRule, text_type
from schema.ledger import Changed, Counter, Identity, Record, Release, Revision, history_of

WINDOWS = ("possible_from", "possible_until", "likely_from", "likely_until", "certain_from", "certain_until")
"""Columns of presumed rows: the first and last day on which a row can have each degree of certainty."""

ATTESTED = ("attested_from", "attested_until", "presumed_from", "presumed_until", "value_first", "value_last")
"""Columns of a citation: the days that it attests, those that it alone makes likely, and the bounds of a cited date."""

DATE_CHARACTERS = "0123456789X-/.?~%"
"""The characters that dates consist of."""


def complete() -> None:
    """Complete the table of every entity and add its history table.  Called once, after all imports."""
    for table in (table_of(ledger) for ledger in (Record, Revision, Changed, Counter, Identity, Release)):
        _sort_bytewise(table)
    for table in (table_of(Record), table_of(Changed)):
        _store_by_key(table)
    history_of(table_of(Record))
    for entity in collections().values():
        _complete(entity, table_of(entity))


def _complete(entity: type[Entity], table: sa.Table) -> None:
    _add_days(entity, table)
    for column in columns(entity).values():
        if column.kind == "vocabulary":
            _check(table, column)
        if column.kind == "date":
            _add_bounds(table, column.name)
            if _has_dates_of_its_own(entity):
                _index_date(entity, table, column.name)
        if column.kind == "number":
            table.c[column.name].type = sa.Numeric(9, 6, asdecimal=False)
    _sort_bytewise(table)
    _add_carried(entity, table)
    _index_history(entity, history_of(table))
    _index_links(entity, table)
    _index_preferred(entity, table)
    if issubclass(entity, Linked):
        _store_by_key(table)


def _check(table: sa.Table, column: Column) -> None:
    """Store vocabularies as text with a CHECK on both backends: the words need no escaping in SQL or JSON."""
    assert column.vocabulary is not None
    words = ", ".join(f"'{word}'" for word in column.vocabulary)
    table.append_constraint(sa.CheckConstraint(f"{column.name} IN ({words})", name=column.name))
    table.c[column.name].type = sa.Text()


def _add_bounds(table: sa.Table, name: str) -> None:
    """Add the columns of a date's bounds and a CHECK of its characters, so that dates need no escaping.

    The bounds are NOT NULL, which keeps the order of pages simple.  Their sentinels are never sent to clients.
    """
    for bound in ("earliest", "latest"):
        table.append_column(sa.Column(f"{name}_{bound}", sa.Text(), nullable=False))
    texts = f'"{name}" || {name}_earliest || {name}_latest'
    table.append_constraint(sa.CheckConstraint(f"trim({texts}, '{DATE_CHARACTERS}') = ''", name=name))


def _index_date(entity: type[Entity], table: sa.Table, name: str) -> None:
    """Index the order of a date.

    By the date at which something happens, rows are also counted by period and vocabulary, without being read.
    """
    key = [table.c[f"{name}_earliest"], table.c.id]
    if issubclass(entity, Thing) and name == first_date(entity):
        key += [table.c[other] for other in (f"{name}_latest", *_words(entity))]
    sa.Index(f"ix_{table.name}_{name}_earliest_id", *key)


def _has_dates_of_its_own(entity: type[Entity]) -> bool:
    """Whether rows are listed by their dates, of all records together.

    What belongs to any record, such as a name or a citation, is listed with that record, and what carries the date of
    a link, such as a participation, by that date.  Both are numerous, and nearly all are without dates.
    """
    return not any(link.column == "record_id" or link.carries for link in _forward(entity))


def _add_days(entity: type[Entity], table: sa.Table) -> None:
    """Add the days that the write service derives from citations."""
    names = WINDOWS if entity.time_rule is TimeRule.presumed else ATTESTED if entity is Citation else ()
    for name in names:
        table.append_column(sa.Column(name, text_type(), nullable=False))


def _add_carried(entity: type[Entity], table: sa.Table) -> None:
    """Add the dates that links carry; the write service keeps them up to date."""
    for link in _forward(entity):
        if link.carries:
            table.append_column(sa.Column(link.carried, text_type(), nullable=False))


def _index_links(entity: type[Entity], table: sa.Table) -> None:
    """Index the rows that link to a record in the orders of their lists: by id, or by date.

    What carries a date is found for its owner, such as the meetings of an actor, so it is indexed with the owner.

    Rows without an optional link are left out of its indexes: no list has them, and of some links they are nearly all.
    """
    dates: dict[str, tuple[str, ...]] = {
        f"{name}_earliest": () for name in (first_date(entity),) if name and issubclass(entity, Thing)
    }
    dates |= {link.carried: (link.column, *_words(entity)) for link in _forward(entity) if link.carries}
    for link in _forward(entity):
        column = table.c[link.column]
        linked = column.is_not(None) if column.nullable else None
        orders = {"": (), **{day: more for day, more in dates.items() if not day.startswith(f"{link.name}_")}}
        for day, more in orders.items():
            key = [name for name in (column.name, day, "id") if name]
            named = f"ix_{table.name}_{'_'.join(key)}"
            within = (table.c[name] for name in (*key, *more))
            sa.Index(named, *within, sqlite_where=linked, postgresql_where=linked)


def _words(entity: type[Entity]) -> list[str]:
    """The columns with words of a vocabulary by which rows are counted and filtered."""
    return [
        column.name
        for column in columns(entity).values()
        if column.kind == "vocabulary" and column.name != "confidence"
    ]


def _index_preferred(entity: type[Entity], table: sa.Table) -> None:
    """Index the few preferred facts by their contest, which are looked up for every other one of the best ranks."""
    names = [name for name in getattr(entity, "contest", ()) if not table.c[name].nullable]
    if names:
        preferred = table.c.rank == "preferred"
        key = (table.c[name] for name in names)
        sa.Index(f"ix_{table.name}_preferred", *key, sqlite_where=preferred, postgresql_where=preferred)


def _store_by_key(table: sa.Table) -> None:
    """Have SQLite store the rows by their key, which is otherwise stored again in an index of its own.

    Only tables of many short rows: wide ones, such as documents, would make each step of a look-up longer.
    """
    table.dialect_kwargs["sqlite_with_rowid"] = False


def _index_history(entity: type[Entity], history: sa.Table) -> None:
    """Index the superseded rows that linked to a record."""
    for link in _forward(entity):
        sa.Index(None, history.c[link.column])


def _forward(entity: type[Entity]) -> list[Link]:
    return [link for link in links(entity).values() if not link.many]


def _sort_bytewise(table: sa.Table) -> None:
    for column in table.c:
        if isinstance(column.type, sa.String | AutoString):
            column.type = text_type()
