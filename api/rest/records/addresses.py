"""The address at which a list that is nested in a record goes on if it is longer than a page."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from api.query.ast.select import Address
from api.query.parse.events import EVENTS
from api.query.parse.params import bound
from api.rest.records.query_string import VIEW_PARAMETERS
from schema.catalog import Link, links

Tree = dict[str, "Tree"]
EVERY_COLUMN = "*"
ON_A_DAY = ("as_of", "certainty")
"""The view parameters that lists of events refuse.  Inside other records they do not restrict such lists."""


def list_address(link: Link, selected: Tree, own: Mapping[str, str]) -> Address:
    """Returns the address of the list at the end of a to-many link: in the same view, with the same fields."""
    back = next(each.name for each in links(link.target).values() if not each.many and each.column == link.column)
    names = [name for name in VIEW_PARAMETERS if name in own and not (name in ON_A_DAY and link.target in EVENTS)]
    view = [part for name in names for part in (f"&{name}=", bound(own[name], _encoded))]
    return Address(f"/v1/{link.target.collection()}?{back}=", (*_fields(selected), *view))


def _encoded(text: str) -> str:
    return quote(text, safe="/,:")


def _fields(selected: Tree) -> Iterator[Any]:
    """Yields the parameter that selects the same fields, unless those are the columns of the rows only."""
    paths = list(_paths(selected))
    name = "include" if all(path[-1] == EVERY_COLUMN for path in paths) else "fields"
    steps = [path[:-1] if name == "include" else path for path in paths]
    if listed := ",".join(".".join(path) for path in steps if path):
        yield f"&{name}={_encoded(listed)}"


def _paths(tree: Tree) -> Iterator[tuple[str, ...]]:
    for step, inner in tree.items():
        yield from ((step, *rest) for rest in _paths(inner)) if inner else [(step,)]
