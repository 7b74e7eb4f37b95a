"""Changes that cite the rows of a dataset."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.write import Change
from api.write.rules.ids import Ids
from schema.citation import Citation
from schema.entity import Entity
from seeds.importers.dataset import DatasetDocument, SourceRow


@dataclass
class Citer:
    """Cites rows; the same rows in the same order always get the same ids."""

    ids: Ids = field(default_factory=Ids)

    def record(
        self, entity: type[Entity], values: dict[str, Any], document: DatasetDocument, *rows: SourceRow
    ) -> Iterator[Change]:
        """A record, and a citation for each row that supports it."""
        yield Change(entity, values, place_of(values["id"], rows[0]))
        for row in rows:
            yield self.citation(values["id"], document, row)

    def claim(
        self,
        entity: type[Entity],
        values: dict[str, Any],
        document: DatasetDocument,
        rows: tuple[SourceRow, ...],
        **reading: str | None,
    ) -> Iterator[Change]:
        """A fact with what a document says of its dates, in the citation of the first row that supports it.

        `reading` has `since` and `until`, and a `note` on what the document says.
        """
        yield Change(entity, values, place_of(values["id"], rows[0]))
        yield self.citation(values["id"], document, rows[0], **reading)
        for row in rows[1:]:
            yield self.citation(values["id"], document, row)

    def citation(self, record: str, document: DatasetDocument, row: SourceRow, **more: Any) -> Change:
        """A citation of a row."""
        values = {"record_id": record, "document_id": document.id, "page": row.page, **more}
        return self.ids.with_id(Change(Citation, values, row.place))

    def fields(
        self, record: str, stem: str, document: DatasetDocument, values: Mapping[str, tuple[SourceRow, dict[str, Any]]]
    ) -> Iterator[Change]:
        """Citations for fields of a record: by field the row, and the `value` and other columns of the citation."""
        for name, (row, more) in values.items():
            id = f"citations/{stem}--{document.id.partition('/')[2]}--{name}"
            yield self.citation(record, document, row, id=id, field=name, **more)


def place_of(id: str, row: SourceRow) -> str:
    """Where the values of a record came from: file, line, and the id that they have here."""
    return f"{row.place}, {id}"
