"""Migrates a database to the newest schema, wherever the package is installed."""

from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config


def upgrade(url: str, revision: str = "head") -> int:
    """Runs every migration that has not run yet, and returns how many there were."""
    from alembic import command  # 8 MB that a server does not need

    config = configuration(url)
    command.upgrade(config, revision)
    return len(config.attributes.get("applied", ()))


def configuration(url: str) -> "Config":
    """Returns Alembic's configuration for a database."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    config.attributes["url"] = url
    return config
