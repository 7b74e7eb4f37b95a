"""What several questions ask of the records that they name and of what they tell."""

from collections.abc import Iterator, Sequence

from api.query.parse.params import parts
from api.query.sql.as_of import kept
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from schema.catalog import kind_of, table_of
from schema.citation import Citation
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Entity


def all_there(draft: Draft, ids: Sequence[str]) -> str:
    """Whether every one of several ids is that of a record that is told: a condition."""
    return " and ".join(_there(draft, ids))


def _there(draft: Draft, ids: Sequence[str]) -> Iterator[str]:
    for id in parts(ids):
        record = draft.alias()
        told = f"{record}.id = {draft.bind(id)} and {record}.retired is null"
        yield f"exists (select 1 from {draft.table('record')} {record} where {told})"


def told(draft: Draft, entity: type[Entity]) -> str:
    """Where the rows of an entity that the view keeps are read.

    Their conditions are written apart, for SQLite's parser bears only so much nesting; the planner folds them back in.
    """
    names = [column.name for column in table_of(entity).columns]

    def select() -> str:
        row, table = draft.alias(), draft.table(kind_of(entity))
        conditions = " and ".join(kept(draft, entity, row)) or "true"
        return f"select {', '.join(column(row, name) for name in names)} from {table} {row} where {conditions}"

    quoted_names = ", ".join(column("", name).removeprefix(".") for name in names)
    return draft.folded(f"told_{kind_of(entity)}", quoted_names, select)


def first_citation(draft: Draft, record: str) -> str:
    """The first citation that supports a record, as an SQL expression; NULL where there is none."""
    cited = draft.alias()
    supports = f"{cited}.record_id = {record} and {cited}.bearing = 'supports'"
    found = f"select {cited}.id from {told(draft, Citation)} {cited} where {supports}"
    return f"({found} order by {cited}.id limit 1)"


def between(draft: Draft, day: str) -> list[str]:
    """Whether a day lies within the time that is asked about: conditions."""
    since, until = draft.given["since"], draft.given["until"]
    first = [f"{day} >= {draft.bind(parts(since)[0])}"] if since else []
    last = [f"{day} <= {draft.bind(parts(until)[1])}"] if until else []
    return [*first, *last]


def overlapping(draft: Draft, first: str, last: str) -> list[str]:
    """Whether what held from a day until another did so, by some reading, within the time that is asked about."""
    since, until = draft.given["since"], draft.given["until"]
    begun = [f"{first} <= {draft.bind(parts(until)[1])}"] if until else []
    lasting = [f"{last} >= {draft.bind(parts(since)[0])}"] if since else []
    return [*begun, *lasting]


def known(day: str) -> str:
    """Whether a day is one of the calendar: a condition."""
    return f"{day} > {quoted(NEVER_BEFORE)} and {day} < {quoted(NEVER_AFTER)}"
