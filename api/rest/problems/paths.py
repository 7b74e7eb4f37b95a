"""Hints for paths at which there is nothing: the nearest path, or the list that holds what a record links to."""

from collections.abc import Iterable, Sequence

from starlette.routing import BaseRoute

from api.errors import nearest
from api.hints import collection_of, meant_name
from schema.catalog import Link, collections, links
from schema.entity import Entity

VERSION = "v1"
TOP_LEVEL = ("graphql", "docs", "problems", "openapi.json", "schema.graphql")
MAX_STEP = 80


def path_hint(path: str, routes: Sequence[BaseRoute]) -> str | None:
    """The hint for a path that no route matches."""
    steps = [step[:MAX_STEP] for step in path.strip("/").split("/")]
    paths = [str(getattr(route, "path", "")) for route in routes]
    if steps[0] == VERSION:
        return _below_version(steps[1:], paths) or None
    if meant := _first_step(steps[0], paths):
        return _did_you_mean("/".join([meant, *steps[1:]]))
    if found := _name(steps[0], TOP_LEVEL):
        return f"Did you mean '/{found}'?"
    return None


def _below_version(steps: list[str], paths: Iterable[str]) -> str:
    if not steps:
        return ""
    first, ending = steps[0].partition(".")[0], "".join(steps[0].partition(".")[1:])
    meant = _first_step(first, paths)
    if meant and meant != first:
        return _did_you_mean(
            "/".join([meant if "?" in meant and len(steps) == 1 else _bare(meant), *steps[1:]]) + ending
        )
    return _below_record(steps, paths) if meant and len(steps) > 2 else ""


def _first_step(step: str, paths: Iterable[str]) -> str:
    """The collection or question that a first step means; a collection with a filter, if the word narrows it."""
    steps = {path.split("/")[2].partition(".")[0] for path in paths if path.startswith(f"/{VERSION}/")}
    if step in steps:
        return step
    collection, kind = collection_of(step, collections())
    found = _name(step, sorted(steps - {*collections()}))
    return found or (f"{collection}?kind={kind}" if kind else collection)


def _bare(meant: str) -> str:
    return meant.partition("?")[0]


def _below_record(steps: list[str], paths: Iterable[str]) -> str:
    """What stands below a record instead: a derived field, or the list that one of its links leads to."""
    collection, slug, name = steps[:3]
    start = f"/{VERSION}/{collection}/{{slug}}/"
    if name in (names := [path.removeprefix(start) for path in paths if path.startswith(start)]):
        return ""
    if collection in collections() and (link := _link(collections()[collection], name)):
        back = next(each.name for each in links(link.target).values() if not each.many and each.column == link.column)
        return f"Use '/{VERSION}/{link.target.collection()}?{back}={collection}/{slug}'."
    found = _name(name, names)
    return _did_you_mean(f"{collection}/{slug}/{found}") if found else nearest(name, names)


def _link(entity: type[Entity], name: str) -> Link | None:
    many = {link.name: link for link in links(entity).values() if link.many}
    return many.get(meant_name(name, many))


def _name(step: str, names: Sequence[str]) -> str:
    hint = nearest(step.replace("_", "-"), names)
    return hint.split("'")[1] if hint.startswith("Did you mean") else ""


def _did_you_mean(path: str) -> str:
    return f"Did you mean '/{VERSION}/{path}'?"
