"""Text folded into words: the same for what is kept and for what is asked, so that every backend matches alike.

Case and diacritics do not count.  Words of other scripts are kept as they are and transliterated; Chinese, Japanese and
Korean, which put no blanks between words, are cut into pairs of signs.
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
    "Only what has all of these words, or words that begin with them, in its label or in one of its names; case, "
    "diacritics and the script do not count."
)
PLAIN = re.compile("[a-z0-9]+")
UNSPACED = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+)")


def index_words(given: str) -> str:
    """Every word by which a text can be found, with blanks between."""
    if given.isascii():  # most are, and then there is nothing to fold but case
        return " ".join(dict.fromkeys(PLAIN.findall(given.lower())))
    return " ".join(dict.fromkeys(word for ways in _words(given) for word in ways))


def parse_search(given: str, at: str) -> tuple[tuple[str, ...], ...]:
    """The words of a search, each in the ways in which it may be written.  Raises Refusal, naming the place."""
    if len(parse_text(given, at)) > MAX_SEARCH_LENGTH:
        raise Refusal(
            Code.LIMIT_EXCEEDED,
            f"{at}: {len(given)} characters, at most {MAX_SEARCH_LENGTH}.",
            "Ask for fewer words.",
            at,
        )
    found = tuple(dict.fromkeys(filter(None, _words(given))))
    if not found:
        raise bad_input(
            at, "has no letter or digit to look for.", "Give a word or the beginning of one, such as 'lavr'."
        )
    if len(found) > MOST_WORDS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"{at}: {len(found)} words, at most {MOST_WORDS}.", "Ask for fewer.", at)
    return found


def _words(given: str) -> Iterator[tuple[str, ...]]:
    for run in _runs(unicodedata.normalize("NFKC", given).casefold()):
        for part in UNSPACED.split(run):
            if UNSPACED.match(part):
                yield from ((part[start : start + 2],) for start in range(max(len(part) - 1, 1)))
            elif part:
                yield tuple(dict.fromkeys(filter(None, (_bare(part), "".join(_runs(anyascii(part).lower()))))))


def _runs(given: str) -> list[str]:
    """Letters, digits and their marks that stand together."""
    return "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in given).split()


def _bare(word: str) -> str:
    """Without diacritics."""
    apart = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if unicodedata.category(sign) != "Mn"))
