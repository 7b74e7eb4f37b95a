"""The page of a collection: an example, its filters, fields and links, and what else can be requested of it."""

import json
from collections.abc import Iterable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from api.rest.formats import list_formats, record_formats
from api.rest.openapi.examples import EXAMPLES, example_of
from schema.catalog import collections, columns, kind_of
from schema.entity import Entity
from web.reference.documents import record_document
from web.reference.examples import ShownExample, graphql_example, rest_answer, rest_example
from web.reference.fields import derived_rows, field_rows, filter_rows, link_rows
from web.reference.guide import LIST_PARAMETERS
from web.reference.operations import Operation, StatusMeaning, operations
from web.words.vocabulary import COLLECTIONS

ELSEWHERE = frozenset({*LIST_PARAMETERS, "cite", "Entente-Min-Revision"} - {"q"})
"""Parameters that all lists have, which the guide describes."""


async def collection(request: Request) -> dict[str, Any]:
    """What the page of a collection shows."""
    name = request.path_params["name"]
    entity = collections()[name]
    own = await run_in_threadpool(operations, request.app.routes, name)
    listing = next(one for one in own if one.id == f"list_{name}")
    filters = filter_rows(entity)
    return {
        "title": name.capitalize(),
        "entity": entity,
        "collection": name,
        "has_pages": name in COLLECTIONS,
        "examples": await _examples(request, entity),
        "filters": filters,
        "parameters": _others(listing, {f"{row.name}.{operator}" for row in filters for operator in row.operators}),
        "fields": field_rows(entity),
        "links": list(link_rows(entity)),
        "derived": derived_rows(entity),
        "list_formats": list_formats(entity),
        "record_formats": record_formats(entity),
        "operations": own,
        "errors": statuses(one for one in own if one.method == "GET"),
        "write_errors": statuses(one for one in own if one.method != "GET"),
    }


def _others(listing: Operation, filters: set[str]) -> list[Any]:
    """The parameters of the list that are neither filters nor described in the guide."""
    names = filters | {name.removesuffix(".eq") for name in filters} | ELSEWHERE
    return [parameter for parameter in listing.query_parameters if parameter.name not in names]


def statuses(found: Iterable[Operation]) -> list[StatusMeaning]:
    """The problems that some of these operations can answer with, by status."""
    every = {meaning.status: meaning for operation in found for meaning in operation.statuses}
    return [every[status] for status in sorted(every)]


async def _examples(request: Request, entity: type[Entity]) -> list[ShownExample]:
    id = await _existing_id(request, entity)
    path = f"/v1/{entity.collection()}?{_restriction(entity)}fields=id,label&limit=2"
    listed = await rest_example(request, "A list", path)
    if not id:
        return [listed]
    one = await rest_example(request, "One record", f"/v1/{id}")
    return [one, listed, await graphql_example(request, "The same record in GraphQL", record_document(entity, id))]


async def _existing_id(request: Request, entity: type[Entity]) -> str:
    """The id of the example if this base has it, of the first record otherwise; empty if there is none."""
    example = example_of(entity)["id"]
    if (await rest_answer(request, f"/v1/{example}?fields=id"))[0] == 200:
        return str(example)
    _, body = await rest_answer(request, f"/v1/{entity.collection()}?fields=id&limit=1")
    return next((row["id"] for row in json.loads(body)["data"]), "")


def _restriction(entity: type[Entity]) -> str:
    """A filter by a word of the example, as the beginning of a query string."""
    example = EXAMPLES.get(kind_of(entity), {})
    words = (name for name, column in columns(entity).items() if column.vocabulary and name in example)
    return next((f"{name}={example[name]}&" for name in words), "")
