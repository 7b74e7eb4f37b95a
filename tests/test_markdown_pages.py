"""Every page as Markdown: by its address or by `Accept`, in the same view, with numbered sources."""

import re

import pytest
from conftest import Api
from pages import BROWSER, page
from test_explorer import PAGES

from web.markdown import escaped, shortened
from web.markdown_pages import path_as_text, path_of_page

MARKDOWN = {"accept": "text/markdown"}
MEETING = "/meetings/lavrov-wang-beijing-2024-04-09"


@pytest.mark.parametrize("path", PAGES)
def test_is_each_page_there_as_text(path: str, api: Api) -> None:
    response = api.client.get(path_as_text(path))
    assert (response.status_code, response.headers["content-type"]) == (200, "text/markdown; charset=utf-8")
    assert response.text.startswith("# ") and "None" not in response.text and "{'" not in response.text
    cited = {int(number) for number in re.findall(r"(?<!\w)\[(\d+)[\]:]", response.text)}
    assert cited == {int(number) for number in re.findall(r"^(\d+)\. ", response.text, re.MULTILINE)}
    assert response.headers["etag"] and response.headers["x-robots-tag"] == "noindex, nofollow"
    again = api.client.get(path_as_text(path), headers={"if-none-match": response.headers["etag"]})
    assert again.status_code == 304


def test_does_accept_choose_the_form(api: Api) -> None:
    by_address, by_accept = (api.client.get(f"{MEETING}{end}", headers=MARKDOWN) for end in (".md", ""))
    assert by_address.text == by_accept.text and "accept" in by_accept.headers["vary"].lower()
    for accept in ("text/html", "text/html, text/markdown;q=0.5", "*/*"):
        assert api.client.get(MEETING, headers={"accept": accept}).headers["content-type"].startswith("text/html")
    assert api.client.get(MEETING, headers={"accept": "application/json"}).status_code == 404
    assert api.client.get(f"{MEETING}.md", headers=BROWSER).headers["content-type"].startswith("text/markdown")


def test_do_pages_name_their_text_in_the_same_view(api: Api) -> None:
    for path in ("/", "/alliances/brics?as_of=2024-04-09", "/timeline?of=actors/china"):
        (link,) = page(api, path).all("link", rel="alternate")
        assert link.attributes["href"] == path_as_text(path)
        assert api.client.get(link.attributes["href"]).status_code == 200


def test_does_a_text_say_the_view_the_sources_and_who_spoke_without_naming(api: Api) -> None:
    text = api.client.get("/alliances/brics.md?as_of=2024-04-09&certainty=certain").text
    assert "View: What held on 9 April 2024 (only what is certain)." in text
    assert "/alliances/brics?as_of=2024-04-09&certainty=certain&revision=" in text
    assert "## Memberships (5)" in text and "/actors/china.md" in text
    meeting = api.client.get(f"{MEETING}.md").text
    assert "opposes; without naming it" in meeting and "copy: altered" in meeting
    assert "**disputed**" in api.client.get("/actors/china.md").text


def test_what_is_answered_where_there_is_no_page(api: Api) -> None:
    missing = api.client.get("/actors/chian.md")
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")
    assert "actors/china" in missing.json()["hint"]
    assert api.client.get("/query.md").status_code == api.client.get("/nothing.md").status_code == 404
    assert api.client.get("/actors/china.md?as_of=soon").status_code == 422
    form = api.client.get("/timeline.md").text
    assert "/timeline.md?of=actors/china" in form and "/llms.txt" in form


def test_is_markup_in_names_only_text() -> None:
    assert escaped("[a](b) <i> *c*\n# d") == r"\[a\](b) \<i\> \*c\* # d"
    text = "\n".join(["a line"] * 100)
    assert len(shortened(text, 300)) <= 300 and "cut here" in shortened(text, 300) and shortened(text, 700) == text
    for path in ("/", "/actors", "/actors/china"):
        assert path_of_page(path_as_text(path)) == path
