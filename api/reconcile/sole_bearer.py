"""Takes a surname with its state, but no given name and no office, for the only person of the state who bears it.

Only the resolver's own service does so: there, the caller names the state of the person, and candidates come from the
whole base.  Where the state is read from a text or a row, a surname needs an office or a given name.
"""

from collections.abc import Sequence
from dataclasses import replace

from api.resolve.agreement import Degree, compare
from api.resolve.model import Candidate, Judgement, Mention, Verdict
from api.resolve.names import PersonName, read_name
from api.resolve.resolve import SURE, fullest_name
from api.resolve.similar import STRONG, similarity
from api.resolve.states import compared
from api.resolve.terms import covers, possible_on
from api.resolve.titles import split_title
from api.resolve.vocabulary import HOUSES

COMMON = 5
"""From so many bearers in any states on, a surname is too common to mean the one that is known of a state."""


def with_sole_bearer(
    mention: Mention, judged: Judgement, candidates: Sequence[Candidate], *, is_complete: bool
) -> Judgement:
    """Returns a judgement of persons in which the only bearer of a surname in the state of a mention is the same.

    `is_complete` says that the candidates are all that the base has.
    """
    title, name = split_title(mention.name)
    read = fullest_name(read_name(name), mention.neighbours)
    if not is_complete or mention.office or title or not mention.country or not _may_be_surname(read):
        return judged
    found = _only_bearer(mention.country, read, candidates)
    if found is None or not _is_surname_of(read.words[0], found) or not _is_of_that_time(mention, found):
        return judged
    first = [one for one in judged.ranked if one.candidate == found]
    others = [one for one in judged.ranked if one.candidate != found]
    if not first or any(one.score >= SURE for one in others):
        return judged
    reasons = [*first[0].reasons[:-1], "nobody else of this state is known by this surname"]
    return Judgement(Verdict.same, [replace(first[0], score=max(first[0].score, SURE), reasons=reasons), *others])


def bears(name: PersonName, candidate: Candidate) -> bool:
    """Whether a name stands anywhere in one of a candidate's, as the husband's does in that of his wife."""
    return any(compare(name, read_name(text)).degree >= Degree.one_word for text in (candidate.label, *candidate.names))


def _may_be_surname(name: PersonName) -> bool:
    is_single = len(name.words) == 1 and not (name.ordinal or name.house or name.fathers)
    return is_single and name.words[0] not in HOUSES


def _only_bearer(country: str, name: PersonName, candidates: Sequence[Candidate]) -> Candidate | None:
    bearers = [one for one in candidates if bears(name, one)]
    at_home = [one for one in bearers if compared(country) in map(compared, one.countries)]
    return at_home[0] if len(at_home) == 1 and len(bearers) < COMMON else None


def _is_surname_of(word: str, candidate: Candidate) -> bool:
    """Whether a word is the last of two or more: kings have given names alone, and dynasties a father's name last."""
    names = [read_name(text) for text in (candidate.label, *candidate.names)]
    if any(one.house or one.fathers or one.ordinal for one in names):
        return False
    return any(len(one.words) > 1 and similarity(word, one.words[-1]) >= STRONG for one in names)


def _is_of_that_time(mention: Mention, candidate: Candidate) -> bool:
    day = mention.date
    if day is None or not candidate.tenures:
        return possible_on(candidate, day)
    return any(covers(one, day) for one in candidate.tenures)
