"""Which route answers a path: the template, not the path, for metrics must not grow with what clients invent."""

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
        """Such as `/v1/meetings/{slug}`, once the request has been routed; `unknown` for a path that is nowhere."""
        # FastAPI tells which of its own routes matched, but not which of those that Starlette's `add_route` made.
        if route := scope.get("route"):
            return str(route.path)
        path: str = scope["path"]
        if path in self.plain:
            return path
        return next((mount for mount in self.mounts if path.startswith(f"{mount}/")), UNKNOWN)
