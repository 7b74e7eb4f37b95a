"""Releases, as the database tells them: revisions with a name, and the files that were made of them."""

from api.query.sql.context import SqlContext
from api.query.sql.dialect import Dialect
from api.query.sql.expr import SqlExpr
from api.query.sql.statement import SqlStatement


def all_releases(dialect: Dialect) -> SqlStatement:
    """Every release in a JSON array, the first one first."""
    sql = SqlContext(dialect)
    told = sql.expression(
        sql.object(
            {
                "name": [SqlExpr(dialect.text("r.name", nullable=False))],
                "revision": [SqlExpr(dialect.integer("r.revision", nullable=False))],
                "at": [SqlExpr(dialect.moment("r.at"))],
                "frozen": [SqlExpr(dialect.integer("r.frozen", nullable=False))],
                "redacted": [SqlExpr(dialect.boolean(REDACTED, nullable=False))],
                "files": [SqlExpr("r.files")],
            }
        )
    )
    rows = f"select r.at as _at, r.name as _n, {told} as _told from release r"
    return SqlStatement(f"select {sql.expression(sql.json_array_of(rows, '_at, _n'))}", ())


REDACTED = "exists (select 1 from change c where c.revision > r.frozen and c.action = 'redacted')"
"""Whether the files may tell what must not be told any more."""
