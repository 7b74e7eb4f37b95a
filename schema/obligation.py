from enum import StrEnum

from schema.entity import Assertion, field, link


class ObligationKind(StrEnum):
    """What an arrangement binds somebody to, after ATOP's and COW's classes of obligation."""

    defense = "defense"
    offense = "offense"
    neutrality = "neutrality"
    nonaggression = "nonaggression"
    consultation = "consultation"
    basing = "basing"
    arms = "arms"
    other = "other"


class Obligation(Assertion, table=True):
    """What an alliance binds its members to, from whom and to whom."""

    ends = ("alliance_id",)
    reads = "{kind} under {alliance}"
    contest = ("alliance_id", "kind", "obligor_id", "beneficiary_id")

    alliance_id: str = link("alliance", "The arrangement that binds.", reverse="obligations")
    kind: ObligationKind = field("What sort it is.")
    obligor_id: str | None = link("actor", "Who is bound; empty is every member.", reverse="obligations", default=None)
    beneficiary_id: str | None = link(
        "actor", "To whom it is owed; empty is every other member.", reverse="obligations_owed", default=None
    )
    condition: str | None = field("When it applies, in our own words.", default=None, max_length=2000)
    article: str | None = field("Where the treaty says so.", default=None, max_length=200)
