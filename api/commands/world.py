"""Loads the world seed: at once for `entente seed`, in a process of its own beside `entente serve`."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import typer

from api.commands.reporting import errors_reported
from api.commands.usage import usage
from api.output import counted, print_problem, print_result, wants_json
from api.settings import settings

if TYPE_CHECKING:
    from seeds.load_world import LoadedTable

LOWER_PRIORITY = 10
"""By how much requests come before loading, as in `nice`."""
SECONDS_TO_END = 5
HOW_TO_RESUME = (
    "The world seed is not loaded completely; the tables that are loaded stay.  Go on with `entente seed --profile"
    " world`, or by starting `entente serve` again."
)


def load_world_seed(is_stopped: Callable[[], bool] = lambda: False) -> bool:
    """Loads what the database lacks of the world seed, with a line for each table.  Returns whether all is loaded.

    Failures are printed and exit with 1.
    """
    from api.database import disposed, write_engine
    from seeds.load_world import load_world

    try:
        with errors_reported(), disposed(write_engine(settings().database_url, patient=True)) as engine:
            return load_world(engine, _print, is_stopped)
    except Exception:
        print_problem(HOW_TO_RESUME)
        raise


def _print(loaded: "LoadedTable") -> None:
    revision = f"revision {loaded.revision}, {counted(loaded.records, 'record')}" if loaded.revision else "nothing new"
    text = f"World seed, table {loaded.number} of {loaded.tables}, {loaded.table}: {revision}."
    print_result(text, **loaded._asdict(), **usage())


@contextmanager
def world_beside() -> Iterator[Callable[[], None]]:
    """Yields what starts a process that loads the world seed, if it is not loaded.  The process is ended at the end."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        if not started and not _is_loaded():
            started.append(subprocess.Popen(_command(), stdin=subprocess.DEVNULL))  # noqa: S603  (our own command)

    try:
        yield start
    finally:
        for process in started:
            _end(process)


def _is_loaded() -> bool:
    from api.database import disposed, write_engine
    from seeds.load_world import is_loaded

    with disposed(write_engine(settings().database_url)) as engine:
        return is_loaded(engine)


def _command() -> list[str]:
    words = [sys.executable, "-m", "api.commands.world", str(os.getpid())]
    return [*words, "--json"] if wants_json() else words


def _end(process: "subprocess.Popen[bytes]") -> None:
    """Ends the process at once: what it has not committed is rolled back, and loaded at the next start."""
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        process.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def main(parent: int, *, as_json: bool) -> int:
    """Loads the world seed as long as the server that started this process runs."""
    from api.output import json_output

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with suppress(OSError):
        os.nice(LOWER_PRIORITY)
    with json_output(as_json):
        try:
            load_world_seed(lambda: os.getppid() != parent)
        except typer.Exit as ended:
            return ended.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), as_json="--json" in sys.argv))
