"""Prometheus metrics, in one registry per application. A histogram's `_count` is the number of observations."""

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.exposition import choose_encoder

from api.observe.timings import CounterVector, Histogram, Labels, Timings

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
MOST_OPERATIONS = 200
LONGEST_OPERATION = 100
BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5)
OPERATION_BUCKETS = (0.01, 0.05, 0.25, 1, 5)
INVALID = "invalid"
"""The label of a GraphQL operation that could not be parsed or validated."""


Request = tuple[str, str, str | None, int]
"""What identifies a request in metrics: method, route, GraphQL operation if any, and status."""


def request_labels(request: Request) -> Labels:
    """Returns the labels of a request among all requests."""
    method, route, _, status = request
    return method, route, status_class(status)


def operation_labels(request: Request) -> Labels | None:
    """Returns the labels of a request among GraphQL operations, if it is one."""
    *_, operation, status = request
    return (operation, status_class(status)) if operation else None


def status_class(status: int) -> str:
    """Returns `2xx` for 200; `none` if the response never started."""
    return f"{status // 100}xx" if status else "none"


REQUESTS = Histogram(
    "entente_http_request_seconds",
    "Duration of HTTP requests, from the first to the last byte.",
    ("method", "route", "status"),
    BUCKETS,
    request_labels,
)
OPERATIONS = Histogram(
    "entente_graphql_operation_seconds",
    "Duration of GraphQL operations, by name.",
    ("operation", "status"),
    OPERATION_BUCKETS,
    operation_labels,
)
STATEMENTS = Histogram(
    "entente_database_statement_seconds",
    "Duration of read statements, including the wait for a connection.",
    ("backend", "outcome"),
    BUCKETS,
    tuple,
)


class Metrics:
    """Counters and timings, in seconds. Every label has few values, whatever clients send."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.operations = {INVALID}
        self._requests = Timings(BUCKETS, self.registry, REQUESTS, OPERATIONS)
        self._statements = Timings(BUCKETS, self.registry, STATEMENTS)
        self._remembered = CounterVector(
            "entente_answers", "Lookups in the response cache, by outcome.", "outcome", self.registry
        )

    def remembered(self, outcome: str) -> None:
        """Counts one lookup in the response cache: `hit` or `miss`."""
        self._remembered.add(outcome)

    def request(self, method: str, route: str, operation: str | None, status: int, seconds: float) -> None:
        """Counts one request by its route template and, if it is one, its GraphQL operation."""
        method_label = method if method in METHODS else "other"
        name = operation and self._operation_label(operation)
        self._requests.observe((method_label, route, name, status), seconds)

    def statement(self, backend: str, outcome: str, seconds: float) -> None:
        """Counts one statement: `answered`, `refused` (too slow, unreachable) or `failed`."""
        self._statements.observe((backend, outcome), seconds)

    def _operation_label(self, name: str) -> str:
        """Returns the label of an operation. Names come from clients: the first 200 are kept, others are `other`."""
        if name in self.operations:
            return name
        if len(self.operations) > MOST_OPERATIONS or len(name) > LONGEST_OPERATION:
            return "other"
        self.operations.add(name)
        return name


def exposition_of(registry: CollectorRegistry, accept: str) -> tuple[bytes, str]:
    """Returns all metrics as text, with the media type."""
    encode, media_type = choose_encoder(accept)
    return encode(registry), media_type
