"""Rate limits: how many requests are allowed, which clients count together, and which proxies are trusted."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from time import sleep
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
    windows = Windows()
    for subject in range(MAX_SUBJECTS + 10):
        windows.incr(f"s{subject}", 3600)
    assert len(windows.windows) <= MAX_SUBJECTS
    assert windows.get(f"s{MAX_SUBJECTS + 9}") == 1


def test_expired_counters_are_dropped() -> None:
    windows = Windows()
    windows.windows = {f"old{n}": Window(1, 0.0) for n in range(100)}
    for subject in range(100):
        windows.incr(f"new{subject}", 3600)
    assert len(windows.windows) == 100


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
