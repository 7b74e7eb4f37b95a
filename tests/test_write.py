"""The write service: each write is one whole revision or nothing, and all errors are returned together."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Change, write
from schema.catalog import collections, entities, table_of
from schema.entity import Assertion, Entity
from schema.ledger import Counter, Record, Revision

Row = dict[str, Any]
NUMBERS = count(1)


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of each backend, to which the tests of this file add one after the other."""
    url = address(request.param, "written")
    create_tables(url)
    engine = write_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def slug() -> str:
    """A slug that no other test uses."""
    return f"s{next(NUMBERS)}"


def change(collection: str, slug: str | None = None, **values: Any) -> Change:
    """Returns a row of a collection with its required fields."""
    named = {"id": f"{collection}/{slug}", "label": slug} if slug else {}
    needed = {"actors": {"kind": "state"}, "meetings": {"kind": "visit", "status": "held"}}.get(collection, {})
    entity = collections()[collection]
    uncited = {"note": "Nothing is cited, for this is a test."} if issubclass(entity, Assertion) else {}
    return Change(entity, named | needed | uncited | values)


def commit(engine: Engine, *changes: Change) -> int | None:
    return write(engine, list(changes), author="A test", reason="To see what comes of it.", origin="test")


def everything(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Returns every row of every table except Alembic's."""
    tables = [table_of(ledger) for ledger in (Record, Revision, Counter)]
    tables += [table for entity in entities().values() for table in (table_of(entity), history(entity))]
    with engine.connect() as connection:
        return {table.name: sorted(map(repr, connection.execute(sa.select(table)))) for table in tables}


def history(entity: type[Entity]) -> sa.Table:
    return table_of(entity).metadata.tables[f"{entity.__tablename__}_history"]


def rows(engine: Engine, table: sa.Table, *ids: str, order: str = "id") -> list[Row]:
    query = sa.select(table).where(table.c.id.in_(ids)).order_by(order)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(query).mappings()]


def current(engine: Engine, id: str) -> Row:
    (row,) = rows(engine, table_of(collections()[id.split("/")[0]]), id)
    return row


def superseded(engine: Engine, id: str) -> list[Row]:
    return rows(engine, history(collections()[id.split("/")[0]]), id, order="revision")


def record(engine: Engine, id: str) -> Row:
    (row,) = rows(engine, table_of(Record), id)
    return row


def revisions(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return list(connection.scalars(sa.select(table_of(Revision).c.seq).order_by("seq")))


def ids_of(engine: Engine, collection: str, end: str) -> list[str]:
    """Returns the ids of the assertions with an end of such a slug."""
    table = table_of(collections()[collection])
    with engine.connect() as connection:
        return list(connection.scalars(sa.select(table.c.id).where(table.c.id.contains(end)).order_by("id")))


def test_new_records_are_one_revision_without_history(engine: Engine, slug: str) -> None:
    seq = commit(engine, change("actors", slug), change("actors", f"{slug}-b", founded="1949"))
    assert seq == revisions(engine)[-1]
    assert current(engine, f"actors/{slug}")["revision"] == seq
    assert current(engine, f"actors/{slug}-b")["founded_latest"] == "1949-12-31"
    assert record(engine, f"actors/{slug}")["created"] == seq
    assert record(engine, f"actors/{slug}")["record_kind"] == "actor"
    assert superseded(engine, f"actors/{slug}") == []


def test_a_revision_has_an_author_a_reason_and_an_origin(engine: Engine, slug: str) -> None:
    seq = commit(engine, change("actors", slug))
    with engine.connect() as connection:
        row = connection.execute(sa.select(table_of(Revision)).where(table_of(Revision).c.seq == seq)).one()
    assert (row.author, row.reason, row.origin) == ("A test", "To see what comes of it.", "test")


def test_a_change_moves_the_old_row_into_the_history(engine: Engine, slug: str) -> None:
    id = f"actors/{slug}"
    first = commit(engine, change("actors", slug, summary="As it was."))
    before = current(engine, id)
    second = commit(engine, change("actors", slug, summary="As it is.", label="Renamed"))
    assert superseded(engine, id) == [before | {"superseded": second}]
    assert current(engine, id) == before | {"summary": "As it is.", "label": "Renamed", "revision": second}
    assert (record(engine, id)["label"], record(engine, id)["created"]) == ("Renamed", first)


def test_writing_the_same_again_writes_no_revision(engine: Engine, slug: str) -> None:
    same = (
        change("actors", slug, founded="", dissolved="1991~"),
        change("places", slug, kind="city", country_id=f"actors/{slug}", latitude=55.123456789, longitude=-0.1),
        change("memberships", id=f"memberships/{slug}", alliance_id=f"alliances/{slug}", actor_id=f"actors/{slug}"),
        change("alliances", slug, kind="entente"),
    )
    assert commit(engine, *same)
    before = everything(engine)
    assert commit(engine, *same) is None
    assert everything(engine) == before


def test_only_what_differs_gets_the_new_revision(engine: Engine, slug: str) -> None:
    first = commit(engine, change("actors", slug), change("actors", f"{slug}-b"))
    second = commit(engine, change("actors", slug), change("actors", f"{slug}-b", summary="New."))
    assert current(engine, f"actors/{slug}")["revision"] == first
    assert current(engine, f"actors/{slug}-b")["revision"] == second


def test_an_unknown_date_is_stored_as_null_and_sorts_by_sentinels(engine: Engine, slug: str) -> None:
    commit(engine, change("actors", slug, founded=""))
    row = current(engine, f"actors/{slug}")
    assert (row["founded"], row["founded_earliest"], row["founded_latest"]) == (None, "0000-00-00", "9999-99-99")


def test_ids_of_assertions_are_made_of_their_ends_and_a_number(engine: Engine, slug: str) -> None:
    ends = {"alliance_id": f"alliances/{slug}", "actor_id": f"actors/{slug}"}
    batch = [
        change("memberships", **ends, status="observer", until="2001"),
        change("memberships", **ends, since="2001"),
        change("actors", slug),
        change("alliances", slug, kind="entente"),
        change("citations", record_id=f"actors/{slug}", document_id="documents/book"),
        change("documents", "book", title="A book", kind="book", fidelity="original"),
    ]
    commit(engine, *batch)
    assert ids_of(engine, "memberships", slug) == [f"memberships/{slug}--{slug}--{number}" for number in (1, 2)]
    assert ids_of(engine, "citations", slug) == [f"citations/actors-{slug}--book--1"]
    commit(engine, change("memberships", **ends, status="observer", until="2001", new=True))
    assert ids_of(engine, "memberships", slug) == [f"memberships/{slug}--{slug}--{number}" for number in (1, 2, 3)]


def test_ids_of_assertions_are_unique_where_slugs_are_alike(engine: Engine, slug: str) -> None:
    long = slug + "-long" * 40
    alike = [change("actors", name) for name in (f"{slug}-a", f"{slug}--a", long, f"{long}-er")]
    names = [change("names", record_id=actor.id, text=actor.id, kind="short") for actor in alike]
    commit(engine, *alike, *names)
    found = ids_of(engine, "names", slug)
    assert len(found) == len(names)
    assert {current(engine, id)["record_id"] for id in found} == {actor.id for actor in alike}


def test_labels_of_assertions_are_made_of_their_ends(engine: Engine, slug: str) -> None:
    commit(engine, change("actors", slug, label="Written earlier"))
    commit(
        engine,
        change("relations", subject_id=f"actors/{slug}", kind="at_war_with", object_id=f"actors/{slug}-b"),
        change("names", record_id=f"actors/{slug}", text="snake_case", kind="alias"),
        change("actors", f"{slug}-b", label="Written with it"),
    )
    (relation,), (name,) = ids_of(engine, "relations", slug), ids_of(engine, "names", slug)
    assert record(engine, relation)["label"] == "Written earlier at war with Written with it"
    assert record(engine, name)["label"] == "snake_case, name of Written earlier"
    assert current(engine, name)["label"] == record(engine, name)["label"]


def test_a_label_can_be_made_of_labels_that_are_made_themselves(engine: Engine, slug: str) -> None:
    commit(
        engine,
        change("citations", record_id=f"names/{slug}--1", document_id=f"documents/{slug}"),
        change("names", record_id=f"documents/{slug}", text="B", kind="alias"),
        change("documents", slug, label="A book", title="A book", kind="book", fidelity="original"),
    )
    (citation,) = ids_of(engine, "citations", slug)
    assert record(engine, citation)["label"] == "B, name of A book, in A book"


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (2, 0, 3, 1)])
def test_rows_may_refer_to_rows_of_the_same_batch_in_any_order(
    order: tuple[int, ...], engine: Engine, slug: str
) -> None:
    batch = [
        change("meetings", f"{slug}-session", part_of_id=f"meetings/{slug}-day"),
        change("meetings", f"{slug}-day", part_of_id=f"meetings/{slug}", place_id=f"places/{slug}"),
        change("meetings", slug),
        change("places", slug, kind="city"),
    ]
    seq = commit(engine, *(batch[place] for place in order))
    assert [current(engine, one.id)["revision"] for one in batch] == [seq] * 4


def test_a_row_may_come_to_refer_to_one_that_is_written_with_the_change(engine: Engine, slug: str) -> None:
    commit(engine, change("meetings", slug))
    commit(engine, change("meetings", slug, part_of_id=f"meetings/{slug}-new"), change("meetings", f"{slug}-new"))
    assert current(engine, f"meetings/{slug}")["part_of_id"] == f"meetings/{slug}-new"


def test_foreign_keys_are_enforced(engine: Engine) -> None:
    dates = {"start_earliest": "", "start_latest": "", "end_earliest": "", "end_latest": ""}
    values = {"label": "X", "kind": "visit", "status": "held", "format": "unknown", "revision": 1, **dates}
    with engine.connect() as connection, pytest.raises(sa.exc.IntegrityError, match=r"(?i)foreign key"):
        connection.execute(sa.insert(table_of(collections()["meetings"])), {"id": "meetings/nobody-knows", **values})
        connection.commit()


def test_numbers_have_no_gaps_over_writers_at_the_same_time(engine: Engine, slug: str) -> None:
    def steps(writer: int) -> list[int | None]:
        shared = [change("actors", f"{slug}-all", summary=f"Writer {writer}, step {step}.") for step in range(5)]
        return [commit(engine, one, change("actors", f"{slug}-{writer}-{step}")) for step, one in enumerate(shared)]

    before = revisions(engine)[-1]
    with ThreadPoolExecutor(4) as threads:
        written = sorted(seq for sequence in threads.map(steps, range(4)) for seq in sequence)
    assert written == list(range(before + 1, before + 21))
    assert revisions(engine) == list(range(1, before + 21))
    kept = superseded(engine, f"actors/{slug}-all")
    assert [row["revision"] for row in kept] == written[:-1]
    assert [row["superseded"] for row in kept] == written[1:]


def test_of_concurrent_identical_writes_one_is_written(engine: Engine, slug: str) -> None:
    batch = [change("actors", slug, summary="From all."), change("actors", f"{slug}-b")]
    with ThreadPoolExecutor(4) as threads:
        written = list(threads.map(lambda _: commit(engine, *batch), range(4)))
    assert sorted(seq is not None for seq in written) == [False, False, False, True]
    assert revisions(engine) == list(range(1, revisions(engine)[-1] + 1))


SMALL_WRITES = st.lists(
    st.dictionaries(
        st.sampled_from("abc"),
        st.fixed_dictionaries(
            {
                "summary": st.sampled_from([None, "One.", "Two.", "北京 – ∅"]),
                "founded": st.sampled_from([None, "1949?"]),
            }
        ),
        min_size=1,
    ),
    max_size=8,
)


@settings(max_examples=15, deadline=None)
@given(writes=SMALL_WRITES)
def test_the_last_version_is_current_and_the_others_are_history(engine: Engine, writes: list[Row]) -> None:
    slug = f"h{next(NUMBERS)}"
    answer: dict[str, list[tuple[int, Row]]] = {}
    for batch in writes:
        seq = commit(engine, *(change("actors", f"{slug}-{name}", **values) for name, values in batch.items()))
        for name, values in batch.items():
            versions = answer.setdefault(f"actors/{slug}-{name}", [])
            if not versions or versions[-1][1] != values:
                assert seq is not None
                versions.append((seq, values))
    for id, versions in answer.items():
        kept = [*superseded(engine, id), current(engine, id)]
        assert [(row["revision"], {name: row[name] for name in versions[0][1]}) for row in kept] == versions
        assert [row["superseded"] for row in kept[:-1]] == [seq for seq, _ in versions[1:]]
