"""What several questions ask of the records that they name and of what they tell."""

from collections.abc import Iterator, Sequence

from api.query.dialect import quoted
from api.query.draft import Draft
from api.query.given import parts
from api.query.time import kept
from schema.citation import Citation
from schema.edtf import NEVER_AFTER, NEVER_BEFORE


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
    return f"(select min({cited}.id) from {draft.table('citation')} {cited} where {' and '.join(conditions)})"


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
