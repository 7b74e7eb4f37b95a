"""Processes of a PostgreSQL server: which there are, and how they are stopped and killed."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

SENDER = b"walsender"


def postmaster(data: Path) -> int:
    """Returns the process id of the server over a data directory. Raises RuntimeError if there is none."""
    file = data / "postmaster.pid"
    if not file.exists():
        raise RuntimeError(f"No server runs over {data}.")
    return int(file.read_text(encoding="utf-8").splitlines()[0])


def children(process: int) -> Iterator[int]:
    """Yields the process ids of the children of a process."""
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parent = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1]
            if int(parent) == process:
                yield int(folder.name)


def stop_senders(data: Path) -> int:
    """Suspends the processes that send the log to standbys, and returns their number."""
    senders = [
        process for process in children(postmaster(data)) if SENDER in Path(f"/proc/{process}/cmdline").read_bytes()
    ]
    for process in senders:
        os.kill(process, signal.SIGSTOP)
    return len(senders)


def kill_server(data: Path) -> None:
    """Kills a server with all of its processes at once, as when its machine fails."""
    server = postmaster(data)
    for process in (server, *children(server)):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
