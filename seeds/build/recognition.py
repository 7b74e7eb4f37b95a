"""Recognition and diplomatic relations of the United States: the timelines of the articles, and their relations."""

import re
from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from seeds.build.recognition_heads import BEGIN, END, RECOGNISES, Event, events_of
from seeds.build.relation_stretches import Entry, Moment, stretches
from seeds.build.sources import Sources, invalid, parsed, plain, reviewed
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

ARCHIVE, DOCUMENT = "us-recognition/rdcr.tar.xz", "documents/us-recognition"
HOME = "actors/united-states"
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
OTHER_STATES = re.compile(r"key[-_].*")
"""Sections whose entries are about other states: the recognition of Italy, into which they went."""
YEARS = re.compile(r"(1[78]\d\d|19\d\d|20\d\d)(?:[–-](\d{2,4}))?")
Overrides = dict[tuple[str, str], list[dict[str, str]]]


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the relations that the articles state, and the articles' ids as identifiers of the states."""
    overrides: Overrides = defaultdict(list)
    for one in reviewed("recognition.csv"):
        overrides[one["article"], one["entry"]].append(one)
    moments: list[Moment] = []
    for article, root in _articles(sources):
        state = states.by_code.get(("historian", article)) or f"actors/{article}"
        if state not in states.labels:
            raise invalid(f"{ARCHIVE}, articles/{article}.xml", "", "stands for no state: add it to historian_ids.csv")
        _add_identifier(tables, article, state)
        for entry in _entries(sources, article, root):
            found = [*_moments(entry, state, overrides.get((article, str(entry.number)), []))]
            moments += found
            if not found:
                sources.skip(entry.row, _why_not(entry, overrides))
    _add_relations(tables, moments)


def _articles(sources: Sources) -> Iterator[tuple[str, ET.Element]]:
    for name, content in sorted(sources.archive(ARCHIVE).items()):
        if name.endswith(".xml"):
            article = name.rpartition("/")[2].removesuffix(".xml")
            yield article, parsed(f"{ARCHIVE}, articles/{article}.xml", content)


def _entries(sources: Sources, article: str, root: ET.Element) -> Iterator[Entry]:
    """The entries of an article's timelines, each with the innermost section that it stands in."""
    parents = {child: parent for parent in root.iter() for child in parent}
    timelines = [one for one in root.iter(f"{TEI}div") if one.get("type") == "timeline"]
    for number, one in enumerate(timelines, 1):
        section: ET.Element | None = one
        while section is not None and section.get("type") != "section":
            section = parents.get(section)
        head = one.find(f"{TEI}head")
        days = tuple(date.get("when", "") for date in head.iter(f"{TEI}date")) if head is not None else ()
        row = sources.register(ARCHIVE, f"{article}, entry {number}")
        name = section.get(ID, "") if section is not None else ""
        yield Entry(article, number, name, plain(head), days, row)


def _add_identifier(tables: Tables, article: str, state: str) -> None:
    values = {"actor": state, "scheme": "us_recognition", "value": article, "document": DOCUMENT}
    tables.add("state_identifiers.csv", values | {"page": f"articles/{article}.xml"})


def _moments(entry: Entry, state: str, overrides: list[dict[str, str]]) -> Iterator[Moment]:
    """The events of an entry with their times, and between which states."""
    if OTHER_STATES.fullmatch(entry.section) and not overrides:
        return
    for override in overrides or [dict[str, str]()]:
        if override.get("events") == "none":
            continue
        other = override.get("state") or state
        for event in events_of(override.get("events") or entry.head):
            ends = (other, HOME) if event.by_other else (HOME, other)
            for at, action in _times(entry, event, override.get("year", "")):
                if at or event.kind == RECOGNISES:  # an undated head on relations says in its text that there were none
                    yield Moment(at, entry, event._replace(action=action), *ends)


def _times(entry: Entry, event: Event, year: str) -> Iterator[tuple[str, str]]:
    """When an event was: at one time; within a range of years; or, of an interruption, that relations were resumed."""
    first, last = printed_times(entry)
    if year or not last:
        yield year or first, event.action
    elif re.search("Interruption", entry.head) and event.action == END:
        yield from ((first, END), (last, BEGIN))
    else:
        yield f"{first}/{last}", event.action


def printed_times(entry: Entry) -> tuple[str, str]:
    """The time that a head prints, as precise as its attribute if that is of the same year, and the end of a range."""
    years = YEARS.findall(entry.head)
    if not years:
        return "", ""
    first, last = years[-1]
    day = next((day for day in entry.days if day.startswith(first)), first)
    return day, f"{first[: 4 - len(last)]}{last}" if last else ""


def _why_not(entry: Entry, overrides: Overrides) -> str:
    for override in overrides.get((entry.article, str(entry.number)), []):
        return override["reason"]
    if OTHER_STATES.fullmatch(entry.section):
        return "among the key events, which are treaties and what became of the state"
    if not printed_times(entry)[0]:
        return "without a year: about something that did not come to be, or no event"
    return "another event than a beginning or an end of recognition, diplomatic relations or a mission"


def _add_relations(tables: Tables, moments: list[Moment]) -> None:
    for (subject, kind, object), found in stretches(moments).items():
        for stretch in found:
            values = {
                "subject": subject,
                "kind": kind,
                "object": object,
                "since": stretch.since,
                "until": stretch.until,
            }
            pages = dict.fromkeys(entry.page for entry in stretch.entries)
            note = " ".join(dict.fromkeys(stretch.notes))
            rows = dict.fromkeys(entry.row for entry in stretch.entries)
            tables.add("recognition.csv", values | {"page": "; ".join(pages), "note": note}, *rows)
