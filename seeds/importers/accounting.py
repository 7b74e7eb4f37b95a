"""Accounts for every row of the files that were imported: it is cited, or listed with its line and the reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from api.write import Change, WriteResult
from schema.citation import Citation
from schema.obligation import Obligation
from seeds.importers.dataset import DatasetDocument, RefusedRow, SourceRow

if TYPE_CHECKING:
    from seeds.importers.alliance_import import AllianceImport

LEFT_ALONE = "is left as another writer has changed it, or retracted it"


class FileCount(NamedTuple):
    """How many rows of a file were read, and how many of them are cited."""

    file: str
    rows: int
    cited: int


@dataclass(frozen=True)
class ImportResult:
    """The outcome of an import.

    `revision` is None if there was nothing to write.  `files` counts the rows of the chosen alliances, and of the
    states.  `review` lists rows that were refused or need a decision; `incomplete` has a message for each file that
    has not all rows of the published one.
    """

    revision: int | None
    files: tuple[FileCount, ...]
    review: tuple[RefusedRow, ...]
    incomplete: tuple[str, ...] = ()


def record_of(change: Change) -> str:
    """The record that a change is about: itself, or what it cites."""
    return str(change.values["record_id"]) if change.entity is Citation else change.id


def account(
    conversion: "AllianceImport", changes: list[Change], own: list[Change], result: WriteResult
) -> ImportResult:
    """The outcome of writing `own`, of all changes of a conversion."""
    refused = _refused(own, result)
    written = {record_of(change) for change in own} - refused.keys()
    left = {record_of(change): LEFT_ALONE for change in changes if record_of(change) not in written} | refused
    cited = _cited_rows(change for change in own if record_of(change) not in refused)
    files = [
        FileCount(document.file, len(rows), sum((document.id, row.page) in cited for row in rows))
        for document, rows in _rows(conversion)
    ]
    review = [*conversion.dataset.refused, *conversion.review, *_rows_of(changes, left)]
    incomplete = (*conversion.dataset.incomplete, conversion.states.incomplete)
    return ImportResult(result.revision, tuple(files), tuple(dict.fromkeys(review)), tuple(filter(None, incomplete)))


def _refused(own: Iterable[Change], result: WriteResult) -> dict[str, str]:
    """The ids of claims that were left out, each with the reason."""
    reasons = {skipped.id: skipped.why for skipped in result.left}
    return {change.id: reasons[change.place] for change in own if change.place in reasons}


def _rows_of(changes: Iterable[Change], reasons: dict[str, str]) -> Iterator[RefusedRow]:
    """Each row that supports one of some records, with the reason why that was left out."""
    for change in changes:
        if change.entity is Citation and (record := record_of(change)) in reasons:
            yield RefusedRow(change.place, f"{record} {reasons[record]}")


def _cited_rows(changes: Iterable[Change]) -> set[tuple[str, str]]:
    """The documents and pages that are cited for other records than obligations, which every row is."""
    obligations = f"{Obligation.collection()}/"
    return {
        (change.values["document_id"], change.values["page"])
        for change in changes
        if change.entity is Citation and not record_of(change).startswith(obligations)
    }


def _rows(conversion: "AllianceImport") -> Iterator[tuple[DatasetDocument, list[SourceRow]]]:
    """The documents of a conversion, with the rows that it reads."""
    dataset, states = conversion.dataset, conversion.states
    rows: dict[str, list[SourceRow]] = defaultdict(list)
    for item in dataset.alliances:
        rows[dataset.members_document.id] += [row for period in item.periods for row in period.rows]
        if dataset.alliances_document != dataset.members_document:
            rows[dataset.alliances_document.id].append(item.row)
    listed = [states.by_number[number] for number in conversion.member_rows() if number in states.by_number]
    rows[states.document.id] = [spell.row for state in listed for spell in state.spells]
    documents = (dataset.members_document, dataset.alliances_document, states.document)
    for document in {document.id: document for document in documents}.values():
        yield document, rows[document.id]
