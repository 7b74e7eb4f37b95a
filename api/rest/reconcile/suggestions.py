"""Suggestions of records: the autocomplete of the API in the words of the Reconciliation API."""

from typing import Any

from api.hints import word_hint
from api.query.ast.answer import QuestionSelection
from api.query.ast.select import ListPart, Rows, Scalar
from api.query.parse.arguments import parse_arguments
from api.query.parse.operators import bad_input
from api.questions.record_ranking import SearchKind
from api.questions.search import AUTOCOMPLETE, SUGGESTIONS
from api.rest.reconcile.manifest import named
from schema.catalog import Column

SUGGESTED = 20
MEMBERS = ("record_id", "label", "kind", "matched")


def suggestions_answer(prefix: str, kind: str | None) -> QuestionSelection:
    """What is read for a beginning of a name, of records of a type if one is given.  Raises Refusal."""
    if kind is not None and kind not in list(SearchKind):
        raise bad_input("type", f"'{kind[:60]}' is not a type.", word_hint(kind[:60], SearchKind))
    values = {"prefix": prefix, "first": SUGGESTED, **({"kinds": [kind]} if kind else {})}
    parsed = parse_arguments(AUTOCOMPLETE.arguments, values, lambda name: "prefix" if name == "q" else name)
    return _selection(parsed)


def _selection(values: dict[str, Any]) -> QuestionSelection:
    members = {name: SUGGESTIONS.of.members[name] for name in MEMBERS}
    fields = {name: Scalar(member) for name, member in members.items() if isinstance(member, Column)}
    page = {one.name: values[one.name] for one in SUGGESTIONS.page_arguments}
    return QuestionSelection(AUTOCOMPLETE, values, {"found": ListPart(SUGGESTIONS, page, Rows(fields))})


def suggested(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The suggestions; the name that matches describes a record whose label is another."""
    return [
        {
            "id": one["record_id"],
            "name": one["label"],
            "notable": [named(one["kind"])],
            **({"description": one["matched"]} if one["matched"] != one["label"] else {}),
        }
        for one in answer["found"]
    ]
