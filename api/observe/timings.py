"""Counters and histograms that cost next to nothing to add to."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import accumulate, repeat
from typing import Any, NamedTuple

from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector, CollectorRegistry

Labels = tuple[str, ...]


class CounterVector(Collector):
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


class Histogram(NamedTuple):
    """How timings are recorded under a name: by which labels, and in which of their buckets.

    `labels_of` reads the labels off what was timed; None is nothing to tell here.
    """

    name: str
    about: str
    labels: Labels
    buckets: tuple[float, ...]
    labels_of: Callable[[Any], Labels | None]


class Timings(Collector):
    """Seconds by what they were spent on, recorded as one Prometheus histogram or several.

    The library's own takes a lock and compares every bucket, several times for each question that is answered.  This
    one is added to by one thread alone: the event loop's.
    """

    def __init__(self, buckets: tuple[float, ...], registry: CollectorRegistry, *recorded: Histogram) -> None:
        self.buckets, self.recorded = buckets, recorded
        self.observed: dict[object, list[float]] = {}  # how many in each bucket, and last all seconds together
        registry.register(self)

    def observe(self, timed: object, seconds: float) -> None:
        """Count one."""
        observed = self.observed.get(timed)
        if observed is None:
            observed = self.observed[timed] = [0.0] * (len(self.buckets) + 2)
        observed[bisect_left(self.buckets, seconds)] += 1
        observed[-1] += seconds

    def collect(self) -> Iterator[HistogramMetricFamily]:
        """What the registry tells of it."""
        for histogram in self.recorded:
            family = HistogramMetricFamily(histogram.name, histogram.about, labels=histogram.labels)
            for labels, (*counts, seconds) in self._summed(histogram).items():
                family.add_metric(labels, self._reached(histogram, counts), seconds)
            yield family

    def _summed(self, histogram: Histogram) -> dict[Labels, list[float]]:
        summed: dict[Labels, list[float]] = {}
        for timed, observed in list(self.observed.items()):
            if labels := histogram.labels_of(timed):
                summed[labels] = [sum(pair) for pair in zip(summed.get(labels, repeat(0.0)), observed, strict=False)]
        return summed

    def _reached(self, histogram: Histogram, counts: list[float]) -> list[tuple[str, float]]:
        """How many took no longer than each bound that is recorded."""
        *reached, all_of_them = accumulate(counts)
        recorded = zip(self.buckets, reached, strict=True)
        return [(str(bound), count) for bound, count in recorded if bound in histogram.buckets] + [
            ("+Inf", all_of_them)
        ]
