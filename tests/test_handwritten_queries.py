"""Hand-written queries: their examples, what they refuse, and that one statement answers each."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Api

from api.questions.registry import questions
from api.rest.questions.openapi import ANSWERS, example_query


@pytest.mark.parametrize("name", questions())
def test_the_examples_of_the_contract_are_real_answers(
    name: str, api: Api, golden: Callable[[Path, str], None]
) -> None:
    answer = api.rest(f"/v1/{name.replace('_', '-')}?{example_query(name)}")
    assert len(api.statements) == 1
    golden(ANSWERS / f"{name}.json", json.dumps(answer, indent=2, ensure_ascii=False) + "\n")


def test_a_timeline_can_be_walked_page_by_page(api: Api) -> None:
    of = "of=actors/china,actors/russia,actors/sergey-lavrov,actors/united-states"
    everything = api.rest(f"/v1/timeline?{of}&first=200")["data"]
    assert everything["next"] is None
    cursor: str | None = ""
    found: list[Any] = []
    while cursor is not None:
        page = api.rest(f"/v1/timeline?{of}&first=7{cursor and f'&after={cursor}'}")["data"]
        cursor = page["next"]
        found += page["entries"]
    assert found == everything["entries"]
    assert len({json.dumps(one) for one in found}) == len(found) > 50


def test_a_timeline_is_in_the_order_of_its_days_and_between_them(api: Api) -> None:
    entries = api.rest("/v1/timeline?of=actors/china&since=2000&until=2024-04-09&first=200")["data"]["entries"]
    days = [entry["date"]["earliest"] for entry in entries]
    assert days == sorted(days)
    assert "2000-01-01" <= days[0] <= days[-1] <= "2024-04-09"


def test_the_executor_gives_the_same_answer(api: Api) -> None:
    query = """{ timeline(of: ["actors/china", "actors/russia"], first: 5) {
      __typename pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }
      edges { __typename cursor node { __typename eventType } }
      nodes { __typename eventType date { text } record { __typename id } } } """
    answer = api.graphql(f"{query} }}")
    assert len(api.statements) == 1
    assert api.graphql(f"{query} __schema {{ queryType {{ name }} }} }}")["timeline"] == answer["timeline"]
    assert len(answer["timeline"]["edges"]) == len(answer["timeline"]["nodes"]) == 5


REFUSED = [
    ("", 422, "of", ""),
    ("of=", 422, "of", ""),
    ("of=china", 422, "of", ""),
    ("of=actor/china", 422, "of", "'actors/china'"),
    ("of=actors/chinb", 404, "of", "'actors/china'"),
    ("of=actors/china,actors/a,actors/b,actors/c,actors/d", 422, "of", "parts"),
    ("of=actors/china&since=soon", 422, "since", ""),
    ("of=actors/china&first=0", 422, "first", ""),
    ("of=actors/china&first=201", 422, "first", ""),
    ("of=actors/china&first=ten", 422, "first", ""),
    ("of=actors/china&first=1&first=2", 422, "first", "once"),
    ("of=actors/china&after=zz", 422, "after", "earlier answer"),
    ("of=actors/china&after=6162", 422, "after", "earlier answer"),
    ("of=actors/china&afte=1", 422, "afte", "'after'"),
    ("of=actors/china&as_of=never", 422, "as_of", ""),
    ("of=actors/china&revision=999", 422, "revision", ""),
]


@pytest.mark.parametrize(("query", "status", "field", "hint"), REFUSED)
def test_invalid_arguments_are_refused_by_name(query: str, status: int, field: str, hint: str, seeded: Api) -> None:
    refused = seeded.client.get(f"/v1/timeline?{query}")
    problem = refused.json()
    assert (refused.status_code, problem["field"]) == (status, field), problem
    assert hint in problem.get("hint", "")


TIES_REFUSED = [
    ("network?of=", 422, "of", ""),
    ("network?of=actors/chinb", 404, "of", "'actors/china'"),
    ("network?of=actors/china&of=actors/russia", 422, "of", "once"),
    ("network?of=actors/china&kinds=meetings", 422, "kinds", "'meeting'"),
    ("network?of=actors/china&kinds=", 422, "kinds", ""),
    ("network?of=actors/china&first=101", 422, "first", ""),
    ("network?of=actors/china&since=soon", 422, "since", ""),
    ("paths?from=actors/china", 422, "to", ""),
    ("paths?from=actors/china&to=russia", 422, "to", ""),
    ("paths?from=actors/china&to=actors/rusia", 404, "to", "'actors/russia'"),
    ("paths?from=actors/chinb&to=actors/russia", 404, "from", "'actors/china'"),
    ("paths?from=actors/china&to=actors/russia&first=21", 422, "first", ""),
    ("paths?from=actors/china&to=actors/russia&until=0000", 422, "until", ""),
    ("paths?one=actors/china&to=actors/russia", 422, "one", ""),
]


@pytest.mark.parametrize(("path", "status", "field", "hint"), TIES_REFUSED)
def test_invalid_arguments_about_ties_are_refused_by_name(
    path: str, status: int, field: str, hint: str, seeded: Api
) -> None:
    refused = seeded.client.get(f"/v1/{path}")
    problem = refused.json()
    assert (refused.status_code, problem["field"]) == (status, field), problem
    assert hint in problem.get("hint", "")


def test_ties_of_a_past_revision_are_as_they_were(api: Api) -> None:
    """The seeds are one revision: before it there are no records, at it everything is as now."""
    for question in ("network?of=actors/wang-yi", "paths?from=actors/wang-yi&to=actors/dmitry-peskov&first=20"):
        assert api.rest(f"/v1/{question}&revision=1")["data"] == api.rest(f"/v1/{question}")["data"]
        assert api.client.get(f"/v1/{question}&revision=0").status_code == 404


def test_a_missing_actor_has_a_null_timeline_in_graphql(seeded: Api) -> None:
    assert seeded.graphql('{ timeline(of: ["actors/china", "actors/nobody"]) { __typename } }') == {"timeline": None}
    body = {"query": '{ timeline(of: ["china"]) { __typename } }'}
    error = seeded.client.post("/graphql", json=body).json()["errors"][0]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "of")
