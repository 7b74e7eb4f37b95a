"""Links to a record of any entity as JSON objects.

The `record` table has what all records have in common.  Entities of which more is selected are read from their own
tables.  Ids are unique across tables, so of several look-ups of one id only one returns a row, and NULL adds no text.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from api.query.ast.select import EvidenceSummary, Field, Fields, FixedJson, Polymorphic, Scalar
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart, quoted
from api.query.sql.links import join_to
from api.query.sql.row_source import RowSource, WriteRow, nested_row

RECORD_COLUMNS = frozenset({"id", "label", "record_kind"})


@dataclass(frozen=True)
class PolymorphicWriter:
    """Writes polymorphic links; `write_row` and `write_field` write the rows and fields inside."""

    sql: SqlContext
    write_row: WriteRow
    write_field: Callable[[RowSource, Field], Pieces]

    def write(self, source: RowSource, field: Polymorphic) -> Pieces:
        """Returns the JSON object at the other end of a link, or null."""
        key = source.column(field.link.column)
        common = _largest_common_group(field.fields)
        special = {kind: fields for kind, fields in field.fields.items() if kind not in common}
        pieces: list[Piece] = [SqlExpr(self.from_own_table(key, kind, fields)) for kind, fields in special.items()]
        if not special and field.link.required and not self.sql.view.past:
            return self.record_object(join_to(self.sql, source, "record", key), common)
        if common:
            pieces.append(SqlExpr(self.from_record_table(key, common, special)))
        null = [] if field.link.required else [SqlExpr(f"case when {key} is null then 'null' end")]
        return [*pieces, *null]

    def from_own_table(self, key: str, kind: str, fields: Fields) -> str:
        """Returns a subquery for the object of a record of one entity."""
        selected = {name: _kind_json(kind, field) if _is_kind(field) else field for name, field in fields.items()}
        return nested_row(self.sql, self.write_row, self.sql.table(kind), key, selected)

    def from_record_table(self, key: str, common: Mapping[str, Fields], special: Mapping[str, Fields]) -> str:
        """Returns a subquery for the object of a record of any other entity."""
        alias, record = self.sql.alias(), self.sql.table("record")
        others = f" and {alias}.record_kind not in ({', '.join(map(quoted, special))})" if special else ""
        json = self.sql.expression(self.record_object(alias, common))
        return f"(select {json} from {record} {alias} where {alias}.id = {key}{others})"

    def record_object(self, record: str, fields: Mapping[str, Fields]) -> Pieces:
        """Returns the object of a row of the `record` table; what is fixed per entity is chosen by `record_kind`."""
        first = next(iter(fields.values()))
        members: dict[str, Pieces] = {}
        for key, field in first.items():
            if isinstance(field, FixedJson):
                members[key] = [_fixed_by_kind(record, {kind: f[key] for kind, f in fields.items()})]
            else:
                members[key] = self.write_field(RowSource(record, "record"), field)
        return self.sql.object(members)


def _fixed_by_kind(record: str, fixed: Mapping[str, Field]) -> Piece:
    texts = {kind: field.json for kind, field in fixed.items() if isinstance(field, FixedJson)}
    if len(set(texts.values())) == 1:
        return TextPart(next(iter(texts.values())))
    whens = "".join(f" when {quoted(kind)} then {quoted(text)}" for kind, text in texts.items())
    return SqlExpr(f"case {record}.record_kind{whens} end")


def _largest_common_group(fields: Mapping[str, Fields]) -> dict[str, Fields]:
    """Returns the largest group of entities of which the same is selected and the `record` table has it all."""
    groups: dict[Hashable, dict[str, Fields]] = defaultdict(dict)
    for kind, selected in fields.items():
        if all(map(_is_on_record, selected.values())):
            signature = tuple((key, _signature(field)) for key, field in selected.items())
            groups[signature][kind] = selected
    return max(groups.values(), key=len, default={})


def _is_on_record(field: Field) -> bool:
    return isinstance(field, FixedJson | EvidenceSummary) or (
        isinstance(field, Scalar) and field.column.name in RECORD_COLUMNS
    )


def _signature(field: Field) -> Hashable:
    if isinstance(field, EvidenceSummary):
        return tuple(field.parts.items())
    return field.column.name if isinstance(field, Scalar) else ""


def _is_kind(field: Field) -> bool:
    return isinstance(field, Scalar) and field.column.name == "record_kind"


def _kind_json(kind: str, field: Field) -> FixedJson:
    return FixedJson(f'"{kind.upper() if isinstance(field, Scalar) and field.capitals else kind}"')
