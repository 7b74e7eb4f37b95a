"""The text of a document as it is cited: every code point of the file counts, byte order mark and line breaks too."""

import re
from hashlib import sha256
from typing import Any, NamedTuple

MAX_ARTICLE_BYTES = 1024 * 1024
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


class NotAnArticle(ValueError):
    """A file that cannot be read as the text of an article.  The message says why, and what to do."""


class TextSpan(NamedTuple):
    """A stretch of a text, in code points; `end` is exclusive."""

    start: int
    end: int

    def cited(self, text: str) -> dict[str, Any]:
        """The fields of a citation of the span."""
        return {"start_offset": self.start, "end_offset": self.end, "span_sha256": digest(text[self.start : self.end])}


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def decode_article(content: bytes, name: str, most: int | None = MAX_ARTICLE_BYTES) -> str:
    """The text of a file, unchanged, of at most `most` bytes.  Raises NotAnArticle, naming the file."""
    if most is not None and len(content) > most:
        raise NotAnArticle(f"{name} has {len(content):,} bytes; an article has at most {most:,}.")
    if encoding := _BOMS.get(content[:2]):
        raise NotAnArticle(f"{name} is {encoding}.  Convert it: iconv -f {encoding} -t UTF-8 {name} > utf8.txt")
    try:
        text = content.decode()
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        byte = f"byte 0x{content[problem.start]:02x} in line {line}"
        raise NotAnArticle(f"{name} is not UTF-8: {byte}.  Save it as UTF-8, and draft from that file.") from None
    return require_article(text, name)


def require_article(text: str, name: str) -> str:
    """The same text.  Raises NotAnArticle if it has no letters, or contains what only binary files have."""
    if found := _SURROGATE.search(text):
        raise NotAnArticle(f"{name} is not a text: it contains the lone surrogate U+{ord(found[0]):04X}.")
    if found := _CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise NotAnArticle(f"{name} is not a text: it contains the character U+{ord(found[0]):04X}, in line {line}.")
    if not any(letter.isalpha() for letter in text):
        raise NotAnArticle(f"{name} is empty." if not text.strip("\ufeff \t\r\n") else f"{name} has no letters.")
    return text


def line_of(text: str, offset: int) -> int:
    """The line of an offset, counted from 1."""
    return text.count("\n", 0, offset) + 1
