"""What has to be known of an entity to judge values of it, worked out once: loading a dataset judges millions."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, create_model, model_validator

from schema.catalog import Column, columns, table_of
from schema.edtf import DateRole
from schema.entity import Entity

UNREADABLE_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no database keeps alike or no reader sees: control characters but for tab and line feed, lone surrogates."""

READABLE = re.compile("[^\\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]")
"""Something that a reader sees: no blank, nor a mark that only joins, parts or turns round what is beside it."""


class Validator(NamedTuple):
    """A model that validates as the entity does, and the columns that need more than that, by name."""

    model: type[BaseModel]
    begin: str
    texts: tuple[str, ...]
    dates: tuple[Column, ...]
    intervals: tuple[tuple[Column, Column], ...]
    places: tuple[tuple[str, int], ...]
    numbers: tuple[str, ...]
    derived: tuple[str, ...]


@cache
def validator_of(entity: type[Entity]) -> Validator:
    """What judges values of an entity."""
    own = columns(entity)
    dates = {column.name: column for column in own.values() if column.kind == "date"}
    return Validator(
        _model(entity),
        f"{entity.collection()}/",
        tuple(c.name for c in own.values() if c.kind in ("text", "id", "date")),
        tuple(dates.values()),
        tuple((dates[begin], dates[end]) for begin, end in _intervals(dates)),
        tuple(_places(entity)),
        tuple(c.name for c in own.values() if c.kind in ("number", "integer")),
        tuple(entity.server_managed),
    )


def _model(entity: type[Entity]) -> type[BaseModel]:
    """A plain model of the entity's own fields and rules: a table's model costs a hundred times as much to fill."""
    rules = entity.__pydantic_decorators__.model_validators
    validators: dict[str, Any] = {name: model_validator(mode="after")(rule.func) for name, rule in rules.items()}
    fields: dict[str, Any] = {name: (info.annotation, info) for name, info in entity.model_fields.items()}
    config = ConfigDict(extra="forbid", use_enum_values=True, validate_default=True)
    made: type[BaseModel] = create_model(entity.__name__, __config__=config, __validators__=validators, **fields)
    return made


def _intervals(dates: Mapping[str, Column]) -> Iterator[tuple[str, str]]:
    """Pairs of dates of which one begins what the other ends.  A meeting's two are points: neither can be `..`."""
    first, last = (
        [name for name, column in dates.items() if column.role is role] for role in (DateRole.start, DateRole.end)
    )
    yield from zip(first, last, strict=True)
    if {"start", "end"} <= dates.keys():
        yield "start", "end"


def _places(entity: type[Entity]) -> Iterator[tuple[str, int]]:
    """Numbers, and how many decimal places the tables keep of them."""
    for name in columns(entity):
        kept = table_of(entity).c[name].type
        if isinstance(kept, sa.Numeric) and kept.scale is not None:
            yield name, kept.scale
