"""Entity tags: a client's copy is current while the database is in the same state.

Source: RFC 9110, sections 8.8.3 "ETag" and 13.1.2 "If-None-Match".
"""

import re
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version

from starlette.requests import Request
from starlette.responses import Response

from api.database import DatabaseState

TAG = re.compile(r'(?:W/)?("[^"]*")')


@cache
def build() -> str:
    """The version of this program: another version may answer in a different form."""
    try:
        return version("entente")
    except PackageNotFoundError:
        return "source"


def tag_of(state: DatabaseState, form: str) -> str:
    """The tag of an answer in a form, such as a media type, that was computed in a state of the database."""
    return f'W/"{state.revision}-{state.mark}-{build()}-{form}"'


def has_tag(tags: str, tag: str) -> bool:
    """Whether a list of tags, as in `If-None-Match`, contains a tag.  Tags are compared weakly."""
    return tags.strip() == "*" or tag.removeprefix("W/") in TAG.findall(tags)


def caching_headers(state: DatabaseState, form: str) -> dict[str, str]:
    """The headers of an answer computed in a state: clients may store it and revalidate it before each use."""
    return {
        "ETag": tag_of(state, form),
        "Cache-Control": "no-cache",
        "Vary": "Accept",
    }


@lru_cache(maxsize=64)
def encoded_caching_headers(state: DatabaseState, form: str) -> tuple[tuple[bytes, bytes], ...]:
    """The same headers as the server sends them."""
    return tuple((name.lower().encode(), value.encode()) for name, value in caching_headers(state, form).items())


def client_tags(request: Request) -> str:
    """The tags in `If-None-Match`; empty without the header."""
    return ", ".join(request.headers.getlist("if-none-match"))


def not_modified(tags: str, state: DatabaseState, form: str) -> Response | None:
    """304 where one of the client's tags is that of the answer it would get, otherwise None.

    `Vary` includes `Accept-Encoding`, as for the compressed answer, because caches copy the headers of a 304.
    """
    headers = caching_headers(state, form) | {"Vary": "Accept, Accept-Encoding"}
    return Response(status_code=304, headers=headers) if has_tag(tags, headers["ETag"]) else None
