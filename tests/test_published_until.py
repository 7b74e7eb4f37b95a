"""What documents published by a day say: the rows that they support, with the dates that follow from them alone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from random_readings import DAYS, PUBLISHED, citations, documents, facts, filled

from schema.actor import Actor
from schema.alliance import Alliance

CUTS = ("1995", "2005", "2015")
FACTS = ("memberships", "tenures", "relations")
FIELDS = "fields=id,since,until,disputed&limit=100"


def was_out(citation: dict[str, Any], day: str) -> bool:
    published = PUBLISHED[citation["document_id"].removeprefix("documents/")]
    return published is not None and published <= day


def of_thing(citation: dict[str, Any]) -> bool:
    return citation["record_id"].startswith((Actor.collection(), Alliance.collection()))


# ---- a view of all readings answers as a database of those that were out


@pytest.fixture(scope="module", params=BACKENDS)
def all_readings(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    url = address(request.param, "all_readings")
    with serving(request.param, url, filled(documents(), facts(), citations())) as api:
        yield api


@pytest.fixture(scope="module", params=CUTS)
def cut(
    request: pytest.FixtureRequest, all_readings: Api, address: Callable[[str, str], str]
) -> Iterator[tuple[str, Api]]:
    """A day, and a database in which only what was out by then is cited; ends are dated by all documents."""
    out = [(entity, row) for entity, row in citations() if of_thing(row) or was_out(row, request.param)]
    url = address(all_readings.backend, f"out_by_{request.param}")
    with serving(all_readings.backend, url, filled(documents(), facts(), out)) as api:
        yield request.param, api


def supported(day: str) -> set[str]:
    return {
        row["record_id"]
        for _, row in citations()
        if row["support_type"] == "supports" and "set_aside" not in row and was_out(row, day)
    }


@pytest.mark.parametrize("collection", FACTS)
def test_dates_are_the_combination_of_what_was_out(all_readings: Api, cut: tuple[str, Api], collection: str) -> None:
    day, alone = cut
    found = all_readings.rest(f"/v1/{collection}?published_until={day}&{FIELDS}")["data"]
    expected = [row for row in alone.rest(f"/v1/{collection}?{FIELDS}")["data"] if row["id"] in supported(day)]
    assert found == expected
    assert len(found) > 3


@pytest.mark.parametrize("collection", FACTS)
@pytest.mark.parametrize("certainty", ["possible", "likely", "certain"])
def test_facts_of_a_day_are_those_by_what_was_out(
    all_readings: Api, cut: tuple[str, Api], collection: str, certainty: str
) -> None:
    day, alone = cut
    for as_of in DAYS:
        query = f"as_of={as_of}&certainty={certainty}&fields=id&limit=100"
        found = all_readings.rest(f"/v1/{collection}?published_until={day}&{query}")["data"]
        expected = [row for row in alone.rest(f"/v1/{collection}?{query}")["data"] if row["id"] in supported(day)]
        assert found == expected, as_of
