"""Documents side by side: accounts of a meeting, disagreements, and what would remain without a document."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.database import write_engine
from api.rest.records.openapi_examples import PLACES, derived_examples
from api.write import Create, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.catalog import collections, entities

SIGNED = Signature("A tester", "For the tests.", "test")
MEETING = "meetings/talks"


def document(slug: str, published: str, **more: Any) -> tuple[str, dict[str, Any]]:
    answer = {"id": f"documents/{slug}", "label": slug, "title": slug, "kind": "news_report", "fidelity": "original"}
    return "documents", {**answer, "published": published, **more}


def cited(*slugs: str, **more: Any) -> list[dict[str, Any]]:
    return [{"document_id": f"documents/{slug}", **more} for slug in slugs]


def part(slug: str, *slugs: str, **more: Any) -> tuple[str, dict[str, Any]]:
    values = {"meeting_id": MEETING, "actor_id": f"actors/{slug}", "role": "participant", **more}
    return "participations", {"id": f"participations/{slug}", **values, "citations": cited(*slugs)}


def member(
    slug: str, since: str | None, until: str | None, *slugs: str, actor: str = "ann", **more: Any
) -> tuple[str, dict[str, Any]]:
    values = {"alliance_id": "alliances/pact", "actor_id": f"actors/{actor}", "since": since, "until": until, **more}
    return "memberships", {"id": f"memberships/{slug}", **values, "citations": cited(*slugs)}


ROWS: list[tuple[str, dict[str, Any]]] = [
    document("late", "2024-04-10"),
    document("early", "2024-04-09"),
    document("copy", "2024-04-11", copy_of_id="documents/early"),
    *(("actors", {"id": f"actors/{slug}", "label": slug, "kind": "state"}) for slug in ("ann", "bob", "carl")),
    ("topics", {"id": "topics/peace", "label": "Peace"}),
    ("alliances", {"id": "alliances/pact", "label": "Pact", "kind": "defence_pact"}),
    (
        "meetings",
        {
            "id": MEETING,
            "label": "Talks",
            "kind": "talks",
            "status": "held",
            "start": "2024-04-09",
            "citations": [
                *cited("early", field="start"),
                *cited("late", field="start", support_type="contradicts", value="2024-04-08"),
                *cited("early", "late", field="status"),
            ],
        },
    ),
    part("ann", "early", "late"),
    part("bob", "early", "copy"),
    part("carl", "late", rank="deprecated"),
    (
        "tags",
        {
            "id": "tags/peace",
            "topic_id": "topics/peace",
            "record_id": MEETING,
            "citations": cited("early", support_type="mentions"),
        },
    ),
    (
        "statements",
        {
            "id": "statements/said",
            "label": "Said",
            "speaker_id": "actors/ann",
            "meeting_id": MEETING,
            "form": "direct_quote",
            "speech_act": "asserts",
            "citations": cited("late"),
        },
    ),
    member("whole", "1950-02-14", "1980-04-11", "early"),
    member("short", "1950-02-14", "1960", "late"),
    member("returned", "1990", "..", "late"),
    member("exact", "1950-02-14", "1980", "early", actor="bob"),
    member("rough", "1950", "1980-04", "late", actor="bob"),
    member("silent", None, None, "copy", actor="bob"),
    member("same-one", "1950", "1960", "early", actor="carl", new=True),
    member("same-two", "1955", "1970", "early", actor="carl", new=True),
]


def fill(engine: Engine) -> None:
    apply_changes(engine, [Create(collections()[name], values) for name, values in ROWS], SIGNED)


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """A meeting reported by two documents, one of them with a copy, and memberships whose dates they dispute."""
    with serving(request.param, address(request.param, "accounts"), fill) as api:
        yield api


def slugs(account: dict[str, Any], reported: str, link: str) -> dict[str, bool]:
    """Returns the slugs of what an account reports, each with whether it alone reports it."""
    return {one[link]["id"].partition("/")[2]: one["alone"] for one in account[reported]}


def test_accounts_stand_side_by_side_in_the_order_of_publication(base: Api) -> None:
    accounts = base.rest(f"/v1/{MEETING}/accounts")["data"]["accounts"]
    assert [one["document"]["title"] for one in accounts] == ["early", "late", "copy"]
    assert [slugs(one, "participants", "participation") for one in accounts] == [
        {"ann": False, "bob": False},
        {"ann": False},
        {"bob": False},
    ]
    assert [slugs(one, "statements", "statement") for one in accounts] == [{}, {"said": True}, {}]
    (topic,) = accounts[0]["topics"]
    assert (topic["tag"]["topic"]["id"], topic["support_type"], topic["alone"]) == ("topics/peace", "mentions", True)


def test_an_account_has_the_values_of_its_document(base: Api) -> None:
    early, late, _ = base.rest(f"/v1/{MEETING}/accounts")["data"]["accounts"]
    answer = [
        [(one["field"], one["value"], one["support_type"], one["alone"]) for one in account["fields"]]
        for account in (early, late)
    ]
    assert answer == [
        [("start", "2024-04-09", "supports", True), ("status", "held", "supports", False)],
        [("start", "2024-04-08", "contradicts", True), ("status", "held", "supports", False)],
    ]


def test_accounts_keep_to_the_point_of_view(base: Api) -> None:
    _, late, _ = base.rest(f"/v1/{MEETING}/accounts?ranks=any")["data"]["accounts"]
    assert slugs(late, "participants", "participation") == {"ann": False, "carl": True}


def disputes(answer: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (
            one["record"]["id"],
            one["field"],
            one["contested"],
            [(reading["value"], reading["document"]["title"]) for reading in one["readings"]],
        )
        for one in answer["disagreements"]
    ]


START = (MEETING, "start", False, [("2024-04-08", "late"), ("2024-04-09", "early")])
UNTIL = ("memberships/whole", "until", False, [("1960", "late"), ("1980-04-11", "early")])


def test_contradicting_and_supporting_citations_appear_side_by_side(base: Api) -> None:
    answer = base.rest(f"/v1/{MEETING}/accounts")["data"]
    assert disputes(answer) == [START]
    assert answer["disagreements"][0]["value"] == "2024-04-09"


@pytest.mark.parametrize("place", ["actors/ann", "alliances/pact", "memberships/whole"])
def test_readings_of_one_fact_disagree_where_no_day_satisfies_both(place: str, base: Api) -> None:
    """Separate stretches, less exact dates and two rows from one document are no disagreements."""
    assert disputes(base.rest(f"/v1/{place}/disagreements")["data"]) == [UNTIL]


@pytest.mark.parametrize("entity", entities().values(), ids=str)
def test_every_record_has_disagreements(entity: Any, base: Api) -> None:
    rows = base.rest(f"/v1/{entity.collection()}?fields=id&limit=2")["data"]
    for row in rows:
        assert base.rest(f"/v1/{row['id']}/disagreements")["data"]["id"] == row["id"]


def left(base: Api, document: str, record: str) -> dict[str, Any]:
    claims = base.rest(f"/v1/documents/{document}/claims?limit=50")["data"]
    (found,) = [one["remaining_support"] for one in claims if one["record"]["id"] == record]
    return dict(found)


def test_a_copy_supports_nothing_that_its_original_does_not(base: Api) -> None:
    assert left(base, "early", "participations/ann") == {"citations": 1, "documents": 1, "only_here": False}
    assert left(base, "early", "participations/bob") == {"citations": 1, "documents": 1, "only_here": True}
    assert left(base, "late", "statements/said") == {"citations": 0, "documents": 0, "only_here": True}


def test_claims_can_be_walked_page_by_page(base: Api) -> None:
    everything = base.rest("/v1/documents/late/claims")["data"]
    cursor: str | None = ""
    found = []
    while cursor is not None:
        page = base.rest(f"/v1/documents/late/claims?limit=2{cursor and f'&after={cursor}'}")
        found += page["data"]
        cursor = page["next"]
    assert found == everything
    assert len(everything) == 8


def test_the_executor_gives_the_same_answer(base: Api) -> None:
    query = '{ meeting(id: "meetings/talks") { disagreements { __typename field record { __typename id } readings { value } } } '
    answer = base.graphql(f"{query} }}")
    assert base.graphql(f"{query} __schema {{ queryType {{ name }} }} }}")["meeting"] == answer["meeting"]
    assert answer["meeting"]["disagreements"][0]["record"] == {"__typename": "Meeting", "id": MEETING}


REFUSED = [
    ("meetings/talks/accounts?rank=any", 422, "rank", "'ranks'"),
    ("meetings/talk/accounts", 404, "slug", "meetings/talks"),
    ("meetings/talks/disagreements?certainty=sure", 422, "certainty", ""),
    ("documents/lates/claims", 404, "slug", "documents/late"),
    ("documents/late/claims?limit=0", 422, "limit", ""),
    ("documents/late/claims?after=zz", 422, "after", ""),
    ("documents/late/claims?order=id", 422, "order", ""),
]


@pytest.mark.parametrize(("path", "status", "field", "hint"), REFUSED)
def test_invalid_requests_are_refused(path: str, status: int, field: str, hint: str, base: Api) -> None:
    refused = base.client.get(f"/v1/{path}")
    problem = refused.json()
    assert (refused.status_code, problem["field"]) == (status, field), problem
    assert hint in problem.get("hint", "")


def test_a_document_that_nothing_rests_on_has_no_claims(base: Api) -> None:
    apply_changes(
        engine := write_engine(base.url), [Create(collections()["documents"], document("bare", "2024")[1])], SIGNED
    )
    engine.dispose()
    assert base.rest("/v1/documents/bare/claims")["data"] == []


@pytest.mark.parametrize("name", PLACES)
def test_the_examples_of_the_contract_are_parts_of_real_answers(name: str, seeded: Api) -> None:
    assert is_part(derived_examples()[name]["value"]["data"], seeded.rest(PLACES[name])["data"])


@pytest.mark.parametrize("backend", BACKENDS)
def test_accounts_of_a_past_revision_are_as_they_were(backend: str, address: Callable[[str, str], str]) -> None:
    """A document gets another date, one gets a copy, and citations and competing assertions come and go."""
    places = [f"{MEETING}/accounts", "alliances/pact/disagreements", "documents/early/claims?limit=50"]
    places += ["documents/late/claims?limit=50", "memberships/whole/disagreements"]
    with serving(backend, address(backend, "accounts_past"), fill) as api:
        before = {place: api.rest(f"/v1/{place}")["data"] for place in places}
        answer = api.graphql(PAST % 1)["at"]
        engine = write_engine(api.url)
        for order in SINCE:
            apply_changes(engine, [order], SIGNED)
        engine.dispose()
        for place in places:
            assert api.rest(f"/v1/{place}")["data"] != before[place], place
            view = f"{'&' if '?' in place else '?'}revision=1"
            assert api.rest(f"/v1/{place}{view}")["data"] == before[place], place
        assert api.graphql(PAST % 1)["at"] == answer
        assert api.graphql(PAST % (1 + len(SINCE)))["at"] != answer


PAST = """{ at(revision: %d) {
  meeting(id: "meetings/talks") { accounts { document { title } fields { field value alone } participants { alone } }
    disagreements { field readings { value document { title } } } }
  alliance(id: "alliances/pact") { disagreements { field readings { value record { id: recordId } } } } } }"""
SINCE: list[Any] = [
    Update("documents/late", {"title": "later", "publisher_id": None, "copy_of_id": "documents/early"}, ANY_REVISION),
    Update("citations/memberships-short--late--1", {"until": "1970"}, ANY_REVISION),
    Update("citations/meetings-talks--late--1", {"value": "2024-04-07"}, ANY_REVISION),
    Update(MEETING, {"kind": "visit", "citations": cited("late", field="kind", value="visit")}, ANY_REVISION),
    Update("participations/ann", {"citations": cited("copy")}, ANY_REVISION),
]


@pytest.mark.parametrize("backend", BACKENDS)
def test_accounts_contain_only_published_documents(backend: str, address: Callable[[str, str], str]) -> None:
    with serving(backend, address(backend, "accounts_published"), fill) as api:
        by_then = api.rest(f"/v1/{MEETING}/accounts?published_until=2024-04-09")["data"]
        (early,) = by_then["accounts"]
        assert (early["document"]["title"], by_then["disagreements"]) == ("early", [])
        assert slugs(early, "participants", "participation") == {"ann": True, "bob": True}
        assert api.rest("/v1/alliances/pact/disagreements?published_until=2024-04-09")["data"]["disagreements"] == []
        claims = api.rest("/v1/documents/early/claims?published_until=2024-04-09&limit=50")["data"]
        assert {one["remaining_support"]["documents"] for one in claims} == {0}


@pytest.mark.parametrize(("day", "found"), [("1955", [UNTIL]), ("1970", [UNTIL]), ("1985", []), ("1940", [])])
@pytest.mark.parametrize("certainty", ["possible", "certain"])
def test_as_of_hides_no_competing_assertion(day: str, found: Any, certainty: str, base: Api) -> None:
    """Both ends appear on a day on which the fact holds by one of them only; on other days they do not differ."""
    view = f"as_of={day}&certainty={certainty}"
    assert disputes(base.rest(f"/v1/alliances/pact/disagreements?{view}")["data"]) == found
    query = '{ at(asOf: "%s", certainty: %s) { alliance(id: "alliances/pact") { disagreements { field } } } }'
    answer = base.graphql(query % (day, certainty.upper()))["at"]["alliance"]["disagreements"]
    assert [one["field"] for one in answer] == [field for _, field, _, _ in found]


def test_publishers_under_one_control_support_as_one(base: Api) -> None:
    """Two newspapers of one ministry are one independent origin."""
    ministry = {"id": "actors/ministry", "label": "Ministry", "kind": "government_body"}
    papers = [
        {"id": f"publishers/{slug}", "label": slug, "kind": "newspaper", "controlled_by_id": "actors/ministry"}
        for slug in ("morning", "evening")
    ]
    answer = {"id": "topics/rumour", "label": "Rumour", "citations": cited("in-the-morning", "in-the-evening")}
    rows = [
        ("actors", ministry),
        *(("publishers", paper) for paper in papers),
        document("in-the-morning", "2024", publisher_id="publishers/morning"),
        document("in-the-evening", "2024", publisher_id="publishers/evening"),
        ("topics", answer),
    ]
    engine = write_engine(base.url)
    apply_changes(engine, [Create(collections()[name], values) for name, values in rows], SIGNED)
    engine.dispose()
    assert left(base, "in-the-morning", "topics/rumour") == {"citations": 1, "documents": 1, "only_here": True}


def is_part(excerpt: Any, everything: Any) -> bool:
    if isinstance(excerpt, list):
        return all(any(is_part(one, other) for other in everything) for one in excerpt)
    if isinstance(excerpt, dict):
        return set(excerpt) == set(everything or ()) and all(
            is_part(value, everything[key]) for key, value in excerpt.items()
        )
    return bool(excerpt == everything)
