"""The answer cache: repeated requests take no statement, and no answer is served after the next revision."""

from collections.abc import Iterator
from time import sleep
from typing import Any

import pytest
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient
from sqlalchemy import Engine

from api.app import create_app
from api.database import write_engine
from api.errors import Code, Refusal
from api.settings import Settings
from api.write import Change, write
from schema import Actor

QUERY = "query Named($id: ID!) { actor(id: $id) { label } }"
LONGEST_BEHIND = 0.1


@pytest.fixture
def base(empty: str) -> Iterator[tuple[Engine, Api]]:
    """A database that others write to, and an application with an answer cache."""
    create_tables(empty)
    engine = write_engine(empty)
    rename(engine, "First")
    app = create_app(Settings(database_url=empty, answer_cache_mb=1))
    with TestClient(app, raise_server_exceptions=False) as client:
        api = Api("", empty, client)
        app.state.reader.listener = api.statements.append
        yield engine, api
    engine.dispose()


async def away(*_: object, **__: object) -> Any:
    raise Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again.")


def rename(engine: Engine, label: str) -> None:
    change = Change(Actor, {"id": "actors/a", "kind": "state", "label": label})
    write(engine, [change], author="another process", reason="to move on", origin="test")


def questions(api: Api) -> list[str]:
    """Returns the statements that were sent, except those that only read the revision."""
    return [text for text in api.statements if "json" in text]


def label(api: Api, id: str = "actors/a") -> Any:
    return api.graphql(QUERY, id=id)["actor"]


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/v1/actors/a", "/graphql?query={actors{nodes{id}}}"])
def test_a_repeated_request_is_answered_without_a_statement(base: tuple[Engine, Api], path: str) -> None:
    _, api = base
    first = api.client.get(path)
    sent = len(questions(api))
    again = api.client.get(path)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    answer = {name for name in first.headers if name not in ("x-request-id", "date", "ratelimit", "server-timing")}
    assert all(again.headers[name] == first.headers[name] for name in answer)
    assert len(questions(api)) == sent


def test_a_cached_answer_has_each_header_once_and_its_own_request_id(base: tuple[Engine, Api]) -> None:
    _, api = base
    answer = [api.client.get("/v1/actors/a").headers for _ in range(3)]
    assert len({headers["x-request-id"] for headers in answer}) == 3
    assert all(len(headers.raw) == len(set(headers)) == len(answer[0]) for headers in answer)


@pytest.mark.parametrize("path", ["/docs/actors", "/actors/a", "/v1/actors/a.jsonld"])
def test_are_links_in_cached_answers_those_of_the_requested_host(base: tuple[Engine, Api], path: str) -> None:
    _, api = base
    accept = {"accept": "text/html" if "." not in path else "*/*"}
    texts = [api.client.get(path, headers={**accept, "host": host}).text for host in ("one.example", "two.example")]
    assert ["http://one.example" in text for text in texts] == [True, False]
    assert "http://two.example" in texts[1]


def test_operations_are_cached_by_their_variables(base: tuple[Engine, Api]) -> None:
    _, api = base
    assert label(api) == label(api) == {"label": "First"}
    assert len(questions(api)) == 1
    assert label(api, "actors/b") is None
    sent = len(questions(api))
    assert sent > 1
    assert label(api, "actors/b") is None
    assert len(questions(api)) == sent


def test_writes_of_another_process_appear_within_a_tenth_of_a_second(base: tuple[Engine, Api]) -> None:
    engine, api = base
    for number in range(5):
        rename(engine, f"Label {number}")
        sleep(LONGEST_BEHIND)
        assert label(api) == {"label": f"Label {number}"}
        assert api.rest("/v1/actors/a?fields=label")["data"] == {"label": f"Label {number}"}


def test_writes_of_this_process_appear_at_once(base: tuple[Engine, Api]) -> None:
    engine, api = base
    for number in range(5):
        assert label(api) is not None
        rename(engine, f"Label {number}")
        api.client.app.state.reader.wrote(number + 2)  # type: ignore[attr-defined]
        assert label(api) == {"label": f"Label {number}"}


def test_answers_are_cached_by_the_headers_that_change_them(base: tuple[Engine, Api]) -> None:
    _, api = base
    for headers in ({}, {"Accept": "text/csv"}, {"Accept-Encoding": "identity"}, {"Origin": "https://a.example"}):
        first, again = (api.client.get("/v1/actors", headers=headers) for _ in range(2))
        assert first.content == again.content
        assert first.headers["content-type"] == again.headers["content-type"]
        assert again.headers["access-control-allow-origin"] == "*"


def test_revalidation_gives_304_until_the_next_revision(base: tuple[Engine, Api]) -> None:
    engine, api = base
    tag = api.client.get("/v1/actors").headers["etag"]
    for _ in range(2):
        assert api.client.get("/v1/actors", headers={"If-None-Match": tag}).status_code == 304
    rename(engine, "Second")
    sleep(LONGEST_BEHIND)
    changed = api.client.get("/v1/actors", headers={"If-None-Match": tag})
    assert (changed.status_code, changed.json()["data"][0]["label"]) == (200, "Second")


@pytest.mark.parametrize("path", ["/v1/actors/nobody", "/v1/actors?knd=state", "/v1/actors.csv", "/healthz"])
def test_errors_and_exports_are_not_cached(base: tuple[Engine, Api], path: str) -> None:
    _, api = base
    assert api.client.get(path).content == api.client.get(path).content
    metrics = api.client.get("/metrics").text
    assert 'entente_answers_total{outcome="hit"}' not in metrics


def test_the_cache_keeps_to_its_size(base: tuple[Engine, Api]) -> None:
    _, api = base
    for number in range(200):
        api.client.get(f"/v1/actors?limit={number + 1}")
    answers = api.client.app.middleware_stack  # type: ignore[attr-defined]
    while type(answers).__name__ != "AnswerCache":
        answers = answers.app
    assert 0 < answers.answers.currsize <= 1024 * 1024
    assert answers.answers.currsize == sum(answer.size for answer in answers.answers.values())
    assert len(answers.answers) < 200


def test_hits_and_misses_are_counted_and_operations_keep_their_names(base: tuple[Engine, Api]) -> None:
    _, api = base
    for _ in range(3):
        label(api)
    metrics = api.client.get("/metrics").text
    assert 'entente_answers_total{outcome="hit"} 2.0' in metrics
    assert 'entente_graphql_operation_seconds_count{operation="Named",status="2xx"} 3.0' in metrics


def test_cached_answers_are_counted_by_their_route(base: tuple[Engine, Api]) -> None:
    _, api = base
    for _ in range(3):
        api.client.get("/v1/actors/a")
    metrics = api.client.get("/metrics").text
    counted = 'entente_http_request_seconds_count{method="GET",route="/v1/actors/{slug}",status="2xx"} 3.0'
    assert counted in metrics


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/v1/actors/a", "/graphql?query={actors{nodes{id}}}"])
def test_cached_answers_are_unavailable_while_the_database_is(
    base: tuple[Engine, Api], path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, api = base
    assert api.client.get(path).status_code == 200
    reader = api.client.app.state.reader.reader  # type: ignore[attr-defined]
    monkeypatch.setattr(reader, "state", away)
    monkeypatch.setattr(reader, "read", away)
    refused = api.client.get(path)
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
