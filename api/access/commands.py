"""`entente keys`: who may write."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from api.access.principal import Role
from api.errors import Refusal
from api.settings import settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

keys = typer.Typer(help="API keys: who may write, and who may govern.", no_args_is_help=True)
console = Console()
problems = Console(stderr=True)


@contextmanager
def _writing() -> Iterator["Engine"]:
    """The database, brought up to date; what goes wrong is told in a line."""
    from sqlalchemy.exc import OperationalError

    from api.database import upgrade, write_engine

    engine = write_engine(settings().database_url)
    try:
        upgrade(settings().database_url)
        yield engine
    except (Refusal, OperationalError) as problem:
        said = problem if isinstance(problem, Refusal) else f"The database cannot be reached: {problem.orig}"
        problems.print(str(said), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None
    finally:
        engine.dispose()


@keys.command()
def create(
    name: Annotated[str, typer.Option(help="Whose key it is: the author of what is written with it.")],
    role: Annotated[Role, typer.Option(help="What it allows: read, write facts, or also govern.")] = Role.editor,
) -> None:
    """Make a key and print it, this one time."""
    from api.access.keys import create_key

    with _writing() as engine:
        key = create_key(engine, name, role)
    problems.print(f"A key of the role {role} for {name}.  It is shown this once:", markup=False, highlight=False)
    print(key)


@keys.command("list")
def list_them() -> None:
    """Show every key: whose, since when, last used, and whether it is revoked.  Not the key itself."""
    from api.access.keys import list_keys

    table = Table("key", "name", "role", "created", "last used", "revoked", box=None)
    with _writing() as engine:
        for known in list_keys(engine):
            times = map(_written, (known.created, known.last_used, known.revoked))
            table.add_row(known.handle, escape(known.name), str(known.role), *times)
    console.print(table)


@keys.command()
def revoke(
    handle: Annotated[str, typer.Argument(help="The key as `entente keys list` names it, or how that begins.")],
) -> None:
    """Make a key void.  Servers that are running take it for 5 seconds more at most."""
    from api.access.keys import revoke_key

    with _writing() as engine:
        known = revoke_key(engine, handle)
    console.print(f"Revoked: {known.handle}, {known.role}, {known.name}.", markup=False, highlight=False)


def _written(time: datetime | None) -> str:
    return time.strftime("%Y-%m-%d %H:%M") if time else ""
