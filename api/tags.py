"""Entity tags: what somebody has is right as long as the base stands at a revision.

Source: RFC 9110, sections 8.8.3 "ETag" and 13.1.2 "If-None-Match".
"""

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version

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


def names(tags: str, tag: str) -> bool:
    """Whether a list of tags, as a client gives it, names a tag.  Tags are compared weakly."""
    return tags.strip() == "*" or tag.removeprefix("W/") in TAG.findall(tags)
