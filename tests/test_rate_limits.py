"""Rate limits: how many requests are allowed, which clients count together, and which proxies are trusted."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep, time
from typing import Any

import pytest
from conftest import Api
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse

from api.access import Role, admit_writer
from api.access.addresses import Addresses
from api.access.keys import create_key
from api.access.rates import MAX_SUBJECTS, Window, Windows
from api.app import create_app
from api.database import write_engine
from api.settings import Settings, networks

ELSEWHERE = "203.0.113.7"
PATH = "/v1/actors/china?fields=id"


@contextmanager
def counting(url: str, peer: str = ELSEWHERE, **settings: Any) -> Iterator[TestClient]:
    """The application as a remote client reaches it, with a route that counts as a write and writes nothing."""
    app = create_app(Settings(database_url=url, **settings))

    async def written(request: Request) -> JSONResponse:
        return JSONResponse(admit_writer(request.scope).name)

    app.add_route("/written", written, methods=["POST"])
    with TestClient(app, raise_server_exceptions=False, client=(peer, 50_000)) as client:
        yield client


def key_of(api: Api, name: str, role: Role = Role.editor) -> dict[str, str]:
    engine = write_engine(api.url)
    key = create_key(engine, name, role)
    engine.dispose()
    return {"Authorization": f"Bearer {key}"}


# ---- rates


def test_an_answer_has_the_remaining_quota(api: Api) -> None:
    with counting(api.url, rate_anonymous="3/minute") as client:
        for left in (2, 1, 0):
            answer = client.get(PATH)
            assert answer.status_code == 200
            assert answer.headers["ratelimit-policy"] == '"anonymous";q=3;w=60'
            assert re.fullmatch(rf'"anonymous";r={left};t=(60|59|58)', answer.headers["ratelimit"])


def test_too_many_requests_get_a_retry_after(api: Api) -> None:
    with counting(api.url, rate_anonymous="2/minute") as client:
        answers = [client.get(PATH) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 429, 429]
        refused = answers[-1]
        assert refused.json()["code"] == "RATE_LIMITED"
        assert 1 <= int(refused.headers["retry-after"]) <= 60
        assert f"t={refused.headers['retry-after']}" in refused.headers["ratelimit"]
        assert client.post("/graphql", json={"query": "{ revision }"}).status_code == 429
        assert client.get("/healthz").status_code == client.get("/readyz").status_code == 200


def test_requests_are_accepted_after_retry_after(api: Api) -> None:
    with counting(api.url, rate_anonymous="1/2 seconds") as client:
        client.get(PATH)
        refused = client.get(PATH)
        assert refused.status_code == 429
        sleep(float(refused.headers["retry-after"]))
        assert client.get(PATH).status_code == 200


def test_a_key_has_a_rate_of_its_own(api: Api) -> None:
    one, other = key_of(api, "One"), key_of(api, "Other")
    with counting(api.url, rate_anonymous="3/minute", rate_key="4/minute") as client:
        statuses = [client.get(PATH, headers=one).status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 200, 429]
        answer = client.get(PATH, headers=other)
        assert answer.headers["ratelimit"].startswith('"key";r=3;')
        assert client.get(PATH).status_code == 200, "what a key was used for is not counted for the address"


def test_writes_are_counted_apart(api: Api) -> None:
    editor = key_of(api, "Writer")
    with counting(api.url, rate_writes="2/minute") as client:
        answers = [client.post("/written", headers=editor) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert '"writes";r=0;' in answers[1].headers["ratelimit"]
        assert client.get(PATH, headers=editor).status_code == 200
        assert client.post("/written").status_code == 401
        assert client.post("/written", headers=key_of(api, "Reader", Role.reader)).status_code == 403


def test_trying_keys_is_counted_for_the_address(api: Api) -> None:
    with counting(api.url, rate_anonymous="3/minute") as client:
        tried = [client.get(PATH, headers={"Authorization": f"Bearer entente_{n:064x}"}) for n in range(5)]
        assert [answer.status_code for answer in tried] == [401, 401, 401, 429, 429]


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1", "a socket"])
def test_this_machine_is_not_counted(api: Api, peer: str) -> None:
    with counting(api.url, peer, rate_anonymous="1/minute") as client:
        answers = [client.get(PATH) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {200}
    assert "ratelimit" not in answers[0].headers


def test_counting_can_be_turned_off(api: Api) -> None:
    with counting(api.url, rate_anonymous="off", rate_key="off", rate_writes="off") as client:
        assert "ratelimit" not in client.get(PATH).headers
        assert "ratelimit" not in client.get(PATH, headers=key_of(api, "Uncounted")).headers


@pytest.mark.parametrize("rate", ["", "often", "0/minute", "-1/minute", "5/fortnight"])
def test_a_rate_that_cannot_be_read_is_refused_at_the_start(rate: str) -> None:
    with pytest.raises(ValidationError, match="rate_key"):
        Settings(rate_key=rate)


def test_memory_is_bounded_for_any_number_of_clients() -> None:
    windows = Windows(3600)
    for subject in range(MAX_SUBJECTS + 10):
        windows.current(f"s{subject}").used += 1
    assert len(windows.windows) <= MAX_SUBJECTS
    assert windows.current(f"s{MAX_SUBJECTS + 9}").used == 1


def test_expired_counters_are_dropped() -> None:
    windows = Windows(3600)
    windows.windows = {f"old{n}": Window(0.0, 1) for n in range(100)}
    for subject in range(100):
        windows.current(f"new{subject}")
    assert len(windows.windows) == 100


def test_does_setting_the_clock_change_a_window(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    with counting(api.url, rate_anonymous="1/minute") as client:
        client.get(PATH)
        for moment in (time() - 86_400, time() + 86_400):
            monkeypatch.setattr("time.time", lambda moment=moment: moment)
            refused = client.get(PATH)
            assert refused.status_code == 429
            assert int(refused.headers["retry-after"]) <= 60


# ---- cost

CHEAP, DEAR = "/v1/actors/china?fields=id", "/v1/actors?limit=900&fields=id"


def test_is_what_queries_cost_counted_beside_their_number(api: Api) -> None:
    with counting(api.url, cost_anonymous="1000/minute", answer_cache_mb=0) as client:
        answers = [client.get(path) for path in (CHEAP, DEAR, DEAR, CHEAP)]
        assert [answer.status_code for answer in answers] == [200, 200, 429, 200]
        assert "cost" not in answers[0].headers["ratelimit-policy"], "it is reported once half is used"
        assert answers[1].headers["ratelimit-policy"] == '"anonymous";q=600;w=60, "anonymous-cost";q=1000;w=60'
        assert re.search(r'"anonymous-cost";r=\d\d;t=\d+$', answers[1].headers["ratelimit"])
        refused = answers[2]
        assert refused.json()["code"] == "RATE_LIMITED" and "1000 rows" in refused.json()["detail"]
        assert 1 <= int(refused.headers["retry-after"]) <= 60


def test_do_both_protocols_cost_the_same(api: Api) -> None:
    query = {"query": "{ actors(first: 900) { nodes { id } } }"}
    with counting(api.url, cost_anonymous="1000/minute", answer_cache_mb=0) as client:
        assert client.get(DEAR).status_code == 200
        refused = client.post("/graphql", json=query)
        assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")


def test_has_a_key_a_cost_of_its_own(api: Api) -> None:
    reader = key_of(api, "Dear reader", Role.reader)
    with counting(api.url, cost_anonymous="1000/minute", cost_key="2000/minute", answer_cache_mb=0) as client:
        assert [client.get(DEAR, headers=reader).status_code for _ in range(3)] == [200, 200, 429]
        assert client.get(DEAR).status_code == 200


def test_is_a_query_answered_that_costs_more_than_everything(api: Api) -> None:
    with counting(api.url, cost_anonymous="10/minute", answer_cache_mb=0) as client:
        assert [client.get(DEAR).status_code for _ in range(2)] == [200, 429]


def test_is_an_export_that_has_begun_cut_off(api: Api) -> None:
    with counting(api.url, cost_anonymous="1500/minute", answer_cache_mb=0) as client:
        whole = client.get("/v1/citations.ndjson")
        assert whole.status_code == 200
        assert len(whole.text.splitlines()) > 1000
        assert client.get("/v1/citations.ndjson").status_code == 429


def test_does_each_of_several_processes_enforce_its_share(api: Api) -> None:
    with counting(api.url, rate_anonymous="6/minute", cost_anonymous="3000/minute", processes=3) as client:
        answers = [client.get(PATH) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert '"anonymous";q=2;' in answers[0].headers["ratelimit-policy"]


# ---- addresses

PROXIES = "10.0.0.0/8, fd00::/8"
HOPS = [
    # who connects, what it says of others, who is counted
    ("203.0.113.7", None, "203.0.113.7"),
    ("203.0.113.7", "198.51.100.1", "203.0.113.7"),  # anybody may say anything
    ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
    ("10.0.0.1", "192.0.2.66, 198.51.100.1", "198.51.100.1"),  # the first is made up
    ("10.0.0.1", "198.51.100.1, 10.9.9.9, 10.8.8.8", "198.51.100.1"),
    ("10.0.0.1", "192.0.2.66, 10.1.1.1, 198.51.100.1, 10.9.9.9", "198.51.100.1"),
    ("10.0.0.1", "10.2.2.2", "10.2.2.2"),
    ("10.0.0.1", "nonsense", "10.0.0.1"),
    ("10.0.0.1", "", "10.0.0.1"),
    ("10.0.0.1", "198.51.100.1:4711", "198.51.100.1"),
    ("10.0.0.1", "[2001:db8::1]:4711", "2001:db8::/64"),
    ("10.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"),
    ("fd00::1", "2001:db8:0:0:1:2:3:4", "2001:db8::/64"),
    ("127.0.0.1", None, None),
    ("127.0.0.1", "198.51.100.1", "127.0.0.1"),  # a proxy that is not listed
    ("", None, None),
    ("", "198.51.100.1", "unknown"),
]


@pytest.mark.parametrize(("peer", "forwarded", "counted"), HOPS)
def test_the_nearest_hop_that_is_not_trusted_is_counted(peer: str, forwarded: str | None, counted: str | None) -> None:
    assert Addresses(networks(PROXIES)).subject(peer, forwarded) == counted


@given(made_up=st.text(max_size=60))
def test_a_client_cannot_pretend_another_address(made_up: str) -> None:
    assert Addresses(networks(PROXIES)).subject("10.0.0.1", f"{made_up},198.51.100.1") == "198.51.100.1"


def test_ipv6_addresses_count_by_network() -> None:
    subject = Addresses(()).subject
    assert subject("2001:db8:1:2::1", None) == subject("2001:db8:1:2:ffff::9", None) != subject("2001:db8:1:3::1", None)


def test_clients_behind_a_trusted_proxy_are_distinguished(api: Api) -> None:
    settings = {"rate_anonymous": "1/minute", "trusted_proxies": "10.0.0.0/8"}
    with counting(api.url, "10.0.0.1", **settings) as client:
        for client_address in ("198.51.100.1", "198.51.100.2"):
            statuses = [client.get(PATH, headers={"X-Forwarded-For": client_address}).status_code for _ in range(2)]
            assert statuses == [200, 429]
        pieces = [("X-Forwarded-For", "192.0.2.66"), ("X-Forwarded-For", "198.51.100.1")]
        assert client.get(PATH, headers=pieces).status_code == 429, "headers in two pieces are one"


@pytest.mark.parametrize("listed", ["everybody", "10.0.0.0/99", "10.0.0.1/8", ""])
def test_a_list_of_proxies_that_cannot_be_read_is_refused_at_the_start(listed: str) -> None:
    with pytest.raises(ValidationError, match="trusted_proxies"):
        Settings(trusted_proxies=listed)
