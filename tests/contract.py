"""The parameters that the OpenAPI document declares for a path."""

from typing import Any
from urllib.parse import quote

from api.app import create_app
from api.settings import Settings

CONTRACT = create_app(Settings()).openapi()
REQUIRED_ALTERNATIVES = ("stances.speakers",)
"""Parameters that may be left out where another is sent, which OpenAPI can only say in words."""


def parameter_references(path: str) -> list[dict[str, str]]:
    """Returns references to the parameters of a path; none for an unknown path."""
    references: list[dict[str, str]] = CONTRACT["paths"].get(path, {}).get("get", {}).get("parameters", [])
    return references


def required_query(path: str) -> str:
    """Returns a query string of the required parameters of a path, with their examples as values."""
    names = [reference["$ref"].rpartition("/")[2] for reference in parameter_references(path)]
    parameters = {name: CONTRACT["components"]["parameters"][name] for name in names}
    required = [each for each in parameters.values() if each["in"] == "query" and each["required"]]
    required += [each for name, each in parameters.items() if name in REQUIRED_ALTERNATIVES]
    query = "&".join(f"{each['name']}={quote(query_text(each['schema']['examples'][0]))}" for each in required)
    return f"?{query}" if query else ""


def query_text(example: Any) -> str:
    """Returns an example as a query string spells it."""
    if isinstance(example, list):
        return ",".join(map(query_text, example))
    return str(example).lower() if isinstance(example, bool) else str(example)
