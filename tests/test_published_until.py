"""What documents published by a day say: the rows that they support, with the dates that follow from them alone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from random_readings import DAYS, PUBLISHED, citations, documents, facts, filled

from api.database import write_engine
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


# ---- a pact of which more and more was published


@pytest.fixture(scope="module", params=BACKENDS)
def treaty(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    """A leaflet of 1960, a memoir of 1990, and the datasets COW of 2018 and ATOP of 2022."""
    return world(request.param, "treaty")


def membership(api: Api, state: str, query: str) -> dict[str, Any]:
    (row,) = api.rest(f"/v1/memberships?actor=actors/{state}&{query}&fields=since,until,disputed")["data"]
    return {name: value["text"] if isinstance(value, dict) else value for name, value in row.items()}


def ids(api: Api, collection: str, query: str) -> list[str]:
    return [row["id"].partition("/")[2] for row in api.rest(f"/v1/{collection}?{query}&fields=id")["data"]]


def test_a_fact_is_disputed_once_the_second_dataset_is_out(treaty: Api) -> None:
    before = {"since": "1950-02-14", "until": "1980-02-14", "disputed": False}
    assert membership(treaty, "ussr", "published_until=2020") == before
    after = {"since": "1950-02-14", "until": "1980-02-14/1980-04-11", "disputed": True}
    assert membership(treaty, "ussr", "published_until=2023") == membership(treaty, "ussr", "") == after


def test_readings_that_come_later_narrow_the_dates(treaty: Api) -> None:
    by_leaflet = {"since": "1949/1951", "until": "1960-05-01/", "disputed": True}  # it has another status, too
    assert membership(treaty, "china", "published_until=1970") == by_leaflet
    by_both = {"since": "1950-02-14", "until": "1980-04-11", "disputed": True}
    assert membership(treaty, "china", "published_until=2023") == by_both


def test_what_holds_on_a_day_follows_from_what_was_out(treaty: Api) -> None:
    possible = "as_of=1980-03-01&certainty=possible"
    assert ids(treaty, "memberships", f"{possible}&published_until=2020") == ["china"]
    assert ids(treaty, "memberships", f"{possible}&published_until=2023") == ["china", "ussr"]
    assert ids(treaty, "memberships", "as_of=1979&published_until=1970") == ["china"]  # nothing said that it ended
    assert ids(treaty, "memberships", "as_of=1990&published_until=1970") == []  # the pact itself ended in 1980


def test_a_tenure_is_likely_around_the_day_of_the_only_document_that_was_out(treaty: Api) -> None:
    likely = {year: ids(treaty, "tenures", f"as_of={year}&published_until=1970") for year in ("1958", "1960", "1963")}
    assert likely == {"1958": [], "1960": ["zhou"], "1963": []}
    assert ids(treaty, "tenures", "as_of=1963&certainty=certain&published_until=1995") == ["zhou"]


def test_dates_of_things_and_events_stay_as_they_are_stored(treaty: Api) -> None:
    fields = "published_until=2020&fields=alliance.ended,actor.dissolved"
    (row,) = treaty.rest(f"/v1/memberships?actor=actors/ussr&{fields}")["data"]
    assert (row["alliance"]["ended"]["text"], row["actor"]["dissolved"]["text"]) == ("1980-04-11", "1991-12-26")
    (talks,) = treaty.rest("/v1/meetings?published_until=2020&fields=start")["data"]
    assert talks["start"]["text"] == "1950-01"


def test_both_protocols_answer_alike_from_one_statement(treaty: Api) -> None:
    treaty.statements.clear()
    query = """{ at(publishedUntil: "2020", asOf: "1970") { actor(id: "actors/ussr") {
      memberships(orderBy: [{until: ASC}]) { nodes { id: recordId disputed since { text earliest latest } until { text earliest latest } } } } } }"""
    nodes = treaty.graphql(query)["at"]["actor"]["memberships"]["nodes"]
    path = "/v1/memberships?actor=actors/ussr&published_until=2020&as_of=1970&order=until"
    assert nodes == treaty.rest(f"{path}&fields=id,disputed,since,until")["data"]
    assert len(treaty.statements) == 2


# ---- orders and filters that would read everything


@pytest.mark.parametrize("query", ["order=since", "order=-until,id", "since.lt=1960", "until.is_null=true"])
def test_a_whole_collection_is_not_ordered_or_filtered_by_such_dates(treaty: Api, query: str) -> None:
    response = treaty.client.get(f"/v1/memberships?published_until=2020&{query}")
    assert (response.status_code, response.json()["code"]) == (422, "BAD_USER_INPUT")
    assert response.json()["field"] in ("since", "until")
    assert response.json()["hint"] == (
        "Filter the membership by the id of a link, such as `actor`, or request the list inside a record."
    )
    assert treaty.client.get(f"/v1/memberships.csv?published_until=2020&{query}").status_code == 422
    assert ids(treaty, "memberships", f"published_until=2020&actor.in=actors/china,actors/ussr&{query}") is not None
    assert ids(treaty, "memberships", f"published_until=2020&alliance.label=The pact&actor=actors/china&{query}") == (
        [] if query.startswith("until.is_null") else ["china"]
    )


@pytest.mark.parametrize(
    "field",
    [
        "memberships(orderBy: [{since: ASC}]) { totalCount }",
        'memberships(where: {or: [{until: {gt: "1960"}}, {id: {eq: "memberships/ussr"}}]}) { totalCount }',
        'actors(where: {memberships: {some: {since: {lt: "1960"}}}}) { totalCount }',
        "memberships(where: {not: {since: {isNull: true}}, actor: {actorKind: {eq: STATE}}}) { totalCount }",
    ],
)
def test_graphql_refuses_the_same(treaty: Api, field: str) -> None:
    body = {"query": f'{{ at(publishedUntil: "2020") {{ {field} }} }}'}
    (error,) = treaty.client.post("/graphql", json=body).json()["errors"]
    assert (error["extensions"]["code"], error["extensions"]["field"] in ("since", "until")) == ("BAD_USER_INPUT", True)
    body = {"query": f'{{ at(asOf: "2020") {{ {field} }} }}'}
    assert "errors" not in treaty.client.post("/graphql", json=body).json()


def test_lists_inside_records_and_those_narrowed_by_a_link_are_ordered(treaty: Api) -> None:
    query = """{ at(publishedUntil: "2023") {
      alliances { nodes { memberships(orderBy: [{until: DESC}], where: {since: {lt: "1951"}}) { nodes { id: recordId } } } }
      memberships(orderBy: [{since: ASC}], where: {alliance: {id: {eq: "alliances/pact"}}}) { totalCount } } }"""
    found = treaty.graphql(query)["at"]
    assert [node["id"] for node in found["alliances"]["nodes"][0]["memberships"]["nodes"]] == [
        "memberships/china",
        "memberships/ussr",
    ]
    assert found["memberships"]["totalCount"] == 2


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


# ---- views of the past


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_past_revision_is_read_as_it_was(backend: str, address: Callable[[str, str], str]) -> None:
    """At revision 4 every reading has been set aside; at revision 3 all views answer as they did before."""
    views = ("published_until=2005", "published_until=2005&as_of=1955", "according_to=documents/middle")
    views += ("published_until=2015&as_of=1970&certainty=certain", "according_to=documents/late&as_of=1970")
    paths = [f"/v1/{collection}?{view}&{FIELDS}" for collection in FACTS for view in views]
    set_aside = [(entity, row | {"set_aside": "For the test."}) for entity, row in citations()]
    with serving(backend, address(backend, "past_readings"), filled(documents(), facts(), citations())) as api:
        before = [api.rest(path)["data"] for path in paths]
        engine = write_engine(api.url)
        filled(set_aside)(engine)
        engine.dispose()
        assert [api.rest(f"{path}&revision=3")["data"] for path in paths] == before
        assert sum(map(len, before)) > 50
        assert not any(api.rest(path)["data"] for path in paths)
