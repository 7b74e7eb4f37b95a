"""The `changes` of a query: the change feed as a connection."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.changes.limits import DEFAULT_FEED_PAGE, MAX_FEED_PAGE
from api.graphql.subscriptions import WHERE, change_type, change_where
from api.graphql.types.connections import PageInfo
from api.graphql.types.factory import define_fields, new_type, resolved
from api.graphql.types.scalars import Cursor

Resolver = Callable[[Any, strawberry.Info], Awaitable[Any]]
DESCRIPTION = f"""The change feed: all changes in the order of writing, or with `last` the latest.  Cursors are the
positions of changes: subscribe to `changes` after `endCursor` to follow what comes next.  With `where`, a page can be
empty and not be the last, because it searches a limited number of changes.  A page has {DEFAULT_FEED_PAGE} changes by
default, at most {MAX_FEED_PAGE}."""
First = Annotated[int | None, strawberry.argument(description="Returns the first n changes.")]
After = Annotated[Cursor | None, strawberry.argument(description="Returns changes after this position.")]
Last = Annotated[int | None, strawberry.argument(description="Returns the last n changes.")]
Before = Annotated[Cursor | None, strawberry.argument(description="Returns changes before this position.")]


def changes_field(from_answer: Resolver) -> tuple[Any, Any]:
    """The type of the connection, and the field that returns it; `from_answer` resolves the field."""
    where: Any = change_where() | None

    async def changes(
        root: Any,
        info: strawberry.Info,
        where: Annotated[where, WHERE] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Any:
        return await from_answer(root, info)

    return _connection_type(), strawberry.field(resolver=changes, description=DESCRIPTION)


def _connection_type() -> type:
    change: Any = change_type()
    edge = {
        "cursor": (Cursor, resolved("The position of the change in the feed.")),
        "node": (change, resolved("The change.")),
    }
    edge_type: Any = define_fields(new_type("ChangeEdge"), edge, "A change in the feed.")
    fields = {
        "edges": (list[edge_type], resolved("The changes of this page with their cursors.")),
        "nodes": (list[change], resolved("The changes of this page.")),
        "page_info": (PageInfo, resolved("The position of this page in the feed; it has cursors even if it is empty.")),
    }
    return define_fields(new_type("ChangeConnection"), fields, "A page of the change feed.")
