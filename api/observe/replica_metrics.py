"""Prometheus metrics of replicas: which are read and which revision each has, and why the primary was read instead."""

from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from api.database import ReplicatedReader


class ReplicaMetrics(Collector):
    """Reads what a reader counts when it is asked for it."""

    def __init__(self, reader: ReplicatedReader) -> None:
        self.reader = reader

    def collect(self) -> Iterator[CounterMetricFamily | GaugeMetricFamily]:
        """Yields the metrics for the registry."""
        usable = GaugeMetricFamily(
            "entente_replica_usable", "Whether a replica is read (1), or why not (0).", labels=("replica", "state")
        )
        revision = GaugeMetricFamily(
            "entente_replica_revision", "The revision that a replica had at its last check.", labels=("replica",)
        )
        for replica in self.reader.replicas:
            usable.add_metric((replica.name, replica.state), replica.is_usable)
            revision.add_metric((replica.name,), replica.revision)
        yield from (usable, revision, self._choices())

    def _choices(self) -> CounterMetricFamily:
        choices = CounterMetricFamily(
            "entente_read_server_choices", "Servers chosen for reads, and why.", labels=("server", "reason")
        )
        for labels, number in list(self.reader.choices.items()):
            choices.add_metric(labels, number)
        return choices
