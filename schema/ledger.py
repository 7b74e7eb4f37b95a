"""Identity and history: which records there are, which revision wrote what, and which of them have a name."""

from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from schema.entity import field


class Record(SQLModel, table=True):
    """The identity of one record, whatever its entity.  Ids are never reused."""

    # Every id elsewhere leads here, so that what is stored as one is also safe to print as it is.
    __table_args__ = (sa.CheckConstraint("trim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_/-') = ''", name="id"),)

    id: str = Field(description="Readable, permanent id and REST path, such as `actors/china`.", primary_key=True)
    record_kind: str = field("The entity it is a record of, such as `actor`.", index=True)
    label: str = field("Short English display text.")
    created: int = field("The revision that created it.", foreign_key="revision.seq")
    retired: int | None = field("The revision that retracted or merged it.", default=None, foreign_key="revision.seq")
    replaced_by_id: str | None = field("What it was merged into.", default=None, foreign_key="record.id")
    redacted: int | None = field("The revision that erased it.", default=None, foreign_key="revision.seq")
    revision: int = field("The revision that wrote this row.")


class Revision(SQLModel, table=True):
    """One act of writing: everything in it became known to the knowledge base at once."""

    seq: int = Field(description="Gap-free number, counted over the whole knowledge base.", primary_key=True)
    at: datetime = field("When it was written, in UTC.")
    author: str = field("Who wrote it.")
    reason: str = field("Why it was written.")
    origin: str = field("Through which writer it came, such as `seed` or `api`.")


class Action(StrEnum):
    """What a revision did to a record."""

    created = "created"
    changed = "changed"
    restored = "restored"
    retracted = "retracted"
    merged = "merged"
    redacted = "redacted"


class Changed(SQLModel, table=True):
    """What one revision did to one record.  What it said before and after is in the record's own rows."""

    __tablename__ = "change"

    revision: int = Field(description="The revision.", primary_key=True, foreign_key="revision.seq")
    ordinal: int = Field(description="In which order of writing, counted from 1.", primary_key=True)
    record_id: str = field("The record.", foreign_key="record.id", index=True)
    action: str = field("What was done to it.")


class Counter(SQLModel, table=True):
    """The last revision number given.  Its one row is taken at the end of each writing transaction."""

    name: str = Field(description="What is counted.", primary_key=True)
    value: int = field("The last number given.")


class Release(SQLModel, table=True):
    """A revision under a name of its own, which is never given again, and the files that were made of it."""

    name: str = Field(description="The name, such as `2026.1`.", primary_key=True)
    revision: int = field("The revision that it names.", foreign_key="revision.seq")
    at: datetime = field("When it was named, in UTC.")
    frozen: int = field("The last revision when its files were made: what is redacted later, they still told.")
    files: str = field("Its files: of each its entity, how many rows, how many bytes, and its SHA-256, as JSON.")


def history_of(table: sa.Table) -> sa.Table:
    """The twin that keeps what was superseded: the same columns, no CHECKs, no foreign keys.

    Every version of a row is one row of either table, so that what was there at a revision is what it had written
    by then in the table, and in the twin what a later one superseded.
    """
    columns = [
        sa.Column(c.name, c.type, primary_key=c.name in ("id", "revision"), nullable=c.nullable) for c in table.c
    ]
    superseded = sa.Column("superseded", sa.Integer, nullable=False)
    past = sa.Table(f"{table.name}_history", table.metadata, *columns, superseded)
    sa.Index(None, past.c.id, past.c.superseded)
    return past
