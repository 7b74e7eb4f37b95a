"""Searching for quoted words: do they lead to their statement, at every revision, and to nothing once erased?"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api, serving

from api.database import write_engine
from api.write import Create, Retract, Signature, apply_changes
from api.write.model import ANY_REVISION, Redact
from api.write.store.reindex import reindex, reindex_quotations
from api.write.store.search_index import search_key, search_text
from schema.catalog import collections

SIGNED = Signature("A tester", "To see.", "test")
STATEMENT = "statements/invented-1"
ROWS = (
    ("statements", {"id": STATEMENT, "label": "Invented", "speaker_id": "actors/china", "form": "direct_quote"}),
    ("quotations", {"id": "quotations/invented-1", "statement_id": STATEMENT, "note": "Invented."}),
)
MORE = ({"speech_act": "asserts"}, {"text": "Doveryai, no proveryai", "fidelity": "original"})


@pytest.fixture(params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds with an invented quotation, which is retracted afterwards in revision 3."""
    with serving(request.param, address(request.param, "quoted")) as api:
        yield api


def found(api: Api, path: str) -> list[Any]:
    answer = api.rest(path)["data"]
    return [one["record"]["id"] for one in answer["hits"]] if "hits" in answer else [one["id"] for one in answer]


def test_do_quoted_words_find_their_statement_as_long_as_they_are_there(base: Api) -> None:
    document = base.rest("/v1/documents?limit=1&fields=id")["data"][0]["id"]
    engine = write_engine(base.url)
    rows = [Create(collections()[name], row | more) for (name, row), more in zip(ROWS, MORE, strict=True)]
    rows[1] = Create(rows[1].entity, {**rows[1].values, "document_id": document})
    apply_changes(engine, rows, SIGNED)
    paths = ("/v1/statements?q=proveryai", "/v1/search?q=doveryai")
    assert [found(base, path)[:1] for path in paths] == [[STATEMENT]] * 2
    assert found(base, "/v1/statements?q=proveryai&revision=1") == []
    with engine.connect() as connection, connection.begin():
        before = _texts(connection)
        assert not connection.scalar(sa.select(search_key.c.word).where(search_key.c.word == "doveryai"))
        reindex_quotations(connection)
        assert _texts(connection) == before
        reindex(connection)
        assert _texts(connection) == before
    assert [found(base, path)[:1] for path in paths] == [[STATEMENT]] * 2
    apply_changes(engine, [Retract("quotations/invented-1", if_revision=ANY_REVISION)], SIGNED)
    assert found(base, paths[0]) == [] and STATEMENT not in found(base, paths[1])
    assert found(base, f"{paths[0]}&revision=2") == [STATEMENT]
    apply_changes(engine, [Redact("quotations/invented-1", ("text",), ANY_REVISION)], SIGNED)
    assert found(base, f"{paths[0]}&revision=2") == []
    with engine.connect() as connection:
        assert not connection.scalar(sa.select(search_text.c.id).where(search_text.c.words.contains("proveryai")))
    engine.dispose()


def _texts(connection: sa.Connection) -> set[tuple[Any, ...]]:
    columns = (search_text.c[name] for name in ("row_id", "record_id", "words", "revision", "superseded"))
    return {tuple(row) for row in connection.execute(sa.select(*columns))}
