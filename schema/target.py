from enum import StrEnum

from schema.entity import Assertion, field, link


class TargetRole(StrEnum):
    """Whether a statement is said to somebody or about somebody."""

    addressee = "addressee"
    about = "about"


class Mention(StrEnum):
    """Whether the target is named, only implied, or pointedly not named."""

    named = "named"
    implied = "implied"
    avoided = "avoided"


class Stance(StrEnum):
    """How the statement places its speaker towards the target."""

    support = "support"
    favour = "favour"
    neutral = "neutral"
    criticise = "criticise"
    oppose = "oppose"
    mixed = "mixed"
    unclear = "unclear"


class Target(Assertion, table=True):
    """To whom a statement is said, or whom or what it is about."""

    ends = ("statement_id", "record_id")
    reads = "{statement}, {role} {record}"
    contest = ("statement_id", "record_id", "role")

    statement_id: str = link("statement", "Which statement.", reverse="targets", carries="date")
    record_id: str = link("record", "To whom it is said, or whom or what it is about.", reverse="targeted_by")
    role: TargetRole = field("Whether it is said to them or about them.")
    mention: Mention = field("Whether it is named, implied or avoided.", default=Mention.named)
    stance: Stance = field("How the speaker stands towards it.", default=Stance.unclear)
