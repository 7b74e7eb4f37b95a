"""What a citation says of time: effective bounds, the days that it attests, and those that it makes likely."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from api.write.facts.combine import Reading
from api.write.store.rows import Row, entity_of, is_assertion
from schema.catalog import columns
from schema.citation import SupportType
from schema.document import DocumentKind
from schema.edtf import (
    NEVER_AFTER,
    NEVER_BEFORE,
    Bounds,
    DateRole,
    EdtfError,
    bounds,
    recorded_bounds,
    shift_years,
    stored_bounds,
)
from schema.entity import Assertion, Entity
from schema.presumption import PRESUMED_BEFORE, TENURE_PRESUMED
from schema.tenure import Tenure

DATES = ("since", "until")
"""The dates of a fact."""
RETRIEVED_COUNTS = (DocumentKind.web_page, DocumentKind.dataset)
"""Documents that describe the day on which they were retrieved, if no day of publication is known."""


class Span(NamedTuple):
    """A first and a last day; none if the first comes after the last."""

    first: str
    last: str

    @property
    def is_empty(self) -> bool:
        """Whether there is no day."""
        return self.first > self.last


NO_DAYS = Span(NEVER_AFTER, NEVER_BEFORE)
UNKNOWN = bounds(None)


def day_of(document: Row) -> Bounds | None:
    """The day that a document describes: of its publication, or of its retrieval if that counts; None if unknown."""
    dates = ("published", "retrieved") if document["kind"] in RETRIEVED_COUNTS else ("published",)
    for name in dates:
        found = stored_bounds(document, name)
        if found.earliest > NEVER_BEFORE and found.latest < NEVER_AFTER:
            return found
    return None


def effective_bounds(text: str | None, role: DateRole, day: Bounds | None) -> Bounds:
    """The bounds of a date in a document of some day: an end that is `..` had not come by that day."""
    if role is DateRole.end and text == "..":
        return Bounds(day.earliest, NEVER_AFTER) if day else UNKNOWN
    return recorded_bounds(text, role)


def is_reading(citation: Row) -> bool:
    """Whether a citation says of a whole assertion when it holds."""
    return citation["field"] is None and is_assertion(citation["record_id"])


def is_dated(citation: Row) -> bool:
    """Whether a citation gives a date of a whole assertion."""
    return not (citation["since"] is None and citation["until"] is None) and is_reading(citation)


def counts(citation: Row) -> bool:
    """Whether the dates of a citation count: it supports or contradicts, and no editor has set it aside."""
    return citation["set_aside"] is None and citation["support_type"] != SupportType.mentions


def supports(citation: Row) -> bool:
    """Whether a citation supports its record, and no editor has set it aside."""
    return citation["set_aside"] is None and citation["support_type"] == SupportType.supports


def date_readings(citations: list[Row], name: str) -> list[Reading]:
    """The readings of a date, `since` or `until`, in the citations of an assertion, or of any date of a thing."""
    if name in DATES:
        dating = [citation for citation in citations if _speaks(citation, name)]
        return [_reading(row, row[name], name) for row in dating if is_reading(row) and counts(row)]
    counted = [citation for citation in citations if citation["field"] == name and counts(citation)]
    readings = [(c["value"], Bounds(c["value_first"], c["value_last"])) for c in counted if c["value"]]
    return [Reading(_open_end(text, found), found) for text, found in readings if found != UNKNOWN]


def _speaks(citation: Row, name: str) -> bool:
    return citation[name] is not None and stored_bounds(citation, name) != UNKNOWN


def _reading(citation: Row, text: str, name: str) -> Reading:
    found = stored_bounds(citation, name)
    return Reading(_open_end(text, found), found)


def _open_end(text: str, found: Bounds) -> str:
    """The text of an end that had not come on the document's day: `2024-04-09/`."""
    return f"{found.earliest}/" if text == ".." and found.latest > found.earliest else text


def derived_days(citation: Row, document: Row, covered_until: str | None, siblings: list[Row]) -> Row:
    """The columns of a citation that follow from its dates, its document, and the record's other citations.

    `covered_until` is the last day that a dataset covers.
    """
    is_superseded = not is_dated(citation) and any(
        is_dated(other) and other["document_id"] == citation["document_id"] for other in siblings
    )
    what = (citation["field"], citation["value"], citation["since"], citation["until"])
    entity, day = entity_of(citation["record_id"]), day_of(document)
    days = _derived_days(entity, what, day, covered_until, supports(citation), is_superseded)
    return dict(zip(DERIVED_DAYS, days, strict=True))


DERIVED_DAYS = (
    "since_earliest",
    "since_latest",
    "until_earliest",
    "until_latest",
    "attested_from",
    "attested_until",
    "presumed_from",
    "presumed_until",
    "value_first",
    "value_last",
)


@lru_cache(maxsize=4096)
def _derived_days(
    entity: type[Entity],
    what: tuple[str | None, ...],
    day: Bounds | None,
    covered_until: str | None,
    is_support: bool,
    is_superseded: bool,
) -> tuple[str, ...]:
    """The days of a citation of a record of an entity, whose field, value, since and until are `what`.

    `day` is that of its document; `is_superseded` says that the document dates the fact in another citation.
    """
    field, value, since, until = what
    begin, end = recorded_bounds(since, DateRole.start), effective_bounds(until, DateRole.end, day)
    attested = NO_DAYS
    if is_support:
        attested = _attested(entity, what, begin, end, Span(*day) if day and not is_superseded else NO_DAYS)
    presumed = _presumed(entity, attested, covered_until)
    return (*begin, *end, *attested, *presumed, *_value_bounds(entity, field, value, day))


def _value_bounds(entity: type[Entity], field: str | None, value: str | None, day: Bounds | None) -> Bounds:
    column = columns(entity).get(field or "")
    if column is None or column.kind != "date" or value is None:
        return UNKNOWN
    try:
        return effective_bounds(value, column.role, day)
    except EdtfError:
        return UNKNOWN


def _attested(entity: type[Entity], what: tuple[str | None, ...], begin: Bounds, end: Bounds, own_day: Span) -> Span:
    """The days that a citation attests: all that it covers by its dates, its known bound, or its document's day."""
    field, _, since, until = what
    if not issubclass(entity, Assertion):
        return own_day
    if field is not None:
        return NO_DAYS
    return own_day if since is None and until is None else covered_days(begin, end) or own_day


def covered_days(since: Bounds, until: Bounds) -> Span | None:
    """The days that a period covers by all its dates; its known bound if only one is known, None if none is."""
    begin = since.latest if since.latest < NEVER_AFTER else None
    end = until.earliest if until.earliest > NEVER_BEFORE else None
    if begin is None or end is None:
        single = begin or end
        return Span(single, single) if single else None
    return Span(min(begin, end), max(begin, end))


def _presumed(entity: type[Entity], attested: Span, covered_until: str | None) -> Span:
    """The days on which a fact is presumed to hold by a citation alone."""
    years = TENURE_PRESUMED if entity is Tenure else None
    found = presumed_days(attested, years)
    if found.is_empty or covered_until is None:
        return found
    return Span(found.first, max(attested.last, min(found.last, covered_until)))


def presumed_days(attested: Span, years_after: int | None = None) -> Span:
    """The days from a year before the attested ones until some years after them, or without end."""
    if attested.is_empty:
        return NO_DAYS
    last = NEVER_AFTER if years_after is None else shift_years(attested.last, years_after)
    return Span(shift_years(attested.first, -PRESUMED_BEFORE), last)


def covered_until(document: Row, coverages: Mapping[str, str]) -> str | None:
    """The last day that a dataset's tenures cover; None for other documents and unlimited coverage."""
    return coverages.get(document["id"]) if document["kind"] == DocumentKind.dataset else None
