"""Batches of reconciliation queries: parsed to mentions, and answered by the judgements of the resolver."""

import datetime
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from api.errors import Code, Refusal
from api.hints import word_hint
from api.query.parse.operators import bad_input
from api.questions.name_candidates import MOST_NAMES_AT_ONCE
from api.questions.record_ranking import SearchKind
from api.reconcile.rejections import MAX_NAME_LENGTH
from api.reconcile.service import Answered
from api.resolve.model import Mention, Verdict
from api.rest.reconcile.manifest import named
from schema.text import slug

USUAL_RESULTS, MOST_RESULTS = 5, 12
BY_NAME_ONLY, SHARE_OF_INDEX = 50, 30
"""The highest score of a candidate that only the index proposes, and by what the score of the index is divided."""


class ReconciliationQuery(NamedTuple):
    """A query: what it asks the resolver, which kinds of records it may mean, and how many results it takes.

    The mention is None for a query without a name, which has no result.
    """

    mention: Mention | None
    kinds: tuple[str, ...]
    limit: int


def parse_queries(text: str) -> dict[str, ReconciliationQuery]:
    """Returns the queries of a batch by key.  Raises Refusal, naming the query that is not valid."""
    values = parse_json_object(text, "queries")
    if len(values) > MOST_NAMES_AT_ONCE:
        detail = f"queries: {len(values)} queries, at most {MOST_NAMES_AT_ONCE}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Split the batch; the manifest says its largest size.", "queries")
    return {key: _query(value, f"queries.{key[:40]}") for key, value in values.items()}


def parse_json_object(text: str, at: str) -> dict[str, Any]:
    """Returns the JSON object in a parameter.  Raises Refusal."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise bad_input(at, f"is not JSON: {str(problem)[:200]}.") from None
    if not isinstance(value, dict):
        raise bad_input(at, "is not a JSON object.")
    return value


def _query(value: Any, at: str) -> ReconciliationQuery:
    if not isinstance(value, dict):
        raise bad_input(at, "is not an object.", 'Write {"query": "Sergey Lavrov"}.')
    name, properties = value.get("query", ""), value.get("properties", [])
    if not isinstance(name, str) or len(name) > MAX_NAME_LENGTH:
        raise bad_input(f"{at}.query", f"must be a text of at most {MAX_NAME_LENGTH} characters.")
    if not isinstance(properties, list) or not all(isinstance(one, dict) and "pid" in one for one in properties):
        raise bad_input(f"{at}.properties", "must be a list of objects with pid and v.")
    if not name and not properties:
        raise bad_input(at, "needs a query or properties.", 'Write {"query": "Sergey Lavrov"}.')
    limit = value.get("limit", USUAL_RESULTS)
    if not isinstance(limit, int | float) or not limit >= 1:
        raise bad_input(f"{at}.limit", "must be a positive number.", f"Such as {USUAL_RESULTS}.")
    mention = _mention(name, properties) if any(map(str.isalnum, name)) else None
    return ReconciliationQuery(mention, _kinds(value.get("type"), f"{at}.type"), int(min(limit, MOST_RESULTS)))


def _kinds(value: Any, at: str) -> tuple[str, ...]:
    kinds = [value] if isinstance(value, str) else value or []
    for kind in kinds:
        if kind not in list(SearchKind):
            raise bad_input(at, f"'{str(kind)[:60]}' is not a type.", word_hint(str(kind)[:60], SearchKind))
    return tuple(kinds)


def _mention(name: str, properties: list[dict[str, Any]]) -> Mention:
    values = {one["pid"]: _first(one.get("v")) for one in properties}
    country = values.get("country")
    if country and "/" not in country:
        country = f"actors/{slug(country, 80)}"
    return Mention(name, None, values.get("office") or None, country or None, _day(values.get("date")))


def _first(value: Any) -> str:
    """The first value of a property, as text."""
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("id", "") if isinstance(value, dict) else value
    return "" if value is None or isinstance(value, list) else str(value)


def _day(text: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((text or "")[:10])
    except ValueError:
        return None  # what else a column may hold does not help to decide


def results(queries: Mapping[str, ReconciliationQuery], answered: Mapping[str, Answered]) -> dict[str, Any]:
    """The results of a batch by key."""
    return {
        key: {"result": _results(answered[key])[: query.limit] if key in answered else []}
        for key, query in queries.items()
    }


def _results(answered: Answered) -> list[dict[str, Any]]:
    judgement, found = answered
    summaries = {one.candidate.id: one.summary for one in found}
    is_sure = judgement.verdict is Verdict.same
    scores = {one.candidate.id: one.score for one in judgement.ranked}
    others = {
        one.candidate.id: min(one.score // SHARE_OF_INDEX, BY_NAME_ONLY)
        for one in found
        if one.candidate.id not in scores
    }
    candidates = {one.candidate.id: one.candidate for one in found}
    return [
        {
            "id": id,
            "name": candidates[id].label,
            "type": [named(candidates[id].kind)],
            "score": score,
            "match": is_sure and number == 0,
            **({"description": summaries[id]} if summaries[id] else {}),
        }
        for number, (id, score) in enumerate((scores | others).items())
    ]
