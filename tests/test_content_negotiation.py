"""What each client is answered in, by the `Accept` header that it sends by default."""

from typing import Any

import pytest
from conftest import Api
from hypothesis import given
from hypothesis import strategies as st

from api.http.accept import preferred

JSON, GRAPHQL, EVENTS = "application/json", "application/graphql-response+json", "text/event-stream"
QUERY = {"query": '{ actor(id: "actors/china") { label } }'}
SUBSCRIPTION = {"query": "subscription { changes { id } }"}

CLIENTS = {
    "curl, requests, httpx": ("*/*", JSON),
    "a client without the header": ("", JSON),
    "fetch with JSON": ("application/json", JSON),
    "Apollo Client 4": ("application/graphql-response+json,application/json;q=0.9", GRAPHQL),
    "Apollo Client 3": ("application/graphql-response+json, application/json", GRAPHQL),
    "Apollo Client 3.5": ("*/*", JSON),
    "urql": (
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream,"
        " multipart/mixed",
        GRAPHQL,
    ),
    "graphql-request": ("application/graphql-response+json, application/json", GRAPHQL),
    "Relay's documentation": ("application/json", JSON),
    "graphql-sse": ("text/event-stream", EVENTS),
    "axios": ("application/json, text/plain, */*", JSON),
    "Yoga's GraphiQL": ("application/json, multipart/mixed", JSON),
    "a client that would rather have JSON": ("application/graphql-response+json;q=0.5, application/json", JSON),
    "a client that refuses the newer type": ("application/graphql-response+json;q=0, */*", JSON),
    "a client of any application type": ("application/*", JSON),
    "a client that has both last": ("text/html, text/event-stream;q=0.9, application/json;q=0.1", JSON),
    "a client that writes in capitals": ("Application/GraphQL-Response+JSON", GRAPHQL),
}


@pytest.mark.parametrize("client", CLIENTS)
def test_in_what_is_a_query_answered(client: str, api: Api) -> None:
    accept, expected = CLIENTS[client]
    answer = api.client.post("/graphql", json=QUERY, headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == expected
    assert "China" in answer.text


@pytest.mark.parametrize("accept", ["text/plain", "image/*", "application/xml", "application/json;q=0"])
def test_a_client_that_accepts_nothing_offered_learns_what_is(accept: str, api: Api) -> None:
    answer = api.client.post("/graphql", json=QUERY, headers={"Accept": accept})
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["extensions"]["code"]) == (406, "NOT_ACCEPTABLE")
    assert all(offered in error["extensions"]["hint"] for offered in (JSON, GRAPHQL, EVENTS))


@pytest.mark.parametrize(
    "accept", ["*/*", JSON, "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json"]
)
def test_a_subscription_without_a_stream_is_refused_with_the_ways_to_subscribe(accept: str, api: Api) -> None:
    (error,) = api.client.post("/graphql", json=SUBSCRIPTION, headers={"Accept": accept}).json()["errors"]
    assert EVENTS in error["extensions"]["hint"] and "graphql-transport-ws" in error["extensions"]["hint"]


def test_a_stream_of_an_invalid_operation_says_so_and_ends(api: Api) -> None:
    answer = api.client.post("/graphql", json={"query": "{ actr { label } }"}, headers={"Accept": EVENTS})
    assert answer.status_code == 200
    assert "Cannot query field" in answer.text and "event: complete" in answer.text


@pytest.mark.parametrize(
    ("accept", "expected"),
    [("text/csv, application/json", "text/csv"), ("application/json, text/csv", JSON), ("text/csv;q=0.9, */*", JSON)],
)
def test_a_list_is_answered_in_what_is_named_first(accept: str, expected: str, api: Api) -> None:
    answer = api.client.get("/v1/actors", headers={"Accept": accept})
    assert answer.headers["content-type"].partition(";")[0] == expected


def test_answers_in_several_formats_are_cached_apart(api: Api) -> None:
    for accept in (JSON, GRAPHQL, JSON):
        answer = api.client.get("/graphql", params=QUERY, headers={"Accept": accept})
        assert answer.headers["content-type"].partition(";")[0] == accept
        assert "Accept" in answer.headers["vary"]


@given(st.text(st.sampled_from("abj/+*;=q.,019 -"), max_size=40))
def test_any_header_prefers_something_offered_or_nothing(header: str) -> None:
    assert preferred(header, (JSON, GRAPHQL)) in (JSON, GRAPHQL, None)


@given(
    st.lists(
        st.tuples(st.sampled_from([JSON, GRAPHQL]), st.integers(1, 10)),
        min_size=1,
        max_size=2,
        unique_by=lambda one: one[0],
    )
)
def test_the_highest_weight_wins_then_the_first(ranges: list[Any]) -> None:
    header = ", ".join(f"{name};q={weight / 10}" for name, weight in ranges)
    assert preferred(header, (JSON, GRAPHQL)) == max(ranges, key=lambda one: one[1])[0]
