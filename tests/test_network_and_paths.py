"""Networks and paths, compared with a model in plain Python over random records."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_graph import ASSERTED, THINGS, Row, Tie, TieFilter, changes, latest, neighbours, paths, random_rows, ties
from sqlalchemy import Engine

from api.questions import network, path_search
from api.questions.ties import TieKind
from api.write import write

SEEDS = (1, 2)
IDS = [f"{kind}s/{kind}-{number}" for kind, count in THINGS.items() for number in range(count)]
ASSERTIONS = [f"{kind}s/{kind}-{number}" for kind, count in ASSERTED.items() for number in range(count)]
tie_filter = st.builds(
    TieFilter,
    kinds=st.none() | st.lists(st.sampled_from([str(kind) for kind in TieKind]), min_size=1, max_size=3).map(tuple),
    since=st.none() | st.sampled_from(("1899", "1903", "1907")),
    until=st.none() | st.sampled_from(("1900", "1904", "1910")),
    any_rank=st.booleans(),
).filter(lambda drawn: not (drawn.since and drawn.until and drawn.until < drawn.since))
record = st.sampled_from([*IDS, *ASSERTIONS[:3]])
actor = st.sampled_from(IDS[: THINGS["actor"]])
pairs = st.tuples(record, record) | st.tuples(actor, actor)


@dataclass(repr=False)
class RandomGraph:
    """Random records, and the application over them on each backend."""

    rows: dict[str, list[Row]]
    apis: list[Api]


@pytest.fixture(scope="module", params=SEEDS)
def graph(request: Any, address: Callable[[str, str], str]) -> Iterator[RandomGraph]:
    """The records of a random seed."""
    rows = random_rows(request.param)

    def fill(engine: Engine) -> None:
        write(engine, changes(rows), author="test", reason="Chance.", origin="test")

    with ExitStack() as stack:
        name = f"graph-{request.param}"
        made = [stack.enter_context(serving(backend, address(backend, name), fill)) for backend in BACKENDS]
        yield RandomGraph(rows, made)


def send(apis: list[Api], path: str, tie_filter: TieFilter, **parameters: Any) -> Any:
    """Returns the answer that both backends give, each with one statement."""
    query = {
        **parameters,
        "since": tie_filter.since,
        "until": tie_filter.until,
        "ranks": "any" if tie_filter.any_rank else None,
        "include_representatives": "false",
    }
    query["kinds"] = tie_filter.kinds and ",".join(tie_filter.kinds)
    answers = []
    for one in apis:
        one.statements.clear()
        answer = one.client.get(f"/v1/{path}", params={name: value for name, value in query.items() if value})
        assert answer.status_code == 200, answer.text
        assert len(one.statements) == 1
        answers.append(answer.json()["data"])
    assert answers[0] == answers[1]
    return answers[0]


def tie_key(tie: Any) -> tuple[str, ...]:
    return tie["from"]["id"], tie["to"]["id"], tie["kind"], tie["via"]["id"]


def stops(path: Any, one: str) -> tuple[str, ...]:
    """Returns the records on a path; asserts that each hop starts where the last one ended."""
    for before, after in pairwise(path["hops"]):
        assert before["to"]["id"] == after["from"]["id"]
    assert path["length"] == len(path["hops"])
    return (one, *(hop["to"]["id"] for hop in path["hops"]))


usual = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@usual
@given(pairs, tie_filter, st.sampled_from((1, 5, 20)))
def test_paths_agree_with_an_exhaustive_search(
    graph: RandomGraph, ends: Any, tie_filter: TieFilter, first: int
) -> None:
    one, other = ends
    found = ties(graph.rows, tie_filter, ends)
    answer = send(graph.apis, "paths", tie_filter, **{"from": one, "to": other}, first=first)
    assert answer["is_complete"]
    assert [stops(path, one) for path in answer["paths"]] == paths(found, one, other)[:first]
    for path in answer["paths"]:
        for hop in path["hops"]:
            assert tie_key(hop) == latest(found, hop["from"]["id"], hop["to"]["id"])[:4]
            assert hop["edges"]


@usual
@given(pairs, tie_filter, st.sampled_from((1, 2, 3)))
def test_pages_of_paths_are_those_of_an_exhaustive_search(
    graph: RandomGraph, ends: Any, tie_filter: TieFilter, first: int
) -> None:
    one, other = ends
    expected = paths(ties(graph.rows, tie_filter, ends), one, other)[: 5 * first]
    found: list[tuple[str, ...]] = []
    after: str | None = ""
    while after is not None and len(found) < len(expected):
        page = send(graph.apis, "paths", tie_filter, **{"from": one, "to": other}, first=first, after=after)
        after, found = page["next"], found + [stops(path, one) for path in page["paths"]]
    assert found == expected


@usual
@given(pairs, tie_filter)
def test_an_incomplete_search_says_so_and_invents_nothing(
    graph: RandomGraph, monkeypatch: pytest.MonkeyPatch, ends: Any, tie_filter: TieFilter
) -> None:
    one, other = ends
    for bound in ("MOST_ROWS", "MOST_ROWS_FURTHER", "MOST_NEIGHBOURS"):
        monkeypatch.setattr(path_search, bound, 3)
    every = paths(ties(graph.rows, tie_filter, ends), one, other)
    answer = send(graph.apis, "paths", tie_filter, **{"from": one, "to": other})
    walked = [stops(path, one) for path in answer["paths"]]
    assert set(walked) <= set(every)
    assert walked == sorted(walked, key=lambda path: (len(path), path))
    if answer["is_complete"]:
        assert walked == every[:5]


@usual
@given(record, tie_filter, st.sampled_from((1, 3, 20)))
def test_a_network_agrees_with_the_model(graph: RandomGraph, of: str, tie_filter: TieFilter, first: int) -> None:
    found = ties(graph.rows, tie_filter, (of,))
    expected = neighbours(found, of)
    answer = send(graph.apis, "network", tie_filter, of=of, first=first)
    counted = [
        (one["record"]["id"], {count["kind"]: count["ties"] for count in one["counts"]}) for one in answer["neighbours"]
    ]
    assert counted == [(id, dict(kinds)) for id, kinds in expected[:first]]
    assert (answer["total_count"], answer["is_complete"]) == (len(expected), True)
    assert (answer["next"] is not None) == (len(expected) > first)
    for one in answer["neighbours"]:
        near = sorted({(tie.date, tie.via) for tie in found if (tie.one, tie.other) == (of, one["record"]["id"])})
        assert [tie["via"]["id"] for tie in one["latest"]] == [by for _, by in near[::-1][:3]]
    check_edges(answer, ties(graph.rows, tie_filter, ()), [id for id, _ in expected[:first]])


def check_edges(answer: Any, found: list[Tie], neighbours: list[str]) -> None:
    """Asserts that there is one edge for every two neighbours that are tied, and no other."""
    pairs = {frozenset((tie["from"]["id"], tie["to"]["id"])) for tie in answer["ties_among"]}
    assert len(pairs) == len(answer["ties_among"])
    assert {tie_key(tie) for tie in answer["ties_among"]} <= {tie[:4] for tie in found}
    assert pairs == {
        frozenset((tie.one, tie.other)) for tie in found if tie.one in neighbours and tie.other in neighbours
    }


@usual
@given(record, tie_filter, st.sampled_from((1, 2, 7)))
def test_pages_of_a_network_have_every_neighbour_once(
    graph: RandomGraph, of: str, tie_filter: TieFilter, first: int
) -> None:
    expected = neighbours(ties(graph.rows, tie_filter, (of,)), of)
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        page = send(graph.apis, "network", tie_filter, of=of, first=first, after=after)
        after, found = page["next"], found + [one["record"]["id"] for one in page["neighbours"]]
        assert page["total_count"] == len(expected)
    assert found == [id for id, _ in expected]


@usual
@given(actor, tie_filter)
def test_a_network_that_is_cut_says_so(
    graph: RandomGraph, monkeypatch: pytest.MonkeyPatch, of: str, tie_filter: TieFilter
) -> None:
    monkeypatch.setattr(network, "MOST_ROWS", 2)
    expected = dict(neighbours(ties(graph.rows, tie_filter, (of,)), of))
    answer = send(graph.apis, "network", tie_filter, of=of, first=100)
    for one in answer["neighbours"]:
        assert one["ties"] <= expected[one["record"]["id"]].total()
    if answer["is_complete"]:
        assert {one["record"]["id"]: one["ties"] for one in answer["neighbours"]} == {
            id: kinds.total() for id, kinds in expected.items()
        }


def test_china_and_russia_are_tied_by_those_who_represent_them(seeded: Api) -> None:
    query = """{ network(of: "actors/china", includeRepresentatives: %s) { nodes { record { id } counts { kind ties } } }
      paths(from: "actors/china", to: "actors/russia", kinds: [MEETING], includeRepresentatives: %s) {
        nodes { length hops { via { id } edges { record { id } } } } } }"""
    for include, meetings, lengths in (("true", 4, {1}), ("false", 0, set())):
        answer = seeded.graphql(query % (include, include))
        ties = {one["record"]["id"]: one["counts"] for one in answer["network"]["nodes"]}
        met = [count["ties"] for count in ties.get("actors/russia", []) if count["kind"] == "MEETING"]
        assert sum(met) == meetings
        assert {path["length"] for path in answer["paths"]["nodes"][:1]} == lengths
        rest = seeded.rest(f"/v1/network?of=actors/china&include_representatives={include}")["data"]
        assert [one["record"]["id"] for one in rest["neighbours"]] == [
            one["record"]["id"] for one in answer["network"]["nodes"]
        ]


def test_who_represents_an_actor_is_no_neighbour_by_the_same_meeting(seeded: Api) -> None:
    answer = seeded.rest("/v1/network?of=actors/china&kinds=meeting")["data"]
    neighbours = {one["record"]["id"] for one in answer["neighbours"]}
    assert "actors/sergey-lavrov" in neighbours
    assert not neighbours & {"actors/xi-jinping", "actors/wang-yi"}
