"""One answer names every error of a write, in both protocols, so that a second submission succeeds."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any, NamedTuple

import pytest
from conftest import BACKENDS, serving
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_write_rest import BOOK, Writing, problem

from api.access import Role
from api.graphql.types.names import camel_case, column_name, type_name
from api.rest.writes.batch import parse_batch
from api.write import model
from schema.catalog import collections, columns

Batch = list[dict[str, Any]]
SUMMARY = "An example."


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    """The seeds on each backend, with a retracted and a merged meeting."""
    with serving(request.param, address(request.param, "at_once")) as api:
        writing = Writing(api)
        kept, _ = writing.create("meetings", label="Kept talks")
        for label in ("Retracted talks", "Merged talks"):
            writing.create("meetings", label=label)
        reason = {"reason": "For a test."}
        writing.send("DELETE", "/v1/meetings/retracted-talks", reason, if_match="*")
        writing.send("POST", "/v1/meetings/merged-talks/merge", {"into": kept, **reason})
        yield writing


# ---- a valid batch


def create(collection: str, **values: Any) -> dict[str, Any]:
    return {"op": "create", "collection": collection, "values": values}


def cited() -> list[dict[str, Any]]:
    return [{"document_id": BOOK, "page": "id"}]


def valid_batch(writing: Writing) -> Batch:
    return [
        create("actors", id="$envoy", label="Envoy of Exampleland", kind="person"),
        create("actors", id="$state", label="Exampleland", kind="state", founded="1949", dissolved="1991"),
        create(
            "memberships",
            alliance_id="alliances/brics",
            actor_id="$state",
            status="member",
            since="1950",
            until="1960",
            citations=[{"document_id": BOOK, "page": "1"}],
        ),
        create(
            "meetings", id="$talks", label="Talks", kind="talks", status="held", start="1955-01-01", end="1955-01-02"
        ),
        create("participations", meeting_id="$talks", actor_id="$envoy", role="host", citations=cited()),
        {
            "op": "update",
            "id": "actors/japan",
            "patch": {"summary": SUMMARY},
            "if_revision": writing.detail("actors/japan")["revision"],
        },
        create("identifiers", record_id="$state", scheme="wikidata", value="Q0", note=SUMMARY),
        create("citations", record_id="$talks", document_id=BOOK, field="status", value="held"),
        create("meetings", id="$later", label="Later talks", kind="talks", status="held"),
        create("names", record_id="$state", text="Exampleland", kind="short", citations=cited()),
    ]


def values_of(change: dict[str, Any]) -> dict[str, Any]:
    return change["values"] if change["op"] == "create" else change["patch"]


# ---- both protocols


class Found(NamedTuple):
    """Paths with the message and hint of each error, and the code of the answer."""

    code: str
    errors: dict[str, tuple[str, str]]


def over_rest(writing: Writing, batch: Batch) -> Found | None:
    response = writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": batch})
    if response.status_code == 200:
        return None
    answer = response.json()
    errors = answer.get("errors") or [{"field": answer["field"], "message": answer["detail"]}]
    return found_once(answer["code"], errors)


def found_once(code: str, errors: list[dict[str, Any]]) -> Found:
    found = Found(code, {error["field"]: (error["message"], error.get("hint") or "") for error in errors})
    assert len(found.errors) == len(errors), "no path is named twice"
    return found


APPLY = """mutation($changes: [ChangeInput!]!) {
  applyChanges(reason: "To see.", changes: $changes) { __typename ... on Failure { code errors { field message hint } } }
}"""


def over_graphql(writing: Writing, batch: Batch) -> Found | None:
    """Errors that GraphQL finds in the variables are those of the request, all others those of the result."""
    body = json.dumps({"query": APPLY, "variables": {"changes": [*map(change_input, batch)]}})
    headers = {"authorization": f"Bearer {writing.keys[Role.editor]}", "content-type": "application/json"}
    answer = writing.client.post("/graphql", content=body, headers=headers).json()
    if "errors" in answer:
        assert all(error["path"] == ["applyChanges"] for error in answer["errors"])
        errors = [{"message": error["message"], **error["extensions"]} for error in answer["errors"]]
        return found_once("VALIDATION_FAILED", errors)
    result = answer["data"]["applyChanges"]
    return None if result["__typename"] == "BatchResult" else found_once(result["code"], result["errors"])


def change_input(change: dict[str, Any]) -> dict[str, Any]:
    collection = change["collection"] if change["op"] == "create" else change["id"].partition("/")[0]
    entity = collections()[collection]
    values = graphql_values(collection, values_of(change))
    if change["op"] == "create":
        return {f"create{type_name(entity)}": values}
    return {f"update{type_name(entity)}": {"id": change["id"], "patch": values, "ifRevision": change["if_revision"]}}


def graphql_values(collection: str, values: dict[str, Any]) -> dict[str, Any]:
    words = {name for name, column in columns(collections()[collection]).items() if column.vocabulary}
    found = {
        graphql_name(collection, n): v.upper() if n in words and isinstance(v, str) else v for n, v in values.items()
    }
    if isinstance(values.get("citations"), list):
        found["citations"] = [graphql_values("citations", citation) for citation in values["citations"]]
    return found


PROTOCOLS = {"rest": over_rest, "graphql": over_graphql}


def graphql_name(collection: str, name: str) -> str:
    entity = collections()[collection]
    return column_name(entity, columns(entity)[name]) if name in columns(entity) else camel_case(name)


def path_in(protocol: str, batch: Batch, path: str) -> str:
    """A path as a protocol spells it: GraphQL names columns by their entity where they are ambiguous."""
    if protocol == "rest":
        return path
    start, number, *steps, name = path.split(".")
    change = batch[int(number)]
    collection = change["collection"] if change["op"] == "create" else change["id"].partition("/")[0]
    owner = "citations" if "citations" in steps else collection
    names = ", ".join(graphql_name(owner, one) for one in name.split(", "))
    return ".".join([start, number, *steps, names])


# ---- faults


class Fault(NamedTuple):
    """A value that is wrong at a path, what the message says, and the hint; `...` leaves the value out."""

    path: str
    value: Any
    message: str
    hint: str = ""

    def number(self) -> int:
        return int(self.path.split(".")[1])

    def inject(self, batch: Batch) -> None:
        set_value(batch, self.path, self.value)


def holder(batch: Batch, path: str) -> tuple[Any, Any]:
    """The object or list with the last step of a path, and that step."""
    _, number, *steps = path.split(".")
    change = batch[int(number)]
    found: Any = change if steps[0] in change else values_of(change)
    for step in steps[:-1]:
        found = found[int(step) if isinstance(found, list) else step]
    return found, int(steps[-1]) if isinstance(found, list) else steps[-1]


def set_value(batch: Batch, path: str, value: Any) -> None:
    found, step = holder(batch, path)
    if value is ...:
        found.pop(step, None)
    else:
        found[step] = value


def corrected(batch: Batch, valid: Batch, paths: list[str]) -> Batch:
    """The batch with the values at some paths replaced by valid ones."""
    batch = deepcopy(batch)
    for path in paths:
        for name in path.split(", "):
            full = name if name.startswith("changes.") else f"{path.rpartition('.')[0]}.{name}"
            found, step = holder(valid, full)
            set_value(batch, full, found.get(step, ...) if isinstance(found, dict) else found[step])
    return batch


FAULTS = [
    Fault("changes.0.kind", ..., "Field required"),
    Fault("changes.1.foundet", "1949", "is not a field of", "Did you mean 'founded'?"),
    Fault("changes.1.founded", "in April", "is not an EDTF date"),
    Fault("changes.2.alliance_id", "actors/china", "is of kind actor, not alliance"),
    Fault("changes.2.status", "membr", "is not an allowed value", "Did you mean 'member'?"),
    Fault("changes.2.until", "1940", "1940 is before since, 1950"),
    Fault("changes.2.citations.0.page", 7, ""),
    Fault("changes.3.end", "1954-12-31", "is before start, 1955-01-01"),
    Fault("changes.4.meeting_id", "meetings/retracted-talks", "was retracted in revision"),
    Fault("changes.4.actor_id", "$envoi", "there is no record $envoi"),
    Fault("changes.4.citations.0.document_id", "documents/lavrov-beijing-2024-04-08", "there is no record", BOOK),
    Fault("changes.5.sumary", "x", "is not a field of", "Did you mean 'summary'?"),
    Fault("changes.6.value", "Q148", ""),
    Fault("changes.7.value", "hald", "is not an allowed value", "Did you mean 'held'?"),
    Fault("changes.8.id", "$talks", "$talks is given twice"),
    Fault("changes.9.citations", ..., "needs at least one citation"),
    Fault("changes.9.record_id", "meetings/merged-talks", "was merged into meetings/kept-talks"),
]
"""One of each kind; those whose error is named by another path are in `NAMED`."""

NAMED = {"changes.6.value": "changes.6.record_id, scheme, value"}


def faulty(valid: Batch) -> Batch:
    batch = deepcopy(valid)
    batch[6]["values"]["record_id"] = "actors/china"
    for fault in FAULTS:
        fault.inject(batch)
    return batch


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_does_one_answer_name_every_kind_of_fault(protocol: str, writing: Writing) -> None:
    valid = valid_batch(writing)
    found = PROTOCOLS[protocol](writing, faulty(valid))
    assert found is not None
    assert found.code == "VALIDATION_FAILED"
    expected = {path_in(protocol, valid, NAMED.get(fault.path, fault.path)): fault for fault in FAULTS}
    assert found.errors.keys() == expected.keys()
    for path, fault in expected.items():
        message, hint = found.errors[path]
        assert fault.message in message, path
        assert fault.hint.lower() in hint.lower(), path


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_is_a_batch_valid_once_what_was_named_is_corrected(protocol: str, writing: Writing) -> None:
    valid = valid_batch(writing)
    batch = faulty(valid)
    found = over_rest(writing, batch)
    assert found is not None
    if protocol == "graphql":
        valid[5]["if_revision"] = batch[5]["if_revision"] = writing.detail("actors/japan")["revision"]
    again = corrected(batch, valid, list(found.errors))
    again[6]["values"]["value"] = f"Q0-{protocol}"
    assert PROTOCOLS[protocol](writing, again) is None


def test_are_changes_that_cannot_be_parsed_listed_with_the_errors_of_their_values(writing: Writing) -> None:
    batch = valid_batch(writing)
    batch[3] |= {"collection": "meeting", "values": batch[3]["values"] | {"kind": "tallks"}}
    batch[0] |= {"op": "creat"}
    batch[8] |= {"values": 7}
    batch[5] |= {"if_revsion": 1}
    batch += [{"op": "retract", "id": "actors/japan", "cascade": "yes", "if_revision": 1}, "nothing"]  # type: ignore[list-item]
    found = over_rest(writing, batch)
    assert found is not None
    assert {path: hint for path, (_, hint) in found.errors.items()} == {
        "changes.0.op": "Did you mean 'create'?",
        "changes.3.collection": "Did you mean 'meetings'?",
        "changes.3.kind": "Did you mean 'talks'?",
        "changes.5.if_revsion": "Did you mean 'if_revision'?",
        "changes.8.values": "",
        "changes.10.cascade": "",
        "changes.11": "",
    }


def test_does_an_unreadable_change_cause_no_errors_elsewhere(writing: Writing) -> None:
    batch = valid_batch(writing)
    batch[3] |= {"collection": "xyz"}
    batch[9] = create("names", record_id="$state", text="Exampleland", kind="short")
    batch[9]["values"]["id"] = "$name"
    batch.append({"op": "create", "collection": "xyz", "values": {"record_id": "$name", "document_id": BOOK}})
    found = over_rest(writing, batch)
    assert found is not None
    assert found.errors.keys() == {"changes.3.collection", "changes.10.collection"}


def test_are_the_reason_and_the_values_of_a_batch_checked_together(writing: Writing) -> None:
    body = {"changes": [create("actors", label="X", kind="sttate")], "resaon": "x"}
    answer = problem(writing.send("POST", "/v1/batch", body), 422, "VALIDATION_FAILED")
    assert {error["field"] for error in answer["errors"]} == {"resaon", "changes.0.kind"}
    merge = writing.send("POST", "/v1/actors/china/merge", {"into": "actors/chinna", "why": "x"})
    assert {error["field"] for error in problem(merge, 422, "VALIDATION_FAILED")["errors"]} == {"reason", "why", "into"}


def test_is_a_missing_revision_listed_with_the_errors_of_the_patch(writing: Writing) -> None:
    answer = problem(writing.send("PATCH", "/v1/actors/china", {"kind": "stat"}), 428, "PRECONDITION_REQUIRED")
    assert [error["field"] for error in answer["errors"]] == ["If-Match", "kind"]
    assert answer["errors"][1]["hint"] == "Did you mean 'state'?"


def test_is_every_cycle_named(writing: Writing) -> None:
    parts = {"a": "b", "b": "a", "c": "d", "d": "c"}
    batch = [
        create("meetings", id=f"meetings/{id}", label=id, kind="talks", status="held", part_of_id=f"meetings/{whole}")
        for id, whole in parts.items()
    ]
    for protocol in PROTOCOLS:
        found = PROTOCOLS[protocol](writing, [*batch, create("actors", label="X", kind="stat")])
        assert found is not None
        assert len([path for path in found.errors if path.endswith(("part_of_id", "partOfId"))]) == 2
        assert path_in(protocol, [*batch, create("actors")], "changes.4.kind") in found.errors


def test_are_records_in_use_listed_with_other_errors(writing: Writing) -> None:
    changes = [{"op": "retract", "id": "actors/china", "if_revision": -1}, create("actors", label="X", kind="stat")]
    changes[0]["if_revision"] = writing.detail("actors/china")["revision"]
    answer = problem(writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": changes}), 409, "IN_USE")
    assert [error["field"] for error in answer["errors"]] == ["", "changes.1.kind"]


def test_does_a_batch_name_the_records_that_are_in_use(writing: Writing) -> None:
    unused, _ = writing.create("actors", label="Nobody refers to it")
    changes = [
        {"op": "retract", "id": id, "if_revision": writing.detail(id)["revision"]}
        for id in ("actors/china", unused, "actors/vladimir-putin")
    ]
    answer = problem(writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": changes}), 409, "IN_USE")
    refer, _, named = answer["detail"].partition(" other records refer to ")
    assert (named, int(refer)) == ("actors/china, actors/vladimir-putin.", answer["count"])


def test_is_the_number_of_further_errors_stated(writing: Writing) -> None:
    most = model.MAX_REPORTED_ERRORS
    batch = [create("actors", label=f"Actor {number}", kind="stat") for number in range(most + 7)]
    answer = problem(
        writing.send("POST", "/v1/batch", {"reason": "To see.", "changes": batch}), 422, "VALIDATION_FAILED"
    )
    assert len(answer["errors"]) == most + 1
    assert answer["errors"][-1]["message"] == "7 more errors are not listed"
    assert f"And {most + 6} more" in answer["detail"]


# ---- any faults


def possible_faults(batch: Batch) -> list[Fault]:
    """Every fault of a general kind that the values of a batch can have."""
    return [fault for number, change in enumerate(batch) for fault in _faults_of(number, change)]


def _faults_of(number: int, change: dict[str, Any]) -> Iterator[Fault]:
    place = f"changes.{number}"
    collection = change["collection"] if change["op"] == "create" else change["id"].partition("/")[0]
    yield from _value_faults(place, collection, values_of(change), is_new=change["op"] == "create")
    for position, citation in enumerate(values_of(change).get("citations", ())):
        yield from _value_faults(f"{place}.citations.{position}", "citations", citation, is_new=True)


def _value_faults(place: str, collection: str, values: dict[str, Any], *, is_new: bool) -> Iterator[Fault]:
    entity = collections()[collection]
    own = columns(entity)
    yield Fault(f"{place}.nonsense", "x", "is not a field")
    for name in sorted(values.keys() & own.keys() - {"id"}):
        column, path = own[name], f"{place}.{name}"
        if is_new and entity.model_fields[name].is_required():
            yield Fault(path, ..., "Field required")
        yield Fault(path, ["x"], "")
        if column.vocabulary:
            yield Fault(path, "nonsense", "is not an allowed value")
        elif column.kind == "date":
            yield Fault(path, "soon", "is not an EDTF date")
        elif name.endswith("_id"):
            yield Fault(path, f"{'meetings' if name == 'meeting_id' else 'actors'}/nonsense", "there is no record")
            yield Fault(path, "citations/nonsense", "")


@pytest.mark.parametrize("protocol", PROTOCOLS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_does_one_answer_name_any_faults_at_any_places(protocol: str, writing: Writing, data: st.DataObject) -> None:
    batch = valid_batch(writing)
    faults = st.sampled_from(possible_faults(batch))
    chosen = data.draw(st.lists(faults, min_size=1, max_size=12, unique_by=lambda fault: fault.path))
    for fault in sorted(chosen, key=lambda fault: fault.path):
        fault.inject(batch)
    found = PROTOCOLS[protocol](writing, batch)
    assert found is not None
    assert found.code == "VALIDATION_FAILED"
    assert found.errors.keys() == {path_in(protocol, batch, fault.path) for fault in chosen}


def test_a_misspelt_required_field_is_one_error() -> None:
    change = {"op": "create", "collection": "actors", "value": {"label": "Exampleland"}}
    (error,) = parse_batch({"reason": "To see.", "changes": [change]}).unparsed.errors
    assert (error.field, error.hint) == ("changes.0.value", "Did you mean 'values'?")
