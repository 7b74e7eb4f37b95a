"""Settings, read once from the environment."""

import os
import re
from collections.abc import Iterator
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, SettingsConfigDict

from api.environment import PREFIX, Allowed, explain, unknown_variables

Network = IPv4Network | IPv6Network
OFF = "off"
NONE = "none"
DATABASE = re.compile(r"sqlite(\+pysqlite)?:///.|postgres(ql)?(\+\w+)?://")
PARAMETERS = re.compile(r"\?(cache|immutable|mode|timeout|uri|vfs)=\w*(&\w+=\w*)*$")
ADDRESS = re.compile(r"https?://(\[[0-9a-fA-F:.]+\]|[^\s?#{}\\/\[\]]+)(:\d+)?(/[^\s?#{}\\]*)?")


def networks(listed: str) -> tuple[Network, ...]:
    """Returns the networks of a list such as `10.0.0.0/8, ::1`. Raises ValueError."""
    return () if listed == NONE else tuple(ip_network(word.strip()) for word in listed.split(","))


def _is_list(listed: str) -> str:
    networks(listed)
    return listed


def _is_rate(rate: str) -> str:
    from limits import parse  # importing it takes longer than most commands

    if rate != OFF and parse(rate).amount < 1:
        raise ValueError("the rate allows no requests")
    return rate


def _is_database(url: str) -> str:
    if "://" not in url and "@" not in url:
        raise ValueError(f"for a file write sqlite:///{url}")
    if not DATABASE.match(url) or url.endswith(":memory:") or (url.startswith("sqlite") and PARAMETERS.search(url)):
        raise ValueError
    return url


def _are_replicas(url: str, others: ValidationInfo) -> str:
    if url == NONE:
        return url
    if not url.startswith("postgres") or not DATABASE.match(url):
        raise ValueError
    if not str(others.data.get("database_url", "postgres")).startswith("postgres"):
        raise ValueError("ENTENTE_DATABASE_URL is an SQLite file, which has no replicas")
    return url


def _is_address(address: str) -> str:
    """The address without a slash at its end."""
    if address != NONE and not ADDRESS.fullmatch(address):
        raise ValueError
    return address.rstrip("/")


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


ProfileName = Literal["article", "world"]
Profile = Annotated[ProfileName, BeforeValidator(_lower)]
LogLevel = Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)]
Networks = Annotated[
    str,
    BeforeValidator(_lower),
    AfterValidator(_is_list),
    Allowed("a list of networks such as 10.0.0.0/8,::1, or `none`"),
]
Rate = Annotated[str, BeforeValidator(_lower), AfterValidator(_is_rate), Allowed("a rate such as 600/minute, or `off`")]
Address = Annotated[
    str,
    AfterValidator(_is_address),
    Allowed("an address such as https://kb.example/entente, without a query string, or `none`"),
]
DatabaseUrl = Annotated[
    str,
    AfterValidator(_is_database),
    Allowed("sqlite:///FILE, without parameters, or postgresql://user:password@host/name"),
]
ReadUrl = Annotated[
    str,
    AfterValidator(_are_replicas),
    Allowed("postgresql://user:password@host,host/name beside a database on PostgreSQL, or `none`"),
]


class Settings(BaseSettings):
    """Every setting, from an environment variable with the prefix `ENTENTE_`.  An empty variable means the default."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore", str_strip_whitespace=True
    )

    database_url: DatabaseUrl = Field(
        "sqlite:///entente.db",
        repr=False,  # may contain a password
        description="The database: sqlite:///FILE or postgresql://user:password@host/name.",
    )
    read_url: ReadUrl = Field(
        NONE,
        repr=False,
        description="The replicas that answer reads: postgresql://user:password@host,host/name; or `none`.",
    )
    profile: Profile = Field(
        "world",
        description="Which seeds are loaded: `article`, one news report with its context, or `world`, datasets too.",
    )
    releases: Path = Field(Path("releases"), description="The directory for the files of releases.")
    address: Address = Field(
        NONE,
        description="The public address, such as https://kb.example/entente, which links contain; or `none`.",
    )
    workers: int = Field(1, ge=1, le=64, description="How many processes `entente serve` starts.")
    readers: int = Field(8, ge=1, le=64, description="How many queries the database runs at the same time.")
    statement_seconds: float = Field(
        3.0, ge=0.01, le=3600, allow_inf_nan=False, description="The time limit of one query."
    )
    answer_cache_mb: int = Field(
        32, ge=0, le=2**20, description="The size of the response cache in megabytes; 0 disables it."
    )
    mapped_mb: int = Field(
        0,
        ge=0,
        le=2**20,
        description="How many megabytes of an SQLite file are mapped into memory; speeds up deep queries by a third.",
    )
    slow_seconds: float = Field(
        0.5, ge=0, allow_inf_nan=False, description="Queries that take longer are logged, without values."
    )
    log_level: LogLevel = Field("info", description="The lowest level that is logged: debug, info, warning or error.")
    metrics: bool = Field(True, description="Whether /metrics is served.")
    server_timing: bool = Field(True, description="Whether answers carry Server-Timing.")
    public_reads: bool = Field(True, description="Whether reading needs no key.")
    rate_anonymous: Rate = Field("600/minute", description="Rate limit per client address without a key, or `off`.")
    rate_key: Rate = Field("6000/minute", description="Rate limit per key, or `off`.")
    rate_writes: Rate = Field("1200/minute", description="Rate limit of writes per key, or `off`.")
    cost_anonymous: Rate = Field(
        "2000000/minute", description="Limit of the rows that queries may read, per client address, or `off`."
    )
    cost_key: Rate = Field("20000000/minute", description="Limit of the rows that queries may read, per key, or `off`.")
    trusted_proxies: Networks = Field(
        "none", description="Proxies whose X-Forwarded-For is trusted, such as 10.0.0.0/8,::1."
    )
    connections: int = Field(
        2000, ge=8, le=2**20, description="How many connections are open at a time, from all addresses."
    )
    connections_per_address: int = Field(
        256,
        ge=4,
        le=2**20,
        description="How many connections are open at a time from one address that is no trusted proxy.",
    )
    streams: int = Field(
        1000, ge=1, le=2**20, description="How many clients follow the feed at a time, by streams and subscriptions."
    )
    streams_per_address: int = Field(
        50, ge=1, le=2**20, description="How many streams and subscriptions one address has at a time."
    )
    head_kb: int = Field(64, ge=4, le=1024, description="The size of a request line with its headers, in kilobytes.")
    headers: int = Field(100, ge=20, le=1000, description="How many headers a request may have.")
    head_seconds: float = Field(
        10.0,
        ge=0.05,
        le=3600,
        allow_inf_nan=False,
        description="The time in which a request line with its headers must come.",
    )
    body_seconds: float = Field(
        20.0,
        ge=0.05,
        le=3600,
        allow_inf_nan=False,
        description="The time in which a request body must come, and a second more for every 16 kB.",
    )
    send_seconds: float = Field(
        30.0,
        ge=0.05,
        le=3600,
        allow_inf_nan=False,
        description="The time for which a client may read less than a kilobyte a second of an answer.",
    )
    processes: int = Field(
        1, ge=1, le=1024, description="Among how many server processes the limits of rates and connections are shared."
    )
    telemetry: bool = Field(False, description="Whether OpenTelemetry traces are sent; needs the extra `telemetry`.")

    @property
    def public_address(self) -> str | None:
        """The public address that references contain; None for the requested one."""
        return None if self.address == NONE else self.address

    def share(self, limit: int) -> int:
        """The part of a limit that each of several server processes may use by itself; at least 1."""
        return max(1, limit // self.processes)


@cache
def settings() -> Settings:
    """Returns the settings of this process.  Ends it with a line for each wrong variable, if there are any."""
    try:
        return Settings()
    except ValidationError as error:
        raise SystemExit(explain(error, Settings.model_fields)) from None


def unknown_settings() -> Iterator[str]:
    """Yields a warning for each variable with our prefix that is no setting."""
    for variable, nearest in unknown_variables(os.environ, Settings.model_fields):
        yield f"{variable} is not a setting and has no effect." + (f" Did you mean {nearest}?" if nearest else "")
