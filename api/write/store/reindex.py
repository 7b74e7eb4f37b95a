"""Builds the index of names anew from all versions of all rows."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from api.query.parse.name_classes import FIRST_EVENT_TEXT
from api.write.store.erased_values import ERASED
from api.write.store.indexed_texts import IndexedText, texts_of
from api.write.store.rows import Row, history
from api.write.store.search_index import DELETE_FROM_INDEX, LAST_IDS, LastIds, insert_texts, search_key, search_text
from schema.catalog import collections, table_of
from schema.entity import Entity, Thing
from schema.ledger import Record
from schema.meeting import Meeting
from schema.name import Name
from schema.participation import Participation
from schema.quotation import Quotation
from schema.statement import Statement

COLUMNS: dict[type[Entity], tuple[str, ...]] = {
    Name: ("record_id", "text"),
    Quotation: ("statement_id", "text"),
    Participation: ("meeting_id", "label", "role", "represents_id"),
    Meeting: ("label", "kind", "start_earliest", "start_latest", "place_id"),
    Statement: ("label", "date_earliest", "date_latest", "speaker_id"),
}
"""The columns that texts are made of, besides the label of other things."""
TEXTS_AT_ONCE = 20_000
Version = tuple[str, IndexedText, int, int | None]
"""The id of a row, its text, and the revisions that wrote and superseded it."""


def reindex(connection: Connection) -> int:
    """Build the index anew within the connection's transaction.  Returns how many texts it has.

    A migration calls it while tables of later migrations are not there yet: they have no texts.
    """
    for table in (search_text, search_key):
        connection.execute(sa.delete(table))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    labels = _labels(connection)
    last, count = LastIds(0, FIRST_EVENT_TEXT - 1), 0
    there = set(sa.inspect(connection).get_table_names())
    for entity in collections().values():
        if (issubclass(entity, Thing) or entity in COLUMNS) and history(entity).name in there:
            texts = list(_texts(connection, entity, labels))
            count += len(texts)
            for start in range(0, len(texts), TEXTS_AT_ONCE):
                last = insert_texts(connection, texts[start : start + TEXTS_AT_ONCE], last)
    return count


def reindex_quotations(connection: Connection) -> None:
    """Build the part of the index anew that has the words of quotations."""
    remove_quotations(connection)
    last = LastIds(*(connection.scalar(sa.select(last)) or 0 for last in LAST_IDS))
    insert_texts(connection, _texts(connection, Quotation, {}), last)


def remove_quotations(connection: Connection) -> None:
    """Remove the words of quotations from the index."""
    is_quoted = search_text.c.row_id.like("quotations/%")
    if connection.dialect.name == "sqlite":
        found = connection.execute(sa.select(search_text.c.id, search_text.c.words).where(is_quoted)).all()
        for id, words in found:
            connection.execute(DELETE_FROM_INDEX, {"id": id, "words": words})
    connection.execute(sa.delete(search_text).where(is_quoted))


def _labels(connection: Connection) -> dict[str, str]:
    """The labels by which other records are found as well."""
    record = table_of(Record)
    kinds = sa.or_(record.c.id.like("places/%"), record.c.id.like("actors/%"))
    return {row.id: row.label for row in connection.execute(sa.select(record.c.id, record.c.label).where(kinds))}


def _texts(connection: Connection, entity: type[Entity], labels: dict[str, str]) -> Iterator[Version]:
    for _, versions in groupby(_versions(connection, entity), itemgetter("id")):
        yield from _merged(versions, labels)


def _versions(connection: Connection, entity: type[Entity]) -> list[Row]:
    """The versions of the rows of an entity, by id and revision."""
    current, past = table_of(entity), history(entity)
    names = ("id", "revision", *COLUMNS.get(entity, ("label",)))
    superseded: tuple[Any, ...] = (sa.null().label("superseded"), past.c.superseded)
    selects = [
        sa.select(*(table.c[name] for name in names), end)
        for table, end in zip((current, past), superseded, strict=True)
    ]
    rows = [dict(row._mapping) for row in connection.execute(sa.union_all(*selects))]
    return sorted(rows, key=itemgetter("id", "revision"))


def _merged(versions: Iterator[Row], labels: dict[str, str]) -> Iterator[Version]:
    """Yields the texts of one row; versions that follow one another with the same text are one."""
    open_: Version | None = None
    for row in versions:
        for id, text in texts_of([row], lambda id: labels.get(id, "")):
            version = id, text, row["revision"], row["superseded"]
            if open_ and open_[1] == text and open_[3] == row["revision"]:
                version = id, text, open_[2], row["superseded"]
            elif open_:
                yield open_
            open_ = None if text.text == ERASED else version
    if open_:
        yield open_
