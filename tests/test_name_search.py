"""Searching all kinds of records at once: what comes first, on both backends."""

import csv
from typing import Any

import pytest
from conftest import Api
from real_datasets import DATA

CASES = DATA.parent / "cases" / "search.csv"


def cases(needs: str) -> list[dict[str, str]]:
    """Returns the queries that need a profile; none where the file of cases is absent."""
    if not CASES.exists():
        return []
    with CASES.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["needs"] == needs]


def hits(api: Api, q: str, **more: Any) -> list[dict[str, Any]]:
    """Returns what a search finds, from one statement."""
    api.statements.clear()
    response = api.client.get("/v1/search", params={"q": q, **more})
    assert response.status_code == 200, response.text
    assert len(api.statements) == 1
    found: list[dict[str, Any]] = response.json()["data"]["hits"]
    return found


def place(found: list[dict[str, Any]], case: dict[str, str]) -> int:
    """Returns the place of the right record among those found, from 0; 99 if it is not there.

    An alliance and the organisation of the same name are the same thing.
    """
    kinds = (case["expected_kind"], "alliance" if case["also_right"] else "")
    right = [number for number, hit in enumerate(found) if hit["record"]["label"] == case["expected_label"]]
    return next((number for number in right if found[number]["kind"] in kinds), 99)


@pytest.mark.parametrize("case", cases("article"), ids=lambda case: case["query"])
def test_the_right_record_comes_first(case: dict[str, str], api: Api) -> None:
    assert place(hits(api, case["query"]), case) == 0


@pytest.mark.parametrize("case", cases("article"), ids=lambda case: case["query"])
def test_both_backends_rank_alike(case: dict[str, str], both: dict[str, Api]) -> None:
    first, second = (hits(api, case["query"], lang="fr") for api in both.values())
    assert first == second
