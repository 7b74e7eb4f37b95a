"""On which days is a fact possible, likely and certain?  Examples of a president, an alliance and a successor."""

import pytest
from test_facts import Dates, holds, timing

from api.write.facts.windows import Timing, windows
from schema.edtf import DateRole, bounds

DEGREES = ("certain", "likely", "possible")
ARTICLE: Dates = ("/2024-04-09", "2024-04-09/", "2024-04-09")


def degree(fact: Timing, day: str, *rivals: Timing) -> str | None:
    """Returns the highest degree of a fact on a day by its windows alone; what one source attests is not looked at."""
    window = windows([fact, *rivals])[fact.id]
    return next((each for each in DEGREES if holds(window, each, day)), None)


def test_membership_that_an_article_implies() -> None:
    fact = timing("m/1", [ARTICLE])
    days = ["2023-04-08", "2023-04-09", "2024-04-08", "2024-04-09", "2024-04-10", "2100-01-01"]
    assert [degree(fact, day) for day in days] == ["possible", "likely", "likely", "certain", "likely", "likely"]


def test_membership_that_a_later_document_lists_without_dates() -> None:
    fact = timing("m/1", [(None, None, "2026-02-04")])
    days = ["1850-01-01", "2024-04-09", "2025-02-04", "2026-01-01"]
    assert [degree(fact, day) for day in days] == ["possible", "possible", "likely", "likely"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1900-01-01", None),
        ("2021-01-19", None),
        ("2021-01-20", "certain"),
        ("2025-01-20", "certain"),
        ("2025-06-01", None),
    ],
)
def test_a_term_with_both_ends(day: str, expected: str | None) -> None:
    fact = timing("t/1", [("2021-01-20", "2025-01-20", "2026-01-01"), ARTICLE], years=2)
    assert degree(fact, day) == expected


def test_a_term_without_an_end_is_presumed_for_two_years() -> None:
    fact = timing("t/1", [ARTICLE], years=2)
    days = ["2023-04-08", "2024-12-01", "2026-04-09", "2026-04-10"]
    assert [degree(fact, day) for day in days] == ["possible", "likely", "likely", "possible"]


def test_two_documents_do_not_make_the_years_between_them_certain() -> None:
    """By the windows they could be; but no document alone attests them, and that is required as well."""
    since, then = ("2000", None, "2001-05-01"), ARTICLE
    fact = timing("t/1", [since, then], years=2)
    assert [degree(fact, day) for day in ("1999-12-31", "2010-01-01", "2026-04-10")] == [None, "certain", "possible"]
    assert [timing("t", [each]).attested for each in (since, then)] == [("2000-12-31",) * 2, ("2024-04-09",) * 2]


def test_the_end_of_a_pact_by_two_datasets() -> None:
    fact = timing("m/1", [("1950-02-14", "1980-02-14", "2013-01-01"), ("1950-02-14", "1980-04-11", "2018-01-01")])
    days = ["1950-02-13", "1980-02-14", "1980-02-15", "1980-03-01", "1980-04-11", "1980-04-12"]
    assert [degree(fact, day) for day in days] == [None, "certain", "possible", "possible", "possible", None]


def test_days_that_nothing_attests_go_to_the_next_holder() -> None:
    """The first was last attested in 2010, the second first in June 2010."""
    first = timing("t/1", [("2005-01-01", None, "2006-01-01"), ("/2010-01-01", "2010-01-01/", "2010-01-01")], years=2)
    second = timing("t/2", [("/2010-06-01", "2010-06-01/", "2010-06-01")], years=2)
    found = windows([first, second])
    assert (found["t/1"]["likely_from"], found["t/1"]["likely_until"]) == ("2005-01-01", "2010-01-01")
    assert found["t/2"]["likely_from"] == "2010-01-01", "no earlier than the day on which the other was last attested"


def test_a_successor_ends_what_is_presumed() -> None:
    first = timing("t/1", [("/2010-01-01", "2010-01-01/", "2010-01-01")], years=2)
    second = timing("t/2", [("2011-03-01", None, "2011-04-01")], years=2)
    found = windows([first, second])
    assert found["t/1"]["likely_until"] == "2011-02-28"
    assert found["t/2"]["likely_from"] == "2011-03-01"


def test_nobody_is_presumed_alive_110_years_after_the_first_attested_day() -> None:
    fact = timing("r/1", [("1850", None, "1851-01-01")], of_person=True)
    assert (degree(fact, "1960-12-31"), degree(fact, "1961-01-01")) == ("likely", "possible")


@pytest.mark.parametrize(
    ("founded", "day", "expected"),
    [
        ("1871-01-18", "1870-12-31", None),
        ("/1860", "1850-01-01", "certain"),
        ("1871", "1871-06-01", "likely"),
        (None, "1850-01-01", "certain"),
    ],
)
def test_lifetimes_cut_only_by_stated_bounds(founded: str | None, day: str, expected: str | None) -> None:
    lifetime = (bounds(founded, DateRole.start), bounds(None, DateRole.end))
    fact = timing("m/1", [("1840-01-01", "1900-01-01", "1901-01-01")], lifetimes=(lifetime,))
    assert degree(fact, day) == expected


def test_a_fact_that_nothing_supports_is_only_possible() -> None:
    fact = timing("m/1", [])
    assert [degree(fact, day) for day in ("1850-01-01", "2024-04-09")] == ["possible", "possible"]
