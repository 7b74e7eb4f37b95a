"""Writing through GraphQL: the same commands as mutations, with failures as types."""

import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from httpx2 import Response

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from api.query.ast.answer import AnswerObject, ParamJson
from api.query.sql.compile import compile_answer
from api.query.sql.dialect import POSTGRESQL, SQLITE, Dialect

NUMBERS = count(1)
BOOK = "documents/lavrov-beijing-2024-04-09"
FAILED = "__typename ... on Failure { message code hint }"
CREATE = """mutation Create($input: ActorInput!, $key: String) { created: createActor(input: $input, idempotencyKey: $key) {
  FAILED ... on ActorPayload { record { id label founded { text earliest } names { nodes { text } } } revision changes { action recordId } }
  ... on ValidationFailed { errors { field message } } } }""".replace("FAILED", FAILED)
UPDATE = """mutation Update($id: ID!, $patch: ActorPatch!, $revision: Int) {
  updated: updateActor(id: $id, patch: $patch, ifRevision: $revision, reason: "To see.") {
  FAILED ... on ActorPayload { record { label summary founded { text } } revision }
  ... on Conflict { revision current { id label ... on Actor { summary } } } ... on ValidationFailed { errors { field message } } } }""".replace(
    "FAILED", FAILED
)
DONE = "FAILED ... on BatchResult { ids revision changes { recordId action } skipped { recordId reason } } ... on InUse { referrers count } ... on Gone { reason replacedBy revision }".replace(
    "FAILED", FAILED
)


class Writing:
    """The application over a database that may be written to, and a key of each role."""

    def __init__(self, api: Api) -> None:
        self.api, self.client = api, api.client
        engine = write_engine(api.url)
        self.keys = {role: create_key(engine, f"Our {role}", role) for role in Role}
        engine.dispose()

    def post(
        self, query: str, role: Role | None = Role.editor, headers: dict[str, str] | None = None, **variables: Any
    ) -> Response:
        revision = {"authorization": f"Bearer {self.keys[role]}"} if role else {}
        return self.client.post(
            "/graphql", json={"query": query, "variables": variables}, headers=revision | (headers or {})
        )

    def mutate(self, query: str, role: Role = Role.editor, **variables: Any) -> Any:
        """Returns the answer of the only field of a mutation."""
        body = self.post(query, role, **variables).json()
        assert "errors" not in body, body
        (answer,) = body["data"].values()
        return answer

    def create(self, **values: Any) -> tuple[str, int]:
        result = self.mutate(CREATE, input={"actorKind": "STATE", **values})
        assert result["__typename"] == "ActorPayload", result
        return result["record"]["id"], result["revision"]

    def done(self, call: str, role: Role = Role.editor) -> Any:
        return self.mutate(f"mutation {{ {call} {{ {DONE} }} }}", role)


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    """The seeds on each backend, to which the tests of this file add one after the other."""
    with serving(request.param, address(request.param, "written_by_graphql")) as api:
        yield Writing(api)


@pytest.fixture
def slug() -> str:
    return f"g{next(NUMBERS)}"


def test_a_created_record_is_returned_with_the_selected_fields(writing: Writing, slug: str) -> None:
    result = writing.mutate(
        CREATE, input={"id": f"actors/{slug}", "actorKind": "STATE", "label": "X", "founded": "1949-10"}
    )
    assert result["__typename"] == "ActorPayload"
    assert result["record"]["founded"] == {"text": "1949-10", "earliest": "1949-10-01"}
    assert result["changes"] == [{"action": "CREATED", "recordId": f"actors/{slug}"}]
    assert writing.api.rest(f"/v1/actors/{slug}")["data"]["label"] == "X"


def test_every_wrong_field_is_named_as_the_input_spells_it(writing: Writing) -> None:
    name = """mutation { createName(input: {recordId: "actors/nobody", text: "", nameKind: SHORT, language: "english",
      citations: [{documentId: "documents/none", startOffset: -1}]}) { ... on ValidationFailed { errors { field } } } }"""
    fields = {error["field"] for error in writing.mutate(name)["errors"]}
    assert fields == {"recordId", "text", "language", "citations.0.documentId", "citations.0.startOffset"}


def test_absent_stays_and_null_takes_away(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug, summary="A summary.", founded="1949")
    result = writing.mutate(UPDATE, id=id, patch={"summary": None, "label": "New"}, revision=seq)
    assert result["record"] == {"label": "New", "summary": None, "founded": {"text": "1949"}}


def test_a_conflict_has_the_current_record(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug)
    assert writing.mutate(UPDATE, id=id, patch={"label": "X"})["__typename"] == "PreconditionRequired"
    first = writing.mutate(UPDATE, id=id, patch={"label": "First", "summary": "S."}, revision=seq)
    result = writing.mutate(UPDATE, id=id, patch={"label": "Second"}, revision=seq)
    assert (result["__typename"], result["revision"]) == ("Conflict", first["revision"])
    assert result["current"] == {"id": id, "label": "First", "summary": "S."}
    assert (
        writing.mutate(UPDATE, id=id, patch={"label": "Second"}, revision=result["revision"])["record"]["label"]
        == "Second"
    )


def test_a_retracted_record_is_null_with_an_error_that_says_why(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug)
    name = f'createName(input: {{recordId: "{id}", text: "N", nameKind: SHORT, note: "A test."}}) {{ ... on NamePayload {{ revision }} }}'
    seq = writing.mutate(f"mutation {{ {name} }}")["revision"]
    refused = writing.done(f'retract(id: "{id}", reason: "Twice.", ifRevision: {seq})')
    assert (refused["__typename"], refused["count"], len(refused["referrers"])) == ("InUse", 1, 1)
    done = writing.done(f'retract(id: "{id}", reason: "Twice.", ifRevision: {seq}, cascade: true)')
    assert {one["action"] for one in done["changes"]} == {"RETRACTED"}
    body = writing.post(f'{{ a: actor(id: "{id}") {{ id }} n: node(id: "actors/china") {{ label }} }}', None).json()
    assert body["data"] == {"a": None, "n": {"label": "China"}}
    (error,) = body["errors"]
    assert (error["path"], error["extensions"]["code"], error["extensions"]["reason"]) == (["a"], "GONE", "Twice.")
    assert error["locations"][0]["line"] >= 1
    gone = writing.mutate(
        UPDATE.replace("... on Conflict", "... on Gone { reason } ... on Conflict"), id=id, patch={}, revision=seq
    )
    assert (gone["__typename"], gone["reason"]) == ("Gone", "Twice.")


def test_a_merged_record_redirects_to_the_other(writing: Writing, slug: str) -> None:
    a, _ = writing.create(label=f"{slug} a")
    b, _ = writing.create(label=f"{slug} b")
    c, _ = writing.create(label=f"{slug} c")
    writing.done(f'merge(from: "{a}", into: "{b}", reason: "One.")')
    writing.done(f'merge(from: "{b}", into: "{c}", reason: "One.")')
    redirected = writing.api.graphql(
        f'{{ actor(id: "{a}") {{ id label redirectedFrom }} nodes(ids: ["{b}", "{c}"]) {{ id redirectedFrom }} }}'
    )
    assert redirected["actor"] == {"id": c, "label": f"{slug} c", "redirectedFrom": a}
    assert redirected["nodes"] == [{"id": c, "redirectedFrom": b}, {"id": c, "redirectedFrom": None}]
    assert writing.done(f'unmerge(id: "{b}", reason: "Two.")')["changes"] == [{"recordId": b, "action": "RESTORED"}]
    assert writing.api.graphql(f'{{ actor(id: "{a}") {{ id }} }}') == {"actor": {"id": b}}


def test_history_can_be_selected_at_any_depth(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug, founded="1949", citations=[{"documentId": BOOK, "page": "p. 1"}])
    writing.mutate(
        UPDATE, id=id, patch={"founded": "1948", "citations": [{"documentId": BOOK, "page": "p. 2"}]}, revision=seq
    )
    history = "history(first: 5) { revision at author reason action fields { field before after } citations { page document { id } } }"
    found = writing.api.graphql(
        f'{{ actors(where: {{id: {{eq: "{id}"}}}}) {{ nodes {{ {history} citations {{ nodes {{ history {{ action }} }} }} }} }} }}'
    )
    (actor,) = found["actors"]["nodes"]
    now, then = actor["history"]
    assert (now["author"], now["reason"], now["action"], then["action"]) == (
        "Our editor",
        "To see.",
        "CHANGED",
        "CREATED",
    )
    assert now["fields"] == [{"field": "founded", "before": "1949", "after": "1948"}]
    assert [one["citations"] for one in (now, then)] == [
        [{"page": f"p. {n}", "document": {"id": BOOK}}] for n in (2, 1)
    ]
    assert {"field": "actorKind", "before": None, "after": "STATE"} in then["fields"]
    assert actor["citations"]["nodes"] == [{"history": [{"action": "CREATED"}]}] * 2


def test_changes_can_be_reverted(writing: Writing, slug: str) -> None:
    id, first = writing.create(label=slug)
    second = writing.mutate(UPDATE, id=id, patch={"label": "B"}, revision=first)["revision"]
    third = writing.done(f'revert(id: "{id}", to: {first}, reason: "It was right.", ifRevision: {second})')
    assert writing.api.rest(f"/v1/{id}")["data"]["label"] == slug
    writing.done(f'revertRevision(revision: {third["revision"]}, reason: "It was not.")')
    assert writing.api.rest(f"/v1/{id}")["data"]["label"] == "B"


def test_several_changes_are_one_revision_or_none(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug)
    apply = """mutation Apply($changes: [ChangeInput!]!) { applyChanges(changes: $changes, reason: "All.") {
      DONE ... on ValidationFailed { errors { field } } } }""".replace("DONE", DONE)
    meeting = {"createMeeting": {"id": "$talks", "label": slug, "meetingKind": "TALKS", "meetingStatus": "HELD"}}
    part = {
        "createParticipation": {
            "meetingId": "$talks",
            "actorId": id,
            "participationRole": "HOST",
            "citations": [{"documentId": BOOK}],
        }
    }
    update = {"updateActor": {"id": id, "patch": {"summary": "Hosts."}, "ifRevision": seq}}
    done = writing.mutate(apply, changes=[part, meeting, update])
    assert done["ids"] == [f"participations/{slug}--{slug}--1", f"meetings/{slug}", id]
    update["updateActor"]["ifRevision"] = done["revision"]
    wrong = {"createActor": {"actorKind": "STATE", "label": "", "dissolved": "soon"}}
    failed = writing.mutate(apply, changes=[update, wrong])
    assert {error["field"] for error in failed["errors"]} == {"changes.1.label", "changes.1.dissolved"}
    assert writing.api.rest("/readyz")["revision"] == done["revision"]


def test_mutations_of_one_operation_are_carried_out_in_order(writing: Writing, slug: str) -> None:
    both = f"""mutation {{
      one: createActor(input: {{id: "actors/{slug}", actorKind: STATE, label: "X"}}) {{ ... on ActorPayload {{ revision record {{ names {{ totalCount }} }} }} }}
      two: createName(input: {{recordId: "actors/{slug}", text: "N", nameKind: SHORT, note: "A test."}}) {{ ... on NamePayload {{ revision }} }}
      __typename
    }}"""
    data = writing.post(both).json()["data"]
    assert data["__typename"] == "Mutation"
    assert data["two"]["revision"] == data["one"]["revision"] + 1
    assert data["one"]["record"]["names"]["totalCount"] == 1, "one statement answers, after all is written"


def test_a_retried_mutation_gets_the_first_answer(writing: Writing, slug: str) -> None:
    first = writing.mutate(CREATE, input={"actorKind": "STATE", "label": slug}, key=slug)
    assert writing.mutate(CREATE, input={"actorKind": "STATE", "label": slug}, key=slug) == first
    other = writing.mutate(CREATE, input={"actorKind": "STATE", "label": "Other"}, key=slug)
    assert (other["__typename"], other["code"]) == ("ValidationFailed", "KEY_REUSED")
    assert [error["field"] for error in other["errors"]] == ["idempotencyKey"]
    header = {"idempotency-key": f"{slug}-h"}
    twice = [
        writing.post(CREATE, headers=header, input={"actorKind": "STATE", "label": slug}).json()["data"]
        for _ in range(2)
    ]
    assert twice[0] == twice[1] != {"created": first}


def test_writes_by_get_or_without_a_key_are_refused(writing: Writing) -> None:
    call = 'mutation { retract(id: "actors/china", reason: "X", ifRevision: 1) { __typename } }'
    key = {"authorization": f"Bearer {writing.keys[Role.editor]}"}
    refused = writing.client.get("/graphql", params={"query": call}, headers=key)
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (405, "METHOD_NOT_ALLOWED")
    assert writing.post(call, None).status_code == 401
    assert writing.post(call, Role.reader).status_code == 403
    redact = 'mutation { redact(id: "actors/china", reason: "X", ifRevision: 1) { __typename } }'
    assert writing.post(redact, Role.editor).status_code == 403


def test_an_admin_can_redact(writing: Writing, slug: str) -> None:
    id, seq = writing.create(label=slug, summary="Libel.")
    done = writing.done(f'redact(id: "{id}", fields: ["summary"], reason: "A court.", ifRevision: {seq})', Role.admin)
    assert done["changes"] == [{"recordId": id, "action": "REDACTED"}]
    assert "Libel" not in str(
        writing.api.graphql(f'{{ actor(id: "{id}") {{ summary history {{ fields {{ before after }} }} }} }}')
    )


@pytest.mark.parametrize("dialect", [SQLITE, POSTGRESQL], ids=BACKENDS)
def test_a_clients_words_are_no_part_of_a_statement(dialect: Dialect) -> None:
    words = json.dumps("'; DROP TABLE actor; -- %s")
    statement = compile_answer(AnswerObject({"message": ParamJson(words)}), dialect)
    assert "DROP" not in statement.text
    assert statement.values == (words,)
