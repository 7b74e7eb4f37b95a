from enum import StrEnum
from typing import Self

from pydantic import model_validator

from schema.edtf import DateRole
from schema.entity import Linked, date_field, field, link
from schema.values import Sha256


class SupportType(StrEnum):
    """Whether a document supports, contradicts or only mentions what it is cited for."""

    supports = "supports"
    contradicts = "contradicts"
    mentions = "mentions"


class Citation(Linked, table=True):
    """Where a document supports, contradicts or mentions a record or one of its fields."""

    example = "citations/actors-china--lavrov-beijing-2024-04-09--1"
    ends = ("record_id", "document_id")
    reads = "{record}, in {document}"

    record_id: str = link("record", "The record that the citation is evidence for.", reverse="citations")
    document_id: str = link("document", "The cited document.", reverse="claims")
    support_type: SupportType = field(
        "Whether the document supports, contradicts or mentions the record.", default=SupportType.supports
    )
    since: str | None = date_field(
        "What the document says of the start of a fact; empty if nothing.", role=DateRole.start
    )
    until: str | None = date_field(
        "What the document says of the end of a fact; `..` means that it had not ended on the document's day.",
        role=DateRole.end,
    )
    value: str | None = field(
        "What the document says of the field that is cited, written as the field's own values are.",
        default=None,
        max_length=2000,
    )
    as_printed: str | None = field(
        "The spelling of the document, if it differs from what is recorded.", default=None, max_length=2000
    )
    set_aside: str | None = field(
        "Why an editor does not count what the document says; empty if it counts.", default=None, max_length=2000
    )
    start_offset: int | None = field(
        "Start of the cited span, in Unicode code points.", default=None, ge=0, le=2**31 - 1
    )
    end_offset: int | None = field(
        "End of the cited span (exclusive), in Unicode code points.", default=None, ge=0, le=2**31 - 1
    )
    span_sha256: Sha256 | None = field("SHA-256 of the cited span in UTF-8, in hexadecimal.", default=None)
    page: str | None = field("Page, row or section, if there are no offsets.", default=None, max_length=200)
    phrase: str | None = field(
        "A few exact words of the span, if the wording is the fact.", default=None, max_length=200
    )
    prefix: str | None = field("Text before the span, if the licence permits quoting it.", default=None, max_length=200)
    suffix: str | None = field("Text after the span, if the licence permits quoting it.", default=None, max_length=200)
    field: str | None = field(
        "The field that the citation is evidence for; empty means the whole record.", default=None, max_length=60
    )

    @model_validator(mode="after")
    def _check_span(self) -> Self:
        span = (self.start_offset, self.end_offset, self.span_sha256)
        if any(part is not None for part in span) and None in span:
            raise ValueError("a span needs start_offset, end_offset and span_sha256 together")
        if self.start_offset is not None and self.end_offset is not None and self.end_offset <= self.start_offset:
            raise ValueError("end_offset must come after start_offset")
        return self
