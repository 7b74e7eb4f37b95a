"""Hints for paths at which there is nothing: the nearest path, or the list that holds what a record links to."""

import re
from collections.abc import Iterable, Sequence

from starlette.routing import BaseRoute

from api.errors import closest, nearest
from api.hints import collection_of, meant_collection, meant_name
from schema.catalog import Link, collections, links
from schema.entity import Entity

VERSION = "v1"
TOP_LEVEL = ("graphql", "docs", "problems", "openapi.json", "schema.graphql")
SEARCHES = ("find", "query", "q")
MAX_STEP = 80


def path_hint(path: str, routes: Sequence[BaseRoute]) -> str | None:
    """The hint for a path that no route matches."""
    steps = [step[:MAX_STEP] for step in path.strip("/").split("/")]
    paths = [str(getattr(route, "path", "")) for route in routes if "GET" in (getattr(route, "methods", None) or ())]
    if found := _name(steps[-1], TOP_LEVEL):
        return f"Did you mean '/{found}'?"
    is_versioned = steps[0] == VERSION
    below = steps[1:] if is_versioned else _below_prefix(steps)
    if below and below[0] in SEARCHES:
        return f"Search all records by '/{VERSION}/search?q=china', or a list by '/{VERSION}/actors?q=china'."
    return _below_version(below, paths, is_right=is_versioned) or None


def _below_prefix(steps: list[str]) -> list[str]:
    """The steps without a prefix that other APIs have, such as `api` or another version."""
    return _below_prefix(steps[1:]) if steps and re.fullmatch(r"api|rest|v\d+", steps[0]) else steps


def _below_version(steps: list[str], paths: Sequence[str], *, is_right: bool) -> str:
    if not steps:
        return f"Did you mean '/{VERSION}'?"
    first, dot, ending = steps[0].partition(".")
    if len(steps) > 2 and steps[0] == steps[1]:
        return _did_you_mean("/".join(steps[1:]))
    meant = _first_step(first, paths)
    if not meant:
        return ""
    if meant != first or not is_right:
        meant = meant if len(steps) == 1 and not dot else meant.partition("?")[0]
        return _did_you_mean("/".join([meant, *steps[1:]]) + dot + ending)
    return _below_record(steps, paths) if len(steps) > 2 else ""


def _first_step(step: str, paths: Iterable[str]) -> str:
    """The collection or question that a first step means; a collection with a filter, if the word narrows it."""
    steps = {path.split("/")[2].partition(".")[0] for path in paths if path.startswith(f"/{VERSION}/")}
    if step in steps:
        return step
    collection, kind = meant_collection(step, collections())
    if collection:
        return f"{collection}?kind={kind}" if kind else collection
    return _name(step, sorted(steps)) or collection_of(step, collections())[0]


def _below_record(steps: list[str], paths: Iterable[str]) -> str:
    """What stands below a record instead: a derived field, or the list that one of its links leads to."""
    collection, slug, name = steps[:3]
    start = f"/{VERSION}/{collection}/{{slug}}/"
    names = [path.removeprefix(start) for path in paths if path.startswith(start) and not path.endswith("}")]
    if name in names:
        return ""
    elsewhere = f"/{{slug}}/{name}"
    if other := next((path for path in paths if path.endswith(elsewhere)), ""):
        return f"Only {other.split('/')[2]} have it: '{other}'."
    many = _many(collections()[collection]) if collection in collections() else {}
    found = meant_name(name, many) or _name(name, [*many, *names])
    if link := many.get(found):
        back = next(each.name for each in links(link.target).values() if not each.many and each.column == link.column)
        return f"Use '/{VERSION}/{link.target.collection()}?{back}={collection}/{slug}'."
    return _did_you_mean(f"{collection}/{slug}/{found}") if found else nearest(name, names)


def _many(entity: type[Entity]) -> dict[str, Link]:
    return {link.name: link for link in links(entity).values() if link.many}


def _name(step: str, names: Sequence[str]) -> str:
    return closest(step.replace("_", "-"), names)


def _did_you_mean(path: str) -> str:
    return f"Did you mean '/{VERSION}/{path}'?"
