"""`entente mcp`: the knowledge base for an agent that starts a command."""

from typing import Annotated

import typer

from api.output import print_problem
from api.settings import settings

ServerOption = Annotated[
    str | None, typer.Option("--server", help="Ask the server at this address instead of the database.")
]
KeyOption = Annotated[str | None, typer.Option("--key", help="The API key for --server.", envvar="MCP_KEY")]


def mcp(server: ServerOption = None, key: KeyOption = None) -> None:
    """Serve the Model Context Protocol on standard input and output, for AI agents on this machine.

    Reads the database of ENTENTE_DATABASE_URL, without a server; with --server, it passes messages on to one.
    """
    import asyncio

    from web.agents.stdio import from_server, serve_lines

    if server:
        if not server.startswith(("http://", "https://")):
            print_problem(f"--server: {server} is not an address such as https://kb.example.")
            raise typer.Exit(2)
        asyncio.run(serve_lines(from_server(server, key)))
    else:
        asyncio.run(_serve_database())


async def _serve_database() -> None:
    """Serves what the database has.  A database that cannot be read is printed and exits with 1."""
    from api.access.slots import Slots
    from api.changes import feed_for
    from api.commands.reporting import errors_reported
    from api.database import reader_for, require_current_schema
    from api.graphql.execution.executor import Executor
    from web.agents.ask import Asker
    from web.agents.stdio import from_database, serve_lines

    config = settings()
    reader = reader_for(config.database_url, connections=1, seconds=config.statement_seconds)
    feed = feed_for(config.database_url, reader, config.statement_seconds, Slots("event streams", 1, 1))
    with errors_reported():
        await reader.open()
        await require_current_schema(reader)
    try:
        await serve_lines(from_database(Asker(Executor(reader, feed), lambda: "stdio")))
    finally:
        feed.close()
        await reader.close()
