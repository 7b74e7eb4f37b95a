from enum import StrEnum

from schema.entity import Thing, field, link


class PublisherKind(StrEnum):
    """What sort of publisher."""

    news_agency = "news_agency"
    newspaper = "newspaper"
    broadcaster = "broadcaster"
    website = "website"
    government = "government"
    international_organisation = "international_organisation"
    academic = "academic"
    company = "company"
    community = "community"
    other = "other"


class Reliability(StrEnum):
    """Reliability, after the first half of the NATO (Admiralty) code: from A, reliable, to F, not to be judged."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Publisher(Thing, table=True):
    """A publisher of documents: a newspaper, a ministry, an archive, a maker of datasets."""

    kind: PublisherKind = field("What sort it is.")
    country_id: str | None = link("actor", "The state in which it sits.", reverse="publishers", default=None)
    controlled_by_id: str | None = link(
        "actor", "Who decides what it prints.", reverse="publishers_controlled", default=None
    )
    reliability: Reliability = field("How far it has proved reliable.", default=Reliability.F)
