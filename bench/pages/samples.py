"""What is seen of the pages of a server."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bench.measure.servers import RunningServer
from bench.pages.browser import PageVisit


@dataclass
class PageSamples:
    """The visits of one kind of page: the first of each, those not answered from memory, and those that are.

    `processor` has the milliseconds of processor time of each visit that is not answered from memory.
    """

    first: list[PageVisit] = field(default_factory=list)
    anew: list[PageVisit] = field(default_factory=list)
    repeated: list[PageVisit] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    def note(self, address: str, visit: PageVisit, processor: float, *, is_first: bool) -> None:
        """Notes a visit that is not answered from memory."""
        if is_first:
            self.first.append(visit)
            return
        self.anew.append(visit)
        self.processor.append(processor)
        self.slowest = max(self.slowest, (visit.milliseconds, address))


@dataclass
class MeasuredServer:
    """A server, the addresses to visit by kind, and what was seen of each."""

    running: RunningServer
    postmasters: set[int]
    pages: Mapping[str, list[str]]
    suggestions: Mapping[str, list[str]]
    samples: dict[str, PageSamples] = field(default_factory=dict)
    alone: list[float] = field(default_factory=list)
    beside_pages: list[float] = field(default_factory=list)

    @property
    def addresses(self) -> Mapping[str, list[str]]:
        return {**self.pages, **self.suggestions}
