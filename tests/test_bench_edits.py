"""A small trial of many editors: it passes where all is well, and fails where an edit is lost."""

from collections import Counter
from collections.abc import Callable

import pytest
from conftest import BACKENDS
from databases import create_tables
from test_bench_feed import free_port

from api.database import write_engine
from api.write import Create, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from bench.edits import Editor, EditsPlan, judge_edits, try_edits
from schema.actor import Actor

pytestmark = pytest.mark.trial

SIGNED = Signature("A test", "To be judged.", "test")
RECORD = "actors/record-0"


@pytest.mark.parametrize("backend", BACKENDS)
def test_nothing_is_lost_by_editors_who_retry(backend: str, address: Callable[[str, str], str]) -> None:
    plan = EditsPlan(edits=60, editors=4, records=1, port=free_port())
    verdict = try_edits(address(backend, f"edits_{backend}"), plan, lambda _: None)
    assert verdict.wrong == []
    assert verdict.figures["acknowledged edits"].startswith("60 in ")
    assert verdict.figures["read beforehand"] == "4 times"


def test_an_edit_that_was_written_over_is_missed(empty: str) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    editors = [Editor(name, "", 0, made=Counter({RECORD: 1})) for name in ("e0", "e1")]
    apply_changes(engine, [Create(Actor, {"id": RECORD, "label": "R", "kind": "state"})], SIGNED)
    apply_changes(engine, [Update(RECORD, {"summary": "e0:1"}, ANY_REVISION)], SIGNED)
    apply_changes(engine, [Update(RECORD, {"summary": "e1:1"}, ANY_REVISION)], SIGNED)
    assert judge_edits(engine, editors, EditsPlan(edits=2)).wrong == [
        f"{RECORD} does not contain the acknowledged edits.",
        f"The versions of {RECORD} do not add one edit each.",
    ]
    apply_changes(engine, [Update(RECORD, {"summary": "e0:1 e1:1"}, ANY_REVISION)], SIGNED)
    assert (
        "There are 4 revisions for 2 acknowledged edits and one creation."
        in judge_edits(engine, editors, EditsPlan(2)).wrong
    )
    engine.dispose()
