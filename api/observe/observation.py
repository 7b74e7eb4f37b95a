"""Everything that observes one application."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from fastapi.telemetry import TelemetryConfig
from starlette.types import ASGIApp

from api.database import Reader
from api.observe.metrics import Metrics
from api.observe.middleware import ObserveRequests
from api.observe.route_templates import Templates
from api.observe.tracing import telemetry
from api.observe.watched_reader import WatchedReader
from api.settings import Settings


class Observation:
    """Created before the application and installed after its last route.

    Raises RuntimeError if telemetry is enabled and its extra is not installed.
    """

    def __init__(self, config: Settings) -> None:
        self.settings = config
        self.metrics = Metrics() if config.metrics else None
        self.telemetry: TelemetryConfig = telemetry(config.telemetry)

    def reader(self, reader: Reader) -> Reader:
        """Returns the reader with timing and logging of statements."""
        return WatchedReader(reader, self.metrics, self.settings.slow_seconds, traced=self.settings.telemetry)

    def install(self, app: FastAPI) -> None:
        """Observes every request from outside the outermost middleware."""
        if self.metrics:
            app.add_route("/metrics", _exposition(self.metrics), methods=["GET"], include_in_schema=False)
        build = app.build_middleware_stack

        def stack() -> ASGIApp:
            return ObserveRequests(
                build(),
                Templates(app),
                self.metrics,
                traced=self.settings.telemetry,
                timed=self.settings.server_timing,
            )

        # Ordinary middleware runs inside the layer that answers internal errors and would not see those responses.
        app.build_middleware_stack = stack  # type: ignore[method-assign]


def _exposition(metrics: Metrics) -> Callable[[Request], Awaitable[Response]]:
    async def exposition(request: Request) -> Response:
        body, media_type = metrics.exposition(request.headers.get("accept", ""))
        return Response(body, headers={"content-type": media_type})

    return exposition
