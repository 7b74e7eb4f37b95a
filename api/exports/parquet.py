"""Everything as Parquet: a directory with one file per table.  Needs the extra `parquet`."""

from pathlib import Path
from typing import Any

from api.errors import Code, Refusal
from api.exports.content import ContentDigest, json_rows
from api.exports.snapshot import Snapshot
from api.exports.tables import ExportTable, export_tables

ROWS_PER_GROUP = 20_000


async def write_parquet(snapshot: Snapshot, directory: Path) -> ContentDigest:
    """Writes the files to a directory, and returns the number and checksum of the rows.

    Raises Refusal, BAD_USER_INPUT, if the extra is not installed.
    """
    _require_pyarrow()
    digest = ContentDigest()
    for table in export_tables():
        await _write(snapshot, table, directory / f"{table.name}.parquet", digest)
    return digest


def _require_pyarrow() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        hint = "Install it with `pip install 'entente[parquet]'`, or export to .zip, .sqlite or .ndjson."
        raise Refusal(Code.BAD_USER_INPUT, "Parquet needs the extra `parquet` (pyarrow).", hint) from None


async def _write(snapshot: Snapshot, table: ExportTable, file: Path, digest: ContentDigest) -> None:
    from pyarrow import parquet

    rows: list[list[Any]] = []
    with parquet.ParquetWriter(file, _schema(table, snapshot), compression="zstd") as writer:
        async for lines in snapshot.pages(table):
            for row in json_rows(lines):
                rows.append(table.values(row))
                if table.entity:
                    digest.add(row)
            if len(rows) >= ROWS_PER_GROUP:
                writer.write_table(_group(table, rows, writer.schema))
                rows = []
        writer.write_table(_group(table, rows, writer.schema))


def _group(table: ExportTable, rows: list[list[Any]], schema: Any) -> Any:
    import pyarrow

    columns = zip(*rows, strict=True) if rows else ([] for _ in table.fields)
    arrays = [
        pyarrow.array(list(values), pyarrow.string() if _is_parsed(of.type) else of.type).cast(of.type)
        for values, of in zip(columns, schema, strict=True)
    ]
    return pyarrow.Table.from_arrays(arrays, schema=schema)


def _is_parsed(type_: Any) -> bool:
    """Whether values of a type are texts in JSON."""
    import pyarrow

    return bool(pyarrow.types.is_temporal(type_))


def _schema(table: ExportTable, snapshot: Snapshot) -> Any:
    import pyarrow

    types = {
        "string": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "date": pyarrow.date32(),
        "datetime": pyarrow.timestamp("ms", "UTC"),
    }
    fields = [
        pyarrow.field(field.name, types[field.type], not field.required, {"description": field.description})
        for field in table.fields
    ]
    return pyarrow.schema(fields, {"description": table.description, "revision": str(snapshot.revision)})
