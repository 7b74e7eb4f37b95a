"""Pagination: each record once, in order, forward and back, on both backends and in both protocols."""

from typing import Any

import pytest
from conftest import Api
from hypothesis import given, settings
from hypothesis import strategies as st

from api.graphql.types.names import camel_case
from api.rest.records.parameters import orders
from schema.catalog import collections

FILTERS = {
    "actors": [{}, {"kind": "state"}, {"kind.ne": "person"}, {"names.language": "ru"}, {"label.contains": "a"}],
    "names": [{}, {"language": "zh"}, {"script.is_null": "true"}, {"kind.in": "official,short"}],
    "citations": [{}, {"phrase.is_null": "false"}, {"start_offset.gte": "1000"}],
    "participations": [{}, {"office.is_null": "false"}, {"meeting.status": "held"}],
}
ORDERED = {name: [term.name for term in orders(entity)] for name, entity in collections().items()}


@st.composite
def walks(draw: st.DrawFn) -> tuple[str, dict[str, str], str, int]:
    """A list, its filters, its order and the size of its pages."""
    name = draw(st.sampled_from(sorted(collections())))
    filters = draw(st.sampled_from(FILTERS.get(name, [{}])))
    terms = draw(st.lists(st.sampled_from(ORDERED[name]), max_size=3, unique=True))
    order = ",".join(draw(st.sampled_from(("", "-"))) + term for term in terms)
    return name, filters, order, draw(st.integers(7, 1000))


def walk(api: Api, name: str, query: dict[str, str], mark: str, **start: str) -> list[list[str]]:
    """Returns the ids of every page from one end to the other."""
    pages, cursor = [], start
    while True:
        body = api.client.get(f"/v1/{name}", params={**query, **cursor}).json()
        pages.append([row["id"] for row in body["data"]])
        if body[mark] is None:
            return pages
        cursor = {"after" if mark == "next" else "before": body[mark]}


@settings(max_examples=60, deadline=None)
@given(walks())
def test_every_list_can_be_walked_to_its_end_and_back(both: dict[str, Api], drawn: Any) -> None:
    name, filters, order, size = drawn
    query = {**filters, "order": order, "limit": str(size), "fields": "id"}
    forward = {backend: walk(api, name, query, "next") for backend, api in both.items()}
    assert forward["sqlite"] == forward["postgresql"]
    pages = forward["sqlite"]
    ids = [id for page in pages for id in page]
    assert len(set(ids)) == len(ids)
    assert all(len(page) == size for page in pages[:-1])
    assert ids == all_at_once(both["sqlite"], name, query)
    for api in both.values():
        assert back_again(api, name, query) == ids[: len(ids) - len(pages[-1])]


def all_at_once(api: Api, name: str, query: dict[str, str]) -> list[str]:
    """Returns the same list in pages of the greatest size."""
    return [id for page in walk(api, name, {**query, "limit": "1000"}, "next") for id in page]


def back_again(api: Api, name: str, query: dict[str, str]) -> list[str]:
    """Returns what lies before the last page, read backwards."""
    body = api.client.get(f"/v1/{name}", params=query).json()
    while body["next"]:
        body = api.client.get(f"/v1/{name}", params={**query, "after": body["next"]}).json()
    if body["previous"] is None:
        return []
    pages = walk(api, name, query, "previous", before=body["previous"])
    return [id for page in reversed(pages) for id in page]


def test_missing_values_come_first_and_ties_are_broken_by_id(api: Api) -> None:
    rows = api.rest("/v1/citations?order=phrase,start_offset&limit=1000&fields=id,phrase,start_offset")["data"]
    keys = [
        (row["phrase"] or "", -1 if row["start_offset"] is None else row["start_offset"], row["id"]) for row in rows
    ]
    assert keys == sorted(keys, key=lambda key: (key[0].encode(), key[1], key[2].encode()))


def test_cyrillic_and_chinese_sort_bytewise_on_every_backend(api: Api) -> None:
    rows = api.rest("/v1/names?order=text&limit=1000&fields=text")["data"]
    texts = [row["text"].encode() for row in rows]
    assert texts == sorted(texts)
    assert any(text > "а".encode() for text in texts)


def test_a_connection_has_page_info(api: Api) -> None:
    query = """query ($after: Cursor, $before: Cursor, $first: Int, $last: Int) {
      actors(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id } }
      }
    }"""
    first = api.graphql(query, first=3)["actors"]
    assert first["pageInfo"]["hasNextPage"] and not first["pageInfo"]["hasPreviousPage"]
    assert first["pageInfo"]["startCursor"] == first["edges"][0]["cursor"]
    assert first["pageInfo"]["endCursor"] == first["edges"][-1]["cursor"]
    second = api.graphql(query, first=3, after=first["pageInfo"]["endCursor"])["actors"]
    assert second["pageInfo"]["hasPreviousPage"]
    assert api.graphql(query, last=3, before=second["pageInfo"]["startCursor"])["actors"]["edges"] == first["edges"]
    last = api.graphql(query, last=2)["actors"]
    assert last["pageInfo"]["hasPreviousPage"] and not last["pageInfo"]["hasNextPage"]
    ids = [row["id"] for row in api.rest("/v1/actors?limit=1000&fields=id")["data"]]
    assert [edge["node"]["id"] for edge in last["edges"]] == ids[-2:]
    assert first["totalCount"] == len(ids)


def test_an_empty_page_is_a_page(api: Api) -> None:
    query = '{ actors(where: {label: {eq: "No such actor"}}) { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage endCursor } } }'
    page = {"hasNextPage": False, "endCursor": None}
    assert api.graphql(query)["actors"] == {"nodes": [], "edges": [], "totalCount": 0, "pageInfo": page}
    assert api.graphql("{ actors(first: 0) { nodes { id } totalCount } }")["actors"]["nodes"] == []


@pytest.mark.parametrize("name", sorted(collections()))
def test_both_protocols_list_the_same(name: str, api: Api) -> None:
    rest = api.rest(f"/v1/{name}?limit=100&fields=id,label&count=true")
    graphql = api.graphql(f"{{ {camel_case(name)}(first: 100) {{ totalCount nodes {{ id label }} }} }}")[
        camel_case(name)
    ]
    assert graphql == {"totalCount": rest["count"], "nodes": rest["data"]}
