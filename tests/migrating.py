"""Migrations as tests run them: up and down, killed in the middle, and by several processes at once."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from api.database.migrate import configuration

ROOT = Path(__file__).parent.parent
PACKAGED = ROOT / "migrations/versions"
CHAIN = Path(__file__).parent / "migration_chain"
"""Migrations with data in their way, run by the same `env.py`: the packaged ones may be too few to try that on."""

KILLED = """
import os, signal, sys
from itertools import count
from pathlib import Path
import psycopg, schema
from alembic import command
from migrating import config
from sqlalchemy import Engine, event

def run(url, versions, move, target, last):
    number = count(1)
    def kill(*_):
        if next(number) == int(last):
            os.kill(os.getpid(), signal.SIGKILL)
    event.listen(Engine, "after_cursor_execute", kill)
    getattr(command, move)(config(url, Path(versions)), target)
    os._exit(0)

for line in sys.stdin:
    child = os.fork() or run(*line.split())
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Migrates in one process after the other and kills each after so many statements, without starting Python anew."""

AT_ONCE = """
import json, os, sys
import psycopg, alembic.command, api.app, api.server, schema, seeds.load
from api.cli import main

def run(words, output):
    for stream in (1, 2):
        os.dup2(os.open(output, os.O_CREAT | os.O_WRONLY | os.O_APPEND), stream)
    try:
        main(words)
    except SystemExit as end:
        sys.stdout.flush()
        os._exit(end.code or 0)

children = [os.fork() or run(*command) for command in json.loads(sys.argv[1])]
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
"""
"""Runs commands of `entente` in a process each, all at the same time, with the output of each in a file."""


def config(url: str, versions: Path = PACKAGED) -> Config:
    """Alembic's settings for a database and a directory of migrations."""
    found = configuration(url)
    found.set_main_option("version_locations", str(versions))
    found.set_main_option("path_separator", "newline")
    return found


def upgrade_chain(url: str, revision: str = "head") -> None:
    command.upgrade(config(url, CHAIN), revision)


def downgrade(url: str, revision: str, versions: Path = PACKAGED) -> None:
    command.downgrade(config(url, versions), revision)


def assert_numbered(versions: Path) -> None:
    """Asserts that revisions are numbered from 0001, one after the other, and that each says what it does."""
    revisions = list(ScriptDirectory.from_config(config("sqlite://", versions)).walk_revisions())[::-1]
    numbers = [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert [one.revision for one in revisions] == numbers
    assert [one.down_revision for one in revisions] == [None, *numbers[:-1]]
    assert all(Path(one.path).name.startswith(f"{one.revision}_") for one in revisions)
    assert all(one.doc and one.doc.endswith(".") for one in revisions)


def assert_nothing_is_left(engine: Engine) -> None:
    there = sa.inspect(engine)
    assert {*there.get_table_names()} <= {"alembic_version"}
    assert there.get_view_names() == []
    if engine.dialect.name == "postgresql":
        assert there.get_sequence_names() == []
        assert there.get_enums() == []


Kill = Callable[[str, Path, str, str, int], bool]


@contextmanager
def killer() -> Iterator[Kill]:
    """Yields what runs one of Alembic's commands, kills it after so many statements, and says whether it lived till then."""
    arguments = [sys.executable, "-c", KILLED]
    with subprocess.Popen(
        arguments, cwd=Path(__file__).parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:

        def run(url: str, versions: Path, move: str, target: str, after: int) -> bool:
            print(url, versions, move, target, after, file=process.stdin, flush=True)
            code = int(process.stdout.readline())
            assert code in (0, -signal.SIGKILL)
            return code != 0

        yield run


def at_once(url: str, folder: Path, *commands: list[str]) -> tuple[list[int], list[str]]:
    """Runs commands at the same time and returns their exit codes and the last line that each printed."""
    outputs = [folder / f"{number}.txt" for number in range(len(commands))]
    with starting(url, list(zip(commands, outputs, strict=True))) as process:
        codes = json.loads(process.communicate()[0])
    return codes, [
        output.read_text(encoding="utf-8").splitlines()[-1] if output.stat().st_size else "" for output in outputs
    ]


@contextmanager
def starting(url: str, commands: list[tuple[list[str], Path]]) -> Iterator["subprocess.Popen[str]"]:
    """Yields the process that runs commands at the same time, in a process group of its own."""
    arguments = [sys.executable, "-W", "ignore", "-c", AT_ONCE, json.dumps(commands, default=str)]
    environment = {"ENTENTE_DATABASE_URL": url, "ENTENTE_PROFILE": "article", "PATH": "", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        arguments,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        encoding="utf-8",
    ) as process:
        yield process
