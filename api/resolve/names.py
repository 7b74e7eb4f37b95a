"""Names of persons taken apart: own words, father's name, ruling house, ordinal."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from api.resolve.vocabulary import HONORIFICS, HOUSES, LEADING_HOUSES, PARTICLES, PATRONYMIC, SERVANT, SUFFIXES

ROMAN = re.compile(r"^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$")
ORDINAL = re.compile(r"^(\d+)(st|nd|rd|th)$", re.IGNORECASE)
VALUES = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of a person, folded.  The words are in the printed order, without particles and honorifics."""

    words: tuple[str, ...]
    """Own names: rest and family names, in either order."""
    fathers: tuple[str, ...] = ()
    """Names after bin or ibn."""
    house: tuple[str, ...] = ()
    """Names of a ruling house."""
    ordinal: int | None = None

    @property
    def full_words(self) -> tuple[str, ...]:
        """Own names without initials."""
        return tuple(word for word in self.words if len(word) > 1)

    @property
    def joined(self) -> str:
        """All words as one, for names that are divided differently."""
        return "".join((*self.words, *self.fathers, *self.house))


@lru_cache(maxsize=100_000)
def read_name(text: str) -> PersonName:
    """Returns a printed name taken apart.  "Tamim bin Hamad al-Thani" has own name, father and house."""
    text = _in_order(text)
    ordinal, printed = _ordinal(re.sub(r"[-‑–]\s+", "-", text).split())
    return _sorted_out(_fold_all(printed), ordinal)


def _in_order(text: str) -> str:
    """Returns "Yoshida, Shigeru" as "Shigeru Yoshida", without what brackets add; keeps "Aquino, 3rd"."""
    text = re.sub(r"(?:, \w+)? of (?:the )?[A-Z].*$|\([^)]*\)", " ", text)
    family, comma, rest = text.partition(",")
    rest = rest.strip()
    is_suffix = ORDINAL.match(rest) or rest.lower().strip(".") in SUFFIXES or not rest
    return f"{family} {rest}" if is_suffix or not comma else f"{rest} {family}"


def _ordinal(words: list[str]) -> tuple[int | None, list[str]]:
    found, kept = None, []
    for at, word in enumerate(words):
        bare = word.strip(".,")
        if at and ROMAN.match(bare) and not word.endswith("."):
            found = _roman(bare)
        elif at and (numbered := ORDINAL.match(bare)):
            found = int(numbered[1])
        elif bare.lower() not in SUFFIXES:
            kept.append(word)
    return found, kept


def _roman(text: str) -> int:
    values = [VALUES[letter] for letter in text.lower()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _fold_all(printed: list[str]) -> list[str]:
    return [part for word in printed for part in fold(word).split()]


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Returns a word in plain small letters, without diacritics; parts of divided words apart."""
    apart = re.sub("['`´ʹʻʼʽʾʿˈ‘’‛′＇]", "", unicodedata.normalize("NFC", word))
    return " ".join(re.findall("[a-z0-9]+", anyascii(apart).lower()))


def _sorted_out(words: list[str], ordinal: int | None) -> PersonName:
    words = _servants_joined(words)
    own: list[str] = []
    fathers: list[str] = []
    house: list[str] = []
    into = own
    for at, word in enumerate(words):
        is_last = at == len(words) - 1
        if word in PATRONYMIC and own:
            into = fathers
        elif word in PARTICLES or (word in HONORIFICS and not is_last):
            continue
        elif _is_house(words, at, bool(own)):
            house.append(word)
        else:
            into.append(word)
    return PersonName(tuple(own or (() if house else words)), tuple(fathers), tuple(house), ordinal)


def _is_house(words: list[str], at: int, has_own: bool) -> bool:
    """Whether a word names a ruling house: at the end after own names or an article, or before own names."""
    if words[at] not in HOUSES:
        return False
    if at == 0 and len(words) > 1 and words[0] in LEADING_HOUSES:
        return True
    return at == len(words) - 1 and (has_own or (at > 0 and words[at - 1] in PARTICLES))


def _servants_joined(words: list[str]) -> list[str]:
    joined: list[str] = []
    servant = False
    for word in words:
        if servant and word in PARTICLES:
            continue
        if servant:
            joined[-1] = "abd" + word
            servant = False
        else:
            joined.append(word)
            servant = word in SERVANT
    return [_servant(word) for word in joined]


def _servant(word: str) -> str:
    found = re.match(r"^abd(?:ul|el|al|ol|oul|u|ur|us)([a-z]{4,})$", word)
    return "abd" + found[1] if found else word
