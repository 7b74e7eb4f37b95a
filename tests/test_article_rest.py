"""Articles through REST: are they drafted and written with a key, and refused by field?"""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from fictional_articles import AGENCY, GERMAN
from jsonschema import Draft202012Validator
from test_article_imports import FISHING, decided
from test_write_rest import Writing


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    with serving(request.param, address(request.param, "articles_by_rest")) as api:
        yield Writing(api)


def test_is_an_article_drafted_and_written_through_rest(writing: Writing) -> None:
    answer = writing.send("POST", "/v1/articles/draft", {"text": AGENCY.text, "published": "2031-05-14"})
    assert answer.status_code == 200, answer.text
    data = answer.json()["data"]
    assert [one["speaker_id"] for one in data["statements"]] == ["actors/anna-vogel"] * 2 + [None, "actors/karel-dvor"]
    assert data["statements"][2]["speaker"]["candidate"] == "Anna Vogel"
    body = {"draft": decided(data["draft"]), "text": AGENCY.text}
    written = writing.send("POST", "/v1/articles", body, Idempotency_Key="once")
    assert written.status_code == 200, written.text
    assert written.json()["document"] == FISHING and written.json()["verified"] > 10
    again = writing.send("POST", "/v1/articles", body, Idempotency_Key="once")
    assert again.json()["revision"] == written.json()["revision"]
    assert writing.send("POST", "/v1/articles", body).json()["changes"] == []
    assert writing.detail("statements/dvor-2031-05-14-1")["speech_act"] == "asserts"


@pytest.mark.parametrize(
    ("path", "body", "status", "field"),
    [
        ("draft", {"text": ""}, 422, "text"),
        ("draft", {"text": "\u0000PNG"}, 422, "text"),
        ("draft", {"text": "1234"}, 422, "text"),
        ("draft", {"text": "A text.", "published": "yesterday"}, 422, "published"),
        ("draft", {"text": "A text.", "url": "x"}, 422, "url"),
        ("draft", {"text": "A text.", "publisher": "publishers/wikidat"}, 422, "publisher"),
        ("draft", {"text": "A text.", "texts": "A text."}, 422, "texts"),
        ("draft", {"text": "word " * 60_000}, 422, "text"),
        ("draft", {}, 422, "text"),
        ("", {"text": "A text.", "draft": "actors: ["}, 422, "draft:1"),
        ("", {"text": "A text.", "draft": "actorz: []"}, 422, "draft:1.actorz"),
        ("", {"text": "A text."}, 422, "draft"),
    ],
)
def test_is_a_bad_article_refused_by_field(path: str, body: Any, status: int, field: str, writing: Writing) -> None:
    answer = writing.send("POST", f"/v1/articles/{path}".rstrip("/"), body)
    problem = answer.json()
    assert (answer.status_code, problem["field"]) == (status, field), problem


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/articles/draft"])
def test_do_articles_need_a_key(path: str, writing: Writing) -> None:
    assert writing.send("POST", path, {"text": "A text.", "draft": "x"}, role=None).status_code == 401


def test_does_the_contract_describe_the_answers(writing: Writing, both: dict[str, Api]) -> None:
    document = both["sqlite"].client.get("/openapi.json").json()
    answer = writing.send("POST", "/v1/articles/draft", {"text": GERMAN.text, "published": "2031-05-14"}).json()
    schema = {"$ref": "#/components/schemas/ArticleDraft", "components": document["components"]}
    Draft202012Validator(schema).validate(answer)
