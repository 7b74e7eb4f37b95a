"""Which record a merged one leads to, in a view: the record that it was merged into, which may have been merged too."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import TypeVar

from api.query.ast.view import View

MAX_MERGES = 10
"""How many further merges are followed from a merged record."""
RecordInView = tuple[str, View]
"""The id of a record, and the view that it is read in."""
Row = TypeVar("Row")


async def follow_merges(
    named: Iterable[RecordInView],
    read: Callable[[Collection[RecordInView]], Awaitable[Mapping[RecordInView, Row]]],
    merged_into: Callable[[Row], str | None],
) -> dict[RecordInView, tuple[str, Row | None]]:
    """Returns the id that each record leads to, its own if it was not merged, and the row of that one if there is any.

    `read` finds the rows of several records; it is called once for all of them, and once for each further merge.
    """
    found: dict[RecordInView, tuple[str, Row | None]] = {}
    pending = {one: one for one in named}
    for _ in range(MAX_MERGES + 1):
        rows = await read(frozenset(pending.values())) if pending else {}
        found |= {one: (at[0], rows.get(at)) for one, at in pending.items()}
        successors = {one: merged_into(rows[at]) for one, at in pending.items() if at in rows}
        pending = {one: (id, one[1]) for one, id in successors.items() if id}
    return found
