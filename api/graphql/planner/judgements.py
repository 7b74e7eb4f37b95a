"""Plans `resolve`: which names, and the JSON of their judgements.

Candidates are judged in Python, after a statement of their own.  The operation's statement writes a mark instead, which
the judgements replace.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from api.errors import Code, Refusal
from api.graphql.planner.collect import CollectedFields, Collector, Nodes, field_name, response_key
from api.graphql.types.names import camel_case
from api.query.ast.select import FixedJson
from api.query.parse.operators import bad_input
from api.query.parse.views import plain_id
from api.questions.name_candidates import MOST_NAMES_AT_ONCE
from api.reconcile.bodies import MentionBody
from api.reconcile.service import judgement_json
from api.resolve.model import Judgement, Mention

RESOLVE = "resolve"
MARK = "\x02"
"""Stands for judgements in what the statement writes.  JSON escapes control characters, so no text contains it."""
MARKED = FixedJson(MARK)


class JudgedNames(NamedTuple):
    """The names of one field, and the nodes that select the parts of their judgements."""

    mentions: list[Mention]
    nodes: Nodes

    def json(self, collector: Collector, judged: Sequence[Judgement]) -> list[Any]:
        """The judgements as JSON objects."""
        return [_judgement(collector, self.nodes, judgement_json(one)) for one in judged]


def judged_names(collector: Collector, roots: CollectedFields) -> Iterator[JudgedNames]:
    """Yields the names of each field that resolves some.  Raises Refusal for invalid ones."""
    for key, nodes in roots.items():
        if field_name(nodes) == RESOLVE:
            with response_key(key, nodes):
                yield names_of(collector, nodes)


def names_of(collector: Collector, nodes: Nodes) -> JudgedNames:
    """The names that a field resolves.  Raises Refusal for invalid ones."""
    written = collector.arguments("Query", nodes[0])["mentions"]
    if not written:
        raise bad_input("mentions", "is empty.", "Give at least one name.")
    if len(written) > MOST_NAMES_AT_ONCE:
        detail = f"mentions: {len(written)} names, at most {MOST_NAMES_AT_ONCE}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Split the request into parts.", "mentions")
    return JudgedNames([_mention(dict(one), f"mentions.{place}") for place, one in enumerate(written)], nodes)


def _mention(values: dict[str, Any], at: str) -> Mention:
    """A mention.  Raises Refusal, naming the field that is not valid."""
    plain = {name: value for name, value in values.items() if value is not None}
    if "kind" in plain:
        plain["kind"] = str(plain["kind"]).lower()
    if "country" in plain:
        plain["country"] = plain_id(plain["country"], f"{at}.country")
    try:
        return MentionBody.model_validate(plain).mention()
    except ValidationError as invalid:
        error = invalid.errors()[0]
        field = ".".join(map(str, (at, *error["loc"])))
        raise bad_input(field, f"{error['msg']}.") from None


def _judgement(collector: Collector, nodes: Nodes, judgement: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, inner in collector.subfields("Judgement", nodes).items():
        match field_name(inner):
            case "verdict":
                found[key] = judgement["verdict"].upper()
            case "candidates":
                found[key] = [_candidate(collector, inner, one) for one in judgement["candidates"]]
            case _:
                found[key] = "Judgement"
    return found


def _candidate(collector: Collector, nodes: Nodes, candidate: dict[str, Any]) -> dict[str, Any]:
    values = {camel_case(name): value for name, value in candidate.items()}
    values |= {"__typename": "JudgedCandidate", "kind": candidate["kind"].upper()}
    return {key: values[name] for key, name in collector.subfield_names("JudgedCandidate", nodes).items()}
