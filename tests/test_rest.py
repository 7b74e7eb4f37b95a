"""HTTP features of REST: links, methods, formats, revalidation, and a truthful OpenAPI document."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
from conftest import BACKENDS, Api, serving
from contract import CONTRACT, parameters_of, query_text, required_query
from fastapi.testclient import TestClient

from api.app import create_app
from api.contract import openapi
from api.database import write_engine
from api.rest.cite.openapi import NAMES as REFERENCES
from api.rest.formats import Format
from api.rest.openapi.examples import BY_COLUMN, EXAMPLES, REFUSALS, example_of
from api.settings import Settings
from api.write import Change, write
from schema.catalog import collections, columns, entities

GETS = [path for path, operations in CONTRACT["paths"].items() if "get" in operations]
FORMAT, SLUG = "{format}", "{slug}"
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module", params=BACKENDS)
def changing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, to which the tests of this file add."""
    with serving(request.param, address(request.param, "changing")) as api:
        yield api


def add(api: Api, slug: str, **values: Any) -> None:
    """Creates one more actor."""
    engine = write_engine(api.url)
    row = {"id": f"actors/{slug}", "label": slug, "kind": "state", **values}
    write(engine, [Change(collections()["actors"], row)], author="A test", reason="To see.", origin="test")
    engine.dispose()


def links(response: Any) -> dict[str, str]:
    """Returns the targets of a response's `Link` header, by relation."""
    return {rel: there for there, rel in re.findall(r'<([^>]+)>; rel="(\w+)"', response.headers.get("link", ""))}


def filled(path: str) -> str:
    """Returns a path of the contract with its examples filled in; the seeds have no release."""
    collection = path.removeprefix("/v1/").partition("/")[0]
    slug = example_of(collections()[collection])["id"].partition("/")[2] if SLUG in path else ""
    return path.replace(SLUG, slug).replace(FORMAT, "jsonld" if path.endswith(f"/{SLUG}.{FORMAT}") else "csv")


def entity_name(collection: str) -> str:
    return next(name for name, entity in entities().items() if entity.collection() == collection)


# ---- links


def test_a_list_can_be_walked_by_its_links_alone(api: Api) -> None:
    there: str | None = "/v1/actors?kind=state&limit=4&fields=id&order=-label"
    ids, pages = [], 0
    while there:
        response = api.client.get(there)
        ids += [row["id"] for row in response.json()["data"]]
        there, pages = links(response).get("next"), pages + 1
    everything = api.rest("/v1/actors?kind=state&limit=1000&fields=id&order=-label")["data"]
    assert ids == [row["id"] for row in everything]
    assert pages == len(api.statements) - 1


def test_page_links_keep_the_query_and_lead_back(api: Api) -> None:
    first = api.client.get("/v1/names?text.contains=%D0%B8&limit=2&fields=id,record.label")
    second = api.client.get(links(first)["next"])
    address = urlsplit(links(second)["prev"])
    assert (address.scheme, address.netloc, address.path) == ("", "", "/v1/names")
    query = dict(parse_qsl(address.query))
    assert query.pop("before") == second.json()["previous"]
    assert query == {"text.contains": "и", "limit": "2", "fields": "id,record.label"}
    assert api.rest(links(second)["prev"])["data"] == first.json()["data"]
    assert api.rest(links(second)["first"]) == first.json()


def test_a_whole_list_and_a_record_lead_nowhere(api: Api) -> None:
    assert "link" not in api.client.get("/v1/places").headers
    assert "link" not in api.client.get("/v1/actors/china").headers


def test_a_cursor_too_long_for_a_header_is_only_in_the_body(changing: Api) -> None:
    add(changing, "talked-about", summary="x" * 3000)
    response = changing.client.get("/v1/actors?order=-summary&limit=1")
    assert list(links(response)) == ["first"]
    assert changing.client.get("/v1/actors", params={"order": "-summary", "after": response.json()["next"]}).json()[
        "data"
    ]


# ---- methods


@pytest.mark.parametrize("path", [*GETS, "/graphql?query={revision}", "/schema.graphql", "/openapi.json", "/docs"])
def test_head_has_the_headers_of_get_and_no_body(path: str, api: Api) -> None:
    def answer(method: str) -> tuple[int, dict[str, str]]:
        response = api.client.request(method, filled(path))
        assert method == "GET" or not response.content
        return response.status_code, {
            k: v for k, v in response.headers.items() if k not in ("x-request-id", "server-timing")
        }

    assert answer("HEAD") == answer("GET")


METHODS = [
    ("/v1", "GET, HEAD, OPTIONS"),
    ("/v1/actors", "GET, HEAD, OPTIONS, POST"),
    ("/v1/actors.csv", "GET, HEAD, OPTIONS"),
    ("/v1/actors/china", "DELETE, GET, HEAD, OPTIONS, PATCH"),
    ("/v1/actors/china.jsonld", "GET, HEAD, OPTIONS"),
    ("/healthz", "GET, HEAD, OPTIONS"),
    ("/graphql", "GET, HEAD, OPTIONS, POST"),
]


@pytest.mark.parametrize(("path", "methods"), METHODS)
def test_an_unsupported_method_gets_the_allowed_ones(path: str, methods: str, api: Api) -> None:
    refused = api.client.put(path)
    assert (refused.status_code, refused.headers["allow"]) == (405, methods)
    options = api.client.options(path)
    assert (options.status_code, options.headers["allow"], options.content) == (204, methods, b"")
    assert not api.statements


def test_every_part_of_a_path_is_declared() -> None:
    for path in GETS:
        declared = {one["name"] for one in parameters_of(path).values() if one["in"] == "path"}
        assert declared == set(re.findall(r"{(\w+)}", path)), path


def test_options_of_nothing_is_nothing(api: Api) -> None:
    assert api.client.options("/nowhere").status_code == 404


# ---- browsers and gzip


def test_pages_of_any_origin_may_read_without_credentials(api: Api) -> None:
    answer = api.client.get("/v1/actors", headers={"origin": "https://example.org"}).headers
    assert answer["access-control-allow-origin"] == "*"
    assert {"Link", "ETag", "X-Request-ID"} <= set(answer["access-control-expose-headers"].split(", "))
    assert "access-control-allow-credentials" not in answer


def test_a_browser_may_post_to_graphql_and_revalidate(api: Api) -> None:
    requested = {
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type, if-none-match",
    }
    answer = api.client.options("/graphql", headers={"origin": "https://example.org", **requested})
    assert answer.status_code == 200
    assert set(answer.headers["access-control-allow-methods"].split(", ")) == {
        *["GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]
    }
    assert "if-none-match" in answer.headers["access-control-allow-headers"]


@pytest.mark.parametrize("path", ["/v1/names?limit=1000", "/v1/names.csv", "/schema.graphql"])
def test_long_answers_are_compressed_for_clients_that_accept_it(path: str, api: Api) -> None:
    packed = api.client.get(path, headers={"accept-encoding": "gzip"})
    plain = api.client.get(path, headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip" and "content-encoding" not in plain.headers
    assert packed.content == plain.content
    assert all("Accept-Encoding" in response.headers["vary"] for response in (packed, plain))


def test_short_answers_are_not_compressed(api: Api) -> None:
    assert "content-encoding" not in api.client.get("/v1/actors/china").headers


GZIP = {"gzip": True, "GZip;q=0.1, br": True, "br, gzip; q=1.0": True, "gzip;q=0": False, "gzip; Q=0.000, br": False}
GZIP |= {"": False, "br": False, "notgzip": False, "gzip;q=no": False, "*;q=0, gzip": True}


@pytest.mark.parametrize("accepted", GZIP)
def test_only_those_are_sent_gzip_who_accept_it(accepted: str, api: Api) -> None:
    for path in ("/v1/actors", "/v1/actors.csv", "/schema.graphql"):
        response = api.client.get(path, headers={"accept-encoding": accepted})
        assert (response.headers.get("content-encoding") == "gzip") is GZIP[accepted]
        assert "Accept-Encoding" in response.headers["vary"]


# ---- what a client may keep

KEPT = ["/v1/meetings?order=-start&include=participations", "/v1/meetings.csv", "/v1/actors/china?fields=label"]


@pytest.mark.parametrize("path", KEPT)
def test_revalidation_takes_one_small_statement(path: str, api: Api) -> None:
    answer = api.client.get(path)
    api.statements.clear()
    again = api.client.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert all(again.headers[name] == answer.headers[name] for name in ("etag", "cache-control"))
    assert answer.headers["cache-control"] == "no-cache"
    (statement,) = api.statements
    assert "meeting" not in statement and len(statement) < 350


def test_tags_are_compared_weakly_and_in_lists(api: Api) -> None:
    tag = api.client.get("/v1/actors").headers["etag"]

    def status(*tags: str) -> int:
        return api.client.get("/v1/actors", headers=[("if-none-match", one) for one in tags]).status_code

    assert tag.startswith('W/"1-')
    assert status(tag) == status(tag.removeprefix("W/")) == status("*") == 304
    assert status(f'"a, b", {tag}') == status('"a"', tag) == 304
    assert status('"a"') == status("garbage") == status(tag.replace("1-", "2-")) == 200


def test_a_tag_is_good_for_its_own_format_alone(api: Api) -> None:
    tag = api.client.get("/v1/actors").headers["etag"]
    assert api.client.get("/v1/actors.csv", headers={"if-none-match": tag}).status_code == 200
    assert api.client.get("/v1/actors", headers={"if-none-match": tag, "accept": "text/csv"}).status_code == 200


def test_an_invalid_request_is_refused_with_any_tag(api: Api) -> None:
    assert api.client.get("/v1/actors?knd=state", headers={"if-none-match": "*"}).status_code == 422
    assert api.client.get("/v1/actors/chian", headers={"if-none-match": "*"}).status_code == 404
    deep = "/v1/actors?limit=1000&include=statements.targets"
    assert api.client.get(deep, headers={"if-none-match": "*"}).status_code == 422


def test_a_new_revision_ends_what_was_kept(changing: Api) -> None:
    before = changing.client.get("/v1/actors?limit=1&count=true")
    add(changing, "newcomer")
    after = changing.client.get("/v1/actors?limit=1&count=true", headers={"if-none-match": before.headers["etag"]})
    assert after.status_code == 200
    assert after.json()["count"] == before.json()["count"] + 1
    for response in (before, after):
        assert response.headers["etag"].startswith(f'W/"{response.json()["revision"]}-')


@pytest.mark.parametrize(
    ("piecewise", "everything"),
    [
        ("fields=id&fields=speech_act,date&order=-date&order=id", "fields=id,speech_act,date&order=-date,id"),
        ("include=targets&include=citations.document&limit=3", "include=targets,citations.document&limit=3"),
        ("speech_act.in=calls&speech_act.in=denies&fields=id", "speech_act.in=calls,denies&fields=id"),
        ("speaker.in=actors/wang-yi&speaker.in=actors/xi-jinping", "speaker.in=actors/wang-yi,actors/xi-jinping"),
        ("speaker.kind.in=state&speaker.kind.in=person", "speaker.kind.in=state,person"),
    ],
)
def test_a_list_parameter_may_be_repeated(piecewise: str, everything: str, api: Api) -> None:
    answer = api.rest(f"/v1/statements?{piecewise}")
    assert answer["data"]
    assert answer == api.rest(f"/v1/statements?{everything}")


def test_along_a_list_two_filters_speak_of_two_rows_even_where_each_is_a_list(api: Api) -> None:
    def meetings(query: str) -> set[str]:
        return {row["id"] for row in api.rest(f"/v1/meetings?{query}&limit=1000&fields=id")["data"]}

    lavrov, wang = "participations.actor.in=actors/sergey-lavrov", "participations.actor.in=actors/wang-yi"
    assert meetings(f"{lavrov}&{wang}") == meetings(lavrov) & meetings(wang) != meetings(lavrov)


# ---- what is refused


@pytest.mark.parametrize("query", ["speaker=lavrov", "speaker=Actors/China", "id.in=actors/china,x", "speaker.ne="])
def test_a_malformed_id_is_refused_rather_than_not_found(query: str, api: Api) -> None:
    problem = api.client.get(f"/v1/statements?{query}").json()
    assert (problem["code"], bool(problem["hint"])) == ("BAD_USER_INPUT", True)


DEEP = [
    "/v1/citations?fields=" + "record." * 8 + "label",
    "/v1/citations?fields=" + "record.citations." * 11 + "label",
    "/v1/citations?fields=" + "record.citations." * 200 + "label",
    "/v1/citations?fields=" + ",".join(["label"] * 101),
    "/v1/meetings?" + "participations.meeting." * 1000 + "label=x",
    "/v1/meetings?participations." + "meeting.participations." * 10 + "actor=actors/china",
]


@pytest.mark.parametrize("path", DEEP, ids=range(len(DEEP)))
def test_a_question_without_end_is_refused_before_it_is_thought_through(path: str, api: Api) -> None:
    response = api.client.get(path)
    assert (response.status_code, response.json()["code"]) == (422, "LIMIT_EXCEEDED")
    assert not api.statements


# ---- the contract


UNSEEDED = {"obligation", "reference"}


def test_of_every_entity_but_two_there_is_something(api: Api) -> None:
    empty = [name for name in EXAMPLES if not api.rest(f"/v1/{entities()[name].collection()}?limit=1")["data"]]
    assert set(empty) == UNSEEDED


@pytest.mark.parametrize("name", sorted(set(EXAMPLES) - UNSEEDED))
def test_the_examples_of_records_are_real(name: str, api: Api) -> None:
    row = example_of(entities()[name])
    assert api.rest(f"/v1/{row['id']}?fields={','.join(row)}")["data"] == row
    content = CONTRACT["paths"][f"/v1/{entities()[name].collection()}.{FORMAT}"]["get"]["responses"]["200"]["content"]
    for media_type, answer in content.items():
        path = f"/v1/{entities()[name].collection()}?id={row['id']}&fields=id"
        if media_type in (Format.csv.media_type, Format.ndjson.media_type):  # of calendars and feeds, other tests
            assert api.client.get(path, headers={"accept": media_type}).text == answer["example"]


@pytest.mark.parametrize("status", REFUSALS)
def test_the_examples_of_refusals_are_real(status: int, api: Api) -> None:
    path, headers, problem = REFUSALS[status]
    response = api.client.get(path, headers=headers)
    assert (response.status_code, response.json()) == (status, problem)


def test_without_tables_a_list_is_unavailable_and_not_to_be_kept(empty: str) -> None:
    if empty.startswith("sqlite"):
        Path(empty.removeprefix("sqlite:///")).touch()
    with TestClient(create_app(Settings(database_url=empty))) as client:
        response = client.get("/v1/actors")
    assert (response.status_code, response.headers["retry-after"]) == (503, "1")
    assert response.headers["cache-control"] == "no-store"


EVENTS = ("/v1/meetings", "/v1/statements")
"""Lists that take no day; others have no use for a certainty without one."""
SEARCHES = ("/v1/search", "/v1/autocomplete")
"""Questions that are about no record, so that a base without any answers them as well."""


@pytest.mark.parametrize("path", [path for path in GETS if "{" not in path or FORMAT in path])
def test_every_parameter_takes_the_value_of_its_example(path: str, both: dict[str, Api]) -> None:
    for parameter in parameters_of(path).values():
        for example in parameter["schema"].get("examples", []) if parameter["in"] == "query" else []:
            asks = "" if parameter.get("required") else f"{parameter['name']}={quote(query_text(example))}"
            on_a_day = parameter["name"] == "certainty" and not path.startswith(EVENTS)
            asks += "&as_of=2024-04-09" if on_a_day else ""
            request_path = f"{filled(path)}{required_query(path)}"
            response = both["sqlite"].client.get(f"{request_path}{'&' if '?' in request_path else '?'}{asks}")
            of_record = SLUG in path or (bool(required_query(path)) and not path.startswith(SEARCHES))
            nobody_yet = (parameter["name"] == "known_at" and of_record) or _is_unseeded(path)
            unseeded = query_text(example) in [EXAMPLES[name]["id"] for name in UNSEEDED]
            assert response.status_code == (404 if nobody_yet else 422 if unseeded else 200), asks


def _is_unseeded(path: str) -> bool:
    """Whether a path is of a record of an entity that the seeds do not have."""
    collection = path.removeprefix("/v1/").partition("/")[0]
    return SLUG in path and entity_name(collection) in UNSEEDED


def test_the_examples_by_column_are_of_columns_that_there_are() -> None:
    assert set(BY_COLUMN) <= {name for entity in entities().values() for name in columns(entity)}


def test_the_examples_of_answers_have_all_that_is_required_of_them() -> None:
    examples = CONTRACT["components"]["examples"]
    assert set(REFERENCES.values()) <= set(examples)
    example_fields = {name: set(examples[name]["value"]) for name in examples if name not in REFERENCES.values()}
    assert example_fields == {name: set(CONTRACT["components"]["schemas"][name]["required"]) for name in example_fields}


def test_every_reference_of_the_contract_leads_somewhere() -> None:
    def references(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            yield from ([part["$ref"]] if "$ref" in part else [])
        for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else []:
            yield from references(inner)

    components = {group: named for group, named in CONTRACT["components"].items() if group != "securitySchemes"}
    defined = {f"#/components/{group}/{name}" for group, named in components.items() for name in named}
    assert defined == set(references(CONTRACT))


def test_no_row_of_the_contract_refers_to_another_in_full() -> None:
    """The documentation page expands every reference: rows inside rows would freeze it."""
    rows = {entity.__name__ for entity in entities().values()}
    schemas = CONTRACT["components"]["schemas"]
    for name in rows:
        found = set(re.findall(r"#/components/schemas/(\w+)", json.dumps(schemas[name])))
        assert not found & rows, name


def test_filters_along_the_usual_links_are_declared() -> None:
    def names(collection: str) -> set[str]:
        return {parameter["name"] for parameter in parameters_of(f"/v1/{collection}").values()}

    assert {"participations.actor", "participations.role", "tags.topic", "citations.document"} <= names("meetings")
    assert {"targets.record", "targets.stance", "speaker", "speaker.kind", "on_behalf_of"} <= names("statements")
    assert {"memberships.alliance", "memberships.status", "tenures.office"} <= names("actors")
    assert "participations.meeting" not in names("meetings")


def test_a_new_field_changes_few_lines_of_the_contract(tmp_path: Path) -> None:
    for package in ("api", "schema"):
        copytree(ROOT / package, tmp_path / package, ignore=ignore_patterns("__pycache__"))
    with (tmp_path / "schema/meeting.py").open("a", encoding="utf-8") as file:
        file.write('\n    venue: str | None = field("The building or room.", default=None, max_length=300)\n')
    command = [sys.executable, "-c", "from api.contract import openapi; print(openapi(), end='')"]
    environment = os.environ | {"PYTHONPATH": f"{tmp_path}:{ROOT}"}
    after = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout
    diff = list(unified_diff(openapi().splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    assert 0 < sum(line.startswith(("+", "-")) for line in diff) < 80
