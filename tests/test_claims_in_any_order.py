"""Whatever documents say of one membership, the order in which they are loaded makes no difference (case 40)."""

from collections.abc import Iterator
from itertools import combinations, count, permutations
from typing import Any, NamedTuple

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Create, Signature, apply_changes
from schema.catalog import collections, table_of
from schema.citation import Citation
from schema.membership import Membership
from schema.storage import WINDOWS

NUMBERS = count(1)
DESCRIBED = ("since", "until", "disputed", *WINDOWS)
SIGNED = Signature("A test", "To see whether the order matters.", "test")
PUBLISHED = {"early": "1975-03-01", "middle": "1992-07-15", "late": "2024-04-09"}
YEARS = st.integers(1960, 2020)


class Claim(NamedTuple):
    """What a document says of one stretch."""

    since: str | None
    until: str | None


Documents = dict[str, list[Claim]]


def periods() -> st.SearchStrategy[Claim]:
    """Periods with both dates, by the year or by the day."""
    pairs = st.tuples(YEARS, st.integers(1, 12))
    days = pairs.map(lambda pair: Claim(f"{pair[0]}-05-01", f"{pair[0] + pair[1]}-02-01"))
    return st.one_of(days, pairs.map(lambda pair: Claim(str(pair[0]), str(pair[0] + pair[1]))))


def claims() -> st.SearchStrategy[Claim]:
    half = YEARS.map(str)
    return st.one_of(
        periods(),
        half.map(lambda year: Claim(year, None)),
        half.map(lambda year: Claim(None, year)),
        st.just(Claim(None, None)),
    )


def documents_with(claims: st.SearchStrategy[Claim], most: int = 1, number: int = 2) -> st.SearchStrategy[Documents]:
    """Some documents, each of which dates up to `most` stretches."""
    stretches = st.lists(claims, min_size=1, max_size=most)
    return st.dictionaries(st.sampled_from([*PUBLISHED]), stretches, min_size=number, max_size=number)


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Any) -> Iterator[Engine]:
    """A database of each backend with a state and three documents."""
    url = address(request.param, "any_order")
    create_tables(url)
    engine = write_engine(url)
    books = [
        {
            "id": f"documents/{name}",
            "label": name,
            "title": name,
            "kind": "book",
            "published": day,
            "fidelity": "original",
        }
        for name, day in PUBLISHED.items()
    ]
    state = {"id": "actors/alba", "label": "Alba", "kind": "state"}
    create(engine, "actors", state)
    create(engine, "documents", *books)
    yield engine
    engine.dispose()


def create(engine: Engine, collection: str, *rows: dict[str, Any]) -> Any:
    """Creates records; claims that are ambiguous are left out, as importers leave them out."""
    commands = [Create(collections()[collection], row) for row in rows]
    return apply_changes(engine, list(commands), SIGNED, skips_ambiguous=True)


def loaded(engine: Engine, documents: Documents, order: list[str]) -> tuple[list[Any], int]:
    """Returns the facts about a new alliance into which documents were loaded one after the other.

    Each is described by its dates, windows and citations; the number of ambiguous claims follows.
    """
    alliance = f"alliances/a{next(NUMBERS)}"
    create(engine, "alliances", {"id": alliance, "label": "An alliance", "kind": "coalition"})
    left = 0
    for name in order:
        cited = [
            {
                "alliance_id": alliance,
                "actor_id": "actors/alba",
                "citations": [{"document_id": f"documents/{name}", "page": str(place)} | claim._asdict()],
            }
            for place, claim in enumerate(documents[name])
        ]
        left += len(create(engine, "memberships", *cited).left)
    return facts(engine, alliance), left


def facts(engine: Engine, alliance: str) -> list[Any]:
    fact, cited = table_of(Membership), table_of(Citation)
    with engine.connect() as connection:
        rows = connection.execute(sa.select(fact).where(fact.c.alliance_id == alliance)).mappings().all()
        found = []
        for row in rows:
            readings = sa.select(cited.c.document_id, cited.c.page, cited.c.since, cited.c.until)
            readings = readings.where(cited.c.record_id == row["id"])
            found.append(([row[name] for name in DESCRIBED], sorted(map(repr, connection.execute(readings)))))
    return sorted(found, key=repr)


def check_order(engine: Engine, documents: Documents, order: list[str]) -> None:
    first, left = loaded(engine, documents, sorted(documents))
    second, left_again = loaded(engine, documents, order)
    if not left and not left_again:
        assert second == first


@settings(max_examples=25, deadline=None)
@given(documents=documents_with(claims()))
def test_the_order_of_two_documents_with_one_claim_each_does_not_matter(documents: Documents, engine: Engine) -> None:
    check_order(engine, documents, sorted(documents, reverse=True))


@settings(max_examples=25, deadline=None)
@given(documents=documents_with(periods(), most=2))
def test_the_order_of_two_documents_that_know_two_stretches_does_not_matter(
    documents: Documents, engine: Engine
) -> None:
    check_order(engine, documents, sorted(documents, reverse=True))


UNDATED = [Claim(None, None)]
AROUND: list[Documents] = [
    {"early": UNDATED, "middle": [Claim("1964-05-01", "1976-02-01")], "late": UNDATED},
    {"early": UNDATED, "middle": [Claim("1975-05-01", "1976-02-01")], "late": UNDATED},
    {"early": UNDATED, "middle": [Claim("1960", "1970"), Claim("1980", "1990")], "late": UNDATED},
    {"early": [Claim("1970", None)], "middle": [Claim("1972", "1980")], "late": [Claim(None, "2010")]},
    {"early": UNDATED, "middle": [Claim(None, "1977")], "late": [Claim("1975-05-01", "1976-02-01")]},
]
"""Undated claims of 1975 and 2024 around dated ones, and other claims that touch two others."""


@pytest.mark.parametrize("order", [*permutations(PUBLISHED)], ids="-".join)
@pytest.mark.parametrize("documents", AROUND, ids=range(len(AROUND)))
def test_the_order_of_three_documents_does_not_matter(
    documents: Documents, order: tuple[str, ...], engine: Engine
) -> None:
    check_order(engine, documents, [*order])


def overlaps(found: list[Any]) -> list[Any]:
    """Returns the pairs of facts that share more than a boundary day by all their dates."""
    places = [DESCRIBED.index(name) for name in ("certain_from", "certain_until")]
    spans = [[row[place] for place in places] for row, _ in found]
    return [(a, b) for a, b in combinations(spans, 2) if max(a[0], b[0]) < min(a[1], b[1])]


@settings(max_examples=25, deadline=None)
@given(documents=documents_with(periods(), most=2))
def test_no_two_facts_of_one_membership_overlap(documents: Documents, engine: Engine) -> None:
    assert overlaps(loaded(engine, documents, sorted(documents))[0]) == []


@pytest.mark.parametrize("documents", AROUND, ids=range(len(AROUND)))
def test_no_two_facts_by_three_documents_overlap(documents: Documents, engine: Engine) -> None:
    found = {order: overlaps(loaded(engine, documents, [*order])[0]) for order in permutations(PUBLISHED)}
    assert {order: pairs for order, pairs in found.items() if pairs} == {}
