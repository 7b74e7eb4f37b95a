"""Random filters: REST, GraphQL, both backends and a model in plain Python keep the same rows, in the same order.

A condition is nested as in GraphQL and spelled as in REST: `{"kind": {"eq": "state"}}` on a column, `{"office": {...}}`
across a link, `{"names": {"some": {...}}}` along a list, and `and`, `or` and `not` around them.
"""

import math
import operator
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Api
from hypothesis import given, settings
from hypothesis import strategies as st

from api.graphql.types.names import camel_case, column_name, prefixed, type_name
from api.query.parse.computed_filters import FLAGS
from api.query.parse.cursors import is_orderable
from api.query.parse.operators import MAX_TEXT_LENGTH, operators_for
from api.rest.records.filters import ONE_VALUE
from schema.catalog import Column, Link, collections, columns, kind_of, links
from schema.edtf import NEVER_AFTER, Bounds, bounds
from schema.ledger import Record
from schema.text import normalized

Entity = Any
Row = dict[str, Any]
Where = dict[str, Any]
Filter = tuple[str, Column, str, Any]
"""The name of a link or nothing, and there a column, an operator and a value."""
Order = list[tuple[Column, bool]]
Answer = tuple[list[str], int] | str
"""The ids of the first page and how many rows there are in all, or the code of a refusal."""

PAGE = 100
REFUSED = "BAD_USER_INPUT"
ODD_TEXTS = [
    *("", " ", "\n", "%", "_", "a%", "_ussia", "\\", "\\%", "'", "''", '"', "';--", "$1", "?1", ":a", "{}", "null"),
    *("а", "Россия", "россия", "国", "ال", "é", "İ", "ß", "😀", "a=b&c", "x" * MAX_TEXT_LENGTH),
]
DATES = [
    *("2024-04-09", "2024-04", "2024", "2024-04-09?", "2022-02~", "2024%", "202X", "20XX", "2024-XX"),
    *("2024-04-XX", "2024-XX-09", "2024-21", "2024-24", "2024-33", "2024-36", "2024-40", "2024-41", "0001-01-01"),
    *("2022-02?/2024-04-09", "2023/2024", "/2024-04-09", "2024-04-09/", "../2024-04-09", "2024-04-10/..", "9999-12-31"),
]
INTEGERS = [-(2**31), -1, 0, 1, 7, 400, 2**31 - 1]
NUMBERS = [-1e9, -0.5, 0.0, 39.9, 1e9]


class Wrong(str):
    """A value that is to be refused."""


WRONG_IDS = [*map(Wrong, ("", "china", "actors/", "/china", "actors/китай", "actors/china'", "actors/%", "x" * 300))]
WRONG_TEXTS = [Wrong("x" * (MAX_TEXT_LENGTH + 1)), Wrong("a\x00b"), Wrong("\u200b")]
WRONG_DATES = [
    *map(Wrong, ("", "/", "202", "2024-13", "2023-02-29", "2024-4-9", "9 April 2024", "2024-04-09T10", " 2024", "٢٠٢٤"))
]

COMPARED = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "lte": operator.le,
    "gt": operator.gt,
    "gte": operator.ge,
    "in": lambda value_here, values: value_here in values,
    "contains": operator.contains,
    "starts_with": str.startswith,
}


def within(own: Bounds, period: Bounds) -> bool:
    """Returns whether every day that a date may mean lies in a period."""
    return period.earliest <= own.earliest and own.latest <= period.latest


COMPARED_DATES = {
    "eq": within,
    "ne": lambda own, other: not within(own, other),
    "lt": lambda own, other: own.latest < other.earliest,
    "lte": lambda own, other: own.latest <= other.latest,
    "gt": lambda own, other: own.earliest > other.latest,
    "gte": lambda own, other: own.earliest >= other.earliest,
    "overlaps": lambda own, other: own.earliest <= other.latest and other.earliest <= own.latest,
}


# ---- what Python thinks of every row


class Rows:
    """Every row of the seeds as REST returns it, and the links between them."""

    def __init__(self, api: Api) -> None:
        self.of = {entity: list(every(api, name)) for name, entity in collections().items()}
        self.by_id = {row["id"]: row for rows in self.of.values() for row in rows}
        self.leading: dict[tuple[Entity, str, str], list[Row]] = defaultdict(list)
        for entity, rows in self.of.items():
            for link in links(entity).values():
                for row in () if link.many else rows:
                    self.leading[entity, link.column, row[link.column]].append(row)

    def occurring_values(self, entity: Entity, column: Column) -> list[Any]:
        """Returns the values of a column; for polymorphic links some ids of every entity."""
        rows = list(self.by_id.values())[::29] if entity is Record else self.of[entity]
        return sorted({occurring(column, row) for row in rows} - {None})

    def across(self, link: Link, row: Row | None) -> Row | None:
        """Returns the first of the rows that a link leads to."""
        if row is None:
            return None
        if not link.many:
            return self.by_id.get(row[link.column])
        return next(iter(self.leading[link.target, link.column, row["id"]]), None)

    def neighbours(self, entity: Entity, row: Row | None) -> list[str]:
        """Returns the links by which a row has a neighbour."""
        return [name for name, link in links(entity).items() if self.across(link, row)]

    def answer(self, entity: Entity, where: Where, order: Order) -> Answer:
        """Returns the expected answer."""
        if any(isinstance(value, Wrong) for value in operands(where)) or not self.names_records(entity, where):
            return REFUSED
        rows = sorted((row for row in self.of[entity] if self.fits(entity, where, row)), key=lambda row: row["id"])
        for column, descending in reversed(order):
            rows.sort(key=lambda row, column=column: rank(column, row[column.name]), reverse=descending)
        return [row["id"] for row in rows[:PAGE]], len(rows)

    def names_records(self, entity: Entity, where: Where, kinds: tuple[str, ...] = ()) -> bool:
        """Returns whether every id in a condition is that of a record of the entity, or of some kinds of record."""
        return all(self._names_records(entity, name, inner, kinds) for name, inner in where.items())

    def _names_records(self, entity: Entity, name: str, inner: Any, kinds: tuple[str, ...]) -> bool:
        if name in ("and", "or"):
            return all(self.names_records(entity, one, kinds) for one in inner)
        if name == "not":
            return self.names_records(entity, inner, kinds)
        if name == "id":
            ((operator, value),) = inner.items()
            ids = value if operator == "in" else [] if operator == "is_null" else [value]
            return all(id in self.by_id and self.is_one_of(entity, id, kinds) for id in ids)
        if name in columns(entity):
            return True
        link = links(entity)[name]
        conditions = inner.values() if link.many else [inner]
        return all(self.names_records(link.target, one, () if link.many else link.kinds) for one in conditions)

    def is_one_of(self, entity: Entity, id: str, kinds: tuple[str, ...]) -> bool:
        kind = kind_of(collections()[id.partition("/")[0]])
        return kind in kinds if kinds else entity is Record or kind == kind_of(entity)

    def fits(self, entity: Entity, where: Where, row: Row) -> bool:
        return all(self._fits(entity, name, inner, row) for name, inner in where.items())

    def _fits(self, entity: Entity, name: str, inner: Any, row: Row) -> bool:
        if name in ("and", "or"):
            return (all if name == "and" else any)(self.fits(entity, one, row) for one in inner)
        if name == "not":
            return not self.fits(entity, inner, row)
        if name in columns(entity):
            return passes(columns(entity)[name], inner, row[name])
        link = links(entity)[name]
        return self._along(link, inner, row) if link.many else self._across(link, inner, row[link.column])

    def _along(self, link: Link, inner: Where, row: Row) -> bool:
        neighbours = self.leading[link.target, link.column, row["id"]]
        ((quantifier, where),) = inner.items()
        return any(self.fits(link.target, where, one) for one in neighbours) == (quantifier == "some")

    def _across(self, link: Link, inner: Where, key: str | None) -> bool:
        """A row with a to-one link holds the id of its neighbour, so a missing neighbour differs from every id."""
        if set(inner) == {"id"}:
            return passes(columns(link.source)[link.column], inner["id"], key)
        return key is not None and self.fits(link.target, inner, self.by_id[key])


def every(api: Api, name: str) -> Iterator[Row]:
    """Returns all rows of a collection, page by page."""
    body = api.rest(f"/v1/{name}?limit=1000")
    yield from body["data"]
    while body["next"]:
        body = api.rest(f"/v1/{name}?limit=1000&after={body['next']}")
        yield from body["data"]


def occurring(column: Column, row: Row | None) -> Any:
    """Returns the value of a column, as a filter spells it."""
    own = row and row[column.name]
    return own["text"] if own and column.kind == "date" else own


def passes(column: Column, test: Where, own: Any) -> bool:
    """Returns whether a value passes a comparison; null passes `ne` only, and a missing link passes nothing."""
    ((operator, value),) = test.items()
    if operator == "is_null":
        return (own is None) == value
    if own is None:
        return operator == "ne" and column.kind != "id"
    if column.kind == "date" and operator == "in":
        return any(passes(column, {"eq": one}, own) for one in value)
    if column.kind == "date":
        return COMPARED_DATES[operator](own_bounds(column, own), bounds(value, column.role))
    return COMPARED[operator](own, value)


def own_bounds(column: Column, own: Row | None) -> Bounds:
    """Returns the bounds of a date; an end that had not come by the day of a cited document comes no earlier."""
    if own and own["text"] == ".." and own["earliest"]:
        return Bounds(own["earliest"], NEVER_AFTER)
    return bounds(own and own["text"], column.role)


def rank(column: Column, own: Any) -> Any:
    """Returns the sort key of a value: null first, a date by its first day, a text by its bytes."""
    if column.kind == "date":
        return own_bounds(column, own).earliest
    if column.kind == "integer":
        return -math.inf if own is None else own
    return (own or "").encode()


def operands(where: Any) -> Iterator[Any]:
    """Returns every value that a condition compares with."""
    for one in where.values() if isinstance(where, dict) else where if isinstance(where, list) else ():
        yield from operands(one)
    if not isinstance(where, dict | list):
        yield where


@pytest.fixture(scope="module")
def rows(both: dict[str, Api]) -> Rows:
    return Rows(both["sqlite"])


# ---- what is drawn


def values(rows: Rows, entity: Entity, column: Column, operator: str, near: Any) -> st.SearchStrategy[Any]:
    """A value of a nearby row, a value that occurs, a plausible one, or an invalid one."""
    if operator == "is_null" or column.kind == "boolean":
        return st.booleans()
    one = plain_values(rows, entity, column)
    if near is not None:
        one = st.just(near) | one
    if operator in ("contains", "starts_with"):
        one = one.flatmap(parts)
    return st.lists(one, min_size=1, max_size=4) if operator == "in" else one


def plain_values(rows: Rows, entity: Entity, column: Column) -> st.SearchStrategy[Any]:
    if column.vocabulary:
        return st.sampled_from([str(word) for word in column.vocabulary])
    if column.kind == "integer":
        return st.sampled_from([*rows.occurring_values(entity, column), *INTEGERS])
    if column.kind == "number":
        return st.sampled_from(NUMBERS)
    if column.kind == "date":
        return st.sampled_from([*rows.occurring_values(entity, column), *DATES, *DATES, *WRONG_DATES])
    occurring_values = rows.occurring_values(entity, column)
    if column.kind == "id":
        return st.sampled_from([*occurring_values, *occurring_values, "actors/china", "actors/nobody", *WRONG_IDS])
    odd = st.sampled_from([*ODD_TEXTS, *WRONG_TEXTS]) | short_texts()
    return odd | st.sampled_from(occurring_values) if occurring_values else odd


def short_texts() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=3).map(normalized)


def parts(text: str) -> st.SearchStrategy[str]:
    """A text, its beginning or a piece of it; an invalid one stays whole, and so invalid."""
    if isinstance(text, Wrong):
        return st.just(text)
    ends = st.tuples(st.sampled_from((0, 0, 1, 5)), st.integers(1, 12))
    return st.just(text) | ends.map(lambda drawn: text[drawn[0] :][: drawn[1]])


def filterable(entity: Entity) -> list[Column]:
    """Returns the columns that both protocols filter by; a link stands for its id."""
    if entity is Record:
        return [columns(entity)["id"], columns(entity)["label"]]
    return [column for column in columns(entity).values() if column.kind != "id" or column.name == "id"]


@st.composite
def comparisons(draw: st.DrawFn, rows: Rows, entity: Entity, near: Row | None) -> tuple[Column, str, Any]:
    """One comparison of one column, likely with a value of a nearby row."""
    occurring_values = [column for column in filterable(entity) if occurring(column, near) is not None]
    column = draw(st.sampled_from(occurring_values or filterable(entity)) | st.sampled_from(filterable(entity)))
    operator = "eq" if column.name in FLAGS else draw(st.sampled_from((*operators_for(column), "is_null")))
    return column, operator, draw(values(rows, entity, column, operator, occurring(column, near)))


def a_row(rows: Rows, entity: Entity) -> st.SearchStrategy[Row | None]:
    return st.sampled_from(rows.of[entity] or [None])


@st.composite
def filters(draw: st.DrawFn, rows: Rows, entity: Entity) -> list[Filter]:
    """Up to three filters of a query string, on own columns and across links, or the same one twice."""
    near = draw(a_row(rows, entity))
    drawn: dict[tuple[str, Column, str], Any] = {}
    for _ in range(draw(st.integers(1, 3))):
        link = draw(st.sampled_from(["", *rows.neighbours(entity, near)]) | st.sampled_from(["", *links(entity)]))
        target, near_row = (
            (links(entity)[link].target, rows.across(links(entity)[link], near)) if link else (entity, near)
        )
        column, operator, value = draw(comparisons(rows, target, near_row))
        drawn[link, column, operator] = value
    found = [(*key, value) for key, value in drawn.items()]
    if len(found) == 1 and may_repeat(entity, *found[0][:3]) and draw(st.booleans()):
        found.append(
            (link, column, operator, draw(values(rows, target, column, operator, occurring(column, near_row))))
        )
    return [one for one in found if one[2] != "in" or not has_comma(one[3])]


def may_repeat(entity: Entity, link: str, column: Column, operator: str) -> bool:
    """A row of a list can equal one value and another row the other; one row cannot equal both, which is refused."""
    several = bool(link) and links(entity)[link].many
    return several or operator != "eq" or column.kind not in ONE_VALUE


def has_comma(several: list[Any]) -> bool:
    """Commas separate the values of a list in REST, so no value may contain one."""
    return any("," in str(value) for value in several)


@st.composite
def trees(draw: st.DrawFn, rows: Rows, entity: Entity, near: Row | None, depth: int = 3) -> Where:
    """Conditions inside conditions, as deep as GraphQL allows."""
    inside = ["and", "or", "not", *rows.neighbours(entity, near)] if depth and entity is not Record else []
    name = draw(st.sampled_from(["", *inside[:3]]) | st.sampled_from(["", *inside]))
    if not name:
        column, operator, value = draw(comparisons(rows, entity, near))
        return {column.name: {operator: value}}
    if name in ("and", "or"):
        return {name: draw(st.lists(trees(rows, entity, near, depth - 1), min_size=2, max_size=3))}
    if name == "not":
        return {name: draw(trees(rows, entity, near, depth - 1))}
    link = links(entity)[name]
    inner = draw(trees(rows, link.target, rows.across(link, near), depth - 1))
    return {name: {draw(st.sampled_from(("some", "none"))): inner} if link.many else inner}


@st.composite
def orders(draw: st.DrawFn, entity: Entity) -> Order:
    """Up to two order terms, ascending or descending."""
    occurring_values = [column for column in filterable(entity) if is_orderable(column)]
    return draw(
        st.lists(
            st.tuples(st.sampled_from(occurring_values), st.booleans()), max_size=2, unique_by=lambda term: term[0].name
        )
    )


# ---- the same question in each protocol


def as_where(entity: Entity, drawn: list[Filter]) -> Where:
    """What a query string means: filters along one list speak of one row, a filter given twice speaks of two.

    Except that the two lists of an `in` of one column are one, where no list of rows lies between.
    """
    found: list[Where] = []
    along: dict[str, list[tuple[str, Where]]] = defaultdict(list)
    if [operator for _, _, operator, _ in drawn] == ["in", "in"] and drawn[0][:2] == drawn[1][:2]:
        link, column, operator, value = drawn[0]
        if not (link and links(entity)[link].many):
            drawn = [(link, column, operator, [*value, *drawn[1][3]])]
    for link, column, operator, value in drawn:
        test = {column.name: {operator: value}}
        if link and links(entity)[link].many:
            along[link].append((f"{column.name}.{operator}", test))
        else:
            found.append({link: test} if link else test)
    for link, several in along.items():
        twice = len({name for name, _ in several}) < len(several)
        alike = [{"and": [test]} for _, test in several] if twice else [{"and": [test for _, test in several]}]
        found += [{link: {"some": one}} for one in alike]
    return {"and": found}


def in_rest(api: Api, entity: Entity, drawn: list[Filter], order: Order) -> Answer:
    query = [(spelled(entity, one), written(one[3])) for one in drawn]
    terms = ",".join(f"{'-' if descending else ''}{column.name}" for column, descending in order)
    own = {"order": terms, "fields": "id", "limit": str(PAGE), "count": "true"}
    response = api.client.get(f"/v1/{entity.collection()}", params=[*query, *own.items()])
    body = response.json()
    assert response.status_code in (200, 422), body
    return body["code"] if response.status_code == 422 else ([row["id"] for row in body["data"]], body["count"])


def spelled(entity: Entity, one: Filter) -> str:
    """`office.ne` for the id across a link, `office.title` for another column, `names.id` along a list.

    `revision` alone is the point of view of the whole question, not the column.
    """
    link, column, operator, _ = one
    short = link and column.name == "id" and not links(entity)[link].many
    plain = operator == "eq" and (link or column.name != "revision")
    return ".".join(filter(None, (link, "" if short else column.name, "" if plain else operator)))


def written(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def in_graphql(api: Api, entity: Entity, where: Where, order: Order) -> Answer:
    name, kind = camel_case(entity.collection()), type_name(entity)
    query = f"""query ($where: {kind}Where, $order: [{kind}Order!]) {{
      {name}(where: $where, orderBy: $order, first: {PAGE}) {{ totalCount nodes {{ id }} }}
    }}"""
    terms = [{column_name(entity, column): "DESC" if descending else "ASC"} for column, descending in order]
    variables = {"where": in_camels(entity, where), "order": terms}
    body = api.client.post("/graphql", json={"query": query, "variables": variables}).json()
    if "errors" in body:
        return body["errors"][0]["extensions"]["code"]
    return [node["id"] for node in body["data"][name]["nodes"]], body["data"][name]["totalCount"]


def in_camels(entity: Entity, where: Where) -> Where:
    """Returns a condition as GraphQL spells it."""
    return {camel_case(prefixed(entity, name)): _in_camels(entity, name, inner) for name, inner in where.items()}


def _in_camels(entity: Entity, name: str, inner: Any) -> Any:
    if name in ("and", "or"):
        return [in_camels(entity, one) for one in inner]
    if name == "not":
        return in_camels(entity, inner)
    if name in FLAGS:
        return inner["eq"]
    if name in columns(entity):
        return {camel_case(operator): in_capitals(columns(entity)[name], value) for operator, value in inner.items()}
    link = links(entity)[name]
    if link.many:
        return {quantifier: in_camels(link.target, one) for quantifier, one in inner.items()}
    return in_camels(link.target, inner)


def in_capitals(column: Column, value: Any) -> Any:
    if isinstance(value, list):
        return [in_capitals(column, one) for one in value]
    return value.upper() if column.vocabulary and isinstance(value, str) else value


# ---- the questions


def forget_statements(both: dict[str, Api]) -> None:
    """Clears the statements, which would flood the report of a failure."""
    for api in both.values():
        api.statements.clear()


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*collections().values()]), st.data())
def test_filters_let_the_same_rows_through_in_both_protocols(
    both: dict[str, Api], rows: Rows, entity: Entity, data: st.DataObject
) -> None:
    drawn = data.draw(filters(rows, entity))
    order = data.draw(orders(entity))
    where = as_where(entity, drawn)
    expected = rows.answer(entity, where, order)
    forget_statements(both)
    for api in both.values():
        assert in_rest(api, entity, drawn, order) == expected, api.backend
        assert in_graphql(api, entity, where, order) == expected, api.backend


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*collections().values()]), st.data())
def test_conditions_of_graphql_nest_as_logic_does(
    both: dict[str, Api], rows: Rows, entity: Entity, data: st.DataObject
) -> None:
    where = data.draw(trees(rows, entity, data.draw(a_row(rows, entity))))
    order = data.draw(orders(entity))
    expected = rows.answer(entity, where, order)
    forget_statements(both)
    for api in both.values():
        assert in_graphql(api, entity, where, order) == expected, api.backend
