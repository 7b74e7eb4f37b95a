"""What a careful expert would answer from the seeds, in both protocols and from one statement each."""

import json
from typing import Any

import pytest
from conftest import Api
from test_questions import graphql_answer, in_rest_terms, rest_answer

WEST, CHINA, TAIWAN = "actors/west", "actors/china", "actors/taiwan"
HOSTILITY = "statements/lavrov-western-hostility-2024-04-09"


def ask(api: Api, path: str, query: str) -> Any:
    """Returns the answer, which both protocols give from one statement each."""
    api.statements.clear()
    answer = rest_answer(api.rest(path), path)
    assert len(api.statements) == 1
    assert in_rest_terms(graphql_answer(api.graphql(query))) == answer
    assert len(api.statements) == 2
    return answer


def test_which_stance_to_china_lavrov_takes_when_he_speaks_of_western_hostility(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/targets?statement={HOSTILITY}&fields=record.id,stance",
        f'{{ targets(where: {{statement: {{id: {{eq: "{HOSTILITY}"}}}}}}) {{ nodes {{ record {{ id }} stance }} }} }}',
    )
    assert answer == [{"record": {"id": WEST}, "stance": "oppose"}]


def test_whom_wang_yi_calls_on_without_taking_a_stance_towards_them(api: Api) -> None:
    answer = ask(
        api,
        "/v1/targets?statement.speaker=actors/wang-yi&role=addressee&fields=record.id,stance",
        '{ targets(where: {statement: {speaker: {id: {eq: "actors/wang-yi"}}}, targetRole: {eq: ADDRESSEE}})'
        " { nodes { record { id } stance } } }",
    )
    assert {row["record"]["id"] for row in answer} == {CHINA, "actors/russia"}
    assert {row["stance"] for row in answer} == {"unclear"}


@pytest.mark.parametrize("country", ["iran", "north-korea"])
def test_whether_the_united_states_sanction_a_country_and_what_it_thinks_of_sanctions(api: Api, country: str) -> None:
    sanctions = ask(
        api, "/v1/relations?kind=sanctions", "{ relations(where: {relationKind: {eq: SANCTIONS}}) { nodes { id } } }"
    )
    stances = ask(
        api,
        f"/v1/relations?subject=actors/{country}&object=topics/us-sanctions&fields=kind,citations.support_type",
        f'{{ relations(where: {{subject: {{id: {{eq: "actors/{country}"}}}}, object: {{id: {{eq: "topics/us-sanctions"}}}}}})'
        " { nodes { relationKind citations { nodes { supportType } } } } }",
    )
    assert sanctions == []
    assert stances == [{"kind": "opposes", "citations": [{"support_type": "supports"}]}]


def test_which_facts_of_the_seeds_are_only_mentioned(api: Api) -> None:
    answer = ask(
        api,
        "/v1/citations?support_type=mentions",
        "{ citations(where: {supportType: {eq: MENTIONS}}) { nodes { id } } }",
    )
    assert answer == []


def test_what_russia_supports_where_taiwan_is_concerned(api: Api) -> None:
    answer = ask(
        api,
        "/v1/targets?statement=statements/lavrov-taiwan-interference-2024-04-09&fields=record.id,stance",
        '{ targets(where: {statement: {id: {eq: "statements/lavrov-taiwan-interference-2024-04-09"}}})'
        " { nodes { record { id } stance } } }",
    )
    assert {row["record"]["id"]: row["stance"] for row in answer} == {
        "relations/china--taiwan--1": "support",
        CHINA: "support",
        TAIWAN: "unclear",
    }


def test_how_often_russia_opposes_the_west(api: Api) -> None:
    """Lavrov's words about ties, hostility and Taiwan name the West once; those about hegemony are another speech act."""
    answer = ask(
        api,
        f"/v1/stances?speakers=actors/russia&targets={WEST}&group_by=on_behalf_of&since=2024-04-09&until=2024-04-09",
        f'{{ stances(speakers: ["actors/russia"], targets: ["{WEST}"], groupBy: ON_BEHALF_OF, since: "2024-04-09",'
        ' until: "2024-04-09") { cells: nodes { speaker { id label } target { id recordKind label } total support favour neutral'
        " criticise oppose mixed unclear firstDate lastDate hasMore statements { statement { id label date { text"
        " earliest latest } speechAct speaker { id label } } target { id label targetRole mention stance } stance mention"
        " certain } } pageInfo { hasNextPage endCursor } } }",
    )
    (cell,) = answer["cells"]
    assert [row["statement"]["id"] for row in cell["statements"]] == [
        "statements/lavrov-no-place-for-hegemony-2024-04-09",
        HOSTILITY,
    ]
    assert (cell["total"], cell["oppose"]) == (2, 2)


def test_whether_lavrov_met_wang_before_or_after_xi(api: Api) -> None:
    answer = ask(
        api,
        "/v1/meetings?follows.is_null=false&fields=id,follows.id,citations.field,citations.start_offset",
        "{ meetings(where: {follows: {id: {isNull: false}}})"
        " { nodes { id follows { id } citations { nodes { field startOffset } } } } }",
    )
    (later,) = answer
    assert later["id"] == "meetings/xi-lavrov-beijing-2024-04-09"
    assert later["follows"] == {"id": "meetings/lavrov-wang-beijing-2024-04-09"}
    assert {"field": "follows_id", "start_offset": 712} in later["citations"]


def test_which_meeting_came_after_that_of_lavrov_and_wang(api: Api) -> None:
    talks = "meetings/lavrov-wang-beijing-2024-04-09"
    answer = ask(
        api,
        f"/v1/{talks}?fields=followed_by.id",
        f'{{ meeting(id: "{talks}") {{ followedBy {{ nodes {{ id }} }} }} }}',
    )
    assert answer == {"followed_by": [{"id": "meetings/xi-lavrov-beijing-2024-04-09"}]}


@pytest.mark.parametrize("country", ["brazil", "india", "south-africa"])
def test_what_a_country_of_brics_is(api: Api, country: str) -> None:
    answer = ask(
        api,
        f"/v1/actors/{country}?fields=summary",
        f'{{ actor(id: "actors/{country}") {{ summary }} }}',
    )
    assert answer["summary"].startswith("A state in ")
    assert answer["summary"].endswith("a member of BRICS.")


@pytest.mark.parametrize("collection", ["actors", "alliances", "meetings", "offices", "places", "statements", "topics"])
def test_summaries_are_about_the_record_and_not_about_the_article(api: Api, collection: str) -> None:
    answer = ask(
        api,
        f"/v1/{collection}?fields=summary&limit=100",
        f"{{ {collection}(first: 100) {{ nodes {{ summary }} }} }}",
    )
    assert [
        row["summary"] for row in answer if "article" in row["summary"] or "reporter" in row["summary"].split()
    ] == []


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("Joe Biden", "actors/biden"),
        ("Joseph R. Biden", "actors/biden"),
        ("Sergei Lavrov", "actors/sergey-lavrov"),
        ("SCO", "actors/shanghai-cooperation-organisation"),
        ("Shanghai Cooperation Organization", "actors/shanghai-cooperation-organisation"),
        ("Shanghai Cooperation Organisation", "actors/shanghai-cooperation-organisation"),
    ],
)
def test_who_is_found_by_a_common_name(api: Api, words: str, id: str) -> None:
    answer = ask(api, f"/v1/actors?q={words}&fields=id", f'{{ actors(q: "{words}") {{ nodes {{ id }} }} }}')
    assert answer == [{"id": id}]


@pytest.mark.parametrize("words", ["SCO", "Shanghai Cooperation Organization"])
def test_which_alliance_is_found_by_a_common_name(api: Api, words: str) -> None:
    answer = ask(api, f"/v1/alliances?q={words}&fields=id", f'{{ alliances(q: "{words}") {{ nodes {{ id }} }} }}')
    assert answer == [{"id": "alliances/shanghai-cooperation-organisation"}]


@pytest.mark.parametrize("actor", ["india", "iran"])
def test_how_far_a_stale_membership_is_to_be_trusted(api: Api, actor: str) -> None:
    answer = ask(
        api,
        f"/v1/memberships?actor=actors/{actor}&status=observer&fields=confidence,note",
        f'{{ memberships(where: {{actor: {{id: {{eq: "actors/{actor}"}}}}, membershipStatus: {{eq: OBSERVER}}}})'
        " { nodes { confidence note } } }",
    )
    (membership,) = answer
    assert membership["confidence"] == "doubtful"
    assert "stale" in membership["note"]


def test_which_documents_give_the_members_of_brics(api: Api) -> None:
    """Five of the ten stand in the article, too; each document keeps its own dates."""
    answer = ask(
        api,
        "/v1/memberships?alliance=alliances/brics&fields=actor.id,citations.document.id,citations.since,citations.until",
        '{ memberships(where: {alliance: {id: {eq: "alliances/brics"}}}) { nodes { actor { id } citations { nodes {'
        " document { id } since { text earliest latest } until { text earliest latest } } } } } }",
    )
    cited = {row["actor"]["id"]: sorted(c["document"]["id"].split("-")[0] for c in row["citations"]) for row in answer}
    both, factbook = ["documents/factbook", "documents/lavrov"], ["documents/factbook"]
    named = {f"actors/{country}": both for country in ("brazil", "china", "india", "russia", "south-africa")}
    later = ("egypt", "ethiopia", "iran", "saudi-arabia", "united-arab-emirates")
    assert cited == named | {f"actors/{country}": factbook for country in later}
    dated = [c["document"]["id"] for row in answer for c in row["citations"] if c["since"] or c["until"]]
    assert set(dated) == {"documents/lavrov-beijing-2024-04-09"}


def test_what_each_document_says_of_the_presidency_of_biden(api: Api) -> None:
    answer = ask(
        api,
        "/v1/tenures?office=offices/us-president"
        "&fields=since,until,citations.document.id,citations.since,citations.until",
        '{ tenures(where: {office: {id: {eq: "offices/us-president"}}}) { nodes { since { text earliest latest }'
        " until { text earliest latest } citations { nodes { document { id } since { text earliest latest }"
        " until { text earliest latest } } } } } }",
    )
    (tenure,) = answer
    assert (tenure["since"]["text"], tenure["until"]["text"]) == ("2021-01-20", "2025-01-20")
    readings = {
        citation["document"]["id"]: (citation["since"]["text"], citation["until"]["text"])
        for citation in tenure["citations"]
        if citation["since"]
    }
    assert readings == {
        "documents/lavrov-beijing-2024-04-09": ("/2024-04-09", ".."),
        "documents/reign-leaders-2021-03": ("2021-01-20", ".."),
        "documents/us-presidents": ("2021-01-20", "2025-01-20"),
    }


def test_which_source_of_a_membership_is_set_aside(api: Api) -> None:
    answer = ask(
        api,
        "/v1/memberships?actor=actors/belarus&fields=status,since,disputed,citations.value,citations.as_printed,"
        "citations.set_aside",
        '{ memberships(where: {actor: {id: {eq: "actors/belarus"}}}) { nodes { membershipStatus since { text earliest latest }'
        " disputed citations { nodes { citationValue asPrinted setAside } } } } }",
    )
    (membership,) = answer
    assert (membership["status"], membership["since"]["text"], membership["disputed"]) == ("member", "2024", False)
    (stale,) = [citation for citation in membership["citations"] if citation["set_aside"]]
    assert (stale["value"], stale["as_printed"]) == ("dialogue_partner", "SCO (dialogue member)")
    assert "stale" in stale["set_aside"].lower()


@pytest.mark.parametrize("text", ["Chine", "People's Republic of China"])
def test_how_a_document_spells_a_name(api: Api, text: str) -> None:
    answer = ask(
        api,
        f"/v1/names?record=actors/china&text={text}&fields=citations.field,citations.value,citations.as_printed",
        f'{{ names(where: {{record: {{id: {{eq: "actors/china"}}}}, text: {{eq: "{text}"}}}})'
        " { nodes { citations { nodes { field citationValue asPrinted } } } } }",
    )
    (name,) = answer
    (citation,) = name["citations"]
    assert (citation["field"], citation["value"]) == (None, None)
    assert text in citation["as_printed"] and text != citation["as_printed"]


DATES = ("date", "start", "end", "since", "until", "formed", "ended", "founded", "dissolved", "published")


def test_which_citations_of_dates_state_no_date(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/citations?field.in={','.join(DATES)}&value.is_null=true",
        f"{{ citations(where: {{field: {{in: {json.dumps(DATES)}}}, citationValue: {{isNull: true}}}}) {{ nodes {{ id }} }} }}",
    )
    assert answer == []


def test_the_history_of_a_fact_has_the_dates_of_its_citations(api: Api) -> None:
    id = "memberships/brics--china--1"
    rest = [cited["since"] for cited in api.rest(f"/v1/{id}/history")["data"][0]["citations"]]
    query = f'{{ membership(id: "{id}") {{ history {{ citations {{ since {{ text earliest latest }} }} }} }} }}'
    graphql = [cited["since"] for cited in api.graphql(query)["membership"]["history"][0]["citations"]]
    dated = {"text": "/2024-04-09", "earliest": None, "latest": "2024-04-09"}
    assert sorted(rest, key=str) == sorted(graphql, key=str) == [None, dated]
