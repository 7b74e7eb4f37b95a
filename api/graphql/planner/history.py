"""Plans the `history` of a record."""

from api.graphql.planner.arguments import parse_page_size
from api.graphql.planner.collect import Collector, Nodes, field_name, plan_each, typename
from api.graphql.planner.connections import RowFields
from api.graphql.types.names import column_name, type_name
from api.query.ast.select import Differences, Evidence, History, VersionPart
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_VERSIONS
from schema.catalog import columns
from schema.citation import Citation
from schema.entity import Entity


class HistoryPlanner:
    """Plans the histories that one operation selects."""

    def __init__(self, collector: Collector, row: RowFields) -> None:
        self.collector, self.row = collector, row

    def history(self, entity: type[Entity], nodes: Nodes) -> History:
        """The changes of a record of an entity.  Raises Refusal for an invalid page size."""
        arguments = self.collector.arguments(type_name(entity), nodes[0])
        limit = parse_page_size(arguments.get("first", DEFAULT_VERSIONS), "first", MAX_VERSIONS)
        selected = self.collector.subfields("HistoryEntry", nodes)
        parts = plan_each(selected, lambda inner: self._entry_field(entity, inner))
        return History(entity, parts, limit, arguments.get("before"), capitals=True)

    def _entry_field(self, entity: type[Entity], nodes: Nodes) -> VersionPart:
        match field_name(nodes):
            case "citations":
                return Evidence(self.row(Citation, nodes))
            case "fields":
                names = {name: column_name(entity, column) for name, column in columns(entity).items()}
                return Differences(names, self.collector.flat_object("FieldChange", nodes))
            case "__typename":
                return typename("HistoryEntry")
            case name:
                return name  # type: ignore[return-value]
