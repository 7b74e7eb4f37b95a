"""What did Wang Yi say about the United States without naming it, and who says so?

Answered by the tools of an agent alone.  Usage: agent_session.py http://127.0.0.1:8000
"""

import json
import sys
from typing import Any
from urllib.request import Request, urlopen


class Session:
    """A client of the Model Context Protocol that prints what it asks."""

    def __init__(self, address: str) -> None:
        self.address = address

    def call(self, tool: str, **arguments: Any) -> Any:
        """What a tool answers."""
        print(f"> {tool} {json.dumps(arguments)}")
        params = {"name": tool, "arguments": arguments}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
        headers = {"Content-Type": "application/json", "MCP-Protocol-Version": "2025-11-25"}
        with urlopen(Request(f"{self.address}/mcp", json.dumps(message).encode(), headers)) as response:  # noqa: S310 (the address is the caller's)
            result = json.load(response)["result"]
        assert not result["isError"], result
        return json.loads(result["content"][0]["text"])

    def find(self, name: str, kind: str) -> str:
        """The id of the record that a name means."""
        hit = self.call("search", q=name, kinds=[kind], first=1)["items"][0]
        print(f"  {hit['label']}: {hit['record']['id']}")
        return str(hit["record"]["id"])


def citations(cited: Any, documents: Any) -> str:
    """Where in which documents it stands, and how faithful their copies are."""
    found = cited["items"] if isinstance(cited, dict) else cited
    lines = [
        f"{documents[one['document']]['label']} ({documents[one['document']]['fidelity'].lower()} copy), "
        f"characters {one['characters']}"
        for one in found
        if "field" not in one
    ]
    return "; ".join(lines)


def main(address: str) -> None:
    """Print the calls and the answer."""
    session = Session(address)
    speaker, target = session.find("Wang Yi", "PERSON"), session.find("United States", "STATE")
    answer = session.call("stances", speakers=[speaker], targets=[target])
    documents = answer["documents"]
    print("\nAnswer")
    for cell in answer["items"]:
        for stance in (one for one in cell["statements"] if one["mention"] == "AVOIDED"):
            statement = stance["statement"]
            print(f"- {statement['date']}: {statement['summary']} [{statement['id']}]")
            print(f"  The statement: {citations(statement['citations'], documents)}.")
            print(f"  Whom it means: {citations(stance['target']['citations'], documents)}.")


if __name__ == "__main__":
    main(sys.argv[1])
