"""The address of a PostgreSQL server is taken apart once, and what both drivers cannot follow is refused in one line."""

from pathlib import Path

import pytest

from api.database.address import Host, parse_address
from api.errors import Refusal


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment that says nothing about PostgreSQL."""
    for name in ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "PGDATABASE", "PGSSLMODE", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def parsed(url: str) -> tuple[list[tuple[str, int]], dict[str, str]]:
    """Returns the hosts and all other parameters."""
    address = parse_address(url)
    others = {name: value for name, value in address.parameters.items() if name not in ("host", "port")}
    others.pop("fallback_application_name")
    return [tuple(host) for host in address.hosts], others


@pytest.mark.parametrize(
    ("url", "hosts", "others"),
    [
        ("postgresql://u:p@h/db", [("h", 5432)], {"user": "u", "password": "p", "dbname": "db"}),
        ("postgres://u@h", [("h", 5432)], {"user": "u", "dbname": "u"}),
        ("postgresql+asyncpg://u@h:6432/db", [("h", 6432)], {"user": "u", "dbname": "db"}),
        ("postgresql://u:p%40s?s@[::1]:5/d%20b", [("::1", 5)], {"user": "u", "password": "p@s?s", "dbname": "d b"}),
        ("postgresql://u@a,b:77/db", [("a", 5432), ("b", 77)], {"user": "u", "dbname": "db"}),
        ("postgresql://u@/db?host=a,b&port=1,2", [("a", 1), ("b", 2)], {"user": "u", "dbname": "db"}),
        ("postgresql://u@/db?host=a:1&host=b:2", [("a", 1), ("b", 2)], {"user": "u", "dbname": "db"}),
        ("postgresql://u@%2Frun%2Fpg:7/db", [("/run/pg", 7)], {"user": "u", "dbname": "db"}),
        ("postgresql://u@/db?host=/run/pg&port=7", [("/run/pg", 7)], {"user": "u", "dbname": "db"}),
        ("postgresql://u@h/db?sslmode=", [("h", 5432)], {"user": "u", "dbname": "db"}),
        (
            "postgresql://u@h/db?sslmode=prefer&channel_binding=prefer&options=-c%20search_path%3Dkb&client_encoding=utf8",
            [("h", 5432)],
            {
                "user": "u",
                "dbname": "db",
                "sslmode": "prefer",
                "channel_binding": "prefer",
                "options": "-c search_path=kb",
            },
        ),
    ],
)
def test_what_does_an_address_say(url: str, hosts: list[tuple[str, int]], others: dict[str, str]) -> None:
    assert parsed(url) == (hosts, others)


def test_where_is_a_server_looked_for_that_is_not_named() -> None:
    assert [host.name for host in parse_address("postgresql:///db").hosts] == [
        "/var/run/postgresql",
        "/tmp",
        "localhost",
    ]


def test_what_comes_from_the_environment_and_from_a_service(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PGPASSWORD", "hush")
    monkeypatch.setenv("PGHOST", "elsewhere")
    monkeypatch.setenv("PGPORT", "")
    assert parsed("postgresql://u@/db") == (
        [("elsewhere", 5432)],
        {"user": "u", "dbname": "db", "password": "hush"},
    )
    (tmp_path / ".pg_service.conf").write_text("[kb]\nhost=served\nport=7\npassword=100%\n", encoding="utf-8")
    assert parsed("postgresql://u@/db?service=kb") == (
        [("served", 7)],
        {"user": "u", "dbname": "db", "password": "100%"},
    )
    assert parse_address("postgresql://u@h/db?service=kb").hosts == (Host("h", 7),)


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("postgresql://h/db?ssl_mode=prefer", "there is no parameter 'ssl_mode'. Did you mean 'sslmode'?"),
        ("postgresql://h/db?target_sesion_attrs=any", "Did you mean 'target_session_attrs'?"),
        ("postgresql://h/db?pgbouncer=true", "there is no parameter 'pgbouncer'. Known: application_name, "),
        ("postgresql://h/db?SSLMODE=prefer", "there is no parameter 'SSLMODE'. Did you mean 'sslmode'?"),
        ("postgresql://h/db?ssl=true", "there is no parameter 'ssl'. Did you mean 'sslmode'?"),
        ("postgresql://u:hu@sh@h/db", "a host name cannot contain @. Write it as postgresql://user:"),
        ("postgresql://h/db?requirepeer=x", "there is no parameter 'requirepeer'."),
        ("postgresql://h/db?sslmode=required", "sslmode cannot be 'required'. Did you mean 'require'?"),
        (
            "postgresql://h/db?channel_binding=require",
            "Use sslmode=verify-full, which protects against the same attack.",
        ),
        ("postgresql://h/db?client_encoding=latin1", "client_encoding cannot be 'latin1'."),
        ("postgresql://h/db?connect_timeout=soon", "connect_timeout must be a whole number."),
        ("postgresql://h/db?ssl_min_protocol_version=TLSv1.4", "cannot be 'TLSv1.4'. Did you mean 'TLSv1.3'?"),
        (
            "postgresql://h/db?sslrootcert=/no/root.crt",
            "sslrootcert: the file /no/root.crt does not exist or cannot be read.",
        ),
        ("postgresql://h/db?sslmode", "the parameter 'sslmode' has no value."),
        ("postgresql://a,b/db?port=1,2,3", "there are 2 hosts and 3 ports."),
        ("postgresql://h:99999/db", "a port must be a number from 1 to 65535."),
        ("postgresql://u:hu/sh@h/db", "a port must be a number from 1 to 65535. Write it as postgresql://user:"),
        ("postgresql://u:hush%zz@h/db", "this address cannot be read. Write it as postgresql://user:"),
        ("postgresql://u:hush@[::1/db", "this address cannot be read."),
        ("postgresql://hush%FF@h/db", "this address cannot be read."),
        ("postgres:hush", "this is not the address of a PostgreSQL database."),
        ("postgresql://h/db?service=none", "FileNotFoundError."),
    ],
)
def test_what_is_wrong_with_an_address(url: str, line: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_address(url)
    assert str(refused.value).startswith("ENTENTE_DATABASE_URL: ") and line in str(refused.value)
    assert "\n" not in str(refused.value) and "hush" not in str(refused.value)


def test_which_variable_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refusal, match=r"ENTENTE_READ_URL: there is no parameter 'x'"):
        parse_address("postgresql://h/db?x=y", "ENTENTE_READ_URL")
    monkeypatch.setenv("PGSSLMODE", "yes")
    with pytest.raises(Refusal, match=r"PGSSLMODE: sslmode cannot be 'yes'. Known: disable, allow"):
        parse_address("postgresql://h/db")
