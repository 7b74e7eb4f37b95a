from enum import StrEnum

from schema.entity import Thing, field, link


class OfficeLevel(StrEnum):
    """Level of an office, whatever its title."""

    head_of_state = "head_of_state"
    head_of_government = "head_of_government"
    effective_leader = "effective_leader"
    deputy_head = "deputy_head"
    minister = "minister"
    deputy_minister = "deputy_minister"
    senior_official = "senior_official"
    ambassador = "ambassador"
    envoy = "envoy"
    spokesperson = "spokesperson"
    legislator = "legislator"
    military_commander = "military_commander"
    party_leader = "party_leader"
    head_of_organisation = "head_of_organisation"
    other = "other"


class Office(Thing, table=True):
    """A position that a person holds and can speak in, such as foreign minister of Russia."""

    example = "offices/russia-president"

    title: str = field("Title, as its publisher or holder gives it.", min_length=1, max_length=500)
    body_id: str = link("actor", "The state, body or organisation that the office belongs to.", reverse="offices")
    level: OfficeLevel = field("Level of the office.")
    one_holder: bool = field("Whether only one person holds the office at a time.", default=False)
