"""What days does a date written in EDTF stand for, and what is no date at all?"""

from calendar import monthrange
from datetime import date

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, DateRole, EdtfError, bounds, is_uncertain, recorded_bounds

PLAIN_AND_X = [
    ("2024-04-09", "2024-04-09", "2024-04-09"),
    ("2024-04", "2024-04-01", "2024-04-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2024", "2024-01-01", "2024-12-31"),
    ("0001", "0001-01-01", "0001-12-31"),
    ("9999-12-31", "9999-12-31", "9999-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2XXX", "2000-01-01", "2999-12-31"),
    ("000X", "0001-01-01", "0009-12-31"),
    ("XXXX", "0001-01-01", "9999-12-31"),
    ("2024-XX", "2024-01-01", "2024-12-31"),
    ("2024-XX-XX", "2024-01-01", "2024-12-31"),
    ("2024-04-XX", "2024-04-01", "2024-04-30"),
]

X_ANYWHERE = [
    ("1X5X", "1050-01-01", "1959-12-31"),
    ("2024-1X", "2024-10-01", "2024-12-31"),
    ("2024-0X", "2024-01-01", "2024-09-30"),
    ("2024-04-1X", "2024-04-10", "2024-04-19"),
    ("2024-XX-15", "2024-01-15", "2024-12-15"),
    ("2024-XX-31", "2024-01-31", "2024-12-31"),
    ("2024-0X-31", "2024-01-31", "2024-08-31"),
    ("2023-02-2X", "2023-02-20", "2023-02-28"),
    ("2024-02-2X", "2024-02-20", "2024-02-29"),
    ("2024-04-3X", "2024-04-30", "2024-04-30"),
    ("20XX-02-29", "2000-02-29", "2096-02-29"),
    ("190X-02-29", "1904-02-29", "1908-02-29"),
    ("XXXX-02-29", "0004-02-29", "9996-02-29"),
    ("XXXX-12-25", "0001-12-25", "9999-12-25"),
]

PARTS_OF_YEARS = [
    ("2024-21", "2024-03-01", "2024-05-31"),
    ("2024-22", "2024-06-01", "2024-08-31"),
    ("2024-23", "2024-09-01", "2024-11-30"),
    ("2024-24", "2024-12-01", "2025-02-28"),
    ("2023-24", "2023-12-01", "2024-02-29"),
    ("9999-24", "9999-12-01", "9999-12-31"),
    ("202X-21", "2020-03-01", "2029-05-31"),
    ("2024-33", "2024-01-01", "2024-03-31"),
    ("2024-34", "2024-04-01", "2024-06-30"),
    ("2024-35", "2024-07-01", "2024-09-30"),
    ("2024-36", "2024-10-01", "2024-12-31"),
    ("2024-40", "2024-01-01", "2024-06-30"),
    ("2024-41", "2024-07-01", "2024-12-31"),
]

QUALIFIED = [
    ("2024-04-09?", "2024-04-09", "2024-04-09"),
    ("2024?-04", "2024-04-01", "2024-04-30"),
    ("?2024-04", "2024-04-01", "2024-04-30"),
    ("2024-04?-09", "2024-04-09", "2024-04-09"),
    ("2024-04-09~", "2024-04-08", "2024-04-10"),
    ("2024~-04-09", "2024-04-08", "2024-04-10"),
    ("2024-03-01%", "2024-02-29", "2024-03-02"),
    ("2024-04~", "2024-03-01", "2024-05-31"),
    ("2024-~04", "2024-03-01", "2024-05-31"),
    ("2024-12~", "2024-11-01", "2025-01-31"),
    ("2024~", "2023-01-01", "2025-12-31"),
    ("?2024%", "2023-01-01", "2025-12-31"),
    ("202X~", "2010-01-01", "2039-12-31"),
    ("20XX~", "1900-01-01", "2199-12-31"),
    ("2024-21~", "2023-12-01", "2024-08-31"),
    ("2024-24~", "2024-09-01", "2025-05-31"),
    ("2024-40~", "2023-07-01", "2024-12-31"),
    ("202X-21~", "2010-03-01", "2039-05-31"),
    ("2024-04-XX~", "2024-03-01", "2024-05-31"),
    ("2024-04-1X~", "2024-03-10", "2024-05-19"),
    ("2024-03-3X~", "2024-02-29", "2024-04-30"),
    ("2024-XX-15~", "2023-01-15", "2025-12-15"),
    ("20XX-02-29~", "1900-02-28", "2196-02-29"),
    ("0001~", "0001-01-01", "0002-12-31"),
    ("9999~", "9998-01-01", "9999-12-31"),
    ("0001-01-01~", "0001-01-01", "0001-01-02"),
    ("9999-12-31~", "9999-12-30", "9999-12-31"),
    ("XXXX~", "0001-01-01", "9999-12-31"),
]

INTERVALS = [
    ("2022-02/2022-03", "2022-02-01", "2022-03-31"),
    ("2024/2024-04", "2024-01-01", "2024-04-30"),
    ("2024-04-09/2024-04-09", "2024-04-09", "2024-04-09"),
    ("2022-02~/2022-03?", "2022-01-01", "2022-03-31"),
    ("2022-02?/2022-03%", "2022-02-01", "2022-04-30"),
    ("2024-04-09/..", "2024-04-09", NEVER_AFTER),
    ("2024/", "2024-01-01", NEVER_AFTER),
    ("../2024", NEVER_BEFORE, "2024-12-31"),
    ("/2024~", NEVER_BEFORE, "2025-12-31"),
    ("../..", NEVER_BEFORE, NEVER_AFTER),
    ("/..", NEVER_BEFORE, NEVER_AFTER),
]

REFUSALS = [
    ("2024-13", "'2024-13' is not an EDTF date: month 13 does not exist"),
    ("2024-00", "month 00 does not exist"),
    ("2024-2X", "month 2X does not exist"),
    ("2024-04-00", "day 00 does not exist"),
    ("2024-04-4X", "day 4X does not exist"),
    ("2024-04-31", "day 31 does not exist in 2024-04"),
    ("2023-02-29", "day 29 does not exist in 2023-02"),
    ("2024-02-3X", "day 3X does not exist in 2024-02"),
    ("XXXX-02-30", "day 30 does not exist in XXXX-02"),
    ("0000", "year 0000 does not exist"),
    ("0000-21", "year 0000 does not exist"),
    ("20", "a century is written 20XX"),
    ("202-04", "a year has four digits, write 0202-04"),
    ("2024-25", "grouping 25 is not supported"),
    ("2024-37", "grouping 37 is not supported"),
    ("2024-21-05", "2024-21 is a part of a year and has no days"),
    ("2024-4-9", "write 2024-04-09"),
    ("2024-4?", "write 2024-04"),
    ("20240409", "write 2024-04-09"),
    ("2024-04-09T10:00:00Z", "only the day is stored, write 2024-04-09"),
    ("2024-04-09 10:00", "only the day is stored, write 2024-04-09"),
    ("10:00", "only the day is stored"),
    ("09/04/2024", "write the year first"),
    ("9.4.2024", "write the year first"),
    ("April 2024", "write months in digits after the year"),
    (" 2024", "blanks around it"),
    ("2024\n", "blanks around it"),
    (" ", "blanks around it"),
    ("٢٠٢٤", "must be ASCII"),
    ("2024–04", "must be ASCII"),
    ("-0500", "negative years and Y years are not supported"),
    ("Y170000002", "negative years and Y years are not supported"),
    ("17E7", "exponential years and significant digits are not supported"),
    ("1950S2", "exponential years and significant digits are not supported"),
    ("{2023,2024}", "sets are not supported"),
    ("[2023..2024]", "sets are not supported"),
    ("2023..2024", "write an interval as 2023/2024"),
    ("2024/2023", "it ends before it begins"),
    ("2024/2024-13", "month 13 does not exist"),
    ("2022/2023/2024", "an interval has two ends"),
    ("/", "both ends are unknown"),
    ("..", "an open end needs the other end"),
    ("202x", "unknown digits as X"),
    ("2024??", "write year, month and day"),
    ("2" * 65, "longer than 64 characters"),
]

ANYTHING = st.text() | st.text(alphabet="0123456789X-~?%/..", max_size=24)
PLAIN = ["YYYY-MM-DD", "YYYY-MM", "YYYY"]
X_FROM_THE_RIGHT = ["YYYY-MM-XX", "YYYY-XX-XX", "YYYY-XX", "YYYX", "YYXX"]
SEASONS_BUT_WINTER = ["YYYY-21", "YYYY-22", "YYYY-23"]
UNQUALIFIED = [text for text, *_ in PLAIN_AND_X + X_ANYWHERE + PARTS_OF_YEARS]


def in_form(day: date, form: str) -> str:
    """Returns the digits of the day where the form has Y, M and D, and the form's own characters elsewhere."""
    return "".join(digit if place in "YMD" else place for digit, place in zip(day.isoformat(), form, strict=False))


def by_the_package(text: str) -> Bounds:
    parsed = edtf.parse_edtf(text)
    return Bounds(*(date(*moment[:3]).isoformat() for moment in (parsed.lower_strict(), parsed.upper_strict())))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"), PLAIN_AND_X + X_ANYWHERE + PARTS_OF_YEARS + QUALIFIED + INTERVALS
)
def test_which_days_may_this_text_mean(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == (earliest, latest)


@pytest.mark.parametrize(("text", "reason"), REFUSALS)
def test_why_is_this_text_no_date(text: str, reason: str) -> None:
    with pytest.raises(EdtfError) as refusal:
        bounds(text)
    assert reason in str(refusal.value)


def test_does_the_reason_name_the_text() -> None:
    with pytest.raises(EdtfError, match=r"^'April 2024' is not an EDTF date: "):
        bounds("April 2024")


def test_does_the_reason_name_the_end_of_the_interval_that_is_wrong() -> None:
    with pytest.raises(EdtfError, match=r"^'2024-13' is not an EDTF date: "):
        bounds("2023/2024-13")


@pytest.mark.parametrize(
    ("text", "instead"),
    {
        "843": ("0843", "843X"),
        "843?": ("0843?", "843X?"),
        "843-05-12": ("0843-05-12",),
        "843/870": ("0843/0870",),
        "2004-01-01/open": ("2004-01-01/..",),
        "open/2006": ("../2006",),
        "unknown/2006": ("/2006",),
        "2004-06/unknown": ("2004-06/",),
        "1984?~": ("1984%",),
        "1984-06~?/2000": ("1984-06%/2000",),
        "1984?~-06": ("1984%-06",),
        "199u": ("199X",),
        "19uu-12": ("19XX-12",),
        "1999-uu-uu": ("1999-XX-XX",),
        "196x": ("196X",),
        "1991-00-00": ("1991",),
        "1991-05-00": ("1991-05",),
        "2001-00": ("2001",),
        "1991-00-00/1993-05-00": ("1991/1993-05",),
        "+1991-00-00T00:00:00Z": ("1991",),
        "+00000001991-05-02T00:00:00Z": ("1991-05-02",),
        "2024-04-09T10:00:00Z": ("2024-04-09",),
        "1984-1989": ("1984/1989",),
        "2023..2024": ("2023/2024",),
        "c. 1984": ("1984~",),
        "1990s": ("199X",),
        "٢٠٠٤": ("2004",),
        "２００４－０４": ("2004-04",),
        "१९९१-05-00": ("1991-05",),
        "2024–04–09": ("2024-04-09",),
        "2004-01-01/now": ("2004-01-01/..",),
        "2004/Present": ("2004/..",),
        "二〇〇四年": (),
        "9 апреля 2024": (),
        "unknown": (),
        "open": (),
        "now": (),
        "0000-00-00": (),
        "2024-13": (),
        "870/843": (),
    }.items(),
)
def test_what_is_written_instead_of_this_text(text: str, instead: tuple[str, ...]) -> None:
    with pytest.raises(EdtfError) as refusal:
        bounds(text)
    assert refusal.value.instead == instead
    assert all(other in str(refusal.value) for other in instead)


def test_is_a_decade_that_was_stored_with_three_digits_still_one() -> None:
    assert recorded_bounds("202") == bounds("202X")
    assert recorded_bounds("202~") == bounds("202X~")
    with pytest.raises(EdtfError):
        recorded_bounds("April 2024")


@pytest.mark.parametrize("role", DateRole)
@pytest.mark.parametrize("text", [None, ""])
def test_is_an_empty_text_an_unknown_date(text: str | None, role: DateRole) -> None:
    assert bounds(text, role) == (NEVER_BEFORE, NEVER_AFTER)


def test_does_an_end_left_open_still_go_on() -> None:
    assert bounds("..", DateRole.end) == (NEVER_AFTER, NEVER_AFTER)


def test_was_a_start_left_open_always_so() -> None:
    assert bounds("..", DateRole.start) == (NEVER_BEFORE, NEVER_BEFORE)


def test_do_the_sentinels_sort_around_every_day() -> None:
    assert NEVER_BEFORE < date.min.isoformat() < date.max.isoformat() < NEVER_AFTER


@pytest.mark.parametrize("text", ["2024?", "2024-04%", "?2024-04", "2022?/2023", "2022/2023-04%"])
def test_is_a_question_mark_or_a_percent_sign_uncertain(text: str) -> None:
    assert is_uncertain(text)


@pytest.mark.parametrize("text", ["", "2024", "2024~", "202X", "2022/.."])
def test_is_everything_else_certain_even_if_approximate(text: str) -> None:
    assert not is_uncertain(text)


@given(st.dates())
def test_does_a_plain_day_mean_just_that_day(day: date) -> None:
    assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())


@given(st.dates())
def test_does_a_plain_month_mean_all_its_days(day: date) -> None:
    last = day.replace(day=monthrange(day.year, day.month)[1])
    assert bounds(in_form(day, "YYYY-MM")) == (day.replace(day=1).isoformat(), last.isoformat())


@given(st.dates(), st.from_regex(r"[0-9X]{4}-[0-9X]{2}-[0-9X]{2}", fullmatch=True))
def test_does_replacing_digits_by_x_keep_the_day_within(day: date, mask: str) -> None:
    text = "".join("X" if place == "X" else digit for digit, place in zip(day.isoformat(), mask, strict=True))
    earliest, latest = bounds(text)
    assert earliest <= day.isoformat() <= latest
    assert all(place in ("X", digit) for edge in (earliest, latest) for digit, place in zip(edge, text, strict=True))


@given(st.sampled_from(UNQUALIFIED), st.sampled_from("~%"))
def test_does_widening_contain_the_unwidened(text: str, qualifier: str) -> None:
    narrow, wide = bounds(text), bounds(text + qualifier)
    assert date.min.isoformat() <= wide.earliest <= narrow.earliest
    assert narrow.latest <= wide.latest <= date.max.isoformat()


@given(st.sampled_from(UNQUALIFIED))
def test_does_uncertainty_leave_the_bounds_alone(text: str) -> None:
    assert bounds(text + "?") == bounds(text)


@given(ANYTHING, st.sampled_from(DateRole))
def test_does_any_text_either_have_ordered_bounds_or_a_reason_why_not(text: str, role: DateRole) -> None:
    try:
        earliest, latest = bounds(text, role)
    except EdtfError as refusal:
        assert "is not an EDTF date: " in str(refusal)
    else:
        assert earliest <= latest


@settings(max_examples=30, deadline=None)
@given(st.dates(), st.sampled_from(PLAIN + SEASONS_BUT_WINTER))
def test_does_the_edtf_package_agree_on_plain_dates_and_seasons(day: date, form: str) -> None:
    text = in_form(day, form)
    assert bounds(text) == by_the_package(text)


@settings(max_examples=30, deadline=None)
@given(st.dates(min_value=date(100, 1, 1)), st.sampled_from(X_FROM_THE_RIGHT))
def test_does_the_edtf_package_agree_on_unspecified_digits_at_the_end(day: date, form: str) -> None:
    text = in_form(day, form)
    assert bounds(text) == by_the_package(text)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.dates(), min_size=2, max_size=2).map(sorted), st.sampled_from(PLAIN), st.sampled_from(PLAIN))
def test_does_the_edtf_package_agree_on_closed_intervals(days: list[date], first: str, second: str) -> None:
    text = f"{in_form(days[0], first)}/{in_form(days[1], second)}"
    assert bounds(text) == by_the_package(text)
