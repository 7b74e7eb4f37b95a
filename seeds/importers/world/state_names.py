"""Names of states and territories in many languages."""

from collections.abc import Iterator

from api.write import Change
from schema.name import Name
from seeds.importers.world.table import TableRow, digits_of, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """A name."""
    digits = digits_of(row["text"])
    language = row["language"].lower() or "und"
    values = {name: row[name] for name in ("text", "kind", "language", "script")}
    stem = f"{row['actor'].partition('/')[2]}-{language}-{digits}"
    yield from row.fact(Name, stem, {"record_id": row["actor"], **values}, as_printed=row["as_printed"])


IMPORTER = world_importer("state_names", convert)
