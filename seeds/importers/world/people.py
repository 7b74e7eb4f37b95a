"""Persons of the lists of office holders, and those whom the visits and travels name in full."""

from collections.abc import Iterator

from api.write import Change
from schema.actor import Actor, ActorKind
from schema.identifier import Identifier, Scheme
from schema.text import slug
from seeds.importers.world.table import TableRow, world_importer

DATES = {"born": "founded", "died": "dissolved"}


def convert(row: TableRow) -> Iterator[Change]:
    """A person with the years of life, Wikidata's item, and REIGN's ids."""
    person = row.slug("actor")
    yield from row.fact(Actor, person, {"label": row["label"], "kind": ActorKind.person})
    for column, field in DATES.items():
        if row[column]:
            yield row.citation(row["actor"], f"actor-{person}-{field}", field=field, value=row[column])
    for scheme in (Scheme.wikidata, Scheme.reign):
        for value in row[scheme].split():
            values = {"record_id": row["actor"], "scheme": scheme, "value": value}
            yield from row.fact(Identifier, f"{person}-{scheme}-{slug(value, 40)}", values)


IMPORTER = world_importer("people", convert)
