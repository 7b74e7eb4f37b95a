"""Counters and histograms that are cheap to update."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import accumulate, repeat
from typing import Any, NamedTuple

from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector, CollectorRegistry

Labels = tuple[str, ...]


class CounterVector(Collector):
    """Counts by one label, updated by a single thread, as below."""

    def __init__(self, name: str, description: str, label: str, registry: CollectorRegistry) -> None:
        self.name, self.description, self.label = name, description, label
        self.counts: dict[str, int] = {}
        registry.register(self)

    def add(self, value: str) -> None:
        """Counts one."""
        self.counts[value] = self.counts.get(value, 0) + 1

    def collect(self) -> Iterator[CounterMetricFamily]:
        """Yields the metric for the registry."""
        family = CounterMetricFamily(self.name, self.description, labels=(self.label,))
        for value, count in list(self.counts.items()):
            family.add_metric((value,), count)
        yield family


class Histogram(NamedTuple):
    """A histogram of timings: its name, labels and buckets.

    `labels_of` returns the labels of what was timed; None excludes it.
    """

    name: str
    description: str
    labels: Labels
    buckets: tuple[float, ...]
    labels_of: Callable[[Any], Labels | None]


class Timings(Collector):
    """Timings in seconds, exposed as one or more Prometheus histograms.

    The client library's own histogram takes a lock and compares every bucket, several times per request. This one is
    updated by a single thread: that of the event loop.
    """

    def __init__(self, buckets: tuple[float, ...], registry: CollectorRegistry, *recorded: Histogram) -> None:
        self.buckets, self.recorded = buckets, recorded
        self.observed: dict[object, list[float]] = {}  # the count of each bucket, then the sum of seconds
        registry.register(self)

    def observe(self, timed: object, seconds: float) -> None:
        """Adds one timing."""
        observed = self.observed.get(timed)
        if observed is None:
            observed = self.observed[timed] = [0.0] * (len(self.buckets) + 2)
        observed[bisect_left(self.buckets, seconds)] += 1
        observed[-1] += seconds

    def collect(self) -> Iterator[HistogramMetricFamily]:
        """Yields the metrics for the registry."""
        for histogram in self.recorded:
            family = HistogramMetricFamily(histogram.name, histogram.description, labels=histogram.labels)
            for labels, (*counts, seconds) in self._summed(histogram).items():
                family.add_metric(labels, self._cumulative(histogram, counts), seconds)
            yield family

    def _summed(self, histogram: Histogram) -> dict[Labels, list[float]]:
        summed: dict[Labels, list[float]] = {}
        for timed, observed in list(self.observed.items()):
            if labels := histogram.labels_of(timed):
                summed[labels] = [sum(pair) for pair in zip(summed.get(labels, repeat(0.0)), observed, strict=False)]
        return summed

    def _cumulative(self, histogram: Histogram, counts: list[float]) -> list[tuple[str, float]]:
        """Returns the cumulative count of each bucket."""
        *cumulative, total = accumulate(counts)
        recorded = zip(self.buckets, cumulative, strict=True)
        return [(str(bound), count) for bound, count in recorded if bound in histogram.buckets] + [("+Inf", total)]
