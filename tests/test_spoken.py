"""Offices held then, and for whom statements were spoken: the databases tell what plain Python makes of the same rows."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import pytest
from conftest import BACKENDS, Asked
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.edtf import Bounds, Role, bounds, is_uncertain

Row = dict[str, Any]
COLLECTIONS = ("statements", "participations", "meetings", "tenures", "offices", "relations", "actors", "citations")
ACTORS = ("north", "south", "east", "coasts", "league", "ministry", "press-office", "palace", "ann", "dora", "emil")
CONTESTS = {"tenures": ("person_id", "office_id"), "relations": ("subject_id", "kind", "object_id")}


class Asking(NamedTuple):
    """Statements spoken for some actors, from a point of view."""

    published_by: str | None
    as_of: str | None
    certainty: str
    ranks: str
    spoken_for: list[str]


asking = st.builds(
    Asking,
    published_by=st.none() | st.sampled_from(("1991", "1996", "1997", "2004", "2030")),
    as_of=st.none() | st.sampled_from(("1980", "1994-04", "2020")),
    certainty=st.sampled_from(("possible", "certain")),
    ranks=st.sampled_from(("any", "no_deprecated", "best")),
    spoken_for=st.lists(st.sampled_from([f"actors/{slug}" for slug in ACTORS]), min_size=1, max_size=2),
)


class Then(NamedTuple):
    """Between which days something was, and whether nobody doubts it."""

    first: str
    last: str
    sure: bool


# ---- what Python makes of the rows


class Envoys:
    """All rows of the world, and what follows from them."""

    def __init__(self, asked: Asked) -> None:
        self.rows: dict[str, list[Row]] = {}
        for name in (*COLLECTIONS, "documents"):
            self.rows[name] = asked.rest(f"/v1/{name}?limit=1000&ranks=any")["data"]
        self.by_id = {row["id"]: row for rows in self.rows.values() for row in rows}

    def told(self, asking: Asking, row: Row) -> bool:
        if asking.published_by is None:
            return True
        cited = (c for c in self.rows["citations"] if c["record_id"] == row["id"] and c["bearing"] == "supports")
        last = bounds(asking.published_by).latest
        return any(known(self.by_id[citation["document_id"]]["published"]).latest <= last for citation in cited)

    def held(self, asking: Asking, collection: str, then: Then, **ends: str) -> list[tuple[Row, bool]]:
        """The assertions with these ends that held then, each with whether that is certain."""
        rows = [row for row in self.rows[collection] if all(row[name] == value for name, value in ends.items())]
        found = [row for row in rows if self.told(asking, row) and holds(asking, row, then)]
        return [(row, surely(row, then)) for row in found if self.ranked(asking, collection, row, found)]

    def ranked(self, asking: Asking, collection: str, row: Row, found: list[Row]) -> bool:
        if asking.ranks == "any" or row["rank"] == "preferred":
            return True
        if asking.ranks == "no_deprecated" or row["rank"] == "deprecated":
            return bool(row["rank"] != "deprecated")
        same = (one for one in found if all(one[name] == row[name] for name in CONTESTS[collection]))
        return not any(one["rank"] == "preferred" for one in same)

    def offices_then(self, asking: Asking, row: Row, person: str, then: Then) -> list[Row]:
        stated = row["office_id"]
        tenures = self.held(asking, "tenures", then, person_id=person)
        found = [self.office(t["office_id"], t["id"], t["office_id"] == stated, sure) for t, sure in tenures]
        if stated and stated not in [one["office"]["id"] for one in found]:
            found.append(self.office(stated, None, True, True))
        return sorted(found, key=lambda one: (not one["stated"], not one["certain"], one["office"]["id"], said_of(one)))

    def office(self, id: str, tenure: str | None, stated: bool, sure: bool) -> Row:
        body = {"id": self.by_id[id]["body_id"]}
        told = {"office": {"id": id}, "body": body, "tenure": tenure and {"id": tenure}}
        return {**told, "stated": stated, "certain": stated or sure}

    def spoken_for(self, asking: Asking, statement: Row) -> set[tuple[Any, ...]]:
        """(actor, ground, office, tenure, part, certain) for each that it counts for."""
        then = said(statement)
        starts = [(actor, *ground, actor, sure) for actor, *ground, sure in self.grounds(asking, statement, then)]
        found: dict[tuple[Any, ...], bool] = {}
        ahead = list(starts)
        while ahead:
            actor, *ground, start, sure = ahead.pop()
            way = (actor, *ground, None if start == actor else start)
            if found.get(way, False) < sure or way not in found:
                found[way] = sure
                ahead += [(up, *ground, start, sure and sure_too) for up, sure_too in self.above(asking, actor, then)]
        return {(*way, sure) for way, sure in found.items()}

    def grounds(self, asking: Asking, statement: Row, then: Then) -> Iterator[tuple[Any, ...]]:
        if statement["principal_id"]:
            yield statement["principal_id"], "principal", None, None, True
        elif statement["office_id"]:
            office = self.by_id[statement["office_id"]]
            yield office["body_id"], "office", office["id"], None, True
        else:
            person = statement["speaker_id"]
            for tenure, sure in self.held(asking, "tenures", then, person_id=person):
                yield self.by_id[tenure["office_id"]]["body_id"], "tenure", tenure["office_id"], tenure["id"], sure
            if not self.held(asking._replace(certainty="possible"), "tenures", then, person_id=person):
                yield person, "speaker", None, None, True

    def above(self, asking: Asking, actor: str, then: Then) -> Iterable[tuple[str, bool]]:
        if self.by_id[actor]["kind"] == "state":
            return []
        ties = self.held(asking, "relations", then, subject_id=actor, kind="part_of")
        return [(tie["object_id"], sure) for tie, sure in ties]

    def answer(self, asking: Asking) -> list[Row]:
        return [
            {
                "id": row["id"],
                "offices_then": self.offices_then(asking, row, row["speaker_id"], said(row)),
                "spoken_for": sorted(map(told_so, self.spoken_for(asking, row)), key=str),
            }
            for row in self.rows["statements"]
            if self.told(asking, row) and {one[0] for one in self.spoken_for(asking, row)} & {*asking.spoken_for}
        ]

    def participants(self, asking: Asking) -> list[Row]:
        return [
            {"id": row["id"], "offices_then": self.offices_then(asking, row, row["actor_id"], self.met(row))}
            for row in self.rows["participations"]
        ]

    def met(self, participation: Row) -> Then:
        meeting = self.by_id[participation["meeting_id"]]
        first, last = known(meeting["start"]), known(meeting["end"] or meeting["start"])
        return Then(first.earliest, last.latest, not (doubted(meeting["start"]) or doubted(meeting["end"])))


def known(date: Row | None, role: Role = Role.point) -> Bounds:
    return bounds(date and date["text"], role)


def doubted(date: Row | None) -> bool:
    return date is not None and is_uncertain(date["text"])


def said(statement: Row) -> Then:
    return Then(*known(statement["said"]), not doubted(statement["said"]))


def holds(asking: Asking, row: Row, then: Then) -> bool:
    if asking.certainty == "certain":
        return surely(row, then)
    return known(row["since"], Role.start).earliest <= then.last and known(row["until"], Role.end).latest >= then.first


def surely(row: Row, then: Then) -> bool:
    covers = (
        known(row["since"], Role.start).latest <= then.first and known(row["until"], Role.end).earliest >= then.last
    )
    return covers and then.sure and not (doubted(row["since"]) or doubted(row["until"]))


def said_of(office: Row) -> str:
    return office["tenure"]["id"] if office["tenure"] else ""


def told_so(way: tuple[Any, ...]) -> Row:
    actor, ground, office, tenure, part, sure = way
    ends = {"actor": actor, "office": office, "tenure": tenure, "part": part}
    return {name: id and {"id": id} for name, id in ends.items()} | {"ground": ground, "certain": sure}


# ---- what the databases make of them

OFFICES = "{ office { id } body { id } tenure { id } stated certain }"
WAYS = "{ actor { id } ground office { id } tenure { id } part { id } certain }"
QUERY = f"""query ($where: StatementWhere) {{ at(%s) {{ statements(first: 100, where: $where) {{
  totalCount nodes {{ id offices_then: officesThen {OFFICES} spoken_for: spokenFor {WAYS} }} }} }} }}"""
OF_PARTICIPANTS = (
    f"{{ at(%s) {{ participations(first: 100) {{ nodes {{ id offices_then: officesThen {OFFICES} }} }} }} }}"
)


def paths(name: str, shape: str) -> str:
    """A selection of GraphQL as REST spells it."""
    parts = shape.replace(" { id }", ".id").strip("{} ").split()
    return ",".join(f"{name}.{part}" for part in parts)


def by_rest(asked: Asked, asking: Asking) -> list[Row]:
    fields = f"id,{paths('offices_then', OFFICES)},{paths('spoken_for', WAYS)}"
    whom = (
        f"spoken_for.in={','.join(asking.spoken_for)}"
        if asking.spoken_for[1:]
        else f"spoken_for={asking.spoken_for[0]}"
    )
    rows: list[Row] = asked.rest(f"/v1/statements?{seen(asking)}&{whom}&limit=100&fields={fields}")["data"]
    return [in_order(row) for row in rows]


def seen(asking: Asking) -> str:
    own = asking._asdict()
    names = ("published_by", "as_of", "certainty", "ranks")
    return "&".join(f"{name}={own[name]}" for name in names if own[name] is not None)


def in_order(row: Row) -> Row:
    return {**row, "spoken_for": sorted(row["spoken_for"], key=str)}


def by_graphql(asked: Asked, asking: Asking) -> list[Row]:
    several = asking.spoken_for[1:]
    where = {"spokenFor": {"in": asking.spoken_for} if several else {"eq": asking.spoken_for[0]}}
    page = asked.graphql(QUERY % view(asking), where=where)["at"]["statements"]
    assert page["totalCount"] == len(page["nodes"])
    for row in page["nodes"]:
        for way in row["spoken_for"]:
            way["ground"] = way["ground"].lower()
    return [in_order(row) for row in page["nodes"]]


def view(asking: Asking) -> str:
    told = [f"certainty: {asking.certainty.upper()}", f"ranks: {asking.ranks.upper()}"]
    told += [f'publishedBy: "{asking.published_by}"'] if asking.published_by else []
    return ", ".join(told + ([f'asOf: "{asking.as_of}"'] if asking.as_of else []))


@pytest.fixture(scope="module")
def envoys(world: Callable[[str, str], Asked]) -> tuple[Envoys, list[Asked]]:
    worlds = [world(backend, "envoys") for backend in BACKENDS]
    return Envoys(worlds[0]), worlds


@settings(max_examples=60, deadline=None)
@given(asking)
def test_for_whom_it_was_spoken_is_what_python_makes_of_it(envoys: Any, asking: Asking) -> None:
    known, worlds = envoys
    expected = known.answer(asking)
    for asked in worlds:
        assert by_rest(asked, asking) == [ordered(row) for row in expected]
        assert by_graphql(asked, asking) == [ordered(row) for row in expected]


def ordered(row: Row) -> Row:
    """The keys in the order in which they are asked, for rows are sorted as texts."""
    keys = ("actor", "ground", "office", "tenure", "part", "certain")
    return in_order({**row, "spoken_for": [{key: way[key] for key in keys} for way in row["spoken_for"]]})


@settings(max_examples=30, deadline=None)
@given(asking.map(lambda drawn: drawn._replace(published_by=None, as_of=None)))
def test_offices_of_participants_are_what_python_makes_of_them(envoys: Any, asking: Asking) -> None:
    known, worlds = envoys
    for asked in worlds:
        rest = asked.rest(f"/v1/participations?{seen(asking)}&limit=100&fields=id,{paths('offices_then', OFFICES)}")
        assert rest["data"] == known.participants(asking)
        assert asked.graphql(OF_PARTICIPANTS % view(asking))["at"]["participations"]["nodes"] == rest["data"]


# ---- elsewhere, and wrongly


@pytest.fixture(params=BACKENDS)
def asked(request: pytest.FixtureRequest, world: Callable[[str, str], Asked]) -> Asked:
    return world(request.param, "envoys")


def test_the_filter_goes_along_links_and_into_other_conditions(asked: Asked) -> None:
    rest = asked.rest("/v1/targets?statement.spoken_for=actors/north&record=actors/south&order=id&fields=id")["data"]
    query = """{ targets(where: {record: {id: {eq: "actors/south"}}, statement: {or: [
      {spokenFor: {eq: "actors/north", in: ["actors/north"]}}, {not: {not: {spokenFor: {in: ["actors/north"]}}}}]}})
      { nodes { id } } }"""
    assert len(rest) == 6
    assert asked.graphql(query)["targets"]["nodes"] == rest


def test_two_filters_ask_for_statements_that_count_for_both(asked: Asked) -> None:
    both = asked.rest("/v1/statements?spoken_for=actors/north&spoken_for=actors/league&fields=id")["data"]
    assert [row["id"] for row in both] == ["statements/ann-greets", "statements/ann-on-her-last-day"]
    same = asked.rest("/v1/statements?spoken_for.in=actors/ann&spoken_for.in=actors/dora&fields=id&count=true")
    assert (same["count"], same["data"]) == (1, [{"id": "statements/dora-alone"}])


def test_reads_are_told_in_rows_inside_rows_and_in_every_format(asked: Asked) -> None:
    path = "/v1/actors/cleo?fields=label,statements.spoken_for.actor.label,participations.offices_then"
    told = asked.rest(path)["data"]
    assert [one["actor"]["label"] for one in told["statements"][0]["spoken_for"]][:1] == ["The press office"]
    (part,) = told["participations"]
    assert part["offices_then"][0]["office"]["title"] == "Speaker"
    assert part["offices_then"][0]["tenure"]["since"]["text"] == "1992?"
    table = asked.client.get("/v1/participations.csv?fields=id,offices_then.certain&actor=actors/cleo").text
    assert table.splitlines()[0] == "id,offices_then"
    assert '[{""certain"":false}]' in table.splitlines()[1]
    along = asked.rest("/v1/citations?record=statements/ann-conveys&fields=record.spoken_for.ground")["data"]
    assert along == [{"record": {"spoken_for": [{"ground": "principal"}]}}]


def test_the_past_is_asked_in_the_same_way(asked: Asked) -> None:
    now = asked.rest("/v1/statements?spoken_for=actors/north&include=spoken_for,offices_then&limit=50")
    then = asked.rest("/v1/statements?spoken_for=actors/north&include=spoken_for,offices_then&limit=50&revision=1")
    assert then["data"] == now["data"] != []
    assert asked.rest("/v1/statements?spoken_for=actors/north&revision=0")["data"] == []


def test_the_executor_tells_the_same(asked: Asked) -> None:
    query = """{ statements(where: {spokenFor: {eq: "actors/south"}}) { nodes { label
      spokenFor { __typename ground actor { label } } officesThen { __typename stated office { label } } } } %s }"""
    slow = asked.graphql(query % "__schema { queryType { name } }")["statements"]
    assert slow == asked.graphql(query % "")["statements"]
    assert len(slow["nodes"]) == 6


REFUSED = [
    ("statements?spoken_for=china", "spoken_for", "actors/china"),
    ("statements?spoken_for.ne=actors/north", "spoken_for.ne", "'in'"),
    ("statements?spoken_for.is_null=true", "spoken_for.is_null", ""),
    ("statements?spoken_fr=actors/north", "spoken_fr", "'spoken_for'"),
    ("actors?spoken_for=actors/north", "spoken_for", ""),
    ("statements?fields=spoken_for.actr", "fields", "'actor'"),
    ("statements?fields=spoken_for.ground.label", "fields", ""),
    ("statements?fields=spoken_for.actor.nam", "fields", "'names'"),
    ("statements?include=offices_thn", "include", "'offices_then'"),
    ("tenures?include=offices_then", "include", ""),
]


@pytest.mark.parametrize(("wrong", "field", "hint"), REFUSED)
def test_what_cannot_be_asked_is_refused_by_name(wrong: str, field: str, hint: str, asked: Asked) -> None:
    response = asked.client.get(f"/v1/{wrong}")
    problem = response.json()
    assert (response.status_code, problem["field"]) == (422, field), problem
    assert hint in problem.get("hint", "")


def test_graphql_refuses_what_is_no_id(asked: Asked) -> None:
    body = {"query": '{ statements(where: {spokenFor: {in: ["north"]}}) { totalCount } }'}
    error = asked.client.post("/graphql", json=body).json()["errors"][0]
    assert error["extensions"]["field"] == "where.spokenFor.in"
