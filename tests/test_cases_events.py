"""What a careful expert would answer about timelines, meetings and statements (cases 12 to 16, 18 to 21, 27 and 30)."""

from typing import Any

import pytest
from cases import ask, ids, refusals
from conftest import Api

VISIT, EXPECTED = "meetings/lavrov-beijing-2024-04-09", "meetings/putin-china-2024-05"
WITH_WANG, WITH_XI = "meetings/lavrov-wang-beijing-2024-04-09", "meetings/xi-lavrov-beijing-2024-04-09"
BIDENS, BRIEFING = "meetings/biden-japan-philippines-2024-04-10", "meetings/peskov-briefing-2024-04-09"
ENTRIES = "nodes { eventType status date { text earliest } record { id } partOf { id } via { id } }"
PAGE = "pageInfo { hasNextPage endCursor }"
BOTH = 'and: [{actor: {eq: "actors/china"}}, {actor: {eq: "actors/russia"}}]'


def timeline(api: Api, actor: str, order: str = "earliest_first") -> Any:
    answer = ask(
        api,
        f"/v1/timeline?of={actor}&first=200&order={order}",
        f'{{ timeline(of: ["{actor}"], first: 200, order: {order.upper()}) {{ entries: {ENTRIES} {PAGE} }} }}',
    )
    assert answer["next"] is None
    return answer["entries"]


def meetings(api: Api, parameters: str, where: str) -> Any:
    return ask(
        api,
        f"/v1/meetings?{parameters}&fields=id,status",
        f"{{ meetings(where: {{{where}}}) {{ nodes {{ id meetingStatus }} }} }}",
    )


# ---- cases 12 to 14 and 30


def test_what_ended_on_the_timeline_of_china(api: Api) -> None:
    entries = timeline(api, "actors/china")
    assert [entry for entry in entries if entry["event_type"] == "ended"] == [], "no document says that anything did"
    assert entries


def test_whether_the_tenure_of_lavrov_has_ended(api: Api) -> None:
    entries = timeline(api, "actors/sergey-lavrov")
    assert entries
    assert [entry for entry in entries if entry["event_type"] == "ended"] == []
    assert [entry for entry in entries if entry["record"]["id"].startswith("tenures/")] == [], "no day is known"


def test_whether_the_visit_of_putin_took_place(api: Api) -> None:
    found = [entry for entry in timeline(api, "actors/vladimir-putin") if entry["record"]["id"] == EXPECTED]
    assert [(entry["event_type"], entry["status"]) for entry in found] == [("expected", "anticipated")]


def test_when_the_terms_of_putin_began_and_ended(api: Api) -> None:
    found = [
        (entry["date"]["text"], entry["event_type"], entry["record"]["id"].split("--")[1])
        for entry in timeline(api, "actors/vladimir-putin")
        if entry["record"]["id"].startswith("tenures/") and entry["record"]["id"].split("--")[1] == "russia-president"
    ]
    assert [each[:2] for each in found] == [("2000-05-07", "began"), ("2008-05-07", "ended"), ("2012-05-07", "began")]


@pytest.mark.parametrize("actor", ["actors/china", "actors/vladimir-putin"])
def test_what_happened_to_an_actor_latest_first(actor: str, api: Api) -> None:
    entries = timeline(api, actor, "latest_first")
    days = [entry["date"]["earliest"] for entry in entries]
    assert days == sorted(days, reverse=True)
    assert entries == timeline(api, actor)[::-1]


def test_which_meetings_there_were_latest_first(api: Api) -> None:
    answer = ask(
        api,
        "/v1/meetings?order=-start&fields=id",
        "{ meetings(orderBy: [{start: DESC}]) { nodes { id } } }",
    )
    assert [row["id"] for row in answer][:2] == [EXPECTED, BIDENS]
    assert len(answer) == 6


# ---- case 15


def test_which_meetings_china_had_in_april_2024(api: Api) -> None:
    """Both talks, through Xi and Wang, and the visit that China hosts; one filter without `or`."""
    answer = meetings(api, "actor=actors/china&start=2024-04", 'actor: {eq: "actors/china"}, start: {eq: "2024-04"}')
    assert ids(answer) == [VISIT, WITH_WANG, WITH_XI]


# ---- case 16


def test_which_meetings_there_were_between_china_and_russia(api: Api) -> None:
    answer = meetings(api, "actor=actors/china&actor=actors/russia", BOTH)
    assert {row["id"]: row["status"] for row in answer} == {
        VISIT: "held",
        WITH_WANG: "held",
        WITH_XI: "held",
        EXPECTED: "anticipated",
    }


def test_how_often_china_and_russia_met(api: Api) -> None:
    """The visit counts once, with its parts inside; what is only anticipated does not count."""
    answer = ask(
        api,
        "/v1/dyad?a=actors/china&b=actors/russia",
        '{ dyad(a: "actors/china", b: "actors/russia") {'
        " meetingCount meetings { nodes { meeting { id } parts { meeting { id } } } } } }",
    )
    (visit,) = answer["meetings"]
    assert answer["meeting_count"] == 1
    assert visit["meeting"]["id"] == VISIT
    assert ids(visit["parts"], "meeting") == [WITH_WANG, WITH_XI]


def test_how_often_china_and_russia_met_side_by_side(api: Api) -> None:
    answer = ask(
        api,
        "/v1/compare?a=actors/china&b=actors/russia",
        '{ compare(a: "actors/china", b: "actors/russia") { meetingCount } }',
    )
    assert answer == {"meeting_count": 1}


# ---- case 18


def test_which_statements_were_made_for_russia(api: Api) -> None:
    fields = "nodes { id speaker { id } }"
    answer = ask(
        api,
        "/v1/statements?actor=actors/russia&fields=id,speaker.id",
        f'{{ statements(where: {{actor: {{eq: "actors/russia"}}}}) {{ {fields} }} }}',
    )
    speakers = ["actors/dmitry-peskov", "actors/sergey-lavrov", "actors/vladimir-putin"]
    assert sorted({row["speaker"]["id"] for row in answer}) == speakers
    everything = ask(api, "/v1/statements?fields=id,speaker.id", f"{{ statements {{ {fields} }} }}")
    assert answer == [row for row in everything if row["speaker"]["id"] in speakers]


# ---- cases 19 and 20


def test_which_meetings_there_were_in_april_2024(api: Api) -> None:
    answer = meetings(api, "start=2024-04", 'start: {eq: "2024-04"}')
    assert ids(answer) == sorted([VISIT, WITH_WANG, WITH_XI, BIDENS, BRIEFING])


def test_which_meetings_there_were_in_2024(api: Api) -> None:
    """Lists are flat: parts of a meeting are rows as well."""
    answer = meetings(api, "start=2024", 'start: {eq: "2024"}')
    assert ids(answer) == sorted([VISIT, WITH_WANG, WITH_XI, BIDENS, BRIEFING, EXPECTED])


# ---- case 21


def test_which_meetings_there_are_as_of_9_april_2024(api: Api) -> None:
    rest, graphql = refusals(
        api, "/v1/meetings?as_of=2024-04-09", '{ at(asOf: "2024-04-09") { meetings { nodes { id } } } }'
    )
    assert (rest["code"], rest["field"]) == ("BAD_USER_INPUT", "as_of")
    assert (graphql["code"], graphql["field"]) == ("BAD_USER_INPUT", "asOf")
    assert "start.lte=2024-04-09" in rest["hint"]
    assert 'start: {lte: "2024-04-09"}' in graphql["hint"]


@pytest.mark.parametrize("certainty", ["certain", "likely", "possible"])
def test_which_meetings_in_beijing_a_view_as_of_1990_leaves_out(certainty: str, api: Api) -> None:
    answer = ask(
        api,
        f"/v1/places/beijing?as_of=1990-01-01&certainty={certainty}&fields=meetings.id",
        f'{{ at(asOf: "1990-01-01", certainty: {certainty.upper()})'
        ' { place(id: "places/beijing") { meetings { nodes { id: recordId } } } } }',
    )
    assert ids(answer["meetings"]) == [VISIT, WITH_WANG, WITH_XI], "none, for it is not a list of meetings"


# ---- case 27


def test_whether_lavrov_met_wang_before_or_after_xi(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/{WITH_WANG}?fields=start,follows.id,followed_by.id",
        f'{{ meeting(id: "{WITH_WANG}") {{ start {{ text }} follows {{ id }} followedBy {{ nodes {{ id }} }} }} }}',
    )
    assert answer == {"start": {"text": "2024-04-09"}, "follows": None, "followed_by": [{"id": WITH_XI}]}


def test_whether_lavrov_met_xi_before_or_after_wang(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/{WITH_XI}?fields=start,follows.id",
        f'{{ meeting(id: "{WITH_XI}") {{ start {{ text }} follows {{ id }} }} }}',
    )
    assert answer == {"start": {"text": "2024-04-09"}, "follows": {"id": WITH_WANG}}
