"""References between statements: what is refused, and what a merge does to them."""

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Command, Create, Invalid, Merge, Signature, Update, apply_changes
from schema.catalog import collections

SIGNED = Signature("A tester", "To take up what was said.", "test")
SELF = "references/second--first--1"


def statement(slug: str) -> Create:
    values = {"id": f"statements/{slug}", "label": slug, "speaker_id": "actors/ann", "form": "written"}
    return Create(collections()["statements"], {**values, "speech_act": "asserts"})


def reference(statement: str, earlier: str, kind: str = "repeats") -> Create:
    ends = {"statement_id": f"statements/{statement}", "earlier_id": f"statements/{earlier}"}
    return Create(collections()["references"], {**ends, "kind": kind, "note": "Made up."})


@pytest.fixture
def base(empty: str) -> Iterator[Api]:
    """Three statements of one speaker, the second of which repeats the first."""
    create_tables(empty)
    ann = Create(collections()["actors"], {"id": "actors/ann", "label": "Ann", "kind": "person"})
    write(empty, ann, *map(statement, ("first", "second", "third")), reference("second", "first"))
    with TestClient(create_app(Settings(database_url=empty, answer_cache_mb=0))) as client:
        yield Api("", empty, client)


def write(url: str, *orders: Command) -> None:
    engine = write_engine(url)
    try:
        apply_changes(engine, list(orders), SIGNED)
    finally:
        engine.dispose()


def answer(base: Api) -> list[Any]:
    rows = base.rest("/v1/references?fields=label,kind")["data"]
    return [(row["label"], row["kind"]) for row in rows]


def test_a_reference_has_a_readable_label(base: Api) -> None:
    write(base.url, reference("third", "second", "responds_to"))
    assert answer(base) == [("second repeats first", "repeats"), ("third responds to second", "responds_to")]


def test_a_statement_does_not_take_up_itself(base: Api) -> None:
    update = Update(SELF, {"earlier_id": "statements/second"}, if_revision=1)
    for order in (reference("third", "third"), update):
        with pytest.raises(Invalid, match="refer to itself"):
            write(base.url, order)


def test_when_two_statements_turn_out_to_be_one_their_reference_leaves(base: Api) -> None:
    write(base.url, reference("third", "second"))
    write(base.url, Merge("statements/second", "statements/first"))
    assert answer(base) == [("third repeats first", "repeats")]
