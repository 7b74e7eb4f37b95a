"""Answers are remembered until the base moves on: never told again after it has, to nobody they were not made for."""

from collections.abc import Iterator
from time import sleep
from typing import Any

import pytest
from conftest import Asked
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from tables import create_tables

from api.app import create_app
from api.database import write_engine
from api.errors import Code, Refusal
from api.settings import Settings
from api.write import Change, write
from schema import Actor

QUERY = "query Named($id: ID!) { actor(id: $id) { label } }"
LONGEST_BEHIND = 0.1


@pytest.fixture
def base(empty: str) -> Iterator[tuple[Engine, Asked]]:
    """A database that others write to, and an application that remembers its answers."""
    create_tables(empty)
    engine = write_engine(empty)
    rename(engine, "First")
    app = create_app(Settings(database_url=empty, answer_cache_mb=1))
    with TestClient(app, raise_server_exceptions=False) as client:
        asked = Asked("", empty, client)
        app.state.reader.listener = asked.statements.append
        yield engine, asked
    engine.dispose()


async def away(*_: object) -> Any:
    raise Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again.")


def rename(engine: Engine, label: str) -> None:
    change = Change(Actor, {"id": "actors/a", "kind": "state", "label": label})
    write(engine, [change], author="another process", reason="to move on", origin="test")


def questions(asked: Asked) -> list[str]:
    """The statements that were sent, but for those that only ask for the revision."""
    return [text for text in asked.statements if "json" in text]


def label(asked: Asked, id: str = "actors/a") -> Any:
    return asked.graphql(QUERY, id=id)["actor"]


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/v1/actors/a", "/graphql?query={actors{nodes{id}}}"])
def test_what_is_asked_again_is_told_again_without_a_question_to_the_database(
    base: tuple[Engine, Asked], path: str
) -> None:
    _, asked = base
    first = asked.client.get(path)
    sent = len(questions(asked))
    again = asked.client.get(path)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    told = {name for name in first.headers if name not in ("x-request-id", "date", "ratelimit")}
    assert all(again.headers[name] == first.headers[name] for name in told)
    assert len(questions(asked)) == sent


def test_what_is_told_again_carries_each_header_once_and_an_id_of_its_own(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    told = [asked.client.get("/v1/actors/a").headers for _ in range(3)]
    assert len({headers["x-request-id"] for headers in told}) == 3
    assert all(len(headers.raw) == len(set(headers)) == len(told[0]) for headers in told)


def test_a_repeated_operation_is_told_again_and_one_with_other_variables_is_not(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    assert label(asked) == label(asked) == {"label": "First"}
    assert len(questions(asked)) == 1
    assert label(asked, "actors/b") is None
    assert len(questions(asked)) == 2


def test_what_another_process_has_written_is_told_within_a_tenth_of_a_second(base: tuple[Engine, Asked]) -> None:
    engine, asked = base
    for number in range(5):
        rename(engine, f"Label {number}")
        sleep(LONGEST_BEHIND)
        assert label(asked) == {"label": f"Label {number}"}
        assert asked.rest("/v1/actors/a?fields=label")["data"] == {"label": f"Label {number}"}


def test_what_this_process_has_written_is_told_at_once(base: tuple[Engine, Asked]) -> None:
    engine, asked = base
    for number in range(5):
        assert label(asked) is not None
        rename(engine, f"Label {number}")
        asked.client.app.state.reader.wrote(number + 2)  # type: ignore[attr-defined]
        assert label(asked) == {"label": f"Label {number}"}


def test_every_way_of_asking_is_remembered_by_itself(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    for headers in ({}, {"Accept": "text/csv"}, {"Accept-Encoding": "identity"}, {"Origin": "https://a.example"}):
        first, again = (asked.client.get("/v1/actors", headers=headers) for _ in range(2))
        assert first.content == again.content
        assert first.headers["content-type"] == again.headers["content-type"]
        assert again.headers["access-control-allow-origin"] == "*"


def test_a_client_that_has_the_answer_is_told_so_until_the_base_moves_on(base: tuple[Engine, Asked]) -> None:
    engine, asked = base
    tag = asked.client.get("/v1/actors").headers["etag"]
    for _ in range(2):
        assert asked.client.get("/v1/actors", headers={"If-None-Match": tag}).status_code == 304
    rename(engine, "Second")
    sleep(LONGEST_BEHIND)
    changed = asked.client.get("/v1/actors", headers={"If-None-Match": tag})
    assert (changed.status_code, changed.json()["data"][0]["label"]) == (200, "Second")


@pytest.mark.parametrize("path", ["/v1/actors/nobody", "/v1/actors?knd=state", "/v1/actors.csv", "/healthz"])
def test_errors_and_exports_are_never_remembered(base: tuple[Engine, Asked], path: str) -> None:
    _, asked = base
    assert asked.client.get(path).content == asked.client.get(path).content
    metrics = asked.client.get("/metrics").text
    assert 'entente_answers_total{outcome="hit"}' not in metrics


def test_no_more_is_remembered_than_was_allowed(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    for number in range(200):
        asked.client.get(f"/v1/actors?limit={number + 1}")
    answers = asked.client.app.middleware_stack  # type: ignore[attr-defined]
    while type(answers).__name__ != "Answers":
        answers = answers.app
    assert 0 < answers.size <= 1024 * 1024
    assert answers.size == sum(answer.size for answer in answers.known.values())
    assert len(answers.known) < 200


def test_hits_and_misses_are_counted_and_operations_keep_their_names(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    for _ in range(3):
        label(asked)
    metrics = asked.client.get("/metrics").text
    assert 'entente_answers_total{outcome="hit"} 2.0' in metrics
    assert 'entente_graphql_operation_seconds_count{operation="Named",status="2xx"} 3.0' in metrics


def test_what_is_told_again_is_counted_by_the_route_that_would_have_answered(base: tuple[Engine, Asked]) -> None:
    _, asked = base
    for _ in range(3):
        asked.client.get("/v1/actors/a")
    metrics = asked.client.get("/metrics").text
    counted = 'entente_http_request_seconds_count{method="GET",route="/v1/actors/{slug}",status="2xx"} 3.0'
    assert counted in metrics


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/v1/actors/a", "/graphql?query={actors{nodes{id}}}"])
def test_what_was_told_before_is_refused_as_all_else_while_the_database_is_away(
    base: tuple[Engine, Asked], path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, asked = base
    assert asked.client.get(path).status_code == 200
    reader = asked.client.app.state.reader.reader  # type: ignore[attr-defined]
    monkeypatch.setattr(reader, "revision", away)
    monkeypatch.setattr(reader, "read", away)
    refused = asked.client.get(path)
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
