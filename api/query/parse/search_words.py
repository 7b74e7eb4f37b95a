"""Search text split into words: the same for indexed texts and for queries, so every backend matches alike.

Case and diacritics are ignored.  Words in non-Latin scripts are kept as written and also transliterated.  Chinese,
Japanese and Korean, which are written without spaces, are split into bigrams.  What apostrophes, dots, hyphens or
invisible joiners divide is found by its parts and as one word: O'Brien and OBrien find each other.
"""

import re
import unicodedata
from collections.abc import Iterator

from anyascii import anyascii

from api.errors import Code, Refusal
from api.query.parse.operators import bad_input, parse_text
from schema.text import normalized

MAX_SEARCH_LENGTH = 200
MOST_WORDS = 20
SEARCH_DESCRIPTION = (
    "Matches records whose label or one of whose names contains all of these words, or words that begin with them; "
    "case, diacritics and script are ignored."
)
PLAIN = re.compile("[a-z0-9]+")
DIVIDERS = re.compile("(?<=\\w)['`´ʹʻʼʽʾʿˈ׳״‘’‛′＇.·‧•․。．\\-‐‑‒–—−﹣－\u200c\u200d]+(?=\\w)")
"""What may stand inside a word: apostrophes, dots, hyphens and joiners."""
DIVIDER = "\u200c"
"""Takes their place."""
ALIKE = str.maketrans("یىکةٱ", "ييكها")
"""Letters of Arabic and Persian that stand for one another."""
UNSPACED = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+)")


def index_words(text: str) -> str:
    """Returns every word by which a text can be found, separated by spaces."""
    if text.isascii() and not DIVIDERS.search(text):  # the common case: only case has to be folded
        return " ".join(dict.fromkeys(PLAIN.findall(text.lower())))
    return " ".join(dict.fromkeys(word for spellings in _words(normalized(text)) for word in spellings))


def parse_search(value: str, at: str) -> tuple[tuple[str, ...], ...]:
    """Returns the words of a search, each as a tuple of its spellings.  Raises Refusal, naming the place `at`."""
    text = parse_text(value, at)
    if len(text) > MAX_SEARCH_LENGTH:
        detail = f"{at}: {len(text)} characters, at most {MAX_SEARCH_LENGTH}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Use fewer words.", at)
    words = tuple(dict.fromkeys(filter(None, _words(text))))
    if not words:
        raise bad_input(at, "has no letter or digit to search for.", "Use a word or its beginning, such as 'lavr'.")
    if len(words) > MOST_WORDS:
        detail = f"{at}: {len(words)} words, at most {MOST_WORDS}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Use fewer words.", at)
    return words


def word_spellings(part: str) -> Iterator[tuple[str, ...]]:
    """Yields the spellings of each word of a text; the last one of a word is in ASCII if there is such."""
    yield from filter(None, _words(part))


def _words(text: str) -> Iterator[tuple[str, ...]]:
    """Yields the spellings of each word.  Those of a part of a divided word include the whole word."""
    for run in _runs(unicodedata.normalize("NFKC", DIVIDERS.sub(DIVIDER, text)).casefold()):
        parts = [part for part in run.split(DIVIDER) if part]
        whole = "".join(parts)
        around = _spellings(whole) if len(parts) > 1 and not UNSPACED.search(whole) else ()
        for part in parts:
            yield from _words_of(part, around)


def _words_of(part: str, around: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for stretch in UNSPACED.split(part):
        if UNSPACED.match(stretch):
            yield from ((stretch[start : start + 2],) for start in range(max(len(stretch) - 1, 1)))
        elif stretch:
            yield tuple(dict.fromkeys((*_spellings(stretch), *around)))


def _spellings(word: str) -> tuple[str, ...]:
    """Returns a word without diacritics, and transliterated."""
    return tuple(dict.fromkeys(filter(None, (_bare(word), "".join(_runs(anyascii(word).lower()))))))


def _runs(text: str) -> list[str]:
    """Returns the runs of letters, digits, combining marks and dividers."""
    return "".join(char if _is_in_word(char) else " " for char in text).split()


def _is_in_word(char: str) -> bool:
    return char == DIVIDER or unicodedata.category(char)[0] in "LNM"


def _bare(word: str) -> str:
    """Returns a word without diacritics."""
    decomposed = unicodedata.normalize("NFKD", word)
    bare = "".join(char for char in decomposed if unicodedata.category(char) != "Mn")
    return unicodedata.normalize("NFC", bare.translate(ALIKE))
