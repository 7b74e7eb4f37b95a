"""`entente keys`: manages API keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Group
from rich.markup import escape
from rich.table import Table

from api.access.principal import Role
from api.commands.reporting import errors_reported
from api.output import CommandLine, counted, print_problem, print_result, wants_json
from api.settings import settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

SECONDS = 10.0
"""How long the database may take for a statement."""
keys = CommandLine(help="Manage API keys.", no_args_is_help=True)


@contextmanager
def _engine() -> Iterator["Engine"]:
    """An engine for the migrated database.  Failures are printed in one line and exit with 1."""
    from api.database import disposed, upgrade, write_engine

    with errors_reported(), disposed(write_engine(settings().database_url, seconds=SECONDS)) as engine:
        upgrade(settings().database_url)
        yield engine


@keys.command()
def create(
    name: Annotated[str, typer.Option(help="The owner of the key, recorded as the author of its revisions.")],
    role: Annotated[Role, typer.Option(help="The role: read, write, or also administer.")] = Role.editor,
) -> None:
    """Create a key and print it.  It cannot be shown again."""
    from api.access.keys import create_key

    with _engine() as engine:
        key = create_key(engine, name, role)
    if not wants_json():
        print_problem(f"Key for {name} with the role {role}.  It is shown only once:")
    print_result(key, key=key, name=name, role=role)


@keys.command("list")
def list_them() -> None:
    """List all keys: owner, role, and when each was created, last used and revoked.  The keys are not shown."""
    from api.access.keys import list_keys

    table = Table("key", "name", "role", "created", "last used", "revoked", box=None)
    with _engine() as engine:
        listed = list(list_keys(engine))
    for key in listed:
        times = map(_format, (key.created, key.last_used, key.revoked))
        table.add_row(key.handle, escape(key.name), str(key.role), *times)
    text = Group(table, f"{counted(len(listed), 'key')}, {sum(key.revoked is not None for key in listed)} revoked.")
    print_result(text, keys=[key._asdict() for key in listed])


@keys.command()
def revoke(
    handle: Annotated[str, typer.Argument(help="The key as listed by `entente keys list`, or the start of it.")],
) -> None:
    """Revoke a key.  Running servers stop accepting it within 5 seconds."""
    from api.access.keys import revoke_key

    with _engine() as engine:
        key = revoke_key(engine, handle)
    print_result(f"Revoked: {key.handle}, {key.role}, {key.name}.", revoked=key._asdict())


def _format(time: datetime | None) -> str:
    return time.strftime("%Y-%m-%d %H:%M") if time else ""
