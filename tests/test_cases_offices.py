"""What a careful expert would answer about who held an office on a day (cases 5 to 11)."""

from typing import Any

import pytest
from cases import ARTICLE, ask, documents, ids, view
from conftest import Api

US, RUSSIA, CHINA = "offices/us-president", "offices/russia-president", "offices/china-foreign-minister"
FIELDS = (
    "person { id: recordId } since { text } until { text } disputed citations { nodes { document { id: recordId } } }"
)


def holders(api: Api, office: str, day: str, certainty: str = "") -> Any:
    """Returns the tenures of an office as of a day, with how many are left out for time and are only possible."""
    rest, graphql = view(day, certainty)
    return ask(
        api,
        f"/v1/tenures?office={office}&{rest}&excluded_counts=true"
        "&fields=person.id,since,until,disputed,citations.document.id,attestation",
        f'{{ at({graphql}) {{ tenures(where: {{office: {{id: {{eq: "{office}"}}}}}}) {{ nodes {{ {FIELDS}'
        " attestation { certainty lastDay } } excludedCounts { time possible } } } }",
    )


def stretches(api: Api, office: str) -> Any:
    """Returns all tenures of an office, whenever they were."""
    return ask(
        api,
        f"/v1/tenures?office={office}&order=since&fields=person.id,since,until,disputed,citations.document.id",
        f'{{ tenures(where: {{office: {{id: {{eq: "{office}"}}}}}}, orderBy: [{{since: ASC}}]) {{ nodes {{ {FIELDS} }} }} }}',
    )


def period(row: dict[str, Any]) -> tuple[str | None, str | None]:
    return tuple(row[end] and row[end]["text"] for end in ("since", "until"))  # type: ignore[return-value]


# ---- cases 5 to 7


def test_who_was_president_of_the_united_states_on_1_january_1900(api: Api) -> None:
    answer = holders(api, US, "1900-01-01")
    assert answer == {"nodes": [], "excluded_counts": {"time": 1, "possible": 0}}


def test_who_was_president_of_the_united_states_on_9_april_2024(api: Api) -> None:
    (tenure,) = holders(api, US, "2024-04-09")["nodes"]
    assert tenure["person"]["id"] == "actors/biden"
    assert documents(tenure) == {ARTICLE, "documents/us-presidents", "documents/reign-leaders-2021-03"}
    assert (period(tenure), tenure["disputed"]) == (("2021-01-20", "2025-01-20"), False)


def test_what_the_president_of_the_united_states_on_9_april_2024_is_called(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/tenures?office={US}&as_of=2024-04-09&fields=person.label",
        f'{{ at(asOf: "2024-04-09") {{ tenures(where: {{office: {{id: {{eq: "{US}"}}}}}})'
        " { nodes { person { label } } } } }",
    )
    assert answer == [{"person": {"label": "Joe Biden"}}]


@pytest.mark.parametrize("day", ["2025-01-21", "2025-06-01"])
def test_who_was_president_of_the_united_states_on_1_june_2025(day: str, api: Api) -> None:
    answer = holders(api, US, day)
    assert answer == {"nodes": [], "excluded_counts": {"time": 1, "possible": 0}}, "his term ended on 20 January"


# ---- cases 8 and 9


def test_who_was_president_of_russia_on_1_january_1940(api: Api) -> None:
    answer = holders(api, RUSSIA, "1940-01-01")
    assert answer == {"nodes": [], "excluded_counts": {"time": 2, "possible": 0}}


@pytest.mark.parametrize("certainty", ["certain", "likely", "possible"])
def test_who_was_president_of_russia_on_1_january_2010(certainty: str, api: Api) -> None:
    answer = holders(api, RUSSIA, "2010-01-01", certainty)
    assert answer["nodes"] == []
    assert answer["excluded_counts"] == {"time": 2, "possible": 0}, "two stretches, to 2008 and from 2012"


def test_when_putin_was_president_of_russia(api: Api) -> None:
    first, second = stretches(api, RUSSIA)
    assert ids([first, second], "person") == ["actors/vladimir-putin"] * 2
    assert (period(first), documents(first)) == (("2000-05-07", "2008-05-07"), {"documents/wikidata-q7747"})
    assert documents(second) == {"documents/wikidata-q7747", ARTICLE}
    assert period(second) == ("2012-05-07", "2024-04-09/"), "one document dates the start, the other that it went on"
    assert not first["disputed"] and not second["disputed"]


def test_who_was_president_of_russia_on_9_april_2024(api: Api) -> None:
    (tenure,) = holders(api, RUSSIA, "2024-04-09")["nodes"]
    assert tenure["person"]["id"] == "actors/vladimir-putin"
    assert tenure["attestation"] == {"certainty": "certain", "last_day": "2024-04-09"}


def test_what_a_dataset_of_effective_leaders_says_of_the_presidency(api: Api) -> None:
    reign = "documents/reign-leaders-2021-03"
    assert reign not in {document for tenure in stretches(api, RUSSIA) for document in documents(tenure)}
    (tenure,) = stretches(api, "offices/russia-effective-leader")
    assert (tenure["person"]["id"], documents(tenure)) == ("actors/vladimir-putin", {reign})


def test_who_led_russia_in_effect_on_1_january_2010(api: Api) -> None:
    """REIGN lists him from 2000 and still in March 2021."""
    (tenure,) = holders(api, "offices/russia-effective-leader", "2010-01-01")["nodes"]
    assert tenure["person"]["id"] == "actors/vladimir-putin"


# ---- cases 10 and 11


def test_who_was_foreign_minister_of_china_on_9_april_2024(api: Api) -> None:
    (tenure,) = holders(api, CHINA, "2024-04-09")["nodes"]
    assert tenure["person"]["id"] == "actors/wang-yi"
    assert tenure["attestation"] == {"certainty": "certain", "last_day": "2024-04-09"}


def test_who_was_foreign_minister_of_china_on_1_december_2024(api: Api) -> None:
    (tenure,) = holders(api, CHINA, "2024-12-01")["nodes"]
    assert tenure["person"]["id"] == "actors/wang-yi"
    assert tenure["attestation"] == {"certainty": "likely", "last_day": "2024-04-09"}
    assert holders(api, CHINA, "2024-12-01", "certain")["nodes"] == []


def test_who_was_foreign_minister_of_china_on_1_january_2010(api: Api) -> None:
    answer = holders(api, CHINA, "2010-01-01")
    assert answer == {"nodes": [], "excluded_counts": {"time": 0, "possible": 1}}, "he may have been, nobody says so"


@pytest.mark.parametrize(("day", "found"), [("2026-04-09", 1), ("2026-04-10", 0)])
def test_for_how_long_a_foreign_minister_is_presumed_to_stay(day: str, found: int, api: Api) -> None:
    assert len(holders(api, CHINA, day)["nodes"]) == found


def test_how_certain_a_tenure_is_if_no_day_is_named(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/tenures?office={CHINA}&fields=attestation",
        f'{{ tenures(where: {{office: {{id: {{eq: "{CHINA}"}}}}}}) {{ nodes {{ attestation {{ certainty lastDay }} }} }} }}',
    )
    assert answer == [{"attestation": {"certainty": None, "last_day": "2024-04-09"}}]
