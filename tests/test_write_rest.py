"""Writing through REST: records are created, updated, retracted, merged and reverted, with roles and retries."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from httpx2 import Response

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from schema.catalog import collections
from schema.entity import Assertion

NUMBERS = count(1)
BOOK = "documents/lavrov-beijing-2024-04-09"
CITED = [{"document_id": BOOK, "page": "id"}]


class Writing:
    """The application over a database that may be written to, and a key of each role."""

    def __init__(self, api: Api) -> None:
        self.api, self.client = api, api.client
        engine = write_engine(api.url)
        self.keys = {role: create_key(engine, f"Our {role}", role) for role in Role}
        engine.dispose()

    def send(
        self, method: str, path: str, body: Any = None, role: Role | None = Role.editor, **headers: str
    ) -> Response:
        authorization = {"authorization": f"Bearer {self.keys[role]}"} if role else {}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.request(method, path, json=body, headers=authorization | named, follow_redirects=False)

    def create(self, collection: str, **values: Any) -> tuple[str, int]:
        """Creates a record; returns its id and the revision that wrote it."""
        needed = {"actors": {"kind": "state"}, "meetings": {"kind": "talks", "status": "held"}}.get(collection, {})
        response = self.send("POST", f"/v1/{collection}", needed | values)
        assert response.status_code == 201, response.text
        return response.json()["data"]["id"], response.json()["revision"]

    def detail(self, id: str) -> Any:
        return self.api.rest(f"/v1/{id}")["data"]

    def history(self, id: str) -> Any:
        return self.api.rest(f"/v1/{id}/history")["data"]


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    """The seeds on each backend, to which the tests of this file add one after the other."""
    with serving(request.param, address(request.param, "written_by_rest")) as api:
        yield Writing(api)


@pytest.fixture
def slug() -> str:
    return f"r{next(NUMBERS)}"


def tag(revision: int) -> str:
    return f'W/"{revision}-0.1.0-json"'


def problem(response: Response, status: int, code: str) -> Any:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert (response.json()["status"], response.json()["code"]) == (status, code)
    return response.json()


# ---- creating


def test_a_created_record_is_returned_like_its_detail(writing: Writing, slug: str) -> None:
    values = {
        "id": f"places/{slug}",
        "label": slug,
        "kind": "city",
        "country_id": "actors/china",
        "latitude": 39.123456,
    }
    response = writing.send("POST", "/v1/places", values)
    assert response.status_code == 201
    assert response.headers["location"] == f"/v1/places/{slug}"
    detail = writing.client.get(response.headers["location"])
    assert detail.json() == response.json()
    assert detail.headers["etag"] == response.headers["etag"]


UNSEEDED = {
    "obligations": {"alliance_id": "alliances/no-limits-partnership", "kind": "consultation"},
    "references": {
        "statement_id": "statements/china-neutral-in-the-war",
        "earlier_id": "statements/xi-no-limits-partnership-2022-02",
        "kind": "repeats",
    },
}
"""What the seeds hold no record of."""


@pytest.mark.parametrize("collection", collections())
def test_a_record_of_every_entity_can_be_sent_back_unchanged(collection: str, writing: Writing) -> None:
    """An answer without the server-managed fields creates another record like it."""
    if collection in UNSEEDED:
        writing.create(collection, **UNSEEDED[collection], note="For a test.")
    rows = writing.api.rest(f"/v1/{collection}?limit=1")["data"]
    entity = collections()[collection]
    values = {n: v for n, v in rows[0].items() if n not in {"id", *entity.server_managed}}
    if collection == "identifiers":
        values["value"] += " too"
    more = {} if "note" not in values else {"note": "A copy."}
    more |= {"new": True} if issubclass(entity, Assertion) else {}
    response = writing.send("POST", f"/v1/{collection}", values | more)
    assert response.status_code == 201, response.text
    answer = response.json()["data"]
    assert {name: answer[name] for name in values if name not in ("note", "revision")} == {
        n: v for n, v in values.items() if n not in ("note", "revision")
    }
    assert writing.detail(answer["id"]) == answer


def test_every_wrong_field_is_named_and_nothing_is_written(writing: Writing, slug: str) -> None:
    body = {"id": f"actors/{slug}", "kind": "stat", "foundet": "1949", "dissolved": "soon", "citations": [{"page": 7}]}
    answer = problem(writing.send("POST", "/v1/actors", body), 422, "VALIDATION_FAILED")
    fields = {error["field"] for error in answer["errors"]}
    assert fields == {"kind", "foundet", "dissolved", "label", "citations.0.page", "citations.0.document_id"}
    assert "Did you mean 'state'?" in next(e["hint"] for e in answer["errors"] if e["field"] == "kind")
    assert writing.client.get(f"/v1/actors/{slug}").status_code == 404


@pytest.mark.parametrize(
    ("body", "media", "status", "code"),
    [
        (b"{", "application/json", 422, "BAD_USER_INPUT"),
        (b"[]", "application/json", 422, "BAD_USER_INPUT"),
        (b"\xff", "application/json", 422, "BAD_USER_INPUT"),
        (b"[" * 100_000, "application/json", 422, "BAD_USER_INPUT"),
        (b"{}", "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE"),
        (b"{}", "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE"),
        (b'{"label": "' + b"x" * 2_100_000 + b'"}', "application/json", 413, "TOO_LARGE"),
        (b'{"kind": "state", "label": {"a": 1}}', "application/json", 422, "VALIDATION_FAILED"),
        (b'{"kind": "state", "label": "x", "revision": 1e400}', "application/json", 422, "VALIDATION_FAILED"),
        (b'{"kind": "state", "label": "\\ud800"}', "application/json", 422, "VALIDATION_FAILED"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(
    body: bytes, media: str, status: int, code: str, writing: Writing
) -> None:
    authorization = {"authorization": f"Bearer {writing.keys[Role.editor]}", "content-type": media}
    problem(writing.client.post("/v1/actors", content=body, headers=authorization), status, code)


# ---- changing


def test_of_two_editors_the_second_gets_a_conflict_with_the_current_record(writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug, founded="1949")
    etag = writing.client.get(f"/v1/{id}").headers["etag"]
    first = writing.send("PATCH", f"/v1/{id}", {"label": "First"}, if_match=etag)
    assert first.status_code == 200
    answer = problem(writing.send("PATCH", f"/v1/{id}", {"label": "Second"}, if_match=etag), 412, "CONFLICT")
    assert answer["current"] == writing.detail(id)
    again = writing.send("PATCH", f"/v1/{id}", {"label": "Second"}, if_match=tag(answer["current"]["revision"]))
    assert again.json()["data"]["label"] == "Second"


def test_a_change_needs_the_revision_that_it_is_based_on(writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug)
    problem(writing.send("PATCH", f"/v1/{id}", {"label": "X"}), 428, "PRECONDITION_REQUIRED")
    problem(writing.send("DELETE", f"/v1/{id}?reason=Why"), 428, "PRECONDITION_REQUIRED")
    problem(writing.send("PATCH", f"/v1/{id}", {"label": "X"}, if_match="yesterday"), 422, "BAD_USER_INPUT")
    assert writing.send("PATCH", f"/v1/{id}", {"label": "X"}, if_match="*").status_code == 200


def test_a_change_that_changes_nothing_makes_no_revision(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    same = writing.send("PATCH", f"/v1/{id}", {"label": slug}, if_match=tag(seq))
    assert (same.status_code, same.json()) == (200, {"data": writing.detail(id), "revision": seq})


def test_8_writers_who_retry_lose_nothing(writing: Writing, slug: str) -> None:
    id, _ = writing.create("actors", label=slug, summary="")

    def append(letter: str) -> None:
        for _ in range(5):
            while True:
                now = writing.client.get(f"/v1/{id}")
                summary = (now.json()["data"]["summary"] or "") + letter
                body = {"summary": summary}
                response = writing.send("PATCH", f"/v1/{id}", body, if_match=now.headers["etag"])
                if response.status_code == 200:
                    break
                assert response.status_code == 412

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(append, "abcdefgh"))
    assert sorted(writing.detail(id)["summary"]) == sorted("abcdefgh" * 5)


# ---- retracting, merging, going back


def test_a_retracted_record_is_gone_with_its_reason(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    gone = writing.send("DELETE", f"/v1/{id}?reason=Duplicate.", if_match=tag(seq))
    assert gone.json()["changes"] == [{"id": id, "action": "retracted"}]
    answer = problem(writing.client.get(f"/v1/{id}"), 410, "GONE")
    assert (answer["reason"], answer["revision"]) == ("Duplicate.", gone.json()["revision"])
    assert [turn["action"] for turn in writing.history(id)] == ["retracted", "created"]


def test_a_record_in_use_is_retracted_with_its_referrers_or_not_at_all(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    name, seq = writing.create("names", record_id=id, text="N", kind="short", citations=CITED)
    answer = problem(writing.send("DELETE", f"/v1/{id}?reason=Why", if_match=tag(seq)), 409, "IN_USE")
    assert answer["referrers"] == [{"id": name, "label": f"N, name of {slug}"}]
    body = {"reason": "Why", "cascade": True}
    assert writing.send("DELETE", f"/v1/{id}", body, if_match=tag(seq)).status_code == 200
    assert writing.client.get(f"/v1/{name}").status_code == 410
    problem(writing.send("DELETE", f"/v1/{id}", if_match=tag(seq)), 422, "VALIDATION_FAILED")


def test_a_merged_record_leads_to_the_other(writing: Writing, slug: str) -> None:
    a, _ = writing.create("actors", label=f"{slug} a")
    b, seq = writing.create("actors", label=f"{slug} b")
    assert writing.send("POST", f"/v1/{a}/merge", {"into": b, "reason": "One."}, if_match=tag(seq)).status_code == 200
    answer = writing.client.get(f"/v1/{a}?fields=label", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/{b}?fields=label")
    assert writing.client.get(f"/v1/{a}?fields=label").json()["data"] == {"label": f"{slug} b"}
    back = writing.send("POST", f"/v1/{a}/unmerge", {"reason": "Two."}).json()
    assert (back["changes"], back["skipped"]) == ([{"id": a, "action": "restored"}], [])
    assert writing.detail(a)["label"] == f"{slug} a"


def test_a_record_is_led_back_and_a_revision_undone(writing: Writing, slug: str) -> None:
    id, first = writing.create("actors", label=slug)
    second = writing.send("PATCH", f"/v1/{id}", {"label": "B"}, if_match=tag(first)).json()["revision"]
    body = {"to": first, "reason": "It was right."}
    third = writing.send("POST", f"/v1/{id}/revert", body, if_match=tag(second)).json()["revision"]
    assert writing.detail(id)["label"] == slug
    writing.send("POST", f"/v1/revisions/{third}/revert", {"reason": "It was not."})
    assert writing.detail(id)["label"] == "B"
    problem(writing.send("POST", "/v1/revisions/2000000000/revert", {"reason": "X"}), 404, "NOT_FOUND")


def test_only_an_admin_erases_and_it_is_erased(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug, summary="Libel.")
    body = {"reason": "A court."}
    problem(writing.send("POST", f"/v1/{id}/redact", body, if_match=tag(seq)), 403, "FORBIDDEN")
    some = {"fields": ["summary"], **body}
    assert writing.send("POST", f"/v1/{id}/redact", some, Role.admin, if_match=tag(seq)).status_code == 200
    assert writing.detail(id)["summary"] is None
    assert "Libel" not in str(writing.history(id))
    assert writing.send("POST", f"/v1/{id}/redact", body, Role.admin, if_match="*").status_code == 200
    assert problem(writing.client.get(f"/v1/{id}"), 451, "REDACTED")["reason"] == "A court."


# ---- history


def test_history_has_authors_times_reasons_fields_and_citations(writing: Writing, slug: str) -> None:
    id, first = writing.create("actors", label=slug, founded="1949")
    body = {"founded": "1948", "citations": [{"document_id": BOOK, "field": "founded", "page": "p. 7"}]}
    second = writing.send("PATCH", f"/v1/{id}?reason=A better source.", body, if_match=tag(first)).json()["revision"]
    now, then = writing.history(id)
    assert (now["revision"], now["author"], now["reason"]) == (second, "Our editor", "A better source.")
    assert (now["action"], now["origin"]) == ("changed", "api")
    assert now["fields"] == [{"field": "founded", "before": "1949", "after": "1948"}]
    assert [(one["document_id"], one["page"], one["field"]) for one in now["citations"]] == [(BOOK, "p. 7", "founded")]
    assert {"field": "label", "before": None, "after": slug} in then["fields"]
    assert now["at"] > then["at"]


@pytest.mark.parametrize("query", ["", "?before=2", "?before=2&limit=1"])
def test_nobody_has_no_history(writing: Writing, query: str) -> None:
    for wrong in ("nobody", "%C2%84", "No-Body"):
        problem(writing.client.get(f"/v1/actors/{wrong}/history{query}"), 404, "NOT_FOUND")
    assert writing.client.get("/v1/actors/china/history?before=1").json()["data"] == []


def test_a_long_history_is_paginated(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    for number in range(5):
        seq = writing.send("PATCH", f"/v1/{id}", {"label": f"{number}"}, if_match=tag(seq)).json()["revision"]
    found, path = [], f"/v1/{id}/history?limit=2"
    while path:
        page = writing.api.rest(path)
        found += [turn["revision"] for turn in page["data"]]
        path = f"/v1/{id}/history?limit=2&before={page['next']}" if page["next"] else ""
    assert len(found) == 6
    assert found == sorted(found, reverse=True)
    problem(writing.client.get(f"/v1/{id}/history?limit=0"), 422, "BAD_USER_INPUT")
    problem(writing.client.get(f"/v1/{id}/history?after=1"), 422, "UNKNOWN_PARAMETER")
    problem(writing.client.get("/v1/actors/nobody-knows/history"), 404, "NOT_FOUND")


# ---- batches


def batch(*changes: dict[str, Any]) -> dict[str, Any]:
    return {"reason": "To see.", "changes": list(changes)}


def test_a_batch_is_one_revision_or_nothing(writing: Writing, slug: str) -> None:
    id, seq = writing.create("actors", label=slug)
    meeting = {"id": "$talks", "label": slug, "kind": "talks", "status": "held"}
    part = {"meeting_id": "$talks", "actor_id": id, "role": "host", "citations": CITED}
    changes = [
        {"op": "create", "collection": "participations", "values": part},
        {"op": "create", "collection": "meetings", "values": meeting},
        {"op": "update", "id": id, "patch": {"summary": "Hosts."}, "if_revision": seq},
    ]
    done = writing.send("POST", "/v1/batch", batch(*changes))
    assert done.status_code == 200, done.text
    assert done.json()["ids"] == [f"participations/{slug}--{slug}--1", f"meetings/{slug}", id]
    assert {writing.detail(one)["revision"] for one in done.json()["ids"]} == {done.json()["revision"]}
    wrong = [{**changes[1], "values": {**meeting, "kind": "tallks"}}, {**changes[2], "patch": {"kind": 7}}]
    answer = problem(writing.send("POST", "/v1/batch", batch(*changes[:1], *wrong)), 412, "CONFLICT")
    wrong[1]["if_revision"] = done.json()["revision"]
    answer = problem(writing.send("POST", "/v1/batch", batch(*changes[:1], *wrong)), 422, "VALIDATION_FAILED")
    assert {error["field"] for error in answer["errors"]} == {"changes.1.kind", "changes.2.kind"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"op": "creat"}, "changes.0.op"),
        ({"id": "actors/china"}, "changes.0.op"),
        ({"op": "create", "collection": "actor", "values": {"label": "X", "kind": "state"}}, "changes.0.collection"),
        ({"op": "update", "id": "actors/china"}, "changes.0.patch"),
        ({"op": "retract", "id": "actors/china", "cascade": "yes"}, "changes.0.cascade"),
        ({"op": "merge", "id": "actors/china"}, "changes.0.into"),
    ],
)
def test_errors_of_a_malformed_batch_name_the_place(change: dict[str, Any], field: str, writing: Writing) -> None:
    answer = problem(writing.send("POST", "/v1/batch", batch(change)), 422, "VALIDATION_FAILED")
    assert [error["field"] for error in answer["errors"]] == [field]


# ---- once and for all


def test_a_retried_request_gets_the_first_answer(writing: Writing, slug: str) -> None:
    body = {"kind": "state", "label": slug}
    sent = [writing.send("POST", "/v1/actors", body, idempotency_key=slug) for _ in range(3)]
    assert [one.status_code for one in sent] == [201] * 3
    assert len({one.content for one in sent}) == 1
    assert len({(one.headers["location"], one.headers["etag"]) for one in sent}) == 1
    assert writing.api.rest(f"/v1/actors?label={slug}&count=true")["count"] == 1
    other = {**body, "label": "Other"}
    problem(writing.send("POST", "/v1/actors", other, idempotency_key=slug), 422, "KEY_REUSED")
    assert writing.send("POST", "/v1/actors", body, Role.admin, idempotency_key=slug).status_code == 201
    problem(writing.send("POST", "/v1/actors", body, idempotency_key="a b"), 422, "BAD_USER_INPUT")


def test_is_a_large_batch_with_a_key_written_once(writing: Writing, slug: str) -> None:
    """Large bodies are parsed, and their digest is computed, in a thread of their own."""
    values = [{"label": f"{slug} {n}", "kind": "state", "summary": "x" * 900} for n in range(200)]
    changes = [{"op": "create", "collection": "actors", "values": one} for one in values]
    batch = {"reason": "Many.", "changes": changes}
    sent = [writing.send("POST", "/v1/batch", batch, idempotency_key=slug) for _ in range(2)]
    assert [one.status_code for one in sent] == [200, 200]
    assert sent[0].content == sent[1].content
    values[-1]["summary"] += "x"
    problem(writing.send("POST", "/v1/batch", batch, idempotency_key=slug), 422, "KEY_REUSED")


def test_of_the_same_request_sent_at_once_one_is_written(writing: Writing, slug: str) -> None:
    body = {"kind": "state", "label": slug}
    with ThreadPoolExecutor(8) as threads:
        sent = list(threads.map(lambda _: writing.send("POST", "/v1/actors", body, idempotency_key=slug), range(8)))
    assert {(one.status_code, one.content) for one in sent} == {(201, sent[0].content)}


def test_a_retried_request_does_not_return_redacted_values(writing: Writing, slug: str) -> None:
    body = {"kind": "state", "label": f"Secret {slug}"}
    id = writing.send("POST", "/v1/actors", body, idempotency_key=slug).json()["data"]["id"]
    writing.send("POST", f"/v1/{id}/redact", {"reason": "A court."}, Role.admin, if_match="*")
    again = writing.send("POST", "/v1/actors", body, idempotency_key=slug)
    assert again.json()["data"]["id"] != id


# ---- who may


@pytest.mark.parametrize(("role", "status", "code"), [(None, 401, "UNAUTHENTICATED"), (Role.reader, 403, "FORBIDDEN")])
def test_readers_cannot_write(role: Role | None, status: int, code: str, writing: Writing) -> None:
    for method, path in [
        ("POST", "/v1/actors"),
        ("PATCH", "/v1/actors/china"),
        ("DELETE", "/v1/actors/china?reason=X"),
        ("POST", "/v1/actors/china/merge"),
        ("POST", "/v1/actors/china/redact"),
        ("POST", "/v1/batch"),
        ("POST", "/v1/revisions/1/revert"),
    ]:
        problem(writing.send(method, path, {}, role, if_match="*"), status, code)


def test_nothing_is_written_by_a_get(writing: Writing) -> None:
    for path in ("/v1/batch", "/v1/actors/china/merge", "/v1/revisions/1/revert"):
        assert writing.send("GET", path).status_code in (404, 405)


def test_pages_of_other_origins_may_write_with_a_key_of_theirs(writing: Writing) -> None:
    for method in ("POST", "PATCH", "DELETE"):
        headers = {"origin": "https://example.org", "access-control-request-method": method}
        headers["access-control-request-headers"] = "authorization,if-match,idempotency-key,content-type"
        allowed = writing.client.options("/v1/actors/china", headers=headers)
        assert method in allowed.headers["access-control-allow-methods"]
        assert "if-match" in allowed.headers["access-control-allow-headers"].lower()
