"""From which point of view a question is asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Certainty(StrEnum):
    """Whether a fact must have held by every reading of its dates, or may have by some."""

    possible = "possible"
    certain = "certain"


class Ranks(StrEnum):
    """Which of competing assertions are told: the best of each contest, all but the deprecated, or any."""

    best = "best"
    no_deprecated = "no_deprecated"
    any = "any"


@dataclass(frozen=True)
class View:
    """What is read, and what is kept of its lists.

    Read is what was recorded at a revision, by a moment or as a release, without any of them what is now.  Kept is what
    was published by the end of a day (without one, whenever or never), what held on a day (its bounds; without one,
    whenever), and of which ranks.
    """

    revision: int | None = None
    known_at: datetime | None = None
    release: str | None = None
    published_until: str | None = None
    as_of: tuple[str, str] | None = None
    certainty: Certainty = Certainty.possible
    ranks: Ranks = Ranks.no_deprecated

    @property
    def past(self) -> bool:
        """Whether it is not what is now that is read."""
        return self.revision is not None or self.known_at is not None or self.release is not None
