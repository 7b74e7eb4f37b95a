"""The prompt: a briefing on an actor, with a document for every fact."""

from collections.abc import Mapping
from typing import Any

from api.errors import Code, Refusal, nearest

BRIEFING = "briefing"
LONGEST = 200
PROMPTS: list[dict[str, Any]] = [
    {
        "name": BRIEFING,
        "title": "Brief me on an actor",
        "description": "Who an actor is, whom it met and what it said, with a document for every fact.",
        "arguments": [
            {"name": "actor", "description": "A name or an id, such as actors/wang-yi.", "required": True},
            {"name": "day", "description": "The day that the briefing is for, such as 2024-04-09.", "required": False},
        ],
    }
]
TEXT = (
    "Write a briefing on {actor}{day} from Entente alone. Find it with search, read it{view}, then use timeline for "
    "its latest meetings and statements, and stances for what it supports and opposes. Cite the document of every fact "
    "by its title and id, and say where a copy is altered. Name what sources disagree about, which dates are unsure, "
    "and what Entente does not have. Add nothing from elsewhere."
)


def prompt(name: Any, arguments: Any) -> dict[str, Any]:
    """The messages of a prompt.  Raises Refusal for another name or a missing argument."""
    if name != BRIEFING:
        raise Refusal(Code.NOT_FOUND, f"There is no prompt {str(name)[:60]}.", nearest(str(name)[:60], [BRIEFING]))
    actor, day = (_argument(arguments, argument) for argument in ("actor", "day"))
    if not actor:
        raise Refusal(Code.BAD_USER_INPUT, "actor is required.", PROMPTS[0]["arguments"][0]["description"], "actor")
    view = f" with asOf {day}" if day else ""
    text = TEXT.format(actor=actor, day=f" as of {day}" if day else "", view=view)
    content = {"type": "text", "text": text}
    return {"description": PROMPTS[0]["description"], "messages": [{"role": "user", "content": content}]}


def _argument(arguments: Any, name: str) -> str:
    value = arguments.get(name) if isinstance(arguments, Mapping) else None
    return str(value or "").strip()[:LONGEST]
