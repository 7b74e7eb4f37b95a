"""What each client is answered in, by the `Accept` header that it sends by default."""

import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import Any

import pytest
from conftest import Api, serving
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from live_server import running_server

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.database import write_engine
from api.http.accept import preferred
from api.settings import Settings

JSON, GRAPHQL, EVENTS = "application/json", "application/graphql-response+json", "text/event-stream"
HTML, PROBLEM, MULTIPART = "text/html", "application/problem+json", "multipart/mixed"
QUERY = {"query": '{ actor(id: "actors/china") { label } }'}
WRONG = {"query": "{ actr { label } }"}
SUBSCRIPTION = {"query": 'subscription { changes(after: "0") { recordId position } }'}

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
URQL = (
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"
)
APOLLO_SUBSCRIBES = (
    "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/graphql-response+json,application/json;q=0.9"
)

CLIENTS = {
    "curl, requests, httpx, aiohttp and gql": ("*/*", JSON),
    "a client without the header": (None, JSON),
    "a client with an empty header": ("", JSON),
    "Apollo Client 4": ("application/graphql-response+json,application/json;q=0.9", GRAPHQL),
    "Apollo Client 4 that defers": (
        "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9",
        GRAPHQL,
    ),
    "Apollo Client 3": ("application/graphql-response+json, application/json", GRAPHQL),
    "Apollo Kotlin": (
        "multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json",
        GRAPHQL,
    ),
    "urql": (URQL, GRAPHQL),
    "Relay's documentation": ("application/json", JSON),
    "Relay with both types": (
        "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8",
        GRAPHQL,
    ),
    "graphql-request": ("application/graphql-response+json, application/json", GRAPHQL),
    "Houdini": ("application/graphql+json, application/json", JSON),
    "GraphiQL": ("application/json, multipart/mixed", JSON),
    "graphql-sse": (EVENTS, EVENTS),
    "axios": ("application/json, text/plain, */*", JSON),
    "Java's URL": ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", JSON),
    "a browser that posts a form": (BROWSER, JSON),
    "a client that reads both in one way": ("application/json, text/event-stream", JSON),
    "a client that would rather have a stream": ("text/event-stream, application/json;q=0.1", JSON),
    "a client that would rather have JSON": ("application/graphql-response+json;q=0.5, application/json", JSON),
    "a client that names JSON first": ("application/json, application/graphql-response+json", JSON),
    "a client that refuses the newer type": ("application/graphql-response+json;q=0, */*", JSON),
    "a client that refuses the older type": ("application/json;q=0, */*", GRAPHQL),
    "a client that names the newer type last": ("*/*, application/graphql-response+json", GRAPHQL),
    "a client of any application type": ("application/*", JSON),
    "a client of any text": ("text/*", EVENTS),
    "a client that writes in capitals": ("Application/GraphQL-Response+JSON", GRAPHQL),
    "a client with blanks and empty elements": (" , application/json ; q=0.5 ,, ", JSON),
    "a client of Apollo's streams": ("multipart/mixed;subscriptionSpec=1.0", MULTIPART),
}


def post(api: Api, body: Any, accept: str | None) -> Any:
    """The response to a POST with this `Accept`; without the header if None."""
    headers = [] if accept is None else [(b"accept", accept.encode("latin-1"))]
    headers.append((b"content-type", JSON.encode()))
    request = api.client.build_request("POST", "/graphql", content=json.dumps(body), headers=headers)
    if accept is None:
        del request.headers["accept"]
    return api.client.send(request)


def media_type(answer: Any) -> str:
    return str(answer.headers["content-type"].partition(";")[0])


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_a_query_answered_in(client: str, api: Api) -> None:
    accept, expected = CLIENTS[client]
    answer = post(api, QUERY, accept)
    assert (answer.status_code, media_type(answer)) == (200, expected)
    assert "China" in answer.text
    assert "Accept" in answer.headers["vary"].split(", ")


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_a_wrong_query_answered_in(client: str, api: Api) -> None:
    accept, expected = CLIENTS[client]
    answer = post(api, WRONG, accept)
    assert (answer.status_code, media_type(answer)) == (400 if expected == GRAPHQL else 200, expected)
    assert "GRAPHQL_VALIDATION_FAILED" in answer.text
    assert "Accept" in answer.headers["vary"].split(", ")


MALFORMED = [
    "nonsense",
    "/",
    ";;q",
    "q=1",
    "application/json;q=high",
    "application/json;q=-1",
    "a/b;q=1e9",
    ";",
    "=",
    "\xff",
]
NOTHING = ["text/plain", "image/*", "application/xml", "application/json;q=0", "*/*;q=0", MULTIPART, *MALFORMED]


@pytest.mark.parametrize("accept", NOTHING)
@pytest.mark.parametrize("body", [QUERY, SUBSCRIPTION, WRONG], ids=["query", "subscription", "wrong"])
def test_a_client_that_accepts_nothing_that_is_offered_learns_what_is(body: Any, accept: str, api: Api) -> None:
    answer = post(api, body, accept)
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["extensions"]["code"], media_type(answer)) == (406, "NOT_ACCEPTABLE", JSON)
    assert all(offered in error["extensions"]["hint"] for offered in (JSON, GRAPHQL, EVENTS))


def test_several_headers_are_one_list(api: Api) -> None:
    headers = [("accept", "text/plain, application/json;q=0.1"), ("accept", GRAPHQL)]
    assert media_type(api.client.post("/graphql", json=QUERY, headers=headers)) == GRAPHQL


# ---- subscriptions

NO_STREAM = ["*/*", JSON, GRAPHQL, "application/json, multipart/mixed", "text/event-stream;q=0, */*", BROWSER]


@pytest.mark.parametrize("accept", NO_STREAM)
def test_a_subscription_without_a_stream_is_refused_with_the_ways_to_subscribe(accept: str, api: Api) -> None:
    answer = post(api, SUBSCRIPTION, accept)
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert EVENTS in error["extensions"]["hint"] and "graphql-transport-ws" in error["extensions"]["hint"]


STREAMS = {
    "graphql-sse": (EVENTS, EVENTS),
    "urql": ("text/event-stream, multipart/mixed", EVENTS),
    "urql's header for queries": (URQL, EVENTS),
    "a client that would rather have JSON": ("application/json, text/event-stream;q=0.1", EVENTS),
    "Apollo Client 4": (APOLLO_SUBSCRIBES, MULTIPART),
    "Apollo Kotlin": (
        "multipart/mixed;subscriptionSpec=1.0, application/graphql-response+json, application/json",
        MULTIPART,
    ),
    "gql": ('multipart/mixed;boundary="-";subscriptionSpec="1.0",application/json', MULTIPART),
    "a client of both that would rather have events": (f"{APOLLO_SUBSCRIBES};q=0.5,text/event-stream", MULTIPART),
    "a client of both that names events first": ("text/event-stream, multipart/mixed;subscriptionSpec=1.0", EVENTS),
}


@pytest.fixture(scope="module")
def server(both: dict[str, Api]) -> Iterator[str]:
    with running_server(both["sqlite"].url) as address:
        yield address


@contextmanager
def streamed(server: str, accept: str, encoding: str = "identity", body: Any = SUBSCRIPTION) -> Iterator[HTTPResponse]:
    connection = HTTPConnection(server, timeout=20)
    sent = {"Accept": accept, "Accept-Encoding": encoding, "Content-Type": JSON}
    connection.request("POST", "/graphql", json.dumps(body), sent)
    response = connection.getresponse()
    yield response
    response.close()
    connection.close()


def beginning(response: HTTPResponse, length: int = 200) -> bytes:
    """The first bytes of a stream that does not end, as soon as they are there."""
    unpack = zlib.decompressobj(31) if response.headers["content-encoding"] == "gzip" else None
    found = b""
    while len(found) < length:
        read = response.read1()
        found += unpack.decompress(read) if unpack else read
    return found


FIRST = {
    EVENTS: b'event: next\ndata: {"data":{"changes":{"recordId":',
    MULTIPART: b'\r\n--graphql\r\ncontent-type: application/json\r\n\r\n{"payload":{"data":{"changes":{"recordId":',
}


@pytest.mark.parametrize("client", STREAMS)
@pytest.mark.parametrize("encoding", ["gzip, deflate", "identity"])
def test_a_subscription_is_streamed(client: str, encoding: str, server: str) -> None:
    accept, expected = STREAMS[client]
    with streamed(server, accept, encoding) as response:
        assert (response.status, response.headers.get_content_type()) == (200, expected)
        assert "Accept" in response.headers["vary"].split(", ")
        assert beginning(response).startswith(FIRST[expected])


def test_a_stream_of_parts_is_framed_as_apollo_reads_it(server: str) -> None:
    accept = "multipart/mixed;subscriptionSpec=1.0"
    with streamed(server, accept, body={"query": "{ revision }"}) as response:
        assert response.headers["content-type"] == "multipart/mixed;boundary=graphql;subscriptionSpec=1.0"
        before, part, after = response.read().split(b"\r\n--graphql")
    assert (before, after) == (b"", b"--\r\n")
    heading, content = part.split(b"\r\n\r\n")
    assert heading == b"\r\ncontent-type: application/json"
    assert json.loads(content) == {"payload": {"data": {"revision": 1}, "extensions": {"revision": 1}}}


def test_a_stream_of_parts_shows_that_it_is_alive(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.graphql.transport.streams.HEARTBEAT", 0.05)
    with streamed(server, APOLLO_SUBSCRIBES, body={"query": "subscription { changes { recordId } }"}) as response:
        assert beginning(response).count(b"\r\n\r\n{}\r\n--graphql") > 1


def test_the_end_of_the_server_does_not_complete_its_streams(both: dict[str, Api]) -> None:
    with ExitStack() as streams:
        with running_server(both["sqlite"].url) as address:
            accepts = (EVENTS, APOLLO_SUBSCRIBES)
            responses = [streams.enter_context(streamed(address, accept)) for accept in accepts]
        events, parts = (response.read() for response in responses)
    assert b"complete" not in events and not parts.endswith(b"--\r\n")


@pytest.mark.parametrize("accept", [EVENTS, APOLLO_SUBSCRIBES])
def test_an_invalid_subscription_says_so_and_ends(accept: str, api: Api) -> None:
    for body in (
        {"query": "subscription { change { id } }"},
        {"query": 'subscription { changes(after: "x") { recordId } }'},
        {
            "query": "subscription ($after: String) { changes(after: $after) { recordId } }",
            "variables": {"after": "\ud800"},
        },
    ):
        answer = post(api, body, accept)
        assert '"code"' in answer.text, answer.text
        assert answer.status_code < 500


def test_the_headers_of_a_stream_can_be_read_alone(api: Api) -> None:
    for accept in (EVENTS, APOLLO_SUBSCRIBES):
        answer = api.client.head("/graphql", params=SUBSCRIPTION, headers={"accept": accept})
        assert (answer.status_code, media_type(answer)) == (200, accept.partition(";")[0])


def test_clients_of_streams_alone_can_write(address: Callable[[str, str], str]) -> None:
    with serving("sqlite", address("sqlite", "written_by_streams")) as api:
        engine = write_engine(api.url)
        headers = {"accept": EVENTS, "authorization": f"Bearer {create_key(engine, 'Streaming', Role.editor)}"}
        engine.dispose()
        body = {"query": 'mutation { createTopic(input: {id: "topics/dykes", label: "Dykes"}) { __typename } }'}
        assert '"TopicPayload"' in api.client.post("/graphql", json=body, headers=headers).text
        assert "UNAUTHENTICATED" in api.client.post("/graphql", json=body, headers={"accept": EVENTS}).text
        assert "METHOD_NOT_ALLOWED" in api.client.get("/graphql", params=body, headers=headers).text


# ---- the page


PAGES = {"Firefox and Chrome": (BROWSER, HTML), "text browsers": ("text/html, text/*;q=0.5, */*;q=0.1", HTML)}
NO_PAGES = {
    "curl": ("*/*", JSON),
    "JSON first": ("application/json, text/html", JSON),
    "no page": ("text/html;q=0, */*", JSON),
}


@pytest.mark.parametrize("client", [*PAGES, *NO_PAGES])
def test_a_browser_that_navigates_gets_a_page(client: str, api: Api) -> None:
    accept, expected = (PAGES | NO_PAGES)[client]
    answer = api.client.get("/graphql", headers={"accept": accept})
    assert (answer.status_code, media_type(answer)) == (200 if expected == HTML else 400, expected)
    assert "Accept" in answer.headers["vary"].split(", ")
    assert media_type(api.client.get("/graphql", params=QUERY, headers={"accept": BROWSER})) == JSON


def test_only_a_page_is_not_an_answer_to_a_query(api: Api) -> None:
    assert api.client.get("/graphql", params=QUERY, headers={"accept": HTML}).status_code == 406
    assert api.client.post("/graphql", json=QUERY, headers={"accept": HTML}).status_code == 406


# ---- REST


LISTS = {
    "text/csv, application/json": "text/csv",
    "text/csv, */*": "text/csv",
    "application/json, text/csv": JSON,
    "text/csv;q=0.9, */*": JSON,
}


@pytest.mark.parametrize("accept", LISTS)
def test_a_list_is_answered_in_what_is_named_first(accept: str, api: Api) -> None:
    assert media_type(api.client.get("/v1/actors", headers={"Accept": accept})) == LISTS[accept]


@pytest.mark.parametrize(
    "accept", ["application/json, text/event-stream", "text/event-stream;q=0.5, application/json", "*/*"]
)
def test_changes_are_streamed_only_to_clients_that_prefer_a_stream(accept: str, api: Api) -> None:
    assert media_type(api.client.get("/v1/changes?limit=1", headers={"Accept": accept})) == JSON


# ---- caches


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_answers_in_several_media_types_are_cached_apart(method: str, both: dict[str, Api]) -> None:
    with TestClient(create_app(Settings(database_url=both["sqlite"].url))) as client:
        for accept in (JSON, GRAPHQL, EVENTS, URQL, JSON, GRAPHQL, EVENTS, URQL):
            sent = {"params": QUERY} if method == "GET" else {"json": QUERY}
            answer = client.request(method, "/graphql", headers={"Accept": accept}, **sent)  # type: ignore[arg-type]
            assert media_type(answer) == (GRAPHQL if accept == URQL else accept)
            assert "Accept" in answer.headers["vary"].split(", ")
        assert 'entente_answers_total{outcome="hit"} 3' in client.get("/metrics").text


def test_a_tag_belongs_to_a_media_type(api: Api) -> None:
    tags = {
        accept: api.client.get("/graphql", params=QUERY, headers={"Accept": accept}).headers["etag"]
        for accept in (JSON, GRAPHQL)
    }
    for accept, other in ((JSON, GRAPHQL), (GRAPHQL, JSON)):
        for tag, status in ((tags[accept], 304), (tags[other], 200)):
            again = api.client.get("/graphql", params=QUERY, headers={"Accept": accept, "If-None-Match": tag})
            assert again.status_code == status


# ---- any header


@given(st.text(st.sampled_from("abj/+*;=q.,019 -"), max_size=40) | st.text(max_size=40))
def test_any_header_prefers_something_offered_or_nothing(header: str) -> None:
    assert preferred(header, (JSON, GRAPHQL)) in (JSON, GRAPHQL, None)


weights = st.tuples(st.sampled_from([JSON, GRAPHQL]), st.integers(1, 10))


@given(st.lists(weights, min_size=1, max_size=2, unique_by=lambda one: one[0]))
def test_the_highest_weight_wins_then_the_first(ranges: list[Any]) -> None:
    header = ", ".join(f"{name};q={weight / 10}" for name, weight in ranges)
    assert preferred(header, (JSON, GRAPHQL)) == max(ranges, key=lambda one: one[1])[0]


@pytest.mark.parametrize("path", ["/v1/actors/china", "/v1/actors", "/v1/actors.csv", "/readyz", "/openapi.json"])
def test_a_connection_serves_further_requests_after_head(server: str, path: str) -> None:
    connection = HTTPConnection(server, timeout=20)
    for method in ("HEAD", "GET", "HEAD", "GET"):
        connection.request(method, path)
        response = connection.getresponse()
        assert (response.status, bool(response.read())) == (200, method == "GET")
    connection.close()
