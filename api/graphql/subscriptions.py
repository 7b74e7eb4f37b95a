"""The `changes` subscription: the change feed over GraphQL."""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError
from strawberry import UNSET
from strawberry.scalars import JSON

from api.changes import Feed, change_json, parse_change_filter, parse_position
from api.changes.patches import ChangePatch
from api.changes.positions import Position
from api.errors import Refusal
from api.graphql.types.factory import define_fields, new_type, optional_input
from api.graphql.types.node import ActionType, RecordKind
from api.graphql.types.scalars import DateTimeScalar
from api.query.parse.views import plain_ids

AFTER = strawberry.argument(description="Resumes after this `position`; without it, only new changes are returned.")
WHERE = strawberry.argument(description="Returns changes that match this filter.")
DESCRIPTION = """All changes in the order of writing, after a position or from now on.  A client that resubscribes after
the last position it received misses no change and receives none twice."""
CAPITALIZED = ("action", "record_kind")
MEMBERS = {"record_id": "id"}
"""The members of a change in REST that have other names here: caches would take changes of equal `id` for one."""


class SubscribedChange(dict[str, Any]):
    """A change with all its fields by name; that of a query has those selected, by response key."""


def subscription_type() -> type:
    """The root type of subscriptions."""
    change, change_filter = change_type(), change_where()

    async def changes(
        info: strawberry.Info,
        after: Annotated[str | None, AFTER] = UNSET,
        where: Annotated[change_filter | None, WHERE] = UNSET,  # type: ignore[valid-type]
    ) -> AsyncIterator[Any]:
        return _changes_only(await _subscribe(info.context, after or None, where or None))

    changes.__annotations__["return"] = AsyncIterator[change]  # type: ignore[valid-type]
    field = strawberry.subscription(resolver=changes, description=DESCRIPTION)
    fields = {"changes": (AsyncIterator[change], field)}  # type: ignore[valid-type]
    return define_fields(new_type("Subscription"), fields, "All subscriptions.")


async def _changes_only(events: AsyncIterator[ChangePatch | Position]) -> AsyncIterator[Any]:
    try:
        async for event in events:
            if isinstance(event, ChangePatch):
                yield SubscribedChange(change_json(event))
    except Refusal as refusal:
        raise _graphql_error(refusal) from None


async def _subscribe(context: dict[str, Any], after: str | None, where: Any) -> AsyncIterator[ChangePatch | Position]:
    try:
        position = parse_position(after, "after") if after else None
        kinds = [str(kind).lower() for kind in where.kinds] if where and isinstance(where.kinds, list) else None
        with inside_where():
            touching = plain_ids(where.touching, "touching") if where and where.touching else None
            feed: Feed = context["feed"]
            return await feed.subscribe(position, parse_change_filter(kinds, touching), context["client"])
    except Refusal as refusal:
        raise _graphql_error(refusal) from None


def _graphql_error(refusal: Refusal) -> GraphQLError:
    extras = {"hint": refusal.hint, "field": refusal.field}
    extensions = {"code": str(refusal.code), **{name: value for name, value in extras.items() if value}}
    return GraphQLError(refusal.detail, extensions=extensions)


@contextmanager
def inside_where() -> Iterator[None]:
    """Names the part of `where` that a Refusal which is raised inside is about."""
    try:
        yield
    except Refusal as refusal:
        if refusal.field in ("kinds", "touching"):
            refusal.detail = re.sub(rf"^{refusal.field}:", f"where.{refusal.field}:", refusal.detail)
            refusal.field = f"where.{refusal.field}"
        raise


@cache
def change_where() -> type:
    """The filter of changes."""
    fields = {
        "kinds": (list[RecordKind] | None, optional_input("Matches changes of records of these kinds.")),
        "touching": (
            strawberry.ID | None,
            optional_input("Matches changes of this record, and of records that link to it or did before."),
        ),
    }
    return define_fields(
        new_type("ChangeWhere"), fields, "Filters changes.  Conditions are combined with AND.", strawberry.input
    )


@cache
def change_type() -> type:
    """The type of a change."""
    fields: dict[str, tuple[Any, str]] = {
        "position": (str, "Position in the feed, from which a subscription can be resumed."),
        "record_id": (strawberry.ID, "Id of the record."),
        "record_kind": (RecordKind, "Kind of record."),
        "action": (ActionType, "What was done to the record."),
        "replaced_by": (strawberry.ID | None, "Id of the record that it was merged into."),
        "at": (DateTimeScalar, "When the change was made, in UTC."),
        "author": (str, "Who made the change."),
        "reason": (str, "Why the change was made."),
        "origin": (str, "Which writer made the change, such as `seed` or `api`."),
        "patch": (JSON | None, "Merge patch from the state before to the state after; null if the record was removed."),
        "reverse": (JSON | None, "Merge patch from the state after to the state before; null if the record is new."),
    }
    resolved = {name: (kind, _resolved(name, description)) for name, (kind, description) in fields.items()}
    return define_fields(new_type("Change"), resolved, "What one revision did to one record.")


def _resolved(name: str, description: str) -> Any:
    def resolve(root: Any, info: strawberry.Info) -> Any:
        if not isinstance(root, SubscribedChange):
            return root[info.path.key]
        value = root[MEMBERS.get(name, name)]
        return value.upper() if name in CAPITALIZED else value

    return strawberry.field(resolver=resolve, description=description)
