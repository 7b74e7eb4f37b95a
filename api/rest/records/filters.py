"""Filters of the query string, `participations.actor=actors/china`, read into conditions on the rows of an entity."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from api.errors import Code, Refusal
from api.hints import name_hint, several_hint
from api.query.ast.filter import Comparison, Related, Where, all_of
from api.query.ast.select import Entity
from api.query.parse.computed_filters import EVIDENCE, FLAGS, actor_filters, parse_actor_filter, parse_evidence_filter
from api.query.parse.operators import OPERATORS, bad_input, ids_of, parse_comparison
from api.query.parse.value_lists import join_values, split_values
from api.rest.records.fields import path_steps
from api.rest.records.query_string import RESERVED_PARAMETERS, Parameter, Value, collection_of
from schema.catalog import Column, Link, columns, kind_of, links

EVIDENCE_FILTERS = (*FLAGS, EVIDENCE)
ID_OPERATORS = [[operator] for operator in (*OPERATORS["id"], "is_null")]
"""What may follow the name of a link and still filter by the id that it leads to."""


ONE_VALUE = ("id", "text", "vocabulary")
"""The kinds of columns that cannot equal two different values; one date may lie within two others."""


SUFFIXED = re.compile(r"(\w+?)(\[\w*\]|__?(?:eq|ne|in|lte?|gte?|contains|is_?null|starts_?with)|[!<>])")
SIGNS = {"!": "ne", "<": "lte", ">": "gte", "[]": "in", "__isnull": "is_null", "__startswith": "starts_with"}
"""Operators of other APIs; a query string ends the name at `=`, so that `start>=2024` names `start>`."""


class Filter(NamedTuple):
    """A filter on its way along links: the steps of its path still to go, its value, and the parameter's whole name."""

    path: list[str]
    value: Value
    at: str

    @property
    def dotted(self) -> str:
        return ".".join(self.path)


def parse_filters(entity: Entity, parameters: Iterable[Parameter]) -> Where:
    """The condition that all filters of a query string make.  Raises Refusal, naming the parameter."""
    return _conditions(entity, [Filter(path_steps(name, name), value, name) for name, value in parameters])


def _conditions(entity: Entity, filters: list[Filter]) -> Where:
    """Filters along one link apply to the same row; one that is repeated along a list applies to several rows."""
    along: dict[str, list[Filter]] = defaultdict(list)
    own: list[Filter] = []
    for item in filters:
        first, *rest = item.path
        if first in links(entity) and rest and rest not in ID_OPERATORS:
            along[first].append(item._replace(path=rest))
        else:
            own.append(item)
    conditions = [_condition(entity, item) for item in _joined_lists(entity, own)]
    return all_of([*conditions, *(_along(links(entity)[first], inner) for first, inner in along.items())])


def _along(link: Link, inner: list[Filter]) -> Where:
    names = [item.dotted for item in inner]
    if not link.many or len(set(names)) == len(names):
        return Related(link, _conditions(link.target, inner))
    if len(set(names)) > 1:
        repeated = max(inner, key=lambda item: names.count(item.dotted)).at
        raise bad_input(
            repeated, "is repeated beside another filter along the same link.", "Ask in GraphQL, with `some`."
        )
    return all_of(Related(link, _conditions(link.target, [item])) for item in inner)


def _joined_lists(entity: Entity, filters: list[Filter]) -> Iterable[Filter]:
    """Join the values of an `in` that is repeated, as some generated clients do, into one list."""
    joined: dict[str, Filter] = {}
    _check_repeated(entity, filters)
    for number, item in enumerate(filters):
        first, *rest = item.path
        link = links(entity).get(first)
        name = item.at if rest == ["in"] and not (link and link.many) else str(number)
        before = joined.get(name)
        joined[name] = item._replace(value=[*_values(before.value), *_values(item.value)]) if before else item
    return joined.values()


def _check_repeated(entity: Entity, filters: list[Filter]) -> None:
    """Raises Refusal, BAD_USER_INPUT, for a column or a link to one record that is to equal several values."""
    values: dict[str, list[str]] = defaultdict(list)
    for item in filters:
        name, *rest = item.path
        column, link = _filterable(entity).get(name), links(entity).get(name)
        if rest in ([], ["eq"]) and ((column and column.kind in ONE_VALUE) or (link and not link.many)):
            values[item.at].append(str(item.value))
    for at, several in values.items():
        if len(several) > 1:
            raise bad_input(at, "is given twice.", several_hint(at, join_values(several)))


def _values(value: Value) -> list[str]:
    return split_values(value) if isinstance(value, str) else value


def _condition(entity: Entity, item: Filter) -> Where:
    """One filter such as `start.gte`, `speaker` or `speaker.in`.  Raises Refusal."""
    name, *rest = item.path
    if name in EVIDENCE_FILTERS:
        return parse_evidence_filter(entity, item.path, item.value, item.at)
    operator = ".".join(rest) or "eq"
    if name in (by_actor := actor_filters(entity)):
        return parse_actor_filter(by_actor[name], operator, item.value, item.at)
    if name in (own := _filterable(entity)):
        return parse_comparison(own[name], operator, item.value, at=item.at, collection=ids_of(entity), several=True)
    if name not in links(entity):
        raise _unknown(entity, item)
    link = links(entity)[name]
    collection = ids_of(link.target)
    if link.many and (inner := _inner_filter(link, item)):
        detail = f"'{item.value[:60]}' is not one of the {collection}."
        raise bad_input(item.at, detail, f"Write {item.at}.{inner}={item.value[:80]}.")
    by_id = parse_comparison(
        columns(link.target)["id"], operator, item.value, at=item.at, collection=collection, several=True
    )
    return _any_row(link, by_id, item.at) if link.many else Related(link, by_id)


def _filterable(entity: Entity) -> dict[str, Column]:
    """The columns with filters of their own; foreign keys are filtered by the names of their links."""
    return {column.name: column for column in columns(entity).values() if not column.name.endswith("_id")}


def _unknown(entity: Entity, item: Filter) -> Refusal:
    reserved = RESERVED_PARAMETERS if item.at == item.dotted else ()
    names = [*_filterable(entity), *links(entity), *EVIDENCE_FILTERS, *actor_filters(entity), *reserved]
    name = item.path[0][:80]
    detail = f"{kind_of(entity)} has no parameter '{name}'."
    hint = _respelled(item.at, name, names) or name_hint(name, names)
    if (link := links(entity).get(hint.removeprefix("Did you mean '").removesuffix("'?"))) and link.many:
        inner = _inner_filter(link, item)
        hint = f"Did you mean '{link.name}.{inner}'?" if inner else hint
    return Refusal(Code.UNKNOWN_PARAMETER, detail, hint, item.at[:200])


def _inner_filter(link: Link, item: Filter) -> str:
    """The link of the rows of a list that leads to records such as the one whose id a filter has; empty without one."""
    collection = collection_of(item.value) if len(item.path) == 1 and isinstance(item.value, str) else None
    if collection is None or collection == ids_of(link.target):
        return ""
    inner = (each for each in links(link.target).values() if not each.many and each.column != link.column)
    return next((each.name for each in inner if collection in each.target_collections), "")


def _respelled(at: str, name: str, names: list[str]) -> str:
    """The filter for one with its operator in brackets, after underscores, or as a sign, such as `start[gte]`."""
    written = SUFFIXED.fullmatch(name)
    if not written or written[1] not in names:
        return ""
    operator = SIGNS.get(written[2], written[2].strip("[]_"))
    return f"Write {at.removesuffix(name)}{written[1]}{f'.{operator}' if operator != 'eq' else ''}=..."


def _any_row(link: Link, by_id: Comparison, at: str) -> Where:
    """A list can be filtered by whether it has a row, one of several rows, or none at all."""
    if by_id.operator == "is_null":
        return Related(link, all_of(()), some=not by_id.value)
    if by_id.operator == "ne":
        detail = f"'ne' cannot be asked of the list {link.name}."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Ask in GraphQL, with `none`.", at)
    return Related(link, by_id)
