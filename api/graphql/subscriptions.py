"""The feed as a subscription."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError
from strawberry import UNSET
from strawberry.scalars import JSON

from api.changes import Feed, change_json, parse_change_filter, parse_position
from api.errors import Refusal
from api.graphql.types.factory import define_fields, described, new_type
from api.graphql.types.objects import ActionType, RecordKind
from api.graphql.types.scalars import DateTimeScalar
from api.write.patches import ChangePatch, Position

AFTER = strawberry.argument(description="Where to go on: the `position` of the last change that was told.")
IN_CAPITALS = ("action", "record_kind")
WHERE = strawberry.argument(description="Only these changes.")


def subscription_type() -> type:
    """Everything that can be followed."""
    change, wanted = _change(), _wanted()

    async def changes(
        info: strawberry.Info,
        after: Annotated[str | None, AFTER] = UNSET,
        where: Annotated[wanted | None, WHERE] = UNSET,  # type: ignore[valid-type]
    ) -> AsyncIterator[Any]:
        feed: Feed = info.context["feed"]
        return _told_apart(await _followed(feed, after or None, where or None))

    changes.__annotations__["return"] = AsyncIterator[change]  # type: ignore[valid-type]
    field = strawberry.subscription(resolver=changes, description=ABOUT)
    fields = {"changes": (AsyncIterator[change], field)}  # type: ignore[valid-type]
    return define_fields(new_type("Subscription"), fields, "Everything that can be followed.")


ABOUT = """Every change in the order of writing, from a position or from now on.  Whoever subscribes again after the
last position that was told misses nothing and is told nothing twice."""


async def _told_apart(followed: AsyncIterator[ChangePatch | Position]) -> AsyncIterator[Any]:
    async for one in followed:
        if isinstance(one, ChangePatch):
            yield change_json(one)


async def _followed(feed: Feed, after: str | None, where: Any) -> AsyncIterator[ChangePatch | Position]:
    try:
        position = parse_position(after, "after") if after else None
        kinds = [str(kind).lower() for kind in where.kinds or ()] if where else []
        return await feed.subscribe(position, parse_change_filter(kinds, (where.touching or None) if where else None))
    except Refusal as refusal:
        raise GraphQLError(str(refusal), extensions={"code": str(refusal.code)}) from None


def _wanted() -> type:
    fields = {
        "kinds": (list[RecordKind] | None, described("Of records of these kinds.")),
        "touching": (strawberry.ID | None, described("Of this record, and of those that link to it or did before.")),
    }
    return define_fields(
        new_type("ChangeWhere"), fields, "Which changes are wanted; all of these hold.", strawberry.input
    )


def _change() -> type:
    fields: dict[str, tuple[Any, str]] = {
        "position": (str, "Where it stands among all changes."),
        "id": (strawberry.ID, "The record."),
        "record_kind": (RecordKind, "The entity that the record is of."),
        "action": (ActionType, "What was done to it."),
        "replaced_by": (strawberry.ID | None, "What it was merged into."),
        "at": (DateTimeScalar, "When, in UTC."),
        "author": (str, "Who wrote it."),
        "reason": (str, "Why it was written."),
        "origin": (str, "Through which writer it came."),
        "patch": (JSON | None, "The merge patch that leads to what is there after; null is no record at all."),
        "reverse": (JSON | None, "The merge patch that leads back."),
    }
    told = {name: (kind, _told(name, about)) for name, (kind, about) in fields.items()}
    return define_fields(new_type("Change"), told, "What one revision did to one record.")


def _told(name: str, about: str) -> Any:
    def tell(root: Any) -> Any:
        return root[name].upper() if name in IN_CAPITALS else root[name]

    return strawberry.field(resolver=tell, description=about)
