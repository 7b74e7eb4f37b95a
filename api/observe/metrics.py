"""Prometheus metrics, in a registry of each application's own.  A histogram's `_count` is how often it happened."""

from functools import cache

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.exposition import choose_encoder

from api.observe.timings import Tally, Timings

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
MOST_OPERATIONS = 200
LONGEST_OPERATION = 100
BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5)
FEW_BUCKETS = (0.01, 0.05, 0.25, 1, 5)


class Metrics:
    """What is counted and timed, in seconds.  Every label takes few values, whatever clients send."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.operations: set[str] = set()
        self._requests = self._timings(
            "http_request", "HTTP requests, from the first byte to the last.", ("method", "route", "status"), BUCKETS
        )
        self._operations = self._timings(
            "graphql_operation", "GraphQL operations by their names.", ("operation", "status"), FEW_BUCKETS
        )
        self._statements = self._timings(
            "database_statement",
            "Statements that read, with the wait for a connection.",
            ("backend", "outcome"),
            BUCKETS,
        )
        self._remembered = Tally(
            "entente_answers", "Questions by whether their answer was remembered.", "outcome", self.registry
        )

    def remembered(self, outcome: str) -> None:
        """Count one question: `hit` where its answer was remembered, `miss` where it was not."""
        self._remembered.add(outcome)

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request by the template of its route."""
        known = method if method in METHODS else "other"
        self._requests.observe((known, route, status_class(status)), seconds)

    def operation(self, name: str | None, status: int, seconds: float) -> None:
        """Count one GraphQL operation; None is one that was never understood."""
        known = "invalid" if name is None else self._known(name)
        self._operations.observe((known, status_class(status)), seconds)

    def statement(self, backend: str, outcome: str, seconds: float) -> None:
        """Count one statement: `answered`, `refused` (too slow, unreachable) or `failed`."""
        self._statements.observe((backend, outcome), seconds)

    def exposition(self, accept: str) -> tuple[bytes, str]:
        """Everything that was counted, as text, and its media type."""
        encode, media_type = choose_encoder(accept)
        return encode(self.registry), media_type

    def _known(self, name: str) -> str:
        """Names come from clients: the first 200 are kept apart, the rest counts as one."""
        if name in self.operations:
            return name
        if len(self.operations) == MOST_OPERATIONS or len(name) > LONGEST_OPERATION:
            return "other"
        self.operations.add(name)
        return name

    def _timings(self, name: str, about: str, labels: tuple[str, ...], buckets: tuple[float, ...]) -> Timings:
        return Timings(f"entente_{name}_seconds", about, labels, buckets, self.registry)


@cache
def status_class(status: int) -> str:
    """`2xx` for 200; `none` where the answer never began."""
    return f"{status // 100}xx" if status else "none"
