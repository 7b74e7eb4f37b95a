from enum import StrEnum

from schema.entity import Assertion, field, link


class RelationKind(StrEnum):
    """What the subject does to, or is for, the object."""

    supports = "supports"
    aids = "aids"
    opposes = "opposes"
    pressures = "pressures"
    sanctions = "sanctions"
    threatens = "threatens"
    invades = "invades"
    at_war_with = "at_war_with"
    claims = "claims"
    governs = "governs"
    recognises = "recognises"
    competes_with = "competes_with"
    cooperates_with = "cooperates_with"
    seeks_support_of = "seeks_support_of"
    defers_to = "defers_to"
    depends_on = "depends_on"
    neutral_towards = "neutral_towards"
    trades_with = "trades_with"
    buys_from = "buys_from"
    sells_to = "sells_to"
    part_of = "part_of"
    citizen_of = "citizen_of"


class Relation(Assertion, table=True):
    """A tie from one actor to another actor or to a place, beyond alliances."""

    ends = ("subject_id", "object_id")
    reads = "{subject} {kind} {object}"
    contest = ("subject_id", "kind", "object_id")

    subject_id: str = link("actor", "Whose tie it is.", reverse="relations")
    kind: RelationKind = field("What sort it is.")
    object_id: str = link("record", "Towards whom or what.", reverse="relations_towards", kinds=("actor", "place"))
