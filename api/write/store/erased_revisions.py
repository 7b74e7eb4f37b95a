"""Erases what revisions say about redacted records: their reasons, and on request their authors."""

import re
from collections.abc import Collection, Iterable

import sqlalchemy as sa
from sqlalchemy import Connection

from api.write.store.erased_values import ERASED
from api.write.store.rows import entity_of, history
from api.write.store.versions import changes_of
from schema.catalog import columns, table_of
from schema.ledger import Revision

GENERATED = ("seed", "import")
"""Origins whose reasons name the source of a whole dataset: they are kept unless they contain an erased text."""
SHORTEST = 3
"""The length from which a text is searched for in reasons: a shorter one is part of many words."""
REVISION = table_of(Revision)


def erased_texts(connection: Connection, id: str, names: Iterable[str]) -> set[str]:
    """Every text that some columns of a record ever had, long enough to be searched for."""
    past, own = history(entity_of(id)), columns(entity_of(id))
    texts = [past.c[name] for name in names if own[name].kind == "text"]
    rows = connection.execute(sa.select(*texts).where(past.c.id == id)) if texts else ()
    return {text for row in rows for text in row if text and text != ERASED and len(text) >= SHORTEST}


def revisions_of(connection: Connection, ids: Collection[str], before: int) -> set[int]:
    """The revisions earlier than `before` that changed any of some records."""
    return {seq for _, seq in changes_of(connection, ids) if seq < before}


def erase_reasons(connection: Connection, revisions: Iterable[int], texts: Collection[str]) -> None:
    """Erase the reasons of some revisions, and every reason that contains one of some texts."""
    written = [REVISION.c.origin != origin for origin in GENERATED]
    _update(connection, [{"value": seq} for seq in revisions], REVISION.c.seq, "reason", *written)
    contains = _any_of(texts)
    reasons = connection.scalars(sa.select(REVISION.c.reason).distinct()).all() if texts else ()
    found = [{"value": reason} for reason in reasons if contains.search(reason.casefold())]
    _update(connection, found, REVISION.c.reason, "reason")


def erase_authors(connection: Connection, revisions: Iterable[int]) -> None:
    """Erase the authors of some revisions."""
    _update(connection, [{"value": seq} for seq in revisions], REVISION.c.seq, "author")


def _update(
    connection: Connection,
    parameters: list[dict[str, int]] | list[dict[str, str]],
    column: sa.Column[int] | sa.Column[str],
    erased: str,
    *conditions: sa.ColumnElement[bool],
) -> None:
    if parameters:
        equals = column == sa.bindparam("value")
        connection.execute(sa.update(REVISION).where(equals, *conditions).values({erased: ERASED}), parameters)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Matches any of some texts as whole words, in case-folded text."""
    return re.compile("|".join(rf"(?<!\w){re.escape(text.casefold())}(?!\w)" for text in texts))
