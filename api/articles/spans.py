"""Verifies cited spans and phrases against the text of a document."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from api.articles.text import digest
from schema.text import normalized


def span_problem(citation: Mapping[str, Any], text: str) -> str | None:
    """What is wrong with the span or the phrase of a citation of a text; None if they are as cited."""
    start, end = citation.get("start_offset"), citation.get("end_offset")
    if not isinstance(start, int) or not isinstance(end, int):
        return "has no offsets"
    if not 0 <= start < end <= len(text):
        return f"{start} to {end} is not a span of the {len(text)} characters"
    span = text[start:end]
    if digest(span) != citation.get("span_sha256"):
        return "the span differs from what was cited (SHA-256)"
    phrase = citation.get("phrase")
    return None if phrase is None or contains(span, str(phrase)) else f"the span does not hold the phrase {phrase!r}"


def contains(span: str, phrase: str) -> bool:
    """Whether a span contains a phrase, in the normal form in which texts are stored."""
    return phrase in span or normalized(phrase) in normalized(span)


def difference(text: str, sha256: str) -> str:
    """In what alone a text differs from the one that has a hash, such as its line breaks; empty if that is unclear."""
    return next((what for what, variant in _variants(text) if digest(variant) == sha256), "")


def _variants(text: str) -> Iterator[tuple[str, str]]:
    plain = text.replace("\r\n", "\n")
    yield "line breaks", plain
    yield "line breaks", plain.replace("\n", "\r\n")
    yield "the byte order mark", text.removeprefix("\ufeff") if text.startswith("\ufeff") else f"\ufeff{text}"
    for end in ("", "\n", "\r\n"):
        yield "the end of the last line", text.rstrip("\r\n") + end
    for form in ("NFC", "NFD"):
        yield f"the form of its letters (the cited text is in Unicode {form})", unicodedata.normalize(form, text)
