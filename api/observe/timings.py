"""Counters and histograms that cost next to nothing to add to."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector, CollectorRegistry

Labels = tuple[str, ...]


class Tally(Collector):
    """Counts by one label, added to by one thread alone, as below."""

    def __init__(self, name: str, about: str, label: str, registry: CollectorRegistry) -> None:
        self.name, self.about, self.label = name, about, label
        self.counts: dict[str, int] = {}
        registry.register(self)

    def add(self, value: str) -> None:
        """Count one."""
        self.counts[value] = self.counts.get(value, 0) + 1

    def collect(self) -> Iterator[CounterMetricFamily]:
        """What the registry tells of it."""
        family = CounterMetricFamily(self.name, self.about, labels=(self.label,))
        for value, count in list(self.counts.items()):
            family.add_metric((value,), count)
        yield family


class Timings(Collector):
    """Seconds by labels, told as a Prometheus histogram.

    The library's own takes a lock and compares every bucket, several times for each question that is answered.  This
    one is added to by one thread alone: the event loop's.
    """

    def __init__(
        self, name: str, about: str, labels: Labels, buckets: tuple[float, ...], registry: CollectorRegistry
    ) -> None:
        self.name, self.about, self.labels, self.buckets = name, about, labels, buckets
        self.observed: dict[Labels, list[float]] = {}  # how many in each bucket, and last all seconds together
        registry.register(self)

    def observe(self, labels: Labels, seconds: float) -> None:
        """Count one."""
        observed = self.observed.get(labels)
        if observed is None:
            observed = self.observed[labels] = [0.0] * (len(self.buckets) + 2)
        observed[bisect_left(self.buckets, seconds)] += 1
        observed[-1] += seconds

    def collect(self) -> Iterator[HistogramMetricFamily]:
        """What the registry tells of it."""
        family = HistogramMetricFamily(self.name, self.about, labels=self.labels)
        bounds = [*map(str, self.buckets), "+Inf"]
        for labels, (*counts, seconds) in list(self.observed.items()):
            family.add_metric(labels, list(zip(bounds, accumulate(counts), strict=True)), seconds)
        yield family
