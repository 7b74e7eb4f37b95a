"""Titles before names: what kind of office each is, and where the name begins."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from api.query.parse.search_words import index_words
from api.resolve.vocabulary import (
    DEPUTIES,
    FORMER,
    HEAD_PHRASES,
    HEADS,
    HONORIFICS,
    RULERS,
    RULING_PHRASES,
    TITLE_WORDS,
)


class Standing(StrEnum):
    """What an office says of its holder."""

    ruler = "ruler"
    """Reigns under a given name: king, emir, pope."""
    head = "head"
    """Leads a state or its government."""
    deputy = "deputy"
    """Stands next to the leader or is to follow: vice president, crown prince, president-elect."""
    former = "former"
    other = "other"
    """Any other office: minister, ambassador, speaker."""
    none = "none"


ORDER = (Standing.ruler, Standing.head, Standing.other, Standing.deputy, Standing.former, Standing.none)
"""Which of several titles is the office of its holder: the first."""
GLUED = re.compile(r"\b(Minister|President|Chancellor|King|Secretary)(?=[A-Z][a-z])")
"""A title without the blank after it."""


class Titled(NamedTuple):
    """A name and the title before it, where there is one."""

    title: str
    name: str


def split_title(text: str) -> Titled:
    """Returns a printed name without the title before it: "President Xi Jinping" is (President, Xi Jinping)."""
    words = GLUED.sub(r"\1 ", text).replace(",", " ").split()
    start = 0
    while start < len(words) - 1 and _is_title_word(words[start]):
        start += 1
    if start == 1 and words[0].lower() in {"general", "the"}:
        return Titled("", text.strip())
    return Titled(" ".join(words[:start]), " ".join(words[start:]))


@lru_cache(maxsize=10_000)
def standing(title: str | None) -> Standing:
    """Returns what a title says of its holder."""
    words = _words(title or "")
    joined = " ".join(words)
    if not words:
        return Standing.none
    if FORMER & set(words):
        return Standing.former
    if DEPUTIES & set(words):
        return Standing.deputy
    if RULERS & set(words) or any(phrase in joined for phrase in RULING_PHRASES):
        return Standing.ruler
    if any(phrase in joined for phrase in HEAD_PHRASES):
        return Standing.head
    if HEADS & set(words) and "minister" not in words:
        return Standing.head
    return Standing.none if set(words) <= HONORIFICS | {"prince", "princess"} else Standing.other


def same_office(one: str, other: str) -> bool:
    """Whether two titles name the same office: Foreign Minister and Minister of Foreign Affairs."""
    return bool(one and other) and office_key(one) == office_key(other)


@lru_cache(maxsize=10_000)
def office_key(title: str) -> str:
    """Returns a form of a title that its variants share; that of a deputy or successor is never the office itself."""
    main = main_title(title)
    key = _own_key(main)
    return f"{_place_of(main)} {key}" if standing(main) is Standing.deputy else key


def main_title(title: str) -> str:
    """Returns the highest of several titles: of "Deputy Prime Minister and Foreign Minister" the second."""
    parts = re.split(r",? and (?=[A-Z])", re.sub(r"(?<=\w) Crown Prince(?:ss)?$", "", title))
    if len(parts) > 1 and all(standing(part) is not Standing.none for part in parts):
        return min(parts, key=lambda part: ORDER.index(standing(part)))
    return parts[0] if len(parts) == 1 else title


def _place_of(title: str) -> str:
    """Returns what a title says of somebody who is not in an office: second in it, or to come into it."""
    words = set(_words(title))
    if words & {"vice", "deputy", "assistant"}:
        return "deputy"
    return "elect" if words & {"elect", "designate", "designated"} else "heir"


def _own_key(title: str) -> str:
    own = re.split(r" of (?!foreign|external|international|state)", title, maxsplit=1, flags=re.IGNORECASE)[0]
    words = set(_words(own))
    if _is_foreign_minister(words):
        return "foreign minister"
    if "prime" in words or words & {"premier", "chancellor", "taoiseach"}:
        return "head of government"
    if words & {"president"}:
        return "president"
    if words & (RULERS | {"monarch", "prince", "duke", "duchess"}):
        return "ruler"
    return " ".join(sorted(words - {"of", "for", "the", "and", "acting", "interim"}))


def _is_foreign_minister(words: set[str]) -> bool:
    if words & {"deputy", "vice", "assistant", "former", "prime"}:
        return False
    return bool(words & {"foreign", "external"} and words & {"minister", "secretary"}) or words == {
        "secretary",
        "state",
        "of",
    }


def _is_title_word(word: str) -> bool:
    parts = re.split("[-‑–]", word.lower().strip("."))
    return all(part in TITLE_WORDS for part in parts if part)


def _words(text: str) -> list[str]:
    return index_words(text).split()
