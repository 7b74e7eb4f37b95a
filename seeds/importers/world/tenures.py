"""Terms of office: rows with the same number are of one term, and those of one document are one reading of it."""

from collections.abc import Iterator

from api.write import Change
from schema.edtf import DateRole, bounds
from schema.tenure import Tenure
from seeds.importers.dataset import RefusedRow
from seeds.importers.world.table import TableRow, world_importer

TERM = ("person", "office", "stretch")


def convert(*rows: TableRow) -> Iterator[Change | RefusedRow]:
    """A term, and for each document a citation with the days that it gives, then one for each of its other rows."""
    first = rows[0]
    if not first.slug("person"):
        yield from (RefusedRow(row.place, "names no person") for row in rows)
        return
    stem = f"{first.slug('person')}--{first.slug('office')}-{first['stretch']}"
    values = {"person_id": first["person"], "office_id": first["office"], "acting": first["acting"] == "true"}
    yield first.record(Tenure, stem, values)
    documents: dict[str, list[TableRow]] = {}
    for row in rows:
        documents.setdefault(row.document, []).append(row)
    for number, some in enumerate(documents.values(), 1):
        yield from _citations(f"tenures/{stem}", f"{stem}-{number}", some)


def _citations(tenure: str, stem: str, rows: list[TableRow]) -> Iterator[Change]:
    """Citations of one document: the first has the days from the first to the last that its rows give."""
    since = min((row["since"] for row in rows), key=lambda day: bounds(day or None, DateRole.start).latest)
    until = max((row["until"] for row in rows), key=lambda day: bounds(day or None, DateRole.end).earliest)
    yield rows[0].citation(tenure, stem, since=since, until=until)
    for number, row in enumerate(rows[1:], 2):
        yield row.citation(tenure, f"{stem}-{number}")


IMPORTER = world_importer("tenures", convert, group=TERM)
