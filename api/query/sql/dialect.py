"""How each database writes JSON text.  Both give the same bytes for the same values."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from api.query.sql.expr import Pieces, SqlExpr, TextPart, as_sql, concat_balanced, never_null, quoted

ARGUMENTS = 80
"""PostgreSQL takes 100 arguments to a function and SQLite 127: what is longer is joined from parts."""

FEW = 9
"""SQLite joins so many parts faster by its operator; of many, and of long ones, that would copy all again and again."""

NOT_YET = 2**31 - 1
"""The revision that supersedes what is current."""

Words = Sequence[Sequence[str]]
"""The words of a search, each in the ways in which it may be written."""


class Dialect:
    """What differs between backends in the text of a statement."""

    name: str
    joins_lists: bool
    """Whether a list of a row can be joined to it."""
    sorts_rows: bool
    """Whether rows have to be sorted anew after joins; SQLite's are loops that keep the order of what is outermost."""
    stack: int
    """How many symbols its parser's stack holds inside a statement that tells one value."""

    def placeholder(self, number: int) -> str:
        """The nth value."""
        raise NotImplementedError

    def text(self, expression: str, *, nullable: bool) -> str:
        """A text as a JSON string, escaped by the database."""
        raise NotImplementedError

    def integer(self, expression: str, *, nullable: bool) -> str:
        """A whole number, as JSON."""
        raise NotImplementedError

    def number(self, expression: str, *, nullable: bool) -> str:
        """A number with six decimals, as JSON."""
        raise NotImplementedError

    def join(self, pieces: Pieces) -> str:
        """The pieces one after another."""
        parts = [pieces[start : start + ARGUMENTS] for start in range(0, len(pieces), ARGUMENTS)]
        return " || ".join(self._join(part) for part in parts)

    def _join(self, pieces: Pieces) -> str:
        raise NotImplementedError

    def gather(self, expression: str, between: str = ",") -> str:
        """The aggregate that joins one JSON text per row as they come, by commas or else; NULL where there is none."""
        raise NotImplementedError

    def sorted(self, query: str, order: str) -> str:
        """A query as a table whose rows come in an order, for `gather`.  An alias is to follow."""
        raise NotImplementedError

    def moment(self, expression: str) -> str:
        """A moment in UTC to the millisecond, as a JSON string."""
        raise NotImplementedError

    def moment_value(self, moment: datetime) -> object:
        """A moment as the driver takes it."""
        raise NotImplementedError

    def hexadecimal(self, expression: str) -> str:
        """The UTF-8 bytes of a text in hexadecimal."""
        raise NotImplementedError

    def one_of(self, expression: str, values: str) -> str:
        """Whether a text is among the values of a list parameter."""
        raise NotImplementedError

    def one_of_few(self, expression: str, query: str) -> str:
        """Whether a text is among those that a query gives, few against all: its index is searched for each."""
        raise NotImplementedError

    def unsearched(self, column: str) -> str:
        """A column of which no index is searched, for that would be the worse place to begin."""
        return column

    def list_value(self, values: Sequence[str]) -> object:
        """A list as the driver takes it for `one_of`."""
        raise NotImplementedError

    def position(self, whole: str, part: str) -> str:
        """Where the part begins in the whole, counted from one; 0 where it does not."""
        raise NotImplementedError

    def search(self, words: Words) -> str:
        """Words as `records_named` takes them: all of them, each in one of its ways, or the beginning of one."""
        raise NotImplementedError

    def in_order(self, column: str, value: str) -> str:
        """Whether a column has a value, for rows that are read in the order of an index that begins with it."""
        return f"{column} = {value}"

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        """The join, to each row before it, of the rows of a query about that row; and their columns as expressions."""
        raise NotImplementedError

    def records_named(self, search: str, told: str) -> str:
        """A query for the ids of records whose label or one of whose names fits a search, among texts that are told."""
        raise NotImplementedError

    def versions(self, kind: str, columns: str, seq: str) -> str:
        """A query for the versions of a table's rows that were current at a revision, such that it is searched and
        ordered by the indexes of the table and of its history.
        """
        raise NotImplementedError

    def boolean(self, expression: str, *, nullable: bool) -> str:
        """True or false, as JSON."""
        empty = f" when {expression} is null then 'null'" if nullable else ""
        return f"case{empty} when {expression} then 'true' else 'false' end"


class Sqlite(Dialect):
    """SQLite 3.40 and newer: `printf` needs no JSON subtype, which newer versions lose across subqueries."""

    name = "sqlite"
    joins_lists = False
    sorts_rows = False
    stack = 86  # of 100: the others are taken by the statement around what is written

    def placeholder(self, number: int) -> str:
        return f"?{number}"

    def text(self, expression: str, *, nullable: bool) -> str:
        return f"json_quote({expression})"

    def integer(self, expression: str, *, nullable: bool) -> str:
        return f"json_quote({expression})" if nullable else expression

    def number(self, expression: str, *, nullable: bool) -> str:
        written = f"printf('%.6f', {expression})"
        return f"case when {expression} is null then 'null' else {written} end" if nullable else written

    def _join(self, pieces: Pieces) -> str:
        if len(pieces) <= FEW and never_null(pieces):
            return " || ".join(map(as_sql, pieces))
        pattern = "".join(piece.text.replace("%", "%%") if isinstance(piece, TextPart) else "%s" for piece in pieces)
        values = [piece.sql for piece in pieces if isinstance(piece, SqlExpr)]
        return f"printf({', '.join([quoted(pattern), *values])})"

    def gather(self, expression: str, between: str = ",") -> str:
        return f"group_concat({expression}, {quoted(between)})"

    def sorted(self, query: str, order: str) -> str:
        return f"(select * from ({query}) order by {order} limit -1)"

    def moment(self, expression: str) -> str:
        return f"""'"' || replace(substr({expression}, 1, 23), ' ', 'T') || 'Z"'"""

    def moment_value(self, moment: datetime) -> object:
        return moment.strftime("%Y-%m-%d %H:%M:%S.%f")

    def hexadecimal(self, expression: str) -> str:
        return f"lower(hex({expression}))"

    def one_of(self, expression: str, values: str) -> str:
        return f"{expression} in (select value from json_each({values}))"

    def one_of_few(self, expression: str, query: str) -> str:
        return f"{expression} in ({query})"

    def unsearched(self, column: str) -> str:
        return f"+{column}"

    def list_value(self, values: Sequence[str]) -> object:
        return json.dumps(list(values))

    def position(self, whole: str, part: str) -> str:
        return f"instr({whole}, {part})"

    def search(self, words: Words) -> str:
        return " AND ".join("(" + " OR ".join(f'"{way}"*' for way in ways) + ")" for ways in words)

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        """It joins only functions so."""
        names = ", ".join(columns)
        named = f"with q({names}) as ({query}) select json_group_array(json_array({names})) from q"
        return f"cross join json_each(({named})) {alias}", [f"{alias}.value ->> {n}" for n in range(len(columns))]

    def records_named(self, search: str, told: str) -> str:
        found = f"select rowid from search_index where search_index match {search}"
        return f"select record_id from search_text where id in ({found}) and {told}"

    def versions(self, kind: str, columns: str, seq: str) -> str:
        now = f"select {columns} from {kind} where revision <= {seq}"
        return f"{now} union all select {columns} from {kind}_history where revision <= {seq} and superseded > {seq}"


class Postgresql(Dialect):
    """PostgreSQL 15 and newer: joining text is faster than building JSON values."""

    name = "postgresql"
    joins_lists = True
    sorts_rows = True
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
        """Short parts by its operator, which costs less than to be an argument; `concat` bears what may be NULL."""
        parts: list[str] = []
        for short, run in groupby(pieces, lambda piece: never_null([piece])):
            written = [as_sql(piece) for piece in run]
            parts += [concat_balanced(written)] if short else written
        return parts[0] if never_null(pieces) else f"concat({', '.join(parts)})"

    def gather(self, expression: str, between: str = ",") -> str:
        return f"string_agg({expression}, {quoted(between)})"

    def sorted(self, query: str, order: str) -> str:
        return f"(select * from ({query}) q order by {order})"

    def moment(self, expression: str) -> str:
        """Cut off, not rounded, as the other backend cuts its text off."""
        told = f"to_char({expression} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
        return f"""'"' || left({told}, 23) || 'Z"'"""

    def moment_value(self, moment: datetime) -> object:
        return moment

    def hexadecimal(self, expression: str) -> str:
        return f"encode(convert_to({expression}, 'UTF8'), 'hex')"

    def one_of(self, expression: str, values: str) -> str:
        return f"{expression} = any({values}::text[])"

    def one_of_few(self, expression: str, query: str) -> str:
        return f"{expression} = any(array({query}))"

    def list_value(self, values: Sequence[str]) -> object:
        return tuple(values)

    def position(self, whole: str, part: str) -> str:
        return f"strpos({whole}, {part})"

    def search(self, words: Words) -> str:
        return " & ".join("(" + " | ".join(f"'{way}':*" for way in ways) + ")" for ways in words)

    def in_order(self, column: str, value: str) -> str:
        """Of a range it expects so many rows that it does not read and sort them all."""
        return f"{column} >= {value} and {column} <= {value}"

    def lateral(self, query: str, columns: Sequence[str], alias: str) -> tuple[str, Sequence[str]]:
        named = f"{alias}({', '.join(columns)})"
        return f"cross join lateral ({query}) {named}", [f"{alias}.{name}" for name in columns]

    def records_named(self, search: str, told: str) -> str:
        fits = f"array_to_tsvector(string_to_array(words, ' ')) @@ cast({search}::text as tsquery)"
        return f"select record_id from search_text where {fits} and {told}"

    def versions(self, kind: str, columns: str, seq: str) -> str:
        """It merges two tables by their indexes only where neither has a condition of its own."""
        now = f"select {columns}, {NOT_YET} as superseded from {kind}"
        every = f"{now} union all select {columns}, superseded from {kind}_history"
        return f"select {columns} from ({every}) v where revision <= {seq} and superseded > {seq}"


SQLITE = Sqlite()
POSTGRESQL = Postgresql()
