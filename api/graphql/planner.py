"""A GraphQL operation, read into one answer."""

import json
from collections.abc import Mapping
from typing import Any

from graphql import FieldNode

from api.errors import Code, Refusal
from api.graphql.arguments import parse_filters, parse_order, parse_page, parse_page_size
from api.graphql.collect import Collected, Collector
from api.graphql.names import by_graphql_name, camel_case, fields_of, type_name
from api.graphql.views import parse_view
from api.query.ast.field_types import FieldType, ObjectType, Question
from api.query.ast.filter import all_of
from api.query.ast.select import (
    Answer,
    AnswerList,
    AnswerObject,
    Connection,
    Counts,
    Date,
    DerivedField,
    Differences,
    Edges,
    Evidence,
    EvidenceSummary,
    ExcludedCounts,
    Facets,
    Field,
    Fields,
    FixedJson,
    History,
    IdentifierClaims,
    Lookup,
    PageInfoParts,
    Part,
    Polymorphic,
    QuestionSelection,
    Rows,
    Scalar,
    Selection,
    ToMany,
    ToOne,
    Values,
    VersionPart,
    Viewed,
)
from api.query.parse.arguments import argument_values
from api.query.parse.facets import facet_names
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_IDS, MAX_VERSIONS
from api.query.parse.operators import parse_comparison, parse_text
from api.query.parse.params import bound
from api.query.sql.evidence import EVIDENCE
from api.query.sql.evidence import PARTS as OF_EVIDENCE
from api.questions.record_fields import record_fields_of
from api.questions.registry import questions
from schema.catalog import Column, Link, collections, columns, entities, kind_of, links
from schema.citation import Citation
from schema.entity import Entity
from schema.identifier import Identifier
from schema.ledger import Record

KIND = Scalar(columns(Record)["record_kind"], capitals=True)
PARTS: dict[str, Any] = {"text": "text", "earliest": "earliest", "latest": "latest"}


class Planner:
    """Plans the fields of one operation.  With `tell_types` every row says its type, as the executor needs it."""

    def __init__(
        self, collector: Collector, *, tell_types: bool = False, redirected: Mapping[str, str] | None = None
    ) -> None:
        self.collect = collector
        self.tell_types = tell_types
        self.redirected = redirected or {}

    def answer(self, roots: Collected) -> AnswerObject:
        """Everything that the operation asks at its root."""
        return AnswerObject({key: self.root(nodes) for key, nodes in roots.items()})

    def root(self, nodes: list[FieldNode]) -> Answer:
        name = nodes[0].name.value
        if name == "__typename":
            return FixedJson('"Query"')
        given = self.collect.arguments("Query", nodes[0])
        if name == "revision":
            return "revision"
        if name == "at":
            return Viewed(parse_view(given), self.answer(self.collect.inside("Query", nodes)))
        if name == "node":
            return self.node(given["id"], nodes)
        if name == "nodes":
            return self.nodes(given["ids"], nodes)
        if name == "recordByIdentifier":
            return self.identified(given, nodes)
        if name in (asked := by_graphql_name(questions())):
            return self.asked(asked[name], given, nodes)
        if name in entities():
            return self.one(entities()[name], given["id"], nodes)
        return self.page(collections()[name], nodes, given)

    def identified(self, given: Mapping[str, Any], nodes: list[FieldNode]) -> IdentifierClaims:
        """Who has an identifier: nobody, one record, or several."""
        own = columns(Identifier)
        scheme = parse_comparison(own["scheme"], "eq", str(given["scheme"]).lower(), at="scheme")
        value = parse_comparison(own["value"], "eq", given["value"], at="value")
        alone, several = (self.claim(name, nodes) for name in ("IdentifierMatch", "AmbiguousIdentifier"))
        return IdentifierClaims(Identifier, all_of((scheme, value)), alone, several)

    def claim(self, name: str, nodes: list[FieldNode]) -> dict[str, FixedJson | Values]:
        told: dict[str, FixedJson | Values] = {"__typename": FixedJson(f'"{name}"')} if self.tell_types else {}
        for key, inner in self.collect.inside(name, nodes).items():
            fixed = inner[0].name.value == "__typename"
            told[key] = FixedJson(f'"{name}"') if fixed else Values(self.any_record(links(Identifier)["record"], inner))
        return told

    def nodes(self, ids: list[str], nodes: list[FieldNode]) -> Answer:
        if len(ids) > MAX_IDS:
            raise Refusal(Code.LIMIT_EXCEEDED, f"ids: {len(ids)} ids, at most {MAX_IDS}.", "Ask in parts.", "ids")
        return AnswerList(tuple(self.node(id, nodes) for id in ids))

    def node(self, id: str, nodes: list[FieldNode]) -> Answer:
        """The collection in an id says which entity it is of."""
        entity = collections().get(id.partition("/")[0])
        return self.one(entity, id, nodes) if entity else FixedJson("null")

    def one(self, entity: type[Entity], id: str, nodes: list[FieldNode]) -> Answer:
        if id in self.redirected:
            return self.other(entity, id, nodes)
        return Lookup(entity, bound(id, lambda found: parse_text(found, "id")), self.row(entity, nodes))

    def other(self, entity: type[Entity], id: str, nodes: list[FieldNode]) -> Lookup:
        """The record that another one was merged into, which says so."""
        told = {k: n[0].name.value for k, n in self.collect.inside(type_name(entity), nodes).items()}
        origin = {key: FixedJson(json.dumps(id)) for key, name in told.items() if name == "redirectedFrom"}
        return Lookup(entity, self.redirected[id], {**self.row(entity, nodes), **origin})

    # ---- rows

    def row(self, entity: type[Entity], nodes: list[FieldNode], kind: Field | None = None) -> Fields:
        """What is asked of a row of an entity; `kind` tells of which entity it is where the row itself must say so."""
        told_kind = kind or FixedJson(f'"{kind_of(entity).upper()}"')
        told = {"__typename": FixedJson(f'"{type_name(entity)}"')} if self.tell_types else {}
        asked = self.collect.inside(type_name(entity), nodes)
        return told | {
            key: told_kind if nodes[0].name.value == "recordKind" else self.field(entity, nodes)
            for key, nodes in asked.items()
        }

    def field(self, entity: type[Entity], nodes: list[FieldNode]) -> Field:
        name = nodes[0].name.value
        if name == "__typename":
            return FixedJson(f'"{type_name(entity)}"')
        if name == "redirectedFrom":
            return FixedJson("null")
        if name == "history":
            return self.history(entity, nodes)
        if name == EVIDENCE:
            return EvidenceSummary(self.parts("Evidence", nodes, {camel_case(part): part for part in OF_EVIDENCE}))
        if name in (told := by_graphql_name(record_fields_of(entity))):
            return self.about(told[name], nodes)
        asked = fields_of(entity)[name]
        return self.column(asked, nodes) if isinstance(asked, Column) else self.link(entity, asked, nodes)

    def column(self, column: Column, nodes: list[FieldNode]) -> Field:
        if column.kind != "date":
            return Scalar(column, capitals=column.vocabulary is not None)
        parts = self.collect.inside("UncertainDate", nodes)
        return Date(column, {k: PARTS.get(n[0].name.value, FixedJson('"UncertainDate"')) for k, n in parts.items()})

    def link(self, entity: type[Entity], link: Link, nodes: list[FieldNode]) -> Field:
        if link.many:
            given = self.collect.arguments(type_name(entity), nodes[0])
            return ToMany(link, self.page(link.target, nodes, given))
        if link.polymorphic:
            return self.any_record(link, nodes)
        return ToOne(link, self.row(link.target, nodes))

    def asked(self, question: Question, given: Mapping[str, Any], nodes: list[FieldNode]) -> QuestionSelection:
        """What is asked of a question that no list answers."""
        inside = self.collect.inside(question.of.name, nodes)
        fields = {key: self.member(question.of, inner) for key, inner in inside.items()}
        return QuestionSelection(question, argument_values(question, given, camel_case), fields)

    def about(self, read: FieldType, nodes: list[FieldNode]) -> DerivedField:
        """What is asked of a hand-written read."""
        asked = self.collect.inside(read.of.name, nodes)
        return DerivedField(read, {key: self.member(read.of, inner) for key, inner in asked.items()})

    def member(self, sort: ObjectType, nodes: list[FieldNode]) -> Field:
        name = nodes[0].name.value
        if name == "__typename":
            return FixedJson(f'"{sort.name}"')
        found = by_graphql_name(sort.members)[name]
        if isinstance(found, Column):
            return self.column(found, nodes)
        if isinstance(found, FieldType):
            return self.about(found, nodes)
        return self.any_record(found, nodes) if found.polymorphic else ToOne(found, self.row(found.target, nodes))

    def history(self, entity: type[Entity], nodes: list[FieldNode]) -> History:
        """The changes of a record."""
        given = self.collect.arguments(type_name(entity), nodes[0])
        limit = parse_page_size(given.get("first", DEFAULT_VERSIONS), "first", MAX_VERSIONS)
        asked = self.collect.inside("HistoryEntry", nodes)
        parts = {key: self.turn(entity, inner) for key, inner in asked.items()}
        return History(entity, parts, limit, given.get("before"), capitals=True)

    def turn(self, entity: type[Entity], nodes: list[FieldNode]) -> VersionPart:
        name = nodes[0].name.value
        if name == "citations":
            return Evidence(self.row(Citation, nodes))
        if name == "fields":
            asked = {key: inner[0].name.value for key, inner in self.collect.inside("FieldChange", nodes).items()}
            parts: dict[str, Any] = {
                k: FixedJson('"FieldChange"') if n == "__typename" else n for k, n in asked.items()
            }
            return Differences({column: camel_case(column) for column in columns(entity)}, parts)
        return FixedJson('"HistoryEntry"') if name == "__typename" else name  # type: ignore[return-value]

    def any_record(self, link: Link, nodes: list[FieldNode]) -> Polymorphic:
        """What is asked of a record of any kind, kind by kind."""
        kinds = link.kinds or tuple(entities())
        return Polymorphic(link, {kind: self.row(entities()[kind], nodes, KIND) for kind in kinds})

    # ---- pages

    def page(self, entity: type[Entity], nodes: list[FieldNode], given: Mapping[str, Any]) -> Selection:
        """A connection."""
        terms = parse_order(entity, given.get("orderBy"))
        asked = self.collect.inside(f"{type_name(entity)}Connection", nodes)
        parts = {key: self.part(entity, inner) for key, inner in asked.items()}
        return Selection(entity, Connection(parts), parse_filters(entity, given), terms, **parse_page(given, terms))

    def part(self, entity: type[Entity], nodes: list[FieldNode]) -> Part:
        match nodes[0].name.value:
            case "nodes":
                return Rows(self.row(entity, nodes))
            case "edges":
                return self.edges(entity, nodes)
            case "pageInfo":
                return self.page_info(nodes)
            case "totalCount":
                return "total"
            case "facets":
                return self.facets(entity, nodes)
            case "excludedCounts":
                return ExcludedCounts(self.parts("ExcludedCounts", nodes, {}))
            case _:
                return FixedJson(f'"{type_name(entity)}Connection"')

    def parts(self, name: str, nodes: list[FieldNode], spelt: Mapping[str, str]) -> dict[str, Any]:
        """What is asked of a plain object of a type, by the names that a selection has for it."""
        asked = {key: inner[0].name.value for key, inner in self.collect.inside(name, nodes).items()}
        return {key: FixedJson(f'"{name}"') if n == "__typename" else spelt.get(n, n) for key, n in asked.items()}

    def facets(self, entity: type[Entity], nodes: list[FieldNode]) -> Facets:
        given = self.collect.arguments(f"{type_name(entity)}Connection", nodes[0])["by"]
        by = facet_names(entity, [str(name).lower() for name in given], "by")
        asked = self.collect.inside("Facet", nodes)
        return Facets(by, {key: self.facet(inner) for key, inner in asked.items()}, capitals=True)

    def facet(self, nodes: list[FieldNode]) -> Any:
        name = nodes[0].name.value
        if name != "counts":
            return "field" if name == "field" else FixedJson('"Facet"')
        asked = self.collect.inside("FacetCount", nodes)
        typename = FixedJson('"FacetCount"')
        return Counts({k: typename if n[0].name.value == "__typename" else n[0].name.value for k, n in asked.items()})  # type: ignore[misc]

    def edges(self, entity: type[Entity], nodes: list[FieldNode]) -> Edges:
        name = f"{type_name(entity)}Edge"
        asked = self.collect.inside(name, nodes)
        return Edges({key: self.edge(entity, name, inner) for key, inner in asked.items()})

    def edge(self, entity: type[Entity], name: str, nodes: list[FieldNode]) -> Any:
        match nodes[0].name.value:
            case "cursor":
                return "cursor"
            case "node":
                return Rows(self.row(entity, nodes))
            case _:
                return FixedJson(f'"{name}"')

    def page_info(self, nodes: list[FieldNode]) -> PageInfoParts:
        return PageInfoParts(self.parts("PageInfo", nodes, {}))
