"""Base classes and helpers for the declaration of entities, from which the APIs are derived."""

import re
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

import sqlalchemy as sa
from pydantic import ConfigDict
from sqlmodel import Field, SQLModel

from schema.edtf import DateRole
from schema.values import Confidence, Rank, RecordId

IRREGULAR = re.compile("([^aeiou]y|s|x|z|ch|sh)$")
"""Endings of English nouns whose plural is not formed by appending `s`."""

SQLModel.metadata.naming_convention = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}


def field(description: str, **options: Any) -> Any:
    """A public column.  Options are those of SQLModel's Field (`default`, `max_length`, `ge` ...)."""
    return Field(description=description, **options)


def date_field(description: str, *, role: DateRole = DateRole.point) -> Any:
    """A date column: EDTF text as written.  Its bounds are computed and stored in columns of their own."""
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
    """A foreign key to `target`, which can be `record` for a record of any entity (or of `kinds` only).

    `reverse` is the name of the opposite link, a list.  `carries` names a date of the target by which lists are often
    ordered: its earliest day is copied into a column beside the link.
    """
    info = {"reverse": reverse, "kinds": kinds, "carries": carries}
    return Field(description=description, foreign_key=f"{target}.id", sa_column_kwargs={"info": info}, **options)


class TimeRule(StrEnum):
    """How a list as of a day treats the rows of an entity.

    `presumed`: by the windows that the write service computes and stores; `dated`: by the row's own dates, where a row
    without dates holds throughout; `unfiltered`: not at all.
    """

    presumed = "presumed"
    dated = "dated"
    unfiltered = "unfiltered"


class Entity(SQLModel):
    """A record with a permanent, readable id."""

    model_config = ConfigDict(extra="forbid")  # type: ignore[assignment]

    server_managed: ClassVar[frozenset[str]] = frozenset({"revision"})
    plural: ClassVar[str] = ""
    """The name of the collection, where appending `s` to the singular does not make it: `treaties`."""
    example: ClassVar[str] = ""
    """The id of a record of the seeds, which descriptions show; empty if the seeds have none."""
    time_rule: ClassVar[TimeRule] = TimeRule.unfiltered

    id: RecordId = Field(
        description="Permanent, readable id, which is also the REST path.",
        primary_key=True,
        foreign_key="record.id",
        max_length=255,
    )
    revision: int = field("The revision that last changed this record.", default=0, ge=0)

    @classmethod
    @cache
    def collection(cls) -> str:
        """The plural that names these records in REST, GraphQL and ids, such as `actors`.

        Raises TypeError where English does not form the plural by `s` and the class declares none.
        """
        singular = str(cls.__tablename__)
        if not cls.plural and IRREGULAR.search(singular):
            likely = f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}es"
            raise TypeError(f'{cls.__name__} needs a declared plural.  Add to the class: plural = "{likely}"')
        return cls.plural or f"{singular}s"


class Thing(Entity):
    """Something in the world, described in the project's own words."""

    label: str = field("Short English display text.", min_length=1, max_length=300)
    summary: str | None = field(
        "Description in one or two sentences, in the project's own words.", default=None, max_length=4000
    )


class Linked(Entity):
    """A record that connects others; its label is generated from theirs."""

    server_managed: ClassVar[frozenset[str]] = frozenset({"revision", "label"})
    ends: ClassVar[tuple[str, ...]]
    """The links whose targets the id is generated from."""
    reads: ClassVar[str]
    """Template of the label: `{link}` is the label of that link's record, `{column}` the value of that column."""

    label: str = field("Short English display text.", default="", max_length=300)
    note: str | None = field("Remarks for readers, such as what was inferred.", default=None, max_length=4000)


JUDGEMENTS = ("rank", "confidence", "disputed")
"""Columns of assertions that no document states: judgements of editors, and what follows from citations."""


class Assertion(Linked):
    """A fact, which holds for a period.  Its dates follow from what the documents cited for it say."""

    server_managed: ClassVar[frozenset[str]] = Linked.server_managed | {"disputed"}
    key: ClassVar[tuple[str, ...]]
    """The columns that the claims of one fact have in common; the first is the one with the fewest rows."""
    contest: ClassVar[tuple[str, ...]]
    """The columns that competing facts have in common; empty if they never compete."""
    contest_only_if: ClassVar[tuple[str, str] | None] = None
    """A column, or `link.column`, and the value without which a row competes only with those of its own key."""
    combines: ClassVar[bool] = True
    """Whether a claim can be a further source of an existing fact."""

    since: str | None = date_field(
        "Start of the period, combined from the citations; `..` means always, empty means unknown.",
        role=DateRole.start,
    )
    until: str | None = date_field(
        "End of the period, combined from the citations; `..` means that it has not ended, empty means unknown.",
        role=DateRole.end,
    )
    disputed: bool = field(
        "Whether a citation contradicts the fact, or citations disagree about a date or another field.", default=False
    )
    rank: Rank = field("Which of several competing assertions to prefer.", default=Rank.normal)
    confidence: Confidence = field("Credibility of the fact, judged by its evidence.", default=Confidence.probable)


def text_type() -> sa.types.TypeEngine[str]:
    """A text type that sorts by bytes on both backends."""
    return sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
