"""Alembic's environment, for both backends."""

from typing import Any

import sqlalchemy as sa
from alembic import context
from sqlmodel import AutoString, SQLModel
from sqlmodel.main import UTCDateTime

import api.access.keys
import api.write  # noqa: F401  (declares the tables of answers, import runs, loadings and rejections)
import schema  # noqa: F401  (declares every other table)
from api.database.engines import migration_engine
from api.database.schema_revision import require_supported
from api.settings import settings
from migrations import autogenerate

DERIVED = ("sqlite_", "search_")
LOCK = int.from_bytes(b"entente")


def render(kind: str, item: Any, _: Any) -> str | bool:
    """Renders types so that a migration need not import SQLModel."""
    if kind == "type" and isinstance(item, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.Text()"
    return False


def ours(name: str | None, kind: str, _: Any) -> bool:
    """Excludes the tables that a backend keeps beside those of the model."""
    return not (kind == "table" and name is not None and name.startswith(DERIVED))


def run() -> None:
    url = context.config.attributes.get("url") or settings().database_url
    engine = migration_engine(url)
    try:
        with engine.connect() as connection:
            _migrate(connection)
    finally:
        engine.dispose()


def _migrate(connection: sa.Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_item=render,
        include_name=ours,
        render_as_batch=True,
        transactional_ddl=True,
        compare_server_default=True,
        autogenerate_plugins=autogenerate.PLUGINS,
        process_revision_directives=autogenerate.number,
        on_version_apply=_count,
    )
    with context.begin_transaction():
        _wait_for_others(connection)
        require_supported(connection, [script.revision for script in context.script.walk_revisions()])
        context.run_migrations()
        if context.config.attributes.get("applied"):
            _forget_what_was_loaded(connection)
            _check_foreign_keys(connection)


def _count(step: Any, **_: Any) -> None:
    context.config.attributes.setdefault("applied", []).append(step)


def _forget_what_was_loaded(connection: sa.Connection) -> None:
    """Has the seeds read again at the next start: a migration may have dropped and recreated a table."""
    columns = sa.inspect(connection).get_columns("loading") if sa.inspect(connection).has_table("loading") else []
    if "sha256" in {column["name"] for column in columns}:
        connection.execute(sa.text("DELETE FROM loading WHERE sha256 IS NOT NULL"))


def _wait_for_others(connection: sa.Connection) -> None:
    """Lets one process migrate at a time; SQLite's transactions do so anyway.

    The lock is bound to the transaction, as connection poolers require.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(LOCK)))


def _check_foreign_keys(connection: sa.Connection) -> None:
    """Checks foreign keys before the commit: they are off while SQLite rebuilds tables."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"The migration would leave broken foreign keys: {broken[:5]}")


run()
