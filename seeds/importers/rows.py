"""Converts files row by row, and accounts for every row: it is cited, or listed with the reason why it is not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from api.write import Change, WriteResult
from schema.citation import Citation
from seeds.importers.accounting import LEFT_ALONE, FileCount, ImportResult, record_of
from seeds.importers.csv_files import Line
from seeds.importers.dataset import RefusedRow


class RowFile(NamedTuple):
    """A file, its lines, and what to say if it has not all rows of the published one."""

    name: str
    lines: Iterable[Line]
    incomplete: str = ""


@dataclass
class RowConversion:
    """The conversion of files whose rows stand for themselves.

    `documents` are the changes that rows refer to.  `convert` returns the changes of a line, or why it is skipped.
    """

    documents: list[Change]
    files: list[RowFile]
    convert: Callable[[Line], Iterable[Change | RefusedRow]]
    rows: Counter[str] = field(default_factory=Counter)
    skipped: list[RefusedRow] = field(default_factory=list)

    def changes(self) -> Iterator[Change]:
        """All changes; records come before those that link to them."""
        yield from self.documents
        for file in self.files:
            for line in file.lines:
                self.rows[file.name] += 1
                yield from self._changes(line)

    def _changes(self, line: Line) -> Iterator[Change]:
        for change in self.convert(line):
            if isinstance(change, RefusedRow):
                self.skipped.append(change)
            else:
                yield change

    def account(self, changes: list[Change], own: list[Change], result: WriteResult) -> ImportResult:
        """The outcome of writing `own`, of all `changes`."""
        refused = {skipped.id: skipped.why for skipped in result.left}
        left_out = {change.id for change in own if change.place in refused} if refused else set()
        citations = [change for change in own if change.entity is Citation and record_of(change) not in left_out]
        cited = {change.place for change in citations}
        counts = Counter(place.rpartition(":")[0] for place in cited)
        files = [FileCount(file.name, self.rows[file.name], counts[file.name]) for file in self.files]
        review = [*self.skipped, *(RefusedRow(place, why) for place, why in refused.items())]
        review += [*self._uncited(changes, cited, refused)]
        incomplete = filter(None, (file.incomplete for file in self.files))
        return ImportResult(result.revision, tuple(files), tuple(dict.fromkeys(review)), tuple(incomplete))

    def _uncited(self, changes: list[Change], cited: set[str], refused: dict[str, str]) -> Iterator[RefusedRow]:
        """Rows of which nothing is cited although nothing was refused: another writer has changed what they state."""
        known = cited | {place.partition(", ")[0] for place in refused} | {row.place for row in self.skipped}
        names = {file.name for file in self.files}
        for change in changes:
            if change.entity is Citation and change.place not in known and change.place.rpartition(":")[0] in names:
                yield RefusedRow(change.place, LEFT_ALONE)
