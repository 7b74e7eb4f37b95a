from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Thing, TimeRule, date_field, field


class ActorKind(StrEnum):
    """Kind of actor.  It implies no legal status: recognition is a relation with its own citations."""

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
    """A person, state, organisation, grouping or people that acts in world politics."""

    example = "actors/china"
    time_rule = TimeRule.presumed

    kind: ActorKind = field("Kind of actor.")
    founded: str | None = date_field(
        "When the actor came into existence: was founded, formed or born.", role=DateRole.start
    )
    dissolved: str | None = date_field(
        "When the actor ceased to exist: was dissolved, ended or died.", role=DateRole.end
    )
