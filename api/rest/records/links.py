"""The next and previous pages in a `Link` header (RFC 8288)."""

from typing import Any
from urllib.parse import urlencode

from fastapi import Request

from api.http.prefix import prefixed

MAX_ADDRESS_LENGTH = 2000
"""Proxies refuse long headers: longer cursors appear in the body only."""


def page_links(request: Request, page: dict[str, Any], after: str = "after") -> dict[str, str]:
    """The header for a page with `next` and `previous`; none if the page is the whole list.

    `after` is the name of the parameter that takes the next cursor.
    """
    found = {
        "next": _address(request, **{after: page["next"]}) if page["next"] else "",
        "prev": _address(request, before=page["previous"]) if page["previous"] else "",
    }
    if any(found.values()):
        found["first"] = _address(request, **{after: ""})
    written = [
        f'<{address}>; rel="{name}"' for name, address in found.items() if 0 < len(address) <= MAX_ADDRESS_LENGTH
    ]
    return {"Link": ", ".join(written)} if written else {}


def _address(request: Request, **cursor: str) -> str:
    """The same request from another cursor on."""
    dropped = ("after", "before", *cursor)
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in dropped]
    query = urlencode([*kept, *((name, value) for name, value in cursor.items() if value)], safe=",/")
    path = prefixed(request.url.path)
    return f"{path}?{query}" if query else path
