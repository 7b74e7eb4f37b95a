"""Plans the root fields of an operation: records by id, identifiers, connections, questions and views."""

import json
from collections.abc import Mapping
from typing import Any

from api.errors import Code, Refusal
from api.graphql.planner.arguments import parse_view
from api.graphql.planner.collect import CollectedFields, Collector, Nodes, field_name, typename
from api.graphql.planner.fields import FieldPlanner
from api.graphql.types.names import by_graphql_name, camel_case, type_name
from api.graphql.types.node import AmbiguousIdentifier, IdentifierMatch
from api.query.ast.answer import Answer, AnswerList, AnswerObject, IdentifierClaims, Lookup, QuestionSelection, Viewed
from api.query.ast.field_types import Question
from api.query.ast.filter import all_of
from api.query.ast.select import FixedJson, Values
from api.query.parse.arguments import argument_values
from api.query.parse.events import check_not_as_of
from api.query.parse.limits import MAX_IDS
from api.query.parse.operators import parse_comparison, parse_text
from api.query.parse.params import bound
from api.questions.registry import questions
from schema.catalog import collections, columns, entities, links
from schema.entity import Entity
from schema.identifier import Identifier


class Planner:
    """Plans one operation.

    With `include_typename` every object carries its `__typename`, which Strawberry's executor needs.  `redirects` maps
    ids of merged records to the records that they were merged into.
    """

    def __init__(
        self, collector: Collector, *, include_typename: bool = False, redirects: Mapping[str, str] | None = None
    ) -> None:
        self.collector = collector
        self.include_typename = include_typename
        self.redirects = redirects or {}
        self.fields = FieldPlanner(collector, include_typename=include_typename)

    def answer(self, roots: CollectedFields, as_of: str | None = None) -> AnswerObject:
        """The answer to all root fields of a query, or of an `at` field.  Raises Refusal for invalid arguments."""
        return AnswerObject({key: self._root_field(nodes, as_of) for key, nodes in roots.items()})

    def _root_field(self, nodes: Nodes, as_of: str | None) -> Answer:
        name = field_name(nodes)
        if name == "__typename":
            return typename("Query")
        arguments = self.collector.arguments("Query", nodes[0])
        match name:
            case "revision":
                return "revision"
            case "at":
                inside = self.collector.subfields("Query", nodes)
                return Viewed(parse_view(arguments), self.answer(inside, arguments.get("asOf")))
            case "node":
                return self.node(arguments["id"], nodes)
            case "nodes":
                return self._nodes(arguments["ids"], nodes)
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
        return self.fields.connections.connection(collections()[name], nodes, arguments)

    def node(self, id: str, nodes: Nodes) -> Answer:
        """The record of an id, whose collection names the entity; null for an unknown collection."""
        entity = collections().get(id.partition("/")[0])
        return self._record(entity, id, nodes) if entity else FixedJson("null")

    def _nodes(self, ids: list[str], nodes: Nodes) -> AnswerList:
        if len(ids) > MAX_IDS:
            detail, hint = f"ids: {len(ids)} ids, at most {MAX_IDS}.", "Split the ids over several fields or requests."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, hint, "ids")
        return AnswerList(tuple(self.node(id, nodes) for id in ids))

    def _record(self, entity: type[Entity], id: str, nodes: Nodes) -> Lookup:
        if id in self.redirects:
            return self._redirected_record(entity, id, nodes)
        return Lookup(entity, bound(id, lambda value: parse_text(value, "id")), self.fields.row(entity, nodes))

    def _redirected_record(self, entity: type[Entity], id: str, nodes: Nodes) -> Lookup:
        """The record that the requested one was merged into, with `redirectedFrom` set."""
        names = self.collector.subfield_names(type_name(entity), nodes)
        redirected_from = {key: FixedJson(json.dumps(id)) for key, name in names.items() if name == "redirectedFrom"}
        return Lookup(entity, self.redirects[id], {**self.fields.row(entity, nodes), **redirected_from})

    def _question(self, question: Question, arguments: Mapping[str, Any], nodes: Nodes) -> QuestionSelection:
        values = argument_values(question, arguments, camel_case)
        return QuestionSelection(question, values, self.fields.answer_fields(question, nodes, values))

    # ---- recordByIdentifier

    def _identifier_claims(self, arguments: Mapping[str, Any], nodes: Nodes) -> IdentifierClaims:
        own = columns(Identifier)
        scheme = parse_comparison(own["scheme"], "eq", str(arguments["scheme"]).lower(), at="scheme")
        value = parse_comparison(own["value"], "eq", arguments["value"], at="value")
        alone, several = (self._claim(kind.__name__, nodes) for kind in (IdentifierMatch, AmbiguousIdentifier))
        return IdentifierClaims(Identifier, all_of((scheme, value)), alone, several)

    def _claim(self, name: str, nodes: Nodes) -> dict[str, FixedJson | Values]:
        fields: dict[str, FixedJson | Values] = {"__typename": typename(name)} if self.include_typename else {}
        for key, inner in self.collector.subfields(name, nodes).items():
            is_typename = field_name(inner) == "__typename"
            record = links(Identifier)["record"]
            fields[key] = typename(name) if is_typename else Values(self.fields.any_record(record, inner))
        return fields


def _by_day(date: str, day: str) -> str:
    """The filter for a date up to a day."""
    return f'where: {{{camel_case(date)}: {{lte: "{day}"}}}}'
