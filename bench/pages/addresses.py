"""The addresses of pages to measure: of busy records, prominent ones and random ones of each kind."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from random import Random
from urllib.parse import quote, urlencode

import sqlalchemy as sa

from schema import (
    Actor,
    Alliance,
    Citation,
    Document,
    Meeting,
    Membership,
    Office,
    Participation,
    Place,
    Publisher,
    Relation,
    Statement,
    Tag,
    Target,
    Tenure,
    Topic,
)
from schema.catalog import table_of
from schema.entity import Entity

LINKS: Mapping[type[Entity], tuple[tuple[type[Entity], str], ...]] = {
    Actor: (
        (Participation, "actor_id"),
        (Statement, "speaker_id"),
        (Target, "record_id"),
        (Membership, "actor_id"),
        (Relation, "subject_id"),
        (Relation, "object_id"),
        (Tenure, "person_id"),
    ),
    Alliance: ((Membership, "alliance_id"),),
    Meeting: ((Participation, "meeting_id"),),
    Statement: ((Target, "statement_id"),),
    Document: ((Citation, "document_id"),),
    Publisher: ((Document, "publisher_id"),),
    Office: ((Tenure, "office_id"),),
    Place: ((Meeting, "place_id"),),
    Topic: ((Tag, "topic_id"),),
    Membership: ((Citation, "record_id"),),
}
"""The links by which a record of a kind is busy."""
PROMINENT = ("actors/united-states", "actors/united-nations", "actors/china")
"""Records of the world seed that must be in the sample."""
LISTS = ("actors", "alliances", "meetings", "statements", "documents", "publishers", "offices", "places", "topics")
MOST_TIMELINES = 4


def page_addresses(connection: sa.Connection, sample: int) -> dict[str, list[str]]:
    """The addresses of pages by kind; the same every time.  `sample` is the number of busy and of random records."""
    ids = {kind: _ids(connection, kind, sample) for kind in LINKS}
    actors = ids[Actor]
    pairs = list(pairwise(actors))
    words = _words(connection, actors)
    found = {
        "home": ["/"],
        **{kind.collection()[:-1]: [f"/{id}" for id in of_kind] for kind, of_kind in ids.items()},
        "list": [f"/{name}{query}" for name in LISTS for query in ("", "?q=act")],
        "search": [f"/search?q={quote(word)}" for word in words],
        "timeline": list(_timelines(actors)),
        "network": [f"/network?of={id}" for id in actors],
        "paths": [f"/paths?{urlencode({'from': one, 'to': other}, safe='/')}" for one, other in pairs],
        "between": [f"/between?{urlencode({'a': one, 'b': other}, safe='/')}" for one, other in pairs],
        "query": ["/query"],
    }
    return {kind: addresses for kind, addresses in found.items() if addresses}


def _ids(connection: sa.Connection, kind: type[Entity], sample: int) -> list[str]:
    """The ids of the busiest records of a kind, of prominent ones, and of random ones."""
    links = [sa.select(table_of(entity).c[column].label("id")) for entity, column in LINKS[kind]]
    each = sa.union_all(*links).subquery()
    counted = sa.select(each.c.id).where(each.c.id.like(f"{kind.collection()}/%")).group_by(each.c.id)
    busiest = list(connection.scalars(counted.order_by(sa.func.count().desc(), each.c.id).limit(sample)))
    table = table_of(kind)
    others = list(connection.scalars(sa.select(table.c.id).order_by(table.c.id)))
    prominent = [id for id in others if id in PROMINENT] if kind is Actor else []
    random = Random(1).sample(others, min(sample, len(others)))  # noqa: S311 - predictable on purpose
    return list(dict.fromkeys([*prominent, *busiest, *random]))


def _timelines(actors: list[str]) -> Iterator[str]:
    """One record, both ends, and up to four records at once."""
    for number, id in enumerate(actors):
        yield f"/timeline?of={id}"
        yield f"/timeline?of={id}&order=earliest_first"
        yield f"/timeline?{'&'.join(f'of={other}' for other in actors[number : number + MOST_TIMELINES])}"


def _words(connection: sa.Connection, actors: list[str]) -> list[str]:
    """Whole labels, their first word, and one and two letters of it."""
    table = table_of(Actor)
    labels = connection.scalars(sa.select(table.c.label).where(table.c.id.in_(actors)).order_by(table.c.id))
    shorter = (text for label in labels for text in (label, label.split()[0], label[:2], label[:1]))
    return list(dict.fromkeys(shorter))
