"""Access: keys, roles, and a knowledge base without public reads."""

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from time import monotonic, sleep
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api, serving
from contract import CONTRACT, required_query
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from starlette.requests import Request
from starlette.responses import JSONResponse
from typer.testing import CliRunner

from api.access import ANONYMOUS, Principal, Role, keyring, principal_of, require
from api.access.keys import KEYS, create_key, digest, list_keys, record_use, revoke_key
from api.app import create_app
from api.cli import main
from api.database import write_engine
from api.errors import Code, Refusal
from api.observe.logs import formatter
from api.settings import Settings
from api.settings import settings as settings_of_process

READS = [path for path, operations in CONTRACT["paths"].items() if "get" in operations]
ALWAYS_OPEN = {"/healthz", "/readyz"}
BESIDE_THE_CONTRACT = ["/graphql?query={revision}", "/schema.graphql", "/openapi.json", "/docs", "/metrics", "/nowhere"]


@pytest.fixture(scope="module", params=BACKENDS)
def guarded(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, in which the tests of this file create keys."""
    with serving(request.param, address(request.param, "guarded")) as api:
        yield api


@pytest.fixture
def engine(guarded: Api) -> Iterator[Engine]:
    engine = write_engine(guarded.url)
    yield engine
    engine.dispose()


def with_key(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@contextmanager
def opened(url: str, **settings: Any) -> Iterator[TestClient]:
    """The application with other settings, and with a route that returns the principal."""
    app = create_app(Settings(database_url=url, **settings))

    async def who(request: Request) -> JSONResponse:
        principal = principal_of(request.scope)
        return JSONResponse([principal.name, principal.role])

    app.add_route("/who", who)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def path_of(path: str) -> str:
    return path.replace("{format}", "csv").replace("{slug}", "china") + required_query(path)


# ---- keys


def test_a_key_is_shown_once_and_only_its_hash_is_stored(engine: Engine) -> None:
    key = create_key(engine, "Ada", Role.editor)
    assert re.fullmatch("entente_[0-9a-f]{64}", key)
    with engine.connect() as connection:
        rows = connection.execute(sa.select(KEYS).where(KEYS.c.digest == digest(key))).mappings().all()
    assert [(row["name"], row["role"], row["revoked"], row["last_used"]) for row in rows] == [
        ("Ada", "editor", None, None)
    ]
    assert key.removeprefix("entente_") not in str(rows)


def test_no_two_keys_are_the_same(engine: Engine) -> None:
    assert len({create_key(engine, "Twin", Role.reader) for _ in range(20)}) == 20


@pytest.mark.parametrize("name", ["", " ", " Ada", "A\nda", "A\x00", "A\u202eda", "x" * 101, "anybody"])
def test_an_author_has_a_name_that_can_be_read(engine: Engine, name: str) -> None:
    with pytest.raises(Refusal, match="name") as refused:
        create_key(engine, name, Role.editor)
    assert refused.value.field == "name"


def test_a_key_identifies_a_name_and_a_role(guarded: Api, engine: Engine) -> None:
    with opened(guarded.url) as client:
        assert client.get("/who").json() == ["anybody", "reader"]
        for role in Role:
            key = create_key(engine, f"Who, the {role}: 外交", role)
            assert client.get("/who", headers=with_key(key)).json() == [f"Who, the {role}: 外交", role]


WRONG = [
    "Bearer",
    "Bearer ",
    "Basic QWRhOngK",
    "entente_1",
    "Bearer x",
    "Bearer entente_" + "0" * 64,
    "Bearer ' or 1=1",
]


@pytest.mark.parametrize("authorization", WRONG)
@pytest.mark.parametrize("path", ["/v1/actors/china", "/v1/actors.csv", "/nowhere", "/docs"])
def test_a_wrong_key_is_refused_rather_than_anonymous(guarded: Api, authorization: str, path: str) -> None:
    answer = guarded.client.get(path, headers={"Authorization": authorization})
    assert (answer.status_code, answer.json()["code"]) == (401, "INVALID_KEY")
    assert answer.headers["www-authenticate"] == 'Bearer realm="entente", error="invalid_token"'
    assert answer.headers["cache-control"] == "no-store"


def test_graphql_refuses_a_wrong_key_in_its_own_words(guarded: Api) -> None:
    answer = guarded.client.post("/graphql", json={"query": "{ revision }"}, headers=with_key("x"))
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["extensions"]["code"] == "INVALID_KEY"
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_browsers_of_any_origin_may_send_a_key_and_read_the_refusal(guarded: Api) -> None:
    preflight_headers = {"Origin": "https://example.org", "Access-Control-Request-Method": "GET"}
    preflight = guarded.client.options(
        "/v1/actors", headers=preflight_headers | {"Access-Control-Request-Headers": "authorization"}
    )
    assert (preflight.status_code, preflight.headers["access-control-allow-headers"]) == (200, "authorization")
    refused = guarded.client.get("/v1/actors", headers={"Origin": "https://example.org", **with_key("x")})
    assert refused.headers["access-control-allow-origin"] == "*"
    assert "WWW-Authenticate" in refused.headers["access-control-expose-headers"]


def test_a_revoked_key_is_refused_as_soon_as_it_is_no_longer_fresh(
    guarded: Api, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = create_key(engine, "Gone", Role.editor)
    with opened(guarded.url) as client:
        assert client.get("/who", headers=with_key(key)).status_code == 200
        revoked = revoke_key(engine, digest(key)[:12])
        assert (revoked.name, revoked.revoked is None) == ("Gone", False)
        monkeypatch.setattr(keyring, "FRESH", 0.0)
        assert client.get("/who", headers=with_key(key)).status_code == 401
        monkeypatch.undo()
        assert client.get("/who", headers=with_key(key)).status_code == 401


def test_a_key_that_was_just_shown_costs_no_statement(guarded: Api, engine: Engine) -> None:
    key = create_key(engine, "Again", Role.reader)
    for statements in (2, 1, 1):
        guarded.statements.clear()
        assert guarded.client.get("/v1/actors/china", headers=with_key(key)).status_code == 200
        assert len(guarded.statements) == statements


def test_revoking_twice_keeps_the_first_time_and_a_handle_must_name_one_key(engine: Engine) -> None:
    handle = digest(create_key(engine, "Twice", Role.editor))
    assert revoke_key(engine, handle) == revoke_key(engine, handle)
    create_key(engine, "Other", Role.editor)
    for wrong in ("", "zz", "%", "_"):
        with pytest.raises(Refusal) as refused:
            revoke_key(engine, wrong)
        assert refused.value.code is Code.NOT_FOUND


def last_use(engine: Engine, key: str) -> datetime | None:
    return next(key_info.last_used for key_info in list_keys(engine) if digest(key).startswith(key_info.handle))


def test_its_last_use_is_noted(guarded: Api, engine: Engine) -> None:
    key = create_key(engine, "Used", Role.reader)
    with opened(guarded.url) as client:
        client.get("/who", headers=with_key(key))
        patience = monotonic() + 10
        while last_use(engine, key) is None and monotonic() < patience:
            sleep(0.02)
    noted = last_use(engine, key)
    assert noted is not None
    assert abs(datetime.now(UTC) - noted) < timedelta(minutes=1)


def test_its_use_is_noted_once_a_minute_at_most(engine: Engine) -> None:
    key = create_key(engine, "Often", Role.reader)
    record_use(engine, digest(key))
    first = last_use(engine, key)
    record_use(engine, digest(key))
    assert last_use(engine, key) == first
    with engine.begin() as connection:
        earlier = datetime.now(UTC) - timedelta(seconds=61)
        connection.execute(sa.update(KEYS).where(KEYS.c.digest == digest(key)).values(last_used=earlier))
    record_use(engine, digest(key))
    assert first is not None
    assert (last_use(engine, key) or earlier) >= first


def test_a_key_is_in_no_log_line(guarded: Api, engine: Engine) -> None:
    stream, logger = StringIO(), logging.getLogger("entente")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter(coloured=False))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    key = create_key(engine, "Hushed", Role.editor)
    for path in ("/v1/actors/china", "/nowhere", "/v1/actors?kind=x"):
        guarded.client.get(path, headers=with_key(key))
        guarded.client.get(path, headers=with_key(key[:-1]))
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)
    assert stream.getvalue().count("\n") == 6
    assert key[10:40] not in stream.getvalue()
    assert digest(key) not in stream.getvalue()


def test_without_a_database_a_key_is_neither_taken_nor_called_wrong(empty: str) -> None:
    if empty.startswith("sqlite"):
        sa.create_engine(empty).connect().close()
    with opened(empty) as client:
        answer = client.get("/who", headers=with_key("entente_" + "0" * 64))
        assert (answer.status_code, answer.json()["code"]) == (503, "UNAVAILABLE")


# ---- roles


@pytest.mark.parametrize("needed", Role)
@pytest.mark.parametrize("role", Role)
def test_a_role_includes_those_below_it(role: Role, needed: Role) -> None:
    order = ["reader", "editor", "admin"]
    if order.index(role) >= order.index(needed):
        require(Principal("Ada", role), needed)
    else:
        with pytest.raises(Refusal, match=f"needs the role {needed}") as refused:
            require(Principal("Ada", role), needed)
        assert (refused.value.status, refused.value.code) == (403, Code.FORBIDDEN)
        assert "insufficient_scope" in refused.value.headers["WWW-Authenticate"]


def test_a_write_without_a_key_is_unauthenticated() -> None:
    require(ANONYMOUS, Role.reader)
    with pytest.raises(Refusal, match="needs a key") as refused:
        require(ANONYMOUS, Role.editor)
    assert (refused.value.status, refused.value.headers["WWW-Authenticate"]) == (401, 'Bearer realm="entente"')


# ---- a knowledge base that is not for everybody


@pytest.fixture(scope="module")
def closed(guarded: Api) -> Iterator[TestClient]:
    with opened(guarded.url, public_reads=False) as client:
        yield client


@pytest.mark.parametrize("path", [*sorted({*READS} - ALWAYS_OPEN), *BESIDE_THE_CONTRACT])
def test_where_reads_are_not_public_each_needs_a_key(closed: TestClient, engine: Engine, path: str) -> None:
    refused = closed.get(path_of(path))
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == 'Bearer realm="entente"'
    assert closed.head(path_of(path)).status_code == 401
    key = create_key(engine, "Reader", Role.reader)
    assert closed.get(path_of(path), headers=with_key(key)).status_code in (200, 404)


@pytest.mark.parametrize("path", sorted(ALWAYS_OPEN))
def test_health_checks_are_always_public(closed: TestClient, path: str) -> None:
    assert closed.get(path).status_code == 200


def test_questions_in_graphql_need_a_key_too(closed: TestClient) -> None:
    answer = closed.post("/graphql", json={"query": "{ revision }"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


# ---- from the command line


def entente(*words: str) -> Any:
    return CliRunner().invoke(main, words)


def test_keys_are_made_listed_and_revoked_from_the_command_line(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    monkeypatch.setenv("COLUMNS", "200")
    settings_of_process.cache_clear()
    made = entente("keys", "create", "--role", "admin", "--name", "Ada Lovelace")
    key = made.stdout.strip()
    assert re.fullmatch("entente_[0-9a-f]{64}", key)
    handle = digest(key)[:12]
    listed = entente("keys", "list").stdout
    assert re.search(rf"{handle} +Ada Lovelace +admin +\d{{4}}-", listed)
    assert key not in listed
    assert entente("keys", "revoke", handle).stdout == f"Revoked: {handle}, admin, Ada Lovelace.\n"
    wrong = entente("keys", "revoke", "x")
    assert (wrong.exit_code, wrong.stdout) == (1, "")
    assert entente("keys", "create", "--role", "king", "--name", "A").exit_code == 2
    settings_of_process.cache_clear()


# ---- the contract


def test_the_contract_declares_the_key() -> None:
    assert CONTRACT["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    assert CONTRACT["security"] == [{}, {"key": []}]
    json.dumps(CONTRACT)
