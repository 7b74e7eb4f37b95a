"""Omissions, compared with a model in plain Python."""

from collections.abc import Callable
from typing import Any

import pytest
from conftest import BACKENDS, WORLDS, Api, serving
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Retract, Signature, Update, apply_changes, write
from api.write.model import ANY_REVISION
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, bounds
from seeds.read import read_seeds

SIGNED = Signature("A tester", "To see the past.", "test")
Row = dict[str, Any]
DAYS = (None, "1899", "1900", "1914", "1920-01-01", "1936", "1943", "1950/1951", "1960-05-01", "1992", "1996", "2030")


@pytest.fixture(params=BACKENDS)
def registers(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    return world(request.param, "registers")


# ---- the model


def time_of(row: Row) -> tuple[str, str]:
    begin, end = row["since"], row["until"]
    return (begin and begin["earliest"]) or NEVER_BEFORE, (end and end["latest"]) or NEVER_AFTER


def meet(*times: tuple[str, str]) -> bool:
    return max(begin for begin, _ in times) <= min(end for _, end in times)


class Registers:
    """All rows of the world, without a view."""

    def __init__(self, day_bounds: Api) -> None:
        def rows(collection: str) -> list[Row]:
            found: list[Row] = day_bounds.rest(f"/v1/{collection}?limit=1000&ranks=any")["data"]
            return found

        self.memberships, self.coverages, self.citations = rows("memberships"), rows("coverages"), rows("citations")

    def omissions(self, row: Row, day: str | None) -> dict[str, str]:
        day_bounds = [tuple(bounds(day))] if day else []
        if not meet(time_of(row), *day_bounds):  # type: ignore[arg-type]
            return {}
        same_key = [one for one in self.memberships if one["actor_id"] == row["actor_id"]]
        found = {}
        for document in self.citing(self.memberships):
            coverages = [
                one for one in self.coverages if (one["document_id"], one["covers"]) == (document, "membership")
            ]
            readings = [time for one in same_key for time in self.readings(one, document)]
            is_possible = any(meet(time, *(day_bounds or [time_of(row)])) for time in readings)  # type: ignore[arg-type]
            if coverages and not is_possible:
                inside = any(meet(time_of(one), time_of(row), *day_bounds) for one in coverages)  # type: ignore[arg-type]
                inside_kind = "another_time" if readings else "silent"
                found[document] = inside_kind if inside else "outside"
        return found

    def readings(self, row: Row, document: str) -> list[tuple[str, str]]:
        """Returns when a fact holds by a document: by its dated citations, at any time if it gives no dates."""
        own = [one for one in self.citations if (one["record_id"], one["document_id"]) == (row["id"], document)]
        dated = [one for one in own if one["since"] or one["until"]]
        return [time_of(one) for one in dated or own]

    def citing(self, rows: list[Row]) -> set[str]:
        ids = {row["id"] for row in rows}
        return {one["document_id"] for one in self.citations if one["record_id"] in ids}


# ---- the API


def omission_kinds(row: Row) -> dict[str, str]:
    return {one["document"]["id"]: one["kind"].lower() for one in row["omissions"]}


@pytest.mark.parametrize("day", DAYS)
def test_omissions_agree_with_the_model(day: str | None, registers: Api) -> None:
    model = Registers(registers)
    view = f"&as_of={day}" if day else ""
    listed = registers.rest(f"/v1/memberships?ranks=any&limit=100&fields=id,omissions{view}")["data"]
    at = f"at(ranks: ANY{f', asOf: {chr(34)}{day}{chr(34)}' if day else ''})"
    nodes = registers.graphql(
        f"{{ {at} {{ memberships {{ nodes {{ id: recordId omissions {{ document {{ id: recordId }} kind }} }} }} }} }}"
    )
    assert {row["id"]: omission_kinds(row) for row in nodes["at"]["memberships"]["nodes"]} == {
        row["id"]: omission_kinds(row) for row in listed
    }
    for row in model.memberships:
        alone = registers.rest(f"/v1/{row['id']}/omissions?ranks=any{view}")["data"]
        assert omission_kinds(alone) == model.omissions(row, day), row["label"]
        assert [omission_kinds(one) for one in listed if one["id"] == row["id"]] in ([], [omission_kinds(alone)])


def test_documents_published_later_omit_nothing(registers: Api) -> None:
    def silent(day: str) -> dict[str, str]:
        return omission_kinds(
            registers.rest(f"/v1/memberships/league--marsh--1/omissions?published_until={day}")["data"]
        )

    assert silent("1950") == {}
    assert silent("1951-12-31") == {"documents/old-register": "silent"}
    assert set(silent("1991-12-31")) == {"documents/old-register", "documents/new-register"}


def test_an_omission_leads_to_its_coverage(registers: Api) -> None:
    (dale,) = registers.rest("/v1/memberships?actor=actors/dale&fields=omissions")["data"]
    coverage = dale["omissions"][0]["coverage"]
    assert (coverage["is_complete"], coverage["scope"], coverage["until"]["text"]) == (
        True,
        "Leagues of hills and dales.",
        "1950",
    )


def test_coverages_are_records_like_others(registers: Api) -> None:
    covering = registers.rest("/v1/coverages?covers=membership&as_of=1993&document.published.lt=2000&fields=label")
    assert covering["data"] == [{"label": "The atlas, which does not know the league on each membership"}]
    query = "{ coverages(where: {isComplete: {eq: true}, covers: {eq: TENURE}}) { nodes { document { label } } } }"
    assert registers.graphql(query)["coverages"]["nodes"] == [{"document": {"label": "The yearbook"}}]
    assert registers.rest("/v1/coverages/old-register--1/disagreements")["data"]["disagreements"] == []


def test_omissions_are_exported(registers: Api) -> None:
    lines = registers.client.get("/v1/tenures.ndjson?fields=label,omissions").text.splitlines()
    assert '"kind":"silent"' in lines[0]
    table = registers.client.get("/v1/tenures.csv?fields=label,omissions").text.splitlines()
    assert table[0] == "label,omissions_count,omissions_url"
    assert table[2].startswith("Ben as Warden of the league,0,")


def test_the_executor_gives_the_same_answer(registers: Api) -> None:
    query = "{ obligations { nodes { omissions { __typename kind coverage { __typename covers } } } } %s }"
    slow = registers.graphql(query % "__schema { queryType { name } }")
    assert slow["obligations"] == registers.graphql(query % "")["obligations"]


REFUSED = [
    ("memberships?fields=omissions.kin", 422, "fields", "'kind'"),
    ("memberships?include=omission", 422, "include", "'omissions'"),
    ("actors?include=omissions", 422, "include", ""),
    ("memberships/league--dale--1/omissions?asof=1960", 422, "asof", "'as_of'"),
    ("memberships/league--dale--9/omissions", 404, "slug", ""),
    ("actors/dale/omissions", 404, "", ""),
]


@pytest.mark.parametrize(("path", "status", "field", "hint"), REFUSED)
def test_invalid_requests_are_refused(path: str, status: int, field: str, hint: str, registers: Api) -> None:
    refused = registers.client.get(f"/v1/{path}")
    problem = refused.json()
    assert (refused.status_code, problem.get("field", "")) == (status, field), problem
    assert hint in problem.get("hint", "")


@pytest.mark.parametrize("backend", BACKENDS)
def test_omissions_of_a_past_revision_are_as_they_were(backend: str, address: Callable[[str, str], str]) -> None:
    def fill(engine: Engine) -> None:
        write(engine, read_seeds((WORLDS / "registers",)), author="test", reason="A world.", origin="test")

    with serving(backend, address(backend, "silent_past"), fill) as day_bounds:
        everything = "/v1/memberships?fields=id,omissions&limit=100"
        before = day_bounds.rest(everything)
        engine = write_engine(day_bounds.url)
        apply_changes(engine, [Update("coverages/old-register--1", {"until": "1925"}, ANY_REVISION)], SIGNED)
        apply_changes(engine, [Retract("citations/memberships-league-hill-1--old-register--1", ANY_REVISION)], SIGNED)
        engine.dispose()
        assert omission_kinds(day_bounds.rest("/v1/memberships/league--dale--1/omissions")["data"]) == {
            "documents/old-register": "outside"
        }
        assert omission_kinds(day_bounds.rest("/v1/memberships/league--hill--1/omissions")["data"]) == {
            "documents/old-register": "silent"
        }
        assert day_bounds.rest(f"{everything}&revision=1")["data"] == before["data"]
