from enum import StrEnum

from schema.entity import Assertion, TimeRule, field, link


class RelationKind(StrEnum):
    """What the subject of a relation does to its object, or is to it."""

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
    has_diplomatic_relations_with = "has_diplomatic_relations_with"
    has_embassy_in = "has_embassy_in"
    has_legation_in = "has_legation_in"
    has_mission_in = "has_mission_in"
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
    """A relation of an actor to another actor, a place or a topic, other than by an alliance."""

    example = "relations/china--russia--3"
    ends = ("subject_id", "object_id")
    reads = "{subject} {kind} {object}"
    key = contest = ("subject_id", "kind", "object_id")
    time_rule = TimeRule.presumed

    subject_id: str = link("actor", "The actor that has the relation.", reverse="relations")
    kind: RelationKind = field("Kind of relation.")
    object_id: str = link(
        "record",
        "The actor, place or topic that the relation is to.",
        reverse="relations_towards",
        kinds=("actor", "place", "topic"),
    )
