"""Reads JSON of the originals."""

import json
from typing import Any

from seeds.build.sources import decoded, invalid


def read_json(path: str, content: bytes) -> Any:
    """The content of a JSON file.  Raises Invalid with the line at which it ends too early."""
    try:
        return json.loads(decoded(path, content))
    except json.JSONDecodeError as problem:
        raise invalid(f"{path}:{problem.lineno}", "", f"is not complete JSON: {problem.msg}") from None
