"""What is asked for, made ready to be written, or refused with all that is wrong with it."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection

from api.write.change import Change, Finding, Invalid
from api.write.clashes import circle
from api.write.ids import Ids
from api.write.labels import Labels
from api.write.rows import neighbours, records
from api.write.validate import Row, cited_field, references, validated
from schema.catalog import kind_of, links
from schema.values import ID_PATTERN

Judged = list[tuple[Change, Row]]
"""Every change with its row, which is None wherever its value could not be read."""


def staged(connection: Connection, changes: list[Change]) -> dict[str, Row]:
    """Every row by id, complete but for its revision.  Raises Invalid with all that is wrong."""
    ids = Ids()
    named = [ids.named(change) for change in changes]
    found = list(_repetitions(named))
    judged: Judged = []
    for change in named:
        row, wrong = validated(change)
        judged.append((change, row))
        found += wrong
    known = records(connection, set(_ends(judged)))
    found += _wrong_references(connection, judged, {id: kind for id, (kind, _) in known.items()})
    if found:
        raise Invalid(_in_order(found, named))
    rows = {change.id: row for change, row in judged}
    if ids_around := circle(rows):
        raise Invalid([Finding("", "id", f"these lead back to where they began: {' > '.join(ids_around)}")])
    return _labelled(rows, {id: label for id, (_, label) in known.items()})


def _in_order(found: list[Finding], changes: list[Change]) -> list[Finding]:
    places = {change.place: number for number, change in enumerate(changes)}
    return sorted(found, key=lambda finding: places[finding.place])


def _repetitions(changes: list[Change]) -> Iterator[Finding]:
    seen: set[str] = set()
    for change in changes:
        if change.id in seen:
            yield Finding(change.place, "id", f"{change.id} is given twice")
        if change.id:
            seen.add(change.id)


def _ends(judged: Judged) -> Iterator[str]:
    for change, row in judged:
        forward = (row[link.column] for link in links(change.entity).values() if not link.many)
        yield from (there for there in forward if there is not None and re.fullmatch(ID_PATTERN, there))


def _wrong_references(connection: Connection, judged: Judged, known: dict[str, str]) -> Iterator[Finding]:
    kinds = known | {change.id: kind_of(change.entity) for change, _ in judged}
    if missing := set(_ends(judged)) - set(kinds):
        kinds = neighbours(connection, missing) | kinds
    for change, row in judged:
        yield from references(change, row, kinds)
        yield from cited_field(change, row, kinds)


def _labelled(rows: dict[str, Row], known: dict[str, str]) -> dict[str, Row]:
    labels = Labels(rows, known)
    for id, row in rows.items():
        row["label"] = labels.of(id)
    return rows
