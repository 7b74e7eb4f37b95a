"""The address at which a list that is nested in a record goes on if it is longer than a page."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from sqlmodel import SQLModel

from api.query.ast.select import Address
from api.query.parse.events import EVENTS
from api.query.parse.params import bound
from api.rest.records.query_string import VIEW_PARAMETERS
from schema.catalog import Link, links

Tree = dict[str, "Tree"]
EVERY_COLUMN = "*"
"""The step of a tree of paths that selects every column."""
ON_A_DAY = ("as_of", "certainty")
"""The view parameters that lists of events refuse.  Inside other records they do not restrict such lists."""


def list_address(link: Link, selected: Tree, own: Mapping[str, str]) -> Address:
    """Returns the address of the list at the end of a to-many link: in the same view, with the same fields."""
    back = next(each.name for each in links(link.target).values() if not each.many and each.column == link.column)
    view = view_query(link.target, own)
    return Address(f"/v1/{link.target.collection()}?{back}=", (*_fields(selected), *view))


def view_query(entity: type[SQLModel], own: Mapping[str, str]) -> list[Any]:
    """Returns the parameters that select the same view of a list of an entity, in pieces that may be Bindings."""
    names = [name for name in VIEW_PARAMETERS if name in own and not (name in ON_A_DAY and entity in EVENTS)]
    return [part for name in names for part in (f"&{name}=", bound(own[name], _encoded))]


def _encoded(text: str) -> str:
    return quote(text, safe="/,:*")


def _fields(selected: Tree) -> Iterator[Any]:
    """Yields the parameter that selects the same fields, unless those are exactly the columns of the rows."""
    linked = {name: inner for name, inner in selected.items() if name != EVERY_COLUMN}
    name = "include" if len(linked) < len(selected) and _only_whole_records(linked) else "fields"
    if listed := ",".join(_paths(linked if name == "include" else selected)):
        yield f"&{name}={_encoded(listed)}"


def _only_whole_records(tree: Tree) -> bool:
    """Returns whether `include` alone selects a tree: each branch ends with every column."""
    return all(inner == {EVERY_COLUMN: {}} or (inner and _only_whole_records(inner)) for inner in tree.values())


def _paths(tree: Tree) -> Iterator[str]:
    for step, inner in tree.items():
        if not inner or inner == {EVERY_COLUMN: {}}:
            yield step
        else:
            yield from (f"{step}.{rest}" for rest in _paths(inner))
