from enum import StrEnum
from typing import Self

from pydantic import model_validator

from schema.entity import Assertion, field, link


class ReferenceKind(StrEnum):
    """What a statement does with the one that it takes up."""

    repeats = "repeats"
    responds_to = "responds_to"
    contradicts = "contradicts"
    retracts = "retracts"


class Reference(Assertion, table=True):
    """How one statement takes up another."""

    ends = ("statement_id", "earlier_id")
    reads = "{statement} {kind} {earlier}"
    contest = ("statement_id", "kind", "earlier_id")

    statement_id: str = link(
        "statement", "Which statement takes up the other one.", reverse="references", carries="date"
    )
    kind: ReferenceKind = field("What it does with it.")
    earlier_id: str = link("statement", "Which statement is taken up.", reverse="referenced_by")

    @model_validator(mode="after")
    def _of_two_statements(self) -> Self:
        if self.statement_id == self.earlier_id:
            raise ValueError("a statement does not take up itself: earlier_id must be another one")
        return self
