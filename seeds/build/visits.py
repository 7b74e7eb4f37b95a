"""Visits of foreign leaders to the United States, as meetings."""

import re
from typing import NamedTuple

from seeds.build.historian import President, Visit, american, presidents, visits
from seeds.build.mentions import visitors_in
from seeds.build.phrases import title_of, with_article
from seeds.build.places import Places
from seeds.build.sources import Sources, reviewed
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

HOME = "actors/united-states"
CATEGORIES = {
    "state visit": "State visit",
    "official working visit": "Official working visit",
    "official visit": "Official visit",
    "offical visit": "Official visit",
    "working visit": "Working visit",
    "private visit": "Private visit",
    "unofficial visit": "Unofficial visit",
    "informal visit": "Informal visit",
}
BY_INVITATION = ("State visit", "Official working visit", "Official visit", "Working visit")
"""Visits on which the president receives the visitor."""
WITHOUT_PLACE = ("Private visit", "Unofficial visit")
"""Visits of which it does not follow that they went to Washington, unless the president met the visitor."""
SENTENCES = re.compile(r"(?<=[a-z)\d])\.\s+(?=[A-Z“])")
OTHER_STOPS = re.compile(
    r"(?:afterwards?|also|arrived|left|departed|in u\.s\.|stop|visit(?:ed|s)|later|subsequent|was in|travel|revisited)"
    r"|returned|.*\bafterwards?\b",
    re.IGNORECASE,
)
"""Sentences about other stops of a visitor, before or after the visit itself."""
ATTENDING = "while attending"
PLACES = {word: (one["label"], one["kind"]) for one in reviewed("us_places.csv") for word in one["words"].split("|")}
NAMED = re.compile(
    rf"(?<![\w.])({'|'.join(map(re.escape, sorted(PLACES, key=len, reverse=True)))})(?!\w)(?! Declaration| Treaty)"
)


class Where(NamedTuple):
    """The place of a visit, and whether the description names it."""

    label: str
    kind: str
    is_named: bool


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the visits."""
    terms, places = presidents(sources, states), Places(sources, tables, states)
    for visit in visits(sources, states):
        _add(visit, terms, places, tables, states)


def _add(visit: Visit, terms: list[President], places: Places, tables: Tables, states: StateIndex) -> None:
    category = category_of(visit.description)
    where, host = where_of(visit.description, category), host_of(visit, category, terms)
    values = {
        "meeting": visit.meeting,
        "key": visit.id,
        "start": visit.start,
        "end": visit.end,
        "category": category,
        "place": places.named(where.label, HOME, where.kind, visit.row) if where else "",
        "place_is_named": str(where.is_named).lower() if where else "",
        "state": visit.state,
        "filed_under": visit.filed_under,
        "president": host[0],
        "president_is_named": host[1],
        "label": _label(visit, category, where, states),
    }
    tables.add("visits.csv", values, visit.row, facts=2 + bool(visit.filed_under))


def category_of(description: str) -> str:
    """The category of a visit as its description states it; empty if it states none."""
    text = description.lower()
    found = [(text.index(words), category) for words, category in CATEGORIES.items() if words in text]
    return min(found)[1] if found else ""


def where_of(description: str, category: str) -> Where | None:
    """The first place that a description names before other stops, otherwise Washington, unless it does not follow."""
    sentences = [one for one in SENTENCES.split(description) if not OTHER_STOPS.match(one)]
    first = re.split(r"; (?:also )?visited|\bafter attending\b|\balso visited\b", ". ".join(sentences))[0]
    before, attending, session = first.partition(ATTENDING)
    if named := _named(before) or (_named(session) if "New York" in session else None):
        return named
    if not description or attending or (category in WITHOUT_PLACE and "President " not in first):
        return None
    return Where("Washington", "city", False)


def _named(text: str) -> Where | None:
    """The place that a text names first; of several names that begin there the longest one."""
    match = NAMED.search(text)
    return Where(*PLACES[match[1]], True) if match else None


def host_of(visit: Visit, category: str, terms: list[President]) -> tuple[str, str]:
    """The president who met the visitor and whether the description names one; both empty if it does not follow."""
    in_office = [term for term in terms if term.holds_on(visit.start) or term.holds_on(visit.end)]
    for term in in_office:
        surname = term.name.split()[-1]
        if re.search(rf"President(?:-elect)? (?:[A-Z][\w.]* )*{surname}\b", visit.description):
            return american(term.id, term.name), "true"
    met = bool(re.search(r"\b[Mm]et (?:\w+ )?with (?:the )?President(?! of)", visit.description))
    if in_office and (category in BY_INVITATION or met):
        return american(in_office[0].id, in_office[0].name), "false"
    return "", ""


def _label(visit: Visit, category: str, where: Where | None, states: StateIndex) -> str:
    """A label such as `State visit of Lopez Mateos, President of Mexico, to Washington`.

    The name is the printed one: labels do not depend on whether it is clear who is meant.
    """
    title, state = title_of(visit.visitor), with_article(states.labels[visit.state])
    who = f"of the {title} of {state}" if title else f"from {state}"
    who = "of the Pope" if title == "Pope" else who
    if title and (name := _name(visit)):
        who = f"of Pope {name}" if title == "Pope" else f"of {name}, {title} of {state},"
    return f"{category or 'Visit'} {who} to {where.label if where else 'the United States'}"


def _name(visit: Visit) -> str:
    """Returns the name of the one visitor, as printed; empty if there are several or none is named."""
    found = visitors_in(visit.visitor, visit.row, visit.meeting, visit.start, visit.state)
    return found[0].name if len(found) == 1 else ""
