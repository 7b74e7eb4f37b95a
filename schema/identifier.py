from enum import StrEnum

import sqlalchemy as sa

from schema.entity import Assertion, field, link


class Scheme(StrEnum):
    """Who gives the identifier."""

    wikidata = "wikidata"
    iso_3166_1_alpha_2 = "iso_3166_1_alpha_2"
    iso_3166_1_alpha_3 = "iso_3166_1_alpha_3"
    iso_3166_1_numeric = "iso_3166_1_numeric"
    un_m49 = "un_m49"
    cow = "cow"
    cow_alliance = "cow_alliance"
    atop = "atop"
    reign = "reign"
    gec = "gec"
    geonames = "geonames"
    opensanctions = "opensanctions"


class Identifier(Assertion, table=True):
    """What a public catalogue calls a record.  Two records that claim one value are a finding, not an error."""

    __table_args__ = (sa.UniqueConstraint("record_id", "scheme", "value"),)

    ends = ("record_id",)
    reads = "{scheme} {value} of {record}"
    contest = ("record_id", "scheme")

    record_id: str = link("record", "Which record is meant.", reverse="identifiers")
    scheme: Scheme = field("Who gives the identifier.")
    value: str = field("The value, as that scheme or document gives it.", min_length=1, max_length=2000)
