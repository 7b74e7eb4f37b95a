"""Requests that are large, or small but large once parsed: what is kept, and whether others wait meanwhile."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from threading import current_thread
from typing import Any

import pytest
from conftest import Api
from fastapi.testclient import TestClient

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.database import write_engine
from api.errors import Refusal
from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.preparation import AT_ONCE, Preparation
from api.graphql.execution.request import GraphQLRequest
from api.graphql.planner.planner import Planner
from api.graphql.transport.persisted import MAX_PERSISTED_BYTES, PersistedQueryCache
from api.query.parse.limits import MAX_DOCUMENT_LENGTH
from api.query.sql.dialect import SQLITE
from api.rest.writes.large_bodies import LARGE, MAX_VALUES, BodyBudget
from api.settings import Settings

JSON = {"content-type": "application/json"}


def named(query: str) -> dict[str, Any]:
    """The extension that registers a query."""
    return {"persistedQuery": {"version": 1, "sha256Hash": sha256(query.encode()).hexdigest()}}


# ---- persisted queries


def test_is_a_flood_of_persisted_queries_bounded_by_bytes() -> None:
    cache = PersistedQueryCache()
    for number in range(200):
        query = f"{{__typename}}#{number}" + "x" * 60_000
        assert cache.query(query, named(query)) == query
        cache.keep(GraphQLRequest(query, {}, None, str(number)))
    assert sum(map(len, cache.queries.values())) <= MAX_PERSISTED_BYTES


@pytest.mark.parametrize("query", ["{", "{ nothing }", "{ " + "revision " * 600 + "}", "#" * 256_000], ids=len)
def test_is_a_persisted_query_kept_that_is_not_valid(api: Api, query: str) -> None:
    extensions = named(query)
    api.client.post("/graphql", json={"query": query, "extensions": extensions})
    body = api.client.post("/graphql", json={"extensions": extensions}).json()
    assert body["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize("query", [7, ["{ revision }"], {"a": 1}])
def test_is_a_persisted_query_that_is_no_text_refused(api: Api, query: object) -> None:
    body = {"query": query, "extensions": named("{ revision }")}
    assert api.client.post("/graphql", json=body).json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_are_parsed_operations_bounded_by_the_length_of_their_documents(api: Api) -> None:
    plans = OperationPlanCache(api.client.app.state.reader.dialect)  # type: ignore[attr-defined]
    for number in range(30):
        plans.operation(GraphQLRequest(f"{{ revision }} #{number}" + "x" * 15_000, {}, None))
    assert len(plans._operations) <= 10


def test_is_a_document_too_long_to_be_read_in_time_refused(api: Api) -> None:
    body = api.client.post("/graphql", json={"query": "{ revision } #" + "x" * MAX_DOCUMENT_LENGTH}).json()
    error = body["errors"][0]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("LIMIT_EXCEEDED", "characters")
    assert "variables" in error["extensions"]["hint"]


# ---- batches


@contextmanager
def editing(url: str) -> Iterator[TestClient]:
    """The application as an editor uses it."""
    engine = write_engine(url)
    key = create_key(engine, "Editor", Role.editor)
    engine.dispose()
    with TestClient(create_app(Settings(database_url=url)), raise_server_exceptions=False) as client:
        client.headers["Authorization"] = f"Bearer {key}"
        yield client


def test_is_a_batch_refused_that_would_fill_the_memory(api: Api) -> None:
    with editing(api.url) as client:
        for piece in (b"[],", b"{},", b"0,", b'"",'):
            body = b'{"reason": "x", "changes": [' + piece * MAX_VALUES + b"0]}"
            response = client.post("/v1/batch", content=body, headers=JSON)
            assert (response.status_code, response.json()["code"]) == (413, "TOO_LARGE")
            assert str(MAX_VALUES) in response.json()["detail"]


def test_how_many_large_bodies_are_in_memory_at_a_time() -> None:
    budget = BodyBudget(100)
    with budget.share() as take:
        take(60)
        with budget.share() as other, pytest.raises(Refusal, match="large requests"):
            other(60)
    with budget.share() as take:
        take(100)
    assert budget.free == 100


def test_in_which_thread_is_a_large_body_parsed() -> None:
    def thread(_: object) -> str:
        return current_thread().name

    budget = BodyBudget(0)
    assert asyncio.run(budget.beside_loop(LARGE, thread, None)).startswith("large-bodies")
    assert asyncio.run(budget.beside_loop(LARGE - 1, thread, None)) == current_thread().name


# ---- filters


def across_three_links(number: int) -> dict[str, Any]:
    """A condition on the names of those who take part."""
    return {"participations": {"some": {"actor": {"names": {"some": {"text": {"contains": f"zz{number}"}}}}}}}


@pytest.mark.parametrize("operator", ["and", "or"])
def test_is_a_filter_of_too_many_conditions_refused_by_its_cost(api: Api, operator: str) -> None:
    query = "query ($w: MeetingWhere) { meetings(where: $w) { totalCount } }"
    for number, is_refused in ((90, False), (400, True)):
        variables = {"w": {operator: [across_three_links(each) for each in range(number)]}}
        body = api.client.post("/graphql", json={"query": query, "variables": variables}).json()
        assert ("errors" in body) == is_refused
    extensions = body["errors"][0]["extensions"]
    assert (extensions["code"], extensions["field"]) == ("LIMIT_EXCEEDED", "conditions")


def test_are_the_filters_of_all_fields_counted_together(api: Api) -> None:
    where = ", ".join(f'{{label: {{contains: "zz{number}"}}}}' for number in range(30))
    fields = " ".join(f"a{n}: actors(where: {{or: [{where}]}}) {{ totalCount }}" for n in range(14))
    body = api.client.post("/graphql", json={"query": f"{{ {fields} }}"}).json()
    assert body["errors"][0]["extensions"]["code"] == "LIMIT_EXCEEDED"


# ---- preparation beside the event loop


def test_do_clients_take_turns_with_operations_that_take_long_to_plan() -> None:
    order: list[str] = []

    def prepare(request: GraphQLRequest) -> None:
        order.append(request.query)

    async def at_once() -> None:
        preparation = Preparation()
        clients = ["greedy"] * 8 + ["other"]
        requests = [GraphQLRequest(client, {}, None) for client in clients]
        await asyncio.gather(*map(preparation.run, clients, [prepare] * 9, requests))

    asyncio.run(at_once())
    assert order.count("greedy") == 8
    assert order.index("other") <= AT_ONCE


@pytest.mark.parametrize("large", ["a query", "variables"])
def test_in_which_thread_is_a_large_operation_planned(api: Api, large: str) -> None:
    query = "query ($w: ActorWhere) { actors(where: $w) { nodes { id } } }"
    variables = {"w": {"or": [{"label": {"contains": f"zz{n}"}} for n in range(200)]}} if large == "variables" else {}
    request = {"query": query + ("#" + "x" * 500 if large == "a query" else ""), "variables": variables}
    seen: list[str] = []

    def planner(*words: Any) -> Any:
        seen.append(current_thread().name)
        return answer_of(*words)

    answer_of = Planner.answer
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Planner, "answer", planner)
        assert api.client.post("/graphql", json=request).json()["data"]["actors"]
    assert seen and all(name.startswith("prepare") for name in seen)


def test_does_a_request_that_is_repeated_keep_its_operation_beyond_the_limit_of_the_cache() -> None:
    plans = OperationPlanCache(SQLITE)
    once, again = (GraphQLRequest("{ actors { nodes { id } } }", {}, None) for _ in range(2))
    assert plans.operation(once) is plans.operation(once)
    assert plans.operation(again) is plans.operation(again)
    assert list(plans._parsed) == [once]
