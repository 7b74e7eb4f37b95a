"""Unknown ids: is the record named that their words mean, before one whose id is only spelled alike?"""

import pytest
from conftest import Api
from sqlalchemy import Engine
from test_article_phrases import HEAD, engine, errors, statement

from api.hints import name_hint
from api.write.store.unknown_ids import unknown_id_hint

__all__ = ["engine"]
MEANT = {
    "actors/lavrov": "actors/sergey-lavrov",
    "actors/usa": "actors/united-states",
    "actors/chian": "actors/china",
    "actors/sergey-lavrow": "actors/sergey-lavrov",
}


@pytest.mark.parametrize("id", MEANT)
def test_is_a_surname_an_alias_or_a_misspelt_id_understood_in_writes(id: str, engine: Engine) -> None:
    with engine.connect() as connection:
        assert unknown_id_hint(connection, id) == f"Did you mean '{MEANT[id]}'?"


@pytest.mark.parametrize("id", MEANT)
def test_is_it_understood_in_reads(id: str, seeded: Api) -> None:
    hint = f"Did you mean '{MEANT[id]}'?"
    for path in (f"/v1/statements?speaker={id}", f"/v1/{id}"):
        assert seeded.client.get(path).json()["hint"] == hint
    query = '{ statements(where: {speaker: {id: {eq: "ID"}}}) { nodes { id } } }'.replace("ID", id)
    answer = seeded.client.post("/graphql", json={"query": query}).json()
    assert answer["errors"][0]["extensions"]["hint"] == hint
    alone = seeded.client.post("/graphql", json={"query": f'{{ actor(id: "{id}") {{ label }} }}'}).json()
    assert hint.replace("'", "") in str(alone)


@pytest.mark.parametrize("id", ["offices/usa-president", "offices/united-states-president"])
def test_is_an_office_found_by_another_name_of_its_state(id: str, seeded: Api) -> None:
    assert "'offices/us-president'" in seeded.client.get(f"/v1/{id}").json()["hint"]


@pytest.mark.parametrize(
    "id", ["actors/'", "actors/%22%22", "actors/-", "actors/" + "a-" * 300 + "a", "actors/ё", "actors/and"]
)
def test_is_no_id_an_error_of_the_server(id: str, seeded: Api) -> None:
    assert seeded.client.get(f"/v1/{id}").status_code in (404, 422)


def test_is_a_new_record_of_the_draft_meant_before_those_of_the_base(engine: Engine) -> None:
    rows = statement('citations: ["STRELSAU"]').replace("actors/anna-vogel", "actors/vogel")
    assert any("Did you mean 'actors/anna-vogel'?" in one for one in errors(engine, rows)), HEAD


def test_are_all_words_of_a_short_vocabulary_listed(engine: Engine) -> None:
    rows = statement('citations: ["STRELSAU"]').replace("speech_act: asserts", "speech_act: promises")
    (found,) = [one for one in errors(engine, rows) if "promises" in one]
    assert "Did you mean 'commits'? Known: asserts, commits, " in found and "questions" in found


@pytest.mark.parametrize(
    ("parameter", "meant"),
    [("document", "according_to"), ("about", "targets.record"), ("about=actors/china", "targets.record")],
)
def test_are_words_for_sources_and_targets_understood(parameter: str, meant: str, seeded: Api) -> None:
    path = f"/v1/statements?{parameter}" + ("" if "=" in parameter else "=x")
    assert seeded.client.get(path).json()["hint"] == f"Did you mean '{meant}'?"
    assert name_hint("about", ["summary", "label"]) == "Did you mean 'summary'?"
