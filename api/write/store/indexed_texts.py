"""The texts by which a row finds a record: labels, names, quoted words; for meetings who takes part, place and date."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from api.query.parse.name_classes import is_event
from api.query.parse.name_index import IndexEntry, index_entry
from api.write.store.rows import Row, entity_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Entity, Thing
from schema.meeting import Meeting
from schema.name import Name
from schema.participation import Participation
from schema.quotation import Quotation
from schema.statement import Statement

LabelOf = Callable[[str], str]
"""Returns the label of a record by its id; empty if it is not known."""
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
LETTERS_OF_PART = 999
"""The length of a text that is no label: it is never the one that matches a search best."""
DATES = {Meeting: "start", Statement: "date"}


class IndexedText(NamedTuple):
    """A text, the record that it finds, and further texts whose words find it too.

    It is a label or name of the record, or else the name of something that is part of it.
    """

    record_id: str
    text: str
    around: tuple[str, ...] = ()
    is_label: bool = True
    has_keys: bool = True
    """Whether its words are found when misspelt; those of quotations are not, among which names would drown."""

    def entry(self) -> IndexEntry:
        """What the index keeps of it."""
        entry = index_entry(self.text, self.around, is_name=self.is_label and not is_event(self.record_id))
        return entry if self.is_label else entry._replace(letters=LETTERS_OF_PART)


def texts_of(rows: Iterable[Row], label_of: LabelOf) -> Iterator[tuple[str, IndexedText]]:
    """Yields the id of each row that has a text, and the text."""
    for row in rows:
        entity = entity_of(row["id"])
        if _is_thing(entity):
            around = tuple(_around(entity, row, label_of)) if entity in DATES else ()
            yield row["id"], IndexedText(row["id"], row["label"], around)
        elif entity is Name:
            yield row["id"], IndexedText(row["record_id"], row["text"])
        elif entity is Participation:
            state = (label_of(row["represents_id"]),) if row["represents_id"] else ()
            yield row["id"], IndexedText(row["meeting_id"], _participant(row), state, is_label=False)
        elif entity is Quotation:
            yield row["id"], IndexedText(row["statement_id"], row["text"], is_label=False, has_keys=False)


@cache
def _is_thing(entity: type[Entity]) -> bool:
    return issubclass(entity, Thing)


def _around(entity: type[Entity], row: Row, label_of: LabelOf) -> Iterator[str]:
    date = DATES[entity]
    yield from _dates(row[f"{date}_earliest"], row[f"{date}_latest"])
    if entity is Meeting:
        yield str(row["kind"])
        if row["place_id"]:
            yield label_of(row["place_id"])
    else:
        yield label_of(row["speaker_id"])


def _dates(earliest: str, latest: str) -> Iterator[str]:
    """Yields the years and months of a date's bounds, if it is known to the year and the month."""
    if earliest <= NEVER_BEFORE or latest >= NEVER_AFTER:
        return
    for day in (earliest, latest):
        if earliest[:4] == latest[:4]:
            yield day[:4]
        if earliest[:7] == latest[:7]:
            yield MONTHS[int(day[5:7]) - 1]


def _participant(row: Row) -> str:
    """Returns the label of who takes part, with which the label of the row begins."""
    before, found, _ = str(row["label"]).partition(f", {str(row['role']).replace('_', ' ')} in ")
    return before if found else ""
