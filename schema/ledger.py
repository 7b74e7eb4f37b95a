"""Identity and history: records, revisions and their changes, and releases."""

from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from schema.entity import field


class Record(SQLModel, table=True):
    """The identity of a record of any entity.  Ids are never reused."""

    # All ids are foreign keys to this column: with this CHECK they need no escaping in SQL or JSON.
    __table_args__ = (sa.CheckConstraint("trim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_/-') = ''", name="id"),)

    id: str = Field(
        description="Permanent, readable id, which is also the REST path, such as `actors/china`.", primary_key=True
    )
    record_kind: str = field("Kind of record: its entity, such as `actor`.")
    label: str = field("Short English display text.")
    created: int = field("The revision that created the record.", foreign_key="revision.seq")
    retired: int | None = field(
        "The revision that retracted or merged the record.", default=None, foreign_key="revision.seq"
    )
    replaced_by_id: str | None = field("The record that it was merged into.", default=None, foreign_key="record.id")
    redacted: int | None = field("The revision that erased the record.", default=None, foreign_key="revision.seq")
    revision: int = field("The revision that last changed this row.")


class Revision(SQLModel, table=True):
    """One write transaction; everything in it was recorded at the same time."""

    seq: int = Field(description="Number without gaps, over the whole database.", primary_key=True)
    at: datetime = field("When it was written, in UTC.")
    author: str = field("Who wrote it.")
    reason: str = field("Why it was written.")
    origin: str = field("Which writer wrote it, such as `seed` or `api`.")
    mark: str = field("Random text: another history of the same database has another one under the same number.")


class Action(StrEnum):
    """What a revision did to a record."""

    created = "created"
    changed = "changed"
    restored = "restored"
    retracted = "retracted"
    merged = "merged"
    redacted = "redacted"


LATER = sa.text("action <> 'created'")
"""The changes of records after those that created them."""


class Changed(SQLModel, table=True):
    """What one revision did to one record.  Values before and after are in the entity's table and its history."""

    __tablename__ = "change"
    # A record's own row says which revision created it, as nearly all changes did.
    __table_args__ = (sa.Index(None, "record_id", sqlite_where=LATER, postgresql_where=LATER),)

    revision: int = Field(description="The revision.", primary_key=True, foreign_key="revision.seq")
    ordinal: int = Field(description="Position within the revision, from 1.", primary_key=True)
    record_id: str = field("The record.", foreign_key="record.id")
    action: str = field("What was done to it.")


class Counter(SQLModel, table=True):
    """The last revision number.  Its one row is locked at the end of each writing transaction."""

    name: str = Field(description="What is counted.", primary_key=True)
    value: int = field("The last number.")


class Identity(SQLModel, table=True):
    """The identity of the database, made with it and kept by its copies.  It has one row."""

    id: str = Field(description="Random hexadecimal digits.", primary_key=True)


MARK_PATTERN = "[0-9a-f]{10}"
MARK_LENGTH = 10
"""The length of a mark in hexadecimal digits.  Revision 0, before the first, has the beginning of the identity."""


class Release(SQLModel, table=True):
    """A named revision and its files.  Names are never reused."""

    name: str = Field(description="The name, such as `2026.1`.", primary_key=True)
    revision: int = field("The named revision.", foreign_key="revision.seq")
    at: datetime = field("When the release was created, in UTC.")
    frozen: int = field("The latest revision when the files were written: they still contain what was redacted later.")
    files: str = field("Its files, as JSON: for each the entity, number of rows, size in bytes and SHA-256.")


def history_of(table: sa.Table) -> sa.Table:
    """The history table of superseded rows: the same columns and `superseded`, without CHECKs and foreign keys.

    Each version of a row is one row of either table.  The state at a revision consists of the rows written by then,
    without those superseded by then.
    """
    columns = [
        sa.Column(c.name, c.type, primary_key=c.name in ("id", "revision"), nullable=c.nullable) for c in table.c
    ]
    superseded = sa.Column("superseded", sa.Integer, nullable=False)
    past = sa.Table(f"{table.name}_history", table.metadata, *columns, superseded)
    sa.Index(None, past.c.id, past.c.superseded)
    return past
