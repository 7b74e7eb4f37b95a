"""Dates in filters: the table of `docs/querying.md` holds on both backends, and lists of events refuse a day."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.query.parse.operators import MAX_VALUES
from api.write import Change, write
from schema import Actor, Alliance, Membership

QUERYING = Path(__file__).parent.parent / "docs/querying.md"
ROW = re.compile(r"^\| `(until[^`]+)` \| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", re.M)
OPERATORS = [
    (rest, graphql, re.findall("`([^`]+)`", such_as), re.findall("`([^`]+)`", but_not))
    for rest, graphql, such_as, but_not in ROW.findall(QUERYING.read_text(encoding="utf-8"))
]
DATES = sorted({date for *_, such_as, but_not in OPERATORS for date in (*such_as, *but_not)})


def fill(engine: Engine) -> None:
    """An alliance with one member for each date of the table, until when it is a member."""
    changes = [Change(Alliance, {"id": "alliances/pact", "label": "The pact", "kind": "defence_pact"})]
    for number, date in enumerate(DATES):
        ends = {"alliance_id": "alliances/pact", "actor_id": f"actors/a{number}", "note": "A test."}
        changes.append(Change(Actor, {"id": ends["actor_id"], "label": date, "kind": "state"}))
        changes.append(Change(Membership, {**ends, "until": None if date == "null" else date}))
    write(engine, changes, author="test", reason="Dates.", origin="test")


@pytest.fixture(scope="module", params=BACKENDS)
def members(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    with serving(request.param, address(request.param, "dates"), fill) as api:
        yield api


def until_in_rest(api: Api, where: str) -> set[str]:
    """Returns the dates of the members that a filter finds, from one statement."""
    api.statements.clear()
    rows = api.rest(f"/v1/memberships?{where}&fields=until&limit=100")["data"]
    assert len(api.statements) == 1
    return {row["until"]["text"] if row["until"] else "null" for row in rows}


def until_in_graphql(api: Api, where: str) -> set[str]:
    api.statements.clear()
    query = f"{{ memberships(where: {{until: {where}}}, first: 100) {{ nodes {{ until {{ text }} }} }} }}"
    nodes = api.graphql(query)["memberships"]["nodes"]
    assert len(api.statements) == 1
    return {node["until"]["text"] if node["until"] else "null" for node in nodes}


@pytest.mark.parametrize(("rest", "graphql", "such_as", "but_not"), OPERATORS, ids=[row[0] for row in OPERATORS])
def test_every_operator_matches_as_the_documentation_says(
    rest: str, graphql: str, such_as: list[str], but_not: list[str], members: Api
) -> None:
    matching = until_in_rest(members, rest)
    assert until_in_graphql(members, graphql) == matching
    assert (set(such_as) - matching, set(but_not) & matching) == (set(), set())


def test_the_documentation_explains_every_operator() -> None:
    operators = {rest.partition("=")[0].removeprefix("until").removeprefix(".") for rest, *_ in OPERATORS}
    assert operators == {"", "ne", "in", "lt", "lte", "gt", "gte", "overlaps", "is_null"}


def test_ne_finds_exactly_what_equality_does_not(members: Api) -> None:
    for period in ("2024-04", "2024", "..", "/2024-04-09", "2024-04-30/", "2024-04-09?"):
        equal = until_in_rest(members, f"until={period}")
        assert until_in_rest(members, f"until.ne={period}") == set(DATES) - equal
        assert until_in_graphql(members, f'{{ne: "{period}"}}') == set(DATES) - equal


def test_in_finds_what_equality_with_one_of_its_periods_finds(members: Api) -> None:
    periods = ("2023", "2024-04", "..")
    several = {date for period in periods for date in until_in_rest(members, f"until={period}")}
    assert until_in_rest(members, f"until.in={','.join(periods)}") == several
    assert until_in_graphql(members, '{in: ["2023", "2024-04", ".."]}') == several
    assert until_in_graphql(members, "{in: []}") == set()


def test_in_takes_as_many_periods_as_ids(members: Api) -> None:
    years = [str(year) for year in range(2025, 2025 - MAX_VALUES, -1)]
    query = "query ($in: [EDTF!]) { memberships(where: {until: {in: $in}}) { totalCount } }"
    within = until_in_rest(members, f"until.in={','.join(years)}")
    assert "2024-04-09" in within and "2023-12/2024-04" not in within
    assert members.graphql(query, **{"in": years})["memberships"]["totalCount"] == len(within)
    assert members.graphql(query, **{"in": [*years[1:], ".."]})["memberships"]["totalCount"] == len(within)


# ---- events as of a day


def refusal(api: Api, path: str) -> dict[str, Any]:
    response = api.client.get(f"/v1/{path}")
    assert response.status_code == 422, response.text
    return response.json()


@pytest.mark.parametrize(("events", "date"), [("meetings", "start"), ("statements", "date")])
def test_a_list_of_events_as_of_a_day_is_refused_with_a_hint_to_their_date(events: str, date: str, api: Api) -> None:
    for path in (f"{events}?as_of=2024-04-09", f"{events}.csv?as_of=2024-04-09", f"{events}?as_of=2024-04-09&q=lavrov"):
        body = refusal(api, path)
        assert (body["code"], body["field"]) == ("BAD_USER_INPUT", "as_of")
        assert f"{date}.lte=2024-04-09" in body["hint"]
    for end in ("", "__schema { queryType { name } }"):
        query = f'{{ at(asOf: "2024-04-09") {{ {events} {{ totalCount }} }} {end} }}'
        (error,) = api.client.post("/graphql", json={"query": query}).json()["errors"]
        assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "asOf")
        assert f'{{{date}: {{lte: "2024-04-09"}}}}' in error["extensions"]["hint"]
    assert not api.statements


@pytest.mark.parametrize("events", ["meetings", "statements"])
def test_a_day_that_is_no_date_is_refused_as_everywhere(events: str, api: Api) -> None:
    body = refusal(api, f"{events}?as_of=soon")
    assert body["field"] == "as_of" and "soon" in body["detail"]


def test_the_hint_leads_to_the_events_up_to_the_day(api: Api) -> None:
    hint = refusal(api, "meetings?as_of=2024-04-09")["hint"]
    (where,) = re.findall(r"start\.lte=[-0-9]+", hint)
    assert api.rest(f"/v1/meetings?{where}&count=true")["count"] == 4


def test_events_below_other_records_are_not_filtered_by_the_day(api: Api) -> None:
    for day in ("1990-01-01", "2024-04-09"):
        inside = api.rest(f"/v1/actors/sergey-lavrov?as_of={day}&fields=statements.id")["data"]["statements"]
        assert inside == api.rest("/v1/actors/sergey-lavrov?fields=statements.id")["data"]["statements"] != []
        query = f"""{{ at(asOf: "{day}") {{ place(id: "places/beijing") {{ meetings {{ totalCount }} }} }}
          place(id: "places/beijing") {{ meetings {{ totalCount }} }} }}"""
        answer = api.graphql(query)
        assert answer["at"]["place"] == answer["place"]
        assert answer["place"]["meetings"]["totalCount"] > 0


def test_an_event_can_be_read_by_its_id_as_of_a_day(api: Api) -> None:
    id = "meetings/lavrov-beijing-2024-04-09"
    assert api.rest(f"/v1/{id}?as_of=1990-01-01&fields=id")["data"] == {"id": id}
    query = f'{{ at(asOf: "1990-01-01") {{ meeting(id: "{id}") {{ recordId }} node(id: "{id}") {{ recordId }} }} }}'
    assert api.graphql(query)["at"] == {"meeting": {"recordId": id}, "node": {"recordId": id}}


def test_other_lists_and_other_views_of_events_are_answered(api: Api) -> None:
    for path in ("documents", "places", "citations", "participations", "memberships", "actors"):
        api.rest(f"/v1/{path}?as_of=2024-04-09&limit=1")
    assert api.rest("/v1/meetings?certainty=certain&ranks=best&published_until=2024-05&count=true")["count"] > 0
    query = "{ at(ranks: BEST, certainty: CERTAIN) { meetings { totalCount } } }"
    assert api.graphql(query)["at"]["meetings"]["totalCount"] == 6


def test_is_a_certainty_refused_that_no_day_uses(api: Api) -> None:
    for collection in ("memberships", "tenures", "relations"):
        refused = api.client.get(f"/v1/{collection}?certainty=certain")
        assert (refused.status_code, refused.json()["field"], "as_of" in refused.json()["hint"]) == (
            422,
            "certainty",
            True,
        )
        assert api.rest(f"/v1/{collection}?certainty=likely&limit=1") == api.rest(f"/v1/{collection}?limit=1")
        query = f"{{ at(certainty: POSSIBLE) {{ {collection} {{ totalCount }} }} }}"
        (error,) = api.client.post("/graphql", json={"query": query}).json()["errors"]
        assert (error["extensions"]["field"], "asOf" in error["extensions"]["hint"]) == ("certainty", True)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("April 9, 2024", "Write '2024-04-09'."),
        ("2024-Apr-09", "Write '2024-04-09'."),
        ("٢٠٢٤", "Write '2024'."),
        ("2004-01-01/now", "Write '2004-01-01/..'."),
        ("2024-04-09, 2024-04-10", "Write start.in=2024-04-09,2024-04-10"),
    ],
)
def test_is_a_date_of_another_notation_refused_with_the_date_in_edtf(api: Api, text: str, hint: str) -> None:
    refused = api.client.get("/v1/meetings", params={"start": text})
    assert (refused.status_code, refused.json()["field"], refused.json()["hint"]) == (422, "start", hint)
