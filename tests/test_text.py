"""Texts that look alike are stored alike and find each other; slugs are made from labels in every script."""

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from api.query.parse.value_lists import join_values, split_values
from schema.text import normalized, slug

SLUGS = {
    "Łódź": "lodz",
    "Москва": "moskva",
    "Київ": "kiiv",
    "القاهرة": "lqhrh",
    "北京": "beijing",
    "中华人民共和国": "zhonghuarenmingongheguo",
    "서울": "seoul",
    "თბილისი": "tbilisi",
    "Αθήνα": "athina",
    "ישראל": "ysrl",
    "São Tomé": "sao-tome",
    "Sa\u0303o Tome\u0301 (decomposed)": "sao-tome-decomposed",
    "Đà Nẵng": "da-nang",
    "Straße": "strasse",
    "Côte d’Ivoire": "cote-divoire",
    "Saʿud": "saud",
    "Sino–Soviet": "sino-soviet",
    "\u202e\ufeffHid\u200bden\u00ad": "hidden",
    "！？": "actor",
}
UNCHANGED = [
    "می\u200cخواهم",
    "क्\u200dष",
    "ශ්\u200dරී ලංකා",
    "👩\u200d👩\u200d👧",
    "🕊\ufe0f",
    "🏴\U000e0067\U000e0062\U000e007f",
    "葛\U000e0100城",
]


class Texts:
    """The application over an empty database, and a key."""

    def __init__(self, api: Api) -> None:
        self.client: TestClient = api.client
        engine = write_engine(api.url)
        self.headers = {"Authorization": f"Bearer {create_key(engine, 'editor', Role.editor)}"}
        engine.dispose()

    def create(self, label: str, **values: Any) -> Any:
        """Creates an actor and returns its record."""
        response = self.client.post(
            "/v1/actors", json={"label": label, "kind": "territory", **values}, headers=self.headers
        )
        assert response.status_code == 201, response.text
        return response.json()["data"]

    def found(self, **parameters: str) -> set[str]:
        """The labels of the actors that a request finds."""
        response = self.client.get("/v1/actors", params={"limit": "1000", **parameters})
        assert response.status_code == 200, response.text
        return {row["label"] for row in response.json()["data"]}


@pytest.fixture(scope="module", params=BACKENDS)
def texts(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Texts]:
    with serving(request.param, address(request.param, "texts"), lambda engine: None) as api:
        yield Texts(api)


# ---- slugs


def test_what_ids_do_labels_in_other_scripts_get(texts: Texts) -> None:
    made = {label: texts.create(label)["id"] for label in SLUGS}
    assert made == {label: f"actors/{name}" for label, name in SLUGS.items()}
    assert texts.create("Łódź")["id"] == "actors/lodz-2"
    assert texts.create("…")["id"] == "actors/actor-2"


def test_which_id_is_suggested_for_a_name_in_another_script(texts: Texts) -> None:
    refused = texts.client.get("/v1/actors", params={"id": "actors/Łódź"})
    assert (refused.status_code, refused.json()["hint"]) == (422, "Write 'actors/lodz'.")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_is_a_slug_part_of_a_valid_id(text: str) -> None:
    found = slug(text, 20)
    assert len(found) <= 20
    assert found == "-".join(filter(None, found.split("-")))
    assert found.isascii()


# ---- one normal form


def test_is_a_decomposed_label_found_by_its_composed_form_and_the_other_way_round(texts: Texts) -> None:
    composed = "Café Zürich Ångström 각"
    decomposed = unicodedata.normalize("NFD", composed)
    assert texts.create(decomposed)["label"] == composed
    for spelling in (composed, decomposed):
        assert texts.found(label=spelling) == texts.found(**{"label.in": f"x,{spelling}"}) == {composed}
        assert texts.found(**{"label.starts_with": spelling}) == texts.found(q=spelling) == {composed}
        query = "query ($t: String!) { actors(where: {label: {in: [$t]}}) { nodes { label } } }"
        body = texts.client.post("/graphql", json={"query": query, "variables": {"t": spelling}}).json()
        assert body["data"]["actors"]["nodes"] == [{"label": composed}]


def test_is_the_same_text_in_another_form_no_change(texts: Texts) -> None:
    record = texts.create("Škoda", summary="Über\nalles")
    patch = {"label": unicodedata.normalize("NFD", "Škoda"), "summary": "Über\r\nalles"}
    answer = texts.client.patch(f"/v1/{record['id']}", json=patch, headers=texts.headers | {"If-Match": "*"})
    assert answer.json()["data"]["revision"] == record["revision"]


def test_which_line_breaks_are_stored(texts: Texts) -> None:
    record = texts.create("Lines", summary="one\r\ntwo\rthree\nfour\u2028five\u2029six\r\n")
    assert record["summary"] == "one\ntwo\nthree\nfour\nfive\nsix\n"
    refused = texts.client.post("/v1/actors", json={"label": "one\r\ntwo", "kind": "territory"}, headers=texts.headers)
    assert refused.json()["errors"][0]["message"] == "must be a single line without line feeds or tabs"


def test_are_reasons_stored_in_the_same_form(texts: Texts) -> None:
    record = texts.create("Reasoned")
    path = f"/v1/{record['id']}?reason=" + "Cafe%CC%81%0D%0A%E2%80%AEnow"
    assert texts.client.delete(path, headers=texts.headers | {"If-Match": "*"}).status_code == 200
    history = texts.client.get(f"/v1/{record['id']}/history").json()["data"]
    assert "Café\nnow" in {entry["reason"] for entry in history}


# ---- invisible characters


@pytest.mark.parametrize(
    "hidden",
    [
        *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
        *"\ufeff\u200b\u2060\u00ad\u034f\u180e\u2064\u206f\u3164\ufff9\U000e0041",
    ],
    ids=lambda char: f"U+{ord(char):04X}",
)
def test_is_an_invisible_character_removed(hidden: str) -> None:
    assert normalized(f"{hidden}Viet{hidden}nam{hidden}") == "Vietnam"
    assert normalized(f"می{hidden}\u200cخواهم") == normalized("میخواهم")


def test_are_joiners_removed_where_they_are_not_visible() -> None:
    assert normalized("Chi\u200dna\u200c") == "China"
    assert normalized("ایران\u200c") == "ایران"
    assert normalized("Ch\ufe0fina") == "China"
    assert normalized("e\u200b\u0301") == "é"


@pytest.mark.parametrize("text", UNCHANGED)
def test_do_joiners_stay_where_they_are_visible(text: str) -> None:
    assert normalized(text) == text


def test_is_a_label_with_hidden_characters_stored_and_found_without_them(texts: Texts) -> None:
    assert texts.create("\ufeffGen\u200beva\u202e")["label"] == "Geneva"
    assert texts.found(label="Geneva\u200e") == texts.found(q="Gen\u00adeva") == {"Geneva"}


def test_is_a_label_of_nothing_visible_refused(texts: Texts) -> None:
    refused = texts.client.post(
        "/v1/actors", json={"label": "\u200b\u202e", "kind": "territory"}, headers=texts.headers
    )
    assert (refused.status_code, refused.json()["detail"]) == (422, "label: contains no visible character")
    refused = texts.client.get("/v1/actors", params={"label.contains": "\u200b"})
    assert (refused.status_code, refused.json()["field"]) == (422, "label.contains")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=40))
def test_does_normalizing_twice_change_nothing_more(text: str) -> None:
    once = normalized(text)
    assert normalized(once) == once
    assert unicodedata.is_normalized("NFC", once)


# ---- encodings


@pytest.mark.parametrize(
    ("path", "field", "hint"),
    [
        ("/v1/actors?label=%DCn", "label", "Write %C3%9Cn for Ün."),
        ("/v1/actors?kind=state&label.in=a,%DCn&q=x", "label.in", "Write a%2C%C3%9Cn for a,Ün."),
        ("/v1/actors?q=%FF%FE", "q", "Write %C3%BF%C3%BE for ÿþ."),
        ("/v1/actors?label=%ED%A0%80", "label", None),
        ("/v1/actors?l%E4bel=x", "l\ufffdbel", "Write l%C3%A4bel for läbel."),
        ("/v1/actors/%DCn", "path", "Write %C3%9Cn for Ün."),
        ("/v1/actors/%DCn/history", "path", "Write %C3%9Cn for Ün."),
        ("/v1/actors.csv?label=%DCn", "label", "Write %C3%9Cn for Ün."),
        ("/v1/changes?touching=actors/%DCn", "touching", "Write actors/%C3%9Cn for actors/Ün."),
        ("/v1/dyad?a=%DC&b=actors/x", "a", "Write %C3%9C for Ü."),
        ("/nowhere/%80", "path", "Write %E2%82%AC for €."),
    ],
)
def test_are_bytes_that_are_not_utf8_refused(texts: Texts, path: str, field: str, hint: str | None) -> None:
    refused = texts.client.get(path)
    assert (refused.status_code, refused.json()["code"], refused.json()["field"]) == (422, "BAD_USER_INPUT", field)
    assert hint is None or refused.json()["hint"] == hint


def test_are_such_bytes_refused_in_every_protocol_and_method(texts: Texts) -> None:
    assert texts.client.get("/graphql?query=%DC").status_code == 422
    for method in ("HEAD", "POST", "PATCH", "DELETE", "OPTIONS"):
        assert texts.client.request(method, "/v1/actors/%DC", headers=texts.headers, json={}).status_code == 422
    assert texts.client.post("/v1/actors", content=b'{"label": "\xdc"}', headers=texts.headers).status_code == 415
    sent = texts.headers | {"Content-Type": "application/json"}
    refused = texts.client.post("/v1/actors", content=b'{"label": "\xdc", "kind": "state"}', headers=sent)
    assert (refused.status_code, refused.json()["field"]) == (422, "body")
    assert texts.found(label="100%") == texts.found(label="%") == set()
    assert texts.client.get("/v1/actors?label=100%&q=%zz").status_code == 200


# ---- lists of values


def test_is_a_label_with_a_comma_found_in_a_list(texts: Texts) -> None:
    labels = {"a,b;c", "back\\slash", "ends with \\", "plain"}
    for label in labels:
        texts.create(label)
    listed = r"a\,b;c,back\slash,ends with \\,plain"
    assert texts.found(**{"label.in": listed}) == labels
    assert texts.found(**{"label.in": "a,b;c"}) == set()
    page = texts.client.get("/v1/actors", params={"label.in": listed, "limit": "1", "order": "label"})
    following = page.headers["link"].split(">")[0].strip("<")
    assert texts.client.get(following).json()["data"][0]["label"] == "back\\slash"
    lines = texts.client.get(
        "/v1/actors.csv", params={"label.in": r"a\,b;c", "explode": "names", "fields": "label,names.text"}
    )
    assert lines.text == 'label,names.text\r\n"a,b;c",\r\n'
    refused = texts.client.get("/v1/actors", params=[("label", "a,b;c"), ("label", "plain")])
    assert refused.json()["hint"] == r"Write label.in=a\,b;c,plain"


@given(st.lists(st.text(alphabet="a,\\;", max_size=6), min_size=1))
def test_are_joined_values_split_into_the_same(values: list[str]) -> None:
    assert split_values(join_values(values)) == values


# ---- searching


@pytest.mark.parametrize(
    ("label", "searches"),
    {
        "O'Brien": ["OBrien", "o'brien", "O’Brien", "o brien", "brien", "obri"],
        "O’Neill": ["oneill", "O'Neill", "ONeill"],
        "C.I.A.": ["CIA", "C.I.A.", "c i a"],
        "Obama": ["O'bama"],
        "KGB": ["K.G.B.", "k.g.b"],
        "Al-Qaida": ["alqaida", "al qaida", "al-qaida", "al–qaida"],
        "G-20": ["g20", "G 20"],
        "Qurʾan": ["quran", "qur'an"],
        "می\u200cخواهم": ["میخواهم", "می\u200cخواهم", "می خواهم"],
    }.items(),
)
def test_is_a_name_found_with_and_without_the_signs_inside_it(texts: Texts, label: str, searches: list[str]) -> None:
    texts.create(label)
    for q in searches:
        assert label in texts.found(q=q), q
    assert label not in texts.found(q="obrieux")
