"""PostgreSQL's statements can be carried by Citus, which inlines common table expressions.

It renames the columns of one by its list of columns, but where the query is a UNION, PostgreSQL's own printing of it
takes the names of the first SELECT, and the statement fails.  What is recursive or materialized is not inlined.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.request import GraphQLRequest
from api.query.sql.dialect import POSTGRESQL, SQLITE

ROOT = Path(__file__).parents[1]
LISTED = re.compile(r"(\w+)\s*\(([\w\s,]+)\)\s+as\s+(materialized\s+|not\s+materialized\s+|)\(", re.IGNORECASE)
PARTS = re.compile(r"'(?:[^']|'')*'|[()]|[^'()]+")
OPERATORS = re.compile(r"\b(?:union|intersect|except)\b", re.IGNORECASE)


def inlined_unions(sql: str) -> list[str]:
    """Returns the names of common table expressions with a list of columns over a UNION that Citus would inline."""
    found = []
    for match in LISTED.finditer(sql):
        outside, whole = query(sql[match.end() :])
        is_recursive = re.search(rf"\b{match[1]}\b", whole) or sql[: match.start()].endswith("recursive ")
        is_materialized = match[3].lower().startswith("mat")
        if OPERATORS.search(outside) and not is_recursive and not is_materialized:
            found.append(match[1])
    return found


def query(rest: str) -> tuple[str, str]:
    """Returns the query that a text begins with, up to its closing parenthesis: outside of its own ones, and whole."""
    depth, outside, whole = 1, "", ""
    for part in PARTS.findall(rest):
        depth += (part == "(") - (part == ")")
        if not depth:
            break
        whole += part
        outside += part if depth == 1 and not part.startswith("'") else ""
    return outside, whole


@pytest.mark.parametrize(
    ("sql", "names"),
    [
        ("with f(a, b) as (select 1, 2 union select 3, 4) select a from f", ["f"]),
        ("with g as (select 1), F(a) AS NOT MATERIALIZED\n(select 1\nUNION ALL select 2) select a from f", ["F"]),
        ("with f(a) as ((select 1) except (select 2)) select a from f", ["f"]),
        ("with f as (select * from (select 1 union select 2) f(a)) select a from f", []),
        ("with f(a) as (select 'union' from (select 1 union select 2) g) select a from f", []),
        ("with f(a) as materialized (select 1 union select 2) select a from f", []),
        ("with recursive f(a) as (select 1 union select a + 1 from f where a < 3) select a from f", []),
    ],
)
def test_the_form_is_recognized(sql: str, names: list[str]) -> None:
    assert inlined_unions(sql) == names


def test_no_statement_of_a_question_has_the_form() -> None:
    plans, found = OperationPlanCache(POSTGRESQL), {}
    for file in sorted((ROOT / "tests").glob("*/**/*.graphql")):
        plan = plans.plan(GraphQLRequest(file.read_text(encoding="utf-8"), {}, None))
        assert plan, file
        found[file.parent.name, file.name] = inlined_unions(plan.statement.text)
    assert {at: names for at, names in found.items() if names} == {}
    assert len(found) > 100


def test_the_form_was_in_use_and_still_is_where_citus_cannot_be() -> None:
    file = ROOT / "tests/questions/what_happened_to_lavrov_and_wang_yi_since_april_2024/ask.graphql"
    plan = OperationPlanCache(SQLITE).plan(GraphQLRequest(file.read_text(encoding="utf-8"), {}, None))
    assert plan
    assert inlined_unions(plan.statement.text) == ["candidates", "every"]


def contained() -> Iterator[tuple[Path, str]]:
    """Yields the SQL files for PostgreSQL and the texts in the code, values in braces as their source."""
    for file in ROOT.glob("*/**/*.sql"):
        if "sqlite" not in str(file):
            yield file, file.read_text(encoding="utf-8")
    for folder in ("api", "bench", "migrations", "schema", "seeds"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr | ast.Constant):
                    yield file, text(node)


def text(node: ast.JoinedStr | ast.Constant) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(text(part) if isinstance(part, ast.Constant) else "x" for part in node.values)


def test_no_statement_that_the_code_contains_has_the_form() -> None:
    found = {(file.name, name) for file, sql in contained() for name in inlined_unions(sql)}
    assert found == set()
