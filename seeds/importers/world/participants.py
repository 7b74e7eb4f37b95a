"""Persons who take part in visits and travels, each with the state that the person represents."""

from collections.abc import Iterator

from api.write import Change
from schema.participation import Participation
from seeds.importers.world.table import TableRow, world_importer


def convert(row: TableRow) -> Iterator[Change]:
    """A participation, as the row names the participant."""
    values = {"meeting_id": row["meeting"], "actor_id": row["participant"], "role": row["role"]}
    values |= {"represents_id": row["represents"], "office_id": row["office"]}
    stem = f"{row.slug('meeting')}--{row.slug('participant')}"
    yield from row.fact(Participation, stem, values, as_printed=row["as_printed"])


IMPORTER = world_importer("participants", convert)
