"""Rows as lines of CSV: the database writes the bytes that `api.csv_text` would make of them."""

from api.csv_text import BLANKS, FORMULA_SIGNS
from api.query.ast.select import TableCell
from api.query.sql.context import SqlContext
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Pieces, SqlExpr, TextPart, quoted
from api.query.sql.links import join_to
from api.query.sql.row_source import LOOKED_UP, RowSource
from schema.catalog import Kind, Link, kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE

SPECIAL = (",", '"', "\r", "\n")
"""The characters on account of which a cell is quoted."""
SPECIAL_IN: dict[Kind, tuple[str, ...]] = {"date": (",",), "day": (",",)}
"""Those that values of other kinds than texts can have."""
PLAIN_BEGINNINGS = (("A", "["), ("0", ":"), ("a", "{"))
"""Letters and digits, as the first character of a range of texts and the one after its last."""
PLAIN_KINDS: tuple[Kind, ...] = ("id", "vocabulary", "integer")
EMPTY_LINE = "'\"\"'"
"""What a line with a single empty cell is, since an empty line would be no row."""


def write_line(sql: SqlContext, source: RowSource, cells: tuple[TableCell, ...]) -> Pieces:
    """Returns the line of a row, without its end."""
    writer = _CellWriter(sql, source)
    written = [writer.cell(cell) for cell in cells]
    if len(written) == 1:
        return [SqlExpr(f"coalesce(nullif('' || ({written[0]}), ''), {EMPTY_LINE})")]
    return [piece for text in written for piece in (TextPart(","), SqlExpr(text))][1:]


class _CellWriter:
    """Joins the rows that links lead to, each once."""

    def __init__(self, sql: SqlContext, source: RowSource) -> None:
        self.sql, self.source = sql, source
        self.joined: dict[tuple[Link, ...], RowSource] = {(): source}

    def cell(self, cell: TableCell) -> str:
        """Returns an expression for a cell; NULL for an empty one."""
        if not self.sql.view.past:
            return self._value(self._row(cell.links), cell)
        # A past table is searched by its indexes in a subquery but not in a join.
        return self._looked_up(self.source, cell)

    def _row(self, links: tuple[Link, ...]) -> RowSource:
        if links not in self.joined:
            before, table = self._row(links[:-1]), self.sql.table(kind_of(links[-1].target))
            alias = join_to(self.sql, before, table, before.column(links[-1].column))
            self.joined[links] = RowSource(alias, table, self.source.joins)
        return self.joined[links]

    def _looked_up(self, source: RowSource, cell: TableCell) -> str:
        if not cell.links:
            return self._value(source, cell)
        (link, *rest), table = cell.links, self.sql.table(kind_of(cell.links[0].target))
        row = RowSource(self.sql.alias(), table)
        with self.sql.nested(LOOKED_UP):
            value = self._looked_up(row, TableCell(tuple(rest), cell.column, cell.bound))
        return f"(select {value} from {table} {row.alias} where {row.alias}.id = {source.column(link.column)})"

    def _value(self, source: RowSource, cell: TableCell) -> str:
        name, kind = cell.column.name, cell.column.kind
        if cell.bound:
            bound = source.column(f"{name}_{cell.bound}")
            return f"case {bound} when '{NEVER_BEFORE}' then null when '{NEVER_AFTER}' then null else {bound} end"
        value = source.column(name)
        if kind == "boolean":
            return f"case when {value} then 'true' when not {value} then 'false' end"
        return value if kind in PLAIN_KINDS else text_cell(self.sql.dialect, value, SPECIAL_IN.get(kind, SPECIAL))


def text_cell(dialect: Dialect, value: str, special: tuple[str, ...] = SPECIAL) -> str:
    """Returns the cell of a text.  Most begin with a letter or a digit, and have nothing to quote."""
    is_special = " or ".join(f"{value} like {quoted(f'%{one}%')}" for one in special)
    inside = f"""replace({value}, '"', '""')"""
    signs = ", ".join(map(quoted, FORMULA_SIGNS))
    begins = f"substr(ltrim(ltrim({value}, ''''), {quoted(BLANKS)}), 1, 1) in ({signs})"
    mark = f"case when {begins} and not {dialect.is_plain_number(value)} then '''' else '' end"
    plain = f"""case when {is_special} then '"' || {inside} || '"' else {value} end"""
    other = f"""case when {is_special} then '"' || {mark} || {inside} || '"' else {mark} || {value} end"""
    begins_plainly = " or ".join(f"({value} >= '{first}' and {value} < '{end}')" for first, end in PLAIN_BEGINNINGS)
    return f"case when {begins_plainly} then {plain} else {other} end"
