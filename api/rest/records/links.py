"""The neighbours of a page in a `Link` header, after RFC 8288."""

from typing import Any
from urllib.parse import urlencode

from fastapi import Request

LONGEST_ADDRESS = 2000
"""Proxies refuse long headers.  A cursor over a long text is told in the body alone."""


def page_links(request: Request, told: dict[str, Any]) -> dict[str, str]:
    """The header that leads on from a page which told `next` and `previous`; none where the list is whole."""
    found = {
        "next": _address(request, after=told["next"]) if told["next"] else "",
        "prev": _address(request, before=told["previous"]) if told["previous"] else "",
    }
    if any(found.values()):
        found["first"] = _address(request)
    written = [f'<{there}>; rel="{name}"' for name, there in found.items() if 0 < len(there) <= LONGEST_ADDRESS]
    return {"Link": ", ".join(written)} if written else {}


def _address(request: Request, **cursor: str) -> str:
    """The same question from another cursor on."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in ("after", "before")]
    query = urlencode([*kept, *cursor.items()], safe=",/")
    return f"{request.url.path}?{query}" if query else request.url.path
