"""Speakers in the General Debate of the United Nations, 1970 to 2014, as Mikhaylov, Baturo and Dasandi list them.

The list has a state, a year and a name in changing spelling.  A name becomes a person only where the resolver is sure;
otherwise the state is the speaker, and the citation has the name as printed.
"""

import datetime
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from api.files import sha256_of
from api.resolve.model import Candidate, Mention
from api.resolve.resolve import resolve
from api.write import Change
from schema.document import Document
from schema.identifier import Scheme
from schema.publisher import Publisher
from schema.statement import SpeechAct, Statement, StatementForm
from schema.text import slug
from seeds.importers.citing import Citer
from seeds.importers.csv_files import FileForm, Line
from seeds.importers.dataset import DatasetDocument, RefusedRow, SourceRow
from seeds.importers.importer import Conversion, Convert, Files, Importer
from seeds.importers.matching import records_by_number
from seeds.importers.persons import candidates_by_state
from seeds.importers.rows import RowConversion, RowFile
from seeds.importers.xlsx_files import read_workbook

NAME = "Name of Person Speaking"
FORM = FileForm(
    columns=("Year", "ISO Code", "Country", NAME, "Post", "Language"),
    version=("", ""),
    others={"docname_": "has the speeches of 2017; use posts_of_speakers.xlsx"},
    rows=7317,
    name="posts_of_speakers.xlsx",
)
PUBLISHER: dict[str, Any] = {
    "id": "publishers/un-general-debate-corpus",
    "label": "UN General Debate Corpus",
    "summary": "The makers of a corpus of the speeches in the General Debate of the United Nations.",
    "kind": "academic",
}
POSTS = ("", "Category1", "Category2", "Category3")
FIRST, LAST = 1970, 2014
MIDDLE = (9, 25)
"""A day in the middle of the General Debate, for which offices are compared."""


def _read(files: Files, _: Collection[str]) -> Convert:
    file = files["speakers"]
    lines = read_workbook(file, FORM)
    incomplete = f"{file.name} has {len(lines):,} rows, the published file has {FORM.rows:,}"

    def convert(connection: Connection) -> Conversion:
        states = records_by_number(connection, Scheme.iso_3166_1_alpha_3)
        speeches = _Speeches(_document(file, len(lines)), states, candidates_by_state(connection))
        row_file = RowFile(file.name, lines, "" if len(lines) == FORM.rows else incomplete)
        return RowConversion(list(speeches.document_changes()), [row_file], speeches.convert)

    return convert


IMPORTER = Importer("un-general-debate", "the list of speakers in the UN General Debate", {"speakers": FORM}, _read)


def _document(file: Path, rows: int) -> DatasetDocument:
    values = {
        "id": "documents/un-general-debate-speakers",
        "label": "Speakers in the UN General Debate, 1970-2014",
        "publisher_id": PUBLISHER["id"],
        "title": "posts_of_speakers.xlsx",
        "summary": "One row for each speech: year, state, name and kind of post of the speaker, and language.",
        "kind": "dataset",
        "sha256": sha256_of(file),
        "licence": "No licence is stated.",
        "fidelity": "verbatim_copy",
    }
    return DatasetDocument(values, "", file.name, rows)


@dataclass
class _Speeches:
    document: DatasetDocument
    states: dict[str, str]
    candidates: dict[str, list[Candidate]]

    def __post_init__(self) -> None:
        self.citer, self.seen = Citer(), set[str]()

    def document_changes(self) -> Iterator[Change]:
        """The document and its publisher."""
        whole = SourceRow("the file as a whole", self.document.file)
        yield from self.citer.record(Publisher, PUBLISHER, self.document, whole)
        yield from self.citer.record(Document, self.document.values, self.document, whole)

    def convert(self, line: Line) -> Iterator[Change | RefusedRow]:
        """A speech: by the person named if that is certain, otherwise by the state."""
        year, code, name = _year(line), line["ISO Code"].strip(), _repaired(line[NAME]).strip()
        if line["Post"].strip() not in POSTS:
            raise line.invalid("Post", f"{line['Post'][:20]!r} is not one of {', '.join(POSTS[1:])}")
        state = self.states.get(code)
        if state is None:
            yield RefusedRow(line.place, f"no state has the code {code!r} of {line['Country'].strip()}")
            return
        yield from self._speech(line, year, state, name)

    def _speech(self, line: Line, year: int, state: str, name: str) -> Iterator[Change]:
        person = self._person(name, state, year)
        stem = f"ungd-{year}-{state.partition('/')[2]}"
        if stem in self.seen:  # a state that speaks twice
            stem = f"{stem}-{slug(name, 40) or line.place.rpartition(':')[2]}"
        self.seen.add(stem)
        values = {"id": f"statements/{stem}", "label": f"Speech in the UN General Debate of {year}", "date": str(year)}
        values |= {"speaker_id": person or state, **({"principal_id": state} if person else {})}
        values |= {"form": StatementForm.indirect_report, "speech_act": SpeechAct.asserts}
        yield Change(Statement, values, f"{line.place}, {values['id']}")
        row = SourceRow(f"row {line.place.rpartition(':')[2]}", line.place)
        yield self.citer.citation(values["id"], self.document, row, **({"as_printed": name} if name else {}))

    def _person(self, name: str, state: str, year: int) -> str | None:
        """The person that a name certainly means, if there is one."""
        mention = Mention(name, kind="person", country=state, date=datetime.date(year, *MIDDLE))
        match = resolve(mention, self.candidates.get(state, ())).match if name else None
        return match.id if match else None


def _repaired(text: str) -> str:
    """A text whose characters of Windows-1252 were read as control characters."""
    return "".join(
        char.encode("latin-1").decode("cp1252", "replace") if "\x7f" < char < "\xa0" else char for char in text
    )


def _year(line: Line) -> int:
    year = int(line.key("Year"))
    if not FIRST <= year <= LAST:
        raise line.invalid("Year", f"{year} is not a year from {FIRST} to {LAST}")
    return year
