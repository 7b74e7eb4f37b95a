"""Citing an answer: a permanent address of the same values, in every reference format."""

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest
from conftest import BACKENDS, Api, serving

from api.database import write_engine
from api.rest.cite.formats import BibliographicReference, Style
from api.write import Change, write
from schema.catalog import collections

READS = (
    "actors/china",
    "actors/china?include=names.citations,memberships.alliance&fields=label",
    "actors/china?as_of=2024-04-09&ranks=best&certainty=certain",
    "actors?order=-label&limit=7&count=true&facets=kind",
    "actors?kind=state&limit=3&names.language=ru",
    "actors?q=lavrov",
    "statements?speaker=actors/wang-yi&targets.mention=avoided&include=targets.record",
    "meetings?participations.actor=actors/sergey-lavrov&participations.actor=actors/wang-yi&fields=id&fields=label",
    "memberships?published_until=2024&excluded_counts=true&limit=2",
    "citations?include=evidence&disputed=false&limit=2",
    "relations/china--ukraine--1/disagreements",
    "meetings/peskov-briefing-2024-04-09/accounts?ranks=any",
    "meetings/peskov-briefing-2024-04-09/accounts?published_until=2024&as_of=2024&ranks=best",
    "actors/china/disagreements?published_until=2024&as_of=2024&ranks=best",
    "documents/factbook-belarus/claims?limit=2",
    "actors/china/history?limit=1",
)


@pytest.fixture(scope="module", params=BACKENDS)
def growing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, to which the tests of this file add."""
    with serving(request.param, address(request.param, "growing")) as api:
        yield api


def add(api: Api, slug: str, label: str) -> None:
    """Creates one more state."""
    engine = write_engine(api.url)
    row = {"id": f"actors/{slug}", "label": label, "kind": "state"}
    write(engine, [Change(collections()["actors"], row)], author="A test", reason="To see.", origin="test")
    engine.dispose()


def cite(api: Api, path: str, style: str = "csl-json") -> str:
    """Returns the reference to a read, as text."""
    response = api.client.get(f"/v1/{path}{'&' if '?' in path else '?'}cite={style}")
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == Style(style).media_type
    return response.text


def csl(text: str) -> dict[str, object]:
    (item,) = json.loads(text)
    return dict(item)


def bibtex(text: str) -> dict[str, str]:
    """Returns the fields of the only entry, read by counting braces as BibTeX does."""
    head = re.fullmatch(r"@misc\{([^\s,{}%#\\]+),\n(.*)\n\}\n", text, re.DOTALL)
    assert head, text
    found, rest = {"key": head[1]}, head[2]
    while rest:
        name, value, rest = _field(rest)
        found[name] = value
    return found


def _field(rest: str) -> tuple[str, str, str]:
    name = re.match(r"\s*(\w+) = ", rest)
    assert name, rest
    depth, start = 0, name.end()
    for place in range(start, len(rest) + 1):
        if place == len(rest) or (rest[place] == "," and not depth):
            return name[1], rest[start:place], rest[place + 1 :]
        depth += {"{": 1, "}": -1}.get(rest[place], 0)
        assert depth >= 0
    raise AssertionError(rest)


def ris(text: str) -> list[tuple[str, str]]:
    """Returns the tags and values of the only entry."""
    *lines, end = text.split("\r\n")
    assert not end
    found = [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line) for line in lines]
    assert all(found), text
    return [(line[1], line[2]) for line in found if line]


def path_of(url: object) -> str:
    parts = urlsplit(str(url))
    assert (parts.scheme, parts.netloc) == ("http", "testserver")
    return f"{parts.path}?{parts.query}"


# ---- the same values for ever


def test_a_cited_address_keeps_its_values_after_further_writes(growing: Api) -> None:
    then = {path: (growing.rest(f"/v1/{path}"), csl(cite(growing, path))["URL"]) for path in READS}
    for answer, url in then.values():
        assert growing.rest(path_of(url)) == answer
    add(growing, "aaland", "A state that is added")
    now = [growing.rest(f"/v1/{path}") for path in READS]
    assert all(one["revision"] == 2 for one in now)
    for answer, url in then.values():
        assert growing.rest(path_of(url)) == answer


def test_an_answer_about_a_past_revision_is_cited_at_that_revision(growing: Api) -> None:
    add(growing, "aaland-too", "Another state that is added")
    for past in ("revision=1", "known_at=2999"):
        reference = csl(cite(growing, f"actors?kind=state&{past}&limit=1"))
        answer = growing.rest(f"/v1/actors?kind=state&{past}&limit=1")
        assert growing.rest(path_of(reference["URL"])) == answer
        assert dict(parse_qsl(urlsplit(str(reference["URL"])).query)) == {
            "kind": "state",
            "limit": "1",
            "revision": str(answer["revision"]),
        }


def test_a_history_reads_as_it_was_at_a_revision(growing: Api) -> None:
    answer = growing.rest("/v1/actors/china/history?revision=1")
    assert answer["revision"] == 1 and {turn["revision"] for turn in answer["data"]} == {1}
    assert growing.client.get("/v1/actors/china/history?revision=0").status_code == 404
    assert growing.client.get("/v1/actors/china/history?as_of=2024").status_code == 422


def test_a_query_has_one_address_in_any_order_of_parameters(api: Api) -> None:
    one, other = "kind=state&limit=2&order=-label", "order=-label&kind=state&limit=2"
    assert cite(api, f"actors?{one}") == cite(api, f"actors?{other}")
    assert csl(cite(api, f"actors?{one}"))["URL"] == f"http://testserver/v1/actors?{one}&revision=1"


# ---- references and their formats


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("actors/china?fields=id", "China"),
        ("actors?limit=3&order=label", "Actors"),
        ("actors?limit=3&kind=state&as_of=2024-04", "Actors (as_of=2024-04, kind=state)"),
        ("actors/china/history", "History of China"),
        ("actors/china/disagreements", "Disagreements about China"),
        ("documents/factbook-belarus/claims", "What rests on World Factbook on Belarus"),
    ],
)
def test_a_reference_is_titled_after_its_query(path: str, title: str, api: Api) -> None:
    assert csl(cite(api, path))["title"] == title


def test_all_formats_have_the_same_content(api: Api) -> None:
    one = csl(cite(api, "actors/china"))
    at = api.rest("/v1/changes?limit=1")["data"][0]["at"][:10]
    assert one["issued"] == {"date-parts": [[int(part) for part in at.split("-")]]}
    assert (one["type"], one["publisher"], one["author"]) == ("dataset", "Entente", [{"literal": "Entente"}])
    tags = dict(ris(cite(api, "actors/china", "ris")))
    assert [*tags][:1] == ["TY"] and [*tags][-1] == "ER" and tags["TY"] == "DATA"
    assert (tags["TI"], tags["DA"], tags["PY"], tags["UR"], tags["ID"]) == (
        one["title"],
        at.replace("-", "/"),
        at[:4],
        one["URL"],
        one["id"],
    )
    fields = bibtex(cite(api, "actors/china", "bibtex"))
    assert (fields["title"], fields["year"], fields["url"], fields["key"]) == (
        "{{China}}",
        f"{{{at[:4]}}}",
        f"{{{one['URL']}}}",
        one["id"],
    )
    assert cite(api, "actors/china", "text") == f"Entente. China. revision 1, {at}. {one['URL']}\n"


HOSTILE = "Обмен {a}} \\ 50% & #1_$^~\n\r\n@misc{x,\u2028TY  - BOOK\x1b"


def test_no_letter_of_a_title_breaks_out_of_a_form() -> None:
    reference = BibliographicReference(
        HOSTILE, "2024-04-09", "revision 1", "http://here/v1/actors/x?q=%7B%25&revision=1"
    )
    title = bibtex(reference.written(Style.bibtex))["title"]
    assert title == (
        "{{Обмен \\textbraceleft{}a\\textbraceright{}\\textbraceright{} \\textbackslash{} 50\\% \\& \\#1\\_\\$"
        "\\textasciicircum{}\\textasciitilde{} @misc\\textbraceleft{}x, TY - BOOK}}"
    )
    tags = ris(reference.written(Style.ris))
    assert [tag for tag, _ in tags].count("TY") == 1
    line = "Обмен {a}} \\ 50% & #1_$^~ @misc{x, TY - BOOK"
    assert dict(tags)["TI"] == line == csl(reference.written(Style.csl_json))["title"]
    assert reference.written(Style.text).count("\n") == 1


def test_a_label_is_cited_as_it_was_at_the_revision(growing: Api) -> None:
    add(growing, "hostile", "Обмен {a} 50% & #1_$")
    assert csl(cite(growing, "actors/hostile"))["title"] == "Обмен {a} 50% & #1_$"
    assert "Обмен" in bibtex(cite(growing, "actors/hostile", "bibtex"))["title"]


def test_different_questions_have_different_keys(api: Api) -> None:
    keys = [csl(cite(api, path))["id"] for path in READS]
    assert len(set(keys)) == len(READS)
    assert all(re.fullmatch("[A-Za-z0-9-]+", str(key)) for key in keys)


def test_before_anything_is_written_there_is_no_day(growing: Api) -> None:
    reference = csl(cite(growing, "actors?revision=0"))
    assert "issued" not in reference and reference["version"] == "revision 0"
    assert "year" not in bibtex(cite(growing, "actors?revision=0", "bibtex"))


# ---- as every read


def test_a_reference_is_answered_as_every_read_is(api: Api) -> None:
    path = "/v1/actors/china?cite=bibtex"
    answer = api.client.get(path, headers={"accept": "application/x-bibtex", "origin": "https://elsewhere.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["entente-revision"] == "1"
    again = api.client.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    json_tag = api.client.get("/v1/actors/china").headers["etag"]
    assert api.client.get(path, headers={"if-none-match": json_tag}).status_code == 200
    head = api.client.head(path)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", answer.headers["etag"])
    assert api.client.get(path, headers={"accept": "text/html"}).status_code == 200


def test_a_reference_uses_the_requested_host(api: Api) -> None:
    for host in ("one.example", "two.example:8000"):
        text = api.client.get("/v1/actors/china?cite=text", headers={"host": host}).text
        assert text.endswith(f"http://{host}/v1/actors/china?revision=1\n")


@pytest.mark.parametrize(
    "path", ["actors", "actors/china", "actors/china/history", "documents/factbook-belarus/claims"]
)
@pytest.mark.parametrize(
    ("query", "hint"),
    [("cite=bibtx", "'bibtex'"), ("cite=", "Known"), ("cite=BIBTEX", "Known"), ("cite=ris&cite=ris", "once")],
)
def test_an_unknown_format_is_refused(path: str, query: str, hint: str, api: Api) -> None:
    refused = api.client.get(f"/v1/{path}?{query}")
    problem = refused.json()
    assert (refused.status_code, problem["field"], problem["code"]) == (422, "cite", "BAD_USER_INPUT")
    assert hint in problem["hint"]


def test_invalid_requests_cannot_be_cited(api: Api) -> None:
    missing = api.client.get("/v1/actors/chian?cite=bibtex")
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")
    assert api.client.get("/v1/actors?knd=state&cite=bibtex").status_code == 422
    export = api.client.get("/v1/actors.csv?cite=bibtex").json()
    assert (export["code"], export["field"]) == ("UNKNOWN_PARAMETER", "cite")
    assert "'cite'" in api.client.get("/v1/actors/china?cit=ris").json()["hint"]


def test_a_reference_takes_one_statement_more(api: Api) -> None:
    cite(api, "actors?kind=state")
    assert len(api.statements) == 2
