"""Searching labels and names with `q`, and ordering by the columns of links."""

from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from api.app import create_app
from api.database import write_engine
from api.query.parse.search_words import index_words, parse_search
from api.settings import Settings
from api.write import Change, write
from schema import Actor, Name


def found(api: Api, q: str, collection: str = "actors") -> list[str]:
    """Returns the ids that a search finds, the same in both protocols."""
    rest = api.client.get(f"/v1/{collection}", params={"q": q, "fields": "id", "limit": "1000"}).json()["data"]
    query = f"query ($q: String) {{ {collection}(q: $q, first: 1000) {{ nodes {{ id }} totalCount }} }}"
    graphql = api.graphql(query, q=q)[collection]
    assert graphql == {"nodes": rest, "totalCount": len(rest)}
    return [row["id"] for row in rest]


@pytest.mark.parametrize(
    "q",
    ["lavrov", "LAVROV", "Sergey Lavrov", "lavrov, sergey", "lavr", "Лавров", "сергей", "Сергей ЛАВРОВ", "Lávrov"],
)
def test_a_person_is_found_in_any_case_script_and_order_of_words(seeded: Api, q: str) -> None:
    assert "actors/sergey-lavrov" in found(seeded, q)


@pytest.mark.parametrize("q", ["中国", "Китай", "kitay", "china", "الصين", "Chine", "chine"])
def test_a_state_is_found_by_what_it_is_called_in_other_languages(seeded: Api, q: str) -> None:
    assert "actors/china" in found(seeded, q)


def test_every_word_has_to_be_there(seeded: Api) -> None:
    assert found(seeded, "lavrov xi") == []
    assert found(seeded, "avrov") == []


def test_a_search_costs_one_statement_and_goes_with_filters_orders_and_pages(api: Api) -> None:
    page = api.rest("/v1/actors?q=chin&kind=state&order=-label&limit=1&count=true&fields=label")
    assert page["data"][0]["label"] == "China"
    assert len(api.statements) == 1


@pytest.mark.parametrize(
    "q", ['"', "*", "' OR 1=1 --", "NEAR(a b)", "a AND", "lavrov:*", "(", "\\", "%", "words:x", "-"]
)
def test_sql_syntax_in_values_is_only_text(seeded: Api, q: str) -> None:
    response = seeded.client.get("/v1/actors", params={"q": q})
    assert response.status_code in (200, 422)
    assert response.status_code == 200 or response.json()["field"] == "q"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/v1/actors?q=...", "BAD_USER_INPUT"),
        ("/v1/actors?q=a&q=b", "BAD_USER_INPUT"),
        (f"/v1/actors?q={'x' * 201}", "LIMIT_EXCEEDED"),
        (f"/v1/actors?q={'+'.join(map(str, range(21)))}", "LIMIT_EXCEEDED"),
        ("/v1/memberships?q=china", "UNKNOWN_PARAMETER"),
        ("/v1/actors/china?q=china", "UNKNOWN_PARAMETER"),
    ],
)
def test_a_search_that_cannot_be_is_refused(seeded: Api, path: str, code: str) -> None:
    refused = seeded.client.get(path)
    assert (refused.status_code, refused.json()["code"], refused.json()["field"]) == (422, code, "q")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_a_text_is_always_found_by_its_own_words(text: str) -> None:
    try:
        words = parse_search(text, "q")
    except Exception:
        return
    kept = index_words(text).split()
    assert all(any(word.startswith(spelling) for spelling in spellings for word in kept) for spellings in words)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "M", "N", "P", "Zs"]), min_size=1, max_size=12))
def test_both_backends_find_the_same(both: dict[str, Api], q: str) -> None:
    answers = [api.client.get("/v1/actors", params={"q": q, "fields": "id"}) for api in both.values()]
    assert answers[0].status_code == answers[1].status_code
    assert answers[0].json()["data" if answers[0].status_code == 200 else "code"] == answers[1].json().get(
        "data", answers[1].json().get("code")
    )


@pytest.fixture
def base(empty: str) -> Iterator[tuple[Engine, Api]]:
    """A database to be written to, and the API over it."""
    create_tables(empty)
    engine = write_engine(empty)
    with TestClient(create_app(Settings(database_url=empty, answer_cache_mb=0))) as client:
        yield engine, Api("", empty, client)
    engine.dispose()


def test_a_renamed_record_is_found_by_its_new_label_only(base: tuple[Engine, Api]) -> None:
    engine, api = base

    def commit(*changes: Change) -> None:
        write(engine, list(changes), author="test", reason="names", origin="test")

    def actor(label: str) -> Change:
        return Change(Actor, {"id": "actors/a", "kind": "state", "label": label})

    def name(text: str) -> Change:
        return Change(
            Name, {"id": "names/a--1", "record_id": "actors/a", "text": text, "kind": "short", "note": "A test."}
        )

    commit(actor("Zaire"), name("Заир"))
    assert found(api, "zaire") == found(api, "Заир") == ["actors/a"]
    commit(actor("Congo"))
    assert (found(api, "zaire"), found(api, "congo"), found(api, "Заир")) == ([], ["actors/a"], ["actors/a"])
    commit(name("Конго"))
    assert (found(api, "Заир"), found(api, "Конго")) == ([], ["actors/a"])


# ---- order by what a link leads to


def test_participations_can_be_ordered_by_the_start_of_their_meetings(api: Api) -> None:
    query = """{ participations(first: 1000, orderBy: [{meeting: {start: DESC}}, {actor: {label: ASC}}]) {
      nodes { id meeting { start { earliest } } actor { label } } } }"""
    rows: list[Any] = api.graphql(query)["participations"]["nodes"]
    assert len(api.statements) == 1
    rest = api.rest("/v1/participations?order=-meeting.start,actor.label&limit=1000&fields=id")["data"]
    assert [row["id"] for row in rows] == [row["id"] for row in rest]
    begins = [row["meeting"]["start"]["earliest"] for row in rows]
    assert begins == sorted(begins, reverse=True)
    assert len(set(begins)) > 1


def test_rows_whose_link_leads_to_nothing_come_first(api: Api) -> None:
    rows = api.rest("/v1/meetings?order=place.label&limit=1000&fields=place.label")["data"]
    labels = [row["place"]["label"] if row["place"] else "" for row in rows]
    assert labels == sorted(labels)
    assert "" in labels


def test_an_order_by_two_things_at_once_is_refused(api: Api) -> None:
    query = "{ meetings(orderBy: [{place: {label: ASC, placeKind: ASC}}]) { nodes { id } } }"
    body = api.client.post("/graphql", json={"query": query}).json()
    assert body["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    refused = api.client.get("/v1/meetings?order=place.lable").json()
    assert (refused["code"], "place.label" in refused["hint"]) == ("UNKNOWN_FIELD", True)
