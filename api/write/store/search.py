"""What records can be found by: the labels of things and the names of any record, folded into words."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.query.parse.search_words import index_words
from api.write.store.driver import execute_many
from api.write.store.inserts import insert
from api.write.store.store import Row, chunks, list_ids, rows_by_id
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
"""One text of one row for the revisions in which it stood.  On SQLite `search_index` finds its ids by words."""


class Text(NamedTuple):
    """A text, and the record that can be found by it."""

    record_id: str
    text: str


def insert_words(connection: Connection, rows: Iterable[Row], before: Mapping[str, Row], seq: int, last: int) -> int:
    """Keep what the rows of a revision can be found by; what they could be found by until now is superseded.

    `last` is the number of the last text that is there; what then is the last is returned.
    """
    texts = dict(_texts(rows))
    former = dict(_texts(before.values()))
    _supersede(connection, [id for id, text in former.items() if texts.get(id) != text], seq)
    new = {id: text for id, text in texts.items() if former.get(id) != text}
    _insert(connection, new, seq, last)
    return last + len(new)


def _texts(rows: Iterable[Row]) -> Iterator[tuple[str, Text]]:
    for row in rows:
        entity = collections()[row["id"].partition("/")[0]]
        if issubclass(entity, Thing):
            yield row["id"], Text(row["id"], row["label"])
        elif entity is Name:
            yield row["id"], Text(row["record_id"], row["text"])


def _supersede(connection: Connection, ids: list[str], seq: int) -> None:
    for some in chunks(ids):
        connection.execute(_superseding(connection.dialect.name), {"seq": seq, **list_ids(connection, some)})


@cache
def _superseding(backend: str) -> sa.Update:
    former = rows_by_id(search_text.c.row_id, backend) & search_text.c.superseded.is_(None)
    return sa.update(search_text).where(former).values(superseded=sa.bindparam("seq"))


def delete_words(connection: Connection, ids: list[str]) -> None:
    """Erase what some rows could ever be found by, but for what they can be found by now."""
    former = rows_by_id(search_text.c.row_id, connection.dialect.name) & search_text.c.superseded.is_not(None)
    for some in chunks(ids):
        given = list_ids(connection, some)
        if connection.dialect.name == "sqlite":
            gone = connection.execute(sa.select(search_text.c.id, search_text.c.words).where(former), given).all()
            for row in gone:
                connection.execute(_UNINDEX, {"id": row.id, "words": row.words})
        connection.execute(sa.delete(search_text).where(former), given)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('optimize')")


_UNINDEX = sa.text("INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', :id, :words)")
"""How an index that keeps no text of its own is told that a text is gone."""


def _insert(connection: Connection, texts: Mapping[str, Text], seq: int, last: int) -> None:
    if not texts:
        return
    since = {"revision": seq, "superseded": None}
    rows = [
        {"id": last + number, "row_id": id, "record_id": text.record_id, "words": index_words(text.text), **since}
        for number, (id, text) in enumerate(texts.items(), 1)
    ]
    insert(connection, search_text, rows)
    if connection.dialect.name == "sqlite":
        execute_many(connection, _INDEX, [(row["id"], row["words"]) for row in rows])


LAST = sa.select(sa.func.coalesce(sa.func.max(search_text.c.id), sa.literal_column("0"))).scalar_subquery()
"""The number of the last text."""
_INDEX = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
