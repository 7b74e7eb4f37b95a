"""Converts files row by row, and accounts for every row: it is cited, or listed with the reason why it is not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
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

    `documents` are the changes that rows refer to.  `convert` returns the changes of a line, or of successive lines
    with the same values in the columns of `group`, or why they are skipped.
    """

    documents: list[Change]
    files: list[RowFile]
    convert: Callable[..., Iterable[Change | RefusedRow]]
    group: tuple[str, ...] = ()
    rows: Counter[str] = field(default_factory=Counter)
    skipped: list[RefusedRow] = field(default_factory=list)

    def changes(self) -> Iterator[Change]:
        """All changes; records come before those that link to them."""
        yield from self.documents
        for file in self.files:
            for lines in self._groups(file.lines):
                self.rows[file.name] += len(lines)
                yield from self._changes(lines)

    def _groups(self, lines: Iterable[Line]) -> Iterator[list[Line]]:
        if not self.group:
            yield from ([line] for line in lines)
            return
        for _, some in groupby(lines, key=lambda line: [line[name] for name in self.group]):
            yield list(some)

    def _changes(self, lines: list[Line]) -> Iterator[Change]:
        for change in self.convert(*lines):
            if isinstance(change, RefusedRow):
                self.skipped.append(change)
            else:
                yield change

    def account(self, changes: list[Change], own: list[Change], result: WriteResult) -> ImportResult:
        """The outcome of writing `own`, of all `changes`."""
        refused = {skipped.id: skipped.why for skipped in result.left}
        left_out = {change.id for change in own if change.place in refused} if refused else set()
        used = (change for change in own if change.id not in left_out and record_of(change) not in left_out)
        cited = {change.place.partition(", ")[0] for change in used}
        counts = Counter(place.rpartition(":")[0] for place in cited)
        files = [FileCount(file.name, self.rows[file.name], counts[file.name]) for file in self.files]
        review = [*self.skipped, *(RefusedRow(place, why) for place, why in refused.items())]
        review += [*self._uncited(changes, cited, refused)]
        incomplete = filter(None, (file.incomplete for file in self.files))
        return ImportResult(result.revision, tuple(files), tuple(dict.fromkeys(review)), tuple(incomplete))

    def _uncited(self, changes: list[Change], cited: set[str], refused: dict[str, str]) -> Iterator[RefusedRow]:
        """Rows of which nothing is cited although nothing was refused: another writer has changed what they state."""
        accounted = cited | {place.partition(", ")[0] for place in refused} | {row.place for row in self.skipped}
        names = {file.name for file in self.files}
        for change in changes:
            if change.entity is Citation and change.place not in accounted and change.place.rpartition(":")[0] in names:
                yield RefusedRow(change.place, LEFT_ALONE)
