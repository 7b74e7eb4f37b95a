"""Which state a name, an adjective or another dataset's id stands for."""

import re
from functools import cache

from schema.text import slug
from seeds.build.sources import reviewed


def state_of(text: str) -> str | None:
    """Returns the actor that a name, adjective or id of the Office of the Historian means, if it is a state."""
    return all_words().get(_key(text)) or all_words().get(_key(re.sub(r"[-_]", " ", text)))


@cache
def all_words() -> dict[str, str]:
    """Returns every known name and adjective, folded, with its actor."""
    rows = reviewed("state_words.csv")
    found = {_key(row["actor"].removeprefix("actors/")): row["actor"] for row in rows}
    found |= {_key(word): row["actor"] for row in rows for word in row["words"].split("|") if word}
    found |= {_key(row["id"]): row["actor"] for row in reviewed("historian_ids.csv")}
    return found


def adjectives() -> list[str]:
    """Returns the names and adjectives that may stand before a title, the longest first."""
    rows = reviewed("state_words.csv")
    words = {word for row in rows for word in row["words"].split("|") if word}
    labels = {row["actor"].removeprefix("actors/").replace("-", " ").title() for row in rows}
    return sorted(words | labels, key=lambda word: (-len(word), word))


def _key(text: str) -> str:
    text = re.sub(r"\bSt\.", "Saint", text.replace("&", "and"))
    return re.sub("^the-", "", slug(text, 200))
