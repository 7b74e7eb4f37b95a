"""Agents: the Model Context Protocol over HTTP and standard input, and what its tools answer."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from conftest import Api
from databases import create_seeded
from live_server import running_server
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from web.agents.endpoint import MAX_BODY
from web.agents.lists import MAX_CHARACTERS
from web.agents.protocol import CAPABILITIES, REVISION, REVISIONS, STATELESS, WITH_HANDSHAKE, decoded
from web.agents.tools import BY_NAME

WANG, UNITED_STATES = "actors/wang-yi", "actors/united-states"
COLD_WAR = "statements/wang-oppose-cold-war-mentality-2024-04-09"
ARTICLE = "documents/lavrov-beijing-2024-04-09"
SESSION = Path(__file__).parent.parent / "docs/examples/agent_session.py"


def post(client: TestClient, message: Any, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content = message if isinstance(message, bytes) else json.dumps(message).encode()
    return client.post("/mcp", content=content, headers={"content-type": "application/json", **named})


def request(method: str, id: Any = 1, **params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": id, "method": method, "params": params}


def stateless(client: TestClient, method: str, named: str = "", revision: str = STATELESS, **params: Any) -> Any:
    meta = {REVISION: revision, CAPABILITIES: {}}
    headers = {"mcp_protocol_version": revision, "mcp_method": method, **({"mcp_name": named} if named else {})}
    return post(client, request(method, **params, _meta=meta), **headers)


def result(response: Any) -> Any:
    assert response.status_code == 200, response.text
    return response.json()["result"]


def call(api: Api, tool: str, **arguments: Any) -> Any:
    """What a tool answers, which must fit and say its revision."""
    answer = result(post(api.client, request("tools/call", name=tool, arguments=arguments)))
    text = answer["content"][0]["text"]
    assert not answer["isError"], text
    assert len(text) <= MAX_CHARACTERS and "null" not in text
    found = json.loads(text)
    assert found.get("revision") or "__type" in text
    return found


def problem(api: Api, tool: str, **arguments: Any) -> str:
    """How a tool refuses its arguments."""
    answer = result(post(api.client, request("tools/call", name=tool, arguments=arguments)))
    assert answer["isError"]
    return str(answer["content"][0]["text"])


# ---- the protocol


@pytest.mark.parametrize(
    ("proposed", "agreed"),
    [*((one, one) for one in WITH_HANDSHAKE), ("2024-11-05", "2025-11-25"), (STATELESS, "2025-11-25")],
)
def test_which_revision_do_clients_and_server_agree_on(proposed: str, agreed: str, api: Api) -> None:
    message = request("initialize", protocolVersion=proposed, capabilities={}, clientInfo={"name": "t", "version": "1"})
    answer = post(api.client, message)
    assert "mcp-session-id" not in answer.headers
    found = result(answer)
    assert (found["protocolVersion"], found["serverInfo"]["name"]) == (agreed, "entente")
    assert set(found["capabilities"]) == {"tools", "resources", "prompts"} and "search" in found["instructions"]
    done = post(api.client, {"jsonrpc": "2.0", "method": "notifications/initialized"}, mcp_protocol_version=agreed)
    assert (done.status_code, done.content) == (202, b"")
    assert result(post(api.client, request("ping"), mcp_protocol_version=agreed)) == {}


def test_do_clients_without_a_handshake_discover_the_server(api: Api) -> None:
    found = result(stateless(api.client, "server/discover"))
    assert (found["supportedVersions"], found["resultType"]) == (list(REVISIONS), "complete")
    tools = result(stateless(api.client, "tools/list"))
    assert tools["ttlMs"] and tools["cacheScope"] == "public"
    answer = stateless(api.client, "tools/call", "search", name="search", arguments={"q": "Лавров"})
    assert json.loads(result(answer)["content"][0]["text"])["items"][0]["record"]["id"] == "actors/sergey-lavrov"
    for gone in ("initialize", "ping"):
        assert stateless(api.client, gone).status_code == 404


def test_what_is_refused_of_requests_that_say_their_revision(api: Api) -> None:
    assert stateless(api.client, "tools/list", revision="2030-01-01").json()["error"]["data"]["supported"]
    lacking = post(api.client, request("tools/list", _meta={REVISION: STATELESS}), mcp_protocol_version=STATELESS)
    assert (lacking.status_code, lacking.json()["error"]["code"]) == (400, -32602)
    other = stateless(api.client, "tools/call", "read", name="search", arguments={"q": "x"})
    assert (other.status_code, other.json()["error"]["code"]) == (400, -32020)
    encoded = stateless(api.client, "tools/call", "=?base64?c2VhcmNo?=", name="search", arguments={"q": "xi"})
    assert encoded.status_code == 200 and decoded("=?base64?*?=") is None


@pytest.mark.parametrize(
    ("message", "status", "code"),
    [
        (b"{", 400, -32700),
        (b"[" * 50_000, 400, -32700),
        (b"null", 400, -32600),
        (b"[]", 400, -32600),
        (b'{"id": 1, "method": "ping"}', 400, -32600),
        (b'{"jsonrpc": "2.0", "id": null, "method": "ping"}', 400, -32600),
        (b'{"jsonrpc": "2.0", "id": true, "method": "ping"}', 400, -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "result": {}}', 400, -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": [1]}', 200, -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/lst"}', 200, -32601),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": "x"}}', 200, -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "reed"}}', 200, -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": ["read"]}}', 200, -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "resources/read", "params": {"uri": "entente://x"}}', 200, -32002),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "resources/read", "params": {"uri": 7}}', 200, -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "prompts/get", "params": {"name": "briefing"}}', 200, -32602),
        (b" " * (MAX_BODY + 1), 413, -32600),
    ],
)
def test_which_errors_do_messages_get(message: bytes, status: int, code: int, api: Api) -> None:
    answer = post(api.client, message)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"]


def test_may_pages_of_other_sites_ask(api: Api) -> None:
    ping = request("ping")
    for origin in ("https://evil.example", "null", "http://127.0.0.1.evil.example", "http://[", "http://testserver"):
        assert post(api.client, ping, origin=origin).status_code == 403
    for origin in ("http://localhost:6274", "http://127.0.0.1:8530", "http://[::1]:1"):
        assert post(api.client, ping, origin=origin).status_code == 200
    app = create_app(Settings(database_url=api.url, address="https://kb.example/entente"))
    with TestClient(app) as client:
        assert post(client, ping, origin="https://kb.example").status_code == 200
        assert post(client, ping, origin="https://other.example").status_code == 403


def test_are_streams_and_other_media_types_refused(api: Api) -> None:
    for method in ("GET", "DELETE"):
        answer = api.client.request(method, "/mcp", headers={"accept": "text/event-stream"})
        assert (answer.status_code, answer.headers["allow"]) == (405, "OPTIONS, POST")
    assert post(api.client, request("ping"), content_type="text/plain").status_code == 415
    assert post(api.client, request("ping"), accept="text/event-stream").status_code == 406
    assert post(api.client, request("ping"), accept="application/json, text/event-stream").status_code == 200


def test_do_agents_have_the_limits_and_metrics_of_others(api: Api) -> None:
    app = create_app(Settings(database_url=api.url, rate_anonymous="3/minute"))
    with TestClient(app, client=("192.0.2.7", 50_000)) as client:
        answers = [post(client, request("ping")) for _ in range(4)]
        assert [one.status_code for one in answers] == [200, 200, 200, 429]
        assert answers[3].json()["error"]["data"]["code"] == "RATE_LIMITED" and answers[3].headers["retry-after"]
    metrics = api.client.get("/metrics").text
    assert 'route="/mcp",status="2xx"' in metrics
    private = create_app(Settings(database_url=api.url, public_reads=False))
    with TestClient(private) as client:
        assert post(client, request("ping")).status_code == 401


# ---- the tools


def test_how_long_is_the_list_of_tools(api: Api) -> None:
    listed = post(api.client, request("tools/list"))
    assert len(listed.text) <= 6_000
    tools = {tool["name"]: tool for tool in result(listed)["tools"]}
    assert list(tools) == ["search", "read", "timeline", "between", "paths", "stances", "graphql"]
    assert all(tool["annotations"]["readOnlyHint"] for tool in tools.values())


def test_what_did_wang_yi_say_without_naming_the_united_states(api: Api) -> None:
    answer = call(api, "stances", speakers=[WANG], targets=[UNITED_STATES])
    (cell,) = answer["items"]
    assert {one["mention"] for one in cell["statements"]} == {"AVOIDED"}
    assert COLD_WAR in [one["statement"]["id"] for one in cell["statements"]]
    assert cell["statements"][0]["statement"]["citations"]["items"][0]["document"] == ARTICLE
    assert answer["documents"][ARTICLE]["fidelity"] == "ALTERED"
    assert "advice" in call(api, "stances", speakers=[WANG], targets=["topics/taiwan"])
    for_china = call(api, "stances", speakers=["actors/china"], targets=[UNITED_STATES])
    assert for_china["groupBy"] == "ON_BEHALF_OF" and for_china["items"][0]["total"] == cell["total"]


def test_are_facts_read_with_sources_and_disagreement(api: Api) -> None:
    answer = call(api, "read", ids=["actors/china", COLD_WAR, "memberships/brics--china--1"])
    china, statement, membership = answer["records"]
    assert china["disagreements"][0]["readings"][0]["document"] == ARTICLE
    assert any(relation.get("disputed") for relation in china["relations"])
    assert all("label" in answer["documents"][one["document"]] for one in membership["citations"])
    assert statement["targets"][0]["citations"] and statement["quotations"][0]["fidelity"] == "ALTERED"


def test_is_a_record_read_in_a_view(api: Api) -> None:
    now = call(api, "read", ids=["alliances/brics"])["records"][0]
    then = call(api, "read", ids=["alliances/brics"], asOf="2024-04-09", certainty="certain")["records"][0]
    assert then["id"] == "alliances/brics" and then["formed"] == "/2024-04-09"
    assert len(then["memberships"]["items"]) < len(now["memberships"])


def test_does_a_long_list_go_on_where_it_was_cut(api: Api) -> None:
    first = call(api, "timeline", of=["actors/china"], first=3)
    following = call(api, "timeline", of=["actors/china"], first=3, after=first["next"])
    both = call(api, "timeline", of=["actors/china"], first=6)
    assert "next" in first["advice"] and both["items"] == [*first["items"], *following["items"]]
    whole = call(api, "read", ids=["alliances/brics"])["records"][0]["memberships"]
    rest = call(api, "read", ids=["alliances/brics"], after="memberships:2")["records"][0]["memberships"]
    assert rest["items"] == whole[2:]
    found = call(api, "search", q="lavrov", first=2)
    assert call(api, "search", q="lavrov", first=2, after=found["next"])["items"] != found["items"]


def test_what_lies_between_two_actors_and_how_are_they_connected(api: Api) -> None:
    found = call(api, "between", a="actors/china", b="actors/russia", since="2024")
    assert found["meetingCount"] and found["statements"][0]["citation"]["document"] in found["documents"]
    paths = call(api, "paths", **{"from": "actors/dmitry-peskov", "to": WANG, "first": 2, "since": "2024"})
    assert paths["items"][0]["hops"][0]["edges"][0]["citation"]["document"] in paths["documents"]


def test_are_queries_answered_in_graphql(api: Api) -> None:
    query = "query Q($id: ID!) { actor(id: $id) { label summary dissolved { text } } }"
    assert "dissolved" not in call(api, "graphql", query=query, variables={"id": WANG})["data"]["actor"]
    assert call(api, "graphql", query='{ actor(id: "actors/chian") { id } }')["hints"]
    assert "name: Actor" not in str(call(api, "graphql", query='{ __type(name: "Actor") { fields { name } } }'))


@pytest.mark.parametrize(
    ("tool", "arguments", "words"),
    [
        ("search", {}, "q is required."),
        ("search", {"q": "xi", "kinds": ["persn"]}, "kinds cannot be PERSN. Did you mean 'PERSON'?"),
        ("search", {"q": "xi", "first": 500}, "first cannot be 500. Give 50"),
        ("search", {"q": "xi", "frist": 5}, "frist is not an argument of search. Did you mean 'first'?"),
        ("search", {"q": 7}, "q must be a text, not 7."),
        ("search", {"q": "xi", "after": "nowhere"}, "after"),
        ("read", {"ids": ["actors/chian"]}, "There is no actors/chian. Did you mean actors/china?"),
        ("read", {"ids": "china"}, "ids: 'china' is not an id."),
        ("read", {"ids": ["actrs/china"]}, "actors"),
        ("read", {"ids": ["actors/china"], "as_of": "2024"}, "Did you mean 'asOf'?"),
        ("read", {"ids": ["actors/china"], "asOf": "yesterday"}, "asOf: 'yesterday' is not an EDTF date"),
        ("read", {"ids": [f"actors/x{number}" for number in range(11)]}, "ids has 11 values, at most 10."),
        ("read", {"ids": ["actors/china"], "after": "nothing"}, "after cannot be nothing."),
        ("read", {"ids": ["actors/china"], "after": "membrships:3"}, "Did you mean 'memberships'?"),
        ("timeline", {"of": ["actors/chian"]}, "Did you mean actors/china?"),
        ("timeline", {"of": ["actors/china"], "since": "soon"}, "since: 'soon' is not an EDTF date"),
        ("between", {"a": "actors/china", "b": "actors/rusia"}, "Did you mean actors/russia?"),
        ("paths", {"from": "actors/china", "to": "nobody"}, "nobody"),
        ("stances", {}, "speakers or targets is required."),
        ("stances", {"targets": ["topics/taiwn"]}, "Did you mean topics/taiwan?"),
        ("graphql", {"query": "{ actors { nodes { lable } } }"}, "Did you mean 'label'?"),
        ("graphql", {"query": "{"}, "Syntax Error"),
        ("graphql", {"query": "subscription { changes { position } }"}, "only queries are answered here"),
    ],
)
def test_which_argument_is_wrong_and_what_would_be_right(
    tool: str, arguments: dict[str, Any], words: str, api: Api
) -> None:
    assert words in problem(api, tool, **arguments)


def test_may_agents_write(api: Api) -> None:
    mutation = 'mutation { retract(id: "actors/china", reason: "x") { __typename } }'
    assert "only queries are answered here" in problem(api, "graphql", query=mutation)
    assert api.rest("/v1/actors/china")


def test_how_long_may_an_answer_be(api: Api) -> None:
    query = "{ a: citations(first: 100) { nodes { ...C } } b: names(first: 100) { nodes { id text } } } "
    query += "fragment C on Citation { id label phrase page document { id label title summary url licence } }"
    refused = problem(api, "graphql", query=query)
    assert "characters, more than 40000." in refused and "data.a.nodes has 100 items" in refused
    ids = ["actors/china", "actors/russia", "actors/united-states", "alliances/brics", ARTICLE, WANG]
    answer = call(api, "read", ids=ids)
    read = [record["id"] for record in answer["records"]]
    assert [*read, *answer.get("unreadIds", [])] == ids and read


# ---- resources and the prompt


def test_can_the_schema_and_records_be_read_as_resources(api: Api) -> None:
    def read(uri: str) -> str:
        (content,) = result(post(api.client, request("resources/read", uri=uri)))["contents"]
        assert content["uri"] == uri and len(content["text"]) <= MAX_CHARACTERS
        return str(content["text"])

    assert "stances(" in read("entente://schema") and "type Statement" in read("entente://schema/Statement")
    record = read(f"entente://{COLD_WAR}")
    assert record.startswith("# Wang: oppose the Cold War mentality")
    assert "without naming it" in record and f"](entente://{ARTICLE})" in record and "copy: altered" in record
    uris = [one["uri"] for one in result(post(api.client, request("resources/list")))["resources"]]
    assert uris == ["entente://schema"]
    templates = result(post(api.client, request("resources/templates/list")))["resourceTemplates"]
    assert [one["uriTemplate"] for one in templates] == ["entente://schema/{type}", "entente://{collection}/{slug}"]


def test_is_there_a_prompt_for_a_briefing(api: Api) -> None:
    (listed,) = result(post(api.client, request("prompts/list")))["prompts"]
    arguments = {"actor": "Wang Yi", "day": "2024-04-09"}
    found = result(post(api.client, request("prompts/get", name=listed["name"], arguments=arguments)))
    text = found["messages"][0]["content"]["text"]
    assert "Wang Yi as of 2024-04-09" in text and "asOf 2024-04-09" in text


# ---- standard input, and a session


def entente_mcp(*arguments: str, lines: bytes, url: str) -> list[Any]:
    command = [sys.executable, "-c", "from entente import main; main()", "mcp", *arguments]
    environment = {"ENTENTE_DATABASE_URL": url, "PATH": "/usr/bin", "PYTHONPATH": str(Path(__file__).parent.parent)}
    ended = subprocess.run(command, input=lines, capture_output=True, timeout=60, env=environment, check=False)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in io.BytesIO(ended.stdout)]


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a server over the seeds, and of its database."""
    url = f"sqlite:///{tmp_path_factory.mktemp('agents') / 'live.db'}"
    create_seeded(url)
    with running_server(url) as address:
        yield f"http://{address}", url


@pytest.mark.parametrize("over", ["database", "server"])
def test_do_agents_on_this_machine_get_the_same_over_standard_input(over: str, live: tuple[str, str]) -> None:
    address, url = live
    meta = {REVISION: STATELESS, CAPABILITIES: {}}
    messages = [
        request("initialize", protocolVersion="2025-06-18"),
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        request("tools/call", id="é", name="search", arguments={"q": "Лавров"}, _meta=meta),
    ]
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in messages) + b"{\n\n"
    more = ("--server", address) if over == "server" else ()
    first, found, broken = entente_mcp(*more, lines=lines, url="sqlite:///none.db" if more else url)
    assert first["result"]["protocolVersion"] == "2025-06-18"
    assert found["id"] == "é" and "actors/sergey-lavrov" in found["result"]["content"][0]["text"]
    assert broken["error"]["code"] == -32700


def test_what_does_an_agent_say_whose_server_is_not_there() -> None:
    lines = json.dumps(request("ping")).encode() + b"\n"
    (answer,) = entente_mcp("--server", "http://127.0.0.1:9", lines=lines, url="sqlite:///none.db")
    assert (answer["id"], answer["error"]["code"]) == (1, -32603)


def test_does_a_session_answer_with_citations_by_the_tools_alone(live: tuple[str, str], golden: Any) -> None:
    ended = subprocess.run([sys.executable, str(SESSION), live[0]], capture_output=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    golden(SESSION.with_suffix(".txt"), ended.stdout.decode())


def test_does_the_text_for_language_models_name_what_there_is(live: tuple[str, str]) -> None:
    address, _ = live
    text = httpx2.get(f"{address}/llms.txt").text
    assert text.startswith("# Entente\n\n> ") and all(f"`{name}`" in text for name in BY_NAME)
    links = [part.partition(")")[0] for part in text.split("](")[1:]]
    assert len(links) >= 8
    for link in links:
        assert httpx2.get(link).status_code == 200, link
