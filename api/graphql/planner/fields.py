"""Plans the fields of records, and of the objects that hand-written questions return."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from api.graphql.planner.collect import Collector, Nodes, field_name, plan_each, typename
from api.graphql.planner.connections import ConnectionPlanner
from api.graphql.planner.history import HistoryPlanner
from api.graphql.types.names import by_graphql_name, camel_case, fields_of, type_name
from api.graphql.types.objects import connection_of, edge_of
from api.query.ast.field_types import FieldType, ObjectType, Question
from api.query.ast.select import (
    EVIDENCE_PARTS,
    Date,
    DerivedField,
    EvidenceSummary,
    Field,
    Fields,
    FixedJson,
    ListConnection,
    ListPart,
    PageInfoParts,
    Polymorphic,
    Rows,
    Scalar,
    ToMany,
    ToOne,
)
from api.query.parse.arguments import parse_arguments
from api.query.parse.computed_filters import EVIDENCE
from api.questions.record_fields import record_fields_of
from schema.catalog import Column, Link, columns, entities, kind_of
from schema.entity import Entity
from schema.ledger import Record

STORED_KIND = Scalar(columns(Record)["record_kind"], capitals=True)
"""`recordKind` read from the row, for a link that may lead to any entity."""


class FieldPlanner:
    """Plans fields by the type of object that they stand in.

    With `include_typename` every object carries its `__typename`, with `ids_with_view` every id the view.
    """

    def __init__(self, collector: Collector, *, include_typename: bool = False, ids_with_view: bool = False) -> None:
        self.collector = collector
        self.include_typename = include_typename
        self.ids_with_view = ids_with_view
        self.connections = ConnectionPlanner(collector, self.row)
        self.history = HistoryPlanner(collector, self.row)

    # ---- records

    def row(self, entity: type[Entity], nodes: Nodes, kind: Field | None = None) -> Fields:
        """The fields selected on a record of an entity.  `kind` replaces the constant value of `recordKind`."""
        name = type_name(entity)
        record_kind = kind or FixedJson(f'"{kind_of(entity).upper()}"')

        def plan(inner: Nodes) -> Field:
            return record_kind if field_name(inner) == "recordKind" else self._field(entity, inner)

        selected = plan_each(self.collector.subfields(name, nodes), plan)
        return {"__typename": typename(name)} | selected if self.include_typename else selected

    def _field(self, entity: type[Entity], nodes: Nodes) -> Field:
        match field_name(nodes):
            case "__typename":
                return typename(type_name(entity))
            case "id" | "recordId" as name:
                return Scalar(columns(entity)["id"], with_view=self.ids_with_view and name == "id")
            case "redirectedFrom":
                return FixedJson("null")
            case "history":
                return self.history.history(entity, nodes)
            case name if name == EVIDENCE:
                return self._evidence_summary(nodes)
            case name if derived := by_graphql_name(record_fields_of(entity)).get(name):
                return self._derived_field(derived, nodes)
            case name:
                return self._declared_field(entity, fields_of(entity)[name], nodes)

    def _declared_field(self, entity: type[Entity], declared: Column | Link, nodes: Nodes) -> Field:
        if isinstance(declared, Column):
            return self._column(declared, nodes)
        if declared.many:
            arguments = self.collector.arguments(type_name(entity), nodes[0])
            return ToMany(declared, self.connections.connection(declared.target, nodes, arguments))
        return self._to_one(declared, nodes)

    def _column(self, column: Column, nodes: Nodes) -> Field:
        if column.kind != "date":
            return Scalar(column, capitals=column.vocabulary is not None)
        return Date(column, self.collector.flat_object("UncertainDate", nodes))

    def _to_one(self, link: Link, nodes: Nodes) -> Field:
        return self.any_record(link, nodes) if link.polymorphic else ToOne(link, self.row(link.target, nodes))

    def any_record(self, link: Link, nodes: Nodes) -> Polymorphic:
        """The fields selected on a record of any entity, by entity."""
        kinds = link.kinds or tuple(entities())
        return Polymorphic(link, {kind: self.row(entities()[kind], nodes, STORED_KIND) for kind in kinds})

    def _evidence_summary(self, nodes: Nodes) -> EvidenceSummary:
        spelling = {camel_case(part): part for part in EVIDENCE_PARTS}
        return EvidenceSummary(self.collector.flat_object("Evidence", nodes, spelling))

    # ---- objects of hand-written questions

    def object_fields(self, of: ObjectType, nodes: Nodes) -> Fields:
        """The fields selected on an object of a hand-written type."""
        return plan_each(self.collector.subfields(of.name, nodes), lambda inner: self._member(of, inner))

    def _derived_field(self, derived: FieldType, nodes: Nodes) -> DerivedField:
        return DerivedField(derived, self.object_fields(derived.of, nodes))

    def _member(self, of: ObjectType, nodes: Nodes) -> Field:
        name = field_name(nodes)
        if name == "__typename":
            return typename(of.name)
        member = by_graphql_name(of.members)[name]
        if isinstance(member, Column):
            return self._column(member, nodes)
        if isinstance(member, Link):
            return self._to_one(member, nodes)
        return self._paged(of, member, nodes) if member.pages else self._derived_field(member, nodes)

    # ---- lists of questions, in pages

    def answer_fields(self, question: Question, nodes: Nodes, arguments: Mapping[str, Any]) -> Fields:
        """The fields selected on the answer to a question, which is a connection if it is about a list."""
        listed = question.answer_list
        if listed is None:
            return self.object_fields(question.of, nodes)
        name = connection_of(question)
        selected = self.collector.subfields(name, nodes)
        return plan_each(
            selected,
            lambda inner: self._page_part(listed, name, inner, arguments) or self._member(question.of, inner),
        )

    def _paged(self, of: ObjectType, listed: FieldType, nodes: Nodes) -> ListConnection:
        arguments = parse_arguments(listed.page_arguments, self.collector.arguments(of.name, nodes[0]))
        name = f"{listed.of.name}Connection"
        selected = self.collector.subfields(name, nodes)
        parts = plan_each(selected, lambda inner: self._page_part(listed, name, inner, arguments))
        return ListConnection({key: part for key, part in parts.items() if part})

    def _page_part(
        self, listed: FieldType, connection: str, nodes: Nodes, arguments: Mapping[str, Any]
    ) -> FixedJson | ListPart | None:
        """A part of a page; None for a field that belongs to the answer as a whole."""
        fields = partial(self.object_fields, listed.of)
        match field_name(nodes):
            case "nodes":
                return ListPart(listed, arguments, Rows(fields(nodes)))
            case "edges":
                return ListPart(listed, arguments, self.connections.edges(edge_of(listed), nodes, fields))
            case "pageInfo":
                return ListPart(listed, arguments, PageInfoParts(self.collector.flat_object("PageInfo", nodes)))
            case "__typename":
                return typename(connection)
        return None
