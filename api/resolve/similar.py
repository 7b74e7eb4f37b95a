"""How alike two words of names are, across spellings and transliterations."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from api.resolve.vocabulary import SHORT_FORMS

STRONG = 85
"""From here on two words are taken for spellings of one."""
LENIENT = 70
"""From here on a word may be misprinted; other evidence has to agree."""
FAR = 50
"""Below this, words have too little in common to be looked at closely."""
SOUNDS = (
    ("sch|sh|hs|x|tz|ts|cz|z(?!h)|s", "s"),
    ("dzh|dj|zh|ch|j", "j"),
    ("ph|v|w|f", "f"),
    ("kh", "h"),
    ("gh|ck|q|g|c|k", "k"),
    ("dh|th|d|t", "t"),
    ("b|p", "p"),
)
SOUND = re.compile("|".join(f"(?P<s{number}>{pattern})" for number, (pattern, _) in enumerate(SOUNDS)))
UMLAUTS = (("oe", "o"), ("ue", "u"), ("ae", "a"), ("ij", "y"))
GERMAN = tuple(
    (re.compile(written), meant)
    for written, meant in (
        ("^ch(?=[lr])", "kh"),
        ("schtsch", "shch"),
        ("tsch", "ch"),
        ("sch", "sh"),
        ("w", "v"),
        ("^j(?=[aeu].{3})", "y"),
    )
)
"""How German spells the sounds of Russian names, and how English does, in this order: Chruschtschow, Khrushchev."""
LEAST_LETTERS = 4
"""Shorter words have to be equal."""


@lru_cache(maxsize=200_000)
def similarity(one: str, other: str) -> int:
    """Returns how alike two folded words are, from 0 to 100.  An initial agrees with a word at 75."""
    if one == other:
        return 100
    if SHORT_FORMS.get(one) == other or SHORT_FORMS.get(other) == one:
        return 92
    if any(article + one == other or article + other == one for article in ("abd", "al", "el")):
        return STRONG + 1
    if len(one) == 1 or len(other) == 1:
        same = one[0] == other[0] or {one[0], other[0]} == {"g", "h"}  # Heydar and Geidar: Russian writes h as g
        return 75 if same and len(one) != len(other) else 0
    if min(len(one), len(other)) < LEAST_LETTERS:
        return _of_short(one, other)
    return max(_by_spelling(one, other), _by_german_spelling(one, other))


def _by_spelling(one: str, other: str) -> int:
    ratio = fuzz.ratio(one, other, score_cutoff=FAR)
    if not ratio:
        return 0
    ratio = max(ratio, fuzz.ratio(plain(one), plain(other)))
    if ratio >= _least_for_sound(one, other) and sound(one) == sound(other) and len(sound(one)) >= 2:
        ratio = max(ratio, 88)
    if ratio >= 80 and min(len(one), len(other)) >= 9:
        ratio = max(ratio, STRONG)
    if _is_variant(*sorted((one, other), key=len)):
        ratio = max(ratio, STRONG)
    return round(ratio)


def _by_german_spelling(one: str, other: str) -> int:
    """Returns how alike two words are if one is a German spelling of the other, else 0."""
    left, right = _from_german(one), _from_german(other)
    if (left, right) == (one, other) or sound(left) != sound(right) or len(sound(left)) < 3:
        return 0
    ratio = fuzz.ratio(left, right)
    return max(round(ratio), 88) if ratio >= _least_for_sound(left, right) else 0


@lru_cache(maxsize=100_000)
def _from_german(word: str) -> str:
    """Returns a word as English would spell it, if it is a name in German spelling."""
    for written, meant in GERMAN:
        word = written.sub(meant, word)
    return word


def _least_for_sound(one: str, other: str) -> int:
    """Returns how alike words of the same consonants have to be: short ones more, Hassan is not Hussein."""
    return 66 if min(len(one), len(other)) > 5 else 72


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """Returns the consonants of a word by class, as its transliterations share them: Qadhafi and Gaddafi."""
    single = re.sub(r"(.)\1+", r"\1", word)
    classed = SOUND.sub(lambda found: SOUNDS[int(str(found.lastgroup)[1:])][1], single)
    return re.sub("[aeiouyh]", "", classed)


@lru_cache(maxsize=100_000)
def plain(word: str) -> str:
    """Returns a word with the two-letter spellings of umlauts undone and doubled letters single."""
    for written, meant in UMLAUTS:
        word = word.replace(written, meant)
    return re.sub(r"(.)\1+", r"\1", word)


def _of_short(one: str, other: str) -> int:
    same_sound = sound(one) == sound(other) and len(sound(one)) >= 2 and fuzz.ratio(one, other) >= 75
    return 88 if plain(one) == plain(other) or same_sound else 0


def _is_variant(short: str, long: str) -> bool:
    """Whether a word is another with a longer ending: George and Georgios, Sergei and Sergey."""
    stem = short.rstrip("aeiouy")
    return len(stem) >= 4 and long.startswith(stem) and len(long) - len(stem) <= 3
