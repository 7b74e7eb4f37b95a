from enum import StrEnum

from schema.entity import Assertion, field, link


class MembershipStatus(StrEnum):
    """In what capacity somebody belongs to an arrangement."""

    member = "member"
    signatory = "signatory"
    observer = "observer"
    dialogue_partner = "dialogue_partner"
    candidate = "candidate"
    suspended = "suspended"
    withdrawn = "withdrawn"


class Membership(Assertion, table=True):
    """An actor's belonging to an alliance."""

    ends = ("alliance_id", "actor_id")
    reads = "{actor}, {status} of {alliance}"
    contest = ("alliance_id", "actor_id")

    alliance_id: str = link("alliance", "To which arrangement.", reverse="memberships")
    actor_id: str = link("actor", "Who belongs to it.", reverse="memberships")
    status: MembershipStatus = field("In what capacity.", default=MembershipStatus.member)
