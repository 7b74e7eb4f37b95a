"""JSON-LD, iCalendar and Atom: read by the libraries of their own communities, over a made-up world of meetings."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
import rdflib
from conftest import BACKENDS, Api
from icalendar import Calendar, Event

ATOM = "{http://www.w3.org/2005/Atom}"
SCHEMA = rdflib.Namespace("https://schema.org/")
BASE = "http://testserver"
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib uses it itself
LEFT_OUT = "Entries last whole days. 2 meetings of the list are left out: no day is known."


@pytest.fixture(params=BACKENDS)
def meetings(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    """The application over the meetings of `worlds/calendar`, on each backend."""
    return world(request.param, "calendar")


# ---- JSON-LD


def graph(api: Api, path: str, **headers: str) -> rdflib.Graph:
    response = api.client.get(path, headers=headers)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/ld+json"), response.text
    return rdflib.Graph().parse(data=response.text, format="json-ld")


def node(id: str) -> rdflib.URIRef:
    return rdflib.URIRef(f"{BASE}/v1/{id}")


def values(found: rdflib.Graph, id: str, name: str) -> set[str]:
    return {str(value) for value in found.objects(node(id), SCHEMA[name])}


def test_is_a_person_described_with_names_and_with_wikidata(meetings: Api) -> None:
    found = graph(meetings, "/v1/actors/ann.jsonld")
    assert found.value(node("actors/ann"), rdflib.RDF.type) == SCHEMA.Person
    assert values(found, "actors/ann", "sameAs") == {"http://www.wikidata.org/entity/Q1"}
    assert found.value(node("actors/ann"), SCHEMA.alternateName) == rdflib.Literal("Анна", "ru")
    (identifier,) = found.objects(node("actors/ann"), SCHEMA.identifier)
    assert [str(found.value(identifier, SCHEMA[name])) for name in ("propertyID", "value")] == ["cow", "999"]
    assert not values(found, "actors/ann", "birthDate"), "1940-05? is no date of ISO 8601"


def test_is_a_meeting_an_event_with_those_who_attended(meetings: Api) -> None:
    found = graph(meetings, "/v1/meetings/day", accept="application/ld+json")
    assert found.value(node("meetings/day"), rdflib.RDF.type) == SCHEMA.Event
    assert values(found, "meetings/day", "startDate") == {"1990-02-28"}
    assert values(found, "meetings/day", "attendee") == {str(node("actors/ann")), str(node("actors/bob"))}
    assert values(found, "meetings/day", "organizer") == {str(node("actors/ann"))}
    assert values(found, "meetings/day", "eventAttendanceMode") == {str(SCHEMA.OfflineEventAttendanceMode)}
    assert values(found, "meetings/day", "subjectOf") == {str(node("documents/gazette"))}
    geo = found.value(found.value(node("meetings/day"), SCHEMA.location), SCHEMA.geo)
    assert found.value(geo, SCHEMA.latitude).toPython() == -33.9


EVENTS = [
    ("days", {"startDate": "1990-12-31", "endDate": "1991-01-01"}),
    ("month", {"startDate": "1992-02", "eventStatus": "https://schema.org/EventScheduled"}),
    ("year", {"startDate": None, "disambiguatingDescription": "EDTF start: 1990~"}),
    ("unsure", {"startDate": None, "disambiguatingDescription": "EDTF start: 1993-06-01?; status: alleged"}),
    ("postponed", {"eventStatus": "https://schema.org/EventPostponed", "endDate": None}),
    ("cancelled", {"eventStatus": "https://schema.org/EventCancelled"}),
    ("undated", {"startDate": None, "eventStatus": None}),
]


@pytest.mark.parametrize(("slug", "expected"), EVENTS)
def test_is_an_uncertain_date_not_passed_off_as_a_certain_one(
    slug: str, expected: dict[str, str | None], meetings: Api
) -> None:
    found = meetings.rest(f"/v1/meetings/{slug}.jsonld")
    assert {name: found.get(name) for name in expected} == expected


def test_is_a_statement_a_quotation_in_its_language(meetings: Api) -> None:
    found = graph(meetings, "/v1/statements/promise.jsonld")
    assert found.value(node("statements/promise"), rdflib.RDF.type) == SCHEMA.Quotation
    assert found.value(node("statements/promise"), SCHEMA.text) == rdflib.Literal("I shall come", "en")
    for name, record in (("creator", "actors/ann"), ("about", "actors/alba"), ("mentions", "actors/bob")):
        assert values(found, "statements/promise", name) == {str(node(record))}
    assert "text" not in meetings.rest("/v1/statements/undated.jsonld")


def test_are_documents_and_places_described(meetings: Api) -> None:
    document = meetings.rest("/v1/documents/gazette.jsonld")
    assert document["@type"] == "NewsArticle"
    assert document["publisher"]["name"] == "The press of Alba"
    assert (document["datePublished"], document["inLanguage"]) == ("1990-02", "en")
    place = graph(meetings, "/v1/places/harbour.jsonld")
    assert values(place, "places/harbour", "containedInPlace") == {str(node("actors/alba"))}
    assert place.value(node("actors/alba"), rdflib.RDF.type) == SCHEMA.Country


@pytest.mark.parametrize("id", ["actors", "documents", "meetings", "places", "statements"])
def test_can_every_record_of_the_seeds_be_read_as_linked_data(id: str, both: dict[str, Api]) -> None:
    for row in both["sqlite"].rest(f"/v1/{id}?fields=id&limit=1000")["data"]:
        found = graph(both["sqlite"], f"/v1/{row['id']}.jsonld")
        assert found.value(node(row["id"]), SCHEMA.name), row["id"]


# ---- calendars


def events(api: Api, path: str) -> dict[str, Event]:
    """The entries of a calendar by the slugs of their meetings."""
    response = api.client.get(path)
    assert (response.status_code, response.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    calendar = Calendar.from_ical(response.content)
    assert calendar["version"] == "2.0" and calendar["prodid"]
    found = calendar.walk("VEVENT")
    assert not [error for event in found for error in event.errors]
    return {str(event["url"]).rpartition("/")[2]: event for event in found}


DAYS = [
    ("day", date(1990, 2, 28), date(1990, 3, 1), "CONFIRMED", "Talks; on one day"),
    ("days", date(1990, 12, 31), date(1991, 1, 2), "CONFIRMED", "Two days"),
    ("month", date(1992, 2, 1), date(1992, 3, 1), "TENTATIVE", "Some time in a month (date: 1992-02)"),
    ("year", date(1989, 1, 1), date(1992, 1, 1), "TENTATIVE", "Some time in a year (date: 1990~)"),
    ("unsure", date(1993, 6, 1), date(1993, 6, 2), "TENTATIVE", "Perhaps that day (date: 1993-06-01?)"),
    ("postponed", date(1994, 6, 1), date(1994, 6, 2), "CANCELLED", "Postponed (date: 1994-06-01/)"),
    ("cancelled", date(1995, 6, 1), date(1995, 6, 2), "CANCELLED", "Cancelled"),
    ("old", date(800, 12, 25), date(800, 12, 26), "CONFIRMED", "Long ago"),
]


def test_has_the_calendar_an_entry_for_each_meeting_with_known_days(meetings: Api) -> None:
    found = events(meetings, "/v1/meetings.ics")
    assert found.keys() == {slug for slug, *_ in DAYS}
    for slug, first, after, status, summary in DAYS:
        event = found[slug]
        assert (event["dtstart"].dt, event["dtend"].dt) == (first, after), slug
        assert (str(event["status"]), str(event["summary"])) == (status, summary)
        assert event["dtstart"].params["value"] == "DATE"


def test_are_meetings_without_a_known_day_left_out_and_counted(meetings: Api) -> None:
    response = meetings.client.get("/v1/meetings.ics")
    calendar = Calendar.from_ical(response.content)
    assert (str(calendar["x-wr-caldesc"]), str(calendar["x-entente-left-out"])) == (LEFT_OUT, "2")
    assert json.loads(response.headers["entente-hints"]) == [{"field": "start", "message": LEFT_OUT}]
    assert "entente-hints" not in meetings.client.get("/v1/meetings.ics?status=cancelled").headers
    problem = meetings.client.get("/v1/meetings/undated.ics").json()
    assert (problem["status"], problem["code"]) == (404, "NOT_FOUND")


def test_does_an_entry_say_where_who_and_what(meetings: Api) -> None:
    event = events(meetings, "/v1/meetings/day.ics")["day"]
    assert str(event["location"]) == "Harbour, Alba"
    assert (event["geo"].latitude, event["geo"].longitude) == (-33.9, 18.4)
    assert str(event["description"]) == (
        "Two persons talked, at length: \\ twice.\nStatus: held.\n"
        "Participants: Ann (host), Bob (visitor, remote), Cleo (visitor, declined)."
    )
    assert datetime.now(UTC) - event["dtstamp"].dt < timedelta(days=1)
    whole = events(meetings, "/v1/meetings.ics")
    assert str(whole["days"]["related-to"]) == str(whole["year"]["uid"])


def test_are_calendars_filtered_as_lists_are(meetings: Api) -> None:
    for query in (
        "participations.actor=actors/ann",
        "start.gte=1993",
        "q=two",
        "status.in=held,cancelled",
        "revision=1",
    ):
        listed = {row["id"].partition("/")[2] for row in meetings.rest(f"/v1/meetings?{query}&fields=id")["data"]}
        assert events(meetings, f"/v1/meetings.ics?{query}").keys() == listed - {"undated", "before"}, query
    assert len(events(meetings, "/v1/meetings.ics?limit=2&order=-start")) == 2


# ---- feeds


def feed(api: Api, path: str) -> ElementTree.Element:
    """A feed that has what RFC 4287 requires (sections 4.1.1 and 4.1.2)."""
    response = api.client.get(path)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/atom+xml"), response.text
    root = ElementTree.fromstring(response.content)
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.iter(f"{ATOM}entry")):
        assert all(len(element.findall(f"{ATOM}{name}")) == 1 for name in ("id", "title", "updated"))
        assert str(element.findtext(f"{ATOM}id")).startswith("urn:uuid:")
        assert datetime.fromisoformat(str(element.findtext(f"{ATOM}updated"))).tzinfo
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Entente"
    assert [one for one in root.findall(f"{ATOM}link") if one.get("rel") == "self"]
    for entry in root.iter(f"{ATOM}entry"):
        assert [one.get("rel") for one in entry.findall(f"{ATOM}link")] == ["alternate"]
    return root


def titles(root: ElementTree.Element) -> list[str]:
    return [str(entry.findtext(f"{ATOM}title")) for entry in root.iter(f"{ATOM}entry")]


def link(root: ElementTree.Element, rel: str) -> str:
    return next((str(one.get("href")) for one in root.findall(f"{ATOM}link") if one.get("rel") == rel), "")


def test_has_a_feed_what_atom_requires(meetings: Api) -> None:
    assert titles(feed(meetings, "/v1/statements.atom")) == ["Ann: a promise <kept> & told", "Bob: something"]
    assert titles(feed(meetings, "/v1/meetings.atom"))[0] == "Cancelled"
    root = feed(meetings, "/v1/meetings.atom?label=nothing")
    assert titles(root) == []


def test_is_a_feed_read_page_by_page(meetings: Api) -> None:
    first = feed(meetings, "/v1/meetings.atom?limit=4&status.in=held,alleged")
    second = feed(meetings, link(first, "next").removeprefix(BASE))
    whole = feed(meetings, "/v1/meetings.atom?status.in=held,alleged")
    assert titles(first) + titles(second) == titles(whole)
    assert (link(second, "next"), link(first, "self")) == (
        "",
        f"{BASE}/v1/meetings.atom?limit=4&status.in=held,alleged",
    )
    names = [one.findtext(f"{ATOM}id") for one in (first, second, whole)]
    assert names[0] == names[1] == names[2]
    assert len({entry.findtext(f"{ATOM}id") for entry in whole.iter(f"{ATOM}entry")}) == len(titles(whole))


def test_are_the_names_of_entries_the_same_on_every_host(meetings: Api) -> None:
    def names(host: str) -> list[Any]:
        root = ElementTree.fromstring(meetings.client.get("/v1/statements.atom", headers={"host": host}).content)
        return [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]

    assert names("one.example") == names("two.example")


# ---- both


@pytest.mark.parametrize(
    "path", ["/v1/meetings.ics", "/v1/meetings.atom", "/v1/actors/ann.jsonld", "/v1/meetings/day.ics"]
)
def test_is_a_client_spared_what_it_has(path: str, meetings: Api) -> None:
    response = meetings.client.get(path)
    same = meetings.client.get(path, headers={"if-none-match": response.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    head = meetings.client.head(path)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", response.headers["etag"])


ACCEPTED = [
    ("/v1/meetings", "text/calendar", "text/calendar; charset=utf-8"),
    ("/v1/meetings", "application/atom+xml", "application/atom+xml"),
    ("/v1/meetings/day", "text/calendar", "text/calendar; charset=utf-8"),
    ("/v1/meetings/day", "application/ld+json, application/json;q=0.9", "application/ld+json"),
    ("/v1/meetings/day", "*/*", "application/json"),
    ("/v1/meetings/day", "application/*", "application/json"),
]


@pytest.mark.parametrize(("path", "accept", "answered"), ACCEPTED)
def test_does_accept_choose_the_format(path: str, accept: str, answered: str, meetings: Api) -> None:
    assert meetings.client.get(path, headers={"accept": accept}).headers["content-type"] == answered


REFUSED = [
    ("/v1/meetings.ics?fields=id", 422, "UNKNOWN_PARAMETER", "Ask for JSON"),
    ("/v1/meetings.atom?include=place", 422, "UNKNOWN_PARAMETER", "Ask for JSON"),
    ("/v1/meetings.ics?bom=true", 422, "UNKNOWN_PARAMETER", "Ask for .csv"),
    ("/v1/meetings.ics?as_of=1990", 422, "BAD_USER_INPUT", "start.lte=1990"),
    ("/v1/meetings.atom?count=true", 422, "UNKNOWN_PARAMETER", "JSON"),
    ("/v1/meetings.ics?statuss=held", 422, "UNKNOWN_PARAMETER", "'status'"),
    ("/v1/meetings.atom?limit=0", 422, "BAD_USER_INPUT", "digits"),
    ("/v1/meetings.ics?revision=99", 422, "BAD_USER_INPUT", "Use 1"),
    ("/v1/meetings.jsonld", 404, "NOT_FOUND", ".csv, .ndjson, .ics, .atom"),
    ("/v1/actors.ics", 404, "NOT_FOUND", ".csv, .ndjson"),
    ("/v1/actors/ann.ics", 404, "NOT_FOUND", ".jsonld"),
    ("/v1/actors/ann.csv", 404, "NOT_FOUND", "/v1/actors.csv?id=actors/ann"),
    ("/v1/actors/anm.jsonld", 404, "NOT_FOUND", "actors/ann"),
    ("/v1/publishers/press.jsonld", 404, "NOT_FOUND", "The answer is JSON."),
    ("/v1/actors/ann.jsonld?fields=id", 422, "UNKNOWN_PARAMETER", "Ask for JSON"),
    ("/v1/actors/ann.jsonld?cite=bibtex", 422, "UNKNOWN_PARAMETER", "ending"),
    ("/v1/actors/ann.jsonld?revison=1", 422, "UNKNOWN_PARAMETER", "'revision'"),
    ("/v1/meetings/undated.ics", 404, "NOT_FOUND", "without the ending"),
]


@pytest.mark.parametrize(("path", "status", "code", "hint"), REFUSED)
def test_is_a_wrong_request_refused_with_a_hint(path: str, status: int, code: str, hint: str, meetings: Api) -> None:
    problem = meetings.client.get(path).json()
    assert (problem["status"], problem["code"]) == (status, code), problem
    assert hint in problem.get("hint", ""), problem
