"""What a careful expert would answer about stances and relations (cases 23 to 26)."""

from typing import Any

import pytest
from cases import ask, ids
from conftest import Api

HOSTILITY = "statements/lavrov-western-hostility-2024-04-09"
HEGEMONY = "statements/lavrov-no-place-for-hegemony-2024-04-09"
TAIWAN, CLAIM = "statements/lavrov-taiwan-interference-2024-04-09", "relations/china--taiwan--1"
COUNTS = "total support favour neutral criticise oppose mixed unclear"


def stances(api: Api, speaker: str, *targets: str) -> dict[str, Any]:
    """Returns the cell of each target, with the ids of the statements."""
    listed = ", ".join(f'"{target}"' for target in targets)
    answer = ask(
        api,
        f"/v1/stances?speakers={speaker}&targets={','.join(targets)}&group_by=on_behalf_of",
        f'{{ stances(speakers: ["{speaker}"], targets: [{listed}], groupBy: ON_BEHALF_OF)'
        f" {{ cells: nodes {{ target {{ id }} {COUNTS} statements {{ statement {{ id }} stance }} }} }} }}",
    )
    return {cell["target"]["id"]: cell for cell in answer["cells"]}


def relations(api: Api, parameters: str, where: str) -> Any:
    return ask(
        api,
        f"/v1/relations?{parameters}&fields=kind,object.id,citations.support_type",
        f"{{ relations(where: {{{where}}}) {{ nodes {{ relationKind object {{ id }} citations {{ nodes {{ supportType }} }} }} }} }}",
    )


def test_what_stance_lavrov_takes_towards_china_when_he_speaks_of_western_hostility(api: Api) -> None:
    answer = ask(
        api,
        f"/v1/targets?statement={HOSTILITY}&fields=record.id,stance",
        f'{{ targets(where: {{statement: {{id: {{eq: "{HOSTILITY}"}}}}}}) {{ nodes {{ record {{ id }} stance }} }} }}',
    )
    assert answer == [{"record": {"id": "actors/west"}, "stance": "oppose"}], "none is stated"


def test_which_statements_about_china_are_made_for_russia(api: Api) -> None:
    cell = stances(api, "actors/russia", "actors/china")["actors/china"]
    assert HOSTILITY not in {row["statement"]["id"] for row in cell["statements"]}


@pytest.mark.parametrize("country", ["iran", "north-korea"])
def test_whether_the_united_states_sanctions_a_country(country: str, api: Api) -> None:
    answer = relations(
        api,
        f"kind=sanctions&object=actors/{country}",
        f'relationKind: {{eq: SANCTIONS}}, object: {{id: {{eq: "actors/{country}"}}}}',
    )
    assert answer == [], "a relation that is only mentioned is no fact"


@pytest.mark.parametrize("country", ["iran", "north-korea"])
def test_what_a_country_thinks_of_the_sanctions_of_the_united_states(country: str, api: Api) -> None:
    answer = relations(
        api,
        f"subject=actors/{country}&object=topics/us-sanctions",
        f'subject: {{id: {{eq: "actors/{country}"}}}}, object: {{id: {{eq: "topics/us-sanctions"}}}}',
    )
    (relation,) = answer
    assert relation["kind"] == "opposes"
    assert {citation["support_type"] for citation in relation["citations"]} == {"supports"}


@pytest.mark.parametrize("collection", ["relations", "memberships", "tenures", "obligations"])
def test_which_facts_are_only_mentioned(collection: str, api: Api) -> None:
    answer = ask(
        api,
        f"/v1/{collection}?limit=200&fields=id,citations.support_type",
        f"{{ {collection}(first: 200) {{ nodes {{ id citations {{ nodes {{ supportType }} }} }} }} }}",
    )
    unsupported = [row["id"] for row in answer if "supports" not in {each["support_type"] for each in row["citations"]}]
    assert unsupported == []


def test_what_stance_russia_takes_towards_taiwan(api: Api) -> None:
    cells = stances(api, "actors/russia", "actors/taiwan", "topics/taiwan", CLAIM)
    assert [statement["statement"]["id"] for statement in cells[CLAIM]["statements"]] == [TAIWAN]
    assert cells[CLAIM]["support"] == 1, "it supports China's claim"
    towards = [cell for id, cell in cells.items() if id != CLAIM]
    assert [(cell["support"], cell["favour"]) for cell in towards] == [(0, 0)] * len(towards)


@pytest.mark.parametrize("id", ["actors/taiwan", "topics/taiwan"])
def test_whether_russia_supports_taiwan(id: str, api: Api) -> None:
    answer = relations(
        api,
        f"subject=actors/russia&kind=supports&object={id}",
        f'subject: {{id: {{eq: "actors/russia"}}}}, relationKind: {{eq: SUPPORTS}}, object: {{id: {{eq: "{id}"}}}}',
    )
    assert answer == []


def test_how_often_russia_opposed_the_west_on_9_april_2024(api: Api) -> None:
    """Two speech acts, each of which counts once however many targets it has."""
    answer = ask(
        api,
        "/v1/stances?speakers=actors/russia&targets=actors/west&group_by=on_behalf_of&since=2024-04-09&until=2024-04-09",
        '{ stances(speakers: ["actors/russia"], targets: ["actors/west"], groupBy: ON_BEHALF_OF, since: "2024-04-09",'
        f' until: "2024-04-09") {{ cells: nodes {{ {COUNTS} statements {{ statement {{ id }} }} }} }} }}',
    )
    (cell,) = answer["cells"]
    assert (cell["total"], cell["oppose"]) == (2, 2)
    assert ids(cell["statements"], "statement") == [HEGEMONY, HOSTILITY]
