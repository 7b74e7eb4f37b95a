"""States and territories, with their identifiers."""

from collections.abc import Iterator

from api.write import Change
from schema.actor import Actor
from schema.identifier import Identifier, Scheme
from seeds.importers.world.table import TableRow, world_importer

NO_SCHEMES = {"actor", "label", "kind", "founded", "dissolved", "document", "page"}
DATES = ("founded", "dissolved")


def convert(row: TableRow) -> Iterator[Change]:
    """A state, its dates, and an identifier for each column that names a scheme."""
    slug = row["actor"].partition("/")[2]
    values = {name: row[name] for name in ("label", "kind")}
    yield from row.fact(Actor, slug, values)
    for date in DATES:
        if row[date]:
            yield row.citation(row["actor"], f"actor-{slug}-{date}", field=date, value=row[date])
    for scheme in row.keys() - NO_SCHEMES:
        if row[scheme]:
            values = {"record_id": row["actor"], "scheme": Scheme(scheme), "value": row[scheme]}
            yield from row.fact(Identifier, f"{slug}-{scheme.replace('_', '-')}", values)


IMPORTER = world_importer("states", convert)
