"""How an entity is declared.  Everything the API says about the data starts here."""

from functools import cache
from typing import Any, ClassVar

import sqlalchemy as sa
from pydantic import ConfigDict
from sqlmodel import Field, SQLModel

from schema.edtf import DateRole
from schema.values import Confidence, Rank, RecordId

SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def field(description: str, **options: Any) -> Any:
    """A public column.  Options are SQLModel's own (`default`, `max_length`, `ge` ...)."""
    return Field(description=description, **options)


def when(description: str, *, role: DateRole = DateRole.point) -> Any:
    """An uncertain date: EDTF text as written.  Its bounds are computed and stored beside it."""
    return Field(default=None, description=description, sa_column_kwargs={"info": {"role": role}})


def link(
    target: str,
    description: str,
    *,
    reverse: str,
    kinds: tuple[str, ...] = (),
    carries: str | None = None,
    **options: Any,
) -> Any:
    """A column naming one row of `target`, which may be `record` for a row of any entity (or only of `kinds`).

    `reverse` names the list found on that row.  `carries` names a date of that row by which rows of this one are so
    often ordered that its first day is kept beside the link.
    """
    info = {"reverse": reverse, "kinds": kinds, "carries": carries}
    return Field(description=description, foreign_key=f"{target}.id", sa_column_kwargs={"info": info}, **options)


class Entity(SQLModel):
    """A record: something with a readable, permanent id of its own."""

    model_config = ConfigDict(extra="forbid")  # type: ignore[assignment]

    server_managed: ClassVar[frozenset[str]] = frozenset({"revision"})

    id: RecordId = Field(
        description="Readable, permanent id and REST path, such as `actors/china`.",
        primary_key=True,
        foreign_key="record.id",
        max_length=255,
    )
    revision: int = field("The revision that wrote this row.", default=0, ge=0)

    @classmethod
    @cache
    def collection(cls) -> str:
        """The plural by which REST and ids call these records, such as `actors`."""
        return f"{cls.__tablename__}s"


class Thing(Entity):
    """Something in the world, in our own words."""

    label: str = field("Short English display text.", min_length=1, max_length=300)
    summary: str | None = field("What it is, in a sentence or two of our own.", default=None, max_length=4000)


class Linked(Entity):
    """A record whose label is made of the records it connects."""

    server_managed: ClassVar[frozenset[str]] = frozenset({"revision", "label"})
    ends: ClassVar[tuple[str, ...]]
    """The links that its id is made of."""
    reads: ClassVar[str]
    """How its label is made: `{role}` is the label of that link's record, `{column}` the column's value."""

    label: str = field("Short English display text.", default="", max_length=300)
    note: str | None = field(
        "What a reader should know about it, such as what was inferred.", default=None, max_length=4000
    )


class Assertion(Linked):
    """Something that a source asserts: it holds for a time, to some degree, on somebody's word."""

    contest: ClassVar[tuple[str, ...]]
    """The columns within which rows compete, so that the best of them can be picked."""

    since: str | None = when("From when it holds; `..` is always, empty is not known.", role=DateRole.start)
    until: str | None = when("Until when it holds; `..` is still so, empty is not known.", role=DateRole.end)
    rank: Rank = field("Which of several competing assertions to prefer.", default=Rank.normal)
    confidence: Confidence = field("How believable the evidence makes it.", default=Confidence.probable)


def text_type() -> sa.types.TypeEngine[str]:
    """Text that sorts bytewise on every backend."""
    return sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
