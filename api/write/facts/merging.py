"""Which facts become one when the records that they link to are merged."""

from collections.abc import Collection

from api.write.change_set import ChangeSet, writable_values
from api.write.facts.joining import dates_differently, join
from api.write.facts.store import citations_of, rows_of_keys
from api.write.facts.stretches import StretchMatch, compare
from api.write.store.rows import Row, entity_of
from schema.citation import Citation
from schema.entity import Assertion
from schema.ledger import Action


def same_fact(changes: ChangeSet, row: Row, moving: Collection[str], place: str) -> str | None:
    """The fact that a redirected assertion is about; None if there is none.

    Adds an error if it cannot be decided whether they are one.
    """
    entity = entity_of(row["id"])
    if not issubclass(entity, Assertion) or not entity.combines:
        return None
    found = []
    for fact in rows_of_keys(changes, entity, [row]):
        if fact["id"] in moving or any(fact[name] != row[name] for name in entity.key):
            continue
        comparison = _compare(changes, row, fact)
        if comparison is StretchMatch.unclear:
            message = f"{row['id']} may be about the same as {fact['id']}: correct the dates that are cited first"
            changes.add_error(place, "into", message)
        if comparison is StretchMatch.same:
            found.append(fact["id"])
    return found[0] if found else None


def _compare(changes: ChangeSet, row: Row, fact: Row) -> StretchMatch:
    cited = citations_of(changes, [row["id"], fact["id"]])
    own, others = cited.get(row["id"], []), cited.get(fact["id"], [])
    comparison = compare(row, own, fact, others)
    if comparison is StretchMatch.same and dates_differently(own, others):
        return StretchMatch.unclear
    return comparison


def join_facts(changes: ChangeSet, row: Row, fact_id: str, place: str) -> None:
    """Move the citations of an assertion to the fact that it is about."""
    fact = changes.row(fact_id)
    entity = entity_of(row["id"])
    if fact is None or not issubclass(entity, Assertion):
        return
    cited = citations_of(changes, [row["id"], fact_id])
    stored = {_content(citation): citation["id"] for citation in cited.get(fact_id, [])}
    moved = []
    for citation in cited.get(row["id"], []):
        if same := stored.get(_content(citation)):
            changes.remove(citation["id"], Action.merged, same)
        else:
            moved.append(dict(citation))
            changes.set_row(moved[-1], place)
    join(changes, row, moved, dict(fact), cited.get(fact_id, []), place)


def _content(citation: Row) -> tuple[object, ...]:
    """What a citation says, whatever it is cited for."""
    values = writable_values(Citation, citation)
    return tuple(value for name, value in values.items() if name != "record_id")
