"""Reads the names of actors and places by which a text can mention them, and the offices of persons."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.words import names_in
from api.write.store.rows import chunks, list_ids, rows_by_id
from schema.actor import Actor
from schema.catalog import table_of
from schema.name import Name
from schema.office import Office
from schema.place import Place, PlaceKind
from schema.tenure import Tenure
from schema.values import Rank

COUNTRIES = (PlaceKind.country, PlaceKind.territory)


class MentionedRecord(NamedTuple):
    """An actor or a place; `kind` is that of an actor, or `place`, or `country` for a whole country as a place."""

    id: str
    label: str
    kind: str

    @property
    def is_person(self) -> bool:
        """Whether it is a person."""
        return self.kind == "person"


class RecordName(NamedTuple):
    """One of the names of a record."""

    record: MentionedRecord
    text: str


class OfficeTitle(NamedTuple):
    """The title of an office of a person, and the actor that it belongs to."""

    title: str
    body: str


class NamesInUse(NamedTuple):
    """The names of which every word is in a text, and by the last word of a name all persons who bear it."""

    names: list[RecordName]
    bearers: dict[str, set[str]]


def names_within(connection: Connection, words: Collection[str], language: str | None = None) -> NamesInUse:
    """The names of actors and places that consist of these folded words, and who bears each word as a last name.

    `language` is that of the text, if it is known: names in other languages than that and English are left out unless
    their script is another.  Initials in the names of persons need not be in the text.
    """
    found: list[RecordName] = []
    bearers: dict[str, set[str]] = defaultdict(set)
    for record, text, spoken in _names(connection):
        if language and spoken and spoken.partition("-")[0] not in (language, "en") and _is_latin(text):
            continue
        folded = [*names_in(text.partition("(")[0] or text)]
        if folded and record.is_person and folded[-1] in words:
            bearers[folded[-1]].add(record.id)
        if folded and all(word in words or (record.is_person and len(word) == 1) for word in folded):
            found.append(RecordName(record, text))
    return NamesInUse(found, dict(bearers))


def _is_latin(text: str) -> bool:
    return all(letter < "\u0250" for letter in text)


def _names(connection: Connection) -> Iterator[tuple[MentionedRecord, str, str | None]]:
    """Every label and name of the actors and places, with the language of the name."""
    records: dict[str, MentionedRecord] = {}
    actor, place, name = table_of(Actor), table_of(Place), table_of(Name)
    for id, label, kind in connection.execute(sa.select(actor.c.id, actor.c.label, actor.c.kind)):
        records[id] = MentionedRecord(id, label, kind)
    for id, label, kind in connection.execute(sa.select(place.c.id, place.c.label, place.c.kind)):
        records[id] = MentionedRecord(id, label, "country" if kind in COUNTRIES else "place")
    yield from ((record, record.label, None) for record in records.values())
    query = sa.select(name.c.record_id, name.c.text, name.c.language).where(name.c.rank != Rank.deprecated.value)
    for id, text, language in connection.execute(query):
        if record := records.get(id):
            yield record, text, language


def offices_of(connection: Connection, persons: Iterable[str]) -> dict[str, list[OfficeTitle]]:
    """The offices of some persons, at whatever time they held them."""
    tenure, office = table_of(Tenure), table_of(Office)
    query = (
        sa.select(tenure.c.person_id, office.c.title, office.c.body_id)
        .join(office, office.c.id == tenure.c.office_id)
        .where(rows_by_id(tenure.c.person_id, connection.dialect.name))
        .order_by(tenure.c.id)
    )
    found: dict[str, list[OfficeTitle]] = defaultdict(list)
    for some in chunks(sorted(set(persons))):
        for row in connection.execute(query, list_ids(connection, some)):
            found[row.person_id].append(OfficeTitle(row.title, row.body_id))
    return dict(found)
