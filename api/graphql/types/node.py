"""The Node interface, the record types that implement it, and the results of `recordByIdentifier`."""

from functools import cache
from typing import Any

import strawberry

from api.graphql.types.factory import enum_type, resolved
from api.graphql.types.names import type_name
from schema.catalog import entities
from schema.entity import Assertion, Entity
from schema.ledger import Action

ActionType: Any = enum_type("Action", Action, "What a revision did to a record.")
RecordKind: Any = enum_type("RecordKind", entities(), "Kind of record: one value for each entity.")


@strawberry.interface(description="A record of any kind.")
class Node:
    """The fields that all records have."""

    id: strawberry.ID = resolved(
        "The REST path of the record, such as `actors/china`.  In a view it includes the view, such as "
        "`actors/china?as_of=1990-01-01`, so that client caches keep the same record in several views apart."
    )
    record_id: strawberry.ID = resolved("Permanent, readable id, the same in every view, such as `actors/china`.")
    record_kind: RecordKind = resolved("Kind of record.")
    label: str = resolved("Short English display text.")
    redirected_from: strawberry.ID | None = resolved(
        "The requested id, if it belongs to a record that was merged into this one."
    )

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """The type named by the answer."""
        return str(value["__typename"])


CitedInterface = type("Cited", (Node,), {})
"""The interface of records that documents can be cited for, without its fields."""
AssertionInterface = type("Assertion", (CitedInterface,), {})
"""The interface of assertions, without its fields."""


@cache
def object_type(entity: type[Entity]) -> type:
    """The type of an entity, without its own fields."""
    interface = AssertionInterface if issubclass(entity, Assertion) else CitedInterface
    return type(type_name(entity), (interface,), {"is_type_of": classmethod(lambda cls, value, info: True)})


class UnionMember:
    """A member of a union, whose answer names its type."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return bool(value["__typename"] == cls.__name__)


@strawberry.type(description="The only record with an identifier.")
class IdentifierMatch(UnionMember):
    record: Node = resolved("The record.")


@strawberry.type(description="Several records with the same identifier: a data error to be resolved by an editor.")
class AmbiguousIdentifier(UnionMember):
    records: list[Node] = resolved("The records with this identifier.")
