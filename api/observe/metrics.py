"""Prometheus metrics, in a registry of each application's own.  A histogram's `_count` is how often it happened."""

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.exposition import choose_encoder

from api.observe.timings import CounterVector, Histogram, Labels, Timings

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
MOST_OPERATIONS = 200
LONGEST_OPERATION = 100
BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5)
FEW_BUCKETS = (0.01, 0.05, 0.25, 1, 5)
INVALID = "invalid"
"""What a GraphQL operation that was never understood counts as."""


Request = tuple[str, str, str | None, int]
"""What a request is counted by: its method, route, GraphQL operation if it is one, and status."""


def among_requests(request: Request) -> Labels:
    """Its labels among all requests."""
    method, route, _, status = request
    return method, route, status_class(status)


def among_operations(request: Request) -> Labels | None:
    """Its labels among GraphQL operations, if it is one."""
    *_, operation, status = request
    return (operation, status_class(status)) if operation else None


def status_class(status: int) -> str:
    """`2xx` for 200; `none` where the answer never began."""
    return f"{status // 100}xx" if status else "none"


REQUESTS = Histogram(
    "entente_http_request_seconds",
    "HTTP requests, from the first byte to the last.",
    ("method", "route", "status"),
    BUCKETS,
    among_requests,
)
OPERATIONS = Histogram(
    "entente_graphql_operation_seconds",
    "GraphQL operations by their names.",
    ("operation", "status"),
    FEW_BUCKETS,
    among_operations,
)
STATEMENTS = Histogram(
    "entente_database_statement_seconds",
    "Statements that read, with the wait for a connection.",
    ("backend", "outcome"),
    BUCKETS,
    tuple,
)


class Metrics:
    """What is counted and timed, in seconds.  Every label takes few values, whatever clients send."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.operations = {INVALID}
        self._requests = Timings(BUCKETS, self.registry, REQUESTS, OPERATIONS)
        self._statements = Timings(BUCKETS, self.registry, STATEMENTS)
        self._remembered = CounterVector(
            "entente_answers", "Questions by whether their answer was remembered.", "outcome", self.registry
        )

    def remembered(self, outcome: str) -> None:
        """Count one question: `hit` where its answer was remembered, `miss` where it was not."""
        self._remembered.add(outcome)

    def request(self, method: str, route: str, operation: str | None, status: int, seconds: float) -> None:
        """Count one request by the template of its route and, where it is one, by its GraphQL operation."""
        method_label = method if method in METHODS else "other"
        name = operation and self._operation_label(operation)
        self._requests.observe((method_label, route, name, status), seconds)

    def statement(self, backend: str, outcome: str, seconds: float) -> None:
        """Count one statement: `answered`, `refused` (too slow, unreachable) or `failed`."""
        self._statements.observe((backend, outcome), seconds)

    def exposition(self, accept: str) -> tuple[bytes, str]:
        """Everything that was counted, as text, and its media type."""
        encode, media_type = choose_encoder(accept)
        return encode(self.registry), media_type

    def _operation_label(self, name: str) -> str:
        """Names come from clients: the first 200 are kept apart, the rest counts as one."""
        if name in self.operations:
            return name
        if len(self.operations) > MOST_OPERATIONS or len(name) > LONGEST_OPERATION:
            return "other"
        self.operations.add(name)
        return name
