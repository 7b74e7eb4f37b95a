"""The service around the queries: health, offline documentation, contracts, and the examples of the README."""

import json
import re
import subprocess
import sys
from pathlib import Path

from conftest import Api
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def test_the_rest_example_of_the_readme_is_true(api: Api) -> None:
    path, answer = re.findall(r"curl 'http://127.0.0.1:8000(/v1/[^']+)'\n```\n\n```json\n(.+)\n", README)[0]
    assert api.client.get(path).text == answer


def test_the_graphql_example_of_the_readme_is_true(api: Api) -> None:
    body, answer = re.findall(r"-d '(\{.+?\})'\n```\n\n```json\n([^\n]+)\n", README, re.S)[0]
    assert api.client.post("/graphql", content=body, headers={"content-type": "application/json"}).text == answer


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
    page = api.client.get("/docs").text
    links = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert links
    assert all(link.startswith("/") and api.client.get(link).status_code == 200 for link in links)
    assert "http" not in api.client.get("/graphql", headers={"accept": "text/html"}).text.replace("http-equiv", "")


def test_the_committed_contracts_are_up_to_date() -> None:
    assert (
        subprocess.run([sys.executable, "-m", "api.cli", "contract", "--check"], cwd=ROOT, check=False).returncode == 0
    )


def test_the_served_contracts_are_the_committed_ones(api: Api) -> None:
    assert api.client.get("/schema.graphql").text == (ROOT / "api/graphql/schema.graphql").read_text()
    assert api.rest("/openapi.json") == json.loads((ROOT / "api/rest/openapi.json").read_text())


def test_every_collection_is_listed(api: Api) -> None:
    for name, about in api.rest("/v1").items():
        assert api.rest(f"{about['href']}?limit=1")["data"] is not None, name
