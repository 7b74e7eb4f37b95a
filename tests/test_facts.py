"""How readings combine into dates, and how windows of certainty lie within each other, for any readings."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from api.write.facts.combine import CombinedDate, Reading, combine
from api.write.facts.readings import NO_DAYS, Span, covered_days, effective_bounds, presumed_days
from api.write.facts.windows import Timing, windows
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, DateRole, bounds, is_uncertain

UNKNOWN = Bounds(NEVER_BEFORE, NEVER_AFTER)
FIRST = date(1950, 1, 1)
DAYS = st.integers(0, 24_000).map(lambda number: (FIRST + timedelta(number)).isoformat())
PRECISE = st.one_of(
    DAYS, DAYS.map(lambda day: day[:7]), DAYS.map(lambda day: day[:4]), DAYS.map(lambda day: day[:3] + "X")
)
HALF = st.one_of(DAYS.map(lambda day: f"/{day}"), DAYS.map(lambda day: f"{day}/"))
INTERVALS = st.tuples(DAYS, DAYS).map(lambda pair: f"{min(pair)}/{max(pair)}")
SURE = st.one_of(PRECISE, HALF, INTERVALS)
UNSURE = PRECISE.map(lambda text: f"{text}?")


def reading(text: str, role: DateRole = DateRole.start) -> Reading:
    return Reading(text, bounds(text, role))


READINGS = st.lists(SURE.map(reading), min_size=1, max_size=6)


# ---- combination


def expected(readings: Iterable[Reading]) -> Bounds:
    """Returns the combined bounds by their definition: comparisons with every reading, and no sorting.

    The earliest day is the latest beginning that comes after no reading's end, the latest day the first end that comes
    before no reading's beginning.
    """
    begins = {each.bounds.earliest for each in readings}
    ends = {each.bounds.latest for each in readings}
    return Bounds(
        max(begin for begin in begins if all(begin <= end for end in ends)),
        min(end for end in ends if all(end >= begin for begin in begins)),
    )


@given(READINGS)
@example([reading("1949"), reading("1949-04-04"), reading("1949-08-24")])
def test_readings_combine_by_the_formula(readings: list[Reading]) -> None:
    answer = combine(readings)
    assert answer.bounds == expected(readings)
    apart = any(a.bounds.latest < b.bounds.earliest for a in readings for b in readings)
    assert answer.disagrees == apart, "exactly if two readings exclude each other"


@given(st.lists(st.one_of(SURE, UNSURE).map(reading), min_size=1, max_size=6), st.data())
def test_the_order_of_readings_does_not_matter(readings: list[Reading], data: st.DataObject) -> None:
    assert combine(data.draw(st.permutations(readings))) == combine(readings)


@given(READINGS, st.data())
def test_a_reading_given_twice_counts_once(readings: list[Reading], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(readings))
    assert combine([*readings, again]) == combine(readings), "there is no voting"


@given(READINGS)
def test_readings_that_share_days_narrow_each_other(readings: list[Reading]) -> None:
    answer = combine(readings)
    if not answer.disagrees:
        first = max(each.bounds.earliest for each in readings)
        last = min(each.bounds.latest for each in readings)
        assert answer.bounds == (first, last) == (answer.greatest_earliest, answer.least_latest)


@given(READINGS)
def test_readings_that_exclude_each_other_are_spanned(readings: list[Reading]) -> None:
    answer = combine(readings)
    if answer.disagrees:
        assert answer.bounds.earliest <= answer.least_latest < answer.greatest_earliest <= answer.bounds.latest
        for each in readings:
            touches = each.bounds.earliest <= answer.bounds.latest and each.bounds.latest >= answer.bounds.earliest
            assert touches, "a part of every reading is possible"


@given(READINGS)
def test_the_text_of_a_combined_date_has_its_bounds(readings: list[Reading]) -> None:
    answer = combine(readings)
    assert bounds(answer.text) == answer.bounds
    if answer.bounds in {each.bounds for each in readings}:
        assert answer.text in {each.text for each in readings}, "a reading's own where it has these bounds"


@given(READINGS)
def test_the_combined_date_is_no_news_to_the_readings(readings: list[Reading]) -> None:
    answer = combine(readings)
    if not answer.disagrees and answer.text is not None:
        assert combine([*readings, Reading(answer.text, answer.bounds)]).bounds == answer.bounds


@given(st.lists(st.one_of(SURE, UNSURE).map(reading), max_size=6))
def test_uncertain_readings_count_only_where_there_are_no_others(readings: list[Reading]) -> None:
    sure = [each for each in readings if not is_uncertain(each.text)]
    assert combine(readings) == combine(sure or readings)


def test_what_follows_from_no_reading() -> None:
    assert combine([]) == CombinedDate(None, UNKNOWN, *UNKNOWN)


EXAMPLES = [
    (("/2024-04-09", "2009-06-16"), "2009-06-16", False),
    (("1949", "1949-04-04", "1949-08-24"), "1949-04-04/1949-08-24", True),
    (("1980-02-14", "1980-04-11"), "1980-02-14/1980-04-11", True),
    (("1949", "1949-04"), "1949-04", False),
    (("2000/", "2024-04-09/"), "2024-04-09/", False),
    (("2022-02?", "2022-02-24"), "2022-02-24", False),
    (("2022-02?",), "2022-02?", False),
    (("1990", "1995", "1992-05-01/1992-06-01"), "1990-01-01/1995-12-31", True),
]


@pytest.mark.parametrize(("texts", "text", "disagrees"), EXAMPLES, ids=[" and ".join(each[0]) for each in EXAMPLES])
def test_examples_of_combined_dates(texts: tuple[str, ...], text: str, disagrees: bool) -> None:
    answer = combine(map(reading, texts))
    assert (answer.text, answer.disagrees) == (text, disagrees)


# ---- the days of documents


def test_an_open_end_had_not_come_on_the_day_of_the_document() -> None:
    day = bounds("2020-06-30")
    still = Reading("2020-06-30/", effective_bounds("..", DateRole.end, day))
    assert still.bounds == ("2020-06-30", NEVER_AFTER)
    ended = combine([still, reading("2022", DateRole.end)])
    assert (ended.text, ended.disagrees) == ("2022", False), "still so in 2020 and ended in 2022 are no dispute"
    assert effective_bounds("..", DateRole.end, None) == UNKNOWN, "a document without a day says nothing"


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2012-05-07", "2024-04-09/", ("2012-05-07", "2024-04-09")),
        ("/2024-04-09", "2024-04-09/", ("2024-04-09", "2024-04-09")),
        ("2000", None, ("2000-12-31", "2000-12-31")),
        (None, "2008-05", ("2008-05-01", "2008-05-01")),
        ("1950", "1960", ("1950-12-31", "1960-01-01")),
        (None, None, None),
    ],
)
def test_the_days_that_a_reading_covers_by_all_its_dates(
    since: str | None, until: str | None, days: tuple[str, str] | None
) -> None:
    assert covered_days(bounds(since, DateRole.start), bounds(until, DateRole.end)) == days


# ---- windows of certainty

Dates = tuple[str | None, str | None, str]
"""What a document says of a fact: since, until, and the document's day."""


@st.composite
def claims(draw: st.DrawFn) -> Dates:
    """A possible claim: it does not end before it begins, and what it calls still so is so on its day."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    since = draw(st.sampled_from([None, first, first[:4], f"/{first}"]))
    until = draw(st.sampled_from([None, last, last[:4], f"{last}/"]))
    return since, until, draw(DAYS)


def spans(claim: Dates) -> tuple[Bounds, Bounds, Span]:
    since, until = bounds(claim[0], DateRole.start), bounds(claim[1], DateRole.end)
    return since, until, covered_days(since, until) or Span(claim[2], claim[2])


def timing(id: str, claimed: list[Dates], *, years: int | None = None, **more: object) -> Timing:
    """Returns the timing of a fact with a reading for each claim."""
    since = combine(reading(each[0], DateRole.start) for each in claimed if each[0])
    until = combine(reading(each[1], DateRole.end) for each in claimed if each[1])
    attested = [spans(each)[2] for each in claimed]
    days = Span(min(span.first for span in attested), max(span.last for span in attested)) if attested else NO_DAYS
    presumed = [presumed_days(span, years) for span in attested] or [NO_DAYS]
    return Timing(
        id,
        since.bounds,
        until.bounds,
        Span(since.greatest_earliest, until.least_latest),
        days,
        Span(min(span.first for span in presumed), max(span.last for span in presumed)),
        **more,  # type: ignore[arg-type]
    )


LIFETIME = st.sampled_from([None, "1960", "1970-05-01", "/1980-01-01", "1985/", "2000", "2010~"])
LIFETIMES = st.lists(
    st.tuples(
        LIFETIME.map(lambda text: bounds(text, DateRole.start)), LIFETIME.map(lambda text: bounds(text, DateRole.end))
    ),
    max_size=2,
).map(tuple)


@st.composite
def groups(draw: st.DrawFn) -> list[tuple[Timing, list[Dates]]]:
    """Facts that succeed each other, each with the claims that it follows from."""
    found = []
    for number in range(draw(st.integers(1, 3))):
        claimed = draw(st.lists(claims(), min_size=1, max_size=3))
        more = {
            "of_person": draw(st.booleans()),
            "is_doubted": draw(st.booleans()),
            "counts": draw(st.booleans()),
            "lifetimes": draw(LIFETIMES),
        }
        found.append((timing(f"facts/{number}", claimed, years=draw(st.sampled_from([None, 2])), **more), claimed))
    return found


def holds(window: dict[str, str], degree: str, day: str) -> bool:
    return window[f"{degree}_from"] <= day <= window[f"{degree}_until"]


@settings(max_examples=300)
@given(groups(), st.lists(DAYS, max_size=5))
def test_certain_is_within_likely_and_likely_within_possible(
    group: list[tuple[Timing, list[Dates]]], more: list[str]
) -> None:
    found = windows(each for each, _ in group)
    days = {day for window in found.values() for day in window.values()} | {*more}
    days |= {day for _, claimed in group for claim in claimed for day in spans(claim)[2]}
    for each, claimed in group:
        for day in days - {NEVER_BEFORE, NEVER_AFTER}:
            attested = any(span.first <= day <= span.last for _, _, span in map(spans, claimed))
            certain = holds(found[each.id], "certain", day) and attested
            likely, possible = (holds(found[each.id], degree, day) for degree in ("likely", "possible"))
            assert certain <= likely <= possible, (day, certain, likely, possible)


@settings(max_examples=200)
@given(groups())
def test_the_order_of_rivals_does_not_matter(group: list[tuple[Timing, list[Dates]]]) -> None:
    assert windows(each for each, _ in group) == windows(each for each, _ in reversed(group))


@given(groups())
def test_doubt_makes_nothing_less_likely(group: list[tuple[Timing, list[Dates]]]) -> None:
    for each, _ in group:
        if each.is_doubted:
            window = windows([each])[each.id]
            assert window["certain_from"] > window["certain_until"], "but nothing certain"
