"""A short way through the application for requests that need nothing of what stands around it."""

from starlette.types import ASGIApp, Receive, Scope, Send


class Direct:
    """Leads plain POST requests at a path straight to what answers them, ahead of the routing and of all middleware.

    Clients that take compressed answers go the long way, which sees to that.
    """

    def __init__(self, app: ASGIApp, path: str, endpoint: ASGIApp) -> None:
        self.app, self.path, self.endpoint = app, path, endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        straight = scope["type"] == "http" and scope["path"] == self.path and _is_plain(scope)
        await (self.endpoint if straight else self.app)(scope, receive, send)


def _is_plain(scope: Scope) -> bool:
    return scope["method"] == "POST" and not any(
        name == b"accept-encoding" and b"gzip" in value for name, value in scope["headers"]
    )
