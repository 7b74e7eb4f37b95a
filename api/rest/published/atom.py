"""Records as a feed, the last changed first.

Source: RFC 4287 (Atom), RFC 5005 (its pages).
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from xml.etree import ElementTree

from api.rest.published.listed import changed_at
from schema.entity import Entity
from schema.meeting import Meeting
from schema.statement import Statement

Row = Mapping[str, Any]
ATOM = "http://www.w3.org/2005/Atom"
AUTHOR = "Entente"
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot contain."""
FIELDS: dict[type[Entity], str] = {
    Meeting: "id,label,summary,kind,status,start,place.label",
    Statement: "id,label,summary,speech_act,date,speaker.label",
}
"""The fields that an entry is made of."""
ORDERS: dict[type[Entity], str] = {Meeting: "-revision,-start", Statement: "-revision,-date"}


class FeedHead(NamedTuple):
    """What a feed says of itself: its permanent name, title, time of the last change, and addresses."""

    name: str
    title: str
    updated: str
    own_address: str
    next_address: str | None


def write_feed(head: FeedHead, entity: type[Entity], rows: list[Row], base: str, name: Any) -> bytes:
    """A feed in UTF-8; `base` is what the addresses of records begin with, `name` returns the names of records."""
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed")
    _text(feed, "id", head.name)
    _text(feed, "title", head.title)
    _text(feed, "updated", head.updated)
    _text(ElementTree.SubElement(feed, f"{{{ATOM}}}author"), "name", AUTHOR)
    _link(feed, "self", head.own_address, "application/atom+xml")
    if head.next_address:
        _link(feed, "next", head.next_address, "application/atom+xml")
    for row in rows:
        _entry(feed, entity, row, base, name)
    return bytes(ElementTree.tostring(feed, encoding="utf-8", xml_declaration=True))


def _entry(feed: ElementTree.Element, entity: type[Entity], row: Row, base: str, name: Any) -> None:
    entry = ElementTree.SubElement(feed, f"{{{ATOM}}}entry")
    _text(entry, "id", name(row["id"]))
    _text(entry, "title", row["label"])
    _text(entry, "updated", changed_at(row))
    _link(entry, "alternate", f"{base}/v1/{row['id']}", "application/json")
    term = row["kind"] if entity is Meeting else row["speech_act"]
    ElementTree.SubElement(entry, f"{{{ATOM}}}category", {"term": term})
    _text(entry, "summary", _summary(entity, row))


def _summary(entity: type[Entity], row: Row) -> str:
    date = row["start" if entity is Meeting else "date"]
    where = row["place"]["label"] if entity is Meeting and row["place"] else ""
    facts = [row["speaker"]["label"]] if entity is Statement else [row["status"], where]
    heading = ", ".join(filter(None, [date["text"] if date else "date unknown", *facts]))
    return f"{heading}. {row['summary'] or ''}".strip()


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, f"{{{ATOM}}}{name}").text = NOT_IN_XML.sub("", text)


def _link(parent: ElementTree.Element, rel: str, address: str, type_: str) -> None:
    ElementTree.SubElement(parent, f"{{{ATOM}}}link", {"rel": rel, "href": address, "type": type_})
