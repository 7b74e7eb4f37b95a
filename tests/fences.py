"""The fenced code blocks of a Markdown page.  Needs nothing but Python, so that `.ci` can use it as well."""

import re
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.M | re.S)
NAMED = re.compile(r"`([^`\s]+)`:\s*\Z")


@dataclass(frozen=True)
class Fence:
    """A block: where it starts, its language, its text, the heading above it, and the file that is named before it."""

    start: int
    language: str
    text: str
    heading: str
    file: str


def fences(page: Path) -> list[Fence]:
    """Every block of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [_fence(found, text[: found.start()]) for found in FENCE.finditer(text)]


def _fence(found: re.Match[str], before: str) -> Fence:
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", before), re.M)
    named = NAMED.search(before)
    heading, file = headings[-1] if headings else "", named[1] if named else ""
    return Fence(found.start(), found["language"], found["text"], heading, file)
