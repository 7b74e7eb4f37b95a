"""CSV that the databases write: the same bytes as those that `api.csv_text` makes of the same values."""

import json

import pytest
from conftest import BACKENDS, Api
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.csv_text import cell, csv_lines
from api.database import write_engine
from api.query.sql.cells import text_cell
from api.query.sql.dialect import POSTGRESQL, SQLITE
from api.rest.records import parameters
from schema.catalog import collections

SOURCES = {
    "sqlite": "select value as x from json_each(?)",
    "postgresql": 'select value collate "C" as x from json_array_elements_text(%s)',
}
TRICKY = "aZz0-+.=@,;'\"\r\n\t \v\x1f\u00a0\u200b\u2028\u3000\ufeff＝－é日"
LINKED = ("/v1/participations.csv?fields=id,meeting.place,actor.label,note", "/v1/memberships.csv?fields=actor,until")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.text(alphabet=TRICKY, max_size=6), min_size=1, max_size=40))
def test_do_databases_write_the_cells_that_python_writes(both: dict[str, Api], texts: list[str]) -> None:
    expected = [csv_lines([[cell(text), "end"]]).decode()[: -len(",end\r\n")] for text in texts]
    for dialect in (SQLITE, POSTGRESQL):
        written = text_cell(dialect, "v.x").replace("%", "%%" if dialect is POSTGRESQL else "%")
        query = f"select {written} from ({SOURCES[dialect.name]}) v"
        engine = write_engine(both[dialect.name].url)
        with engine.connect() as connection:
            assert [row[0] for row in connection.exec_driver_sql(query, (json.dumps(texts),))] == expected
        engine.dispose()


@pytest.mark.parametrize("backend", BACKENDS)
def test_are_tables_the_same_bytes_whoever_writes_them(
    backend: str, both: dict[str, Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = both[backend].client
    paths = [f"/v1/{name}.csv?limit=300" for name in collections()]
    paths += [*LINKED, *(f"{path}&as_of=2020" for path in LINKED), *(f"{path}&revision=2" for path in LINKED)]
    paths += [f"/v1/participations.csv?fields={name}" for name in ("note", "revision", "disputed", "since")]
    written = {path: client.get(path).content for path in paths}
    monkeypatch.setattr(parameters.Flattener, "cells", ())
    assert {path: client.get(path).content for path in paths} == written
