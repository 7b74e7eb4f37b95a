"""How far two names of persons agree."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from api.resolve.names import PersonName
from api.resolve.similar import LENIENT, STRONG, similarity, sound

WEAK = 68
"""The score of a name that agrees only if the candidate's has two family names and no given one."""
LEAST = 65
"""How alike words have to be to be looked at."""
ALONE = 78
"""How alike a single word has to be to be a misprint."""
SHORT = 3
"""Letters up to which a word may differ by one letter where the other words agree."""
LONG_ENOUGH = 5
"""Letters of a word in which a misprint can be distinguished from another name."""


class Degree(IntEnum):
    """How far two names agree, the more the higher."""

    conflict = 0
    """They share a word, but other names differ: Heydar and Ilham Aliyev."""
    none = 1
    house = 2
    """They share only the name of a ruling house."""
    misprint = 3
    """Words differ by a few letters."""
    one_word = 4
    """One side has a single word, and it agrees."""
    full = 5
    """Two or more words agree, or all of a name that has a father's name or an ordinal."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far a name agrees with one of a candidate, with a score from 0 to 100."""

    degree: Degree
    score: int
    reason: str
    spare: int = 0
    """Own words of the printed name that the candidate's name lacks."""
    leads: bool = False
    """Whether a word that the candidate's name lacks is the first."""


class _Pair(NamedTuple):
    left: int
    right: int
    score: int


@lru_cache(maxsize=200_000)
def compare(printed: PersonName, other: PersonName) -> Agreement:
    """Returns how far a printed name agrees with another one."""
    if printed.joined and _same_when_joined(printed, other):
        return _whole(printed, other)
    if differing := _differing_marks(printed, other):
        return Agreement(Degree.conflict, 0, differing)
    if not printed.words or not other.words:
        return _by_house(printed, other)
    return _by_words(printed, other)


def _same_when_joined(printed: PersonName, other: PersonName) -> bool:
    if (printed.ordinal or other.ordinal) != (other.ordinal or printed.ordinal):
        return False
    left, right = printed.joined, other.joined
    return left == right or (min(len(left), len(right)) >= 9 and fuzz.ratio(left, right) >= 97)


def _whole(printed: PersonName, other: PersonName) -> Agreement:
    count = max(len(name.full_words) + len(name.fathers) + len(name.house) for name in (printed, other))
    if not printed.words or not other.words:
        return Agreement(Degree.house, 30, "only the name of a ruling house agrees")
    if count == 1 and not (printed.ordinal and other.ordinal):
        return Agreement(Degree.one_word, 80, "the name agrees, a single word")
    return Agreement(Degree.full, 100, "the whole name agrees")


def _differing_marks(printed: PersonName, other: PersonName) -> str | None:
    """Returns what cannot belong to one person: other ordinals, houses, fathers."""
    if printed.ordinal and other.ordinal and printed.ordinal != other.ordinal:
        return f"number {printed.ordinal} is not {other.ordinal}"
    if printed.house and other.house and not _shares_word(printed.house, other.house):
        return "of another ruling house"
    if printed.fathers and other.fathers and not _alike(printed.fathers[0], other.fathers[0]):
        return f"a child of {printed.fathers[0].title()}, not of {other.fathers[0].title()}"
    return None


def _by_house(printed: PersonName, other: PersonName) -> Agreement:
    shared = set(printed.house or printed.words) & {*other.house, *other.words}
    if shared:
        return Agreement(Degree.house, 30, "only the name of a ruling house agrees")
    return Agreement(Degree.none, 0, "no name agrees")


def _by_words(printed: PersonName, other: PersonName) -> Agreement:
    left, right = _comparable(printed, other), _comparable(other, printed)
    pairs = _pairs(left, right, STRONG, initials=True)
    strong = [pair for pair in pairs if len(left[pair.left]) > 1 and len(right[pair.right]) > 1]
    if len(strong) == 1 and len(pairs) < max(len(left), len(right)):
        pairs = strong  # an initial says nothing if other names are left over
    spare_left, spare_right = _rest(left, {pair.left for pair in pairs}), _rest(right, {pair.right for pair in pairs})
    if not strong:
        found = _misprinted(left, right)
        return _by_house(printed, other) if found.degree is Degree.none and printed.house else found
    if _is_child(printed, other, strong):
        return Agreement(Degree.conflict, 0, "own names differ, only other names agree")
    if spare_left and spare_right:
        return _with_rest(left, right, pairs, strong)
    if len(strong) >= 2 or (len(pairs) >= 2 and not spare_left and not spare_right):
        return _agreeing(pairs, len(spare_left), leads=all(pair.left for pair in pairs))
    if printed.house and other.house:
        return _of_one_house(spare_left, spare_right)
    if printed.ordinal and printed.ordinal == other.ordinal:
        return Agreement(Degree.full, 95, "name and number agree")
    if printed.fathers and other.fathers:
        return Agreement(Degree.full, 92, "own name and father's name agree")
    return Agreement(
        Degree.one_word, 70, f"{left[strong[0].left].title()} agrees, other names are not given", len(spare_left)
    )


def _comparable(name: PersonName, other: PersonName) -> tuple[str, ...]:
    """Returns the words to compare: a father's name only where the other prints it without bin."""
    return name.words + (() if other.fathers else name.fathers)


def _pairs(left: tuple[str, ...], right: tuple[str, ...], least: int, *, initials: bool) -> list[_Pair]:
    """Returns the best pairs of words, each used once; those of equal words and equal places first."""
    scored = [
        (-score, abs(at - to), at, to)
        for at, one in enumerate(left)
        for to, other in enumerate(right)
        if (score := similarity(one, other)) >= LEAST
    ]
    found: list[_Pair] = []
    for negative, _, at, to in sorted(scored):
        enough = 75 if initials and (len(left[at]) == 1 or len(right[to]) == 1) else least
        if -negative >= enough and all(pair.left != at and pair.right != to for pair in found):
            found.append(_Pair(at, to, -negative))
    return found


def _rest(words: tuple[str, ...], used: set[int]) -> list[str]:
    """Returns the words left over, without initials that nothing contradicts."""
    return [word for at, word in enumerate(words) if at not in used]


def _is_child(printed: PersonName, other: PersonName, strong: list[_Pair]) -> bool:
    """Whether a name with father or house agrees only after its own first name: a child bears the father's names."""
    by_printed = bool(printed.fathers or printed.house) and all(pair.left for pair in strong)
    by_other = bool(other.fathers or other.house) and all(pair.right for pair in strong)
    return by_printed or by_other


def _with_rest(left: tuple[str, ...], right: tuple[str, ...], pairs: list[_Pair], strong: list[_Pair]) -> Agreement:
    """Judges names that share words while each has others as well."""
    spare_left = _rest(left, {pair.left for pair in pairs})
    spare_right = _rest(right, {pair.right for pair in pairs})
    if all(len(word) == 1 for word in spare_left) or all(len(word) == 1 for word in spare_right):
        if _initials_differ(spare_left, spare_right):
            return Agreement(Degree.conflict, 0, "initials differ")
        return _agreeing(pairs, 0) if len(strong) >= 2 else Agreement(Degree.one_word, 60, "one name agrees")
    if _sound_alike(spare_left, spare_right):
        return Agreement(Degree.full, 85, "names agree in another transliteration")
    if len(strong) == 1 and strong[0].left == len(left) - 1 and strong[0].right == 0 and len(left) > 1:
        return Agreement(
            Degree.one_word, 68, "the first family name agrees, the given name is not known", len(spare_left)
        )
    if _alike_in_all(spare_left, spare_right):
        return Agreement(Degree.misprint, 65, "a name agrees, another differs by a few letters")
    return Agreement(Degree.conflict, 0, f"{' '.join(spare_left).title()} is not {' '.join(spare_right).title()}")


def _sound_alike(one: list[str], other: list[str]) -> bool:
    """Whether words are the same in another transliteration, perhaps divided differently: Tse-tung and Zedong."""
    left, right = "".join(one), "".join(other)
    if len(sound(left)) < 3 or sound(left) != sound(right):
        return False
    return len(one) != len(other) or all(fuzz.ratio(*pair) >= 55 for pair in zip(one, other, strict=True))


def _initials_differ(one: list[str], other: list[str]) -> bool:
    return bool({word[0] for word in one}.isdisjoint(word[0] for word in other))


def _alike_in_all(one: list[str], other: list[str]) -> bool:
    if len(one) != len(other):
        return fuzz.ratio("".join(one), "".join(other)) >= STRONG
    least = LENIENT if len(one) > 1 else LENIENT - 5
    return all(_may_be_misprint(left, right, least) for left, right in zip(one, other, strict=True))


def _may_be_misprint(one: str, other: str, least: int) -> bool:
    if len(one) == len(other) <= SHORT:
        return sum(left != right for left, right in zip(one, other, strict=True)) <= 1
    return similarity(one, other) >= least


def _of_one_house(spare_left: list[str], spare_right: list[str]) -> Agreement:
    if spare_left or spare_right:
        return Agreement(Degree.one_word, 80, "own name and ruling house agree, father's names are not given")
    return Agreement(Degree.full, 92, "own name and ruling house agree")


def _agreeing(pairs: list[_Pair], spare: int, *, leads: bool = False) -> Agreement:
    """Returns full agreement; `leads` says that the printed name begins with a name that the other one lacks."""
    mean = sum(pair.score for pair in pairs) / len(pairs)
    return Agreement(Degree.full, max(70, round(mean) - 2 * spare), f"{len(pairs)} names agree", spare, leads)


def _misprinted(left: tuple[str, ...], right: tuple[str, ...]) -> Agreement:
    least = LENIENT if len(left) > 1 and len(right) > 1 else ALONE
    found = _pairs(left, right, least, initials=False)
    pairs = [pair for pair in found if min(len(left[pair.left]), len(right[pair.right])) >= LONG_ENOUGH]
    if pairs and (len(left) == len(pairs) or len(right) == len(pairs)):
        return Agreement(Degree.misprint, 55, f"{left[pairs[0].left].title()} differs by a few letters")
    return Agreement(Degree.none, 0, "no name agrees")


def _shares_word(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return any(_alike(left, right) for left in one for right in other)


def _alike(one: str, other: str) -> bool:
    return similarity(one, other) >= STRONG
