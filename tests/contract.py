"""The parameters that the OpenAPI document declares for its paths."""

from typing import Any
from urllib.parse import quote

from api.app import create_app
from api.settings import Settings

CONTRACT = create_app(Settings()).openapi()
ONE_OF_TWO = ("stances.speakers",)
"""Parameters of which at least one is required, which the document can only say in words."""


def parameters_of(path: str) -> dict[str, dict[str, Any]]:
    """Return the parameters of GET at a path by component name; none for a path that is not in the document."""
    references = CONTRACT["paths"].get(path, {}).get("get", {}).get("parameters", [])
    names = [reference["$ref"].rpartition("/")[2] for reference in references]
    return {name: CONTRACT["components"]["parameters"][name] for name in names}


def required_query(path: str) -> str:
    """Return the query string that a path requires, with the examples of its parameters; empty if it requires none."""
    required = [
        parameter
        for name, parameter in parameters_of(path).items()
        if parameter["in"] == "query" and (parameter.get("required") or name in ONE_OF_TWO)
    ]
    query = "&".join(f"{one['name']}={quote(query_text(one['schema']['examples'][0]))}" for one in required)
    return f"?{query}" if query else ""


def query_text(example: Any) -> str:
    """Return an example as a query string spells it."""
    if isinstance(example, list):
        return ",".join(map(query_text, example))
    return str(example).lower() if isinstance(example, bool) else str(example)
