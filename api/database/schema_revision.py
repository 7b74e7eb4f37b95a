"""Schema revisions: which this version needs, which a database has, and what to do if they differ."""

import re
from collections.abc import Collection
from functools import cache
from importlib.resources import files

import sqlalchemy as sa
from sqlalchemy import Connection

from api.database.readers import Reader
from api.errors import Code, Refusal
from api.query.sql.statement import SqlStatement

LAST_PRE_RELEASE = "0033"
"""The last revision of the pre-releases, whose numbers the migrations since the baseline use again."""
RELEASED = "publisher"
"""A table that every release has and no pre-release had."""
REVISION = "select cast(version_num as text) from alembic_version"
COUNT_RELEASED = {
    "sqlite": f"select cast(count(*) as text) from sqlite_master where name = '{RELEASED}'",  # noqa: S608
    "postgresql": f"select cast(count(*) as text) from information_schema.tables where table_name = '{RELEASED}'",  # noqa: S608
}


@cache
def supported_revisions() -> frozenset[str]:
    """Returns the numbers of all migrations, from the names of their files: importing Alembic takes 8 MB."""
    matches = (re.match(r"(\d{4})_\w+\.py$", file.name) for file in (files("migrations") / "versions").iterdir())
    return frozenset(match[1] for match in matches if match)


async def require_current_schema(reader: Reader) -> None:
    """Raises Refusal unless the database has the schema that this version needs."""
    revision = (await reader.read(SqlStatement(REVISION, ())) or b"").decode()
    if revision and revision not in supported_revisions():
        tables = await reader.read(SqlStatement(COUNT_RELEASED[reader.dialect.name], ()))
        raise _unsupported(revision, is_released=tables != b"0")
    _require_newest(revision)


def require_current(connection: Connection) -> None:
    """Raises Refusal unless the database has the schema that this version needs."""
    _require_newest(require_supported(connection, supported_revisions()))


def require_supported(connection: Connection, supported: Collection[str]) -> str:
    """Returns the revision of the schema, empty if there is none.  Raises Refusal if it is not a supported one."""
    tables = sa.inspect(connection)
    revision = connection.scalar(sa.text(REVISION)) if tables.has_table("alembic_version") else None
    if revision and revision not in supported:
        raise _unsupported(revision, is_released=tables.has_table(RELEASED))
    return revision or ""


def _require_newest(revision: str) -> None:
    newest = max(supported_revisions())
    if not revision:
        raise Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.")
    if revision != newest:
        detail = f"The database has schema {revision}, and this version of Entente needs {newest}."
        raise Refusal(Code.UNAVAILABLE, detail, "Run `entente migrate`.")


def _unsupported(revision: str, *, is_released: bool) -> Refusal:
    if revision <= LAST_PRE_RELEASE and not is_released:
        detail = f"This database was created by a pre-release of Entente (schema {revision}) and cannot be upgraded."
        hint = "Export what you need with that version, then start with a new database, for example "
        return Refusal(Code.UNAVAILABLE, detail, f"{hint}ENTENTE_DATABASE_URL=sqlite:///new.db.")
    newest = max(supported_revisions())
    detail = f"This database has schema {revision}; this version of Entente supports schemas up to {newest}."
    return Refusal(Code.UNAVAILABLE, detail, "Run the version of Entente that migrated it, or a newer one.")
