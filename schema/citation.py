from enum import StrEnum
from typing import Self

from pydantic import model_validator

from schema.entity import Linked, field, link
from schema.values import Sha256


class SupportType(StrEnum):
    """What the document does for the fact."""

    supports = "supports"
    contradicts = "contradicts"
    mentions = "mentions"


class Citation(Linked, table=True):
    """Where a document says so: the evidence for a record, or for one field of it."""

    ends = ("record_id", "document_id")
    reads = "{record}, in {document}"

    record_id: str = link("record", "The record it is evidence for.", reverse="citations")
    document_id: str = link("document", "The document that says so.", reverse="claims")
    support_type: SupportType = field("Whether the document bears it out.", default=SupportType.supports)
    value: str | None = field("The value, as that scheme or document gives it.", default=None, max_length=2000)
    start_offset: int | None = field("Where the span begins, in Unicode code points.", default=None, ge=0, le=2**31 - 1)
    end_offset: int | None = field("Where the span ends, itself excluded.", default=None, ge=0, le=2**31 - 1)
    span_sha256: Sha256 | None = field("SHA-256 of the span in UTF-8, in hexadecimal.", default=None)
    page: str | None = field("Page, row or section, where there are no offsets.", default=None, max_length=200)
    phrase: str | None = field(
        "A few exact words of the span, where the words are the fact.", default=None, max_length=200
    )
    prefix: str | None = field("Words before the span, where the licence allows.", default=None, max_length=200)
    suffix: str | None = field("Words after the span, where the licence allows.", default=None, max_length=200)
    field: str | None = field(
        "The field it is evidence for; empty is the record as a whole.", default=None, max_length=60
    )

    @model_validator(mode="after")
    def _span_is_whole(self) -> Self:
        span = (self.start_offset, self.end_offset, self.span_sha256)
        if any(part is not None for part in span) and None in span:
            raise ValueError("a span needs start_offset, end_offset and span_sha256 together")
        if self.start_offset is not None and self.end_offset is not None and self.end_offset <= self.start_offset:
            raise ValueError("end_offset must come after start_offset")
        return self
