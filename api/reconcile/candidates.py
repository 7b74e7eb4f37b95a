"""Reads the records that names may mean, with what the resolver judges by: one statement for many names."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from api.database import Reader, check_past, read_answer
from api.query.ast.answer import AnswerObject, QuestionSelection, Viewed
from api.query.ast.select import DerivedField, Field, Fields, Scalar
from api.query.ast.view import View
from api.query.parse.name_classes import EVENTS
from api.query.parse.name_search import EXACT, Term, search_terms
from api.query.sql.compile import compile_answer
from api.questions.name_candidates import MOST_CANDIDATES, candidates_question
from api.questions.record_ranking import THINGS
from api.reconcile.rejections import name_key
from api.resolve.model import Candidate, CandidateTenure
from schema.catalog import Column
from schema.edtf import day_of_bound, year_of_bound

EVENT_KINDS = frozenset(THINGS[name] for name in EVENTS)
"""Kinds of records whose many texts are read only for a name that may mean one."""

SMALL = frozenset(["of", "the", "and", "to", "in", "on", "at", "for", "with", "from", "by"])
"""Words of so many names that each of them alone would have thousands of names read."""


class NameLookup(NamedTuple):
    """A name to look up, and the kinds of records that it may mean; all if there is none."""

    name: str
    kinds: tuple[str, ...] = ()


class Found(NamedTuple):
    """A candidate, how well its names match by the index, and the name that matches best."""

    candidate: Candidate
    score: int
    summary: str | None


def lookup_terms(name: str) -> list[Term]:
    """Returns the terms of a name without its small words, for which the word that matters most counts the more."""
    terms = search_terms(name)
    words = {one.number: one for one in terms if one.kind == EXACT and one.text in SMALL}
    others = [one for one in terms if one.number not in words]
    if not words or not others:
        return terms
    main = max(others, key=lambda one: one.share).number
    share, cover = (sum(part) for part in zip(*((one.share, one.cover) for one in words.values()), strict=True))
    return [
        one._replace(share=one.share + share, cover=min(one.cover + cover, 99)) if one.number == main else one
        for one in others
    ]


async def read_candidates(
    reader: Reader, lookups: Sequence[NameLookup], view: View, most: int = MOST_CANDIDATES
) -> tuple[list[list[Found]], int]:
    """Returns the candidates of each name, the best match first, and the revision.  Raises Refusal."""
    arguments = {
        "q": tuple(term.packed(m) for m, one in enumerate(lookups) for term in lookup_terms(one.name)),
        "kinds": None,
        "kinds_by_search": [f"{m:03}{kind}" for m, one in enumerate(lookups) for kind in one.kinds] or [""],
        "events": any(not one.kinds or EVENT_KINDS & set(one.kinds) for one in lookups),
        "rejected": [f"{m:03}{name_key(one.name)}" for m, one in enumerate(lookups)],
        "most": most,
    }
    question = QuestionSelection(candidates_question(), arguments, _fields(candidates_question().of.members))
    answer = Viewed(view, AnswerObject({"data": question, "revision": "revision"}))
    await check_past(reader, answer)
    body = json.loads(await read_answer(reader, compile_answer(answer, reader.dialect)))
    found: list[list[Found]] = [[] for _ in lookups]
    for row in body["data"]["candidates"]:
        found[row["number"]].append(_found(row))
    return found, body["revision"]


def _found(row: dict[str, Any]) -> Found:
    tenures = tuple(
        CandidateTenure(
            one["title"], one["level"], one["country"], day_of_bound(one["since"]), day_of_bound(one["until"])
        )
        for one in row["tenures"]
    )
    countries = dict.fromkeys([one["id"] for one in row["countries"]] + [one.country for one in tenures if one.country])
    candidate = Candidate(
        row["record_id"],
        row["label"],
        tuple(one["text"] for one in row["names"]),
        row["kind"],
        tenures,
        tuple(countries),
        row["born"] and year_of_bound(row["born"]),
        row["died"] and year_of_bound(row["died"]),
    )
    return Found(candidate, row["score"], row["summary"])


def _fields(members: Any) -> Fields:
    return {name: _field(member) for name, member in members.items()}


def _field(member: Any) -> Field:
    return Scalar(member) if isinstance(member, Column) else DerivedField(member, _fields(member.of.members))
