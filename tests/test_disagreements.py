"""Disagreements between the readings of one fact, and between facts of one contest that are likely on one day."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Create, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.catalog import collections

SIGNED = Signature("A tester", "For the tests.", "test")
DAYS = {"third": "2020-05-01", "early": "2024-04-09", "late": "2024-04-10"}


def cite(slug: str, **more: Any) -> dict[str, Any]:
    return {"document_id": f"documents/{slug}", **more}


def row(collection: str, slug: str, *citations: dict[str, Any], **values: Any) -> tuple[str, dict[str, Any]]:
    return collection, {"id": f"{collection}/{slug}", **values, "citations": list(citations)}


def member(slug: str, *citations: dict[str, Any], **values: Any) -> tuple[str, dict[str, Any]]:
    links = {"alliance_id": "alliances/pact", "actor_id": f"actors/{slug}"}
    return row("memberships", slug, *citations, **links, **values)


def tenure(slug: str, office: str, *citations: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    links = {"person_id": f"actors/{slug}", "office_id": f"offices/{office}"}
    return row("tenures", f"{office}-{slug}", *citations, **links)


def name(slug: str, text: str, kind: str, *citations: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    values = {"record_id": "actors/narrowed", "text": text, "kind": kind, "language": "en"}
    return row("names", slug, *citations, **values)


STATES = ("narrowed", "apart", "set-aside", "crowded", "denied", "observing", "ended", "doubted", "printed")
ROWS = [
    *(
        row("documents", slug, label=slug, title=slug, kind="news_report", fidelity="original", published=day)
        for slug, day in DAYS.items()
    ),
    *(row("actors", slug, label=slug, kind="state") for slug in STATES),
    *(row("actors", slug, label=slug, kind="person") for slug in ("ann", "bob", "carl")),
    row(
        "actors",
        "land",
        cite("early", field="founded", value="1949"),
        cite("late", field="founded", value="1955"),
        cite("third", field="dissolved", value="1990"),
        cite("late", field="dissolved", value="1990-10-03", as_printed="3 October 1990"),
        label="land",
        kind="state",
    ),
    row("alliances", "pact", label="Pact", kind="defence_pact"),
    *(
        row("offices", slug, label=slug, title=slug, body_id="actors/land", level="other", one_holder=slug == "chair")
        for slug in ("chair", "seat")
    ),
    member("narrowed", cite("early", since="/2024-04-09", until=".."), cite("late", since="2009-06-16")),
    member(
        "apart",
        cite("early", since="1949"),
        cite("late", since="1949-04-04"),
        cite("third", since="1949-08-24"),
        cite("third", field="status", support_type="mentions", value="candidate"),
    ),
    member("set-aside", cite("early", since="1949"), cite("late", since="1955", set_aside="A misprint.")),
    member(
        "crowded",
        cite("early", since="1949", until="1990"),
        cite("late", since="1955", until="1990-10"),
        cite("third", since="1960", set_aside="A misprint."),
    ),
    member(
        "denied",
        cite("early", since="1949"),
        cite("late", support_type="contradicts", since="1999"),
        cite("third", support_type="contradicts", set_aside="It was withdrawn."),
    ),
    member(
        "observing",
        cite("early", since="1949"),
        cite("late", field="status", value="observer", as_printed="takes part as an observer"),
    ),
    member("ended", cite("third", since="2000", until=".."), cite("late", until="2022")),
    member("doubted", cite("early", since="1949"), cite("late", since="1955?")),
    member("printed", cite("early", since="1949"), cite("late", field="status", value="member", as_printed="full")),
    tenure("ann", "chair", cite("early", since="2000-01-01", until="2010-01-01")),
    tenure("bob", "chair", cite("late", since="2008-01-01", until="2015-01-01")),
    tenure("carl", "chair", cite("third", since="2015-01-01", until="2016-01-01")),
    tenure("ann", "seat", cite("early", since="2000-01-01", until="2010-01-01")),
    tenure("bob", "seat", cite("late", since="2008-01-01", until="2015-01-01")),
    name("first", "The Narrows", "official", cite("early")),
    name("second", "Republic of the Narrows", "official", cite("late")),
    name("third", "Narrows", "short", cite("third")),
]


def fill(engine: Engine) -> None:
    apply_changes(engine, [Create(collections()[name], values) for name, values in ROWS], SIGNED)


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    with serving(request.param, address(request.param, "disagreements"), fill) as api:
        yield api


Shown = tuple[str, str | None, str | None, bool, list[tuple[str, str | None]]]


def shown(base: Api, path: str) -> list[Shown]:
    """Each disagreement: its record, field, recorded value, whether several compete, and its readings."""
    return [
        (
            one["record"]["id"].partition("/")[2],
            one["field"],
            one["value"],
            one["contested"],
            [(reading["document"]["title"], reading["value"]) for reading in one["readings"]],
        )
        for one in base.rest(f"/v1/{path}")["data"]["disagreements"]
    ]


APART = ("apart", "since", "1949-04-04/1949-08-24", False)
MEMBERS: dict[str, list[Shown]] = {
    "apart": [(*APART, [("early", "1949"), ("late", "1949-04-04"), ("third", "1949-08-24")])],
    "crowded": [
        ("crowded", "since", "1949-01-01/1955-12-31", False, [("early", "1949"), ("late", "1955"), ("third", "1960")])
    ],
    "denied": [("denied", "since", "1949-01-01/1999-12-31", False, [("early", "1949"), ("late", "1999")])],
    "observing": [("observing", "status", "member", False, [("early", "member"), ("late", "observer")])],
}
"""Readings that share a day, are set aside, doubtful, or only spelled differently are no disagreements."""


@pytest.mark.parametrize("slug", STATES)
def test_readings_of_one_fact_disagree(slug: str, base: Api) -> None:
    expected = MEMBERS.get(slug, [])
    assert shown(base, f"memberships/{slug}/disagreements") == expected
    disputed = base.rest(f"/v1/memberships/{slug}")["data"]["disputed"]
    assert disputed == bool(expected)
    assert base.rest(f"/v1/memberships?actor=actors/{slug}&disputed=true&fields=id")["data"] == (
        [{"id": f"memberships/{slug}"}] if expected else []
    )


def test_an_alliance_shows_the_disagreements_about_its_members(base: Api) -> None:
    assert shown(base, "alliances/pact/disagreements") == [one for found in MEMBERS.values() for one in found]


def test_readings_have_their_dates_spellings_and_reasons(base: Api) -> None:
    query = """{ at(ranks: ANY) { alliance(id: "alliances/pact") { disagreements { field readings {
      value asPrinted setAside supportType since { text latest } until { text } } } } } }"""
    found = base.graphql(query)["at"]["alliance"]["disagreements"]
    crowded, observing = found[1]["readings"], found[3]["readings"]
    assert [(one["since"]["latest"], one["until"] and one["until"]["text"]) for one in crowded] == [
        ("1949-12-31", "1990"),
        ("1955-12-31", "1990-10"),
        ("1960-12-31", None),
    ]
    assert [one["setAside"] for one in crowded] == [None, None, "A misprint."]
    assert [(one["value"], one["since"] and one["since"]["text"], one["asPrinted"]) for one in observing] == [
        ("member", "1949", None),
        ("observer", None, "takes part as an observer"),
    ]


def test_dates_of_things_disagree(base: Api) -> None:
    values = [("early", "1949"), ("late", "1955")]
    assert shown(base, "actors/land/disagreements") == [("land", "founded", "1949-01-01/1955-12-31", False, values)]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_reading_that_is_set_aside_no_longer_disagrees(backend: str, address: Callable[[str, str], str]) -> None:
    with serving(backend, address(backend, "set_aside"), fill) as api:
        (citation,) = api.rest("/v1/citations?record=actors/land&document=documents/late&field=founded&fields=id")[
            "data"
        ]
        for path, id in (
            ("actors/land", citation["id"]),
            ("memberships/crowded", "citations/memberships-crowded--late--1"),
        ):
            assert len(shown(api, f"{path}/disagreements")) == 1
            engine = write_engine(api.url)
            apply_changes(engine, [Update(id, {"set_aside": "A misprint."}, ANY_REVISION)], SIGNED)
            engine.dispose()
            assert shown(api, f"{path}/disagreements") == []
        assert len(shown(api, "actors/land/disagreements?revision=1")) == 1


CHAIR: Shown = ("chair-ann", "person_id", None, True, [("early", "actors/ann"), ("late", "actors/bob")])


def test_two_holders_of_an_office_of_one_holder_disagree(base: Api) -> None:
    """Not so the successor on the day of the handover, nor the holders of an office that several can hold."""
    assert shown(base, "offices/chair/disagreements") == [CHAIR]
    assert shown(base, "offices/seat/disagreements") == []
    assert shown(base, "tenures/chair-ann/disagreements") == [CHAIR]
    assert shown(base, "actors/bob/disagreements") == [("chair-bob", *CHAIR[1:])]
    assert shown(base, "actors/carl/disagreements") == []


@pytest.mark.parametrize(("day", "found"), [("2005", []), ("2009", [CHAIR]), ("2007/2009", [CHAIR]), ("2012", [])])
def test_contests_are_of_the_day_of_the_view(day: str, found: list[Shown], base: Api) -> None:
    assert shown(base, f"offices/chair/disagreements?as_of={day}") == found


def test_documents_that_came_later_disagree_later(base: Api) -> None:
    assert shown(base, "offices/chair/disagreements?published_until=2024-04-09") == []
    assert shown(base, "memberships/observing/disagreements?published_until=2024-04-09") == []


def test_two_official_names_in_one_language_disagree(base: Api) -> None:
    texts = [("early", "The Narrows"), ("late", "Republic of the Narrows")]
    assert shown(base, "actors/narrowed/disagreements") == [("first", "text", None, True, texts)]


@pytest.mark.parametrize("place", ["offices/chair", "tenures/chair-ann", "actors/ann", "alliances/pact"])
def test_the_fullest_view_fits_the_parser_of_each_database(place: str, base: Api) -> None:
    view = "published_until=2024-04-10&as_of=2009&ranks=best&certainty=certain&revision=1&cite=text"
    assert base.client.get(f"/v1/{place}/disagreements?{view}").status_code == 200
