from enum import StrEnum

from schema.entity import Thing, field, link


class OfficeLevel(StrEnum):
    """How high an office stands, whatever its title."""

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
    """A post that a person holds and may speak from, such as Russia's foreign minister."""

    title: str = field("The title, as its holder or publisher gives it.", min_length=1, max_length=500)
    body_id: str = link("actor", "The state, body or organisation whose office it is.", reverse="offices")
    level: OfficeLevel = field("How high it stands.")
