"""The environment, read once into one frozen object."""

from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

LogLevel = Literal["debug", "info", "warning", "error"]
Network = IPv4Network | IPv6Network
OFF = "off"
NONE = "none"


def networks(listed: str) -> tuple[Network, ...]:
    """The networks of a list such as `10.0.0.0/8, ::1`.  Raises ValueError."""
    return () if listed == NONE else tuple(ip_network(word.strip()) for word in listed.split(","))


def _is_list(listed: str) -> str:
    networks(listed)
    return listed


def _is_rate(rate: str) -> str:
    from limits import parse  # takes longer to import than most commands take

    if rate != OFF and parse(rate).amount < 1:
        raise ValueError("it allows nothing")
    return rate


Networks = Annotated[str, AfterValidator(_is_list)]
Rate = Annotated[str, AfterValidator(_is_rate)]


class Settings(BaseSettings):
    """Every setting, from `ENTENTE_...` variables."""

    model_config = SettingsConfigDict(env_prefix="ENTENTE_", frozen=True, extra="ignore")

    database_url: str = Field(
        "sqlite:///entente.db",
        repr=False,  # it may hold a password
        description="Where the data is: sqlite:///FILE or postgresql://...",
    )
    releases: Path = Field(Path("releases"), description="The directory in which the files of releases are kept.")
    address: str = Field(
        NONE,
        pattern=rf"^({NONE}|https?://[^\s?#{{}}\\]*[^\s?#{{}}\\/])$",
        description="The address that references give, such as https://entente.example; `none` is the one asked.",
    )
    readers: int = Field(8, ge=1, le=64, description="How many questions the database answers at the same time.")
    statement_seconds: float = Field(3.0, gt=0, description="How long one question may take.")
    answer_cache_mb: int = Field(32, ge=0, description="How many megabytes of answers are remembered; 0 is none.")
    mapped_mb: int = Field(
        0,
        ge=0,
        le=2**20,
        description="How many megabytes of an SQLite file are mapped into memory: deep questions take a third less.",
    )
    slow_seconds: float = Field(0.5, gt=0, description="From how long on a question is logged as slow.")
    log_level: LogLevel = Field("info", description="The least that is logged: debug, info, warning or error.")
    metrics: bool = Field(True, description="Whether /metrics tells what was asked and how long it took.")
    server_timing: bool = Field(True, description="Whether answers say in `Server-Timing` how long each phase took.")
    public_reads: bool = Field(True, description="Whether anybody may read; otherwise every read needs a key.")
    rate_anonymous: Rate = Field("600/minute", description="How often an address may ask without a key, or `off`.")
    rate_key: Rate = Field("6000/minute", description="How often may be asked with one key, or `off`.")
    rate_writes: Rate = Field("1200/minute", description="How often may be written with one key, or `off`.")
    trusted_proxies: Networks = Field("none", description="Proxies whose X-Forwarded-For is believed: 10.0.0.0/8,::1.")
    telemetry: bool = Field(False, description="Whether traces are sent by OpenTelemetry, with the extra `telemetry`.")

    @property
    def public_address(self) -> str | None:
        """The address that references give, if it is not the one that was asked."""
        return None if self.address == NONE else self.address


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
