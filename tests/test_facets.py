"""Facets: the number of rows for each value of a column, counted in the statement of the page."""

from collections import Counter
from typing import Any

import pytest
from conftest import Api

from api.query.parse.facets import facets_of
from schema.catalog import collections


def counted(rows: list[Any]) -> list[dict[str, Any]]:
    """Returns the expected counts: the most frequent value first, then by value."""
    answer = Counter(str(value).lower() if isinstance(value, bool) else value for value in rows)
    return [
        {"value": value, "count": count}
        for value, count in sorted(answer.items(), key=lambda found: (-found[1], found[0].encode()))
    ]


def test_facets_count_the_whole_list_and_not_the_page(api: Api) -> None:
    body = api.rest("/v1/meetings?facets=status,place&limit=1&place.is_null=false")
    assert len(api.statements) == 1
    rows = api.rest("/v1/meetings?limit=1000&place.is_null=false&fields=status,place_id")["data"]
    assert body["facets"] == [
        {"field": "status", "counts": counted([row["status"] for row in rows]), "remaining_count": 0},
        {"field": "place", "counts": counted([row["place_id"] for row in rows]), "remaining_count": 0},
    ]
    assert len(body["data"]) == 1


def test_missing_values_come_last_among_equal_counts(api: Api) -> None:
    (publishers,) = api.rest("/v1/documents?facets=publisher&limit=1")["facets"]
    counts = [(-one["count"], one["value"] is None, one["value"]) for one in publishers["counts"]]
    assert counts == sorted(counts)
    (unknown,) = [count for count, nothing, _ in counts if nothing]
    assert unknown in [count for count, nothing, _ in counts if not nothing]


def test_both_protocols_count_alike(api: Api) -> None:
    query = """{ participations(first: 0, where: {attendance: {eq: PRESENT}}) {
      totalCount kinds: facets(by: [PARTICIPATION_ROLE, OFFICE]) { __typename field counts { value count } } } }"""
    found = api.graphql(query)["participations"]
    assert len(api.statements) == 1
    rest = api.rest("/v1/participations?attendance=present&facets=role,office&limit=1&count=true")
    assert [facet.pop("__typename") for facet in found["kinds"]] == ["Facet", "Facet"]
    in_small_letters = [
        {"value": value["value"] and value["value"].lower(), "count": value["count"]}
        for value in found["kinds"][0]["counts"]
    ]
    assert in_small_letters == rest["facets"][0]["counts"]
    assert found["kinds"][1]["counts"] == rest["facets"][1]["counts"]
    assert sum(value["count"] for value in rest["facets"][1]["counts"]) == rest["count"] == found["totalCount"]
    assert None in [value["value"] for value in rest["facets"][1]["counts"]]


def test_lists_inside_rows_have_facets_of_their_own(api: Api) -> None:
    query = """{ actors(where: {actorKind: {eq: STATE}}, first: 5) { nodes { id
      participations(first: 0) { facets(by: [PARTICIPATION_ROLE]) { counts { value count } } } } } }"""
    for actor in api.graphql(query)["actors"]["nodes"]:
        body = api.rest(f"/v1/participations?actor={actor['id']}&facets=role&limit=1")
        counts = actor["participations"]["facets"][0]["counts"]
        assert [(c["value"].lower(), c["count"]) for c in counts] == [
            (c["value"], c["count"]) for c in body["facets"][0]["counts"]
        ]


def test_does_a_facet_say_how_many_values_it_leaves_out(api: Api) -> None:
    values: Counter[str] = Counter()
    page = api.rest("/v1/citations?limit=1000&fields=record_id")
    while True:
        values.update(row["record_id"] for row in page["data"])
        if page["next"] is None:
            break
        page = api.rest(f"/v1/citations?limit=1000&fields=record_id&after={page['next']}")
    api.statements.clear()
    record, support = api.rest("/v1/citations?facets=record,support_type&limit=1")["facets"]
    assert len(api.statements) == 1
    assert (len(record["counts"]), record["remaining_count"]) == (100, len(values) - 100)
    assert support["remaining_count"] == 0
    none = api.rest("/v1/citations?facets=record&limit=1&page=none+such")["facets"]
    assert none == [{"field": "record", "counts": [], "remaining_count": 0}]
    query = (
        "{ citations(first: 0) { facets(by: [RECORD]) { remainingCount a: counts { count } b: counts { value } } } }"
    )
    (found,) = api.graphql(query)["citations"]["facets"]
    assert found["remainingCount"] == len(values) - 100
    assert [one["value"] for one in found["b"]] == [one["value"] for one in record["counts"]]
    assert [one["count"] for one in found["a"]] == [one["count"] for one in record["counts"]]


@pytest.mark.parametrize("collection", sorted(collections()))
def test_every_list_can_be_counted_by_every_facet_it_offers(api: Api, collection: str) -> None:
    names = list(facets_of(collections()[collection]))[:10]
    body = api.rest(f"/v1/{collection}?facets={','.join(names)}&limit=1&count=true")
    assert [facet["field"] for facet in body["facets"]] == names
    for facet in body["facets"]:
        assert len(facet["counts"]) == 100 or sum(value["count"] for value in facet["counts"]) == body["count"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/v1/actors?facets=knd", "UNKNOWN_FIELD"),
        ("/v1/actors?facets=", "UNKNOWN_FIELD"),
        ("/v1/actors?facets=label", "UNKNOWN_FIELD"),
        ("/v1/actors.csv?facets=kind", "UNKNOWN_PARAMETER"),
    ],
)
def test_invalid_facets_are_refused(api: Api, path: str, code: str) -> None:
    refused = api.client.get(path)
    assert (refused.status_code, refused.json()["code"], refused.json()["field"]) == (422, code, "facets")


def test_no_more_facets_are_taken_than_the_contract_says_even_if_repeated(api: Api) -> None:
    refused = api.client.get(f"/v1/meetings?facets={','.join(['kind'] * 11)}")
    assert (refused.status_code, refused.json()["code"]) == (422, "LIMIT_EXCEEDED")
