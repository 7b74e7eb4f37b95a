"""History: every version is stored once, each past revision can be rebuilt, and nothing is lost."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_commands import BOOK, SIGNED, beginning, order
from sqlalchemy import Engine

from api.changes.patches import changes_after
from api.changes.positions import START, Position
from api.database import write_engine
from api.errors import Code, Refusal
from api.write import Create, Invalid, Update, apply_changes
from schema.catalog import collections, columns, entities, table_of
from schema.ledger import Record, Revision

Row = dict[str, Any]
Snapshot = set[tuple[str, str]]
NUMBERS = count(1)


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of each backend, to which each test adds."""
    url = address(request.param, "pasts")
    create_tables(url)
    engine = write_engine(url)
    apply_changes(engine, [BOOK], SIGNED)
    yield engine
    engine.dispose()


def stored(table: sa.Table, row: sa.RowMapping) -> tuple[str, str]:
    """Returns a row as text, without columns derived from other rows."""
    names = table.metadata.tables[f"{table.name}_history"].c.keys()
    return table.name, json.dumps({name: row[name] for name in names if name != "superseded"})


def current(engine: Engine) -> Snapshot:
    """Returns every current row, and every id."""
    tables = [table_of(kind) for kind in (Record, *entities().values())]
    with engine.connect() as connection:
        return {stored(table, row) for table in tables for row in connection.execute(sa.select(table)).mappings()}


def as_of(engine: Engine, revision: int) -> Snapshot:
    """Returns every row of a revision."""
    found: list[tuple[str, str]] = []
    with engine.connect() as connection:
        for table in (table_of(kind) for kind in (Record, *entities().values())):
            past = table.metadata.tables[f"{table.name}_history"]
            then = sa.select(table).where(table.c.revision <= revision)
            before = sa.select(past).where(past.c.revision <= revision, past.c.superseded > revision)
            found += [stored(table, row) for query in (then, before) for row in connection.execute(query).mappings()]
    assert len(found) == len(set(found)), "no version is kept twice"
    return set(found)


def last(engine: Engine) -> int:
    return apply_changes(engine, [], SIGNED).seq


# ---- random lives of a few records

NUMBER = st.integers(0, 3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("create"), NUMBER, NUMBER),
        st.tuples(st.just("name"), NUMBER, NUMBER),
        st.tuples(st.just("join"), NUMBER, NUMBER),
        st.tuples(st.just("tie"), NUMBER, NUMBER),
        st.tuples(st.just("rename"), NUMBER, NUMBER),
        st.tuples(st.just("retract"), NUMBER, st.integers(0, 1)),
        st.tuples(st.just("merge"), NUMBER, NUMBER),
        st.tuples(st.just("unmerge"), NUMBER, NUMBER),
        st.tuples(st.just("revert"), NUMBER, st.integers(0, 25)),
        st.tuples(st.just("undo"), NUMBER, st.integers(1, 25)),
    ),
    max_size=30,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_every_past_revision_can_be_rebuilt_from_the_rows(engine: Engine, steps: list[tuple[str, int, int]]) -> None:
    slug = f"h{next(NUMBERS)}"
    first = apply_changes(engine, beginning(slug), SIGNED).seq
    pasts = {first: current(engine)}
    for step in steps:
        before = last(engine)
        try:
            written = apply_changes(engine, [order(step, slug, first)], SIGNED)
        except (Invalid, Refusal):
            assert last(engine) == before, "what is refused writes nothing"
        else:
            assert written.seq == before + (written.revision is not None)
        pasts[last(engine)] = current(engine)
    assert {revision: as_of(engine, revision) for revision in pasts} == pasts
    assert rebuilt(engine) == current_rows(engine)


def current_rows(engine: Engine) -> dict[str, Row]:
    """Returns every current record, without its revision and its null fields."""
    found: dict[str, Row] = {}
    with engine.connect() as connection:
        for entity in entities().values():
            names = [name for name in columns(entity) if name != "revision"]
            for row in connection.execute(sa.select(table_of(entity))).mappings():
                found[row["id"]] = {name: row[name] for name in names if row[name] is not None}
    return found


def rebuilt(engine: Engine) -> dict[str, Row]:
    """Returns the same from the patches of the feed alone, and takes them back by their reverses."""
    records: dict[str, Row] = {}
    position = START
    with engine.connect() as connection:
        while changes := changes_after(connection, position, 50):
            for change in changes:
                before = records.get(change.id)
                after = patched(before, change.patch)
                assert patched(after, change.reverse) == before
                records |= {change.id: after} if after is not None else {}
                if after is None:
                    records.pop(change.id, None)
            position = Position(changes[-1].revision, changes[-1].ordinal)
    return records


def patched(record: Row | None, patch: Row | None) -> Row | None:
    """Applies a merge patch (RFC 7396) over members that hold no objects."""
    if patch is None:
        return None
    return {name: value for name, value in ({} if record is None else record | {}).items() if name not in patch} | {
        name: value for name, value in patch.items() if value is not None
    }


# ---- several at once


def test_8_writers_who_retry_lose_nothing(engine: Engine) -> None:
    id = f"actors/h{next(NUMBERS)}"
    seq = apply_changes(
        engine, [Create(collections()["actors"], {"id": id, "label": "A", "kind": "state", "summary": "-"})], SIGNED
    ).seq

    def append(letter: str) -> int:
        revision, refused = seq, 0
        for _ in range(6):
            while True:
                with engine.connect() as connection:
                    table = table_of(collections()["actors"])
                    row = connection.execute(sa.select(table).where(table.c.id == id)).mappings().one()
                revision = row["revision"]
                try:
                    apply_changes(engine, [Update(id, {"summary": row["summary"] + letter}, revision)], SIGNED)
                except Refusal as refusal:
                    assert refusal.code is Code.CONFLICT
                    refused += 1
                else:
                    break
        return refused

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(append, "abcdefgh"))
    (summary,) = (json.loads(row)["summary"] for name, row in current(engine) if name == "actor" and f'"{id}"' in row)
    assert sorted(summary) == sorted("-" + "abcdefgh" * 6)


def test_revisions_stay_without_gaps_and_in_the_order_of_time(engine: Engine) -> None:
    with engine.connect() as connection:
        revisions = connection.execute(sa.select(table_of(Revision)).order_by("seq")).all()
    assert [one.seq for one in revisions] == list(range(1, len(revisions) + 1))
