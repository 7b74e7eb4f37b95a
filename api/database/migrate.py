"""Migrates a database to the newest schema, wherever the package is installed."""

from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.config import Config


def upgrade(url: str, revision: str = "head") -> None:
    """Runs every migration that has not run yet."""
    from alembic import command  # 8 MB that a server does not need

    command.upgrade(configuration(url), revision)


def configuration(url: str) -> "Config":
    """Returns Alembic's configuration for a database."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    config.attributes["url"] = url
    return config
