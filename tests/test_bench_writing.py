"""A small measurement of writes: the compared servers do what the documents say."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from test_bench_feed import free_port

from api.database import write_engine
from api.write import Create, Signature, apply_changes
from bench.measure.bare import Bare
from bench.measure.writing import write_speed
from schema.actor import Actor
from schema.catalog import table_of

pytestmark = pytest.mark.trial


@pytest.mark.parametrize("backend", BACKENDS)
def test_all_there_is_to_measure_is_measured(backend: str, address: Callable[[str, str], str]) -> None:
    found = write_speed(address(backend, f"writing_{backend}"), rounds=1, seconds=0.1, batch=60, port=free_port())
    assert found.keys() == {"bare", "one", "plain", "batch", "bulk"}
    assert min(found.values()) > 0


def test_the_same_rows_go_into_a_table_like_that_of_actors(empty: str) -> None:
    create_tables(empty)
    engine, bare = write_engine(empty), Bare(empty)
    for slug in ("a", "b"):
        order = Create(Actor, {"id": f"actors/{slug}", "label": slug, "kind": "state", "founded": "1949"})
        apply_changes(engine, [order], Signature("A test", "To be measured.", "test"))
        bare.bulk()
    with engine.connect() as connection:
        rows = [connection.execute(sa.select(table)).all() for table in (table_of(Actor), bare.twin)]
        indexes = [sa.inspect(connection).get_indexes(name) for name in ("actor", "bare_actor")]
    assert rows[0] == rows[1]
    like, twin = ({tuple(one["column_names"]) for one in found} for found in indexes)
    assert like == twin
    bare.close()
    assert not sa.inspect(engine).has_table("bare_actor")
    engine.dispose()
