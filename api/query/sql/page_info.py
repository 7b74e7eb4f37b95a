"""Page information: whether there are more rows in either direction, and the cursors at both ends."""

from dataclasses import dataclass

from api.query.ast.select import FixedJson, PageInfoField
from api.query.sql.expr import Piece, SqlExpr, TextPart
from api.query.sql.page import Page


@dataclass(frozen=True)
class PageInfoWriter:
    """Writes page information as aggregates over the rows of a page."""

    page: Page

    def part(self, part: FixedJson | PageInfoField) -> Piece:
        """Returns a field of Relay's PageInfo."""
        if isinstance(part, FixedJson):
            return TextPart(part.json)
        if part in ("startCursor", "endCursor"):
            return SqlExpr(self.page.sql.dialect.text(self._cursor(part), nullable=True))
        more = self._has(part)
        return (
            TextPart(more) if more in ("true", "false") else SqlExpr(f"case when {more} then 'true' else 'false' end")
        )

    def next_cursor(self) -> Piece:
        """Returns the cursor of the next page, or null."""
        return self._cursor_if("endCursor", "hasNextPage")

    def previous_cursor(self) -> Piece:
        """Returns the cursor of the previous page, or null."""
        return self._cursor_if("startCursor", "hasPreviousPage")

    def _cursor_if(self, cursor: str, flag: str) -> Piece:
        more = self._has(flag)
        if more == "false":
            return TextPart("null")
        text = self.page.sql.dialect.text(self._cursor(cursor, full=True), nullable=True)
        return SqlExpr(text if more == "true" else f"case when {more} then {text} else 'null' end")

    def _has(self, flag: str) -> str:
        """Returns the condition that there are more rows: an extra row ahead, or behind it the cursor's own row."""
        selection = self.page.selection
        if (flag == "hasPreviousPage") == selection.backward:
            return f"count(*) > {selection.limit}"
        cursor = selection.before if selection.backward else selection.after
        return "true" if cursor is not None else "false"

    def _cursor(self, cursor: str, *, full: bool = False) -> str:
        """Returns the cursor of the first or the last row shown; of a full page, the position of the last is fixed."""
        page = self.page
        alias, limit = page.source.alias, page.selection.limit
        if (cursor == "startCursor") != page.selection.backward:
            chosen = f"{alias}._n = 1"
        elif full:
            chosen = f"{alias}._n = {limit}"
        else:
            page.numbers["_last"] = "lead(false, 1, true) over ()"
            chosen = f"({alias}._n = {limit} or {alias}._last and {alias}._n < {limit})"
        return f"max(case when {chosen} then {page.keyset.cursor(page.carried)} end)"
