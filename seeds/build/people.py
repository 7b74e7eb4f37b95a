"""The tables of persons: who they are, their names, offices and terms, and the meetings in which they take part."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from api.resolve.states import compared
from api.resolve.titles import Standing, standing
from seeds.build import americans, chiefs, heads, international, reign
from seeds.build.historian import trips, visits
from seeds.build.identify import HOME, Identified, bare_title, identify, level_of
from seeds.build.labels import name_everybody, natural, seeded_persons
from seeds.build.mentions import NamedPerson, mentions_in, visitors_in
from seeds.build.offices import ListedOffice, Offices, at_the_time, body_of, document_of, page_of
from seeds.build.persons import Attested, Person
from seeds.build.registry import Registry
from seeds.build.sources import Row, Sources
from seeds.build.states import StateIndex
from seeds.build.tables import Tables
from seeds.build.terms import holders, terms

LISTS = (
    americans.read_presidents,
    heads.read_heads,
    heads.read_ministers,
    americans.read_secretaries,
    chiefs.read_chiefs,
    international.read_offices,
)
"""The lists after REIGN's, in the order in which they are joined."""


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the five tables of persons."""
    registry = listed(sources)
    found = identify(mentions(sources, states), registry)
    persons = registry.everybody()
    name_everybody(persons, states, {one.who: one.name for one in trips(sources, states)})
    offices = Offices(states, {one["actor"]: one["label"] for one in tables.rows["organisations.csv"].values()})
    _add_persons(tables, persons, states)
    _add_tenures(tables, persons, offices)
    _add_offices(tables, offices)
    _add_participants(tables, found, offices, states)


def listed(sources: Sources) -> Registry:
    """Returns the persons of all lists of office holders."""
    registry = Registry()
    registry.add_leaders(reign.read_leaders(sources))
    for read in LISTS:
        registry.add_listed(read(sources))
    seeded = seeded_persons()[0]
    for person in registry.everybody():
        for id in person.identifiers:
            if id in seeded:
                person.names.update(seeded[id][1])
                registry.index(person)
    return registry


def mentions(sources: Sources, states: StateIndex) -> list[NamedPerson]:
    """Returns the persons that the visitors of visits and the remarks on travels name."""
    found: list[NamedPerson] = []
    for visit in visits(sources, states):
        found += visitors_in(visit.visitor, visit.row, visit.meeting, visit.start, visit.state)
    for trip in trips(sources, states):
        found += mentions_in(trip.remarks, trip.row, trip.meeting, trip.start, trip.state)
    return found


def _add_persons(tables: Tables, persons: Iterable[Person], states: StateIndex) -> None:
    for person in persons:
        document, page, rows = _origin(person)
        values = {
            "actor": person.slug,
            "label": person.label,
            "country": _home(person, states),
            "born": str(person.born or ""),
            "died": str(person.died or ""),
            "wikidata": person.wikidata,
            "reign": " ".join(
                dict.fromkeys(one.key or "" for one in person.listings if one.level == "effective_leader")
            ),
            "document": document,
            "page": page,
        }
        tables.add("people.csv", values, *rows)
        for name, (source, where) in sorted(_names(person).items()):
            cited = {"actor": person.slug, "text": name, "document": source, "page": where}
            tables.add("people_names.csv", cited)


def _origin(person: Person) -> tuple[str, str, list[Row]]:
    """Returns the document that names a person, and all rows of lists on the person."""
    if person.listings:
        best = next((one for one in person.listings if one.name == person.label), person.listings[0])
        return best.document, best.page, [best.row, *(one.row for one in person.listings)]
    first = min(person.attested, key=lambda one: (one.day, one.row)).row if person.attested else person.printed[0][1]
    return document_of(first), page_of(first), [first]


def _home(person: Person, states: StateIndex) -> str:
    """Returns the state of the first listed office, as it was then, else the one for which rows have somebody act."""
    for one in person.listings:
        if (body := body_of(one, states)) in states.labels:
            return body
    return next((state for state, _ in person.states.most_common(1)), "")


def _names(person: Person) -> dict[str, tuple[str, str]]:
    """Returns the names other than the label, each with the first row that prints it."""
    found: dict[str, tuple[str, str]] = {}
    for one in person.listings:
        found.setdefault(natural(one.name), (one.document, one.page))
    for name, row in person.printed:
        found.setdefault(name, (document_of(row), page_of(row)))
    return {name: source for name, source in found.items() if name != person.label}


def _add_tenures(tables: Tables, persons: list[Person], offices: Offices) -> None:
    days = holders(persons, offices)
    for person in persons:
        for number, term in terms(person, offices, days):
            values = {
                "person": person.slug,
                "office": term.office.id,
                "stretch": str(number),
                "since": term.since,
                "until": term.until,
                "acting": "true" if term.acting else "",
                "document": term.document,
                "page": term.page,
            }
            tables.add("tenures.csv", values, *term.rows)


def _add_offices(tables: Tables, offices: Offices) -> None:
    for office in offices.by_key.values():
        document, page = office.source
        values = {
            "office": office.id,
            "label": office.label,
            "title": office.title,
            "body": office.body,
            "level": office.level,
            "one_holder": "true" if office.one_holder else "",
            "wikidata": office.position,
            "document": document,
            "page": page,
        }
        tables.add("offices.csv", values, *office.rows)


def _add_participants(tables: Tables, found: list[Identified], offices: Offices, states: StateIndex) -> None:
    """Adds a row for each person of a meeting, and one for each state for which nobody is known."""
    grouped: dict[tuple[str, str], list[Identified]] = defaultdict(list)
    for one in found:
        known = one.state if one.state in states.labels else None
        state = at_the_time(known, one.mention.date, states) if known else ""
        participant = one.person.slug if one.person else state
        if participant:
            grouped[one.mention.meeting, participant].append(replace(one, state=state))
    for (_, participant), same in grouped.items():
        tables.add("participants.csv", _participant(participant, same, offices), same[0].mention.row)


def _participant(participant: str, same: list[Identified], offices: Offices) -> dict[str, str | None]:
    first, mention = same[0], same[0].mention
    office = _office(first, offices)
    printed = "; ".join(dict.fromkeys(f"{one.mention.title} {one.mention.name}".strip() for one in same))
    return {
        "meeting": mention.meeting,
        "participant": participant,
        "role": _role(first),
        "represents": first.state if first.person else "",
        "office": office.id if office and first.person else "",
        "as_printed": printed,
        "document": document_of(mention.row),
        "page": page_of(mention.row),
    }


def _office(one: Identified, offices: Offices) -> ListedOffice | None:
    if not one.mention.title or not one.state or standing(one.mention.title) in (Standing.former, Standing.none):
        return None
    title = bare_title(one.mention.title)
    return offices.named(Attested(title, level_of(title), one.state, one.mention.date, one.mention.row))


def _role(one: Identified) -> str:
    if document_of(one.mention.row) == "documents/us-state-visits":
        return "visitor"
    if one.state == HOME:
        return "visitor"
    return "host" if compared(one.state) == compared(one.mention.place) else "participant"
