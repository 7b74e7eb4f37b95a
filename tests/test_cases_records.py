"""What a careful expert would answer about summaries, searches and names (cases 28, 29, 37 and 39)."""

from collections import Counter
from typing import Any

import pytest
from cases import ARTICLE, ask, documents
from conftest import Api

CODES, WIKIDATA = "documents/country-codes", "documents/wikidata-q7747"


# ---- case 28


def test_what_brazil_is(api: Api) -> None:
    answer = ask(api, "/v1/actors/brazil?fields=summary", '{ actor(id: "actors/brazil") { summary } }')
    assert answer["summary"].startswith("A state in Latin America")
    assert "name" not in answer["summary"], "it is about Brazil, not about what BRICS is named for"


@pytest.mark.parametrize("collection", ["actors", "alliances", "meetings", "offices", "places", "statements", "topics"])
def test_which_summaries_are_about_the_article_instead_of_the_record(collection: str, api: Api) -> None:
    answer = ask(
        api,
        f"/v1/{collection}?fields=id,summary&limit=200",
        f"{{ {collection}(first: 200) {{ nodes {{ id: recordId summary }} }} }}",
    )
    words = {"article", "reporter", "copy"}
    found = [row["id"] for row in answer if words & {*row["summary"].lower().replace(",", " ").split()}]
    assert found == []


# ---- case 29


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Joe Biden", ["actors/biden"]),
        ("SCO", ["actors/shanghai-cooperation-organisation"]),
        ("Shanghai Cooperation Organization", ["actors/shanghai-cooperation-organisation"]),
        ("Sergei Lavrov", ["actors/sergey-lavrov"]),
    ],
)
def test_who_is_found_by_a_common_name(words: str, actors: list[str], api: Api) -> None:
    answer = ask(api, f"/v1/actors?q={words}&fields=id", f'{{ actors(q: "{words}") {{ nodes {{ id: recordId }} }} }}')
    assert answer == [{"id": actor} for actor in actors]


@pytest.mark.parametrize("words", ["SCO", "Shanghai Cooperation Organization"])
def test_which_alliance_is_found_by_a_common_name(words: str, api: Api) -> None:
    answer = ask(
        api, f"/v1/alliances?q={words}&fields=id", f'{{ alliances(q: "{words}") {{ nodes {{ id: recordId }} }} }}'
    )
    assert answer == [{"id": "alliances/shanghai-cooperation-organisation"}]


# ---- case 37


def names(api: Api, id: str, day: str = "", certainty: str = "") -> Any:
    """Returns the names of a record, with the documents that give them."""
    fields = "text nameKind language since { text } citations { nodes { document { id: recordId } } }"
    rest = f"&as_of={day}" * bool(day) + f"&certainty={certainty}" * bool(certainty)
    query = f'names(first: 200, where: {{record: {{id: {{eq: "{id}"}}}}}}) {{ nodes {{ {fields} }} }}'
    view = f'asOf: "{day}"' + f", certainty: {certainty.upper()}" * bool(certainty)
    return ask(
        api,
        f"/v1/names?record={id}{rest}&limit=200&fields=text,kind,language,since,citations.document.id",
        f"{{ at({view}) {{ {query} }} }}" if day else f"{{ {query} }}",
    )


def keys(rows: Any) -> list[tuple[str, str, str]]:
    return [(row["text"], row["kind"], row["language"]) for row in rows]


def test_what_putin_is_called(api: Api) -> None:
    found = {row["text"]: documents(row) for row in names(api, "actors/vladimir-putin")}
    assert found["Vladimir Putin"] >= {WIKIDATA}
    assert found["Vladimir Vladimirovich Putin"] >= {WIKIDATA}
    assert found["Vladimir V. Putin"] == {ARTICLE}
    assert "Putin" in found


def test_what_turkiye_is_called_in_english(api: Api) -> None:
    """Two short names by two sources are two facts: neither source excludes the other name."""
    english = [row for row in names(api, "actors/turkiye") if row["language"] == "en"]
    assert {("Türkiye", "short", "en"), ("Turkey", "short", "en"), ("Republic of Turkey", "official", "en")} <= {
        *keys(english)
    }


@pytest.mark.parametrize(
    "id", ["actors/vladimir-putin", "actors/turkiye", "actors/china", "actors/russia", "actors/biden"]
)
def test_which_names_of_a_record_are_repeated(id: str, api: Api) -> None:
    assert [key for key, number in Counter(keys(names(api, id))).items() if number > 1] == []


def test_which_names_of_any_record_are_repeated(api: Api) -> None:
    answer = ask(
        api,
        "/v1/names?limit=1000&fields=record.id,kind,language,text",
        "{ names(first: 1000) { nodes { record { id: recordId } nameKind language text } } }",
    )
    found = Counter((row["record"]["id"], row["kind"], row["language"], row["text"]) for row in answer)
    assert [key for key, number in found.items() if number > 1] == []


def test_who_calls_china_china(api: Api) -> None:
    (name,) = [row for row in names(api, "actors/china") if (row["text"], row["language"]) == ("China", "en")]
    assert {ARTICLE, CODES} <= documents(name), "the same name by two sources is one fact"


# ---- case 39


@pytest.mark.parametrize("certainty", ["", "certain", "likely", "possible"])
@pytest.mark.parametrize("id", ["actors/china", "actors/vladimir-putin", "actors/turkiye"])
def test_which_undated_names_of_a_record_hold_as_of_2000(id: str, certainty: str, api: Api) -> None:
    undated = keys([row for row in names(api, id) if row["since"] is None])
    assert undated
    assert {*undated} <= {*keys(names(api, id, "2000-01-01", certainty))}, "all of them, throughout"
