"""What the OpenAPI document cannot express about valid requests: which dates, paths and cursors exist.

Only requests that schemathesis means to be valid are changed; invalid ones are sent as they are.
"""

from functools import cache
from typing import Any

import requests
import schemathesis
from hypothesis import strategies as st

NOT_FILTERS = (
    "fields",
    "include",
    "q",
    "order",
    "limit",
    "after",
    "before",
    "count",
    "facets",
    "excluded_counts",
    "published_until",
    "according_to",
    "as_of",
    "certainty",
    "ranks",
)
KEPT_FILTERS = 2
DOCUMENT = "documents/country-codes"
ID = "#/components/schemas/Id"
UNSEEDED = ("obligations/example--1", "references/example--1")
"""The examples of collections that the seeds leave empty."""
QUESTIONS: dict[str, dict[str, Any]] = {
    "timeline": {"of": ["actors/china", "actors/sergey-lavrov"]},
    "stances": {"speakers": ["actors/china"]},
    "network": {"of": "actors/china"},
    "dyad": {"a": "actors/china", "b": "actors/russia"},
    "compare": {"a": "actors/china", "b": "actors/russia"},
    "paths": {"from": "actors/china", "to": "actors/biden"},
}
"""The questions that no list answers, with arguments that name existing records."""
ROWS_WITH_NEIGHBOURS = 50  # a row with a nested list of 100 counts as 101 of the 100,000 rows allowed

DATES = ["2024", "2024-04", "2022-02?", "202X", "19XX", "2024-04~", "2024-21", "2023/2024", "../2024", "2024-04-09/.."]
PATHS = ["id", "label", "revision", "citations", "citations.support_type", "citations.document.title"]
LATER = ["2100", "2100-05", "2100-01-01T08:30:00Z", "2100-02-03T00:00:00.5+08:00"]
WORDS = ["china", "Лавров", "王毅", "bei", "of the", "xyz"]

schemathesis.openapi.format("words", st.sampled_from(WORDS))
schemathesis.openapi.format("edtf", st.sampled_from(DATES) | st.dates().map(str))
schemathesis.openapi.format("moment", st.sampled_from(LATER))
schemathesis.openapi.format("closed-edtf", st.sampled_from(DATES[:-1]) | st.dates().map(str))
schemathesis.openapi.format("field-path", st.sampled_from(PATHS))
schemathesis.openapi.format("link-path", st.sampled_from(["citations", "citations.document"]))


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Make a valid request ask for existing data."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if "Entente-Min-Revision" in (case.headers or {}):
        case.headers["Entente-Min-Revision"] = "1"  # the only one that the database has
    address = case.operation.schema.get_base_url().rstrip("/")
    collection = case.path.removeprefix("/v1/").split("/")[0].split(".")[0]
    if "slug" in (case.path_parameters or {}):
        case.path_parameters["slug"] = existing_slug(address, collection, case.path_parameters["slug"])
    case.query = without_other_tables(case.path, with_documents(with_one_past(dict(case.query or {}))))
    if (case.path_parameters or {}).get("format") in ("ics", "atom"):
        case.query = {name: value for name, value in case.query.items() if name not in ("fields", "include")}
    case.query = with_existing_ids(examples_of_ids(address, case.path), case.query)
    if collection in QUESTIONS:
        case.query = with_records(collection, case.query)
    elif case.path.removesuffix(".{format}").endswith("/claims"):
        case.query = {name: value for name, value in case.query.items() if name not in ("after", "before")}
    elif collection == "changes":
        case.query = with_changes(address, case.query)
    elif case.query and case.path in (f"/v1/{collection}", f"/v1/{collection}.{{format}}"):
        case.query = with_cursors(address, collection, with_small_pages(with_few_filters(dict(case.query))))


def without_other_tables(path: str, query: dict[str, Any]) -> dict[str, Any]:
    """Leave out the names of fields and lists, which differ from one question to the next."""
    is_list = path.removesuffix(".{format}").removesuffix("/{slug}").count("/") == 2
    is_question = path.removeprefix("/v1/").split(".")[0] in QUESTIONS
    dropped = ("bom", "explode") if is_list and not is_question else ("bom", "explode", "fields", "part")
    return {name: value for name, value in query.items() if name not in dropped}


def with_changes(address: str, query: dict[str, Any]) -> dict[str, Any]:
    """Begin at a position that exists, and follow a record that exists."""
    existing = {"after": position, "touching": lambda _: "actors/china"}
    return query | {name: value(address) for name, value in existing.items() if name in query}


def with_one_past(query: dict[str, Any]) -> dict[str, Any]:
    """Keep one kind of past, and one with data: the database has one revision, of today, and no release."""
    kept = {name: value for name, value in query.items() if name not in ("revision", "known_at", "release")}
    if "revision" in query:
        return kept | {"revision": 1}
    return kept | ({"known_at": LATER[len(query) % len(LATER)]} if "known_at" in query else {})


def with_documents(query: dict[str, Any]) -> dict[str, Any]:
    """Follow a document that exists, and read no whole collection by dates as published until a day."""
    if "according_to" in query:
        query["according_to"] = DOCUMENT
    by_dates = [name for name in query if name.split(".")[0] in ("since", "until", "order") or "since" in name]
    dropped = by_dates if "published_until" in query else []
    return {name: value for name, value in query.items() if name not in dropped}


def with_records(question: str, query: dict[str, Any]) -> dict[str, Any]:
    """Name existing records; leave out cursors, which only responses give."""
    kept = {
        name: value
        for name, value in query.items()
        if not name.endswith("after")
        and name not in ("known_at", "targets")
        and (name != "until" or "since" not in query)
    }
    return kept | {name: QUESTIONS[question][name] for name in QUESTIONS[question]}


def with_existing_ids(examples: dict[str, str], query: dict[str, Any]) -> dict[str, Any]:
    """Filter by ids of existing records; leave out filters for which there are none."""
    kept = {name: value for name, value in query.items() if examples.get(name) not in UNSEEDED}
    return kept | {name: [id] if name.endswith(".in") else id for name, id in examples.items() if name in kept}


@cache
def examples_of_ids(address: str, path: str) -> dict[str, str]:
    """Return the example of each filter by ids that a path declares."""
    contract = requests.get(f"{address}/openapi.json", timeout=10).json()
    declared = contract["paths"].get(path, {}).get("get", {}).get("parameters", [])
    components = contract["components"]["parameters"]
    parameters = [components[each["$ref"].rpartition("/")[2]] if "$ref" in each else each for each in declared]
    schemas = {each["name"]: each["schema"] for each in parameters if each["in"] == "query"}
    ids = {name: schema for name, schema in schemas.items() if ID in (schema.get("$ref"), of_items(schema))}
    examples = {name: schema["examples"][0] for name, schema in ids.items() if "examples" in schema}
    return {name: id[0] if isinstance(id, list) else id for name, id in examples.items() if name not in NOT_FILTERS}


def of_items(schema: dict[str, Any]) -> str | None:
    """Return the reference to the schema of an array's items."""
    reference: str | None = schema.get("items", {}).get("$ref")
    return reference


def existing_slug(address: str, collection: str, slug: str) -> str:
    """Replace every other slug with that of an existing record."""
    existing = slugs(address, collection)
    return existing[len(slug) % len(existing)] if existing and len(slug) % 2 else slug


@cache
def slugs(address: str, collection: str) -> list[str]:
    """Return the slugs of some records."""
    rows = requests.get(f"{address}/v1/{collection}?fields=id", timeout=10).json()["data"]
    return [row["id"].partition("/")[2] for row in rows]


def with_few_filters(query: dict[str, Any]) -> dict[str, Any]:
    """Let every other request keep few of its filters: dozens of them together match nothing."""
    filters = [name for name in query if name not in NOT_FILTERS]
    dropped = filters[KEPT_FILTERS:] if len(filters) % 2 else []
    return {name: value for name, value in query.items() if name not in dropped}


def with_small_pages(query: dict[str, Any]) -> dict[str, Any]:
    """Keep pages with nested lists within the limit of rows of one query."""
    if "limit" in query and (query.get("include") or query.get("fields")):
        query["limit"] = min(int(query["limit"]), ROWS_WITH_NEIGHBOURS)
    return query


def with_cursors(address: str, collection: str, query: dict[str, Any]) -> dict[str, Any]:
    """Replace cursors with one that the list itself returned in the same order, or drop them."""
    cursors = [name for name in ("after", "before") if name in query]
    first = cursor(address, collection, order_of(query)) if cursors else None
    kept = {name: value for name, value in query.items() if name not in cursors}
    return kept | {cursors[0]: first} if cursors and first else kept


def order_of(query: dict[str, Any]) -> str:
    """Return the order as a query string spells it."""
    order = query.get("order", "")
    return order if isinstance(order, str) else ",".join(order)


@cache
def cursor(address: str, collection: str, order: str) -> str | None:
    """Return the cursor after the first row of a list."""
    query = {"fields": "id", "limit": 1} | ({"order": order} if order else {})
    next_: str | None = requests.get(f"{address}/v1/{collection}", query, timeout=10).json().get("next")
    return next_


@cache
def position(address: str) -> str:
    """Return the position of the first change."""
    next_: str = requests.get(f"{address}/v1/changes?limit=1", timeout=10).json()["next"]
    return next_
