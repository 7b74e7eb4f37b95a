"""The list of releases: named revisions, and the files that were made of them."""

from api.query.sql.context import SqlContext
from api.query.sql.dialect import Dialect
from api.query.sql.expr import SqlExpr
from api.query.sql.statement import SqlStatement

REDACTED = "exists (select 1 from change c where c.revision > r.frozen and c.action = 'redacted')"
"""Whether the files may contain content that has been redacted since."""


def all_releases(dialect: Dialect) -> SqlStatement:
    """Returns the statement for a JSON array of all releases, oldest first."""
    sql = SqlContext(dialect)
    members = {
        "name": dialect.text("r.name", nullable=False),
        "revision": dialect.integer("r.revision", nullable=False),
        "at": dialect.moment("r.at"),
        "frozen": dialect.integer("r.frozen", nullable=False),
        "redacted": dialect.boolean(REDACTED, nullable=False),
        "files": "r.files",
    }
    release = sql.expression(sql.object({name: [SqlExpr(value)] for name, value in members.items()}))
    rows = f"select r.at as _at, r.name as _n, {release} as _told from release r"
    return SqlStatement(f"select {sql.expression(sql.json_array_of(rows, '_at, _n'))}", ())
