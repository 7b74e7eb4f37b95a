"""Describes the tables as a tabular data package.

Source: Frictionless Data's "Data Package", "Tabular Data Package" and "Table Schema", version 1.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from api.exports.snapshot import MAX_SOURCES, Snapshot
from api.exports.tables import ExportField, ExportTable

DIALECT = {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True}
ESCAPE_LENGTH = 1
"""The length of the apostrophe before what a spreadsheet would take for a formula."""


@dataclass(frozen=True)
class ExportFile:
    """A file of an export: the table in it, its number of rows, its size in bytes and its SHA-256."""

    table: ExportTable
    rows: int
    bytes: int
    sha256: str

    @property
    def name(self) -> str:
        """The name of the file."""
        return f"{self.table.name}.csv"


def data_package(
    snapshot: Snapshot, files: Iterable[ExportFile], sources: Iterable[Mapping[str, str | None]], checksum: str
) -> dict[str, Any]:
    """The descriptor of a package, as JSON values."""
    return {
        "profile": "tabular-data-package",
        "name": "entente",
        "title": f"Entente, revision {snapshot.revision}",
        "description": "An open knowledge base of diplomacy, as of one revision.  README.md says how to cite it.",
        "version": str(snapshot.revision),
        "created": snapshot.at,
        "sha256_of_content": checksum,
        "sources": [_source(source) for source in list(sources)[:MAX_SOURCES]],
        "resources": [_resource(file) for file in files],
    }


def _source(source: Mapping[str, str | None]) -> dict[str, str]:
    named = {"title": source["title"], "path": source["url"], "licence": source["licence"], "document": source["id"]}
    return {name: value for name, value in named.items() if value}


def _resource(file: ExportFile) -> dict[str, Any]:
    table = file.table
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": file.name,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.bytes,
        "hash": f"sha256:{file.sha256}",
        "rows": file.rows,
        "dialect": DIALECT,
        "schema": table_schema(table),
    }


def table_schema(table: ExportTable) -> dict[str, Any]:
    """The schema of a table: its columns with types and rules, its key, and the tables that it refers to."""
    references = [
        {"fields": field.name, "reference": {"resource": field.refers_to, "fields": key_of(field)}}
        for field in table.fields
        if field.refers_to
    ]
    return {
        "fields": [_field(field, is_key=field.name == table.key) for field in table.fields],
        "primaryKey": table.key,
        "missingValues": [""],
        **({"foreignKeys": references} if references else {}),
    }


def key_of(field: ExportField) -> str:
    """The column that a column refers to."""
    return "seq" if field.refers_to == "revisions" else "id"


def _field(field: ExportField, *, is_key: bool) -> dict[str, Any]:
    rules = dict(field.rules)
    if field.type == "string" and "maxLength" in rules:
        rules["maxLength"] += ESCAPE_LENGTH
    constraints = {**({"required": True} if field.required else {}), **({"unique": True} if is_key else {}), **rules}
    format_ = {"format": "any"} if field.type == "datetime" else {}
    boolean = {"trueValues": ["true"], "falseValues": ["false"]} if field.type == "boolean" else {}
    described = {"name": field.name, "type": field.type, **format_, "description": field.description, **boolean}
    return described | ({"constraints": constraints} if constraints else {})
