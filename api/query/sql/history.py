"""The changes of a record: who made them, when and why, what they changed, and the citations that came with them.

Every version of a row is one row, of its table or of the history: a change is told by the version before it, which it
superseded, and the version after it, which it wrote.
"""

from dataclasses import dataclass

from api.query.ast.select import Differences, Evidence, FixedJson, History, VersionPart
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.rows import LIST, RowSource, RowWriter
from schema.catalog import Column, columns, kind_of
from schema.citation import Citation

UNTOLD = ("id", "revision")
CITATION = kind_of(Citation)


def write_history(sql: SqlContext, rows: RowWriter, id: str, asked: History) -> Pieces:
    """The array of a record's changes, the last one first; `id` is an SQL expression."""
    return _History(sql, rows, id, asked).write()


@dataclass
class _History:
    sql: SqlContext
    rows: RowWriter
    id: str
    asked: History

    def __post_init__(self) -> None:
        self.change, self.revision, self.before, self.after = (self.sql.alias() for _ in range(4))

    def write(self) -> Pieces:
        with self.sql.nested(LIST):
            told = self.sql.object({key: self.part(part) for key, part in self.asked.parts.items()})
            query = f"select {self.change}.revision as _n, {self.sql.expression(told)} as _told from {self.source()}"
        return self.sql.json_array_of(query, "_n desc")

    def source(self) -> str:
        kind, change, after = kind_of(self.asked.entity), self.change, self.after
        superseded = f"{self.before}.id = {self.id} and {self.before}.superseded = {change}.revision"
        return (
            f"{self.page()} {change} join revision {self.revision} on {self.revision}.seq = {change}.revision"
            f" left join {kind}_history {self.before} on {superseded}"
            f" left join ({self.versions(kind, f'id = {self.id}')}) {after} on {after}.revision = {change}.revision"
        )

    def page(self) -> str:
        alias, before = self.sql.alias(), self.asked.before
        own = [f"{alias}.record_id = {self.id}"]
        own += [f"{alias}.revision <= {self.sql.revision}"] if self.sql.view.past else []
        own += [] if before is None else [f"{alias}.revision < {self.sql.bind_as('integer', before)}"]
        found = f"select {alias}.revision, {alias}.action from change {alias} where {' and '.join(own)}"
        return f"({found} order by {alias}.revision desc limit {self.asked.limit})"

    def versions(self, kind: str, condition: str) -> str:
        entity = Citation if kind == CITATION else self.asked.entity
        names = ", ".join(column(kind, name) for name in columns(entity))
        past = names.replace(f"{kind}.", f"{kind}_history.")
        now, then = ((names, kind), (past, f"{kind}_history"))
        return " union all ".join(f"select {told} from {table} where {condition}" for told, table in (now, then))

    # ---- what is told of each

    def part(self, part: VersionPart) -> Pieces:
        match part:
            case FixedJson(json):
                return [TextPart(json)]
            case Differences():
                return self.differences(part)
            case Evidence():
                return self.evidence(part)
            case "revision":
                return [SqlExpr(f"{self.change}.revision")]
            case "at":
                return [SqlExpr(self.sql.dialect.moment(f"{self.revision}.at"))]
            case "action":
                action = f"{self.change}.action"
                return self.rows.as_it_is(f"upper({action})" if self.asked.capitals else action)
            case _:
                return [SqlExpr(self.sql.dialect.text(f"{self.revision}.{part}", nullable=False))]

    def differences(self, asked: Differences) -> Pieces:
        told = [c for c in columns(self.asked.entity).values() if c.name not in UNTOLD]
        pieces = [SqlExpr(self.difference(asked, column)) for column in told]
        return [TextPart("["), SqlExpr(f"rtrim({self.sql.expression(pieces)}, ',')"), TextPart("]")]

    def difference(self, asked: Differences, told: Column) -> str:
        """An object and a comma, or nothing where the column stayed as it was."""
        before, after = column(self.before, told.name), column(self.after, told.name)
        values: dict[str, Pieces] = {
            "field": [TextPart(f'"{asked.names[told.name]}"')],
            "before": [SqlExpr(self.value(told, before))],
            "after": [SqlExpr(self.value(told, after))],
        }
        parts = asked.parts.items()
        members = {key: [TextPart(part.json)] if isinstance(part, FixedJson) else values[part] for key, part in parts}
        written = self.sql.expression([*self.sql.object(members), TextPart(",")])
        return f"case when {before} is distinct from {after} then {written} else '' end"

    def value(self, told: Column, expression: str) -> str:
        dialect = self.sql.dialect
        match told.kind:
            case "integer":
                return dialect.integer(expression, nullable=True)
            case "number":
                return dialect.number(expression, nullable=True)
            case "boolean":
                return dialect.boolean(expression, nullable=True)
            case "vocabulary":
                return dialect.text(f"upper({expression})" if self.asked.capitals else expression, nullable=True)
            case _:
                return dialect.text(expression, nullable=True)

    def evidence(self, asked: Evidence) -> Pieces:
        """Citations of the record that this revision created, as they were first told."""
        there, record = RowSource(self.sql.alias(), CITATION), self.sql.alias()
        with self.sql.nested(LIST):
            written = self.sql.expression(self.rows.row(there, asked.fields))
        came = self.versions(CITATION, f"record_id = {self.id} and revision = {self.change}.revision")
        query = (
            f"select {there.alias}.id as _n, {written} as _told from ({came}) {there.alias}"
            f" join record {record} on {record}.id = {there.alias}.id and {record}.created = {there.alias}.revision"
            f"{there.joined}"
        )
        return self.sql.json_array_of(query, "_n")
