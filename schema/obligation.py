from enum import StrEnum

from schema.entity import Assertion, TimeRule, field, link


class ObligationKind(StrEnum):
    """Kind of obligation, after the classes of ATOP and COW."""

    defense = "defense"
    offense = "offense"
    neutrality = "neutrality"
    nonaggression = "nonaggression"
    consultation = "consultation"
    basing = "basing"
    arms = "arms"
    other = "other"


class Obligation(Assertion, table=True):
    """An obligation of an alliance's members, with who owes it to whom."""

    ends = ("alliance_id",)
    reads = "{kind} under {alliance}"
    key = contest = ("alliance_id", "kind", "obligor_id", "beneficiary_id")
    time_rule = TimeRule.presumed

    alliance_id: str = link("alliance", "The alliance that creates the obligation.", reverse="obligations")
    kind: ObligationKind = field("Kind of obligation.")
    obligor_id: str | None = link(
        "actor", "The obliged actor; empty means every member.", reverse="obligations", default=None
    )
    beneficiary_id: str | None = link(
        "actor", "The actor it is owed to; empty means every other member.", reverse="obligations_owed", default=None
    )
    condition: str | None = field(
        "When the obligation applies, in the project's own words.", default=None, max_length=2000
    )
    article: str | None = field("Article of the treaty.", default=None, max_length=200)
