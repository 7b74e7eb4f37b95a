"""Each folder in questions/ asks one thing in REST and in GraphQL: one answer, from one statement, on both backends.

`ask.url`, `ask.graphql`, `answer.json` and a statement per backend stand side by side, so that a worse statement looks
worse in the diff.  The seeds are asked, or the world that a file `world` names.  After a change, `pytest tests/test_questions.py --golden` writes them anew, for review.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Asked

from api.query.ast.field_types import FieldType, ObjectType
from api.questions.record_fields import record_fields_of
from api.questions.registry import questions
from schema.catalog import columns, entities


def told_sorts() -> list[ObjectType]:
    """Every sort of object that a hand-written read tells of."""
    reads = [read.of for entity in entities().values() for read in record_fields_of(entity).values()]
    return [sort for of in (*reads, *(question.of for question in questions().values())) for sort in with_inner(of)]


def with_inner(of: ObjectType) -> list[ObjectType]:
    return [of, *(sort for one in of.members.values() if isinstance(one, FieldType) for sort in with_inner(one.of))]


CASES = sorted((Path(__file__).parent / "questions").iterdir())
WORDS = {column.name for entity in entities().values() for column in columns(entity).values() if column.vocabulary}
WORDS |= {name for sort in told_sorts() for name, one in sort.members.items() if getattr(one, "vocabulary", None)}
OF_THE_PAGE = ("next", "previous", "revision")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_both_protocols_give_the_same_answer_from_one_statement(
    case: Path, seeded: Asked, world: Any, golden: Any
) -> None:
    named = case / "world"
    asked = world(seeded.backend, named.read_text().strip()) if named.exists() else seeded
    asked.statements.clear()
    rest = asked.rest((case / "ask.url").read_text().strip())
    assert len(asked.statements) == 1
    graphql = asked.graphql((case / "ask.graphql").read_text())
    assert len(asked.statements) == 2

    told = answer(rest)
    assert told, "a question should have an answer"
    assert in_rest_terms(only(graphql)) == told
    golden(case / "answer.json", json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    golden(case / f"statement.{asked.backend}.sql", "\n\n".join(map(readable, asked.statements)) + "\n")


def answer(rest: Any) -> Any:
    """The rows, and what the point of view hides where that is asked."""
    return {"excluded_counts": rest["excluded_counts"], "nodes": rest["data"]} if "excluded_counts" in rest else rest["data"]


def only(graphql: Any) -> Any:
    """The one thing that is asked, from whichever point of view."""
    ((name, told),) = graphql.items()
    return only(told) if name == "at" else told


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
