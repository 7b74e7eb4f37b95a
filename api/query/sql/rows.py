"""A row as a JSON object.  To-one links become joins, to-many links pages of their own."""

from collections.abc import Callable
from dataclasses import dataclass

from api.query.ast.select import (
    Date,
    DerivedField,
    EvidenceSummary,
    Field,
    Fields,
    FixedJson,
    History,
    ListConnection,
    ListPart,
    Polymorphic,
    Scalar,
    Selection,
    ToMany,
    ToOne,
)
from api.query.sql.context import SqlContext
from api.query.sql.evidence import write_evidence
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.links import write_to_one
from api.query.sql.nested_exclusions import write_nested_exclusions
from api.query.sql.polymorphic import PolymorphicWriter
from api.query.sql.row_source import Parent, RowSource, outlined_row, row_fits
from api.query.sql.scalars import write_date, write_scalar
from api.query.sql.truncated import write_truncated

WriteList = Callable[[SqlContext, Selection | History | DerivedField, Parent], Pieces]


@dataclass(frozen=True)
class RowWriter:
    """Writes rows; `write_list` writes the lists nested in them."""

    sql: SqlContext
    write_list: WriteList

    def row(self, source: RowSource, fields: Fields) -> Pieces:
        """Returns the JSON object of a row."""
        if not row_fits(self.sql, fields):
            return [SqlExpr(outlined_row(self.sql, self.row, source.table, source.column("id"), fields))]
        object_ = self.sql.object({key: self.value(source, field) for key, field in fields.items()})
        members = [*write_truncated(self.sql, source, fields), *write_nested_exclusions(self.sql, source, fields)]
        return [*object_[:-1], *members, object_[-1]]

    def value(self, source: RowSource, field: Field) -> Pieces:
        """Returns the JSON value of a field."""
        match field:
            case FixedJson(json):
                return [TextPart(json)]
            case Scalar():
                return write_scalar(self.sql, source, field)
            case Date():
                return write_date(self.sql, source, field)
            case ToOne():
                return write_to_one(self.sql, self.row, source, field)
            case Polymorphic():
                return PolymorphicWriter(self.sql, self.row, self.value).write(source, field)
            case History():
                return self.write_list(self.sql, field, Parent("record_id", source.column("id")))
            case EvidenceSummary():
                return write_evidence(self.sql, source.column("id"), field)
            case DerivedField():
                return self.derived(source, field)
            case ListPart() | ListConnection():
                raise TypeError("only questions have lists with pages")
            case ToMany(link, selection):
                return self.write_list(self.sql, selection, Parent(link.column, source.column("id"), source))

    def derived(self, source: RowSource, field: DerivedField) -> Pieces:
        """Returns the value of a derived field.  For a table's row it is outlined, because it nests deeply itself."""
        if not source.table:
            return self.write_list(self.sql, field, Parent("", source.alias))

        def select(alias: str) -> str:
            json = self.sql.expression(self.write_list(self.sql, field, Parent("", alias)))
            return f"select {alias}.id, {json} from {source.table} {alias}"

        name = self.sql.outline(select)
        return [SqlExpr(f"(select {name}.json from {name} where {name}.id = {source.column('id')})")]


def is_flat(fields: Fields) -> bool:
    """Returns whether a row has only its own columns and to-one links: no list, and no subquery of its own."""
    return all(
        isinstance(field, FixedJson | Scalar | Date) or (isinstance(field, ToOne) and is_flat(field.fields))
        for field in fields.values()
    )
