from enum import StrEnum

from schema.edtf import DateRole
from schema.entity import Linked, field, link, when


class CoverageType(StrEnum):
    """Which records a document can be said to tell all of."""

    membership = "membership"
    obligation = "obligation"
    tenure = "tenure"


class Coverage(Linked, table=True):
    """What a document sets out to tell: of which records, for which time, and whether it means to tell all of them."""

    ends = ("document_id",)
    reads = "{document} on each {covers}"

    document_id: str = link("document", "The document, such as a dataset.", reverse="coverages")
    covers: CoverageType = field("Which records it tells of.")
    since: str | None = when("From when it holds; `..` is always, empty is not known.", role=DateRole.start)
    until: str | None = when("Until when it holds; `..` is still so, empty is not known.", role=DateRole.end)
    scope: str | None = field(
        "Which of them it tells of, in our own words; empty is all.", default=None, max_length=2000
    )
    is_complete: bool = field(
        "Whether it means to tell all of them, so that its omission may mean something.", default=False
    )
