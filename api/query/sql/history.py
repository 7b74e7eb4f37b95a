"""The change history of a record: author, time and reason, the changed columns, and the citations added.

Each version of a row is one row of its table or of the table's history.  A change is described by the version before
it, which it superseded, and the version after it, which it wrote.
"""

from dataclasses import dataclass

from api.query.ast.select import Differences, Evidence, FixedJson, History, VersionPart
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart, quoted
from api.query.sql.row_source import LIST, RowSource
from api.query.sql.rows import RowWriter
from api.query.sql.scalars import unescaped, write_value
from schema.catalog import Column, columns, kind_of, table_of
from schema.citation import Citation
from schema.ledger import Action

OMITTED_COLUMNS = ("id", "revision")
CITATION = kind_of(Citation)
CREATED = quoted(Action.created)


def write_history(sql: SqlContext, rows: RowWriter, id: str, history: History) -> Pieces:
    """Returns the JSON array of a record's changes, newest first; `id` is an SQL expression."""
    return _HistoryWriter(sql, rows, id, history).write()


@dataclass
class _HistoryWriter:
    sql: SqlContext
    rows: RowWriter
    id: str
    history: History

    def __post_init__(self) -> None:
        self.change, self.revision, self.before, self.after = (self.sql.alias() for _ in range(4))

    def write(self) -> Pieces:
        with self.sql.nested(LIST):
            parts = self.sql.object({key: self.part(part) for key, part in self.history.parts.items()})
            query = f"select {self.change}.revision as _n, {self.sql.expression(parts)} as _told from {self.source()}"
        return self.sql.json_array_of(query, "_n desc")

    # ---- which changes

    def source(self) -> str:
        """Returns the FROM clause: the page of changes, each with its revision and the versions before and after."""
        kind, change, after = kind_of(self.history.entity), self.change, self.after
        superseded = f"{self.before}.id = {self.id} and {self.before}.superseded = {change}.revision"
        return (
            f"{self.page()} {change} join revision {self.revision} on {self.revision}.seq = {change}.revision"
            f" left join {kind}_history {self.before} on {superseded}"
            f" left join ({self.versions(kind, f'id = {self.id}')}) {after} on {after}.revision = {change}.revision"
        )

    def page(self) -> str:
        """Returns a query for the page of changes.  The index of changes leaves out creations, which records have."""
        later, record, every = self.sql.alias(), self.sql.alias(), self.sql.alias()
        changes = (
            f"select {later}.revision, {later}.action from change {later}"
            f" where {later}.record_id = {self.id} and {later}.action <> {CREATED}"
            f" union all select {record}.created, {CREATED} from record {record} where {record}.id = {self.id}"
        )
        before = self.history.before
        conditions = [f"{every}.revision <= {self.sql.revision}"] if self.sql.view.past else []
        conditions += [] if before is None else [f"{every}.revision < {self.sql.bind_as('integer', before)}"]
        where = f" where {' and '.join(conditions)}" if conditions else ""
        query = f"select * from ({changes}) {every}{where}"
        return f"({query} order by {every}.revision desc limit {self.history.limit})"

    def versions(self, kind: str, condition: str) -> str:
        """Returns a query for all versions, current and past, of the rows that meet a condition."""
        names = table_of(Citation).columns.keys() if kind == CITATION else [*columns(self.history.entity)]
        current = ", ".join(column(kind, name) for name in names)
        past = current.replace(f"{kind}.", f"{kind}_history.")
        tables = ((current, kind), (past, f"{kind}_history"))
        return " union all ".join(f"select {selected} from {table} where {condition}" for selected, table in tables)

    # ---- the fields of a change

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
                return unescaped(f"upper({action})" if self.history.capitals else action)
            case _:
                return [SqlExpr(self.sql.dialect.text(f"{self.revision}.{part}", nullable=False))]

    def differences(self, differences: Differences) -> Pieces:
        compared = [c for c in columns(self.history.entity).values() if c.name not in OMITTED_COLUMNS]
        pieces = [SqlExpr(self.difference(differences, column)) for column in compared]
        return [TextPart("["), SqlExpr(f"rtrim({self.sql.expression(pieces)}, ',')"), TextPart("]")]

    def difference(self, differences: Differences, compared: Column) -> str:
        """Returns an object and a comma, or an empty text if the column did not change."""
        before, after = column(self.before, compared.name), column(self.after, compared.name)
        values: dict[str, Pieces] = {
            "field": [TextPart(f'"{differences.names[compared.name]}"')],
            "before": [SqlExpr(self.value(compared, before))],
            "after": [SqlExpr(self.value(compared, after))],
        }
        parts = differences.parts.items()
        members = {key: [TextPart(part.json)] if isinstance(part, FixedJson) else values[part] for key, part in parts}
        item = self.sql.expression([*self.sql.object(members), TextPart(",")])
        return f"case when {before} is distinct from {after} then {item} else '' end"

    def value(self, compared: Column, expression: str) -> str:
        upper = compared.kind == "vocabulary" and self.history.capitals
        text = f"upper({expression})" if upper else expression
        return write_value(self.sql.dialect, compared.kind, text, nullable=True)

    def evidence(self, evidence: Evidence) -> Pieces:
        """Returns the citations of the record that the revision created, as it created them."""
        cited, record = RowSource(self.sql.alias(), CITATION), self.sql.alias()
        with self.sql.nested(LIST):
            row = self.sql.expression(self.rows.row(cited, evidence.fields))
        created = self.versions(CITATION, f"record_id = {self.id} and revision = {self.change}.revision")
        query = (
            f"select {cited.alias}.id as _n, {row} as _told from ({created}) {cited.alias}"
            f" join record {record} on {record}.id = {cited.alias}.id and {record}.created = {cited.alias}.revision"
            f"{cited.joined}"
        )
        return self.sql.json_array_of(query, "_n")
