"""Dyads, comparisons and the state of an alliance, compared with a model in plain Python over the lists."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise
from typing import Any

import pytest
from conftest import BACKENDS, Api

ACTORS = ("alba", "brava", "corva", "ann", "bob", "guarantor")
PAIRS = [*combinations(ACTORS, 2), ("brava", "alba"), ("bob", "ann")]
DAYS = (
    "1990",
    "1991-06",
    "1993-06-01",
    "1995-06-01",
    "1996~",
    "1998",
    "2000",
    "2001-06-01",
    "2002-06",
    "2005-06",
    "2011",
)
NEVER_BEFORE, NEVER_AFTER = "0000-00-00", "9999-99-99"
ATTENDED, COUNTED = ("present", "remote"), ("member", "signatory")


@pytest.fixture(params=BACKENDS)
def leagues(request: pytest.FixtureRequest, world: Any) -> Api:
    """The made-up world of two states and a guarantor, with no statement sent yet."""
    api: Api = world(request.param, "leagues")
    api.statements.clear()
    return api


def all_of(api: Api, collection: str) -> list[dict[str, Any]]:
    return list(api.rest(f"/v1/{collection}?limit=1000")["data"])


def bounds(row: dict[str, Any], name: str) -> tuple[str, str]:
    """Returns the first and the last day of a date, with bounds for open and unknown dates."""
    answer = row[name]
    if answer is None:
        return NEVER_BEFORE, NEVER_AFTER
    if answer["text"] == "..":
        return (NEVER_AFTER, NEVER_AFTER) if name == "until" else (NEVER_BEFORE, NEVER_BEFORE)
    return answer["earliest"] or NEVER_BEFORE, answer["latest"] or NEVER_AFTER


def time_of(row: dict[str, Any]) -> tuple[str, str]:
    return bounds(row, "since")[0], bounds(row, "until")[1]


def shared(*times: tuple[str, str]) -> bool:
    return max(first for first, _ in times) <= min(last for _, last in times)


def meetings_of_both(api: Api, one: str, other: str) -> dict[str, str]:
    """Returns the joint meetings, each with its first day."""
    took_place = {m["id"]: bounds(m, "start")[0] for m in all_of(api, "meetings") if m["status"] == "held"}
    attended = {(p["actor_id"], p["meeting_id"]) for p in all_of(api, "participations") if p["attendance"] in ATTENDED}
    return {id: day for id, day in took_place.items() if (one, id) in attended and (other, id) in attended}


def statements_from(api: Api, one: str, other: str) -> dict[str, str]:
    """Returns the statements of one actor to or about another, each with its first day."""
    made = {s["id"]: bounds(s, "date")[0] for s in all_of(api, "statements") if s["speaker_id"] == one}
    return {
        t["statement_id"]: made[t["statement_id"]]
        for t in all_of(api, "targets")
        if t["record_id"] == other and t["statement_id"] in made
    }


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_contacts_and_gaps_agree_with_the_lists(pair: tuple[str, str], leagues: Api) -> None:
    one, other = (f"actors/{slug}" for slug in pair)
    met = meetings_of_both(leagues, one, other)
    made, answered = statements_from(leagues, one, other), statements_from(leagues, other, one)
    days = sorted({*met.values(), *made.values(), *answered.values()} - {NEVER_BEFORE})
    answer = leagues.rest(f"/v1/dyad?a={one}&b={other}&include_representatives=false")["data"]
    counts = [answer[name] for name in ("meeting_count", "a_to_b_count", "b_to_a_count")]
    assert counts == [len(met), len(made), len(answered)]
    assert {each["meeting"]["id"] for each in answer["meetings"]} == met.keys()
    assert {each["statement"]["id"] for each in answer["statements"]} == made.keys() | answered.keys()
    assert (answer["first_contact"], answer["last_contact"]) == (days[0] if days else None, days[-1] if days else None)
    assert sorted(gap["days"] for gap in answer["gaps"]) == sorted(map(apart, pairwise(days)))


def apart(days: tuple[str, str]) -> int:
    before, after = map(date.fromisoformat, days)
    return (after - before).days


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_shared_alliances_and_obligations_agree_with_the_lists(pair: tuple[str, str], leagues: Api) -> None:
    one, other = (f"actors/{slug}" for slug in pair)
    answer = leagues.rest(f"/v1/dyad?a={one}&b={other}&include_representatives=false")["data"]
    belong = [m for m in all_of(leagues, "memberships") if m["status"] in COUNTED]
    both = {
        (a["id"], b["id"])
        for a in belong
        for b in belong
        if (a["actor_id"], b["actor_id"]) == (one, other)
        and a["alliance_id"] == b["alliance_id"]
        and shared(time_of(a), time_of(b))
    }
    assert {(each["a"]["id"], each["b"]["id"]) for each in answer["alliances"]} == both
    owed = {(each["direction"], each["obligation"]["id"]) for each in answer["obligations"]}
    assert owed == {*owing(leagues, one, other, "a_to_b"), *owing(leagues, other, one, "b_to_a")}


def owing(api: Api, by: str, to: str, direction: str) -> Iterator[tuple[str, str]]:
    for obligation, obligor, beneficiary, _ in owed_pairs(api):
        if (obligor, beneficiary) == (by, to):
            yield direction, obligation


def owed_pairs(api: Api, keeps: Any = lambda row: True) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Returns every obligation with who owes it to whom and the rows that say so, among the rows that are kept."""
    for owed in filter(keeps, all_of(api, "obligations")):
        ends = [list(end_of(api, owed, name, keeps)) for name in ("obligor_id", "beneficiary_id")]
        for by, its_time, its_row in ends[0]:
            for to, that_time, that_row in ends[1]:
                if by != to and shared(its_time, that_time, time_of(owed)):
                    yield owed["id"], by, to, (its_row, that_row)


def end_of(api: Api, owed: dict[str, Any], name: str, keeps: Any) -> Iterator[tuple[str, tuple[str, str], str]]:
    if owed[name]:
        yield owed[name], time_of(owed), owed["id"]
    for member in [] if owed[name] else filter(keeps, all_of(api, "memberships")):
        if member["alliance_id"] == owed["alliance_id"] and member["status"] in COUNTED:
            yield member["actor_id"], time_of(member), member["id"]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("certainty", ["possible", "likely", "certain"])
def test_the_state_of_an_alliance_agrees_with_the_lists(day: str, certainty: str, leagues: Api) -> None:
    view = f"as_of={day}&certainty={certainty}"
    state = leagues.rest(f"/v1/alliances/league/state?{view}")["data"]["state"]
    assert len(leagues.statements) == 1
    kept = rows_kept(leagues, view)
    assert state["existed"] == existed(leagues, day)
    belong = [m for m in all_of(leagues, "memberships") if m["id"] in kept and m["alliance_id"] == "alliances/league"]
    assert {m["membership"]["id"] for m in state["members"]} == {m["id"] for m in belong}
    assert state["member_count"] == len({m["actor_id"] for m in belong if m["status"] in COUNTED})
    bound = [o for o in all_of(leagues, "obligations") if o["id"] in kept and o["alliance_id"] == "alliances/league"]
    assert "alliances/league" in kept or not (belong or bound)
    ends = sorted((o["obligor_id"] or "", o["beneficiary_id"] or "", o["id"]) for o in bound)
    assert [
        (*map(end_id, (o["obligor"], o["beneficiary"])), o["obligation"]["id"]) for o in state["obligations"]
    ] == ends
    assert state["obligation_count"] == len(ends)


def rows_kept(api: Api, view: str) -> dict[str, dict[str, Any]]:
    """Returns the alliances, memberships and obligations in a view, by id."""
    kinds = ("alliances", "memberships", "obligations")
    rows = (row for kind in kinds for row in api.rest(f"/v1/{kind}?{view}&limit=1000")["data"])
    return {row["id"]: row for row in rows}


def existed(api: Api, day: str) -> str:
    """Returns whether the league existed: by likely rows about it, else by the dates that exclude it."""
    likely = rows_kept(api, f"as_of={day}&certainty=likely")
    if any("alliances/league" in (id, row.get("alliance_id")) for id, row in likely.items()):
        return "yes"
    return "unknown" if "alliances/league" in rows_kept(api, f"as_of={day}&certainty=possible") else "no"


def end_id(actor: dict[str, Any] | None) -> str:
    """Returns the id of an actor, or an empty text for all members."""
    return str(actor["id"]) if actor else ""


@pytest.mark.parametrize("day", DAYS)
def test_certain_rows_are_those_of_the_certain_view(day: str, leagues: Api) -> None:
    possible, certain = (
        leagues.rest(f"/v1/alliances/league/state?as_of={day}&certainty={certainty}")["data"]["state"]
        for certainty in ("possible", "certain")
    )
    for name in ("members", "obligations"):
        assert [one for one in possible[name] if one["certain"]] == certain[name]


@pytest.mark.parametrize("include_representatives", ["false", "true"])
def test_a_dyad_is_symmetric(include_representatives: str, leagues: Api) -> None:
    here, attended = (
        leagues.rest(f"/v1/dyad?a=actors/{one}&b=actors/{other}&include_representatives={include_representatives}")[
            "data"
        ]
        for one, other in (("alba", "brava"), ("brava", "alba"))
    )
    assert len(leagues.statements) == 2
    assert here["meeting_count"] == attended["meeting_count"] == (4 if include_representatives == "true" else 3)
    assert here["a_to_b_count"] == attended["b_to_a_count"]
    assert [gap["days"] for gap in here["gaps"]] == [gap["days"] for gap in attended["gaps"]]
    assert [each["a"] for each in here["meetings"]] == [each["b"] for each in attended["meetings"]]


def test_a_person_counts_only_in_office_and_the_actor_itself_first(leagues: Api) -> None:
    answer = leagues.rest("/v1/dyad?a=actors/alba&b=actors/brava&include_representatives=true")["data"]["meetings"]
    edges = {each["meeting"]["id"]: each["a"] for each in answer}
    assert "meetings/out-of-office" not in edges
    assert [edge["tenure"] and edge["tenure"]["id"] for edge in edges["meetings/last"]] == [None, "tenures/ann-again"]
    assert [edge["tenure"]["id"] for edge in edges["meetings/of-ministers"]] == ["tenures/ann-first"]


def test_a_cut_dyad_keeps_the_latest_contacts(leagues: Api) -> None:
    path = "/v1/dyad?a=actors/alba&b=actors/brava"
    everything, cut = leagues.rest(path)["data"], leagues.rest(f"{path}&meetings_first=1&statements_first=2")["data"]
    assert (everything["meetings_next"], everything["statements_next"]) == (None, None)
    assert cut["meetings_next"] and cut["statements_next"]
    assert cut["meetings"] == everything["meetings"][:1]
    assert cut["statements"] == everything["statements"][:2]
    assert cut["gaps"] == everything["gaps"]


PATHS = (
    "/v1/dyad?a=actors/alba&b=actors/brava&include_representatives=true",
    "/v1/compare?a=actors/alba&b=actors/brava",
    "/v1/alliances/league/state?",
)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("view", ["revision=1", "published_until=2000", "as_of=1995&certainty=certain", "ranks=best"])
def test_every_view_is_supported(path: str, view: str, leagues: Api) -> None:
    viewed = leagues.rest(f"{path}&{view}")["data"]
    assert len([answer for answer in leagues.statements if answer.startswith("with ")]) == 1
    assert (viewed == leagues.rest(path)["data"]) == (view in ("revision=1", "ranks=best"))


def test_a_dyad_as_published_leaves_out_later_documents(leagues: Api) -> None:
    answer = leagues.rest("/v1/dyad?a=actors/alba&b=actors/brava&published_until=2000")["data"]
    assert (answer["meeting_count"], answer["statements"], answer["relations"]) == (0, [], [])


def test_the_executor_gives_the_same_dyad(leagues: Api) -> None:
    query = """{ dyad(a: "actors/alba", b: "actors/brava", includeRepresentatives: true) {
      isComplete meetings(first: 3) { __typename edges { __typename cursor node { __typename date { text } } }
        nodes { __typename a { tenure { id } participation { participationRole } } } pageInfo { __typename hasNextPage endCursor } }
      statements { nodes { direction targets { target { stance } } } } gaps { days } } """
    answer = leagues.graphql(f"{query} }}")
    assert len(leagues.statements) == 1
    assert leagues.graphql(f"{query} __schema {{ queryType {{ name }} }} }}")["dyad"] == answer["dyad"]
    assert len(answer["dyad"]["meetings"]["edges"]) == len(answer["dyad"]["meetings"]["nodes"]) == 3


def test_variables_are_read_anew_for_each_request(leagues: Api) -> None:
    selection = 'dyad(a: $a, b: "actors/brava", includeRepresentatives: $up) { meetingCount }'
    query = f"query ($a: ID!, $up: Boolean) {{ {selection} }}"
    counts = [
        leagues.graphql(query, a=f"actors/{one}", up=up)["dyad"]["meetingCount"]
        for one, up in (("alba", False), ("corva", False), ("alba", True), ("ann", True), ("alba", None))
    ]
    assert counts == [3, 0, 4, 3, 4]


REFUSED = [
    ("dyad?a=actors/china", 422, "b"),
    ("dyad?a=actors/china&b=meetings/x", 422, "b"),
    ("dyad?a=china&b=actors/russia", 422, "a"),
    ("dyad?a=actors/china&b=actors/russi", 404, "b"),
    ("dyad?a=actors/china&b=actors/russia&include_representatives=perhaps", 422, "include_representatives"),
    ("dyad?a=actors/china&b=actors/russia&meetings_first=101", 422, "meetings_first"),
    ("compare?a=actors/china&b=actors/russia&include_representatives=perhaps", 422, "include_representatives"),
    ("compare?a=actors/chin&b=actors/russia", 404, "a"),
    ("alliances/brics/state?as_of=soon", 422, "as_of"),
    ("alliances/bricks/state", 404, "slug"),
    ("alliances/brics/state?day=2024", 422, "day"),
]


@pytest.mark.parametrize(("selection", "status", "field"), REFUSED)
def test_invalid_arguments_are_refused_by_name(selection: str, status: int, field: str, seeded: Api) -> None:
    refused = seeded.client.get(f"/v1/{selection}")
    assert (refused.status_code, refused.json()["field"]) == (status, field), refused.json()


def test_the_visit_of_lavrov_counts_once_between_china_and_russia_with_its_parts_inside(seeded: Api) -> None:
    rest = seeded.rest("/v1/dyad?a=actors/china&b=actors/russia")["data"]
    query = """{ dyad(a: "actors/china", b: "actors/russia") { meetingCount
        meetings { nodes { meeting { id } parts { meeting { id } } } } }
      compare(a: "actors/china", b: "actors/russia") { meetingCount } }"""
    graphql = seeded.graphql(query)
    (visit,) = rest["meetings"]
    assert visit["meeting"]["id"] == "meetings/lavrov-beijing-2024-04-09"
    assert [part["meeting"]["id"] for part in visit["parts"]] == [
        "meetings/lavrov-wang-beijing-2024-04-09",
        "meetings/xi-lavrov-beijing-2024-04-09",
    ]
    parts = [{"meeting": {"id": part["meeting"]["id"]}} for part in visit["parts"]]
    meetings = [{"meeting": {"id": visit["meeting"]["id"]}, "parts": parts}]
    assert graphql["dyad"] == {"meetingCount": rest["meeting_count"], "meetings": {"nodes": meetings}}
    assert rest["meeting_count"] == graphql["compare"]["meetingCount"] == 1
    assert seeded.rest("/v1/compare?a=actors/china&b=actors/russia")["data"]["meeting_count"] == 1


def test_timelines_include_representatives_by_default(seeded: Api) -> None:
    everything, own = (
        {
            entry["record"]["id"]
            for entry in seeded.rest(f"/v1/timeline?of=actors/russia{more}&first=200")["data"]["entries"]
        }
        for more in ("", "&include_representatives=false")
    )
    query = (
        """{ timeline(of: ["actors/russia"], first: 200, includeRepresentatives: %s) { nodes { record { id } } } }"""
    )
    for entries, value in ((everything, "true"), (own, "false")):
        assert {entry["record"]["id"] for entry in seeded.graphql(query % value)["timeline"]["nodes"]} == entries
    assert "statements/peskov-preparation-for-contacts-2024-04-09" in everything - own
