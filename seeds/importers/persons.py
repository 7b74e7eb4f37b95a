"""The persons of a database as candidates of the resolver, by the states that they held offices of."""

from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy import Connection

from api.resolve.model import Candidate, CandidateTenure
from schema.actor import Actor, ActorKind
from schema.catalog import table_of
from schema.edtf import day_of_bound, year_of_bound
from schema.name import Name
from schema.office import Office
from schema.tenure import Tenure


def candidates_by_state(connection: Connection) -> dict[str, list[Candidate]]:
    """Everybody who held an office of a state, by the id of the state."""
    tenures, countries = _tenures(connection)
    names = _names(connection)
    actor = table_of(Actor)
    query = sa.select(actor.c.id, actor.c.label, actor.c.founded_earliest, actor.c.dissolved_latest)
    found: dict[str, list[Candidate]] = defaultdict(list)
    for row in connection.execute(query.where(actor.c.kind == str(ActorKind.person)).order_by(actor.c.id)):
        own = tuple(sorted(countries.get(row.id, ())))
        lived = (year_of_bound(row.founded_earliest), year_of_bound(row.dissolved_latest))
        candidate = Candidate(row.id, row.label, tuple(names[row.id]), "person", tuple(tenures[row.id]), own, *lived)
        for country in own:
            found[country].append(candidate)
    return dict(found)


def _tenures(connection: Connection) -> tuple[Mapping[str, list[CandidateTenure]], Mapping[str, set[str]]]:
    """The terms of each person, and the bodies of their offices."""
    tenure, office = table_of(Tenure), table_of(Office)
    days = (tenure.c.since_earliest, tenure.c.until_latest)
    query = sa.select(tenure.c.person_id, office.c.title, office.c.level, office.c.body_id, *days)
    terms: dict[str, list[CandidateTenure]] = defaultdict(list)
    bodies: dict[str, set[str]] = defaultdict(set)
    for person, title, level, body, since, until in connection.execute(
        query.join(office, office.c.id == tenure.c.office_id).order_by(tenure.c.id)
    ):
        terms[person].append(CandidateTenure(title, level, body, day_of_bound(since), day_of_bound(until)))
        bodies[person].add(body)
    return terms, bodies


def _names(connection: Connection) -> Mapping[str, list[str]]:
    name = table_of(Name)
    found: dict[str, list[str]] = defaultdict(list)
    for record, text in connection.execute(sa.select(name.c.record_id, name.c.text).order_by(name.c.id)):
        found[record].append(text)
    return found
