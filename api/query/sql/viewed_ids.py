"""Ids followed by the view that their records are read in, as a query string: `actors/china?as_of=1990-01-01`."""

from api.query.parse.views import restrictions
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, SqlExpr, TextPart


def with_view(sql: SqlContext, id: str) -> str:
    """Returns an id with the current view, which is not the default; a past state is named by its revision."""
    name = sql.view_cte("view_of_ids", "query", lambda: f"select {_query_string(sql)}")
    return f"{id} || (select query from {name})"


def _query_string(sql: SqlContext) -> str:
    parameters = {name: f"cast({sql.bind(value)} as text)" for name, value in restrictions(sql.view).items()}
    if sql.view.past:
        parameters["revision"] = f"cast({sql.revision} as text)"
    pieces: list[Piece] = []
    for number, (name, value) in enumerate(parameters.items()):
        pieces += [TextPart(f"{'&' if number else '?'}{name}="), SqlExpr(value, sure=True)]
    return sql.expression(pieces)
