"""What is asked of the resolver and what it answers."""

import datetime
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """How sure the resolver is.  Only `same` may merge."""

    same = "same"
    likely = "likely"
    unknown = "unknown"


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A name in a text or a row, with what stands around it."""

    name: str
    """As printed; a title before it ("President Xi Jinping") is read as the office where `office` is not given."""
    kind: str | None = None
    """Kind of record meant, such as person or state."""
    office: str | None = None
    """Title of the office that the text gives, such as "Foreign Minister"."""
    country: str | None = None
    """Id of the state that the person acts for, such as actors/russia; not where the meeting takes place."""
    date: datetime.date | None = None
    neighbours: tuple[str, ...] = ()
    """Other names of the same text or row; a fuller form of this name among them counts as this name."""


Mention = PersonMention
"""What callers say; the schema has a class of this name."""


@dataclass(frozen=True, slots=True)
class CandidateTenure:
    """A term of a candidate.  Bounds are days; None means not known, or still in office."""

    title: str
    level: str
    """A value of OfficeLevel."""
    country: str | None
    """Id of the state or body of the office."""
    since: datetime.date | None = None
    until: datetime.date | None = None
    presumed: datetime.timedelta = datetime.timedelta(0)
    """Time by which the bounds lie before and after the days that are attested."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known record that a mention may mean."""

    id: str
    label: str
    names: tuple[str, ...] = ()
    """Further names, in any script."""
    kind: str = "person"
    tenures: tuple[CandidateTenure, ...] = ()
    countries: tuple[str, ...] = ()
    """Ids of states that the candidate belongs to or acts for."""
    born: int | None = None
    """Year of birth."""
    died: int | None = None
    """Year of death."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate, how well it fits (0 to 100), and why."""

    candidate: Candidate
    score: int
    reasons: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on the first of the ranked candidates (best first).  `unknown` names none."""

    verdict: Verdict
    ranked: list[Scored] = field(default_factory=list)

    @property
    def match(self) -> Candidate | None:
        """The candidate that is the same, if one is."""
        return self.ranked[0].candidate if self.verdict is Verdict.same else None
