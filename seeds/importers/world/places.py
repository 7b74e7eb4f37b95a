"""Places of visits and travels, with the countries in which they lie, and coordinates where a document gives them."""

from collections.abc import Iterator
from typing import Any

from api.write import Change
from schema.place import Place
from seeds.importers.world.table import TableRow, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """A place.  Only coordinates are cited: that a place exists is said by the meetings there."""
    values: dict[str, Any] = {"label": row["label"], "kind": row["kind"], "country_id": row["country"]}
    values |= {name: float(row[name]) for name in ("latitude", "longitude") if row[name]}
    yield from row.fact(Place, row.slug("place"), values)


IMPORTER = world_importer("places", convert)
