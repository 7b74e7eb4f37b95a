"""Judges names of states, organisations, alliances and places: their names alone say which is meant."""

from collections.abc import Sequence

from rapidfuzz.fuzz import token_sort_ratio

from api.reconcile.rejections import name_key
from api.resolve.model import Candidate, Judgement, Mention, Scored, Verdict

EQUAL, ALIAS, SIMILAR, LEAST = 95, 92, 85, 60
"""The scores of an equal label and of an equal name; how similar one must be to be likely, and to be listed at all."""


def judge_by_name(mention: Mention, candidates: Sequence[Candidate]) -> Judgement:
    """Returns the candidates with similar names, best first.

    `same` needs a name that is equal but for case, marks, script and punctuation, and that no other candidate has,
    other than the alliance of the same label, in whose name an organisation acts.
    """
    searched = name_key(mention.name)
    ranked = sorted(
        (found for one in candidates if (found := _scored(searched, one)).score >= LEAST),
        key=lambda found: (-found.score, found.candidate.id),
    )
    if not ranked:
        return Judgement(Verdict.unknown)
    first = ranked[0]
    alone = all(one.score < first.score or _are_twins(first.candidate, one.candidate) for one in ranked[1:])
    if first.score >= ALIAS and alone:
        return Judgement(Verdict.same, ranked)
    return Judgement(Verdict.likely if first.score >= SIMILAR and alone else Verdict.unknown, ranked)


def _are_twins(one: Candidate, other: Candidate) -> bool:
    return one.label == other.label and "alliance" in (one.kind, other.kind)


def _scored(searched: str, candidate: Candidate) -> Scored:
    names = {name_key(name): name for name in (candidate.label, *candidate.names)}
    if searched == name_key(candidate.label):
        return Scored(candidate, EQUAL, ["has this label"])
    if searched in names:
        return Scored(candidate, ALIAS, [f"has the name {names[searched]}"])
    nearest = max(names, key=lambda key: token_sort_ratio(searched, key))
    score = round(token_sort_ratio(searched, nearest) * ALIAS / 100) - 1
    return Scored(candidate, max(score, 0), [f"has the similar name {names[nearest]}"])
