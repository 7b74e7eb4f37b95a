"""COW's list of states alone: states with their numbers, and when they entered the system of states and left it."""

from collections import Counter
from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from api.write import Change
from schema.document import Document
from schema.publisher import Publisher
from seeds.importers.citing import Citer
from seeds.importers.crosswalk import load_crosswalk
from seeds.importers.dataset import SourceRow
from seeds.importers.importer import Conversion, Convert, Files, Importer
from seeds.importers.matching import IdentifierMatcher, find_matches
from seeds.importers.rows import RowConversion, RowFile
from seeds.importers.state_import import StateImport
from seeds.importers.states import FORM, PUBLISHER, States, read_states


def _read(files: Files, _: Collection[str]) -> Convert:
    states = read_states(files["states"])

    def convert(connection: Connection) -> Conversion:
        changes = list(_changes(states, find_matches(connection, load_crosswalk())))
        file = RowFile(states.document.file, (), states.incomplete)
        return RowConversion(changes, [file], iter, rows=Counter({file.name: states.document.rows}))

    return convert


IMPORTER = Importer("cow-states", "COW's list of states, version 2016", {"states": FORM}, _read)


def _changes(states: States, matcher: IdentifierMatcher) -> Iterator[Change]:
    document, citer = states.document, Citer()
    whole = SourceRow("the file as a whole", document.file)
    yield from citer.record(Publisher, PUBLISHER, document, whole)
    yield from citer.record(Document, document.values, document, whole)
    published = {"value": document.values["published"], "note": document.dated_by}
    stem = document.id.replace("/", "-")
    yield from citer.fields(document.id, stem, document, {"published": (whole, published)})
    conversion = StateImport(states, document, matcher, citer)
    for number, state in sorted(states.by_number.items(), key=lambda item: int(item[0])):
        yield from conversion.changes(number, state.spells[0].row)
