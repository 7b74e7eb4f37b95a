"""Maintains the index of names: labels of things, names of any record and words of quotations, folded into words.

`search_text` has the words of each text, `search_key` the keys by which misspelled words find those in use.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.query.parse.name_classes import FIRST_EVENT_TEXT, is_event
from api.query.parse.name_keys import fold_key, word_keys
from api.write.store.driver import execute_many, fetch
from api.write.store.indexed_texts import IndexedText, LabelOf, texts_of
from api.write.store.inserts import BULK_SIZE, insert
from api.write.store.rows import IN_LIST, Row, chunks, list_ids, rows_by_id
from schema.entity import text_type

search_text = sa.Table(
    "search_text",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("row_id", text_type(), nullable=False),
    sa.Column("record_id", text_type(), nullable=False),
    sa.Column("words", text_type(), nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("superseded", sa.Integer),
    sa.Column("spots", text_type(), nullable=False),
    sa.Column("letters", sa.Integer, nullable=False),
)
"""One text of one row, for the revisions in which it was current.  On SQLite, `search_index` finds ids by words."""

search_key = sa.Table(
    "search_key",
    search_text.metadata,
    sa.Column("key", text_type(), primary_key=True),
    sa.Column("word", text_type(), primary_key=True),
)
"""The words of all texts but quotations, current or not, by their keys."""


class LastIds(NamedTuple):
    """The highest ids in use: of texts that find things with names, and of those that find events."""

    names: int
    events: int


def update_index(
    connection: Connection,
    rows: Iterable[Row],
    before: Mapping[str, Row],
    seq: int,
    last: LastIds,
    label_of: LabelOf,
) -> LastIds:
    """Index the rows of a revision and supersede the texts of the rows before it.

    `last` are the highest ids in use; returns the new ones.
    """
    texts = dict(texts_of(rows, label_of))
    former = dict(texts_of(before.values(), label_of))
    _supersede(connection, {id: text.record_id for id, text in former.items() if texts.get(id) != text}, seq)
    new = [(id, text, seq, None) for id, text in texts.items() if former.get(id) != text]
    return insert_texts(connection, new, last)


def _supersede(connection: Connection, records: Mapping[str, str], seq: int) -> None:
    """Supersede the current texts of some rows, given with the records that they find, by which they are indexed."""
    for some in chunks(list(records)):
        lists = (list_ids(connection, ids)["ids"] for ids in ({records[id] for id in some}, some))
        execute_many(connection, _SUPERSEDE[connection.dialect.name], [(seq, *lists)])


_SUPERSEDE_ANY = "UPDATE search_text SET superseded = ? WHERE record_id = ? AND row_id = ? AND superseded IS NULL"
_SUPERSEDE = {backend: _SUPERSEDE_ANY.replace("_id = ?", f"_id {one_of}") for backend, one_of in IN_LIST.items()}


def insert_texts(
    connection: Connection, texts: Iterable[tuple[str, IndexedText, int, int | None]], last: LastIds
) -> LastIds:
    """Insert texts, each with the id of its row and the revisions that wrote and superseded it.

    Returns the new last ids.
    """
    rows = []
    keyed: set[str] = set()
    names, events = last
    for row_id, text, revision, superseded in texts:
        if is_event(text.record_id):
            id = events = events + 1
        else:
            id = names = names + 1
        validity = {"row_id": row_id, "record_id": text.record_id, "revision": revision, "superseded": superseded}
        rows.append({"id": id, **validity, **text.entry()._asdict()})
        if text.has_keys:
            keyed.update(rows[-1]["words"].split())
    insert(connection, search_text, rows)
    if rows and connection.dialect.name == "sqlite":
        execute_many(connection, _INSERT_INTO_INDEX, [(row["id"], row["words"]) for row in rows])
    _insert_keys(connection, _new_words(connection, keyed))
    return LastIds(names, events)


def _new_words(connection: Connection, words: set[str]) -> set[str]:
    """The words that are not known to have their keys yet: looking up few words costs more than it saves."""
    if len(words) < BULK_SIZE:
        return words
    one_of = IN_LIST[connection.dialect.name]
    query = f"SELECT word FROM search_key WHERE key {one_of} AND word {one_of}"  # noqa: S608  (no value is part of it)
    found: set[str] = set()
    for some in chunks(sorted(words)):
        keys = [key for word in some if (key := fold_key(word))]
        lists = (list_ids(connection, values)["ids"] for values in (keys, some))
        found.update(row["word"] for row in fetch(connection, query, tuple(lists)))
    return words - found


def _insert_keys(connection: Connection, words: Iterable[str]) -> None:
    rows = sorted((key, word) for word in words for key in word_keys(word))
    if not rows:
        return
    if connection.dialect.name == "postgresql" and len(rows) > BULK_SIZE * 10:
        keys, found = map(list, zip(*rows, strict=True))
        connection.execute(_INSERT_ALL_KEYS, {"keys": keys, "words": found})
    else:
        execute_many(connection, _INSERT_KEY, rows)


_INSERT_INTO_INDEX = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
_INSERT_KEY = "INSERT INTO search_key (key, word) VALUES (?, ?) ON CONFLICT DO NOTHING"
_INSERT_ALL_KEYS = sa.text(
    "INSERT INTO search_key (key, word) SELECT * FROM unnest(cast(:keys as text[]), cast(:words as text[])) "
    "ON CONFLICT DO NOTHING"
)


# ---- erasing


def delete_superseded_texts(connection: Connection, ids: list[str]) -> None:
    """Erase the texts by which some rows could be found earlier, but not now, and the words that only they had."""
    superseded = rows_by_id(search_text.c.row_id, connection.dialect.name) & search_text.c.superseded.is_not(None)
    words: set[str] = set()
    for some in chunks(ids):
        parameters = list_ids(connection, some)
        for row in connection.execute(sa.select(search_text.c.id, search_text.c.words).where(superseded), parameters):
            words.update(row.words.split())
            if connection.dialect.name == "sqlite":
                connection.execute(DELETE_FROM_INDEX, {"id": row.id, "words": row.words})
        connection.execute(sa.delete(search_text).where(superseded), parameters)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('optimize')")
    unused = [word for word in sorted(words) if not fetch(connection, _USES[connection.dialect.name], (word,))]
    if keys := [(key, word) for word in unused for key in word_keys(word)]:
        execute_many(connection, "DELETE FROM search_key WHERE key = ? AND word = ?", keys)


DELETE_FROM_INDEX = sa.text("INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', :id, :words)")
"""The command by which FTS5 deletes a text from a contentless index."""
_USES = {
    "sqlite": "SELECT rowid FROM search_index WHERE search_index MATCH '\"' || ? || '\"' LIMIT 1",
    "postgresql": "SELECT id FROM search_text WHERE ? = ANY(string_to_array(words, ' ')) LIMIT 1",
}

LAST_IDS = tuple(
    sa.select(sa.func.coalesce(sa.func.max(search_text.c.id), sa.literal_column(str(first - 1))))
    .where(search_text.c.id >= sa.literal_column(str(first)), search_text.c.id < sa.literal_column(str(end)))
    .scalar_subquery()
    for first, end in ((1, FIRST_EVENT_TEXT), (FIRST_EVENT_TEXT, 2**31 - 1))
)
"""The highest id in use of each range."""
