"""Offices at the time and attribution of statements, compared with a model in plain Python."""

from collections.abc import Callable
from typing import Any

import pytest
from attribution_model import AttributionModel, Viewpoint
from conftest import BACKENDS, Api
from hypothesis import given, settings
from hypothesis import strategies as st

Row = dict[str, Any]
ACTORS = ("north", "south", "east", "coasts", "league", "ministry", "press-office", "palace", "ann", "dora", "emil")
viewpoint = st.builds(
    Viewpoint,
    published_until=st.none() | st.sampled_from(("1991", "1996", "1997", "2004", "2030")),
    as_of=st.none() | st.sampled_from(("1980", "1994-04", "2020")),
    certainty=st.sampled_from(("possible", "likely", "certain")),
    ranks=st.sampled_from(("any", "no_deprecated", "best")),
    on_behalf_of=st.lists(st.sampled_from([f"actors/{slug}" for slug in ACTORS]), min_size=1, max_size=2),
)


# ---- the API

OFFICES = "{ office { id: recordId } body { id: recordId } tenure { id: recordId } stated certain }"
ATTRIBUTIONS = (
    "{ actor { id: recordId } basis office { id: recordId } tenure { id: recordId } part { id: recordId } certain }"
)
STATEMENTS = f"""statements(first: 50, where: $where) {{
  totalCount nodes {{ id: recordId offices_at_time: officesAtTime {OFFICES} on_behalf_of: onBehalfOf {ATTRIBUTIONS} }} }}"""
QUERY = f"query ($where: StatementWhere) {{ at(%s) {{ {STATEMENTS} }} }}"
OF_SPEAKERS = f"""query ($where: StatementWhere, $ids: [ID!]!) {{ at(%s) {{
  nodes(ids: $ids) {{ ... on Actor {{ {STATEMENTS} }} }} }} }}"""
OF_PARTICIPANTS = f"{{ at(%s) {{ participations(first: 100) {{ nodes {{ id: recordId offices_at_time: officesAtTime {OFFICES} }} }} }} }}"


def paths(name: str, shape: str) -> str:
    """Spells a selection of GraphQL as REST does."""
    parts = shape.replace(" { id: recordId }", ".id").strip("{} ").split()
    return ",".join(f"{name}.{part}" for part in parts)


def by_rest(api: Api, viewpoint: Viewpoint) -> list[Row]:
    fields = f"id,{paths('offices_at_time', OFFICES)},{paths('on_behalf_of', ATTRIBUTIONS)}"
    filter_query = (
        f"on_behalf_of.in={','.join(viewpoint.on_behalf_of)}"
        if viewpoint.on_behalf_of[1:]
        else f"on_behalf_of={viewpoint.on_behalf_of[0]}"
    )
    rows: list[Row] = api.rest(f"/v1/statements?{view_query(viewpoint)}&{filter_query}&limit=100&fields={fields}")[
        "data"
    ]
    return [in_order(row) for row in rows]


def view_query(viewpoint: Viewpoint) -> str:
    own = viewpoint._asdict()
    names = ("published_until", "as_of", "certainty", "ranks")
    return "&".join(f"{name}={own[name]}" for name in names if own[name] is not None)


def in_order(row: Row) -> Row:
    return {**row, "on_behalf_of": sorted(row["on_behalf_of"], key=str)}


def by_graphql(api: Api, viewpoint: Viewpoint) -> list[Row]:
    return in_rest_terms([api.graphql(QUERY % view(viewpoint), where=where(viewpoint))["at"]["statements"]])


def by_graphql_of_speakers(api: Api, viewpoint: Viewpoint, speakers: list[str]) -> list[Row]:
    """Returns the same statements from the lists of their speakers, which can be read as of a day."""
    found = api.graphql(OF_SPEAKERS % view(viewpoint), where=where(viewpoint), ids=speakers)["at"]["nodes"]
    return sorted(in_rest_terms([speaker["statements"] for speaker in found]), key=lambda row: row["id"])


def where(viewpoint: Viewpoint) -> Row:
    several = viewpoint.on_behalf_of[1:]
    return {"onBehalfOf": {"in": viewpoint.on_behalf_of} if several else {"eq": viewpoint.on_behalf_of[0]}}


def in_rest_terms(pages: list[Any]) -> list[Row]:
    """Returns the rows of pages, ordered within themselves, with words in lower case."""
    for page in pages:
        assert page["totalCount"] == len(page["nodes"])
    rows = [row for page in pages for row in page["nodes"]]
    for row in rows:
        for attribution in row["on_behalf_of"]:
            attribution["basis"] = attribution["basis"].lower()
    return [in_order(row) for row in rows]


def view(viewpoint: Viewpoint) -> str:
    arguments = [f"certainty: {viewpoint.certainty.upper()}", f"ranks: {viewpoint.ranks.upper()}"]
    arguments += [f'publishedUntil: "{viewpoint.published_until}"'] if viewpoint.published_until else []
    return ", ".join(arguments + ([f'asOf: "{viewpoint.as_of}"'] if viewpoint.as_of else []))


@pytest.fixture(scope="module")
def envoys(world: Callable[[str, str], Api]) -> tuple[AttributionModel, list[Api]]:
    worlds = [world(backend, "envoys") for backend in BACKENDS]
    return AttributionModel(worlds[0]), worlds


@settings(max_examples=60, deadline=None)
@given(viewpoint)
def test_attribution_agrees_with_the_model(envoys: Any, viewpoint: Viewpoint) -> None:
    """A day only applies below other records, and changes nothing there: statements are made on a date."""
    model, worlds = envoys
    expected = [ordered(row) for row in model.answer(viewpoint)]
    speakers = sorted({row["speaker_id"] for row in model.rows["statements"]})
    for api in worlds:
        assert by_rest(api, viewpoint._replace(as_of=None)) == expected
        assert by_graphql(api, viewpoint._replace(as_of=None)) == expected
        assert by_graphql_of_speakers(api, viewpoint, speakers) == expected


def ordered(row: Row) -> Row:
    """Orders keys as they are selected, since rows are sorted as texts."""
    keys = ("actor", "basis", "office", "tenure", "part", "certain")
    return in_order(
        {**row, "on_behalf_of": [{key: attribution[key] for key in keys} for attribution in row["on_behalf_of"]]}
    )


@settings(max_examples=30, deadline=None)
@given(viewpoint.map(lambda drawn: drawn._replace(published_until=None, as_of=None)))
def test_offices_of_participants_agree_with_the_model(envoys: Any, viewpoint: Viewpoint) -> None:
    model, worlds = envoys
    for api in worlds:
        rest = api.rest(
            f"/v1/participations?{view_query(viewpoint)}&limit=100&fields=id,{paths('offices_at_time', OFFICES)}"
        )
        assert rest["data"] == model.participants(viewpoint)
        assert api.graphql(OF_PARTICIPANTS % view(viewpoint))["at"]["participations"]["nodes"] == rest["data"]


# ---- elsewhere, and wrongly


@pytest.fixture(params=BACKENDS)
def api(request: pytest.FixtureRequest, world: Callable[[str, str], Api]) -> Api:
    return world(request.param, "envoys")


def test_the_filter_goes_along_links_and_into_other_conditions(api: Api) -> None:
    rest = api.rest("/v1/targets?statement.on_behalf_of=actors/north&record=actors/south&order=id&fields=id")["data"]
    query = """{ targets(where: {record: {id: {eq: "actors/south"}}, statement: {or: [
      {onBehalfOf: {eq: "actors/north", in: ["actors/north"]}}, {not: {not: {onBehalfOf: {in: ["actors/north"]}}}}]}})
      { nodes { id: recordId } } }"""
    assert len(rest) == 6
    assert api.graphql(query)["targets"]["nodes"] == rest


def test_two_filters_find_statements_on_behalf_of_both(api: Api) -> None:
    both = api.rest("/v1/statements?on_behalf_of=actors/north&on_behalf_of=actors/league&fields=id")["data"]
    assert [row["id"] for row in both] == ["statements/ann-greets", "statements/ann-on-her-last-day"]
    same = api.rest("/v1/statements?on_behalf_of.in=actors/ann&on_behalf_of.in=actors/dora&fields=id&count=true")
    assert (same["count"], same["data"]) == (1, [{"id": "statements/dora-alone"}])


@settings(max_examples=30, deadline=None)
@given(viewpoint.map(lambda drawn: drawn._replace(as_of=None)))
def test_meetings_and_statements_of_an_actor_agree_with_the_model(envoys: Any, viewpoint: Viewpoint) -> None:
    model, worlds = envoys
    for api in worlds:
        for collection, expected in (
            ("statements", model.statements_of(viewpoint)),
            ("meetings", model.meetings_of(viewpoint)),
        ):
            actors = ",".join(viewpoint.on_behalf_of)
            rest = api.rest(f"/v1/{collection}?{view_query(viewpoint)}&actor.in={actors}&limit=100&fields=id")["data"]
            query = f"{{ at({view(viewpoint)}) {{ {collection}(first: 100, where: {{actor: {{in: $ids}}}}) {{ nodes {{ id: recordId }} }} }} }}"
            graphql = api.graphql(f"query ($ids: [ID!]) {query}", ids=viewpoint.on_behalf_of)
            assert [row["id"] for row in rest] == expected
            assert graphql["at"][collection]["nodes"] == rest


def test_derived_fields_are_available_in_nested_rows_and_in_every_format(api: Api) -> None:
    path = "/v1/actors/cleo?fields=label,statements.on_behalf_of.actor.label,participations.offices_at_time"
    arguments = api.rest(path)["data"]
    assert [one["actor"]["label"] for one in arguments["statements"][0]["on_behalf_of"]][:1] == ["The press office"]
    (part,) = arguments["participations"]
    assert part["offices_at_time"][0]["office"]["title"] == "Speaker"
    assert part["offices_at_time"][0]["tenure"]["since"]["text"] == "1992?"
    table = api.client.get("/v1/participations.csv?fields=id,offices_at_time.certain&actor=actors/cleo").text
    assert table.splitlines()[0] == "id,offices_at_time_count,offices_at_time_url"
    assert table.splitlines()[1].partition(",")[2].startswith("1,")
    along = api.rest("/v1/citations?record=statements/ann-conveys&fields=record.on_behalf_of.basis")["data"]
    assert along == [{"record": {"on_behalf_of": [{"basis": "principal"}]}}]


def test_a_past_revision_has_the_same_derived_fields(api: Api) -> None:
    now = api.rest("/v1/statements?on_behalf_of=actors/north&include=on_behalf_of,offices_at_time&limit=50")
    then = api.rest("/v1/statements?on_behalf_of=actors/north&include=on_behalf_of,offices_at_time&limit=50&revision=1")
    assert then["data"] == now["data"] != []
    assert api.rest("/v1/statements?on_behalf_of=actors/north&revision=0")["data"] == []


def test_the_executor_gives_the_same_answer(api: Api) -> None:
    query = """{ statements(where: {onBehalfOf: {eq: "actors/south"}}) { nodes { label
      onBehalfOf { __typename basis actor { label } } officesAtTime { __typename stated office { label } } } } %s }"""
    slow = api.graphql(query % "__schema { queryType { name } }")["statements"]
    assert slow == api.graphql(query % "")["statements"]
    assert len(slow["nodes"]) == 6


REFUSED = [
    ("statements?on_behalf_of=china", "on_behalf_of", "actors/china"),
    ("statements?on_behalf_of.ne=actors/north", "on_behalf_of.ne", "eq, in"),
    ("statements?on_behalf_of.is_null=true", "on_behalf_of.is_null", ""),
    ("statements?on_behalf_f=actors/north", "on_behalf_f", "'on_behalf_of'"),
    ("meetings?actor=china", "actor", "actors/china"),
    ("meetings?actor.ne=actors/north", "actor.ne", "eq, in"),
    ("meetings?acto=actors/north", "acto", "'actor'"),
    ("actors?on_behalf_of=actors/north", "on_behalf_of", ""),
    ("statements?fields=on_behalf_of.actr", "fields", "'actor'"),
    ("statements?fields=on_behalf_of.basis.label", "fields", ""),
    ("statements?fields=on_behalf_of.actor.nam", "fields", "'names'"),
    ("statements?include=offices_at_tim", "include", "'offices_at_time'"),
    ("tenures?include=offices_at_time", "include", ""),
]


@pytest.mark.parametrize(("wrong", "field", "hint"), REFUSED)
def test_invalid_arguments_are_refused_by_name(wrong: str, field: str, hint: str, api: Api) -> None:
    response = api.client.get(f"/v1/{wrong}")
    problem = response.json()
    assert (response.status_code, problem["field"]) == (422, field), problem
    assert hint in problem.get("hint", "")


def test_graphql_refuses_what_is_no_id(api: Api) -> None:
    body = {"query": '{ statements(where: {onBehalfOf: {in: ["north"]}}) { totalCount } }'}
    error = api.client.post("/graphql", json=body).json()["errors"][0]
    assert error["extensions"]["field"] == "where.onBehalfOf.in"
