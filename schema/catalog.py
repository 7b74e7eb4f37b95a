"""The declared entities with their public columns and links."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import sqlalchemy as sa
from sqlmodel import SQLModel

from schema.edtf import DateRole
from schema.entity import JUDGEMENTS, Entity
from schema.ledger import Record

Kind = Literal["id", "text", "vocabulary", "date", "day", "integer", "number", "boolean"]


@dataclass(frozen=True)
class Column:
    """A public column: its meaning and its type."""

    name: str
    kind: Kind
    required: bool
    description: str
    vocabulary: type[StrEnum] | None = None
    role: DateRole = DateRole.point


@dataclass(frozen=True)
class Link:
    """A link from one entity to another: forward (`statement.speaker`) or back (`actor.statements`)."""

    name: str
    source: type[SQLModel]
    target: type[Entity]
    column: str
    many: bool
    required: bool
    description: str
    kinds: tuple[str, ...] = ()
    carries: str | None = None

    @property
    def carried(self) -> str:
        """The column with the earliest day of the target's date that is copied beside the link."""
        return f"{self.name}_{self.carries}_earliest"

    @property
    def polymorphic(self) -> bool:
        """Whether the target can be a record of any entity."""
        return kind_of(self.target) == "record"

    @property
    def target_collections(self) -> tuple[str, ...]:
        """The collections of the records that the link can lead to."""
        kinds = self.kinds or (entities() if self.polymorphic else (kind_of(self.target),))
        return tuple(entities()[kind].collection() for kind in kinds)


@cache
def entities() -> dict[str, type[Entity]]:
    """All declared entities by singular name, in alphabetical order."""
    return dict(sorted((str(entity.__tablename__), entity) for entity in _declared(Entity)))


def _declared(base: type[Entity]) -> Iterator[type[Entity]]:
    for entity in base.__subclasses__():
        if hasattr(entity, "__table__"):
            yield entity
        yield from _declared(entity)


@cache
def collections() -> dict[str, type[Entity]]:
    """All declared entities by the plural name used in REST paths and ids."""
    return {entity.collection(): entity for entity in entities().values()}


@cache
def period(entity: type[Entity]) -> tuple[str, str] | None:
    """The date columns at which a record of an entity starts and ends, or None if it has no period."""
    found = {column.role: column.name for column in columns(entity).values() if column.kind == "date"}
    return (found[DateRole.start], found[DateRole.end]) if DateRole.start in found else None


@cache
def first_date(entity: type[Entity]) -> str | None:
    """The date column at which a record of an entity happens or starts, or None if it has no dates."""
    return next((column.name for column in columns(entity).values() if column.kind == "date"), None)


@cache
def kind_of(entity: type[SQLModel]) -> str:
    """The singular name of an entity, such as `actor`."""
    return str(entity.__tablename__)


def table_of(entity: type[SQLModel]) -> sa.Table:
    """The SQL table of an entity."""
    table: sa.Table = entity.__table__  # type: ignore[attr-defined]
    return table


@cache
def columns(entity: type[SQLModel]) -> dict[str, Column]:
    """All public columns of an entity by name: the id first, the revision last."""
    declared = sorted(entity.model_fields, key=lambda name: name == "revision")
    return {name: _column(entity, name) for name in declared}


@cache
def stated_columns(entity: type[SQLModel]) -> dict[str, Column]:
    """The vocabulary words and flags of an entity that documents state, and that do not make up the key of a fact."""
    fixed = (*JUDGEMENTS, *getattr(entity, "key", ()))
    own = columns(entity).items()
    return {name: of for name, of in own if of.kind in ("vocabulary", "boolean") and name not in fixed}


def _column(entity: type[SQLModel], name: str) -> Column:
    declared = entity.model_fields[name]
    inner = value_type(declared.annotation)
    stored = table_of(entity).c[name]
    required = not stored.nullable
    description = declared.description or ""
    if "role" in stored.info:
        return Column(name, "date", required, description, role=stored.info["role"])
    if issubclass(inner, StrEnum):
        return Column(name, "vocabulary", required, description, vocabulary=inner)
    if name == "id" and issubclass(entity, Entity):
        description = with_example(description, entity)
    if name == "id" or name.endswith("_id"):
        return Column(name, "id", required, description)
    return Column(name, _plain_kind(inner), required, description)


def with_example(description: str, entity: type[Entity]) -> str:
    """The description of an id, with the id of a record of the seeds if they have one."""
    return f"{description.removesuffix('.')}, such as `{entity.example}`." if entity.example else description


def _plain_kind(inner: type) -> Kind:
    kinds: dict[type, Kind] = {bool: "boolean", int: "integer", float: "number"}
    return kinds.get(inner, "text")


def value_type(annotation: Any) -> type:
    """The type of a value that is not null: `str` for `Annotated[str, ...] | None`."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return value_type(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return value_type(next(part for part in get_args(annotation) if part is not type(None)))
    assert isinstance(annotation, type)
    return annotation


def vocabularies() -> dict[str, type[Enum]]:
    """All vocabularies in use by class name."""
    found = (column.vocabulary for entity in entities().values() for column in columns(entity).values())
    return dict(sorted((vocabulary.__name__, vocabulary) for vocabulary in found if vocabulary))


@cache
def links(entity: type[SQLModel]) -> dict[str, Link]:
    """All links of an entity by name, forward and back."""
    return {link.name: link for link in [*_forward(entity), *_back(entity)]}


def _forward(entity: type[SQLModel]) -> Iterator[Link]:
    for name, column in columns(entity).items():
        stored = table_of(entity).c[name]
        if "reverse" in stored.info:
            yield Link(
                name=name.removesuffix("_id"),
                source=entity,
                target=_target(stored),
                column=name,
                many=False,
                required=column.required,
                description=column.description,
                kinds=stored.info["kinds"],
                carries=stored.info["carries"],
            )


def _target(column: sa.Column[Any]) -> type[Entity]:
    """The target of a foreign key; `Record` stands for any entity."""
    (key,) = column.foreign_keys
    name = key.target_fullname.split(".")[0]
    return cast("type[Entity]", Record) if name == "record" else entities()[name]


def _back(entity: type[SQLModel]) -> Iterator[Link]:
    for source in entities().values():
        for link in _forward(source):
            if link.target is entity or (link.polymorphic and kind_of(entity) in (link.kinds or entities())):
                yield Link(
                    name=table_of(source).c[link.column].info["reverse"],
                    source=entity,
                    target=source,
                    column=link.column,
                    many=True,
                    required=True,
                    description=f"{source.collection().capitalize()} whose `{link.name}` is this record.",
                )
