"""Judges mentions: candidates from the index of names, scores and verdicts from the resolver."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from api.database import Reader
from api.query.ast.view import View
from api.questions.name_candidates import MOST_CANDIDATES
from api.reconcile.by_name import judge_by_name
from api.reconcile.candidates import Found, NameLookup, read_candidates
from api.reconcile.sole_bearer import bears, with_sole_bearer
from api.resolve.model import Judgement, Mention, Scored, Verdict
from api.resolve.names import read_name
from api.resolve.resolve import resolve
from schema.actor import ActorKind

COST_OF_NAME = 50
"""What the candidates of one name cost, in rows."""
PERSON = str(ActorKind.person)
ORDER = (Verdict.same, Verdict.likely, Verdict.unknown)
KINDS = (*map(str, ActorKind), "alliance", "place", "topic", "office")
"""What a mention may mean unless it says: whatever has a name of its own, but no event and no document."""


class Answered(NamedTuple):
    """The judgement of a mention, and all candidates by name, those that the resolver left out as well."""

    judgement: Judgement
    found: list[Found]


async def judge(reader: Reader, mentions: Sequence[Mention], view: View) -> tuple[list[Judgement], int]:
    """Returns the judgement of each mention, and the revision of the base.  One statement reads all candidates.

    Raises Refusal for a view that cannot be read.
    """
    answered, revision = await answer(reader, mentions, [()] * len(mentions), view)
    return [one.judgement for one in answered], revision


async def answer(
    reader: Reader, mentions: Sequence[Mention], kinds: Sequence[tuple[str, ...]], view: View
) -> tuple[list[Answered], int]:
    """Returns the same with all candidates by name.

    `kinds` are those that each mention may mean, where it does not name one itself.
    """
    lookups = [
        NameLookup(one.name, (one.kind,) if one.kind else some or KINDS)
        for one, some in zip(mentions, kinds, strict=True)
    ]
    found, revision = await read_candidates(reader, lookups, view)
    return [Answered(_judge(one, some), some) for one, some in zip(mentions, found, strict=True)], revision


def _judge(mention: Mention, found: Sequence[Found]) -> Judgement:
    """Returns the surer one of two judgements: persons by the resolver's rules, all else by name."""
    people = [one.candidate for one in found if one.candidate.kind == PERSON]
    others = [one.candidate for one in found if one.candidate.kind != PERSON]
    persons = with_sole_bearer(mention, resolve(mention, people), people, is_complete=_is_complete(mention, found))
    judged = [persons, judge_by_name(mention, others)]
    if mention.office:
        judged = judged[:1]  # only persons hold one
    sure = [one for one in judged if one.verdict is Verdict.same]
    if len(sure) == 2:
        return Judgement(Verdict.unknown, _by_score(judged))
    best = min(judged, key=lambda one: (ORDER.index(one.verdict), -_score(one)))
    first = best.ranked[:1] if best.verdict is not Verdict.unknown else []
    return Judgement(best.verdict, [*first, *(one for one in _by_score(judged) if one not in first)])


def _is_complete(mention: Mention, found: Sequence[Found]) -> bool:
    """Whether all who bear a name are among the candidates, the best matches of the index."""
    return len(found) < MOST_CANDIDATES or not bears(read_name(mention.name), found[-1].candidate)


def _score(judgement: Judgement) -> int:
    return judgement.ranked[0].score if judgement.ranked else 0


def _by_score(judged: Sequence[Judgement]) -> list[Scored]:
    every = [scored for one in judged for scored in one.ranked]
    return sorted(every, key=lambda one: (-one.score, one.candidate.id))


def judgement_json(judgement: Judgement) -> dict[str, Any]:
    """A judgement as both protocols return it."""
    return {"verdict": str(judgement.verdict), "candidates": [_candidate_json(one) for one in judgement.ranked]}


def _candidate_json(scored: Scored) -> dict[str, Any]:
    candidate = scored.candidate
    own = {"record_id": candidate.id, "label": candidate.label, "kind": candidate.kind}
    return {**own, "score": scored.score, "reasons": scored.reasons}
