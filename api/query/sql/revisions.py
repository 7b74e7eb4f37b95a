"""The revisions as lines of JSON: who wrote them, when and why."""

from api.query.sql.context import SqlContext
from api.query.sql.dialect import Dialect
from api.query.sql.expr import SqlExpr
from api.query.sql.statement import SqlStatement


def revision_lines(dialect: Dialect, after: int, last: int, limit: int) -> SqlStatement:
    """Returns the statement for one JSON object per line: at most `limit` revisions after one, up to the last."""
    sql = SqlContext(dialect)
    members = {
        "seq": dialect.integer("r.seq", nullable=False),
        "at": dialect.moment("r.at"),
        **{name: dialect.text(f"r.{name}", nullable=False) for name in ("author", "reason", "origin")},
    }
    revision = sql.expression(sql.object({name: [SqlExpr(value)] for name, value in members.items()}))
    bounds = f"r.seq > {sql.bind_as('integer', after)} and r.seq <= {sql.bind_as('integer', min(last, after + limit))}"
    query = f"select r.seq as _n, {revision} as _told from revision r where {bounds}"
    rows = f"{dialect.sorted(query, '_n')} t"
    return SqlStatement(f"select {dialect.string_agg('t._told', chr(10))} from {rows}", tuple(sql.values))
