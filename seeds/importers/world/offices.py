"""Offices of states that the lists and rows name."""

from collections.abc import Iterator
from typing import Any

from api.write import Change
from schema.identifier import Identifier, Scheme
from schema.office import Office
from seeds.importers.world.table import TableRow, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """An office, and Wikidata's item of it."""
    office = row.slug("office")
    values: dict[str, Any] = {name: row[name] for name in ("label", "title", "level")}
    values |= {"body_id": row["body"], "one_holder": row["one_holder"] == "true"}
    yield from row.fact(Office, office, values)
    if row["wikidata"]:
        values = {"record_id": row["office"], "scheme": Scheme.wikidata, "value": row["wikidata"]}
        yield from row.fact(Identifier, f"office-{office}-wikidata", values)


IMPORTER = world_importer("offices", convert)
