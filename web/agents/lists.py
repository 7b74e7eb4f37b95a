"""Answers that are one page of a list: whole items as far as they fit, and where to go on."""

from collections.abc import Mapping
from typing import Any

from api.json_text import compact_json_text
from web.folding import Folded

MAX_CHARACTERS = 40_000
RESERVED = 2_000
"""Characters kept free for what stands beside the items."""


def size_of(value: Any) -> int:
    """How many characters a value takes."""
    return len(compact_json_text(value))


def page(folded: Folded, connection: Mapping[str, Any], room: int) -> dict[str, Any]:
    """The items of a connection that fit into a number of characters with their documents, and `next` if more follow.

    The first item is always among them.
    """
    edges, info = connection["edges"], connection["pageInfo"]
    others = {name: value for name, value in connection.items() if name not in ("edges", "pageInfo")}
    items: list[Any] = []
    used, cursor = 0, None
    for edge in edges:
        one = Folded(documents=dict(folded.documents))
        item = one.fold(edge["node"])
        added = size_of(item) + 1 + size_of(one.documents) - size_of(folded.documents)
        if items and used + added > room:
            break
        folded.documents.update(one.documents)
        items.append(item)
        used, cursor = used + added, edge["cursor"]
    is_cut = len(items) < len(edges) or info["hasNextPage"]
    return {"items": items, **folded.fold(others), **({"next": cursor} if is_cut else {})}
