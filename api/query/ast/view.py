"""The view in which data is read: as recorded when, and restricted to which facts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Certainty(StrEnum):
    """How certain it must be that a fact held on a day: each degree includes those before it.

    `certain`: one source attests that day by every possible date, and nothing doubts it.  `likely`: no source says
    otherwise, and it is attested nearby.  `possible`: no date excludes it.
    """

    certain = "certain"
    likely = "likely"
    possible = "possible"


class Ranks(StrEnum):
    """Which of competing assertions are included: the best of each contest, all but the deprecated, or any."""

    best = "best"
    no_deprecated = "no_deprecated"
    any = "any"


@dataclass(frozen=True)
class View:
    """What is read, and how its lists are restricted.

    `revision`, `known_at` and `release` each select a past state of the data; without them the current state is read.
    `published_until` keeps what was published by the end of a day, `according_to` what one document says, `as_of` what
    held on a day (given as its bounds), `ranks` assertions of some ranks.
    """

    revision: int | None = None
    known_at: datetime | None = None
    release: str | None = None
    published_until: str | None = None
    according_to: str | None = None
    as_of: tuple[str, str] | None = None
    certainty: Certainty = Certainty.likely
    ranks: Ranks = Ranks.no_deprecated

    @property
    def past(self) -> bool:
        """Whether a past state of the data is read."""
        return self.revision is not None or self.known_at is not None or self.release is not None
