"""Tables as analysts use them: lists exploded into rows, and every question as CSV and NDJSON."""

import csv
import json
from io import StringIO
from typing import Any

import pytest
from conftest import BACKENDS, Api
from contract import CONTRACT, required_query

from api.csv_text import cell
from api.query.ast.field_types import FieldType
from api.questions.registry import questions
from api.rest.questions.openapi import example_query
from api.rest.questions.routes import path_of

QUESTIONS = {
    **{f"/v1{path_of(question)}?{example_query(name)}": question.of for name, question in questions().items()},
}
LISTS = {
    "timeline": "entries",
    "dyad": "meetings",
    "compare": "counts",
    "network": "neighbours",
    "paths": "paths",
    "stances": "cells",
    "search": "hits",
    "autocomplete": "suggestions",
}
"""The list of each question that its table is made of by default."""
DERIVED = {
    "/v1/alliances/no-limits-partnership/state?as_of=2024": ("state", "members"),
    "/v1/meetings/peskov-briefing-2024-04-09/accounts?": ("accounts",),
    "/v1/relations/china--russia--2/disagreements?": ("disagreements",),
    "/v1/memberships/no-limits-partnership--china--1/omissions?": ("omissions",),
    "/v1/documents/lavrov-beijing-2024-04-09/claims?limit=7": (),
}


def table(api: Api, path: str) -> list[dict[str, str]]:
    """Returns the rows of a CSV by their headings."""
    response = api.client.get(path)
    assert response.status_code == 200, response.text
    return list(csv.DictReader(StringIO(response.text, newline="")))


def suffixed(path: str, ending: str) -> str:
    """Returns a path with the ending of a format."""
    address, _, query = path.partition("?")
    return f"{address}.{ending}?{query}"


def at(value: Any, path: tuple[str, ...]) -> Any:
    """Returns the value at a path."""
    for step in path:
        value = value[step]
    return value


def flat(row: dict[str, Any], prefix: str = "") -> dict[str, str]:
    """Returns a row of JSON as cells, by the documented names of their columns; lists are counted."""
    found: dict[str, str] = {}
    for name, value in row.items():
        title = f"{prefix[:-1]}_id" if name == "id" and prefix else f"{prefix}{name}"
        if isinstance(value, list):
            found[f"{title}_count"] = str(len(value))
        elif isinstance(value, dict) and value.keys() == {"text", "earliest", "latest"}:
            found |= {title: cell(value["text"])}
            found |= {f"{title}_{bound}": cell(value[bound]) for bound in ("earliest", "latest")}
        elif isinstance(value, dict):
            found |= flat(value, f"{title}.")
        else:
            found[title] = cell(value)
    return found


def filled(row: dict[str, str]) -> dict[str, str]:
    """Returns the cells that are not blank, without addresses."""
    return {name: value for name, value in row.items() if value and not name.endswith("_url")}


# ---- every question


@pytest.mark.parametrize("path", QUESTIONS)
def test_the_table_of_a_question_has_the_values_of_its_json(path: str, api: Api) -> None:
    data = api.rest(path)["data"]
    for name, member in QUESTIONS[path].members.items():
        if isinstance(member, FieldType) and name in data:
            rows = table(api, f"{suffixed(path, 'csv')}&part={name}")
            assert [filled(row) for row in rows] == [filled(flat(row)) for row in data[name]], name
            lines = api.client.get(f"{suffixed(path, 'ndjson')}&part={name}").text.splitlines()
            assert [json.loads(line) for line in lines] == data[name]


@pytest.mark.parametrize("path", QUESTIONS)
def test_without_a_part_the_table_is_the_main_list(path: str, api: Api) -> None:
    name = path.removeprefix("/v1/").partition("?")[0]
    whole = api.client.get(suffixed(path, "csv"))
    assert len(api.statements) == 1
    assert whole.content == api.client.get(f"{suffixed(path, 'csv')}&part={LISTS[name]}").content
    assert whole.content == api.client.get(path, headers={"accept": "text/csv"}).content
    assert whole.headers["content-type"] == "text/csv; charset=utf-8"
    assert whole.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    kept = {"if-none-match": whole.headers["etag"]}
    assert api.client.get(suffixed(path, "csv"), headers=kept).status_code == 304


@pytest.mark.parametrize("path", DERIVED)
def test_the_table_of_what_is_derived_from_a_record_has_the_values_of_its_json(path: str, api: Api) -> None:
    rows = at(api.rest(path)["data"], DERIVED[path])
    api.statements.clear()
    exported = table(api, suffixed(path, "csv"))
    assert len(api.statements) == 1
    assert [filled(row) for row in exported] == [filled(flat(row)) for row in rows]
    lines = api.client.get(path, headers={"accept": "application/x-ndjson"}).text.splitlines()
    assert [json.loads(line) for line in lines] == rows


@pytest.mark.parametrize("path", [*QUESTIONS, *DERIVED])
def test_both_backends_write_the_same_table(path: str, both: dict[str, Api]) -> None:
    one, other = (both[backend].client.get(suffixed(path, "csv")).content for backend in BACKENDS)
    assert one == other


def test_the_fields_of_a_question_can_be_selected(api: Api) -> None:
    network = "network?of=actors/china&first=2"
    answer = api.rest(f"/v1/{network}&fields=is_complete,neighbours.record.label")
    russia, states = {"record": {"label": "Russia"}}, {"record": {"label": "United States"}}
    assert answer["data"] == {"is_complete": True, "neighbours": [russia, states], "next": answer["data"]["next"]}
    for fields in ("record.label,ties", "neighbours.record.label,neighbours.ties"):
        rows = table(api, f"/v1/{suffixed(network, 'csv')}&fields={fields}")
        assert [*rows[0]] == ["record.label", "ties"]
        assert rows[1]["record.label"] == "United States"


@pytest.mark.parametrize("fields", ["members.actor.label,existed", "state.members.actor.label,state.existed"])
def test_the_fields_of_a_state_can_be_selected(fields: str, api: Api) -> None:
    answer = api.rest(f"/v1/alliances/no-limits-partnership/state?as_of=2023&fields={fields}")
    members = [{"actor": {"label": "China"}}, {"actor": {"label": "Russia"}}]
    assert answer["data"] == {"state": {"members": members, "existed": "yes"}}


def test_a_table_goes_on_where_its_json_does(api: Api) -> None:
    link = api.client.get("/v1/timeline.csv?of=actors/china&first=2&fields=date").headers["link"]
    cursor = api.rest("/v1/timeline?of=actors/china&first=2")["data"]["next"]
    assert f"</v1/timeline.csv?of=actors/china&first=2&fields=date&after={cursor}>" in link
    link = api.client.get("/v1/actors.csv?limit=2&fields=id").headers["link"]
    cursor = api.rest("/v1/actors?limit=2&fields=id")["next"]
    assert f'</v1/actors.csv?limit=2&fields=id&after={cursor}>; rel="next"' in link
    assert "link" not in api.client.get("/v1/actors.csv").headers


# ---- exploded lists


def test_a_row_is_repeated_for_each_item_and_appears_once_without_items(api: Api) -> None:
    statements = api.rest("/v1/statements?include=targets&limit=100")["data"]
    rows = table(api, "/v1/statements.csv?fields=id,targets.id,targets.stance&explode=targets")
    assert [(row["id"], row["targets.id"]) for row in rows] == [
        (statement["id"], target["id"] if target else "")
        for statement in statements
        for target in statement["targets"] or [None]
    ]
    spoken_of = table(api, "/v1/actors.csv?fields=id&explode=targeted_by")
    assert {bool(row["targeted_by.id"]) for row in spoken_of} == {True, False}


def test_a_list_beyond_a_link_is_exploded_too(api: Api) -> None:
    rows = table(api, "/v1/statements.csv?fields=id,meeting.label&explode=meeting.participations")
    assert [*rows[0]][:4] == ["id", "meeting.label", "meeting.participations.id", "meeting.participations.label"]
    for row in rows:
        assert bool(row["meeting.label"]) == bool(row["meeting.participations.id"])


def test_a_derived_list_is_exploded_too(api: Api) -> None:
    path = "/v1/statements.csv?fields=label&explode=on_behalf_of&id=statements/china-neutral-in-the-war"
    (row,) = table(api, path)
    assert (row["on_behalf_of.actor_id"], row["on_behalf_of.basis"]) == ("actors/china", "speaker")
    counted = table(api, "/v1/statements.csv?fields=on_behalf_of&limit=1")[0]
    assert counted["on_behalf_of_count"] == "1"
    (again,) = table(api, counted["on_behalf_of_url"].removeprefix("http://testserver"))
    assert again["on_behalf_of.actor_id"] == "actors/china"


def test_the_items_of_a_question_say_which_row_they_belong_to(api: Api) -> None:
    path = "from=actors/china&to=actors/japan"
    paths = api.rest(f"/v1/paths?{path}")["data"]["paths"]
    rows = table(api, f"/v1/paths.csv?{path}&explode=hops")
    assert [(row["number"], row["length"], row["hops.from_id"]) for row in rows] == [
        (str(number), str(one["length"]), hop["from"]["id"])
        for number, one in enumerate(paths, 1)
        for hop in one["hops"]
    ]


def test_excel_recognises_utf_8_by_the_mark(api: Api) -> None:
    for path in ("/v1/actors.csv?fields=id&limit=1", "/v1/timeline.csv?of=actors/china&fields=date&first=1"):
        marked = api.client.get(f"{path}&bom=true").content
        assert marked == b"\xef\xbb\xbf" + api.client.get(path).content


@pytest.mark.parametrize("path", [*QUESTIONS, *(f"/v1/{name}?" for name in ("actors", "statements", "tags"))])
def test_no_cell_is_json(path: str, api: Api) -> None:
    for row in table(api, suffixed(path, "csv")):
        assert not [text for text in row.values() if text[:1] in ("[", "{") and text[1:2] in ("{", '"', "]", "}")]


REFUSED = [
    ("/v1/statements?explode=targets", "UNKNOWN_PARAMETER", "Ask for .csv"),
    ("/v1/statements.ndjson?explode=targets", "UNKNOWN_PARAMETER", "Ask for .csv"),
    ("/v1/statements.ndjson?bom=true", "UNKNOWN_PARAMETER", "Ask for .csv"),
    ("/v1/statements.csv?bom=yes", "BAD_USER_INPUT", ""),
    ("/v1/statements.csv?explode=targetz", "UNKNOWN_FIELD", "Did you mean 'targets'?"),
    ("/v1/statements.csv?explode=speaker", "UNKNOWN_FIELD", "targets"),
    ("/v1/statements.csv?explode=label.targets", "UNKNOWN_FIELD", "citations"),
    ("/v1/statements.csv?explode=targets,citations", "BAD_USER_INPUT", "citations"),
    ("/v1/statements.csv?explode=targets&explode=citations", "BAD_USER_INPUT", ""),
    ("/v1/network?of=actors/china&part=ties_among", "UNKNOWN_PARAMETER", "fields"),
    ("/v1/network?of=actors/china&bom=true", "UNKNOWN_PARAMETER", "Ask for .csv"),
    ("/v1/network.csv?of=actors/china&part=ties_amng", "UNKNOWN_FIELD", "'ties_among'"),
    ("/v1/network.csv?of=actors/china&fields=rcord", "UNKNOWN_FIELD", "'record'"),
    ("/v1/network?of=actors/china&fields=neighbors", "UNKNOWN_FIELD", "'neighbours'"),
    ("/v1/network.csv?of=actors/china&explode=lates", "UNKNOWN_FIELD", "'latest'"),
    ("/v1/network.csv?of=actors/chinaa", "NOT_FOUND", "'actors/china'"),
    ("/v1/alliances/brics/state.csv?part=member", "UNKNOWN_FIELD", "'members'"),
    ("/v1/alliances/brcs/state.csv", "NOT_FOUND", "'alliances/brics'"),
    ("/v1/alliances/brics/state.xml", "NOT_FOUND", ".csv"),
    ("/v1/documents/nothing/claims.csv", "NOT_FOUND", ""),
    ("/v1/paths.csv?from=actors/china&to=actors/japan&first=21", "BAD_USER_INPUT", ""),
]


@pytest.mark.parametrize(("path", "code", "hint"), REFUSED)
def test_a_wrong_table_is_refused_with_the_nearest_name(path: str, code: str, hint: str, api: Api) -> None:
    problem = api.client.get(path).json()
    assert problem.get("code") == code, problem
    assert hint in problem.get("hint", "")


TABLES = [path for path in CONTRACT["paths"] if path.endswith(".{format}") and not path.endswith("/{slug}.{format}")]
"""Of the formats of a record none is a table."""


@pytest.mark.parametrize("path", TABLES)
def test_the_contract_documents_every_table(path: str) -> None:
    operation = CONTRACT["paths"][path]["get"]
    assert {"text/csv", "application/x-ndjson"} <= set(operation["responses"]["200"]["content"])
    names = [parameter["$ref"].rpartition("/")[2] for parameter in operation["parameters"]]
    assert {"bom"} <= set(names), required_query(path)
    assert {"explode", "table.explode"} & set(names)


def test_a_complete_table_has_no_hints(api: Api) -> None:
    for path in ("paths.csv?from=actors/russia&to=actors/china", "actors.csv?id=actors/china"):
        assert "Entente-Hints" not in api.client.get(f"/v1/{path}").headers
