"""Decides whether a claim is about the same stretch of time as a fact with the same key."""

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from api.write.facts.combine import combine
from api.write.facts.readings import DATES, NO_DAYS, Span, date_readings, is_dated
from api.write.store.rows import Row, entity_of
from schema.catalog import columns, stated_columns
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, stored_bounds
from schema.entity import Entity


class StretchMatch(Enum):
    """Whether two stretches are one, are two, or could be either."""

    same = "same"
    apart = "apart"
    unclear = "unclear"


class Stretch(NamedTuple):
    """When a fact holds by its readings: the bounds of its dates, and the days attested by any of them."""

    since: Bounds
    until: Bounds
    attested: Span

    @property
    def covered(self) -> Span:
        """The days that it covers by all its dates."""
        return Span(min(self.since.latest, self.attested.first), max(self.until.earliest, self.attested.last))

    @property
    def begins_by(self) -> str:
        """The last day on which it can begin."""
        return min(self.since.latest, self.until.latest, self.attested.first)

    @property
    def lasts_until(self) -> str:
        """The first day on which it can end."""
        return max(self.until.earliest, self.since.earliest, self.attested.last)


def stretch_of(row: Row, citations: list[Row]) -> Stretch:
    """The stretch of a fact: by its citations, or by its own dates if it has none.

    It began on the first attested day at the latest, and did not end before the last one.
    """
    if not citations:
        return Stretch(stored_bounds(row, "since"), stored_bounds(row, "until"), NO_DAYS)
    since, until = (combine(date_readings(citations, name)).bounds for name in DATES)
    attested = _certain_days(citations)
    begun = since.earliest, min(since.latest, max(since.earliest, attested.first))
    ended = max(until.earliest, min(until.latest, attested.last)), until.latest
    return Stretch(Bounds(*begun), Bounds(*ended), attested)


def cited_days(citations: list[Row], name: str) -> Span:
    """The first and last day that any of some citations makes `attested` or `presumed`."""
    return _hull(Span(citation[f"{name}_from"], citation[f"{name}_until"]) for citation in citations)


def _certain_days(citations: list[Row]) -> Span:
    """The last day on which it can begin and the first on which it can end by any citation; they may cross."""
    return _hull(map(_certain_day, citations))


def _hull(spans: Iterable[Span]) -> Span:
    """The least first and the greatest last day of some spans."""
    firsts, lasts = zip(NO_DAYS, *spans, strict=True)
    return Span(min(firsts), max(lasts))


def _certain_day(citation: Row) -> Span:
    attested = Span(citation["attested_from"], citation["attested_until"])
    if attested.is_empty:
        return NO_DAYS
    if not is_dated(citation):
        return Span(attested.last, attested.first)
    since, until = stored_bounds(citation, "since"), stored_bounds(citation, "until")
    if citation["since"] is not None and citation["until"] is not None:
        return Span(since.latest, until.earliest)
    bound = since if citation["since"] is not None else until
    return attested if bound.earliest == bound.latest or NEVER_BEFORE in bound or NEVER_AFTER in bound else NO_DAYS


def compare(claim: Row, citations: list[Row], fact: Row, cited: list[Row]) -> StretchMatch:
    """Whether a claim with some citations is about the same stretch as a fact.

    It is if a document of each covers more than a boundary day of the other's by all dates, or if no bound of one
    excludes that of the other.  It is unclear if only one document's reading of the fact would be about the same: that
    reading may be about either, and which of them came first must not decide.
    """
    same_fields = not differing_fields(claim, fact)
    own, parts = stretch_of(claim, citations), _by_document(fact, cited)
    covered = [part.covered for part in _by_document(claim, citations)]
    if any(_share_days(cover, part.covered) for cover in covered for part in parts):
        return StretchMatch.same
    match = _compare(own, stretch_of(fact, cited), same_fields=same_fields)
    if match is not StretchMatch.apart or len(parts) == 1:
        return match
    alone = [_compare(own, part, same_fields=same_fields) for part in parts]
    return StretchMatch.unclear if StretchMatch.same in alone else StretchMatch.apart


def _by_document(row: Row, citations: list[Row]) -> list[Stretch]:
    """The stretch of a fact by each of its documents."""
    documents = sorted({citation["document_id"] for citation in citations})
    alone = [[c for c in citations if c["document_id"] == document] for document in documents]
    return [stretch_of(row, part) for part in alone] or [stretch_of(row, citations)]


def _compare(claim: Stretch, fact: Stretch, *, same_fields: bool) -> StretchMatch:
    """Compares stretches by their bounds.

    With another status or role a claim is a stretch of its own unless both certainly hold on some day.
    """
    if not same_fields:
        inside = _is_within(claim.covered, fact.covered) or _is_within(fact.covered, claim.covered)
        return StretchMatch.same if inside else StretchMatch.apart
    if _agree(claim.since, fact.since) and _agree(claim.until, fact.until) and _may_overlap(claim, fact):
        return StretchMatch.same
    return StretchMatch.apart if _can_be_apart(claim, fact) else StretchMatch.unclear


def _share_days(a: Span, b: Span) -> bool:
    return not a.is_empty and not b.is_empty and max(a.first, b.first) < min(a.last, b.last)


def _is_within(a: Span, b: Span) -> bool:
    return not a.is_empty and b.first < a.first and a.last < b.last


def _agree(a: Bounds, b: Bounds) -> bool:
    return a.earliest <= b.latest and b.earliest <= a.latest


def _may_overlap(a: Stretch, b: Stretch) -> bool:
    return a.since.earliest <= b.until.latest and b.since.earliest <= a.until.latest


def _can_be_apart(a: Stretch, b: Stretch) -> bool:
    return a.lasts_until <= b.begins_by or b.lasts_until <= a.begins_by


def differing_fields(claim: Row, fact: Row) -> list[str]:
    """The vocabulary words and flags in which a claim differs from a fact with the same key."""
    return [name for name in stated_columns(entity_of(fact["id"])) if claim[name] != fact[name]]


def field_text(entity: type[Entity], name: str, value: object) -> str:
    """The value of a field as a citation writes it."""
    return str(value).lower() if columns(entity)[name].kind == "boolean" else str(value)
