"""The official client of the Model Context Protocol, and FastMCP's: tools, resources, the prompt and a refusal.

Usage: agents.py URL
"""

import asyncio
import json
import os
import sys
from typing import Any

import fastmcp
import mcp
from fastmcp.client.transports import StdioTransport
from mcp.client.stdio import StdioServerParameters

TOOLS = ["search", "read", "timeline", "between", "paths", "stances", "graphql"]
STANCES = {"speakers": ["actors/wang-yi"], "targets": ["actors/united-states"]}
MISSPELT = {"ids": ["actors/chian"]}
COUNTED: list[str] = []


def check(name: str, tools: list[str], stances: str, refusal: tuple[bool, str], record: str, prompt: str) -> None:
    """Raises AssertionError if what a client was answered differs from the seeds."""
    assert tools == TOOLS, tools
    (cell,) = json.loads(stances)["items"]
    assert {statement["mention"] for statement in cell["statements"]} == {"AVOIDED"}, cell
    assert refusal[0] and "Did you mean actors/china?" in refusal[1], refusal
    assert record.startswith("# Wang Yi"), record
    assert "Wang Yi" in prompt, prompt
    COUNTED.append(name)


async def official(name: str, server: Any, mode: str) -> None:
    """Ask by the client of the package `mcp`, with a handshake (`legacy`) or without (`2026-07-28`)."""
    async with mcp.Client(server, mode=mode) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        stances = (await client.call_tool("stances", STANCES)).content[0]
        refused = await client.call_tool("read", MISSPELT)
        record = (await client.read_resource("entente://actors/wang-yi")).contents[0]
        prompt = (await client.get_prompt("briefing", {"actor": "Wang Yi"})).messages[0].content
        refusal = bool(refused.is_error), refused.content[0].text
        check(f"{name}, {mode}", tools, stances.text, refusal, record.text, prompt.text)


async def second(name: str, server: Any) -> None:
    """Ask by the client of FastMCP."""
    async with fastmcp.Client(server) as client:
        tools = [tool.name for tool in await client.list_tools()]
        stances = (await client.call_tool("stances", STANCES)).content[0]
        refused = await client.call_tool("read", MISSPELT, raise_on_error=False)
        record = (await client.read_resource("entente://actors/wang-yi"))[0]
        prompt = (await client.get_prompt("briefing", {"actor": "Wang Yi"})).messages[0].content
        check(name, tools, stances.text, (refused.is_error, refused.content[0].text), record.text, prompt.text)


async def main(address: str) -> None:
    """Ask the server at an address, and commands that pass messages on to it or read its database."""
    environment = {**os.environ}
    starts = [["mcp", "--server", address]]
    if "ENTENTE_DATABASE_URL" in environment:
        starts.append(["mcp"])
    for mode in ("legacy", "2026-07-28"):
        await official("mcp over HTTP", f"{address}/mcp", mode)
        for start in starts:
            command = StdioServerParameters(command="entente", args=start, env=environment)
            await official(f"mcp by {' '.join(start[:2])}", command, mode)
    await second("fastmcp over HTTP", f"{address}/mcp")
    for start in starts:
        await second(f"fastmcp by {' '.join(start[:2])}", StdioTransport("entente", start, env=environment))
    print(f"agents: {len(COUNTED)} sessions ({'; '.join(COUNTED)})")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
