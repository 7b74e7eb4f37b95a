"""Plans connections: which rows, in which order, and the parts of a page."""

from collections.abc import Callable, Mapping
from typing import Any

from api.graphql.planner.arguments import parse_filters, parse_order, parse_page
from api.graphql.planner.collect import Collector, Nodes, field_name, plan_each, typename
from api.graphql.types.names import facet_words, type_name
from api.query.ast.select import (
    Connection,
    Counts,
    Edges,
    ExcludedCounts,
    Facets,
    Fields,
    PageInfoParts,
    Part,
    Rows,
    Selection,
)
from api.query.parse.facets import facet_names
from schema.entity import Entity

RowFields = Callable[[type[Entity], Nodes], Fields]
"""Plans the fields selected on a record of an entity."""


class ConnectionPlanner:
    """Plans the connections of one operation."""

    def __init__(self, collector: Collector, row: RowFields) -> None:
        self.collector, self.row = collector, row

    def connection(self, entity: type[Entity], nodes: Nodes, arguments: Mapping[str, Any]) -> Selection:
        """A page of an entity.  Raises Refusal for invalid arguments."""
        order = parse_order(entity, arguments.get("orderBy"))
        selected = self.collector.subfields(f"{type_name(entity)}Connection", nodes)
        parts = plan_each(selected, lambda inner: self._part(entity, inner))
        filters, page = parse_filters(entity, arguments), parse_page(arguments, order)
        return Selection(entity, Connection(parts), filters, order, **page)

    def _part(self, entity: type[Entity], nodes: Nodes) -> Part:
        match field_name(nodes):
            case "nodes":
                return Rows(self.row(entity, nodes))
            case "edges":
                return self.edges(f"{type_name(entity)}Edge", nodes, lambda inner: self.row(entity, inner))
            case "pageInfo":
                return PageInfoParts(self.collector.flat_object("PageInfo", nodes))
            case "totalCount":
                return "total"
            case "facets":
                return self._facets(entity, nodes)
            case "excludedCounts":
                return ExcludedCounts(self.collector.flat_object("ExcludedCounts", nodes))
            case _:
                return typename(f"{type_name(entity)}Connection")

    def edges(self, name: str, nodes: Nodes, fields: Callable[[Nodes], Fields]) -> Edges:
        """The edges of a type; `fields` plans those selected on a node."""

        def plan(inner: Nodes) -> Any:
            match field_name(inner):
                case "cursor":
                    return "cursor"
                case "node":
                    return Rows(fields(inner))
                case _:
                    return typename(name)

        return Edges(plan_each(self.collector.subfields(name, nodes), plan))

    def _facets(self, entity: type[Entity], nodes: Nodes) -> Facets:
        by = self.collector.arguments(f"{type_name(entity)}Connection", nodes[0])["by"]
        own, words = facet_words(entity), [str(word) for word in by]
        facet_names(entity, [own[word] for word in words], "by")
        selected = self.collector.subfields("Facet", nodes)
        names = {own[word]: word for word in words}
        return Facets(names, plan_each(selected, self._facet_field), capitals=True)

    def _facet_field(self, nodes: Nodes) -> Any:
        match field_name(nodes):
            case "counts":
                return Counts(self.collector.flat_object("FacetCount", nodes))
            case "field":
                return "field"
            case "remainingCount":
                return "remaining"
            case _:
                return typename("Facet")
