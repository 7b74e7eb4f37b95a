"""What HTTP gives for free where one listens to it: links, methods, formats, revalidation; and a contract that is true."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from conftest import BACKENDS, Asked, serving
from contract import CONTRACT, needed, spelled
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.rest.openapi.examples import BY_COLUMN, EXAMPLES, REFUSALS, example_of
from api.settings import Settings
from api.write import Change, write
from schema.catalog import collections, columns, entities

GETS = [path for path, operations in CONTRACT["paths"].items() if "get" in operations]
FORMAT, SLUG = "{format}", "{slug}"


@pytest.fixture(scope="module", params=BACKENDS)
def changing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Asked]:
    """The seeds in a database of their own, to which the tests of this file may add."""
    with serving(request.param, address(request.param, "changing")) as asked:
        yield asked


def add(asked: Asked, slug: str, **values: Any) -> None:
    """One more actor."""
    engine = write_engine(asked.url)
    row = {"id": f"actors/{slug}", "label": slug, "kind": "state", **values}
    write(engine, [Change(collections()["actors"], row)], author="A test", reason="To see.", origin="test")
    engine.dispose()


def links(response: Any) -> dict[str, str]:
    """Where a response's `Link` header leads, by relation."""
    return {rel: there for there, rel in re.findall(r'<([^>]+)>; rel="(\w+)"', response.headers.get("link", ""))}


def filled(path: str) -> str:
    """A path of the contract with its examples filled in; there is no release of the seeds."""
    collection = path.removeprefix("/v1/").partition("/")[0]
    slug = example_of(collections()[collection])["id"].partition("/")[2] if SLUG in path else ""
    return path.replace(SLUG, slug).replace(FORMAT, "csv")


def entity_name(collection: str) -> str:
    return next(name for name, entity in entities().items() if entity.collection() == collection)


# ---- links


def test_a_list_can_be_walked_by_its_links_alone(asked: Asked) -> None:
    there: str | None = "/v1/actors?kind=state&limit=4&fields=id&order=-label"
    ids, pages = [], 0
    while there:
        response = asked.client.get(there)
        ids += [row["id"] for row in response.json()["data"]]
        there, pages = links(response).get("next"), pages + 1
    whole = asked.rest("/v1/actors?kind=state&limit=1000&fields=id&order=-label")["data"]
    assert ids == [row["id"] for row in whole]
    assert pages == len(asked.statements) - 1


def test_links_keep_what_was_asked_and_lead_back(asked: Asked) -> None:
    first = asked.client.get("/v1/names?text.contains=%D0%B8&limit=2&fields=id,record.label")
    second = asked.client.get(links(first)["next"])
    address = urlsplit(links(second)["prev"])
    assert (address.scheme, address.netloc, address.path) == ("", "", "/v1/names")
    asks = dict(parse_qsl(address.query))
    assert asks.pop("before") == second.json()["previous"]
    assert asks == {"text.contains": "и", "limit": "2", "fields": "id,record.label"}
    assert asked.rest(links(second)["prev"])["data"] == first.json()["data"]
    assert asked.rest(links(second)["first"]) == first.json()


def test_a_whole_list_and_a_record_lead_nowhere(asked: Asked) -> None:
    assert "link" not in asked.client.get("/v1/places").headers
    assert "link" not in asked.client.get("/v1/actors/china").headers


def test_a_cursor_too_long_for_a_header_is_told_in_the_body_alone(changing: Asked) -> None:
    add(changing, "talked-about", summary="x" * 3000)
    response = changing.client.get("/v1/actors?order=-summary&limit=1")
    assert list(links(response)) == ["first"]
    assert changing.client.get("/v1/actors", params={"order": "-summary", "after": response.json()["next"]}).json()[
        "data"
    ]


# ---- methods


@pytest.mark.parametrize("path", [*GETS, "/graphql?query={revision}", "/schema.graphql", "/openapi.json", "/docs"])
def test_head_tells_the_headers_of_get_and_nothing_else(path: str, asked: Asked) -> None:
    def told(method: str) -> tuple[int, dict[str, str]]:
        response = asked.client.request(method, filled(path))
        assert method == "GET" or not response.content
        return response.status_code, {
            k: v for k, v in response.headers.items() if k not in ("x-request-id", "server-timing")
        }

    assert told("HEAD") == told("GET")


METHODS = [
    ("/v1", "GET, HEAD, OPTIONS"),
    ("/v1/actors", "GET, HEAD, OPTIONS, POST"),
    ("/v1/actors.csv", "GET, HEAD, OPTIONS"),
    ("/v1/actors/china", "DELETE, GET, HEAD, OPTIONS, PATCH"),
    ("/healthz", "GET, HEAD, OPTIONS"),
    ("/graphql", "GET, HEAD, OPTIONS, POST"),
]


@pytest.mark.parametrize(("path", "methods"), METHODS)
def test_a_method_that_is_not_offered_is_told_which_are(path: str, methods: str, asked: Asked) -> None:
    refused = asked.client.put(path)
    assert (refused.status_code, refused.headers["allow"]) == (405, methods)
    options = asked.client.options(path)
    assert (options.status_code, options.headers["allow"], options.content) == (204, methods, b"")
    assert not asked.statements


def test_options_of_nothing_is_nothing(asked: Asked) -> None:
    assert asked.client.options("/nowhere").status_code == 404


# ---- browsers and gzip


def test_pages_of_any_origin_may_ask_without_credentials(asked: Asked) -> None:
    told = asked.client.get("/v1/actors", headers={"origin": "https://example.org"}).headers
    assert told["access-control-allow-origin"] == "*"
    assert {"Link", "ETag", "X-Request-ID"} <= set(told["access-control-expose-headers"].split(", "))
    assert "access-control-allow-credentials" not in told


def test_a_browser_may_post_to_graphql_and_revalidate(asked: Asked) -> None:
    wanted = {"access-control-request-method": "POST", "access-control-request-headers": "content-type, if-none-match"}
    told = asked.client.options("/graphql", headers={"origin": "https://example.org", **wanted})
    assert told.status_code == 200
    assert set(told.headers["access-control-allow-methods"].split(", ")) == {
        *["GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]
    }
    assert "if-none-match" in told.headers["access-control-allow-headers"]


@pytest.mark.parametrize("path", ["/v1/names?limit=1000", "/v1/names.csv", "/schema.graphql"])
def test_what_is_long_is_compressed_for_who_can_read_it(path: str, asked: Asked) -> None:
    packed = asked.client.get(path, headers={"accept-encoding": "gzip"})
    plain = asked.client.get(path, headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip" and "content-encoding" not in plain.headers
    assert packed.content == plain.content
    assert all("Accept-Encoding" in response.headers["vary"] for response in (packed, plain))


def test_what_is_short_is_not_compressed(asked: Asked) -> None:
    assert "content-encoding" not in asked.client.get("/v1/actors/china").headers


GZIP = {"gzip": True, "GZip;q=0.1, br": True, "br, gzip; q=1.0": True, "gzip;q=0": False, "gzip; Q=0.000, br": False}
GZIP |= {"": False, "br": False, "notgzip": False, "gzip;q=no": False, "*;q=0, gzip": True}


@pytest.mark.parametrize("accepted", GZIP)
def test_only_those_are_sent_gzip_who_accept_it(accepted: str, asked: Asked) -> None:
    for path in ("/v1/actors", "/v1/actors.csv", "/schema.graphql"):
        response = asked.client.get(path, headers={"accept-encoding": accepted})
        assert (response.headers.get("content-encoding") == "gzip") is GZIP[accepted]
        assert "Accept-Encoding" in response.headers["vary"]


# ---- what a client may keep

KEPT = ["/v1/meetings?order=-start&include=participations", "/v1/meetings.csv", "/v1/actors/china?fields=label"]


@pytest.mark.parametrize("path", KEPT)
def test_who_has_the_answer_is_told_so_by_one_tiny_statement(path: str, asked: Asked) -> None:
    told = asked.client.get(path)
    asked.statements.clear()
    again = asked.client.get(path, headers={"if-none-match": told.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert all(again.headers[name] == told.headers[name] for name in ("etag", "cache-control"))
    assert told.headers["cache-control"] == "no-cache"
    (statement,) = asked.statements
    assert "meeting" not in statement and len(statement) < 350


def test_tags_are_compared_weakly_and_in_lists(asked: Asked) -> None:
    tag = asked.client.get("/v1/actors").headers["etag"]

    def status(*tags: str) -> int:
        return asked.client.get("/v1/actors", headers=[("if-none-match", one) for one in tags]).status_code

    assert tag.startswith('W/"1-')
    assert status(tag) == status(tag.removeprefix("W/")) == status("*") == 304
    assert status(f'"a, b", {tag}') == status('"a"', tag) == 304
    assert status('"a"') == status("garbage") == status(tag.replace("1-", "2-")) == 200


def test_a_tag_is_good_for_its_own_format_alone(asked: Asked) -> None:
    tag = asked.client.get("/v1/actors").headers["etag"]
    assert asked.client.get("/v1/actors.csv", headers={"if-none-match": tag}).status_code == 200
    assert asked.client.get("/v1/actors", headers={"if-none-match": tag, "accept": "text/csv"}).status_code == 200


def test_a_wrong_question_stays_wrong_whatever_the_client_has(asked: Asked) -> None:
    assert asked.client.get("/v1/actors?knd=state", headers={"if-none-match": "*"}).status_code == 422
    assert asked.client.get("/v1/actors/chian", headers={"if-none-match": "*"}).status_code == 404
    deep = "/v1/actors?limit=1000&include=statements.targets"
    assert asked.client.get(deep, headers={"if-none-match": "*"}).status_code == 422


def test_a_new_revision_ends_what_was_kept(changing: Asked) -> None:
    before = changing.client.get("/v1/actors?limit=1&count=true")
    add(changing, "newcomer")
    after = changing.client.get("/v1/actors?limit=1&count=true", headers={"if-none-match": before.headers["etag"]})
    assert after.status_code == 200
    assert after.json()["count"] == before.json()["count"] + 1
    for response in (before, after):
        assert response.headers["etag"].startswith(f'W/"{response.json()["revision"]}-')


@pytest.mark.parametrize(
    ("piecewise", "whole"),
    [
        ("fields=id&fields=speech_act,said&order=-said&order=id", "fields=id,speech_act,said&order=-said,id"),
        ("include=targets&include=citations.document&limit=3", "include=targets,citations.document&limit=3"),
        ("speech_act.in=calls&speech_act.in=denies&fields=id", "speech_act.in=calls,denies&fields=id"),
        ("speaker.in=actors/wang-yi&speaker.in=actors/xi-jinping", "speaker.in=actors/wang-yi,actors/xi-jinping"),
        ("speaker.kind.in=state&speaker.kind.in=person", "speaker.kind.in=state,person"),
    ],
)
def test_a_list_may_be_given_piece_by_piece(piecewise: str, whole: str, asked: Asked) -> None:
    answer = asked.rest(f"/v1/statements?{piecewise}")
    assert answer["data"]
    assert answer == asked.rest(f"/v1/statements?{whole}")


def test_along_a_list_two_filters_speak_of_two_rows_even_where_each_is_a_list(asked: Asked) -> None:
    def meetings(query: str) -> set[str]:
        return {row["id"] for row in asked.rest(f"/v1/meetings?{query}&limit=1000&fields=id")["data"]}

    lavrov, wang = "participations.actor.in=actors/sergey-lavrov", "participations.actor.in=actors/wang-yi"
    assert meetings(f"{lavrov}&{wang}") == meetings(lavrov) & meetings(wang) != meetings(lavrov)


# ---- what is refused


@pytest.mark.parametrize("query", ["speaker=lavrov", "speaker=Actors/China", "id.in=actors/china,x", "speaker.ne="])
def test_what_can_be_no_id_is_refused_rather_than_not_found(query: str, asked: Asked) -> None:
    problem = asked.client.get(f"/v1/statements?{query}").json()
    assert (problem["code"], "actors/china" in problem["hint"]) == ("BAD_USER_INPUT", True)


DEEP = [
    "/v1/citations?fields=" + "record." * 8 + "label",
    "/v1/citations?fields=" + "record.citations." * 11 + "label",
    "/v1/citations?fields=" + "record.citations." * 200 + "label",
    "/v1/citations?fields=" + ",".join(["label"] * 101),
    "/v1/meetings?" + "participations.meeting." * 1000 + "label=x",
    "/v1/meetings?participations." + "meeting.participations." * 10 + "actor=actors/china",
]


@pytest.mark.parametrize("path", DEEP, ids=range(len(DEEP)))
def test_a_question_without_end_is_refused_before_it_is_thought_through(path: str, asked: Asked) -> None:
    response = asked.client.get(path)
    assert (response.status_code, response.json()["code"]) == (422, "LIMIT_EXCEEDED")
    assert not asked.statements


# ---- the contract


UNSEEDED = {"obligation", "reference"}


def test_of_every_entity_but_two_there_is_something(asked: Asked) -> None:
    empty = [name for name in EXAMPLES if not asked.rest(f"/v1/{entities()[name].collection()}?limit=1")["data"]]
    assert set(empty) == UNSEEDED


@pytest.mark.parametrize("name", sorted(set(EXAMPLES) - UNSEEDED))
def test_the_examples_of_records_are_real(name: str, asked: Asked) -> None:
    row = EXAMPLES[name]
    assert asked.rest(f"/v1/{row['id']}?fields={','.join(row)}")["data"] == row
    content = CONTRACT["paths"][f"/v1/{entities()[name].collection()}.{FORMAT}"]["get"]["responses"]["200"]["content"]
    for media_type, told in content.items():
        path = f"/v1/{entities()[name].collection()}?id={row['id']}&fields=id"
        assert asked.client.get(path, headers={"accept": media_type}).text == told["example"]


@pytest.mark.parametrize("status", REFUSALS)
def test_the_examples_of_refusals_are_real(status: int, asked: Asked) -> None:
    path, headers, problem = REFUSALS[status]
    response = asked.client.get(path, headers=headers)
    assert (response.status_code, response.json()) == (status, problem)


def test_without_tables_a_list_is_unavailable_and_not_to_be_kept(empty: str) -> None:
    if empty.startswith("sqlite"):
        Path(empty.removeprefix("sqlite:///")).touch()
    with TestClient(create_app(Settings(database_url=empty))) as client:
        response = client.get("/v1/actors")
    assert (response.status_code, response.headers["retry-after"]) == (503, "1")
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", [path for path in GETS if "{" not in path or FORMAT in path])
def test_every_parameter_takes_the_value_of_its_example(path: str, both: dict[str, Asked]) -> None:
    for reference in CONTRACT["paths"][path]["get"].get("parameters", []):
        parameter = CONTRACT["components"]["parameters"][reference["$ref"].rpartition("/")[2]]
        for example in parameter["schema"].get("examples", []) if parameter["in"] == "query" else []:
            asks = "" if parameter["required"] else f"{parameter['name']}={quote(spelled(example))}"
            asked = f"{filled(path)}{needed(path)}"
            told = both["sqlite"].client.get(f"{asked}{'&' if '?' in asked else '?'}{asks}")
            nobody_yet = parameter["name"] == "known_at" and bool(needed(path))
            assert told.status_code == (404 if nobody_yet else 200), asks


def test_the_examples_by_column_are_of_columns_that_there_are() -> None:
    assert set(BY_COLUMN) <= {name for entity in entities().values() for name in columns(entity)}


def test_the_examples_of_answers_have_all_that_is_required_of_them() -> None:
    told = {name: set(example["value"]) for name, example in CONTRACT["components"]["examples"].items()}
    assert told == {name: set(CONTRACT["components"]["schemas"][name]["required"]) for name in told}


def test_every_reference_of_the_contract_leads_somewhere() -> None:
    def references(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            yield from ([part["$ref"]] if "$ref" in part else [])
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else []:
            yield from references(inner)

    components = {group: named for group, named in CONTRACT["components"].items() if group != "securitySchemes"}
    known = {f"#/components/{group}/{name}" for group, named in components.items() for name in named}
    assert known == set(references(CONTRACT))


def test_no_row_of_the_contract_refers_to_another_in_full() -> None:
    """The documentation page writes every reference out: rows that lead to rows that lead on would freeze it."""
    rows = {entity.__name__ for entity in entities().values()}
    schemas = CONTRACT["components"]["schemas"]
    for name in rows:
        found = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(schemas[name])))
        assert not found & rows, name
