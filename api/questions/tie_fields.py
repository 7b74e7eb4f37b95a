"""How a tie is columns: what it ties, what makes it, when, and what says so."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.context import SqlContext, column
from api.questions.sql_helpers import first_citation
from api.questions.ties import TieKind, dates
from schema.citation import Citation
from schema.ledger import Record

MOST_EDGES = 2
ENDS = ("from_id", "to_id", "kind", "via_id", "one_id", "two_id")


def with_dates(sql: SqlContext, ties: str, *carried: str) -> str:
    """A query for the ties in a table with the dates of what makes them, so far as they have some."""
    days, joins = {bound: list[str]() for bound in ("", "_earliest", "_latest")}, list[str]()
    for kind, date in dates().items():
        there, table = sql.alias(), sql.table(kind)
        is_it = f"{there}.id = {ties}.via_id"
        if not sql.view.past:
            joins.append(f" left join {table} {there} on {is_it}")
        for bound, found in days.items():
            day = column(there, f"{date}{bound}")
            found.append(f"(select {day} from {table} {there} where {is_it})" if sql.view.past else day)
    columns = [f"{ties}.{name}" for name in (*ENDS, *carried)]
    columns += [f"coalesce({', '.join(found)}) as date{bound}" for bound, found in days.items()]
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
    "A record that says so.",
    record_field("record", "The record.", Record),
    record_field("citation", "The first citation that supports it.", Citation, required=False),
)
TIE = object_type(
    "Tie",
    "What ties two records to each other.",
    record_field("from", "The one record.", Record),
    record_field("to", "The other.", Record),
    value_field("kind", "What sort of tie it is.", words=TieKind),
    value_field("date", "When, or since when; null where that is not known.", "date", required=False),
    record_field("via", "What makes the tie: the meeting, the statement, the membership.", Record),
    FieldType("edges", "The records that say so, that of the one first.", EDGE, _edges, ("place",), MOST_EDGES),
)
"""Told of rows that `with_days` gives."""
