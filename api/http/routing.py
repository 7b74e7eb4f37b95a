"""Routes by the beginning and the depth of their paths: the router would try hundreds, one after another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from starlette.convertors import StringConvertor
from starlette.routing import BaseRoute, Match, Router
from starlette.types import ASGIApp, Receive, Scope, Send

METHODS = ("GET", "POST", "PATCH", "DELETE")
STEPS = 3
"""How much of a path is looked up: what stands before its third slash, such as `/v1/actors`."""
MAX_SLASHES = 8
"""Paths with more slashes are left to the router."""

Key = tuple[str, str, int]


class Routing:
    """ASGI application that hands requests to the route that the router would choose.

    Requests that no route matches in full are left to the router.
    """

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute]) -> None:
        self.app = app
        beginnings = {_beginning(_literal(route)) for route in routes}
        self.routes: dict[Key, list[BaseRoute]] = {}
        for route in routes:
            for key in _keys(route, beginnings):
                self.routes.setdefault(key, []).append(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not (found := self.found(scope)):
            return await self.app(scope, receive, send)
        route, more = found
        scope.update(more)
        return await route.handle(scope, receive, send)

    def found(self, scope: Scope) -> tuple[BaseRoute, Scope] | None:
        """The route that matches a request, and what it adds to the scope."""
        path = scope["path"]
        for route in self.routes.get((scope["method"], _beginning(path), path.count("/")), ()):
            match, more = route.matches(scope)
            if match is Match.FULL:
                return route, more
        return None


def install(router: Router) -> None:
    """Put it before a router that has all of its routes."""
    router.middleware_stack = Routing(router.middleware_stack, router.routes)


def _beginning(path: str) -> str:
    return "/".join(path.split("/", STEPS)[:STEPS])


def _literal(route: BaseRoute) -> str:
    """What every path of a route begins with."""
    return str(getattr(route, "path", "")).partition("{")[0]


def _keys(route: BaseRoute, beginnings: Iterable[str]) -> Iterator[Key]:
    """The keys of the paths that a route could match; one that names no methods accepts all."""
    literal, methods = _literal(route), getattr(route, "methods", None)
    found = [start for start in beginnings if start.startswith(literal) or f"{literal}/".startswith(f"{start}/")]
    return product([name for name in METHODS if not methods or name in methods], found, _slashes(route))


def _slashes(route: BaseRoute) -> Sequence[int]:
    """How many slashes a path of a route can have: parameters of the usual type have none."""
    convertors: Mapping[str, Any] = getattr(route, "param_convertors", {})
    if all(isinstance(convertor, StringConvertor) for convertor in convertors.values()):
        return (str(getattr(route, "path", "")).count("/"),)
    return range(MAX_SLASHES + 1)
