"""The guide and reference at /docs: every page, its examples with their answers, and what it is written from."""

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import BACKENDS, Api, serving
from pages import BROWSER, Element, links, page

from api.errors import MEANINGS, Code
from api.json_text import laid_out
from api.questions.registry import questions
from api.rest.openapi.document import TAGS
from schema.catalog import collections, columns
from schema.catalog import links as links_of
from web.reference.examples import MOST_LINES, STORED, WIDTH
from web.reference.question import questions_by_path
from web.reference.topic import TOPICS

PATHS = ["/docs", "/docs/errors", *(f"/docs/{name}" for name in (*collections(), *questions_by_path(), *TOPICS))]
PROBLEMS = [code.page for code in Code]
LARGEST = 20_000
"""Bytes of a compressed page."""


@pytest.fixture(scope="module")
def read(both: dict[str, Api]) -> dict[tuple[str, str], Element]:
    """Every page on both backends."""
    return {(name, path): page(api, path) for name, api in both.items() for path in PATHS}


@pytest.fixture(scope="module", params=BACKENDS)
def empty_base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The application over a database without records."""
    with serving(request.param, address(request.param, "reference_empty"), lambda _: None) as api:
        yield api


def shown_requests(found: Element) -> list[tuple[str, str]]:
    """The commands and documents of a page that have an answer of this server, with it."""
    answered = [figure for figure in found.all("figure", class_="example") if STORED not in figure.text]
    figures = [figure.all("pre") for figure in answered]
    return [(one[0].written, one[1].written) for one in figures if len(one) == 2]


# ---- every page


def test_is_there_a_page_for_every_collection_question_and_group(api: Api) -> None:
    index = links(page(api, "/docs"))
    assert {f"/docs/{name}" for name in (*collections(), *questions_by_path(), *TAGS)} - {"/docs/questions"} <= set(
        index
    )
    assert {"/docs/errors", "/docs/console", "/openapi.json", "/schema.graphql", "/query"} <= set(index)
    assert "/docs" in links(page(api, "/"))


@pytest.mark.parametrize("path", [*PATHS, *PROBLEMS[:2], "/problems"])
def test_is_a_page_small_safe_and_readable_without_scripts(path: str, api: Api) -> None:
    response = api.client.get(path, headers={"accept-encoding": "gzip"})
    assert int(response.headers["content-length"]) < LARGEST
    assert response.headers["content-security-policy"].startswith("default-src 'self';")
    assert "unsafe-inline" not in response.headers["content-security-policy"]
    assert not re.search(r"\s(on\w+|style)=", response.text)
    found = page(api, path)
    assert found.one("h1").text
    assert [one.text for one in found.all("script")] == [""]
    assert not re.search(r"(?<!-)\bNone\b|Undefined", found.one("main").text)
    ids = [one.attributes["id"] for one in found.walk() if "id" in one.attributes]
    assert len(ids) == len(set(ids))


def test_does_every_link_of_the_reference_lead_somewhere(read: dict[tuple[str, str], Element], api: Api) -> None:
    found = {link for (backend, _), one in read.items() if backend == api.backend for link in links(one.one("main"))}
    pages = {link.partition("#")[0] for link in found if re.match(r"/(docs|problems|openapi|schema|query$)", link)}
    assert len(pages) > 60
    assert [link for link in sorted(pages) if api.client.head(link, headers=BROWSER).status_code != 200] == []
    anchors = {link for link in found if link.startswith("/docs#")}
    ids = {one.attributes.get("id") for one in read[api.backend, "/docs"].walk()}
    assert {link.partition("#")[2] for link in anchors} <= ids


def test_do_both_backends_write_the_same_pages(read: dict[tuple[str, str], Element]) -> None:
    for path in PATHS:
        if path not in ("/docs/changes", "/docs/health"):  # which have times
            assert read["sqlite", path].one("main").text == read["postgresql", path].one("main").text, path


# ---- examples


def test_is_the_answer_of_every_example_what_the_server_answers(
    read: dict[tuple[str, str], Element], both: dict[str, Api]
) -> None:
    api, checked = both["sqlite"], 0
    for path in PATHS:
        for request, answer in shown_requests(read["sqlite", path]):
            real = answer_to(request, api)
            if real is not None:
                assert answer == real, (path, request)
                checked += 1
    assert checked > 80


def answer_to(request: str, api: Api) -> str | None:
    """The answer to a command or a document as pages show it; None for what needs a key."""
    if "Authorization" in request:
        return None
    if request.startswith("{"):
        return shown(laid_out(api.client.post("/graphql", json={"query": request}).json(), width=WIDTH))
    found = re.match(r"curl '?http://[^/]+(/[^' ]*)'?(?:.*-d '(.*)')?", request, re.DOTALL)
    assert found, request
    address, body = found.groups()
    response = api.client.post(address, json=json.loads(body)) if body else api.client.get(address)
    if "json" not in response.headers["content-type"]:
        return shown(response.text.replace("\r\n", "\n").rstrip())
    return shown(laid_out(response.json(), width=WIDTH))


def shown(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(lines[:MOST_LINES]) + ("\n…" if len(lines) > MOST_LINES else "")


def test_does_every_filter_of_the_reference_have_an_example_that_is_answered(
    read: dict[tuple[str, str], Element], both: dict[str, Api]
) -> None:
    for name in ("actors", "meetings", "citations"):
        table = read["sqlite", f"/docs/{name}"].one("table", class_="filters")
        examples = [link for link in links(table) if link.startswith("/v1/")]
        assert len(examples) == len(table.all("tr")) - 1
        for example in examples:
            assert both["sqlite"].client.get(f"{example}&limit=1").status_code == 200, example


def test_does_every_question_have_a_document_that_is_answered(
    read: dict[tuple[str, str], Element], both: dict[str, Api]
) -> None:
    for path in questions_by_path():
        (link,) = [link for link in links(read["sqlite", f"/docs/{path}"]) if link.startswith("/query?query=")]
        (document,) = parse_qs(urlsplit(link).query)["query"]
        assert all(both["sqlite"].graphql(document).values()), path


def test_does_a_base_without_the_records_of_the_examples_say_so(empty_base: Api) -> None:
    assert "This base lacks the records" in page(empty_base, "/docs/timeline").text
    assert "A list" in page(empty_base, "/docs/actors").text
    assert page(empty_base, "/docs").one("h1").text == "Guide and reference"


# ---- one definition for each thing


@pytest.mark.parametrize("name", ["actors", "statements", "citations"])
def test_do_descriptions_come_from_the_declarations(name: str, read: dict[tuple[str, str], Element]) -> None:
    entity, found = collections()[name], read["sqlite", f"/docs/{name}"]
    assert (entity.__doc__ or "").split() == found.one("p", class_="lead").text.split()
    fields = found.one("section", id="fields")
    assert [f"field-{column}" for column in columns(entity)] == [
        row.attributes["id"] for row in fields.all("tr") if "id" in row.attributes
    ]
    for column in columns(entity).values():
        assert set(map(str, column.vocabulary or ())) <= {code.text for code in fields.all("code")}
    assert set(links_of(entity)) <= {code.text for code in found.one("section", id="links").all("code")}


def test_are_the_arguments_of_a_question_those_that_it_declares(read: dict[tuple[str, str], Element]) -> None:
    for path, question in questions_by_path().items():
        named = {code.text for code in read["sqlite", f"/docs/{path}"].one("section", id="arguments").all("code")}
        assert {argument.name for argument in question.flat_arguments} <= named
    assert len(questions_by_path()) == len(questions())


def test_has_every_problem_a_page_with_its_meaning_and_remedy(api: Api) -> None:
    for code, meaning in MEANINGS.items():
        found = page(api, code.page).one("main").text
        assert f"HTTP {meaning.status}" in found
        assert f"{code}" in found
        assert page(api, code.page).one("h1").text == meaning.title
    problem = api.client.get("/v1/actors/chian").json()
    assert page(api, problem["type"]).one("h1").text == problem["title"]


# ---- caching, errors, and the console


def test_is_a_page_kept_by_its_content(api: Api) -> None:
    first = api.client.get("/docs/actors")
    again = api.client.get("/docs/actors", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["etag"] != api.client.get("/docs/meetings").headers["etag"]
    assert api.client.head("/docs/actors").headers["etag"] == first.headers["etag"]


def test_does_a_wrong_name_lead_to_the_nearest_page(api: Api) -> None:
    answer = api.client.get("/docs/actrs").json()
    assert (answer["status"], answer["hint"]) == (404, "Did you mean 'actors'?")
    assert "Did you mean 'actors'?" in page(api, "/docs/actrs", 404).text
    assert api.client.get("/problems/not-fond", headers=BROWSER).json()["hint"] == "Did you mean 'not-found'?"


def test_is_the_console_at_an_address_of_its_own(api: Api) -> None:
    assert "swagger-ui" in api.client.get("/docs/console").text
    assert "swagger" not in api.client.get("/docs").text
    assert api.rest("/v1")["openapi"]["console"] == "/docs/console"


def test_is_no_page_written_from_the_whole_openapi_document(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes long to write, and the pages need a few of its components."""
    monkeypatch.setattr(api.client.app, "openapi", lambda: pytest.fail("the whole document was written"))
    for path in ("/docs", "/docs/dyad", "/docs/actors", "/docs/changes"):
        assert api.client.get(path).status_code == 200
