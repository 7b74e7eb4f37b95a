"""What a careful expert would answer once COW and ATOP are imported (cases 32 to 35)."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

import pytest
from cases import ask, documents, ids, view
from conftest import BACKENDS, Api, serving
from real_datasets import BY_ATOP, BY_COW, DATA, PACT, fill, identified

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the datasets are not beside the repository")


@pytest.fixture(scope="module", params=BACKENDS)
def imported(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds and both whole datasets."""
    with serving(request.param, address(request.param, "cases_datasets"), fill) as api:
        yield api


def nato(api: Api) -> str:
    return identified(api, "cow_alliance", "227")


# ---- case 32


def test_what_nato_was_in_2005(imported: Api) -> None:
    """Each member once, and obligations per member or of all members instead of 4,564 pairs."""
    alliance = nato(imported)
    state = ask(
        imported,
        f"/v1/{alliance}/state?as_of=2005",
        f'{{ at(asOf: "2005") {{ alliance(id: "{alliance}") {{ state {{ existed memberCount obligationCount'
        " members { actor { id: recordId label } status } obligations { obligor { id: recordId } beneficiary { id: recordId }"
        " obligation { id: recordId obligationKind } } } } } }",
    )["state"]
    assert (state["existed"], state["member_count"]) == ("yes", 26)
    assert len({*ids(state["members"], "actor")}) == len(state["members"]) == 26, "each once"
    owed = [
        (end["obligation"]["kind"], *(end[side] and end[side]["id"] for side in ("obligor", "beneficiary")))
        for end in state["obligations"]
    ]
    assert len({*owed}) == len(owed) == state["obligation_count"], "each once"
    of_all = {kind for kind, obligor, beneficiary in owed if obligor is beneficiary is None}
    assert {"consultation", "defense", "nonaggression"} <= of_all


def test_who_says_that_germany_was_in_nato_in_2005(imported: Api) -> None:
    alliance, germany = nato(imported), identified(imported, "cow", "255")
    answer = ask(
        imported,
        f"/v1/memberships?alliance={alliance}&actor={germany}&as_of=2005&fields=citations.document.id",
        f'{{ at(asOf: "2005") {{ memberships(where: {{alliance: {{id: {{eq: "{alliance}"}}}}, actor: {{id:'
        f' {{eq: "{germany}"}}}}}}) {{ nodes {{ citations {{ nodes {{ document {{ id: recordId }} }} }} }} }} }} }}',
    )
    (membership,) = answer
    assert documents(membership) >= {BY_COW, BY_ATOP}


def test_how_long_the_state_of_nato_takes(imported: Api) -> None:
    alliance = nato(imported)
    query = f'{{ at(asOf: "2005") {{ alliance(id: "{alliance}") {{ state {{ memberCount members {{ actor {{ id: recordId }} }} }} }} }} }}'
    for read in (lambda: imported.rest(f"/v1/{alliance}/state?as_of=2005"), lambda: imported.graphql(query)):
        durations = []
        for _ in range(3):
            started = perf_counter()
            read()
            durations.append(perf_counter() - started)
        assert min(durations) < 0.2


# ---- case 33


@pytest.mark.parametrize("document", [BY_COW, BY_ATOP])
def test_when_a_dataset_was_published(document: str, imported: Api) -> None:
    answer = ask(
        imported,
        f"/v1/{document}?fields=published",
        f'{{ document(id: "{document}") {{ published {{ text latest }} }} }}',
    )
    assert answer["published"] and answer["published"]["latest"] <= "2026-12-31"


@pytest.mark.parametrize("document", [BY_COW, BY_ATOP])
def test_which_imported_facts_were_published_by_2026(document: str, imported: Api) -> None:
    where = f'where: {{citations: {{some: {{document: {{id: {{eq: "{document}"}}}}}}}}}}'
    for kind in ("memberships", "obligations"):
        all_facts, published = (
            imported.rest(f"/v1/{kind}?citations.document={document}&limit=1&count=true{until}")["count"]
            for until in ("", "&published_until=2026")
        )
        assert published == all_facts > 100
        query = f'{{ at(publishedUntil: "2026") {{ {kind}({where}) {{ totalCount }} }} }}'
        assert imported.graphql(query)["at"][kind]["totalCount"] == published


# ---- case 34


def states(api: Api, day: str, certainty: str = "") -> set[str]:
    rest, graphql = view(day, certainty)
    rows = ask(
        api,
        f"/v1/actors?kind=state&{rest}&limit=1000&fields=id,label",
        f"{{ at({graphql}) {{ actors(first: 1000, where: {{actorKind: {{eq: STATE}}}}) {{ nodes {{ id: recordId label }} }} }} }}",
    )
    return {row["label"] for row in rows}


@pytest.mark.parametrize("certainty", ["certain", "likely", "possible"])
def test_which_states_of_the_past_there_are_in_2024(certainty: str, imported: Api) -> None:
    assert not states(imported, "2024-01-01", certainty) & {"Baden", "Austria-Hungary", "Bavaria", "Two Sicilies"}


def test_which_states_there_are_in_2024(imported: Api) -> None:
    assert {"China", "Russia", "Germany", "France", "Brazil"} <= states(imported, "2024-01-01")


@pytest.mark.parametrize("label", ["Baden", "Austria-Hungary"])
def test_whether_a_state_of_the_past_existed_in_its_time(label: str, imported: Api) -> None:
    assert label in states(imported, "1869-06-01")


def test_whether_china_existed_in_1850(imported: Api) -> None:
    """COW dates its entry into the system of states (1860), not its founding: not known, but not denied either."""
    assert "China" in states(imported, "1850-01-01", "possible")
    assert "China" not in states(imported, "1850-01-01", "certain")


# ---- case 35


def members(api: Api, arguments: tuple[str, str]) -> Any:
    rest, graphql = arguments
    return ask(
        api,
        f"/v1/memberships?alliance={PACT}&{rest}&fields=actor.id,since,until,disputed,citations.document.id,attestation",
        f'{{ at({graphql}) {{ memberships(where: {{alliance: {{id: {{eq: "{PACT}"}}}}}}) {{ nodes {{ actor {{ id: recordId }}'
        " since { text } until { text } disputed citations { nodes { document { id: recordId } } }"
        " attestation { certainty lastDay } } } } }",
    )


def according_to(document: str, day: str) -> tuple[str, str]:
    rest, graphql = view(day)
    return f"according_to={document}&{rest}", f'accordingTo: "{document}", {graphql}'


BOTH = ["actors/china", "actors/russia"]
DAY = "1980-03-01"


@pytest.mark.parametrize("certainty", ["", "likely", "certain"])
def test_who_was_in_the_pact_of_1950_on_1_march_1980(certainty: str, imported: Api) -> None:
    assert members(imported, view(DAY, certainty)) == []


def test_who_was_possibly_in_the_pact_of_1950_on_1_march_1980(imported: Api) -> None:
    rows = members(imported, view(DAY, "possible"))
    assert ids(rows, "actor") == BOTH, "one row each"
    for row in rows:
        assert row["attestation"]["certainty"] == "possible"
        assert documents(row) >= {BY_COW, BY_ATOP}
        assert (row["since"]["text"], row["until"]["text"]) == ("1950-02-14", "1980-02-14/1980-04-11")
        assert row["disputed"]


@pytest.mark.parametrize(
    ("day", "certainty"), [("1980-02-01", "certain"), ("1950-02-14", "certain"), ("1970", "certain")]
)
def test_who_was_in_the_pact_of_1950_while_both_datasets_agree(day: str, certainty: str, imported: Api) -> None:
    rows = members(imported, view(day))
    assert ids(rows, "actor") == BOTH
    assert {row["attestation"]["certainty"] for row in rows} == {certainty}


@pytest.mark.parametrize(
    ("document", "day", "number"),
    [(BY_COW, DAY, 0), (BY_ATOP, DAY, 2), (BY_COW, "1980-02-01", 2), (BY_ATOP, "1980-04-12", 0)],
)
def test_who_was_in_the_pact_of_1950_according_to_one_dataset(
    document: str, day: str, number: int, imported: Api
) -> None:
    rows = members(imported, according_to(document, day))
    assert ids(rows, "actor") == BOTH[:number]
    end = "1980-02-14" if document == BY_COW else "1980-04-11"
    assert {row["until"]["text"] for row in rows} <= {end}


def test_whether_the_pact_of_1950_existed_on_1_march_1980(imported: Api) -> None:
    assert identified(imported, "cow_alliance", "229") == identified(imported, "atop", "3200") == PACT, "one alliance"
    answer = ask(
        imported,
        f"/v1/{PACT}/state?as_of={DAY}",
        f'{{ at(asOf: "{DAY}") {{ alliance(id: "{PACT}") {{ state {{ existed memberCount }} }} }} }}',
    )
    assert answer["state"] == {"existed": "unknown", "member_count": 0}


def test_what_the_datasets_disagree_about_in_the_pact_of_1950(imported: Api) -> None:
    answer = ask(
        imported,
        f"/v1/{PACT}/disagreements",
        f'{{ alliance(id: "{PACT}") {{ disagreements {{ field readings {{ value document {{ id: recordId }} }} }} }} }}',
    )
    ends = [each for each in answer["disagreements"] if each["field"] == "until"]
    assert len(ends) >= 2, "the membership of each"
    for each in ends:
        found = {reading["document"]["id"]: reading["value"] for reading in each["readings"]}
        assert (found[BY_COW], found[BY_ATOP]) == ("1980-02-14", "1980-04-11")
