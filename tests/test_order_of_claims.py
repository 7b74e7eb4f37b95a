"""Properties of combined facts: the order of claims does not matter, and no two facts of one key overlap."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from conftest import BACKENDS
from databases import create_tables
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from api.database import write_engine
from api.write import Create, Signature, apply_changes
from schema.catalog import collections
from schema.edtf import DateRole, bounds

NUMBERS = count(1)
SIGNED = Signature("An editor", "To see whether the order matters.", "test")
COLUMNS = "since, until, status, disputed, possible_from, possible_until, likely_from, likely_until, certain_from"
DAYS = ("1950", "1955", "1960-03", "1962-01-01", "1970", "1955/1960", "/1960", "1955/", None)


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Any) -> Iterator[Engine]:
    """A database of each backend with a state and four documents."""
    url = address(request.param, "order")
    create_tables(url)
    engine = write_engine(url)
    documents = [
        create(
            "documents", id=f"documents/d{n}", label="D", title="D", kind="report", published=day, fidelity="original"
        )
        for n, day in enumerate(("1956", "1961-05-01", "1980-01-01", "2020-01-01"))
    ]
    apply_changes(engine, [create("actors", id="actors/s", label="S", kind="state"), *documents], SIGNED)
    yield engine
    engine.dispose()


def create(collection: str, **values: Any) -> Create:
    return Create(collections()[collection], values)


@st.composite
def claims(draw: st.DrawFn) -> list[dict[str, Any]]:
    """One claim for each of two to four documents."""
    documents = draw(st.permutations(range(4)))[: draw(st.integers(2, 4))]
    found = []
    for document in documents:
        since, until = draw(st.sampled_from(DAYS)), draw(st.sampled_from((*DAYS, "..")))
        dates = {name: date for name, date in (("since", since), ("until", until)) if date}
        found.append({"document_id": f"documents/d{document}", **dates})
    return found


def facts(engine: Engine, citations: list[dict[str, Any]]) -> tuple[list[Any], int]:
    """Claims a membership in a new alliance by each citation; returns the facts, and how many were not decided."""
    alliance = f"alliances/a{next(NUMBERS)}"
    apply_changes(engine, [create("alliances", id=alliance, label="A", kind="entente")], SIGNED)
    left = 0
    for citation in citations:
        claim = create("memberships", alliance_id=alliance, actor_id="actors/s", citations=[citation])
        left += len(apply_changes(engine, [claim], SIGNED, skips_ambiguous=True).left)
    query = text(f"select {COLUMNS} from membership where alliance_id = :alliance")
    with engine.connect() as connection:
        rows = connection.execute(query, {"alliance": alliance}).all()
    return sorted(map(tuple, rows), key=str), left


def is_valid(citation: dict[str, Any]) -> bool:
    """Whether a claim does not end before it begins."""
    begin, end = bounds(citation.get("since"), DateRole.start), bounds(citation.get("until"), DateRole.end)
    return begin.earliest <= end.latest


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(citations=claims(), data=st.data())
def test_does_the_order_of_the_documents_matter(engine: Engine, citations: list[dict[str, Any]], data: Any) -> None:
    assume(all(map(is_valid, citations)))
    first, left = facts(engine, citations)
    second, left_then = facts(engine, data.draw(st.permutations(citations)))
    assume(left == left_then == 0)
    assert first == second
