"""Which route answers an address, known by how it begins: the router would try hundreds, one after the other."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Match, Router
from starlette.types import ASGIApp, Receive, Scope, Send

STEPS = 3
"""How much of an address is looked up: what is before its third slash, such as `/v1/actors`."""


class Addresses:
    """Hands requests to the same route as the router would; whatever no route answers in full is left to the router."""

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute]) -> None:
        self.app = app
        literal = [(route, _literal(route)) for route in routes]
        begins = {_begin(known) for _, known in literal}
        self.routes = {begin: [route for route, known in literal if _leads(begin, known)] for begin in begins}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            for route in self.routes.get(_begin(scope["path"]), ()):
                match, found = route.matches(scope)
                if match is Match.FULL:
                    scope.update(found)
                    return await route.handle(scope, receive, send)
        return await self.app(scope, receive, send)


def install(router: Router) -> None:
    """Put it before a router whose every route is there."""
    router.middleware_stack = Addresses(router.middleware_stack, router.routes)


def _begin(path: str) -> str:
    return "/".join(path.split("/", STEPS)[:STEPS])


def _literal(route: BaseRoute) -> str:
    """What every address of a route begins with."""
    return str(getattr(route, "path", "")).partition("{")[0]


def _leads(begin: str, literal: str) -> bool:
    """Whether a route could answer an address that begins so."""
    return begin.startswith(literal) or f"{literal}/".startswith(f"{begin}/")
