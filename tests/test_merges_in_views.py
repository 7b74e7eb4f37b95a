"""What an id of a merged, retracted or younger record leads to depends on the view that it is read in, field by field."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from sqlalchemy import Engine

from api.write import Change, Merge, Retract, Signature, apply_changes, write
from api.write.model import ANY_REVISION
from schema.actor import Actor
from schema.alliance import Alliance
from schema.document import Document
from schema.membership import Membership

REASON = "Made up."


@pytest.fixture(scope="module", params=BACKENDS)
def past(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """Old and New are created in revision 2, merged in 3; New is retracted in 4; AA is merged into BB in 5."""

    def fill(engine: Engine) -> None:
        signed = {"author": "A test", "reason": REASON, "origin": "test"}
        book = {"id": "documents/book", "label": "The book", "title": "Book", "kind": "book", "fidelity": "original"}
        pact = Change(Alliance, {"id": "alliances/pact", "label": "Pact", "kind": "coalition"})
        write(engine, [Change(Document, book), pact, _actor("aa"), _actor("bb"), *_joined("aa", "bb")], **signed)
        write(engine, [_actor("old"), _actor("new")], **signed)
        apply_changes(engine, [Merge("actors/old", "actors/new", ANY_REVISION)], Signature(**signed))
        apply_changes(engine, [Retract("actors/new", ANY_REVISION)], Signature(**signed))
        apply_changes(engine, [Merge("actors/aa", "actors/bb", ANY_REVISION)], Signature(**signed))

    with serving(request.param, address(request.param, "merges_in_views"), fill) as api:
        yield api


def _actor(slug: str) -> Change:
    return Change(Actor, {"id": f"actors/{slug}", "label": f"{slug.upper()} land", "kind": "state"})


def _joined(*actors: str) -> list[Change]:
    ends = [{"alliance_id": "alliances/pact", "actor_id": f"actors/{actor}"} for actor in actors]
    return [Change(Membership, {"id": f"memberships/{each['actor_id'][7:]}", "note": REASON, **each}) for each in ends]


def ask(api: Api, fields: str, **variables: str) -> tuple[Any, list[Any], list[Any]]:
    """Returns the data, the hints and the errors of a response."""
    body = api.client.post("/graphql", json={"query": f"{{ {fields} }}", "variables": variables}).json()
    assert "data" in body, body
    errors = [{"path": error["path"], **error["extensions"]} for error in body.get("errors", [])]
    return body["data"], body["extensions"].get("hints", []), errors


VIEWS = ["", "revision: 1", "revision: 2", "revision: 3", "revision: 4", "revision: 5"]
IDS = ["actors/aa", "actors/old", "actors/new"]
FIELDS = {
    "look-up": 'actor(id: "%s") { id label redirectedFrom }',
    "node": 'node(id: "%s") { id ... on Actor { label } }',
    "nodes": 'nodes(ids: ["%s", "actors/bb"]) { id }',
    "question": 'network(of: "%s") { nodes { record { label } } }',
    "timeline": 'timeline(of: ["actors/bb", "%s"]) { nodes { record { label } } }',
}


def in_view(alias: str, view: str, field: str) -> str:
    """Returns a field in a view, or without one, under an alias."""
    return f"{alias}: at({view}) {{ {field} }}" if view else f"{alias}: {field}"


def check_each_alone(api: Api, aliased: dict[str, str]) -> None:
    """Compares each field of a document with the same field requested alone."""
    data, hints, errors = ask(api, " ".join(aliased.values()))
    alone = [ask(api, field) for field in aliased.values()]
    assert data == {alias: one[0][alias] for alias, one in zip(aliased, alone, strict=True)}
    for found, expected in ((hints, 1), (errors, 2)):
        in_order = {alias: [each for each in found if each["path"][0] == alias] for alias in aliased}
        assert in_order == {alias: one[expected] for alias, one in zip(aliased, alone, strict=True)}
        assert len(found) == sum(map(len, in_order.values()))


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("backwards", [False, True])
def test_an_id_means_in_each_view_what_it_means_there_alone(field: str, backwards: bool, past: Api) -> None:
    views = VIEWS[::3] if field in ("question", "timeline") else VIEWS
    uses = [(view, FIELDS[field] % id) for view in views for id in IDS][:: -1 if backwards else 1]
    check_each_alone(past, {f"a{n}": in_view(f"a{n}", view, text) for n, (view, text) in enumerate(uses)})


def test_before_a_merge_the_record_is_itself(past: Api) -> None:
    query = 'a: at(revision: 4) { actor(id: "actors/aa") { id label } } b: actor(id: "actors/aa") { id label }'
    data, _, errors = ask(past, query)
    assert data["a"]["actor"] == {"id": "actors/aa?revision=4", "label": "AA land"}
    assert (data["b"], errors) == ({"id": "actors/bb", "label": "BB land"}, [])


@pytest.mark.parametrize("ids", ['"actors/aa", "actors/aa?revision=4"', '"actors/aa?revision=4", "actors/aa"'])
def test_ids_that_carry_views_are_each_read_in_their_own(ids: str, past: Api) -> None:
    data, _, _ = ask(past, f"nodes(ids: [{ids}]) {{ id }}")
    assert sorted(node["id"] for node in data["nodes"]) == ["actors/aa?revision=4", "actors/bb"]


@pytest.mark.parametrize("field", ["look-up", "node", "nodes"])
@pytest.mark.parametrize("view", ["", "revision: 4", "revision: 5"])
def test_a_record_whose_survivor_was_retracted_is_an_error_that_says_why(field: str, view: str, past: Api) -> None:
    _, hints, errors = ask(past, in_view("f", view, FIELDS[field] % "actors/old"))
    problem = past.client.get("/v1/actors/old" + f"?{view.replace(': ', '=')}" * bool(view)).json()
    assert [(each["code"], each["id"], each["reason"]) for each in errors] == [("GONE", "actors/new", REASON)]
    assert (problem["code"], problem["reason"], hints) == ("GONE", REASON, [])


def test_a_question_about_a_record_whose_survivor_was_retracted_says_so(past: Api) -> None:
    _, hints, _ = ask(past, FIELDS["question"] % "actors/old")
    message = "actors/old was merged into actors/new. actors/new was retracted in revision 4: Made up."
    assert hints == [{"path": ["network"], "field": "of", "message": message}]


def test_does_a_question_in_rest_follow_merges_as_graphql_does(past: Api) -> None:
    for view in VIEWS[1:]:
        answer = past.client.get(f"/v1/network?of=actors/aa&{view.replace(': ', '=')}").json()
        _, hints, _ = ask(past, in_view("f", view, FIELDS["question"] % "actors/aa"))
        assert [hint["message"] for hint in answer.get("hints", [])] == [hint["message"] for hint in hints]
    gone = past.client.get("/v1/network?of=actors/old").json()
    assert (gone["code"], gone["id"], gone["field"]) == ("GONE", "actors/new", "of")
    assert past.client.get("/v1/network?of=actors/old&revision=1").json()["code"] == "NOT_FOUND"


# ---- filters

FILTERS = {
    "equal": 'memberships(where: {actor: {id: {eq: "%s"}}}) { totalCount nodes { id } }',
    "one of": 'memberships(where: {actor: {id: {in: ["%s", "actors/bb"]}}}) { totalCount nodes { id } }',
    "nested": 'alliance(id: "alliances/pact") { memberships(where: {actor: {id: {eq: "%s"}}}) { totalCount } }',
}


@pytest.mark.parametrize("field", FILTERS)
@pytest.mark.parametrize("backwards", [False, True])
def test_a_filter_means_in_each_view_what_it_means_there_alone(field: str, backwards: bool, past: Api) -> None:
    uses = [(view, FILTERS[field] % id) for view in VIEWS for id in IDS][:: -1 if backwards else 1]
    check_each_alone(past, {f"a{n}": in_view(f"a{n}", view, text) for n, (view, text) in enumerate(uses)})


def hints_of_filter(api: Api, id: str, view: str = "") -> list[str]:
    _, hints, _ = ask(api, in_view("f", view, FILTERS["equal"] % id))
    assert {tuple(hint["path"]) for hint in hints} <= {("f", "memberships") if view else ("f",)}
    return [hint["message"] for hint in hints]


def test_a_filter_says_what_became_of_its_record_in_its_view(past: Api) -> None:
    retracted = "actors/old was merged into actors/new. actors/new was retracted in revision 4."
    younger = "actors/old is not part of this view: it was created in revision 2."
    used = "actors/old was merged into actors/new, which is used instead."
    assert [hints_of_filter(past, "actors/old", view) for view in VIEWS[:4]] == [[retracted], [younger], [], [used]]
    assert hints_of_filter(past, "actors/new") == ["actors/new was retracted in revision 4."]
    assert [len(hints_of_filter(past, "actors/aa", view)) for view in VIEWS] == [1, 0, 0, 0, 0, 1]


def test_the_fields_of_a_fragment_are_each_filtered_in_their_own_view(past: Api) -> None:
    fields = "a: at(revision: 4) { ...Joined } b: at(revision: 5) { ...Joined } c: at(revision: 5) { ...Joined }"
    query = f"{{ {fields} }} fragment Joined on View {{ {FILTERS['equal'] % 'actors/aa'} }}"
    body = past.client.post("/graphql", json={"query": query}).json()
    ids = [[node["id"] for node in body["data"][alias]["memberships"]["nodes"]] for alias in "abc"]
    assert ids == [
        ["memberships/aa?revision=4"],
        *[[node["id"] for node in body["data"]["b"]["memberships"]["nodes"]]] * 2,
    ]
    assert [hint["path"] for hint in body["extensions"]["hints"]] == [["b", "memberships"], ["c", "memberships"]]


def test_a_remembered_plan_filters_in_the_view_of_its_own_variables(past: Api) -> None:
    query = """query ($id: ID!, $then: EDTF!, $other: ID!) {
        a: at(knownAt: $then) { memberships(where: {actor: {id: {eq: $id}}}) { totalCount } }
        b: memberships(where: {actor: {id: {eq: $other}}}) { totalCount }
    }"""
    variables = [
        {"id": id, "other": other, "then": then}
        for then in ("2100-01-01T00:00:00Z", "2000-01-01T00:00:00Z")
        for id, other in (("actors/aa", "actors/bb"), ("actors/bb", "actors/aa"), ("actors/bb", "actors/bb"))
    ]
    answers = [past.client.post("/graphql", json={"query": query, "variables": each}).json() for each in variables]
    hints = [[(h["path"][0], h["message"][:24]) for h in body["extensions"].get("hints", [])] for body in answers]
    merged, aa, bb = "actors/aa was merged int", "actors/aa is not part of", "actors/bb is not part of"
    assert hints[:3] == [[("a", merged)], [("b", merged)], []]
    assert hints[3:] == [[("a", aa)], [("a", bb), ("b", merged)], [("a", bb)]]
