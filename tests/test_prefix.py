"""Does every address follow ENTENTE_ADDRESS, whether the proxy removes the prefix or passes it on?"""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Api
from fastapi.testclient import TestClient
from pages import parse
from test_service import addresses

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.database import write_engine
from api.http.prefix import prefix_of
from api.settings import Settings

ADDRESS = "https://kb.example/entente"
PREFIX = "/entente"
EDTF = "https://www.loc.gov/standards/datetime/"
PAGE = {"accept": "text/html"}
Client = TestClient


@pytest.fixture(scope="module")
def proxied(both: dict[str, Api]) -> Iterator[Client]:
    """The application, to which a proxy passes paths on without the prefix."""
    app = create_app(Settings(database_url=both["sqlite"].url, address=ADDRESS))
    with TestClient(app, base_url="http://127.0.0.1:8000", follow_redirects=False) as client:
        yield client


def linked(page: str) -> list[str]:
    return re.findall(r"""(?:src|href|url: ?|spec-url)[=:]? ?["']([^"'#]+)["']""", page)


@pytest.mark.parametrize(
    "path", ["/docs", "/docs/actors", "/docs/console", "/redoc", "/graphql", "/problems", "/problems/not-found"]
)
def test_does_everything_that_a_page_loads_and_links_lie_inside_the_prefix(path: str, proxied: Client) -> None:
    page = proxied.get(path, headers=PAGE)
    assert page.status_code == 200
    found = {link.removeprefix(ADDRESS.removesuffix(PREFIX)) for link in linked(page.text) if "data:" not in link}
    assert found
    for link in found - {EDTF}:
        assert link.startswith(f"{PREFIX}/"), link
        if "/v1/" in link or "?query=" in link:
            continue  # the tests of the pages read them
        assert proxied.get(link.removeprefix(PREFIX), headers=PAGE).status_code == 200, link


@pytest.mark.parametrize(
    "path", ["/", "/actors/china?as_of=2024-04-09", "/timeline?of=actors/china", "/actors?kind=state"]
)
def test_do_links_forms_and_files_of_the_explorer_lie_inside_the_prefix(path: str, proxied: Client) -> None:
    page = parse(proxied.get(path, headers=PAGE).text)
    found = [
        one.attributes[name] for one in page.walk() for name in ("href", "src", "action") if one.attributes.get(name)
    ]
    inside = [link for link in found if link.startswith("/")]
    assert len(inside) > 20 and all(link.startswith(f"{PREFIX}/") for link in inside)
    for link in dict.fromkeys(inside):
        assert proxied.get(link.removeprefix(PREFIX), headers=PAGE).status_code in (200, 406), link
    tools = page.one("section", id="tools")
    assert tools.all("a")[0].attributes["href"] == ADDRESS + path
    assert f"curl -G {ADDRESS}/graphql" in tools.text


def test_are_site_maps_and_merged_records_at_the_public_address(proxied: Client) -> None:
    assert f"Sitemap: {ADDRESS}/sitemap.xml" in proxied.get("/robots.txt").text
    assert f"Disallow: {PREFIX}/*?" in proxied.get("/robots.txt").text
    assert f"<loc>{ADDRESS}/actors/china</loc>" in proxied.get("/sitemaps/actors.xml").text


def test_does_every_address_of_the_index_lie_inside_the_prefix(proxied: Client) -> None:
    index = proxied.get("/v1").json()
    found = list(addresses(index))
    templates = re.findall(r'"(/[^"]*\{[^"]*)"', json.dumps(index))
    assert len(found) > 70 and len(templates) > 10
    assert all(one.startswith((f"{PREFIX}/v1", f"{PREFIX}/")) for one in [*found, *templates])
    assert proxied.get(f"{PREFIX}/v1").json() == index, "the same if the proxy passes the prefix on"


@pytest.mark.parametrize("way", ["", PREFIX])
def test_do_links_and_redirects_lie_inside_the_prefix(way: str, proxied: Client) -> None:
    listed = proxied.get(f"{way}/v1/actors?limit=2")
    assert re.findall("<([^?]+)", listed.headers["link"]) == [f"{PREFIX}/v1/actors"] * 2
    moved = proxied.get(f"{way}/v1/actors/?limit=2")
    assert (moved.status_code, moved.headers["location"]) == (307, f"{PREFIX}/v1/actors?limit=2")


def test_do_problems_name_pages_and_paths_inside_the_prefix(proxied: Client) -> None:
    problem = proxied.get("/v1/actors/chian").json()
    assert (problem["type"], problem["instance"]) == (f"{PREFIX}/problems/not-found", f"{PREFIX}/v1/actors/chian")
    nowhere = proxied.get("/v1/actor").json()
    assert nowhere["detail"] == f"There is nothing at {PREFIX}/v1/actor."
    assert f"'{PREFIX}/v1/actors'" in nowhere["hint"]
    hint = proxied.get("/v1/alliances?fields=state").json()["hint"]
    assert hint == f"Use {PREFIX}/v1/alliances/{{slug}}/state."


def test_do_tables_and_references_contain_the_public_address_once(proxied: Client) -> None:
    for way in ("", PREFIX):
        table = proxied.get(f"{way}/v1/alliances.csv?include=memberships").text
        assert f"{ADDRESS}/v1/memberships.csv?alliance=" in table
        assert table.count(PREFIX) == table.count(f"{ADDRESS}/v1/")
        reference = proxied.get(f"{way}/v1/actors/china?cite=text").text
        assert f"{ADDRESS}/v1/actors/china?revision=1" in reference


def test_is_the_key_of_a_reference_the_same_at_every_address(proxied: Client, both: dict[str, Api]) -> None:
    keys = {
        client.get("/v1/actors/china?cite=ris").text.split("ID  - ")[1].split()[0]
        for client in (proxied, both["sqlite"].client)
    }
    assert len(keys) == 1


def test_does_a_new_record_have_its_address_inside_the_prefix(empty_base: Client) -> None:
    client, key = empty_base
    answer = client.post("/v1/topics", json={"label": "Prefixes"}, headers={"authorization": f"Bearer {key}"})
    assert (answer.status_code, answer.headers["location"]) == (201, f"{PREFIX}/v1/topics/prefixes")


@pytest.fixture
def empty_base(empty: str) -> Iterator[tuple[Client, str]]:
    from databases import create_tables

    create_tables(empty)
    engine = write_engine(empty)
    key = create_key(engine, "Editor", Role.editor)
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty, address=ADDRESS))) as client:
        yield client, key


def test_does_the_contract_name_the_prefix_as_its_server(proxied: Client, both: dict[str, Api]) -> None:
    contract, own = (client.get("/openapi.json").json() for client in (proxied, both["sqlite"].client))
    assert [server["url"] for server in contract["servers"]] == [PREFIX]
    assert contract["paths"].keys() == own["paths"].keys()


def test_are_health_checks_and_graphql_reached_both_ways(proxied: Client) -> None:
    for way in ("", PREFIX):
        assert proxied.get(f"{way}/readyz").status_code == 200
        assert proxied.post(f"{way}/graphql", json={"query": "{ revision }"}).json()["data"] == {"revision": 1}
        assert proxied.get(f"{way}/").status_code == 200
    assert proxied.get(f"{PREFIX}x/readyz").status_code == 404


@pytest.mark.parametrize(
    ("address", "prefix"),
    [
        (None, ""),
        ("https://kb.example", ""),
        ("https://kb.example/entente", "/entente"),
        ("https://kb.example/a/b%20c", "/a/b%20c"),
        ("https://kb.example/ünïque", "/%C3%BCn%C3%AFque"),
    ],
)
def test_is_the_path_of_the_address_the_prefix(address: str | None, prefix: str) -> None:
    assert prefix_of(address) == prefix


def test_may_a_prefix_begin_like_a_path_of_the_application(both: dict[str, Api]) -> None:
    with TestClient(create_app(Settings(database_url=both["sqlite"].url, address="https://kb.example/v1"))) as client:
        answer: Any = client.get("/v1/actors?limit=1")
        assert (answer.status_code, answer.links["next"]["url"].startswith("/v1/v1/actors?")) == (200, True)
