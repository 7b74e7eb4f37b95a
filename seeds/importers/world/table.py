"""What the importers of the world's tables share: reading a table, its documents, and citing its rows."""

import csv
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from api.write import Change, Invalid, InvalidField
from schema.citation import Citation
from schema.coverage import Coverage
from schema.document import Document
from schema.entity import Assertion, Entity
from schema.publisher import Publisher
from seeds.importers.csv_files import FileForm, Line
from seeds.importers.dataset import RefusedRow
from seeds.importers.importer import Conversion, Convert, Files, Importer
from seeds.importers.rows import RowConversion, RowFile
from seeds.importers.world.order import importer_name

WORLD = Path(__file__).parents[2] / "world"
MANIFEST = "tables.yaml"
LONGEST_PAGE = 200
DIGITS = 6
REVIEWED = "documents/entente-reviewed-names"


@cache
def manifest(folder: Path = WORLD) -> dict[str, Any]:
    """The documents and tables that `tables.yaml` describes; empty if there is none."""
    from api.articles.yaml_text import read_yaml  # a start over a loaded world needs no parser

    file = folder / MANIFEST
    return dict(read_yaml(file.read_bytes())) if file.exists() else {"publishers": {}, "documents": {}, "tables": {}}


def digits_of(text: str) -> str:
    """A few digits of a hash that stand for a text in an id, into which many scripts do not fit."""
    return sha256(text.encode()).hexdigest()[:DIGITS]


class TableRow(Line):
    """A row of a table, with what it is cited from."""

    document: str
    page: str

    def slug(self, column: str) -> str:
        """The part of an id after its collection."""
        return self[column].partition("/")[2]

    def record(self, entity: type[Entity], stem: str, values: dict[str, Any]) -> Change:
        """A record, whose id is made of `stem`; empty values are left out."""
        id = f"{entity.collection()}/{stem}"
        return Change(entity, {"id": id, **_filled(values)}, f"{self.place}, {id}")

    def fact(self, entity: type[Entity], stem: str, values: dict[str, Any], **citation: Any) -> Iterator[Change]:
        """A record and its citation.  Both ids are made of `stem`, unique among facts, or an entity's things.

        `citation` has what the document says, such as `since`; empty values are left out.  A row of no document is
        not cited.
        """
        change = self.record(entity, stem, values)
        yield change
        if self.document:
            own = stem if issubclass(entity, Assertion) else f"{entity.__tablename__}-{stem}"
            yield self.citation(change.id, own, **citation)

    def citation(self, record: str, stem: str, **more: Any) -> Change:
        """A citation of the row for a record."""
        values = {"id": f"citations/{stem}", "record_id": record, "document_id": self.document, "page": self.page}
        return Change(Citation, values | _filled(more), self.place)


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", None)}


def _shortened(page: str) -> str:
    """What a citation holds of the name of a row, or of several, between whole parts."""
    if len(page) <= LONGEST_PAGE:
        return page
    return f"{page[: LONGEST_PAGE - 5].rpartition(';')[0] or page[: LONGEST_PAGE - 5]}; ..."


RowChanges = Callable[..., Iterable[Change | RefusedRow]]


@dataclass(frozen=True)
class WorldTable:
    """A table of the world seed: its file, and what `tables.yaml` says of it."""

    name: str
    folder: Path = WORLD

    @property
    def file(self) -> Path:
        """The CSV file."""
        return self.folder / f"{self.name}.csv"

    @property
    def described(self) -> dict[str, Any]:
        """Its columns and documents."""
        found: dict[str, Any] = manifest(self.folder)["tables"].get(self.file.name, {})
        return found

    @property
    def document(self) -> str:
        """The document of rows that name none: it is hand-written where `tables.yaml` names none either."""
        return str(self.described.get("document", REVIEWED))

    def form(self) -> FileForm:
        """What the file looks like."""
        return FileForm(tuple(self.described.get("columns", ("none",))), ("", ""), {}, 0, self.file.name)

    def rows(self, file: Path) -> Iterator[TableRow]:
        """The rows of a file.  Raises Invalid for a row with more or fewer cells."""
        document = self.document
        page = self.described.get("page") or ", ".join(f"{{{name}}}" for name in self.described["key"])
        with file.open(newline="", encoding="utf-8") as text:
            reader = csv.DictReader(text, strict=True)
            for cells in reader:
                row = TableRow(cells, f"{file.name}:{reader.line_num}")
                if None in cells or None in cells.values():
                    raise row.invalid("", "has more or fewer cells than the first line")
                row.document = cells.get("document", document)
                row.page = _shortened(cells.get("page") or page.format_map(cells))
                yield row


def world_importer(name: str, convert: RowChanges, *, group: tuple[str, ...] = (), folder: Path = WORLD) -> Importer:
    """The importer of a table of the world seed.

    `convert` takes a row, or all successive rows with the same values in the columns of `group`.
    """
    table = WorldTable(name, folder)

    def read(files: Files, _: Collection[str]) -> Convert:
        file = files[name]

        def conversion(_: Connection) -> Conversion:
            documents = list(document_changes(_cited(table, file), folder))
            return RowConversion(documents, [RowFile(file.name, table.rows(file))], convert, group)

        return conversion

    return Importer(importer_name(name), f"the table {table.file.name}", {name: table.form()}, read)


def _cited(table: WorldTable, file: Path) -> list[str]:
    """The documents that the rows of a table cite."""
    if "document" not in table.described["columns"]:
        return [table.document]
    return [*dict.fromkeys(row.document for row in table.rows(file) if row.document)]


def document_changes(ids: Iterable[str], folder: Path = WORLD) -> Iterator[Change]:
    """Documents of the manifest with their publishers and coverages, each citing itself as a whole.  Raises Invalid."""
    publishers, documents = manifest(folder)["publishers"], manifest(folder)["documents"]
    for id in ids:
        if id not in documents:
            raise Invalid([InvalidField(MANIFEST, id, "is cited by a row and not described")])
        described = documents[id]
        publisher = described["record"].get("publisher_id")
        if publisher in publishers:
            yield from _described(Publisher, publisher, publishers[publisher], id)
        yield from _described(Document, id, described["record"], id)
        for coverage in described.get("coverages", ()):
            own = f"coverages/{id.partition('/')[2]}--{coverage['covers']}"
            yield from _described(Coverage, own, {"document_id": id, **coverage}, id)


def _described(entity: type[Entity], id: str, values: dict[str, Any], document: str) -> Iterator[Change]:
    """A record as the manifest describes it, and its citation."""
    place = f"{MANIFEST}, {id}"
    yield Change(entity, {"id": id, **values}, place)
    stem = f"{id.replace('/', '-')}--{document.partition('/')[2]}--file"
    cited = {"id": f"citations/{stem}", "record_id": id, "document_id": document, "page": "the files as a whole"}
    yield Change(Citation, cited, place)
