"""The environment, read once into one frozen object."""

from functools import cache
from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

LogLevel = Literal["debug", "info", "warning", "error"]


class Settings(BaseSettings):
    """Every setting, from `ENTENTE_...` variables."""

    model_config = SettingsConfigDict(env_prefix="ENTENTE_", frozen=True, extra="ignore")

    database_url: str = Field(
        "sqlite:///entente.db",
        repr=False,  # it may hold a password
        description="Where the data is: sqlite:///FILE or postgresql://...",
    )
    readers: int = Field(4, ge=1, le=64, description="How many questions the database answers at the same time.")
    statement_seconds: float = Field(3.0, gt=0, description="How long one question may take.")
    answer_cache_mb: int = Field(32, ge=0, description="How many megabytes of answers are remembered; 0 is none.")
    slow_seconds: float = Field(0.5, gt=0, description="From how long on a question is logged as slow.")
    log_level: LogLevel = Field("info", description="The least that is logged: debug, info, warning or error.")
    metrics: bool = Field(True, description="Whether /metrics tells what was asked and how long it took.")
    telemetry: bool = Field(False, description="Whether traces are sent by OpenTelemetry, with the extra `telemetry`.")


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
