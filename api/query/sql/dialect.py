"""What differs between the databases in the text of a statement.  Both return the same bytes for the same values."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from api.query.sql.expr import Pieces, SqlExpr, TextPart, as_sql, concat_balanced, never_null, quoted
from api.query.sql.full_text import FullText, PostgresqlFullText, SqliteFullText
from api.query.sql.hints import Hints, PostgresqlHints, SqliteHints

MAX_ARGUMENTS = 80
"""PostgreSQL functions take at most 100 arguments, SQLite's 127; longer concatenations are split."""

MAX_OPERANDS = 9
"""Up to this many short parts, SQLite's `||` is faster than `printf`; with more, it copies the text too often."""

NOT_SUPERSEDED = 2**31 - 1
"""Stands for the superseding revision of a current row."""


class Dialect(Hints, FullText):
    """Writes what each database spells differently."""

    name: str
    joins_lists: bool
    """Whether a nested list can be joined laterally to its row."""
    joins_past_tables: bool
    """Whether a join with a past table uses its indexes."""
    sorts_rows: bool
    """Whether rows have to be sorted again after joins; SQLite's nested loops keep the order of the outer table."""
    has_starts: bool
    """Whether the statement chooses where a list begins; PostgreSQL's planner chooses by its statistics."""
    greatest: str
    least: str
    day_before: str
    """The functions for the greatest and the least of values that are not NULL, and a pattern for the day before."""
    union_cte: str
    """The pattern of a CTE over a UNION that the planner may inline, with its name, columns and query."""
    stack: int
    """How many symbols fit on its parser's stack inside a statement that selects one value."""

    def placeholder(self, number: int) -> str:
        """Returns the placeholder of the nth bind parameter, counted from 1."""
        raise NotImplementedError

    def text(self, expression: str, *, nullable: bool) -> str:
        """Returns a text as a JSON string, escaped by the database."""
        raise NotImplementedError

    def integer(self, expression: str, *, nullable: bool) -> str:
        """Returns an integer as JSON."""
        raise NotImplementedError

    def number(self, expression: str, *, nullable: bool) -> str:
        """Returns a number as JSON, with six decimals."""
        raise NotImplementedError

    def join(self, pieces: Pieces) -> str:
        """Returns the concatenation of the pieces."""
        chunks = [pieces[start : start + MAX_ARGUMENTS] for start in range(0, len(pieces), MAX_ARGUMENTS)]
        return " || ".join(self._join(chunk) for chunk in chunks)

    def _join(self, pieces: Pieces) -> str:
        raise NotImplementedError

    def string_agg(self, expression: str, separator: str = ",") -> str:
        """Returns the aggregate that joins the rows' texts in the order they are read; NULL if there is no row."""
        raise NotImplementedError

    def sorted(self, query: str, order: str) -> str:
        """Returns a derived table, without its alias, whose rows are read in an order, for `string_agg`."""
        raise NotImplementedError

    def moment(self, expression: str) -> str:
        """Returns a timestamp as a JSON string in UTC, to the millisecond."""
        raise NotImplementedError

    def moment_value(self, moment: datetime) -> object:
        """Returns a moment as a value for the driver."""
        raise NotImplementedError

    def hexadecimal(self, expression: str) -> str:
        """Returns the UTF-8 bytes of a text in lower-case hexadecimal."""
        raise NotImplementedError

    def one_of(self, expression: str, values: str) -> str:
        """Returns the condition that a text is among the values of a list parameter."""
        raise NotImplementedError

    def in_subquery(self, expression: str, query: str) -> str:
        """Returns the condition that a text is in the result of a query with few rows, each searched by an index."""
        raise NotImplementedError

    def list_value(self, values: Sequence[str]) -> object:
        """Returns a list as a value for the driver, for `one_of`."""
        raise NotImplementedError

    def items(self, values: str, alias: str) -> str:
        """Returns a list parameter as a derived table, whose column is `value`."""
        raise NotImplementedError

    def position(self, whole: str, part: str) -> str:
        """Returns the position of a part in a text, counted from 1, or 0 if it does not occur."""
        raise NotImplementedError

    def is_plain_number(self, expression: str) -> str:
        """Returns the condition that a text is decimal digits after a sign, with or without a fraction."""
        raise NotImplementedError

    def in_order(self, column: str, value: str) -> str:
        """Returns the condition that a column has a value, for rows that are read in the order of an index on it."""
        return f"{column} = {value}"

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        """Returns a lateral join of a query to the row before it, and the query's columns as expressions."""
        raise NotImplementedError

    def versions(self, kind: str, columns: str, revision: str) -> str:
        """Returns a query for a table's rows as of a revision; conditions and orders on it use the tables' indexes."""
        raise NotImplementedError

    def boolean(self, expression: str, *, nullable: bool) -> str:
        """Returns a boolean as JSON."""
        null = f" when {expression} is null then 'null'" if nullable else ""
        return f"case{null} when {expression} then 'true' else 'false' end"


class Sqlite(SqliteHints, SqliteFullText, Dialect):
    """SQLite 3.40 and newer.  `printf` builds the text: newer versions lose JSON subtypes across subqueries."""

    name = "sqlite"
    greatest, least, day_before = "max", "min", "date({}, '-1 day')"
    joins_lists = False
    joins_past_tables = False
    union_cte = "{}({}) as ({})"
    sorts_rows = False
    has_starts = True
    stack = 86  # of 100: the rest is used by the statement around the selected value

    def placeholder(self, number: int) -> str:
        return f"?{number}"

    def text(self, expression: str, *, nullable: bool) -> str:
        return f"json_quote({expression})"

    def integer(self, expression: str, *, nullable: bool) -> str:
        return f"json_quote({expression})" if nullable else expression

    def number(self, expression: str, *, nullable: bool) -> str:
        text = f"printf('%.6f', {expression})"
        return f"case when {expression} is null then 'null' else {text} end" if nullable else text

    def _join(self, pieces: Pieces) -> str:
        if len(pieces) <= MAX_OPERANDS and never_null(pieces):
            return " || ".join(map(as_sql, pieces))
        pattern = "".join(piece.text.replace("%", "%%") if isinstance(piece, TextPart) else "%s" for piece in pieces)
        values = [piece.sql for piece in pieces if isinstance(piece, SqlExpr)]
        return f"printf({', '.join([quoted(pattern), *values])})"

    def string_agg(self, expression: str, separator: str = ",") -> str:
        return f"group_concat({expression}, {quoted(separator)})"

    def sorted(self, query: str, order: str) -> str:
        return f"(select * from ({query}) order by {order} limit -1)"

    def moment(self, expression: str) -> str:
        return f"""'"' || replace(substr({expression}, 1, 23), ' ', 'T') || 'Z"'"""

    def moment_value(self, moment: datetime) -> object:
        return moment.strftime("%Y-%m-%d %H:%M:%S.%f+00:00")  # as stored: times are compared as text

    def hexadecimal(self, expression: str) -> str:
        return f"lower(hex({expression}))"

    def one_of(self, expression: str, values: str) -> str:
        return f"{expression} in (select value from json_each({values}))"

    def in_subquery(self, expression: str, query: str) -> str:
        return f"{expression} in ({query})"

    def list_value(self, values: Sequence[str]) -> object:
        return json.dumps(list(values))

    def items(self, values: str, alias: str) -> str:
        return f"json_each({values}) {alias}"

    def position(self, whole: str, part: str) -> str:
        return f"instr({whole}, {part})"

    def is_plain_number(self, expression: str) -> str:
        digits = f"substr({expression}, 2)"
        patterns = ("glob '[0-9]*'", "glob '*[0-9]'", "not glob '*[^0-9.]*'", "not glob '*.*.*'")
        return f"({expression} glob '[+-]*' and {' and '.join(f'{digits} {pattern}' for pattern in patterns)})"

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        """Only table-valued functions can be joined laterally."""
        names = ", ".join(columns)
        rows = f"with q({names}) as ({query}) select json_group_array(json_array({names})) from q"
        return f"cross join json_each(({rows})) {alias}", [f"{alias}.value ->> {n}" for n in range(len(columns))]

    def versions(self, kind: str, columns: str, revision: str) -> str:
        current = f"select {columns} from {kind} where revision <= {revision}"
        past = f"select {columns} from {kind}_history where revision <= {revision} and superseded > {revision}"
        return f"{current} union all {past}"


class Postgresql(PostgresqlHints, PostgresqlFullText, Dialect):
    """PostgreSQL 15 and newer.  Text is concatenated, which is faster than building JSON values."""

    name = "postgresql"
    greatest, least, day_before = "greatest", "least", "to_char(cast({} as date) - 1, 'YYYY-MM-DD')"
    joins_lists = True
    joins_past_tables = True
    union_cte = "{0} as (select * from ({2}) {0}({1}))"  # Citus loses the names in a list of columns
    sorts_rows = True
    has_starts = False
    stack = 10_000

    def placeholder(self, number: int) -> str:
        return f"${number}"

    def text(self, expression: str, *, nullable: bool) -> str:
        return f"coalesce(to_json({expression})::text, 'null')" if nullable else f"to_json({expression})"

    def integer(self, expression: str, *, nullable: bool) -> str:
        return f"coalesce({expression}::text, 'null')" if nullable else expression

    def number(self, expression: str, *, nullable: bool) -> str:
        return f"coalesce({expression}::text, 'null')" if nullable else f"{expression}::text"

    def _join(self, pieces: Pieces) -> str:
        """Joins short parts with `||`, which is cheaper than passing them as arguments; `concat` ignores NULL."""
        parts: list[str] = []
        for short, run in groupby(pieces, lambda piece: never_null([piece])):
            expressions = [as_sql(piece) for piece in run]
            parts += [concat_balanced(expressions)] if short else expressions
        return parts[0] if never_null(pieces) else f"concat({', '.join(parts)})"

    def string_agg(self, expression: str, separator: str = ",") -> str:
        return f"string_agg({expression}, {quoted(separator)})"

    def sorted(self, query: str, order: str) -> str:
        return f"(select * from ({query}) q order by {order})"

    def moment(self, expression: str) -> str:
        """Truncates instead of rounding, as SQLite does."""
        text = f"to_char({expression} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
        return f"""'"' || left({text}, 23) || 'Z"'"""

    def moment_value(self, moment: datetime) -> object:
        return moment

    def hexadecimal(self, expression: str) -> str:
        return f"encode(convert_to({expression}, 'UTF8'), 'hex')"

    def one_of(self, expression: str, values: str) -> str:
        return f"{expression} = any({values}::text[])"

    def in_subquery(self, expression: str, query: str) -> str:
        return f"{expression} = any(array({query}))"

    def list_value(self, values: Sequence[str]) -> object:
        return tuple(values)

    def items(self, values: str, alias: str) -> str:
        return f"unnest({values}::text[]) {alias}(value)"

    def position(self, whole: str, part: str) -> str:
        return f"strpos({whole}, {part})"

    def is_plain_number(self, expression: str) -> str:
        return rf"{expression} ~ '^[+-][0-9]+(\.[0-9]+)?$'"

    def in_order(self, column: str, value: str) -> str:
        """Uses a range, of which the planner expects so many rows that it reads them in order instead of sorting."""
        return f"{column} >= {value} and {column} <= {value}"

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        names = f"{alias}({', '.join(columns)})"
        return f"cross join lateral ({query}) {names}", [f"{alias}.{name}" for name in columns]

    def versions(self, kind: str, columns: str, revision: str) -> str:
        """The planner merges both tables by their indexes only if neither has a condition of its own."""
        current = f"select {columns}, {NOT_SUPERSEDED} as superseded from {kind}"
        versions = f"{current} union all select {columns}, superseded from {kind}_history"
        return f"select {columns} from ({versions}) v where revision <= {revision} and superseded > {revision}"


SQLITE = Sqlite()
POSTGRESQL = Postgresql()
