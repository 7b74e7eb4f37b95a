"""The object type of a tie: the records at its ends, what makes it, its date, and the records that state it."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.questions.sql_helpers import first_citation
from api.questions.ties import TieKind, dates
from schema.citation import Citation
from schema.ledger import Record

MOST_EDGES = 2
ENDS = ("from_id", "to_id", "kind", "via_id", "one_id", "two_id")


def with_dates(sql: SqlContext, ties: str, *carried: str) -> str:
    """Returns a query for the ties in a table, with the dates of the records that make them, if they have any."""
    days, joins = {bound: list[str]() for bound in ("", "_earliest", "_latest")}, list[str]()
    for kind, date in dates().items():
        maker, table = sql.alias(), sql.table(kind)
        matches = f"{maker}.id = {ties}.via_id"
        if not sql.view.past:
            joins.append(f" left join {table} {maker} on {matches}")
        for bound, expressions in days.items():
            day = column(maker, f"{date}{bound}")
            expressions.append(f"(select {day} from {table} {maker} where {matches})" if sql.view.past else day)
    columns = [f"{ties}.{name}" for name in (*ENDS, *carried)]
    columns += [f"coalesce({', '.join(expressions)}) as date{bound}" for bound, expressions in days.items()]
    return f"select {', '.join(columns)} from {ties}{''.join(joins)}"


def _edges(sql: SqlContext, tie: str) -> str:
    rows = [
        f"select {number} as place, {tie}.{name} as record_id, {first_citation(sql, f'{tie}.{name}')} as citation_id"
        f" where {tie}.{name} is not null"
        for number, name in enumerate(("one_id", "two_id"), 1)
    ]
    return " union all ".join(rows)


EDGE = object_type(
    "TieEdge",
    "A record that states a tie.",
    record_field("record", "The record.", Record),
    record_field("citation", "The first citation that supports it.", Citation, required=False),
)
TIE = object_type(
    "Tie",
    "A tie between two records.",
    record_field("from", "The record at one end.", Record),
    record_field("to", "The record at the other end.", Record),
    value_field("kind", "The type of tie.", words=TieKind),
    value_field("date", "Its date, or the date since when it holds; null if unknown.", "date", required=False),
    record_field("via", "The record that makes the tie, such as a meeting, a statement or a membership.", Record),
    FieldType("edges", "The records that state the tie, that of `from` first.", EDGE, _edges, ("place",), MOST_EDGES),
)
"""An object of the rows that `with_dates` selects."""
