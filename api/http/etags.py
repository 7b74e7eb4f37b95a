"""Entity tags: what somebody has is right as long as the base stands at a revision.

Source: RFC 9110, sections 8.8.3 "ETag" and 13.1.2 "If-None-Match".
"""

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from starlette.requests import Request
from starlette.responses import Response

TAG = re.compile(r'(?:W/)?("[^"]*")')


@cache
def build() -> str:
    """The version of this program: another one may tell the same facts in other words."""
    try:
        return version("entente")
    except PackageNotFoundError:
        return "source"


def tag_of(revision: int, form: str) -> str:
    """The tag of an answer in some form that was computed at a revision."""
    return f'W/"{revision}-{build()}-{form}"'


def has_tag(tags: str, tag: str) -> bool:
    """Whether a list of tags, as a client gives it, names a tag.  Tags are compared weakly."""
    return tags.strip() == "*" or tag.removeprefix("W/") in TAG.findall(tags)


def caching_headers(revision: int, form: str) -> dict[str, str]:
    """The headers of an answer that was computed at a revision: it may be kept, and is to be asked for again."""
    return {
        "ETag": tag_of(revision, form),
        "Cache-Control": "no-cache",
        "Vary": "Accept",
    }


def client_tags(request: Request) -> str:
    """The tags of the answers that the client has, as it lists them; empty where it has none."""
    return ", ".join(request.headers.getlist("if-none-match"))


def not_modified(tags: str, revision: int, form: str) -> Response | None:
    """304 where one of the client's tags is that of the answer it would get.  Tags are compared weakly.

    It says `Vary: Accept-Encoding` as the compressed answer does, for a cache takes its headers over.
    """
    headers = caching_headers(revision, form) | {"Vary": "Accept, Accept-Encoding"}
    return Response(status_code=304, headers=headers) if has_tag(tags, headers["ETag"]) else None
