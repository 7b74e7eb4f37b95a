from enum import StrEnum

import sqlalchemy as sa

from schema.entity import Assertion, TimeRule, field, link


class Scheme(StrEnum):
    """Scheme of an identifier: the catalogue or standard that assigns it."""

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
    ioc = "ioc"
    internet_tld = "internet_tld"
    us_president = "us_president"
    us_pocom = "us_pocom"
    us_recognition = "us_recognition"
    us_state_visit = "us_state_visit"
    us_travel = "us_travel"


class Identifier(Assertion, table=True):
    """An identifier of a record in an external scheme.  Two records with one identifier are reported, not rejected."""

    example = "identifiers/china--4"

    __table_args__ = (sa.UniqueConstraint("record_id", "scheme", "value"),)

    ends = ("record_id",)
    reads = "{scheme} {value} of {record}"
    key = ("record_id", "scheme", "value")
    contest = ("record_id", "scheme")
    time_rule = TimeRule.dated

    record_id: str = link("record", "The identified record.", reverse="identifiers")
    scheme: Scheme = field("Scheme of the identifier.")
    value: str = field("The value, as the scheme or document gives it.", min_length=1, max_length=2000)
