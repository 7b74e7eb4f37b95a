"""What clients remember of a history that the database has lost: after a restore, a swap or a failover that lost writes."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from time import monotonic, sleep
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from live_server import running_server
from migrating import downgrade
from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from api.write import Change, Command, Signature, Update, apply_changes
from api.write.store import clock
from schema import Actor
from schema.catalog import table_of
from schema.ledger import Changed, Counter, Identity, Record, Revision

SIGNED = Signature("A test", "To be lost.", "test")
SECONDS_TO_NOTICE = 1.0
SUBSCRIPTION = "subscription($after: String) { changes(after: $after) { position } }"


def actor(slug: str, label: str = "") -> Change:
    return Change(Actor, {"id": f"actors/{slug}", "label": label or slug, "kind": "state"})


def commit(engine: Engine, *commands: Command) -> int:
    revision = apply_changes(engine, list(commands), SIGNED).revision
    assert revision is not None
    return revision


def lose_last_revision(engine: Engine) -> None:
    """Takes back a revision that created a record, as a restore of the backup before it does."""
    revision, record = table_of(Revision), table_of(Record)
    with engine.begin() as connection:
        last = connection.scalar(sa.select(sa.func.max(revision.c.seq)))
        id = connection.scalar(sa.select(record.c.id).where(record.c.created == last))
        connection.execute(sa.text("DELETE FROM search_text WHERE record_id = :id"), {"id": id})
        connection.execute(sa.delete(table_of(Changed)).where(table_of(Changed).c.revision == last))
        connection.execute(sa.delete(table_of(Actor)).where(table_of(Actor).c.id == id))
        connection.execute(sa.delete(record).where(record.c.id == id))
        connection.execute(sa.delete(revision).where(revision.c.seq == last))
        connection.execute(sa.update(table_of(Counter)).values(value=table_of(Counter).c.value - 1))


def replace_last_revision(engine: Engine, slug: str) -> None:
    """Loses the last revision and writes another one of the same number."""
    lose_last_revision(engine)
    commit(engine, actor(slug))


class Base:
    """A database with an actor, a server over it with an answer cache, and a key to write with."""

    def __init__(self, url: str, server: str) -> None:
        self.engine, self.server = write_engine(url), server
        self.key = create_key(self.engine, "An editor", Role.editor)

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, dict[str, str], Any]:
        """Returns the status, the headers in lower case, and the body of a response."""
        content = None if body is None else json.dumps(body)
        sent = {"Content-Type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection = HTTPConnection(self.server, timeout=20)
        connection.request(method, path, content, sent)
        response = connection.getresponse()
        text = response.read()
        connection.close()
        found = {name.lower(): value for name, value in response.getheaders()}
        return response.status, found, json.loads(text) if "json" in found.get("content-type", "") else text

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], Any]:
        return self.send("GET", path, **headers)

    def last_position(self) -> str:
        return str(self.get("/v1/changes")[2]["next"])


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Any) -> Iterator[Base]:
    url = address(request.param, "forgetful")
    create_tables(url)
    with running_server(url, answer_cache_mb=1) as server:
        base = Base(url, server)
        commit(base.engine, actor("kept"))
        yield base
        base.engine.dispose()


@pytest.fixture
def lost(base: Base) -> Iterator[str]:
    """The slug of an actor of the last revision, which a test loses.  Afterwards there is only the first revision."""
    commit(base.engine, actor("lost"))
    yield "lost"
    while base.get("/readyz")[2]["revision"] > 1:
        lose_last_revision(base.engine)
    sleep(SECONDS_TO_NOTICE)


PATHS = ["/v1/actors", "/v1/actors/kept", "/v1/actors.csv", "/graphql?query={actors{nodes{id}}}", "/v1/changes"]


def test_does_a_tag_of_a_lost_revision_name_what_is_there_now(base: Base, lost: str) -> None:
    tags = {path: base.get(path)[1]["etag"] for path in [*PATHS, "/v1/actors?cite=bibtex", "/v1"]}
    assert all(base.get(path, If_None_Match=tag)[0] == 304 for path, tag in tags.items())
    replace_last_revision(base.engine, "other")
    sleep(SECONDS_TO_NOTICE)
    for path, tag in tags.items():
        status, headers, _ = base.get(path, If_None_Match=tag)
        assert (path, status) == (path, 200)
        assert headers["etag"].partition("-")[0] == tag.partition("-")[0]
        assert headers["etag"] != tag


def test_does_a_tag_of_what_survived_stay_valid(base: Base) -> None:
    tag = base.get("/v1/actors")[1]["etag"]
    commit(base.engine, actor("short-lived"))
    assert base.get("/v1/actors", If_None_Match=tag)[0] == 200
    lose_last_revision(base.engine)
    sleep(SECONDS_TO_NOTICE)
    assert base.get("/v1/actors", If_None_Match=tag)[0] == 304


@pytest.mark.parametrize("path", ["/v1/actors/lost", '/graphql?query={actor(id:"actors/lost"){label}}'])
def test_is_a_lost_record_answered_from_memory(base: Base, lost: str, path: str) -> None:
    before = base.get(path)
    assert (before[0], base.get(path)[2]) == (200, before[2])
    replace_last_revision(base.engine, "other")
    started = monotonic()
    while base.get(path)[2] == before[2]:
        assert monotonic() - started < SECONDS_TO_NOTICE


def test_does_a_change_that_is_based_on_a_lost_revision_conflict(base: Base, lost: str) -> None:
    tag = base.get("/v1/actors/kept")[1]["etag"]
    key = f"Bearer {base.key}"
    lose_last_revision(base.engine)
    for slug in ("other", "another"):
        status, _, problem = base.send("PATCH", "/v1/actors/kept", {"label": "x"}, Authorization=key, If_Match=tag)
        assert (status, problem["code"], problem["current"]["id"]) == (412, "CONFLICT", "actors/kept")
        commit(base.engine, actor(slug))


def test_is_a_position_in_a_lost_history_refused(base: Base, lost: str) -> None:
    position = base.last_position()
    replace_last_revision(base.engine, "other")
    commit(base.engine, actor("another"))
    refused = [
        base.get(f"/v1/changes?after={position}"),
        base.get(f"/v1/changes.ndjson?after={position}"),
        base.get(f"/v1/changes/stream?after={position}"),
        base.get("/v1/changes/stream", Last_Event_ID=position),
    ]
    for status, _, problem in refused:
        assert (status, problem["code"]) == (410, "HISTORY_LOST")
        assert problem["field"] in ("after", "Last-Event-ID")
        assert position in problem["detail"]
    _, _, answer = base.get(f'/graphql?query={{changes(after:"{position}"){{nodes{{position}}}}}}')
    assert answer["errors"][0]["extensions"]["code"] == "HISTORY_LOST"
    body = {"query": SUBSCRIPTION, "variables": {"after": position}}
    _, _, stream = base.send("POST", "/graphql", body, Accept="text/event-stream")
    assert b"HISTORY_LOST" in stream


def test_does_a_reader_of_the_feed_go_on_from_what_survived(base: Base) -> None:
    position = base.last_position()
    commit(base.engine, actor("lost"))
    replace_last_revision(base.engine, "found")
    page = base.get(f"/v1/changes?after={position}")[2]
    assert [change["id"] for change in page["data"]] == ["actors/found"]
    assert base.get(f"/v1/changes?after={page['next']}")[2]["data"] == []
    assert base.get(f"/v1/changes?after={page['next'].partition('-')[0]}")[0] == 200
    lose_last_revision(base.engine)


@pytest.mark.parametrize(
    ("method", "path", "body", "end"),
    [
        ("GET", "/v1/changes/stream", None, b'event: problem\ndata: {"type":"/problems/history-lost"'),
        ("POST", "/graphql", {"query": SUBSCRIPTION}, b"HISTORY_LOST"),
    ],
)
def test_does_an_open_stream_end_when_what_it_sent_is_lost(
    base: Base, lost: str, method: str, path: str, body: Any, end: bytes
) -> None:
    stream = HTTPConnection(base.server, timeout=20)
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
    stream.request(method, path, body and json.dumps(body), headers)
    response = stream.getresponse()
    if not body:
        assert response.readline() == b"retry: 1000\n"
    sleep(0.2)
    replace_last_revision(base.engine, "other")
    assert end in response.read()
    stream.close()


def test_are_positions_of_another_database_recognised(base: Base, address: Any) -> None:
    url = address(base.engine.dialect.name, "another")
    create_tables(url)
    with running_server(url) as server:
        other = Base(url, server)
        empty = other.last_position()
        assert empty.startswith("0.0-")
        assert other.get(f"/v1/changes?after={empty}")[0] == 200
        assert base.get(f"/v1/changes?after={empty}")[0] in (200, 410)
        commit(other.engine, actor("kept"))
        assert base.get(f"/v1/changes?after={other.last_position()}")[2]["code"] == "HISTORY_LOST"
        assert other.get("/v1/actors")[1]["etag"] != base.get("/v1/actors")[1]["etag"]
        other.engine.dispose()


def test_does_an_existing_database_get_an_identity_by_its_migration(empty: str) -> None:
    upgrade(empty)
    engine = write_engine(empty)
    commit(engine, actor("a"))
    commit(engine, actor("b"))
    downgrade(empty, "0001")
    upgrade(empty)
    with engine.connect() as connection:
        (identity,) = connection.scalars(sa.select(table_of(Identity).c.id))
        marks = connection.scalars(sa.select(table_of(Revision).c.mark)).all()
    engine.dispose()
    assert len(identity) == 32
    assert [len(mark) for mark in marks] == [10, 10]
    assert len(set(marks)) == 2


# ---- clocks


class Clock(datetime):
    """A clock that can be set."""

    offset = timedelta()

    @classmethod
    def now(cls, tz: Any = None) -> datetime:
        return datetime.now(tz) + cls.offset


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(clock, "datetime", Clock)
    monkeypatch.setattr(clock, "_clock", clock._Clock())

    def set_by(**offset: float) -> None:
        Clock.offset = timedelta(**offset)

    yield set_by
    Clock.offset = timedelta()


def test_does_a_clock_that_goes_back_change_what_was_known(
    empty: str, set_clock: Any, caplog: pytest.LogCaptureFixture
) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    first = commit(engine, actor("a", "First"))
    with engine.connect() as connection:
        times = sa.select(table_of(Revision).c.at).order_by(table_of(Revision).c.seq)
        second = commit(engine, Update("actors/a", {"label": "Second"}, first))
        set_clock(hours=-1)
        third = commit(engine, Update("actors/a", {"label": "Third"}, second))
        recorded = connection.scalars(times).all()
    with running_server(empty) as server:
        base = Base(empty, server)
        text = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        labels = [base.get(f"/v1/actors/a?revision={seq}")[2]["data"]["label"] for seq in (first, second, third)]
        assert base.get(f"/v1/actors/a?known_at={text}")[2]["data"]["label"] == "Third"
        base.engine.dispose()
    engine.dispose()
    assert labels == ["First", "Second", "Third"]
    assert recorded == sorted(set(recorded))
    assert "the clock is behind the last revision" in caplog.text


def test_is_a_clock_far_ahead_warned_about(empty: str, set_clock: Any, caplog: pytest.LogCaptureFixture) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    commit(engine, actor("a"))
    assert "the clock was set ahead" not in caplog.text
    set_clock(days=400)
    commit(engine, actor("b"))
    assert "the clock was set ahead" in caplog.text
    engine.dispose()
