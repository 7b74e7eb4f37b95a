"""Which route answers an address, known by how it begins: the router would try hundreds, one after the other."""

from collections.abc import Sequence
from itertools import product

from starlette.routing import BaseRoute, Match, Router
from starlette.types import ASGIApp, Receive, Scope, Send

METHODS = ("GET", "POST", "PATCH", "DELETE")
STEPS = 3
"""How much of an address is looked up: what is before its third slash, such as `/v1/actors`."""


class Routing:
    """Hands requests to the same route as the router would; whatever no route answers in full is left to the router."""

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute]) -> None:
        self.app = app
        begins = {_begin(_literal(route)) for route in routes}
        asked = product(METHODS, begins)
        self.routes = {
            (method, begin): [one for one in routes if _leads(one, method, begin)] for method, begin in asked
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not (found := self.found(scope)):
            return await self.app(scope, receive, send)
        route, more = found
        scope.update(more)
        return await route.handle(scope, receive, send)

    def found(self, scope: Scope) -> tuple[BaseRoute, Scope] | None:
        """The route that answers a request, and what that adds to its scope."""
        for route in self.routes.get((scope["method"], _begin(scope["path"])), ()):
            match, more = route.matches(scope)
            if match is Match.FULL:
                return route, more
        return None


def install(router: Router) -> None:
    """Put it before a router whose every route is there."""
    router.middleware_stack = Routing(router.middleware_stack, router.routes)


def _begin(path: str) -> str:
    return "/".join(path.split("/", STEPS)[:STEPS])


def _literal(route: BaseRoute) -> str:
    """What every address of a route begins with."""
    return str(getattr(route, "path", "")).partition("{")[0]


def _leads(route: BaseRoute, method: str, begin: str) -> bool:
    """Whether a route could answer an address that begins so; one that says no method answers to all."""
    literal, methods = _literal(route), getattr(route, "methods", None)
    leads = begin.startswith(literal) or f"{literal}/".startswith(f"{begin}/")
    return leads and (not methods or method in methods)
