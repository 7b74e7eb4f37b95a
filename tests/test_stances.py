"""The stance matrix: cells, counts and the statements behind them are what plain Python makes of the same rows."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from conftest import BACKENDS, Asked
from envoys import Asking, Envoys, Then, doubted, holds, said
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import create_tables

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Create, Signature, apply_changes
from schema.actor import Actor
from schema.edtf import NEVER_AFTER, NEVER_BEFORE, bounds
from schema.statement import Statement
from schema.target import Stance, Target

Row = dict[str, Any]
SIDES = st.lists(
    st.sampled_from([f"actors/{slug}" for slug in ("north", "south", "east", "ann", "league")]),
    min_size=1,
    max_size=2,
    unique=True,
)
DAYS = ("1993", "1994-05", "1995-06-30", "1996-02", "2000")


class Matrix(NamedTuple):
    """What is asked of the matrix."""

    speakers: list[str] | None
    targets: list[str] | None
    group_by: str
    since: str | None
    until: str | None


views = st.builds(
    Asking,
    published_until=st.none() | st.sampled_from(("1991", "1997", "2030")),
    as_of=st.none() | st.just("1980"),
    certainty=st.sampled_from(("possible", "certain")),
    ranks=st.sampled_from(("any", "no_deprecated", "best")),
    on_behalf_of=st.just([]),
)
matrices = st.builds(
    Matrix,
    speakers=st.none() | SIDES,
    targets=st.none() | SIDES | st.just(["topics/fishing"]),
    group_by=st.sampled_from(("speaker", "on_behalf_of")),
    since=st.none() | st.sampled_from(DAYS),
    until=st.none() | st.sampled_from(DAYS),
).filter(lambda drawn: drawn.speakers or drawn.targets)


# ---- what Python makes of the rows


def facts(known: Envoys, view: Asking, asked: Matrix) -> Iterator[tuple[str, Row, Row, bool]]:
    """Whose stance, the target and its statement, and whether it is certain whose."""
    for target in known.rows["targets"]:
        statement = known.by_id[target["statement_id"]]
        if counts(known, view, asked, target, statement):
            for actor, sure in whose(known, view, asked, statement).items():
                if asked.speakers is None or actor in asked.speakers:
                    yield actor, target, statement, sure


def counts(known: Envoys, view: Asking, asked: Matrix, target: Row, statement: Row) -> bool:
    rivals = [one for one in known.rows["targets"] if known.told(view, one) and as_of(view, one)]
    return (
        target["role"] == "about"
        and (asked.targets is None or target["record_id"] in asked.targets)
        and target in rivals
        and known.ranked(view, "targets", target, rivals)
        and known.told(view, statement)
        and within(view, asked, statement)
    )


def as_of(view: Asking, row: Row) -> bool:
    return view.as_of is None or holds(view, row, Then(*bounds(view.as_of), True))


def within(view: Asking, asked: Matrix, statement: Row) -> bool:
    if not (asked.since or asked.until):
        return True
    then, sure = said(statement), view.certainty == "certain"
    first = bounds(asked.since).earliest if asked.since else NEVER_BEFORE
    last = bounds(asked.until).latest if asked.until else NEVER_AFTER
    if statement["date"] is None or (sure and doubted(statement["date"])):
        return False
    return first <= then.first and then.last <= last if sure else first <= then.last and then.first <= last


def whose(known: Envoys, view: Asking, asked: Matrix, statement: Row) -> dict[str, bool]:
    if asked.group_by == "speaker":
        return {statement["speaker_id"]: True}
    found: dict[str, bool] = {}
    for actor, *_, sure in known.on_behalf_of(view, statement):
        found[actor] = found.get(actor, False) or sure
    return found


def matrix(known: Envoys, view: Asking, asked: Matrix) -> list[Row]:
    cells: dict[tuple[str, str], list[tuple[Row, Row, bool]]] = defaultdict(list)
    for actor, target, statement, sure in facts(known, view, asked):
        cells[actor, target["record_id"]].append((target, statement, sure))
    told = [cell(*ends, behind) for ends, behind in cells.items()]
    return sorted(told, key=lambda one: (-one["total"], one["speaker"]["id"], one["target"]["id"]))


def cell(of: str, about: str, behind: list[tuple[Row, Row, bool]]) -> Row:
    taken = {stance: {one["id"] for target, one, _ in behind if target["stance"] == stance} for stance in Stance}
    whens = [said(statement) for _, statement, _ in behind if statement["date"]]
    newest = sorted(behind, key=lambda one: one[0]["id"])
    newest.sort(key=lambda one: said(one[1]).first, reverse=True)
    return {
        "speaker": {"id": of},
        "target": {"id": about},
        "total": len({statement["id"] for _, statement, _ in behind}),
        **{str(stance): len(ids) for stance, ids in taken.items()},
        "first_date": min((then.first for then in whens), default=None),
        "last_date": max((then.last for then in whens), default=None),
        "statements": [
            {
                "statement": {"id": statement["id"]},
                "target": {"id": target["id"]},
                "stance": target["stance"],
                "mention": target["mention"],
                "certain": sure,
            }
            for target, statement, sure in newest
        ],
        "has_more": False,
    }


# ---- what the databases make of them

QUERY = """query ($speakers: [ID!], $targets: [ID!], $groupBy: StanceGrouping, $since: EDTF, $until: EDTF) { at(%s) {
  stances(speakers: $speakers, targets: $targets, groupBy: $groupBy, since: $since, until: $until, first: 200) { hasMore cells {
    speaker { id } target { id } total support favour neutral criticise oppose mixed unclear
    first_date: firstDate last_date: lastDate has_more: hasMore
    statements { statement { id } target { id } stance mention certain } } } } }"""


def by_rest(asked: Asked, view: Asking, wanted: Matrix) -> list[Row]:
    given = {name: ",".join(v) if isinstance(v, list) else v for name, v in wanted._asdict().items() if v}
    given |= {name: v for name, v in view._asdict().items() if v and name != "on_behalf_of"}
    query = "&".join(f"{name}={value}" for name, value in given.items())
    answer = asked.rest(f"/v1/stances?{query}&first=200")["data"]
    assert answer["has_more"] is False
    return [only_ids(one) for one in answer["cells"]]


def only_ids(told: Any) -> Any:
    if isinstance(told, list):
        return [only_ids(one) for one in told]
    if isinstance(told, dict):
        return {"id": told["id"]} if "id" in told else {name: only_ids(value) for name, value in told.items()}
    return told


def by_graphql(asked: Asked, view: Asking, wanted: Matrix) -> list[Row]:
    told = [f"certainty: {view.certainty.upper()}", f"ranks: {view.ranks.upper()}"]
    told += [f'publishedUntil: "{view.published_until}"'] if view.published_until else []
    told += [f'asOf: "{view.as_of}"'] if view.as_of else []
    given = {name: value for name, value in wanted._asdict().items() if value and name != "group_by"} | {"groupBy": wanted.group_by.upper()}
    cells: list[Row] = asked.graphql(QUERY % ", ".join(told), **given)["at"]["stances"]["cells"]
    for one in (inner for cell in cells for inner in cell["statements"]):
        one |= {"stance": one["stance"].lower(), "mention": one["mention"].lower()}
    return cells


@pytest.fixture(scope="module")
def envoys(world: Callable[[str, str], Asked]) -> tuple[Envoys, list[Asked]]:
    worlds = [world(backend, "envoys") for backend in BACKENDS]
    return Envoys(worlds[0]), worlds


@settings(max_examples=100, deadline=None)
@given(views, matrices)
def test_the_matrix_is_what_python_makes_of_it(envoys: Any, view: Asking, asked: Matrix) -> None:
    known, worlds = envoys
    expected = matrix(known, view, asked)
    for one in worlds:
        assert by_rest(one, view, asked) == expected
        assert by_graphql(one, view, asked) == expected


# ---- one by one


@pytest.fixture(params=BACKENDS)
def asked(request: pytest.FixtureRequest, world: Callable[[str, str], Asked]) -> Asked:
    found = world(request.param, "envoys")
    found.statements.clear()
    return found


def test_persons_roll_up_to_whom_they_spoke_for(asked: Asked) -> None:
    query = "/v1/stances?speakers=actors/north&targets=actors/south"
    (rolled,) = asked.rest(query)["data"]["cells"]
    assert len(asked.statements) == 1
    assert (rolled["total"], rolled["support"], rolled["oppose"]) == (6, 2, 2)
    (itself,) = asked.rest(f"{query}&group_by=speaker")["data"]["cells"]
    assert (itself["total"], itself["support"]) == (1, 1)


def test_what_was_said_for_another_counts_for_the_other_alone(asked: Asked) -> None:
    cells = asked.rest("/v1/stances?targets=actors/east&until=1994&since=1994")["data"]["cells"]
    assert [(one["speaker"]["label"], one["oppose"], one["neutral"]) for one in cells] == [
        ("The ministry of North", 0, 1),
        ("North", 0, 1),
        ("South", 1, 0),
    ]


def test_the_largest_cells_come_first_and_more_is_told(asked: Asked) -> None:
    answer = asked.rest("/v1/stances?targets=actors/south&first=2")["data"]
    assert ([one["total"] for one in answer["cells"]], answer["has_more"]) == ([6, 5], True)


def many(number: int) -> Iterator[Create]:
    """So many statements of one actor about another, one a day."""
    for slug in ("one", "other"):
        yield Create(Actor, {"id": f"actors/{slug}", "label": slug, "kind": "state"})
    for day in range(1, number + 1):
        said = {"id": f"statements/{day:02}", "label": f"On day {day}", "date": f"2000-01-{day:02}"}
        yield Create(Statement, {**said, "speaker_id": "actors/one", "form": "written", "speech_act": "asserts"})
        ends = {"statement_id": said["id"], "record_id": "actors/other", "role": "about", "stance": "oppose"}
        yield Create(Target, {**ends, "note": "Made up."})


def test_of_many_statements_the_newest_are_told_and_all_are_counted(empty: str) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    apply_changes(engine, list(many(25)), Signature("A tester", "To be counted.", "test"))
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty))) as client:
        (cell,) = Asked("", empty, client).rest("/v1/stances?speakers=actors/one")["data"]["cells"]
    assert (cell["total"], cell["oppose"], cell["has_more"]) == (25, 25, True)
    assert (cell["first_date"], cell["last_date"]) == ("2000-01-01", "2000-01-25")
    days = [one["statement"]["date"]["text"] for one in cell["statements"]]
    assert days == [f"2000-01-{day:02}" for day in range(25, 5, -1)]


def test_the_executor_tells_the_same(asked: Asked) -> None:
    query = """{ stances(targets: ["actors/south"], groupBy: SPEAKER) { __typename hasMore
      cells { __typename target { __typename id } statements { __typename stance } } } %s }"""
    slow = asked.graphql(query % "__schema { queryType { name } }")["stances"]
    assert slow == asked.graphql(query % "")["stances"]
    assert len(slow["cells"]) == 5


REFUSED = [
    ("", 422, "speakers", ""),
    ("since=1994", 422, "speakers", "or both"),
    ("speakers=", 422, "speakers", ""),
    ("speakers=north", 422, "speakers", ""),
    ("speakers=actors/nort", 404, "speakers", "actors/north"),
    ("targets=actors/nobody-at-all", 404, "targets", ""),
    ("speakers=actors/north&group_by=actor", 422, "group_by", ""),
    ("speakers=actors/north&group_by=speakr", 422, "group_by", "'speaker'"),
    ("speakers=actors/north&since=soon", 422, "since", ""),
    ("speakers=actors/north&first=201", 422, "first", ""),
    ("speakers=actors/north&frm=1990", 422, "frm", ""),
]


@pytest.mark.parametrize(("wrong", "status", "field", "hint"), REFUSED)
def test_what_cannot_be_asked_is_refused_by_name(wrong: str, status: int, field: str, hint: str, asked: Asked) -> None:
    response = asked.client.get(f"/v1/stances?{wrong}")
    problem = response.json()
    assert (response.status_code, problem["field"]) == (status, field), problem
    assert hint in problem.get("hint", "")


def test_graphql_needs_one_side_as_well(asked: Asked) -> None:
    error = asked.client.post("/graphql", json={"query": "{ stances { hasMore } }"}).json()["errors"][0]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "speakers")
    assert asked.graphql('{ stances(speakers: ["actors/nobody"]) { hasMore } }') == {"stances": None}
