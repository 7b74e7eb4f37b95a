"""The commands on records: update, retract, merge, unmerge, revert, undo and redact."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from sqlalchemy import Engine

from api.changes.patches import ChangePatch, changes_after
from api.changes.positions import Position
from api.database import write_engine
from api.errors import Code, Refusal
from api.write import (
    Command,
    Create,
    Invalid,
    Merge,
    Redact,
    Retract,
    Revert,
    Signature,
    Undo,
    Unmerge,
    Update,
    WriteResult,
    apply_changes,
)
from schema.catalog import collections, table_of
from schema.ledger import Record

Row = dict[str, Any]
NUMBERS = count(1)
SIGNED = Signature("An editor", "To see what comes of it.", "test")
NOW = 2**31 - 1


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of each backend, to which the tests of this file add one after the other."""
    url = address(request.param, "verbs")
    create_tables(url)
    engine = write_engine(url)
    commit(
        engine,
        create("documents", id="documents/book", label="A book", title="A book", kind="book", fidelity="original"),
    )
    yield engine
    engine.dispose()


@pytest.fixture
def slug() -> str:
    """A slug that no other test uses."""
    return f"v{next(NUMBERS)}"


def create(collection: str, **values: Any) -> Create:
    needed = {"actors": {"kind": "state"}, "meetings": {"kind": "visit", "status": "held"}}.get(collection, {})
    return Create(collections()[collection], needed | values)


def cited(collection: str, **values: Any) -> Create:
    return create(collection, **values, citations=[{"document_id": "documents/book"}])


def commit(engine: Engine, *orders: Command) -> WriteResult:
    return apply_changes(engine, list(orders), SIGNED)


def last(engine: Engine) -> int:
    """Returns the last revision."""
    return commit(engine).seq


def row(engine: Engine, id: str) -> Row | None:
    table = table_of(collections()[id.split("/")[0]])
    with engine.connect() as connection:
        found = connection.execute(sa.select(table).where(table.c.id == id)).mappings().one_or_none()
    return dict(found) if found else None


def record(engine: Engine, id: str) -> Row:
    with engine.connect() as connection:
        return dict(connection.execute(sa.select(table_of(Record)).where(table_of(Record).c.id == id)).mappings().one())


def stored_row(engine: Engine, id: str) -> Row:
    """Returns a record without its revision."""
    found = row(engine, id)
    assert found is not None
    return {name: value for name, value in found.items() if name != "revision"}


def changes(engine: Engine, revision: int | None) -> dict[str, ChangePatch]:
    """Returns the changes of a revision, by record."""
    assert revision is not None
    with engine.connect() as connection:
        found = changes_after(connection, Position(revision, 0), 1000, until=revision)
    assert [one.ordinal for one in found] == list(range(1, len(found) + 1))
    return {one.id: one for one in found}


def refused(engine: Engine, *orders: Command) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        commit(engine, *orders)
    return refusal.value


def invalid(engine: Engine, *orders: Command) -> dict[str, str]:
    with pytest.raises(Invalid) as refusal:
        commit(engine, *orders)
    return {finding.field: finding.message for finding in refusal.value.findings}


# ---- creating


def test_generated_ids_are_never_reused(engine: Engine, slug: str) -> None:
    label = f"République {slug}"
    ids = [commit(engine, create("actors", label=label)).ids[0] for _ in range(2)]
    assert ids == [f"actors/republique-{slug}", f"actors/republique-{slug}-2"]
    commit(engine, Retract(ids[1], last(engine)))
    assert commit(engine, create("actors", label=label)).ids == [f"actors/republique-{slug}-3"]


def test_members_of_a_batch_refer_to_each_other_by_names_of_their_own(engine: Engine, slug: str) -> None:
    written = commit(
        engine,
        cited("participations", meeting_id="$talks", actor_id="$host", role="host"),
        create("meetings", id="$talks", label=f"Talks {slug}"),
        create("actors", id="$host", label=f"Host {slug}"),
    )
    ids = [f"participations/talks-{slug}--host-{slug}--1", f"meetings/talks-{slug}", f"actors/host-{slug}"]
    assert written.ids == ids
    assert stored_row(engine, ids[0])["label"] == f"Host {slug}, host in Talks {slug}"
    citation = f"citations/participations-talks-{slug}-host-{slug}-1--book--1"
    assert stored_row(engine, citation)["record_id"] == ids[0]
    assert [one.action for one in changes(engine, written.revision).values()] == ["created"] * 4


def test_an_assertion_needs_a_citation_or_a_note(engine: Engine, slug: str) -> None:
    commit(engine, create("actors", id=f"actors/{slug}", label=slug))
    name = {"record_id": f"actors/{slug}", "text": slug, "kind": "short"}
    assert "at least one citation" in invalid(engine, create("names", **name))["citations"]
    assert commit(engine, create("names", **name, note="It is what everybody says.")).revision
    written = commit(engine, cited("names", **name | {"text": f"{slug} of the book"}))
    (citation,) = [id for id in changes(engine, written.revision) if id.startswith("citations/")]
    lost = invalid(engine, Retract(citation, written.seq))
    assert "without a citation" in lost["citations"]


def test_a_taken_id_is_refused(engine: Engine) -> None:
    again = create("documents", id="documents/book", label="B", title="B", kind="book", fidelity="original")
    assert invalid(engine, again)["id"] == "documents/book already exists"


# ---- changing


def test_a_merge_patch_has_the_changed_fields_and_null_removes(engine: Engine, slug: str) -> None:
    id = f"actors/{slug}"
    first = commit(engine, create("actors", id=id, label=slug, summary="As it was.", founded="1949")).seq
    second = commit(engine, Update(id, {"summary": None, "label": "Renamed"}, first))
    found = stored_row(engine, id)
    assert (found["summary"], found["label"], found["founded"]) == (None, "Renamed", "1949")
    one = changes(engine, second.revision)[id]
    assert (one.action, one.patch) == ("changed", {"label": "Renamed", "summary": None})
    assert one.reverse == {"label": slug, "summary": "As it was."}


def test_an_update_needs_the_last_revision(engine: Engine, slug: str) -> None:
    id = f"actors/{slug}"
    first = commit(engine, create("actors", id=id, label=slug)).seq
    assert refused(engine, Update(id, {"label": "B"})).code is Code.PRECONDITION_REQUIRED
    second = commit(engine, Update(id, {"label": "B"}, first)).seq
    conflict = refused(engine, Update(id, {"label": "C"}, first))
    assert conflict.code is Code.CONFLICT
    assert (conflict.more["current"]["label"], conflict.more["current"]["revision"]) == ("B", second)
    assert commit(engine, Update(id, {"label": "C"}, second)).revision == second + 1
    assert "no revision" in invalid(engine, Update(id, {"label": "D"}, NOW))["if_revision"]


def test_labels_follow_the_renamed_in_the_same_revision(engine: Engine, slug: str) -> None:
    actor = f"actors/{slug}"
    written = commit(
        engine, create("actors", id=actor, label="Before"), cited("names", record_id=actor, text=slug, kind="short")
    )
    name, citation = written.ids[1], f"citations/names-{slug}-1--book--1"
    renamed = commit(engine, Update(actor, {"label": "After"}, written.seq)).revision
    assert stored_row(engine, name)["label"] == record(engine, name)["label"] == f"{slug}, name of After"
    assert stored_row(engine, citation)["label"] == f"{slug}, name of After, in A book"
    assert set(changes(engine, renamed)) == {actor, name, citation}


def test_nothing_comes_to_be_part_of_itself_over_several_writes(engine: Engine, slug: str) -> None:
    a, b, c = (f"meetings/{slug}-{letter}" for letter in "abc")
    commit(engine, create("meetings", id=a, label="A"))
    commit(engine, create("meetings", id=b, label="B", part_of_id=a))
    last = commit(engine, create("meetings", id=c, label="C", part_of_id=b)).seq
    assert all(id in invalid(engine, Update(a, {"part_of_id": c}, last))["part_of_id"] for id in (a, b, c))


def test_the_id_of_a_record_is_permanent(engine: Engine) -> None:
    assert "permanent" in invalid(engine, Update("documents/book", {"id": "documents/other"}, last(engine)))["id"]


# ---- retracting


def test_a_record_in_use_is_not_retracted_alone(engine: Engine, slug: str) -> None:
    actor = f"actors/{slug}"
    written = commit(
        engine, create("actors", id=actor, label=slug), cited("names", record_id=actor, text=slug, kind="short")
    )
    refusal = refused(engine, Retract(actor, written.seq))
    assert (refusal.code, refusal.more["count"]) == (Code.IN_USE, 1)
    assert refusal.more["referrers"] == [{"id": f"names/{slug}--1", "label": f"{slug}, name of {slug}"}]
    gone = commit(engine, Retract(actor, written.seq, cascade=True))
    assert {one.action for one in changes(engine, gone.revision).values()} == {"retracted"}
    assert set(changes(engine, gone.revision)) == {actor, f"names/{slug}--1", f"citations/names-{slug}-1--book--1"}
    assert row(engine, actor) is None
    assert record(engine, actor)["retired"] == gone.revision


def test_a_retracted_record_is_gone_for_every_writer(engine: Engine, slug: str) -> None:
    actor = f"actors/{slug}"
    gone = commit(engine, Retract(actor, commit(engine, create("actors", id=actor, label=slug)).seq)).revision
    refusal = refused(engine, Update(actor, {"label": "X"}, gone))
    assert (refusal.code, refusal.more["revision"], refusal.more["reason"]) == (Code.GONE, gone, SIGNED.reason)
    assert "retracted" in invalid(engine, cited("names", record_id=actor, text="X", kind="short"))["record_id"]
    assert "never reused" in invalid(engine, create("actors", id=actor, label="X"))["id"]


def test_an_assertion_takes_its_citations_along(engine: Engine, slug: str) -> None:
    name = cited("names", record_id="documents/book", text=slug, kind="short")
    written = commit(engine, name)
    gone = commit(engine, Retract(written.ids[0], written.seq)).revision
    assert set(changes(engine, gone)) == set(changes(engine, written.revision))


# ---- merging


def pair(engine: Engine, slug: str) -> tuple[str, str, int]:
    """Two actors that are the same, both in one alliance, and one of them with names."""
    a, b = f"actors/{slug}-a", f"actors/{slug}-b"
    written = commit(
        engine,
        create("actors", id=a, label="A"),
        create("actors", id=b, label="B"),
        create("alliances", id=f"alliances/{slug}", label="Pact", kind="entente"),
        cited("memberships", alliance_id=f"alliances/{slug}", actor_id=a),
        cited("memberships", alliance_id=f"alliances/{slug}", actor_id=b),
        cited("relations", subject_id=a, kind="aids", object_id=b),
        cited("names", record_id=a, text="Alpha", kind="short"),
        cited("identifiers", record_id=a, scheme="wikidata", value="Q1", rank="preferred"),
        cited("identifiers", record_id=b, scheme="wikidata", value="Q1"),
    )
    return a, b, written.seq


def test_a_merge_rewrites_links_and_assertions_do_not_repeat_each_other(engine: Engine, slug: str) -> None:
    a, b, _ = pair(engine, slug)
    merged = commit(engine, Merge(a, b)).revision
    done = {id: one.action for id, one in changes(engine, merged).items()}
    name = f"names/{slug}-a--1"
    assert stored_row(engine, name) == stored_row(engine, name) | {"record_id": b, "label": "Alpha, name of B"}
    assert record(engine, a) == record(engine, a) | {"retired": merged, "replaced_by_id": b}
    twins = {
        f"memberships/{slug}--{slug}-a--1": f"memberships/{slug}--{slug}-b--1",
        f"identifiers/{slug}-a--1": f"identifiers/{slug}-b--1",
    }
    assert {id: record(engine, id)["replaced_by_id"] for id in twins} == twins
    assert done[f"relations/{slug}-a--{slug}-b--1"] == "retracted", "it tied two that are one"
    assert done[f"citations/memberships-{slug}-{slug}-a-1--book--1"] == "merged", "it says what the other's says"
    refusal = refused(engine, Update(a, {"label": "X"}, merged))
    assert (refusal.code, refusal.more["replaced_by"]) == (Code.MERGED, b)


def test_an_unmerge_brings_back_all_that_the_merge_took(engine: Engine, slug: str) -> None:
    a, b, seq = pair(engine, slug)
    before = {id: stored_row(engine, id) for id in changes(engine, seq)}
    commit(engine, Merge(a, b))
    written = commit(engine, Unmerge(a))
    assert written.left == []
    assert {id: stored_row(engine, id) for id in before} == before
    assert record(engine, a)["retired"] is None
    assert {one.action for one in changes(engine, written.revision).values()} == {"restored", "changed"}


def test_an_unmerge_leaves_and_lists_what_was_changed_since(engine: Engine, slug: str) -> None:
    a, b, _ = pair(engine, slug)
    merged = commit(engine, Merge(a, b)).seq
    name = f"names/{slug}-a--1"
    commit(engine, Update(name, {"text": "Alfa"}, merged))
    assert [left.id for left in commit(engine, Unmerge(a)).left] == [name]
    assert stored_row(engine, name)["record_id"] == b


def test_only_two_different_records_of_one_kind_are_merged(engine: Engine, slug: str) -> None:
    a, b, _ = pair(engine, slug)
    assert "itself" in invalid(engine, Merge(a, a))["into"]
    assert "of kind alliance, not actor" in invalid(engine, Merge(a, f"alliances/{slug}"))["into"]
    commit(engine, Merge(a, b))
    assert refused(engine, Merge(b, a)).code is Code.MERGED
    assert refused(engine, Unmerge(b)).code is Code.NOT_FOUND


def test_a_merge_that_would_make_something_part_of_itself_is_refused(engine: Engine, slug: str) -> None:
    a, b, c = (f"meetings/{slug}-{letter}" for letter in "abc")
    commit(
        engine,
        create("meetings", id=a, label="A"),
        create("meetings", id=b, label="B", part_of_id=a),
        create("meetings", id=c, label="C", part_of_id=b),
    )
    assert b in invalid(engine, Merge(a, c))["id"]


# ---- going back


def test_a_record_is_reverted_to_an_earlier_version(engine: Engine, slug: str) -> None:
    id = f"actors/{slug}"
    first = commit(engine, create("actors", id=id, label=slug, founded="1949")).seq
    before = stored_row(engine, id)
    second = commit(engine, Update(id, {"label": "B", "founded": None}, first)).seq
    third = commit(engine, Revert(id, first, second)).revision
    assert stored_row(engine, id) == before
    assert changes(engine, third)[id].reverse == {"label": "B", "founded": None}
    assert refused(engine, Revert(id, first - 1, third)).code is Code.NOT_FOUND


def test_a_retracted_record_comes_back_with_what_left_with_it(engine: Engine, slug: str) -> None:
    actor = f"actors/{slug}"
    written = commit(
        engine, create("actors", id=actor, label=slug), cited("names", record_id=actor, text=slug, kind="short")
    )
    before = {id: stored_row(engine, id) for id in changes(engine, written.seq)}
    gone = commit(engine, Retract(actor, written.seq, cascade=True)).seq
    back = commit(engine, Revert(actor, written.seq, gone)).revision
    assert {id: stored_row(engine, id) for id in before} == before
    assert {one.action for one in changes(engine, back).values()} == {"restored"}


def test_a_whole_revision_is_undone(engine: Engine, slug: str) -> None:
    a, b, seq = pair(engine, slug)
    before = {id: stored_row(engine, id) for id in changes(engine, seq)}
    mistaken = commit(
        engine, Update(b, {"label": "Wrong"}, seq), Merge(a, b), create("actors", id=f"actors/{slug}-c", label="C")
    ).seq
    assert commit(engine, Undo(mistaken)).left == []
    assert {id: stored_row(engine, id) for id in before} == before
    assert row(engine, f"actors/{slug}-c") is None
    assert refused(engine, Undo(NOW)).code is Code.NOT_FOUND


# ---- erasing


def everywhere(engine: Engine, words: str) -> list[str]:
    """Returns the names of the tables that contain some words."""
    found = []
    with engine.connect() as connection:
        for name, table in Record.metadata.tables.items():
            if any(words in str(value) for one in connection.execute(sa.select(table)) for value in one):
                found.append(name)
    return sorted(found)


def test_redacted_values_are_gone_everywhere(engine: Engine, slug: str) -> None:
    actor, secret = f"actors/{slug}", f"Secret{slug}x"
    first = commit(engine, create("actors", id=actor, label="X", summary=secret)).seq
    second = commit(engine, Update(actor, {"summary": f"{secret} once more"}, first)).seq
    redacted = commit(engine, Redact(actor, ("summary",), second)).revision
    assert everywhere(engine, secret) == []
    assert stored_row(engine, actor)["summary"] is None
    assert changes(engine, redacted)[actor].action == "redacted"


def test_a_file_holds_no_trace_of_what_was_redacted(address: Callable[[str, str], str]) -> None:
    url, secret = address("sqlite", "erased"), "secretword"
    create_tables(url)
    engine = write_engine(url, lasting=True)
    first = commit(engine, create("actors", id="actors/x", label=secret, summary=f"A {secret}.")).seq
    second = commit(engine, Update("actors/x", {"label": f"{secret} too"}, first)).seq
    files = [Path(f"{engine.url.database}{ending}") for ending in ("", "-wal")]
    assert any(secret.encode() in file.read_bytes() for file in files)
    commit(engine, Redact("actors/x", ("label", "summary"), second))
    assert not any(secret.encode() in file.read_bytes() for file in files)
    engine.dispose()


def test_a_redacted_name_is_in_no_label_any_more(engine: Engine, slug: str) -> None:
    actor, secret = f"actors/{slug}", f"Secret{slug}x"
    written = commit(
        engine, create("actors", id=actor, label=secret), cited("names", record_id=actor, text=secret, kind="short")
    )
    assert set(everywhere(engine, secret)) == {"actor", "name", "citation", "record"}
    commit(engine, Redact(actor, ("label",), written.seq), Redact(written.ids[1], ("text",), written.seq))
    assert everywhere(engine, secret) == []
    assert stored_row(engine, written.ids[1])["label"] == "[redacted], name of [redacted]"


def test_a_redacted_record_is_gone_for_good(engine: Engine, slug: str) -> None:
    actor, secret = f"actors/{slug}", f"Secret{slug}x"
    written = commit(
        engine, create("actors", id=actor, label=secret), cited("names", record_id=actor, text=secret, kind="short")
    )
    assert refused(engine, Redact(actor, (), written.seq)).code is Code.IN_USE
    gone = commit(engine, Redact(actor, (), written.seq, cascade=True)).seq
    assert everywhere(engine, secret) == []
    assert refused(engine, Update(actor, {"label": "X"}, gone)).code is Code.REDACTED
    assert refused(engine, Revert(actor, written.seq, gone)).code is Code.NOT_FOUND


def test_a_retracted_record_can_be_redacted(engine: Engine, slug: str) -> None:
    actor, secret = f"actors/{slug}", f"Secret{slug}x"
    gone = commit(engine, Retract(actor, commit(engine, create("actors", id=actor, label=secret)).seq)).seq
    commit(engine, Redact(actor, (), gone))
    assert everywhere(engine, secret) == []
    assert refused(engine, Update(actor, {"label": "X"}, gone)).code is Code.REDACTED
