"""The guide: the first requests, and what all collections and questions have in common."""

from collections.abc import Iterable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from api.query.parse.operators import DATE_MEANING, MEANING, OPERATORS
from api.questions.registry import questions
from api.rest.formats import Format, list_formats, record_formats
from api.rest.openapi.document import TAGS
from api.rest.openapi.parameters import VIEW_PARAMETERS
from api.rest.questions.routes import path_of
from schema.catalog import collections
from schema.entity import Assertion, Thing
from web.reference.examples import graphql_example, rest_example
from web.reference.operations import components
from web.reference.types import type_words

LIST_PARAMETERS = ("limit", "after", "before", "fields", "include", "count", "excluded_counts", "q")
REST_EXAMPLES = {
    "record": ("One record", "/v1/actors/china"),
    "filters": (
        "Meetings in which China took part, the latest first",
        "/v1/meetings?participations.actor=actors/china&order=-start&limit=2&fields=label,start",
    ),
    "sources": (
        "A membership with the titles of the documents that state it",
        "/v1/memberships/brics--china--1?fields=label,since,citations.document.title",
    ),
    "view": (
        "Who was certainly a member of BRICS on 9 April 2024",
        "/v1/memberships?alliance=alliances/brics&as_of=2024-04-09&certainty=certain&fields=actor.label&limit=2",
    ),
    "dates": (
        "Meetings that may have begun in May 2024",
        "/v1/meetings?start.overlaps=2024-05&fields=label,start&limit=1",
    ),
    "pages": ("The first two actors; `next` leads on", "/v1/actors?limit=2&fields=id&count=true"),
    "csv": ("A list as CSV", "/v1/actors.csv?kind=state&fields=id,label&limit=3"),
}
DOCUMENT = """{
  meetings(last: 1, where: {participations: {some: {actor: {id: {eq: "actors/china"}}}}}) {
    nodes { label start { text } citations(first: 1) { nodes { document { title } } } }
  }
}"""


async def guide(request: Request) -> dict[str, Any]:
    """What the guide shows."""
    examples = {name: await rest_example(request, *about) for name, about in REST_EXAMPLES.items()}
    examples["error"] = await rest_example(request, "A misspelled id", "/v1/actors/chian", status=404)
    examples["graphql"] = await graphql_example(request, "The latest meeting of China, in GraphQL", DOCUMENT)
    tables = await run_in_threadpool(_tables, request)
    return {"title": "Guide and reference", "examples": examples, **tables}


def _tables(request: Request) -> dict[str, Any]:
    """The tables of the guide, each from where the API declares what it lists."""
    config = request.app.state.settings
    limits = ("rate_anonymous", "rate_key", "rate_writes", "cost_anonymous", "cost_key")
    fields = type(config).model_fields
    return {
        "about": request.app.description,
        "groups": collection_groups(),
        "questions": [(path_of(one)[1:], one.description) for one in questions().values()],
        "topics": [(name, about) for name, about in TAGS.items() if name != "questions"],
        "view_parameters": [_row(parameter) for parameter in VIEW_PARAMETERS],
        "list_parameters": [_row(components()["parameters"][name]) for name in LIST_PARAMETERS],
        "operators": operator_rows(),
        "formats": [(format, format.media_type, _having(format)) for format in Format],
        "limits": [(fields[name].description, str(getattr(config, name))) for name in limits],
        "is_public": config.public_reads,
    }


def collection_groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """The collections with their descriptions, in three groups."""
    groups: dict[str, list[tuple[str, str]]] = {"Records": [], "Facts that connect them": [], "Evidence": []}
    for name, entity in collections().items():
        is_fact = issubclass(entity, Assertion)
        group = "Records" if issubclass(entity, Thing) else "Facts that connect them" if is_fact else "Evidence"
        groups[group].append((name, entity.__doc__ or ""))
    return list(groups.items())


def operator_rows() -> list[tuple[str, str, str]]:
    """The operators of filters, with what they mean of values and of dates."""
    names = dict.fromkeys([*MEANING, *DATE_MEANING])
    of_dates = MEANING | DATE_MEANING
    return [
        (name, MEANING.get(name, ""), of_dates[name] if name in (*OPERATORS["date"], "is_null") else "")
        for name in names
    ]


def _row(parameter: dict[str, Any]) -> tuple[str, Any, str]:
    return parameter["name"], type_words(parameter["schema"], components()), parameter["description"]


def _having(format: Format) -> Iterable[str]:
    """The collections whose lists or records have a format; none if all do."""
    if format in (Format.json, Format.csv, Format.ndjson):
        return []
    every = collections().items()
    return [name for name, entity in every if format in (*list_formats(entity), *record_formats(entity))]
