"""Plans the root fields of an operation: records by id, identifiers, connections, questions and views."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from api.errors import Code, Refusal
from api.graphql.planner.arguments import parse_view
from api.graphql.planner.changes import MARKED, changes_page
from api.graphql.planner.collect import CollectedFields, Collector, Nodes, field_name, plan_each, typename
from api.graphql.planner.fields import FieldPlanner
from api.graphql.planner.judgements import MARKED as JUDGED
from api.graphql.planner.judgements import names_of
from api.graphql.types.names import by_graphql_name, camel_case, type_name
from api.graphql.types.node import AmbiguousIdentifier, IdentifierMatch
from api.query.ast.answer import Answer, AnswerList, AnswerObject, IdentifierClaims, Lookup, QuestionSelection, Viewed
from api.query.ast.field_types import Question
from api.query.ast.filter import all_of
from api.query.ast.select import FixedJson, Values
from api.query.ast.view import View
from api.query.parse.arguments import argument_values
from api.query.parse.events import check_certainty_of_day, check_not_as_of
from api.query.parse.limits import MAX_IDS
from api.query.parse.operators import bad_input, parse_comparison, parse_text
from api.query.parse.params import bound, current_value
from api.query.parse.views import id_in_view, past_of, plain_ids, revision_of, view_of_id
from api.questions.registry import questions
from schema.catalog import collections, columns, entities, kind_of, links
from schema.entity import Entity
from schema.identifier import Identifier
from schema.ledger import Record

Redirects = Mapping[tuple[str, View], str]
"""The records that merged ones lead to, by the id of the merged one and the past state that it is read in."""


class Planner:
    """Plans one operation.

    With `include_typename` every object carries its `__typename`, which Strawberry's executor needs.  `redirects` maps
    merged records, by id and view, to the records that they were merged into.  Inside `at`, or for a record whose id
    carries a view, `view` is the view.
    """

    def __init__(
        self,
        collector: Collector,
        *,
        include_typename: bool = False,
        redirects: Mapping[tuple[str, View], str] | None = None,
        view: View | None = None,
    ) -> None:
        self.collector = collector
        self.include_typename = include_typename
        self.redirects = redirects or {}
        self.view = view
        with_view = view is not None and view != View()
        self.fields = FieldPlanner(collector, include_typename=include_typename, ids_with_view=with_view)

    def within(self, view: View) -> "Planner":
        """A planner for what is read in a view."""
        return Planner(self.collector, include_typename=self.include_typename, redirects=self.redirects, view=view)

    def answer(self, roots: CollectedFields, as_of: str | None = None) -> AnswerObject:
        """The answer to all root fields of a query, or of an `at` field.  Raises Refusal for invalid arguments."""
        return AnswerObject(plan_each(roots, lambda nodes: self._root_field(nodes, as_of)))

    def _root_field(self, nodes: Nodes, as_of: str | None) -> Answer:
        name = field_name(nodes)
        parent = "Query" if self.view is None else "View"
        if name == "__typename":
            return typename(parent)
        arguments = self.collector.arguments(parent, nodes[0])
        match name:
            case "revision":
                return "revision"
            case "at":
                inside, view = self.collector.subfields("View", nodes), parse_view(arguments)
                return Viewed(view, self.within(view).answer(inside, arguments.get("asOf")))
            case "node":
                return self.node(arguments["id"], nodes)
            case "nodes":
                return self._nodes(arguments["ids"], nodes)
            case "changes":
                changes_page(self.collector, nodes)
                return MARKED
            case "resolve":
                names_of(self.collector, nodes)
                return JUDGED
            case "recordByIdentifier":
                return self._identifier_claims(arguments, nodes)
        return self._generated_field(name, arguments, nodes, as_of)

    def _generated_field(self, name: str, arguments: Mapping[str, Any], nodes: Nodes, as_of: str | None) -> Answer:
        """A question, the record of an entity, or the connection of an entity."""
        if question := by_graphql_name(questions()).get(name):
            return self._question(question, arguments, nodes)
        if entity := entities().get(name):
            return self._record(entity, arguments["id"], nodes)
        if as_of is not None:
            check_not_as_of(collections()[name], as_of, "asOf", _by_day)
        check_certainty_of_day(collections()[name], self.view or View(), "asOf")
        return self.fields.connections.connection(collections()[name], nodes, arguments)

    def node(self, id: str, nodes: Nodes) -> Answer:
        """The record of an id, whose collection names the entity; one of an unknown collection does not exist."""
        entity = collections().get(id.partition("/")[0])
        return self._record(entity, id, nodes) if entity else Lookup(Record, bound(id, _parse_id), {})

    def _nodes(self, ids: list[str], nodes: Nodes) -> AnswerList:
        if len(ids) > MAX_IDS:
            detail, hint = f"ids: {len(ids)} ids, at most {MAX_IDS}.", "Split the ids over several fields or requests."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, hint, "ids")
        return AnswerList(tuple(self._one_of_ids(id, place, nodes) for place, id in enumerate(ids)))

    def _one_of_ids(self, id: str, place: int, nodes: Nodes) -> Answer:
        try:
            return self.node(id, nodes)
        except Refusal as refusal:
            if refusal.field == "id" and not refusal.path:
                refusal.field, refusal.path = "ids", (place,)
                refusal.detail = f"ids{refusal.detail.removeprefix('id')}"
            raise

    def _record(self, entity: type[Entity], id: str, nodes: Nodes) -> Answer:
        """The record of an id, which may carry a view.  Raises Refusal for a view that conflicts with that of `at`."""
        _check_collection(entity, id)
        view = view_of_id(id, "id")
        if self.view is None and view != View():
            return Viewed(view, self.within(view)._lookup(entity, plain_ids(id, "id"), nodes))
        if self.view is None or view == View():
            return self._lookup(entity, plain_ids(id, "id"), nodes)
        lookup = self._lookup(entity, id_in_view(id, self.view, "id"), nodes)
        return replace(lookup, at_revision=revision_of(view, self.view))

    def _lookup(self, entity: type[Entity], id: Any, nodes: Nodes) -> Lookup:
        if into := self._successor(current_value(id)):
            return self._redirected_record(entity, current_value(id), into, nodes)
        return Lookup(entity, id, self.fields.row(entity, nodes))

    def _successor(self, id: str) -> str | None:
        """The record that a merged one leads to in this view; it may still be a record of its own in another."""
        return self.redirects.get((id, past_of(self.view or View()))) if self.redirects else None

    def _redirected_record(self, entity: type[Entity], id: str, into: str, nodes: Nodes) -> Lookup:
        """The record that the requested one was merged into, with `redirectedFrom` set."""
        names = self.collector.subfield_names(type_name(entity), nodes)
        redirected_from = {key: FixedJson(json.dumps(id)) for key, name in names.items() if name == "redirectedFrom"}
        return Lookup(entity, into, {**self.fields.row(entity, nodes), **redirected_from})

    def _question(self, question: Question, arguments: Mapping[str, Any], nodes: Nodes) -> QuestionSelection:
        ids = {camel_case(one.name) for one in question.arguments if one.takes in ("id", "ids")}
        plain = {name: plain_ids(value, name) if name in ids else value for name, value in arguments.items()}
        values = argument_values(question, {name: self._current(value) for name, value in plain.items()}, camel_case)
        return QuestionSelection(question, values, self.fields.answer_fields(question, nodes, values))

    def _current(self, value: Any) -> Any:
        """An argument with the ids of merged records replaced."""
        current = current_value(value)
        if isinstance(current, str):
            return self._successor(current) or value
        is_redirected = isinstance(current, list) and any(map(self._successor, current))
        return [self._current(item) for item in current] if is_redirected else value

    # ---- recordByIdentifier

    def _identifier_claims(self, arguments: Mapping[str, Any], nodes: Nodes) -> IdentifierClaims:
        own = columns(Identifier)
        scheme = parse_comparison(own["scheme"], "eq", str(arguments["scheme"]).lower(), at="scheme")
        value = parse_comparison(own["value"], "eq", arguments["value"], at="value")
        alone, several = (self._claim(kind.__name__, nodes) for kind in (IdentifierMatch, AmbiguousIdentifier))
        return IdentifierClaims(Identifier, all_of((scheme, value)), alone, several)

    def _claim(self, name: str, nodes: Nodes) -> dict[str, FixedJson | Values]:
        record = links(Identifier)["record"]

        def plan(inner: Nodes) -> FixedJson | Values:
            is_typename = field_name(inner) == "__typename"
            return typename(name) if is_typename else Values(self.fields.any_record(record, inner))

        fields = plan_each(self.collector.subfields(name, nodes), plan)
        return {"__typename": typename(name), **fields} if self.include_typename else fields


def _check_collection(entity: type[Entity], id: str) -> None:
    """Raises Refusal for the id of a record of another entity, naming the field for it."""
    other = collections().get(id.partition("/")[0], entity)
    if other is not entity:
        detail = f"'{id[:60]}' is not one of the {entity.collection()}."
        raise bad_input("id", detail, f"Use the field {camel_case(kind_of(other))}, or node for any record.")


def _parse_id(value: Any) -> str:
    return parse_text(value, "id")


def _by_day(date: str, day: str) -> str:
    """The filter for a date up to a day."""
    return f'where: {{{camel_case(date)}: {{lte: "{day}"}}}}'
