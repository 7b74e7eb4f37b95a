"""What validating an entity's values needs, prepared once per entity: loading a dataset validates millions of rows."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, create_model, model_validator

from schema.catalog import Column, columns, table_of
from schema.edtf import DateRole
from schema.entity import Entity

UNREADABLE_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters except tab and line feed, and lone surrogates: the databases do not store them alike."""

READABLE = re.compile("[^\\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]")
"""A visible character: neither white space nor a joiner, separator or direction mark."""


class Validator(NamedTuple):
    """A pydantic model with the entity's rules, and the columns that need further checks."""

    model: type[BaseModel]
    prefix: str
    """How ids of the entity start, such as `actors/`."""
    texts: tuple[str, ...]
    dates: tuple[Column, ...]
    intervals: tuple[tuple[Column, Column], ...]
    decimal_places: tuple[tuple[str, int], ...]
    numbers: tuple[str, ...]
    managed: frozenset[str]
    rules: tuple[Callable[[Any], Any], ...]
    """Functions that take a row and raise ValueError if its fields do not fit together."""


@cache
def validator_of(entity: type[Entity]) -> Validator:
    """The validator of an entity."""
    own = columns(entity)
    dates = {column.name: column for column in own.values() if column.kind == "date"}
    return Validator(
        _model(entity),
        f"{entity.collection()}/",
        tuple(c.name for c in own.values() if c.kind in ("text", "id", "date")),
        tuple(dates.values()),
        tuple((dates[start], dates[end]) for start, end in _intervals(dates)),
        tuple(_decimal_places(entity)),
        tuple(c.name for c in own.values() if c.kind in ("number", "integer")),
        entity.server_managed,
        tuple(rule.func for rule in entity.__pydantic_decorators__.model_validators.values()),
    )


def _model(entity: type[Entity]) -> type[BaseModel]:
    """A plain model with the entity's fields and rules.  Filling a table's model takes a hundred times as long."""
    rules = entity.__pydantic_decorators__.model_validators
    validators: dict[str, Any] = {name: model_validator(mode="after")(rule.func) for name, rule in rules.items()}
    fields: dict[str, Any] = {name: (info.annotation, info) for name, info in entity.model_fields.items()}
    config = ConfigDict(extra="forbid", use_enum_values=True, validate_default=True)
    model: type[BaseModel] = create_model(entity.__name__, __config__=config, __validators__=validators, **fields)
    return model


def _intervals(dates: Mapping[str, Column]) -> Iterator[tuple[str, str]]:
    """Pairs of start and end dates.  Those of a meeting have the role of points, because neither can be `..`."""
    starts, ends = (
        [name for name, column in dates.items() if column.role is role] for role in (DateRole.start, DateRole.end)
    )
    yield from zip(starts, ends, strict=True)
    if {"start", "end"} <= dates.keys():
        yield "start", "end"


def _decimal_places(entity: type[Entity]) -> Iterator[tuple[str, int]]:
    """Numeric columns, and how many decimal places the tables store."""
    for name in columns(entity):
        stored = table_of(entity).c[name].type
        if isinstance(stored, sa.Numeric) and stored.scale is not None:
            yield name, stored.scale
