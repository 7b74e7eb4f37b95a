"""Ranks candidates for a mention and decides whether one of them is meant."""

from collections.abc import Iterable

from api.resolve.model import Candidate, Judgement, Mention, Verdict


def resolve(mention: Mention, candidates: Iterable[Candidate]) -> Judgement:
    """Returns the candidates that fit, best first, and how sure it is that the first one is meant."""
    return Judgement(Verdict.unknown)
