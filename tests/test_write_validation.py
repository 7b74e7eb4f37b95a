"""Validation of writes: every error has its place, its field and the nearest valid value, and nothing is written."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Change, Invalid, InvalidField, write
from schema.catalog import collections

HASH = "0" * 64
BOOK = {"title": "A book", "kind": "book", "fidelity": "original"}
CITED = {"record_id": "actors/china", "document_id": "documents/book"}
EXISTING = [
    {"id": "actors/china", "label": "China", "kind": "state"},
    {"id": "actors/russia", "label": "Russia", "kind": "state"},
    {"id": "alliances/brics", "label": "BRICS", "kind": "political_forum"},
    {"id": "documents/book", "label": "A book", **BOOK},
    {"id": "meetings/talks", "label": "Talks", "kind": "talks", "status": "held"},
    {"id": "identifiers/china", "record_id": "actors/china", "scheme": "wikidata", "value": "Q148", "note": "A test."},
]

MISTAKES: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "an unknown field": ("actors", {"foundet": "1949"}, "foundet", "is not a field of actor. Did you mean 'founded'?"),
    "a missing field": ("actors", {"kind": ...}, "kind", "Field required"),
    "a missing id": ("actors", {"id": ...}, "id", "Field required"),
    "a wrong word": ("actors", {"kind": "persn"}, "kind", "'persn' is not an allowed value. Did you mean 'person'?"),
    "a word for a number": ("places", {"latitude": "north"}, "latitude", "(given: 'north')"),
    "a place beyond the pole": ("places", {"latitude": 90.5}, "latitude", "less than or equal to 90"),
    "an unreadable date": ("actors", {"founded": "April 1949"}, "founded", "'April 1949' is not an EDTF date"),
    "an open point in time": ("meetings", {"start": ".."}, "start", "'..' is not an EDTF date"),
    "an actor that ends before it begins": (
        "actors",
        {"founded": "1991", "dissolved": "1989"},
        "dissolved",
        "1989 is before founded, 1991",
    ),
    "a meeting that ends before it begins": (
        "meetings",
        {"start": "2024-04-09", "end": "2024-04-08"},
        "end",
        "2024-04-08 is before start, 2024-04-09",
    ),
    "a tie that ends before it begins": (
        "memberships",
        {"since": "2024", "until": "2023"},
        "until",
        "is before since",
    ),
    "a link to nothing": (
        "memberships",
        {"actor_id": "actors/chnia"},
        "actor_id",
        "there is no record actors/chnia. Did you mean 'actors/china'?",
    ),
    "a link to nothing like an id": ("memberships", {"actor_id": "China!"}, "actor_id", "there is no record China!"),
    "a link to the wrong kind": (
        "memberships",
        {"actor_id": "alliances/brics"},
        "actor_id",
        "alliances/brics is of kind alliance, not actor",
    ),
    "a link to a kind that is not meant": (
        "relations",
        {"object_id": "documents/book"},
        "object_id",
        "documents/book is of kind document, not actor or place",
    ),
    "a control character": ("actors", {"summary": "Be\x07ep"}, "summary", "contains a control character"),
    "a nought in a link": ("memberships", {"actor_id": "actors/chi\x00na"}, "actor_id", "contains a control character"),
    "a lone surrogate": ("actors", {"summary": "\ud83d"}, "summary", "(given: '\\ud83d')"),
    "an address that is not http": ("documents", {"url": "ftp://example.org/book"}, "url", "should match pattern"),
    "a language that is none": ("documents", {"language": "english"}, "language", "is not a BCP 47 language tag"),
    "a text that is too long": ("actors", {"summary": "x" * 4001}, "summary", "at most 4000 characters"),
    "an empty label": ("actors", {"label": ""}, "label", "at least 1 character"),
    "an id with capitals": ("actors", {"id": "actors/China"}, "id", "'actors/China'"),
    "an id with a line break": ("actors", {"id": "actors/x\n"}, "id", "'actors/x\\n'"),
    "an id of another collection": ("actors", {"id": "places/x"}, "id", "must start with 'actors/'"),
    "a field that the cited record has not": (
        "citations",
        {"field": "foundet"},
        "field",
        "'foundet' is not a field of actor. Did you mean 'founded'?",
    ),
    "a span without hash": ("citations", {"start_offset": 1, "end_offset": 2}, "", "span_sha256 together"),
    "a span that ends before it begins": (
        "citations",
        {"start_offset": 2, "end_offset": 2, "span_sha256": HASH},
        "",
        "end_offset must come after start_offset",
    ),
    "an offset beyond any file": ("citations", {"start_offset": 2**63}, "start_offset", "less than or equal to"),
    "a hash that is none": ("citations", {"span_sha256": "abc"}, "span_sha256", "should match pattern"),
    "a revision of one's own": ("actors", {"revision": 7}, "revision", "is managed by Entente"),
    "a label for what has none": ("memberships", {"label": "Mine"}, "label", "is managed by Entente"),
}

SOUND: dict[str, dict[str, Any]] = {
    "actors": {"label": "X", "kind": "state"},
    "places": {"label": "X", "kind": "city"},
    "meetings": {"label": "X", "kind": "talks", "status": "held"},
    "documents": {"label": "X", **BOOK},
    "memberships": {"alliance_id": "alliances/brics", "actor_id": "actors/china", "note": "A test."},
    "relations": {"subject_id": "actors/china", "kind": "claims", "object_id": "actors/russia", "note": "A test."},
    "citations": CITED,
}


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A few records in a database of each backend, to which nothing is ever written."""
    url = address(request.param, "refused")
    create_tables(url)
    engine = write_engine(url)
    commit(engine, *(Change(collections()[row["id"].split("/")[0]], row) for row in EXISTING))
    yield engine
    engine.dispose()


def commit(engine: Engine, *changes: Change) -> int | None:
    return write(engine, list(changes), author="A test", reason="To see what comes of it.", origin="test")


def change(collection: str, place: str = "", **values: Any) -> Change:
    """Returns a valid row of a collection with some values replaced; `...` leaves one out."""
    named = {"id": f"{collection}/x"} if "label" in SOUND[collection] else {}
    row = named | SOUND[collection] | values
    return Change(collections()[collection], {name: value for name, value in row.items() if value is not ...}, place)


def counts(engine: Engine) -> dict[str, int]:
    """Returns the number of rows of every table."""
    tables = sa.inspect(engine).get_table_names()
    with engine.connect() as connection:
        return {name: connection.scalar(sa.select(sa.func.count()).select_from(sa.table(name))) for name in tables}


def refused(engine: Engine, *changes: Change) -> list[InvalidField]:
    """Returns the errors of changes; asserts that nothing is written."""
    before = counts(engine)
    with pytest.raises(Invalid) as refusal:
        commit(engine, *changes)
    assert counts(engine) == before
    return refusal.value.findings


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_place_and_its_field_and_nothing_else_is(mistake: str, engine: Engine) -> None:
    collection, values, field, message = MISTAKES[mistake]
    (finding,) = refused(engine, change("actors", id="actors/sound"), change(collection, "file.yaml:7", **values))
    assert (finding.place, finding.field) == ("file.yaml:7", field)
    assert message in str(finding)


def test_every_mistake_of_a_batch_is_named_not_only_the_first(engine: Engine) -> None:
    batch = [
        change(collection, place, **{"id": f"{collection}/{number}"} | values)
        for number, (place, (collection, values, _, _)) in enumerate(MISTAKES.items())
    ]
    found = {(finding.place, finding.field): str(finding) for finding in refused(engine, *batch)}
    assert set(found) == {(place, field) for place, (_, _, field, _) in MISTAKES.items()}
    assert all(message in found[place, field] for place, (_, _, field, message) in MISTAKES.items())
    assert [place for place, _ in found] == list(MISTAKES), "in the order in which they were given"


def test_every_mistake_of_one_row_is_named_not_only_the_first(engine: Engine) -> None:
    values = {"kind": "persn", "founded": "long ago", "revision": 1, "foundet": "1949", "summary": "\x00", "label": ...}
    assert {finding.field for finding in refused(engine, change("actors", **values))} == set(values)
    ends = {"actor_id": "actors/nobody", "alliance_id": "actors/china", "status": "chief", "since": "then"}
    assert {finding.field for finding in refused(engine, change("memberships", **ends))} == set(ends)


def test_an_id_cannot_be_used_twice(engine: Engine) -> None:
    (finding,) = refused(engine, change("actors", "1"), change("actors", "2", label="Y"))
    assert finding[:3] == ("2", "id", "actors/x is given twice")


def test_a_missing_end_is_reported_for_the_end_and_not_for_the_id(engine: Engine) -> None:
    (finding,) = refused(engine, change("memberships", actor_id=...))
    assert finding.field == "actor_id"


def test_nothing_is_part_of_itself(engine: Engine) -> None:
    (alone,) = refused(engine, change("meetings", part_of_id="meetings/x"))
    assert alone.message.endswith("meetings/x > meetings/x")
    around = {"meetings/a": "meetings/b", "meetings/b": "meetings/c", "meetings/c": "meetings/a"}
    (circle,) = refused(engine, *(change("meetings", id=id, part_of_id=whole) for id, whole in around.items()))
    assert all(id in circle.message for id in around)


def test_a_citation_is_no_evidence_for_itself(engine: Engine) -> None:
    (circle,) = refused(engine, change("citations", id="citations/x", record_id="citations/x"))
    assert "citations/x" in circle.message


@pytest.mark.parametrize("earlier", [True, False])
def test_a_record_has_each_identifier_once(earlier: bool, engine: Engine) -> None:
    values = {
        "record_id": f"actors/{'china' if earlier else 'russia'}",
        "scheme": "wikidata",
        "value": "Q148",
        "note": "A test.",
    }
    batch = [Change(collections()["identifiers"], {"id": f"identifiers/{id}", **values}) for id in ("a", "b")]
    found = refused(engine, *batch[earlier:])
    assert [finding.field for finding in found] == ["record_id, scheme, value"]
    assert ("identifiers/china" if earlier else "identifiers/a") in found[0].message


@pytest.mark.parametrize("name", ["author", "reason", "origin"])
@pytest.mark.parametrize("words", ["", " \n", "\x00", "\ud800"])
def test_a_revision_without_a_readable_signature_is_refused(name: str, words: str, engine: Engine) -> None:
    signature = {"author": "A test", "reason": "To see.", "origin": "test", name: words}
    before = counts(engine)
    with pytest.raises(Invalid) as refusal:
        write(engine, [change("actors")], **signature)
    assert [finding.field for finding in refusal.value.findings] == [name]
    assert counts(engine) == before


def test_numbers_have_no_gaps_over_writes_that_fail_late(engine: Engine) -> None:
    """A late failure gives its revision number back."""
    values = {"record_id": "actors/china", "scheme": "wikidata", "value": "Q148", "note": "A test."}
    for _ in range(3):
        refused(engine, Change(collections()["identifiers"], {"id": "identifiers/again", **values}))
    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT value FROM counter WHERE name = 'revision'")) == 1
    assert commit(engine, Change(collections()["actors"], EXISTING[0])) is None
