"""Checks a draft beyond what every write is checked for: facts without a source, twice, or unlike their own source."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.recorded import Key, fact_key, is_local
from api.write import Change, InvalidField
from api.write.facts.readings import DATES
from schema.catalog import columns, table_of
from schema.citation import Citation
from schema.document import Document
from schema.edtf import DateRole, EdtfError, bounds
from schema.entity import Assertion, Entity, Thing
from schema.ledger import Record
from schema.publisher import Publisher
from schema.quotation import Quotation
from schema.text import normalized

WITHOUT_SOURCE = (Document, Publisher)
"""Things that need no citation: they are the source."""
UNCITED = 'is new and needs a citation of the article: add `citations: ["the words"]`'


def unsound(connection: Connection, changes: list[Change]) -> Iterator[InvalidField]:
    """An error for each new thing without a citation, each value unlike the cited one, each fact written twice."""
    citations: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if change.entity is Citation and isinstance(change.values.get("record_id"), str):
            citations[change.values["record_id"]].append(change)
    yield from _uncited(connection, changes, citations)
    for change in changes:
        yield from _differing(change, citations.get(change.id, []))
    yield from _doubled(changes, citations)


# ---- without a source


def _uncited(
    connection: Connection, changes: Iterable[Change], citations: Mapping[str, list[Change]]
) -> Iterator[InvalidField]:
    """An error for each thing without a citation that the base does not have; facts need one in every write."""
    things = [one for one in changes if issubclass(one.entity, Thing) and one.entity not in WITHOUT_SOURCE]
    bare = [one for one in things if one.id and one.id not in citations]
    id = table_of(Record).c.id
    there = set(connection.scalars(sa.select(id).where(id.in_([one.id for one in bare])))) if bare else set()
    for change in bare:
        if change.id not in there:
            yield InvalidField(change.place, "citations", UNCITED)


# ---- unlike the source


def _differing(change: Change, citations: Iterable[Change]) -> Iterator[InvalidField]:
    """An error for each value that no citation of its field confirms, although one gives another value."""
    read: dict[str, list[tuple[str, Change]]] = defaultdict(list)
    for citation in citations:
        for name, value in _readings(change.entity, citation.values):
            read[name].append((value, citation))
    for name, found in read.items():
        own = change.values.get(name)
        if own is not None and not any(_agrees(change.entity, name, own, value) for value, _ in found):
            value, citation = found[0]
            shown = "value" if citation.values.get("field") else name
            yield InvalidField(citation.place, shown, f"says {value}, but {name} is {own} in {change.place}")


def _readings(entity: type[Entity], citation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What a citation says of fields: the name of each, and the value."""
    if citation.get("support_type", "supports") != "supports" or citation.get("set_aside"):
        return
    if citation.get("field") and citation.get("value") is not None:
        yield str(citation["field"]), citation["value"]
    if issubclass(entity, Assertion):
        yield from ((name, citation[name]) for name in DATES if citation.get(name) is not None)


def _agrees(entity: type[Entity], name: str, own: Any, cited: Any) -> bool:
    """Whether two values of a field can be the same: dates if they share days, others if they are equal."""
    column = columns(entity).get(name)
    if column is None or column.kind != "date":
        return normalized(str(own)).lower() == normalized(str(cited)).lower()
    return _share_days(str(own), str(cited), column.role)


def _share_days(one: str, other: str, role: DateRole) -> bool:
    try:
        first, second = bounds(one, role), bounds(other, role)
    except EdtfError:
        return True  # the write service says what is wrong with it
    return first.earliest <= second.latest and second.earliest <= first.latest


# ---- twice


def _doubled(changes: Iterable[Change], citations: Mapping[str, list[Change]]) -> Iterator[InvalidField]:
    """An error for each claim that is the same fact as another one of the draft, unless their dates are apart."""
    claims: dict[tuple[type[Entity], Key], list[Change]] = defaultdict(list)
    for change in changes:
        if issubclass(change.entity, Assertion) and change.entity is not Quotation and is_local(change.id):
            key = fact_key(change.entity, change.values)
            for other in claims[change.entity, key]:
                if not _apart(_stretch(change, citations), _stretch(other, citations)):
                    message = f"is the same fact as that in {other.place}: write it once, with the citations of both"
                    yield InvalidField(change.place, "", message)
                    break
            claims[change.entity, key].append(change)


def _stretch(claim: Change, citations: Mapping[str, list[Change]]) -> tuple[str | None, str | None]:
    """The start and the end of a claim, its own or as cited; None where neither says it."""
    sources = [claim.values, *(citation.values for citation in citations.get(claim.id, []))]
    since, until = (next((one[name] for one in sources if one.get(name)), None) for name in DATES)
    return since, until


def _apart(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> bool:
    """Whether one of two stretches surely ends before the other begins."""
    try:
        return any(
            until and since and bounds(str(until), DateRole.end).latest < bounds(str(since), DateRole.start).earliest
            for until, since in ((one[1], other[0]), (other[1], one[0]))
        )
    except EdtfError:
        return True
