"""Every answer states its revision, and none is older than the one that the request requires."""

from typing import Any

import pytest
from conftest import Api
from fastapi.testclient import TestClient

from api.http.middleware import EXPOSED_HEADERS

ANSWERS = {
    "/v1": 200,
    "/v1/actors?limit=1": 200,
    "/v1/actors.csv": 200,
    "/v1/actors/china": 200,
    "/v1/actors/china?cite=bibtex": 200,
    "/v1/actors/china/history": 200,
    "/v1/timeline?of=actors/china": 200,
    "/v1/changes?limit=1": 200,
    "/v1/changes.ndjson?limit=1": 200,
    "/v1/releases": 200,
    "/v1/actors/nobody": 404,
    "/v1/nothing": 404,
    "/v1/actors?limit=none": 422,
    "/v1/actors?revision=999": 422,
    "/graphql?query={revision}": 200,
    "/graphql?query={nothing}": 200,
    "/graphql?query={__schema{queryType{name}}}": 200,
    "/healthz": 200,
    "/readyz": 200,
    "/problems": 200,
    "/openapi.json": 200,
}
REFUSED = (422, 400)
"""In REST, and in GraphQL over HTTP, which has no 422."""
INVALID = ["", "-1", "1.0", "x", "1,2", "\u0661".encode(), "9999999999", "0x1", "+1"]


def get(api: Api, path: str, minimum: Any, **more: Any) -> Any:
    return api.client.get(path, headers={"Entente-Min-Revision": minimum, **more})


@pytest.mark.parametrize(("path", "status"), ANSWERS.items())
def test_does_every_answer_state_its_revision(seeded: Api, path: str, status: int) -> None:
    answer = seeded.client.get(path)
    assert (answer.status_code, answer.headers.get_list("Entente-Revision")) == (status, ["1"])


def test_do_answers_without_a_body_state_it(seeded: Api) -> None:
    tag = seeded.client.get("/v1/actors/china").headers["ETag"]
    same = seeded.client.get("/v1/actors/china", headers={"If-None-Match": tag})
    head = seeded.client.head("/v1/actors/china")
    assert (same.status_code, same.headers["Entente-Revision"], head.headers["Entente-Revision"]) == (304, "1", "1")
    assert "Entente-Revision" in EXPOSED_HEADERS


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/graphql?query={revision}"])
def test_is_a_revision_that_exists_enough(seeded: Api, path: str) -> None:
    assert [get(seeded, path, minimum).status_code for minimum in ("0", "1", "001")] == [200, 200, 200]


@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/graphql?query={revision}", "/v1/changes"])
def test_is_a_revision_that_no_server_has_refused(seeded: Api, path: str) -> None:
    answer = get(seeded, path, "12")
    detail = "Entente-Min-Revision: no server has revision 12; the latest is 1."
    assert answer.status_code in REFUSED and detail in answer.text
    assert answer.headers["Entente-Revision"] == "1"


@pytest.mark.parametrize("minimum", INVALID)
@pytest.mark.parametrize("path", ["/v1/actors?limit=1", "/graphql?query={revision}"])
def test_are_other_values_refused(seeded: Api, path: str, minimum: str | bytes) -> None:
    answer = get(seeded, path, minimum)
    assert answer.status_code in REFUSED
    assert "Entente-Min-Revision: " in answer.text and "is not a revision" in answer.text


def test_is_a_repeated_header_refused(seeded: Api) -> None:
    answer = seeded.client.get("/v1", headers=[("Entente-Min-Revision", "1"), ("entente-min-revision", "1")])
    assert (answer.status_code, answer.json()["field"]) == (422, "Entente-Min-Revision")


def test_does_the_header_cost_no_statement_where_it_is_absent(api: Api) -> None:
    api.rest("/v1/actors?limit=3")
    assert len(api.statements) == 1


def test_may_pages_of_other_sites_send_and_read_the_headers(seeded: Api) -> None:
    client: TestClient = seeded.client
    preflight = {"Origin": "https://a.example", "Access-Control-Request-Method": "GET"}
    allowed = client.options("/v1", headers={**preflight, "Access-Control-Request-Headers": "entente-min-revision"})
    exposed = client.get("/v1").headers["Access-Control-Expose-Headers"]
    assert allowed.status_code == 200 and "entente-min-revision" in allowed.headers["Access-Control-Allow-Headers"]
    assert "Entente-Revision" in exposed.split(", ")


def test_does_the_contract_describe_both_headers(seeded: Api) -> None:
    document = seeded.client.get("/openapi.json").json()
    for path, operations in document["paths"].items():
        for operation in operations.values():
            names = [parameter.get("$ref", "").rpartition("/")[2] for parameter in operation.get("parameters", ())]
            assert ("Entente-Min-Revision" in names) == path.startswith("/v1"), path
            inline = [each["headers"] for each in operation["responses"].values() if "headers" in each]
            assert all("Entente-Revision" in headers for headers in inline), path
