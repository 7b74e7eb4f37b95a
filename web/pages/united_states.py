"""Whether a base has the United States: most open lists of meetings are its own, and pages say how many of them."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request

from web.ask import ask

UNITED_STATES = "actors/united-states"


async def united_states(request: Request, past: Mapping[str, Any]) -> dict[str, bool]:
    """The variable by which a document counts the meetings of the United States; empty for a base without it.

    By its id they are found without reading every meeting, but a filter for an id that is not there is refused.
    """
    answer = await ask(request, "existence", {"id": UNITED_STATES, **past})
    return {"unitedStates": True} if answer.data["at"]["record"] else {}
