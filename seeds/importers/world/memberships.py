"""Memberships of states in organisations, by the World Factbook."""

from collections.abc import Iterator

from api.write import Change
from schema.membership import Membership
from seeds.importers.world.table import TableRow, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """A membership without dates: it is attested on the day of the document."""
    alliance, actor = (row[name].partition("/")[2] for name in ("alliance", "actor"))
    values = {"alliance_id": row["alliance"], "actor_id": row["actor"]}
    values |= {name: row[name] for name in ("status", "confidence", "note")}
    yield from row.fact(Membership, f"factbook-{alliance}--{actor}", values, as_printed=row["as_printed"])


IMPORTER = world_importer("memberships", convert)
