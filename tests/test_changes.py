"""The change feed: every change once and in order, over every transport, filtered or not, through interruptions."""

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from itertools import count
from random import Random
from time import monotonic, sleep
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from hypothesis import given, settings
from hypothesis import strategies as st
from live_server import running_server
from sqlalchemy import Engine
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from api.access import Role, revocations
from api.access.keys import create_key, digest, revoke_key
from api.changes import limits
from api.changes.positions import Position, format_position, parse_position
from api.database import write_engine
from api.write import Change, Command, Merge, Retract, Signature, Update, apply_changes
from schema.catalog import collections

NUMBERS = count(1)
SIGNED = Signature("A test", "To be followed.", "test")
Json = dict[str, Any]


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, to which the tests of this file write."""
    with serving(request.param, address(request.param, "followed")) as api:
        yield api


@pytest.fixture(scope="module")
def engine(base: Api) -> Iterator[Engine]:
    engine = write_engine(base.url)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def server(base: Api, engine: Engine) -> Iterator[str]:
    with running_server(base.url) as address:
        yield address


@pytest.fixture
def slug() -> str:
    return f"f{next(NUMBERS)}"


def new(collection: str, slug: str, **values: Any) -> Change:
    needed = {"actors": {"kind": "state"}, "alliances": {"kind": "entente"}}.get(collection, {})
    return Change(collections()[collection], {"id": f"{collection}/{slug}", "label": slug, **needed, **values})


def commit(engine: Engine, *orders: Command) -> int:
    revision = apply_changes(engine, list(orders), SIGNED).revision
    assert revision is not None
    return revision


def member(alliance: str, actor: str, **values: Any) -> Change:
    ends = {"alliance_id": f"alliances/{alliance}", "actor_id": f"actors/{actor}"}
    row = {"id": f"memberships/{alliance}--{actor}", "note": "Made up, so that nobody says so.", **ends, **values}
    return Change(collections()["memberships"], row)


def end(api: Api) -> str:
    return f"{api.rest('/readyz')['revision']}"


def pages(api: Api, after: str, query: str = "", limit: int = 3) -> list[Json]:
    """Returns all changes after a position, page by page."""
    found: list[Json] = []
    while True:
        page = api.rest(f"/v1/changes?after={after}&limit={limit}{query}")
        assert len(page["data"]) <= limit
        found, after = found + page["data"], page["next"]
        if not page["more"]:
            return found


def brief(changes: list[Json]) -> list[tuple[str, str]]:
    return [(change["id"], change["action"]) for change in changes]


# ---- pages


def test_the_feed_begins_with_the_first_change_and_pages_by_position(base: Api) -> None:
    everything = base.rest("/v1/changes?limit=1000")
    assert [change["position"].partition("-")[0] for change in everything["data"][:3]] == ["1.1", "1.2", "1.3"]
    assert (everything["more"], everything["next"]) == (True, everything["data"][-1]["position"])
    first = base.client.get("/v1/changes?limit=2")
    assert first.json()["data"] == everything["data"][:2]
    following = first.headers["link"].split(">")[0].strip("<")
    assert following == f"/v1/changes?limit=2&after={first.json()['next']}"
    assert base.rest(following)["data"] == everything["data"][2:4]


def test_at_the_end_there_is_nothing_more_and_still_a_place_to_go_on_from(base: Api, engine: Engine, slug: str) -> None:
    here = base.rest(f"/v1/changes?after={end(base)}")
    assert (here["data"], here["more"]) == ([], False)
    revision = commit(engine, new("actors", slug))
    assert brief(pages(base, here["next"])) == [(f"actors/{slug}", "created")]
    assert pages(base, str(revision)) == []


def test_a_change_has_its_author_time_reason_fields_and_inverse(base: Api, engine: Engine, slug: str) -> None:
    after, id = end(base), f"actors/{slug}"
    created = commit(engine, new("actors", slug, founded="1949?"))
    commit(engine, Update(id, {"summary": "New.", "founded": None}, created))
    first, second = pages(base, after)
    assert first["patch"] == {"id": id, "label": slug, "kind": "state", "founded": "1949?"}
    assert first["reverse"] is None
    assert (second["patch"], second["reverse"]) == (
        {"summary": "New.", "founded": None},
        {"summary": None, "founded": "1949?"},
    )
    assert {name: second[name] for name in ("record_kind", "author", "reason", "origin")} == {
        "record_kind": "actor",
        "author": "A test",
        "reason": "To be followed.",
        "origin": "test",
    }
    assert second["at"].endswith("Z")


def test_retractions_and_merges_are_in_the_feed(base: Api, engine: Engine, slug: str) -> None:
    after = end(base)
    revision = commit(engine, new("actors", slug), new("actors", f"{slug}-b"), new("actors", f"{slug}-c"))
    commit(engine, Merge(f"actors/{slug}", f"actors/{slug}-b", revision))
    commit(engine, Retract(f"actors/{slug}-c", revision))
    merged, retracted = [one for one in pages(base, after) if one["action"] in ("merged", "retracted")]
    assert (merged["id"], merged["replaced_by"]) == (f"actors/{slug}", f"actors/{slug}-b")
    assert (retracted["id"], retracted["patch"]) == (f"actors/{slug}-c", None)
    assert retracted["reverse"]["label"] == f"{slug}-c"


def test_the_feed_can_be_filtered_by_kind(base: Api, engine: Engine, slug: str) -> None:
    after = end(base)
    commit(engine, new("actors", slug), new("alliances", slug), member(slug, slug), new("topics", slug))
    kinds = {change["record_kind"] for change in pages(base, after, "&kinds=membership,topic")}
    assert kinds == {"membership", "topic"}
    assert pages(base, after, "&kinds=quotation") == []


def test_changes_of_a_record_include_those_of_rows_that_link_to_it(base: Api, engine: Engine, slug: str) -> None:
    after, id = end(base), f"actors/{slug}"
    revision = commit(
        engine, new("actors", slug), new("actors", f"{slug}-b"), new("alliances", slug), member(slug, slug)
    )
    link = f"memberships/{slug}--{slug}"
    revision = commit(engine, Update(link, {"status": "observer"}, revision))
    away = commit(engine, Update(link, {"actor_id": f"{id}-b"}, revision))
    commit(engine, Update(link, {"status": "member"}, away))
    commit(engine, new("topics", slug))
    touched = pages(base, after, f"&touching={id}", limit=1)
    assert brief(touched) == [(id, "created"), (link, "created"), (link, "changed"), (link, "changed")]
    assert touched[-1]["patch"]["actor_id"] == f"{id}-b"
    assert pages(base, after, f"&touching={id}&kinds=actor") == touched[:1]


def test_looking_for_few_among_many_takes_many_small_steps(
    base: Api, engine: Engine, slug: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.changes.feed.WINDOW", 7)
    after = end(base)
    commit(engine, *(new("actors", f"{slug}-{n}") for n in range(30)), new("topics", slug))
    first = base.rest(f"/v1/changes?after={after}&kinds=topic")
    assert (first["data"], first["more"]) == ([], True)
    assert brief(pages(base, after, "&kinds=topic")) == [(f"topics/{slug}", "created")]
    assert len(pages(base, after, "&kinds=actor", limit=4)) == 30


def test_the_feed_can_be_had_as_lines(base: Api) -> None:
    lines = base.client.get("/v1/changes.ndjson")
    assert lines.headers["content-type"] == "application/x-ndjson"
    answer = [json.loads(line) for line in lines.text.splitlines()]
    assert answer == pages(base, "0", limit=1000)
    some = base.client.get("/v1/changes?after=1.2&limit=2", headers={"accept": "application/x-ndjson"})
    assert [json.loads(line) for line in some.text.splitlines()] == answer[2:4]


def test_the_newest_page_revalidates(base: Api, engine: Engine, slug: str) -> None:
    path = f"/v1/changes?after={end(base)}"
    tag = base.client.get(path).headers["etag"]
    assert base.client.get(path, headers={"if-none-match": tag}).status_code == 304
    commit(engine, new("actors", slug))
    assert base.client.get(path, headers={"if-none-match": tag}).status_code == 200


WRONG = [
    ("after=x", "after"),
    ("after=1.2.3", "after"),
    ("after=-1", "after"),
    ("after=99999999999", "after"),
    ("after=999999", "after"),
    ("after=1.999999999", None),
    ("kinds=actr", "kinds"),
    ("kinds=", "kinds"),
    ("kinds=,", "kinds"),
    ("kinds=" + "actor," * 40, "kinds"),
    ("touching=china", "touching"),
    ("touching=actor/china", "touching"),
    ("touching=actors/%00", "touching"),
    ("touching=actors/Nobody", "touching"),
    ("touching=actors/nobody", "touching"),
    ("limit=0", "limit"),
    ("limit=1001", "limit"),
    ("limit=ten", "limit"),
    ("befor=1", "befor"),
    ("after=1&after=2", "after"),
]


@pytest.mark.parametrize("path", ["/v1/changes", "/v1/changes/stream"])
@pytest.mark.parametrize(("query", "field"), WRONG)
def test_invalid_parameters_are_refused_by_name(base: Api, path: str, query: str, field: str | None) -> None:
    if path.endswith("stream") and (field is None or field == "limit"):
        return
    answer = base.client.get(f"{path}?{query}")
    assert answer.status_code == (422 if field else 200)
    assert answer.json().get("field") == field


@given(revision=st.integers(0, 10**9 - 1), ordinal=st.integers(0, 10**9 - 1))
def test_a_position_reads_as_it_is_written(revision: int, ordinal: int) -> None:
    assert parse_position(format_position(Position(revision, ordinal)), "after") == (revision, ordinal)


# ---- events


class Events:
    """A stream of server-sent events, read as browsers do."""

    def __init__(self, server: str, path: str, body: Any = None, **headers: str) -> None:
        self.connection = HTTPConnection(server, timeout=20)
        method = "POST" if body else "GET"
        sent = {"Accept": "text/event-stream", "Content-Type": "application/json"} | headers
        self.connection.request(method, path, json.dumps(body) if body else None, sent)
        self.response = self.connection.getresponse()
        self.last: str | None = None

    def __enter__(self) -> "Events":
        return self

    def __exit__(self, *_: object) -> None:
        self.response.close()
        self.connection.close()

    def blocks(self) -> Iterator[dict[str, str]]:
        fields: dict[str, str] = {}
        while line := self.response.readline().decode():
            name, _, value = line.rstrip("\n").partition(": ")
            if name and not name.startswith(":"):
                fields[name] = value
            elif line == "\n":
                self.last = fields.get("id", self.last)
                yield fields
                fields = {}

    def take(self, number: int) -> list[Any]:
        found: list[Any] = []
        for fields in self.blocks():
            found += [json.loads(fields["data"])] if "data" in fields else []
            if len(found) == number:
                break
        return found

    def begun(self) -> "Events":
        """Waits for the position in the feed."""
        next(fields for fields in self.blocks() if "id" in fields)
        return self


@pytest.mark.parametrize("path", ["/v1/changes", "/v1/changes/stream"])
def test_a_stream_starts_with_the_next_change(server: str, engine: Engine, slug: str, path: str) -> None:
    with Events(server, path) as stream:
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        stream.begun()
        revision = commit(engine, new("actors", slug))
        (change,) = stream.take(1)
        assert (change["id"], stream.last) == (f"actors/{slug}", change["position"])
        assert change["position"].startswith(f"{revision}.1-")


def test_a_stream_that_broke_off_goes_on_where_it_was(base: Api, server: str, engine: Engine, slug: str) -> None:
    with Events(server, f"/v1/changes?after={end(base)}") as stream:
        commit(engine, *(new("actors", f"{slug}-{n}") for n in range(5)))
        first = stream.take(2)
        last = stream.last or ""
    commit(engine, new("actors", f"{slug}-5"))
    with Events(server, "/v1/changes?after=1.1", **{"Last-Event-ID": last}) as stream:
        others = stream.take(4)
    assert brief(first + others) == [(f"actors/{slug}-{n}", "created") for n in range(6)]


def test_before_anything_happened_a_stream_already_has_a_place(server: str, engine: Engine, slug: str) -> None:
    with Events(server, "/v1/changes/stream") as stream:
        place = stream.begun().last or ""
    commit(engine, new("actors", slug))
    with Events(server, "/v1/changes/stream", **{"Last-Event-ID": place}) as stream:
        assert brief(stream.take(1)) == [(f"actors/{slug}", "created")]


def test_a_stream_can_be_filtered(base: Api, server: str, engine: Engine, slug: str) -> None:
    with Events(server, f"/v1/changes/stream?kinds=topic&after={end(base)}") as stream:
        commit(engine, new("actors", slug))
        commit(engine, new("topics", slug))
        assert brief(stream.take(1)) == [(f"topics/{slug}", "created")]


def test_a_stream_shows_that_it_lives(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.changes.feed.HEARTBEAT", 0.05)
    with Events(server, "/v1/changes/stream") as stream:
        beats = [fields for fields, _ in zip(stream.begun().blocks(), range(6), strict=False)]
    assert sum("id" in fields for fields in beats) >= 2


def test_every_process_hears_of_what_another_one_wrote(base: Api, server: str, engine: Engine, slug: str) -> None:
    with (
        running_server(base.url) as other,
        Events(other, "/v1/changes/stream") as there,
        Events(server, "/v1/changes") as here,
    ):
        there.begun(), here.begun()
        commit(engine, new("actors", slug))
        assert brief(there.take(1)) == brief(here.take(1)) == [(f"actors/{slug}", "created")]


def test_a_subscriber_that_joins_as_the_last_one_leaves_hears_at_once(
    server: str, engine: Engine, slug: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.changes.feed.HEARTBEAT", 3600)
    for number in range(10):
        with Events(server, "/v1/changes/stream") as stream:
            stream.begun()
            commit(engine, new("actors", f"{slug}-{number}"))
            assert brief(stream.take(1)) == [(f"actors/{slug}-{number}", "created")]


def test_only_headers_of_a_stream_can_be_had(base: Api) -> None:
    answer = base.client.head("/v1/changes/stream")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")


def test_there_is_room_for_only_so_many(base: Api) -> None:
    with running_server(base.url, streams=1) as server, Events(server, "/v1/changes/stream") as first:
        first.begun()
        with Events(server, "/v1/changes/stream") as refused:
            assert (refused.response.status, refused.response.headers["retry-after"]) == (503, "1")


def test_the_end_of_the_server_ends_its_streams(base: Api) -> None:
    with running_server(base.url) as address:
        stream = Events(address, "/v1/changes/stream").begun()
    with stream:
        assert [fields for fields in stream.blocks() if "data" in fields] == []


# ---- subscriptions

SUBSCRIPTION = "subscription($after: String, $where: ChangeWhere) { changes(after: $after, where: $where) { position id: recordId action } }"


class Socket:
    """A client of graphql-transport-ws."""

    def __init__(self, server: str, payload: Any = None, *, introduced: bool = True, **options: Any) -> None:
        options = {"subprotocols": ["graphql-transport-ws"]} | options
        self.socket: ClientConnection = connect(f"ws://{server}/graphql", **options)
        self.introduction = {"type": "connection_init", "payload": payload or {}} if introduced else None

    def __enter__(self) -> "Socket":
        self.socket.__enter__()
        if self.introduction:
            self.send(**self.introduction)
            assert self.hear() == {"type": "connection_ack"}
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, **message: Any) -> None:
        self.socket.send(json.dumps(message))

    def subscribe(self, id: str, query: str = SUBSCRIPTION, **variables: Any) -> None:
        self.send(id=id, type="subscribe", payload={"query": query, "variables": variables})

    def hear(self) -> Any:
        return json.loads(self.socket.recv(timeout=20))

    def take(self, number: int) -> list[Json]:
        return [self.hear()["payload"]["data"]["changes"] for _ in range(number)]

    def closed(self) -> tuple[int, str]:
        with pytest.raises(ConnectionClosed) as closing:
            while True:
                self.socket.recv(timeout=20)
        assert closing.value.rcvd is not None
        return closing.value.rcvd.code, closing.value.rcvd.reason


def test_a_subscription_has_every_change_after_a_position(base: Api, server: str, engine: Engine, slug: str) -> None:
    after = end(base)
    commit(engine, new("actors", slug), new("topics", slug))
    with Socket(server) as socket:
        socket.subscribe("1", after=after)
        first = socket.take(2)
        commit(engine, new("actors", f"{slug}-b"))
        assert brief(first + socket.take(1)) == [
            (f"actors/{slug}", "CREATED"),
            (f"topics/{slug}", "CREATED"),
            (f"actors/{slug}-b", "CREATED"),
        ]
    with Socket(server) as again:
        again.subscribe("1", after=first[-1]["position"], where={"kinds": ["ACTOR"]})
        assert brief(again.take(1)) == [(f"actors/{slug}-b", "CREATED")]


def test_several_subscriptions_share_a_socket_and_each_can_be_ended(
    base: Api, server: str, engine: Engine, slug: str
) -> None:
    with Socket(server) as socket:
        socket.subscribe("all", after=end(base))
        socket.subscribe("topics", after=end(base), where={"kinds": ["TOPIC"]})
        commit(engine, new("topics", slug))
        assert {socket.hear()["id"], socket.hear()["id"]} == {"all", "topics"}
        socket.send(type="complete", id="all")
        socket.send(type="ping")
        assert socket.hear() == {"type": "pong"}
        commit(engine, new("topics", f"{slug}-b"))
        assert socket.hear()["id"] == "topics"


def test_queries_are_answered_on_a_socket_too_but_mutations_are_not(server: str) -> None:
    with Socket(server) as socket:
        socket.subscribe("q", '{ actor(id: "actors/china") { label } }')
        assert socket.hear()["payload"]["data"] == {"actor": {"label": "China"}}
        assert socket.hear() == {"id": "q", "type": "complete"}
        socket.subscribe("m", 'mutation { retract(id: "actors/china", reason: "x", ifRevision: 1) { __typename } }')
        refused = socket.hear()
        assert (refused["type"], refused["payload"][0]["message"][:27]) == ("error", "Mutations are not supported")
        for wrong, code in [("{ nothing }", "GRAPHQL_VALIDATION_FAILED"), ("{", "GRAPHQL_PARSE_FAILED")]:
            socket.subscribe("w", wrong)
            refused = socket.hear()
            assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", code)


@pytest.mark.parametrize(
    "variables", [{"after": "x"}, {"after": "999999"}, {"where": {"touching": "china"}}, {"where": {"touching": "a/b"}}]
)
def test_invalid_subscriptions_are_refused(server: str, variables: Any) -> None:
    with Socket(server) as socket:
        socket.subscribe("1", **variables)
        refused = socket.hear()
        assert refused["type"] == "error"
        assert refused["payload"][0]["extensions"]["code"] == "BAD_USER_INPUT"


CLOSING = [
    (["not json"], 4400),
    (['{"type": "nothing"}'], 4400),
    (["[]"], 4400),
    (["[" * 100_000], 4400),
    (['{"type": "connection_init", "payload": 1}'], 4400),
    (['{"type": "subscribe", "id": "1", "payload": {"query": "{ revision }"}}'], 4401),
    (['{"type": "connection_init"}', '{"type": "connection_init"}'], 4429),
    (['{"type": "connection_init"}', '{"type": "subscribe", "id": [], "payload": {}}'], 4400),
    (['{"type": "connection_init"}', '{"type": "subscribe", "id": "1", "payload": []}'], 4400),
    (['{"type": "connection_init"}', '{"type": "subscribe", "id": "1", "payload": {}}'], 4400),
]


@pytest.mark.parametrize(("messages", "code"), CLOSING, ids=[f"{code} {text[-1][:60]}" for text, code in CLOSING])
def test_a_breach_of_the_protocol_closes_the_socket_with_its_code(server: str, messages: list[str], code: int) -> None:
    with Socket(server, introduced=False) as socket:
        for message in messages:
            socket.socket.send(message)
        assert socket.closed()[0] == code


def test_an_id_is_for_one_subscription(server: str) -> None:
    with Socket(server) as socket:
        socket.subscribe("1")
        socket.subscribe("1")
        assert socket.closed() == (4409, "Subscriber for 1 already exists")


def test_other_subprotocols_are_refused(server: str) -> None:
    with Socket(server, introduced=False, subprotocols=None) as socket:
        assert socket.closed()[0] == 4406


def test_a_socket_without_connection_init_is_closed(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CONNECTION_INIT_TIMEOUT", 0.1)
    with Socket(server, introduced=False) as socket:
        assert socket.closed()[0] == 4408


def test_a_socket_carries_twenty_subscriptions(server: str) -> None:
    with Socket(server) as socket:
        for number in range(limits.MAX_SUBSCRIPTIONS_PER_SOCKET + 1):
            socket.subscribe(str(number))
        refused = socket.hear()
        assert (refused["id"], refused["type"]) == ("20", "error")


def test_a_subscription_can_be_had_as_events(base: Api, server: str, engine: Engine, slug: str) -> None:
    body = {"query": SUBSCRIPTION, "variables": {"after": end(base)}}
    with Events(server, "/graphql", body) as stream:
        commit(engine, new("actors", slug))
        fields = next(fields for fields in stream.blocks() if "data" in fields)
    assert fields["event"] == "next"
    assert json.loads(fields["data"])["data"]["changes"]["id"] == f"actors/{slug}"


def test_a_query_as_events_is_one_answer_and_the_end(server: str) -> None:
    with Events(server, "/graphql", {"query": "{ revision }"}) as stream:
        events = [fields["event"] for fields in stream.blocks()]
    assert events == ["next", "complete"]
    with Events(server, "/graphql", {"query": "{ nothing }"}) as stream:
        first = next(stream.blocks())
    assert json.loads(first["data"])["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_a_subscription_is_not_answered_once(base: Api) -> None:
    answer = base.client.post("/graphql", json={"query": "subscription { changes { recordId } }"}).json()
    assert "graphql-transport-ws" in answer["errors"][0]["extensions"]["hint"]


# ---- who may follow


def test_where_reads_are_not_public_following_needs_a_key(base: Api, engine: Engine) -> None:
    key = f"Bearer {create_key(engine, 'Follower', Role.reader)}"
    with running_server(base.url, public_reads=False) as closed:
        for path in ("/v1/changes", "/v1/changes.ndjson", "/v1/changes/stream", "/graphql?query={revision}"):
            with Events(closed, path) as refused:
                assert refused.response.status == 401
        with Events(closed, "/v1/changes/stream", Authorization=key) as stream:
            stream.begun()
        for payload in ({}, {"Authorization": "Bearer entente_x"}, {"Authorization": 1}):
            with Socket(closed, introduced=False) as socket:
                socket.send(type="connection_init", payload=payload)
                assert socket.closed() == (4403, "Forbidden")
        with Socket(closed, {"Authorization": key}) as socket:
            socket.subscribe("1", "{ revision }")
            assert socket.hear()["type"] == "next"
        with Socket(closed, additional_headers={"Authorization": key}) as socket:
            socket.subscribe("1", "{ revision }")
            assert socket.hear()["type"] == "next"


def test_does_revoking_a_key_end_its_streams_and_no_others(
    base: Api, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert revocations.CHECK_INTERVAL <= 2  # of the five seconds that are promised
    monkeypatch.setattr(revocations, "CHECK_INTERVAL", 0.2)
    leaving, staying = (create_key(engine, name, Role.reader) for name in ("Leaving", "Staying"))
    mine, theirs = ({"Authorization": f"Bearer {key}"} for key in (leaving, staying))
    subscription, multipart = {"query": SUBSCRIPTION}, {"Accept": "multipart/mixed;subscriptionSpec=1.0"}
    with (
        running_server(base.url, public_reads=False) as closed,
        Events(closed, "/v1/changes/stream", **mine).begun() as rest,
        Events(closed, "/graphql", subscription, **mine) as graphql,
        Events(closed, "/graphql", subscription, **mine, **multipart) as parts,
        Socket(closed, mine) as socket,
        Socket(closed, additional_headers=mine) as handshake,
        Events(closed, "/v1/changes/stream", **theirs).begun() as other,
    ):
        for each in (socket, handshake):
            each.subscribe("1")
        began = monotonic()
        revoke_key(engine, digest(leaving))
        assert list(rest.blocks())[-1] == {"event": "problem", "data": '{"detail":"The key was revoked."}'}
        assert [fields["event"] for fields in graphql.blocks() if fields] == ["next", "complete"]
        assert parts.response.read().endswith(b'"errors":[{"message":"The key was revoked."}]}\r\n--graphql--\r\n')
        assert socket.closed() == handshake.closed() == (4403, "The key was revoked.")
        assert monotonic() - began < 5
        revision = commit(engine, new("actors", f"after-{base.backend}"))
        assert other.take(1)[0]["position"].partition("-")[0] == f"{revision}.1"
        with Events(closed, "/v1/changes/stream", **mine) as refused:
            assert refused.response.status == 401 or list(refused.blocks())[-1]["event"] == "problem"


def test_a_wrong_key_is_refused_with_the_handshake(server: str) -> None:
    with pytest.raises(Exception, match="401"):
        connect(f"ws://{server}/graphql", additional_headers={"Authorization": "Bearer x"})


# ---- whoever is slow


def write_much(api: Api, engine: Engine, slug: str) -> str:
    """Writes more than fits between a server and a client that does not read; returns the position before it."""
    after = end(api)
    for number in range(30):
        commit(
            engine,
            *(new("actors", f"{slug}-{number}-{n}", summary=Random(n).randbytes(1900).hex()) for n in range(100)),
        )
    return after


def wait_until_called_slow(caplog: pytest.LogCaptureFixture) -> None:
    patience = monotonic() + 60
    while "a subscriber was too slow" not in caplog.messages and monotonic() < patience:
        sleep(0.02)
    assert "a subscriber was too slow" in caplog.messages


def test_a_socket_that_reads_nothing_is_closed_with_a_reason(
    base: Api,
    server: str,
    engine: Engine,
    slug: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(limits, "SEND_TIMEOUT", 2.0)
    after = write_much(base, engine, slug)
    long = SUBSCRIPTION.replace("action", "action patch again: patch more: patch")
    with Socket(server, max_queue=1) as socket:
        socket.subscribe("1", long, after=after)
        wait_until_called_slow(caplog)
        code, reason = socket.closed()
    assert (code, reason.startswith("Too slow")) == (1013, True)


def test_a_stream_that_reads_nothing_is_ended_with_a_reason(
    base: Api,
    server: str,
    engine: Engine,
    slug: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(limits, "SEND_TIMEOUT", 2.0)
    after = write_much(base, engine, slug)
    with Events(server, f"/v1/changes/stream?after={after}") as stream:
        wait_until_called_slow(caplog)
        assert [fields for fields in stream.blocks() if fields.get("event") == "problem"]


# ---- nothing missed, nothing twice


@settings(max_examples=8, deadline=None)
@given(cuts=st.lists(st.integers(1, 5), min_size=1, max_size=6))
def test_an_interrupted_reader_gets_every_change_once(base: Api, server: str, engine: Engine, cuts: list[int]) -> None:
    slug, last, answer = f"c{next(NUMBERS)}", end(base), []
    for number in range(sum(cuts)):
        commit(engine, new("actors", f"{slug}-{number}"))
    for place, size in enumerate(cuts):
        if place % 2:
            with Socket(server) as socket:
                socket.subscribe("1", after=last)
                answer += socket.take(size)
        else:
            with Events(server, "/v1/changes/stream", **{"Last-Event-ID": last}) as stream:
                answer += stream.take(size)
        last = answer[-1]["position"]
    assert [change["id"] for change in answer] == [f"actors/{slug}-{number}" for number in range(sum(cuts))]
