"""What several questions ask of the records that they name and of what they tell."""

from collections.abc import Iterator, Sequence

from api.query.draft import Draft
from api.query.given import parts
from api.query.time import kept
from schema.citation import Citation


def all_there(draft: Draft, ids: Sequence[str]) -> str:
    """Whether every one of several ids is that of a record that is told: a condition."""
    return " and ".join(_there(draft, ids))


def _there(draft: Draft, ids: Sequence[str]) -> Iterator[str]:
    for id in parts(ids):
        record = draft.alias()
        told = f"{record}.id = {draft.bind(id)} and {record}.retired is null"
        yield f"exists (select 1 from {draft.table('record')} {record} where {told})"


def first_citation(draft: Draft, record: str) -> str:
    """The first citation that supports a record, as an SQL expression; NULL where there is none."""
    cited = draft.alias()
    conditions = [f"{cited}.record_id = {record}", f"{cited}.bearing = 'supports'", *kept(draft, Citation, cited)]
    found = f"select {cited}.id from {draft.table('citation')} {cited} where {' and '.join(conditions)}"
    return f"({found} order by {cited}.id limit 1)"
