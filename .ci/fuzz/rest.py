"""What the contract cannot say of a valid request: which dates, paths and cursors there are.

Only requests that schemathesis holds to be valid are touched; what it makes invalid stays as it is.
"""

from functools import cache
from typing import Any

import requests
import schemathesis
from hypothesis import strategies as st

OF_THE_PAGE = (
    "fields",
    "include",
    "q",
    "order",
    "limit",
    "after",
    "before",
    "count",
    "excluded_counts",
    "published_until",
    "as_of",
    "certainty",
    "ranks",
)
KEPT_FILTERS = 2
QUESTIONS: dict[str, dict[str, Any]] = {
    "timeline": {"of": ["actors/china", "actors/sergey-lavrov"]},
    "stances": {"speakers": ["actors/china"]},
    "network": {"of": "actors/china"},
    "dyad": {"a": "actors/china", "b": "actors/russia"},
    "compare": {"a": "actors/china", "b": "actors/russia"},
    "paths": {"from": "actors/china", "to": "actors/biden"},
}
"""Questions that no list answers, and the records that they are asked of."""
ROWS_WITH_NEIGHBOURS = 50  # a row with a list of a hundred inside counts as a hundred and one, of 100,000 in all

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
    """Make a valid request one that asks for something that is there."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    address = case.operation.schema.get_base_url().rstrip("/")
    collection = case.path.removeprefix("/v1/").split("/")[0].split(".")[0]
    if "slug" in (case.path_parameters or {}):
        case.path_parameters["slug"] = there(address, collection, case.path_parameters["slug"])
    case.query = one_past(dict(case.query or {}))
    if collection in QUESTIONS:
        case.query = with_records(collection, case.query)
    elif case.path.endswith("/claims"):
        case.query = {name: value for name, value in case.query.items() if name not in ("after", "before")}
    elif case.query and "after" in case.query and collection == "changes":
        case.query["after"] = position(address)
    elif case.query and case.path in (f"/v1/{collection}", f"/v1/{collection}.{{format}}"):
        case.query = pages(address, collection, smaller(few(dict(case.query))))


def one_past(query: dict[str, Any]) -> dict[str, Any]:
    """A point of view is one past, at which there is something: the base has one revision, of today, and no release."""
    kept = {name: value for name, value in query.items() if name not in ("revision", "known_at", "release")}
    if "revision" in query:
        return kept | {"revision": 1}
    return kept | ({"known_at": LATER[len(query) % len(LATER)]} if "known_at" in query else {})


def with_records(question: str, query: dict[str, Any]) -> dict[str, Any]:
    """A question that no list answers names records that are there; where it goes on from, only answers say."""
    kept = {name: value for name, value in query.items() if name not in ("after", "known_at", "about")}
    return kept | {name: QUESTIONS[question][name] for name in QUESTIONS[question]}


def there(address: str, collection: str, slug: str) -> str:
    """Every other slug becomes that of a record."""
    known = slugs(address, collection)
    return known[len(slug) % len(known)] if known and len(slug) % 2 else slug


@cache
def slugs(address: str, collection: str) -> list[str]:
    """The slugs of some records."""
    rows = requests.get(f"{address}/v1/{collection}?fields=id", timeout=10).json()["data"]
    return [row["id"].partition("/")[2] for row in rows]


def few(query: dict[str, Any]) -> dict[str, Any]:
    """Every other request keeps few of its filters: dozens of them together find nothing."""
    filters = [name for name in query if name not in OF_THE_PAGE]
    dropped = filters[KEPT_FILTERS:] if len(filters) % 2 else []
    return {name: value for name, value in query.items() if name not in dropped}


def smaller(query: dict[str, Any]) -> dict[str, Any]:
    """Pages with lists inside are kept within what one question may read."""
    if "limit" in query and (query.get("include") or query.get("fields")):
        query["limit"] = min(int(query["limit"]), ROWS_WITH_NEIGHBOURS)
    return query


def pages(address: str, collection: str, query: dict[str, Any]) -> dict[str, Any]:
    """Cursors are handed back as an answer gave them: the list's own in the same order, or none."""
    asked = [name for name in ("after", "before") if name in query]
    found = cursor(address, collection, order_of(query)) if asked else None
    kept = {name: value for name, value in query.items() if name not in asked}
    return kept | {asked[0]: found} if asked and found else kept


def order_of(query: dict[str, Any]) -> str:
    """The order as it is written in an address."""
    order = query.get("order", "")
    return order if isinstance(order, str) else ",".join(order)


@cache
def cursor(address: str, collection: str, order: str) -> str | None:
    """The cursor after the first row of a list."""
    asked = {"fields": "id", "limit": 1} | ({"order": order} if order else {})
    found: str | None = requests.get(f"{address}/v1/{collection}", asked, timeout=10).json().get("next")
    return found


@cache
def position(address: str) -> str:
    """The position of the first change."""
    found: str = requests.get(f"{address}/v1/changes?limit=1", timeout=10).json()["next"]
    return found
