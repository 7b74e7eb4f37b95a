"""The stance matrix, compared with a model in plain Python: cells, counts and statements."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from attribution_model import AttributionModel, Viewpoint, is_uncertain_date, statement_time
from conftest import BACKENDS, Api
from databases import create_tables
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

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


class StanceQuery(NamedTuple):
    """The arguments of the query."""

    speakers: list[str] | None
    targets: list[str] | None
    group_by: str
    since: str | None
    until: str | None


views = st.builds(
    Viewpoint,
    published_until=st.none() | st.sampled_from(("1991", "1997", "2030")),
    as_of=st.none() | st.just("1980"),
    certainty=st.sampled_from(("possible", "likely", "certain")),
    ranks=st.sampled_from(("any", "no_deprecated", "best")),
    on_behalf_of=st.just([]),
)
matrices = st.builds(
    StanceQuery,
    speakers=st.none() | SIDES,
    targets=st.none() | SIDES | st.just(["topics/fishing"]),
    group_by=st.sampled_from(("speaker", "on_behalf_of")),
    since=st.none() | st.sampled_from(DAYS),
    until=st.none() | st.sampled_from(DAYS),
).filter(
    lambda drawn: (drawn.speakers or drawn.targets) and not (drawn.since and drawn.until and drawn.until < drawn.since)
)


# ---- the model


def counted_targets(model: AttributionModel, view: Viewpoint, api: StanceQuery) -> Iterator[tuple[str, Row, Row, bool]]:
    """Yields the actor, the target, its statement, and whether the attribution is certain."""
    for target in model.rows["targets"]:
        statement = model.by_id[target["statement_id"]]
        if counts(model, view, api, target, statement):
            for actor, sure in attributed_actors(model, view, api, statement).items():
                if api.speakers is None or actor in api.speakers:
                    yield actor, target, statement, sure


def counts(model: AttributionModel, view: Viewpoint, api: StanceQuery, target: Row, statement: Row) -> bool:
    """A day changes nothing: targets are parts of statements, which are made on a date."""
    rivals = [one for one in model.rows["targets"] if model.is_published(view, one)]
    return (
        target["role"] == "about"
        and (api.targets is None or target["record_id"] in api.targets)
        and target in rivals
        and model.ranked(view, "targets", target, rivals)
        and model.is_published(view, statement)
        and within(view, api, statement)
    )


def within(view: Viewpoint, api: StanceQuery, statement: Row) -> bool:
    if not (api.since or api.until):
        return True
    then, sure = statement_time(statement), view.certainty == "certain"
    first = bounds(api.since).earliest if api.since else NEVER_BEFORE
    last = bounds(api.until).latest if api.until else NEVER_AFTER
    if statement["date"] is None or (sure and is_uncertain_date(statement["date"])):
        return False
    return first <= then.first and then.last <= last if sure else first <= then.last and then.first <= last


def attributed_actors(model: AttributionModel, view: Viewpoint, api: StanceQuery, statement: Row) -> dict[str, bool]:
    if api.group_by == "speaker":
        return {statement["speaker_id"]: True}
    found: dict[str, bool] = {}
    for actor, *_, sure in model.on_behalf_of(view, statement):
        found[actor] = found.get(actor, False) or sure
    return found


def matrix(model: AttributionModel, view: Viewpoint, api: StanceQuery) -> list[Row]:
    cells: dict[tuple[str, str], list[tuple[Row, Row, bool]]] = defaultdict(list)
    for actor, target, statement, sure in counted_targets(model, view, api):
        cells[actor, target["record_id"]].append((target, statement, sure))
    parts = [cell(*ends, behind) for ends, behind in cells.items()]
    return sorted(parts, key=lambda one: (-one["total"], one["speaker"]["id"], one["target"]["id"]))


def cell(of: str, about: str, behind: list[tuple[Row, Row, bool]]) -> Row:
    by_stance = {stance: {one["id"] for target, one, _ in behind if target["stance"] == stance} for stance in Stance}
    whens = [statement_time(statement) for _, statement, _ in behind if statement["date"]]
    newest = sorted(behind, key=lambda one: one[0]["id"])
    newest.sort(key=lambda one: statement_time(one[1]).first, reverse=True)
    return {
        "speaker": {"id": of},
        "target": {"id": about},
        "total": len({statement["id"] for _, statement, _ in behind}),
        **{str(stance): len(ids) for stance, ids in by_stance.items()},
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


# ---- the API

QUERY = """query ($speakers: [ID!], $targets: [ID!], $groupBy: StanceGrouping, $since: EDTF, $until: EDTF) { at(%s) {
  stances(speakers: $speakers, targets: $targets, groupBy: $groupBy, since: $since, until: $until, first: 200) { pageInfo { hasNextPage } nodes {
    speaker { id: recordId } target { id: recordId } total support favour neutral criticise oppose mixed unclear
    first_date: firstDate last_date: lastDate has_more: hasMore
    statements { statement { id: recordId } target { id: recordId } stance mention certain } } } } }"""


def by_rest(api: Api, view: Viewpoint, request: StanceQuery) -> list[Row]:
    values = {name: ",".join(v) if isinstance(v, list) else v for name, v in request._asdict().items() if v}
    values |= {name: v for name, v in view._asdict().items() if v and name != "on_behalf_of"}
    query = "&".join(f"{name}={value}" for name, value in values.items())
    answer = api.rest(f"/v1/stances?{query}&first=200")["data"]
    assert answer["next"] is None
    return [only_ids(one) for one in answer["cells"]]


def only_ids(parts: Any) -> Any:
    if isinstance(parts, list):
        return [only_ids(one) for one in parts]
    if isinstance(parts, dict):
        return {"id": parts["id"]} if "id" in parts else {name: only_ids(value) for name, value in parts.items()}
    return parts


def by_graphql(api: Api, view: Viewpoint, request: StanceQuery) -> list[Row]:
    parts = [f"certainty: {view.certainty.upper()}", f"ranks: {view.ranks.upper()}"]
    parts += [f'publishedUntil: "{view.published_until}"'] if view.published_until else []
    parts += [f'asOf: "{view.as_of}"'] if view.as_of else []
    values = {name: value for name, value in request._asdict().items() if value and name != "group_by"} | {
        "groupBy": request.group_by.upper()
    }
    cells: list[Row] = api.graphql(QUERY % ", ".join(parts), **values)["at"]["stances"]["nodes"]
    for one in (inner for cell in cells for inner in cell["statements"]):
        one |= {"stance": one["stance"].lower(), "mention": one["mention"].lower()}
    return cells


@pytest.fixture(scope="module")
def envoys(world: Callable[[str, str], Api]) -> tuple[AttributionModel, list[Api]]:
    worlds = [world(backend, "envoys") for backend in BACKENDS]
    return AttributionModel(worlds[0]), worlds


@settings(max_examples=100, deadline=None)
@given(views, matrices)
def test_stances_agree_with_the_model(envoys: Any, view: Viewpoint, api: StanceQuery) -> None:
    model, worlds = envoys
    expected = matrix(model, view, api)
    for one in worlds:
        assert by_rest(one, view, api) == expected
        assert by_graphql(one, view, api) == expected


# ---- one by one


@pytest.fixture(params=BACKENDS)
def api(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    found = world(request.param, "envoys")
    found.statements.clear()
    return found


def test_statements_count_for_the_represented_actor(api: Api) -> None:
    query = "/v1/stances?speakers=actors/north&targets=actors/south"
    (rolled,) = api.rest(query)["data"]["cells"]
    assert len(api.statements) == 1
    assert (rolled["total"], rolled["support"], rolled["oppose"]) == (6, 2, 2)
    (itself,) = api.rest(f"{query}&group_by=speaker")["data"]["cells"]
    assert (itself["total"], itself["support"]) == (1, 1)


def test_statements_on_behalf_of_another_count_for_the_other_only(api: Api) -> None:
    cells = api.rest("/v1/stances?targets=actors/east&until=1994&since=1994")["data"]["cells"]
    assert [(one["speaker"]["label"], one["oppose"], one["neutral"]) for one in cells] == [
        ("The ministry of North", 0, 1),
        ("North", 0, 1),
        ("South", 1, 0),
    ]


def test_the_largest_cells_come_first_and_next_is_set(api: Api) -> None:
    answer = api.rest("/v1/stances?targets=actors/south&first=2")["data"]
    assert [one["total"] for one in answer["cells"]] == [6, 5]
    assert answer["next"]


def many(number: int) -> Iterator[Create]:
    """Commands for a number of statements of one actor about another, one a day."""
    for slug in ("one", "other"):
        yield Create(Actor, {"id": f"actors/{slug}", "label": slug, "kind": "state"})
    for day in range(1, number + 1):
        statement_time = {"id": f"statements/{day:02}", "label": f"On day {day}", "date": f"2000-01-{day:02}"}
        yield Create(
            Statement, {**statement_time, "speaker_id": "actors/one", "form": "written", "speech_act": "asserts"}
        )
        ends = {"statement_id": statement_time["id"], "record_id": "actors/other", "role": "about", "stance": "oppose"}
        yield Create(Target, {**ends, "note": "Made up."})


def test_a_cell_counts_all_statements_and_lists_the_newest(empty: str) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    apply_changes(engine, list(many(25)), Signature("A tester", "To be counted.", "test"))
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty))) as client:
        (cell,) = Api("", empty, client).rest("/v1/stances?speakers=actors/one")["data"]["cells"]
    assert (cell["total"], cell["oppose"], cell["has_more"]) == (25, 25, True)
    assert (cell["first_date"], cell["last_date"]) == ("2000-01-01", "2000-01-25")
    days = [one["statement"]["date"]["text"] for one in cell["statements"]]
    assert days == [f"2000-01-{day:02}" for day in range(25, 5, -1)]


def test_the_executor_gives_the_same_answer(api: Api) -> None:
    query = """{ stances(targets: ["actors/south"], groupBy: SPEAKER) { __typename pageInfo { hasNextPage }
      nodes { __typename target { __typename id } statements { __typename stance } } } %s }"""
    slow = api.graphql(query % "__schema { queryType { name } }")["stances"]
    assert slow == api.graphql(query % "")["stances"]
    assert len(slow["nodes"]) == 5


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
def test_invalid_arguments_are_refused_by_name(wrong: str, status: int, field: str, hint: str, api: Api) -> None:
    response = api.client.get(f"/v1/stances?{wrong}")
    problem = response.json()
    assert (response.status_code, problem["field"]) == (status, field), problem
    assert hint in problem.get("hint", "")


def test_graphql_needs_one_side_as_well(api: Api) -> None:
    error = api.client.post("/graphql", json={"query": "{ stances { __typename } }"}).json()["errors"][0]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("BAD_USER_INPUT", "speakers")
    assert api.graphql('{ stances(speakers: ["actors/nobody"]) { __typename } }') == {"stances": None}
