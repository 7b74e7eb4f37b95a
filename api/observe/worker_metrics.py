"""The metrics of all workers of a server in one answer.  Each worker offers its own at a Unix socket."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from prometheus_client import CollectorRegistry
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

SECONDS_TO_ANSWER = 1.0
MOST_BYTES = 2**24
Family = tuple[str, str, str, list[tuple[str, dict[str, str], float]]]
"""Name, description, type, and samples, each with its name, labels and value."""


class WorkerMetrics:
    """The metrics of worker `number`, and those of the others, whose sockets are in the same directory."""

    def __init__(self, registry: CollectorRegistry, directory: Path, number: int) -> None:
        self.registry, self.directory, self.number = registry, directory, number
        self.server: asyncio.AbstractServer | None = None

    async def open(self) -> None:
        """Offers the metrics.  A worker that replaces another takes over its socket."""
        file = self._file(self.number)
        file.unlink(missing_ok=True)
        self.server = await asyncio.start_unix_server(self._answer, file)

    async def close(self) -> None:
        """Stops offering the metrics."""
        if self.server:
            self.server.close()

    async def merged(self) -> CollectorRegistry:
        """Returns the metrics of all workers, each sample with the label `worker`. One that is silent is left out."""
        files = {int(file.stem): file for file in self.directory.glob("*.metrics")}
        numbers = sorted(files.keys() | {self.number})
        found = await asyncio.gather(*(self._families_of(number) for number in numbers))
        registry = CollectorRegistry()
        registry.register(MergedMetrics(dict(zip(numbers, found, strict=True))))
        return registry

    async def _families_of(self, number: int) -> list[Family]:
        if number == self.number:
            return families(self.registry)
        with suppress(OSError, TimeoutError, ValueError):
            async with asyncio.timeout(SECONDS_TO_ANSWER):
                reader, writer = await asyncio.open_unix_connection(self._file(number), limit=MOST_BYTES)
                try:
                    received: list[Family] = json.loads(await reader.read(-1))
                    return received
                finally:
                    writer.close()
        return []

    async def _answer(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(json.dumps(families(self.registry)).encode())
        with suppress(OSError):
            await writer.drain()
        writer.close()

    def _file(self, number: int) -> Path:
        return self.directory / f"{number}.metrics"


def families(registry: CollectorRegistry) -> list[Family]:
    """Returns all metrics of a registry, as JSON can carry them."""
    return [
        (
            metric.name,
            metric.documentation,
            metric.type,
            [(sample.name, sample.labels, sample.value) for sample in metric.samples],
        )
        for metric in registry.collect()
    ]


class MergedMetrics(Collector):
    """The metrics of several workers; those of one name are one metric."""

    def __init__(self, by_worker: dict[int, list[Family]]) -> None:
        self.by_worker = by_worker

    def collect(self) -> Iterator[Metric]:
        """Yields the metrics for the registry."""
        merged: dict[str, Any] = {}
        for number, found in self.by_worker.items():
            for name, description, kind, samples in found:
                metric = merged.setdefault(name, Metric(name, description, kind))
                for sample, labels, value in samples:
                    metric.add_sample(sample, {**labels, "worker": str(number)}, value)
        yield from merged.values()
