"""A world of random readings: facts that make way for each other, cited by documents of several years."""

import random
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine

from api.write import Change, write
from schema.actor import Actor
from schema.alliance import Alliance
from schema.citation import Citation
from schema.document import Document
from schema.edtf import DateRole, bounds
from schema.entity import Entity
from schema.membership import Membership
from schema.office import Office
from schema.relation import Relation
from schema.tenure import Tenure

Rows = list[tuple[type[Entity], dict[str, Any]]]
PUBLISHED = {"early": "1990", "middle": "2000", "late": "2010", "latest": "2020", "undated": None}
DAYS = ("1949-06", "1950", "1955-03-01", "1970", "1988-12", "1992", "2001-02-03", "2011", "2022")
SINCE = (None, "1949", "1950-06-01", "1950/1952", "1960-03?", "1955~", "/1970", "1980/")
UNTIL = (None, "/1970", "1966-07?", "1980/", "1985-05-05", "1991", "..", "2003%")


def filled(*rows: Rows) -> Callable[[Engine], None]:
    """Returns what writes rows to a database, one revision for each list."""

    def fill(engine: Engine) -> None:
        for part in rows:
            changes = [Change(entity, values) for entity, values in part]
            write(engine, changes, author="test", reason="A world.", origin="test")

    return fill


def documents() -> Rows:
    """One document for each day of publication."""
    return [
        (
            Document,
            {
                "id": f"documents/{name}",
                "label": name,
                "title": name,
                "kind": "book",
                "published": published,
                "fidelity": "original",
            },
        )
        for name, published in PUBLISHED.items()
    ]


def facts() -> Rows:
    """Ends that begin and end, and facts of the same keys, offices and ends: they make way for each other."""
    people = [(Actor, {"id": f"actors/p{n}", "label": f"P{n}", "kind": "person"}) for n in range(3)]
    states = [(Actor, {"id": f"actors/s{n}", "label": f"S{n}", "kind": "state"}) for n in range(3)]
    rest: Rows = [
        (Alliance, {"id": "alliances/pact", "label": "Pact", "kind": "defence_pact"}),
        (
            Office,
            {
                "id": "offices/one",
                "label": "One",
                "title": "One",
                "level": "other",
                "body_id": "actors/s0",
                "one_holder": True,
            },
        ),
        (Office, {"id": "offices/many", "label": "Many", "title": "Many", "level": "other", "body_id": "actors/s0"}),
    ]
    for n in range(30):
        state, person, office = f"actors/s{n % 3}", f"actors/p{n % 3}", f"offices/{('one', 'many')[n % 2]}"
        rest += [
            (
                Membership,
                {
                    "id": f"memberships/m{n}",
                    "actor_id": state,
                    "alliance_id": "alliances/pact",
                    "new": True,
                    "note": "A test.",
                },
            ),
            (Tenure, {"id": f"tenures/t{n}", "person_id": person, "office_id": office, "new": True, "note": "A test."}),
        ]
        relation = {"subject_id": person, "kind": "supports", "object_id": state}
        rest.append((Relation, {"id": f"relations/r{n}", "new": True, "note": "A test."} | relation))
    return [*people, *states, *rest]


def citations(seed: int = 13) -> Rows:
    """Random citations of everything: dated and undated, of fields, contradicting, mentioning and set aside."""
    chance, found = random.Random(seed), []
    for entity, row in facts():
        if entity is Office:
            continue
        for name in chance.sample(sorted(PUBLISHED), chance.choice((0, 1, 2, 3, 4))):
            values = {"record_id": row["id"], "document_id": f"documents/{name}"}
            kind = chance.random()
            values["support_type"] = chance.choice(("contradicts", "mentions")) if kind < 0.15 else "supports"
            if chance.random() < 0.1:
                values["set_aside"] = "A misprint."
            if entity in (Actor, Alliance):
                field = chance.choice(("founded", "dissolved") if entity is Actor else ("formed", "ended"))
                values |= {"field": field, "value": chance.choice(("1949-02-01", "1948/1951", "1989", "1995-07"))}
            elif kind < 0.25 and entity in (Membership, Tenure):
                word = ("status", chance.choice(("observer", "member"))) if entity is Membership else ("acting", "true")
                values |= {"field": word[0], "value": word[1]}
            else:
                values |= chosen_dates(chance)
            found.append((Citation, {"id": f"citations/c{len(found)}"} | values))
    return found


def chosen_dates(chance: random.Random) -> dict[str, str | None]:
    """Dates of which the second may come after the first."""
    since, until = chance.choice(SINCE), chance.choice(UNTIL)
    if bounds(until, DateRole.end).latest < bounds(since, DateRole.start).earliest:
        return chosen_dates(chance)
    return {"since": since, "until": until}
