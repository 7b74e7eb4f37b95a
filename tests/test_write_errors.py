"""Errors of writers through either protocol: each is named by the path that was sent, and all are returned together."""

import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from conftest import BACKENDS, serving
from test_write_rest import BOOK, CITED, Writing, problem, tag

from api.access import Role
from api.rest.writes import batch as batches

NUMBERS = count(1)
STATE = {"label": "X", "kind": "state"}
BRICS = {"alliance_id": "alliances/brics", "actor_id": "actors/china"}
FAILED = "__typename ... on Failure { code errors { field message } }"


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    """The seeds on each backend, to which the tests of this file add one after the other."""
    with serving(request.param, address(request.param, "mistaken")) as mutate:
        yield Writing(mutate)


@pytest.fixture
def slug() -> str:
    return f"w{next(NUMBERS)}"


def fields(answer: Any) -> list[str]:
    return [error["field"] for error in answer["errors"]]


def wrong(writing: Writing, method: str, path: str, body: Any, **headers: str) -> list[str]:
    """Returns the fields that have errors."""
    revision = {name.replace("_", "-"): value for name, value in headers.items()} | editor(writing)
    sent = writing.client.request(method, path, content=None if body is None else json.dumps(body), headers=revision)
    return fields(problem(sent, 422, "VALIDATION_FAILED"))


def editor(writing: Writing) -> dict[str, str]:
    return {"authorization": f"Bearer {writing.keys[Role.editor]}", "content-type": "application/json"}


def batch(writing: Writing, *changes: dict[str, Any], status: int = 422, code: str = "VALIDATION_FAILED") -> Any:
    return problem(writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": changes}), status, code)


def actor(**values: Any) -> dict[str, Any]:
    return {"op": "create", "collection": "actors", "values": STATE | values}


def mutate(writing: Writing, query: str, **variables: Any) -> Any:
    """Returns the answer of the only field of a mutation."""
    sent = json.dumps({"query": query, "variables": variables})
    body = writing.client.post("/graphql", content=sent, headers=editor(writing)).json()
    (answer,) = body["data"].values()
    return answer


# ---- values


@pytest.mark.parametrize(
    ("collection", "values", "field"),
    [
        ("actors", {**STATE, "label": " \t "}, "label"),
        ("actors", {**STATE, "label": "\u200b\u2060"}, "label"),
        ("actors", {**STATE, "a\x00\ud800": 1}, "a\x00\\ud800"),
        ("actors", {**STATE, "label": "two\nlines"}, "label"),
        ("places", {"label": "X", "kind": "city", "latitude": True}, "latitude"),
        ("places", {"label": "X", "kind": "city", "latitude": "12.5"}, "latitude"),
        ("actors", {**STATE, "founded": {"text": "1949", "earliest": "1950-01-01"}}, "founded"),
        ("actors", {**STATE, "founded": {"text": "1949", "about": "so"}}, "founded"),
        (
            "documents",
            {"label": "X", "title": "X", "kind": "book", "fidelity": "original", "language": "en_US"},
            "language",
        ),
        ("memberships", {**BRICS, "note": "  "}, "note"),
        ("memberships", BRICS, "citations"),
        ("memberships", {**BRICS, "citations": 7}, "citations"),
    ],
)
def test_an_empty_value_is_refused(collection: str, values: dict[str, Any], field: str, writing: Writing) -> None:
    assert wrong(writing, "POST", f"/v1/{collection}", values) == [field]


def test_missing_evidence_is_named_beside_everything_else(writing: Writing) -> None:
    ends = {"alliance_id": "alliances/brics", "actor_id": "actors/nobody", "status": "chief"}
    assert set(wrong(writing, "POST", "/v1/memberships", ends)) == {"actor_id", "status", "citations"}
    twice = {"record_id": "actors/china", "scheme": "wikidata", "value": "Q1", "note": "For a test."}
    assert writing.send("POST", "/v1/identifiers", twice).status_code == 201
    assert set(wrong(writing, "POST", "/v1/identifiers", {**twice, "since": "soon"})) == {
        "since",
        "record_id, scheme, value",
    }


def test_unknown_fields_beyond_a_hundred_are_counted(writing: Writing) -> None:
    found = wrong(writing, "POST", "/v1/actors", STATE | {f"f{n}": 1 for n in range(150)})
    assert (len(found), found[:2], found[-1]) == (101, ["f0", "f1"], "")


# ---- patches


@pytest.mark.parametrize(
    ("patch", "field"), [({"sumary": None}, "sumary"), ({"revision": 3}, "revision"), ({"id": None}, "id")]
)
def test_null_does_not_excuse_an_unknown_field(patch: dict[str, Any], field: str, writing: Writing) -> None:
    assert wrong(writing, "PATCH", "/v1/actors/china", patch, if_match="*") == [field]


def test_a_record_can_be_sent_back_unchanged(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug, founded="1949")
    answer = writing.detail(id)
    assert writing.send("PATCH", f"/v1/{id}", answer, if_match=tag(seq)).json()["revision"] == seq
    assert (
        writing.send("PATCH", f"/v1/{id}", {**answer, "label": "Y"}, if_match=tag(seq)).json()["data"]["label"] == "Y"
    )


def test_batch_names_are_resolved_in_links_only(writing: Writing, slug: str) -> None:
    id, seq = writing.create("places", label=slug, kind="city")
    patch = {"label": "$a", "country_id": "$a"}
    changes = [actor(id="$a", label=slug), {"op": "update", "id": id, "patch": patch, "if_revision": seq}]
    assert writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": changes}).status_code == 200
    assert (writing.detail(id)["label"], writing.detail(id)["country_id"]) == ("$a", f"actors/{slug}")


@pytest.mark.parametrize("revision", ['"2000000000"', None, '"1"'])
def test_errors_in_a_header_are_named_by_the_header(revision: str | None, writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug)
    headers = {"if_match": revision} if revision else {}
    assert writing.send("PATCH", f"/v1/{id}", {"label": "Y"}, **headers).json()["field"] == "If-Match"


def test_a_future_revision_cannot_be_reverted_to(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    body = {"to": seq + 1, "reason": "To see."}
    assert wrong(writing, "POST", f"/v1/{id}/revert", body, if_match="*") == ["to"]


def test_a_command_parameter_is_sent_once(writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug)
    assert wrong(writing, "DELETE", f"/v1/{id}?reason=A", {"reason": "B"}, if_match="*") == ["reason"]
    assert wrong(writing, "DELETE", f"/v1/{id}?reason=A&reason=B", None, if_match="*") == ["reason"]
    assert wrong(writing, "PATCH", f"/v1/{id}?reason=A&reason=B", {}, if_match="*") == ["reason"]
    assert writing.send("DELETE", f"/v1/{id}?cascade=true", {"reason": "B"}, if_match="*").status_code == 200


# ---- batches


def test_all_errors_of_a_batch_are_returned_together(writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug)
    update = {"op": "update", "patch": {}, "if_revision": 1}
    answer = batch(
        writing,
        actor(label=""),
        {**update, "id": "actors/nobody"},
        {"op": "retract", "id": id},
        {"op": "undo", "revision": 0},
        status=404,
        code="NOT_FOUND",
    )
    assert fields(answer) == ["changes.1.id", "changes.2.if_revision", "changes.3.revision", "changes.0.label"]
    assert fields(batch(writing, {**actor(), "collection": "actor"}, {**actor(), "collection": "x"})) == [
        "changes.0.collection",
        "changes.1.collection",
    ]


def test_batch_names_are_unique(writing: Writing) -> None:
    assert fields(batch(writing, actor(id="$a"), actor(id="$a", label="Y"))) == ["changes.1.id"]


def test_citations_inside_a_batch_count(writing: Writing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "MAX_RECORDS", 3)
    assert fields(batch(writing, actor(citations=CITED * 2), actor())) == ["changes"]


@pytest.mark.parametrize("id", ["actors/\x00", "\x00", "", "actors/a\x00", "nothing", "nothings/x"])
def test_an_invalid_id_is_not_found(id: str, writing: Writing) -> None:
    for change in ({"op": "unmerge"}, {"op": "merge", "into": id}, {"op": "revert", "to": 1}):
        batch(writing, {**change, "id": id}, status=404, code="NOT_FOUND")
    body = {"into": id, "reason": "To see."}
    problem(writing.send("POST", "/v1/actors/china/merge", body), 404, "NOT_FOUND")


def test_a_merged_record_in_a_body_causes_no_redirect_loop(writing: Writing, slug: str) -> None:
    a, _ = writing.create("actors", label=f"{slug} a")
    b, _ = writing.create("actors", label=f"{slug} b")
    assert writing.send("POST", f"/v1/{a}/merge", {"into": b, "reason": "One."}).status_code == 200
    into = writing.send("POST", "/v1/actors/china/merge", {"into": a, "reason": "To see."})
    assert problem(into, 422, "VALIDATION_FAILED")["replaced_by"] == b
    assert fields(batch(writing, {"op": "update", "id": a, "patch": {}, "if_revision": 1})) == ["changes.0.id"]
    answer = writing.send("PATCH", f"/v1/{a}", {}, if_match="*")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/{b}")


def test_renamed_dependents_appear_in_a_stable_order(writing: Writing, slug: str) -> None:
    """In any order of the database and of Python's sets."""
    id, seq = writing.create("actors", label=slug, citations=CITED)
    for _ in range(3):
        writing.create("memberships", alliance_id="alliances/brics", actor_id=id, citations=CITED, new=True)
    writing.send("PATCH", f"/v1/{id}", {"label": "Y"}, if_match=tag(seq))
    revision = writing.detail(id)["revision"]
    answer = writing.api.rest(f"/v1/changes?after={revision - 1}&limit=20")["data"]
    stem = f"citations/memberships-brics-{slug}"
    assert [one["id"] for one in answer] == [
        id,
        f"citations/actors-{slug}--{BOOK.partition('/')[2]}--1",
        *(f"memberships/brics--{slug}--{n}" for n in (1, 2, 3)),
        *(f"{stem}-{n}--{BOOK.partition('/')[2]}--1" for n in (1, 2, 3)),
    ]


# ---- GraphQL

UPDATE = f'mutation($id: ID!, $revision: Int) {{ updateActor(id: $id, patch: {{label: "Y"}}, ifRevision: $revision) {{ {FAILED} }} }}'


@pytest.mark.parametrize(
    ("id", "revision", "failure", "field"),
    [
        ("alliances/brics", 1, "ValidationFailed", "id"),
        ("actors/china", -1, "ValidationFailed", "ifRevision"),
        ("actors/china", None, "PreconditionRequired", "ifRevision"),
        ("actors/\ud800", 1, "NotFound", "id"),
        ("actors/\x00", 1, "NotFound", "id"),
    ],
)
def test_an_update_needs_the_right_type_and_an_existing_revision(
    id: str, revision: int | None, failure: str, field: str, writing: Writing
) -> None:
    answer = mutate(writing, UPDATE, id=id, revision=revision)
    assert (answer["__typename"], fields(answer)) == (failure, [field])
    assert writing.detail("alliances/brics")["label"] == "BRICS"


def test_all_errors_of_several_changes_are_returned_together_in_graphql(writing: Writing) -> None:
    changes = '[{updateAlliance: {id: "actors/china", patch: {}}}, {retract: {id: "actors/a", ifRevision: -1}}]'
    answer = mutate(writing, f'mutation {{ applyChanges(reason: "To see.", changes: {changes}) {{ {FAILED} }} }}')
    assert fields(answer) == ["changes.0.id", "changes.1.ifRevision", "changes.1.id"]
    changes = '[{retract: {id: "actors/a"}}, {createActor: {label: "", actorKind: STATE}}, {unmerge: {id: "actors/b"}}]'
    answer = mutate(writing, f'mutation {{ applyChanges(reason: "To see.", changes: {changes}) {{ {FAILED} }} }}')
    assert (answer["code"], fields(answer)) == ("NOT_FOUND", ["changes.0.id", "changes.2.id", "changes.1.label"])


def test_an_empty_idempotency_key_is_refused(writing: Writing) -> None:
    answer = mutate(writing, f'mutation {{ unmerge(id: "actors/a", reason: "R", idempotencyKey: "") {{ {FAILED} }} }}')
    assert (answer["code"], fields(answer)) == ("VALIDATION_FAILED", ["idempotencyKey"])
