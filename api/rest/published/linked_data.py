"""Records as JSON-LD in the vocabulary of schema.org, with `sameAs` where Wikidata or GeoNames has them too.

Source: schema.org 28; JSON-LD 1.1.  The context is part of the answer, so that nothing is fetched to read it.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from schema.actor import Actor
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting
from schema.place import Place
from schema.statement import Statement

Row = Mapping[str, Any]
Node = dict[str, Any]
LINK = {"@type": "@id"}
LINKS = ("sameAs", "url", "archivedAt", "eventStatus", "eventAttendanceMode")
CONTEXT = {"@vocab": "https://schema.org/", **dict.fromkeys(LINKS, LINK)}
CALENDAR_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
"""What ISO 8601 has in common with EDTF: a day, a month or a year."""
ELSEWHERE = {"wikidata": "http://www.wikidata.org/entity/{}", "geonames": "https://sws.geonames.org/{}/"}
TYPES = {
    "person": "Person",
    "state": "Country",
    "territory": "AdministrativeArea",
    "organisation": "Organization",
    "government_body": "GovernmentOrganization",
    "armed_force": "GovernmentOrganization",
    "party": "PoliticalParty",
    "company": "Corporation",
    "media": "NewsMediaOrganization",
    "city": "City",
    "country": "Country",
    "continent": "Continent",
    "sea": "SeaBodyOfWater",
    "building": "CivicStructure",
    "news_report": "NewsArticle",
    "press_release": "Article",
    "treaty": "Legislation",
    "law": "Legislation",
    "report": "Report",
    "book": "Book",
    "dataset": "Dataset",
    "web_page": "WebPage",
}
"""Types by the kind of a record; kinds without one of their own have that of their entity."""
GENERAL_TYPES = {Actor: "Organization", Document: "CreativeWork", Place: "Place"}
UNSPECIFIC = {"region": "Place", "people": "Thing", "grouping": "Thing"}
STATUSES = {
    "announced": "EventScheduled",
    "anticipated": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
}
MODES = {"in_person": "Offline", "telephone": "Online", "video": "Online", "hybrid": "Mixed"}
ATTENDING = ("present", "remote", "expected")


def _of(link: str, names: str = "id,label") -> str:
    return ",".join(f"{link}.{name}" for name in names.split(","))


KIND = "id,label,kind"
COMMON = ",".join(
    [
        "id,label,summary",
        _of("names", "text,language"),
        _of("identifiers", "scheme,value"),
        _of("citations", "support_type"),
        _of("citations.document", f"{KIND},url"),
    ]
)
OWN_FIELDS: dict[type[Entity], tuple[str, ...]] = {
    Actor: ("kind,founded,dissolved",),
    Document: (
        "title,kind,language,url,archived_url,published,licence",
        _of("publisher"),
        _of("copy_of", KIND),
    ),
    Meeting: (
        "status,format,start,end",
        _of("place", f"{KIND},latitude,longitude"),
        _of("part_of"),
        _of("parts"),
        _of("participations", "role,attendance"),
        _of("participations.actor", KIND),
    ),
    Place: ("kind,latitude,longitude", _of("country", KIND)),
    Statement: (
        "date",
        _of("speaker", KIND),
        _of("meeting"),
        _of("quotations", "text,language"),
        _of("quotations.document", KIND),
        _of("targets", "role"),
        _of("targets.record"),
    ),
}
FIELDS = {entity: ",".join([COMMON, *own]) for entity, own in OWN_FIELDS.items()}
"""The fields that the description of a record is made of."""


class Describer:
    """Describes records; `base` is what their addresses begin with."""

    def __init__(self, base: str) -> None:
        self.base = base

    def describe(self, entity: type[Entity], row: Row) -> Node:
        """The description of a record, with its context."""
        own: dict[type[Entity], Callable[[Row], Node]] = {
            Actor: self.actor,
            Document: self.document,
            Meeting: self.meeting,
            Place: self.place,
            Statement: self.statement,
        }
        node = self.reference(entity, row) | {"description": row["summary"], "url": self.address(row)}
        node |= own[entity](row) | _names(row) | {"subjectOf": self.documents(row)}
        return {"@context": CONTEXT, **{name: value for name, value in node.items() if value not in (None, [], {})}}

    def address(self, row: Row) -> str:
        """The address of a record."""
        return f"{self.base}/v1/{row['id']}"

    def reference(self, entity: type[Entity], row: Row | None) -> Node:
        """The address, type and name of a record; empty if there is none."""
        return {"@id": self.address(row), "@type": type_of(entity, row), "name": row["label"]} if row else {}

    def actor(self, row: Row) -> Node:
        """What only actors have."""
        is_person, is_place = row["kind"] == "person", row["kind"] in ("state", "territory", "region")
        names = ("birthDate", "deathDate") if is_person else ("foundingDate", "dissolutionDate")
        return {} if is_place else {names[0]: _date(row["founded"]), names[1]: _date(row["dissolved"])}

    def place(self, row: Row) -> Node:
        """What only places have."""
        return {"geo": _geo(row), "containedInPlace": self.reference(Actor, row["country"])}

    def document(self, row: Row) -> Node:
        """What only documents have."""
        publisher = {"@type": "Organization", "name": row["publisher"]["label"]} if row["publisher"] else None
        return {
            "name": row["title"],
            "alternateName": row["label"],
            "publisher": publisher,
            "datePublished": _date(row["published"]),
            "inLanguage": row["language"],
            "url": row["url"] or self.address(row),
            "archivedAt": row["archived_url"],
            "copyrightNotice": row["licence"],
            "isBasedOn": self.reference(Document, row["copy_of"]),
        }

    def meeting(self, row: Row) -> Node:
        """What only meetings have.  Who was invited, declined or was absent does not attend."""
        status, place = STATUSES.get(row["status"]), row["place"]
        mode = MODES.get(row["format"])
        attending = [one for one in row["participations"] if one["attendance"] in ATTENDING]
        return {
            "startDate": _date(row["start"]),
            "endDate": _date(row["end"]),
            "eventStatus": f"https://schema.org/{status}" if status else None,
            "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode" if mode else None,
            "disambiguatingDescription": _doubts(row),
            "location": {**self.reference(Place, place), **({"geo": geo} if (geo := _geo(place)) else {})},
            "organizer": [self.reference(Actor, one["actor"]) for one in attending if one["role"] == "host"],
            "attendee": [self.reference(Actor, one["actor"]) for one in attending],
            "superEvent": self.reference(Meeting, row["part_of"]),
            "subEvent": [self.reference(Meeting, part) for part in row["parts"]],
        }

    def statement(self, row: Row) -> Node:
        """What only statements have: the words of each quotation, in its language."""
        speaker = self.reference(Actor, row["speaker"])
        printed = {one["document"]["id"]: self.reference(Document, one["document"]) for one in row["quotations"]}
        return {
            "text": [_in_language(one) for one in row["quotations"]],
            "creator": speaker,
            "spokenByCharacter": speaker,
            "dateCreated": _date(row["date"]),
            "recordedAt": self.reference(Meeting, row["meeting"]),
            "isPartOf": list(printed.values()),
            "about": [self.target(one) for one in row["targets"] if one["role"] == "about"],
            "mentions": [self.target(one) for one in row["targets"] if one["role"] != "about"],
        }

    def target(self, row: Row) -> Node:
        """The record that a statement is about or addresses."""
        return {"@id": self.address(row["record"]), "name": row["record"]["label"]}

    def documents(self, row: Row) -> list[Node]:
        """The documents that are cited for a record, each once; those that contradict it are left out."""
        cited = [one["document"] for one in row["citations"] if one["support_type"] != "contradicts"]
        nodes = {one["id"]: {**self.reference(Document, one), "url": one["url"]} for one in cited}
        return [{name: value for name, value in node.items() if value} for node in nodes.values()]


def type_of(entity: type[Entity], row: Row) -> str:
    """The type of a record in the vocabulary."""
    if entity in (Meeting, Statement):
        return "Event" if entity is Meeting else "Quotation"
    kind = row["kind"]
    return TYPES.get(kind) or (UNSPECIFIC.get(kind) if entity is Actor else None) or GENERAL_TYPES[entity]


def _names(row: Row) -> Node:
    names = [_in_language(name) for name in row["names"] if name["text"] != row["label"]]
    identifiers = row["identifiers"]
    links = [ELSEWHERE[one["scheme"]].format(one["value"]) for one in identifiers if one["scheme"] in ELSEWHERE]
    others = [
        {"@type": "PropertyValue", "propertyID": one["scheme"], "value": one["value"]}
        for one in identifiers
        if one["scheme"] not in ELSEWHERE
    ]
    found = {"alternateName": names, "sameAs": links, "identifier": others}
    return {name: value for name, value in found.items() if value}


def _in_language(row: Row) -> Any:
    return {"@value": row["text"], "@language": row["language"]} if row["language"] else row["text"]


def _date(date: Row | None) -> str | None:
    """A date that ISO 8601 can express; none for others, which would seem more certain than they are."""
    text = date["text"] if date else None
    return text if text and CALENDAR_DATE.fullmatch(text) else None


def _doubts(row: Row) -> str | None:
    """What the vocabulary cannot say of a meeting: an uncertain date, and that it is only alleged."""
    dates = (f"{name}: {row[name]['text']}" for name in ("start", "end") if row[name] and not _date(row[name]))
    doubts: Iterable[str] = (
        *(f"EDTF {date}" for date in dates),
        *(["status: alleged"] if row["status"] == "alleged" else []),
    )
    return "; ".join(doubts) or None


def _geo(row: Row | None) -> Node:
    if not row or row["latitude"] is None or row["longitude"] is None:
        return {}
    return {"@type": "GeoCoordinates", "latitude": row["latitude"], "longitude": row["longitude"]}
