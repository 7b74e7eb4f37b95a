"""Bring a database to the newest schema, wherever the package is installed."""

from importlib.resources import files

from alembic import command
from alembic.config import Config


def upgrade(url: str, revision: str = "head") -> None:
    """Run every migration that has not run yet."""
    command.upgrade(configuration(url), revision)


def configuration(url: str) -> Config:
    """Alembic's settings for one database."""
    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    config.attributes["url"] = url
    return config
