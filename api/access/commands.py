"""`entente keys`: manages API keys."""

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

keys = typer.Typer(help="Manage API keys.", no_args_is_help=True)
console = Console()
problems = Console(stderr=True)


@contextmanager
def _engine() -> Iterator["Engine"]:
    """An engine for the migrated database.  Failures are printed in one line and exit with 1."""
    from sqlalchemy.exc import OperationalError

    from api.database import upgrade, write_engine
    from api.database.failures import unreachable

    engine = write_engine(settings().database_url)
    try:
        upgrade(settings().database_url)
        yield engine
    except (Refusal, OperationalError) as problem:
        text = problem if isinstance(problem, Refusal) else unreachable(settings().database_url, problem)
        problems.print(str(text), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None
    finally:
        engine.dispose()


@keys.command()
def create(
    name: Annotated[str, typer.Option(help="The owner of the key, recorded as the author of its revisions.")],
    role: Annotated[Role, typer.Option(help="The role: read, write, or also administer.")] = Role.editor,
) -> None:
    """Create a key and print it.  It cannot be shown again."""
    from api.access.keys import create_key

    with _engine() as engine:
        key = create_key(engine, name, role)
    problems.print(
        f"Key for {name} with the role {role}.  It is shown only once:", markup=False, highlight=False, soft_wrap=True
    )
    print(key)


@keys.command("list")
def list_them() -> None:
    """List all keys: owner, role, and when each was created, last used and revoked.  The keys are not shown."""
    from api.access.keys import list_keys

    table = Table("key", "name", "role", "created", "last used", "revoked", box=None)
    with _engine() as engine:
        for key in list_keys(engine):
            times = map(_format, (key.created, key.last_used, key.revoked))
            table.add_row(key.handle, escape(key.name), str(key.role), *times)
    console.print(table)


@keys.command()
def revoke(
    handle: Annotated[str, typer.Argument(help="The key as listed by `entente keys list`, or the start of it.")],
) -> None:
    """Revoke a key.  Running servers stop accepting it within 5 seconds."""
    from api.access.keys import revoke_key

    with _engine() as engine:
        key = revoke_key(engine, handle)
    console.print(f"Revoked: {key.handle}, {key.role}, {key.name}.", markup=False, highlight=False, soft_wrap=True)


def _format(time: datetime | None) -> str:
    return time.strftime("%Y-%m-%d %H:%M") if time else ""
