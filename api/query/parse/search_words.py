"""Search text split into words: the same for indexed texts and for queries, so every backend matches alike.

Case and diacritics are ignored.  Words in non-Latin scripts are kept as written and also transliterated.  Chinese,
Japanese and Korean, which are written without spaces, are split into bigrams.
"""

import re
import unicodedata
from collections.abc import Iterator

from anyascii import anyascii

from api.errors import Code, Refusal
from api.query.parse.operators import bad_input, parse_text

MAX_SEARCH_LENGTH = 200
MOST_WORDS = 20
SEARCH_DESCRIPTION = (
    "Matches records whose label or one of whose names contains all of these words, or words that begin with them; "
    "case, diacritics and script are ignored."
)
PLAIN = re.compile("[a-z0-9]+")
UNSPACED = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+)")


def index_words(text: str) -> str:
    """Returns every word by which a text can be found, separated by spaces."""
    if text.isascii():  # the common case: only case has to be folded
        return " ".join(dict.fromkeys(PLAIN.findall(text.lower())))
    return " ".join(dict.fromkeys(word for spellings in _words(text) for word in spellings))


def parse_search(text: str, at: str) -> tuple[tuple[str, ...], ...]:
    """Returns the words of a search, each as a tuple of its spellings.  Raises Refusal, naming the place `at`."""
    if len(parse_text(text, at)) > MAX_SEARCH_LENGTH:
        detail = f"{at}: {len(text)} characters, at most {MAX_SEARCH_LENGTH}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Use fewer words.", at)
    words = tuple(dict.fromkeys(filter(None, _words(text))))
    if not words:
        raise bad_input(at, "has no letter or digit to search for.", "Use a word or its beginning, such as 'lavr'.")
    if len(words) > MOST_WORDS:
        detail = f"{at}: {len(words)} words, at most {MOST_WORDS}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Use fewer words.", at)
    return words


def _words(text: str) -> Iterator[tuple[str, ...]]:
    for run in _runs(unicodedata.normalize("NFKC", text).casefold()):
        for part in UNSPACED.split(run):
            if UNSPACED.match(part):
                yield from ((part[start : start + 2],) for start in range(max(len(part) - 1, 1)))
            elif part:
                yield tuple(dict.fromkeys(filter(None, (_bare(part), "".join(_runs(anyascii(part).lower()))))))


def _runs(text: str) -> list[str]:
    """Returns the runs of letters, digits and combining marks."""
    return "".join(char if unicodedata.category(char)[0] in "LNM" else " " for char in text).split()


def _bare(word: str) -> str:
    """Returns a word without diacritics."""
    decomposed = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(char for char in decomposed if unicodedata.category(char) != "Mn"))
