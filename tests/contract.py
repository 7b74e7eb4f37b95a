"""What the contract of REST says of its paths."""

from typing import Any
from urllib.parse import quote

from api.app import create_app
from api.settings import Settings

CONTRACT = create_app(Settings()).openapi()
ONE_OF_TWO = ("stances.speakers",)
"""Parameters of which one is needed, whichever: the contract can only say so in words."""


def asked_at(path: str) -> list[dict[str, str]]:
    """References to the parameters of a path; of none where nothing is said of it."""
    found: list[dict[str, str]] = CONTRACT["paths"].get(path, {}).get("get", {}).get("parameters", [])
    return found


def needed(path: str) -> str:
    """The query string without which nothing is told at a path, with the examples of its parameters."""
    names = [one["$ref"].rpartition("/")[2] for one in asked_at(path)]
    parameters = [CONTRACT["components"]["parameters"][name] for name in names]
    asked = [one for one in parameters if one["in"] == "query" and one["required"]]
    asked += [one for name, one in zip(names, parameters, strict=True) if name in ONE_OF_TWO]
    given = "&".join(f"{one['name']}={quote(spelled(one['schema']['examples'][0]))}" for one in asked)
    return f"?{given}" if given else ""


def spelled(example: Any) -> str:
    """An example as a query string has it."""
    if isinstance(example, list):
        return ",".join(map(spelled, example))
    return str(example).lower() if isinstance(example, bool) else str(example)
