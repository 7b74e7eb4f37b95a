"""Everything that observes one application."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.telemetry import TelemetryConfig
from starlette.types import ASGIApp

from api.database import Reader, ReplicatedReader
from api.database.shared_writes import SharedWrites
from api.observe.metrics import Metrics, exposition_of
from api.observe.middleware import ObserveRequests
from api.observe.replica_metrics import ReplicaMetrics
from api.observe.route_templates import Templates
from api.observe.tracing import telemetry
from api.observe.watched_reader import WatchedReader
from api.observe.worker_metrics import WorkerMetrics
from api.settings import Settings
from api.worker_plan import WorkerPlan


class Observation:
    """Created before the application and installed after its last route.

    Raises RuntimeError if telemetry is enabled and its extra is not installed.
    """

    def __init__(self, config: Settings, worker: WorkerPlan | None = None) -> None:
        self.settings = config
        self.metrics = Metrics() if config.metrics else None
        self.shared_writes = SharedWrites(worker.mark) if worker else None
        self.worker_metrics: WorkerMetrics | None = None
        if worker and self.metrics:
            self.worker_metrics = WorkerMetrics(self.metrics.registry, Path(worker.directory), worker.number)
        self.telemetry: TelemetryConfig = telemetry(config.telemetry)

    def reader(self, reader: Reader) -> WatchedReader:
        """Returns the reader with timing and logging of statements."""
        if self.metrics and isinstance(reader, ReplicatedReader):
            self.metrics.registry.register(ReplicaMetrics(reader))
        slow, traced = self.settings.slow_seconds, self.settings.telemetry
        return WatchedReader(reader, self.metrics, slow, traced=traced, shared_writes=self.shared_writes)

    async def open(self) -> None:
        """Offers the metrics to the other workers, if there are any."""
        if self.worker_metrics:
            await self.worker_metrics.open()

    async def close(self) -> None:
        """Stops offering them."""
        if self.worker_metrics:
            await self.worker_metrics.close()

    def install(self, app: FastAPI, reader: WatchedReader) -> None:
        """Observes every request from outside the outermost middleware."""
        if self.metrics:
            app.add_route(
                "/metrics", _exposition(self.metrics, self.worker_metrics), methods=["GET"], include_in_schema=False
            )
        build = app.build_middleware_stack

        def stack() -> ASGIApp:
            return ObserveRequests(
                build(),
                Templates(app),
                self.metrics,
                reader,
                traced=self.settings.telemetry,
                timed=self.settings.server_timing,
            )

        # Ordinary middleware runs inside the layer that answers internal errors and would not see those responses.
        app.build_middleware_stack = stack  # type: ignore[method-assign]


def _exposition(metrics: Metrics, workers: WorkerMetrics | None) -> Callable[[Request], Awaitable[Response]]:
    async def exposition(request: Request) -> Response:
        registry = await workers.merged() if workers else metrics.registry
        body, media_type = exposition_of(registry, request.headers.get("accept", ""))
        return Response(body, headers={"content-type": media_type})

    return exposition
