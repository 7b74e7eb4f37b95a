"""Names of persons as lists and rows print them, where they are not the label."""

from collections.abc import Iterator
from hashlib import sha256

from api.write import Change
from schema.name import Name, NameKind
from seeds.importers.world.table import TableRow, world_importer

DIGITS = 6


def convert(row: TableRow) -> Iterator[Change]:
    """A name in a document's spelling."""
    digits = sha256(row["text"].encode()).hexdigest()[:DIGITS]
    values = {"record_id": row["actor"], "text": row["text"], "kind": NameKind.alias}
    yield from row.fact(Name, f"{row.slug('actor')}-{digits}", values)


IMPORTER = world_importer("people_names", convert)
