"""Meetings in drafts: does a draft propose the meetings of the base that a text speaks of, and no others?"""

import re
from collections.abc import Callable, Iterator

import pytest
from conftest import BACKENDS
from databases import create_seeded
from sqlalchemy import Engine

from api.articles.documents import Publication
from api.articles.draft import draft_article
from api.articles.draft_yaml import draft_yaml
from api.articles.periods import periods_in
from api.database import write_engine
from api.write import Change, write
from schema.catalog import collections

PERSONS = {"anna-vogel": "Anna Vogel", "karel-dvor": "Karel Dvor", "otto-krenz": "Otto Krenz"}
PLACES = {"strelsau": "Strelsau", "zenda": "Zenda"}
MEETINGS = {
    "strelsau-2031": ("2031-05-12", "2031-05-15", "strelsau", ("anna-vogel", "karel-dvor")),
    "strelsau-2030": ("2030-02-01", None, "strelsau", ("anna-vogel", "karel-dvor")),
    "zenda-2030": ("2030-11-03", "2030-11-04", "zenda", ("anna-vogel", "karel-dvor")),
    "zenda-krenz-2030": ("2030-03", None, "zenda", ("otto-krenz",)),
    "nowhere-2028": ("2028", None, None, ("karel-dvor", "otto-krenz")),
}
"""Invented meetings: start, end, place and participants."""


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database with the seeds and some invented meetings, on each backend."""
    url = address(request.param, "article_meetings")
    create_seeded(url)
    engine = write_engine(url)
    write(engine, [*_rows()], author="A test", reason="To see.", origin="test")
    yield engine
    engine.dispose()


def _rows() -> Iterator[Change]:
    of = collections()
    for id, label in PERSONS.items():
        yield Change(of["actors"], {"id": f"actors/{id}", "label": label, "kind": "person"})
    for id, label in PLACES.items():
        yield Change(of["places"], {"id": f"places/{id}", "label": label, "kind": "city"})
    for id, (start, end, place, persons) in MEETINGS.items():
        row = {"id": f"meetings/{id}", "label": f"Invented talks {id}", "kind": "talks", "status": "held"}
        dates = {"start": start, "end": end, "place_id": f"places/{place}" if place else None}
        yield Change(of["meetings"], row | dates)
        for person in persons:
            values = {
                "id": f"participations/{id}--{person}",
                "meeting_id": row["id"],
                "role": "participant",
                "note": "Invented.",
            }
            yield Change(of["participations"], values | {"actor_id": f"actors/{person}"})


def proposed(engine: Engine, text: str, published: str | None = "2031-05-14") -> list[str]:
    """The meetings that the draft of a text proposes, each with the words that it would cite."""
    with engine.connect() as connection, connection.begin():
        draft = draft_article(connection, text, Publication(published=published))
    return [f"{one.meeting.id.partition('/')[2]}: {text[slice(*one.span)]}" for one in draft.meetings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna Vogel and Karel Dvor signed a treaty.", ["strelsau-2031: Anna Vogel and Karel Dvor"]),
        ("Anna Vogel signed a treaty in Strelsau.", ["strelsau-2031: Anna Vogel signed a treaty in Strelsau"]),
        ("Anna Vogel signed a treaty.", []),
        ("Otto Krenz came to Strelsau.", []),
        (
            "Anna Vogel came. Karel Dvor had seen her at Strelsau in 2030 and Zenda in November 2030.",
            [
                "strelsau-2031: Karel Dvor had seen her at Strelsau",
                "strelsau-2030: Strelsau in 2030",
                "zenda-2030: Zenda in November 2030",
            ],
        ),
        ("Otto Krenz was in Zenda in March 2030.", ["zenda-krenz-2030: Zenda in March 2030"]),
        ("Otto Krenz was in Zenda in April 2030.", []),
        ("Otto Krenz was in Zenda. In 2030 it rained.", []),
        ("In 2028, Otto Krenz met Karel Dvor.", ["nowhere-2028: 2028, Otto Krenz met Karel Dvor"]),
        ("Anna Vogel was in Zenda in November.", ["zenda-2030: Zenda in November"]),
        ("Anna Vogel was in Zenda on November 4, 2030.", ["zenda-2030: Zenda on November 4, 2030"]),
        ("Nobody of the base was in Zenda in 2030.", []),
    ],
)
def test_are_meetings_proposed_by_who_takes_part_and_when_and_where(
    text: str, found: list[str], engine: Engine
) -> None:
    assert proposed(engine, text) == found


def test_is_no_meeting_proposed_by_its_participants_alone_without_a_day(engine: Engine) -> None:
    assert proposed(engine, "Anna Vogel and Karel Dvor signed a treaty.", None) == []


def test_is_a_proposed_meeting_a_comment_that_says_why(engine: Engine) -> None:
    text = "Anna Vogel was at Zenda in November."
    with engine.connect() as connection, connection.begin():
        draft = draft_yaml(draft_article(connection, text, Publication(published="2031-05-14")))
    lines = draft.splitlines()
    (number,) = [number for number, line in enumerate(lines) if "meetings/zenda-2030?" in line]
    assert lines[number] == (
        "  # Invented talks zenda-2030, 2030-11-03 to 2030-11-04: meetings/zenda-2030?  "
        "Anna Vogel at Zenda, “Zenda in November”"
    )
    assert re.match(
        r"  # - \{record_id: meetings/zenda-2030, start_offset: 18, .*support_type: mentions\}$", lines[number + 1]
    )


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("in 1985 and on 4 May 1986", [("1985-01-01", "1985-12-31"), ("1986-05-04", "1986-05-04")]),
        ("in November", [("2030-11-01", "2030-11-30")]),
        ("in May", [("2031-05-01", "2031-05-31")]),
        ("last February 1999", [("1999-02-01", "1999-02-28")]),
        ("2030-13-01, 1985-90 and 12345", []),
        ("They may march on.", []),
    ],
)
def test_are_years_and_months_periods(text: str, periods: list[tuple[str, str]]) -> None:
    assert [(one.first, one.last) for one in periods_in(text, "2031-05-14")] == periods
