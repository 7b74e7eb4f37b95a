"""Searching all kinds of records at once: what comes first, on both backends."""

import csv
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from real_datasets import DATA
from sqlalchemy import Engine

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Change, Redact, Signature, apply_changes, write
from api.write.model import ANY_REVISION
from api.write.store.reindex import reindex
from api.write.store.search_index import search_key, search_text
from schema import Actor, Meeting, Participation

CASES = DATA.parent / "cases" / "search.csv"


def cases(needs: str) -> list[dict[str, str]]:
    """Returns the queries that need a profile; none where the file of cases is absent."""
    if not CASES.exists():
        return []
    with CASES.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["needs"] == needs]


def hits(api: Api, q: str, **more: Any) -> list[dict[str, Any]]:
    """Returns what a search finds, from one statement; if it finds nothing, up to three look for what it may mean."""
    api.statements.clear()
    response = api.client.get("/v1/search", params={"q": q, **more})
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()["data"]["hits"]
    assert len(api.statements) <= (1 if found else 4)
    return found


def place(found: list[dict[str, Any]], case: dict[str, str]) -> int:
    """Returns the place of the right record among those found, from 0; 99 if it is not there.

    An alliance and the organisation of the same name are the same thing.
    """
    kinds = (case["expected_kind"], "alliance" if case["also_right"] else "")
    right = [number for number, hit in enumerate(found) if hit["record"]["label"] == case["expected_label"]]
    return next((number for number in right if found[number]["kind"] in kinds), 99)


@pytest.mark.parametrize("case", cases("article"), ids=lambda case: case["query"])
def test_the_right_record_comes_first(case: dict[str, str], api: Api) -> None:
    assert place(hits(api, case["query"]), case) == 0


@pytest.mark.parametrize("case", cases("article"), ids=lambda case: case["query"])
def test_both_backends_rank_alike(case: dict[str, str], both: dict[str, Api]) -> None:
    first, second = (hits(api, case["query"], lang="fr") for api in both.values())
    assert first == second


def search(api: Api, **parameters: Any) -> dict[str, Any]:
    """Returns the data of a search."""
    response = api.client.get("/v1/search", params=parameters)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()["data"]
    return answer


def test_graphql_searches_as_rest_does_inside_any_operation(api: Api) -> None:
    query = """query ($q: String!) { search(q: $q, kinds: [PERSON], lang: "zh", first: 3) {
      nodes { record { id label } label labelLanguage kind matched highlights { first last } score }
      facets { kind count } } actor(id: "actors/china") { label } }"""
    graphql = api.graphql(query, q="Лавров")
    assert len(api.statements) == 1
    rest = search(api, q="Лавров", kinds="person", lang="zh", first="3")
    for hit in graphql["search"]["nodes"]:
        hit |= {"kind": hit["kind"].lower(), "label_language": hit.pop("labelLanguage")}
    for hit in rest["hits"]:
        hit["record"].pop("record_kind")
    assert graphql["search"]["nodes"] == rest["hits"]
    assert [{**one, "kind": one["kind"].lower()} for one in graphql["search"]["facets"]] == rest["facets"]


def test_labels_are_in_a_language_or_english(seeded: Api) -> None:
    labels = {
        lang: (hit["label"], hit["label_language"])
        for lang in ("fr", "zh", "zh-Hans", "zh-Hant", "de-AT", "sw")
        for hit in search(seeded, q="China", kinds="state", lang=lang, first="1")["hits"]
    }
    assert labels == {
        "fr": ("Chine", "fr"),
        "zh": ("中国", "zh"),
        "zh-Hans": ("中国", "zh"),
        "zh-Hant": ("中国", "zh"),
        "de-AT": ("China", "en"),
        "sw": ("China", "en"),
    }


def test_highlights_are_where_the_words_stand(seeded: Api) -> None:
    (first, *_) = search(seeded, q="lavrov wang beijing 2024")["hits"]
    parts = [first["matched"][one["first"] : one["last"]] for one in first["highlights"]]
    assert (first["matched"], parts) == (first["label"], ["Lavrov", "Wang", "Beijing", "2024"])
    (state,) = search(seeded, q="朝鲜", kinds="state", first="1")["hits"]
    assert [state["matched"][one["first"] : one["last"]] for one in state["highlights"]] == ["朝鲜"]


def test_facets_count_every_kind_whatever_is_searched_for(seeded: Api) -> None:
    every, states = search(seeded, q="china"), search(seeded, q="china", kinds="state,place")
    assert every["facets"] == states["facets"]
    assert {hit["kind"] for hit in states["hits"]} == {"state", "place"}
    assert {one["kind"] for one in every["facets"]} > {"state", "place", "statement"}


def test_pages_follow_one_another(seeded: Api) -> None:
    whole = search(seeded, q="china", first="50")["hits"]
    found: list[Any] = []
    after: dict[str, str] = {}
    while len(found) < len(whole):
        page = search(seeded, q="china", first="7", **after)
        found += page["hits"]
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    assert found[: len(whole)] == whole


def test_names_are_suggested_letter_by_letter(api: Api) -> None:
    for typed in ("Л", "Лав", "lavr", "sergey l", "xi ji", "Shanghai Coop"):
        api.statements.clear()
        response = api.client.get("/v1/autocomplete", params={"q": typed})
        assert (response.status_code, len(api.statements)) == (200, 1)
        suggestions = response.json()["data"]["suggestions"]
        assert suggestions, typed
        assert {"record_id", "label", "kind", "matched", "highlights"} <= suggestions[0].keys()


def test_views_restrict_what_is_found(seeded: Api) -> None:
    assert search(seeded, q="lavrov", revision="0")["hits"] == []
    assert search(seeded, q="lavrov", revision="1")["hits"] == search(seeded, q="lavrov")["hits"]
    by_then = {hit["record"]["id"] for hit in search(seeded, q="lavrov", published_until="2000", first="50")["hits"]}
    assert not {id for id in by_then if id.startswith(("meetings/", "statements/"))}
    own = search(seeded, q="lavrov", according_to="documents/lavrov-beijing-2024-04-09", kinds="meeting")["hits"]
    assert own
    long_ago = {hit["record"]["id"] for hit in search(seeded, q="Soviet Union", as_of="1850")["hits"]}
    assert "actors/soviet-union" not in long_ago


SEARCH_REFUSED = [
    ("", "q"),
    ("q=", "q"),
    ("q=...", "q"),
    (f"q={'x' * 201}", "q"),
    ("q=x&kinds=persn", "kinds"),
    ("q=x&kinds=", "kinds"),
    ("q=x&lang=english", "lang"),
    ("q=x&lang=", "lang"),
    ("q=x&first=51", "first"),
    ("q=x&after=zz", "after"),
    ("q=x&kind=person", "kind"),
    ("q=x&q=y", "q"),
]


@pytest.mark.parametrize(("query", "field"), SEARCH_REFUSED)
@pytest.mark.parametrize("path", ["search", "autocomplete"])
def test_a_search_that_cannot_be_is_refused_by_name(path: str, query: str, field: str, seeded: Api) -> None:
    refused = seeded.client.get(f"/v1/{path}?{query}")
    assert (refused.status_code, refused.json()["field"]) == (422, field), refused.text


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "M", "N", "P", "Zs"]), min_size=1, max_size=24))
def test_both_backends_rank_any_text_alike(both: dict[str, Api], q: str) -> None:
    first, second = (api.client.get("/v1/search", params={"q": q}) for api in both.values())
    assert first.status_code in (200, 422)
    assert first.content == second.content


@pytest.mark.parametrize("q", ["asdfgh", "xyzzy", "hjkl", "zxcvbn"])
def test_a_word_without_a_sound_has_no_sound_alikes(q: str, api: Api) -> None:
    assert hits(api, q) == []


def test_a_word_without_a_vowel_may_still_lack_a_letter(api: Api) -> None:
    assert hits(api, "Krgyz")[0]["record"]["id"] == "actors/kyrgyzstan"


# ---- what the index keeps


@pytest.fixture
def base(empty: str) -> Iterator[tuple[Engine, Api]]:
    """A database to be written to, and the API over it."""
    create_tables(empty)
    engine = write_engine(empty)
    with TestClient(create_app(Settings(database_url=empty, answer_cache_mb=0))) as client:
        yield engine, Api("", empty, client)
    engine.dispose()


def contents(engine: Engine) -> tuple[list[Any], list[Any]]:
    """Returns the texts of the index, whatever their ids, and its keys."""
    with engine.connect() as connection:
        columns = (column for name, column in search_text.c.items() if name != "id")
        texts = connection.execute(sa.select(*columns).order_by("row_id", "revision"))
        keys = connection.execute(sa.select(search_key).order_by("key", "word"))
        return [tuple(row) for row in texts], [tuple(row) for row in keys]


def commit(engine: Engine, *changes: Change) -> None:
    write(engine, list(changes), author="test", reason="names", origin="test")


def person(label: str) -> Change:
    return Change(Actor, {"id": "actors/a", "kind": "person", "label": label})


def talks(*participants: str, start: str = "1979-06") -> list[Change]:
    own = {"id": "meetings/m", "label": "Signing of the treaty", "kind": "summit", "status": "held", "start": start}
    return [
        Change(Meeting, own),
        *(
            Change(Participation, {"id": f"participations/m--{n}", "meeting_id": "meetings/m", "actor_id": id, "role": "participant", "note": "A test."})
            for n, id in enumerate(participants)
        ),
    ]  # fmt: skip


def first_ids(api: Api, q: str, **more: str) -> list[str]:
    return [hit["record"]["id"] for hit in search(api, q=q, **more)["hits"]]


def test_a_meeting_is_found_by_who_takes_part_and_when(base: tuple[Engine, Api]) -> None:
    engine, api = base
    commit(engine, person("Leonid Brezhnev"), *talks("actors/a"))
    assert first_ids(api, "breschnew june 1979") == ["meetings/m"]
    commit(engine, person("Leonid I. Kosygin"))
    assert (first_ids(api, "brezhnev"), first_ids(api, "kosygin 1979")[0]) == ([], "meetings/m")
    assert first_ids(api, "brezhnev", revision="1") == ["actors/a", "meetings/m"]


def test_the_index_built_anew_is_the_same(base: tuple[Engine, Api]) -> None:
    engine, _ = base
    commit(engine, person("Leonid Brezhnev"), *talks("actors/a"))
    commit(engine, person("Леонид Брежнев"))
    commit(engine, *talks("actors/a", start="1980"))
    before = contents(engine)
    with engine.begin() as connection:
        assert reindex(connection) == len(before[0])
    assert contents(engine) == before


def test_does_a_migration_index_a_base_that_lacks_the_tables_of_later_ones(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(sa.text("drop table topic_history"))
        assert reindex(connection) == 0


def test_words_of_redacted_names_leave_no_key(base: tuple[Engine, Api]) -> None:
    engine, api = base
    commit(
        engine, person("Leonid Secretname"), Change(Actor, {"id": "actors/b", "kind": "person", "label": "Leonid B"})
    )
    assert first_ids(api, "secretname") == ["actors/a"]
    apply_changes(engine, [Redact("actors/a", ("label",), ANY_REVISION)], Signature("test", "Private.", "test"))
    texts, keys = contents(engine)
    assert not [row for row in (*texts, *keys) if "ecretnam" in str(row)]
    assert first_ids(api, "leonid") == ["actors/b"]
