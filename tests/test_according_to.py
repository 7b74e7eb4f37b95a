"""What one document says: the facts that it supports, with its own dates, and nothing of others."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from random_readings import DAYS, Rows, citations, documents, facts, filled

from schema.actor import Actor
from schema.alliance import Alliance
from schema.office import Office

COW, ATOP, MEMOIR, LEAFLET = (f"documents/{name}" for name in ("cow", "atop", "memoir", "leaflet"))
DEGREES = ("possible", "likely", "certain")


@pytest.fixture(scope="module", params=BACKENDS)
def treaty(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    """A pact that two datasets date differently, and what a memoir and a leaflet say of it."""
    return world(request.param, "treaty")


def ids(api: Api, collection: str, query: str) -> list[str]:
    return [row["id"].partition("/")[2] for row in api.rest(f"/v1/{collection}?{query}&fields=id")["data"]]


def texts(row: dict[str, Any], *names: str) -> list[str | None]:
    """The texts of some dates of a row, in either protocol."""
    return [row[name] and row[name]["text"] for name in names]


def degree(api: Api, id: str, query: str) -> str:
    """The highest degree of certainty at which a list has a membership."""
    found = [word for word in DEGREES if id in ids(api, "memberships", f"{query}&certainty={word}")]
    return found[-1] if found else "not possible"


# ---- facts


def test_the_end_of_the_pact_is_disputed_and_each_dataset_gives_its_own(treaty: Api) -> None:
    day = "as_of=1980-03-01"
    assert treaty.rest("/v1/memberships/ussr")["data"]["disputed"]
    assert degree(treaty, "ussr", day) == "possible"
    assert degree(treaty, "ussr", f"{day}&according_to={COW}") == "not possible"
    assert degree(treaty, "ussr", f"{day}&according_to={ATOP}") == "certain"


def test_a_fact_has_the_dates_of_the_document_and_is_not_disputed(treaty: Api) -> None:
    for document, until in ((COW, "1980-02-14"), (ATOP, "1980-04-11")):
        (row,) = treaty.rest(f"/v1/memberships?according_to={document}&actor=actors/ussr")["data"]
        assert texts(row, "since", "until") == ["1950-02-14", until]
        assert not row["disputed"]
        detail = treaty.rest(f"/v1/memberships/ussr?according_to={document}")["data"]
        assert detail["until"] == row["until"] == {"text": until, "earliest": until, "latest": until}


def test_a_list_has_only_what_the_document_supports_and_counts_the_rest(treaty: Api) -> None:
    assert ids(treaty, "memberships", "") == ["china", "ussr"]
    assert ids(treaty, "memberships", f"according_to={COW}") == ["ussr"]
    assert ids(treaty, "memberships", f"according_to={MEMOIR}") == []  # what it says is set aside
    answer = treaty.rest(f"/v1/memberships?according_to={COW}&excluded_counts=true&count=true&facets=status")
    assert answer["excluded_counts"] == {"published": 1, "time": 0, "possible": 0, "rank": 0}
    assert (answer["count"], answer["facets"][0]["counts"]) == (1, [{"value": "member", "count": 1}])


def test_an_end_that_had_not_come_is_open_from_the_day_of_the_document(treaty: Api) -> None:
    (row,) = treaty.rest(f"/v1/memberships?according_to={LEAFLET}")["data"]
    assert texts(row, "since", "until") == ["1949/1951", "1960-05-01/"]
    assert degree(treaty, "china", f"as_of=1950&according_to={LEAFLET}") == "likely"
    assert degree(treaty, "china", f"as_of=1955&according_to={LEAFLET}") == "certain"
    assert degree(treaty, "china", f"as_of=1990&according_to={LEAFLET}") == "likely"
    assert degree(treaty, "china", f"as_of=1948&according_to={LEAFLET}") == "not possible"


def test_other_fields_are_those_that_the_document_gives(treaty: Api) -> None:
    assert treaty.rest("/v1/memberships/china")["data"]["status"] == "member"
    assert treaty.rest(f"/v1/memberships/china?according_to={LEAFLET}")["data"]["status"] == "signatory"
    assert ids(treaty, "memberships", f"according_to={LEAFLET}&status=signatory") == ["china"]
    assert ids(treaty, "memberships", f"according_to={ATOP}&status=signatory") == []
    assert treaty.rest(f"/v1/tenures/zhou?according_to={LEAFLET}")["data"]["acting"]
    assert not treaty.rest(f"/v1/tenures/zhou?according_to={MEMOIR}")["data"]["acting"]


def test_an_undated_claim_is_likely_around_the_day_of_its_document(treaty: Api) -> None:
    (row,) = treaty.rest(f"/v1/tenures?according_to={LEAFLET}")["data"]
    assert texts(row, "since", "until") == [None, None]
    likely = {year: ids(treaty, "tenures", f"according_to={LEAFLET}&as_of={year}") for year in ("1958", "1960", "1963")}
    assert likely == {"1958": [], "1960": ["zhou"], "1963": []}
    assert ids(treaty, "tenures", f"according_to={MEMOIR}&as_of=1963&certainty=certain") == ["zhou"]


def test_rows_are_ordered_and_filtered_by_the_dates_of_the_document(treaty: Api) -> None:
    assert ids(treaty, "memberships", f"according_to={ATOP}&order=-until,-id") == ["ussr", "china"]
    assert ids(treaty, "memberships", f"according_to={COW}&until.lt=1980-03") == ["ussr"]
    assert ids(treaty, "memberships", f"according_to={ATOP}&until.lt=1980-03") == []


def test_pages_continue_where_they_ended(treaty: Api) -> None:
    first = treaty.rest(f"/v1/memberships?according_to={ATOP}&order=since&limit=1&fields=id")
    second = treaty.rest(f"/v1/memberships?according_to={ATOP}&order=since&limit=1&fields=id&after={first['next']}")
    assert [first["data"][0]["id"], second["data"][0]["id"]] == ["memberships/china", "memberships/ussr"]


# ---- links, things and events


def test_records_that_links_lead_to_are_never_hidden(treaty: Api) -> None:
    """ATOP does not support the tenure; the record of the citation is there nonetheless, as it is stored."""
    tenure = treaty.rest(f"/v1/tenures/zhou?according_to={ATOP}")["data"]
    assert texts(tenure, "since", "until") == ["1949-10-01", "1976-01-08"]
    query = f"according_to={MEMOIR}&record=tenures/zhou&include=record"
    (citation,) = treaty.rest(f"/v1/citations?{query}")["data"]
    assert citation["record"]["id"] == "tenures/zhou"


def test_the_dates_of_things_are_those_of_the_document_or_unknown(treaty: Api) -> None:
    path = "/v1/alliances/pact?fields=formed,ended"
    assert texts(treaty.rest(path)["data"], "formed", "ended") == ["1950-02-14", "1980-04-11"]
    assert texts(treaty.rest(f"{path}&according_to={COW}")["data"], "formed", "ended") == ["1950-02-14", None]
    assert texts(treaty.rest(f"{path}&according_to={ATOP}")["data"], "formed", "ended") == [None, "1980-04-11"]
    linked = treaty.rest(f"/v1/memberships?according_to={COW}&fields=actor.dissolved,alliance.formed")["data"]
    assert [texts(row["alliance"], "formed") for row in linked] == [["1950-02-14"]]
    assert linked[0]["actor"] == {"dissolved": None}


def test_things_of_a_day_are_those_of_which_the_document_speaks(treaty: Api) -> None:
    people = "kind=person&as_of="
    assert ids(treaty, "actors", f"{people}1900&according_to={MEMOIR}") == ["zhou"]
    assert ids(treaty, "actors", f"{people}1890&according_to={MEMOIR}") == []
    assert ids(treaty, "actors", f"{people}1900&according_to={LEAFLET}") == []
    assert ids(treaty, "actors", f"{people}1962&according_to={LEAFLET}") == ["zhou"]
    assert ids(treaty, "actors", f"{people}2075&according_to={LEAFLET}") == []  # nobody lives that long
    assert ids(treaty, "alliances", f"as_of=1985&according_to={COW}") == ["pact"]
    assert ids(treaty, "alliances", f"as_of=1985&according_to={ATOP}") == []


def test_events_are_those_that_the_document_supports_as_it_describes_them(treaty: Api) -> None:
    fields = "fields=id,start,status"
    (memoir,) = treaty.rest(f"/v1/meetings?according_to={MEMOIR}&{fields}")["data"]
    assert (memoir["start"]["text"], memoir["status"]) == ("1950-01-20", "postponed")
    (cow,) = treaty.rest(f"/v1/meetings?according_to={COW}&{fields}")["data"]
    assert (cow["start"]["text"], cow["status"]) == ("1950-01", "held")
    assert ids(treaty, "meetings", f"according_to={ATOP}") == []
    assert ids(treaty, "meetings", f"according_to={MEMOIR}&start=1950-01-20") == ["talks"]
    assert ids(treaty, "participations", f"according_to={MEMOIR}") == ["zhou"]


# ---- both protocols, other views, refusals


NESTED = """query ($document: ID) { at(accordingTo: $document, asOf: "1960", certainty: POSSIBLE) {
  alliance(id: "alliances/pact") { formed { text } ended { text }
    memberships(orderBy: [{until: ASC}]) { nodes { id: recordId membershipStatus disputed since { text } until { text }
      citations { nodes { document { id: recordId } } } evidence { supported } actor { label dissolved { text } } } } } } }"""


@pytest.mark.parametrize("document", [COW, ATOP, MEMOIR, LEAFLET])
def test_graphql_answers_as_rest(treaty: Api, document: str) -> None:
    found = treaty.graphql(NESTED, document=document)["at"]["alliance"]
    path = f"/v1/alliances/pact?fields=formed,ended&according_to={document}"
    assert texts(found, "formed", "ended") == texts(treaty.rest(path)["data"], "formed", "ended")
    view = f"according_to={document}&as_of=1960&certainty=possible"
    fields = "fields=id,status,disputed,since,until,actor.label,actor.dissolved"
    rows = treaty.rest(f"/v1/memberships?alliance=alliances/pact&{view}&order=until&{fields}")["data"]
    assert [row["id"] for row in found["memberships"]["nodes"]] == [row["id"] for row in rows]
    for node, row in zip(found["memberships"]["nodes"], rows, strict=True):
        assert (node["membershipStatus"].lower(), node["disputed"]) == (row["status"], row["disputed"])
        assert texts(node, "since", "until") == texts(row, "since", "until")
        assert texts(node["actor"], "dissolved") == texts(row["actor"], "dissolved")
        assert {citation["document"]["id"] for citation in node["citations"]["nodes"]} == {document}
        assert node["evidence"]["supported"] == len(node["citations"]["nodes"])


def test_one_statement_answers(treaty: Api) -> None:
    treaty.statements.clear()
    treaty.graphql(NESTED, document=ATOP)
    treaty.rest(f"/v1/memberships?according_to={LEAFLET}&as_of=1960&excluded_counts=true&include=alliance,evidence")
    assert len(treaty.statements) == 2


def test_a_document_can_be_combined_with_what_was_published(treaty: Api) -> None:
    both = f"according_to={ATOP}&published_until="
    assert ids(treaty, "memberships", f"{both}2020") == []
    assert ids(treaty, "memberships", f"{both}2023") == ["china", "ussr"]


def test_a_document_that_does_not_exist_is_refused_with_the_nearest(treaty: Api) -> None:
    response = treaty.client.get("/v1/memberships?according_to=documents/atob")
    assert (response.status_code, response.json()["field"]) == (422, "according_to")
    assert response.json()["hint"] == "Did you mean 'documents/atop'?"
    query = "query ($id: ID) { at(accordingTo: $id) { memberships { nodes { id: recordId } } } }"
    for id, found in ((ATOP, True), ("documents/atob", False), (COW, True), ("documents/atob", False)):
        answer = treaty.client.post("/graphql", json={"query": query, "variables": {"id": id}}).json()
        assert ("errors" not in answer) is found
    assert answer["errors"][0]["extensions"] == {
        "code": "BAD_USER_INPUT",
        "field": "accordingTo",
        "hint": "Did you mean 'documents/atop'?",
    }


@pytest.mark.parametrize("id", ["actors/atop", "atop", "documents/", "documents/A B", ""])
def test_what_is_no_id_of_a_document_is_refused(treaty: Api, id: str) -> None:
    response = treaty.client.get("/v1/memberships", params={"according_to": id})
    assert (response.status_code, response.json()["field"]) == (422, "according_to")
    assert response.json()["hint"].startswith("Use an id such as 'documents/")


def test_a_document_is_refused_at_a_revision_before_it_existed(treaty: Api) -> None:
    assert ids(treaty, "memberships", f"according_to={ATOP}&revision=1") == ["china", "ussr"]
    assert treaty.client.get(f"/v1/memberships?according_to={ATOP}&revision=0").status_code == 422


# ---- random readings: a view of all answers as a database of one document


@pytest.fixture(scope="module", params=BACKENDS)
def all_readings(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    url = address(request.param, "readings_of_all")
    with serving(request.param, url, filled(documents(), facts(), citations())) as api:
        yield api


@pytest.fixture(scope="module", params=["early", "late", "undated"])
def alone(
    request: pytest.FixtureRequest, all_readings: Api, address: Callable[[str, str], str]
) -> Iterator[tuple[str, Api]]:
    """A document, and a database in which it alone is cited.  Each fact has ends of its own, of which nothing is known."""
    own = [(entity, row) for entity, row in citations() if row["document_id"] == f"documents/{request.param}"]
    url = address(all_readings.backend, f"by_{request.param}")
    with serving(all_readings.backend, url, filled(documents(), apart(facts()), own)) as api:
        yield request.param, api


def apart(rows: Rows) -> Rows:
    """The rows with copies of their ends for each fact, none of them a person."""
    found: Rows = list(rows)
    for number, (entity, row) in enumerate(rows):
        ends = {name: id for name, id in row.items() if name.endswith("_id") and entity is not Office}
        for name, id in ends.items():
            kind = next(other for other in (Actor, Alliance, Office) if id.startswith(other.collection()))
            copy = next(values for _, values in rows if values["id"] == id) | {"id": f"{id}-of-{number}"}
            if kind is Actor:
                copy["kind"] = "state"
            found.append((kind, copy))
            row[name] = copy["id"]
    return found


def supported(document: str) -> set[str]:
    return {
        row["record_id"]
        for _, row in citations()
        if row["support_type"] == "supports" and "set_aside" not in row and row["document_id"] == document
    }


@pytest.mark.parametrize("collection", ["memberships", "tenures", "relations"])
def test_dates_are_those_of_a_database_of_one_document(
    all_readings: Api, alone: tuple[str, Api], collection: str
) -> None:
    name, other = alone
    query = "fields=id,since,until&limit=100"
    found = all_readings.rest(f"/v1/{collection}?according_to=documents/{name}&{query}")["data"]
    expected = other.rest(f"/v1/{collection}?{query}")["data"]
    assert found == [row for row in expected if row["id"] in supported(f"documents/{name}")]
    assert len(found) > 3


@pytest.mark.parametrize("collection", ["memberships", "tenures", "relations", "actors", "alliances"])
@pytest.mark.parametrize("certainty", DEGREES)
def test_what_holds_on_a_day_is_what_holds_in_a_database_of_one_document(
    all_readings: Api, alone: tuple[str, Api], collection: str, certainty: str
) -> None:
    name, other = alone
    kept = supported(f"documents/{name}") if collection not in ("actors", "alliances") else None
    for day in DAYS:
        query = f"as_of={day}&certainty={certainty}&fields=id&limit=500"
        found = all_readings.rest(f"/v1/{collection}?according_to=documents/{name}&{query}")["data"]
        rows = other.rest(f"/v1/{collection}?{query}")["data"]
        assert found == [row for row in rows if (row["id"] in kept if kept is not None else "-of-" not in row["id"])], (
            day
        )
