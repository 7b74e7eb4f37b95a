"""One row as a JSON object.

To-one links become joins made after the page is cut; to-many links become a page of their own.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from api.query.ast.select import (
    Date,
    DerivedField,
    EvidenceSummary,
    Field,
    Fields,
    FixedJson,
    History,
    Polymorphic,
    Scalar,
    Selection,
    ToMany,
    ToOne,
)
from api.query.sql.as_of import supported_condition
from api.query.sql.context import SqlContext, column
from api.query.sql.evidence import write_evidence
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart, quoted
from schema.catalog import Column, kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE

LIST, ROW_TEXT, CUT, NUMBERED, LOOKED_UP, OPTIONAL = 18, 27, 20, 36, 13, 9
"""How much nesting costs: symbols on the stack of SQLite's parser, counted with SQLite 3.40."""

ROW, WITH_LISTS = 36, 55
"""How much a row takes itself at most, and how much where a page with its cursor, order and view lies in it."""

ON_RECORD = frozenset({"id", "label", "record_kind"})


@dataclass
class RowSource:
    """The row being written: what its table is called, the joins that its links need, and which columns are used."""

    alias: str
    table: str
    joins: list[str] = field(default_factory=list)
    used: dict[str, None] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """One of its columns, which is used from now on."""
        found = column(self.alias, name)
        self.used[found] = None
        return found

    @property
    def joined(self) -> str:
        return "".join(f" {join}" for join in self.joins)


class Parent(NamedTuple):
    """The row that a nested list belongs to: which column of the list holds which key, and to what it can be joined."""

    column: str
    key: str
    source: RowSource | None = None


WriteList = Callable[[SqlContext, Selection | History | DerivedField, Parent], Pieces]


@dataclass(frozen=True)
class RowWriter:
    """Writes rows; `write_list` writes the lists inside them."""

    sql: SqlContext
    write_list: WriteList

    def row(self, source: RowSource, fields: Fields) -> Pieces:
        """The JSON object of one row."""
        if not self.fits(fields):
            return [SqlExpr(self.apart(source.table, source.column("id"), fields))]
        return self.sql.object({key: self.value(source, asked) for key, asked in fields.items()})

    def fits(self, fields: Fields) -> bool:
        """Whether a row finds room where it is written."""
        lists = any(isinstance(asked, ToMany | History) for asked in fields.values())
        return self.sql.has_room(WITH_LISTS + supported_condition(self.sql.view) if lists else ROW)

    def apart(self, table: str, id: str, fields: Fields) -> str:
        """The same, read by its id from rows that are written apart."""

        def select(alias: str) -> str:
            there = RowSource(alias, table)
            written = self.sql.expression(self.row(there, fields))
            return f"select {alias}.id, {written} from {table} {alias}{there.joined}"

        name = self.sql.outline(select)
        return f"(select {name}.json from {name} where {name}.id = {id})"

    def value(self, source: RowSource, asked: Field) -> Pieces:
        """The JSON of one field."""
        match asked:
            case FixedJson(json):
                return [TextPart(json)]
            case Scalar():
                return self.scalar(source, asked)
            case Date():
                return self.date(source, asked)
            case ToOne():
                return self.one(source, asked)
            case Polymorphic():
                return self.one_of(source, asked)
            case History():
                return self.write_list(self.sql, asked, Parent("record_id", source.column("id")))
            case EvidenceSummary():
                return write_evidence(self.sql, source.column("id"), asked)
            case DerivedField():
                return self.about(source, asked)
            case ToMany(link, selection):
                return self.write_list(self.sql, selection, Parent(link.column, source.column("id"), source))

    def scalar(self, source: RowSource, asked: Scalar) -> Pieces:
        expression, nullable = source.column(asked.column.name), not asked.column.required
        told = f"upper({expression})" if asked.capitals else expression
        dialect = self.sql.dialect
        match asked.column.kind:
            case "integer":
                return [SqlExpr(dialect.integer(expression, nullable=nullable), sure=True)]
            case "number":
                return [SqlExpr(dialect.number(expression, nullable=nullable), sure=True)]
            case "boolean":
                return [SqlExpr(dialect.boolean(expression, nullable=nullable), sure=True)]
            case "vocabulary" | "id" if source.table or asked.column.vocabulary:
                pieces = self.as_it_is(told)
                return self.sql.unless_null(expression, pieces) if nullable else pieces
            case _:
                return [SqlExpr(dialect.text(told, nullable=nullable), sure=True)]

    def as_it_is(self, told: str) -> Pieces:
        """A CHECK lets nothing into a table that would need escaping in a vocabulary's words, in ids and in dates."""
        return [TextPart('"'), SqlExpr(told, sure=True), TextPart('"')]

    def date(self, source: RowSource, asked: Date) -> Pieces:
        parts = {key: self.date_part(source, asked.column.name, part) for key, part in asked.parts.items()}
        return self.sql.unless_null(source.column(asked.column.name), self.sql.object(parts))

    def date_part(self, source: RowSource, name: str, part: FixedJson | str) -> Pieces:
        if isinstance(part, FixedJson):
            return [TextPart(part.json)]
        if part == "text":
            return self.as_it_is(source.column(name))
        bound = source.column(f"{name}_{part}")
        hidden = "".join(f" when '{never}' then 'null'" for never in (NEVER_BEFORE, NEVER_AFTER))
        return [SqlExpr(f"""case {bound}{hidden} else '"' || {bound} || '"' end""", sure=True)]

    def one(self, source: RowSource, asked: ToOne) -> Pieces:
        key = source.column(asked.link.column)
        if all(
            isinstance(f, FixedJson) or (isinstance(f, Scalar) and f.column.name == "id") for f in asked.fields.values()
        ):
            return self.only_the_id(source, key, asked)
        table = self.sql.table(kind_of(asked.link.target))
        if self.sql.view.past:
            return self.looked_up(table, key, asked)
        if asked.link.required and not self.fits(asked.fields):
            return [SqlExpr(self.apart(table, key, asked.fields))]
        there = RowSource(self.join(source, table, key), table, source.joins)
        if asked.link.required:
            return self.row(there, asked.fields)
        with self.sql.nested(OPTIONAL):
            return self.sql.unless_null(f"{there.alias}.id", self.row(there, asked.fields))

    def looked_up(self, table: str, key: str, asked: ToOne) -> Pieces:
        """The same without a join: what a table held at a revision is two queries, which SQLite only searches alone."""
        there = RowSource(self.sql.alias(), table)
        with self.sql.nested(LOOKED_UP):
            written = self.sql.expression(self.row(there, asked.fields))
        found = f"(select {written} from {table} {there.alias}{there.joined} where {there.alias}.id = {key})"
        return [SqlExpr(found if asked.link.required else f"coalesce({found}, 'null')")]

    def only_the_id(self, source: RowSource, key: str, asked: ToOne) -> Pieces:
        """The foreign key is the id: no join is needed to tell it."""
        id = self.scalar(source, Scalar(Column(asked.link.column, "id", True, asked.link.description)))
        told = {name: [TextPart(f.json)] if isinstance(f, FixedJson) else id for name, f in asked.fields.items()}
        written = self.sql.object(told)
        return written if asked.link.required else self.sql.unless_null(key, written)

    def join(self, source: RowSource, table: str, key: str) -> str:
        there = self.sql.alias()
        source.joins.append(f"left join {table} {there} on {there}.id = {key}")
        return there

    def about(self, source: RowSource, asked: DerivedField) -> Pieces:
        """What is told of a row; of a table's row written apart, for such reads nest deeply themselves."""
        if not source.table:
            return self.write_list(self.sql, asked, Parent("", source.alias))

        def select(alias: str) -> str:
            told = self.sql.expression(self.write_list(self.sql, asked, Parent("", alias)))
            return f"select {alias}.id, {told} from {source.table} {alias}"

        name = self.sql.outline(select)
        return [SqlExpr(f"(select {name}.json from {name} where {name}.id = {source.column('id')})")]

    # ---- links to any record

    def one_of(self, source: RowSource, asked: Polymorphic) -> Pieces:
        """The ledger of identities tells what every record has; kinds asked for more have their own tables read.

        Ids are unique over all tables: of several look-ups of one id only one finds a row, the others print nothing.
        """
        key = source.column(asked.link.column)
        common = _largest_group(asked.fields)
        special = {kind: fields for kind, fields in asked.fields.items() if kind not in common}
        pieces: list[Piece] = [SqlExpr(self.own_table(key, kind, fields)) for kind, fields in special.items()]
        if not special and asked.link.required and not self.sql.view.past:
            return self.on_record(self.join(source, "record", key), common)
        if common:
            there, record = self.sql.alias(), self.sql.table("record")
            other = f" and {there}.record_kind not in ({_words(special)})" if special else ""
            written = self.sql.expression(self.on_record(there, common))
            pieces.append(SqlExpr(f"(select {written} from {record} {there} where {there}.id = {key}{other})"))
        empty = [] if asked.link.required else [SqlExpr(f"case when {key} is null then 'null' end")]
        return [*pieces, *empty]

    def own_table(self, key: str, kind: str, fields: Fields) -> str:
        there = RowSource(self.sql.alias(), self.sql.table(kind))
        told = {k: _told_kind(kind, f) if _is_kind(f) else f for k, f in fields.items()}
        with self.sql.nested(LOOKED_UP):
            written = self.sql.expression(self.row(there, told))
        return f"(select {written} from {there.table} {there.alias}{there.joined} where {there.alias}.id = {key})"

    def on_record(self, record: str, fields: Mapping[str, Fields]) -> Pieces:
        """An object that the ledger can tell; what is fixed for each kind is chosen by the kind."""
        first = next(iter(fields.values()))
        members: dict[str, Pieces] = {}
        for key, asked in first.items():
            fixed = {kind: f[key] for kind, f in fields.items()}
            members[key] = (
                [self.fixed_by_kind(record, fixed)]
                if isinstance(asked, FixedJson)
                else self.value(RowSource(record, "record"), asked)
            )
        return self.sql.object(members)

    def fixed_by_kind(self, record: str, fixed: Mapping[str, Field]) -> Piece:
        texts = {kind: f.json for kind, f in fixed.items() if isinstance(f, FixedJson)}
        if len(set(texts.values())) == 1:
            return TextPart(next(iter(texts.values())))
        whens = "".join(f" when {quoted(kind)} then {quoted(text)}" for kind, text in texts.items())
        return SqlExpr(f"case {record}.record_kind{whens} end")


def is_flat(fields: Fields) -> bool:
    """Whether a row is told without a list inside, or anything else that is looked up for it."""
    return all(
        isinstance(asked, FixedJson | Scalar | Date) or (isinstance(asked, ToOne) and is_flat(asked.fields))
        for asked in fields.values()
    )


def _largest_group(fields: Mapping[str, Fields]) -> dict[str, Fields]:
    """The kinds of which the same is asked, and no more than the ledger can tell."""
    groups: dict[Hashable, dict[str, Fields]] = defaultdict(dict)
    for kind, asked in fields.items():
        if all(map(_on_record, asked.values())):
            shape = tuple((k, _shape(f)) for k, f in asked.items())
            groups[shape][kind] = asked
    return max(groups.values(), key=len, default={})


def _on_record(asked: Field) -> bool:
    return isinstance(asked, FixedJson | EvidenceSummary) or (
        isinstance(asked, Scalar) and asked.column.name in ON_RECORD
    )


def _shape(asked: Field) -> Hashable:
    if isinstance(asked, EvidenceSummary):
        return tuple(asked.parts.items())
    return asked.column.name if isinstance(asked, Scalar) else ""


def _is_kind(asked: Field) -> bool:
    return isinstance(asked, Scalar) and asked.column.name == "record_kind"


def _told_kind(kind: str, asked: Field) -> FixedJson:
    return FixedJson(f'"{kind.upper() if isinstance(asked, Scalar) and asked.capitals else kind}"')


def _words(kinds: Iterable[str]) -> str:
    return ", ".join(map(quoted, kinds))
