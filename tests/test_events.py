"""Events in timelines and between two actors: what began, ended and took place, and what did not."""

import json
from typing import Any

import pytest
from conftest import BACKENDS, Api

Entry = dict[str, Any]
PARTS = "{ meeting { id } parts { meeting { id } a { participation { id } } b { participation { id } } } }"


@pytest.fixture(params=BACKENDS)
def visits(request: pytest.FixtureRequest, world: Any) -> Api:
    """The made-up world of visits with parts, with no statement sent yet."""
    api: Api = world(request.param, "visits")
    api.statements.clear()
    return api


def timeline(api: Api, of: str, more: str = "") -> list[Entry]:
    """Returns the entries of a timeline, the same by both protocols."""
    entries: list[Entry] = api.rest(f"/v1/timeline?of={of}&first=200{more}")["data"]["entries"]
    order = ", order: LATEST_FIRST" if "latest_first" in more else ""
    query = f'{{ timeline(of: "{of}", first: 200{order}) {{ nodes {{ eventType status record {{ id }} partOf {{ id }} }} }} }}'
    answer = api.graphql(query)["timeline"]["nodes"]
    assert [in_rest_terms(entry) for entry in answer] == [
        (entry["event_type"], entry["status"], entry["record"]["id"], entry["part_of"] and entry["part_of"]["id"])
        for entry in entries
    ]
    assert len(api.statements) == 2
    return entries


def in_rest_terms(entry: Entry) -> tuple[Any, ...]:
    status = entry["status"] and entry["status"].lower()
    return entry["eventType"].lower(), status, entry["record"]["id"], entry["partOf"] and entry["partOf"]["id"]


def of_type(entries: list[Entry], type: str) -> set[str]:
    return {entry["record"]["id"] for entry in entries if entry["event_type"] == type}


def test_nothing_has_ended_in_the_timeline_of_china(api: Api) -> None:
    assert not of_type(timeline(api, "actors/china"), "ended")


def test_the_tenure_of_lavrov_has_not_ended(api: Api) -> None:
    entries = timeline(api, "actors/sergey-lavrov")
    assert not of_type(entries, "ended")
    assert of_type(entries, "took_place") >= {"meetings/lavrov-beijing-2024-04-09"}


def test_the_visit_of_putin_is_expected_and_not_held(api: Api) -> None:
    entries = timeline(api, "actors/vladimir-putin")
    visits = {
        entry["event_type"]: entry["status"] for entry in entries if entry["record"]["id"].startswith("meetings/")
    }
    assert visits == {"expected": "anticipated"}
    assert of_type(entries, "ended") >= {"tenures/vladimir-putin--russia-president--2"}, "an end that is known"


def test_ends_without_both_bounds_are_no_events(visits: Api) -> None:
    entries = timeline(visits, "actors/north")
    assert of_type(entries, "began") == {"actors/north", "relations/ended", "relations/still-so"}
    assert of_type(entries, "ended") == {"relations/ended"}


def test_only_meetings_that_were_held_took_place(visits: Api) -> None:
    entries = timeline(visits, "actors/north")
    assert of_type(entries, "took_place") == {"meetings/visit", "meetings/talks", "meetings/signing"}
    assert of_type(entries, "expected") == {"meetings/announced"}
    assert of_type(entries, "did_not_take_place") == {"meetings/dinner", "meetings/postponed"}
    assert of_type(entries, "alleged") == {"meetings/secret"}
    assert {entry["record"]["id"]: entry["part_of"]["id"] for entry in entries if entry["part_of"]} == {
        "meetings/talks": "meetings/visit",
        "meetings/dinner": "meetings/visit",
        "meetings/signing": "meetings/talks",
    }


@pytest.mark.parametrize("of", ["actors/china", "actors/vladimir-putin"])
def test_a_timeline_is_read_from_either_end(of: str, api: Api) -> None:
    earliest = timeline(api, of)
    api.statements.clear()
    assert timeline(api, of, "&order=latest_first") == earliest[::-1]


@pytest.mark.parametrize("order", ["earliest_first", "latest_first"])
def test_pages_are_read_in_either_order(order: str, api: Api) -> None:
    path = f"/v1/timeline?of=actors/china,actors/sergey-lavrov&order={order}"
    whole, pages, cursor = api.rest(f"{path}&first=200")["data"]["entries"], [], ""
    while cursor is not None:
        page = api.rest(f"{path}&first=5{cursor and f'&after={cursor}'}")["data"]
        cursor, pages = page["next"], pages + page["entries"]
    assert pages == whole
    assert len({json.dumps(entry) for entry in pages}) == len(pages) > 20


def test_a_cursor_leads_back_in_the_opposite_order(api: Api) -> None:
    path = "/v1/timeline?of=actors/china,actors/sergey-lavrov&first=4"
    page = api.rest(path)["data"]
    back = api.rest(f"{path}&order=latest_first&after={page['next']}")["data"]
    assert back["entries"] == page["entries"][-2::-1]
    assert back["next"] is None


def test_the_order_can_be_a_variable(api: Api) -> None:
    query = """query ($order: TimelineOrder) { timeline(of: "actors/vladimir-putin", order: $order, first: 1) {
      nodes { eventType } } }"""
    first, last = (api.graphql(query, order=order)["timeline"]["nodes"] for order in ("EARLIEST_FIRST", "LATEST_FIRST"))
    assert (first, last) == ([{"eventType": "BEGAN"}], [{"eventType": "EXPECTED"}])


def test_a_timeline_is_counted_by_year(visits: Api) -> None:
    """The visit counts once with the talks and the signing; what did not happen does not count."""
    rest = visits.rest("/v1/timeline?of=actors/north,actors/south&include=years&first=1")["data"]
    graphql = visits.graphql('{ timeline(of: ["actors/north", "actors/south"], first: 1) { years { year count } } }')
    assert rest["years"] == graphql["timeline"]["years"]
    assert {each["year"]: each["count"] for each in rest["years"]} == {
        1900: 1,
        1990: 1,
        1991: 1,
        1995: 1,
        2001: 1,
    }
    assert [each["year"] for each in rest["years"]] == sorted(each["year"] for each in rest["years"])
    assert len(visits.statements) == 2


def test_years_are_counted_between_the_dates_only(visits: Api) -> None:
    """The talks count by themselves where the visit is too early."""
    path = "/v1/timeline?of=actors/north&since={}&include=years"
    assert visits.rest(path.format("2001-05-02&until=2002"))["data"]["years"] == [{"year": 2001, "count": 1}]
    assert visits.rest(path.format("2001-05-05"))["data"]["years"] == []


def test_years_are_left_out_by_default(visits: Api) -> None:
    assert "years" not in visits.rest("/v1/timeline?of=actors/north")["data"]
    for query, field in (("include=yers", "include"), ("include=entries", "include"), ("order=latest", "order")):
        refused = visits.client.get(f"/v1/timeline?of=actors/north&{query}")
        assert (refused.status_code, refused.json()["field"]) == (422, field)
    refused = visits.client.get("/v1/dyad?a=actors/north&b=actors/south&include=years")
    assert refused.json()["code"] == "UNKNOWN_PARAMETER"


def dyad(api: Api, a: str, b: str) -> dict[str, Any]:
    """Returns a dyad including representatives, the same by both protocols."""
    answer: dict[str, Any] = api.rest(f"/v1/dyad?a={a}&b={b}&include_representatives=true")["data"]
    query = (
        f'{{ dyad(a: "{a}", b: "{b}", includeRepresentatives: true) {{ meetingCount meetings {{ nodes {PARTS} }} }} }}'
    )
    graphql = api.graphql(query)["dyad"]
    assert graphql["meetingCount"] == answer["meeting_count"]
    assert [inside(meeting) for meeting in graphql["meetings"]["nodes"]] == [
        inside(meeting) for meeting in answer["meetings"]
    ]
    assert len(api.statements) == 2
    return answer


def inside(meeting: dict[str, Any]) -> tuple[str, list[tuple[str, ...]]]:
    """Returns a meeting's id and the ids of its parts, each with the participations that link it to both actors."""
    return meeting["meeting"]["id"], [
        (part["meeting"]["id"], *(edge["participation"]["id"] for side in "ab" for edge in part[side]))
        for part in meeting["parts"]
    ]


def test_china_and_russia_met_once_with_two_parts(api: Api) -> None:
    """The visit holds both talks, and the visit that is only expected is no contact."""
    answer = dyad(api, "actors/china", "actors/russia")
    assert answer["meeting_count"] == 1
    ((visit, parts),) = map(inside, answer["meetings"])
    assert visit == "meetings/lavrov-beijing-2024-04-09"
    assert [part for part, *_ in parts] == [
        "meetings/lavrov-wang-beijing-2024-04-09",
        "meetings/xi-lavrov-beijing-2024-04-09",
    ]


def test_a_part_counts_by_itself_if_only_one_of_them_attended_the_whole(api: Api) -> None:
    answer = dyad(api, "actors/sergey-lavrov", "actors/wang-yi")
    assert list(map(inside, answer["meetings"])) == [("meetings/lavrov-wang-beijing-2024-04-09", [])]


def test_parts_of_parts_are_inside_the_outermost_meeting(visits: Api) -> None:
    answer = dyad(visits, "actors/north", "actors/south")
    ((visit, parts),) = map(inside, answer["meetings"])
    assert (answer["meeting_count"], visit) == (1, "meetings/visit")
    assert [part for part, *_ in parts] == ["meetings/talks", "meetings/signing"]
    assert (answer["first_contact"], answer["last_contact"]) == ("2001-05-01", "2001-05-04")
    assert [gap["days"] for gap in answer["gaps"]] == [2, 1], "each day of a part is a day of contact"


def test_each_event_is_one_entry_of_the_timeline_of_china(api: Api) -> None:
    entries = api.rest("/v1/timeline?of=actors/china&first=200")["data"]["entries"]
    events = [(entry["event_type"], entry["record"]["id"]) for entry in entries]
    assert len(events) == len(set(events))
    assert ("took_place", "statements/wang-oppose-hegemonic-behaviour-2024-04-09") in events
