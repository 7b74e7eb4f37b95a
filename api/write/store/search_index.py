"""Maintains the search index: the labels of things and the names of any record, folded into words."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.query.parse.search_words import index_words
from api.write.store.driver import execute_many
from api.write.store.inserts import insert
from api.write.store.rows import Row, chunks, list_ids, rows_by_id
from schema.catalog import collections
from schema.entity import Thing, text_type
from schema.name import Name

search_text = sa.Table(
    "search_text",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("row_id", text_type(), nullable=False),
    sa.Column("record_id", text_type(), nullable=False),
    sa.Column("words", text_type(), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("superseded", sa.Integer),
)
"""One text of one row, for the revisions in which it was current.  On SQLite, `search_index` finds ids by words."""


class IndexedText(NamedTuple):
    """A text and the record that it finds."""

    record_id: str
    text: str


def update_index(connection: Connection, rows: Iterable[Row], before: Mapping[str, Row], seq: int, last: int) -> int:
    """Index the rows of a revision and supersede the texts of the rows before it.

    `last` is the highest id in use; returns the new one.
    """
    texts = dict(_texts(rows))
    former = dict(_texts(before.values()))
    _supersede(connection, [id for id, text in former.items() if texts.get(id) != text], seq)
    new = {id: text for id, text in texts.items() if former.get(id) != text}
    _insert(connection, new, seq, last)
    return last + len(new)


def _texts(rows: Iterable[Row]) -> Iterator[tuple[str, IndexedText]]:
    for row in rows:
        entity = collections()[row["id"].partition("/")[0]]
        if issubclass(entity, Thing):
            yield row["id"], IndexedText(row["id"], row["label"])
        elif entity is Name:
            yield row["id"], IndexedText(row["record_id"], row["text"])


def _supersede(connection: Connection, ids: list[str], seq: int) -> None:
    for some in chunks(ids):
        connection.execute(_supersede_statement(connection.dialect.name), {"seq": seq, **list_ids(connection, some)})


@cache
def _supersede_statement(backend: str) -> sa.Update:
    current = rows_by_id(search_text.c.row_id, backend) & search_text.c.superseded.is_(None)
    return sa.update(search_text).where(current).values(superseded=sa.bindparam("seq"))


def delete_superseded_texts(connection: Connection, ids: list[str]) -> None:
    """Erase the texts by which some rows could be found earlier, but not now."""
    superseded = rows_by_id(search_text.c.row_id, connection.dialect.name) & search_text.c.superseded.is_not(None)
    for some in chunks(ids):
        parameters = list_ids(connection, some)
        if connection.dialect.name == "sqlite":
            query = sa.select(search_text.c.id, search_text.c.words).where(superseded)
            for row in connection.execute(query, parameters).all():
                connection.execute(_DELETE_FROM_INDEX, {"id": row.id, "words": row.words})
        connection.execute(sa.delete(search_text).where(superseded), parameters)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('optimize')")


_DELETE_FROM_INDEX = sa.text("INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', :id, :words)")
"""The command by which FTS5 deletes a text from a contentless index."""


def _insert(connection: Connection, texts: Mapping[str, IndexedText], seq: int, last: int) -> None:
    if not texts:
        return
    validity = {"revision": seq, "superseded": None}
    rows = [
        {"id": last + number, "row_id": id, "record_id": text.record_id, "words": index_words(text.text), **validity}
        for number, (id, text) in enumerate(texts.items(), 1)
    ]
    insert(connection, search_text, rows)
    if connection.dialect.name == "sqlite":
        execute_many(connection, _INSERT_INTO_INDEX, [(row["id"], row["words"]) for row in rows])


LAST_ID = sa.select(sa.func.coalesce(sa.func.max(search_text.c.id), sa.literal_column("0"))).scalar_subquery()
"""The highest id in use."""
_INSERT_INTO_INDEX = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
