"""Recognition by and of the United States, its diplomatic relations, and the missions of both sides."""

from collections.abc import Iterator

from api.write import Change
from schema.relation import Relation
from schema.text import slug
from seeds.importers.world.table import TableRow, world_importer

SINCE = 12
"""How many characters of the beginning tell two stretches of a relation apart."""


def convert(row: TableRow) -> Iterator[Change]:
    """A relation for a stretch of time."""
    values = {"subject_id": row["subject"], "kind": row["kind"], "object_id": row["object"]}
    since = slug(row["since"], SINCE) or "unknown"
    stem = f"{row.slug('subject')}-{slug(row['kind'], 40)}-{row.slug('object')}-{since}"
    yield from row.fact(Relation, stem, values, since=row["since"], until=row["until"], note=row["note"])


IMPORTER = world_importer("recognition", convert)
