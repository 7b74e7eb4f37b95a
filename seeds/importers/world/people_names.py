"""Names of persons as lists and rows print them, where they are not the label."""

from collections.abc import Iterator

from api.write import Change
from schema.name import Name, NameKind
from seeds.importers.world.table import TableRow, digits_of, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """A name in a document's spelling."""
    digits = digits_of(row["text"])
    values = {"record_id": row["actor"], "text": row["text"], "kind": NameKind.alias}
    yield from row.fact(Name, f"{row.slug('actor')}-{digits}", values)


IMPORTER = world_importer("people_names", convert)
