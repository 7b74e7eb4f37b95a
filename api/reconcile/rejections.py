"""Remembered rejections: that a name does not mean a record, which no later answer proposes for it."""

from datetime import UTC, datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Engine

from api.errors import Code, Refusal
from api.query.parse.name_index import parts_of
from api.write import REJECTIONS
from schema.catalog import table_of
from schema.ledger import Record
from schema.text import normalized

MAX_NAME_LENGTH = 200
MOST_LISTED = 500

COLUMNS = (REJECTIONS.c.name, REJECTIONS.c.record_id, REJECTIONS.c.author, REJECTIONS.c.at)


class Rejection(NamedTuple):
    """A name, the id of the record that it does not mean, who said so and when."""

    name: str
    record_id: str
    author: str
    at: datetime


def name_key(name: str) -> str:
    """Returns what names that differ only in case, marks, script and the order of words have in common."""
    return " ".join(sorted(part.romanized or part.latin for part in parts_of(normalized(name))))


def reject(engine: Engine, name: str, record_id: str, author: str) -> Rejection:
    """Remember a rejection; a second one of the same name and record replaces it.

    Raises Refusal: NOT_FOUND if there is no such record, BAD_USER_INPUT for a name without letters and digits.
    """
    key, at = name_key(name), datetime.now(UTC)
    if not key:
        raise Refusal(Code.BAD_USER_INPUT, "name: has no letter or digit.", "Give the name as it is printed.", "name")
    record = table_of(Record)
    with engine.begin() as connection:
        exists = sa.select(record.c.id).where(record.c.id == record_id, record.c.retired.is_(None))
        if connection.scalar(exists) is None:
            raise Refusal(Code.NOT_FOUND, f"There is no record {record_id[:80]}.", None, "record_id")
        connection.execute(sa.delete(REJECTIONS).where(_is(key, record_id)))
        row = {"name_key": key, "record_id": record_id, "name": name, "author": author, "at": at}
        connection.execute(sa.insert(REJECTIONS), row)
    return Rejection(name, record_id, author, at)


def withdraw(engine: Engine, name: str, record_id: str) -> Rejection:
    """Forget a rejection and return it.  Raises Refusal, NOT_FOUND, if there is none."""
    same = _is(name_key(name), record_id)
    with engine.begin() as connection:
        found = connection.execute(sa.select(*COLUMNS).where(same)).one_or_none()
        if found is None:
            detail = f"'{name[:80]}' is not rejected for {record_id[:80]}."
            raise Refusal(Code.NOT_FOUND, detail, "GET /v1/resolve/rejections lists those that are.", "name")
        connection.execute(sa.delete(REJECTIONS).where(same))
    return Rejection(*found)


def rejections(engine: Engine) -> list[Rejection]:
    """Returns the latest rejections, the latest first."""
    latest = sa.select(*COLUMNS).order_by(REJECTIONS.c.at.desc(), REJECTIONS.c.name_key).limit(MOST_LISTED)
    with engine.connect() as connection:
        return [Rejection(*row) for row in connection.execute(latest)]


def _is(key: str, record_id: str) -> sa.ColumnElement[bool]:
    return sa.and_(REJECTIONS.c.name_key == key, REJECTIONS.c.record_id == record_id)
