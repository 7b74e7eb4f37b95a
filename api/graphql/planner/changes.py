"""Plans `changes`: which changes, and the JSON of their connection.

The feed is not part of an operation's statement.  A change is the difference between two versions of a row, computed
in Python from the history of its table, so that redacted values do not reappear.  The statement writes a mark instead,
and the changes up to the revision of its answer replace the mark: the whole response is as of one revision.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from api.changes import FeedRequest, FeedStretch, change_json, format_position, parse_change_filter, parse_position
from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE
from api.changes.patches import ChangePatch
from api.graphql.planner.arguments import parse_page_size
from api.graphql.planner.collect import CollectedFields, Collector, Nodes, field_name
from api.graphql.subscriptions import MEMBERS, inside_where
from api.graphql.types.names import camel_case
from api.query.ast.select import FixedJson
from api.query.parse.operators import bad_input
from api.query.parse.views import plain_id

CHANGES = "changes"
MARK = "\x01"
"""Stands for the changes in what the statement writes.  JSON escapes control characters, so no text contains it."""
MARKED = FixedJson(MARK)
CAPITALIZED = ("action", "recordKind")


class ChangesPage(NamedTuple):
    """A page of changes: what to read, and the nodes that select its parts."""

    request: FeedRequest
    nodes: Nodes

    @property
    def key(self) -> str:
        """Its response key."""
        return (self.nodes[0].alias or self.nodes[0].name).value

    def json(self, collector: Collector, page: FeedStretch) -> dict[str, Any]:
        """The connection as a JSON object."""
        selected = collector.subfields("ChangeConnection", self.nodes)
        return {key: _part(collector, nodes, page) for key, nodes in selected.items()}


def changes_pages(collector: Collector, roots: CollectedFields) -> list[ChangesPage]:
    """The pages of changes that an operation selects, in order.  Raises Refusal for invalid arguments."""
    return [changes_page(collector, nodes) for nodes in roots.values() if field_name(nodes) == CHANGES]


def changes_page(collector: Collector, nodes: Nodes) -> ChangesPage:
    """The page that a field selects.  Raises Refusal for invalid arguments."""
    arguments = collector.arguments("Query", nodes[0])
    name, cursor = ("last", "before") if "last" in arguments else ("first", "after")
    for other in {"first", "after", "last", "before"}.intersection(arguments).difference((name, cursor)):
        hint = "Use first and after to read forwards, or last and before to read backwards."
        raise bad_input(other, f"cannot be combined with {name}." if name in arguments else "needs last.", hint)
    limit = parse_page_size(arguments.get(name, DEFAULT_FEED_PAGE), name, MAX_FEED_PAGE)
    if limit == 0:
        raise bad_input(name, "must be at least 1.")
    where = arguments.get("where") or {}
    kinds = [str(kind).lower() for kind in where["kinds"]] if where.get("kinds") is not None else None
    position = parse_position(arguments[cursor], cursor) if cursor in arguments else None
    with inside_where():
        filter = parse_change_filter(kinds, _plain(where.get("touching")))
    return ChangesPage(FeedRequest(position, filter, limit, backward=name == "last"), nodes)


def _plain(id: str | None) -> str | None:
    """An id without the view that it may carry."""
    return plain_id(id, "touching") if id else id


# ---- the connection as JSON


def _part(collector: Collector, nodes: Nodes, page: FeedStretch) -> Any:
    match field_name(nodes):
        case "nodes":
            return list(_changes(collector, nodes, page.changes))
        case "edges":
            return list(_edges(collector, nodes, page.changes))
        case "pageInfo":
            values = _page_info(page)
            return {key: values[name] for key, name in collector.subfield_names("PageInfo", nodes).items()}
        case _:
            return "ChangeConnection"


def _changes(collector: Collector, nodes: Nodes, changes: Iterable[ChangePatch]) -> Iterator[dict[str, Any]]:
    names = collector.subfield_names("Change", nodes)
    for change in changes:
        values = _change(change)
        yield {key: values[name] for key, name in names.items()}


def _edges(collector: Collector, nodes: Nodes, changes: list[ChangePatch]) -> Iterator[dict[str, Any]]:
    selected = collector.subfields("ChangeEdge", nodes)
    columns = [[_edge_value(collector, inner, change) for change in changes] for inner in selected.values()]
    for values in zip(*columns, strict=True):
        yield dict(zip(selected, values, strict=True))


def _edge_value(collector: Collector, nodes: Nodes, change: ChangePatch) -> Any:
    match field_name(nodes):
        case "cursor":
            return format_position(change.position)
        case "node":
            return next(_changes(collector, nodes, [change]))
        case _:
            return "ChangeEdge"


def _change(change: ChangePatch) -> dict[str, Any]:
    """The fields of a change by their GraphQL names."""
    members = change_json(change)
    values = {camel_case(name): value for name, value in members.items()} | {"__typename": "Change"}
    values |= {camel_case(name): members[other] for name, other in MEMBERS.items()}
    return values | {name: values[name].upper() for name in CAPITALIZED}


def _page_info(page: FeedStretch) -> dict[str, Any]:
    return {
        "__typename": "PageInfo",
        "hasNextPage": page.has_later,
        "hasPreviousPage": page.has_earlier,
        "startCursor": format_position(page.start),
        "endCursor": format_position(page.end),
    }
