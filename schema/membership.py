from enum import StrEnum

from schema.entity import Assertion, TimeRule, field, link


class MembershipStatus(StrEnum):
    """Capacity in which an actor belongs to an alliance."""

    member = "member"
    associate = "associate"
    partner = "partner"
    signatory = "signatory"
    observer = "observer"
    dialogue_partner = "dialogue_partner"
    candidate = "candidate"
    suspended = "suspended"
    withdrawn = "withdrawn"


class Membership(Assertion, table=True):
    """An actor's membership of an alliance."""

    example = "memberships/brics--china--1"
    ends = ("alliance_id", "actor_id")
    reads = "{actor}, {status} of {alliance}"
    key = contest = ("actor_id", "alliance_id")
    time_rule = TimeRule.presumed

    alliance_id: str = link("alliance", "The alliance.", reverse="memberships")
    actor_id: str = link("actor", "The actor that belongs to it.", reverse="memberships")
    status: MembershipStatus = field(
        "Capacity in which the actor belongs to the alliance.", default=MembershipStatus.member
    )
