"""Request ids, logs, metrics and traces."""

import json
import logging
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Any

import pytest
from conftest import Api
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.requests import Request
from starlette.responses import StreamingResponse

from api.app import create_app
from api.observe.logs import formatter
from api.settings import Settings

MADE = re.compile(r"[0-9a-f]{32}")
Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines() -> Iterator[Lines]:
    """Returns what our loggers wrote, read back from the JSON."""
    stream, logger = StringIO(), logging.getLogger("entente")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter(coloured=False))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logger.setLevel(logging.NOTSET)
    logger.removeHandler(handler)


@contextmanager
def watching(url: str, **settings: Any) -> Iterator[TestClient]:
    """The application with other settings, and with a route that raises and one that streams."""
    app = create_app(Settings(database_url=url, **settings))
    add_routes(app)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def add_routes(app: FastAPI) -> None:
    """`/broken` raises, with an address in the message; `/stream` answers in three parts."""

    async def broken(_: Request) -> None:
        raise LookupError("cannot reach postgresql://entente:hush-hush@host/entente")

    async def stream(_: Request) -> StreamingResponse:
        return StreamingResponse(iter([b"one ", b"two ", b"three"]), media_type="text/plain")

    app.add_route("/broken", broken)
    app.add_route("/stream", stream)


# ---- request ids --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("request_id", ["1", "a.B_c-9", "x" * 100])
def test_a_client_may_name_its_request(api: Api, request_id: str) -> None:
    assert api.client.get("/v1", headers={"X-Request-ID": request_id}).headers["x-request-id"] == request_id


@pytest.mark.parametrize("request_id", ["", "a b", "x" * 101, "line\\nline", "ünïcode".encode(), '{"a":1}'])
def test_a_name_that_could_do_harm_is_replaced(api: Api, request_id: str) -> None:
    assert MADE.fullmatch(api.client.get("/v1", headers={"X-Request-ID": request_id}).headers["x-request-id"])


def test_every_answer_names_its_request_and_no_two_the_same(api: Api) -> None:
    with watching(api.url) as client:
        responses = [
            client.get("/v1/actors/china"),
            client.get("/v1/nowhere"),
            client.delete("/v1/actors"),
            client.get("/v1/actors?unknown=1"),
            client.post("/graphql", json={"query": "{"}),
            client.get("/broken"),
            client.get("/stream"),
            client.get("/docs"),
        ]
    ids = {response.headers["x-request-id"] for response in responses}
    assert len(ids) == len(responses)
    assert [response.status_code for response in responses] == [200, 404, 405, 422, 200, 500, 200, 200]


# ---- logs ---------------------------------------------------------------------------------------------------------


def test_a_request_is_one_line(api: Api, lines: Lines) -> None:
    body = api.client.get("/v1/actors/china?fields=label", headers={"X-Request-ID": "one"}).content
    (line,) = lines()
    assert line.pop("milliseconds") > 0
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "request",
        "level": "info",
        "logger": "entente.request",
        "method": "GET",
        "path": "/v1/actors/china",
        "status": 200,
        "bytes": len(body),
        "request_id": "one",
    }


def test_a_graphql_line_names_the_operation(api: Api, lines: Lines) -> None:
    for query in ("query Meetings { meetings { totalCount } }", "{ meetings { totalCount } }", "{ nothing }"):
        api.client.post("/graphql", json={"query": query})
    assert [line.get("operation") for line in lines()] == ["Meetings", "anonymous", None]


def test_a_stream_is_counted_to_its_end(api: Api, lines: Lines) -> None:
    with watching(api.url) as client:
        assert client.get("/stream", headers={"Accept-Encoding": "identity"}).text == "one two three"
    assert lines()[-1]["bytes"] == 13


def test_a_path_cannot_forge_a_line(api: Api, lines: Lines) -> None:
    api.client.get("/v1/%0A%1B%5B31m?token=hush")
    api.client.get("/" + "x" * 10_000)
    assert lines()[0]["path"] == "/v1/%0A%1B%5B31m"
    assert len(lines()[1]["path"]) == 500


def test_an_exception_is_logged_once_with_its_traceback_and_without_the_password(api: Api, lines: Lines) -> None:
    with watching(api.url) as client:
        client.get("/broken", headers={"X-Request-ID": "bad", "Cookie": "hush-hush"})
    broken, request = lines()
    assert "postgresql://entente:***@host/entente" in broken["exception"]
    assert "hush-hush" not in str(lines())
    assert (broken["level"], broken["request_id"]) == (request["level"], request["request_id"]) == ("error", "bad")
    assert request["status"] == 500


QUESTIONS = {
    "/v1/meetings?start.gte=2024-04&kind.in=summit,talks&fields=label,start&limit=3&order=-start": (
        "meeting where start gte date and kind in 2 vocabulary order -start id limit 3 {label, start}, next, previous"
    ),
    "/v1/meetings?participations.actor=actors/china&participations.role=host&fields=id": (
        "meeting where participations(actor(id eq id) and role eq vocabulary) order id limit 20 {id}, next, previous"
    ),
    "/v1/actors/china?fields=label": "actor id eq id {label}",
}


@pytest.mark.parametrize("path", QUESTIONS)
def test_a_slow_query_is_logged_without_its_values(api: Api, lines: Lines, path: str) -> None:
    with watching(api.url, slow_seconds=1e-9) as client:
        client.get(path)
    slow = lines()[0]
    assert (slow["event"], slow["level"], slow["outcome"]) == ("slow query", "warning", "answered")
    assert slow["question"].replace(", revision", "") == QUESTIONS[path]
    assert slow["request_id"] == lines()[1]["request_id"]


def test_a_slow_operation_is_logged_without_the_names_of_the_client(api: Api, lines: Lines) -> None:
    query = """query Secret { hidden: actors(first: 2, where: {or: [{actorKind: {eq: STATE}}, {label: {contains: "Wang"}}]}) {
        nodes { covert: label participations(first: 1) { nodes { participationRole meeting { label } } } } } }"""
    with watching(api.url, slow_seconds=1e-9) as client:
        assert "errors" not in client.post("/graphql", json={"query": query}).json()
    question = lines()[0]["question"]
    assert question.startswith("actor where (kind eq vocabulary or label contains text) order")
    assert "participations: participation order" in question
    assert not re.search("hidden|covert|Wang|Secret", question)


def test_a_fast_query_is_not_logged(api: Api, lines: Lines) -> None:
    with watching(api.url, slow_seconds=60) as client:
        client.get("/v1/actors")
    assert [line["event"] for line in lines()] == ["request"]


# ---- metrics ------------------------------------------------------------------------------------------------------


def counts(client: TestClient, name: str) -> dict[tuple[str, ...], int]:
    """Returns the counter of each combination of labels."""
    found = re.findall(rf"^entente_{name}_seconds_count{{(.+)}} (\d+)", client.get("/metrics").text, re.M)
    return {tuple(re.findall(r'="([^"]*)"', labels)): int(count) for labels, count in found}


def test_requests_are_counted_by_route_and_not_by_path(api: Api) -> None:
    with watching(api.url) as client:
        paths = ["/v1/actors/china", "/v1/actors/russia", "/v1/actors/nobody", "/v1/a", "/b", "/openapi.json", "/docs"]
        for path in [*paths, "/static-offline-docs/favicon.png"]:
            client.get(path)
        client.request("BREW", "/v1/actors")
        assert counts(client, "http_request") == {
            ("GET", "/v1/actors/{slug}", "2xx"): 2,
            ("GET", "/v1/actors/{slug}", "4xx"): 1,
            ("GET", "unknown", "4xx"): 2,
            ("GET", "/openapi.json", "2xx"): 1,
            ("GET", "/docs", "2xx"): 1,
            ("GET", "/static-offline-docs", "2xx"): 1,
            ("other", "/v1/actors", "4xx"): 1,
        }


def test_operations_are_counted_by_name_and_invalid_ones_together(api: Api) -> None:
    with watching(api.url) as client:
        for query in ("query A { __typename }", "query A { __typename }", "{ __typename }", "{", "{ nothing }"):
            client.post("/graphql", json={"query": query})
        client.get("/graphql", headers={"accept": "text/html"})
        assert counts(client, "graphql_operation") == {("A", "2xx"): 2, ("anonymous", "2xx"): 1, ("invalid", "2xx"): 2}


def test_clients_cannot_make_the_metrics_grow(api: Api) -> None:
    with watching(api.url) as client:
        for number in range(210):
            client.post("/graphql", json={"query": f"query N{number} {{ __typename }}"})
        client.post("/graphql", json={"query": f"query {'x' * 101} {{ __typename }}"})
        client.post("/graphql", json={"query": "query N0 { __typename }"})
        found = counts(client, "graphql_operation")
    assert (len(found), found["other", "2xx"], found["N0", "2xx"]) == (201, 11, 2)


def test_statements_are_counted_by_backend(api: Api) -> None:
    with watching(api.url) as client:
        client.get("/v1/actors")
        client.get("/readyz")
        assert counts(client, "database_statement") == {
            (api.backend, "answered"): 4
        }  # /readyz reads the revision, the schema and what is loading


def test_the_process_is_measured_and_applications_are_kept_apart(api: Api) -> None:
    with watching(api.url) as one, watching(api.url) as other:
        one.get("/v1")
        assert "process_resident_memory_bytes" in other.get("/metrics").text
        assert ("GET", "/v1", "2xx") not in counts(other, "http_request")


def test_metrics_can_be_switched_off(api: Api) -> None:
    with watching(api.url, metrics=False) as client:
        assert client.get("/metrics").status_code == 404
        assert client.get("/v1/actors").status_code == 200


# ---- traces -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def exported() -> InMemorySpanExporter:
    """The spans that OpenTelemetry would export; a process has one provider, so other applications do not trace."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


def test_a_trace_leads_from_the_request_to_its_statement(
    api: Api, exported: InMemorySpanExporter, lines: Lines
) -> None:
    exported.clear()
    with watching(api.url, telemetry=True) as client:
        client.get("/v1/actors/china", headers={"X-Request-ID": "traced"})
        client.get("/readyz")
    spans = {span.name: span for span in exported.get_finished_spans()}
    request, statement = spans["GET /v1/actors/{slug}"], spans["statement"]
    assert request.attributes and request.attributes["entente.request_id"] == "traced"
    assert statement.attributes and statement.attributes["db.system.name"] == api.backend
    assert request.context.trace_id == statement.context.trace_id
    assert lines()[0]["trace_id"] == trace.format_trace_id(request.context.trace_id)
    assert "GET /readyz" not in spans


def test_nothing_is_traced_by_default(api: Api, exported: InMemorySpanExporter) -> None:
    exported.clear()
    api.client.get("/v1/actors/china")
    assert exported.get_finished_spans() == ()


def test_telemetry_without_its_extra_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk", None)  # makes the import fail
    with pytest.raises(RuntimeError, match=r"pip install 'entente\[telemetry\]'"):
        create_app(Settings(telemetry=True))


# ---- Server-Timing ------------------------------------------------------------------------------------------------

PHASES = re.compile(r"parse;dur=[\d.]+, plan;dur=[\d.]+, db;dur=[\d.]+, total;dur=[\d.]+")


def phases(header: str) -> dict[str, float]:
    """Milliseconds by phase."""
    return {name: float(value) for name, value in re.findall(r"(\w+);dur=([\d.]+)", header)}


def timed(client: TestClient) -> list[str]:
    responses = [
        client.get("/v1/actors?limit=3"),
        client.get("/v1/actors/china", headers={"Accept-Encoding": "identity"}),
        client.get("/v1/timeline?of=actors/china"),
        client.post("/graphql", json={"query": "{ actors(first: 3) { nodes { id } } }"}),
        client.get("/graphql", params={"query": "{ actors(first: 3) { nodes { id } } }"}),
    ]
    assert [response.status_code for response in responses] == [200] * 5
    return [response.headers.get("server-timing", "") for response in responses]


def test_every_answer_says_how_long_each_phase_took(seeded: Api) -> None:
    with watching(seeded.url, answer_cache_mb=0) as client:
        for header in timed(client):
            assert PHASES.fullmatch(header), header
            spent = phases(header)
            assert min(spent.values()) > 0, header
            assert spent["parse"] + spent["plan"] + spent["db"] < spent["total"], header


def test_a_remembered_plan_takes_no_time_to_make(seeded: Api) -> None:
    with watching(seeded.url, answer_cache_mb=0) as client:
        first, second = (phases(header) for header in (timed(client)[0], timed(client)[0]))
    assert second["plan"] < first["plan"]


def test_refusals_and_other_answers_are_timed_as_well(seeded: Api) -> None:
    with watching(seeded.url) as client:
        for path in ("/v1/actors?nothing=1", "/v1/nothing", "/healthz", "/stream", "/broken"):
            assert PHASES.fullmatch(client.get(path).headers["server-timing"])


def test_a_cached_answer_says_so_and_repeats_no_times(seeded: Api) -> None:
    with watching(seeded.url, answer_cache_mb=1) as client:
        assert all(map(PHASES.fullmatch, timed(client)))
        for header in timed(client):
            assert re.fullmatch(r"cache;desc=hit, total;dur=[\d.]+", header), header


def test_timing_can_be_switched_off(seeded: Api) -> None:
    with watching(seeded.url, server_timing=False) as client:
        assert timed(client) == [""] * 5
        assert "timing-allow-origin" not in client.get("/v1/actors").headers


def test_pages_of_other_sites_can_read_the_times(seeded: Api) -> None:
    response = seeded.client.get("/v1/actors/china", headers={"Origin": "https://elsewhere.example"})
    assert "Server-Timing" in response.headers["access-control-expose-headers"].split(", ")
    assert response.headers["timing-allow-origin"] == "*"
