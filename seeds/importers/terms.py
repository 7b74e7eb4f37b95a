"""What importers of alliances tell, whichever dataset it comes from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from schema.alliance import AllianceKind
from schema.edtf import DateRole, bounds
from schema.obligation import ObligationKind


@dataclass(frozen=True)
class Term:
    """That a state belonged to an alliance for a time, by some rows of a dataset, and what bound it.

    `bound` says of each obligation whether the rows say so; what they leave empty is not among them.
    """

    member: str
    since: str
    until: str
    pages: tuple[str, ...]
    bound: Mapping[ObligationKind, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Pact:
    """An alliance, and who belonged to it when."""

    number: str
    kind: AllianceKind
    formed: str
    ended: str
    page: str
    terms: tuple[Term, ...]

    @property
    def year(self) -> str:
        """The year in which it was formed."""
        return self.formed[:4]


def merged(terms: Iterable[Term]) -> list[Term]:
    """Terms of one state in one alliance, those that overlap or follow on each other by the day made into one."""
    found: list[Term] = []
    for term in sorted(terms, key=lambda one: (bounds(one.since, DateRole.start), bounds(one.until, DateRole.end))):
        if found and _goes_on(found[-1], term):
            found[-1] = _one(found[-1], term)
        else:
            found.append(term)
    return found


def _goes_on(term: Term, next: Term) -> bool:
    """Whether there is not a day between them; a day that is not known keeps them apart."""
    end = bounds(term.until, DateRole.end).earliest
    return bounds(next.since, DateRole.start).latest <= str(date.fromisoformat(end) + timedelta(days=1))


def _one(term: Term, next: Term) -> Term:
    until = max(term.until, next.until, key=lambda end: bounds(end, DateRole.end))
    return replace(term, until=until, pages=(*term.pages, *next.pages))


def by_member(terms: Iterable[Term]) -> dict[str, list[Term]]:
    """Terms by state, in the order of the dataset."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        found[term.member].append(term)
    return found


def binding(pact: Pact, kind: ObligationKind, page: str) -> list[Term]:
    """When which members were bound.  Where every row says so it is one term of nobody: all of them, all the time."""
    bound = [term for term in pact.terms if term.bound.get(kind)]
    if bound and len(bound) == len(pact.terms):
        return [Term("", pact.formed, pact.ended, (page,))]
    return [term for terms in by_member(bound).values() for term in merged(terms)]
