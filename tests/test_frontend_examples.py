"""The eleven tasks of a frontend: each is one short document, and the answer is what the page needs."""

import json
import re
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from fences import fences
from graphql import parse, print_ast, separate_operations
from live_server import running_server

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine

PAGE = Path(__file__).parent.parent / "docs/frontend-examples.md"
LONGEST = 450


def tasks() -> dict[str, tuple[str, dict[str, Any]]]:
    """The document and the variables of each task, by heading."""
    blocks = pairwise(fences(PAGE))
    return {one.heading: (one.text, json.loads(two.text)) for one, two in blocks if one.language == "graphql"}


@pytest.fixture(scope="module", params=BACKENDS)
def written(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, to which these tests write."""
    with serving(request.param, address(request.param, "frontend_examples")) as api:
        yield api


def answer(api: Api, heading: str, **variables: Any) -> Any:
    document, printed = tasks()[heading]
    return api.graphql(document, **printed | variables)


@pytest.mark.parametrize("heading", tasks())
def test_each_task_is_one_short_document(heading: str) -> None:
    document, _ = tasks()[heading]
    assert len(document) < LONGEST


def test_there_are_eleven_tasks() -> None:
    assert len(tasks()) == 11


@pytest.mark.parametrize("heading", [heading for heading in tasks() if heading not in ("Following changes",)])
def test_each_task_is_answered_by_one_statement(heading: str, api: Api) -> None:
    document, variables = tasks()[heading]
    api.client.post("/graphql", json={"query": document, "variables": variables})
    assert len(api.statements) <= 1


def test_who_is_wang_yi(api: Api) -> None:
    page = answer(api, "The page of an actor")
    offices = {tenure["office"]["label"] for tenure in page["actor"]["tenures"]["nodes"]}
    assert page["actor"]["label"] == "Wang Yi"
    assert "Foreign minister of China" in offices
    assert "meetings/lavrov-wang-beijing-2024-04-09" in {meeting["id"] for meeting in page["meetings"]["nodes"]}
    assert page["actor"]["citations"]["nodes"] or page["actor"]["statements"]["nodes"]


def test_what_was_lavrovs_visit_to_beijing(api: Api) -> None:
    meeting = answer(api, "The page of a meeting")["meeting"]
    assert meeting["place"]["label"] == "Beijing"
    assert {part["id"] for part in meeting["parts"]["nodes"]} == {
        "meetings/lavrov-wang-beijing-2024-04-09",
        "meetings/xi-lavrov-beijing-2024-04-09",
    }
    assert all(citation["document"]["label"] for citation in meeting["citations"]["nodes"])


def test_who_belonged_to_brics_on_a_day(api: Api) -> None:
    alliance = answer(api, "An alliance on a day")["at"]["alliance"]
    assert (alliance["recordId"], alliance["id"]) == ("alliances/brics", "alliances/brics?as_of=2024-04-09")
    assert alliance["state"] == {"existed": "YES", "memberCount": 5}
    members = {row["actor"]["label"] for row in alliance["memberships"]["nodes"]}
    assert members == {"Brazil", "China", "India", "Russia", "South Africa"}
    assert alliance["memberships"]["excludedCounts"] == {"possible": 5}


def test_what_happened_to_china_and_russia_latest_first(api: Api) -> None:
    pages, after = [], None
    while not pages or pages[-1]["pageInfo"]["hasNextPage"]:
        pages.append(answer(api, "A timeline", after=after)["timeline"])
        after = pages[-1]["pageInfo"]["endCursor"]
    entries = [edge["node"] for page in pages for edge in page["edges"]]
    assert len(pages) > 1
    assert entries[0]["record"]["id"] == "meetings/putin-china-2024-05"
    assert {"year": 2024} in [{"year": year["year"]} for year in pages[0]["years"]]


def test_who_is_around_lavrov(api: Api) -> None:
    network = answer(api, "A network")["network"]
    neighbours = {node["record"]["id"] for node in network["nodes"]}
    assert {"actors/wang-yi", "actors/xi-jinping"} <= neighbours
    assert {tie[end]["id"] for tie in network["tiesAmong"] for end in ("from", "to")} <= neighbours


def test_the_pages_of_a_list_make_the_whole(api: Api) -> None:
    found, after, more = [], None, True
    while more:
        page = answer(api, "A list, page by page", after=after)["actors"]
        found += [edge["node"]["label"] for edge in page["edges"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert len(found) == page["totalCount"] > 20
    assert found == sorted(found)


def test_what_did_wang_yi_say(api: Api) -> None:
    statements = answer(api, "Statements of a speaker")["statements"]["nodes"]
    assert "statements/wang-oppose-hegemonic-behaviour-2024-04-09" in {statement["id"] for statement in statements}
    assert all(statement["quotations"]["nodes"] or statement["label"] for statement in statements)


def test_whom_did_china_meet(api: Api) -> None:
    meetings = answer(api, "Meetings of a state")["meetings"]["nodes"]
    assert "meetings/lavrov-wang-beijing-2024-04-09" in {meeting["id"] for meeting in meetings}


def test_a_mistake_can_be_shown_to_the_user(api: Api) -> None:
    document, variables = tasks()["Showing errors"]
    (error,) = api.client.post("/graphql", json={"query": document, "variables": variables}).json()["errors"]
    assert error["path"] == ["meetings"]
    assert error["extensions"]["field"] == "where.start.gte"
    assert "2024-04" in error["message"] + error["extensions"].get("hint", "")


class Editor:
    """A frontend with a key, which sends the example of an edit."""

    def __init__(self, api: Api) -> None:
        self.api = api
        engine = write_engine(api.url)
        self.headers = {"authorization": f"Bearer {create_key(engine, 'A frontend', Role.editor)}"}
        engine.dispose()

    def edit(self, **variables: Any) -> Any:
        document, printed = tasks()["An edit, and its conflict"]
        body = {"query": document, "variables": printed | variables}
        return self.api.client.post("/graphql", json=body, headers=self.headers).json()["data"]["updateActor"]


def test_an_edit_meets_a_conflict_and_then_succeeds(written: Api) -> None:
    editor = Editor(written)
    conflict = editor.edit()
    assert (conflict["__typename"], conflict["current"]["id"]) == ("Conflict", "actors/china")
    saved = editor.edit(seen=conflict["revision"])
    assert (saved["__typename"], saved["record"]["summary"]) == ("ActorPayload", "A state in East Asia.")


def test_changes_arrive_as_events(written: Api) -> None:
    document, variables = tasks()["Following changes"]
    before = written.rest("/readyz")["revision"]
    saved = Editor(written).edit(id="actors/russia", summary="A state in Europe and Asia.", seen=before)
    with (
        running_server(written.url) as address,
        Events(address, document, variables | {"after": str(before)}) as events,
    ):
        change = events.next()["data"]["changes"]
    position, _, mark = change["position"].partition("-")
    assert (change["recordId"], position) == ("actors/russia", f"{saved['record']['revision']}.1")
    assert mark


class Events:
    """The answer to a subscription, as server-sent events."""

    def __init__(self, address: str, document: str, variables: dict[str, Any]) -> None:
        self.connection = HTTPConnection(address, timeout=20)
        headers = {"Accept": "text/event-stream", "Content-Type": "application/json"}
        body = json.dumps({"query": document, "variables": variables})
        self.connection.request("POST", "/graphql", body, headers)
        self.response = self.connection.getresponse()

    def __enter__(self) -> "Events":
        return self

    def __exit__(self, *_: object) -> None:
        self.response.close()
        self.connection.close()

    def next(self) -> Any:
        lines = iter(self.response.readline, b"")
        return next(json.loads(line.removeprefix(b"data: ")) for line in lines if line.startswith(b"data: {"))


FRONTEND = PAGE.parent / "examples/frontend"


def test_is_every_document_of_the_small_frontend_valid(api: Api) -> None:
    files = sorted((FRONTEND / "src").glob("*.ts"))
    found = [text for file in files for text in re.findall(r"GraphQL \*/ `(.+?)`", file.read_text("utf-8"), re.S)]
    operations = separate_operations(parse("\n".join(found)))
    for name, variables in (("ActorPage", {"id": "actors/wang-yi"}), ("Timeline", {"of": ["actors/wang-yi"]})):
        assert all(api.graphql(print_ast(operations[name]), **variables).values())


def test_has_the_small_frontend_the_tools_and_the_scalars_of_the_tutorial() -> None:
    own, ci = (
        json.loads((folder / "package.json").read_text("utf-8"))["devDependencies"]
        for folder in (FRONTEND, PAGE.parent.parent / ".ci/clients")
    )
    assert own.items() <= ci.items()
    (tutorial, *_) = (one.text for one in fences(PAGE.parent / "tutorial-frontend.md") if one.language == "ts")
    config = (FRONTEND / "codegen.ts").read_text("utf-8")
    scalars = re.compile(r'^ +(\w+: "[^"]+"),$', re.M)
    assert scalars.findall(config.partition("scalars")[2]) == scalars.findall(tutorial.partition("scalars")[2])
