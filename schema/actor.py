from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Thing, field, when


class ActorKind(StrEnum):
    """What sort of actor.  It describes; it asserts no legal status: recognition is a cited relation."""

    person = "person"
    state = "state"
    territory = "territory"
    region = "region"
    grouping = "grouping"
    people = "people"
    organisation = "organisation"
    government_body = "government_body"
    armed_force = "armed_force"
    party = "party"
    company = "company"
    media = "media"


class Actor(Thing, table=True):
    """Anyone or anything that acts in world politics: a person, a state, an organisation, a grouping, a people."""

    kind: ActorKind = field("What sort it is.")
    founded: str | None = when("When it came to be: founded, formed or born.", role=DateRole.start)
    dissolved: str | None = when("When it ceased to be: dissolved, ended or died.", role=DateRole.end)
