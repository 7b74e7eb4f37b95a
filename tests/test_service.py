"""The service around the queries: health, offline documentation, contracts, and the examples of the README."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conftest import Api
from fastapi.testclient import TestClient
from fences import fences

from api.app import create_app
from api.settings import Settings
from schema.catalog import collections

ROOT = Path(__file__).parent.parent


def readme(language: str) -> list[str]:
    """The README's two questions (`sh`), or their answers (`json`)."""
    found = [
        one.text for one in fences(ROOT / "README.md") if (one.heading, one.language) == ("Two questions", language)
    ]
    assert len(found) == 2
    return found


def test_the_readme_asks_in_rest_what_it_answers(api: Api) -> None:
    (path,) = re.findall(r"^curl 'http://127.0.0.1:8000(/v1/[^']+)'$", readme("sh")[0], re.M)
    assert api.rest(path) == json.loads(readme("json")[0])


def test_the_readme_asks_in_graphql_what_it_answers(api: Api) -> None:
    (body,) = re.findall(r"-d '(\{.+?\})'$", readme("sh")[1], re.S | re.M)
    answer = api.client.post("/graphql", content=body, headers={"content-type": "application/json"}).json()
    assert answer == json.loads(readme("json")[1])


def test_health_checks_report_liveness_and_readiness(api: Api) -> None:
    assert api.rest("/healthz") == {"status": "ok"}
    assert api.rest("/readyz") == {"status": "ready", "revision": 1}


def test_without_tables_it_lives_but_is_not_ready(empty: str) -> None:
    if empty.startswith("sqlite"):
        Path(empty.removeprefix("sqlite:///")).touch()
    with TestClient(create_app(Settings(database_url=empty)), raise_server_exceptions=False) as client:
        assert client.get("/healthz").status_code == 200
        response = client.get("/readyz")
        assert (response.status_code, response.json()["code"]) == (503, "UNAVAILABLE")
        assert response.headers["retry-after"]


def test_the_documentation_needs_no_internet(api: Api) -> None:
    for path in ("/docs/console", "/redoc"):
        links = re.findall(r'(?:src|href)="([^"]+)"', api.client.get(path).text)
        assert links
        assert all(link.startswith("/") and api.client.get(link).status_code == 200 for link in links)
    assert "http" not in api.client.get("/graphql", headers={"accept": "text/html"}).text.replace("http-equiv", "")


def test_does_the_query_page_begin_with_a_query_that_is_answered(api: Api) -> None:
    page = api.client.get("/graphql", headers={"accept": "text/html"}).text
    (query,) = re.findall(r'name="query"[^>]*>(.+?)</textarea>', page, re.S)
    assert api.graphql(query)["meetings"]["nodes"]


def test_the_committed_contracts_are_up_to_date() -> None:
    assert (
        subprocess.run([sys.executable, "-m", "api.cli", "contract", "--check"], cwd=ROOT, check=False).returncode == 0
    )


def test_the_served_contracts_are_the_committed_ones(api: Api) -> None:
    assert api.client.get("/schema.graphql").text == (ROOT / "api/graphql/schema.graphql").read_text(encoding="utf-8")
    assert api.rest("/openapi.json") == json.loads((ROOT / "api/rest/openapi.json").read_text(encoding="utf-8"))


def test_every_collection_is_listed(api: Api) -> None:
    index = api.rest("/v1")
    assert index["revision"] == api.rest("/readyz")["revision"]
    assert index["collections"].keys() == collections().keys()
    for name, about in index["collections"].items():
        assert api.rest(f"{about['href']}?limit=1")["data"] is not None, name


def test_every_address_of_the_index_works(api: Api) -> None:
    found = sorted(set(addresses(api.rest("/v1"))))
    assert {"/v1/changes/stream", "/v1/releases", "/openapi.json", "/v1/actors.csv", "/problems"} <= set(found)
    assert len(found) > 70
    for address in found:
        assert api.client.head(address, headers={"accept": "text/html, */*"}).status_code == 200, address
        if address != "/v1/changes/stream":  # which does not end
            assert api.client.get(address, headers={"accept": "text/html, */*"}).status_code == 200, address


def addresses(value: Any) -> Iterator[str]:
    """Every address in an answer; templates such as `/v1/alliances/{slug}/state` are none."""
    if isinstance(value, dict):
        for one in value.values():
            yield from addresses(one)
    elif isinstance(value, str) and value.startswith("/") and "{" not in value:
        yield value


def test_every_question_of_the_index_names_its_arguments(api: Api) -> None:
    for name, about in api.rest("/v1")["questions"].items():
        query = about["example"].partition("?")[2]
        assert all(f"{argument}=" in query for argument in about["required"]), name
        assert {pair.partition("=")[0] for pair in query.split("&")} <= {*about["required"], *about["optional"]}, name
        assert about["description"], name
        assert api.client.get(about["template"].partition("{")[0]).status_code == 422, name
