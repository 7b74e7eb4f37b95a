"""Identifiers of states that several documents give, from when to when they have them there."""

from collections.abc import Iterator

from api.write import Change
from schema.identifier import Identifier, Scheme
from schema.text import slug
from seeds.importers.world.table import TableRow, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """An identifier, and the period in which the document has it."""
    values = {"record_id": row["actor"], "scheme": Scheme(row["scheme"]), "value": row["value"]}
    stem = f"{row.slug('actor')}-{slug(row['scheme'], 40)}-{slug(row['value'], 40)}"
    yield from row.fact(Identifier, stem, values, since=row["since"], until=row["until"])


IMPORTER = world_importer("state_identifiers", convert)
