"""The W3C Reconciliation Service API 0.2: every answer is valid against the schemas of the specification."""

import json
import tarfile
from functools import cache
from typing import Any
from urllib.parse import urlencode

import pytest
from conftest import Api
from jsonschema import Draft7Validator
from real_datasets import DATA
from referencing import Registry
from referencing.jsonschema import DRAFT7

SPECIFICATION = DATA / "reconciliation-0.2" / "reconciliation-specs-0.2.tar.xz"
PATH = "/v1/reconcile"
ADDRESS = "https://reconciliation-api.github.io/specs/0.2/schemas/"


@cache
def schemas() -> Registry[Any]:
    """Returns the schemas of the specification by address; skips the test where they are absent."""
    if not SPECIFICATION.exists():
        pytest.skip("the schemas of the Reconciliation API are not beside the repository")
    with tarfile.open(SPECIFICATION) as archive:
        names = [name for name in archive.getnames() if name.startswith("0.2/schemas/") and name.endswith(".json")]
        files = {name: json.load(archive.extractfile(name) or pytest.fail(name)) for name in names}
    return Registry().with_resources(
        (f"{ADDRESS}{name.rpartition('/')[2]}", DRAFT7.create_resource(file)) for name, file in files.items()
    )


@cache
def schema(name: str) -> Draft7Validator:
    """Returns a schema of the specification."""
    return Draft7Validator(schemas()[f"{ADDRESS}{name}.json"].contents, registry=schemas())


def valid(api: Api, path: str, name: str) -> Any:
    """Returns the JSON at a path, which is valid against a schema."""
    found = api.rest(f"{PATH}{path}")
    schema(name).validate(found)
    return found


def reconciled(api: Api, queries: dict[str, Any], *, by_form: bool = True) -> dict[str, Any]:
    """Returns the answer to a batch, from one statement, by POST or GET."""
    schema("reconciliation-query-batch").validate(queries)
    api.statements.clear()
    text = {"queries": json.dumps(queries)}
    response = api.client.post(PATH, data=text) if by_form else api.client.get(f"{PATH}?{urlencode(text)}")
    assert response.status_code == 200, response.text
    assert len(api.statements) == 1
    found: dict[str, Any] = response.json()
    schema("reconciliation-result-batch").validate(found)
    assert found.keys() == queries.keys()
    return found


def test_the_manifest_names_every_part_of_the_service(seeded: Api) -> None:
    found = valid(seeded, "", "manifest")
    assert found["versions"] == ["0.2"]
    services = [*found["suggest"].values(), found["extend"]["propose_properties"]]
    for service in services:
        path = f"{service['service_url']}{service['service_path']}".removeprefix("http://testserver")
        assert seeded.client.get(path, params={} if "extend" in path else {"prefix": "c"}).status_code == 200
    assert found["preview"]["url"] == f"http://testserver{PATH}/preview?id={{{{id}}}}"


@pytest.mark.parametrize("by_form", [True, False])
def test_a_batch_of_queries_is_answered_under_its_keys(by_form: bool, api: Api) -> None:
    queries = {
        "q0": {"query": "Sergei Lavrov", "type": "person"},
        "q1": {"query": "China", "type": ["state"], "limit": 1},
        "q2": {"query": "Nobody Whatsoever"},
        "q3": {"query": "Lavrov", "properties": [{"pid": "country", "v": {"id": "actors/russia"}}, {"pid": "office", "v": "Foreign Minister"}, {"pid": "date", "v": "2024-04-09"}]},
        "q4": {"properties": [{"pid": "country", "v": "Russia"}]},
    }  # fmt: skip
    found = reconciled(api, queries, by_form=by_form)
    first = {key: one["result"][0] if one["result"] else None for key, one in found.items()}
    assert (first["q0"]["id"], first["q0"]["match"]) == ("actors/sergey-lavrov", True)
    assert (first["q1"]["id"], first["q1"]["match"], len(found["q1"]["result"])) == ("actors/china", True, 1)
    assert first["q1"]["type"] == [{"id": "state", "name": "State"}]
    assert (first["q3"]["id"], first["q3"]["match"]) == ("actors/sergey-lavrov", True)
    assert found["q2"]["result"] == found["q4"]["result"] == []


def test_a_country_may_be_named(api: Api) -> None:
    properties = [{"pid": "country", "v": "Russia"}, {"pid": "office", "v": ["Foreign Minister"]}]
    found = reconciled(api, {"0": {"query": "Lavrov", "properties": properties}})
    assert found["0"]["result"][0]["id"] == "actors/sergey-lavrov"


def test_a_misspelled_name_has_candidates_but_no_match(api: Api) -> None:
    (first, *_) = reconciled(api, {"0": {"query": "Kazakstan", "type": "state"}})["0"]["result"]
    assert (first["id"], first["match"]) == ("actors/kazakhstan", False)


def test_entities_types_and_properties_are_suggested(api: Api) -> None:
    found = valid(api, "/suggest/entity?prefix=Лавр", "suggest-entities-response")["result"]
    assert (found[0]["id"], found[0]["notable"]) == ("actors/sergey-lavrov", [{"id": "person", "name": "Person"}])
    assert valid(api, "/suggest/entity?prefix=", "suggest-entities-response") == {"result": []}
    of_type = valid(api, "/suggest/entity?prefix=chin&type=place", "suggest-entities-response")["result"]
    assert {one["notable"][0]["id"] for one in of_type} == {"place"}
    types = valid(api, "/suggest/type?prefix=org", "suggest-types-response")["result"]
    assert types == [{"id": "organisation", "name": "Organisation"}]
    properties = valid(api, "/suggest/property?prefix=wiki", "suggest-properties-response")["result"]
    assert properties == [{"id": "wikidata", "name": "wikidata"}]


def test_records_are_extended_by_properties(api: Api) -> None:
    proposed = valid(api, "/extend/propose?type=state&limit=50", "data-extension-property-proposal")
    names = [one["id"] for one in proposed["properties"]]
    assert "wikidata" in names
    assert "participants" not in names
    query = {
        "ids": ["actors/china", "actors/sergey-lavrov", "actors/nobody", "meetings/lavrov-wang-beijing-2024-04-09"],
        "properties": [{"id": name} for name in ("label", "wikidata", "offices", "start", "participants")],
    }
    schema("data-extension-query").validate(query)
    api.statements.clear()
    response = api.client.post(PATH, data={"extend": json.dumps(query)})
    assert (response.status_code, len(api.statements)) == (200, 1), response.text
    found = response.json()
    schema("data-extension-response").validate(found)
    china, lavrov, nobody, talks = (found["rows"][id] for id in query["ids"])
    assert (china["label"], china["wikidata"]) == ([{"str": "China"}], [{"str": "Q148"}])
    assert lavrov["offices"][0]["id"].startswith("offices/")
    assert set(map(str, nobody.values())) == {"[]"}
    assert talks["start"] == [{"date": "2024-04-09T00:00:00Z"}]
    assert {"id": "actors/wang-yi", "name": "Wang Yi"} in talks["participants"]


def test_a_preview_is_a_page_that_any_site_may_frame(seeded: Api) -> None:
    page = seeded.client.get(f"{PATH}/preview?id=actors/china")
    assert page.headers["content-type"].startswith("text/html")
    assert "<h1>China</h1>" in page.text
    assert "frame-ancestors *" in page.headers["content-security-policy"]
    assert seeded.client.get(f"{PATH}/preview?id=actors/nobody").status_code == 404


def test_any_origin_may_read_answers_and_scripts(seeded: Api) -> None:
    assert (
        seeded.client.get(PATH, headers={"Origin": "https://openrefine.example"}).headers["access-control-allow-origin"]
        == "*"
    )
    script = seeded.client.get(f"{PATH}?callback=jQuery.found_1")
    assert script.headers["content-type"].startswith("application/javascript")
    assert script.text.startswith('/**/jQuery.found_1({"versions":')
    assert seeded.client.get(f"{PATH}?callback=alert(1)").status_code == 422


REFUSED = [
    ("?queries=x", "queries"),
    ("?queries=[]", "queries"),
    ('?queries={"a":1}', "queries.a"),
    ('?queries={"a":{}}', "queries.a"),
    ('?queries={"a":{"query":1}}', "queries.a.query"),
    ('?queries={"a":{"query":"x","type":"persn"}}', "queries.a.type"),
    ('?queries={"a":{"query":"x","limit":0}}', "queries.a.limit"),
    ('?queries={"a":{"query":"x","properties":[1]}}', "queries.a.properties"),
    ("?extend=x", "extend"),
    ('?extend={"ids":1}', "extend.ids"),
    ('?extend={"ids":[],"properties":[{"id":"wikidat"}]}', "extend.properties"),
    ("?quer=x", "quer"),
    ("/suggest/entity?prefix=x&type=persn", "type"),
    ("/suggest/type?cursor=x", "cursor"),
    ("/extend/propose?limit=x", "limit"),
]


@pytest.mark.parametrize(("path", "field"), REFUSED)
def test_what_cannot_be_reconciled_is_refused_by_name(path: str, field: str, seeded: Api) -> None:
    refused = seeded.client.get(f"{PATH}{path}")
    assert (refused.status_code, refused.json()["field"]) == (422, field), refused.text


def test_a_batch_that_is_too_large_is_refused(seeded: Api) -> None:
    queries = {str(number): {"query": "x"} for number in range(51)}
    refused = seeded.client.post(PATH, data={"queries": json.dumps(queries)})
    assert (refused.status_code, refused.json()["code"]) == (422, "LIMIT_EXCEEDED")
    assert seeded.client.post(PATH, json=queries).status_code == 415
