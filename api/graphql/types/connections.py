"""Connections: pages of records with cursors, counts and facets."""

from functools import cache
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.graphql.types.factory import define_fields, enum_type, new_type, resolved
from api.graphql.types.inputs import order_type, where_type
from api.graphql.types.names import facet_words, type_name
from api.graphql.types.node import object_type
from api.graphql.types.scalars import Cursor
from api.query.ast.select import EXCLUSION_REASONS
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE
from api.query.parse.search_words import SEARCH_DESCRIPTION
from schema.entity import Entity, Thing

FIRST = f"Returns the first n records; {DEFAULT_PAGE} by default, at most {MAX_PAGE}."
LAST = f"Returns the last n records, at most {MAX_PAGE}."

First = Annotated[int | None, strawberry.argument(description=FIRST)]
Last = Annotated[int | None, strawberry.argument(description=LAST)]
Search = Annotated[str | None, strawberry.argument(description=SEARCH_DESCRIPTION)]
After = Annotated[Cursor | None, strawberry.argument(description="Returns records after this cursor.")]
Before = Annotated[Cursor | None, strawberry.argument(description="Returns records before this cursor.")]


@strawberry.type(description="The position of a page in its list.")
class PageInfo:
    has_next_page: bool = resolved("Whether there are records after this page.")
    has_previous_page: bool = resolved("Whether there are records before this page.")
    start_cursor: Cursor | None = resolved("The cursor of the first record on this page.")
    end_cursor: Cursor | None = resolved("The cursor of the last record on this page.")


@strawberry.type(description="How often a value occurs in a list.")
class FacetCount:
    value: str | None = resolved("The value: a vocabulary word, `true` or `false`, or the id of the linked record.")
    count: int = resolved("Number of records with this value.")


@strawberry.type(description="The values of one field of a list, most frequent first, at most 100.")
class Facet:
    field: str = resolved("The field that is counted.")
    counts: list[FacetCount] = resolved("The values and their frequencies.")
    remaining_count: int = resolved("How many further values there are, which are less frequent.")


ExcludedCounts: Any = define_fields(
    new_type("ExcludedCounts"),
    {reason: (int, resolved(description)) for reason, description in EXCLUSION_REASONS.items()},
    "Numbers of records of the whole list that the view excludes.  Each record is counted for the first reason only.",
)


@cache
def connection_type(entity: type[Entity]) -> type:
    """The connection of an entity."""
    node, name, plural = object_type(entity), type_name(entity), entity.collection()
    fields = {
        "edges": (list[_edge_type(entity)], resolved("The records of this page with their cursors.")),  # type: ignore[misc]
        "nodes": (list[node], resolved("The records of this page.")),  # type: ignore[valid-type]
        "page_info": (PageInfo, resolved("The position of this page in the list.")),
        "facets": (list[Facet], _facets_field(entity)),
        "excluded_counts": (
            ExcludedCounts,
            resolved("Numbers of records that the view excludes.  Computed only if selected."),
        ),
        "total_count": (int, resolved("Number of records in the whole list.  Computed only if selected.")),
    }
    return define_fields(new_type(f"{name}Connection"), fields, f"A page of {plural}.")


def _edge_type(entity: type[Entity]) -> type:
    fields = {
        "cursor": (Cursor, resolved("The position of the record in the list.")),
        "node": (object_type(entity), resolved("The record.")),
    }
    return define_fields(new_type(f"{type_name(entity)}Edge"), fields, f"A record in a list of {entity.collection()}.")


def _facets_field(entity: type[Entity]) -> Any:
    fields = f"Fields by which {entity.collection()} can be counted."
    facet = enum_type(f"{type_name(entity)}Facet", facet_words(entity), fields)

    def facets(
        root: Any,
        info: strawberry.Info,
        by: Annotated[list[facet], strawberry.argument(description="The fields to count by.")],  # type: ignore[valid-type]
    ) -> Any:
        return root[info.path.key]

    description = "Frequencies of values in the whole list.  Computed only if selected."
    return strawberry.field(resolver=facets, description=description)


def connection_field(entity: type[Entity], description: str) -> Any:
    """A field that returns a connection: of a record, of a view or at the root."""
    where: Any = where_type(entity) | None
    order: Any = list[order_type(entity)] | None  # type: ignore[misc]

    async def page(
        root: Any,
        info: strawberry.Info,
        q: Search = UNSET,
        where: Annotated[where, strawberry.argument(description="Returns records that match this filter.")] = UNSET,
        order_by: Annotated[order, strawberry.argument(description="Orders by these terms, then by id.")] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Any:
        answer = root if root is not None else await info.context["answer"]()
        return answer[info.path.key]

    field = strawberry.field(resolver=page, description=description)
    if not issubclass(entity, Thing):
        field.arguments = [argument for argument in field.arguments if argument.python_name != "q"]
    return field
