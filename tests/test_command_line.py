"""The command line: what every command offers, what commands print, and where the server says that it listens."""

import json
import logging
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import typer.main
from databases import create_tables
from rich.console import Console
from structlog.stdlib import ProcessorFormatter
from typer.testing import CliRunner, Result

import api.output
from api import sockets
from api.cli import main
from api.database import write_engine
from api.observe.logs import formatter
from api.settings import settings
from api.write import Create, Signature, apply_changes
from schema.catalog import collections

ROOT = Path(__file__).parent.parent
Run = Any


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a command over a migrated SQLite file."""
    url = f"sqlite:///{tmp_path}/base.db"
    create_tables(url)
    monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
    monkeypatch.setenv("ENTENTE_RELEASES", str(tmp_path / "releases"))
    settings.cache_clear()

    def invoke(words: str) -> Result:
        return CliRunner().invoke(main, words.split())

    yield invoke
    settings.cache_clear()


def commands(group: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every command of a group and of the groups in it."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}".strip(), command


def test_does_every_command_offer_json() -> None:
    found = dict(commands(typer.main.get_command(main)))
    assert {
        "serve",
        "backup",
        "restore",
        "check",
        "keys create",
        "release list",
        "bench feed",
        "import atop",
    } <= found.keys()
    options = {name: {word for option in command.params for word in option.opts} for name, command in found.items()}
    assert [name for name, words in options.items() if "--json" not in words] == []


def test_does_every_command_print_one_json_object_with_counts(run: Run, tmp_path: Path) -> None:
    def result(words: str) -> Any:
        answer = run(f"{words} --json")
        return json.loads(answer.stdout)

    assert result("migrate") == {"schema": result("migrate")["schema"], "migrations": 0}
    assert result("keys create --name Ada")["role"] == "editor"
    handle = result("keys list")["keys"][0]["handle"]
    assert result(f"keys revoke {handle}")["revoked"]["revoked"]
    write_an_actor(tmp_path)
    assert result("release create 2026.1")["release"]["revision"] == 1
    assert len(result("release list")["releases"]) == 1
    assert result("release verify 2026.1")["failed"] == []
    assert result("release refreeze 2026.1")["release"]["name"] == "2026.1"
    assert result("check --kind members")["count"] == 0
    assert result("contract --check") == {"files": 3, "outdated": []}


def test_is_a_problem_printed_as_json_too(run: Run) -> None:
    answer = run("keys revoke nobody --json")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert json.loads(answer.stderr)["problem"].startswith("No key starts with 'nobody'")


def test_do_backup_and_restore_say_how_much_they_did(run: Run, tmp_path: Path) -> None:
    write_an_actor(tmp_path)
    file = tmp_path / "backup.db"
    backed_up = json.loads(run(f"backup {file} --json").stdout)
    assert backed_up.keys() == {"file", "bytes", "identity", "revision", "changes", "rows"}
    assert (backed_up["file"], backed_up["bytes"]) == (str(file), file.stat().st_size)
    assert (backed_up["revision"], backed_up["changes"]) == (1, 1)
    again = run(f"backup {tmp_path}/again.db").stdout
    assert re.fullmatch(rf"{tmp_path}/again\.db: revision 1, 1 change, [\d,]+ bytes, verified\.\n", again)
    restored = json.loads(run(f"restore --replace {file} --json").stdout)
    assert restored == {name: backed_up[name] for name in ("file", "identity", "revision", "changes", "rows")}
    (tmp_path / "base.db").chmod(0o640)
    assert run(f"restore --replace {file}").stdout == "Restored revision 1: 1 change, verified.\n"
    assert (tmp_path / "base.db").stat().st_mode & 0o777 == 0o640, "those who could read the database still can"


def test_are_problems_of_backup_and_restore_one_line_that_says_what_to_do(run: Run, tmp_path: Path) -> None:
    write_an_actor(tmp_path)
    file = tmp_path / "backup.db"
    assert run(f"backup {file}").exit_code == 0
    nowhere = f"The directory {tmp_path}/nowhere cannot be used: No such file or directory.\n"
    assert problem_of(run(f"backup {tmp_path}/nowhere/x.db")) == nowhere
    assert problem_of(run(f"backup {file}")) == f"{file} exists already. Name a new file.\n"
    assert problem_of(run(f"restore {file}")).startswith("The database has data up to revision 1, which restoring")
    refused = run(f"restore {file} --json")
    assert "--replace" in json.loads(problem_of(refused))["problem"]


@pytest.mark.parametrize(
    "command", ["migrate", "seed", "keys list", "keys revoke x", "release list", "release verify x", "backup x.db"]
)
def test_do_all_commands_report_a_database_alike_that_cannot_be_reached(
    run: Run, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", "postgresql://somebody@127.0.0.1:1/nothing")
    answer = run(command)
    assert (answer.exit_code, answer.stdout, answer.stderr.count("\n")) == (1, "", 1)
    assert answer.stderr.startswith("The database cannot be reached: ")
    assert "127.0.0.1" in answer.stderr


def test_does_a_backup_that_does_not_fit_on_the_disk_leave_nothing_behind(run: Run, tmp_path: Path) -> None:
    write_an_actor(tmp_path)
    assert run(f"backup {tmp_path}/whole.db").exit_code == 0
    before = {file.name for file in tmp_path.iterdir()}
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); "
        "sys.argv[0] = 'entente'; from entente import main; main()"
    )
    for words in (["backup", f"{tmp_path}/cut.db"], ["restore", "--replace", f"{tmp_path}/whole.db"]):
        failed = python("-c", program, *words, ENTENTE_DATABASE_URL=f"sqlite:///{tmp_path}/base.db")
        assert (failed.returncode, failed.stdout) == (1, "")
        assert failed.stderr == "The database is temporarily not writable. Try again in a moment.\n"
        assert {file.name for file in tmp_path.iterdir()} - before <= {"base.db-shm", "base.db-wal"}


def problem_of(answer: Result) -> str:
    """What a command that failed has printed to standard error, in one line."""
    assert (answer.exit_code, answer.stdout, answer.stderr.count("\n")) == (1, "", 1)
    return str(answer.stderr)


def write_an_actor(folder: Path) -> None:
    engine = write_engine(f"sqlite:///{folder}/base.db")
    signature = Signature("A test", "To have a revision.", "test")
    apply_changes(engine, [Create(collections()["actors"], {"label": "Ruritania", "kind": "state"})], signature)
    engine.dispose()


def test_do_commands_say_how_much_they_did(tmp_path: Path, run: Run) -> None:
    assert run("migrate").stdout == f"The database has the newest schema, {newest(run)}.\n"
    (tmp_path / "base.db").unlink()
    assert re.fullmatch(r"Migrated to schema \d{4}: \d+ migrations?\.\n", run("migrate").stdout)
    assert run("keys list").stdout.endswith("0 keys, 0 revoked.\n")
    assert run("release list").stdout.endswith("0 releases.\n")


def newest(run: Run) -> str:
    return str(json.loads(run("migrate --json").stdout)["schema"])


def test_which_version_is_this(run: Run) -> None:
    assert re.fullmatch(r"entente \d+\.\d+\.\d+\n", run("--version").stdout)


def test_does_the_shell_complete_commands() -> None:
    words = {"_ENTENTE_COMPLETE": "complete_bash", "COMP_WORDS": "entente keys re", "COMP_CWORD": "2"}
    program = "import sys; sys.argv[0] = 'entente'; from entente import main; main()"
    completed = python("-c", program, **words)
    assert completed.stdout.split() == ["revoke"]


def test_does_a_terminal_that_is_not_utf_8_show_what_it_can() -> None:
    program = "import sys; sys.argv = ['entente', 'keys', 'revoke', 'Łódź']; from entente import main; main()"
    shown = python("-c", program, PYTHONIOENCODING="ascii", ENTENTE_DATABASE_URL="sqlite:////nowhere/Łódź/x.db")
    assert shown.returncode == 1 and "/nowhere/\\u0141" in shown.stderr and "Traceback" not in shown.stderr


def python(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    everything = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=everything,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


# ---- progress and logs --------------------------------------------------------------------------------------------


def test_is_progress_shown_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    for is_terminal in (True, False):
        printed = StringIO()
        monkeypatch.setattr(api.output, "problems", Console(file=printed, force_terminal=is_terminal))
        with api.output.progress("Importing") as step:
            step("checking 7 records")
        assert ("Importing: checking 7 records" in printed.getvalue()) is is_terminal


def test_are_logs_readable_lines_on_a_terminal_and_json_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    line = formatter(coloured=True, worker=2).format(request_record())
    assert re.fullmatch(r"\d\d:\d\d:\d\d \[info     \] GET /v1/actors 200 in 1\.5 ms worker=2", line)
    fields = json.loads(formatter(coloured=False, worker=2).format(request_record()))
    assert (fields["event"], fields["status"], fields["worker"]) == ("request", 200, 2)


def test_has_the_line_of_a_request_what_lines_of_all_records_have() -> None:
    lines = formatter(coloured=False, worker=2)
    short = json.loads(lines.format(request_record()))
    usual = json.loads(ProcessorFormatter.format(lines, request_record()))  # type: ignore[arg-type]
    for line in (short, usual):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", line.pop("timestamp"))
    assert list(short.items()) == list(usual.items())


def request_record() -> logging.LogRecord:
    """The log record of a request."""
    details = {"method": "GET", "path": "/v1/actors", "status": 200, "milliseconds": 1.5, "bytes": 9}
    return logging.getLogger().makeRecord(
        "entente.request", logging.INFO, "file", 1, "request", (), None, extra=details
    )


# ---- where it listens ---------------------------------------------------------------------------------------------


def test_is_a_port_in_use_refused_in_one_line_before_anything_is_done(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        served = python(
            "-m", "api.cli", "serve", "--port", str(port), ENTENTE_DATABASE_URL=f"sqlite:///{tmp_path}/x.db"
        )
    assert (served.returncode, served.stdout) == (1, "")
    assert served.stderr == f"Port {port} on 127.0.0.1 is in use. Stop what listens there, or choose another --port.\n"
    assert not (tmp_path / "x.db").exists()


@pytest.mark.parametrize(
    ("host", "problem"),
    [
        ("192.0.2.1", "192.0.2.1 is not an address of this machine. Choose another --host."),
        ("nobody.invalid", "'nobody.invalid' is not a name or an address of this machine. Choose another --host."),
    ],
)
def test_is_a_host_that_is_not_this_machine_refused_in_one_line(host: str, problem: str, run: Run) -> None:
    refused = run(f"serve --host {host} --port 18999")
    assert (refused.exit_code, refused.stdout, refused.stderr) == (1, "", f"{problem}\n")


def test_does_a_server_that_was_overtaken_say_so_in_one_line() -> None:
    first, second = sockets.bind("127.0.0.1", 0), list[socket.socket]()
    try:
        second = sockets.bind("127.0.0.1", first[0].getsockname()[1])  # neither listens yet, so both are bound
        first[0].listen()
        with pytest.raises(sockets.CannotListen, match="is in use"), sockets.listening(second):
            second[0].listen()
    finally:
        for listener in (*first, *second):
            listener.close()


@pytest.mark.parametrize(
    ("host", "printed"), [("127.0.0.1", "http://127.0.0.1:80"), ("::1", "http://[::1]:80"), ("a.b", "http://a.b:80")]
)
def test_is_the_address_printed_as_a_browser_takes_it(host: str, printed: str) -> None:
    assert sockets.url(host, 80) == printed
