"""What the address of a page says of the view: as of which day, as recorded when, according to whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request

from api.http.prefix import prefixed
from api.query.parse.views import VIEW, view_of

SHARED = (*VIEW, "lang")
"""The parameters that every page has: those of the view, and the language of labels."""
PAST = ("revision", "known_at", "release")
ENUMS = ("certainty", "ranks")


@dataclass(frozen=True)
class PageView:
    """The parameters of the view in an address, checked, by their names in the address.

    `source` is the label of the document that `according_to` names, once it is known.
    """

    parameters: Mapping[str, str]
    source: str = ""

    @classmethod
    def of(cls, request: Request) -> "PageView":
        """The view of a request; parameters without a value select nothing.  Raises Refusal, naming the parameter."""
        query = request.query_params
        filled = {name: query[name].strip() for name in VIEW if query.get(name, "").strip()}
        lowered = {name: value.lower() if name in ENUMS else value for name, value in filled.items()}
        view_of(lowered)
        return cls(lowered)

    def __bool__(self) -> bool:
        return bool(self.parameters)

    def get(self, name: str) -> str:
        """The value of a parameter; empty if the address does not have it."""
        return self.parameters.get(name, "")

    @cached_property
    def variables(self) -> dict[str, Any]:
        """The view as variables of a page's document."""
        return {camel_case(name): _variable(name, value) for name, value in self.parameters.items()}

    @cached_property
    def query_string(self) -> str:
        """The view as the end of an address, with its question mark; empty without a view."""
        return query_string(self.parameters.items())

    def without(self, *names: str) -> "PageView":
        """The view without some of its parameters."""
        return PageView({name: value for name, value in self.parameters.items() if name not in names})

    def only(self, *names: str) -> "PageView":
        """The view with no others than some of its parameters."""
        return PageView({name: value for name, value in self.parameters.items() if name in names})

    def changed(self, **parameters: str) -> "PageView":
        """The view with other values of some parameters."""
        return PageView({**self.parameters, **parameters})

    def pinned(self, revision: int) -> "PageView":
        """The view as recorded at a revision, which never changes any more."""
        return self if self.get("release") else self.without(*PAST).changed(revision=str(revision))


def _variable(name: str, value: str) -> Any:
    if name in ENUMS:
        return value.upper()
    return int(value) if name == "revision" else value


def camel_case(name: str) -> str:
    """`asOf` for `as_of`."""
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def query_string(parameters: Iterable[tuple[str, str]]) -> str:
    """Parameters that have a value as the end of an address, with its question mark; empty if none has one."""
    filled = [(name, value) for name, value in parameters if value]
    return f"?{urlencode(sorted(filled), safe='/:,')}" if filled else ""


def href(id: str) -> str:
    """The path of the page about a record; ids that were read in a view lead to the page in that view."""
    return prefixed(f"/{id}")
