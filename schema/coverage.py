from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Linked, TimeRule, date_field, field, link


class CoverageType(StrEnum):
    """Kind of records that a document can cover."""

    membership = "membership"
    obligation = "obligation"
    tenure = "tenure"
    meeting = "meeting"
    relation = "relation"


class Coverage(Linked, table=True):
    """What a document covers: which kind of records, for which period, and whether completely."""

    example = "coverages/reign-leaders-2021-03--1"
    ends = ("document_id",)
    reads = "{document} on each {covers}"
    time_rule = TimeRule.dated

    document_id: str = link("document", "The document, such as a dataset.", reverse="coverages")
    covers: CoverageType = field("Kind of records that the document covers.")
    since: str | None = date_field("Start of the period; `..` means always, empty means unknown.", role=DateRole.start)
    until: str | None = date_field(
        "End of the period; `..` means that it has not ended, empty means unknown.", role=DateRole.end
    )
    scope: str | None = field(
        "Which of these records are covered, in the project's own words; empty means all.",
        default=None,
        max_length=2000,
    )
    is_complete: bool = field(
        "Whether the document aims to list all of them, so that an omission is meaningful.", default=False
    )
