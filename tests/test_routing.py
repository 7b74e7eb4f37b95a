"""The route that is looked up is the one that would be found by trying all in order."""

import pytest
from fastapi import FastAPI
from starlette.routing import Match
from starlette.types import Scope

from api.app import create_app
from api.http.routing import METHODS, Routing
from api.settings import Settings
from schema.catalog import collections

ADDRESSES = (
    "/",
    "/healthz",
    "/graphql",
    "/v1",
    "/v1/",
    "/v1/actors",
    "/v1/actors/",
    "/v1/actors.csv",
    "/v1/actors/china",
    "/v1/actors/china/",
    "/v1/actors/china/history",
    "/v1/actors/china/merge",
    "/v1/actors/a/b/c",
    "/v1/actorsandmore",
    "/v1/batch",
    "/v1/search",
    "/v1/nothing",
    "/v1/revisions/1/revert",
    "/static-offline-docs/swagger-ui.css",
    "//v1/actors",
    "v1",
)
LEFT_TO_THE_ROUTER = ("/v1/actors.csv", "/static-offline-docs/swagger-ui.css")


@pytest.fixture(scope="module")
def app() -> FastAPI:
    return create_app(Settings(database_url="sqlite:///nowhere.db"))


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("method", [*METHODS, "PUT"])
def test_the_same_route_answers_as_if_all_were_tried(app: FastAPI, method: str, path: str) -> None:
    scope: Scope = {"type": "http", "method": method, "path": path, "root_path": "", "headers": []}
    tried = [route for route in app.routes if route.matches(dict(scope))[0] is Match.FULL]
    found = Routing(app.router, app.routes).found(scope)
    if found or path not in LEFT_TO_THE_ROUTER:
        assert (found and found[0]) is (tried[0] if tried else None)


def test_few_routes_are_tried(app: FastAPI) -> None:
    routing = Routing(app.router, app.routes)
    assert len(app.routes) > 100
    assert max(len(found) for (_, begin, _), found in routing.routes.items() if begin.startswith("/v1/")) <= 10
    assert {("GET", f"/v1/{name}", 3) for name in collections()} <= routing.routes.keys()
