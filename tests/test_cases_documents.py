"""What a careful expert would answer where documents complete or contradict each other (cases 9, 36, 38 and 40)."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from itertools import permutations
from typing import Any
from uuid import uuid4

import pytest
from cases import ask, documents, view
from conftest import BACKENDS, WORLDS, Api, serving
from sqlalchemy import Engine

from api.write import write
from seeds.read import read_seeds

DOCUMENTS = ("almanac", "yearbook", "history", "gazette")
ALMANAC, YEARBOOK, HISTORY, GAZETTE = (f"documents/{name}" for name in DOCUMENTS)
Chronicles = Callable[[Sequence[str]], Api]


@pytest.fixture(scope="module", params=BACKENDS)
def chronicles(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Chronicles]:
    """Returns the made-up world of `chronicles`, into which some documents were loaded one after the other."""
    with ExitStack() as stack:

        @cache
        def load(order: Sequence[str]) -> Api:
            def fill(engine: Engine) -> None:
                for name in ("chronicles", *(f"chronicles_by_{document}" for document in order)):
                    changes = read_seeds((WORLDS / name,))
                    write(engine, changes, author="A test", reason="A made-up document.", origin="test")

            return stack.enter_context(serving(request.param, address(request.param, f"c_{uuid4().hex}"), fill))

        yield load


@pytest.fixture(params=[DOCUMENTS, DOCUMENTS[::-1]], ids=["oldest-first", "newest-first"])
def alba(request: pytest.FixtureRequest, chronicles: Chronicles) -> Api:
    """All four documents, in either order."""
    return chronicles(request.param)


def tenures(api: Api, office: str, day: str, certainty: str = "") -> Any:
    rest, graphql = view(day, certainty)
    return ask(
        api,
        f"/v1/tenures?office={office}&{rest}&fields=person.id,citations.document.id,attestation",
        f'{{ at({graphql}) {{ tenures(where: {{office: {{id: {{eq: "{office}"}}}}}}) {{ nodes {{ person {{ id: recordId }}'
        " citations { nodes { document { id: recordId } } } attestation { certainty lastDay } } } } }",
    )


def wars(api: Api, day: str = "", certainty: str = "") -> Any:
    rest, graphql = view(day, certainty) if day else ("", "")
    query = (
        "relations(where: {relationKind: {eq: AT_WAR_WITH}}) { nodes { subject { id: recordId } since { text } until { text } disputed"
        " citations { nodes { document { id: recordId } } } } }"
    )
    return ask(
        api,
        f"/v1/relations?kind=at_war_with&{rest}&fields=subject.id,since,until,disputed,citations.document.id",
        f"{{ at({graphql}) {{ {query} }} }}" if day else f"{{ {query} }}",
    )


# ---- cases 9 and 36


def test_whether_two_documents_make_certain_who_was_president_between_them(alba: Api) -> None:
    """One has her president since 2000, the other on 9 April 2024: neither attests 2010."""
    assert tenures(alba, "offices/president", "2010-01-01", "certain") == []
    (tenure,) = tenures(alba, "offices/president", "2010-01-01")
    assert tenure["person"]["id"] == "actors/ann"
    assert tenure["attestation"]["certainty"] == "likely"
    assert documents(tenure) == {ALMANAC, GAZETTE}


@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        ("1999-12-31", None),
        ("2000-12-31", "certain"),
        ("2003-01-01", "likely"),
        ("2024-04-08", "likely"),
        ("2024-04-09", "certain"),
        ("2024-04-10", "likely"),
        ("2026-04-09", "likely"),
        ("2026-04-10", None),
    ],
)
def test_how_certain_it_is_that_ann_was_president(day: str, certainty: str | None, alba: Api) -> None:
    answer = tenures(alba, "offices/president", day)
    assert [row["attestation"]["certainty"] for row in answer] == ([certainty] if certainty else [])


def test_who_was_president_in_2010_by_the_almanac_alone(chronicles: Chronicles) -> None:
    """A tenure without an end is presumed for two years after it is last attested."""
    alone = chronicles(("almanac",))
    assert tenures(alone, "offices/president", "2010-01-01") == []
    assert len(tenures(alone, "offices/president", "2010-01-01", "possible")) == 1
    assert len(tenures(alone, "offices/president", "2002-12-31")) == 1


# ---- case 38


def test_until_when_alba_was_at_war_if_one_document_says_still_and_a_later_one_ended(alba: Api) -> None:
    (war,) = wars(alba)
    assert (war["since"], war["until"]) == ({"text": "2010"}, {"text": "2022"})
    assert not war["disputed"], "what was still so in 2020 can have ended in 2022"
    assert documents(war) == {YEARBOOK, HISTORY}


@pytest.mark.parametrize(
    ("day", "number"), [("2021-01-01", 1), ("2022-01-01", 1), ("2023-01-01", 0), ("2024-04-09", 0)]
)
def test_whether_alba_was_at_war_on_a_day(day: str, number: int, alba: Api) -> None:
    assert len(wars(alba, day)) == number
    if not number:
        assert wars(alba, day, "possible") == []


def test_whether_alba_was_at_war_in_2022_by_the_yearbook_alone(chronicles: Chronicles) -> None:
    alone = chronicles(("yearbook",))
    (war,) = wars(alone)
    assert war["until"] == {"text": "2020-06-30/"}, "still so on its day"
    assert len(wars(alone, "2022-01-01")) == 1, "presumed until it ends"


# ---- case 40

COMPARED = {
    "tenures": "person.id,office.id,acting",
    "memberships": "alliance.id,actor.id,status",
    "relations": "subject.id,kind,object.id",
    "names": "record.id,kind,language,text",
}
CITED = "support_type,since,until,field,value,page,document.id"
ORDERS = [*permutations(DOCUMENTS)][::4]


def facts(api: Api) -> dict[str, list[str]]:
    """Returns all facts with their citations, ids aside, and on some days those that are likely and possible."""
    cited = ",".join(f"citations.{name}" for name in CITED.split(","))
    found = {}
    for collection, fields in COMPARED.items():
        for part in ("", *(f"&as_of={day}&certainty={degree}" for day in DAYS for degree in DEGREES)):
            rows = api.rest(f"/v1/{collection}?limit=100&fields={fields},since,until,disputed,note,{cited}{part}")[
                "data"
            ]
            for row in rows:
                row["citations"].sort(key=repr)
            found[collection + part] = sorted(map(repr, rows))
    return found


DAYS = ("1983", "1990-05-20", "1994-03-15", "2010-01-01", "2021", "2024-04-09")
DEGREES = ("certain", "likely", "possible")


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_whether_the_order_in_which_documents_are_loaded_matters(order: Sequence[str], chronicles: Chronicles) -> None:
    assert facts(chronicles(order)) == facts(chronicles(DOCUMENTS))


@pytest.mark.parametrize("pair", [pair for pair in permutations(DOCUMENTS, 2) if pair[0] < pair[1]], ids="-".join)
def test_whether_it_matters_which_of_two_documents_is_loaded_first(
    pair: tuple[str, str], chronicles: Chronicles
) -> None:
    assert facts(chronicles(pair)) == facts(chronicles(pair[::-1]))


def test_how_many_facts_the_four_documents_make_together(alba: Api) -> None:
    counts = {name: alba.rest(f"/v1/{name}?count=true&limit=1")["count"] for name in COMPARED}
    assert counts == {"tenures": 2, "memberships": 4, "relations": 1, "names": 3}


def test_since_when_alba_is_in_the_league_by_all_four_documents(alba: Api) -> None:
    """It left in 1985 at the latest and came back in 1990; the yearbook and the gazette speak of the second stretch."""
    answer = ask(
        alba,
        "/v1/memberships?alliance=alliances/league&order=since&fields=since,until,disputed,citations.document.id",
        '{ memberships(where: {alliance: {id: {eq: "alliances/league"}}}, orderBy: [{since: ASC}]) { nodes {'
        " since { text } until { text } disputed citations { nodes { document { id: recordId } } } } } }",
    )
    first, second = answer
    assert documents(first) == {ALMANAC, HISTORY}
    assert (first["until"]["text"], first["disputed"]) == ("1984-12-31/1985-12-31", True)
    assert documents(second) == {ALMANAC, YEARBOOK, GAZETTE}
    assert (second["since"]["text"], second["until"]["text"]) == ("1990-01-01", "2020-06-30/")
    assert not second["disputed"]
