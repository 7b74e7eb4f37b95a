"""The environment, read once into one frozen object."""

from functools import cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Every setting, from `ENTENTE_...` variables."""

    model_config = SettingsConfigDict(env_prefix="ENTENTE_", frozen=True, extra="ignore")

    database_url: str = Field(
        "sqlite:///entente.db", description="Where the data is: sqlite:///FILE or postgresql://..."
    )
    readers: int = Field(4, ge=1, le=64, description="How many questions the database answers at the same time.")
    statement_seconds: float = Field(3.0, gt=0, description="How long one question may take.")


@cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
