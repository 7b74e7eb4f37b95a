"""Route templates: the label of a request, because paths would let metrics grow without bound."""

from fastapi import FastAPI
from starlette.routing import Mount, Route
from starlette.types import Scope

UNKNOWN = "unknown"


class Templates:
    """The routes of one application."""

    def __init__(self, app: FastAPI) -> None:
        self.plain = {route.path for route in app.routes if isinstance(route, Route)}
        self.mounts = tuple(route.path for route in app.routes if isinstance(route, Mount))

    def of(self, scope: Scope) -> str:
        """Returns the template, such as `/v1/meetings/{slug}`, of a routed request; `unknown` for an unknown path."""
        # FastAPI records which of its own routes matched, but not those added by Starlette's `add_route`.
        if route := scope.get("route"):
            return str(route.path)
        path: str = scope["path"]
        if path in self.plain:
            return path
        return next((mount for mount in self.mounts if path.startswith(f"{mount}/")), UNKNOWN)
