from enum import StrEnum

from schema.entity import Thing, field, link


class PublisherKind(StrEnum):
    """Kind of publisher."""

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
    """Reliability from A (reliable) to F (cannot be judged), after the first half of the NATO (Admiralty) code."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Publisher(Thing, table=True):
    """A publisher of documents, such as a newspaper, a ministry, an archive or the maintainer of a dataset."""

    example = "publishers/wikidata"

    kind: PublisherKind = field("Kind of publisher.")
    country_id: str | None = link(
        "actor", "The state in which the publisher is based.", reverse="publishers", default=None
    )
    controlled_by_id: str | None = link(
        "actor", "The actor that controls what is published.", reverse="publishers_controlled", default=None
    )
    reliability: Reliability = field("Reliability of the publisher.", default=Reliability.F)
