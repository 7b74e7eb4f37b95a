"""The tables of an export: one for each collection, one of all records, and one of the revisions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from schema.catalog import Column, collections, columns, entities, links
from schema.entity import Entity
from schema.ledger import Record, Revision

RECORDS, REVISIONS = "records", "revisions"
TableType = Literal["string", "integer", "number", "boolean", "date", "datetime"]
JSON_TYPES: dict[str, TableType] = {"integer": "integer", "number": "number", "boolean": "boolean"}
RULES = {
    "minLength": "minLength",
    "maxLength": "maxLength",
    "minimum": "minimum",
    "maximum": "maximum",
    "pattern": "pattern",
}
"""Rules of JSON Schema that Table Schema has too."""
BOUNDS = {"earliest": "The first possible day of", "latest": "The last possible day of"}


@dataclass(frozen=True)
class ExportField:
    """A column of a table: its type, where its value is in a row of JSON, and the table that it refers to, if any."""

    name: str
    type: TableType
    description: str
    path: tuple[str, ...]
    required: bool = False
    refers_to: str = ""
    rules: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ExportTable:
    """A table: its columns and the one that is its key.  `entity` is None for those that are no collection."""

    name: str
    description: str
    key: str
    fields: tuple[ExportField, ...]
    entity: type[Entity] | None = None

    def values(self, row: Mapping[str, Any]) -> list[Any]:
        """The values of a row of JSON, one for each column."""
        return [_value(row, one.path) for one in self.fields]


def _value(row: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        row = row[step] if row is not None else None
    return row


@cache
def export_tables() -> tuple[ExportTable, ...]:
    """All tables, the collections first."""
    return (*collection_tables(), _records(), _revisions())


@cache
def collection_tables() -> tuple[ExportTable, ...]:
    """The tables of the collections, in alphabetical order."""
    return tuple(
        ExportTable(name, entity.__doc__ or "", "id", tuple(_fields(entity)), entity)
        for name, entity in sorted(collections().items())
    )


def _fields(entity: type[Entity]) -> Iterator[ExportField]:
    schema = entity.model_json_schema()["properties"]
    targets = {link.column: _target(link.target_collections) for link in links(entity).values() if not link.many}
    for name, column in columns(entity).items():
        if column.kind == "date":
            yield from _date_fields(column)
        else:
            to = REVISIONS if name == "revision" else targets.get(name, "")
            yield _field(column, to, _rules(schema[name], column))


def _target(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else RECORDS


def _field(column: Column, refers_to: str, rules: Mapping[str, Any]) -> ExportField:
    type_ = JSON_TYPES.get(column.kind, "string")
    return ExportField(column.name, type_, column.description, (column.name,), column.required, refers_to, rules)


def _date_fields(column: Column) -> Iterator[ExportField]:
    edtf = f"{column.description}  In EDTF."
    yield ExportField(column.name, "string", edtf, (column.name, "text"))
    for bound, meaning in BOUNDS.items():
        description = f"{meaning} `{column.name}`; empty if that is not limited."
        yield ExportField(f"{column.name}_{bound}", "date", description, (column.name, bound))


def _rules(schema: Mapping[str, Any], column: Column) -> dict[str, Any]:
    """The rules of a column, in the words of Table Schema."""
    if column.vocabulary:
        return {"enum": list(map(str, column.vocabulary))}
    stated = {**schema, **next(iter(schema.get("anyOf", ())), {})}
    return {word: stated[name] for name, word in RULES.items() if name in stated}


def _records() -> ExportTable:
    kinds = {"enum": list(entities())}
    own = columns(Record)
    fields = (
        ExportField("id", "string", own["id"].description, ("id",), True),
        ExportField("kind", "string", "Its entity, such as `actor`.", ("record_kind",), True, rules=kinds),
        ExportField("label", "string", own["label"].description, ("label",), True),
    )
    return ExportTable(
        RECORDS, "Every record of every collection, for links that can lead to any of them.", "id", fields
    )


def _revisions() -> ExportTable:
    own = columns(Revision)
    names: dict[str, TableType] = {"at": "datetime", "author": "string", "reason": "string", "origin": "string"}
    fields = [ExportField("seq", "integer", own["seq"].description, ("seq",), True)]
    fields += [ExportField(name, of, own[name].description, (name,), True) for name, of in names.items()]
    return ExportTable(REVISIONS, "The revisions in which the records were written.", "seq", tuple(fields))
