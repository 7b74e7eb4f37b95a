"""The lists on a page of a record: the first facts of each, and the rest of one of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from api.errors import Code, Refusal, nearest

SHOWN = 100
"""How many facts of one list a page shows after the first ones."""
PARAMETERS = ("show", "after")


@dataclass(frozen=True)
class Sections:
    """The lists of a page by the variables that hold how many facts are read, such as `memberships`."""

    names: tuple[str, ...] = ()

    @property
    def parameters(self) -> tuple[str, ...]:
        """The parameters of the address that continue a list: its name, and after which of its facts."""
        return PARAMETERS if self.names else ()

    def variables(self, request: Request) -> Mapping[str, Any]:
        """What the document reads of the list that the address names.  Raises Refusal for an unknown name."""
        if not (name := self.shown(request)):
            return {}
        if name not in self.names:
            raise Refusal(Code.BAD_USER_INPUT, f"show: this page has no list '{name[:60]}'.", nearest(name, self.names))
        return {name: SHOWN, f"{name}After": request.query_params.get("after", "")}

    def shown(self, request: Request) -> str:
        """The list that the address continues; empty if it names none."""
        return request.query_params.get("show", "").strip() if self.names else ""


NO_SECTIONS = Sections()
