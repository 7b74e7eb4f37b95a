from enum import StrEnum
from typing import Self

from pydantic import model_validator

from schema.entity import Assertion, field, link


class ReferenceKind(StrEnum):
    """How a statement refers to an earlier one."""

    repeats = "repeats"
    responds_to = "responds_to"
    contradicts = "contradicts"
    retracts = "retracts"


class Reference(Assertion, table=True):
    """A reference of a statement to an earlier one."""

    ends = ("statement_id", "earlier_id")
    reads = "{statement} {kind} {earlier}"
    key = contest = ("statement_id", "kind", "earlier_id")

    statement_id: str = link(
        "statement", "The statement that refers to the earlier one.", reverse="references", carries="date"
    )
    kind: ReferenceKind = field("Kind of reference.")
    earlier_id: str = link("statement", "The earlier statement.", reverse="referenced_by")

    @model_validator(mode="after")
    def _check_two_statements(self) -> Self:
        if self.statement_id == self.earlier_id:
            raise ValueError("a statement cannot refer to itself: earlier_id must be another statement")
        return self
