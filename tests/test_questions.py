"""Each folder in questions/ asks one thing in REST and in GraphQL: one answer, from one statement, on both backends.

`ask.url`, `ask.graphql`, `answer.json` and a statement per backend stand side by side, so that a worse statement looks
worse in the diff.  After a change, `pytest tests/test_questions.py --golden` writes them anew, for review.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Asked

from schema.catalog import columns, entities

CASES = sorted((Path(__file__).parent / "questions").iterdir())
WORDS = {column.name for entity in entities().values() for column in columns(entity).values() if column.vocabulary}
OF_THE_PAGE = ("next", "previous", "revision")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_both_protocols_give_the_same_answer_from_one_statement(case: Path, asked: Asked, golden: Any) -> None:
    rest = asked.rest((case / "ask.url").read_text().strip())
    assert len(asked.statements) == 1
    graphql = asked.graphql((case / "ask.graphql").read_text())
    assert len(asked.statements) == 2

    rows = rest["data"]
    assert rows, "a question should have an answer"
    assert in_rest_terms(next(iter(graphql.values()))) == rows
    golden(case / "answer.json", json.dumps(rows, indent=2, ensure_ascii=False) + "\n")
    golden(case / f"statement.{asked.backend}.sql", "\n\n".join(map(readable, asked.statements)) + "\n")


def in_rest_terms(value: Any, name: str = "") -> Any:
    """What GraphQL answered, as REST spells it: rows instead of connections, snake_case, words in small letters."""
    if isinstance(value, list):
        return [in_rest_terms(one, name) for one in value]
    if isinstance(value, dict):
        if set(value) == {"nodes"}:
            return in_rest_terms(value["nodes"])
        return {snake(key): in_rest_terms(one, snake(key)) for key, one in value.items()}
    return value.lower() if name in (WORDS | {"record_kind"}) and isinstance(value, str) else value


def snake(name: str) -> str:
    return re.sub(r"([A-Z])", lambda found: f"_{found[1].lower()}", name)


def readable(statement: str) -> str:
    """One line per step inwards."""
    lines, depth = [""], 0
    for part in re.split(r"(\(select |(?<= )from \(|(?<= )left join |[()])", statement):
        if part in ("(select ", "from (", "left join "):
            lines.append("  " * depth)
        depth += part.count("(") - part.count(")")
        lines[-1] += part
    return "\n".join(line.rstrip() for line in lines if line.strip())
