"""Judges mentions: candidates from the index of names, scores and verdicts from the resolver."""

from collections.abc import Sequence

from api.database import Reader
from api.query.ast.view import View
from api.reconcile.candidates import Lookup, read_candidates
from api.resolve.model import Judgement, Mention
from api.resolve.resolve import resolve


async def judge(reader: Reader, mentions: Sequence[Mention], view: View) -> tuple[list[Judgement], int]:
    """Returns the judgement of each mention, and the revision of the base.  One statement reads all candidates.

    Raises Refusal for a view that cannot be read.
    """
    lookups = [Lookup(one.name, (one.kind,) if one.kind else ()) for one in mentions]
    found, revision = await read_candidates(reader, lookups, view)
    judged = [
        resolve(mention, [one.candidate for one in candidates])
        for mention, candidates in zip(mentions, found, strict=True)
    ]
    return judged, revision
