from enum import StrEnum

from schema.entity import Assertion, field, link


class TargetRole(StrEnum):
    """Whether a statement addresses its target or is about it."""

    addressee = "addressee"
    about = "about"


class Mention(StrEnum):
    """Whether a target is named, only implied, or pointedly not named."""

    named = "named"
    implied = "implied"
    avoided = "avoided"


class Stance(StrEnum):
    """Stance of a statement's speaker towards a target."""

    support = "support"
    favour = "favour"
    neutral = "neutral"
    criticise = "criticise"
    oppose = "oppose"
    mixed = "mixed"
    unclear = "unclear"


class Target(Assertion, table=True):
    """A target of a statement: whom it addresses, or whom or what it is about."""

    example = "targets/xi-no-limits-partnership-2022-02--russia--1"
    ends = ("statement_id", "record_id")
    reads = "{statement}, {role} {record}"
    key = contest = ("statement_id", "record_id", "role")

    statement_id: str = link("statement", "The statement.", reverse="targets", carries="date")
    record_id: str = link("record", "The record that the statement addresses or is about.", reverse="targeted_by")
    role: TargetRole = field("Whether the statement addresses the target or is about it.")
    mention: Mention = field("Whether the target is named, implied or pointedly avoided.", default=Mention.named)
    stance: Stance = field("Stance of the speaker towards the target.", default=Stance.unclear)
