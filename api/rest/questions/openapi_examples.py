"""The examples of questions that no list answers.  Their answers are what the seeds give:
`pytest tests/test_handwritten_queries.py --golden` writes them anew.
"""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

Example = dict[str, Any]

ANSWERS = Path(__file__).parent / "answers"
EXAMPLE_ARGUMENTS: dict[str, Example] = {
    "timeline": {"of": ["actors/dmitry-peskov"], "since": "2024-04", "until": "2024-05", "first": 1},
    "stances": {
        "speakers": ["actors/russia"],
        "targets": ["actors/taiwan"],
        "group_by": "on_behalf_of",
        "since": "2024",
    },
    "network": {"of": "actors/wang-yi", "kinds": ["meeting", "tenure"], "first": 2},
    "paths": {"from": "actors/dmitry-peskov", "to": "actors/wang-yi", "first": 1},
    "dyad": {"a": "actors/sergey-lavrov", "b": "actors/wang-yi", "first": 1},
    "compare": {"a": "actors/japan", "b": "actors/philippines", "first": 1},
}
"""What each asks, by the names of its arguments."""


def example_query(name: str) -> str:
    """The query string of a question's example."""
    given = {n: ",".join(value) if isinstance(value, list) else value for n, value in EXAMPLE_ARGUMENTS[name].items()}
    return urlencode(given, safe="/,")


def question_examples() -> Example:
    """Every example by the name of its question."""
    return {
        name: {"summary": "An answer from the seeds.", "value": json.loads((ANSWERS / f"{name}.json").read_text())}
        for name in EXAMPLE_ARGUMENTS
    }
