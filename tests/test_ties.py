"""Networks and paths, compared with what plain Python finds in a small world drawn by chance."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from conftest import BACKENDS, Asked, serving
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from tangle import ASSERTED, THINGS, Asking, Row, Tie, changes, drawn, latest, neighbours, paths, ties

import api.questions.network
import api.questions.path_search
from api.questions.ties import TieKind
from api.write import write

SEEDS = (1, 2)
IDS = [f"{kind}s/{kind}-{number}" for kind, count in THINGS.items() for number in range(count)]
ASSERTIONS = [f"{kind}s/{kind}-{number}" for kind, count in ASSERTED.items() for number in range(count)]
asking = st.builds(
    Asking,
    kinds=st.none() | st.lists(st.sampled_from([str(kind) for kind in TieKind]), min_size=1, max_size=3).map(tuple),
    since=st.none() | st.sampled_from(("1899", "1903", "1907")),
    until=st.none() | st.sampled_from(("1900", "1904", "1910")),
    any_rank=st.booleans(),
)
record = st.sampled_from([*IDS, *ASSERTIONS[:3]])
actor = st.sampled_from(IDS[: THINGS["actor"]])
pairs = st.tuples(record, record) | st.tuples(actor, actor)


@dataclass(repr=False)
class Tangle:
    """A world, and the application over it on each backend."""

    rows: dict[str, list[Row]]
    asked: list[Asked]


@pytest.fixture(scope="module", params=SEEDS)
def tangle(request: Any, address: Callable[[str, str], str]) -> Iterator[Tangle]:
    """A world of a seed."""
    rows = drawn(request.param)

    def fill(engine: Engine) -> None:
        write(engine, changes(rows), author="test", reason="Chance.", origin="test")

    with ExitStack() as stack:
        name = f"tangle-{request.param}"
        made = [stack.enter_context(serving(backend, address(backend, name), fill)) for backend in BACKENDS]
        yield Tangle(rows, made)


def ask(asked: list[Asked], path: str, asking: Asking, **given: Any) -> Any:
    """What both backends answer, each with one statement."""
    query = {**given, "since": asking.since, "until": asking.until, "ranks": "any" if asking.any_rank else None}
    query["kinds"] = asking.kinds and ",".join(asking.kinds)
    answers = []
    for one in asked:
        one.statements.clear()
        answer = one.client.get(f"/v1/{path}", params={name: value for name, value in query.items() if value})
        assert answer.status_code == 200, answer.text
        assert len(one.statements) == 1
        answers.append(answer.json()["data"])
    assert answers[0] == answers[1]
    return answers[0]


def as_told(tie: Any) -> tuple[str, ...]:
    return tie["from"]["id"], tie["to"]["id"], tie["kind"], tie["via"]["id"]


def stops(path: Any, one: str) -> tuple[str, ...]:
    """The records that a path leads over, each hop going on where the last one ended."""
    for before, after in pairwise(path["hops"]):
        assert before["to"]["id"] == after["from"]["id"]
    assert path["length"] == len(path["hops"])
    return (one, *(hop["to"]["id"] for hop in path["hops"]))


usual = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@usual
@given(pairs, asking, st.sampled_from((1, 5, 20)))
def test_paths_are_those_that_a_search_of_everything_finds(
    tangle: Tangle, ends: Any, asking: Asking, first: int
) -> None:
    one, other = ends
    found = ties(tangle.rows, asking, ends)
    told = ask(tangle.asked, "paths", asking, **{"from": one, "to": other}, first=first)
    assert told["is_complete"]
    assert [stops(path, one) for path in told["paths"]] == paths(found, one, other)[:first]
    for path in told["paths"]:
        for hop in path["hops"]:
            assert as_told(hop) == latest(found, hop["from"]["id"], hop["to"]["id"])[:4]
            assert hop["edges"]


@usual
@given(pairs, asking)
def test_a_search_that_gives_up_says_so_and_invents_nothing(
    tangle: Tangle, monkeypatch: pytest.MonkeyPatch, ends: Any, asking: Asking
) -> None:
    one, other = ends
    for bound in ("MOST_ROWS", "MOST_ROWS_FURTHER", "MOST_NEIGHBOURS"):
        monkeypatch.setattr(api.questions.path_search, bound, 3)
    every = paths(ties(tangle.rows, asking, ends), one, other)
    told = ask(tangle.asked, "paths", asking, **{"from": one, "to": other})
    walked = [stops(path, one) for path in told["paths"]]
    assert set(walked) <= set(every)
    assert walked == sorted(walked, key=lambda path: (len(path), path))
    if told["is_complete"]:
        assert walked == every[:5]


@usual
@given(record, asking, st.sampled_from((1, 3, 20)))
def test_a_network_counts_what_a_look_at_everything_counts(tangle: Tangle, of: str, asking: Asking, first: int) -> None:
    found = ties(tangle.rows, asking, (of,))
    expected = neighbours(found, of)
    told = ask(tangle.asked, "network", asking, of=of, first=first)
    counted = [
        (one["record"]["id"], {count["kind"]: count["ties"] for count in one["counts"]}) for one in told["neighbours"]
    ]
    assert counted == [(id, dict(kinds)) for id, kinds in expected[:first]]
    assert (told["remaining_count"], told["is_complete"]) == (max(0, len(expected) - first), True)
    for one in told["neighbours"]:
        near = sorted({(tie.date, tie.via) for tie in found if (tie.one, tie.other) == (of, one["record"]["id"])})
        assert [tie["via"]["id"] for tie in one["latest"]] == [by for _, by in near[::-1][:3]]
    check_among(told, ties(tangle.rows, asking, ()), [id for id, _ in expected[:first]])


def check_among(told: Any, found: list[Tie], shown: list[str]) -> None:
    """Of every two neighbours that are tied one tie is told, and none that is not there."""
    pairs = {frozenset((tie["from"]["id"], tie["to"]["id"])) for tie in told["edges"]}
    assert len(pairs) == len(told["edges"])
    assert {as_told(tie) for tie in told["edges"]} <= {tie[:4] for tie in found}
    assert pairs == {frozenset((tie.one, tie.other)) for tie in found if tie.one in shown and tie.other in shown}


@usual
@given(actor, asking)
def test_a_network_that_is_cut_says_so(
    tangle: Tangle, monkeypatch: pytest.MonkeyPatch, of: str, asking: Asking
) -> None:
    monkeypatch.setattr(api.questions.network, "MOST_ROWS", 2)
    expected = dict(neighbours(ties(tangle.rows, asking, (of,)), of))
    told = ask(tangle.asked, "network", asking, of=of, first=100)
    for one in told["neighbours"]:
        assert one["ties"] <= expected[one["record"]["id"]].total()
    if told["is_complete"]:
        assert {one["record"]["id"]: one["ties"] for one in told["neighbours"]} == {
            id: kinds.total() for id, kinds in expected.items()
        }
